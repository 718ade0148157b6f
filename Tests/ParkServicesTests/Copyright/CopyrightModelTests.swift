import ParkRules
import ParkSchemas
import RPCCore
import Storage
import TestSupport
import Testing

@testable import ParkServices

/// Goal: whatever people do in whatever order, works behave like a simple model of them, and numbers have no gap. Method:
/// random actions on a few works, the clock moving; a small in-memory model says beforehand whether each succeeds. A
/// failure is replayed by its seed.
@Suite struct CopyrightModelTests {
  private struct Model {
    var state: CopyrightV1.WorkState = .submitted
    var samples = 0
    /// The end of the correction, in seconds.
    var until: Int64 = 0

    mutating func pass(to now: Int64) { if state == .correction, until <= now { (state, samples) = (.abandoned, 0) } }
  }

  private enum Action: CaseIterable {
    case upload, pay, accept, giveBack, resubmit, pass, refuse, issue, revoke, withdraw
  }

  private static let steps = 600

  @Test func worksBehaveLikeTheirModel() async throws {
    var random = TestSupport.SeededGenerator(test: "CopyrightModelTests")
    let fixture = try await CopyrightFixture()
    var works: [(id: String, model: Model)] = []
    var (done, issued) = (0, 0)
    for step in 0..<Self.steps {
      let comment = "seed \(random.seed), step \(step)"
      let now = fixture.park.clock.now.secondsAndNanoseconds.seconds
      if works.count < 4 || random.chance(oneIn: 15) { works.append((try await fixture.submit().id, Model())) }
      let index = Int.random(in: max(0, works.count - 6)..<works.count, using: &random)
      works[index].model.pass(to: now)
      let work = try await fixture.get(works[index].id)
      let model = works[index].model
      #expect(work.state == model.state, "\(comment)")
      let action = Self.likely(model.state, &random)
      let error = await failure { try await Self.act(action, work, fixture, step) }
      let expected = Self.next(action, model)
      #expect(
        (error == nil) == (expected != nil), "\(comment): \(action) in \(model.state): \(String(describing: error))")
      guard var after = expected else {
        #expect(try await fixture.get(work.id) == work, "\(comment): \(action)")
        continue
      }
      done += 1
      if action == .issue { issued += 1 }
      if action == .giveBack {
        after.until = try ShanghaiTime.endOfDay(
          try CopyrightTerms.correctBy(from: try ShanghaiTime.date(epochSeconds: now)))
      }
      works[index].model = after
      let shown = try await fixture.get(work.id)
      #expect(shown.state == after.state && shown.version == work.version + 1, "\(comment): \(action)")
      #expect(shown.samples.count == after.samples, "\(comment): \(action)")
      if random.chance(oneIn: 20) {
        fixture.park.clock.advance(by: .seconds(Int64.random(in: 1...20, using: &random) * 86_400))
        if random.chance(oneIn: 2) { try await fixture.park.environment.runDueWork() }
      }
    }
    let last = try await fixture.park.storage.store.read {
      try $0.rows("SELECT year, max(sequence) AS last, count(*) AS n FROM copyright_certificates GROUP BY year").map {
        try ($0.integer("last"), $0.integer("n"))
      }
    }
    #expect(last.allSatisfy { $0.0 == $0.1 } && last.map(\.1).reduce(0, +) == Int64(issued), "seed \(random.seed)")
    #expect(done > Self.steps / 12 && issued > 0, "seed \(random.seed): \(done) done, \(issued) issued")
    await fixture.close()
  }

  private static func act(
    _ action: Action, _ work: CopyrightV1.Work, _ fixture: CopyrightFixture, _ step: Int
  ) async throws {
    switch action {
    case .upload: _ = try await fixture.upload(work, Array("sample \(step)".utf8))
    case .pay: _ = try await fixture.pay(work)
    case .accept: _ = try await fixture.accept(work)
    case .giveBack: _ = try await fixture.giveBack(work)
    case .resubmit: _ = try await fixture.resubmit(work)
    case .pass: _ = try await fixture.examine(work)
    case .refuse: _ = try await fixture.examine(work, passes: false)
    case .issue: _ = try await fixture.issue(work)
    case .revoke: _ = try await fixture.revoke(work)
    case .withdraw: _ = try await fixture.withdraw(work)
    }
  }

  /// The model after the action; nil when it must be refused.
  private static func next(_ action: Action, _ model: Model) -> Model? {
    var after = model
    switch (action, model.state) {
    case (.upload, .submitted), (.upload, .correction):
      guard model.samples < CopyrightTerms.samplesMax else { return nil }
      after.samples += 1
    case (.pay, .submitted):
      guard model.samples > 0 else { return nil }
      after.state = .feePaid
    case (.accept, .feePaid): after.state = .examining
    case (.giveBack, .feePaid), (.giveBack, .examining): after.state = .correction
    case (.resubmit, .correction): after.state = .examining
    case (.pass, .examining): after.state = .passed
    case (.refuse, .examining): (after.state, after.samples) = (.refused, 0)
    case (.issue, .passed): after.state = .certified
    case (.revoke, .certified): after.state = .revoked
    case (.withdraw, .submitted), (.withdraw, .feePaid), (.withdraw, .examining), (.withdraw, .correction),
      (.withdraw, .passed):
      (after.state, after.samples) = (.withdrawn, 0)
    default: return nil
    }
    return after
  }

  /// Mostly what moves a work on, so that histories get long.
  private static func likely(_ state: CopyrightV1.WorkState, _ random: inout TestSupport.SeededGenerator) -> Action {
    if random.chance(oneIn: 5) { return Action.allCases.randomElement(using: &random) ?? .upload }
    let choices: [Action] =
      switch state {
      case .submitted: [.upload, .pay]
      case .feePaid: [.accept, .accept, .giveBack]
      case .examining: [.pass, .pass, .pass, .giveBack, .refuse]
      case .correction: [.resubmit, .upload]
      case .passed: [.issue]
      default: [.revoke, .accept]
      }
    return choices.randomElement(using: &random) ?? .upload
  }
}
