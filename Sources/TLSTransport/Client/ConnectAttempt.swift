import CLinux
import Glibc

/// A TCP connection that is being made to one address.
///
/// On the loop's thread only. The loop holds it while it is watched; ``close()`` or ``take()`` ends that.
final class ConnectAttempt: PollTarget {
  /// Its number in the race.
  let number: Int
  private let loop: EventLoop
  private let ended: (ConnectAttempt, CInt) -> Void
  private var descriptor: CInt = -1
  private var token = -1

  /// - Parameter ended: told once, on the loop, when the system says what came of it: 0, or its error.
  init(_ number: Int, loop: EventLoop, ended: @escaping (ConnectAttempt, CInt) -> Void) {
    self.number = number
    self.loop = loop
    self.ended = ended
  }

  /// Begins; nil when what comes of it is told later, else the system's answer at once.
  func begin(_ address: SocketAddress) -> CInt? {
    let type = CInt(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
    descriptor = socket(address.family, type, 0)
    guard descriptor >= 0 else { return errno }
    SocketOptions.prepare(descriptor)
    if address.with({ Glibc.connect(descriptor, $0, $1) }) == 0 { return 0 }
    guard errno == EINPROGRESS else { return errno }
    do throws(SystemError) { token = try loop.watch(descriptor, self, read: false, write: true) } catch {
      return error.number
    }
    return nil
  }

  func ready(readable: Bool, writable: Bool) {
    guard descriptor >= 0 else { return }
    var number: CInt = 0
    var length = socklen_t(MemoryLayout<CInt>.size)
    getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &number, &length)
    ended(self, number)
  }

  /// The connected socket, which is the caller's now.
  func take() -> CInt {
    unwatch()
    defer { descriptor = -1 }
    return descriptor
  }

  /// Gives up.
  func close() {
    unwatch()
    if descriptor >= 0 { Glibc.close(descriptor) }
    descriptor = -1
  }

  private func unwatch() {
    if token >= 0 { loop.unwatch(descriptor, token: token) }
    token = -1
  }
}
