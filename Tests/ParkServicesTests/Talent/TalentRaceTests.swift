import ParkRules
import ParkSchemas
import RPCCore
import RPCSchemas
import Storage
import Testing

@testable import ParkServices

/// Goal: one live application per person and job, never more hired than openings, numbers without gaps: under concurrent
/// calls, and under seeded random moves against a model.
@Suite struct TalentRaceTests {
  private func count<Element: Sendable>(
    _ elements: [Element], _ attempt: @escaping @Sendable (Element) async throws -> Void
  ) async -> [String: Int] {
    await withTaskGroup(of: String.self) { group in
      for element in elements {
        group.addTask {
          let refusal = await failure { try await attempt(element) }
          return refusal.map { $0.rule.isEmpty ? "\($0.code)" : $0.rule } ?? "OK"
        }
      }
      return await group.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
  }

  @Test func onePersonAppliesAHundredTimes() async throws {
    let fixture = try await TalentFixture()
    let job = try await fixture.post()
    let person = try await fixture.applicant()
    let outcomes = await count(Array(0..<100)) { _ in try await fixture.apply(job, as: person) }
    #expect(outcomes == ["OK": 1, "ONE_APPLICATION_PER_PERSON": 99])
    await fixture.park.close()
  }

  @Test func fiftyAreHiredAtOnceForTwoOpenings() async throws {
    let fixture = try await TalentFixture()
    let job = try await fixture.post(openings: 2)
    var offered: [TalentV1.Candidate] = []
    for _ in 0..<50 {
      var candidate = try await fixture.apply(job, as: try await fixture.applicant())
      for state in [TalentV1.CandidateState.screening, .interview, .offered] {
        candidate = try await fixture.move(candidate, state)
      }
      offered.append(candidate)
    }
    let outcomes = await count(offered) { try await fixture.move($0, .hired) }
    #expect(outcomes == ["OK": 2, "OPENING_LEFT": 48])
    #expect(try await fixture.search("").first?.hired == 2)
    await fixture.park.close()
  }

  @Test func fiftyRecognitionsAtOnceAreNumberedFromOneToFifty() async throws {
    let fixture = try await TalentFixture()
    var submitted: [TalentV1.Recognition] = []
    for _ in 0..<50 { submitted.append(try await fixture.recognition(as: try await fixture.park.account(.worker))) }
    let numbers = try await withThrowingTaskGroup(of: String.self) { group in
      for one in submitted { group.addTask { try await fixture.decide(one, .recognise).number } }
      return try await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(numbers == Set((1...50).map { "云园人才〔2026〕\($0)号" }))
    await fixture.park.close()
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func randomMovesComeToWhatTheTableSays(seed: UInt64) async throws {
    var generator = SeededGenerator(seed: seed)
    let fixture = try await TalentFixture()
    let job = try await fixture.post(openings: 2)
    var people: [TestAccount] = []
    for _ in 0..<4 { people.append(try await fixture.applicant()) }
    var states = Array(repeating: CandidateState.absent, count: people.count)
    var rows: [TalentV1.Candidate?] = Array(repeating: nil, count: people.count)
    var hired = 0
    let actions: [CandidateAction] = [.apply, .screen, .interview, .offer, .hire, .refuse, .withdraw]
    let targets: [CandidateAction: TalentV1.CandidateState] = [
      .screen: .screening, .interview: .interview, .offer: .offered, .hire: .hired, .refuse: .refused,
    ]
    for step in 0..<120 {
      let number = Int.random(in: 0..<people.count, using: &generator)
      let action = actions.randomElement(using: &generator) ?? .apply
      let note = Comment(rawValue: "seed \(seed), step \(step), \(states[number]) \(action)")
      // Who was refused or went away may come again: to the table that is a new candidate.
      let from: CandidateState =
        action == .apply && !states[number].isLive && states[number] != .hired ? .absent : states[number]
      let to = TalentTables.candidate.rows(from: from, action).first?.to
      let isFull = (action == .offer || action == .hire) && hired == 2
      let refusal = await failure {
        switch action {
        case .apply: rows[number] = try await fixture.apply(job, as: people[number])
        case .withdraw:
          guard let row = rows[number] else { throw RPCError(.notFound, "nobody") }
          rows[number] = try await fixture.withdraw(row, as: people[number])
        default:
          guard let row = rows[number] else { throw RPCError(.notFound, "nobody") }
          rows[number] = try await fixture.move(row, targets[action] ?? .unspecified)
        }
      }
      guard let to, !isFull else {
        #expect(refusal != nil, note)
        continue
      }
      #expect(refusal == nil, note)
      states[number] = to
      if to == .hired { hired += 1 }
    }
    #expect(try await fixture.search("").first?.hired == UInt32(hired), "seed \(seed)")
    for (number, row) in rows.enumerated() {
      if let row { #expect(row.state == states[number].message, "seed \(seed)") }
    }
    await fixture.park.close()
  }
}
