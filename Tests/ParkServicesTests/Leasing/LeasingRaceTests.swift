import ParkSchemas
import RPCCore
import RPCSchemas
import Testing

@testable import ParkServices

/// Goal: invariant 8 under attack: one unit, one winner; one deposit, one settlement.
@Suite struct LeasingRaceTests {
  private func race(_ count: Int, _ body: @escaping @Sendable (Int) async throws -> Void) async -> [RPCError?] {
    await withTaskGroup(of: RPCError?.self) { group in
      for index in 0..<count { group.addTask { await failure { try await body(index) } } }
      return await group.reduce(into: []) { $0.append($1) }
    }
  }

  @Test func hundredHoldsOfOneUnitHaveOneWinner() async throws {
    let fixture = try await LeasingFixture()
    let unit = try await fixture.unit()
    var rivals: [(LeasingFixture.Tenant, ParkV1.Enquiry)] = []
    for seed in 1...20 {
      let tenant = try await fixture.tenant(UInt64(seed))
      for _ in 0..<5 { rivals.append((tenant, try await fixture.enquire(tenant))) }
    }
    let all = rivals
    let results = await race(100) { index in
      _ = try await fixture.hold(all[index].1, unit, as: all[index].0.admin)
    }
    #expect(results.filter { $0 == nil }.count == 1)
    #expect(results.compactMap { $0?.rule } == Array(repeating: "UNIT_NOT_HELD", count: 99))
    #expect(try await fixture.park.count("unit_holds") == 1)
    await fixture.close()
  }

  @Test func leaseSignedFiftyTimesAtOnceIsSignedOnce() async throws {
    let fixture = try await LeasingFixture()
    let (tenant, unit) = (try await fixture.tenant(), try await fixture.unit())
    let lease = try await fixture.offered(tenant, unit)
    let results = await race(50) { _ in _ = try await fixture.sign(lease, tenant) }
    #expect(results.filter { $0 == nil }.count == 1)
    #expect(results.compactMap { $0?.code } == Array(repeating: .aborted, count: 49))
    #expect(try await fixture.park.count("lease_charges") == 2)
    await fixture.close()
  }

  @Test func depositSettledAndPaidAtOnceIsSettledExactlyOnce() async throws {
    let fixture = try await LeasingFixture()
    let (tenant, unit) = (try await fixture.tenant(), try await fixture.unit())
    var lease = try await fixture.movedIn(tenant, unit)
    lease = try await fixture.charge(lease, 3_000_000, due: try fixture.day(1))
    lease = try await fixture.applyMoveOut(lease, as: tenant.admin, day: try fixture.day(70))
    fixture.pass(days: 70)
    lease = try await fixture.inspect(lease, .moveOut)
    let ready = lease
    let rent = try #require(ready.charges.last)
    // Payments of the charge that the deposit would cover race against the settlement.
    let results = await race(60) { index in
      if index % 2 == 0 {
        _ = try await fixture.settle(ready)
      } else {
        _ = try await fixture.pay(ready, rent.id, 10_000)
      }
    }
    #expect(results.filter { $0 == nil }.count == 1)
    var now = try await fixture.get(lease.id)
    if now.moveOut?.state != .settled { now = try await fixture.settle(now) }
    #expect(try await fixture.park.count("deposit_settlements") == 1)
    let charge = try #require(now.charges.last)
    #expect(charge.paidFen + charge.offsetFen == charge.amountFen)
    #expect((now.moveOut?.refundFen ?? 0) + (now.moveOut?.deductedFen ?? 0) == 6_000_000)
    await fixture.close()
  }

  /// Method: many ask for the keys while the charges are being paid, then the order of the audit records.
  @Test func noKeysBeforeTheLastDueFeeIsPaidHoweverManyAsk() async throws {
    let fixture = try await LeasingFixture()
    let (tenant, unit) = (try await fixture.tenant(), try await fixture.unit())
    let lease = try await fixture.inspect(fixture.signed(tenant, unit))
    let charges = lease.charges.filter { $0.amountFen > $0.paidFen + $0.offsetFen }
    let results = await race(60) { index in
      _ = try await insisting {
        let current = try await fixture.get(lease.id)
        guard index >= 20, index < 20 + charges.count else { return try await fixture.handOver(current) }
        return try await fixture.pay(current, charges[index - 20].id, charges[index - 20].amountFen)
      }
    }
    let actions = try await fixture.park.auditRecords().filter { $0.entry.subject == lease.id }.map(\.entry.action)
    let paid = actions.indices.filter { actions[$0] == "ParkService/RecordPayment" }
    let keys = actions.indices.filter { actions[$0] == "ParkService/HandOver" }
    #expect(paid.count == charges.count && keys.count <= 1)
    #expect(keys.allSatisfy { key in paid.allSatisfy { $0 < key } })
    #expect(results.filter { $0 == nil }.count == paid.count + keys.count)
    await fixture.close()
  }

  @Test func fiftyPaymentsOfTheWholeChargeMoveItsMoneyOnce() async throws {
    let fixture = try await LeasingFixture()
    let (tenant, unit) = (try await fixture.tenant(), try await fixture.unit())
    let lease = try await fixture.signed(tenant, unit)
    let results = await race(50) { _ in
      _ = try await fixture.pay(lease, lease.charges[0].id, lease.charges[0].amountFen)
    }
    #expect(results.filter { $0 == nil }.count == 1)
    #expect(try await fixture.park.count("lease_payments") == 1)
    #expect(try await fixture.get(lease.id).charges[0].paidFen == lease.charges[0].amountFen)
    await fixture.close()
  }
}
