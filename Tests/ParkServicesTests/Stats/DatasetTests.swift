import ParkRules
import ParkSchemas
import RPCCore
import RPCSchemas
import SchemaRuntime
import Storage
import Testing

@testable import ParkServices

/// Goal: data leaves by grant only, each export has a receipt that proves what left, and a revocation ends it at once.
@Suite struct DatasetTests {
  typealias Service = StatsFixture.Service

  private func registered(_ fixture: StatsFixture, _ shape: StatsV1.DatasetShape) async throws -> StatsV1.Dataset {
    try await fixture.park.call(
      Service.registerDataset,
      StatsV1.RegisterDatasetRequest.with {
        $0.code = shape == .totals ? "totals" : "rows"
        $0.titleZh = "季度数据"
        $0.formCode = "culture-quarterly"
        $0.fields = ["employees", "revenue"]
        $0.shape = shape
      }, as: fixture.officer)
  }

  private func granted(_ fixture: StatsFixture, _ dataset: StatsV1.Dataset, to tenant: String) async throws
    -> StatsV1.DatasetGrant
  {
    let expires = fixture.park.clock.now + .days(30)
    return try await fixture.park.call(
      Service.grantDataset,
      StatsV1.GrantDatasetRequest.with {
        $0.datasetId = dataset.id
        $0.tenantId = tenant
        $0.purpose = "行业研究"
        $0.expiresAt = expires.message
      }, as: fixture.officer)
  }

  private func exporting(_ fixture: StatsFixture, _ grant: StatsV1.DatasetGrant) -> StatsV1.ExportDatasetRequest {
    .with {
      $0.grantId = grant.id
      $0.periodId = fixture.period.id
    }
  }

  private func export(_ fixture: StatsFixture, _ grant: StatsV1.DatasetGrant, as account: TestAccount) async throws
    -> [StatsV1.ExportDatasetResponse]
  {
    try await fixture.park.stream(Service.exportDataset, exporting(fixture, grant), as: account)
  }

  private func rows(_ messages: [StatsV1.ExportDatasetResponse]) -> [StatsV1.DatasetRow] {
    messages.compactMap { if case .row(let row)? = $0.kind { row } else { nil } }
  }

  private func fixture(reports: Int = 5) async throws -> (StatsFixture, TestAccount) {
    let fixture = try await StatsFixture { $0.pageRows = 2 }
    for seed in 1...reports {
      _ = try await fixture.filed(400, by: try await fixture.park.applicant(UInt64(seed)))
    }
    return (fixture, try await fixture.park.account(.institution, "ins_bank"))
  }

