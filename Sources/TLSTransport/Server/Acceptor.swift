import CLinux
import Glibc
import WireProtocol

/// A listening socket. It lives on one loop and gives each connection to the loop with the fewest.
///
/// `@unchecked Sendable`: touched on its loop's thread only, after `init`.
final class Acceptor: PollTarget, @unchecked Sendable {
  /// A connection on its way to its loop.
  struct Accepted: Sendable {
    let descriptor: CInt
    let id: UInt64
    let host: String
    let address: String
    let context: TLSContext
    let refusal: (code: WireErrorCode, text: String)?

    func discard() { Glibc.close(descriptor) }
  }

  private var descriptor: CInt
  /// Given up to accept and close a connection when the system has no descriptors left, so that the queue does not
  /// keep the loop busy for nothing.
  private var reserve: CInt
  private let loop: EventLoop
  private let shared: ServerShared
  /// The server's own; let go when it stops, because the server holds its acceptors.
  private var context: (() -> TLSContext)?
  private var give: ((Accepted) -> Void)?
  private var token = -1
  private var isPaused = false
  private var pauseTimer: ActionTimer?
  let address: SocketAddress

  /// Connections accepted in one turn, so that established ones are served in between.
  private static let acceptsPerTurn = 64

  /// Binds and listens.
  ///
  /// - Throws: ``TransportError/Kind/system`` saying which address and why not.
  init(
    _ wanted: SocketAddress, loop: EventLoop, shared: ServerShared, context: @escaping @Sendable () -> TLSContext,
    give: @escaping @Sendable (Accepted) -> Void
  ) throws(TransportError) {
    func failure(_ call: String, _ number: CInt = errno) -> TransportError {
      TransportError(.system, "cannot listen on \(wanted.description): \(SystemError(call, number))")
    }
    let type = CInt(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
    let descriptor = socket(wanted.family, type, 0)
    guard descriptor >= 0 else { throw failure("socket") }
    SocketOptions.enable(descriptor, SOL_SOCKET, SO_REUSEADDR)
    if wanted.family == AF_INET6 { SocketOptions.enable(descriptor, CInt(IPPROTO_IPV6), IPV6_V6ONLY) }
    guard wanted.with({ bind(descriptor, $0, $1) }) == 0, listen(descriptor, 4096) == 0,
      let address = SocketAddress.bound(descriptor)
    else {
      let error = failure("bind")
      Glibc.close(descriptor)
      throw error
    }
    self.descriptor = descriptor
    self.address = address
    self.loop = loop
    self.shared = shared
    self.context = context
    self.give = give
    reserve = open("/dev/null", O_RDONLY | O_CLOEXEC)
  }

  deinit {
    if descriptor >= 0 { Glibc.close(descriptor) }
    if reserve >= 0 { Glibc.close(reserve) }
  }

  /// Begins to accept; on the loop.
  func start() throws(SystemError) { token = try loop.watch(descriptor, self, read: true, write: false) }

  /// Takes what waits in the system's queue and closes; on the loop.
  func stop() {
    guard descriptor >= 0 else { return }
    accept(atMost: 4096)
    if token >= 0 { loop.unwatch(descriptor, token: token) }
    token = -1
    if let pauseTimer { loop.cancel(pauseTimer) }
    Glibc.close(descriptor)
    descriptor = -1
    context = nil
    give = nil
  }

  func ready(readable: Bool, writable: Bool) { accept(atMost: Self.acceptsPerTurn) }

  private func accept(atMost count: Int) {
    for _ in 0..<count {
      guard descriptor >= 0, !isPaused else { return }
      guard shared.mayAccept({ [loop] in loop.submit { self.resume() } }) else { return pause() }
      var storage = sockaddr_storage()
      var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
      let (accepted, peer) = withUnsafeMutablePointer(to: &storage) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
          let accepted = cp_accept4(
            descriptor, address, &length, CInt(SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue))
          return (accepted, accepted >= 0 ? SocketAddress(address, length: length) : nil)
        }
      }
      guard accepted >= 0 else {
        switch errno {
        case EAGAIN: return
        case EMFILE, ENFILE: return outOfDescriptors()
        case ENOBUFS, ENOMEM: return pauseFor(100_000_000)
        default: continue
        }
      }
      admit(accepted, peer)
    }
  }

  private func admit(_ accepted: CInt, _ peer: SocketAddress?) {
    let host = peer?.host ?? "unknown"
    switch shared.admit(host: host) {
    case .dropped: Glibc.close(accepted)
    case .served(let id): give(id, accepted, host, peer, nil)
    case .refused(let id, let text): give(id, accepted, host, peer, (.connectionLimit, text))
    }
  }

  private func give(
    _ id: UInt64, _ accepted: CInt, _ host: String, _ peer: SocketAddress?,
    _ refusal: (code: WireErrorCode, text: String)?
  ) {
    guard let context, let give else {
      Glibc.close(accepted)
      return
    }
    SocketOptions.prepare(accepted)
    give(
      Accepted(
        descriptor: accepted, id: id, host: host, address: peer?.description ?? host, context: context(),
        refusal: refusal))
  }

  /// The one that waits first is closed by means of the reserve; the others wait until descriptors are free.
  private func outOfDescriptors() {
    shared.logger.warning("no file descriptors left for connections; raise the limit or lower connectionsMax")
    if reserve >= 0 {
      Glibc.close(reserve)
      let accepted = cp_accept4(descriptor, nil, nil, CInt(SOCK_CLOEXEC.rawValue))
      if accepted >= 0 { Glibc.close(accepted) }
      reserve = open("/dev/null", O_RDONLY | O_CLOEXEC)
    }
    pauseFor(100_000_000)
  }

  private func pauseFor(_ nanos: UInt64) {
    pause()
    let timer = ActionTimer { [weak self] in self?.resume() }
    pauseTimer = timer
    loop.schedule(timer, after: nanos)
  }

  private func pause() {
    guard !isPaused, token >= 0 else { return }
    isPaused = true
    loop.rewatch(descriptor, token: token, read: false, write: false)
  }

  private func resume() {
    guard isPaused, token >= 0 else { return }
    isPaused = false
    loop.rewatch(descriptor, token: token, read: true, write: false)
  }
}
