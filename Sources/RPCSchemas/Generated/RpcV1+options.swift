// Made by Scripts/generate from cloudpark/rpc/v1/options.proto. Do not edit.

internal import CRPCSchemas
import SchemaRuntime

extension RpcV1 {
  /// Who may call a method. Roles are checked before the handler runs, rows by the handler's own transaction.
  public struct Access: Message {
    /// The roles that may call; a caller needs one of them. The runtime compares the names and knows the meaning of two:
    /// "anyone" (no credential needed) and "authenticated" (any valid credential). The others are the roles of the park:
    /// district_officer, expert_reviewer, finance_officer, park_staff, enterprise_admin, enterprise_staff, worker,
    /// institution, auditor and system_administrator.
    public var roles: [String] = []
    /// Which rows a caller may touch: public, own_person, own_enterprise, own_park, assigned, granted, case_stage,
    /// district, masked or system.
    public var scope: String = ""

    /// The message in which every field has its default.
    public init() {}
  }
}

extension RpcV1.Access {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("roles", jsonName: "roles", number: 1, FieldType.string, label: .repeated))
    fields.append(FieldSchema("scope", jsonName: "scope", number: 2, FieldType.string))
    return MessageSchema(name: "cloudpark.rpc.v1.Access", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__rpc__v1__access__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Rpc__V1__Access.self)
    self.roles = RecordReader.strings(record.pointee.n_roles, record.pointee.roles)
    self.scope = RecordReader.string(record.pointee.scope)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Rpc__V1__Access.self)
    cloudpark__rpc__v1__access__init(record)
    if !self.roles.isEmpty {
      record.pointee.n_roles = self.roles.count
      record.pointee.roles = try packer.strings(self.roles, "roles")
    }
    if !self.scope.isEmpty {
      record.pointee.scope = try packer.string(self.scope, "scope")
    }
    return UnsafeMutableRawPointer(record)
  }
}
