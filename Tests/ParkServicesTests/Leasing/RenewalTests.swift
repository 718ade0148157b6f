import ParkRules
import ParkSchemas
import RPCCore
import SchemaRuntime
import Testing

@testable import ParkServices

/// Goal: a lease goes on only when the tenant asked in time, the park offered and the tenant accepted, and never over
/// days that are another's.
@Suite struct RenewalTests {
  private typealias Lease = ParkV1.Lease
  private typealias Service = ParkV1.ParkService

  @Test func askedForOfferedAndAcceptedItGoesOnAtTheNewTerms() async throws {
    let fixture = try await LeasingFixture()
    let (tenant, unit) = (try await fixture.tenant(), try await fixture.unit())
    var lease = try await fixture.handedOver(tenant, unit)
    let last = try CivilDate(lease.terms?.lastDay ?? "")
    let until = try last.adding(days: 365).description
    lease = try await fixture.applyRenewal(lease, tenant, until)
    #expect(lease.renewal?.state == .applied && lease.renewal?.lastDay == until && lease.version == 7)
    let asked = lease
    #expect(await failure { try await fixture.applyRenewal(asked, tenant, until) }?.rule == "NO_RENEWAL_RUNNING")
    #expect(await failure { try await fixture.acceptRenewal(asked, tenant) }?.rule == "ILLEGAL_TRANSITION")
    lease = try await fixture.offerRenewal(lease, rent: 3_300_000, deposit: 600_000)
    #expect(lease.renewal?.state == .offered && lease.terms?.lastDay == last.description)
    lease = try await fixture.acceptRenewal(lease, tenant)
    #expect(lease.renewal?.state == .accepted && lease.renewal?.endedAt != nil)
    #expect(lease.terms?.lastDay == until && lease.terms?.rentFenPerMonth == 3_300_000)
    #expect(lease.terms?.depositFen == 6_600_000 && lease.dueFen == 600_000)
    // What was accepted is stored: the unit is let until then, and the deposit is one at the end.
    lease = try await fixture.paid(fixture.get(lease.id))
    #expect(lease.depositHeldFen == 6_600_000 && lease.terms?.rentFenPerMonth == 3_300_000)
    fixture.pass(days: 400)
    #expect(try await fixture.status(unit).occupancy == .let)
    await fixture.close()
  }

  @Test func askedForTooLateOrBesideAMoveOutItIsRefused() async throws {
    let fixture = try await LeasingFixture()
    let (tenant, unit) = (try await fixture.tenant(), try await fixture.unit())
    var lease = try await fixture.handedOver(tenant, unit)
    let last = try CivilDate(lease.terms?.lastDay ?? "")
    let early = lease
    for day in [last, try last.adding(days: 366 * 25)] {
      let refusal = await failure { try await fixture.applyRenewal(early, tenant, day.description) }
      #expect(refusal?.code == .invalidArgument && refusal?.fields == ["last_day"])
    }
    let until = try last.adding(days: 30).description
    lease = try await fixture.applyMoveOut(lease, as: tenant.admin)
    let leaving = lease
    #expect(await failure { try await fixture.applyRenewal(leaving, tenant, until) }?.rule == "NO_MOVE_OUT_RUNNING")
    lease = try await fixture.withdrawMoveOut(lease, tenant)
    // Two months' notice: the last day less two months is the last day to ask.
    fixture.pass(days: 364 - 58)
    let late = lease
    let refusal = await failure { try await fixture.applyRenewal(late, tenant, until) }
    #expect(refusal?.rule == "RENEWAL_MONTHS_GIVEN" && refusal?.message.contains(last.description) == true)
    await fixture.close()
  }

