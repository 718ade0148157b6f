import ParkSchemas

/// A role held for a tenant: what a call acts in.
public struct Membership: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The role.
  public let role: Role
  /// The enterprise, park or institution; empty for roles of the district and the platform.
  public let tenant: String

  /// A membership from its parts. ``isWellFormed`` tells whether the tenant fits the role.
  public init(_ role: Role, _ tenant: String = "") {
    self.role = role
    self.tenant = tenant
  }

  /// Whether the tenant is of the kind the role is held for.
  public var isWellFormed: Bool {
    let prefix = role.tenantKind.idPrefix
    return prefix.isEmpty ? tenant.isEmpty : tenant.hasPrefix(prefix) && tenant.utf8.count <= Identifier.bytesMax
  }

  /// `district_officer`, `enterprise_admin/ent_01...`: the form of the metadata `cloudpark-acting` and of the audit
  /// log.
  public var description: String { tenant.isEmpty ? role.rawValue : "\(role.rawValue)/\(tenant)" }

  /// From ``description``'s form; nil for an unknown role.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = parts.first, let role = Role(rawValue: String(name)) else { return nil }
    self.init(role, parts.count == 2 ? String(parts[1]) : "")
  }

  public static func < (left: Membership, right: Membership) -> Bool {
    left.role == right.role ? left.tenant < right.tenant : left.role < right.role
  }
}

extension Membership {
  /// From the contract's message; nil for an unspecified or unknown role.
  public init?(_ message: CommonV1.Membership) {
    guard let role = Role(message.role) else { return nil }
    self.init(role, message.tenantId)
  }

  /// The contract's message.
  public var message: CommonV1.Membership {
    .with {
      $0.role = role.message
      $0.tenantId = tenant
    }
  }
}
