import ParkRules
import ParkSchemas
import RPCCore
import RPCSchemas
import Storage
import Testing

@testable import ParkServices

/// Goal: only the table's steps are possible, one of a hundred concurrent attempts wins, and random steps come to what
/// the table says.
@Suite struct WorkOrderStepTests {
  private static let names = [
    "dispatch", "accept", "begin", "wait_for_parts", "resume", "note", "finish", "confirm", "rate", "reopen", "cancel",
  ]

  /// The state after a step by its usual actor; nil when the table has none.
  private func next(_ state: WorkOrderState, _ name: String) -> WorkOrderState? {
    WorkOrderAction(rawValue: name).flatMap { action in
      WorkOrderTables.order.rows(from: state, action).first { $0.actors != [.clock] }?.to
    }
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func randomStepsComeToWhatTheTableSays(seed: UInt64) async throws {
    var generator = SeededGenerator(seed: seed)
    let fixture = try await WorkOrderFixture()
    var order = try await fixture.report()
    var state = WorkOrderState.submitted
    for step in 0..<60 {
      let note = Comment(rawValue: "seed \(seed), step \(step), \(state)")
      let name = Self.names.randomElement(using: &generator) ?? "note"
      // Before its dispatch an order has no assignee: whoever else of the staff tries is told so or of the state.
      let expected = next(state, name)
      let refusal = await failure { order = try await fixture.step(name, order, as: fixture.actor(of: name)) }
      if let expected {
        #expect(refusal == nil && order.state == expected.message, note)
        state = expected
      } else {
        #expect(refusal?.rule == "ILLEGAL_TRANSITION", note)
      }
      if state == .cancelled {
        order = try await fixture.report()
        state = .submitted
      }
    }
    await fixture.park.close()
  }

  @Test(arguments: ["dispatch", "cancel"])
  func oneOfAHundredConcurrentStepsWins(name: String) async throws {
    let fixture = try await WorkOrderFixture()
    let order = try await fixture.report()
    let outcomes = await withTaskGroup(of: String.self) { group in
      for _ in 0..<100 {
        group.addTask {
          let refusal = await failure { try await fixture.step(name, order, as: fixture.actor(of: name)) }
          return refusal.map { "\($0.code)" } ?? "OK"
        }
      }
      return await group.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
    #expect(outcomes == ["OK": 1, "ABORTED": 99])
    #expect(try await fixture.history(order) == ["create", name])
    await fixture.park.close()
  }

  @Test func dispatchAndTakingBackExcludeEachOther() async throws {
    let fixture = try await WorkOrderFixture()
    for _ in 0..<10 {
      let order = try await fixture.report()
      async let first = failure { try await fixture.step("dispatch", order, as: fixture.staff) }
      async let second = failure { try await fixture.step("cancel", order, as: fixture.worker) }
      let refusals = await [first, second].compactMap { $0 }
      #expect(refusals.map(\.code) == [.aborted])
    }
    await fixture.park.close()
  }
}
