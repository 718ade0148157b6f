// Made by Scripts/generate from cloudpark/rpc/testing/v1/test.proto. Do not edit.

internal import CRPCSchemas
import SchemaRuntime

extension TestingV1 {
  /// Bytes of no meaning.
  public struct Payload: Message {
    /// The bytes.
    public var body: [UInt8] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// A status to end the call with.
  public struct EchoStatus: Message {
    /// Its number.
    public var code: Int32 = 0
    /// Its message, to be returned byte by byte.
    public var message: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// What UnaryCall shall do.
  public struct UnaryCallRequest: Message {
    /// The size of the response's payload in bytes.
    public var responseSize: Int32 = 0
    /// Bytes to send along.
    public var payload: TestingV1.Payload?
    /// Ends the call with this status, if set.
    public var responseStatus: TestingV1.EchoStatus?
    /// Waits so long before the answer, in microseconds.
    public var sleepUs: Int64 = 0
    /// Answers with the caller's name.
    public var fillSubject: Bool = false
    /// Answers with the time left until the deadline, as the handler sees it.
    public var fillTimeLeft: Bool = false
    /// Whether the response shall be compressed.
    public var responseCompressed: Bool = false
    /// Fails unless the request came compressed (true) or plain (false, if expect_compressed_set).
    public var expectCompressed: Bool = false
    /// Whether expect_compressed counts.
    public var expectCompressedSet: Bool = false

    /// The message in which every field has its default.
    public init() {}
  }

  /// The answer of UnaryCall.
  public struct UnaryCallResponse: Message {
    /// As many zero bytes as were asked for.
    public var payload: TestingV1.Payload?
    /// Who called, if asked for.
    public var subject: String = ""
    /// Microseconds until the deadline, if asked for; -1 if there is none.
    public var timeLeftUs: Int64 = 0
    /// How many times this server has run the method: tells a repeated answer from a repeated call.
    public var runCount: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// One message of a client stream.
  public struct StreamingInputCallRequest: Message {
    /// Bytes to be counted.
    public var payload: TestingV1.Payload?

    /// The message in which every field has its default.
    public init() {}
  }

  /// The answer to a client stream.
  public struct StreamingInputCallResponse: Message {
    /// The size of all payloads in bytes.
    public var aggregatedPayloadSize: Int64 = 0
    /// How many messages came.
    public var messageCount: Int64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// One response to send.
  public struct ResponseParameters: Message {
    /// The size of its payload in bytes.
    public var size: Int32 = 0
    /// Wait so long before it, in microseconds.
    public var intervalUs: Int64 = 0
    /// Whether it shall be compressed.
    public var compressed: Bool = false

    /// The message in which every field has its default.
    public init() {}
  }

  /// What to send back on a stream.
  public struct StreamingOutputCallRequest: Message {
    /// One response each, in this order.
    public var responseParameters: [TestingV1.ResponseParameters] = []
    /// Bytes to send along.
    public var payload: TestingV1.Payload?
    /// Ends the call with this status after the responses, if set.
    public var responseStatus: TestingV1.EchoStatus?

    /// The message in which every field has its default.
    public init() {}
  }

  /// One response of a stream.
  public struct StreamingOutputCallResponse: Message {
    /// As many zero bytes as were asked for.
    public var payload: TestingV1.Payload?

    /// The message in which every field has its default.
    public init() {}
  }

  /// The message that benchmarks measure: about 90 bytes on the wire.
  public struct EchoMessage: Message {
    /// A number.
    public var id: UInt64 = 0
    /// A text of about 32 bytes.
    public var name: String = ""
    /// Bytes, about 32.
    public var payload: [UInt8] = []
    /// Nanoseconds of the sender's clock.
    public var sentAtNs: UInt64 = 0
    /// Counts the calls of a sender.
    public var sequence: UInt32 = 0
    /// A flag.
    public var flagged: Bool = false

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which numbers to send.
  public struct CountCallRequest: Message {
    /// The cursor of the last message seen; empty to begin at 1.
    public var cursor: [UInt8] = []
    /// How many numbers there are in all.
    public var count: UInt64 = 0
    /// Breaks the connection after so many messages, if set: for tests of resuming.
    public var breakAfter: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// One number.
  public struct CountCallResponse: Message {
    /// Where this message stands.
    public var cursor: [UInt8] = []
    /// The number.
    public var number: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Does what its requests ask for: sizes, waits, statuses.
  public enum TestService {
    /// The full name.
    public static let name: String = "cloudpark.rpc.testing.v1.TestService"
    /// All methods, in the order of the contract.
    public static var methods: [MethodDescriptor] {
      [emptyCall, unaryCall, streamingInputCall, streamingOutputCall, fullDuplexCall, unimplementedCall, echo, countCall]
    }

