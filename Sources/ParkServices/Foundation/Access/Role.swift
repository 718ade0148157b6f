import ParkSchemas

/// What a person may do. The raw value is the name that methods, metadata and the database use.
public enum Role: String, Sendable, Hashable, CaseIterable, Comparable {
  case districtOfficer = "district_officer"
  case expertReviewer = "expert_reviewer"
  case financeOfficer = "finance_officer"
  case parkStaff = "park_staff"
  case enterpriseAdmin = "enterprise_admin"
  case enterpriseStaff = "enterprise_staff"
  case worker = "worker"
  case institution = "institution"
  case auditor = "auditor"
  case systemAdministrator = "system_administrator"

  /// What a role is held for: nothing, or one tenant of a kind.
  public enum TenantKind: String, Sendable, Hashable {
    /// The district or the platform as a whole; memberships have an empty tenant.
    case none
    /// One enterprise, `ent_...`.
    case enterprise
    /// One park, `prk_...`.
    case park
    /// One professional institution, `ins_...`.
    case institution

    /// The prefix of the tenants' ids, with its underscore; empty for ``none``.
    public var idPrefix: String {
      switch self {
      case .none: ""
      case .enterprise: "ent_"
      case .park: "prk_"
      case .institution: "ins_"
      }
    }
  }

  /// What the role is held for.
  public var tenantKind: TenantKind {
    switch self {
    case .enterpriseAdmin, .enterpriseStaff: .enterprise
    case .parkStaff: .park
    case .institution: .institution
    case .districtOfficer, .expertReviewer, .financeOfficer, .worker, .auditor, .systemAdministrator: .none
    }
  }

  public static func < (left: Role, right: Role) -> Bool { left.rawValue < right.rawValue }
}

extension Role {
  /// The role of a contract's value; nil for unspecified and unknown values.
  public init?(_ value: CommonV1.Role) {
    switch value {
    case .districtOfficer: self = .districtOfficer
    case .expertReviewer: self = .expertReviewer
    case .financeOfficer: self = .financeOfficer
    case .parkStaff: self = .parkStaff
    case .enterpriseAdmin: self = .enterpriseAdmin
    case .enterpriseStaff: self = .enterpriseStaff
    case .worker: self = .worker
    case .institution: self = .institution
    case .auditor: self = .auditor
    case .systemAdministrator: self = .systemAdministrator
    default: return nil
    }
  }

  /// The contract's value.
  public var message: CommonV1.Role {
    switch self {
    case .districtOfficer: .districtOfficer
    case .expertReviewer: .expertReviewer
    case .financeOfficer: .financeOfficer
    case .parkStaff: .parkStaff
    case .enterpriseAdmin: .enterpriseAdmin
    case .enterpriseStaff: .enterpriseStaff
    case .worker: .worker
    case .institution: .institution
    case .auditor: .auditor
    case .systemAdministrator: .systemAdministrator
    }
  }
}
