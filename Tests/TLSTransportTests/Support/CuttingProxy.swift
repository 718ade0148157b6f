import Glibc
import Synchronization
import TestSupport

@testable import TLSTransport

/// Stands between a client and a server and ends one connection behind a chosen TLS record of a chosen direction, or
/// makes half-open peers of both: what they send is taken and goes nowhere.
///
/// Each direction of a connection has a thread that reads whole records.
final class CuttingProxy: Sendable {
  /// Where a connection ends.
  struct Cut: Sendable {
    /// Which connection, in the order in which they come.
    var connection = 0
    var fromServer: Bool
    /// Records that pass.
    var records: Int
    /// Bytes of the next record that pass too.
    var bytes = 0
    /// RST, or the end of TCP.
    var isReset: Bool
  }

  private struct State {
    var accepted = 0
    var wasCut = false
    /// Connections below it are swallowed.
    var swallowedBelow = 0
  }

  private final class OpenHalves: Sendable {
    private let count = Mutex(2)

    /// Whether it was the last.
    func oneEnds() -> Bool {
      count.withLock {
        $0 -= 1
        return $0 == 0
      }
    }
  }

  let port: UInt16
  private let listener: CInt
  private let serverPort: UInt16
  private let cut: Cut?
  private let state = Mutex(State())

  /// Whether the place was reached.
  var wasCut: Bool { state.withLock(\.wasCut) }

  /// How many connections the server has ended.
  let endedByServer = Tally()

  /// Connections there have been.
  var connections: Int { state.withLock(\.accepted) }

  init(to serverPort: UInt16, _ cut: Cut? = nil) throws {
    self.serverPort = serverPort
    self.cut = cut
    let descriptor = socket(AF_INET, CInt(1), 0)
    listener = descriptor
    let any = try SocketAddress.resolve("127.0.0.1", port: 0)[0]
    guard any.with({ bind(descriptor, $0, $1) }) == 0, listen(descriptor, 16) == 0,
      let bound = SocketAddress.bound(descriptor)
    else { throw SystemError("listen", errno) }
    port = bound.port
    Self.thread { [self] in
      while case let client = accept(listener, nil, nil), client >= 0 { carry(client) }
      Glibc.close(listener)
    }
  }

  /// Nothing of the connections there are passes any more, and nobody is told; new ones work.
  func swallow() { state.withLock { $0.swallowedBelow = $0.accepted } }

  /// Ends the listener's thread; connections end with their sides.
  func close() { shutdown(listener, CInt(SHUT_RDWR)) }

  private func carry(_ client: CInt) {
    let number = state.withLock { state in
      defer { state.accepted += 1 }
      return state.accepted
    }
    let server = socket(AF_INET, CInt(1), 0)
    let target = try? SocketAddress.resolve("127.0.0.1", port: serverPort)[0]
    guard let target, target.with({ connect(server, $0, $1) }) == 0 else {
      Glibc.close(client)
      Glibc.close(server)
      return
    }
    // The one that ends last closes both.
    let open = OpenHalves()
    let ended: @Sendable () -> Void = {
      guard open.oneEnds() else { return }
      Glibc.close(client)
      Glibc.close(server)
    }
    Self.thread { [self] in
      copy(from: client, to: server, number, fromServer: false)
      ended()
    }
    Self.thread { [self] in
      copy(from: server, to: client, number, fromServer: true)
      ended()
    }
  }

  private func copy(from source: CInt, to target: CInt, _ number: Int, fromServer: Bool) {
    var passed = 0
    while let record = Self.record(source) {
      if state.withLock({ number < $0.swallowedBelow }) { continue }
      if let cut, number == cut.connection, fromServer == cut.fromServer, passed == cut.records {
        Self.write(target, Array(record.prefix(cut.bytes)))
        state.withLock { $0.wasCut = true }
        if cut.isReset { for end in [source, target] { Self.reset(end) } }
        break
      }
      Self.write(target, record)
      passed += 1
    }
    if fromServer { endedByServer.add() }
    // One that is swallowed does not learn that the other side has ended.
    if state.withLock({ number < $0.swallowedBelow }) { return }
    shutdown(source, CInt(SHUT_RDWR))
    shutdown(target, CInt(SHUT_RDWR))
  }

  /// Connecting to nothing dissolves a TCP connection at once; its peer is sent a reset.
  private static func reset(_ socket: CInt) {
    var nothing = sockaddr()
    nothing.sa_family = sa_family_t(AF_UNSPEC)
    var atOnce = linger(l_onoff: 1, l_linger: 0)
    setsockopt(socket, SOL_SOCKET, SO_LINGER, &atOnce, socklen_t(MemoryLayout<linger>.size))
    _ = connect(socket, &nothing, socklen_t(MemoryLayout<sockaddr>.size))
  }

  private static func record(_ source: CInt) -> [UInt8]? {
    guard let head = bytes(source, 5) else { return nil }
    guard let body = bytes(source, Int(head[3]) << 8 | Int(head[4])) else { return nil }
    return head + body
  }

  private static func bytes(_ source: CInt, _ count: Int) -> [UInt8]? {
    var all = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let got = all.withUnsafeMutableBytes { read(source, $0.baseAddress.map { $0 + filled }, count - filled) }
      guard got > 0 else { return nil }
      filled += got
    }
    return all
  }

  private static func write(_ target: CInt, _ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let sent = rest.withUnsafeBytes { send(target, $0.baseAddress, $0.count, CInt(MSG_NOSIGNAL)) }
      guard sent > 0 else { return }
      rest = rest.dropFirst(sent)
    }
  }

  private static func thread(_ body: @escaping @Sendable () -> Void) {
    final class Box: Sendable {
      let body: @Sendable () -> Void
      init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { context in
        if let context { Unmanaged<Box>.fromOpaque(context).takeRetainedValue().body() }
        return nil
      }, Unmanaged.passRetained(Box(body)).toOpaque())
    if code == 0 { pthread_detach(thread) }
  }
}
