import ParkRules
import ParkSchemas
import RPCCore
import Storage
import TestSupport
import Testing

@testable import ParkServices

/// Goal: whatever the parties do in whatever order, a demand behaves like a simple model of it. Method: random actions of
/// several lenders and the enterprise on one demand after another, the clock moving; a small in-memory model says
/// beforehand whether each succeeds, and after each the service shows what the model holds. A failure is replayed by its
/// seed.
@Suite struct FinanceModelTests {
  /// What the model knows of a lender's claim.
  private struct Claim {
    var expires: Int64
    var examined = false
    var offer: (id: String, fen: Int64, expires: Int64)?
    var sharedUntil: Int64?
    var sharing: FinanceV1.Authorisation?
  }

  private struct Model {
    var now: Int64 = 0
    var claims: [Int: Claim] = [:]
    var lender: Int?
    var applied = false
    var examined = false
    var offered = false
    var ended = false
    var offer: Int64 = 0
    var drawn: Int64 = 0
    var repaid: Int64 = 0

    func holds(_ lender: Int) -> Bool {
      guard let claim = claims[lender] else { return false }
      return self.lender == lender || (self.lender == nil && now < claim.expires)
    }
    func shares(_ lender: Int) -> Bool { holds(lender) && (claims[lender]?.sharedUntil ?? 0) > now }
    var held: Int { lender == nil ? claims.keys.filter(holds).count : 0 }
  }

  private static let lenders = 5
  private static let steps = 800
  private static let day: Int64 = 86_400

