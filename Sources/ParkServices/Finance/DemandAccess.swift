import ParkRules
import RPCCore
import Storage

/// What a caller is to a demand, which decides what it sees of it.
enum DemandViewer: Sendable {
  /// The enterprise whose demand it is.
  case owner
  /// An institution: with a claim, or only because a product of its own matches.
  case institution(id: String, hasClaim: Bool)
  case officer

  /// Whether it is told whose demand it is: not because of a match alone.
  var seesWho: Bool {
    switch self {
    case .owner, .officer: true
    case .institution(_, let hasClaim): hasClaim
    }
  }

  /// Whether it sees the claim and the offers of an institution.
  func sees(_ institution: String) -> Bool {
    switch self {
    case .owner, .officer: true
    case .institution(let id, _): id == institution
    }
  }

  /// Whether it sees the figures of the contract: the two parties do.
  func seesMoney(of row: DemandRow) -> Bool {
    switch self {
    case .owner: true
    case .officer: false
    case .institution(let id, _): row.lender == id
    }
  }

  /// What it is to the state tables.
  var actor: FinanceActor {
    switch self {
    case .owner, .officer: .enterprise
    case .institution: .institution
    }
  }
}

/// The row check of demands: what a caller may not see is not found.
enum DemandAccess {
  /// What the caller is to the demand; nil when it may not see it.
  static func viewer(
    _ row: DemandRow, _ caller: Caller, in transaction: any ReadTransaction
  ) throws -> DemandViewer? {
    if let enterprise = caller.enterpriseID { return enterprise == row.enterprise ? .owner : nil }
    if let institution = caller.institutionID {
      let lens = try LenderLens(institution, in: transaction)
      return try lens.viewer(row, in: transaction)
    }
    return caller.isActing(.districtOfficer) ? .officer : nil
  }

  /// The demand and what the caller is to it, or NOT_FOUND.
  static func require(
    _ id: String, _ caller: Caller, in transaction: any ReadTransaction
  ) throws -> (row: DemandRow, viewer: DemandViewer) {
    guard let row = try DemandRow.find(id, in: transaction),
      let viewer = try viewer(row, caller, in: transaction)
    else { throw RPCError.notFound("demand", id) }
    return (row, viewer)
  }
}

/// How an institution sees demands: its products are read once for a page of them.
struct LenderLens {
  let institution: String
  let products: [ProductRow]
  let today: CivilDate

  init(_ institution: String, in transaction: any ReadTransaction) throws {
    self.institution = institution
    products = try ProductRow.open(of: institution, in: transaction)
    today = try transaction.now.shanghaiDay
  }

  /// What the institution is to a demand: it has a claim that lives, or the demand takes claims and a product of its own
  /// does not fail; nil otherwise.
  func viewer(_ row: DemandRow, in transaction: any ReadTransaction) throws -> DemandViewer? {
    let claims = try transaction.rows(
      "SELECT \(ClaimRow.columns) FROM finance_claims WHERE institution = ? AND demand = ?",
      [.text(institution), .text(row.id)]
    ).map(ClaimRow.init)
    if claims.contains(where: { $0.isLive(at: transaction.now) }) {
      return .institution(id: institution, hasClaim: true)
    }
    guard row.state.takesClaims, try matches(row, in: transaction) else { return nil }
    return .institution(id: institution, hasClaim: false)
  }

  private func matches(_ row: DemandRow, in transaction: any ReadTransaction) throws -> Bool {
    guard !products.isEmpty,
      let facts = try EnterpriseReading.facts(of: row.enterprise, on: today, in: transaction)
    else { return false }
    let subject = MatchSubject(facts: facts, day: today)
    return try products.contains { try $0.match(row, subject).verdict != .notEligible }
  }
}
