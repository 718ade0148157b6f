import ParkRules
import ParkSchemas
import RPCCore
import Storage
import TestSupport
import Testing

@testable import ParkServices

/// Goal: whatever officers do in whatever order, policies and rounds behave like a simple model of them. Method: random
/// publications under a few document numbers, rounds opened and closed, repeals, some with versions that are not the
/// current ones, the clock moving; the model says beforehand whether each succeeds. A failure is replayed by its seed.
@Suite struct PolicyModelTests {
  private typealias Service = PolicyV1.PolicyService

  private struct Round {
    let id: String
    let closes: CivilDate
    var version: UInt64 = 1
    var isOpen = true
  }

  private struct Policy {
    let id: String
    let number: String
    var version: UInt64 = 1
    var isInForce = true
    var rounds: [Round] = []
  }

  private enum Action: CaseIterable {
    case publish, open, close, repeal
  }

  private static let steps = 200

  @Test func policiesAndRoundsBehaveLikeTheirModel() async throws {
    var random = TestSupport.SeededGenerator(test: "PolicyModelTests")
    let park = try await TestPark(TestPark.longSessions)
    let officer = try await park.account(.districtOfficer)
    var model: [Policy] = []
    var done = 0
    for step in 0..<Self.steps {
      let comment = "seed \(random.seed), step \(step)"
      let action = model.isEmpty ? .publish : Action.allCases.randomElement(using: &random) ?? .publish
      let stale: UInt64 = random.chance(oneIn: 10) ? 1 : 0
      let index = model.indices.suffix(6).randomElement(using: &random) ?? 0
      let isDone =
        switch action {
        case .publish: try await publish(park, officer, &model, &random, comment)
        case .open: try await open(park, officer, &model[index], stale, &random, comment)
        case .close: try await close(park, officer, &model[index], stale, &random, comment)
        case .repeal: try await repeal(park, officer, &model[index], stale, comment)
        }
      if isDone { done += 1 }
      if random.chance(oneIn: 15) {
        park.clock.advance(by: .days(Int.random(in: 1...5, using: &random)))
        try await park.environment.runDueWork()
        let today = try park.clock.now.shanghaiDay
        for policy in model.indices {
          for round in model[policy].rounds.indices
          where model[policy].rounds[round].isOpen && model[policy].rounds[round].closes < today {
            model[policy].rounds[round].isOpen = false
            model[policy].rounds[round].version += 1
          }
        }
      }
      if let policy = model.suffix(6).randomElement(using: &random) { try await check(policy, park, officer, comment) }
    }
    #expect(done > Self.steps / 8, "seed \(random.seed): \(done) done")
    await park.close()
  }

  private func publish(
    _ park: TestPark, _ officer: TestAccount, _ model: inout [Policy], _ random: inout TestSupport.SeededGenerator,
    _ comment: String
  ) async throws -> Bool {
    let number = "示例字〔2026〕\(Int.random(in: 1...5, using: &random))号"
    var made: PolicyV1.Policy?
    let error = await failure {
      var content = Contents.fast()
      content.documentNumber = number
      let final = content
      made = try await park.call(
        Service.publishPolicy, PolicyV1.PublishPolicyRequest.with { $0.content = final }, as: officer)
    }
    let isFree = !model.contains { $0.number == number && $0.isInForce }
    #expect(error?.code == (isFree ? nil : .alreadyExists), "\(comment): publish: \(String(describing: error))")
    if let made { model.append(Policy(id: made.id, number: number)) }
    return isFree
  }

  private func open(
    _ park: TestPark, _ officer: TestAccount, _ policy: inout Policy, _ stale: UInt64,
    _ random: inout TestSupport.SeededGenerator, _ comment: String
  ) async throws -> Bool {
    let today = try park.clock.now.shanghaiDay
    let opens = try today.adding(days: Int.random(in: -3...2, using: &random))
    let closes = try today.adding(days: Int.random(in: -2...6, using: &random))
    let named = PolicyV1.Policy.with {
      $0.id = policy.id
      $0.version = policy.version + stale
    }
    var made: PolicyV1.Round?
    let error = await failure {
      made = try await park.openRound(named, as: officer, opens: opens.description, closes: closes.description)
    }
    let expected = stale == 0 && policy.isInForce && opens <= closes && closes >= today
    #expect((error == nil) == expected, "\(comment): open \(opens) to \(closes): \(String(describing: error))")
    if let made { policy.rounds.append(Round(id: made.id, closes: closes)) }
    return expected
  }

  private func close(
    _ park: TestPark, _ officer: TestAccount, _ policy: inout Policy, _ stale: UInt64,
    _ random: inout TestSupport.SeededGenerator, _ comment: String
  ) async throws -> Bool {
    guard let index = policy.rounds.indices.randomElement(using: &random) else { return false }
    let round = policy.rounds[index]
    let error = await failure {
      let _: PolicyV1.Round = try await park.call(
        Service.closeRound,
        PolicyV1.CloseRoundRequest.with {
          $0.roundId = round.id
          $0.expectedVersion = round.version + stale
        }, as: officer)
    }
    let expected = stale == 0 && round.isOpen
    #expect((error == nil) == expected, "\(comment): close: \(String(describing: error))")
    guard expected else { return false }
    policy.rounds[index].isOpen = false
    policy.rounds[index].version += 1
    return true
  }

  private func repeal(
    _ park: TestPark, _ officer: TestAccount, _ policy: inout Policy, _ stale: UInt64, _ comment: String
  ) async throws -> Bool {
    let request = PolicyV1.RepealPolicyRequest.with {
      $0.policyId = policy.id
      $0.expectedVersion = policy.version + stale
      $0.reason = "由新政策替代"
    }
    let error = await failure {
      let _: PolicyV1.Policy = try await park.call(Service.repealPolicy, request, as: officer)
    }
    let expected = stale == 0 && policy.isInForce && !policy.rounds.contains(where: \.isOpen)
    #expect((error == nil) == expected, "\(comment): repeal: \(String(describing: error))")
    guard expected else { return false }
    policy.isInForce = false
    policy.version += 1
    return true
  }

  private func check(
    _ policy: Policy, _ park: TestPark, _ officer: TestAccount, _ comment: String
  ) async throws {
    let shown: PolicyV1.Policy = try await park.call(
      Service.getPolicy, PolicyV1.GetPolicyRequest.with { $0.policyId = policy.id }, as: officer)
    #expect(shown.version == policy.version && (shown.state == .inForce) == policy.isInForce, "\(comment)")
    for round in policy.rounds.suffix(3) {
      let shown: PolicyV1.Round = try await park.call(
        Service.getRound, PolicyV1.GetRoundRequest.with { $0.roundId = round.id }, as: officer)
      #expect(shown.version == round.version && (shown.state == .open) == round.isOpen, "\(comment)")
    }
  }

  /// Goal: a document number is in force once. Method: sixty publications of it at once.
  @Test func ofSixtyPublicationsOfOneNumberOneIsMade() async throws {
    let park = try await TestPark()
    let officer = try await park.account(.districtOfficer)
    let results = await race(60) { _ in
      var content = Contents.fast()
      content.documentNumber = "示例字〔2026〕1号"
      let final = content
      let _: PolicyV1.Policy = try await park.call(
        Service.publishPolicy, PolicyV1.PublishPolicyRequest.with { $0.content = final }, as: officer)
    }
    #expect(results.filter { $0 == nil }.count == 1)
    #expect(results.compactMap { $0?.code } == Array(repeating: .alreadyExists, count: 59))
    await park.close()
  }
}
