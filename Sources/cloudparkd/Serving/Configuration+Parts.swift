import ParkServices
import TLSTransport
import WireProtocol

extension Configuration {
  /// What the park's services are told.
  var park: ParkSettings {
    var settings = ParkSettings()
    settings.accessTokenLifetime = duration("sessions.access")
    settings.refreshTokenLifetime = duration("sessions.refresh")
    settings.loginFailuresMax = number("sessions.failures")
    settings.sessionRetention = duration("retention.sessions")
    settings.fileBytesMax = Int64(number("limits.file"))
    return settings
  }

  /// What the transport is told.
  var server: ServerConfiguration {
    var server = ServerConfiguration(tls: tls)
    if let listen = HostAndPort(text("listen")) { server.listen = [ListenAddress(listen.host, UInt16(listen.port))] }
    server.limits.connectionsMax = number("limits.connections")
    server.limits.connectionsPerAddressMax = number("limits.connections-per-address")
    server.limits.callsQueuedMax = number("limits.calls-waiting")
    server.limits.callsRunningMax = number("limits.calls-at-once") + number("limits.streams-at-once")
    server.limits.handshakeTimeout = duration("timeouts.handshake")
    server.limits.idleTimeout = duration("timeouts.idle")
    server.limits.keepaliveInterval = duration("timeouts.keepalive")
    server.limits.keepaliveTimeout = duration("timeouts.keepalive-answer")
    server.limits.settings.streamsMax = number("limits.streams-per-connection")
    server.limits.settings.messageBytesMax = number("limits.message")
    server.limits.settings.credentialsMax = number("limits.credentials-per-connection")
    server.limits.handshakesMax = number("limits.handshakes")
    server.limits.unfinishedBytesMax = number("limits.unfinished-messages")
    server.limits.budgets = budgets
    return server
  }

  /// How much misbehaviour a connection is allowed (PROTOCOL.md 11.2).
  var budgets: Budgets {
    var budgets = Budgets()
    budgets.windowNanos = UInt64(duration("budgets.window") / .nanoseconds(1))
    budgets.resets = number("budgets.resets")
    budgets.streamErrors = number("budgets.stream-errors")
    budgets.earlyPings = number("budgets.early-pings")
    budgets.settings = number("budgets.settings")
    budgets.emptyFrames = number("budgets.empty-frames")
    budgets.unknownFrames = number("budgets.unknown-frames")
    budgets.credentials = number("budgets.credentials")
    budgets.lateFrames = number("budgets.late-frames")
    return budgets
  }

  private var tls: ServerTLSSettings {
    let clientCA = text("tls.client-ca")
    return ServerTLSSettings(
      certificateChainFile: text("tls.certificate"), privateKeyFile: text("tls.key"),
      clientCertificates: clientCA.isEmpty
        ? .none : .init(rawValue: text("tls.client-certificates")) ?? .required,
      clientCAFile: clientCA.isEmpty ? nil : clientCA)
  }
}
