// Made by Scripts/generate from cloudpark/rpc/v1/admin.proto. Do not edit.

internal import CRPCSchemas
import SchemaRuntime

extension RpcV1 {
  /// Asks about the server.
  public struct GetServerInfoRequest: Message {
    /// The message in which every field has its default.
    public init() {}
  }

  /// The server as a whole.
  public struct ServerInfo: Message {
    /// Its name in the configuration.
    public var name: String = ""
    /// The version of the program.
    public var version: String = ""
    /// When it started.
    public var startedAt: GoogleProtobuf.Timestamp?
    /// For how long it has run.
    public var uptime: GoogleProtobuf.Duration?
    /// Event loops.
    public var loops: UInt32 = 0
    /// Connections open now.
    public var openConnections: UInt64 = 0
    /// Streams open now.
    public var openStreams: UInt64 = 0
    /// Calls that began since the start.
    public var callsStarted: UInt64 = 0
    /// Calls that ended with another status than OK since the start.
    public var callsFailed: UInt64 = 0
    /// Calls that were refused because the server was too busy.
    public var callsShed: UInt64 = 0
    /// Bytes held in receive and send buffers now.
    public var bufferedBytes: UInt64 = 0
    /// Whether it is stopping: it takes no new calls.
    public var goingAway: Bool = false
    /// The address it listens on.
    public var listenAddress: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for a page of connections.
  public struct ListConnectionsRequest: Message {
    /// At most 1,000; 0 means 100.
    public var pageSize: UInt32 = 0
    /// The last connection id of the page before; 0 for the first page.
    public var afterId: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// A page of connections.
  public struct ListConnectionsResponse: Message {
    /// By id, which is the order in which they were opened.
    public var connections: [RpcV1.ConnectionInfo] = []
    /// Whether there are more.
    public var more: Bool = false

    /// The message in which every field has its default.
    public init() {}
  }

  /// One open connection.
  public struct ConnectionInfo: Message {
    /// Its number since the server started.
    public var id: UInt64 = 0
    /// The peer's address and port.
    public var peerAddress: String = ""
    /// The URI of the peer's certificate; empty without one.
    public var certificateIdentity: String = ""
    /// When it was opened.
    public var openedAt: GoogleProtobuf.Timestamp?
    /// Streams open now.
    public var openStreams: UInt32 = 0
    /// Calls since it was opened.
    public var calls: UInt64 = 0
    /// Bytes received.
    public var bytesReceived: UInt64 = 0
    /// Bytes sent.
    public var bytesSent: UInt64 = 0
    /// What the peer may still send us, in bytes.
    public var receiveWindow: Int64 = 0
    /// What we may still send, in bytes.
    public var sendWindow: Int64 = 0
    /// Bytes that wait to be sent.
    public var queuedBytes: UInt64 = 0
    /// The last measured round trip; absent if none was.
    public var roundTrip: GoogleProtobuf.Duration?
    /// The event loop that owns it.
    public var loop: UInt32 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Names a connection.
  public struct ListStreamsRequest: Message {
    /// As in ConnectionInfo.
    public var connectionId: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// The open streams of a connection.
  public struct ListStreamsResponse: Message {
    /// By id.
    public var streams: [RpcV1.StreamInfo] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// One open stream.
  public struct StreamInfo: Message {
    /// Its id on the connection.
    public var id: UInt32 = 0
    /// The method's full name.
    public var method: String = ""
    /// The state of the stream, by its name in the protocol.
    public var state: String = ""
    /// When it was opened.
    public var startedAt: GoogleProtobuf.Timestamp?
    /// The time left until its deadline; absent if it has none.
    public var timeLeft: GoogleProtobuf.Duration?
    /// Messages received.
    public var messagesReceived: UInt64 = 0
    /// Messages sent.
    public var messagesSent: UInt64 = 0
    /// What the peer may still send us on it, in bytes.
    public var receiveWindow: Int64 = 0
    /// What we may still send on it, in bytes.
    public var sendWindow: Int64 = 0
    /// The id of the call, as in the logs.
    public var callId: String = ""
    /// Who calls.
    public var subject: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for recent calls.
  public struct ListRecentCallsRequest: Message {
    /// Which; 0 means both.
    public var kind: RpcV1.RecentCallKind = RpcV1.RecentCallKind()
    /// At most 1,000; 0 means 100.
    public var count: UInt32 = 0
    /// Only calls of this method, by its full name; empty for all.
    public var method: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Recent calls.
  public struct ListRecentCallsResponse: Message {
    /// Newest first.
    public var calls: [RpcV1.RecentCall] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// A call that was slow or failed.
  public struct RecentCall: Message {
    /// As in the logs.
    public var callId: String = ""
    /// The method's full name.
    public var method: String = ""
    /// When it began.
    public var startedAt: GoogleProtobuf.Timestamp?
    /// From the first byte of the request to the last one of the answer.
    public var elapsed: GoogleProtobuf.Duration?
    /// The number of the status; 0 is OK.
    public var statusCode: UInt32 = 0
    /// The status's message; texts of users are cut out.
    public var statusMessage: String = ""
    /// The peer's address.
    public var peerAddress: String = ""
    /// Who called.
    public var subject: String = ""
    /// Why it is remembered.
    public var kind: RpcV1.RecentCallKind = RpcV1.RecentCallKind()