    /// Nothing in, nothing out.
    public static let emptyCall: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.rpc.testing.v1.TestService", name: "EmptyCall",
      callType: .unary, requestType: "google.protobuf.Empty",
      responseType: "google.protobuf.Empty", idempotency: .noSideEffects,
      roles: ["anyone"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// One request, one response of the size asked for.
    public static let unaryCall: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.rpc.testing.v1.TestService", name: "UnaryCall",
      callType: .unary, requestType: "cloudpark.rpc.testing.v1.UnaryCallRequest",
      responseType: "cloudpark.rpc.testing.v1.UnaryCallResponse", idempotency: .mutates,
      roles: ["anyone"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Answers with the sum of the sizes of all payloads.
    public static let streamingInputCall: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.rpc.testing.v1.TestService", name: "StreamingInputCall",
      callType: .clientStreaming, requestType: "cloudpark.rpc.testing.v1.StreamingInputCallRequest",
      responseType: "cloudpark.rpc.testing.v1.StreamingInputCallResponse", idempotency: .mutates,
      roles: ["anyone"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// One response for each entry of response_parameters, in their order.
    public static let streamingOutputCall: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.rpc.testing.v1.TestService", name: "StreamingOutputCall",
      callType: .serverStreaming, requestType: "cloudpark.rpc.testing.v1.StreamingOutputCallRequest",
      responseType: "cloudpark.rpc.testing.v1.StreamingOutputCallResponse", idempotency: .noSideEffects,
      roles: ["anyone"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// For each request its responses, as soon as it arrives.
    public static let fullDuplexCall: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.rpc.testing.v1.TestService", name: "FullDuplexCall",
      callType: .bidirectional, requestType: "cloudpark.rpc.testing.v1.StreamingOutputCallRequest",
      responseType: "cloudpark.rpc.testing.v1.StreamingOutputCallResponse", idempotency: .mutates,
      roles: ["anyone"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// No server implements it: always UNIMPLEMENTED.
    public static let unimplementedCall: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.rpc.testing.v1.TestService", name: "UnimplementedCall",
      callType: .unary, requestType: "google.protobuf.Empty",
      responseType: "google.protobuf.Empty", idempotency: .mutates,
      roles: ["anyone"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Answers with the request itself: the message that benchmarks measure, about 90 bytes.
    public static let echo: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.rpc.testing.v1.TestService", name: "Echo",
      callType: .unary, requestType: "cloudpark.rpc.testing.v1.EchoMessage",
      responseType: "cloudpark.rpc.testing.v1.EchoMessage", idempotency: .noSideEffects,
      roles: ["anyone"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: true)

    /// Numbers from the cursor on, one per message, so that a broken stream can be resumed.
    public static let countCall: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.rpc.testing.v1.TestService", name: "CountCall",
      callType: .serverStreaming, requestType: "cloudpark.rpc.testing.v1.CountCallRequest",
      responseType: "cloudpark.rpc.testing.v1.CountCallResponse", idempotency: .noSideEffects,
      roles: ["anyone"], scope: "public",
      resumable: true, priority: -10, secretResponse: false, pointRead: false)
  }
}

extension TestingV1.Payload {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("body", jsonName: "body", number: 1, FieldType.bytes))
    return MessageSchema(name: "cloudpark.rpc.testing.v1.Payload", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__testing__v1__payload__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__Testing__V1__Payload.self)
    self.body = RecordReader.bytes(record.pointee.body.len, record.pointee.body.data)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__Testing__V1__Payload.self)
    cloudpark__rpc__testing__v1__payload__init(record)
    if !self.body.isEmpty {
      record.pointee.body.len = self.body.count
      record.pointee.body.data = try packer.bytes(self.body)
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension TestingV1.EchoStatus {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("code", jsonName: "code", number: 1, FieldType.int32))
    fields.append(FieldSchema("message", jsonName: "message", number: 2, FieldType.string))
    return MessageSchema(name: "cloudpark.rpc.testing.v1.EchoStatus", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__testing__v1__echo_status__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__Testing__V1__EchoStatus.self)
    self.code = record.pointee.code
    self.message = RecordReader.string(record.pointee.message)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__Testing__V1__EchoStatus.self)
    cloudpark__rpc__testing__v1__echo_status__init(record)
    record.pointee.code = self.code
    if !self.message.isEmpty {
      record.pointee.message = try packer.string(self.message, "message")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension TestingV1.UnaryCallRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("response_size", jsonName: "responseSize", number: 1, FieldType.int32))
    fields.append(FieldSchema("payload", jsonName: "payload", number: 2, FieldType.message({ TestingV1.Payload.schema })))
    fields.append(FieldSchema("response_status", jsonName: "responseStatus", number: 3, FieldType.message({ TestingV1.EchoStatus.schema })))
    fields.append(FieldSchema("sleep_us", jsonName: "sleepUs", number: 4, FieldType.int64))
    fields.append(FieldSchema("fill_subject", jsonName: "fillSubject", number: 5, FieldType.bool))
    fields.append(FieldSchema("fill_time_left", jsonName: "fillTimeLeft", number: 6, FieldType.bool))
    fields.append(FieldSchema("response_compressed", jsonName: "responseCompressed", number: 7, FieldType.bool))
    fields.append(FieldSchema("expect_compressed", jsonName: "expectCompressed", number: 8, FieldType.bool))
    fields.append(FieldSchema("expect_compressed_set", jsonName: "expectCompressedSet", number: 9, FieldType.bool))
    return MessageSchema(name: "cloudpark.rpc.testing.v1.UnaryCallRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__testing__v1__unary_call_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__Testing__V1__UnaryCallRequest.self)
    self.responseSize = record.pointee.response_size
    self.payload = RecordReader.message(record.pointee.payload)
    self.responseStatus = RecordReader.message(record.pointee.response_status)
    self.sleepUs = record.pointee.sleep_us
    self.fillSubject = record.pointee.fill_subject != 0
    self.fillTimeLeft = record.pointee.fill_time_left != 0
    self.responseCompressed = record.pointee.response_compressed != 0
    self.expectCompressed = record.pointee.expect_compressed != 0
    self.expectCompressedSet = record.pointee.expect_compressed_set != 0
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__Testing__V1__UnaryCallRequest.self)
    cloudpark__rpc__testing__v1__unary_call_request__init(record)
    record.pointee.response_size = self.responseSize
    if let value = self.payload {
      record.pointee.payload = try packer.message(value, "payload")
    }
    if let value = self.responseStatus {
      record.pointee.response_status = try packer.message(value, "response_status")
    }
    record.pointee.sleep_us = self.sleepUs
    record.pointee.fill_subject = self.fillSubject ? 1 : 0
    record.pointee.fill_time_left = self.fillTimeLeft ? 1 : 0
    record.pointee.response_compressed = self.responseCompressed ? 1 : 0
    record.pointee.expect_compressed = self.expectCompressed ? 1 : 0
    record.pointee.expect_compressed_set = self.expectCompressedSet ? 1 : 0
    return UnsafeMutableRawPointer(record)
  }
}

extension TestingV1.UnaryCallResponse {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("payload", jsonName: "payload", number: 1, FieldType.message({ TestingV1.Payload.schema })))
    fields.append(FieldSchema("subject", jsonName: "subject", number: 2, FieldType.string))
    fields.append(FieldSchema("time_left_us", jsonName: "timeLeftUs", number: 3, FieldType.int64))
    fields.append(FieldSchema("run_count", jsonName: "runCount", number: 4, FieldType.uint64))
    return MessageSchema(name: "cloudpark.rpc.testing.v1.UnaryCallResponse", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__testing__v1__unary_call_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__Testing__V1__UnaryCallResponse.self)
    self.payload = RecordReader.message(record.pointee.payload)
    self.subject = RecordReader.string(record.pointee.subject)
    self.timeLeftUs = record.pointee.time_left_us
    self.runCount = record.pointee.run_count
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__Testing__V1__UnaryCallResponse.self)
    cloudpark__rpc__testing__v1__unary_call_response__init(record)
    if let value = self.payload {
      record.pointee.payload = try packer.message(value, "payload")
    }
    if !self.subject.isEmpty {
      record.pointee.subject = try packer.string(self.subject, "subject")
    }
    record.pointee.time_left_us = self.timeLeftUs
    record.pointee.run_count = self.runCount
    return UnsafeMutableRawPointer(record)
  }
}

extension TestingV1.StreamingInputCallRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("payload", jsonName: "payload", number: 1, FieldType.message({ TestingV1.Payload.schema })))
    return MessageSchema(name: "cloudpark.rpc.testing.v1.StreamingInputCallRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__testing__v1__streaming_input_call_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__Testing__V1__StreamingInputCallRequest.self)
    self.payload = RecordReader.message(record.pointee.payload)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__Testing__V1__StreamingInputCallRequest.self)
    cloudpark__rpc__testing__v1__streaming_input_call_request__init(record)
    if let value = self.payload {
      record.pointee.payload = try packer.message(value, "payload")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension TestingV1.StreamingInputCallResponse {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("aggregated_payload_size", jsonName: "aggregatedPayloadSize", number: 1, FieldType.int64))
    fields.append(FieldSchema("message_count", jsonName: "messageCount", number: 2, FieldType.int64))
    return MessageSchema(name: "cloudpark.rpc.testing.v1.StreamingInputCallResponse", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__testing__v1__streaming_input_call_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__Testing__V1__StreamingInputCallResponse.self)
    self.aggregatedPayloadSize = record.pointee.aggregated_payload_size
    self.messageCount = record.pointee.message_count
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__Testing__V1__StreamingInputCallResponse.self)
    cloudpark__rpc__testing__v1__streaming_input_call_response__init(record)
    record.pointee.aggregated_payload_size = self.aggregatedPayloadSize
    record.pointee.message_count = self.messageCount
    return UnsafeMutableRawPointer(record)
  }
}

extension TestingV1.ResponseParameters {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("size", jsonName: "size", number: 1, FieldType.int32))
    fields.append(FieldSchema("interval_us", jsonName: "intervalUs", number: 2, FieldType.int64))
    fields.append(FieldSchema("compressed", jsonName: "compressed", number: 3, FieldType.bool))
    return MessageSchema(name: "cloudpark.rpc.testing.v1.ResponseParameters", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__testing__v1__response_parameters__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__Testing__V1__ResponseParameters.self)
    self.size = record.pointee.size
    self.intervalUs = record.pointee.interval_us
    self.compressed = record.pointee.compressed != 0
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__Testing__V1__ResponseParameters.self)
    cloudpark__rpc__testing__v1__response_parameters__init(record)
    record.pointee.size = self.size
    record.pointee.interval_us = self.intervalUs
    record.pointee.compressed = self.compressed ? 1 : 0
    return UnsafeMutableRawPointer(record)
  }
}

