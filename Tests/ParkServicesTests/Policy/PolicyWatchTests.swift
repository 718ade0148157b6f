import ParkSchemas
import RPCCore
import RPCSchemas
import Testing

@testable import ParkServices

/// Goal: a watcher sees the policies in force and open rounds, then each change once and in order; subscriptions narrow
/// it.
@Suite struct PolicyWatchTests {
  private typealias Service = PolicyV1.PolicyService
  private typealias Watched = OpenCall<PolicyV1.PolicyEvent>

  private func watch(
    _ park: TestPark, as account: TestAccount, _ change: (inout PolicyV1.WatchPoliciesRequest) -> Void = { _ in }
  ) throws -> Watched {
    try park.open(Service.watchPolicies, PolicyV1.WatchPoliciesRequest.with { change(&$0) }, as: account)
  }

  private func next(_ watched: Watched) async throws -> PolicyV1.PolicyEvent {
    while let event = try await watched.next() { if event.kind != .bookmark { return event } }
    throw RPCError(.internalError, "the watch ended")
  }

  private func publish(_ park: TestPark, _ content: PolicyV1.PolicyContent, as officer: TestAccount) async throws
    -> PolicyV1.Policy
  {
    try await park.call(Service.publishPolicy, PolicyV1.PublishPolicyRequest.with { $0.content = content }, as: officer)
  }

  @Test func snapshotThenChangesInOrderAndResumed() async throws {
    let fixture = try await AwardFixture(Contents.fast())
    let worker = try await fixture.park.account(.worker)
    let watched = try watch(fixture.park, as: worker)
    #expect(try await next(watched).kind == .snapshotPolicy)
    let round = try await next(watched)
    #expect(round.kind == .snapshotRound && round.round?.id == fixture.round.id)
    let policy = try await publish(fixture.park, Contents.fast("second"), as: fixture.officer)
    let published = try await next(watched)
    #expect(published.kind == .published && published.policy == policy)
    await watched.cancel()
    let opened = try await fixture.park.openRound(policy, as: fixture.officer)
    _ = try await publish(fixture.park, Contents.fast("third"), as: fixture.officer)
    let again = try watch(fixture.park, as: worker) { $0.cursor = published.cursor }
    let event = try await next(again)
    #expect(event.kind == .roundOpened && event.round == opened && event.policy?.id == policy.id)
    #expect(try await next(again).policy?.content?.programme == "third")
    await again.cancel()
    await fixture.close()
  }

  @Test func subscriptionsNarrowTheWatch() async throws {
    let fixture = try await AwardFixture(Contents.fast())
    let worker = try await fixture.park.account(.worker)
    let subscription: PolicyV1.Subscription = try await fixture.park.call(
      Service.subscribe, PolicyV1.SubscribeRequest.with { $0.programme = "wanted" }, as: worker)
    let watched = try watch(fixture.park, as: worker) { $0.subscribedOnly = true }
    // Nothing of the snapshot fits: the first message is the bookmark.
    #expect(try await watched.next()?.kind == .bookmark)
    _ = try await publish(fixture.park, Contents.fast("other"), as: fixture.officer)
    _ = try await publish(fixture.park, Contents.fast("wanted"), as: fixture.officer)
    #expect(try await next(watched).policy?.content?.programme == "wanted")
    await watched.cancel()

    let kept: [PolicyV1.Subscription] = try await fixture.park.stream(
      Service.listSubscriptions, PolicyV1.ListSubscriptionsRequest(), as: worker)
    #expect(kept == [subscription])
    let end = PolicyV1.UnsubscribeRequest.with { $0.subscriptionId = subscription.id }
    let stranger = try await fixture.park.account(.worker)
    let foreign = await failure {
      try await fixture.park.call(Service.unsubscribe, end, as: stranger, of: PolicyV1.UnsubscribeResponse.self)
    }
    #expect(foreign?.code == .notFound)
    let _: PolicyV1.UnsubscribeResponse = try await fixture.park.call(Service.unsubscribe, end, as: worker)
    #expect(try await fixture.park.count("subscriptions") == 0)
    await fixture.close()
  }

  @Test func kindsNarrowTheWatch() async throws {
    let fixture = try await AwardFixture(Contents.fast())
    let worker = try await fixture.park.account(.worker)
    let watched = try watch(fixture.park, as: worker) { $0.kinds = [.noApply] }
    #expect(try await watched.next()?.kind == .bookmark)
    _ = try await publish(fixture.park, Contents.fast("other"), as: fixture.officer)
    _ = try await publish(fixture.park, Contents.noApply(), as: fixture.officer)
    #expect(try await next(watched).policy?.content?.kind == .noApply)
    await watched.cancel()
    await fixture.close()
  }
}
