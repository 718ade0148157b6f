import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// A row of `applications`.
struct CaseRow: Sendable {
  var id: String
  /// 0 before the first write.
  var version: UInt64
  /// From the first submission on.
  var number: String?
  var state: CaseState
  var kind: ProgrammeKind
  var policy: String
  var programme: String
  var round: String
  var enterprise: String
  /// The calendar year whose caps and exclusions it counts for: that of its first submission.
  var awardYear: Int
  var annualRent: Money = .zero
  /// In square decimetres.
  var area: Int64 = 0
  var statedCost: Money = .zero
  var wanted: Money = .zero
  var statement = ""
  var payee = PayeeColumns()
  var tier = ""
  var requested: Money = .zero
  var proposed: Money = .zero
  var approved: Money = .zero
  var paid: Money = .zero
  var recovered: Money = .zero
  var notice: String?
  var decisionReason = ""
  var approvedBy: String?
  var created: Timestamp
  var submitted: Timestamp?
  var updated: Timestamp
  var dueOn = ""

  /// A case before its first action.
  init(id: String, of enterprise: String, policy: PolicyRow, round: String, at now: Timestamp) throws {
    self.id = id
    version = 0
    state = .absent
    kind = try policy.programme().kind
    self.policy = policy.id
    programme = policy.content.programme
    self.round = round
    self.enterprise = enterprise
    awardYear = try now.shanghaiDay.year
    created = now
    updated = now
  }

  static let columns = """
    id, version, number, state, kind, policy, programme, round, enterprise, award_year, annual_rent, area, stated_cost,
    wanted, statement, payee_holder, payee_bank, payee_masked, payee, tier, requested, proposed, approved, paid,
    recovered, notice, decision_reason, approved_by, created, submitted, updated, due_on
    """

  init(_ row: Row) throws {
    id = try row.text("id")
    version = UInt64(bitPattern: try row.integer("version"))
    number = try row.optionalText("number")
    state = try row.name("state")
    guard let kind = ProgrammeKind(rawValue: Int32(truncatingIfNeeded: try row.integer("kind"))) else {
      throw StorageError(.unexpectedValue, "column kind: no kind of programme")
    }
    self.kind = kind
    policy = try row.text("policy")
    programme = try row.text("programme")
    round = try row.text("round")
    enterprise = try row.text("enterprise")
    awardYear = try row.int("award_year")
    annualRent = try row.money("annual_rent")
    area = try row.integer("area")
    statedCost = try row.money("stated_cost")
    wanted = try row.money("wanted")
    statement = try row.text("statement")
    payee = PayeeColumns(
      holder: try row.text("payee_holder"), bank: try row.text("payee_bank"), masked: try row.text("payee_masked"),
      sealed: try row.optionalBlob("payee"))
    tier = try row.text("tier")
    requested = try row.money("requested")
    proposed = try row.money("proposed")
    approved = try row.money("approved")
    paid = try row.money("paid")
    recovered = try row.money("recovered")
    notice = try row.optionalText("notice")
    decisionReason = try row.text("decision_reason")
    approvedBy = try row.optionalText("approved_by")
    created = try row.time("created")
    submitted = try row.optionalTime("submitted")
    updated = try row.time("updated")
    dueOn = try row.text("due_on")
  }

  static func find(_ id: String, in transaction: any ReadTransaction) throws -> CaseRow? {
    try transaction.row("SELECT \(columns) FROM applications WHERE id = ?", [.text(id)]).map(CaseRow.init)
  }

  /// What may be granted: what the notice proposes, or, in a procedure without one, what was asked for.
  var proposal: Money { notice == nil ? requested : proposed }

  /// What was paid and has not come back.
  var netPaid: Money { paid.remaining(after: recovered) }

  func insert(in change: Change) throws {
    try change.execute(
      """
      INSERT INTO applications (id, kind, policy, programme, round, enterprise, created,
        \(Self.changing.joined(separator: ", ")))
      VALUES (?, ?, ?, ?, ?, ?, ?\(String(repeating: ", ?", count: Self.changing.count)))
      """,
      [
        .text(id), .integer(kind.rawValue), .text(policy), .text(programme), .text(round), .text(enterprise),
        .time(created),
      ] + values)
  }

  func update(in change: Change) throws {
    try change.execute(
      "UPDATE applications SET \(Self.changing.map { "\($0) = ?" }.joined(separator: ", ")) WHERE id = ?",
      values + [.text(id)])
  }

  private static let changing = [
    "version", "number", "state", "award_year", "annual_rent", "area", "stated_cost", "wanted", "statement",
    "payee_holder", "payee_bank", "payee_masked", "payee", "tier", "requested", "proposed", "approved", "paid",
    "recovered", "notice", "decision_reason", "approved_by", "submitted", "updated", "due_on",
  ]

  /// In the order of `changing`.
  private var values: [SQLValue] {
    [
      .integer(Int64(bitPattern: version)), .text(orNull: number), .text(state.rawValue), .integer(awardYear),
      .integer(annualRent.fen), .integer(area), .integer(statedCost.fen), .integer(wanted.fen), .text(statement),
      .text(payee.holder), .text(payee.bank), .text(payee.masked), .blob(orNull: payee.sealed), .text(tier),
      .integer(requested.fen), .integer(proposed.fen), .integer(approved.fen), .integer(paid.fen),
      .integer(recovered.fen), .text(orNull: notice), .text(decisionReason), .text(orNull: approvedBy),
      submitted.map(SQLValue.time) ?? .null, .time(updated), .text(dueOn),
    ]
  }
}

/// Where a case is to be paid: in clear only what anybody who sees the case may see.
struct PayeeColumns: Sendable {
  var holder = ""
  var bank = ""
  var masked = ""
  /// The account number under the enterprise's key; nil when none was given.
  var sealed: [UInt8]?
}
