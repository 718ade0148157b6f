import ParkRules
import ParkSchemas
import RPCCore
import Storage
import TestSupport
import Testing

@testable import ParkServices

/// Goal: whatever parks, officers and experts do in whatever order, applications for recognition and the call's quota
/// behave like a simple model of them, objections and conflicts of interest included. Method: random actions on the
/// applications of four parks, one of which is not let enough, the clock moving; the model says beforehand whether each succeeds. A failure is replayed by its seed.
@Suite struct RecognitionModelTests {
  private typealias Service = ParkV1.RecognitionService
  fileprivate typealias State = ParkV1.RecognitionState

  fileprivate struct Model {
    let id: String
    var state: State = .applied
    var assigned: Set<Int> = []
    var scores: [Int: Int] = [:]
    var visitAgrees = false
    var reporter: Int?
    var noticeEnds: Int64 = 0
    /// Objections: how many each worker raised, how many are open and how many were upheld.
    var raised: [Int: Int] = [:]
    var open = 0
    var upheld = 0
    /// Experts and officers who stated a conflict.
    var conflictedExperts: Set<Int> = []
    var conflictedOfficers: Set<Int> = []

    var lives: Bool { state != .refused && state != .withdrawn }
    /// Whether it has a place of the quota.
    var counts: Bool {
      [.recommended, .inReview, .reviewed, .visited, .reported, .inNotice, .recognised].contains(state)
    }
  }

  fileprivate enum Action: CaseIterable {
    case apply, pass, fail, assign, review, visit, report, notice, plaque, refuse, withdraw
    case expertConflict, officerConflict, object, uphold, dismiss
  }

  private struct Entrant: Sendable {
    let park: String
    let staff: TestAccount
    let isLet: Bool
  }

  private static let (steps, quota, lastDay): (Int, UInt32, Int64) = (350, 2, 30)

  @Test func applicationsBehaveLikeTheirModel() async throws {
    var random = TestSupport.SeededGenerator(test: "RecognitionModelTests")
    let stage = try await RecognitionStage()
    let entrants = try await entrants(stage)
    let officers = [stage.leasing.officer, stage.second]
    let experts = stage.experts + [try await stage.park.account(.expertReviewer)]
    let workers = [try await stage.park.account(.worker), try await stage.park.account(.worker)]
    let start = stage.park.clock.now.secondsAndNanoseconds.seconds
    let call = try await stage.open(quota: Self.quota)
    var models = [[Model]](repeating: [], count: entrants.count)
    var done: [Action: Int] = [:]
    for step in 0..<Self.steps {
      let comment = "seed \(random.seed), step \(step)"
      let now = stage.park.clock.now.secondsAndNanoseconds.seconds
      let number = Int.random(in: entrants.indices, using: &random)
      let (entrant, model) = (entrants[number], models[number].last)
      let action = Self.likely(model, &random)
      let (expert, officer) = (Int.random(in: 0..<3, using: &random), Int.random(in: 0..<2, using: &random))
      let worker = Int.random(in: 0..<2, using: &random)
      let score = Int.random(in: 70...100, using: &random)
      let agrees = !random.chance(oneIn: 4)
      var row = ParkV1.Recognition.with { $0.id = model?.id ?? "rcg_unknown" }
      if let model { row = try await show(model.id, stage) }
      let known = row
      var shown: ParkV1.Recognition?
      let isOpen = (now + 8 * 3600) / 86_400 - (start + 8 * 3600) / 86_400 <= Self.lastDay
      let passed = models.joined().count(where: \.counts)
      let error = await failure {
        shown =
          switch action {
          case .apply: try await stage.apply(call, park: entrant.park, as: entrant.staff)
          case .pass: try await stage.check(known)
          case .fail: try await stage.check(known, pass: false)
          case .assign: try await stage.assign(known, experts[expert])
          case .review: try await stage.review(known, UInt32(score), as: experts[expert])
          case .visit: try await stage.visit(known, agrees: agrees)
          case .report: try await stage.step(Service.reportForApproval, known, as: officers[officer])
          case .notice: try await stage.step(Service.openRecognitionNotice, known, as: officers[officer])
          case .plaque: try await stage.step(Service.grantPlaque, known, as: officers[officer])
          case .refuse: try await stage.refuse(known, as: officers[officer])
          case .withdraw: try await stage.step(Service.withdrawRecognition, known, as: entrant.staff)
          case .expertConflict:
            try await refreshed(after: known, stage) { try await $0.declare("亲属", $1, as: experts[expert]) }
          case .officerConflict:
            try await refreshed(after: known, stage) { try await $0.declare("亲属", $1, as: officers[officer]) }
          case .object: try await refreshed(after: known, stage) { _ = try await $0.object($1, as: workers[worker]) }
          case .uphold, .dismiss:
            try await refreshed(after: known, stage) { stage, row in
              let open = row.objections.first { $0.state == .open } ?? .with { $0.id = "obj_unknown" }
              _ = try await stage.resolve(open, upheld: action == .uphold, as: officers[officer])
            }
          }
      }
      var after = model
      let expected: Bool
      if action == .apply {
        expected = isOpen && !(model?.lives ?? false)
        after = shown.map { Model(id: $0.id) }
      } else {
        expected =
          after?.apply(
            action, isLet: entrant.isLet, quotaLeft: passed < Int(Self.quota), expert: expert, officer: officer,
            worker: worker, score: score, agrees: agrees, now: now) ?? false
      }
      #expect(
        (error == nil) == expected,
        "\(comment): \(action) in \(String(describing: model)): \(String(describing: error))")
      guard expected, var after, let shown else { continue }
      done[action, default: 0] += 1
      if action == .notice { after.noticeEnds = try ShanghaiTime.endOfDay(try CivilDate(shown.noticeLastDay)) }
      if action == .apply { models[number].append(after) } else { models[number][models[number].count - 1] = after }
      #expect(try await show(after.id, stage).state == after.state, "\(comment): \(action)")
      #expect(
        try await stage.park.number("SELECT passed AS n FROM recognition_calls WHERE id = '\(call.id)'")
          == models.joined().count(where: \.counts), "\(comment): \(action)")
      if random.chance(oneIn: 12) { stage.leasing.pass(days: Int.random(in: 1...4, using: &random)) }
      if now - start > 90 * 86_400 { break }
    }
    #expect(done.count >= 9, "seed \(random.seed): \(done)")
    await stage.leasing.close()
  }

  private func entrants(_ stage: RecognitionStage) async throws -> [Entrant] {
    var all: [Entrant] = []
    for number in 0..<4 {
      let made: ParkV1.Park = try await stage.park.call(
        ParkV1.ParkService.upsertPark,
        ParkV1.UpsertParkRequest.with {
          $0.facts = .with {
            $0.name = "示例园区\(number)"
            $0.district = "朝阳区"
            $0.source = "测试"
          }
        }, as: stage.leasing.administrator)
      if number > 0 { try await stage.fullyLet(made.id, number) }
      let staff = try await stage.park.account(.parkStaff, made.id)
      all.append(Entrant(park: made.id, staff: staff, isLet: number > 0))
    }
    return all
  }

  /// The application as it is after a step that answers something else.
  private func refreshed(
    after row: ParkV1.Recognition, _ stage: RecognitionStage,
    _ step: (RecognitionStage, ParkV1.Recognition) async throws -> Void
  ) async throws -> ParkV1.Recognition {
    try await step(stage, row)
    return try await show(row.id, stage)
  }

  private func show(_ id: String, _ stage: RecognitionStage) async throws -> ParkV1.Recognition {
    try await stage.call(
      Service.getRecognition, ParkV1.GetRecognitionRequest.with { $0.recognitionId = id }, as: stage.leasing.officer)
  }

  /// Mostly what moves an application on, so that histories get long.
  private static func likely(_ model: Model?, _ random: inout TestSupport.SeededGenerator) -> Action {
    if random.chance(oneIn: 4) { return Action.allCases.randomElement(using: &random) ?? .apply }
    let choices: [Action] =
      switch model?.state {
      case .applied: [.pass, .pass, .pass, .fail]
      case .recommended: [.assign]
      case .inReview: [.assign, .review, .review, .assign, .review, .review, .expertConflict]
      case .reviewed: [.visit]
      case .visited: [.report, .report, .visit]
      case .reported: [.notice]
      case .inNotice: [.plaque, .plaque, .plaque, .refuse, .object, .dismiss, .dismiss, .uphold, .officerConflict]
      default: [.apply]
      }
    return choices.randomElement(using: &random) ?? .apply
  }
}

