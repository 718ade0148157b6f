// Made by Scripts/generate from cloudpark/institution/v1/institution.proto. Do not edit.

internal import CParkSchemas
import RPCSchemas
import SchemaRuntime

extension InstitutionV1 {
  /// A professional institution.
  public struct Institution: Message {
    /// Its id, "ins_...".
    public var id: String = ""
    /// Counts its changes, from 1.
    public var version: UInt64 = 0
    /// Whether it may act.
    public var state: InstitutionV1.InstitutionState = InstitutionV1.InstitutionState()
    /// What it does.
    public var kind: InstitutionV1.InstitutionKind = InstitutionV1.InstitutionKind()
    /// Its registered name.
    public var nameZh: String = ""
    /// Its name in English; empty when it has none.
    public var nameEn: String = ""
    /// Its unified social credit code.
    public var creditCode: String = ""
    /// What it offers, in a few sentences.
    public var summary: String = ""
    /// Why it is suspended; empty while it is active.
    public var stateReason: String = ""
    /// When it was registered.
    public var registeredAt: GoogleProtobuf.Timestamp?
    /// When it changed last.
    public var updatedAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Registers an institution.
  public struct RegisterInstitutionRequest: Message {
    /// What it does.
    public var kind: InstitutionV1.InstitutionKind = InstitutionV1.InstitutionKind()
    /// Its registered name, 1 to 200 characters.
    public var nameZh: String = ""
    /// Its name in English; may be empty.
    public var nameEn: String = ""
    /// Its unified social credit code, 18 characters.
    public var creditCode: String = ""
    /// What it offers; may be empty.
    public var summary: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Suspends an institution.
  public struct SuspendInstitutionRequest: Message {
    /// The institution.
    public var institutionId: String = ""
    /// The version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0
    /// Why; at least one character.
    public var reason: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Reinstates an institution.
  public struct ReinstateInstitutionRequest: Message {
    /// The institution.
    public var institutionId: String = ""
    /// The version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Names an institution.
  public struct GetInstitutionRequest: Message {
    /// The institution.
    public var institutionId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which institutions.
  public struct ListInstitutionsRequest: Message {
    /// Only of this kind; unspecified: any.
    public var kind: InstitutionV1.InstitutionKind = InstitutionV1.InstitutionKind()
    /// Only in this state; unspecified: any.
    public var state: InstitutionV1.InstitutionState = InstitutionV1.InstitutionState()
    /// Only with this text in a name; empty: any.
    public var text: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// What an institution does.
  public struct InstitutionKind: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// In a filter: any. Refused in a registration.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// 银行.
    public static var bank: Self { Self(rawValue: 1) }
    /// 融资租赁公司.
    public static var leasing: Self { Self(rawValue: 2) }
    /// 融资担保公司.
    public static var guarantee: Self { Self(rawValue: 3) }
    /// 投资机构.
    public static var investor: Self { Self(rawValue: 4) }
    /// 版权登记机构: examines works and issues certificates.
    public static var copyrightOffice: Self { Self(rawValue: 5) }
    /// 律师事务所.
    public static var lawFirm: Self { Self(rawValue: 6) }
    /// 云网资源服务商.
    public static var cloudProvider: Self { Self(rawValue: 7) }
    /// 其他专业服务机构.
    public static var otherService: Self { Self(rawValue: 8) }
  }

  /// Whether an institution may act.
  public struct InstitutionState: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// In a filter: any.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// It may.
    public static var active: Self { Self(rawValue: 1) }
    /// It may not, until it is reinstated.
    public static var suspended: Self { Self(rawValue: 2) }
  }

  /// Registers institutions and tells who they are.
  public enum InstitutionService {
    /// The full name.
    public static let name: String = "cloudpark.institution.v1.InstitutionService"
    /// All methods, in the order of the contract.
    public static var methods: [MethodDescriptor] {
      [registerInstitution, suspendInstitution, reinstateInstitution, getInstitution, listInstitutions]
    }

