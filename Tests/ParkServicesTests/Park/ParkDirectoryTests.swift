import ParkRules
import ParkSchemas
import Storage
import Testing

@testable import ParkServices
@testable import RPCCore

private typealias Parks = ParkV1.ParkService

@Suite struct ParkDirectoryTests {
  private func seeded() async throws -> TestPark {
    let park = try await TestPark()
    _ = try await ReferenceSeeder.seed(park.environment)
    return park
  }

  private func search(
    _ park: TestPark, _ change: (inout ParkV1.SearchParksRequest) -> Void
  ) async throws -> [ParkV1.Park] {
    let rows: [ParkV1.SearchParksResponse] = try await park.stream(
      Parks.searchParks, ParkV1.SearchParksRequest.with(change))
    return rows.compactMap(\.park)
  }

  private func list(_ park: TestPark, limit: UInt32 = 0, cursor: [UInt8] = []) async throws -> [ParkV1
    .ListParksResponse]
  {
    try await park.stream(
      Parks.listParks,
      ParkV1.ListParksRequest.with {
        $0.limit = limit
        $0.cursor = cursor
      })
  }

  private func upsert(
    _ id: String, version: UInt64, _ facts: ParkV1.ParkFacts, as account: TestAccount, _ park: TestPark
  ) async throws -> ParkV1.Park {
    try await park.call(
      Parks.upsertPark,
      ParkV1.UpsertParkRequest.with {
        $0.parkId = id
        $0.expectedVersion = version
        $0.facts = facts
      }, as: account)
  }

  private static let facts = ParkV1.ParkFacts.with {
    $0.name = "示例园区"
    $0.district = "朝阳区"
    $0.landArea = .with { $0.text = "2000(3亩)" }
    $0.source = "测试"
  }

  @Test func allReferenceParksAreListedInTheTablesOrderWithTheirSources() async throws {
    let park = try await seeded()
    let rows = try await list(park).compactMap(\.park)
    #expect(rows.map { $0.facts?.name } == ReferenceData.parks.map(\.name))
    #expect(rows.allSatisfy { $0.reference && $0.version == 1 && $0.facts?.source.isEmpty == false })
    let blank = try #require(rows.first { $0.facts?.name == "798艺术区" }?.facts)
    #expect(blank.address.isEmpty && blank.landArea == nil && blank.operatorName.isEmpty)
    let area = try #require(rows.first { $0.facts?.name == "北京铜牛电影产业园" }?.facts?.landArea)
    #expect(area.text == "20000(30亩)" && area.squareMetres?.value == 20_000)
    await park.close()
  }