    /// The message in which every field has its default.
    public init() {}
  }

  /// Why a call is remembered.
  public struct RecentCallKind: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Both.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// It took long.
    public static var slow: Self { Self(rawValue: 1) }
    /// It ended with another status than OK.
    public static var failed: Self { Self(rawValue: 2) }
  }

  /// Introspection for operators.
  public enum AdminService {
    /// The full name.
    public static let name: String = "cloudpark.rpc.v1.AdminService"
    /// All methods, in the order of the contract.
    public static var methods: [MethodDescriptor] {
      [getServerInfo, listConnections, listStreams, listRecentCalls]
    }

    /// Version, uptime and totals.
    public static let getServerInfo: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.rpc.v1.AdminService", name: "GetServerInfo",
      callType: .unary, requestType: "cloudpark.rpc.v1.GetServerInfoRequest",
      responseType: "cloudpark.rpc.v1.ServerInfo", idempotency: .noSideEffects,
      roles: ["system_administrator"], scope: "system",
      resumable: false, priority: 50, secretResponse: false, pointRead: false)

    /// The open connections, oldest first, by page.
    public static let listConnections: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.rpc.v1.AdminService", name: "ListConnections",
      callType: .unary, requestType: "cloudpark.rpc.v1.ListConnectionsRequest",
      responseType: "cloudpark.rpc.v1.ListConnectionsResponse", idempotency: .noSideEffects,
      roles: ["system_administrator"], scope: "system",
      resumable: false, priority: 50, secretResponse: false, pointRead: false)

    /// The open streams of a connection. NOT_FOUND if it has gone.
    public static let listStreams: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.rpc.v1.AdminService", name: "ListStreams",
      callType: .unary, requestType: "cloudpark.rpc.v1.ListStreamsRequest",
      responseType: "cloudpark.rpc.v1.ListStreamsResponse", idempotency: .noSideEffects,
      roles: ["system_administrator"], scope: "system",
      resumable: false, priority: 50, secretResponse: false, pointRead: false)

