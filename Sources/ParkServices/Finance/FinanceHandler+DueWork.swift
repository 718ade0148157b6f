import ParkRules
import Storage

extension FinanceHandler {
  /// What falls due in financing: authorisations, offers and claims whose time has ended. Every read and guard has gone
  /// by the time already; here the rows are tidied up and the parties told.
  static var dueWork: [DueWork] {
    [
      .items("finance.sharings", every: .seconds(10)) { transaction, after, rowsMax in
        try due("finance_sharings", "state = 'granted'", after, rowsMax, transaction)
      } settle: { change, id in
        guard var sharing = try SharingRow.find(id, in: change), sharing.state == .granted,
          !sharing.isInForce(at: change.now), let demand = try DemandRow.find(sharing.demand, in: change)
        else { return nil }
        try sharing.end(.expire, by: .clock, in: change)
        // Watch streams that stand on it end with this event.
        try FinanceEvents.emit("expire_sharing", demand, institution: sharing.institution, in: change)
        return AuditNote(
          subject: sharing.id, details: ["state": sharing.state.rawValue, "institution": sharing.institution])
      },
      .items("finance.offers", every: .seconds(60)) { transaction, after, rowsMax in
        try due("finance_offers", "state = 'open'", after, rowsMax, transaction)
      } settle: { change, id in
        guard var offer = try OfferRow.find(id, in: change), offer.state == .open, !offer.isOpen(at: change.now),
          let demand = try DemandRow.find(offer.demand, in: change)
        else { return nil }
        try offer.move(.expire, by: .clock, in: change)
        try touch(demand, "expire_offer", offer.institution, in: change)
        return AuditNote(subject: offer.id, details: ["state": offer.state.rawValue, "demand": demand.id])
      },
      .items("finance.claims", every: .seconds(60)) { transaction, after, rowsMax in
        try due("finance_claims", "state IN ('active', 'examined', 'offered')", after, rowsMax, transaction)
      } settle: { change, id in
        guard let claim = try ClaimRow.find(id, in: change), claim.state.isHeld, !claim.isHeld(at: change.now),
          let demand = try DemandRow.find(claim.demand, in: change)
        else { return nil }
        try FinanceEnds.end(claim, .expire, by: .clock, in: change)
        try touch(demand, "expire_claim", claim.institution, in: change)
        return AuditNote(
          subject: claim.id, details: ["state": FinanceClaimState.expired.rawValue, "demand": demand.id])
      },
    ]
  }

  private static func due(
    _ table: String, _ condition: String, _ after: String, _ rowsMax: Int, _ transaction: any ReadTransaction
  ) throws -> [String] {
    try DueWork.keys(
      "SELECT id FROM \(table) WHERE \(condition) AND expires <= ? AND id > ? ORDER BY id LIMIT ?",
      [.time(transaction.now), .text(after), .integer(rowsMax)], in: transaction)
  }

  /// The demand shows something else now: its version counts up, and those who watch it are told.
  private static func touch(
    _ demand: DemandRow, _ action: String, _ institution: String, in change: Change
  ) throws {
    var row = demand
    row.version += 1
    row.updated = change.now
    try row.update(in: change)
    try FinanceEvents.emit(action, row, institution: institution, in: change)
  }
}
