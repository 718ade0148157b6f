// Made by Scripts/generate from cloudpark/common/v1/common.proto. Do not edit.

internal import CParkSchemas
import RPCSchemas
import SchemaRuntime

extension CommonV1 {
  /// A role held for a tenant.
  public struct Membership: Message {
    /// The role.
    public var role: CommonV1.Role = CommonV1.Role()
    /// The enterprise, park or institution it is held for; empty for the roles of the district and the platform.
    public var tenantId: String = ""
    /// The sum in fen up to which a district officer may approve; 0 for none, and for every other role.
    public var approvalLimitFen: Int64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// What a person may do; which rows it may touch follows from the membership's tenant.
  public struct Role: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// No role; never granted.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// Publishes policies, opens rounds, accepts, opens public notices and approves, for the whole district.
    public static var districtOfficer: Self { Self(rawValue: 1) }
    /// Scores the cases it is assigned to, once each.
    public static var expertReviewer: Self { Self(rawValue: 2) }
    /// Disburses and recovers what was approved.
    public static var financeOfficer: Self { Self(rawValue: 3) }
    /// Looks after the units, leases and events of one park.
    public static var parkStaff: Self { Self(rawValue: 4) }
    /// Acts for one enterprise and manages its staff.
    public static var enterpriseAdmin: Self { Self(rawValue: 5) }
    /// Acts for one enterprise.
    public static var enterpriseStaff: Self { Self(rawValue: 6) }
    /// A person who works in the district and uses its services.
    public static var worker: Self { Self(rawValue: 7) }
    /// A bank, law firm or other professional institution.
    public static var institution: Self { Self(rawValue: 8) }
    /// Reads, exports and verifies the audit log.
    public static var auditor: Self { Self(rawValue: 9) }
    /// Runs the platform: accounts, roles, keys.
    public static var systemAdministrator: Self { Self(rawValue: 10) }
  }
}

extension CommonV1.Membership {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("role", jsonName: "role", number: 1, FieldType.enumeration({ CommonV1.Role.schema })))
    fields.append(FieldSchema("tenant_id", jsonName: "tenantId", number: 2, FieldType.string))
    fields.append(FieldSchema("approval_limit_fen", jsonName: "approvalLimitFen", number: 3, FieldType.int64))
    return MessageSchema(name: "cloudpark.common.v1.Membership", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__common__v1__membership__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Common__V1__Membership.self)
    self.role = RecordReader.enumeration(record.pointee.role)
    self.tenantId = RecordReader.string(record.pointee.tenant_id)
    self.approvalLimitFen = record.pointee.approval_limit_fen
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Common__V1__Membership.self)
    cloudpark__common__v1__membership__init(record)
    record.pointee.role = packer.enumeration(self.role)
    if !self.tenantId.isEmpty {
      record.pointee.tenant_id = try packer.string(self.tenantId, "tenant_id")
    }
    record.pointee.approval_limit_fen = self.approvalLimitFen
    return UnsafeMutableRawPointer(record)
  }
}

extension CommonV1.Role {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "ROLE_UNSPECIFIED", number: 0))
    values.append((name: "ROLE_DISTRICT_OFFICER", number: 1))
    values.append((name: "ROLE_EXPERT_REVIEWER", number: 2))
    values.append((name: "ROLE_FINANCE_OFFICER", number: 3))
    values.append((name: "ROLE_PARK_STAFF", number: 4))
    values.append((name: "ROLE_ENTERPRISE_ADMIN", number: 5))
    values.append((name: "ROLE_ENTERPRISE_STAFF", number: 6))
    values.append((name: "ROLE_WORKER", number: 7))
    values.append((name: "ROLE_INSTITUTION", number: 8))
    values.append((name: "ROLE_AUDITOR", number: 9))
    values.append((name: "ROLE_SYSTEM_ADMINISTRATOR", number: 10))
    return EnumSchema(name: "cloudpark.common.v1.Role", values: values)
  }()
}