    /// Calls that were slow or failed, newest first, as far as the server remembers them.
    public static let listRecentCalls: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.rpc.v1.AdminService", name: "ListRecentCalls",
      callType: .unary, requestType: "cloudpark.rpc.v1.ListRecentCallsRequest",
      responseType: "cloudpark.rpc.v1.ListRecentCallsResponse", idempotency: .noSideEffects,
      roles: ["system_administrator"], scope: "system",
      resumable: false, priority: 50, secretResponse: false, pointRead: false)
  }
}

extension RpcV1.GetServerInfoRequest {
  public static let schema: MessageSchema = MessageSchema(name: "cloudpark.rpc.v1.GetServerInfoRequest", fields: [])

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__v1__get_server_info_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__V1__GetServerInfoRequest.self)
    cloudpark__rpc__v1__get_server_info_request__init(record)
    return UnsafeMutableRawPointer(record)
  }
}

extension RpcV1.ServerInfo {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("name", jsonName: "name", number: 1, FieldType.string))
    fields.append(FieldSchema("version", jsonName: "version", number: 2, FieldType.string))
    fields.append(FieldSchema("started_at", jsonName: "startedAt", number: 3, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("uptime", jsonName: "uptime", number: 4, FieldType.message({ GoogleProtobuf.Duration.schema })))
    fields.append(FieldSchema("loops", jsonName: "loops", number: 5, FieldType.uint32))
    fields.append(FieldSchema("open_connections", jsonName: "openConnections", number: 6, FieldType.uint64))
    fields.append(FieldSchema("open_streams", jsonName: "openStreams", number: 7, FieldType.uint64))
    fields.append(FieldSchema("calls_started", jsonName: "callsStarted", number: 8, FieldType.uint64))
    fields.append(FieldSchema("calls_failed", jsonName: "callsFailed", number: 9, FieldType.uint64))
    fields.append(FieldSchema("calls_shed", jsonName: "callsShed", number: 10, FieldType.uint64))
    fields.append(FieldSchema("buffered_bytes", jsonName: "bufferedBytes", number: 11, FieldType.uint64))
    fields.append(FieldSchema("going_away", jsonName: "goingAway", number: 12, FieldType.bool))
    fields.append(FieldSchema("listen_address", jsonName: "listenAddress", number: 13, FieldType.string))
    return MessageSchema(name: "cloudpark.rpc.v1.ServerInfo", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__v1__server_info__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__V1__ServerInfo.self)
    self.name = RecordReader.string(record.pointee.name)
    self.version = RecordReader.string(record.pointee.version)
    self.startedAt = RecordReader.message(record.pointee.started_at)
    self.uptime = RecordReader.message(record.pointee.uptime)
    self.loops = record.pointee.loops
    self.openConnections = record.pointee.open_connections
    self.openStreams = record.pointee.open_streams
    self.callsStarted = record.pointee.calls_started
    self.callsFailed = record.pointee.calls_failed
    self.callsShed = record.pointee.calls_shed
    self.bufferedBytes = record.pointee.buffered_bytes
    self.goingAway = record.pointee.going_away != 0
    self.listenAddress = RecordReader.string(record.pointee.listen_address)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__V1__ServerInfo.self)
    cloudpark__rpc__v1__server_info__init(record)
    if !self.name.isEmpty {
      record.pointee.name = try packer.string(self.name, "name")
    }
    if !self.version.isEmpty {
      record.pointee.version = try packer.string(self.version, "version")
    }
    if let value = self.startedAt {
      record.pointee.started_at = try packer.message(value, "started_at")
    }
    if let value = self.uptime {
      record.pointee.uptime = try packer.message(value, "uptime")
    }
    record.pointee.loops = self.loops
    record.pointee.open_connections = self.openConnections
    record.pointee.open_streams = self.openStreams
    record.pointee.calls_started = self.callsStarted
    record.pointee.calls_failed = self.callsFailed
    record.pointee.calls_shed = self.callsShed
    record.pointee.buffered_bytes = self.bufferedBytes
    record.pointee.going_away = self.goingAway ? 1 : 0
    if !self.listenAddress.isEmpty {
      record.pointee.listen_address = try packer.string(self.listenAddress, "listen_address")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension RpcV1.ListConnectionsRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("page_size", jsonName: "pageSize", number: 1, FieldType.uint32))
    fields.append(FieldSchema("after_id", jsonName: "afterId", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.rpc.v1.ListConnectionsRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__v1__list_connections_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__V1__ListConnectionsRequest.self)
    self.pageSize = record.pointee.page_size
    self.afterId = record.pointee.after_id
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__V1__ListConnectionsRequest.self)
    cloudpark__rpc__v1__list_connections_request__init(record)
    record.pointee.page_size = self.pageSize
    record.pointee.after_id = self.afterId
    return UnsafeMutableRawPointer(record)
  }
}

