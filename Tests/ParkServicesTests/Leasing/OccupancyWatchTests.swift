import ParkSchemas
import RPCCore
import RPCSchemas
import Testing

@testable import ParkServices

/// Goal: a watch of a park's units shows them as they are, then each change, also after a reconnect; who rents what
/// shows to the park and the district only. And a search says of each unit why it fits or not.
@Suite struct OccupancyWatchTests {
  private typealias Watched = OpenCall<ParkV1.OccupancyUpdate>

  private func watch(_ fixture: LeasingFixture, as account: TestAccount, cursor: [UInt8] = []) throws -> Watched {
    let request = ParkV1.WatchOccupancyRequest.with {
      $0.parkId = fixture.parkID
      $0.cursor = cursor
    }
    return try fixture.park.open(LeasingFixture.Service.watchOccupancy, request, as: account)
  }

  /// The next update that is no bookmark.
  private func next(_ watched: Watched) async throws -> ParkV1.OccupancyUpdate {
    while let update = try await watched.next() { if !update.unitId.isEmpty { return update } }
    throw RPCError(.internalError, "the watch ended")
  }

  @Test func changesFollowTheSnapshotAndAReconnectGoesOn() async throws {
    let fixture = try await LeasingFixture()
    let (tenant, unit) = (try await fixture.tenant(), try await fixture.unit())
    let stranger = try await fixture.tenant(2)
    let staff = try watch(fixture, as: fixture.staff)
    let outside = try watch(fixture, as: stranger.admin)
    #expect(try await next(staff).occupancy == .free)
    #expect(try await next(outside).occupancy == .free)
    let enquiry = try await fixture.admitted(tenant)
    _ = try await fixture.hold(enquiry, unit, as: tenant.admin)
    let held = try await next(staff)
    #expect(held.occupancy == .held && held.enterpriseId == tenant.id && held.heldUntil != nil)
    let seen = try await next(outside)
    #expect(seen.occupancy == .held && seen.enterpriseId.isEmpty)
    await staff.cancel()
    await outside.cancel()
    _ = try await fixture.sign(fixture.offer(enquiry), tenant)
    let again = try watch(fixture, as: fixture.staff, cursor: held.cursor)
    #expect(try await next(again).occupancy == .let)
    await again.cancel()
    await fixture.close()
  }

  @Test func watchOfAParkThatIsNotThereIsNotFound() async throws {
    let fixture = try await LeasingFixture()
    let call: Watched = try fixture.park.open(
      LeasingFixture.Service.watchOccupancy, ParkV1.WatchOccupancyRequest.with { $0.parkId = "prk_none" },
      as: fixture.officer)
    #expect(await call.failure()?.code == .notFound)
    await fixture.close()
  }

  @Test func searchSaysWhyAndPagesCoverEveryUnitOnce() async throws {
    let fixture = try await LeasingFixture()
    for number in 0..<25 {
      _ = try await fixture.unit("C-\(number)") {
        $0.areaSquareDecimetres = Int64(10_000 + number * 1_000)
        $0.uses = number % 2 == 0 ? [.office] : [.exhibition]
      }
    }
    func search(_ change: (inout ParkV1.SearchUnitsRequest) -> Void) async throws -> [ParkV1.SearchUnitsResponse] {
      try await fixture.park.stream(
        LeasingFixture.Service.searchUnits,
        ParkV1.SearchUnitsRequest.with {
          $0.needs = .with {
            $0.areaMinSquareDecimetres = 20_000
            $0.uses = [.office]
          }
          change(&$0)
        })
    }
    let all = try await search { _ in }
    #expect(all.count == 25)
    #expect(all[0].fit == .no && all[0].reasons.map(\.rule) == ["area_min", "use"])
    #expect(all[0].reasons[0].reasonEn == "against: at least this area ≥ 200 m², it has 100 m²")
    let fitting = try await search { $0.fittingOnly = true }
    #expect(fitting.map { $0.unit?.facts?.number } == ["C-10", "C-12", "C-14", "C-16", "C-18", "C-20", "C-22", "C-24"])
    var paged: [String] = []
    var cursor: [UInt8] = []
    repeat {
      let rows = try await search {
        $0.fittingOnly = true
        $0.limit = 3
        $0.cursor = cursor
      }
      paged += rows.compactMap { $0.unit?.id }
      cursor = rows.count == 3 ? rows.last?.cursor ?? [] : []
    } while !cursor.isEmpty
    #expect(paged == fitting.compactMap { $0.unit?.id })
    await fixture.close()
  }

  @Test func nextStepsAreToldToTheSideThatHasToAct() async throws {
    let fixture = try await LeasingFixture()
    let tenant = try await fixture.tenant()
    _ = try await fixture.apply(fixture.enquire(tenant), tenant)
    try await fixture.park.environment.runDueWork()
    let told = try await fixture.park.number(
      "SELECT count(*) AS n FROM notifications WHERE account = ?", [.text(fixture.staff.id)])
    #expect(told == 2)
    await fixture.close()
  }
}
