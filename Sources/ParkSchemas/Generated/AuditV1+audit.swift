// Made by Scripts/generate from cloudpark/audit/v1/audit.proto. Do not edit.

internal import CParkSchemas
import RPCSchemas
import SchemaRuntime

extension AuditV1 {
  /// Which records. Empty fields do not restrict.
  public struct QueryAuditRequest: Message {
    /// The account that acted.
    public var actor: String = ""
    /// The thing acted on.
    public var subject: String = ""
    /// The action: "IdentityService/GrantRole".
    public var action: String = ""
    /// Not before.
    public var from: GoogleProtobuf.Timestamp?
    /// Before.
    public var until: GoogleProtobuf.Timestamp?
    /// Only records behind this position; 0 for the start.
    public var afterPosition: UInt64 = 0
    /// At most so many; 0 for 1000, at most 100000.
    public var limit: UInt32 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// One record of the chain.
  public struct AuditRecord: Message {
    /// Its place, from 1 without gaps.
    public var position: UInt64 = 0
    /// When.
    public var time: GoogleProtobuf.Timestamp?
    /// Who: an account id, "anonymous" or "system".
    public var actor: String = ""
    /// The membership acted in: "district_officer", "enterprise_admin/ent_...".
    public var acting: String = ""
    /// What: "PolicyService/PublishPolicy".
    public var action: String = ""
    /// The thing acted on.
    public var subject: String = ""
    /// The number of the call in the server's log.
    public var callId: String = ""
    /// More about it, masked.
    public var details: [AuditV1.AuditDetail] = []
    /// The record's hash, hexadecimal.
    public var hash: String = ""
    /// The URI of the client certificate that presented the credential; empty for none.
    public var certificateIdentity: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// What a record keeps besides who, what and when; packed into it and hashed with it.
  public struct AuditDetails: Message {
    /// The membership acted in; empty for none.
    public var acting: String = ""
    /// The URI of the client certificate that presented the credential; empty for none.
    public var certificateIdentity: String = ""
    /// Ids, states, amounts; no personal data.
    public var details: [AuditV1.AuditDetail] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// One detail of a record.
  public struct AuditDetail: Message {
    /// Its name.
    public var name: String = ""
    /// Its value.
    public var value: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for verification.
  public struct VerifyAuditChainRequest: Message {
    /// The message in which every field has its default.
    public init() {}
  }

  /// What verification found.
  public struct VerifyAuditChainResponse: Message {
    /// Whether nothing was found wrong.
    public var intact: Bool = false
    /// Records checked.
    public var records: UInt64 = 0
    /// Signed checkpoints checked.
    public var checkpoints: UInt64 = 0
    /// The position of the last checkpoint: records behind it are chained but not yet signed.
    public var lastCheckpointPosition: UInt64 = 0
    /// The time of the last checkpoint; unset if there is none.
    public var lastCheckpointTime: GoogleProtobuf.Timestamp?
    /// The last record's position.
    public var headPosition: UInt64 = 0
    /// The last record's hash, hexadecimal.
    public var headHash: String = ""
    /// What is wrong, in the order of the chain, at most 100.
    public var findings: [AuditV1.AuditFinding] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// Something wrong with the chain.
  public struct AuditFinding: Message {
    /// Where; 0 for the chain as a whole.
    public var position: UInt64 = 0
    /// A stable name: "RECORD_CHANGED".
    public var kind: String = ""
    /// What it means.
    public var description_: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which span.
  public struct ExportAuditRequest: Message {
    /// Only records behind this position; 0 for the start.
    public var afterPosition: UInt64 = 0
    /// Up to and with this position; 0 for the end.
    public var untilPosition: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// A piece of the export.
  public struct ExportAuditResponse: Message {
    /// One record as a JSON object, without a line feed.
    public var jsonLine: String = ""
    /// The record's position.
    public var position: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Reads and verifies the audit log. Nothing writes it but the changes themselves.
  public enum AuditService {
    /// The full name.
    public static let name: String = "cloudpark.audit.v1.AuditService"
    /// All methods, in the order of the contract.
    public static var methods: [MethodDescriptor] {
      [queryAudit, verifyAuditChain, exportAudit]
    }

