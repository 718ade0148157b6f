import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// A row of `rounds`: a budget with its ledger.
struct RoundRow: Sendable {
  var id: String
  var version: UInt64
  var policy: String
  var state: RoundState
  var nameZh: String
  var nameEn: String
  var opensOn: CivilDate
  var closesOn: CivilDate
  /// The most one enterprise gets out of the round; zero for no bound of its own.
  var enterpriseCap: Money
  var ledger: RoundLedger
  /// Bookings so far; each takes the next number.
  var ledgerEntries: Int64
  var opened: Timestamp
  var openedBy: String
  var closed: Timestamp?
  var closeReason: String
  /// Where its guide is published; empty for none.
  var guide: String

  static let columns = """
    id, version, policy, state, name_zh, name_en, opens_on, closes_on, enterprise_cap, budget, reserved, approved, paid,
    recovered, ledger_entries, opened, opened_by, closed, close_reason, guide
    """

  init(_ row: Row) throws {
    id = try row.text("id")
    version = UInt64(bitPattern: try row.integer("version"))
    policy = try row.text("policy")
    state = try row.name("state")
    nameZh = try row.text("name_zh")
    nameEn = try row.text("name_en")
    opensOn = try CivilDate(try row.text("opens_on"))
    closesOn = try CivilDate(try row.text("closes_on"))
    enterpriseCap = try row.money("enterprise_cap")
    ledger = try RoundLedger(
      budget: try row.money("budget"), reserved: try row.money("reserved"), approved: try row.money("approved"),
      paid: try row.money("paid"), recovered: try row.money("recovered"))
    ledgerEntries = try row.integer("ledger_entries")
    opened = try row.time("opened")
    openedBy = try row.text("opened_by")
    closed = try row.optionalTime("closed")
    closeReason = try row.text("close_reason")
    guide = try row.text("guide")
  }

  /// A round that is opened now.
  init(
    id: String, policy: String, nameZh: String, nameEn: String, opensOn: CivilDate, closesOn: CivilDate,
    enterpriseCap: Money, budget: Money, guide: String, by account: String, at now: Timestamp
  ) {
    self.id = id
    version = 1
    self.policy = policy
    state = .open
    self.nameZh = nameZh
    self.nameEn = nameEn
    self.opensOn = opensOn
    self.closesOn = closesOn
    self.enterpriseCap = enterpriseCap
    ledger = RoundLedger(budget: budget)
    ledgerEntries = 0
    opened = now
    openedBy = account
    closeReason = ""
    self.guide = guide
  }

  static func find(_ id: String, in transaction: any ReadTransaction) throws -> RoundRow? {
    try transaction.row("SELECT \(columns) FROM rounds WHERE id = ?", [.text(id)]).map(RoundRow.init)
  }

  /// The round, or NOT_FOUND: rounds are public.
  static func require(_ id: String, in transaction: any ReadTransaction) throws -> RoundRow {
    guard let row = try find(id, in: transaction) else { throw RPCError.notFound("round", id) }
    return row
  }

  func insert(in change: Change) throws {
    try change.execute(
      """
      INSERT INTO rounds (id, version, policy, state, name_zh, name_en, opens_on, closes_on, enterprise_cap, budget,
        reserved, approved, paid, recovered, ledger_entries, opened, opened_by, close_reason, guide)
      VALUES (?,?,?,?,?,?,?,?,?,?,0,0,0,0,0,?,?,'',?)
      """,
      [
        .text(id), .integer(Int64(version)), .text(policy), .text(state.rawValue), .text(nameZh), .text(nameEn),
        .text(opensOn.description), .text(closesOn.description), .integer(enterpriseCap.fen),
        .integer(ledger.budget.fen), .time(opened), .text(openedBy), .text(guide),
      ])
  }

  /// Writes what closing changes; the ledger is written by its bookings only.
  func update(in change: Change) throws {
    try change.execute(
      "UPDATE rounds SET version = ?, state = ?, closed = ?, close_reason = ? WHERE id = ?",
      [
        .integer(Int64(version)), .text(state.rawValue), closed.map(SQLValue.time) ?? .null, .text(closeReason),
        .text(id),
      ])
  }

  /// Whether it takes applications on a day.
  func takesCases(on day: CivilDate) -> Bool { state == .open && opensOn <= day && day <= closesOn }

  func message(kind: PolicyV1.PolicyKind) -> PolicyV1.Round {
    .with {
      $0.id = id
      $0.version = version
      $0.policyId = policy
      $0.state = state == .open ? .open : .closed
      $0.nameZh = nameZh
      $0.nameEn = nameEn
      $0.opensOn = opensOn.description
      $0.closesOn = closesOn.description
      $0.enterpriseCapFen = enterpriseCap.fen
      $0.ledger = ledger.message
      $0.openedAt = opened.message
      $0.closedAt = closed?.message
      $0.kind = kind
      $0.guide = guide
    }
  }

  /// With the kind of its policy, which the contract shows beside it.
  func message(in transaction: any ReadTransaction) throws -> PolicyV1.Round {
    let row = try transaction.row("SELECT kind FROM policies WHERE id = ?", [.text(policy)])
    let kind = try row.map { Int32(truncatingIfNeeded: try $0.integer("kind")) } ?? 0
    return message(kind: PolicyV1.PolicyKind(rawValue: kind))
  }
}

extension RoundLedger {
  /// The contract's message.
  var message: PolicyV1.RoundLedger {
    .with {
      $0.budgetFen = budget.fen
      $0.reservedFen = reserved.fen
      $0.approvedFen = approved.fen
      $0.paidFen = paid.fen
      $0.recoveredFen = recovered.fen
      $0.availableFen = available.fen
    }
  }
}
