import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// A row of `institutions`.
struct InstitutionRow: Sendable {
  var id: String
  var version: UInt64
  var state: InstitutionState
  var kind: InstitutionKind
  var nameZh: String
  var nameEn: String
  var creditCode: String
  var summary: String
  var stateReason: String
  var registered: Timestamp
  var updated: Timestamp

  static let columns =
    "id, version, state, kind, name_zh, name_en, credit_code, summary, state_reason, registered, updated"

  init(_ row: Row) throws {
    id = try row.text("id")
    version = try row.version()
    state = try row.name("state")
    guard let kind = InstitutionKind(rawValue: Int32(truncatingIfNeeded: try row.integer("kind"))) else {
      throw StorageError(.unexpectedValue, "column kind: no kind of institution")
    }
    self.kind = kind
    nameZh = try row.text("name_zh")
    nameEn = try row.text("name_en")
    creditCode = try row.text("credit_code")
    summary = try row.text("summary")
    stateReason = try row.text("state_reason")
    registered = try row.time("registered")
    updated = try row.time("updated")
  }

  /// An institution before its registration is written.
  init(
    id: String, kind: InstitutionKind, nameZh: String, nameEn: String, creditCode: String, summary: String,
    at now: Timestamp
  ) {
    self.id = id
    version = 1
    state = .absent
    self.kind = kind
    self.nameZh = nameZh
    self.nameEn = nameEn
    self.creditCode = creditCode
    self.summary = summary
    stateReason = ""
    registered = now
    updated = now
  }

  static func find(_ id: String, in transaction: any ReadTransaction) throws -> InstitutionRow? {
    try transaction.row("SELECT \(columns) FROM institutions WHERE id = ?", [.text(id)]).map(InstitutionRow.init)
  }

  /// The institution, or NOT_FOUND: the register is public.
  static func require(_ id: String, in transaction: any ReadTransaction) throws -> InstitutionRow {
    guard let row = try find(id, in: transaction) else { throw RPCError.notFound("institution", id) }
    return row
  }

  /// The registered name; empty for an unknown id.
  static func name(of id: String, in transaction: any ReadTransaction) throws -> String {
    try transaction.row("SELECT name_zh FROM institutions WHERE id = ?", [.text(id)])?.text("name_zh") ?? ""
  }

  /// The institution if it is in the register, not suspended, and of a kind; nil otherwise.
  static func active(
    _ id: String, in transaction: any ReadTransaction, where kind: (InstitutionKind) -> Bool = { _ in true }
  ) throws -> InstitutionRow? {
    try find(id, in: transaction).flatMap { $0.state == .active && kind($0.kind) ? $0 : nil }
  }

  func insert(in change: Change) throws {
    try change.insert(
      into: "institutions",
      [
        "id": .text(id), "version": .version(version), "state": .text(state.rawValue), "kind": .integer(kind.rawValue),
        "name_zh": .text(nameZh), "name_en": .text(nameEn), "credit_code": .text(creditCode),
        "summary": .text(summary), "state_reason": .text(stateReason), "registered": .time(registered),
        "updated": .time(updated), "search": .text(SearchText.column([nameZh, nameEn])),
      ])
  }

  func update(in change: Change) throws {
    try change.update(
      "institutions", id,
      [
        "version": .version(version), "state": .text(state.rawValue), "state_reason": .text(stateReason),
        "updated": .time(updated),
      ])
  }

  /// For anybody who may see the register; an auditor sees the credit code masked.
  func message(for caller: Caller) -> InstitutionV1.Institution {
    .with {
      $0.id = id
      $0.version = version
      $0.state = state == .suspended ? .suspended : .active
      $0.kind = InstitutionV1.InstitutionKind(rawValue: kind.rawValue)
      $0.nameZh = nameZh
      $0.nameEn = nameEn
      $0.creditCode = caller.isActing(.auditor) ? Masking.creditCode(creditCode) : creditCode
      $0.summary = summary
      $0.stateReason = stateReason
      $0.registeredAt = registered.message
      $0.updatedAt = updated.message
    }
  }
}