    /// Streams the records that match, oldest first. Identities are pseudonyms; free text is masked.
    public static let queryAudit: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.audit.v1.AuditService", name: "QueryAudit",
      callType: .serverStreaming, requestType: "cloudpark.audit.v1.QueryAuditRequest",
      responseType: "cloudpark.audit.v1.AuditRecord", idempotency: .noSideEffects,
      roles: ["auditor", "system_administrator"], scope: "masked",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Recomputes the chain and compares it with the signed checkpoints, which are kept outside the database.
    public static let verifyAuditChain: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.audit.v1.AuditService", name: "VerifyAuditChain",
      callType: .unary, requestType: "cloudpark.audit.v1.VerifyAuditChainRequest",
      responseType: "cloudpark.audit.v1.VerifyAuditChainResponse", idempotency: .noSideEffects,
      roles: ["auditor", "system_administrator"], scope: "masked",
      resumable: false, priority: -1, secretResponse: false, pointRead: false)

    /// Streams a span of the chain as JSON lines with every hash, so that a third party can verify it. The export itself is
    /// recorded.
    public static let exportAudit: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.audit.v1.AuditService", name: "ExportAudit",
      callType: .serverStreaming, requestType: "cloudpark.audit.v1.ExportAuditRequest",
      responseType: "cloudpark.audit.v1.ExportAuditResponse", idempotency: .mutates,
      roles: ["auditor"], scope: "masked",
      resumable: false, priority: -1, secretResponse: false, pointRead: false)
  }
}

extension AuditV1.QueryAuditRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("actor", jsonName: "actor", number: 1, FieldType.string))
    fields.append(FieldSchema("subject", jsonName: "subject", number: 2, FieldType.string))
    fields.append(FieldSchema("action", jsonName: "action", number: 3, FieldType.string))
    fields.append(FieldSchema("from", jsonName: "from", number: 4, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("until", jsonName: "until", number: 5, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("after_position", jsonName: "afterPosition", number: 6, FieldType.uint64))
    fields.append(FieldSchema("limit", jsonName: "limit", number: 7, FieldType.uint32))
    return MessageSchema(name: "cloudpark.audit.v1.QueryAuditRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__audit__v1__query_audit_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Audit__V1__QueryAuditRequest.self)
    self.actor = RecordReader.string(record.pointee.actor)
    self.subject = RecordReader.string(record.pointee.subject)
    self.action = RecordReader.string(record.pointee.action)
    self.from = RecordReader.message(record.pointee.from)
    self.until = RecordReader.message(record.pointee.until)
    self.afterPosition = record.pointee.after_position
    self.limit = record.pointee.limit
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Audit__V1__QueryAuditRequest.self)
    cloudpark__audit__v1__query_audit_request__init(record)
    if !self.actor.isEmpty {
      record.pointee.actor = try packer.string(self.actor, "actor")
    }
    if !self.subject.isEmpty {
      record.pointee.subject = try packer.string(self.subject, "subject")
    }
    if !self.action.isEmpty {
      record.pointee.action = try packer.string(self.action, "action")
    }
    if let value = self.from {
      record.pointee.from = try packer.message(value, "from")
    }
    if let value = self.until {
      record.pointee.until = try packer.message(value, "until")
    }
    record.pointee.after_position = self.afterPosition
    record.pointee.limit = self.limit
    return UnsafeMutableRawPointer(record)
  }
}

extension AuditV1.AuditRecord {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("position", jsonName: "position", number: 1, FieldType.uint64))
    fields.append(FieldSchema("time", jsonName: "time", number: 2, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("actor", jsonName: "actor", number: 3, FieldType.string))
    fields.append(FieldSchema("acting", jsonName: "acting", number: 4, FieldType.string))
    fields.append(FieldSchema("action", jsonName: "action", number: 5, FieldType.string))
    fields.append(FieldSchema("subject", jsonName: "subject", number: 6, FieldType.string))
    fields.append(FieldSchema("call_id", jsonName: "callId", number: 7, FieldType.string))
    fields.append(FieldSchema("details", jsonName: "details", number: 8, FieldType.message({ AuditV1.AuditDetail.schema }), label: .repeated))
    fields.append(FieldSchema("hash", jsonName: "hash", number: 9, FieldType.string))
    fields.append(FieldSchema("certificate_identity", jsonName: "certificateIdentity", number: 10, FieldType.string))
    return MessageSchema(name: "cloudpark.audit.v1.AuditRecord", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__audit__v1__audit_record__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Audit__V1__AuditRecord.self)
    self.position = record.pointee.position
    self.time = RecordReader.message(record.pointee.time)
    self.actor = RecordReader.string(record.pointee.actor)
    self.acting = RecordReader.string(record.pointee.acting)
    self.action = RecordReader.string(record.pointee.action)
    self.subject = RecordReader.string(record.pointee.subject)
    self.callId = RecordReader.string(record.pointee.call_id)
    self.details = RecordReader.messages(record.pointee.n_details, record.pointee.details)
    self.hash = RecordReader.string(record.pointee.hash)
    self.certificateIdentity = RecordReader.string(record.pointee.certificate_identity)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Audit__V1__AuditRecord.self)
    cloudpark__audit__v1__audit_record__init(record)
    record.pointee.position = self.position
    if let value = self.time {
      record.pointee.time = try packer.message(value, "time")
    }
    if !self.actor.isEmpty {
      record.pointee.actor = try packer.string(self.actor, "actor")
    }
    if !self.acting.isEmpty {
      record.pointee.acting = try packer.string(self.acting, "acting")
    }
    if !self.action.isEmpty {
      record.pointee.action = try packer.string(self.action, "action")
    }
    if !self.subject.isEmpty {
      record.pointee.subject = try packer.string(self.subject, "subject")
    }
    if !self.callId.isEmpty {
      record.pointee.call_id = try packer.string(self.callId, "call_id")
    }
    if !self.details.isEmpty {
      record.pointee.n_details = self.details.count
      record.pointee.details = try packer.messages(self.details, "details")
    }
    if !self.hash.isEmpty {
      record.pointee.hash = try packer.string(self.hash, "hash")
    }
    if !self.certificateIdentity.isEmpty {
      record.pointee.certificate_identity = try packer.string(self.certificateIdentity, "certificate_identity")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension AuditV1.AuditDetails {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("acting", jsonName: "acting", number: 1, FieldType.string))
    fields.append(FieldSchema("certificate_identity", jsonName: "certificateIdentity", number: 2, FieldType.string))
    fields.append(FieldSchema("details", jsonName: "details", number: 3, FieldType.message({ AuditV1.AuditDetail.schema }), label: .repeated))
    return MessageSchema(name: "cloudpark.audit.v1.AuditDetails", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__audit__v1__audit_details__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Audit__V1__AuditDetails.self)
    self.acting = RecordReader.string(record.pointee.acting)
    self.certificateIdentity = RecordReader.string(record.pointee.certificate_identity)
    self.details = RecordReader.messages(record.pointee.n_details, record.pointee.details)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Audit__V1__AuditDetails.self)
    cloudpark__audit__v1__audit_details__init(record)
    if !self.acting.isEmpty {
      record.pointee.acting = try packer.string(self.acting, "acting")
    }
    if !self.certificateIdentity.isEmpty {
      record.pointee.certificate_identity = try packer.string(self.certificateIdentity, "certificate_identity")
    }
    if !self.details.isEmpty {
      record.pointee.n_details = self.details.count
      record.pointee.details = try packer.messages(self.details, "details")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension AuditV1.AuditDetail {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("name", jsonName: "name", number: 1, FieldType.string))
    fields.append(FieldSchema("value", jsonName: "value", number: 2, FieldType.string))
    return MessageSchema(name: "cloudpark.audit.v1.AuditDetail", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__audit__v1__audit_detail__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Audit__V1__AuditDetail.self)
    self.name = RecordReader.string(record.pointee.name)
    self.value = RecordReader.string(record.pointee.value)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Audit__V1__AuditDetail.self)
    cloudpark__audit__v1__audit_detail__init(record)
    if !self.name.isEmpty {
      record.pointee.name = try packer.string(self.name, "name")
    }
    if !self.value.isEmpty {
      record.pointee.value = try packer.string(self.value, "value")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension AuditV1.VerifyAuditChainRequest {
  public static let schema: MessageSchema = MessageSchema(name: "cloudpark.audit.v1.VerifyAuditChainRequest", fields: [])

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__audit__v1__verify_audit_chain_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Audit__V1__VerifyAuditChainRequest.self)
    cloudpark__audit__v1__verify_audit_chain_request__init(record)
    return UnsafeMutableRawPointer(record)
  }
}

extension AuditV1.VerifyAuditChainResponse {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("intact", jsonName: "intact", number: 1, FieldType.bool))
    fields.append(FieldSchema("records", jsonName: "records", number: 2, FieldType.uint64))
    fields.append(FieldSchema("checkpoints", jsonName: "checkpoints", number: 3, FieldType.uint64))
    fields.append(FieldSchema("last_checkpoint_position", jsonName: "lastCheckpointPosition", number: 4, FieldType.uint64))
    fields.append(FieldSchema("last_checkpoint_time", jsonName: "lastCheckpointTime", number: 5, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("head_position", jsonName: "headPosition", number: 6, FieldType.uint64))
    fields.append(FieldSchema("head_hash", jsonName: "headHash", number: 7, FieldType.string))
    fields.append(FieldSchema("findings", jsonName: "findings", number: 8, FieldType.message({ AuditV1.AuditFinding.schema }), label: .repeated))
    return MessageSchema(name: "cloudpark.audit.v1.VerifyAuditChainResponse", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__audit__v1__verify_audit_chain_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Audit__V1__VerifyAuditChainResponse.self)
    self.intact = record.pointee.intact != 0
    self.records = record.pointee.records
    self.checkpoints = record.pointee.checkpoints
    self.lastCheckpointPosition = record.pointee.last_checkpoint_position
    self.lastCheckpointTime = RecordReader.message(record.pointee.last_checkpoint_time)
    self.headPosition = record.pointee.head_position
    self.headHash = RecordReader.string(record.pointee.head_hash)
    self.findings = RecordReader.messages(record.pointee.n_findings, record.pointee.findings)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Audit__V1__VerifyAuditChainResponse.self)
    cloudpark__audit__v1__verify_audit_chain_response__init(record)
    record.pointee.intact = self.intact ? 1 : 0
    record.pointee.records = self.records
    record.pointee.checkpoints = self.checkpoints
    record.pointee.last_checkpoint_position = self.lastCheckpointPosition
    if let value = self.lastCheckpointTime {
      record.pointee.last_checkpoint_time = try packer.message(value, "last_checkpoint_time")
    }
    record.pointee.head_position = self.headPosition
    if !self.headHash.isEmpty {
      record.pointee.head_hash = try packer.string(self.headHash, "head_hash")
    }
    if !self.findings.isEmpty {
      record.pointee.n_findings = self.findings.count
      record.pointee.findings = try packer.messages(self.findings, "findings")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension AuditV1.AuditFinding {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("position", jsonName: "position", number: 1, FieldType.uint64))
    fields.append(FieldSchema("kind", jsonName: "kind", number: 2, FieldType.string))
    fields.append(FieldSchema("description", jsonName: "description", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.audit.v1.AuditFinding", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__audit__v1__audit_finding__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Audit__V1__AuditFinding.self)
    self.position = record.pointee.position
    self.kind = RecordReader.string(record.pointee.kind)
    self.description_ = RecordReader.string(record.pointee.description)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Audit__V1__AuditFinding.self)
    cloudpark__audit__v1__audit_finding__init(record)
    record.pointee.position = self.position
    if !self.kind.isEmpty {
      record.pointee.kind = try packer.string(self.kind, "kind")
    }
    if !self.description_.isEmpty {
      record.pointee.description = try packer.string(self.description_, "description")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension AuditV1.ExportAuditRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("after_position", jsonName: "afterPosition", number: 1, FieldType.uint64))
    fields.append(FieldSchema("until_position", jsonName: "untilPosition", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.audit.v1.ExportAuditRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__audit__v1__export_audit_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Audit__V1__ExportAuditRequest.self)
    self.afterPosition = record.pointee.after_position
    self.untilPosition = record.pointee.until_position
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Audit__V1__ExportAuditRequest.self)
    cloudpark__audit__v1__export_audit_request__init(record)
    record.pointee.after_position = self.afterPosition
    record.pointee.until_position = self.untilPosition
    return UnsafeMutableRawPointer(record)
  }
}

extension AuditV1.ExportAuditResponse {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("json_line", jsonName: "jsonLine", number: 1, FieldType.string))
    fields.append(FieldSchema("position", jsonName: "position", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.audit.v1.ExportAuditResponse", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__audit__v1__export_audit_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Audit__V1__ExportAuditResponse.self)
    self.jsonLine = RecordReader.string(record.pointee.json_line)
    self.position = record.pointee.position
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Audit__V1__ExportAuditResponse.self)
    cloudpark__audit__v1__export_audit_response__init(record)
    if !self.jsonLine.isEmpty {
      record.pointee.json_line = try packer.string(self.jsonLine, "json_line")
    }
    record.pointee.position = self.position
    return UnsafeMutableRawPointer(record)
  }
}
