import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// The one place that moves money in a round's ledger: the figures and the booking that explains them go together.
enum LedgerBooks {
  /// What a booking does to the figures.
  enum Booking: Sendable {
    case reserve(Money)
    case release(Money)
    /// Grants an amount out of a reservation; the rest of the reservation is free again.
    case approve(Money, of: Money)
    case revoke(Money)
    case pay(Money)
    case recover(Money)

    var amount: Money {
      switch self {
      case .reserve(let amount), .release(let amount), .approve(let amount, _), .revoke(let amount), .pay(let amount),
        .recover(let amount):
        amount
      }
    }

    var kind: ApplicationV1.LedgerEntryKind {
      switch self {
      case .reserve: .reserve
      case .release: .release
      case .approve: .approve
      case .revoke: .revoke
      case .pay: .pay
      case .recover: .recover
      }
    }

    /// The ledger after it; throws `LedgerRefusal`.
    func applied(to ledger: RoundLedger) throws -> RoundLedger {
      switch self {
      case .reserve(let amount): try ledger.reserving(amount)
      case .release(let amount): try ledger.releasing(amount)
      case .approve(let amount, let reservation): try ledger.approving(amount, fromReservation: reservation)
      case .revoke(let amount): try ledger.revokingApproval(of: amount)
      case .pay(let amount): try ledger.paying(amount)
      case .recover(let amount): try ledger.recovering(amount)
      }
    }
  }

  /// Books for a case and writes the round's figures.
  static func book(_ booking: Booking, for application: String, in round: inout RoundRow, _ change: Change) throws {
    let ledger = try booking.applied(to: round.ledger)
    round.ledger = ledger
    round.ledgerEntries += 1
    try change.execute(
      "UPDATE rounds SET reserved = ?, approved = ?, paid = ?, recovered = ?, ledger_entries = ? WHERE id = ?",
      [
        .integer(ledger.reserved.fen), .integer(ledger.approved.fen), .integer(ledger.paid.fen),
        .integer(ledger.recovered.fen), .integer(round.ledgerEntries), .text(round.id),
      ])
    try change.execute(
      """
      INSERT INTO ledger_entries (round, sequence, application, kind, amount, budget, reserved, approved, paid,
        recovered, actor, booked) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)
      """,
      [
        .text(round.id), .integer(round.ledgerEntries), .text(application), .integer(booking.kind.rawValue),
        .integer(booking.amount.fen), .integer(ledger.budget.fen), .integer(ledger.reserved.fen),
        .integer(ledger.approved.fen), .integer(ledger.paid.fen), .integer(ledger.recovered.fen),
        .text(change.caller.accountID), .time(change.now),
      ])
  }

  /// The contract's message of a stored booking.
  static func message(_ row: Row) throws -> ApplicationV1.LedgerEntry {
    let ledger = try RoundLedger(
      budget: try row.money("budget"), reserved: try row.money("reserved"), approved: try row.money("approved"),
      paid: try row.money("paid"), recovered: try row.money("recovered"))
    return try .with {
      $0.sequence = UInt64(bitPattern: try row.integer("sequence"))
      $0.roundId = try row.text("round")
      $0.applicationId = try row.text("application")
      $0.kind = ApplicationV1.LedgerEntryKind(rawValue: Int32(truncatingIfNeeded: try row.integer("kind")))
      $0.amountFen = try row.integer("amount")
      $0.ledger = ledger.message
      $0.actorId = try row.text("actor")
      $0.bookedAt = try row.time("booked").message
    }
  }
}
