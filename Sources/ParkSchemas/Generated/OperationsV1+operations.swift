// Made by Scripts/generate from cloudpark/operations/v1/operations.proto. Do not edit.

internal import CParkSchemas
import RPCSchemas
import SchemaRuntime

extension OperationsV1 {
  /// Asks for the work.
  public struct ListDueWorkRequest: Message {
    /// Only work whose name begins so: "space."; empty = all.
    public var namePrefix: String = ""
    /// Only work that something waits in after a failure.
    public var waitingOnly: Bool = false

    /// The message in which every field has its default.
    public init() {}
  }

  /// One kind of work, since the server started.
  public struct DueWorkStatus: Message {
    /// Its name: "space.bookings".
    public var name: String = ""
    /// How often the tables are asked what is due.
    public var interval: GoogleProtobuf.Duration?
    /// When it ran last, by the park's clock; absent for never.
    public var lastRunAt: GoogleProtobuf.Timestamp?
    /// Times it ran.
    public var runs: UInt64 = 0
    /// Things that were due at the last run; 0 for the upkeep of rows.
    public var due: UInt64 = 0
    /// Things settled.
    public var settled: UInt64 = 0
    /// Attempts that failed; each is logged and made again.
    public var failed: UInt64 = 0
    /// Things that have failed and wait for their next attempt.
    public var waiting: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// The park's own work.
  public enum OperationsService {
    /// The full name.
    public static let name: String = "cloudpark.operations.v1.OperationsService"
    /// All methods, in the order of the contract.
    public static var methods: [MethodDescriptor] {
      [listDueWork]
    }

    /// Every kind of work with what its runs have come to, in the order in which they are run.
    public static let listDueWork: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.operations.v1.OperationsService", name: "ListDueWork",
      callType: .serverStreaming, requestType: "cloudpark.operations.v1.ListDueWorkRequest",
      responseType: "cloudpark.operations.v1.DueWorkStatus", idempotency: .noSideEffects,
      roles: ["system_administrator"], scope: "system",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)
  }
}

extension OperationsV1.ListDueWorkRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("name_prefix", jsonName: "namePrefix", number: 1, FieldType.string))
    fields.append(FieldSchema("waiting_only", jsonName: "waitingOnly", number: 2, FieldType.bool))
    return MessageSchema(name: "cloudpark.operations.v1.ListDueWorkRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__operations__v1__list_due_work_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Operations__V1__ListDueWorkRequest.self)
    self.namePrefix = RecordReader.string(record.pointee.name_prefix)
    self.waitingOnly = record.pointee.waiting_only != 0
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Operations__V1__ListDueWorkRequest.self)
    cloudpark__operations__v1__list_due_work_request__init(record)
    if !self.namePrefix.isEmpty {
      record.pointee.name_prefix = try packer.string(self.namePrefix, "name_prefix")
    }
    record.pointee.waiting_only = self.waitingOnly ? 1 : 0
    return UnsafeMutableRawPointer(record)
  }
}

extension OperationsV1.DueWorkStatus {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("name", jsonName: "name", number: 1, FieldType.string))
    fields.append(FieldSchema("interval", jsonName: "interval", number: 2, FieldType.message({ GoogleProtobuf.Duration.schema })))
    fields.append(FieldSchema("last_run_at", jsonName: "lastRunAt", number: 3, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("runs", jsonName: "runs", number: 4, FieldType.uint64))
    fields.append(FieldSchema("due", jsonName: "due", number: 5, FieldType.uint64))
    fields.append(FieldSchema("settled", jsonName: "settled", number: 6, FieldType.uint64))
    fields.append(FieldSchema("failed", jsonName: "failed", number: 7, FieldType.uint64))
    fields.append(FieldSchema("waiting", jsonName: "waiting", number: 8, FieldType.uint64))
    return MessageSchema(name: "cloudpark.operations.v1.DueWorkStatus", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__operations__v1__due_work_status__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Operations__V1__DueWorkStatus.self)
    self.name = RecordReader.string(record.pointee.name)
    self.interval = RecordReader.message(record.pointee.interval)
    self.lastRunAt = RecordReader.message(record.pointee.last_run_at)
    self.runs = record.pointee.runs
    self.due = record.pointee.due
    self.settled = record.pointee.settled
    self.failed = record.pointee.failed
    self.waiting = record.pointee.waiting
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Operations__V1__DueWorkStatus.self)
    cloudpark__operations__v1__due_work_status__init(record)
    if !self.name.isEmpty {
      record.pointee.name = try packer.string(self.name, "name")
    }
    if let value = self.interval {
      record.pointee.interval = try packer.message(value, "interval")
    }
    if let value = self.lastRunAt {
      record.pointee.last_run_at = try packer.message(value, "last_run_at")
    }
    record.pointee.runs = self.runs
    record.pointee.due = self.due
    record.pointee.settled = self.settled
    record.pointee.failed = self.failed
    record.pointee.waiting = self.waiting
    return UnsafeMutableRawPointer(record)
  }
}
