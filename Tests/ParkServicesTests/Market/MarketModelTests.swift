import ParkRules
import ParkSchemas
import RPCCore
import Storage
import TestSupport
import Testing

@testable import ParkServices

/// Goal: whatever buyers and suppliers do in whatever order, supplies, demands, quotes and orders behave like a simple
/// model of them. Method: random actions, now and then with a version that is not the current one; an in-memory model
/// says beforehand whether each succeeds, and afterwards the service shows what the model holds. A failure is replayed
/// by its seed.
@Suite struct MarketModelTests {
  private struct Supply {
    let id: String
    let supplier: Int
    let fits: Bool
    var isOpen = true
    var ratings: UInt32 = 0
    var stars: UInt32 = 0
  }

  private struct Quote: Equatable {
    let supplier: Int
    let priceFen: Int64
    var state: MarketV1.QuoteState = .open
  }

  private struct Demand {
    let id: String
    var state: MarketV1.DemandState = .open
    var quotes: [Quote] = []
    var order: Int?
  }

  private struct Order {
    let id: String
    let supply: Int
    let priceFen: Int64
    var state: MarketV1.OrderState = .ordered
    var stars: UInt32 = 0
  }

  private struct Model {
    var supplies: [Supply] = []
    var demands: [Demand] = []
    var orders: [Order] = []
    /// Which supply each quote of each demand is on.
    var quoted: [Int: [Int]] = [:]
  }

  private static let steps = 250
  private static let budgetFen: Int64 = 8_000_000

  @Test func supplyAndDemandBehaveLikeTheirModel() async throws {
    var random = TestSupport.SeededGenerator(test: "MarketModelTests")
    let fixture = try await MarketFixture()
    var suppliers = [fixture.supplier.admin]
    for seed in 3...4 { suppliers.append(try await fixture.park.applicant(UInt64(seed)).admin) }
    var model = Model()
    for supplier in suppliers.indices { try await publish(fixture, suppliers, supplier, fits: true, &model) }
    try await publish(fixture, suppliers, 0, fits: false, &model)
    var done = 0
    for step in 0..<Self.steps {
      let comment = "seed \(random.seed), step \(step)"
      let isDone =
        switch Int.random(in: 0..<12, using: &random) {
        case 0: try await demand(fixture, &model)
        case 1...5: try await quote(fixture, suppliers, &model, &random, comment)
        case 6, 7: try await accept(fixture, &model, &random, comment)
        case 8: try await close(fixture, suppliers, &model, &random, comment)
        default: try await deliver(fixture, &model, &random, comment)
        }
      if isDone { done += 1 }
      try await check(fixture, model, &random, comment)
    }
    #expect(done > Self.steps / 8 && model.orders.contains { $0.state == .rated }, "seed \(random.seed): \(done) done")
    await fixture.close()
  }

  // MARK: - Actions: whether they succeeded, as the model has said

  private func publish(
    _ fixture: MarketFixture, _ suppliers: [TestAccount], _ supplier: Int, fits: Bool, _ model: inout Model
  ) async throws {
    let made = try await fixture.supply(as: suppliers[supplier]) { if !fits { $0.field = "music" } }
    model.supplies.append(Supply(id: made.id, supplier: supplier, fits: fits))
  }

  private func demand(_ fixture: MarketFixture, _ model: inout Model) async throws -> Bool {
    guard model.demands.count(where: { $0.state == .open }) < 4 else { return false }
    model.demands.append(Demand(id: try await fixture.demand().id))
    return true
  }

  private func quote(
    _ fixture: MarketFixture, _ suppliers: [TestAccount], _ model: inout Model,
    _ random: inout TestSupport.SeededGenerator, _ comment: String
  ) async throws -> Bool {
    guard let index = recent(model.demands, &random) else { return false }
    let supply = model.supplies.indices.suffix(6).randomElement(using: &random) ?? 0
    let supplier =
      random.chance(oneIn: 6)
      ? Int.random(in: suppliers.indices, using: &random) : model.supplies[supply].supplier
    let prices: [Int64] = [0, 1, 2, 5_500_000, 6_000_000, Self.budgetFen, Self.budgetFen + 1, .max]
    let price = prices.randomElement(using: &random) ?? 1
    var seen = try await fixture.get(model.demands[index].id)
    let isStale = random.chance(oneIn: 10)
    if isStale { seen.version += 1 }
    let (known, offer) = (seen, model.supplies[supply])
    let named = MarketV1.Supply.with { $0.id = offer.id }
    let error = await failure {
      try await fixture.quote(known, on: named, priceFen: price, as: suppliers[supplier])
    }
    let expected =
      !isStale && model.demands[index].state == .open && offer.supplier == supplier && offer.isOpen && offer.fits
      && (1...Self.budgetFen).contains(price)
    #expect((error == nil) == expected, "\(comment): quote of \(price): \(String(describing: error))")
    guard expected else { return false }
    for old in model.demands[index].quotes.indices
    where model.demands[index].quotes[old].supplier == supplier && model.demands[index].quotes[old].state == .open {
      model.demands[index].quotes[old].state = .replaced
    }
    model.demands[index].quotes.append(Quote(supplier: supplier, priceFen: price))
    model.quoted[index, default: []].append(supply)
    return true
  }