  @Test func anExportLeavesAReceiptThatProvesItsRows() async throws {
    let (fixture, bank) = try await fixture()
    let grant = try await granted(fixture, try await registered(fixture, .pseudonyms), to: "ins_bank")
    #expect(await failure { try await export(fixture, grant, as: bank) }?.rule == "PERIOD_LOCKED")
    _ = try await fixture.lock()
    let messages = try await export(fixture, grant, as: bank)
    let found = rows(messages)
    #expect(found.count == 5 && Set(found.map(\.pseudonym)).count == 5)
    #expect(found.allSatisfy { $0.figures.map(\.field) == ["employees", "revenue"] && $0.industryClass == "02" })
    #expect(!found.contains { $0.pseudonym.contains("ent_") })
    guard case .opened(let opened)? = messages.first?.kind, case .closed(let closed)? = messages.last?.kind else {
      Issue.record("no receipt")
      return
    }
    #expect(opened.id == closed.id && opened.finishedAt == nil && closed.rows == 5)
    #expect(closed.sha256 == (try SHA256.hash(found.flatMap { try $0.packed() })))
    let receipts: [StatsV1.DatasetReceipt] = try await fixture.park.stream(
      Service.listReceipts, StatsV1.ListReceiptsRequest(), as: bank)
    #expect(receipts == [closed])
    let actions = try await fixture.park.auditRecords().map(\.entry.action).filter { $0.hasPrefix("stats.export") }
    #expect(actions == ["stats.export_opened", "stats.export_closed"])
    // The same enterprises under another grant have other pseudonyms.
    let second = try await granted(
      fixture, try #require(try await catalogue(fixture).first), to: "ins_bank")
    let others = rows(try await export(fixture, second, as: bank))
    #expect(Set(others.map(\.pseudonym)).isDisjoint(with: found.map(\.pseudonym)))
    await fixture.close()
  }

  private func catalogue(_ fixture: StatsFixture) async throws -> [StatsV1.Dataset] {
    try await fixture.park.stream(Service.listDatasets, StatsV1.ListDatasetsRequest(), as: fixture.officer)
  }

  @Test func totalsAreThoseThatThePublicSees() async throws {
    let (fixture, bank) = try await fixture()
    _ = try await fixture.filed(4000, by: try await fixture.park.applicant(9) { $0.industryClass = "05" })
    let grant = try await granted(fixture, try await registered(fixture, .totals), to: "ins_bank")
    _ = try await fixture.lock()
    let found = rows(try await export(fixture, grant, as: bank))
    #expect(found.map(\.industryClass) == ["02", "05", ""])
    // One report of class 05 is left out, with the cell it could be reckoned from; the total is ruled by nobody's
    // number of employees, but by one's revenue less than the bound.
    #expect(found.map(\.figures.count) == [0, 0, 2])
    #expect(found.allSatisfy { $0.pseudonym.isEmpty })
    await fixture.close()
  }

  /// Goal: no row leaves behind a revocation, however slow the reader. Method: a reader that takes one message at a
  /// time, so that the export waits in the middle when the grant goes.
  @Test func aRevocationEndsAnExportThatWaitsForItsReader() async throws {
    let (fixture, bank) = try await fixture()
    let grant = try await granted(fixture, try await registered(fixture, .pseudonyms), to: "ins_bank")
    _ = try await fixture.lock()
    let call = try fixture.park.open(
      Service.exportDataset, exporting(fixture, grant), as: bank, window: 1,
      of: StatsV1.ExportDatasetResponse.self)
    guard case .opened? = try await call.next()?.kind, case .row? = try await call.next()?.kind else {
      Issue.record("the export did not begin")
      return
    }
    _ = try await fixture.park.call(
      Service.revokeDataset,
      StatsV1.RevokeDatasetRequest.with {
        $0.grantId = grant.id
        $0.expectedVersion = grant.version
        $0.reason = "用途不符"
      }, as: fixture.officer, of: StatsV1.DatasetGrant.self)
    #expect(await call.failure()?.code == .permissionDenied)
    let receipts: [StatsV1.DatasetReceipt] = try await fixture.park.stream(
      Service.listReceipts, StatsV1.ListReceiptsRequest(), as: bank)
    #expect(receipts.count == 1 && receipts[0].finishedAt == nil)
    await fixture.close()
  }

  @Test func aRevocationEndsWhatBeginsAfterItAndAForeignGrantIsNotFound() async throws {
    let (fixture, bank) = try await fixture()
    let grant = try await granted(fixture, try await registered(fixture, .pseudonyms), to: "ins_bank")
    _ = try await fixture.lock()
    let stranger = try await fixture.park.account(.institution, "ins_other")
    #expect(await failure { try await export(fixture, grant, as: stranger) }?.code == .notFound)
    let revoked: StatsV1.DatasetGrant = try await fixture.park.call(
      Service.revokeDataset,
      StatsV1.RevokeDatasetRequest.with {
        $0.grantId = grant.id
        $0.expectedVersion = grant.version
        $0.reason = "用途不符"
      }, as: fixture.officer)
    #expect(revoked.state == .revoked && revoked.version == 2)
    #expect(await failure { try await export(fixture, grant, as: bank) }?.code == .permissionDenied)
    let again = await failure {
      try await fixture.park.call(
        Service.revokeDataset,
        StatsV1.RevokeDatasetRequest.with {
          $0.grantId = grant.id
          $0.expectedVersion = 2
          $0.reason = "再次"
        }, as: fixture.officer, of: StatsV1.DatasetGrant.self)
    }
    #expect(again?.rule == "ILLEGAL_TRANSITION")
    await fixture.close()
  }

  @Test func aGrantEndsByItsTimeWhetherOrNotItWasTidiedUp() async throws {
    let (fixture, bank) = try await fixture(reports: 1)
    let grant = try await granted(fixture, try await registered(fixture, .pseudonyms), to: "ins_bank")
    _ = try await fixture.lock()
    fixture.park.clock.advance(by: .days(30))
    #expect(await failure { try await export(fixture, grant, as: bank) }?.code == .permissionDenied)
    try await fixture.park.environment.runDueWork()
    let grants: [StatsV1.DatasetGrant] = try await fixture.park.stream(
      Service.listDatasetGrants, StatsV1.ListDatasetGrantsRequest(), as: bank)
    #expect(grants.map(\.state) == [.expired] && grants.map(\.version) == [2])
    await fixture.close()
  }

  /// Goal: a call that waits for its reader is ended from outside. Method: a method of the test's own that tags itself
  /// and then never ends.
  @Test func tagsEndACallThatWaits() async throws {
    let park = try await TestPark(TestPark.mutating("Wait")) { park, request, context in
      try await park.openCalls.tagging("dgr_1", context) {
        try await Task.sleep(for: .seconds(600))
        return request
      }
    }
    let account = try await park.account(.worker)
    let call = try park.open(
      TestPark.mutating("Wait"), TestPark.Thing(), as: account, of: TestPark.Thing.self)
    while !park.environment.openCalls.hasTagged("dgr_1") { await Task.yield() }
    park.environment.openCalls.end(tagged: "dgr_2", StatsHandler.grantOver("dgr_2"))
    park.environment.openCalls.end(tagged: "dgr_1", StatsHandler.grantOver("dgr_1"))
    #expect(await call.failure()?.code == .permissionDenied)
    #expect(!park.environment.openCalls.hasTagged("dgr_1"))
    await park.close()
  }
}
