import ParkRules
import ParkSchemas
import RPCCore
import Storage
import TestSupport
import Testing

@testable import ParkServices

/// Goal: one accepted quote per demand, one rating per order, quotas never negative and released exactly once, however
/// many come at once.
@Suite struct MarketRaceTests {
  @Test func sixtyAcceptancesAtOnceLeaveOneOrder() async throws {
    let fixture = try await MarketFixture()
    let demand = try await fixture.demand()
    for seed in 0..<6 {
      let rival = try await fixture.park.applicant(UInt64(10 + seed))
      let supply = try await fixture.supply(as: rival.admin)
      _ = try await fixture.quote(fixture.get(demand.id), on: supply, as: rival.admin)
    }
    let quotes = try await fixture.get(demand.id).quotes.map(\.id)
    let results = await race(60) { index in
      _ = try await insisting { try await fixture.accept(fixture.get(demand.id), quotes[index % 6]) }
    }
    #expect(results.filter { $0 == nil }.count == 1)
    #expect(results.compactMap { $0?.rule } == Array(repeating: "ILLEGAL_TRANSITION", count: 59))
    let shown = try await fixture.get(demand.id)
    #expect(shown.quotes.map(\.state).filter { $0 == .accepted }.count == 1)
    #expect(shown.quotes.map(\.state).filter { $0 == .declined }.count == 5)
    #expect(try await fixture.park.count("market_orders") == 1)
    await fixture.close()
  }

  @Test func orderIsRatedOnceHoweverOftenItIsTried() async throws {
    let fixture = try await MarketFixture()
    let supply = try await fixture.supply()
    let quoted = try await fixture.quote(fixture.demand(), on: supply)
    let order = try await fixture.confirm(fixture.accept(quoted, quoted.quotes[0].id))
    let results = await race(50) { index in
      _ = try await insisting { try await fixture.rate(fixture.order(order.id), UInt32(index % 5 + 1)) }
    }
    #expect(results.filter { $0 == nil }.count == 1)
    let sums = try await fixture.park.storage.store.read {
      try $0.rows("SELECT ratings, stars FROM market_supplies").map { try ($0.integer("ratings"), $0.integer("stars")) }
    }
    let stars = try await fixture.order(order.id).stars
    #expect(sums.count == 1 && sums[0].0 == 1 && sums[0].1 == Int64(stars))
    await fixture.close()
  }

  @Test func allocationsRacingToAQuotaFillItExactly() async throws {
    let fixture = try await MarketFixture()
    let gpu = try await fixture.resource(units: 100)
    var requests: [MarketV1.Allocation] = []
    for seed in 0..<5 {
      let holder = try await fixture.park.applicant(UInt64(20 + seed))
      for _ in 0..<20 { requests.append(try await fixture.request(gpu, units: 3, as: holder.admin)) }
    }
    let all = requests
    let results = await race(100) { index in _ = try await fixture.allocate(all[index]) }
    #expect(results.filter { $0 == nil }.count == 33)
    #expect(results.compactMap { $0?.rule } == Array(repeating: "QUOTA_FREE", count: 67))
    #expect(try await fixture.free(gpu) == 1)
    // Every one of them is released twice at once, by the provider.
    let released = await race(200) { index in
      var seen = all[index % 100]
      seen.version = try await fixture.version(seen)
      _ = try await fixture.release(seen, as: fixture.provider)
    }
    #expect(released.filter { $0 == nil }.count == 100)
    #expect(try await fixture.free(gpu) == 100)
    await fixture.close()
  }

  /// A model-based test: random requests, allocations and releases against a dictionary.
  @Test func resourcesBehaveLikeTheirModel() async throws {
    var random = TestSupport.SeededGenerator(test: "MarketRaceTests")
    let fixture = try await MarketFixture()
    let gpu = try await fixture.resource(units: 50)
    var states: [String: (state: MarketV1.AllocationState, units: Int64)] = [:]
    // In the order of their making: that of a dictionary would not follow the seed.
    var ids: [String] = []
    var done = 0
    for step in 0..<400 {
      let comment = "seed \(random.seed), step \(step)"
      let held = states.values.filter { $0.state == .allocated }.map(\.units).reduce(0, +)
      let waiting = states.values.filter { $0.state == .requested }.count
      if states.isEmpty || random.chance(oneIn: 4) {
        let units = Int64.random(in: 0...30, using: &random)
        var made: MarketV1.Allocation?
        let error = await failure { made = try await fixture.request(gpu, units: units) }
        let expected = units > 0 && waiting < MarketLimits.openRequestsMax
        #expect((error == nil) == expected, "\(comment): request \(units): \(String(describing: error))")
        if let made {
          states[made.id] = (.requested, units)
          ids.append(made.id)
        }
        continue
      }
      guard let id = ids.randomElement(using: &random), let entry = states[id] else { continue }
      var allocation = MarketV1.Allocation.with { $0.id = id }
      allocation.version = try await fixture.version(allocation)
      let current = allocation
      if Bool.random(using: &random) {
        let error = await failure { try await fixture.allocate(current) }
        let expected = entry.state == .requested && held + entry.units <= 50
        #expect((error == nil) == expected, "\(comment): allocate: \(String(describing: error))")
        if expected { states[id]?.state = .allocated }
      } else {
        let error = await failure { try await fixture.release(current) }
        let expected = entry.state == .requested || entry.state == .allocated
        #expect((error == nil) == expected, "\(comment): release: \(String(describing: error))")
        if expected { states[id]?.state = entry.state == .allocated ? .released : .declined }
      }
      done += 1
      let now = states.values.filter { $0.state == .allocated }.map(\.units).reduce(0, +)
      #expect(try await fixture.free(gpu) == 50 - now, "\(comment)")
    }
    #expect(done > 40, "seed \(random.seed)")
    await fixture.close()
  }
}

extension MarketFixture {
  /// The current version of an allocation.
  func version(_ allocation: MarketV1.Allocation) async throws -> UInt64 {
    let shown: MarketV1.Allocation = try await park.call(
      Service.getAllocation, MarketV1.GetAllocationRequest.with { $0.allocationId = allocation.id }, as: provider)
    return shown.version
  }
}
