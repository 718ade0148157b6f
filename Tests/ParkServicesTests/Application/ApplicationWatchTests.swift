import ParkSchemas
import RPCCore
import RPCSchemas
import Testing

@testable import ParkServices

/// Goal: a watch of a case shows it as it is, then each change once and in order, also after a reconnect.
@Suite struct ApplicationWatchTests {
  private typealias Watched = OpenCall<ApplicationV1.ApplicationEvent>

  private func watch(
    _ fixture: AwardFixture, _ id: String, as account: TestAccount, cursor: [UInt8] = []
  ) throws -> Watched {
    let request = ApplicationV1.WatchApplicationRequest.with {
      $0.applicationId = id
      $0.cursor = cursor
    }
    return try fixture.park.open(AwardFixture.Service.watchApplication, request, as: account)
  }

  /// The next event that is no bookmark.
  private func next(_ watched: Watched) async throws -> ApplicationV1.ApplicationEvent {
    while let event = try await watched.next() { if event.kind != .bookmark { return event } }
    throw RPCError(.internalError, "the watch ended")
  }

  @Test func changesFollowTheSnapshotInOrderAndAReconnectGoesOnBehindTheLast() async throws {
    let fixture = try await AwardFixture(Contents.fast())
    let applicant = try await fixture.applicant()
    var application = try await fixture.submitted(applicant)
    let watched = try watch(fixture, application.id, as: applicant.admin)
    let snapshot = try await next(watched)
    #expect(snapshot.kind == .snapshot && snapshot.application?.state == .submitted)
    application = try await fixture.accept(application)
    let accepted = try await next(watched)
    #expect(accepted.action == "accept" && accepted.application?.state == .accepted)
    await watched.cancel()

    application = try await fixture.approve(application)
    _ = try await fixture.disburse(application)
    let again = try watch(fixture, application.id, as: applicant.admin, cursor: accepted.cursor)
    #expect(try await next(again).action == "approve")
    let paid = try await next(again)
    #expect(paid.action == "disburse" && paid.application?.paidFen == 1_000_000)
    await again.cancel()
    await fixture.close()
  }

  @Test func cursorOfAnotherCaseOrPersonIsRefused() async throws {
    let fixture = try await AwardFixture(Contents.fast())
    let (first, second) = (try await fixture.applicant(1), try await fixture.applicant(2))
    let one = try await fixture.submitted(first)
    let two = try await fixture.submitted(second)
    let watched = try watch(fixture, one.id, as: first.admin)
    _ = try await next(watched)
    let cursor = try #require(try await watched.next()?.cursor)
    await watched.cancel()
    #expect(await (try watch(fixture, one.id, as: fixture.officer, cursor: cursor)).failure()?.code == .invalidArgument)
    #expect(await (try watch(fixture, two.id, as: second.admin, cursor: cursor)).failure()?.code == .invalidArgument)
    await fixture.close()
  }

  @Test func watchOfAnExpertShowsNoOthersReview() async throws {
    let fixture = try await AwardFixture()
    var application = try await fixture.accept(fixture.submitted(fixture.applicant()))
    application = try await fixture.assign(application, fixture.experts[0])
    application = try await fixture.assign(application, fixture.experts[1])
    let watched = try watch(fixture, application.id, as: fixture.experts[1])
    _ = try await next(watched)
    application = try await fixture.review(application, by: fixture.experts[0], score: 12)
    let event = try await next(watched)
    #expect(event.action == "submit_review" && event.application?.reviews.isEmpty == true)
    await watched.cancel()
    await fixture.close()
  }
}