extension TestingV1.StreamingOutputCallRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("response_parameters", jsonName: "responseParameters", number: 1, FieldType.message({ TestingV1.ResponseParameters.schema }), label: .repeated))
    fields.append(FieldSchema("payload", jsonName: "payload", number: 2, FieldType.message({ TestingV1.Payload.schema })))
    fields.append(FieldSchema("response_status", jsonName: "responseStatus", number: 3, FieldType.message({ TestingV1.EchoStatus.schema })))
    return MessageSchema(name: "cloudpark.rpc.testing.v1.StreamingOutputCallRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__testing__v1__streaming_output_call_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__Testing__V1__StreamingOutputCallRequest.self)
    self.responseParameters = RecordReader.messages(record.pointee.n_response_parameters, record.pointee.response_parameters)
    self.payload = RecordReader.message(record.pointee.payload)
    self.responseStatus = RecordReader.message(record.pointee.response_status)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__Testing__V1__StreamingOutputCallRequest.self)
    cloudpark__rpc__testing__v1__streaming_output_call_request__init(record)
    if !self.responseParameters.isEmpty {
      record.pointee.n_response_parameters = self.responseParameters.count
      record.pointee.response_parameters = try packer.messages(self.responseParameters, "response_parameters")
    }
    if let value = self.payload {
      record.pointee.payload = try packer.message(value, "payload")
    }
    if let value = self.responseStatus {
      record.pointee.response_status = try packer.message(value, "response_status")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension TestingV1.StreamingOutputCallResponse {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("payload", jsonName: "payload", number: 1, FieldType.message({ TestingV1.Payload.schema })))
    return MessageSchema(name: "cloudpark.rpc.testing.v1.StreamingOutputCallResponse", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__testing__v1__streaming_output_call_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__Testing__V1__StreamingOutputCallResponse.self)
    self.payload = RecordReader.message(record.pointee.payload)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__Testing__V1__StreamingOutputCallResponse.self)
    cloudpark__rpc__testing__v1__streaming_output_call_response__init(record)
    if let value = self.payload {
      record.pointee.payload = try packer.message(value, "payload")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension TestingV1.EchoMessage {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.uint64))
    fields.append(FieldSchema("name", jsonName: "name", number: 2, FieldType.string))
    fields.append(FieldSchema("payload", jsonName: "payload", number: 3, FieldType.bytes))
    fields.append(FieldSchema("sent_at_ns", jsonName: "sentAtNs", number: 4, FieldType.fixed64))
    fields.append(FieldSchema("sequence", jsonName: "sequence", number: 5, FieldType.uint32))
    fields.append(FieldSchema("flagged", jsonName: "flagged", number: 6, FieldType.bool))
    return MessageSchema(name: "cloudpark.rpc.testing.v1.EchoMessage", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__testing__v1__echo_message__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__Testing__V1__EchoMessage.self)
    self.id = record.pointee.id
    self.name = RecordReader.string(record.pointee.name)
    self.payload = RecordReader.bytes(record.pointee.payload.len, record.pointee.payload.data)
    self.sentAtNs = record.pointee.sent_at_ns
    self.sequence = record.pointee.sequence
    self.flagged = record.pointee.flagged != 0
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__Testing__V1__EchoMessage.self)
    cloudpark__rpc__testing__v1__echo_message__init(record)
    record.pointee.id = self.id
    if !self.name.isEmpty {
      record.pointee.name = try packer.string(self.name, "name")
    }
    if !self.payload.isEmpty {
      record.pointee.payload.len = self.payload.count
      record.pointee.payload.data = try packer.bytes(self.payload)
    }
    record.pointee.sent_at_ns = self.sentAtNs
    record.pointee.sequence = self.sequence
    record.pointee.flagged = self.flagged ? 1 : 0
    return UnsafeMutableRawPointer(record)
  }
}

