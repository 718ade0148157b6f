import Foundation
import ParkSchemas
import RPCCore
import Synchronization
import TestSupport
import Testing

/// Goal (S8): the server is killed (SIGKILL) at random moments in a rush for seats and started again each time; people
/// repeat what was not answered with the same keys. In the end the seats granted equal the capacity exactly, nobody's
/// acknowledged seat is missing, nobody has two, and nothing was applied twice.
@Suite(.serialized) struct EventCrashTests {
  private static let kills = 15
  private static let people = 120
  private static let seats = 40

  /// What one person was told last about each try; the registration for a seat.
  private final class Told: Sendable {
    private let all = Mutex<[String: String]>([:])
    private let refusals = Mutex(0)
    var seats: [String: String] { all.withLock { $0 } }
    var refused: Int { refusals.withLock { $0 } }
    func seat(_ account: String, _ registration: String) {
      all.withLock { told in
        #expect(told[account] == nil || told[account] == registration, "two seats for \(account)")
        told[account] = registration
      }
    }
    func refusal() { refusals.withLock { $0 += 1 } }
    private let done = Mutex(0)
    /// How many have made all their tries.
    var throughCount: Int { done.withLock { $0 } }
    func through() { done.withLock { $0 += 1 } }
  }

  @Test func killedInTheRushNothingAcknowledgedIsLostAndNothingIsAppliedTwice() async throws {
    let server = try SpawnedServer(settings: ["limits.calls-per-second=0", "development.test-accounts=true"])
    try server.start()
    let driver = try ParkDriver(server)
    let admin = try await driver.login("admin", server.adminPassword)
    let organiser = try await driver.account("organiser", [.with { $0.role = .districtOfficer }], admin: admin)
    let event = try await openEvent(driver, organiser.token, admin: admin)
    var crowd: [DevelopmentV1.TestAccount] = []
    let made = try await driver.park.testAccounts.createTestAccounts(
      .with {
        $0.count = UInt32(Self.people)
        $0.membership = .with { $0.role = .worker }
      }, ParkDriver.options(admin, key: "crowd"))
    for try await account in made { crowd.append(account) }

    let told = Told()
    var random = SeededGenerator(test: "EventCrashTests")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for person in crowd {
        group.addTask {
          for attempt in 0..<3 {
            do {
              let registration = try await driver.answered {
                try await driver.park.events.register(
                  .with { $0.eventId = event }, ParkDriver.options(person.token, key: "try-\(attempt)"))
              }
              told.seat(person.accountId, registration.id)
            } catch let error as RPCError where error.code == .failedPrecondition {
              told.refusal()
            }
          }
          told.through()
        }
      }
      for _ in 0..<Self.kills where told.throughCount < Self.people {
        try await Task.sleep(for: .milliseconds(Int.random(in: 0...60, using: &random)))
        server.kill()
        try server.start()
      }
      try await group.waitForAll()
    }

    #expect(told.seats.count == Self.seats)
    #expect(told.refused == Self.people * 3 - Self.seats)
    try await reconcile(driver, organiser.token, event, told.seats)
    await driver.close()
    #expect(server.stop() == 0)
    let verified = try runProgram(Binaries.server, ["verify", "--config", server.configurationFile])
    #expect(verified.status == 0, "\(verified.output)\(verified.errors)")
  }

  private func openEvent(_ driver: ParkDriver, _ token: String, admin: String) async throws -> String {
    let now = try await driver.park.clock.getClock(.init(), ParkDriver.options(admin)).now
    let seconds = now?.seconds ?? 0
    let created = try await driver.park.events.createEvent(
      .with {
        $0.facts = .with {
          $0.titleZh = "抢座"
          $0.place = "一号楼"
          $0.startsAt = .with { $0.seconds = seconds + 86_400 }
          $0.endsAt = .with { $0.seconds = seconds + 90_000 }
          $0.capacity = UInt32(Self.seats)
        }
      }, ParkDriver.options(token, key: "create"))
    _ = try await driver.park.events.publishEvent(
      .with {
        $0.eventId = created.id
        $0.expectedVersion = 1
      }, ParkDriver.options(token, key: "publish"))
    _ = try await driver.park.events.openRegistration(
      .with {
        $0.eventId = created.id
        $0.expectedVersion = 2
      }, ParkDriver.options(token, key: "open"))
    return created.id
  }

  /// The books against what people were told.
  private func reconcile(
    _ driver: ParkDriver, _ token: String, _ event: String, _ told: [String: String]
  ) async throws {
    var listed: [String: String] = [:]
    var sequences: [UInt64] = []
    let attendees = try await driver.park.events.listAttendees(
      .with { $0.eventId = event }, ParkDriver.options(token))
    for try await attendee in attendees {
      listed[attendee.accountId] = attendee.registration?.id
      sequences.append(attendee.registration?.sequence ?? 0)
    }
    #expect(listed == told)
    #expect(sequences == Array(1...UInt64(Self.seats)), "a number was given twice, or to a seat that is not there")
    let seats = try await driver.park.events.getEvent(.with { $0.eventId = event }, ParkDriver.options(token)).seats
    #expect(seats?.confirmed == UInt32(Self.seats) && seats?.free == 0)
  }
}
