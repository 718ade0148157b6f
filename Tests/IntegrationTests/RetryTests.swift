import Foundation
import ParkSchemas
import RPCCore
import TestSupport
import Testing

/// An application's own retries: one effect and one answer for one key, whatever became of the first attempts.
@Suite(.serialized) struct RetryTests {
  @Test func aCallRepeatedAfterDeadlineExceededWithItsOwnKeyIsAppliedOnce() async throws {
    let server = try SpawnedServer()
    try server.start()
    let driver = try ParkDriver(server)
    let admin = try await driver.login("admin", server.adminPassword)
    var ids: Set<String> = []
    var exceeded = 0
    let calls = 60
    for number in 0..<calls {
      // Deadlines from far too short to long enough: some attempts end before, some after the commit.
      var micros = 100 + number * 20
      while true {
        var options = ParkDriver.options(admin, key: "subscribe-\(number)")
        options.timeout = .microseconds(micros)
        options.maxAttempts = 1
        do {
          let made = try await driver.park.policies.subscribe(.with { $0.programme = "p\(number)" }, options)
          #expect(ids.insert(made.id).inserted)
          break
        } catch let error as RPCError where error.code == .deadlineExceeded {
          exceeded += 1
          micros *= 2
        }
      }
    }
    #expect(exceeded > 0, "no deadline was ever exceeded: the test tried nothing")
    var found: Set<String> = []
    for try await row in try await driver.park.policies.listSubscriptions(.init(), ParkDriver.options(admin)) {
      #expect(found.insert(row.id).inserted)
    }
    #expect(found == ids)

    // Replayed: the stored answer, also after a restart.
    #expect(server.stop() == 0)
    try server.start()
    let first = try await driver.park.policies.subscribe(
      .with { $0.programme = "p0" }, ParkDriver.options(admin, key: "subscribe-0"))
    #expect(ids.contains(first.id))
    let reused = await #expect(throws: RPCError.self) {
      try await driver.park.policies.subscribe(
        .with { $0.programme = "another" }, ParkDriver.options(admin, key: "subscribe-0"))
    }
    #expect(reused?.code == .invalidArgument)
    await driver.close()
    #expect(server.stop() == 0)
  }

  @Test func callsOfAClientThatWaitsForReadySurviveARestart() async throws {
    let server = try SpawnedServer()
    try server.start()
    let driver = try ParkDriver(server)
    let admin = try await driver.login("admin", server.adminPassword)
    let calls = Task {
      for number in 0..<50 {
        _ = try await driver.park.policies.subscribe(
          .with { $0.programme = "r\(number)" }, ParkDriver.options(admin, key: "r\(number)"))
      }
    }
    for _ in 0..<3 {
      #expect(server.stop() == 0)
      try server.start()
    }
    try await calls.value
    var count = 0
    for try await _ in try await driver.park.policies.listSubscriptions(.init(), ParkDriver.options(admin)) {
      count += 1
    }
    #expect(count == 50)
    await driver.close()
    #expect(server.stop() == 0)
  }
}
