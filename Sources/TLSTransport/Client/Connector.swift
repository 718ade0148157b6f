import CLinux
import Glibc

/// One attempt to reach the server: its name is looked up, its addresses race (``ConnectRace``), and TLS begins on the
/// first that answers.
///
/// `@unchecked Sendable`: touched on the loop's thread only; the look-up gets copies of what it needs.
final class Connector: @unchecked Sendable {
  private unowned let pool: ClientPool
  private let loop: EventLoop
  private var race = ConnectRace([])
  private var attempts: [ConnectAttempt] = []
  private var overallTimer: ActionTimer?
  private var nextTimer: ActionTimer?
  private var isOver = false
  private let endsAt: UInt64

  init(pool: ClientPool) {
    self.pool = pool
    loop = pool.loop
    endsAt = EventLoop.clock() &+ pool.configuration.connectTimeout.nanosClamped
  }

  func start() {
    let timer = ActionTimer { [weak self] in
      guard let self else { return }
      let texts = self.race.texts
      let timeout = self.pool.configuration.connectTimeout
      self.fail(TransportError(.timeout, "no answer within \(timeout)" + (texts.isEmpty ? "" : ": " + texts)))
    }
    overallTimer = timer
    loop.schedule(timer, after: pool.configuration.connectTimeout.nanosClamped)
    let (host, port) = (pool.configuration.host, pool.configuration.port)
    if let numeric = try? SocketAddress.resolve(host, port: port, numericOnly: true) {
      return resolved(.success(numeric))
    }
    let lookUp = pool.configuration.lookUp
    let began = Self.onThread { [self] in
      let result: Result<[SocketAddress], TransportError>
      do throws(TransportError) { result = .success(try lookUp(host, port)) } catch {
        result = .failure(error)
      }
      loop.submit { self.resolved(result) }
    }
    if !began { fail(TransportError(.system, "no thread to look the host \(host) up")) }
  }

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
      race = ConnectRace(found)
      tryNext()
    case .failure(let error): fail(error)
    }
  }

  /// Begins the next attempt, because the others have had their time or one of them has failed.
  private func tryNext() {
    if let nextTimer { loop.cancel(nextTimer) }
    nextTimer = nil
    while let start = race.next() {
      if let old = start.givesUp { remove(old)?.close() }
      let attempt = ConnectAttempt(start.number, loop: loop) { [weak self] attempt, code in
        self?.ended(attempt, code)
      }
      attempts.append(attempt)
      switch attempt.begin(start.address) {
      case 0: return reached(attempt)
      case let code?:
        attempt.close()
        _ = remove(attempt.number)
        race.failed(attempt.number, code)
      case nil:
        if race.hasMore { tryNextLater() }
        return
      }
    }
    if race.isLost { fail(race.failure) }
  }

  private func tryNextLater() {
    let timer = ActionTimer { [weak self] in self?.tryNext() }
    nextTimer = timer
    loop.schedule(timer, after: pool.configuration.connectionAttemptDelay.nanosClamped)
  }

  private func ended(_ attempt: ConnectAttempt, _ code: CInt) {
    guard !isOver else { return }
    if code == 0 { return reached(attempt) }
    attempt.close()
    _ = remove(attempt.number)
    race.failed(attempt.number, code)
    tryNext()
  }

  private func remove(_ number: Int) -> ConnectAttempt? {
    guard let place = attempts.firstIndex(where: { $0.number == number }) else { return nil }
    return attempts.remove(at: place)
  }

  private func reached(_ attempt: ConnectAttempt) {
    let connected = attempt.take()
    cancel()
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

  private func fail(_ error: TransportError) {
    guard !isOver else { return }
    cancel()
    pool.connectFailed(error)
  }

  /// Gives up what is under way, without a word.
  func cancel() {
    isOver = true
    for timer in [overallTimer, nextTimer] { if let timer { loop.cancel(timer) } }
    (overallTimer, nextTimer) = (nil, nil)
    for attempt in attempts { attempt.close() }
    attempts = []
  }
}