extension RpcV1.ListConnectionsResponse {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("connections", jsonName: "connections", number: 1, FieldType.message({ RpcV1.ConnectionInfo.schema }), label: .repeated))
    fields.append(FieldSchema("more", jsonName: "more", number: 2, FieldType.bool))
    return MessageSchema(name: "cloudpark.rpc.v1.ListConnectionsResponse", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__v1__list_connections_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__V1__ListConnectionsResponse.self)
    self.connections = RecordReader.messages(record.pointee.n_connections, record.pointee.connections)
    self.more = record.pointee.more != 0
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__V1__ListConnectionsResponse.self)
    cloudpark__rpc__v1__list_connections_response__init(record)
    if !self.connections.isEmpty {
      record.pointee.n_connections = self.connections.count
      record.pointee.connections = try packer.messages(self.connections, "connections")
    }
    record.pointee.more = self.more ? 1 : 0
    return UnsafeMutableRawPointer(record)
  }
}

extension RpcV1.ConnectionInfo {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.uint64))
    fields.append(FieldSchema("peer_address", jsonName: "peerAddress", number: 2, FieldType.string))
    fields.append(FieldSchema("certificate_identity", jsonName: "certificateIdentity", number: 3, FieldType.string))
    fields.append(FieldSchema("opened_at", jsonName: "openedAt", number: 4, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("open_streams", jsonName: "openStreams", number: 5, FieldType.uint32))
    fields.append(FieldSchema("calls", jsonName: "calls", number: 6, FieldType.uint64))
    fields.append(FieldSchema("bytes_received", jsonName: "bytesReceived", number: 7, FieldType.uint64))
    fields.append(FieldSchema("bytes_sent", jsonName: "bytesSent", number: 8, FieldType.uint64))
    fields.append(FieldSchema("receive_window", jsonName: "receiveWindow", number: 9, FieldType.int64))
    fields.append(FieldSchema("send_window", jsonName: "sendWindow", number: 10, FieldType.int64))
    fields.append(FieldSchema("queued_bytes", jsonName: "queuedBytes", number: 11, FieldType.uint64))
    fields.append(FieldSchema("round_trip", jsonName: "roundTrip", number: 12, FieldType.message({ GoogleProtobuf.Duration.schema })))
    fields.append(FieldSchema("loop", jsonName: "loop", number: 13, FieldType.uint32))
    return MessageSchema(name: "cloudpark.rpc.v1.ConnectionInfo", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__v1__connection_info__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__V1__ConnectionInfo.self)
    self.id = record.pointee.id
    self.peerAddress = RecordReader.string(record.pointee.peer_address)
    self.certificateIdentity = RecordReader.string(record.pointee.certificate_identity)
    self.openedAt = RecordReader.message(record.pointee.opened_at)
    self.openStreams = record.pointee.open_streams
    self.calls = record.pointee.calls
    self.bytesReceived = record.pointee.bytes_received
    self.bytesSent = record.pointee.bytes_sent
    self.receiveWindow = record.pointee.receive_window
    self.sendWindow = record.pointee.send_window
    self.queuedBytes = record.pointee.queued_bytes
    self.roundTrip = RecordReader.message(record.pointee.round_trip)
    self.loop = record.pointee.loop
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__V1__ConnectionInfo.self)
    cloudpark__rpc__v1__connection_info__init(record)
    record.pointee.id = self.id
    if !self.peerAddress.isEmpty {
      record.pointee.peer_address = try packer.string(self.peerAddress, "peer_address")
    }
    if !self.certificateIdentity.isEmpty {
      record.pointee.certificate_identity = try packer.string(self.certificateIdentity, "certificate_identity")
    }
    if let value = self.openedAt {
      record.pointee.opened_at = try packer.message(value, "opened_at")
    }
    record.pointee.open_streams = self.openStreams
    record.pointee.calls = self.calls
    record.pointee.bytes_received = self.bytesReceived
    record.pointee.bytes_sent = self.bytesSent
    record.pointee.receive_window = self.receiveWindow
    record.pointee.send_window = self.sendWindow
    record.pointee.queued_bytes = self.queuedBytes
    if let value = self.roundTrip {
      record.pointee.round_trip = try packer.message(value, "round_trip")
    }
    record.pointee.loop = self.loop
    return UnsafeMutableRawPointer(record)
  }
}

extension RpcV1.ListStreamsRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("connection_id", jsonName: "connectionId", number: 1, FieldType.uint64))
    return MessageSchema(name: "cloudpark.rpc.v1.ListStreamsRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__v1__list_streams_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__V1__ListStreamsRequest.self)
    self.connectionId = record.pointee.connection_id
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__V1__ListStreamsRequest.self)
    cloudpark__rpc__v1__list_streams_request__init(record)
    record.pointee.connection_id = self.connectionId
    return UnsafeMutableRawPointer(record)
  }
}

