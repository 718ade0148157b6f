import RPCSchemas
import RPCServices
import Storage
import Synchronization
import TLSTransport

/// What the admin service shows of the transport. The router is made before the server that it is given to, so the
/// server is set afterwards.
final class TransportInspection: ServerInspection {
  private let name: String
  private let server = Mutex<Server?>(nil)

  /// - Parameter name: the server's name as operators see it.
  init(name: String) { self.name = name }

  func inspect(_ server: Server) { self.server.withLock { $0 = server } }

  func serverInfo() async -> RpcV1.ServerInfo {
    var info = RpcV1.ServerInfo()
    info.name = name
    info.version = cloudParkVersion
    guard let server = server.withLock({ $0 }) else { return info }
    let all = await server.statistics()
    info.startedAt = Self.timestamp(millis: all.startedAtMillis)
    info.uptime = Self.duration(.milliseconds(max(0, Self.nowMillis() - all.startedAtMillis)))
    info.loops = UInt32(clamping: all.loops)
    info.openConnections = UInt64(clamping: all.openConnections)
    info.openStreams = UInt64(clamping: all.openStreams)
    info.callsStarted = all.callsStarted
    info.callsFailed = all.callsFailed
    info.callsShed = all.callsShed
    info.bufferedBytes = UInt64(clamping: all.bufferedBytes)
    info.goingAway = all.isGoingAway
    info.listenAddress = server.addresses.joined(separator: " ")
    return info
  }

  func connections() async -> [RpcV1.ConnectionInfo] {
    guard let server = server.withLock({ $0 }) else { return [] }
    return await server.connections().map { connection in
      .with {
        $0.id = connection.id
        $0.peerAddress = connection.peerAddress
        $0.certificateIdentity = connection.certificateIdentity ?? ""
        $0.openedAt = Self.timestamp(millis: connection.openedAtMillis)
        $0.openStreams = UInt32(clamping: connection.openStreams)
        $0.calls = connection.calls
        $0.bytesReceived = connection.bytesReceived
        $0.bytesSent = connection.bytesSent
        $0.receiveWindow = Int64(connection.receiveWindow)
        $0.sendWindow = Int64(connection.sendWindow)
        $0.queuedBytes = UInt64(clamping: connection.queuedBytes)
        $0.roundTrip = connection.roundTrip.map(Self.duration)
        $0.loop = UInt32(clamping: connection.loop)
      }
    }
  }

  func streams(ofConnection id: UInt64) async -> [RpcV1.StreamInfo]? {
    guard let server = server.withLock({ $0 }) else { return nil }
    return await server.streams(ofConnection: id)?.map { stream in
      .with {
        $0.id = stream.id
        $0.method = stream.method
        $0.state = stream.state
        $0.startedAt = Self.timestamp(millis: Self.nowMillis() - Self.millis(stream.age))
        $0.timeLeft = stream.timeLeft.map(Self.duration)
        $0.messagesReceived = stream.messagesReceived
        $0.messagesSent = stream.messagesSent
        $0.receiveWindow = Int64(stream.receiveWindow)
        $0.sendWindow = Int64(stream.sendWindow)
        $0.callId = "\(stream.callID)"
        $0.subject = stream.subject
      }
    }
  }

  func recentCalls() async -> [RpcV1.RecentCall] {
    guard let server = server.withLock({ $0 }) else { return [] }
    return await server.recentCalls().map { call in
      .with {
        $0.callId = "\(call.callID)"
        $0.method = call.method
        $0.startedAt = Self.timestamp(millis: call.startedAtMillis)
        $0.elapsed = Self.duration(call.elapsed)
        $0.statusCode = UInt32(clamping: call.status)
        $0.statusMessage = call.message
        $0.peerAddress = call.peerAddress
        $0.subject = call.subject
        $0.kind = call.status == 0 ? .slow : .failed
      }
    }
  }

  private static func millis(_ duration: Duration) -> Int64 {
    duration.components.seconds &* 1000 &+ duration.components.attoseconds / 1_000_000_000_000_000
  }

  private static func nowMillis() -> Int64 { SystemClock().now.microseconds / 1000 }

  private static func timestamp(millis: Int64) -> GoogleProtobuf.Timestamp {
    .with {
      $0.seconds = millis / 1000
      $0.nanos = Int32(millis % 1000) * 1_000_000
    }
  }

  private static func duration(_ duration: Duration) -> GoogleProtobuf.Duration {
    .with {
      $0.seconds = duration.components.seconds
      $0.nanos = Int32(duration.components.attoseconds / 1_000_000_000)
    }
  }
}
