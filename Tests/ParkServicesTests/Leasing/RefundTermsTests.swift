import ParkRules
import ParkSchemas
import RPCCore
import Testing

@testable import ParkServices

/// Goal: what a lease agrees on for the end holds: no refund before the registered address is moved away, and none after
/// the agreed months. Method: one lease a case, completed on the last day that counts and on the first that does not.
@Suite struct RefundTermsTests {
  /// Moved out and settled, all but completed.
  private func settled(_ fixture: LeasingFixture, address: UInt32, refund: UInt32) async throws -> ParkV1.Lease {
    let tenant = try await fixture.tenant()
    let unit = try await fixture.unit()
    var terms = try fixture.terms()
    (terms.addressMonths, terms.refundMonths, terms.noticeMonths) = (address, refund, 1)
    var lease = try await fixture.handOver(fixture.inspect(fixture.paid(fixture.signed(tenant, unit, terms))))
    lease = try await fixture.applyMoveOut(lease, as: tenant.admin, day: "2026-02-05")
    fixture.pass(days: 31)
    return try await fixture.settle(fixture.inspect(lease, .moveOut))
  }

  @Test func nothingIsRefundedBeforeTheRegisteredAddressIsMovedAway() async throws {
    let fixture = try await LeasingFixture()
    let lease = try await settled(fixture, address: 1, refund: 0)
    #expect(lease.moveOut?.addressUntil == "2026-03-05" && lease.moveOut?.refundUntil.isEmpty == true)
    #expect(await failure { try await fixture.complete(lease) }?.rule == "ADDRESS_MOVED_AWAY")
    #expect(try await fixture.get(lease.id).version == lease.version)
    let ended = try await fixture.complete(lease, addressMoved: true)
    #expect(ended.state == .ended && ended.charges.map(\.refundedFen).reduce(0, +) == 6_000_000)
    await fixture.close()
  }

  @Test(arguments: [false, true])
  func theDepositIsRefundedUntilTheAgreedMonthsAreOver(isLate: Bool) async throws {
    let fixture = try await LeasingFixture()
    let lease = try await settled(fixture, address: 0, refund: 3)
    #expect(lease.moveOut?.refundUntil == "2026-05-05")
    // It is 2026-02-05 now; 89 days later is the last day that counts.
    fixture.pass(days: isLate ? 90 : 89)
    let ended = try await fixture.complete(lease)
    let refunded = ended.charges.map(\.refundedFen).reduce(0, +)
    #expect(refunded == (isLate ? 0 : 6_000_000))
    #expect(ended.moveOut?.forfeitedFen == (isLate ? 6_000_000 : 0) && ended.moveOut?.refundFen == 6_000_000)
    await fixture.close()
  }

  @Test func termsOutOfRangeAreRefusedAndNoneAgreedMeansNone() async throws {
    let fixture = try await LeasingFixture()
    let tenant = try await fixture.tenant()
    let unit = try await fixture.unit()
    var terms = try fixture.terms()
    (terms.addressMonths, terms.refundMonths) = (4, 13)
    let wrong = terms
    let refusal = await failure { try await fixture.offered(tenant, unit, wrong) }
    #expect(refusal?.fields == ["terms.address_months", "terms.refund_months"])
    await fixture.close()
  }
}
