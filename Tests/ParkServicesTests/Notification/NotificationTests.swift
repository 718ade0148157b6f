import ParkSchemas
import RPCCore
import RPCSchemas
import Storage
import Testing

@testable import ParkServices

/// Goal: who is told what by whom, what the inbox shows, and what is read or muted. Method: one park, a few people,
/// the dispatch run by hand.
@Suite struct NotificationTests {
  @Test func aMessageReachesTheMembersOfATenantAndNobodyElse() async throws {
    let park = try await TestPark()
    let officer = try await park.account(.districtOfficer)
    let member = try await park.account(.enterpriseStaff, "ent_a")
    let stranger = try await park.account(.enterpriseStaff, "ent_b")
    let id = try await park.sendMessage("停水通知", as: officer) {
      $0.audience = .tenantId("ent_a")
      $0.subjectId = "prk_1"
    }
    #expect(try await park.notifications(of: member).isEmpty)
    try await park.environment.runDueWork()
    let told = try #require(try await park.notifications(of: member).first)
    #expect(told.id == id && told.kind == "notification.sent" && told.subjectId == "prk_1")
    #expect(told.text?.zh == "停水通知" && told.text?.en == "停水通知")
    #expect(told.senderId == officer.id && told.readAt == nil)
    #expect(try await park.notifications(of: stranger).isEmpty)
    await park.close()
  }

  @Test func staffAddressTheirOwnTenantOnly() async throws {
    let park = try await TestPark()
    let admin = try await park.account(.enterpriseAdmin, "ent_a")
    let colleague = try await park.account(.enterpriseStaff, "ent_a")
    let stranger = try await park.account(.enterpriseStaff, "ent_b")
    let audiences: [(NotificationV1.SendRequest.OneOfAudience, StatusCode?)] = [
      (.tenantId("ent_a"), nil), (.accountId(colleague.id), nil), (.tenantId("ent_b"), .notFound),
      (.accountId(stranger.id), .notFound), (.tenantId("ent_nobody"), .notFound), (.role(.worker), .permissionDenied),
      (.everyone(true), .permissionDenied), (.everyone(false), .invalidArgument),
      (.role(.unspecified), .invalidArgument),
      (.tenantId("acc_1"), .invalidArgument),
    ]
    for (audience, expected) in audiences {
      let refusal = await failure { try await park.sendMessage("x", as: admin) { $0.audience = audience } }
      #expect(refusal?.code == expected, "\(audience)")
    }
    try await park.environment.runDueWork()
    #expect(try await park.notifications(of: colleague).count == 2)
    #expect(try await park.notifications(of: stranger).isEmpty)
    await park.close()
  }

  @Test func theInboxBeginsWithWhatIsUnreadAndGoesOn() async throws {
    let park = try await TestPark()
    let officer = try await park.account(.districtOfficer)
    let worker = try await park.account(.worker)
    let first = try await park.sendMessage("一", as: officer) { $0.audience = .accountId(worker.id) }
    try await park.environment.runDueWork()
    let inbox = try park.open(
      TestPark.Notifications.inbox, NotificationV1.InboxRequest(), as: worker, of: NotificationV1.InboxUpdate.self)
    let snapshot = try #require(try await inbox.next())
    #expect(snapshot.kind == .snapshot && snapshot.notification?.id == first)
    let bookmark = try #require(try await inbox.next())
    #expect(bookmark.kind == .bookmark)
    await inbox.cancel()

    let second = try await park.sendMessage("二", as: officer) { $0.audience = .role(.worker) }
    try await park.environment.runDueWork()
    try await park.markRead(as: worker) { $0.notificationIds = [first] }
    let again = try park.open(
      TestPark.Notifications.inbox, NotificationV1.InboxRequest.with { $0.cursor = bookmark.cursor }, as: worker,
      of: NotificationV1.InboxUpdate.self)
    var seen: [NotificationV1.InboxUpdate] = []
    while seen.count < 2, let update = try await again.next() { if update.kind != .bookmark { seen.append(update) } }
    #expect(seen.map(\.kind) == [.new, .read])
    #expect(seen[0].notification?.id == second && seen[1].unread == 1)
    await again.cancel()
    await park.close()
  }