extension TestingV1.CountCallRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("cursor", jsonName: "cursor", number: 1, FieldType.bytes))
    fields.append(FieldSchema("count", jsonName: "count", number: 2, FieldType.uint64))
    fields.append(FieldSchema("break_after", jsonName: "breakAfter", number: 3, FieldType.uint64))
    return MessageSchema(name: "cloudpark.rpc.testing.v1.CountCallRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__testing__v1__count_call_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__Testing__V1__CountCallRequest.self)
    self.cursor = RecordReader.bytes(record.pointee.cursor.len, record.pointee.cursor.data)
    self.count = record.pointee.count
    self.breakAfter = record.pointee.break_after
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__Testing__V1__CountCallRequest.self)
    cloudpark__rpc__testing__v1__count_call_request__init(record)
    if !self.cursor.isEmpty {
      record.pointee.cursor.len = self.cursor.count
      record.pointee.cursor.data = try packer.bytes(self.cursor)
    }
    record.pointee.count = self.count
    record.pointee.break_after = self.breakAfter
    return UnsafeMutableRawPointer(record)
  }
}

extension TestingV1.CountCallResponse {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("cursor", jsonName: "cursor", number: 1, FieldType.bytes))
    fields.append(FieldSchema("number", jsonName: "number", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.rpc.testing.v1.CountCallResponse", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__testing__v1__count_call_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__Testing__V1__CountCallResponse.self)
    self.cursor = RecordReader.bytes(record.pointee.cursor.len, record.pointee.cursor.data)
    self.number = record.pointee.number
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__Testing__V1__CountCallResponse.self)
    cloudpark__rpc__testing__v1__count_call_response__init(record)
    if !self.cursor.isEmpty {
      record.pointee.cursor.len = self.cursor.count
      record.pointee.cursor.data = try packer.bytes(self.cursor)
    }
    record.pointee.number = self.number
    return UnsafeMutableRawPointer(record)
  }
}