  @Test func seedingAgainChangesNothing() async throws {
    let park = try await TestPark()
    #expect(
      try await ReferenceSeeder.seed(park.environment)
        == ReferenceSeeder.Result(added: 56, updated: 0, kept: 0, spaces: 30))
    let before = try await list(park).compactMap(\.park)
    #expect(try await ReferenceSeeder.seed(park.environment) == ReferenceSeeder.Result())
    #expect(try await list(park).compactMap(\.park) == before)
    #expect(try await park.number("SELECT count(*) AS n FROM audit_records WHERE actor = 'system'") == 1)
    await park.close()
  }

  @Test func anotherReferenceRowUpdatesWhatNobodyHasChanged() async throws {
    let park = try await seeded()
    let administrator = try await park.account(.systemAdministrator)
    let edited = try #require(try await list(park)[1].park)
    var facts = try #require(edited.facts)
    facts.notes = "本地修改"
    _ = try await upsert(edited.id, version: 1, facts, as: administrator, park)
    var rows = ReferenceData.parks
    rows[0].address = "新地址1号"
    rows[1].address = "新地址2号"
    let result = try await ReferenceSeeder.seed(rows, [], park.environment)
    #expect(result == ReferenceSeeder.Result(added: 0, updated: 1, kept: 1))
    let after = try await list(park).compactMap(\.park)
    #expect(after[0].facts?.address == "新地址1号" && after[0].version == 2 && after[0].reference)
    #expect(after[1].facts?.notes == "本地修改" && !after[1].reference)
    await park.close()
  }

  @Test func pagesCoverAllParksOnce() async throws {
    let park = try await seeded()
    var seen: [String] = []
    var cursor: [UInt8] = []
    repeat {
      let rows = try await list(park, limit: 10, cursor: cursor)
      seen += rows.compactMap { $0.park?.id }
      cursor = rows.count == 10 ? rows.last?.cursor ?? [] : []
    } while !cursor.isEmpty
    #expect(seen.count == 56 && Set(seen).count == 56)
    await park.close()
  }

  @Test func searchesFindNamesPlacesAndTiers() async throws {
    let park = try await seeded()
    #expect(try await search(park) { $0.query = "７９８" }.map { $0.facts?.name }.contains("798艺术区"))
    #expect(try await search(park) { $0.query = "vintage" }.map { $0.facts?.name } == ["郎园Vintage文化创意产业园"])
    #expect(try await search(park) { $0.query = "东四南大街" }.map { $0.facts?.name } == ["雪莲·亮点文创园"])
    #expect(try await search(park) { $0.district = "东城区" }.count == 14)
    let tiers = try await search(park) { $0.tier = "国家级" }
    #expect(!tiers.isEmpty && tiers.allSatisfy { $0.facts?.tier.contains("国家级") == true })
    #expect(try await search(park) { $0.query = "没有这个园区" }.isEmpty)
    #expect(try await search(park) { $0.district = "%" }.isEmpty)
    #expect(await failure { try await search(park) { $0.limit = 20_000 } }?.fields == ["limit"])
    await park.close()
  }

  @Test func aParkIsReadByItsIdWithoutACredential() async throws {
    let park = try await seeded()
    let first = try #require(try await list(park, limit: 1).first?.park)
    let read: ParkV1.Park = try await park.call(Parks.getPark, ParkV1.GetParkRequest.with { $0.parkId = first.id })
    #expect(read == first)
    func code(_ id: String) async -> StatusCode? {
      await failure {
        let _: ParkV1.Park = try await park.call(Parks.getPark, ParkV1.GetParkRequest.with { $0.parkId = id })
      }?.code
    }
    #expect(await code("prk_nowhere") == .notFound)
    #expect(await code("") == .invalidArgument)
    #expect(await code("prk_' OR 1=1") == .invalidArgument)
    await park.close()
  }

  @Test func parksAreCreatedByAdministratorsAndChangedByTheirStaff() async throws {
    let park = try await TestPark()
    let administrator = try await park.account(.systemAdministrator)
    let created = try await upsert("", version: 0, Self.facts, as: administrator, park)
    #expect(created.version == 1 && !created.reference && created.facts?.landArea?.squareMetres?.value == 2000)
    let staff = try await park.account(.parkStaff, created.id)
    var facts = Self.facts
    facts.address = "某路1号"
    let changed = try await upsert(created.id, version: 1, facts, as: staff, park)
    #expect(changed.version == 2 && changed.facts?.address == "某路1号")
    #expect(await failure { try await upsert("", version: 0, facts, as: staff, park) }?.code == .permissionDenied)
    let stranger = try await park.account(.parkStaff, "prk_elsewhere")
    #expect(
      await failure { try await upsert(created.id, version: 2, Self.facts, as: stranger, park) }?.code == .notFound)
    let stale = await failure { try await upsert(created.id, version: 1, Self.facts, as: staff, park) }
    #expect(stale?.code == .aborted && stale?.currentVersion == 2)
    let same = await failure { try await upsert("", version: 0, facts, as: administrator, park) }
    #expect(same?.code == .alreadyExists)
    #expect(try await upsert(created.id, version: 2, facts, as: staff, park).version == 2)
    let officer = try await park.account(.districtOfficer)
    #expect(
      await failure { try await upsert(created.id, version: 2, facts, as: officer, park) }?.code == .permissionDenied)
    await park.close()
  }

  @Test func wrongFactsAreNamed() async throws {
    let park = try await TestPark()
    let administrator = try await park.account(.systemAdministrator)
    let error = await failure { try await upsert("", version: 3, ParkV1.ParkFacts(), as: administrator, park) }
    #expect(error?.fields == ["expected_version", "facts.name", "facts.district", "facts.source"])
    await park.close()
  }
}