  @Test func refusedOrTakenBackItCanBeAskedForAgainAndUnansweredItLapses() async throws {
    let fixture = try await LeasingFixture()
    let (tenant, unit) = (try await fixture.tenant(), try await fixture.unit())
    var lease = try await fixture.handedOver(tenant, unit)
    let last = try CivilDate(lease.terms?.lastDay ?? "")
    let until = try last.adding(days: 30).description
    lease = try await fixture.refuseRenewal(fixture.applyRenewal(lease, tenant, until))
    #expect(lease.renewal?.state == .refused && lease.renewal?.reason == "园区另有安排")
    lease = try await fixture.withdrawRenewal(fixture.applyRenewal(lease, tenant, until), tenant)
    #expect(lease.renewal?.state == .withdrawn)
    lease = try await fixture.offerRenewal(fixture.applyRenewal(lease, tenant, until))
    #expect(lease.renewal?.rentFenPerMonth == 3_000_000)
    // By the time alone: on the day after the last one it can be accepted no more, tidied up or not.
    fixture.pass(days: 365)
    let over = lease
    #expect(await failure { try await fixture.acceptRenewal(over, tenant) }?.rule == "LEASE_NOT_RUN_OUT")
    try await fixture.park.environment.runDueWork()
    #expect(try await fixture.get(lease.id).renewal?.state == .lapsed)
    await fixture.close()
  }

  @Test func strangersFindNoLeaseAndTheOtherSideMayNotAnswerForIt() async throws {
    let fixture = try await LeasingFixture()
    let (tenant, other) = (try await fixture.tenant(), try await fixture.tenant(2))
    let lease = try await fixture.handedOver(tenant, fixture.unit())
    let until = try CivilDate(lease.terms?.lastDay ?? "").adding(days: 30).description
    #expect(await failure { try await fixture.applyRenewal(lease, other, until) }?.code == .notFound)
    #expect(await failure { try await fixture.offerRenewal(lease) }?.code == .notFound)
    let asked = try await fixture.applyRenewal(lease, tenant, until)
    let offered = try await fixture.offerRenewal(asked)
    #expect(await failure { try await fixture.acceptRenewal(offered, other) }?.code == .notFound)
    await fixture.close()
  }

  /// The tenant accepts while another signs a lease for the days behind, or takes a hold on them: sixty calls at once,
  /// in ten rounds. Each time exactly one has the unit behind the lease.
  @Test func whenAnotherWantsTheSameDaysExactlyOneHasThem() async throws {
    let fixture = try await LeasingFixture()
    for round in 0..<10 {
      let tenant = try await fixture.tenant(UInt64(2 * round + 1))
      let next = try await fixture.tenant(UInt64(2 * round + 2))
      let unit = try await fixture.unit("R-\(round)")
      // The lease is long enough for the notice and short enough for the next hold: 62 to 90 days.
      let signed = try await fixture.signed(tenant, unit, try fixture.terms(days: 80))
      let lease = try await fixture.handOver(fixture.inspect(fixture.paid(signed)))
      let until = try CivilDate(lease.terms?.lastDay ?? "").adding(days: 100).description
      let renewal = try await fixture.offerRenewal(fixture.applyRenewal(lease, tenant, until))
      let rival: @Sendable () async throws -> Void
      if round % 2 == 0 {
        let following = try await fixture.offered(next, unit, try fixture.terms(from: 81, days: 200))
        // The hold bars the acceptance until it is used or gone.
        #expect(await failure { try await fixture.acceptRenewal(renewal, tenant) }?.rule == "UNIT_NOT_HELD")
        rival = { _ = try await fixture.sign(following, next) }
      } else {
        let enquiry = try await fixture.admitted(next)
        rival = { _ = try await fixture.hold(enquiry, unit, as: next.admin) }
      }
      let results = await race(60) { index in
        if index % 2 == 0 { _ = try await fixture.acceptRenewal(renewal, tenant) } else { try await rival() }
      }
      #expect(results.filter { $0 == nil }.count == 1, "round \(round)")
      let overlaps = try await fixture.park.number(
        """
        SELECT count(*) AS n FROM leases a JOIN leases b ON a.unit = b.unit AND a.id < b.id
        WHERE a.state IN (\(LeasingSchema.bindingStates)) AND b.state IN (\(LeasingSchema.bindingStates))
          AND a.first_day <= b.last_day AND b.first_day <= a.last_day
        """)
      #expect(overlaps == 0, "round \(round)")
    }
    await fixture.close()
  }

