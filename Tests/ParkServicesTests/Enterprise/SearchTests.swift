import ParkRules
import ParkSchemas
import Testing

@testable import ParkServices
@testable import RPCCore

@Suite struct SearchTests {
  private func names(_ rows: [EnterpriseV1.SearchEnterprisesResponse]) -> [String] {
    rows.compactMap { $0.enterprise?.nameZh }
  }

  /// A park of synthetic enterprises, imported: 25 of them, none registered.
  private func filled(_ count: Int = 25) async throws -> (TestPark, TestAccount) {
    let park = try await TestPark()
    let officer = try await park.account(.districtOfficer)
    let rows = (0..<count).map { index in
      ImportTests.row(seed: UInt64(100 + index), "示例文化\(index)号公司", "Sample Studio \(index)")
    }
    _ = try await park.importing(rows, as: officer)
    return (park, officer)
  }

  @Test func namesAreFoundInBothLanguagesAndEveryWidth() async throws {
    let (park, officer) = try await filled()
    #expect(names(try await park.search(as: officer) { $0.query = "文化7号" }) == ["示例文化7号公司"])
    #expect(names(try await park.search(as: officer) { $0.query = "ＳＡＭＰＬＥ studio 12" }) == ["示例文化12号公司"])
    #expect(try await park.search(as: officer) { $0.query = "samplestudio" }.count == 25)
    #expect(try await park.search(as: officer) { $0.query = "%" }.isEmpty == false)
    #expect(try await park.search(as: officer) { $0.query = "不存在的公司" }.isEmpty)
    #expect(names(try await park.search(as: officer) { $0.query = syntheticCode(103) }) == ["示例文化3号公司"])
    #expect(try await park.search(as: officer) { $0.district = "东城区" }.isEmpty)
    #expect(try await park.search(as: officer) { $0.industryClass = "02" }.count == 25)
    #expect(try await park.search(as: officer) { $0.state = .verified }.isEmpty)
    await park.close()
  }

  /// Goal: paging neither loses nor doubles a row while rows are added. Method: pages of 4, an import between two.
  @Test func pagesAreStableWhileRowsAreAdded() async throws {
    let (park, officer) = try await filled()
    var seen: [String] = []
    var cursor: [UInt8] = []
    var pages = 0
    while true {
      let rows = try await park.search(as: officer) {
        $0.limit = 4
        $0.cursor = cursor
      }
      seen += rows.compactMap { $0.enterprise?.id }
      pages += 1
      if pages == 3 {
        park.clock.advance(by: .seconds(1))
        _ = try await park.importing([ImportTests.row(seed: 900, "后来的公司", "")], as: officer, name: "later")
      }
      guard let last = rows.last, rows.count == 4 else { break }
      cursor = last.cursor
    }
    #expect(seen.count == 26)
    #expect(Set(seen).count == 26)
    #expect(seen == seen.sorted())
    await park.close()
  }

  @Test func aCursorIsGoodForTheSameQuestionOfTheSameCallerOnly() async throws {
    let (park, officer) = try await filled(5)
    let cursor = try #require(try await park.search(as: officer) { $0.limit = 2 }.last?.cursor)
    let otherQuestion = await failure {
      try await park.search(as: officer) {
        $0.query = "公司"
        $0.cursor = cursor
      }
    }
    #expect(otherQuestion?.code == .invalidArgument)
    let other = try await park.account(.districtOfficer)
    #expect(await failure { try await park.search(as: other) { $0.cursor = cursor } }?.code == .invalidArgument)
    var broken = cursor
    broken[3] ^= 1
    #expect(await failure { try await park.search(as: officer) { $0.cursor = broken } }?.code == .invalidArgument)
    #expect(try await park.search(as: officer) { $0.cursor = cursor }.count == 3)
    await park.close()
  }

  @Test func othersSeeVerifiedEnterprisesAndTheirOwnMasked() async throws {
    let park = try await TestPark()
    let officer = try await park.account(.districtOfficer)
    let (known, _) = try await park.verified(seed: 1, .whole("已认证公司"), by: officer)
    park.clock.advance(by: .seconds(1))  // ids sort by time
    let (_, admin) = try await park.registered(seed: 2, .whole("自家公司"))
    _ = try await park.registered(seed: 3, .whole("别家公司"))
    let rows = try await park.search(as: admin)
    #expect(names(rows) == ["已认证公司", "自家公司"])
    #expect(rows.first?.enterprise?.creditCode == Masking.creditCode(known.creditCode))
    #expect(rows.last?.enterprise?.creditCode == syntheticCode(2))
    #expect(rows.allSatisfy { $0.enterprise?.designatedSize == .unspecified })
    let all = try await park.search(as: officer)
    #expect(all.count == 3 && all.allSatisfy { $0.enterprise?.designatedSize == .above })
    #expect(all.first?.enterprise?.creditCode == known.creditCode)
    await park.close()
  }

  @Test func limitsAreChecked() async throws {
    let (park, officer) = try await filled(3)
    #expect(await failure { try await park.search(as: officer) { $0.limit = 10_001 } }?.fields == ["limit"])
    #expect(try await park.search(as: officer) { $0.limit = 10_000 }.count == 3)
    #expect(try await park.search(as: officer) { $0.limit = 1 }.count == 1)
    let long = String(repeating: "长", count: 201)
    #expect(await failure { try await park.search(as: officer) { $0.query = long } }?.fields == ["query"])
    #expect(
      await failure { try await park.search(as: officer) { $0.state = .init(rawValue: 99) } }?.fields == ["state"])
    #expect(await failure { try await park.search(as: officer) { $0.parkId = "x" } }?.fields == ["park_id"])
    await park.close()
  }
}
