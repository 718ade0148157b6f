// Made by Scripts/generate from cloudpark/rpc/v1/errors.proto. Do not edit.

internal import CRPCSchemas
import SchemaRuntime

extension RpcV1 {
  /// All details of one failed call, as its status carries them.
  public struct StatusDetails: Message {
    /// In the order in which the server added them.
    public var details: [RpcV1.StatusDetail] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// One detail of a failed call. A kind that a reader does not know is left unset.
  public struct StatusDetail: Message {
    /// What the detail tells.
    public var kind: RpcV1.StatusDetail.OneOfKind?

    /// The message in which every field has its default.
    public init() {}

    /// What the detail tells.
    public enum OneOfKind: Equatable, Sendable {
      /// Fields of the request that are wrong (INVALID_ARGUMENT).
      case fieldViolations(RpcV1.FieldViolations)
      /// A limit that was reached (RESOURCE_EXHAUSTED).
      case quotaViolation(RpcV1.QuotaViolation)
      /// When trying again makes sense (UNAVAILABLE, RESOURCE_EXHAUSTED).
      case retryAfter(RpcV1.RetryAfter)
      /// The state that stands in the way (FAILED_PRECONDITION).
      case preconditionState(RpcV1.PreconditionState)
      /// The caller's version of a resource is not the current one (ABORTED).
      case versionConflict(RpcV1.VersionConflict)
      /// A text to show to a person.
      case localizedText(RpcV1.LocalizedText)
      /// The resource that the failure is about (NOT_FOUND, ALREADY_EXISTS, PERMISSION_DENIED).
      case resourceInfo(RpcV1.ResourceInfo)
      /// For developers; servers send it only when they are configured to.
      case debugInfo(RpcV1.DebugInfo)
      /// A day before or after which the request is refused (FAILED_PRECONDITION, OUT_OF_RANGE).
      case dateConstraint(RpcV1.DateConstraint)
    }
  }

  /// Every wrong field of a request at once, so that a form can mark them all.
  public struct FieldViolations: Message {
    /// In the order of the request's fields.
    public var violations: [RpcV1.FieldViolation] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// One wrong field.
  public struct FieldViolation: Message {
    /// Where: "rounds[2].budget".
    public var field: String = ""
    /// A stable name for programs: "NOT_POSITIVE".
    public var reason: String = ""
    /// What is wrong and what is allowed, for a person.
    public var description_: RpcV1.LocalizedText?

    /// The message in which every field has its default.
    public init() {}
  }

  /// A limit that was reached.
  public struct QuotaViolation: Message {
    /// Whose limit: "tenant:ent_123", "server".
    public var subject: String = ""
    /// Which limit, its unit last: "streamsPerConnectionMax".
    public var limitName: String = ""
    /// The limit's value.
    public var limit: Int64 = 0
    /// What was asked for or is in use; 0 if unknown.
    public var used: Int64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// When trying again makes sense.
  public struct RetryAfter: Message {
    /// Time to wait from the receipt of this answer; a negative one means: do not retry.
    public var delay: GoogleProtobuf.Duration?

    /// The message in which every field has its default.
    public init() {}
  }

  /// The state that stands in the way.
  public struct PreconditionState: Message {
    /// "policy", "contract".
    public var resourceType: String = ""
    /// The id of the resource.
    public var resourceId: String = ""
    /// The state it is in: "DRAFT".
    public var currentState: String = ""
    /// Its current version.
    public var version: UInt64 = 0
    /// A stable name of the rule that refused: "POLICY_NOT_PUBLISHED".
    public var rule: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// The caller changed a version that is not the current one: read again, decide again.
  public struct VersionConflict: Message {
    /// "policy", "contract".
    public var resourceType: String = ""
    /// The id of the resource.
    public var resourceId: String = ""
    /// The version the caller named.
    public var expectedVersion: UInt64 = 0
    /// The version there is.
    public var currentVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// One text in the languages of the park.
  public struct LocalizedText: Message {
    /// Simplified Chinese.
    public var zh: String = ""
    /// English.
    public var en: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// The resource that a failure is about.
  public struct ResourceInfo: Message {
    /// "policy", "contract".
    public var resourceType: String = ""
    /// The id the caller used; never that of a row the caller may not see.
    public var resourceId: String = ""
    /// What about it, for a person.
    public var description_: RpcV1.LocalizedText?

