import ParkRules
import ParkSchemas
import RPCCore
import RPCSchemas
import Storage
import Testing

@testable import ParkServices

/// Goal: a unit is kept for one, for its time and not longer; what is let cannot be let again (invariant 8).
@Suite struct HoldTests {
  @Test func holdKeepsTheUnitUntilItsTimeAndNotAnInstantLonger() async throws {
    let fixture = try await LeasingFixture()
    let unit = try await fixture.unit()
    let (first, second) = (try await fixture.tenant(1), try await fixture.tenant(2))
    let (one, two) = (try await fixture.enquire(first), try await fixture.enquire(second))
    _ = try await fixture.hold(one, unit, as: first.admin, minutes: 5)
    fixture.park.clock.advance(by: .seconds(299))
    #expect(await failure { try await fixture.hold(two, unit, as: second.admin) }?.rule == "UNIT_NOT_HELD")
    fixture.park.clock.advance(by: .seconds(1))
    // No scheduler has run: the rule's time decides.
    #expect(try await fixture.status(unit).occupancy == .free)
    _ = try await fixture.hold(two, unit, as: second.admin)
    #expect(try await fixture.park.number("SELECT count(*) AS n FROM unit_holds WHERE state = 'expired'") == 1)
    await fixture.close()
  }

  @Test func schedulerTidiesRunOutHoldsAndTheOffersOnThem() async throws {
    let fixture = try await LeasingFixture()
    let (tenant, unit) = (try await fixture.tenant(), try await fixture.unit())
    let lease = try await fixture.offered(tenant, unit)
    fixture.pass(days: 2)
    #expect(await failure { try await fixture.sign(lease, tenant) }?.rule == "HOLD_LIVING")
    try await fixture.park.environment.runDueWork()
    #expect(try await fixture.get(lease.id).state == .cancelled)
    #expect(try await fixture.park.number("SELECT count(*) AS n FROM unit_holds WHERE state = 'active'") == 0)
    let records = try await fixture.park.auditRecords().map(\.entry.action)
    #expect(records.contains("due/park.holds") && records.contains("due/park.offers"))
    await fixture.close()
  }

  @Test func leasesOfAUnitDoNotShareADayAndTheSchemaSaysSoToo() async throws {
    let fixture = try await LeasingFixture()
    let unit = try await fixture.unit()
    let (first, second) = (try await fixture.tenant(1), try await fixture.tenant(2))
    let lease = try await fixture.signed(first, unit, try fixture.terms(days: 30))
    let last = try #require(lease.terms?.lastDay)
    // The lease ends within 90 days: the unit may be held for the next.
    let enquiry = try await fixture.admitted(second)
    _ = try await fixture.hold(enquiry, unit, as: second.admin)
    #expect(
      await failure { try await fixture.offer(enquiry, try fixture.terms(from: 30)) }?.rule == "UNIT_DAYS_FREE")
    let next = try await fixture.sign(fixture.offer(enquiry, try fixture.terms(from: 31)), second)
    #expect(next.state == .signed)
    let error = await #expect(throws: StorageError.self) {
      try await fixture.park.storage.store.write {
        _ = try $0.execute("UPDATE leases SET first_day = ? WHERE id = ?", [.text(last), .text(next.id)])
      }
    }
    #expect(error?.kind == .constraint(.init(.trigger, name: "leases.overlap")))
    let free = try fixture.day(31 + 364 + 1)
    #expect(try await fixture.status(unit).freeFrom == free)
    await fixture.close()
  }

  @Test func bindingStatesOfTheSchemaAreThoseOfTheTable() {
    let states = LeaseState.bindsUnit.map { "'\($0.rawValue)'" }.sorted()
    #expect(LeasingSchema.bindingStates.split(separator: ", ").map(String.init).sorted() == states)
  }

  @Test func usedUnitCannotBeWithdrawnAndAWithdrawnOneNotHeld() async throws {
    let fixture = try await LeasingFixture()
    let (tenant, unit) = (try await fixture.tenant(), try await fixture.unit())
    let enquiry = try await fixture.enquire(tenant)
    let hold = try await fixture.hold(enquiry, unit, as: tenant.admin)
    let withdraw = ParkV1.WithdrawUnitRequest.with {
      $0.unitId = unit.id
      $0.expectedVersion = unit.version
    }
    func take() async throws -> ParkV1.Unit {
      try await fixture.park.call(LeasingFixture.Service.withdrawUnit, withdraw, as: fixture.staff)
    }
    #expect(await failure { try await take() }?.rule == "UNIT_UNUSED")
    let release = ParkV1.ReleaseHoldRequest.with {
      $0.holdId = hold.id
      $0.expectedVersion = hold.version
    }
    let released: ParkV1.UnitHold = try await fixture.park.call(
      LeasingFixture.Service.releaseHold, release, as: fixture.staff)
    #expect(released.state == .released)
    #expect(try await take().occupancy == .withdrawn)
    #expect(await failure { try await fixture.hold(enquiry, unit, as: tenant.admin) }?.rule == "UNIT_LISTED")
    await fixture.close()
  }
}
