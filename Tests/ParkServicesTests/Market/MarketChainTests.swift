import ParkRules
import ParkSchemas
import RPCCore
import Storage
import Testing

@testable import ParkServices

/// Goal: a demand runs to a rated order, a resource from its request to its release, and nobody sees what is not theirs.
@Suite struct MarketChainTests {
  @Test func demandRunsToARatedOrder() async throws {
    let fixture = try await MarketFixture()
    let supply = try await fixture.supply()
    var demand = try await fixture.demand()
    demand = try await fixture.quote(demand, on: supply)
    #expect(demand.quotes.map(\.priceFen) == [6_000_000] && demand.quotesOpen == 1)
    demand = try await fixture.quote(demand, on: supply, priceFen: 5_500_000)
    #expect(demand.quotes.map(\.state) == [.replaced, .open])
    var order = try await fixture.accept(demand, demand.quotes[1].id)
    #expect(order.state == .ordered && order.priceFen == 5_500_000 && order.dueOn == "2026-02-04" && !order.overdue)
    #expect(try await fixture.get(demand.id).orderId == order.id)
    fixture.park.clock.advance(by: .seconds(40 * 86_400))
    #expect(try await fixture.order(order.id, as: fixture.supplier.admin).overdue)
    #expect(await failure { try await fixture.rate(order) }?.rule == "ILLEGAL_TRANSITION")
    #expect(await failure { try await fixture.confirm(order, as: fixture.supplier.admin) }?.code == .notFound)
    order = try await fixture.confirm(order)
    order = try await fixture.rate(order, 4)
    #expect(order.state == .rated && order.stars == 4)
    let rated: MarketV1.Supply = try await fixture.park.call(
      MarketFixture.Service.getSupply, MarketV1.GetSupplyRequest.with { $0.supplyId = supply.id },
      as: fixture.buyer.admin)
    #expect(rated.ratings == 1 && rated.stars == 4)
    await fixture.close()
  }

  @Test func matchesGoBothWaysWithReasons() async throws {
    let fixture = try await MarketFixture()
    let good = try await fixture.supply()
    let dear = try await fixture.supply { $0.priceFromFen = 9_000_000 }
    let demand = try await fixture.demand()
    let supplies = try await fixture.park.stream(
      MarketFixture.Service.match, MarketV1.MatchRequest.with { $0.demandId = demand.id }, as: fixture.buyer.admin,
      of: MarketV1.MarketMatch.self)
    #expect(supplies.map(\.supply?.id) == [good.id, dear.id])
    #expect(supplies.map(\.verdict) == [.eligible, .notEligible])
    #expect(supplies[1].results.filter { $0.finding == .notMet }.map(\.ruleId) == ["price"])
    let demands = try await fixture.park.stream(
      MarketFixture.Service.match, MarketV1.MatchRequest.with { $0.supplyId = good.id }, as: fixture.supplier.admin,
      of: MarketV1.MarketMatch.self)
    #expect(demands.map(\.demand?.id) == [demand.id] && demands[0].demand?.quotes == [])
    let foreign = await failure {
      try await fixture.park.stream(
        MarketFixture.Service.match, MarketV1.MatchRequest.with { $0.supplyId = good.id }, as: fixture.buyer.admin,
        of: MarketV1.MarketMatch.self)
    }
    #expect(foreign?.code == .notFound)
    await fixture.close()
  }

  @Test func quotesAreBoundToOwnOpenFittingSuppliesWithinTheBudget() async throws {
    let fixture = try await MarketFixture()
    let supply = try await fixture.supply()
    let unfit = try await fixture.supply { $0.field = "music" }
    let own = try await fixture.supply(as: fixture.buyer.admin)
    let demand = try await fixture.demand()
    #expect(await failure { try await fixture.quote(demand, on: unfit) }?.rule == "SUPPLY_FITS")
    #expect(
      await failure { try await fixture.quote(demand, on: supply, priceFen: 8_000_001) }?.rule == "PRICE_WITHIN_BUDGET")
    #expect(await failure { try await fixture.quote(demand, on: supply, as: fixture.provider) }?.rule == "SUPPLY_OPEN")
    #expect(
      await failure { try await fixture.quote(demand, on: own, as: fixture.buyer.admin) }?.rule == "SUPPLY_FITS")
    let closed = try await fixture.close(demand)
    #expect(closed.state == .closed)
    #expect(await failure { try await fixture.quote(closed, on: supply) }?.code == .notFound)
    await fixture.close()
  }

  @Test func othersQuotesAndOrdersAreNotSeen() async throws {
    let fixture = try await MarketFixture()
    let other = try await fixture.park.applicant(3)
    let supply = try await fixture.supply()
    let rival = try await fixture.supply(as: other.admin)
    var demand = try await fixture.quote(fixture.demand(), on: supply)
    demand = try await fixture.quote(fixture.get(demand.id), on: rival, as: other.admin)
    #expect(demand.quotes.map(\.supplierId) == [other.id] && demand.quotesOpen == 2)
    let mine = try await fixture.get(demand.id)
    let order = try await fixture.accept(mine, mine.quotes[0].id)
    #expect(await failure { try await fixture.order(order.id, as: other.admin) }?.code == .notFound)
    let lost = try await fixture.get(demand.id, as: other.admin)
    #expect(lost.quotes.map(\.state) == [.declined] && lost.orderId.isEmpty)
    let stranger = try await fixture.park.applicant(4)
    #expect(await failure { try await fixture.get(demand.id, as: stranger.admin) }?.code == .notFound)
    await fixture.close()
  }

  @Test func resourceIsRequestedAllocatedAndReleasedOnce() async throws {
    let fixture = try await MarketFixture()
    let gpu = try await fixture.resource(units: 100)
    var first = try await fixture.request(gpu, units: 70)
    let second = try await fixture.request(gpu, units: 40)
    #expect(await failure { try await fixture.allocate(first, as: fixture.buyer.admin) }?.code == .notFound)
    first = try await fixture.allocate(first)
    #expect(first.state == .allocated && first.freeUnits == 30)
    #expect(await failure { try await fixture.allocate(second) }?.rule == "QUOTA_FREE")
    let declined = try await fixture.release(second, as: fixture.provider)
    #expect(declined.state == .declined && declined.freeUnits == 30)
    let released = try await fixture.release(first)
    #expect(released.state == .released && released.freeUnits == 100)
    #expect(await failure { try await fixture.release(released) }?.rule == "ILLEGAL_TRANSITION")
    #expect(await failure { try await fixture.request(gpu, units: 101) }?.rule == "UNITS_WITHIN_QUOTA")
    #expect(await failure { try await fixture.request(gpu, units: .max) }?.rule == "UNITS_WITHIN_QUOTA")
    #expect(await failure { try await fixture.request(gpu, units: -1) }?.code == .invalidArgument)
    let supply = try await fixture.supply()
    #expect(await failure { try await fixture.request(supply, units: 1) }?.rule == "SUPPLY_IS_RESOURCE")
    await fixture.close()
  }
}
