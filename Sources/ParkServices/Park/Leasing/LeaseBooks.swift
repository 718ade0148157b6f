import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// A row of `lease_charges`: what a tenant owes and has paid.
struct ChargeRow: Sendable {
  var id: String
  var lease: String
  var kind: ParkV1.ChargeKind
  var note: String
  var amount: Money
  var paid: Money
  /// What the settlement took from the deposit for it.
  var covered: Money
  /// What of a deposit went back.
  var refunded: Money
  var due: CivilDate

  static let columns = "id, lease, kind, note, amount, paid, covered, refunded, due_on"

  init(
    id: String, lease: String, kind: ParkV1.ChargeKind, note: String = "", amount: Money, due: CivilDate
  ) {
    self.id = id
    self.lease = lease
    self.kind = kind
    self.note = note
    self.amount = amount
    self.due = due
    paid = .zero
    covered = .zero
    refunded = .zero
  }

  init(_ row: Row) throws {
    id = try row.text("id")
    lease = try row.text("lease")
    kind = ParkV1.ChargeKind(rawValue: Int32(clamping: try row.integer("kind")))
    note = try row.text("note")
    amount = try Money(fen: try row.integer("amount"))
    paid = try Money(fen: try row.integer("paid"))
    covered = try Money(fen: try row.integer("covered"))
    refunded = try Money(fen: try row.integer("refunded"))
    due = try row.day("due_on")
  }

  /// What is neither paid nor covered.
  var open: Money { amount.remaining(after: paid).remaining(after: covered) }
  var isDeposit: Bool { kind == .deposit || kind == .fitOutDeposit }

  func insert(in change: Change) throws {
    try change.execute(
      "INSERT INTO lease_charges (\(Self.columns)) VALUES (?,?,?,?,?,?,?,?,?)",
      [
        .text(id), .text(lease), .integer(kind.rawValue), .text(note), .integer(amount.fen), .integer(paid.fen),
        .integer(covered.fen), .integer(refunded.fen), .text(due.description),
      ])
  }

  func update(in change: Change) throws {
    try change.execute(
      "UPDATE lease_charges SET amount = ?, paid = ?, covered = ?, refunded = ? WHERE id = ?",
      [.integer(amount.fen), .integer(paid.fen), .integer(covered.fen), .integer(refunded.fen), .text(id)])
  }

  var message: ParkV1.Charge {
    .with {
      $0.id = id
      $0.kind = kind
      $0.note = note
      $0.amountFen = amount.fen
      $0.paidFen = paid.fen
      $0.offsetFen = covered.fen
      $0.refundedFen = refunded.fen
      $0.dueOn = due.description
    }
  }
}

/// Everything that is owed and was paid on a lease.
struct LeaseBooks: Sendable {
  var charges: [ChargeRow]
  /// Whether the deposit was settled.
  var isSettled: Bool

  /// Charges that one lease may have: 20 years of monthly rent with three fees each.
  static let chargesMax = 1_000

  init(_ lease: String, in transaction: any ReadTransaction) throws {
    charges = try transaction.rows(
      "SELECT \(ChargeRow.columns) FROM lease_charges WHERE lease = ? ORDER BY id", [.text(lease)]
    ).map(ChargeRow.init)
    isSettled =
      try transaction.row("SELECT 1 AS found FROM deposit_settlements WHERE lease = ?", [.text(lease)]) != nil
  }

  /// What is due on a day and open.
  func due(on day: CivilDate) throws -> Money {
    try Money.sum(charges.filter { $0.due <= day }.map(\.open))
  }

  /// Deposits that the park holds: paid and not given back; none once they are settled.
  var depositHeld: Money {
    get throws {
      guard !isSettled else { return .zero }
      return try Money.sum(charges.filter(\.isDeposit).map { $0.paid.remaining(after: $0.refunded) })
    }
  }
}

/// A row of `lease_defects`.
struct DefectRow: Sendable {
  var id: String
  var lease: String
  var text: String
  /// nil for one found at the move-out, which the tenant pays for.
  var repairBy: CivilDate?
  var repaired: Timestamp?

  static let columns = "id, lease, text, repair_by, repaired"

  init(id: String, lease: String, text: String, repairBy: CivilDate?) {
    self.id = id
    self.lease = lease
    self.text = text
    self.repairBy = repairBy
  }

