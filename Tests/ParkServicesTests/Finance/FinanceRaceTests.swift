import ParkRules
import ParkSchemas
import RPCCore
import Storage
import Testing

@testable import ParkServices

/// Goal: at most K claims, at most one accepted offer, never a fen above the offer, however many come at once. Method:
/// callers that read the new version and insist until the rules decide.
@Suite struct FinanceRaceTests {
  @Test func sixtyInstitutionsAtOnceGetThreeClaims() async throws {
    let fixture = try await FinanceFixture()
    var lenders: [Lender] = []
    for seed in 0..<60 { lenders.append(try await fixture.lender(UInt64(200 + seed))) }
    let (demand, all) = (try await fixture.demand(), lenders)
    let results = await race(all.count) { index in
      _ = try await insisting {
        try await fixture.claim(fixture.get(demand.id), by: all[index])
      }
    }
    #expect(results.filter { $0 == nil }.count == FinanceLimits.claimsMax)
    #expect(results.compactMap { $0?.rule } == Array(repeating: "CLAIMS_BELOW_MAX", count: 57))
    #expect(try await fixture.get(demand.id).claimsHeld == 3)
    #expect(try await fixture.park.count("finance_claims") == 3)
    await fixture.close()
  }

  @Test func placeOfAnExpiredClaimIsFreeAtOnceAndGivenOnce() async throws {
    let fixture = try await FinanceFixture()
    var lenders: [Lender] = []
    for seed in 0..<20 { lenders.append(try await fixture.lender(UInt64(300 + seed))) }
    let demand = try await fixture.demand()
    for lender in lenders.prefix(3) { _ = try await fixture.claim(fixture.get(demand.id), by: lender) }
    // The scheduler does not run; the rule goes by the time.
    fixture.park.clock.advance(by: .seconds(FinanceLimits.claimSeconds))
    #expect(try await fixture.get(demand.id).claimsHeld == 0)
    let all = lenders
    let results = await race(17) { index in
      _ = try await insisting { try await fixture.claim(fixture.get(demand.id), by: all[index + 3]) }
    }
    #expect(results.filter { $0 == nil }.count == 3)
    try await fixture.park.environment.runDueWork()
    let found = try await fixture.get(demand.id)
    #expect(found.claimsHeld == 3 && found.claims.filter { $0.state == .expired }.count == 3)
    await fixture.close()
  }

  @Test func twoOffersAcceptedAtOnceManyTimesLeaveOne() async throws {
    let fixture = try await FinanceFixture()
    let lenders = [try await fixture.lender(100), try await fixture.lender(101), try await fixture.lender(102)]
    let demand = try await fixture.demand()
    for lender in lenders {
      _ = try await fixture.claim(fixture.get(demand.id), by: lender)
      _ = try await fixture.authorise(fixture.get(demand.id), lender)
      _ = try await fixture.examine(fixture.get(demand.id), by: lender)
      _ = try await fixture.offer(fixture.get(demand.id), by: lender)
    }
    let offers = try await fixture.get(demand.id).offers.map(\.id)
    let results = await race(60) { index in
      _ = try await insisting { try await fixture.accept(fixture.get(demand.id), offers[index % 3]) }
    }
    #expect(results.filter { $0 == nil }.count == 1)
    #expect(results.compactMap { $0?.rule } == Array(repeating: "ILLEGAL_TRANSITION", count: 59))
    let signed = try await fixture.get(demand.id)
    #expect(signed.offers.filter { $0.state == .accepted }.map(\.id) == [signed.acceptedOfferId])
    #expect(signed.offers.filter { $0.state == .declined }.count == 2)
    #expect(signed.claims.map(\.state).filter { $0 == .accepted }.count == 1)
    let open = try await fixture.park.storage.store.read {
      try $0.row("SELECT count(*) AS n FROM finance_sharings WHERE state = 'granted'")?.int("n")
    }
    #expect(open == 1)
    await fixture.close()
  }

  @Test func drawdownsRacingToTheLimitNeverExceedIt() async throws {
    let fixture = try await FinanceFixture()
    let lender = try await fixture.lender()
    let signed = try await fixture.signed(with: lender)
    // 60 times 30,000 yuan against 800,000: 26 fit, 20,000 are left.
    let results = await race(60) { index in
      _ = try await insisting {
        try await fixture.draw(
          fixture.get(signed.id, as: lender.account), by: lender, 3_000_000, reference: "L-\(index)")
      }
    }
    #expect(results.filter { $0 == nil }.count == 26)
    #expect(results.compactMap { $0?.rule } == Array(repeating: "DRAWDOWN_WITHIN_OFFER", count: 34))
    var demand = try await fixture.get(signed.id)
    #expect(demand.drawnFen == 78_000_000)
    let repayments = await race(50) { index in
      _ = try await insisting {
        try await fixture.repay(
          fixture.get(signed.id, as: lender.account), by: lender, 5_000_000, reference: "R-\(index)")
      }
    }
    #expect(repayments.filter { $0 == nil }.count == 15)
    demand = try await fixture.get(signed.id)
    #expect(demand.repaidFen == 75_000_000 && demand.outstandingFen == 3_000_000)
    #expect(try await fixture.park.count("finance_movements") == 41)
    await fixture.close()
  }

  @Test func bankReferenceBooksOnce() async throws {
    let fixture = try await FinanceFixture()
    let lender = try await fixture.lender()
    let signed = try await fixture.signed(with: lender)
    let results = await race(30) { _ in
      _ = try await insisting {
        try await fixture.draw(fixture.get(signed.id, as: lender.account), by: lender, 1_000_000, reference: "SAME")
      }
    }
    #expect(results.filter { $0 == nil }.count == 1)
    #expect(results.compactMap { $0?.rule } == Array(repeating: "REFERENCE_IS_NEW", count: 29))
    await fixture.close()
  }

  @Test func greatestAmountsAreRefusedNotWrapped() async throws {
    let fixture = try await FinanceFixture()
    let lender = try await fixture.lender()
    var demand = try await fixture.signed(with: lender)
    demand = try await fixture.draw(demand, by: lender, 10_000_000, reference: "L-1")
    #expect(
      await failure { try await fixture.draw(demand, by: lender, .max, reference: "L-2") }?.rule
        == "DRAWDOWN_WITHIN_OFFER")
    demand = try await fixture.repay(demand, by: lender, 0, interest: .max, reference: "R-1")
    let overflow = await failure { try await fixture.repay(demand, by: lender, 0, interest: 1, reference: "R-2") }
    #expect(overflow?.rule == "REPAYMENT_WITHIN_OUTSTANDING")
    #expect(
      await failure { try await fixture.draw(demand, by: lender, -1, reference: "L-3") }?.code == .invalidArgument)
    await fixture.close()
  }
}
