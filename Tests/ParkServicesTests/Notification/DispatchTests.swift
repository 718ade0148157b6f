import ParkRules
import ParkSchemas
import RPCCore
import RPCSchemas
import Storage
import Testing

@testable import ParkServices

/// Goal: each event is told to each recipient exactly once and in the order of the events, whatever is interrupted and
/// however many dispatch at once. Method: more recipients than a transaction takes; several dispatchers at once over the
/// same log; a seeded mix of messages, muting and dispatching against a list kept in memory.
@Suite struct DispatchTests {
  private func told(_ park: TestPark) async throws -> [String: [Int64]] {
    try await park.storage.store.read { transaction in
      var told: [String: [Int64]] = [:]
      for row in try transaction.rows("SELECT account, position FROM notifications ORDER BY account, position") {
        told[try row.text("account"), default: []].append(try row.integer("position"))
      }
      return told
    }
  }

  @Test func anEventForMoreThanOneTransactionTakesIsToldToAllOnce() async throws {
    let park = try await TestPark()
    let officer = try await park.account(.districtOfficer)
    let count = NotificationDispatcher.deliveriesMax * 2 + 7
    try await park.storage.store.write { transaction in
      for number in 0..<count {
        try transaction.execute(
          """
          INSERT INTO accounts (id, login, state, password_hash, password_salt, password_n, password_r, password_p,
            password_version, password_change_required, version, authority_version, created, created_by)
          VALUES (?, ?, 'active', x'00', x'00', 2, 1, 1, 1, 0, 1, 1, 1, 'system')
          """, [.text("acc_m\(number)"), .text("m\(number)")])
        try transaction.execute(
          "INSERT INTO memberships VALUES (?, 'worker', '', 0, 1, 'system')", [.text("acc_m\(number)")])
      }
    }
    try await park.sendMessage("全体", as: officer) { $0.audience = .role(.worker) }
    try await park.sendMessage("再次", as: officer) { $0.audience = .everyone(true) }
    // Six dispatchers at once, as if several nodes served one store.
    let environment = park.environment
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<6 { group.addTask { try await NotificationDispatcher(environment).run() } }
      try await group.waitForAll()
    }
    let told = try await told(park)
    #expect(told.count == count + 1)
    #expect(told.allSatisfy { $0.value.count == ($0.key == officer.id ? 1 : 2) })
    await park.close()
  }

  @Test func anInterruptedDispatchGoesOnWhereItStood() async throws {
    let park = try await TestPark()
    let officer = try await park.account(.districtOfficer)
    let worker = try await park.account(.worker)
    for number in 0..<5 { try await park.sendMessage("\(number)", as: officer) { $0.audience = .accountId(worker.id) } }
    // A rule that fails in the middle undoes its transaction only.
    struct Broken: Error {}
    let third = try await park.storage.store.read {
      try $0.rows("SELECT position FROM notification_sends ORDER BY position").map { try $0.integer("position") }[2]
    }
    let broken = NotificationCatalogue.rules.map { rule in
      NotificationRule(on: rule.kind, to: rule.recipients, urgent: rule.isUrgent, sender: rule.sender) {
        event, transaction in
        if event.position == third { throw Broken() }
        return try rule.text(event, transaction)
      }
    }
    await #expect(throws: Broken.self) { try await NotificationDispatcher(park.environment, rules: broken).run() }
    try await park.environment.runDueWork()
    let notifications = try await park.notifications(of: worker)
    #expect(notifications.reversed().map { $0.text?.zh } == ["0", "1", "2", "3", "4"])
    await park.close()
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func aRandomMixComesToWhatTheModelSays(seed: UInt64) async throws {
    var generator = SeededGenerator(seed: seed)
    let park = try await TestPark()
    let officer = try await park.account(.districtOfficer)
    var people: [TestAccount] = []
    for number in 0..<6 { people.append(try await park.account(.enterpriseStaff, "ent_\(number % 3)")) }
    var model: [String: [String]] = [:]
    var read: [String: Set<String>] = [:]
    var pending: [(id: String, accounts: [String])] = []
    for step in 0..<60 {
      switch Int.random(in: 0..<5, using: &generator) {
      case 0, 1:
        let person = people.randomElement(using: &generator) ?? officer
        let id = try await park.sendMessage("\(step)", as: officer) { $0.audience = .accountId(person.id) }
        pending.append((id, [person.id]))
      case 2:
        let tenant = Int.random(in: 0..<3, using: &generator)
        let id = try await park.sendMessage("\(step)", as: officer) { $0.audience = .tenantId("ent_\(tenant)") }
        pending.append((id, stride(from: tenant, to: 6, by: 3).map { people[$0].id }))
      case 3:
        try await park.environment.runDueWork()
        for (id, accounts) in pending { for account in accounts { model[account, default: []].append(id) } }
        pending = []
      default:
        let person = people.randomElement(using: &generator) ?? officer
        guard let id = model[person.id]?.randomElement(using: &generator) else { continue }
        try await park.markRead(as: person) { $0.notificationIds = [id] }
        read[person.id, default: []].insert(id)
      }
    }
    for person in people {
      let inbox = try await park.notifications(of: person)
      #expect(inbox.reversed().map(\.id) == model[person.id] ?? [], "seed \(seed)")
      #expect(Set(inbox.filter { $0.readAt != nil }.map(\.id)) == read[person.id] ?? [], "seed \(seed)")
      #expect(try await park.unread(of: person) == UInt32(inbox.count - (read[person.id]?.count ?? 0)), "seed \(seed)")
    }
    await park.close()
  }

  @Test func templatesFillNamesAndLeaveValuesAlone() {
    #expect(NotificationRule.filled("{a} and {b}", ["a": "{b}", "b": "x"]) == "{b} and x")
    #expect(NotificationRule.filled("{missing}, {", [:]) == "…, {")
    #expect(NotificationRule.filled("", ["a": "b"]) == "")
  }
}
