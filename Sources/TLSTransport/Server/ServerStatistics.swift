import Glibc
import RPCCore

/// The wall clock, for what operators read. Nothing is decided by it.
enum WallTime {
  /// Milliseconds since 1970.
  static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}

/// A server as a whole, at one moment.
public struct ServerStatistics: Sendable, Hashable {
  /// Event loops.
  public var loops = 0
  /// Connections open now.
  public var openConnections = 0
  /// Calls open now.
  public var openStreams = 0
  /// Calls waiting for a worker now.
  public var queuedCalls = 0
  /// Connections accepted since the start.
  public var connectionsAccepted: UInt64 = 0
  /// Connections refused because of a cap since the start.
  public var connectionsRefused: UInt64 = 0
  /// Calls begun since the start.
  public var callsStarted: UInt64 = 0
  /// Calls that ended with another status than OK since the start.
  public var callsFailed: UInt64 = 0
  /// Calls refused because the server was too busy, since the start.
  public var callsShed: UInt64 = 0
  /// Bytes received since the start.
  public var bytesReceived: UInt64 = 0
  /// Bytes sent since the start.
  public var bytesSent: UInt64 = 0
  /// Bytes waiting to be sent, and of unfinished messages, now.
  public var bufferedBytes = 0
  /// When it started, in milliseconds since 1970.
  public var startedAtMillis: Int64 = 0
  /// Whether it is stopping.
  public var isGoingAway = false
}

/// One open connection.
public struct ConnectionStatistics: Sendable, Hashable {
  /// Its number since the server started.
  public var id: UInt64
  /// The client's address and port.
  public var peerAddress: String
  /// The URI of the client's certificate; nil without one.
  public var certificateIdentity: String?
  /// When it was opened, in milliseconds since 1970.
  public var openedAtMillis: Int64
  /// Calls open now.
  public var openStreams: Int
  /// Calls since it was opened.
  public var calls: UInt64
  /// Bytes received.
  public var bytesReceived: UInt64
  /// Bytes sent.
  public var bytesSent: UInt64
  /// What the client may still send, in message bytes.
  public var receiveWindow: Int
  /// What may still be sent, in message bytes.
  public var sendWindow: Int
  /// Bytes that wait to be sent.
  public var queuedBytes: Int
  /// The last measured round trip; nil if none was.
  public var roundTrip: Duration?
  /// The loop that owns it.
  public var loop: Int
}

/// One open call.
public struct StreamStatistics: Sendable, Hashable {
  /// The stream's id on the connection.
  public var id: UInt32
  /// The method's full name.
  public var method: String
  /// The stream's state by its name in PROTOCOL.md.
  public var state: String
  /// For how long it has been open.
  public var age: Duration
  /// The time left until its deadline; nil if it has none.
  public var timeLeft: Duration?
  /// Messages received.
  public var messagesReceived: UInt64
  /// Messages sent.
  public var messagesSent: UInt64
  /// What the client may still send on it, in message bytes.
  public var receiveWindow: Int
  /// What may still be sent on it, in message bytes.
  public var sendWindow: Int
  /// The call's id, as in logs.
  public var callID: UInt64
  /// Who calls; empty if nobody found out.
  public var subject: String
}

/// A call that was slow or failed.
public struct CallRecord: Sendable, Hashable {
  /// The call's id, as in logs.
  public var callID: UInt64
  /// The method's full name.
  public var method: String
  /// When it began, in milliseconds since 1970.
  public var startedAtMillis: Int64
  /// How long it took.
  public var elapsed: Duration
  /// The number of its status.
  public var status: Int
  /// The status's message.
  public var message: String
  /// The client's address and port.
  public var peerAddress: String
  /// Who called; empty if nobody found out.
  public var subject: String
  /// Whether it took longer than `slowCall`.
  public var isSlow: Bool
}
