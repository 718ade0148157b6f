import Logging
import RPCCore
import Synchronization

/// A server: it listens, and runs the methods of a router for those who connect.
///
/// ```swift
/// let loops = try EventLoopGroup()
/// let server = try Server(ServerConfiguration(tls: certificates), router: router, loops: loops)
/// try server.start()
/// …
/// await server.stop(within: .seconds(30))
/// loops.shutdown()
/// ```
public final class Server: Sendable {
  private let configuration: ServerConfiguration
  private let shared: ServerShared
  private let group: EventLoopGroup
  private let loops: [ServerLoop]
  private let tls: Mutex<TLSContext>
  private let listening = Mutex<[Acceptor]>([])

  /// A server that does not listen yet.
  ///
  /// - Parameters:
  ///   - configuration: where it listens, what it shows, how much it accepts.
  ///   - router: the methods.
  ///   - loops: the threads that do the work; others may use them too.
  ///   - logger: told of connections that broke and calls that hold a loop.
  /// - Throws: ``TransportError/Kind/configuration`` naming the setting or file that is wrong.
  public init(
    _ configuration: ServerConfiguration, router: Router, loops: EventLoopGroup,
    logger: Logger = Logger(label: "cloudpark.transport")
  ) throws(TransportError) {
    try Self.check(configuration)
    self.configuration = configuration
    tls = Mutex(try TLSContext(server: configuration.tls))
    group = loops
    let shared = ServerShared(configuration, router: router, logger: logger)
    self.shared = shared
    self.loops = loops.loops.map { ServerLoop(loop: $0, shared: shared) }
  }

  private static func check(_ configuration: ServerConfiguration) throws(TransportError) {
    let limits = configuration.limits
    guard !configuration.listen.isEmpty else {
      throw TransportError(.configuration, "the server is given no address to listen on")
    }
    for (name, value) in [
      ("connectionsMax", limits.connectionsMax), ("connectionsPerAddressMax", limits.connectionsPerAddressMax),
      ("handshakesMax", limits.handshakesMax), ("callsRunningMax", limits.callsRunningMax),
      ("callsQueuedMax", limits.callsQueuedMax),
    ] where value < 1 {
      throw TransportError(.configuration, "\(name) is \(value); it must be at least 1")
    }
    let settings = limits.settings
    guard settings.streamWindowBytes <= settings.connectionWindowBytes / 8 else {
      throw TransportError(
        .configuration,
        "streamWindowBytes is \(settings.streamWindowBytes); it must be at most an eighth of connectionWindowBytes")
    }
  }

  /// Binds, listens and begins to accept.
  ///
  /// - Throws: ``TransportError`` saying which address and why not; nothing listens then.
  public func start() throws(TransportError) {
    var acceptors: [Acceptor] = []
    for wanted in configuration.listen {
      for address in try SocketAddress.resolve(wanted.host, port: wanted.port, passive: true) {
        acceptors.append(
          try Acceptor(
            address, loop: group.loops[0], shared: shared, context: { self.tls.withLock { $0 } },
            give: { self.give($0) }))
      }
    }
    for loop in loops {
      loop.loop.submit {
        loop.loop.workers.runningMax = self.configuration.limits.callsRunningMax
        loop.loop.workers.queuedMax = self.configuration.limits.callsQueuedMax
        loop.loop.workers.forgetWaits()
        var reported: UInt64 = 0
        // The loop must not keep itself, and with it the server, alive.
        loop.loop.reportSlow = { [weak eventLoop = loop.loop, logger = self.shared.logger] name, nanos in
          // Not more than one a second, so that a slow machine does not fill its log.
          guard let eventLoop, eventLoop.now &- reported > 1_000_000_000 else { return }
          reported = eventLoop.now
          logger.warning(
            "a handler held its loop", metadata: ["method": "\(name)", "milliseconds": "\(nanos / 1_000_000)"])
        }
      }
    }
    let ready = acceptors
    listening.withLock { $0 = ready }
    group.loops[0].submit {
      for acceptor in ready {
        do throws(SystemError) { try acceptor.start() } catch {
          self.shared.logger.error("cannot watch the listening socket: \(error)")
        }
      }
    }
  }