  @Test func aDemandBehavesLikeItsModel() async throws {
    var random = TestSupport.SeededGenerator(test: "FinanceModelTests")
    let fixture = try await FinanceFixture()
    var lenders: [Lender] = []
    for seed in 0..<Self.lenders { lenders.append(try await fixture.lender(UInt64(100 + seed))) }
    var (demand, model) = (try await fixture.demand(), Model())
    var (done, demands, lent) = (0, 1, 0)
    for step in 0..<Self.steps {
      if model.ended {
        lent += model.drawn > 0 ? 1 : 0
        (demand, model) = (try await fixture.demand(), Model(now: model.now))
        demands += 1
      }
      let comment = "seed \(random.seed), step \(step)"
      // Mostly who has a claim, so that histories get long.
      let holders = (0..<Self.lenders).filter(model.holds)
      let index =
        random.chance(oneIn: 4)
        ? Int.random(in: 0..<Self.lenders, using: &random)
        : holders.randomElement(using: &random) ?? 0
      done += try await act(fixture, &demand, &model, lenders[index], index, &random, comment) ? 1 : 0
      try await check(fixture, demand, model, comment)
      if random.chance(oneIn: 25) {
        let days = Int64.random(in: 1...12, using: &random)
        fixture.park.clock.advance(by: .seconds(days * Self.day))
        model.now += days * Self.day
        if random.chance(oneIn: 2) { try await fixture.park.environment.runDueWork() }
        demand = try await fixture.get(demand.id)
      }
    }
    #expect(
      done > Self.steps / 20 && demands > 1,
      "seed \(random.seed): \(done) done, \(demands) demands, \(lent) lent")
    await fixture.close()
  }

  /// One random action; whether it succeeded. The model has said whether it would.
  private func act(
    _ fixture: FinanceFixture, _ demand: inout FinanceV1.Demand, _ model: inout Model, _ lender: Lender, _ index: Int,
    _ random: inout TestSupport.SeededGenerator, _ comment: String
  ) async throws -> Bool {
    let current = demand
    let open = model.lender == nil
    let amount = Int64.random(in: 0...60_000_000, using: &random)
    let reference = "ref-\(comment)"
    let expected: Bool
    let error: RPCError?
    let name: String
    let choice = random.chance(oneIn: 4) ? Int.random(in: 0..<10, using: &random) : Self.likely(model, index)
    switch choice {
    case 0:
      (name, expected) = ("claim", open && model.held < FinanceLimits.claimsMax && !model.holds(index))
      error = await failure { try await fixture.claim(current, by: lender) }
      if expected { model.claims[index] = Claim(expires: model.now + FinanceLimits.claimSeconds) }
    case 1, 2:
      (name, expected) = ("authorise", model.holds(index) && !model.ended)
      var sharing: FinanceV1.Authorisation?
      error = await failure { sharing = try await fixture.authorise(current, lender, seconds: 10 * Self.day) }
      if expected {
        model.applied = true
        model.claims[index]?.sharedUntil = model.now + 10 * Self.day
        model.claims[index]?.sharing = sharing
      }
    case 3:
      guard random.chance(oneIn: 2), let sharing = model.claims[index]?.sharing, model.holds(index) else {
        return false
      }
      (name, expected) = ("revoke", model.shares(index))
      error = await failure { try await fixture.revoke(sharing) }
      if expected { model.claims[index]?.sharedUntil = nil }
    case 4, 5:
      let examined = model.claims[index]?.examined ?? false
      (name, expected) = ("examine", open && model.applied && model.shares(index) && !examined)
      error = await failure { try await fixture.examine(current, by: lender) }
      if expected {
        model.claims[index]?.examined = true
        model.examined = true
      }
    case 6:
      let examined = model.claims[index]?.examined ?? false
      (name, expected) = ("offer", open && model.examined && model.shares(index) && examined)
      let fen = max(10_000_000, amount)
      let last = try fixture.park.clock.now.shanghaiDay.adding(days: 5)
      var after: FinanceV1.Demand?
      error = await failure {
        after = try await fixture.offer(current, by: lender, amountFen: fen, through: last.description)
      }
      if expected, let id = after?.offers.last?.id {
        // Open to the end of its last day: six days less the eight hours that have passed in Shanghai.
        let end = try ShanghaiTime.endOfDay(last) - 1_767_571_200
        model.claims[index]?.offer = (id, fen, end)
        if let old = model.claims[index]?.expires { model.claims[index]?.expires = max(old, end) }
        model.offered = true
      }
    case 7:
      guard let offer = model.claims[index]?.offer else { return false }
      (name, expected) = ("accept", open && model.holds(index) && model.now < offer.expires)
      error = await failure { try await fixture.accept(current, offer.id) }
      if expected {
        model.lender = index
        model.offer = offer.fen
        for other in model.claims.keys where other != index { model.claims[other] = nil }
      }
    case 8:
      (name, expected) = ("draw", model.lender == index && amount > 0 && amount <= model.offer - model.drawn)
      error = await failure { try await fixture.draw(current, by: lender, amount, reference: reference) }
      if expected { model.drawn += amount }
    default:
      if random.chance(oneIn: model.lender == nil ? 30 : 6) {
        (name, expected) = ("close", model.drawn == model.repaid)
        error = await failure { try await fixture.end(current) }
        model.ended = expected
      } else if random.chance(oneIn: 5) {
        (name, expected) = ("release", open && model.holds(index))
        error = await failure { try await fixture.release(current, by: lender) }
        if expected { model.claims[index] = nil }
      } else {
        let left = model.drawn - model.repaid
        let part = random.chance(oneIn: 2) ? left : amount
        (name, expected) = ("repay", model.lender == index && part > 0 && part <= left)
        error = await failure { try await fixture.repay(current, by: lender, part, reference: reference) }
        if expected { model.repaid += part }
      }
    }
    #expect((error == nil) == expected, "\(comment): \(name) by \(index): \(String(describing: error))")
    if error == nil {
      demand = try await fixture.get(demand.id)
    } else {
      #expect(try await fixture.get(demand.id) == demand)
    }
    return error == nil
  }

  /// The number of the action that moves the demand on, so that histories get long; 9 is a repayment or an end.
  private static func likely(_ model: Model, _ index: Int) -> Int {
    if model.lender != nil { return model.drawn < model.offer / 2 ? 8 : 9 }
    guard let claim = model.claims[index], model.holds(index) else { return 0 }
    if claim.offer.map({ model.now < $0.expires }) ?? false { return 7 }
    if !model.shares(index) { return 1 }
    return claim.examined ? 6 : 4
  }

  private func check(
    _ fixture: FinanceFixture, _ demand: FinanceV1.Demand, _ model: Model, _ comment: String
  ) async throws {
    let shown = try await fixture.get(demand.id)
    if !model.ended { #expect(shown.claimsHeld == UInt32(model.held), "\(comment)") }
    #expect(shown.drawnFen == model.drawn && shown.repaidFen == model.repaid, "\(comment)")
    #expect(shown.offerFen == model.offer && shown.outstandingFen == model.drawn - model.repaid, "\(comment)")
    #expect(shown.offers.filter { $0.state == .accepted }.count == (model.lender == nil ? 0 : 1), "\(comment)")
  }
}
