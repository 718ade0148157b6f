import CLinux
import Glibc
import Synchronization

/// Event loops that share the work of servers and clients, one thread each.
public final class EventLoopGroup: Sendable {
  /// The loops.
  public let loops: [EventLoop]

  /// Starts `count` threads.
  ///
  /// - Throws: ``TransportError`` when the system has no descriptors or threads left.
  public init(count: Int = EventLoopGroup.processorCount, name: String = "cloudpark") throws(TransportError) {
    Process.prepare()
    var loops: [EventLoop] = []
    do throws(SystemError) {
      for _ in 0..<max(1, count) {
        loops.append(try EventLoop(name: "\(name)-\(loops.count)", index: Process.nextLoopIndex()))
      }
    } catch {
      for loop in loops { loop.stop() }
      throw TransportError(.system, "cannot start an event loop: \(error)")
    }
    self.loops = loops
  }

  /// The processors this process may run on.
  public static var processorCount: Int {
    let count = Int(cp_processors())
    return count > 0 ? count : max(1, sysconf(CInt(_SC_NPROCESSORS_ONLN)))
  }

  /// The loop with the fewest connections.
  var leastLoaded: EventLoop {
    var best = loops[0]
    var fewest = Int.max
    for loop in loops {
      let count = loop.connectionCount.load(ordering: .relaxed)
      if count < fewest { (best, fewest) = (loop, count) }
    }
    return best
  }

  /// Ends the threads. Servers and transports that use them are stopped before.
  public func shutdown() {
    for loop in loops { loop.stop() }
  }
}

/// What is set up once for the process.
enum Process {
  private static let loopsNumbered = Atomic<Int>(0)

  static func nextLoopIndex() -> Int { loopsNumbered.add(1, ordering: .relaxed).newValue & 0x7fff }

  /// OpenSSL writes to sockets with `write`: without this a peer that has gone would end the process.
  private static let ignoreBrokenPipes: Void = { signal(SIGPIPE, SIG_IGN) }()

  /// Long messages come and go: without this the system takes their memory back each time and clears it again.
  private static let keepFreedMemory: Void = { cp_keep_freed_memory() }()

  static func prepare() {
    _ = ignoreBrokenPipes
    _ = keepFreedMemory
  }
}