  private func give(_ accepted: Acceptor.Accepted) {
    let target = group.leastLoaded
    guard let index = group.loops.firstIndex(where: { $0 === target }) else { return accepted.discard() }
    let loop = loops[index]
    target.execute { loop.adopt(accepted) }
  }

  /// Where it really listens: `127.0.0.1:7443`.
  public var addresses: [String] { listening.withLock { $0.map { $0.address.description } } }

  /// The real port of the first address; 0 before ``start()``.
  public var port: UInt16 { listening.withLock { $0.first?.address.port ?? 0 } }

  /// Whether it is stopping.
  public var isGoingAway: Bool { shared.isGoingAway }

  /// Takes new certificates for connections that begin from now on; open ones are not touched. Sessions of before are
  /// not resumed.
  ///
  /// - Throws: ``TransportError/Kind/configuration`` naming the file that is wrong; the old ones stay then.
  public func reloadTLS(_ settings: ServerTLSSettings) throws(TransportError) {
    let context = try TLSContext(server: settings)
    tls.withLock { $0 = context }
  }

  /// Stops in good order: no new connections or calls; open calls may end within `grace` and long-lived handlers are
  /// told (``RPCCore/ServerContext/waitUntilGoingAway()``); what is left then is cancelled. Returns when every
  /// connection is closed. May be called more than once; a later call with less grace hurries.
  public func stop(within grace: Duration) async {
    let isFirst = shared.beginGoingAway()
    let acceptors = listening.withLock { $0 }
    if isFirst {
      await onLoop(group.loops[0]) { for acceptor in acceptors { acceptor.stop() } }
      for loop in loops { loop.loop.submit { loop.goAway() } }
    }
    for loop in loops {
      loop.loop.submit {
        let end = ActionTimer { loop.cancelAll() }
        loop.loop.schedule(end, after: UInt64(max(0, grace.wholeNanoseconds)))
      }
    }
    while true {
      let done = await withCheckedContinuation { (continuation: CheckedContinuation<Bool, Never>) in
        if shared.isEmpty({ continuation.resume(returning: false) }) { continuation.resume(returning: true) }
      }
      if done { return }
    }
  }

  /// Ends the open calls that `verdict` gives an error for, on all connections: for revoked credentials and roles.
  /// Returns when every loop has done so.
  public func endCalls(_ verdict: @escaping @Sendable (ServerContext) -> RPCError?) async {
    for loop in loops { await onLoop(loop.loop) { loop.endCalls(verdict) } }
  }

  // MARK: for operators

  /// Counts of the whole server.
  public func statistics() async -> ServerStatistics {
    var total = ServerStatistics()
    for loop in loops {
      let before = total
      total = await onLoop(loop.loop) {
        var sum = before
        loop.add(to: &sum)
        return sum
      }
    }
    let counts = shared.counts()
    total.loops = loops.count
    total.connectionsAccepted = counts.accepted
    total.connectionsRefused = counts.refused
    total.startedAtMillis = shared.startedAt
    total.isGoingAway = isGoingAway
    return total
  }

  /// The open connections by id, which is the order in which they were opened.
  public func connections() async -> [ConnectionStatistics] {
    var all: [ConnectionStatistics] = []
    for loop in loops { all += await onLoop(loop.loop) { loop.connectionStatistics } }
    return all.sorted { $0.id < $1.id }
  }

  /// The open calls of a connection by stream id; nil when it has gone.
  public func streams(ofConnection id: UInt64) async -> [StreamStatistics]? {
    for loop in loops {
      if let found = await onLoop(loop.loop, { loop.streamStatistics(id) }) { return found.sorted { $0.id < $1.id } }
    }
    return nil
  }

  /// Slow and failed calls, newest first, as far as they are remembered.
  public func recentCalls() async -> [CallRecord] {
    var all: [CallRecord] = []
    for loop in loops { all += await onLoop(loop.loop) { loop.recentCalls } }
    return all.sorted { $0.startedAtMillis > $1.startedAtMillis }
  }

  private func onLoop<R: Sendable>(_ loop: EventLoop, _ body: @escaping @Sendable () -> R) async -> R {
    await withCheckedContinuation { continuation in loop.execute { continuation.resume(returning: body()) } }
  }
}