    /// Puts an institution into the register. ALREADY_EXISTS when its credit code is in it.
    public static let registerInstitution: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.institution.v1.InstitutionService", name: "RegisterInstitution",
      callType: .unary, requestType: "cloudpark.institution.v1.RegisterInstitutionRequest",
      responseType: "cloudpark.institution.v1.Institution", idempotency: .mutates,
      roles: ["district_officer"], scope: "district",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Takes an institution's right to act away for a time: it claims, offers, examines and reads nothing any more. What
    /// it has lent goes on, and its repayments can still be recorded.
    public static let suspendInstitution: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.institution.v1.InstitutionService", name: "SuspendInstitution",
      callType: .unary, requestType: "cloudpark.institution.v1.SuspendInstitutionRequest",
      responseType: "cloudpark.institution.v1.Institution", idempotency: .mutates,
      roles: ["district_officer"], scope: "district",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Lets a suspended institution act again.
    public static let reinstateInstitution: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.institution.v1.InstitutionService", name: "ReinstateInstitution",
      callType: .unary, requestType: "cloudpark.institution.v1.ReinstateInstitutionRequest",
      responseType: "cloudpark.institution.v1.Institution", idempotency: .mutates,
      roles: ["district_officer"], scope: "district",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// One institution.
    public static let getInstitution: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.institution.v1.InstitutionService", name: "GetInstitution",
      callType: .unary, requestType: "cloudpark.institution.v1.GetInstitutionRequest",
      responseType: "cloudpark.institution.v1.Institution", idempotency: .noSideEffects,
      roles: ["authenticated"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Institutions, newest first.
    public static let listInstitutions: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.institution.v1.InstitutionService", name: "ListInstitutions",
      callType: .serverStreaming, requestType: "cloudpark.institution.v1.ListInstitutionsRequest",
      responseType: "cloudpark.institution.v1.Institution", idempotency: .noSideEffects,
      roles: ["authenticated"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)
  }
}

extension InstitutionV1.Institution {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("version", jsonName: "version", number: 2, FieldType.uint64))
    fields.append(FieldSchema("state", jsonName: "state", number: 3, FieldType.enumeration({ InstitutionV1.InstitutionState.schema })))
    fields.append(FieldSchema("kind", jsonName: "kind", number: 4, FieldType.enumeration({ InstitutionV1.InstitutionKind.schema })))
    fields.append(FieldSchema("name_zh", jsonName: "nameZh", number: 5, FieldType.string))
    fields.append(FieldSchema("name_en", jsonName: "nameEn", number: 6, FieldType.string))
    fields.append(FieldSchema("credit_code", jsonName: "creditCode", number: 7, FieldType.string))
    fields.append(FieldSchema("summary", jsonName: "summary", number: 8, FieldType.string))
    fields.append(FieldSchema("state_reason", jsonName: "stateReason", number: 9, FieldType.string))
    fields.append(FieldSchema("registered_at", jsonName: "registeredAt", number: 10, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("updated_at", jsonName: "updatedAt", number: 11, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.institution.v1.Institution", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__institution__v1__institution__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Institution__V1__Institution.self)
    self.id = RecordReader.string(record.pointee.id)
    self.version = record.pointee.version
    self.state = RecordReader.enumeration(record.pointee.state)
    self.kind = RecordReader.enumeration(record.pointee.kind)
    self.nameZh = RecordReader.string(record.pointee.name_zh)
    self.nameEn = RecordReader.string(record.pointee.name_en)
    self.creditCode = RecordReader.string(record.pointee.credit_code)
    self.summary = RecordReader.string(record.pointee.summary)
    self.stateReason = RecordReader.string(record.pointee.state_reason)
    self.registeredAt = RecordReader.message(record.pointee.registered_at)
    self.updatedAt = RecordReader.message(record.pointee.updated_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Institution__V1__Institution.self)
    cloudpark__institution__v1__institution__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    record.pointee.version = self.version
    record.pointee.state = packer.enumeration(self.state)
    record.pointee.kind = packer.enumeration(self.kind)
    if !self.nameZh.isEmpty {
      record.pointee.name_zh = try packer.string(self.nameZh, "name_zh")
    }
    if !self.nameEn.isEmpty {
      record.pointee.name_en = try packer.string(self.nameEn, "name_en")
    }
    if !self.creditCode.isEmpty {
      record.pointee.credit_code = try packer.string(self.creditCode, "credit_code")
    }
    if !self.summary.isEmpty {
      record.pointee.summary = try packer.string(self.summary, "summary")
    }
    if !self.stateReason.isEmpty {
      record.pointee.state_reason = try packer.string(self.stateReason, "state_reason")
    }
    if let value = self.registeredAt {
      record.pointee.registered_at = try packer.message(value, "registered_at")
    }
    if let value = self.updatedAt {
      record.pointee.updated_at = try packer.message(value, "updated_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension InstitutionV1.RegisterInstitutionRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("kind", jsonName: "kind", number: 1, FieldType.enumeration({ InstitutionV1.InstitutionKind.schema })))
    fields.append(FieldSchema("name_zh", jsonName: "nameZh", number: 2, FieldType.string))
    fields.append(FieldSchema("name_en", jsonName: "nameEn", number: 3, FieldType.string))
    fields.append(FieldSchema("credit_code", jsonName: "creditCode", number: 4, FieldType.string))
    fields.append(FieldSchema("summary", jsonName: "summary", number: 5, FieldType.string))
    return MessageSchema(name: "cloudpark.institution.v1.RegisterInstitutionRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__institution__v1__register_institution_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Institution__V1__RegisterInstitutionRequest.self)
    self.kind = RecordReader.enumeration(record.pointee.kind)
    self.nameZh = RecordReader.string(record.pointee.name_zh)
    self.nameEn = RecordReader.string(record.pointee.name_en)
    self.creditCode = RecordReader.string(record.pointee.credit_code)
    self.summary = RecordReader.string(record.pointee.summary)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Institution__V1__RegisterInstitutionRequest.self)
    cloudpark__institution__v1__register_institution_request__init(record)
    record.pointee.kind = packer.enumeration(self.kind)
    if !self.nameZh.isEmpty {
      record.pointee.name_zh = try packer.string(self.nameZh, "name_zh")
    }
    if !self.nameEn.isEmpty {
      record.pointee.name_en = try packer.string(self.nameEn, "name_en")
    }
    if !self.creditCode.isEmpty {
      record.pointee.credit_code = try packer.string(self.creditCode, "credit_code")
    }
    if !self.summary.isEmpty {
      record.pointee.summary = try packer.string(self.summary, "summary")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension InstitutionV1.SuspendInstitutionRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("institution_id", jsonName: "institutionId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.institution.v1.SuspendInstitutionRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__institution__v1__suspend_institution_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Institution__V1__SuspendInstitutionRequest.self)
    self.institutionId = RecordReader.string(record.pointee.institution_id)
    self.expectedVersion = record.pointee.expected_version
    self.reason = RecordReader.string(record.pointee.reason)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Institution__V1__SuspendInstitutionRequest.self)
    cloudpark__institution__v1__suspend_institution_request__init(record)
    if !self.institutionId.isEmpty {
      record.pointee.institution_id = try packer.string(self.institutionId, "institution_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension InstitutionV1.ReinstateInstitutionRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("institution_id", jsonName: "institutionId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.institution.v1.ReinstateInstitutionRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__institution__v1__reinstate_institution_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Institution__V1__ReinstateInstitutionRequest.self)
    self.institutionId = RecordReader.string(record.pointee.institution_id)
    self.expectedVersion = record.pointee.expected_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Institution__V1__ReinstateInstitutionRequest.self)
    cloudpark__institution__v1__reinstate_institution_request__init(record)
    if !self.institutionId.isEmpty {
      record.pointee.institution_id = try packer.string(self.institutionId, "institution_id")
    }
    record.pointee.expected_version = self.expectedVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension InstitutionV1.GetInstitutionRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("institution_id", jsonName: "institutionId", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.institution.v1.GetInstitutionRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__institution__v1__get_institution_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Institution__V1__GetInstitutionRequest.self)
    self.institutionId = RecordReader.string(record.pointee.institution_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Institution__V1__GetInstitutionRequest.self)
    cloudpark__institution__v1__get_institution_request__init(record)
    if !self.institutionId.isEmpty {
      record.pointee.institution_id = try packer.string(self.institutionId, "institution_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension InstitutionV1.ListInstitutionsRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("kind", jsonName: "kind", number: 1, FieldType.enumeration({ InstitutionV1.InstitutionKind.schema })))
    fields.append(FieldSchema("state", jsonName: "state", number: 2, FieldType.enumeration({ InstitutionV1.InstitutionState.schema })))
    fields.append(FieldSchema("text", jsonName: "text", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.institution.v1.ListInstitutionsRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__institution__v1__list_institutions_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Institution__V1__ListInstitutionsRequest.self)
    self.kind = RecordReader.enumeration(record.pointee.kind)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.text = RecordReader.string(record.pointee.text)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Institution__V1__ListInstitutionsRequest.self)
    cloudpark__institution__v1__list_institutions_request__init(record)
    record.pointee.kind = packer.enumeration(self.kind)
    record.pointee.state = packer.enumeration(self.state)
    if !self.text.isEmpty {
      record.pointee.text = try packer.string(self.text, "text")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension InstitutionV1.InstitutionKind {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "INSTITUTION_KIND_UNSPECIFIED", number: 0))
    values.append((name: "INSTITUTION_KIND_BANK", number: 1))
    values.append((name: "INSTITUTION_KIND_LEASING", number: 2))
    values.append((name: "INSTITUTION_KIND_GUARANTEE", number: 3))
    values.append((name: "INSTITUTION_KIND_INVESTOR", number: 4))
    values.append((name: "INSTITUTION_KIND_COPYRIGHT_OFFICE", number: 5))
    values.append((name: "INSTITUTION_KIND_LAW_FIRM", number: 6))
    values.append((name: "INSTITUTION_KIND_CLOUD_PROVIDER", number: 7))
    values.append((name: "INSTITUTION_KIND_OTHER_SERVICE", number: 8))
    return EnumSchema(name: "cloudpark.institution.v1.InstitutionKind", values: values)
  }()
}

extension InstitutionV1.InstitutionState {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "INSTITUTION_STATE_UNSPECIFIED", number: 0))
    values.append((name: "INSTITUTION_STATE_ACTIVE", number: 1))
    values.append((name: "INSTITUTION_STATE_SUSPENDED", number: 2))
    return EnumSchema(name: "cloudpark.institution.v1.InstitutionState", values: values)
  }()
}
