import RPCCore
import Synchronization
import WireProtocol

/// The connections of one transport and the calls that wait for one.
///
/// `@unchecked Sendable`: touched on the loop's thread only, but for what never changes and `failure`, which has a
/// lock.
final class ClientPool: @unchecked Sendable {
  let loop: EventLoop
  let configuration: ClientConfiguration
  let settings: Settings
  let connectionLimits: ConnectionLimits
  let context: TLSContext
  let session = ResumableSession()

  /// Connections that take calls.
  @exclusivity(unchecked) private var usable: [ClientConnection] = []
  /// Connections that live, those included that take no more calls.
  private var living: [ClientConnection] = []
  private var connector: Connector?
  @exclusivity(unchecked) private var waiting = Ring<ClientCall>()
  /// Objects of unary calls that are over. They hold the pool, so they go when it closes.
  @exclusivity(unchecked) private var spareCalls: ContiguousArray<ClientCall> = []
  private static let spareCallsMax = 64
  private var failures = 0
  private var backoffTimer: ActionTimer?
  @exclusivity(unchecked) private(set) var isClosing = false
  private var closeWaiters: [UnsafeContinuation<Void, Never>] = []
  private let failure = Mutex<TransportError?>(nil)

  init(_ configuration: ClientConfiguration, loop: EventLoop) throws(TransportError) {
    self.loop = loop
    self.configuration = configuration
    context = try TLSContext(client: configuration.tls)
    var settings = configuration.settings
    settings.decoders = configuration.compression ? 1 : 0
    self.settings = settings
    connectionLimits = ConnectionLimits(
      keepaliveInterval: max(1_000_000, configuration.keepaliveInterval.nanosClamped),
      keepaliveTimeout: max(1_000_000, configuration.keepaliveTimeout.nanosClamped), pausesReading: false,
      heldBytesMax: configuration.unfinishedBytesMax)
  }

  /// The connections that live.
  var connections: [ClientConnection] { living }

  /// Why connecting failed last; nil when it did not. From any thread.
  var lastFailure: TransportError? { failure.withLock { $0 } }

  var lastFailureText: String { lastFailure.map { ": \($0.message)" } ?? "" }

  // MARK: calls

  /// A unary call; on the loop in an object that has served others before.
  func unaryCall(_ request: consuming AttemptRequest, message: [UInt8]) -> ClientCall {
    if loop.isCurrent, let spare = spareCalls.popLast() { return spare.reused(for: request, message: message) }
    return ClientCall(pool: self, request, message: message, endStream: true, isUnary: true)
  }

  /// A unary call has been answered: its object serves the next one, unless somebody still holds it.
  func recycle(_ call: inout ClientCall) {
    guard loop.isCurrent, !isClosing, spareCalls.count < Self.spareCallsMax, isKnownUniquelyReferenced(&call),
      call.retire()
    else { return }
    spareCalls.append(call)
  }

  /// Finds a connection for a call, now or later.
  func place(_ call: ClientCall) {
    guard !isClosing else { return call.fail(RPCError(.cancelled, "the channel is closed"), .answered) }
    if open(call) { return }
    if connector == nil && backoffTimer == nil && usable.count < max(1, configuration.connectionsMax) {
      waiting.append(call)
      connect()
    } else if backoffTimer != nil && usable.isEmpty && !call.request.waitForReady {
      call.fail(unavailable(lastFailure), .notProcessed)
    } else {
      waiting.append(call)
    }
  }

  /// Opens a call on a connection that has room; whether that is settled.
  private func open(_ call: ClientCall) -> Bool {
    var index = 0
    while index < usable.count {
      switch usable[index].open(call) {
      case .opened: return true
      case .streamLimit: index += 1
      case .closing: goingAway(usable[index])
      case .metadataTooLong(let bytes, let limit):
        call.fail(
          RPCError(.resourceExhausted, "the call's metadata counts \(bytes) bytes, above the server's \(limit)"),
          .answered)
        return true
      }
    }
    return false
  }

  /// A call has ended, or the server's limit has risen: one that waits may have its place.
  func slotFreed() {
    guard !waiting.isEmpty else { return }
    loop.afterParsing { self.placeWaiting() }
  }

