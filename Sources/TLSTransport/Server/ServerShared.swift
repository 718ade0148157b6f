import Logging
import RPCCore
import Synchronization
import WireProtocol

/// What the loops of a server share. Nothing here is touched on a call's way but what never changes.
final class ServerShared: Sendable {
  let router: Router
  private let methods: [String: ServedMethod]
  let limits: ServerLimits
  let settings: Settings
  let connectionLimits: ConnectionLimits
  let logger: Logger
  let startedAt = WallTime.now

  private let goingAway = Atomic<Bool>(false)
  private let census = Mutex(Census())

  struct Census {
    var open = 0
    var handshakes = 0
    var byHost: [String: Int] = [:]
    var accepted: UInt64 = 0
    var refused: UInt64 = 0
    /// Told when connections end: the acceptor that has paused, the stop that waits for the last one.
    var watchers: [@Sendable () -> Void] = []
  }

  init(_ configuration: ServerConfiguration, router: Router, logger: Logger) {
    self.router = router
    var methods: [String: ServedMethod] = [:]
    for descriptor in router.methods {
      if let handler = router.handler(descriptor.fullName) { methods[descriptor.fullName] = ServedMethod(handler) }
    }
    self.methods = methods
    self.logger = logger
    limits = configuration.limits
    var settings = configuration.limits.settings
    settings.decoders = configuration.compression ? 1 : 0
    self.settings = settings
    connectionLimits = ConnectionLimits(
      keepaliveInterval: UInt64(max(1_000_000, limits.keepaliveInterval.wholeNanoseconds)),
      keepaliveTimeout: UInt64(max(1_000_000, limits.keepaliveTimeout.wholeNanoseconds)), pausesReading: true,
      heldBytesMax: limits.unfinishedBytesMax)
  }

  /// The method of a name, served or not.
  func method(_ name: String) -> ServedMethod { methods[name] ?? ServedMethod(unknown: name) }

  var isGoingAway: Bool { goingAway.load(ordering: .relaxed) }

  /// Whether this call made it go away.
  func beginGoingAway() -> Bool { !goingAway.exchange(true, ordering: .acquiringAndReleasing) }

  /// What becomes of one more connection.
  enum Admission {
    case served(id: UInt64)
    case refused(id: UInt64, String)
    /// Too many are being refused already: closed without a word.
    case dropped
  }

  /// At most so many connections beyond the cap are given the reason, because that costs a handshake each.
  private static let refusalsMax = 64

  func admit(host: String) -> Admission {
    census.withLock { census in
      census.accepted += 1
      let ofHost = census.byHost[host, default: 0]
      var reason: String?
      if census.open >= limits.connectionsMax {
        reason = "the server has \(limits.connectionsMax) connections and takes no more (connectionsMax)"
      } else if ofHost >= limits.connectionsPerAddressMax {
        reason =
          "your address has \(limits.connectionsPerAddressMax) connections and gets no more (connectionsPerAddressMax)"
      }
      if reason != nil {
        census.refused += 1
        if census.open >= limits.connectionsMax + Self.refusalsMax
          || ofHost >= limits.connectionsPerAddressMax + Self.refusalsMax
        {
          return .dropped
        }
      }
      census.open += 1
      census.handshakes += 1
      census.byHost[host] = ofHost + 1
      return reason.map { .refused(id: census.accepted, $0) } ?? .served(id: census.accepted)
    }
  }

  /// Whether more handshakes may begin; if not, `whenPossible` is called once that changes.
  func mayAccept(_ whenPossible: @escaping @Sendable () -> Void) -> Bool {
    census.withLock { census in
      if census.handshakes < limits.handshakesMax { return true }
      census.watchers.append(whenPossible)
      return false
    }
  }

  func handshakeEnded() { change { $0.handshakes -= 1 } }

  func released(host: String, handshaking: Bool) {
    change { census in
      census.open -= 1
      if handshaking { census.handshakes -= 1 }
      let left = (census.byHost[host] ?? 1) - 1
      census.byHost[host] = left > 0 ? left : nil
    }
  }

  private func change(_ body: (inout Census) -> Void) {
    let watchers = census.withLock { census in
      body(&census)
      let watchers = census.watchers
      census.watchers = []
      return watchers
    }
    for watcher in watchers { watcher() }
  }

  /// Whether no connection is open; if not, `watcher` is called at the next change.
  func isEmpty(_ watcher: @escaping @Sendable () -> Void) -> Bool {
    census.withLock { census in
      if census.open == 0 { return true }
      census.watchers.append(watcher)
      return false
    }
  }

  func counts() -> (accepted: UInt64, refused: UInt64) { census.withLock { ($0.accepted, $0.refused) } }

  func connectionEnded(_ connection: ServerConnection, _ error: TransportError) {
    guard error.kind != .goingAway else { return }
    logger.debug(
      "connection ended",
      metadata: [
        "connection": "\(connection.id)", "peer": "\(connection.peer.address)", "cause": "\(error.kind.rawValue)",
        "reason": "\(error.message)",
      ])
  }
}