  init(_ row: Row) throws {
    id = try row.text("id")
    lease = try row.text("lease")
    text = try row.text("text")
    repairBy = try row.optionalText("repair_by").map { try CivilDate($0) }
    repaired = try row.optionalTime("repaired")
  }

  static func all(of lease: String, in transaction: any ReadTransaction) throws -> [DefectRow] {
    try transaction.rows("SELECT \(columns) FROM lease_defects WHERE lease = ? ORDER BY id", [.text(lease)])
      .map(DefectRow.init)
  }

  func insert(in change: Change) throws {
    try change.execute(
      "INSERT INTO lease_defects (\(Self.columns)) VALUES (?,?,?,?,?)",
      [
        .text(id), .text(lease), .text(text), .text(orNull: repairBy?.description),
        repaired.map(SQLValue.time) ?? .null,
      ])
  }

  func message(at now: Timestamp) throws -> ParkV1.Defect {
    let seen = try (repaired ?? now).shanghaiDay
    return .with {
      $0.id = id
      $0.text = text
      $0.repairBy = repairBy?.description ?? ""
      $0.repairedAt = repaired?.message
      $0.late = repairBy.map { $0 < seen } ?? false
    }
  }
}

/// A row of `move_outs`.
struct MoveOutRow: Sendable {
  var id: String
  var lease: String
  var state: MoveOutState
  var day: CivilDate
  var applied: Timestamp
  var completed: Timestamp?
  /// What of the refund a late completion has cost.
  var forfeited: Money

  static let columns = "id, lease, state, day, applied, completed, forfeited"

  init(id: String, lease: String, day: CivilDate, at now: Timestamp) {
    self.id = id
    self.lease = lease
    self.day = day
    state = .absent
    applied = now
    forfeited = .zero
  }

  init(_ row: Row) throws {
    id = try row.text("id")
    lease = try row.text("lease")
    state = try row.name("state")
    day = try row.day("day")
    applied = try row.time("applied")
    completed = try row.optionalTime("completed")
    forfeited = try row.money("forfeited")
  }

  /// The latest one of a lease.
  static func latest(of lease: String, in transaction: any ReadTransaction) throws -> MoveOutRow? {
    try transaction.row("SELECT \(columns) FROM move_outs WHERE lease = ? ORDER BY id DESC LIMIT 1", [.text(lease)])
      .map(MoveOutRow.init)
  }

  func save(in change: Change) throws {
    try change.execute(
      """
      INSERT INTO move_outs (\(Self.columns)) VALUES (?,?,?,?,?,?,?)
      ON CONFLICT (id) DO UPDATE SET state = excluded.state, completed = excluded.completed,
        forfeited = excluded.forfeited
      """,
      [
        .text(id), .text(lease), .text(state.rawValue), .text(day.description), .time(applied),
        completed.map(SQLValue.time) ?? .null, .integer(forfeited.fen),
      ])
  }

  func message(under terms: LeaseTerms, in transaction: any ReadTransaction) throws -> ParkV1.MoveOut {
    let addressUntil = try LeaseRules.lastDay(after: day, months: terms.addressMonths)
    let refundUntil = try LeaseRules.lastDay(after: day, months: terms.refundMonths)
    let settlement = try transaction.row(
      "SELECT deposit, deducted, refund, settled FROM deposit_settlements WHERE lease = ?", [.text(lease)])
    return try .with {
      $0.state =
        switch state {
        case .absent: .unspecified
        case .applied: .applied
        case .inspected: .inspected
        case .settled: .settled
        case .completed: .completed
        case .withdrawn: .withdrawn
        }
      $0.moveOutDay = day.description
      $0.depositFen = try settlement?.integer("deposit") ?? 0
      $0.deductedFen = try settlement?.integer("deducted") ?? 0
      $0.refundFen = try settlement?.integer("refund") ?? 0
      $0.appliedAt = applied.message
      $0.settledAt = try settlement?.time("settled").message
      $0.completedAt = completed?.message
      $0.addressUntil = addressUntil?.description ?? ""
      $0.refundUntil = refundUntil?.description ?? ""
      $0.forfeitedFen = forfeited.fen
    }
  }
}