  private func accept(
    _ fixture: MarketFixture, _ model: inout Model, _ random: inout TestSupport.SeededGenerator, _ comment: String
  ) async throws -> Bool {
    guard let index = recent(model.demands, &random) else { return false }
    var seen = try await fixture.get(model.demands[index].id)
    // Now and then a quote of another demand.
    let foreign = random.chance(oneIn: 12) ? recent(model.demands, &random) : nil
    let source = foreign ?? index
    guard let number = model.demands[source].quotes.indices.randomElement(using: &random) else { return false }
    let id = try await fixture.get(model.demands[source].id).quotes[number].id
    let isStale = random.chance(oneIn: 10)
    if isStale { seen.version += 1 }
    let known = seen
    var made: MarketV1.Order?
    let error = await failure { made = try await fixture.accept(known, id) }
    let expected =
      !isStale && source == index && model.demands[index].state == .open
      && model.demands[index].quotes[number].state == .open
    #expect((error == nil) == expected, "\(comment): accept: \(String(describing: error))")
    guard expected, let made else { return false }
    for other in model.demands[index].quotes.indices where model.demands[index].quotes[other].state == .open {
      model.demands[index].quotes[other].state = other == number ? .accepted : .declined
    }
    model.demands[index].state = .ordered
    model.demands[index].order = model.orders.count
    model.orders.append(
      Order(
        id: made.id, supply: model.quoted[index]?[number] ?? 0, priceFen: model.demands[index].quotes[number].priceFen))
    return true
  }

  /// Of a demand, or of a supply, in whose place its supplier publishes another.
  private func close(
    _ fixture: MarketFixture, _ suppliers: [TestAccount], _ model: inout Model,
    _ random: inout TestSupport.SeededGenerator, _ comment: String
  ) async throws -> Bool {
    if random.chance(oneIn: 3), let index = model.supplies.indices.randomElement(using: &random) {
      let supply = model.supplies[index]
      let error = await failure { try await fixture.closeSupply(supply.id, as: suppliers[supply.supplier]) }
      #expect((error == nil) == supply.isOpen, "\(comment): close the supply: \(String(describing: error))")
      guard supply.isOpen else { return false }
      model.supplies[index].isOpen = false
      try await publish(fixture, suppliers, supply.supplier, fits: supply.fits, &model)
      return true
    }
    guard let index = recent(model.demands, &random) else { return false }
    let known = try await fixture.get(model.demands[index].id)
    let error = await failure { try await fixture.close(known) }
    #expect((error == nil) == (model.demands[index].state == .open), "\(comment): close: \(String(describing: error))")
    guard model.demands[index].state == .open else { return false }
    model.demands[index].state = .closed
    for quote in model.demands[index].quotes.indices where model.demands[index].quotes[quote].state == .open {
      model.demands[index].quotes[quote].state = .declined
    }
    return true
  }

  /// Confirms the delivery of an order, or rates it.
  private func deliver(
    _ fixture: MarketFixture, _ model: inout Model, _ random: inout TestSupport.SeededGenerator, _ comment: String
  ) async throws -> Bool {
    guard let index = recent(model.orders, &random) else { return false }
    let order = model.orders[index]
    let known = try await fixture.order(order.id)
    let stars = UInt32.random(in: 0...6, using: &random)
    let rates = Bool.random(using: &random)
    let error = await failure {
      _ = rates ? try await fixture.rate(known, stars) : try await fixture.confirm(known)
    }
    let expected = rates ? order.state == .delivered && (1...5).contains(stars) : order.state == .ordered
    #expect((error == nil) == expected, "\(comment): rate \(rates) \(stars): \(String(describing: error))")
    guard expected else { return false }
    model.orders[index].state = rates ? .rated : .delivered
    if rates {
      model.orders[index].stars = stars
      model.supplies[order.supply].ratings += 1
      model.supplies[order.supply].stars += stars
    }
    return true
  }

  private func recent<Element>(_ all: [Element], _ random: inout TestSupport.SeededGenerator) -> Int? {
    all.indices.suffix(5).randomElement(using: &random)
  }

  // MARK: - What the service shows

  private func check(
    _ fixture: MarketFixture, _ model: Model, _ random: inout TestSupport.SeededGenerator, _ comment: String
  ) async throws {
    if let index = recent(model.demands, &random) {
      let (shown, demand) = (try await fixture.get(model.demands[index].id), model.demands[index])
      #expect(shown.state == demand.state, "\(comment)")
      #expect(shown.quotes.map(\.state) == demand.quotes.map(\.state), "\(comment)")
      #expect(shown.quotes.map(\.priceFen) == demand.quotes.map(\.priceFen), "\(comment)")
      #expect(shown.quotesOpen == UInt32(demand.quotes.count { $0.state == .open }), "\(comment)")
      #expect(shown.orderId == (demand.order.map { model.orders[$0].id } ?? ""), "\(comment)")
    }
    if let index = recent(model.orders, &random) {
      let (shown, order) = (try await fixture.order(model.orders[index].id), model.orders[index])
      #expect(
        shown.state == order.state && shown.priceFen == order.priceFen && shown.stars == order.stars, "\(comment)")
    }
    if let supply = model.supplies.randomElement(using: &random) {
      let shown: MarketV1.Supply = try await fixture.park.call(
        MarketFixture.Service.getSupply, MarketV1.GetSupplyRequest.with { $0.supplyId = supply.id },
        as: fixture.buyer.admin)
      #expect((shown.state == .open) == supply.isOpen, "\(comment)")
      #expect(
        UInt64(shown.ratings) == UInt64(supply.ratings) && UInt64(shown.stars) == UInt64(supply.stars), "\(comment)")
    }
  }
}

extension MarketFixture {
  /// Closes a supply at its current version.
  func closeSupply(_ id: String, as supplier: TestAccount) async throws -> MarketV1.Supply {
    let shown: MarketV1.Supply = try await park.call(
      Service.getSupply, MarketV1.GetSupplyRequest.with { $0.supplyId = id }, as: supplier)
    return try await park.call(
      Service.closeSupply,
      MarketV1.CloseSupplyRequest.with {
        $0.supplyId = id
        $0.expectedVersion = shown.version
      }, as: supplier)
  }
}
