import ParkSchemas
import RPCCore
import Testing

@testable import ParkServices

/// Goal: what is closed by hand takes nothing any more, and is closed once.
@Suite struct ClosingTests {
  @Test func jobThatIsClosedTakesNoApplicationsAndIsNotClosedAgain() async throws {
    let fixture = try await TalentFixture()
    let job = try await fixture.post()
    let closing = TalentV1.CloseJobRequest.with {
      $0.jobId = job.id
      $0.expectedVersion = job.version
    }
    let closed: TalentV1.Job = try await fixture.park.call(Talents.closeJob, closing, as: fixture.employer)
    #expect(closed.version == job.version + 1)
    let stale = await failure {
      try await fixture.park.call(Talents.closeJob, closing, as: fixture.employer, of: TalentV1.Job.self)
    }
    #expect(stale?.code == .aborted)
    let again = await failure {
      try await fixture.park.call(
        Talents.closeJob,
        TalentV1.CloseJobRequest.with {
          $0.jobId = job.id
          $0.expectedVersion = closed.version
        }, as: fixture.employer, of: TalentV1.Job.self)
    }
    #expect(again?.code == .failedPrecondition)
    await fixture.park.close()
  }

  @Test func eventWhoseRegistrationIsClosedTakesNobody() async throws {
    let fixture = try await EventFixture()
    let closed: EventV1.Event = try await fixture.park.call(
      Events.closeRegistration,
      EventV1.CloseRegistrationRequest.with {
        $0.eventId = fixture.event.id
        $0.expectedVersion = fixture.event.version
      }, as: fixture.organiser)
    #expect(closed.version == fixture.event.version + 1)
    let person = try await fixture.park.account(.worker)
    #expect(await failure { try await fixture.register(person) }?.code == .failedPrecondition)
    await fixture.park.close()
  }

  @Test func productThatIsWithdrawnIsWithdrawnOnce() async throws {
    let fixture = try await FinanceFixture()
    let lender = try await fixture.lender()
    func withdraw(_ version: UInt64) async throws -> FinanceV1.Product {
      try await fixture.park.call(
        FinanceV1.FinanceService.withdrawProduct,
        FinanceV1.WithdrawProductRequest.with {
          $0.productId = lender.product
          $0.expectedVersion = version
        }, as: lender.account)
    }
    let withdrawn = try await withdraw(1)
    #expect(withdrawn.state == .withdrawn && withdrawn.version == 2)
    #expect(await failure { try await withdraw(1) }?.code == .aborted)
    #expect(await failure { try await withdraw(2) }?.code == .failedPrecondition)
    await fixture.park.close()
  }
}
