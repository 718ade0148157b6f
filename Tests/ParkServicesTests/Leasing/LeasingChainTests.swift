import ParkRules
import ParkSchemas
import RPCCore
import RPCSchemas
import Testing

@testable import ParkServices

/// Goal: the way from the enquiry to the refund, with the rules of the processes table (settle_in, steps 1 to 12).
@Suite struct LeasingChainTests {
  @Test func settlesInFitsOutMovesInMovesOutAndIsSettledToTheFen() async throws {
    let fixture = try await LeasingFixture()
    let (tenant, unit) = (try await fixture.tenant(), try await fixture.unit())
    var enquiry = try await fixture.view(fixture.enquire(tenant), unit)
    #expect(enquiry.state == .viewing && enquiry.note == "联系电话 ***********")
    enquiry = try await fixture.review(fixture.apply(enquiry, tenant))
    _ = try await fixture.hold(enquiry, unit, as: tenant.admin)
    enquiry = try await fixture.intent(enquiry, tenant)
    #expect(enquiry.state == .intentSigned)
    #expect(try await fixture.status(unit).occupancy == .held)
    var lease = try await fixture.sign(fixture.offer(enquiry), tenant)
    #expect(lease.state == .signed && lease.dueFen == 9_000_000)
    #expect(try await fixture.enquiry(enquiry.id, as: tenant.admin).leaseId == lease.id)
    lease = try await fixture.handOver(fixture.inspect(fixture.paid(lease)))
    #expect(lease.depositHeldFen == 6_000_000)
    lease = try await fixture.decideFitOut(fixture.requestFitOut(lease, tenant), deposit: 1_000_000)
    let unpaid = lease
    #expect(await failure { try await fixture.acceptFitOut(unpaid) }?.rule == "NOTHING_DUE")
    lease = try await fixture.acceptFitOut(fixture.paid(lease))
    #expect(lease.depositHeldFen == 6_000_000 && lease.charges.last?.refundedFen == 1_000_000)
    lease = try await fixture.announce(lease, tenant, try fixture.day(7))
    fixture.pass(days: 7)
    lease = try await fixture.moveIn(lease)
    #expect(try await fixture.status(unit).occupancy == .let)

    lease = try await fixture.charge(lease, 3_000_000, due: try fixture.day(30))
    lease = try await fixture.applyMoveOut(lease, as: tenant.admin, day: try fixture.day(90))
    fixture.pass(days: 90)
    lease = try await fixture.inspect(lease, .moveOut, defects: [("墙面破损", 500_000)])
    lease = try await fixture.settle(lease)
    #expect(lease.moveOut?.deductedFen == 3_500_000 && lease.moveOut?.refundFen == 2_500_000)
    #expect(lease.dueFen == 0 && lease.depositHeldFen == 0)
    lease = try await fixture.complete(lease)
    #expect(lease.state == .ended && lease.moveOut?.state == .completed)
    #expect(lease.charges.first { $0.kind == .deposit }?.refundedFen == 2_500_000)
    #expect(try await fixture.status(unit).occupancy == .free)
    await fixture.close()
  }

  @Test func noKeysWhileFeesAreDueOrDefectsAreOpen() async throws {
    let fixture = try await LeasingFixture()
    let (tenant, unit) = (try await fixture.tenant(), try await fixture.unit())
    var lease = try await fixture.signed(tenant, unit)
    let bare = lease
    #expect(await failure { try await fixture.handOver(bare) }?.rule == "INSPECTED")
    lease = try await fixture.inspect(lease, defects: [("空调不制冷", 0)])
    // Monday 2026-01-05 + 3 working days.
    #expect(lease.defects.first?.repairBy == "2026-01-08" && lease.defects.first?.late == false)
    let defective = lease
    #expect(await failure { try await fixture.handOver(defective) }?.rule == "DEFECTS_REPAIRED")
    lease = try await fixture.repair(lease, lease.defects[0].id)
    let unpaid = lease
    #expect(await failure { try await fixture.handOver(unpaid) }?.rule == "NOTHING_DUE")
    lease = try await fixture.pay(lease, lease.charges[0].id, lease.charges[0].amountFen)
    // One fen short is short.
    lease = try await fixture.pay(lease, lease.charges[1].id, lease.charges[1].amountFen - 1)
    let short = lease
    #expect(await failure { try await fixture.handOver(short) }?.rule == "NOTHING_DUE")
    #expect(await failure { try await fixture.pay(short, short.charges[1].id, 2) }?.fields == ["amount_fen"])
    lease = try await fixture.handOver(fixture.pay(lease, lease.charges[1].id, 1))
    #expect(lease.state == .handedOver)
    await fixture.close()
  }

  @Test func admissionNeedsAVerifiedCulturalEnterpriseInGoodStanding() async throws {
    let fixture = try await LeasingFixture()
    let (enterprise, admin) = try await fixture.park.registered(seed: 9)
    let tenant = LeasingFixture.Tenant(id: enterprise.id, admin: admin)
    let applied = try await fixture.apply(fixture.enquire(tenant), tenant)
    #expect(await failure { try await fixture.review(applied) }?.rule == "ENTERPRISE_VERIFIED")
    let refused = try await fixture.review(applied, admit: false)
    #expect(refused.state == .refused && refused.admissionReason == "符合园区产业方向")
    await fixture.close()
  }

