import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// Whom a person's message goes to.
enum NotificationAudience: Sendable, Equatable {
  case account(String)
  case tenant(String)
  case role(Role)
  case everyone

  static func isTenant(_ id: String) -> Bool {
    [Identifier.Kind.enterprise, .park, .institution].contains { Identifier.isWellFormed(id, $0) }
  }

  /// From a request's field; nil, and a violation, when it is none.
  init?(_ audience: NotificationV1.SendRequest.OneOfAudience?, _ fields: inout FieldChecks) {
    switch audience {
    case .accountId(let id)?: self = .account(fields.identifier("account_id", id, .account))
    case .tenantId(let id)?:
      fields.require(
        Self.isTenant(id), "tenant_id", "NOT_AN_ID", zh: "应为企业、园区或机构的编号", en: "must be ent_..., prk_... or ins_...")
      self = .tenant(id)
    case .role(let role)?:
      guard let role = Role(role) else {
        fields.add("role", "UNKNOWN", BilingualText(zh: "未知的角色", en: "is no role"))
        return nil
      }
      self = .role(role)
    case .everyone(true)?: self = .everyone
    case .everyone(false)?, nil:
      fields.add("audience", "MISSING", BilingualText(zh: "请指定收件人", en: "say to whom"))
      return nil
    }
  }

  /// As the table of sent messages keeps it.
  init?(kind: String, value: String) {
    switch kind {
    case "account": self = .account(value)
    case "tenant": self = .tenant(value)
    case "role":
      guard let role = Role(rawValue: value) else { return nil }
      self = .role(role)
    case "everyone": self = .everyone
    default: return nil
    }
  }

  var kind: String {
    switch self {
    case .account: "account"
    case .tenant: "tenant"
    case .role: "role"
    case .everyone: "everyone"
    }
  }

  var value: String {
    switch self {
    case .account(let id), .tenant(let id): id
    case .role(let role): role.rawValue
    case .everyone: ""
    }
  }

  /// The accounts behind `after`, ascending, at most `rowsMax`.
  func accounts(after: String, rowsMax: Int, in transaction: any ReadTransaction) throws -> [String] {
    let (sql, arguments): (String, [SQLValue]) =
      switch self {
      case .account(let id): ("SELECT id FROM accounts WHERE id = ?", [.text(id)])
      case .tenant(let id): ("SELECT DISTINCT account AS id FROM memberships WHERE tenant = ?", [.text(id)])
      case .role(let role):
        ("SELECT DISTINCT account AS id FROM memberships WHERE role = ?", [.text(role.rawValue)])
      case .everyone: ("SELECT id FROM accounts WHERE state = ?", [.text(AccountStates.active)])
      }
    let key = if case .tenant = self { "account" } else if case .role = self { "account" } else { "id" }
    return try transaction.rows(
      "\(sql) AND \(key) > ? ORDER BY \(key) LIMIT ?", arguments + [.text(after), .integer(rowsMax)]
    ).map { try $0.text("id") }
  }

  /// Refuses whom the caller may not address: staff reach the members of their own tenant, and whoever else is not
  /// found.
  func authorise(_ caller: Caller, in transaction: any ReadTransaction) throws {
    let isWide = caller.isActing(.districtOfficer, .systemAdministrator)
    switch self {
    case .account(let id):
      let exists = try transaction.row("SELECT id FROM accounts WHERE id = ?", [.text(id)]) != nil
      guard try exists && (isWide || CallerRecords.belongs(id, to: caller.tenant, in: transaction)) else {
        throw RPCError.notFound("account", id)
      }
    case .tenant(let id):
      let hasMembers = try !accounts(after: "", rowsMax: 1, in: transaction).isEmpty
      guard hasMembers && (isWide || id == caller.tenant) else { throw RPCError.notFound("tenant", id) }
    case .role, .everyone:
      guard isWide else {
        throw RPCError.denied(
          BilingualText(zh: "您只能向本单位成员发送通知", en: "you may address the members of your own tenant only"))
      }
    }
  }
}
