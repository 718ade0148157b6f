import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// A row of `lease_renewals`: a lease is to go on.
struct RenewalRow: Sendable {
  var id: String
  var lease: String
  var state: RenewalState
  /// As asked for, and from the offer on as offered.
  var last: CivilDate
  /// Zero before the offer.
  var rent: Money
  var deposit: Money
  var reason: String
  var applied: Timestamp
  var ended: Timestamp?

  static let columns = "id, lease, state, last_day, rent, deposit, reason, applied, ended"

  init(id: String, lease: String, until last: CivilDate, at now: Timestamp) {
    self.id = id
    self.lease = lease
    self.last = last
    state = .absent
    rent = .zero
    deposit = .zero
    reason = ""
    applied = now
  }

  init(_ row: Row) throws {
    id = try row.text("id")
    lease = try row.text("lease")
    state = try row.name("state")
    last = try row.day("last_day")
    rent = try Money(fen: try row.integer("rent"))
    deposit = try Money(fen: try row.integer("deposit"))
    reason = try row.text("reason")
    applied = try row.time("applied")
    ended = try row.optionalTime("ended")
  }

  /// The latest one of a lease.
  static func latest(of lease: String, in transaction: any ReadTransaction) throws -> RenewalRow? {
    try transaction.row(
      "SELECT \(columns) FROM lease_renewals WHERE lease = ? ORDER BY id DESC LIMIT 1", [.text(lease)]
    ).map(RenewalRow.init)
  }

  func save(in change: Change) throws {
    try change.execute(
      """
      INSERT INTO lease_renewals (\(Self.columns)) VALUES (?,?,?,?,?,?,?,?,?)
      ON CONFLICT (id) DO UPDATE SET state = excluded.state, last_day = excluded.last_day, rent = excluded.rent,
        deposit = excluded.deposit, reason = excluded.reason, ended = excluded.ended
      """,
      [
        .text(id), .text(lease), .text(state.rawValue), .text(last.description), .integer(rent.fen),
        .integer(deposit.fen), .text(reason), .time(applied), .time(orNull: ended),
      ])
  }

  var message: ParkV1.Renewal {
    .with {
      $0.state =
        switch state {
        case .absent: .unspecified
        case .applied: .applied
        case .offered: .offered
        case .accepted: .accepted
        case .refused: .refused
        case .withdrawn: .withdrawn
        case .lapsed: .lapsed
        }
      $0.lastDay = last.description
      $0.rentFenPerMonth = rent.fen
      $0.depositAddedFen = deposit.fen
      $0.reason = reason
      $0.appliedAt = applied.message
      $0.endedAt = ended?.message
    }
  }
}
