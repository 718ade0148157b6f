import ParkRules
import ParkSchemas
import RPCCore
import Storage
import Testing

@testable import ParkServices

/// Goal: certificate numbers are unique and gap-free per year, however many are issued at once, whatever is refused in
/// between.
@Suite struct CertificateNumberTests {
  @Test func hundredIssuesAtOnceWithRefusalsInBetweenLeaveNoGap() async throws {
    let fixture = try await CopyrightFixture()
    var works: [CopyrightV1.Work] = []
    for _ in 0..<40 { works.append(try await fixture.passed()) }
    let ready = works
    // Each work is issued twice at once, and once by its examiner, who may not.
    let results = await race(120) { index in
      _ = try await fixture.issue(ready[index % 40], as: index % 3 == 0 ? fixture.examiner : fixture.issuer)
    }
    let refused = results.compactMap { $0 }
    #expect(refused.allSatisfy { $0.code == .aborted || $0.rule == "PERSON_HAS_NOT_EXAMINED" })
    let issued = try await fixture.park.storage.store.read {
      try $0.rows("SELECT sequence, number FROM copyright_certificates ORDER BY sequence").map {
        try ($0.integer("sequence"), $0.text("number"))
      }
    }
    #expect(issued.count == 40 && results.filter { $0 == nil }.count == 40)
    #expect(issued.map(\.0) == (1...40).map(Int64.init))
    #expect(Set(issued.map(\.1)).count == 40)
    #expect(try await fixture.announcements().map(\.sequence) == (1...40).reversed().map(UInt64.init))
    await fixture.close()
  }

  @Test func numbersBeginAnewEachYearOverAllClasses() async throws {
    let fixture = try await CopyrightFixture()
    let first = try await fixture.issue(fixture.passed())
    var work = try await fixture.submit { $0.category = .music }
    _ = try await fixture.upload(work)
    work = try await fixture.examine(fixture.accept(fixture.pay(fixture.get(work.id))))
    let second = try await fixture.issue(work)
    #expect([first.number, second.number] == ["作登字:11-2026-F-00000001号", "作登字:11-2026-C-00000002号"])
    let third = try await fixture.passed()
    fixture.park.clock.set(Timestamp(seconds: try ShanghaiTime.startOfDay(try CivilDate("2027-01-04"))))
    #expect(try await fixture.issue(third).number == "作登字:11-2027-F-00000001号")
    await fixture.close()
  }

  @Test func oneBankReferencePaysOneFee() async throws {
    let fixture = try await CopyrightFixture()
    var works: [CopyrightV1.Work] = []
    for _ in 0..<50 {
      let work = try await fixture.submit()
      _ = try await fixture.upload(work)
      works.append(try await fixture.get(work.id))
    }
    let ready = works
    let results = await race(50) { index in _ = try await fixture.pay(ready[index], reference: "SAME") }
    #expect(results.filter { $0 == nil }.count == 1)
    #expect(results.compactMap { $0?.rule } == Array(repeating: "REFERENCE_IS_NEW", count: 49))
    await fixture.close()
  }

  @Test func workIsTakenUpOnceAndRevokedOnce() async throws {
    let fixture = try await CopyrightFixture()
    let paid = try await fixture.paid()
    let accepted = await race(50) { _ in _ = try await fixture.accept(paid) }
    #expect(accepted.filter { $0 == nil }.count == 1)
    let issued = try await fixture.issue(fixture.examine(fixture.get(paid.id)))
    let revoked = await race(50) { _ in
      _ = try await insisting { try await fixture.revoke(fixture.get(issued.workId)) }
    }
    #expect(revoked.filter { $0 == nil }.count == 1)
    #expect(revoked.compactMap { $0?.rule } == Array(repeating: "ILLEGAL_TRANSITION", count: 49))
    #expect(try await fixture.announcements().count == 2)
    await fixture.close()
  }
}