    /// The message in which every field has its default.
    public init() {}
  }

  /// For developers.
  public struct DebugInfo: Message {
    /// One line per entry, innermost first.
    public var stackEntries: [String] = []
    /// Anything else.
    public var detail: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// A day before or after which a request is refused.
  public struct DateConstraint: Message {
    /// The field that holds the day, or what is to happen: "delivery_date", "open_bids".
    public var subject: String = ""
    /// The first day on which it is allowed, as YYYY-MM-DD; empty if there is no such bound.
    public var notBefore: String = ""
    /// The last day on which it is allowed, as YYYY-MM-DD; empty if there is no such bound.
    public var notAfter: String = ""
    /// Which rule sets the day: "20 days from publication".
    public var rule: RpcV1.LocalizedText?

    /// The message in which every field has its default.
    public init() {}
  }
}

extension RpcV1.StatusDetails {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("details", jsonName: "details", number: 1, FieldType.message({ RpcV1.StatusDetail.schema }), label: .repeated))
    return MessageSchema(name: "cloudpark.rpc.v1.StatusDetails", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__v1__status_details__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__V1__StatusDetails.self)
    self.details = RecordReader.messages(record.pointee.n_details, record.pointee.details)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__V1__StatusDetails.self)
    cloudpark__rpc__v1__status_details__init(record)
    if !self.details.isEmpty {
      record.pointee.n_details = self.details.count
      record.pointee.details = try packer.messages(self.details, "details")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension RpcV1.StatusDetail {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("field_violations", jsonName: "fieldViolations", number: 1, FieldType.message({ RpcV1.FieldViolations.schema }), oneof: "kind"))
    fields.append(FieldSchema("quota_violation", jsonName: "quotaViolation", number: 2, FieldType.message({ RpcV1.QuotaViolation.schema }), oneof: "kind"))
    fields.append(FieldSchema("retry_after", jsonName: "retryAfter", number: 3, FieldType.message({ RpcV1.RetryAfter.schema }), oneof: "kind"))
    fields.append(FieldSchema("precondition_state", jsonName: "preconditionState", number: 4, FieldType.message({ RpcV1.PreconditionState.schema }), oneof: "kind"))
    fields.append(FieldSchema("version_conflict", jsonName: "versionConflict", number: 5, FieldType.message({ RpcV1.VersionConflict.schema }), oneof: "kind"))
    fields.append(FieldSchema("localized_text", jsonName: "localizedText", number: 6, FieldType.message({ RpcV1.LocalizedText.schema }), oneof: "kind"))
    fields.append(FieldSchema("resource_info", jsonName: "resourceInfo", number: 7, FieldType.message({ RpcV1.ResourceInfo.schema }), oneof: "kind"))
    fields.append(FieldSchema("debug_info", jsonName: "debugInfo", number: 8, FieldType.message({ RpcV1.DebugInfo.schema }), oneof: "kind"))
    fields.append(FieldSchema("date_constraint", jsonName: "dateConstraint", number: 9, FieldType.message({ RpcV1.DateConstraint.schema }), oneof: "kind"))
    return MessageSchema(name: "cloudpark.rpc.v1.StatusDetail", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__v1__status_detail__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__V1__StatusDetail.self)
    switch RecordReader.number(record.pointee.kind_case) {
    case 1:
      if let value: RpcV1.FieldViolations = RecordReader.message(record.pointee.field_violations) { self.kind = .fieldViolations(value) }
    case 2:
      if let value: RpcV1.QuotaViolation = RecordReader.message(record.pointee.quota_violation) { self.kind = .quotaViolation(value) }
    case 3:
      if let value: RpcV1.RetryAfter = RecordReader.message(record.pointee.retry_after) { self.kind = .retryAfter(value) }
    case 4:
      if let value: RpcV1.PreconditionState = RecordReader.message(record.pointee.precondition_state) { self.kind = .preconditionState(value) }
    case 5:
      if let value: RpcV1.VersionConflict = RecordReader.message(record.pointee.version_conflict) { self.kind = .versionConflict(value) }
    case 6:
      if let value: RpcV1.LocalizedText = RecordReader.message(record.pointee.localized_text) { self.kind = .localizedText(value) }
    case 7:
      if let value: RpcV1.ResourceInfo = RecordReader.message(record.pointee.resource_info) { self.kind = .resourceInfo(value) }
    case 8:
      if let value: RpcV1.DebugInfo = RecordReader.message(record.pointee.debug_info) { self.kind = .debugInfo(value) }
    case 9:
      if let value: RpcV1.DateConstraint = RecordReader.message(record.pointee.date_constraint) { self.kind = .dateConstraint(value) }
    default: break
    }
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__V1__StatusDetail.self)
    cloudpark__rpc__v1__status_detail__init(record)
    switch self.kind {
    case .fieldViolations(let value):
      record.pointee.kind_case = Cloudpark__Rpc__V1__StatusDetail__KindCase(rawValue: 1)
      record.pointee.field_violations = try packer.message(value, "field_violations")
    case .quotaViolation(let value):
      record.pointee.kind_case = Cloudpark__Rpc__V1__StatusDetail__KindCase(rawValue: 2)
      record.pointee.quota_violation = try packer.message(value, "quota_violation")
    case .retryAfter(let value):
      record.pointee.kind_case = Cloudpark__Rpc__V1__StatusDetail__KindCase(rawValue: 3)
      record.pointee.retry_after = try packer.message(value, "retry_after")
    case .preconditionState(let value):
      record.pointee.kind_case = Cloudpark__Rpc__V1__StatusDetail__KindCase(rawValue: 4)
      record.pointee.precondition_state = try packer.message(value, "precondition_state")
    case .versionConflict(let value):
      record.pointee.kind_case = Cloudpark__Rpc__V1__StatusDetail__KindCase(rawValue: 5)
      record.pointee.version_conflict = try packer.message(value, "version_conflict")
    case .localizedText(let value):
      record.pointee.kind_case = Cloudpark__Rpc__V1__StatusDetail__KindCase(rawValue: 6)
      record.pointee.localized_text = try packer.message(value, "localized_text")
    case .resourceInfo(let value):
      record.pointee.kind_case = Cloudpark__Rpc__V1__StatusDetail__KindCase(rawValue: 7)
      record.pointee.resource_info = try packer.message(value, "resource_info")
    case .debugInfo(let value):
      record.pointee.kind_case = Cloudpark__Rpc__V1__StatusDetail__KindCase(rawValue: 8)
      record.pointee.debug_info = try packer.message(value, "debug_info")
    case .dateConstraint(let value):
      record.pointee.kind_case = Cloudpark__Rpc__V1__StatusDetail__KindCase(rawValue: 9)
      record.pointee.date_constraint = try packer.message(value, "date_constraint")
    case nil: break
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension RpcV1.FieldViolations {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("violations", jsonName: "violations", number: 1, FieldType.message({ RpcV1.FieldViolation.schema }), label: .repeated))
    return MessageSchema(name: "cloudpark.rpc.v1.FieldViolations", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__v1__field_violations__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__V1__FieldViolations.self)
    self.violations = RecordReader.messages(record.pointee.n_violations, record.pointee.violations)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__V1__FieldViolations.self)
    cloudpark__rpc__v1__field_violations__init(record)
    if !self.violations.isEmpty {
      record.pointee.n_violations = self.violations.count
      record.pointee.violations = try packer.messages(self.violations, "violations")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension RpcV1.FieldViolation {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("field", jsonName: "field", number: 1, FieldType.string))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 2, FieldType.string))
    fields.append(FieldSchema("description", jsonName: "description", number: 3, FieldType.message({ RpcV1.LocalizedText.schema })))
    return MessageSchema(name: "cloudpark.rpc.v1.FieldViolation", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__v1__field_violation__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__V1__FieldViolation.self)
    self.field = RecordReader.string(record.pointee.field)
    self.reason = RecordReader.string(record.pointee.reason)
    self.description_ = RecordReader.message(record.pointee.description)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__V1__FieldViolation.self)
    cloudpark__rpc__v1__field_violation__init(record)
    if !self.field.isEmpty {
      record.pointee.field = try packer.string(self.field, "field")
    }
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    if let value = self.description_ {
      record.pointee.description = try packer.message(value, "description")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension RpcV1.QuotaViolation {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("subject", jsonName: "subject", number: 1, FieldType.string))
    fields.append(FieldSchema("limit_name", jsonName: "limitName", number: 2, FieldType.string))
    fields.append(FieldSchema("limit", jsonName: "limit", number: 3, FieldType.int64))
    fields.append(FieldSchema("used", jsonName: "used", number: 4, FieldType.int64))
    return MessageSchema(name: "cloudpark.rpc.v1.QuotaViolation", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__v1__quota_violation__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__V1__QuotaViolation.self)
    self.subject = RecordReader.string(record.pointee.subject)
    self.limitName = RecordReader.string(record.pointee.limit_name)
    self.limit = record.pointee.limit
    self.used = record.pointee.used
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__V1__QuotaViolation.self)
    cloudpark__rpc__v1__quota_violation__init(record)
    if !self.subject.isEmpty {
      record.pointee.subject = try packer.string(self.subject, "subject")
    }
    if !self.limitName.isEmpty {
      record.pointee.limit_name = try packer.string(self.limitName, "limit_name")
    }
    record.pointee.limit = self.limit
    record.pointee.used = self.used
    return UnsafeMutableRawPointer(record)
  }
}

extension RpcV1.RetryAfter {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("delay", jsonName: "delay", number: 1, FieldType.message({ GoogleProtobuf.Duration.schema })))
    return MessageSchema(name: "cloudpark.rpc.v1.RetryAfter", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__v1__retry_after__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__V1__RetryAfter.self)
    self.delay = RecordReader.message(record.pointee.delay)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__V1__RetryAfter.self)
    cloudpark__rpc__v1__retry_after__init(record)
    if let value = self.delay {
      record.pointee.delay = try packer.message(value, "delay")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension RpcV1.PreconditionState {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("resource_type", jsonName: "resourceType", number: 1, FieldType.string))
    fields.append(FieldSchema("resource_id", jsonName: "resourceId", number: 2, FieldType.string))
    fields.append(FieldSchema("current_state", jsonName: "currentState", number: 3, FieldType.string))
    fields.append(FieldSchema("version", jsonName: "version", number: 4, FieldType.uint64))
    fields.append(FieldSchema("rule", jsonName: "rule", number: 5, FieldType.string))
    return MessageSchema(name: "cloudpark.rpc.v1.PreconditionState", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__v1__precondition_state__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__V1__PreconditionState.self)
    self.resourceType = RecordReader.string(record.pointee.resource_type)
    self.resourceId = RecordReader.string(record.pointee.resource_id)
    self.currentState = RecordReader.string(record.pointee.current_state)
    self.version = record.pointee.version
    self.rule = RecordReader.string(record.pointee.rule)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__V1__PreconditionState.self)
    cloudpark__rpc__v1__precondition_state__init(record)
    if !self.resourceType.isEmpty {
      record.pointee.resource_type = try packer.string(self.resourceType, "resource_type")
    }
    if !self.resourceId.isEmpty {
      record.pointee.resource_id = try packer.string(self.resourceId, "resource_id")
    }
    if !self.currentState.isEmpty {
      record.pointee.current_state = try packer.string(self.currentState, "current_state")
    }
    record.pointee.version = self.version
    if !self.rule.isEmpty {
      record.pointee.rule = try packer.string(self.rule, "rule")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension RpcV1.VersionConflict {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("resource_type", jsonName: "resourceType", number: 1, FieldType.string))
    fields.append(FieldSchema("resource_id", jsonName: "resourceId", number: 2, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 3, FieldType.uint64))
    fields.append(FieldSchema("current_version", jsonName: "currentVersion", number: 4, FieldType.uint64))
    return MessageSchema(name: "cloudpark.rpc.v1.VersionConflict", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__v1__version_conflict__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__V1__VersionConflict.self)
    self.resourceType = RecordReader.string(record.pointee.resource_type)
    self.resourceId = RecordReader.string(record.pointee.resource_id)
    self.expectedVersion = record.pointee.expected_version
    self.currentVersion = record.pointee.current_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__V1__VersionConflict.self)
    cloudpark__rpc__v1__version_conflict__init(record)
    if !self.resourceType.isEmpty {
      record.pointee.resource_type = try packer.string(self.resourceType, "resource_type")
    }
    if !self.resourceId.isEmpty {
      record.pointee.resource_id = try packer.string(self.resourceId, "resource_id")
    }
    record.pointee.expected_version = self.expectedVersion
    record.pointee.current_version = self.currentVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension RpcV1.LocalizedText {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("zh", jsonName: "zh", number: 1, FieldType.string))
    fields.append(FieldSchema("en", jsonName: "en", number: 2, FieldType.string))
    return MessageSchema(name: "cloudpark.rpc.v1.LocalizedText", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__v1__localized_text__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__V1__LocalizedText.self)
    self.zh = RecordReader.string(record.pointee.zh)
    self.en = RecordReader.string(record.pointee.en)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__V1__LocalizedText.self)
    cloudpark__rpc__v1__localized_text__init(record)
    if !self.zh.isEmpty {
      record.pointee.zh = try packer.string(self.zh, "zh")
    }
    if !self.en.isEmpty {
      record.pointee.en = try packer.string(self.en, "en")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension RpcV1.ResourceInfo {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("resource_type", jsonName: "resourceType", number: 1, FieldType.string))
    fields.append(FieldSchema("resource_id", jsonName: "resourceId", number: 2, FieldType.string))
    fields.append(FieldSchema("description", jsonName: "description", number: 3, FieldType.message({ RpcV1.LocalizedText.schema })))
    return MessageSchema(name: "cloudpark.rpc.v1.ResourceInfo", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__v1__resource_info__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__V1__ResourceInfo.self)
    self.resourceType = RecordReader.string(record.pointee.resource_type)
    self.resourceId = RecordReader.string(record.pointee.resource_id)
    self.description_ = RecordReader.message(record.pointee.description)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__V1__ResourceInfo.self)
    cloudpark__rpc__v1__resource_info__init(record)
    if !self.resourceType.isEmpty {
      record.pointee.resource_type = try packer.string(self.resourceType, "resource_type")
    }
    if !self.resourceId.isEmpty {
      record.pointee.resource_id = try packer.string(self.resourceId, "resource_id")
    }
    if let value = self.description_ {
      record.pointee.description = try packer.message(value, "description")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension RpcV1.DebugInfo {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("stack_entries", jsonName: "stackEntries", number: 1, FieldType.string, label: .repeated))
    fields.append(FieldSchema("detail", jsonName: "detail", number: 2, FieldType.string))
    return MessageSchema(name: "cloudpark.rpc.v1.DebugInfo", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__v1__debug_info__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__V1__DebugInfo.self)
    self.stackEntries = RecordReader.strings(record.pointee.n_stack_entries, record.pointee.stack_entries)
    self.detail = RecordReader.string(record.pointee.detail)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__V1__DebugInfo.self)
    cloudpark__rpc__v1__debug_info__init(record)
    if !self.stackEntries.isEmpty {
      record.pointee.n_stack_entries = self.stackEntries.count
      record.pointee.stack_entries = try packer.strings(self.stackEntries, "stack_entries")
    }
    if !self.detail.isEmpty {
      record.pointee.detail = try packer.string(self.detail, "detail")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension RpcV1.DateConstraint {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("subject", jsonName: "subject", number: 1, FieldType.string))
    fields.append(FieldSchema("not_before", jsonName: "notBefore", number: 2, FieldType.string))
    fields.append(FieldSchema("not_after", jsonName: "notAfter", number: 3, FieldType.string))
    fields.append(FieldSchema("rule", jsonName: "rule", number: 4, FieldType.message({ RpcV1.LocalizedText.schema })))
    return MessageSchema(name: "cloudpark.rpc.v1.DateConstraint", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__v1__date_constraint__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__V1__DateConstraint.self)
    self.subject = RecordReader.string(record.pointee.subject)
    self.notBefore = RecordReader.string(record.pointee.not_before)
    self.notAfter = RecordReader.string(record.pointee.not_after)
    self.rule = RecordReader.message(record.pointee.rule)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__V1__DateConstraint.self)
    cloudpark__rpc__v1__date_constraint__init(record)
    if !self.subject.isEmpty {
      record.pointee.subject = try packer.string(self.subject, "subject")
    }
    if !self.notBefore.isEmpty {
      record.pointee.not_before = try packer.string(self.notBefore, "not_before")
    }
    if !self.notAfter.isEmpty {
      record.pointee.not_after = try packer.string(self.notAfter, "not_after")
    }
    if let value = self.rule {
      record.pointee.rule = try packer.message(value, "rule")
    }
    return UnsafeMutableRawPointer(record)
  }
}
