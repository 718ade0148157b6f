import ParkRules
import ParkSchemas
import RPCCore
import Storage
import Testing

@testable import ParkServices

/// Goal: no data is read outside an unexpired authorisation, by no way: not by a new call, not by a repeated one, not by
/// a stream that was open, not by a cursor from before.
@Suite struct DataSharingTests {
  @Test func onlyWhatIsCoveredIsReadAndEachReadIsAudited() async throws {
    let fixture = try await FinanceFixture()
    let lender = try await fixture.lender()
    let claimed = try await fixture.claim(fixture.demand(), by: lender)
    let authorisation = try await fixture.authorise(claimed, lender, scopes: [.profile])
    let before = try await fixture.park.auditCount()
    let data = try await fixture.read(authorisation, as: lender)
    #expect(data.enterprise?.profile?.nameZh == fixture.applicant.name)
    #expect(data.credit == nil && data.awards.isEmpty)
    #expect(data.enterprise?.contact?.phone.contains("****") ?? true)
    _ = try await fixture.read(authorisation, as: lender)
    let records = try await fixture.park.auditRecords().dropFirst(before)
    #expect(records.map(\.entry.action) == Array(repeating: "FinanceService/ReadSharedData", count: 2))
    #expect(records.allSatisfy { $0.entry.subject == authorisation.id && $0.entry.actor == lender.account.id })
    await fixture.close()
  }

  @Test func foreignInstitutionFindsNoAuthorisation() async throws {
    let fixture = try await FinanceFixture()
    let lender = try await fixture.lender()
    let other = try await fixture.lender(101)
    let (_, authorisation) = try await fixture.shared(with: lender)
    #expect(await failure { try await fixture.read(authorisation, as: other) }?.code == .notFound)
    await fixture.close()
  }

  @Test func revocationClosesEveryWayAtOnce() async throws {
    let fixture = try await FinanceFixture()
    let lender = try await fixture.lender()
    let (demand, authorisation) = try await fixture.shared(with: lender)
    _ = try await fixture.read(authorisation, as: lender, key: "read-1")
    let watch = try fixture.watch(demand.id, as: lender.account)
    let snapshot = try #require(try await watch.next())
    #expect(snapshot.kind == .snapshot)
    let cursor = try #require(try await watch.next()).cursor
    _ = try await fixture.revoke(authorisation)
    // The open stream, a new call, the stored answer of an old one, the cursor from before.
    #expect(await watch.failure()?.code == .permissionDenied)
    #expect(await failure { try await fixture.read(authorisation, as: lender) }?.rule == "SHARING_IN_FORCE")
    let repeated = await failure { try await fixture.read(authorisation, as: lender, key: "read-1") }
    #expect(repeated?.code == .permissionDenied)
    let resumed = try fixture.watch(demand.id, as: lender.account, cursor: cursor)
    #expect(await resumed.failure()?.code == .permissionDenied)
    // A new grant does not bring the old cursor back: it begins with a snapshot.
    _ = try await fixture.authorise(fixture.get(demand.id), lender)
    let old = try fixture.watch(demand.id, as: lender.account, cursor: cursor)
    #expect(await old.failure()?.code == .outOfRange)
    let forged = try fixture.watch(demand.id, as: lender.account, cursor: [1, 2, 3])
    #expect(await forged.failure()?.code == .invalidArgument)
    let fresh = try fixture.watch(demand.id, as: lender.account)
    #expect(try await fresh.next()?.kind == .snapshot)
    await fresh.cancel()
    await fixture.close()
  }