  @Test func moveInNeedsThreeWorkingDaysNoticeAndMoveOutItsMonths() async throws {
    let fixture = try await LeasingFixture()
    let (tenant, unit) = (try await fixture.tenant(), try await fixture.unit())
    var lease = try await fixture.handedOver(tenant, unit)
    let early = lease
    let refusal = await failure { try await fixture.announce(early, tenant, "2026-01-07") }
    #expect(refusal?.rule == "NOTICE_DAYS_GIVEN")
    lease = try await fixture.announce(lease, tenant, "2026-01-08")
    let announced = lease
    #expect(await failure { try await fixture.moveIn(announced) }?.rule == "MOVE_IN_DAY_REACHED")
    fixture.pass(days: 3)
    lease = try await fixture.moveIn(lease)
    let inUse = lease
    #expect(
      await failure { try await fixture.applyMoveOut(inUse, as: tenant.admin, day: "2026-03-07") }?.rule
        == "NOTICE_MONTHS_GIVEN")
    #expect(await failure { try await fixture.applyMoveOut(inUse, as: fixture.staff) }?.rule == "LEASE_RUN_OUT")
    lease = try await fixture.applyMoveOut(lease, as: tenant.admin, day: "2026-03-08")
    #expect(lease.moveOut?.state == .applied)
    lease = try await fixture.withdrawMoveOut(lease, tenant)
    // After the last day no notice is needed, and the park may act for a tenant that stays away.
    fixture.pass(days: 400)
    #expect(try await fixture.status(unit).occupancy == .let)
    lease = try await fixture.applyMoveOut(lease, as: fixture.staff)
    let today = try fixture.day(0)
    #expect(lease.moveOut?.state == .applied && lease.moveOut?.moveOutDay == today)
    await fixture.close()
  }

  @Test func whatTheDepositDoesNotCoverStaysDueAndBarsTheEnd() async throws {
    let fixture = try await LeasingFixture()
    let (tenant, unit) = (try await fixture.tenant(), try await fixture.unit())
    var lease = try await fixture.movedIn(tenant, unit)
    lease = try await fixture.charge(lease, 8_000_000, due: try fixture.day(10))
    lease = try await fixture.applyMoveOut(lease, as: tenant.admin, day: try fixture.day(70))
    let applied = lease
    #expect(await failure { try await fixture.settle(applied) }?.rule == "ILLEGAL_TRANSITION")
    lease = try await fixture.inspect(lease, .moveOut)
    let early = lease
    #expect(await failure { try await fixture.settle(early) }?.rule == "MOVE_OUT_DAY_REACHED")
    fixture.pass(days: 70)
    lease = try await fixture.settle(lease)
    #expect(lease.dueFen == 2_000_000 && lease.moveOut?.refundFen == 0 && lease.moveOut?.deductedFen == 6_000_000)
    let owing = lease
    #expect(await failure { try await fixture.complete(owing) }?.rule == "NOTHING_DUE")
    #expect(await failure { try await fixture.settle(owing) }?.rule == "ILLEGAL_TRANSITION")
    #expect(await failure { try await fixture.charge(owing, 1, due: "2026-03-01") }?.rule == "NOT_SETTLED")
    let rest = try #require(lease.charges.first { $0.amountFen > $0.paidFen + $0.offsetFen })
    lease = try await fixture.complete(fixture.pay(lease, rest.id, 2_000_000))
    #expect(lease.state == .ended)
    await fixture.close()
  }

  @Test func foreignEnquiriesHoldsAndLeasesAnswerLikeMissingOnes() async throws {
    let fixture = try await LeasingFixture()
    let (tenant, unit) = (try await fixture.tenant(1), try await fixture.unit())
    let stranger = try await fixture.tenant(2)
    let enquiry = try await fixture.admitted(tenant)
    let hold = try await fixture.hold(enquiry, unit, as: tenant.admin)
    let lease = try await fixture.offer(enquiry)
    let otherStaff = try await fixture.park.account(.parkStaff, "prk_stranger")
    for account in [stranger.admin, otherStaff] {
      #expect(await failure { try await fixture.enquiry(enquiry.id, as: account) }?.code == .notFound)
      #expect(await failure { try await fixture.get(lease.id, as: account) }?.code == .notFound)
      #expect(await failure { try await fixture.cancel(lease, as: account) }?.code == .notFound)
      let release = ParkV1.ReleaseHoldRequest.with {
        $0.holdId = hold.id
        $0.expectedVersion = 1
      }
      let refusal = await failure {
        try await fixture.park.call(
          LeasingFixture.Service.releaseHold, release, as: account, of: ParkV1.UnitHold.self)
      }
      #expect(refusal?.code == .notFound)
      let seen: [ParkV1.Lease] = try await fixture.park.stream(
        LeasingFixture.Service.listLeases, ParkV1.ListLeasesRequest(), as: account)
      #expect(seen.isEmpty)
    }
    let own: [ParkV1.Lease] = try await fixture.park.stream(
      LeasingFixture.Service.listLeases, ParkV1.ListLeasesRequest(), as: fixture.officer)
    #expect(own.map(\.id) == [lease.id])
    await fixture.close()
  }
}
