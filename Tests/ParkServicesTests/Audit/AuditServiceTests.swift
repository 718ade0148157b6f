import GRDBSQLite
import ParkSchemas
import RPCCore
import RPCSchemas
import SchemaRuntime
import Storage
import Testing

@testable import ParkServices

@Suite struct AuditServiceTests {
  typealias Audit = AuditV1.AuditService

  /// A park with some records, and its auditor.
  private func audited(_ count: Int = 5) async throws -> (TestPark, TestAccount, TestAccount) {
    let park = try await TestPark { $0.pageRows = 2 }
    let account = try await park.account(.worker)
    for number in 0..<count {
      let _: IdentityV1.Consent = try await park.call(
        IdentityV1.IdentityService.recordConsent, IdentityV1.RecordConsentRequest.with { $0.purpose = "p\(number)" },
        as: account)
      park.clock.advance(by: .seconds(60))
    }
    return (park, account, try await park.account(.auditor))
  }

  private func query(_ park: TestPark, _ auditor: TestAccount, _ change: (inout AuditV1.QueryAuditRequest) -> Void)
    async throws -> [UInt64]
  {
    var request = AuditV1.QueryAuditRequest()
    change(&request)
    let rows: [AuditV1.AuditRecord] = try await park.stream(Audit.queryAudit, request, as: auditor)
    return rows.map(\.position)
  }

  private func verify(_ park: TestPark, _ auditor: TestAccount) async throws -> AuditV1.VerifyAuditChainResponse {
    try await park.call(Audit.verifyAuditChain, AuditV1.VerifyAuditChainRequest(), as: auditor)
  }

  /// Changes the database behind the store's back, as somebody with the file would.
  private func tamper(_ park: TestPark, _ script: String) throws {
    var connection: OpaquePointer?
    let path = park.configuration.dataDirectory + "/cloudpark.sqlite"
    #expect(sqlite3_open(path, &connection) == SQLITE_OK)
    defer { sqlite3_close(connection) }
    sqlite3_busy_timeout(connection, 5000)
    let whole = """
      DROP TRIGGER IF EXISTS audit_records_no_update;
      DROP TRIGGER IF EXISTS audit_records_no_delete;
      \(script)
      """
    #expect(sqlite3_exec(connection, whole, nil, nil, nil) == SQLITE_OK)
  }

  @Test func aQueryFiltersAndPages() async throws {
    let (park, account, auditor) = try await audited()
    #expect(try await query(park, auditor) { _ in } == [1, 2, 3, 4, 5])
    #expect(try await query(park, auditor) { $0.limit = 3 } == [1, 2, 3])
    #expect(try await query(park, auditor) { $0.afterPosition = 3 } == [4, 5])
    #expect(try await query(park, auditor) { $0.actor = account.id } == [1, 2, 3, 4, 5])
    #expect(try await query(park, auditor) { $0.actor = "acc_other" } == [])
    #expect(try await query(park, auditor) { $0.action = "IdentityService/Login" } == [])
    let start = Timestamp(seconds: 1_767_571_200)
    #expect(
      try await query(park, auditor) {
        $0.from = (start + .seconds(60)).message; $0.until = (start + .seconds(180)).message
      } == [2, 3])
    let bad = await failure {
      try await query(park, auditor) {
        $0.limit = 100_001; $0.afterPosition = .max
      }
    }
    #expect(bad?.fields == ["after_position", "limit"])
    await park.close()
  }

  @Test func anUntouchedChainIsIntactAgainstItsCheckpoints() async throws {
    let (park, _, auditor) = try await audited()
    try park.storage.checkpointer.checkpoint()
    let report = try await verify(park, auditor)
    #expect(report.intact && report.findings.isEmpty)
    #expect(report.records == 5 && report.headPosition == 5 && report.lastCheckpointPosition == 5)
    #expect(report.headHash.count == 64)
    await park.close()
  }

  @Test(arguments: [
    ("UPDATE audit_records SET actor = 'acc_somebody_else' WHERE position = 2;", "RECORD_EDITED"),
    ("DELETE FROM audit_records WHERE position = 3;", "RECORDS_DELETED"),
    (
      "DELETE FROM audit_records WHERE position = 5; UPDATE log_positions SET position = 4 WHERE log LIKE 'audit%';",
      "TAIL_CUT"
    ),
  ])
  func tamperingIsFound(script: String, kind: String) async throws {
    let (park, _, auditor) = try await audited()
    try park.storage.checkpointer.checkpoint()
    try tamper(park, script)
    let report = try await verify(park, auditor)
    #expect(!report.intact)
    #expect(report.findings.contains { $0.kind == kind }, "\(report.findings.map(\.kind))")
    await park.close()
  }

  @Test func anExportIsRecordedAndHoldsEveryHash() async throws {
    let (park, _, auditor) = try await audited()
    let rows: [AuditV1.ExportAuditResponse] = try await park.stream(
      Audit.exportAudit,
      AuditV1.ExportAuditRequest.with {
        $0.afterPosition = 1
        $0.untilPosition = 4
      }, as: auditor)
    #expect(rows.map(\.position) == [2, 3, 4])
    let records = try await park.auditRecords()
    for (row, record) in zip(rows, records[1...3]) {
      #expect(row.jsonLine.contains("\"hash\":\"\(Hex.encode(record.hash))\""))
      #expect(row.jsonLine.contains("\"previous\":\"\(Hex.encode(record.previous))\""))
      #expect(!row.jsonLine.contains("\n"))
    }
    let last = try #require(records.last)
    #expect(last.position == 6 && last.entry.action == "AuditService/ExportAudit" && last.entry.actor == auditor.id)
    await park.close()
  }
}
