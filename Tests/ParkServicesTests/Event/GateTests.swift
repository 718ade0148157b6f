import ParkSchemas
import RPCCore
import RPCSchemas
import Storage
import Testing

@testable import ParkServices

/// Goal: the gate lets every ticket in once, answers each scan, and repeats its answer for a repeated scan.
@Suite struct GateTests {
  private func scans(_ fixture: EventFixture, _ scans: [(id: String, ticket: String)]) -> [EventV1.GateScan] {
    [.with { $0.eventId = fixture.event.id }]
      + scans.map { scan in
        .with {
          $0.scanId = scan.id
          $0.ticket = scan.ticket
        }
      }
  }

  private func run(_ fixture: EventFixture, _ list: [(id: String, ticket: String)]) async throws
    -> [EventV1.ScanResult]
  {
    let results: [EventV1.ScanResult] = try await fixture.park.converse(
      Events.checkInGate, scans(fixture, list), as: fixture.organiser)
    #expect(results.first?.outcome == .ready && results.count == list.count + 1)
    return Array(results.dropFirst())
  }

  @Test func eachScanIsAnsweredAndEachTicketAdmittedOnce() async throws {
    let fixture = try await EventFixture(capacity: 3)
    let people = try await fixture.people(4)
    var tickets: [String] = []
    for person in people[..<3] {
      tickets.append(try await fixture.ticket(try await fixture.register(person), as: person))
    }
    let givenUp = try #require(try await fixture.registration(of: people[2]))
    try await fixture.cancel(givenUp, as: people[2])
    fixture.park.clock.advance(by: .days(10) - .hours(3))
    #expect(try await run(fixture, [("early", tickets[0])]).map(\.outcome) == [.gateClosed])
    fixture.park.clock.advance(by: .hours(1))
    let results = try await run(
      fixture,
      [
        ("1", tickets[0]), ("1", tickets[0]), ("2", tickets[0]), ("1", tickets[1]), ("3", tickets[1]),
        ("4", tickets[2]), ("5", tickets[0].dropLast() + "x"), ("6", ""), ("", tickets[0]), ("7 ", tickets[0]),
      ])
    #expect(
      results.map(\.outcome) == [
        .admitted, .admitted, .alreadyUsed, .badScan, .admitted, .noSeat, .notATicket, .notATicket, .badScan, .badScan,
      ])
    #expect(results.map(\.scanId) == ["1", "1", "2", "1", "3", "4", "5", "6", "", "7 "])
    #expect(results[1] == results[0] && results[2].usedAt == results[0].usedAt)
    #expect(results[4].checkedIn == 2)
    // A scan is remembered across streams; an early refusal too.
    #expect(
      try await run(fixture, [("1", tickets[0]), ("early", tickets[0])]).map(\.outcome) == [.admitted, .gateClosed])
    #expect(try await fixture.current().seats == fixture.counted())
    let admissions = try await fixture.park.auditRecords().filter { $0.entry.action == "EventService/CheckInGate" }
    #expect(admissions.count == 2)
    await fixture.park.close()
  }

  @Test func gatesAtOnceAdmitEachTicketOnce() async throws {
    let fixture = try await EventFixture(capacity: 20)
    var tickets: [String] = []
    for person in try await fixture.people(20) {
      tickets.append(try await fixture.ticket(try await fixture.register(person), as: person))
    }
    fixture.park.clock.advance(by: .days(10))
    let all = tickets
    let admitted = try await withThrowingTaskGroup(of: Int.self) { group in
      for gate in 0..<5 {
        group.addTask {
          let results = try await run(fixture, all.enumerated().map { ("\(gate)-\($0.offset)", $0.element) })
          return results.filter { $0.outcome == .admitted }.count
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(admitted == 20)
    #expect(try await fixture.current().seats?.checkedIn == 20)
    await fixture.park.close()
  }

  @Test func aTicketIsGoodAtItsOwnEventOnly() async throws {
    let fixture = try await EventFixture(capacity: 1)
    let person = try await fixture.people(1)[0]
    let registration = try await fixture.register(person)
    let code = try await fixture.ticket(registration, as: person)
    let other: EventV1.Event = try await fixture.park.call(
      Events.createEvent,
      EventV1.CreateEventRequest.with { $0.facts = EventFixture.facts(fixture.park, capacity: 1) },
      as: fixture.organiser)
    let results: [EventV1.ScanResult] = try await fixture.park.converse(
      Events.checkInGate,
      [
        .with { $0.eventId = other.id },
        .with {
          $0.scanId = "1"; $0.ticket = code
        },
      ] as [EventV1.GateScan],
      as: fixture.organiser)
    #expect(results.map(\.outcome) == [.ready, .notATicket])
    let stranger = try await fixture.people(1)[0]
    #expect(await failure { try await fixture.ticket(registration, as: stranger) }?.code == .notFound)
    await fixture.park.close()
  }

  @Test func aForeignGateIsNotFound() async throws {
    let fixture = try await EventFixture()
    let stranger = try await fixture.park.account(.parkStaff, "prk_other")
    for id in [fixture.event.id, "evt_nobody", ""] {
      let refusal = await failure {
        try await fixture.park.converse(
          Events.checkInGate, [.with { $0.eventId = id }] as [EventV1.GateScan], as: stranger,
          of: EventV1.ScanResult.self)
      }
      #expect(refusal?.code == .notFound)
    }
    await fixture.park.close()
  }
}