  @Test func acceptedBySixtyCallsAtOnceTheDepositIsAddedOnce() async throws {
    let fixture = try await LeasingFixture()
    let tenant = try await fixture.tenant()
    let lease = try await fixture.handedOver(tenant, fixture.unit())
    let until = try CivilDate(lease.terms?.lastDay ?? "").adding(days: 30).description
    let offered = try await fixture.offerRenewal(fixture.applyRenewal(lease, tenant, until), deposit: 100)
    let results = await race(60) { _ in _ = try await fixture.acceptRenewal(offered, tenant) }
    #expect(results.filter { $0 == nil }.count == 1)
    #expect(results.compactMap { $0 }.allSatisfy { $0.code == .aborted })
    let renewed = try await fixture.get(lease.id)
    #expect(renewed.terms?.depositFen == 6_000_100 && renewed.charges.filter { $0.kind == .deposit }.count == 2)
    await fixture.close()
  }

  @Test func everyActionThatTheTableDoesNotAllowIsRefusedWithTheState() async throws {
    let fixture = try await LeasingFixture()
    let tenant = try await fixture.tenant()
    let lease = try await fixture.handedOver(tenant, fixture.unit())
    let until = try CivilDate(lease.terms?.lastDay ?? "").adding(days: 30).description
    var current = try await fixture.applyRenewal(lease, tenant, until)
    for state in [RenewalState.accepted, .refused, .withdrawn, .lapsed] {
      try await fixture.park.storage.store.write {
        _ = try $0.execute("UPDATE lease_renewals SET state = ?, rent = 1, ended = 1", [.text(state.rawValue)])
      }
      current = try await fixture.get(lease.id)
      let seen = current
      for refusal in [
        await failure { try await fixture.offerRenewal(seen) },
        await failure { try await fixture.acceptRenewal(seen, tenant) },
        await failure { try await fixture.refuseRenewal(seen) },
        await failure { try await fixture.withdrawRenewal(seen, tenant) },
      ] { #expect(refusal?.rule == "ILLEGAL_TRANSITION", "in \(state)") }
    }
    await fixture.close()
  }
}

/// The steps of a renewal.
extension LeasingFixture {
  func applyRenewal(_ lease: Lease, _ tenant: Tenant, _ day: String) async throws -> Lease {
    try await call(Service.applyRenewal, lease, as: tenant.admin) { (request: inout ParkV1.ApplyRenewalRequest) in
      request.leaseId = lease.id
      request.expectedVersion = lease.version
      request.lastDay = day
    }
  }

  func offerRenewal(_ lease: Lease, rent: Int64 = 0, deposit: Int64 = 0) async throws -> Lease {
    try await call(Service.offerRenewal, lease, as: staff) { (request: inout ParkV1.OfferRenewalRequest) in
      request.leaseId = lease.id
      request.expectedVersion = lease.version
      request.rentFenPerMonth = rent
      request.depositAddedFen = deposit
    }
  }

  func refuseRenewal(_ lease: Lease) async throws -> Lease {
    try await call(Service.refuseRenewal, lease, as: staff) { (request: inout ParkV1.RefuseRenewalRequest) in
      request.leaseId = lease.id
      request.expectedVersion = lease.version
      request.reason = "园区另有安排"
    }
  }

  func acceptRenewal(_ lease: Lease, _ tenant: Tenant) async throws -> Lease {
    try await call(Service.acceptRenewal, lease, as: tenant.admin) { (request: inout ParkV1.AcceptRenewalRequest) in
      request.leaseId = lease.id
      request.expectedVersion = lease.version
    }
  }

  func withdrawRenewal(_ lease: Lease, _ tenant: Tenant) async throws -> Lease {
    try await call(Service.withdrawRenewal, lease, as: tenant.admin) {
      (request: inout ParkV1.WithdrawRenewalRequest) in
      request.leaseId = lease.id
      request.expectedVersion = lease.version
    }
  }
}
