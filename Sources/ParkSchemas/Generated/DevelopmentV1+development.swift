// Made by Scripts/generate from cloudpark/development/v1/development.proto. Do not edit.

internal import CParkSchemas
import RPCSchemas
import SchemaRuntime

extension DevelopmentV1 {
  /// How many accounts.
  public struct CreateTestAccountsRequest: Message {
    /// 1 to 100000.
    public var count: UInt32 = 0
    /// The membership of each; its tenant is not looked up.
    public var membership: CommonV1.Membership?
    /// Opens a session for each instead of a key: a key acts in the one membership only, a session also in those that the
    /// account gets later, as of an enterprise that it registers.
    public var opensSession: Bool = false

    /// The message in which every field has its default.
    public init() {}
  }

  /// One account that was made.
  public struct TestAccount: Message {
    /// acc_...
    public var accountId: String = ""
    /// The token of its API key, good for a day; or the access token of its session, good for as long as such tokens are.
    public var token: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

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

  /// Makes many accounts at once, so that a load run can come as 50,000 people. Only a server that was started with
  /// development.test-accounts has it.
  public enum TestAccountService {
    /// The full name.
    public static let name: String = "cloudpark.development.v1.TestAccountService"
    /// All methods, in the order of the contract.
    public static var methods: [MethodDescriptor] {
      [createTestAccounts]
    }

    /// Makes accounts without a password, each with one membership and an API key or a session, and tells their tokens.
    public static let createTestAccounts: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.development.v1.TestAccountService", name: "CreateTestAccounts",
      callType: .serverStreaming, requestType: "cloudpark.development.v1.CreateTestAccountsRequest",
      responseType: "cloudpark.development.v1.TestAccount", idempotency: .mutates,
      roles: ["system_administrator"], scope: "system",
      resumable: false, priority: 0, secretResponse: true, pointRead: false)
  }
}

extension DevelopmentV1.CreateTestAccountsRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("count", jsonName: "count", number: 1, FieldType.uint32))
    fields.append(FieldSchema("membership", jsonName: "membership", number: 2, FieldType.message({ CommonV1.Membership.schema })))
    fields.append(FieldSchema("opens_session", jsonName: "opensSession", number: 3, FieldType.bool))
    return MessageSchema(name: "cloudpark.development.v1.CreateTestAccountsRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__development__v1__create_test_accounts_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Development__V1__CreateTestAccountsRequest.self)
    self.count = record.pointee.count
    self.membership = RecordReader.message(record.pointee.membership)
    self.opensSession = record.pointee.opens_session != 0
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Development__V1__CreateTestAccountsRequest.self)
    cloudpark__development__v1__create_test_accounts_request__init(record)
    record.pointee.count = self.count
    if let value = self.membership {
      record.pointee.membership = try packer.message(value, "membership")
    }
    record.pointee.opens_session = self.opensSession ? 1 : 0
    return UnsafeMutableRawPointer(record)
  }
}

extension DevelopmentV1.TestAccount {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("account_id", jsonName: "accountId", number: 1, FieldType.string))
    fields.append(FieldSchema("token", jsonName: "token", number: 2, FieldType.string, secret: true))
    return MessageSchema(name: "cloudpark.development.v1.TestAccount", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__development__v1__test_account__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Development__V1__TestAccount.self)
    self.accountId = RecordReader.string(record.pointee.account_id)
    self.token = RecordReader.string(record.pointee.token)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Development__V1__TestAccount.self)
    cloudpark__development__v1__test_account__init(record)
    if !self.accountId.isEmpty {
      record.pointee.account_id = try packer.string(self.accountId, "account_id")
    }
    if !self.token.isEmpty {
      record.pointee.token = try packer.string(self.token, "token")
    }
    return UnsafeMutableRawPointer(record)
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