extension RecognitionModelTests.Model {
  /// Carries an action out; false when it must be refused, and nothing is changed. Checks, assignments and visits are the
  /// first officer's.
  fileprivate mutating func apply(
    _ action: RecognitionModelTests.Action, isLet: Bool, quotaLeft: Bool, expert: Int, officer: Int, worker: Int,
    score: Int, agrees: Bool, now: Int64
  ) -> Bool {
    let isFree = !conflictedOfficers.contains(officer)
    let firstIsFree = !conflictedOfficers.contains(0)
    let mayReview = assigned.contains(expert) && scores[expert] == nil && !conflictedExperts.contains(expert)
    switch (action, state) {
    case (.pass, .applied) where isLet && quotaLeft && firstIsFree: state = .recommended
    case (.fail, .applied) where firstIsFree: state = .refused
    case (.assign, .recommended) where firstIsFree, (.assign, .inReview) where firstIsFree:
      guard assigned.insert(expert).inserted else { return false }
      state = .inReview
    case (.review, .inReview) where mayReview:
      scores[expert] = score
      if scores.count == 2 { state = .reviewed }
    case (.visit, .reviewed) where firstIsFree, (.visit, .visited) where firstIsFree:
      visitAgrees = agrees
      state = .visited
    case (.report, .visited) where visitAgrees && isFree && scores.values.reduce(0, +) >= 80 * scores.count:
      reporter = officer
      state = .reported
    case (.notice, .reported) where reporter != officer && isFree: state = .inNotice
    case (.plaque, .inNotice) where now >= noticeEnds && isFree && open == 0 && upheld == 0: state = .recognised
    case (.refuse, _) where isUndecided && isFree: state = .refused
    case (.withdraw, _) where isUndecided && state != .inNotice: state = .withdrawn
    case (.expertConflict, .inReview) where mayReview: conflictedExperts.insert(expert)
    case (.officerConflict, _) where isUndecided && isFree: conflictedOfficers.insert(officer)
    case (.object, .inNotice) where now < noticeEnds && raised[worker, default: 0] < 3:
      raised[worker, default: 0] += 1
      open += 1
    case (.uphold, .inNotice) where open > 0 && isFree, (.dismiss, .inNotice) where open > 0 && isFree:
      open -= 1
      if action == .uphold { upheld += 1 }
    default: return false
    }
    return true
  }

  private var isUndecided: Bool { lives && state != .recognised }
}

extension RecognitionStage {
  func refuse(_ row: Recognition, as officer: TestAccount) async throws -> Recognition {
    let request = ParkV1.RefuseRecognitionRequest.with {
      $0.recognitionId = row.id
      $0.expectedVersion = row.version
      $0.reason = "不符合条件"
    }
    return try await call(Service.refuseRecognition, request, as: officer)
  }
}