  private func placeWaiting() {
    while let call = waiting.first {
      if call.isWanted && !open(call) { break }
      _ = waiting.popFirst()
    }
    dropEnded()
    if !waiting.isEmpty && usable.count < max(1, configuration.connectionsMax) { connect() }
  }

  /// Calls that ended while they waited must not pile up behind one that still waits.
  private func dropEnded() {
    for _ in 0..<waiting.count {
      if let call = waiting.popFirst(), call.isWanted { waiting.append(call) }
    }
  }

  private func unavailable(_ error: TransportError?) -> RPCError {
    RPCError(
      .unavailable,
      error.map { "cannot connect to \(configuration.target): \($0.message)" }
        ?? "there is no connection to \(configuration.target)")
  }

  // MARK: connections

  private func connect() {
    guard connector == nil, backoffTimer == nil, !isClosing else { return }
    let connector = Connector(pool: self)
    self.connector = connector
    connector.start()
  }

  /// The connector has a socket; TLS and the preface follow.
  func adopt(_ connection: ClientConnection) { living.append(connection) }

  /// A connection is ready for calls.
  func connected(_ connection: ClientConnection) {
    connector = nil
    failures = 0
    failure.withLock { $0 = nil }
    usable.append(connection)
    if isClosing { return connection.leave() }
    placeWaiting()
  }

  /// An attempt to connect has failed.
  func connectFailed(_ error: TransportError) {
    connector = nil
    session.forget()
    failures += 1
    failure.withLock { $0 = error }
    guard !isClosing else { return }
    let timer = ActionTimer { [weak self] in
      guard let self else { return }
      self.backoffTimer = nil
      if !self.waiting.isEmpty { self.placeWaiting() }
    }
    backoffTimer = timer
    loop.schedule(timer, after: configuration.backoff.nanos(after: failures))
    guard usable.isEmpty else { return }
    let refusal = unavailable(error)
    for _ in 0..<waiting.count {
      guard let call = waiting.popFirst(), call.isWanted else { continue }
      if call.request.waitForReady { waiting.append(call) } else { call.fail(refusal, .notProcessed) }
    }
  }

  /// A connection takes no more calls.
  func goingAway(_ connection: ClientConnection) {
    usable.removeAll { $0 === connection }
    if connection.streamCount == 0 { loop.afterParsing { connection.leave() } }
    if !waiting.isEmpty { placeWaiting() }
  }

  /// The connection was ready once and is no more.
  func remove(_ connection: ClientConnection) { usable.removeAll { $0 === connection } }

  func connectionLost(_ error: TransportError) {
    if error.kind != .goingAway { failure.withLock { $0 = error } }
    if !waiting.isEmpty { loop.afterParsing { self.placeWaiting() } }
  }

  func connectionClosed(_ connection: ClientConnection) {
    living.removeAll { $0 === connection }
    finishClosing()
  }

  // MARK: the end

  /// Takes no more calls; connections close when their calls have ended, or after `grace` nanoseconds.
  func close(grace: UInt64, _ continuation: UnsafeContinuation<Void, Never>?) {
    if let continuation { closeWaiters.append(continuation) }
    isClosing = true
    spareCalls = []
    connector?.cancel()
    connector = nil
    if let backoffTimer { loop.cancel(backoffTimer) }
    backoffTimer = nil
    while let call = waiting.popFirst() { call.fail(RPCError(.cancelled, "the channel is closed"), .answered) }
    for connection in living {
      if connection.state == .open { connection.leave() } else { connection.close(notify: false) }
    }
    if grace == 0 { cancelAll() } else { loop.schedule(ActionTimer { self.cancelAll() }, after: grace) }
    finishClosing()
  }

  private func cancelAll() {
    for connection in living {
      for case let call as ClientCall in connection.streams { call.cancelCall() }
      connection.leave()
    }
  }

  private func finishClosing() {
    guard isClosing, living.isEmpty else { return }
    let waiters = closeWaiters
    closeWaiters = []
    for waiter in waiters { waiter.resume() }
  }
}
