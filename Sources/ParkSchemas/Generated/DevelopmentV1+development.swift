// Made by Scripts/generate from cloudpark/development/v1/development.proto. Do not edit.

internal import CParkSchemas
import RPCSchemas
import SchemaRuntime

extension DevelopmentV1 {
  /// Asks for the time.
  public struct GetClockRequest: Message {
    /// The message in which every field has its default.
    public init() {}
  }

  /// How far to move.
  public struct AdvanceClockRequest: Message {
    /// By how much: positive, at most 3660 days.
    public var by: GoogleProtobuf.Duration?
    /// Or to which time, not before now.
    public var to: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// What the clock shows.
  public struct ClockReading: Message {
    /// The time.
    public var now: GoogleProtobuf.Timestamp?
    /// The day in Asia/Shanghai, by which the rules count: YYYY-MM-DD.
    public var day: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Moves the clock by which deadlines of the rules, notices and tokens run. Production servers do not have it.
  public enum ClockService {
    /// The full name.
    public static let name: String = "cloudpark.development.v1.ClockService"
    /// All methods, in the order of the contract.
    public static var methods: [MethodDescriptor] {
      [getClock, advanceClock]
    }

    /// Tells the server's time.
    public static let getClock: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.development.v1.ClockService", name: "GetClock",
      callType: .unary, requestType: "cloudpark.development.v1.GetClockRequest",
      responseType: "cloudpark.development.v1.ClockReading", idempotency: .noSideEffects,
      roles: ["system_administrator"], scope: "system",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Moves the clock forward.
    public static let advanceClock: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.development.v1.ClockService", name: "AdvanceClock",
      callType: .unary, requestType: "cloudpark.development.v1.AdvanceClockRequest",
      responseType: "cloudpark.development.v1.ClockReading", idempotency: .mutates,
      roles: ["system_administrator"], scope: "system",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)
  }
}

extension DevelopmentV1.GetClockRequest {
  public static let schema: MessageSchema = MessageSchema(name: "cloudpark.development.v1.GetClockRequest", fields: [])

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__development__v1__get_clock_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Development__V1__GetClockRequest.self)
    cloudpark__development__v1__get_clock_request__init(record)
    return UnsafeMutableRawPointer(record)
  }
}

extension DevelopmentV1.AdvanceClockRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("by", jsonName: "by", number: 1, FieldType.message({ GoogleProtobuf.Duration.schema })))
    fields.append(FieldSchema("to", jsonName: "to", number: 2, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.development.v1.AdvanceClockRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__development__v1__advance_clock_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Development__V1__AdvanceClockRequest.self)
    self.by = RecordReader.message(record.pointee.by)
    self.to = RecordReader.message(record.pointee.to)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Development__V1__AdvanceClockRequest.self)
    cloudpark__development__v1__advance_clock_request__init(record)
    if let value = self.by {
      record.pointee.by = try packer.message(value, "by")
    }
    if let value = self.to {
      record.pointee.to = try packer.message(value, "to")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension DevelopmentV1.ClockReading {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("now", jsonName: "now", number: 1, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("day", jsonName: "day", number: 2, FieldType.string))
    return MessageSchema(name: "cloudpark.development.v1.ClockReading", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__development__v1__clock_reading__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Development__V1__ClockReading.self)
    self.now = RecordReader.message(record.pointee.now)
    self.day = RecordReader.string(record.pointee.day)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Development__V1__ClockReading.self)
    cloudpark__development__v1__clock_reading__init(record)
    if let value = self.now {
      record.pointee.now = try packer.message(value, "now")
    }
    if !self.day.isEmpty {
      record.pointee.day = try packer.string(self.day, "day")
    }
    return UnsafeMutableRawPointer(record)
  }
}