  @Test func expiryClosesEveryWayWithoutTheScheduler() async throws {
    let fixture = try await FinanceFixture()
    let lender = try await fixture.lender()
    let claimed = try await fixture.claim(fixture.demand(), by: lender)
    let authorisation = try await fixture.authorise(claimed, lender, seconds: 3600)
    let demand = try await fixture.get(claimed.id)
    _ = try await fixture.read(authorisation, as: lender, key: "read-1")
    let watch = try fixture.watch(demand.id, as: lender.account)
    #expect(try await watch.next()?.kind == .snapshot)
    fixture.park.clock.advance(by: .seconds(3600))
    #expect(await failure { try await fixture.read(authorisation, as: lender) }?.code == .permissionDenied)
    #expect(
      await failure { try await fixture.read(authorisation, as: lender, key: "read-1") }?.code == .permissionDenied)
    #expect(await failure { try await fixture.examine(demand, by: lender) }?.rule == "SHARING_IN_FORCE")
    #expect(await failure { try await fixture.revoke(authorisation) }?.rule == "ILLEGAL_TRANSITION")
    try await fixture.park.environment.runDueWork()
    #expect(await watch.failure()?.code == .permissionDenied)
    let listed = try await fixture.park.stream(
      FinanceFixture.Service.listAuthorisations, FinanceV1.ListAuthorisationsRequest(), as: fixture.applicant.admin,
      of: FinanceV1.Authorisation.self)
    #expect(listed.map(\.state) == [.expired] && listed[0].reads == 1)
    await fixture.close()
  }

  @Test func releasedOrDeclinedClaimTakesTheAuthorisationWithIt() async throws {
    let fixture = try await FinanceFixture()
    let lender = try await fixture.lender()
    let (demand, authorisation) = try await fixture.shared(with: lender)
    _ = try await fixture.release(demand, by: lender)
    #expect(await failure { try await fixture.read(authorisation, as: lender) }?.code == .permissionDenied)
    let other = try await fixture.lender(101)
    let (second, grant) = try await fixture.shared(with: other)
    _ = try await fixture.examine(second, by: other, .refuse)
    #expect(await failure { try await fixture.read(grant, as: other) }?.code == .permissionDenied)
    await fixture.close()
  }

  /// The audit log keeps reasons for good, so no number of a person gets into it.
  @Test func reasonsInTheAuditLogHoldNoNumbersOfPersons() async throws {
    let fixture = try await FinanceFixture()
    let lender = try await fixture.lender()
    let (demand, authorisation) = try await fixture.shared(with: lender)
    _ = try await fixture.revoke(authorisation, reason: "联系13812345678后撤销")
    _ = try await fixture.release(demand, by: lender, reason: "致电13812345678未接")
    let details = try await fixture.park.auditRecords().map { $0.entry.details }
    #expect(details.contains { $0.firstRange(of: Array("后撤销".utf8)) != nil })
    #expect(details.contains { $0.firstRange(of: Array("未接".utf8)) != nil })
    #expect(details.allSatisfy { $0.firstRange(of: Array("13812345678".utf8)) == nil })
    await fixture.close()
  }

  @Test func hundredReadsRacingARevocationReadBeforeItOrNotAtAll() async throws {
    let fixture = try await FinanceFixture()
    let lender = try await fixture.lender()
    let (_, authorisation) = try await fixture.shared(with: lender)
    let results = await race(100) { index in
      if index == 50 {
        _ = try await fixture.revoke(authorisation)
      } else {
        _ = try await fixture.read(authorisation, as: lender)
      }
    }
    let refused = results.compactMap { $0 }
    #expect(refused.allSatisfy { $0.code == .permissionDenied })
    // The audit log tells the order: no read stands behind the revocation.
    let actions = try await fixture.park.auditRecords().map(\.entry.action)
    let revoked = try #require(actions.firstIndex(of: "FinanceService/RevokeDataSharing"))
    #expect(!actions[revoked...].contains("FinanceService/ReadSharedData"))
    #expect(actions.filter { $0 == "FinanceService/ReadSharedData" }.count == 99 - refused.count)
    await fixture.close()
  }

  @Test func payeeIsRevealedToTheLenderOnly() async throws {
    let fixture = try await FinanceFixture()
    let lender = try await fixture.lender()
    let loser = try await fixture.lender(101)
    let signed = try await fixture.signed(with: lender)
    func reveal(_ lender: Lender) async throws -> FinanceV1.RevealPayeeResponse {
      try await fixture.park.call(
        FinanceFixture.Service.revealPayee,
        FinanceV1.RevealPayeeRequest.with {
          $0.demandId = signed.id
          $0.purpose = "drawdown"
        }, as: lender.account)
    }
    #expect(try await reveal(lender).payee?.accountNumber == "6222020000001234567")
    #expect(await failure { try await reveal(loser) }?.code == .notFound)
    let officer = try await fixture.get(signed.id, as: fixture.officer)
    #expect(officer.payee == nil && officer.offerFen == 0)
    let stored = try await fixture.park.storage.store.read {
      try $0.rows("SELECT payee_masked FROM finance_demands").map { try $0.text("payee_masked") }
    }
    #expect(stored == ["**** **** **** 4567"])
    await fixture.close()
  }
}

extension FinanceFixture {
  func watch(
    _ demand: String, as account: TestAccount, cursor: [UInt8] = []
  ) throws -> OpenCall<FinanceV1.DemandEvent> {
    try park.open(
      Service.watchDemand,
      FinanceV1.WatchDemandRequest.with {
        $0.demandId = demand
        $0.cursor = cursor
      }, as: account, of: FinanceV1.DemandEvent.self)
  }
}