extension RpcV1.ListStreamsResponse {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("streams", jsonName: "streams", number: 1, FieldType.message({ RpcV1.StreamInfo.schema }), label: .repeated))
    return MessageSchema(name: "cloudpark.rpc.v1.ListStreamsResponse", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__v1__list_streams_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__V1__ListStreamsResponse.self)
    self.streams = RecordReader.messages(record.pointee.n_streams, record.pointee.streams)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__V1__ListStreamsResponse.self)
    cloudpark__rpc__v1__list_streams_response__init(record)
    if !self.streams.isEmpty {
      record.pointee.n_streams = self.streams.count
      record.pointee.streams = try packer.messages(self.streams, "streams")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension RpcV1.StreamInfo {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.uint32))
    fields.append(FieldSchema("method", jsonName: "method", number: 2, FieldType.string))
    fields.append(FieldSchema("state", jsonName: "state", number: 3, FieldType.string))
    fields.append(FieldSchema("started_at", jsonName: "startedAt", number: 4, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("time_left", jsonName: "timeLeft", number: 5, FieldType.message({ GoogleProtobuf.Duration.schema })))
    fields.append(FieldSchema("messages_received", jsonName: "messagesReceived", number: 6, FieldType.uint64))
    fields.append(FieldSchema("messages_sent", jsonName: "messagesSent", number: 7, FieldType.uint64))
    fields.append(FieldSchema("receive_window", jsonName: "receiveWindow", number: 8, FieldType.int64))
    fields.append(FieldSchema("send_window", jsonName: "sendWindow", number: 9, FieldType.int64))
    fields.append(FieldSchema("call_id", jsonName: "callId", number: 10, FieldType.string))
    fields.append(FieldSchema("subject", jsonName: "subject", number: 11, FieldType.string))
    return MessageSchema(name: "cloudpark.rpc.v1.StreamInfo", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__v1__stream_info__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__V1__StreamInfo.self)
    self.id = record.pointee.id
    self.method = RecordReader.string(record.pointee.method)
    self.state = RecordReader.string(record.pointee.state)
    self.startedAt = RecordReader.message(record.pointee.started_at)
    self.timeLeft = RecordReader.message(record.pointee.time_left)
    self.messagesReceived = record.pointee.messages_received
    self.messagesSent = record.pointee.messages_sent
    self.receiveWindow = record.pointee.receive_window
    self.sendWindow = record.pointee.send_window
    self.callId = RecordReader.string(record.pointee.call_id)
    self.subject = RecordReader.string(record.pointee.subject)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__V1__StreamInfo.self)
    cloudpark__rpc__v1__stream_info__init(record)
    record.pointee.id = self.id
    if !self.method.isEmpty {
      record.pointee.method = try packer.string(self.method, "method")
    }
    if !self.state.isEmpty {
      record.pointee.state = try packer.string(self.state, "state")
    }
    if let value = self.startedAt {
      record.pointee.started_at = try packer.message(value, "started_at")
    }
    if let value = self.timeLeft {
      record.pointee.time_left = try packer.message(value, "time_left")
    }
    record.pointee.messages_received = self.messagesReceived
    record.pointee.messages_sent = self.messagesSent
    record.pointee.receive_window = self.receiveWindow
    record.pointee.send_window = self.sendWindow
    if !self.callId.isEmpty {
      record.pointee.call_id = try packer.string(self.callId, "call_id")
    }
    if !self.subject.isEmpty {
      record.pointee.subject = try packer.string(self.subject, "subject")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension RpcV1.ListRecentCallsRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("kind", jsonName: "kind", number: 1, FieldType.enumeration({ RpcV1.RecentCallKind.schema })))
    fields.append(FieldSchema("count", jsonName: "count", number: 2, FieldType.uint32))
    fields.append(FieldSchema("method", jsonName: "method", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.rpc.v1.ListRecentCallsRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__v1__list_recent_calls_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__V1__ListRecentCallsRequest.self)
    self.kind = RecordReader.enumeration(record.pointee.kind)
    self.count = record.pointee.count
    self.method = RecordReader.string(record.pointee.method)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__V1__ListRecentCallsRequest.self)
    cloudpark__rpc__v1__list_recent_calls_request__init(record)
    record.pointee.kind = packer.enumeration(self.kind)
    record.pointee.count = self.count
    if !self.method.isEmpty {
      record.pointee.method = try packer.string(self.method, "method")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension RpcV1.ListRecentCallsResponse {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("calls", jsonName: "calls", number: 1, FieldType.message({ RpcV1.RecentCall.schema }), label: .repeated))
    return MessageSchema(name: "cloudpark.rpc.v1.ListRecentCallsResponse", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__v1__list_recent_calls_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__V1__ListRecentCallsResponse.self)
    self.calls = RecordReader.messages(record.pointee.n_calls, record.pointee.calls)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__V1__ListRecentCallsResponse.self)
    cloudpark__rpc__v1__list_recent_calls_response__init(record)
    if !self.calls.isEmpty {
      record.pointee.n_calls = self.calls.count
      record.pointee.calls = try packer.messages(self.calls, "calls")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension RpcV1.RecentCall {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("call_id", jsonName: "callId", number: 1, FieldType.string))
    fields.append(FieldSchema("method", jsonName: "method", number: 2, FieldType.string))
    fields.append(FieldSchema("started_at", jsonName: "startedAt", number: 3, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("elapsed", jsonName: "elapsed", number: 4, FieldType.message({ GoogleProtobuf.Duration.schema })))
    fields.append(FieldSchema("status_code", jsonName: "statusCode", number: 5, FieldType.uint32))
    fields.append(FieldSchema("status_message", jsonName: "statusMessage", number: 6, FieldType.string))
    fields.append(FieldSchema("peer_address", jsonName: "peerAddress", number: 7, FieldType.string))
    fields.append(FieldSchema("subject", jsonName: "subject", number: 8, FieldType.string))
    fields.append(FieldSchema("kind", jsonName: "kind", number: 9, FieldType.enumeration({ RpcV1.RecentCallKind.schema })))
    return MessageSchema(name: "cloudpark.rpc.v1.RecentCall", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__v1__recent_call__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__V1__RecentCall.self)
    self.callId = RecordReader.string(record.pointee.call_id)
    self.method = RecordReader.string(record.pointee.method)
    self.startedAt = RecordReader.message(record.pointee.started_at)
    self.elapsed = RecordReader.message(record.pointee.elapsed)
    self.statusCode = record.pointee.status_code
    self.statusMessage = RecordReader.string(record.pointee.status_message)
    self.peerAddress = RecordReader.string(record.pointee.peer_address)
    self.subject = RecordReader.string(record.pointee.subject)
    self.kind = RecordReader.enumeration(record.pointee.kind)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__V1__RecentCall.self)
    cloudpark__rpc__v1__recent_call__init(record)
    if !self.callId.isEmpty {
      record.pointee.call_id = try packer.string(self.callId, "call_id")
    }
    if !self.method.isEmpty {
      record.pointee.method = try packer.string(self.method, "method")
    }
    if let value = self.startedAt {
      record.pointee.started_at = try packer.message(value, "started_at")
    }
    if let value = self.elapsed {
      record.pointee.elapsed = try packer.message(value, "elapsed")
    }
    record.pointee.status_code = self.statusCode
    if !self.statusMessage.isEmpty {
      record.pointee.status_message = try packer.string(self.statusMessage, "status_message")
    }
    if !self.peerAddress.isEmpty {
      record.pointee.peer_address = try packer.string(self.peerAddress, "peer_address")
    }
    if !self.subject.isEmpty {
      record.pointee.subject = try packer.string(self.subject, "subject")
    }
    record.pointee.kind = packer.enumeration(self.kind)
    return UnsafeMutableRawPointer(record)
  }
}

extension RpcV1.RecentCallKind {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "RECENT_CALL_KIND_UNSPECIFIED", number: 0))
    values.append((name: "RECENT_CALL_KIND_SLOW", number: 1))
    values.append((name: "RECENT_CALL_KIND_FAILED", number: 2))
    return EnumSchema(name: "cloudpark.rpc.v1.RecentCallKind", values: values)
  }()
}