  @Test func readingIsCountedOnceAndOnlyInOnesOwnInbox() async throws {
    let park = try await TestPark()
    let officer = try await park.account(.districtOfficer)
    let worker = try await park.account(.worker)
    let other = try await park.account(.worker)
    let id = try await park.sendMessage("给一人", as: officer) { $0.audience = .accountId(worker.id) }
    for number in 0..<3 { try await park.sendMessage("\(number)", as: officer) { $0.audience = .role(.worker) } }
    try await park.environment.runDueWork()
    #expect(try await park.unread(of: worker) == 4)
    #expect(try await park.markRead(as: worker) { $0.notificationIds = [id, id] } == 3)
    let audited = try await park.auditCount()
    #expect(try await park.markRead(as: worker) { $0.notificationIds = [id] } == 3)
    #expect(try await park.auditCount() == audited)
    for foreign in [id, "ntf_999999", "ntf_0", "ntf_01", "acc_1"] {
      let refusal = await failure { try await park.markRead(as: other) { $0.notificationIds = [foreign] } }
      #expect(refusal?.code == .notFound, "\(foreign)")
    }
    #expect(try await park.markRead(as: worker) { $0.all = true } == 0)
    #expect(try await park.notifications(of: worker) { $0.unreadOnly = true }.isEmpty)
    #expect(try await park.unread(of: other) == 3)
    #expect(try await park.notifications(of: other) { $0.limit = 2 }.count == 2)
    await park.close()
  }

  @Test func aMutedTopicIsSilentButPeopleAreHeard() async throws {
    let fixture = try await AwardFixture(Contents.fast())
    let (park, worker) = (fixture.park, try await fixture.park.account(.worker))
    for wanted in ["a", "b"] {
      let _: PolicyV1.Subscription = try await park.call(
        PolicyV1.PolicyService.subscribe, PolicyV1.SubscribeRequest.with { $0.programme = wanted }, as: worker)
    }
    func publish(_ programme: String) async throws {
      let request = PolicyV1.PublishPolicyRequest.with { $0.content = Contents.fast(programme) }
      let _: PolicyV1.Policy = try await park.call(
        PolicyV1.PolicyService.publishPolicy, request, as: fixture.officer)
    }
    try await publish("a")
    #expect(try await park.toldKinds(of: worker) == ["policy.published"])
    let muted = NotificationV1.SetPreferencesRequest.with { $0.mutedTopics = ["policy"] }
    let preferences: NotificationV1.Preferences = try await park.call(
      TestPark.Notifications.setPreferences, muted, as: worker)
    #expect(preferences.mutedTopics == ["policy"] && preferences.topics.contains("policy"))
    try await publish("b")
    try await park.sendMessage("仍可听到", as: fixture.officer) { $0.audience = .accountId(worker.id) }
    #expect(try await park.toldKinds(of: worker) == ["policy.published", "notification.sent"])
    let unknown = await failure {
      try await park.call(
        TestPark.Notifications.setPreferences, NotificationV1.SetPreferencesRequest.with { $0.mutedTopics = ["?"] },
        as: worker, of: NotificationV1.Preferences.self)
    }
    #expect(unknown?.fields == ["muted_topics"])
    await fixture.close()
  }

  @Test func whatIsOlderThanTheRetentionGoes() async throws {
    let park = try await TestPark()
    let officer = try await park.account(.districtOfficer)
    let worker = try await park.account(.worker)
    try await park.sendMessage("旧", as: officer) { $0.audience = .accountId(worker.id) }
    try await park.environment.runDueWork()
    park.clock.advance(by: park.environment.settings.notificationRetention + .seconds(1))
    try await park.environment.runDueWork()
    for table in ["notifications", "notification_messages", "notification_sends"] {
      #expect(try await park.count(table) == 0, "\(table)")
    }
    await park.close()
  }
}
