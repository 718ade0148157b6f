import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// A demand as the contract shows it, cut to what the viewer may see.
enum FinanceMessages {
  static func demand(
    _ row: DemandRow, for viewer: DemandViewer, in transaction: any ReadTransaction
  ) throws -> FinanceV1.Demand {
    let now = transaction.now
    let claims = try ClaimRow.all(of: row.id, in: transaction)
    let offers = try OfferRow.all(of: row.id, in: transaction)
    var message = FinanceV1.Demand.with {
      $0.id = row.id
      $0.version = row.version
      $0.number = row.number
      $0.state = row.state.message
      $0.content = row.content
      $0.claimsHeld = UInt32(clamping: claims.filter { $0.isHeld(at: now) }.count)
      $0.claimsMax = UInt32(clamping: FinanceLimits.claimsMax)
      $0.publishedAt = row.published.message
      $0.updatedAt = row.updated.message
    }
    if viewer.seesWho {
      message.enterpriseId = row.enterprise
      message.enterpriseName = try EnterpriseProfiles.name(of: row.enterprise, in: transaction)
      message.closeReason = row.closeReason
    }
    if viewer.seesMoney(of: row) { money(row, &message) }
    message.claims = try claims.filter { viewer.sees($0.institution) }.map { claim in
      var shown = try Self.claim(claim, in: transaction)
      if case .institution = viewer { shown.report = claim.report }
      return shown
    }
    message.offers = offers.filter { viewer.sees($0.institution) }.map { $0.message(at: now) }
    return message
  }

  private static func money(_ row: DemandRow, _ message: inout FinanceV1.Demand) {
    message.acceptedOfferId = row.acceptedOffer ?? ""
    message.offerFen = row.book.offer.fen
    message.drawnFen = row.book.drawn.fen
    message.repaidFen = row.book.repaid.fen
    message.outstandingFen = row.book.outstanding.fen
    message.interestPaidFen = row.book.interest.fen
    message.payee = row.payee.message
  }

  private static func claim(_ row: ClaimRow, in transaction: any ReadTransaction) throws -> FinanceV1.Claim {
    let name = try InstitutionRow.name(of: row.institution, in: transaction)
    return .with {
      $0.id = row.id
      $0.state = row.state(at: transaction.now).message
      $0.institutionId = row.institution
      $0.institutionName = name
      $0.productId = row.product
      $0.claimedAt = row.claimed.message
      $0.expiresAt = row.expires.message
      $0.recommendation = row.recommendation
    }
  }
}

extension FinanceDemandState {
  /// The contract's value. `absent` is never shown.
  var message: FinanceV1.DemandState {
    switch self {
    case .absent: .unspecified
    case .published: .published
    case .matching: .matching
    case .applied: .applied
    case .dueDiligence: .dueDiligence
    case .offered: .offered
    case .signed: .signed
    case .disbursed: .disbursed
    case .repaying: .repaying
    case .closed: .closed
    case .cancelled: .cancelled
    }
  }

  /// From the contract's value; nil for unspecified and unknown ones.
  init?(_ message: FinanceV1.DemandState) {
    guard let state = Self.allCases.first(where: { $0 != .absent && $0.message == message }) else { return nil }
    self = state
  }
}

extension FinanceClaimState {
  /// The contract's value.
  var message: FinanceV1.ClaimState {
    switch self {
    case .absent: .unspecified
    case .active: .active
    case .examined: .examined
    case .offered: .offered
    case .accepted: .accepted
    case .released: .released
    case .declined: .declined
    case .expired: .expired
    }
  }
}

extension FinanceOfferState {
  /// The contract's value.
  var message: FinanceV1.OfferState {
    switch self {
    case .absent: .unspecified
    case .open: .open
    case .accepted: .accepted
    case .replaced: .replaced
    case .declined: .declined
    case .expired: .expired
    }
  }
}

extension SharingState {
  /// The contract's value.
  var message: FinanceV1.AuthorisationState {
    switch self {
    case .absent: .unspecified
    case .granted: .granted
    case .revoked: .revoked
    case .expired: .expired
    case .ended: .ended
    }
  }
}
