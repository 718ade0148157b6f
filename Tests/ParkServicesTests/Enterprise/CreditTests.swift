import ParkRules
import ParkSchemas
import Testing

@testable import ParkServices
@testable import RPCCore

@Suite struct CreditTests {
  @Test func theGravestEventInForceIsTheStanding() async throws {
    let park = try await TestPark.forDays()
    let officer = try await park.account(.districtOfficer)
    let (enterprise, admin) = try await park.verified(by: officer)
    func credit() async throws -> EnterpriseV1.Credit {
      try await park.call(Enterprises.getCredit, EnterpriseV1.GetCreditRequest(), as: admin)
    }
    func record(_ kind: EnterpriseV1.CreditEventKind, version: UInt64, through: String = "") async throws
      -> EnterpriseV1.CreditEvent
    {
      try await park.call(
        Enterprises.recordCreditEvent,
        EnterpriseV1.RecordCreditEventRequest.with {
          $0.enterpriseId = enterprise.id
          $0.kind = kind
          $0.reason = "示例"
          $0.throughDay = through
          $0.expectedVersion = version
        }, as: officer)
    }
    #expect(try await credit().standing == .good)
    let warning = try await record(.warning, version: enterprise.version)
    #expect(warning.fromDay == "2026-01-05" && warning.enterpriseVersion == enterprise.version + 1)
    #expect(try await credit().standing == .warned)
    park.clock.advance(by: .seconds(1))
    let breach = try await record(.breach, version: warning.enterpriseVersion, through: "2026-01-06")
    #expect(try await credit().standing == .barred)
    #expect(try await credit().events.map(\.id) == [breach.id, warning.id])
    park.clock.advance(by: .seconds(2 * 86_400))
    #expect(try await credit().standing == .warned)
    #expect(try await credit().day == "2026-01-07")
    let facts = try await park.storage.store.read {
      try EnterpriseReading.facts(of: enterprise.id, on: CivilDate("2026-01-06"), in: $0)
    }
    #expect(facts?.creditStanding == .barred)
    #expect(facts?.isVerified == true && facts?.revenue?.fen == 900_000_000 && facts?.isCoreCulture == true)
    #expect(facts?.designatedSize == .above && facts?.registrationRegion == "110105")
    let stale = await failure { try await record(.warning, version: 1) }
    #expect(stale?.code == .aborted)
    await park.close()
  }

  @Test func wrongEventsAreRefusedFieldByField() async throws {
    let park = try await TestPark()
    let officer = try await park.account(.districtOfficer)
    let (enterprise, admin) = try await park.registered()
    func record(
      as account: TestAccount, _ change: (inout EnterpriseV1.RecordCreditEventRequest) -> Void
    ) async -> RPCError? {
      var request = EnterpriseV1.RecordCreditEventRequest.with {
        $0.enterpriseId = enterprise.id
        $0.kind = .warning
        $0.reason = "示例"
        $0.expectedVersion = 1
      }
      change(&request)
      let wrong = request
      return await failure {
        let _: EnterpriseV1.CreditEvent = try await park.call(Enterprises.recordCreditEvent, wrong, as: account)
      }
    }
    #expect(await record(as: officer) { $0.kind = .unspecified }?.fields == ["kind"])
    #expect(await record(as: officer) { $0.kind = .init(rawValue: 9) }?.fields == ["kind"])
    #expect(await record(as: officer) { $0.reason = " " }?.fields == ["reason"])
    #expect(await record(as: officer) { $0.fromDay = "2026-02-30" }?.fields == ["from_day"])
    #expect(await record(as: officer) { $0.throughDay = "2025-01-01" }?.fields == ["through_day"])
    #expect(await record(as: officer) { $0.enterpriseId = "x" }?.fields == ["enterprise_id"])
    #expect(await record(as: officer) { $0.enterpriseId = "ent_nowhere" }?.code == .notFound)
    #expect(await record(as: admin) { _ in }?.code == .permissionDenied)
    #expect(try await park.number("SELECT count(*) AS n FROM credit_events") == 0)
    await park.close()
  }
}
