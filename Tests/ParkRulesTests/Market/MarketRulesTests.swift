import TestSupport
import Testing

@testable import ParkRules

/// Goal: the market's tables, matching and quotas do what they say.
@Suite struct MarketRulesTests {
  @Test func legalActionsAreExactlyThese() {
    let demands: [MarketDemandState: Set<MarketDemandAction>] = [
      .absent: [.publish], .open: [.quote, .acceptQuote, .close],
    ]
    for state in MarketDemandState.allCases {
      #expect(Set(MarketTables.demand.actions(in: state)) == demands[state] ?? [], "\(state)")
    }
    let orders: [OrderState: Set<OrderAction>] = [.absent: [.order], .ordered: [.confirmDelivery], .delivered: [.rate]]
    for state in OrderState.allCases {
      #expect(Set(MarketTables.order.actions(in: state)) == orders[state] ?? [], "\(state)")
    }
    let allocations: [AllocationState: Set<AllocationAction>] = [
      .absent: [.request], .requested: [.allocate, .release], .allocated: [.release],
    ]
    for state in AllocationState.allCases {
      #expect(Set(MarketTables.allocation.actions(in: state)) == allocations[state] ?? [], "\(state)")
    }
  }

  @Test func quotaIsNeverNegativeNorExceeded() throws {
    #expect(ResourceQuota(units: -1) == nil && ResourceQuota(units: 3, allocated: 4) == nil)
    let quota = try #require(ResourceQuota(units: .max))
    let full = try #require(quota.allocating(.max))
    #expect(full.free == 0 && full.allocating(1) == nil && full.releasing(.max) == quota)
    #expect(quota.releasing(1) == nil && quota.allocating(0) == nil && quota.allocating(-1) == nil)
    var random = TestSupport.SeededGenerator(test: "MarketRulesTests")
    var (book, held) = (try #require(ResourceQuota(units: 100)), Int64(0))
    for _ in 0..<2000 {
      let count = Int64.random(in: -2...40, using: &random)
      if Bool.random(using: &random) {
        let next = book.allocating(count)
        #expect((next != nil) == (count > 0 && held + count <= 100), "seed \(random.seed)")
        if let next { (book, held) = (next, held + count) }
      } else {
        let next = book.releasing(count)
        #expect((next != nil) == (count > 0 && count <= held), "seed \(random.seed)")
        if let next { (book, held) = (next, held - count) }
      }
      #expect(book.allocated == held && book.free == 100 - held, "seed \(random.seed)")
    }
  }

  @Test func everyRuleOfAMatchGivesItsReason() throws {
    let today = try CivilDate("2026-01-05")
    let supply = SupplyTerms(
      kind: .coDevelopment, field: "animation.rendering", priceFrom: .yuan(100), deliveryDays: 30, classes: ["02"],
      supplier: "ent_1")
    func demand(_ change: (inout MarketTerms) -> Void = { _ in }) -> MarketTerms {
      var terms = MarketTerms(
        kind: .coDevelopment, field: "animation", budget: .yuan(100), neededBy: nil, buyerClass: "02", buyer: "ent_2")
      change(&terms)
      return terms
    }
    #expect(MarketMatch(supply, demand(), today: today).verdict == .eligible)
    let cases: [(String, (inout MarketTerms) -> Void)] = [
      ("party", { $0.buyer = "ent_1" }), ("kind", { $0.kind = .professionalService }), ("field", { $0.field = "anim" }),
      ("price", { $0.budget = .yuan(99) }), ("time", { $0.neededBy = try? CivilDate("2026-02-03") }),
      ("class", { $0.buyerClass = "01" }),
    ]
    for (rule, change) in cases {
      let match = MarketMatch(supply, demand(change), today: today)
      #expect(match.verdict == .notEligible)
      let against = match.results.filter { $0.finding == .notMet }
      #expect(against.map(\.ruleID) == [rule])
      #expect(against.allSatisfy { $0.reason.zh.hasPrefix("不符合") && $0.reason.en.hasPrefix("not met") })
    }
    #expect(MarketMatch(supply, demand { $0.buyerClass = nil }, today: today).verdict == .incomplete)
    #expect(
      MarketMatch(supply, demand { $0.neededBy = try? CivilDate("2026-02-04") }, today: today).verdict == .eligible)
  }
}
