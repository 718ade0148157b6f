import ParkRules
import ParkSchemas
import Testing

@testable import ParkServices
@testable import RPCCore

extension TestPark {
  func importing(
    _ rows: [EnterpriseV1.ImportRow], from first: UInt64 = 0, as account: TestAccount, name: String = "import-1",
    breaksOff: Bool = false
  ) async throws -> EnterpriseV1.ImportEnterprisesResponse {
    var requests = [
      EnterpriseV1.ImportEnterprisesRequest.with {
        $0.kind = .start(
          .with {
            $0.importId = name
            $0.firstRow = first
          })
      }
    ]
    requests += rows.map { row in .with { $0.kind = .row(row) } }
    // An empty message is no row: it ends the call like a client that breaks off.
    if breaksOff { requests.append(EnterpriseV1.ImportEnterprisesRequest()) }
    return try await upload(Enterprises.importEnterprises, requests, as: account)
  }

  func importState(_ name: String, as account: TestAccount) async throws -> EnterpriseV1.ImportEnterprisesResponse {
    try await call(Enterprises.getImport, EnterpriseV1.GetImportRequest.with { $0.importId = name }, as: account)
  }
}

@Suite struct ImportTests {
  static func row(seed: UInt64, _ nameZh: String, _ nameEn: String = "") -> EnterpriseV1.ImportRow {
    .with {
      $0.creditCode = syntheticCode(seed)
      $0.profile = .with {
        $0.nameZh = nameZh
        $0.nameEn = nameEn
        $0.district = "朝阳区"
        $0.industryClass = "02"
      }
    }
  }

  @Test func goodRowsAreStoredAndBadOnesNamed() async throws {
    let park = try await TestPark()
    let officer = try await park.account(.districtOfficer)
    var rows = (0..<6).map { Self.row(seed: UInt64($0), "导入公司\($0)") }
    rows[1].creditCode = "91350100M000100Y44"
    rows[2].profile?.industryClass = "10"
    rows[2].profile?.employees = .with { $0.value = -4 }
    rows[3] = rows[0]
    rows[4].profile?.contact = .with { $0.name = "某人" }
    rows[5].profile?.parkId = "prk_nowhere"
    let done = try await park.importing(rows, as: officer)
    #expect((done.nextRow, done.created, done.skipped, done.refused) == (6, 1, 1, 4))
    #expect(done.errors.map(\.row) == [1, 2, 4, 5])
    #expect(
      done.errors.map { $0.violations?.violations.map(\.field) ?? [] } == [
        ["credit_code"], ["profile.industry_class", "profile.figures_year", "profile.employees"], ["profile.contact"],
        ["profile.park_id"],
      ])
    #expect(done.errors.first?.violations?.violations.first?.description_?.zh.contains("第18位") == true)
    #expect(try await park.importState("import-1", as: officer) == done)
    let stored = try await park.search(as: officer)
    #expect(stored.map { $0.enterprise?.nameZh } == ["导入公司0"])
    #expect(try await park.profile(stored[0].enterprise?.id ?? "", as: officer).unclaimed)
    await park.close()
  }

  /// Goal: an import that broke off goes on, applies nothing twice and leaves no gap. Method: 1,200 rows, broken off
  /// after 1,100, of which two batches of 500 had been committed; then all are sent again.
  @Test func aBrokenImportGoesOnWhereItWas() async throws {
    let park = try await TestPark()
    let officer = try await park.account(.districtOfficer)
    let rows = (0..<1200).map { Self.row(seed: UInt64(10_000 + $0), "导入公司\($0)") }
    let broken = await failure { try await park.importing(Array(rows[..<1100]), as: officer, breaksOff: true) }
    #expect(broken?.code == .invalidArgument)
    let between = try await park.importState("import-1", as: officer)
    #expect((between.nextRow, between.created) == (1000, 1000))

    let gap = await failure { try await park.importing(Array(rows[1001...]), from: 1001, as: officer) }
    #expect(gap?.code == .failedPrecondition && gap?.rule == "IMPORT_GAP")

    let rest = try await park.importing(Array(rows[1000...]), from: 1000, as: officer)
    #expect((rest.nextRow, rest.created, rest.skipped, rest.refused) == (1200, 1200, 0, 0))
    let again = try await park.importing(rows, as: officer)
    #expect(again == rest)
    #expect(try await park.number("SELECT count(*) AS n FROM enterprises") == 1200)
    // Three batches wrote; the repetition wrote none.
    #expect(try await park.number("SELECT count(*) AS n FROM audit_records WHERE action = 'enterprise.import'") == 3)
    await park.close()
  }

  @Test func twoStreamsOfOneImportApplyEachRowOnce() async throws {
    let park = try await TestPark()
    let officer = try await park.account(.districtOfficer)
    let rows = (0..<700).map { Self.row(seed: UInt64(20_000 + $0), "导入公司\($0)") }
    async let left = park.importing(rows, as: officer)
    async let right = park.importing(rows, as: officer)
    let (one, other) = try await (left, right)
    #expect(one.nextRow == 700 && other.nextRow == 700)
    #expect(try await park.importState("import-1", as: officer).created == 700)
    #expect(try await park.number("SELECT count(*) AS n FROM enterprises") == 700)
    await park.close()
  }

  @Test func theFirstMessageMustBeTheStart() async throws {
    let park = try await TestPark()
    let officer = try await park.account(.districtOfficer)
    let row = EnterpriseV1.ImportEnterprisesRequest.with { $0.kind = .row(Self.row(seed: 1, "公司")) }
    for requests in [[], [row], [EnterpriseV1.ImportEnterprisesRequest()]] {
      let error = await failure {
        let _: EnterpriseV1.ImportEnterprisesResponse = try await park.upload(
          Enterprises.importEnterprises, requests, as: officer)
      }
      #expect(error?.fields == ["start"])
    }
    let badName = await failure { try await park.importing([], as: officer, name: "导入") }
    #expect(badName?.fields == ["import_id"])
    let empty = try await park.importing([], as: officer)
    #expect(empty.nextRow == 0)
    await park.close()
  }

  @Test func anImportOfAnotherAccountIsNotFound() async throws {
    let park = try await TestPark()
    let officer = try await park.account(.districtOfficer)
    _ = try await park.importing([Self.row(seed: 1, "导入公司")], as: officer)
    let other = try await park.account(.systemAdministrator)
    #expect(await failure { try await park.importState("import-1", as: other) }?.code == .notFound)
    let admin = try await park.account(.enterpriseAdmin, "ent_a")
    #expect(await failure { try await park.importing([], as: admin) }?.code == .permissionDenied)
    await park.close()
  }

  @Test func anImportedEnterpriseIsTakenOverByItsRegistration() async throws {
    let park = try await TestPark()
    let officer = try await park.account(.districtOfficer)
    _ = try await park.importing([Self.row(seed: 77, "导入时的名称")], as: officer)
    let imported = try #require(try await park.search(as: officer).first?.enterprise)
    let (enterprise, admin) = try await park.registered(seed: 77, .whole("自己填写的名称"))
    #expect(enterprise.id == imported.id)
    #expect(enterprise.version == 2 && !enterprise.unclaimed)
    #expect(try await park.profile("", as: admin).profile?.nameZh == "自己填写的名称")
    #expect(await failure { try await park.registered(seed: 77) }?.code == .alreadyExists)
    await park.close()
  }
}
