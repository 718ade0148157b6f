import CLinux
import Glibc

/// One attempt to reach the server: its name is looked up, its addresses are tried in turn, and TLS begins on the first
/// that answers.
///
/// `@unchecked Sendable`: touched on the loop's thread only; the look-up gets copies of what it needs.
final class Connector: PollTarget, @unchecked Sendable {
  private unowned let pool: ClientPool
  private let loop: EventLoop
  private var addresses: [SocketAddress] = []
  private var current: SocketAddress?
  private var descriptor: CInt = -1
  private var token = -1
  private var failures: [(address: SocketAddress, error: TransportError)] = []
  private var overallTimer: ActionTimer?
  private var addressTimer: ActionTimer?
  private var isOver = false
  private let endsAt: UInt64

  /// An address that does not answer holds back the next one for no longer than this.
  private static let addressNanos: UInt64 = 3_000_000_000

  init(pool: ClientPool) {
    self.pool = pool
    loop = pool.loop
    endsAt = EventLoop.clock() &+ pool.configuration.connectTimeout.nanosClamped
  }

  func start() {
    let timer = ActionTimer { [weak self] in
      self?.fail(TransportError(.timeout, "no answer within \(self?.seconds ?? 0) s"))
    }
    overallTimer = timer
    loop.schedule(timer, after: pool.configuration.connectTimeout.nanosClamped)
    let (host, port) = (pool.configuration.host, pool.configuration.port)
    if let numeric = try? SocketAddress.resolve(host, port: port, numericOnly: true) {
      return resolved(.success(numeric))
    }
    let began = Self.onThread { [self] in
      let result: Result<[SocketAddress], TransportError>
      do throws(TransportError) { result = .success(try SocketAddress.resolve(host, port: port)) } catch {
        result = .failure(error)
      }
      loop.submit { self.resolved(result) }
    }
    if !began { fail(TransportError(.system, "no thread to look the host \(host) up")) }
  }

  private var seconds: UInt64 { pool.configuration.connectTimeout.nanosClamped / 1_000_000_000 }

  /// Runs what blocks on a thread of its own; a look-up is rare enough for that.
  private static func onThread(_ body: @escaping @Sendable () -> Void) -> Bool {
    final class Box: Sendable {
      let body: @Sendable () -> Void
      init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }
    let box = Unmanaged.passRetained(Box(body))
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { context in
        if let context { Unmanaged<Box>.fromOpaque(context).takeRetainedValue().body() }
        return nil
      }, box.toOpaque())
    guard code == 0 else {
      box.release()
      return false
    }
    pthread_detach(thread)
    return true
  }

  private func resolved(_ result: Result<[SocketAddress], TransportError>) {
    guard !isOver else { return }
    switch result {
    case .success(let found):
      addresses = found
      tryNext()
    case .failure(let error): fail(error)
    }
  }

  private func tryNext() {
    guard !addresses.isEmpty else { return fail(summary()) }
    let address = addresses.removeFirst()
    current = address
    let type = CInt(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
    descriptor = socket(address.family, type, 0)
    guard descriptor >= 0 else { return attemptFailed(errno, "socket") }
    SocketOptions.prepare(descriptor)
    if address.with({ Glibc.connect(descriptor, $0, $1) }) == 0 { return reached() }
    guard errno == EINPROGRESS else { return attemptFailed(errno, "connect") }
    do throws(SystemError) { token = try loop.watch(descriptor, self, read: false, write: true) } catch {
      return attemptFailed(error.number, error.call)
    }
    if !addresses.isEmpty {
      let timer = ActionTimer { [weak self] in self?.attemptFailed(ETIMEDOUT, "connect") }
      addressTimer = timer
      loop.schedule(timer, after: Self.addressNanos)
    }
  }

  func ready(readable: Bool, writable: Bool) {
    guard descriptor >= 0, !isOver else { return }
    var number: CInt = 0
    var length = socklen_t(MemoryLayout<CInt>.size)
    getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &number, &length)
    if number == 0 { reached() } else { attemptFailed(number, "connect") }
  }

  private func attemptFailed(_ number: CInt, _ call: String) {
    let reason = String(cString: strerror(number))
    let kind: TransportError.Kind =
      switch number {
      case ECONNREFUSED: .refused
      case ETIMEDOUT: .timeout
      case ENETUNREACH, EHOSTUNREACH, EADDRNOTAVAIL, ENETDOWN: .unreachable
      case ECONNRESET, EPIPE: .lost
      default: .system
      }
    if let current { failures.append((current, TransportError(kind, reason))) }
    release(closing: true)
    tryNext()
  }

  /// All addresses have failed: the first failure says the most, because the system prefers its address.
  private func summary() -> TransportError {
    guard let first = failures.first else { return TransportError(.nameNotFound, "the host has no address") }
    let texts = failures.map { "\($0.error.message) (\($0.address.description))" }
    return TransportError(first.error.kind, texts.joined(separator: ", "))
  }

  private func reached() {
    let connected = descriptor
    release(closing: false)
    end()
    let now = EventLoop.clock()
    do throws(TransportError) {
      let socket = try TLSSocket(connected, pool.context, server: false, gatherer: loop.gatherer)
      do throws(TransportError) {
        try socket.verify(host: pool.configuration.tls.serverName ?? pool.configuration.host)
      } catch {
        socket.close()
        pool.connectFailed(error)
        return
      }
      pool.session.offer(to: socket.ssl)
      let connection = ClientConnection(pool: pool, socket: socket)
      pool.adopt(connection)
      connection.begin(timeout: max(endsAt > now ? endsAt - now : 0, 1_000_000))
    } catch {
      Glibc.close(connected)
      pool.connectFailed(error)
    }
  }

  private func release(closing: Bool) {
    if let addressTimer { loop.cancel(addressTimer) }
    addressTimer = nil
    if token >= 0 { loop.unwatch(descriptor, token: token) }
    token = -1
    if closing && descriptor >= 0 { Glibc.close(descriptor) }
    descriptor = -1
  }

  private func end() {
    isOver = true
    if let overallTimer { loop.cancel(overallTimer) }
    overallTimer = nil
  }

  private func fail(_ error: TransportError) {
    guard !isOver else { return }
    cancel()
    pool.connectFailed(error)
  }

  /// Gives up without a word.
  func cancel() {
    release(closing: true)
    end()
  }
}
