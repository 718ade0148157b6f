import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension MarketHandler {
  /// Candidates one match looks at; the newest come first.
  static let candidatesMax = 2_000

  func match(
    _ request: MarketV1.MatchRequest, _ responses: ResponseWriter<MarketV1.MarketMatch>, _ context: ServerContext
  ) async throws {
    var fields = FieldChecks()
    fields.require(
      request.demandId.isEmpty != request.supplyId.isEmpty, "demand_id", "ONE_OF", zh: "须且只须指定需求或供给之一",
      en: "name either a demand or a supply")
    try fields.finish()
    let matches = try await park.query(context) { transaction, caller in
      request.demandId.isEmpty
        ? try Self.demands(for: request.supplyId, caller, in: transaction)
        : try Self.supplies(for: request.demandId, caller, in: transaction)
    }
    let wanted = matches.filter { request.verdict == .unspecified || $0.verdict == request.verdict }
    for match in wanted.sorted(by: Self.isBetter) { try await responses.send(match) }
  }

  private static func supplies(
    for demand: String, _ caller: Caller, in transaction: any ReadTransaction
  ) throws -> [MarketV1.MarketMatch] {
    guard let wish = try WishRow.find(demand, in: transaction), wish.enterprise == caller.tenant else {
      throw RPCError.notFound("demand", demand)
    }
    let terms = try wish.terms(in: transaction)
    let (shown, today) = (try wish.plain(in: transaction), try transaction.now.shanghaiDay)
    return try transaction.rows(
      """
      SELECT \(SupplyRow.columns) FROM market_supplies WHERE state = 'open' AND kind = ? AND supplier <> ?
      ORDER BY id DESC LIMIT ?
      """, [.integer(wish.content.kind.rawValue), .text(caller.tenant), .integer(candidatesMax)]
    ).map(SupplyRow.init).map { supply in
      message(
        try supply.message(in: transaction), shown, MarketMatch(try supply.terms(), terms, today: today))
    }
  }

  private static func demands(
    for id: String, _ caller: Caller, in transaction: any ReadTransaction
  ) throws -> [MarketV1.MarketMatch] {
    guard let supply = try SupplyRow.find(id, in: transaction), supply.supplier == caller.tenant else {
      throw RPCError.notFound("supply", id)
    }
    let terms = try supply.terms()
    let (shown, today) = (try supply.message(in: transaction), try transaction.now.shanghaiDay)
    return try transaction.rows(
      """
      SELECT \(WishRow.columns) FROM market_demands WHERE state = 'open' AND kind = ? AND enterprise <> ?
      ORDER BY id DESC LIMIT ?
      """, [.integer(supply.content.kind.rawValue), .text(caller.tenant), .integer(candidatesMax)]
    ).map(WishRow.init).map { wish in
      message(
        shown, try wish.plain(in: transaction), MarketMatch(terms, try wish.terms(in: transaction), today: today))
    }
  }

  private static func message(
    _ supply: MarketV1.Supply, _ demand: MarketV1.Demand, _ match: MarketMatch
  ) -> MarketV1.MarketMatch {
    .with {
      $0.supply = supply
      $0.demand = demand
      $0.verdict = PolicyV1.Verdict(rawValue: match.verdict.rawValue)
      $0.results = match.results.map { PolicyV1.RuleResult($0) }
    }
  }

  /// Eligible, then incomplete, then not eligible; within each what meets more rules, then what is rated better.
  private static func isBetter(_ left: MarketV1.MarketMatch, _ right: MarketV1.MarketMatch) -> Bool {
    func met(_ match: MarketV1.MarketMatch) -> Int { match.results.filter { $0.finding == .met }.count }
    func mean(_ match: MarketV1.MarketMatch) -> Double {
      guard let supply = match.supply, supply.ratings > 0 else { return 0 }
      return Double(supply.stars) / Double(supply.ratings)
    }
    let one = (left.verdict.rawValue, -met(left), -mean(left), left.supply?.id ?? "", left.demand?.id ?? "")
    let other = (right.verdict.rawValue, -met(right), -mean(right), right.supply?.id ?? "", right.demand?.id ?? "")
    return one < other
  }
}
