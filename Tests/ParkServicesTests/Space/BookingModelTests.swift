import ParkSchemas
import RPCCore
import RPCSchemas
import Storage
import TestSupport
import Testing

@testable import ParkServices

/// Goal: whatever is done in whatever order, the calendar is that of a simple model, and each success leaves one audit
/// record. Method: random holds, bookings, cancellations, check-ins and leaps of the clock on one day; the model, a list
/// of spans, says of each whether it goes through. A failure is replayed by its seed.
@Suite struct BookingModelTests {
  private static let steps = 500

  private struct Entry {
    var booking: SpaceV1.Booking
    var person: Int
    var starts: Timestamp
    var ends: Timestamp
    /// From here on it takes no span.
    var lapses: Timestamp
    var isHold: Bool
    var isUsed = false

    func isLiving(at now: Timestamp) -> Bool { now < lapses }
  }

  @Test func calendarIsThatOfTheModelAfterEveryStep() async throws {
    var random = TestSupport.SeededGenerator(test: "BookingModelTests")
    let fixture = try await SpaceFixture { $0.bookingsPerPersonMax = 100 }
    var people: [TestAccount] = []
    for _ in 0..<12 { people.append(try await fixture.park.account(.worker)) }
    var entries: [Entry] = []
    var done: [String: Int] = [:]
    for step in 0..<Self.steps {
      let place = "seed \(random.seed), step \(step)"
      let audits = try await fixture.park.auditCount()
      let (name, expected, refusal) = try await act(fixture, people, &entries, &random)
      #expect((refusal?.rule ?? "") == expected, "\(place): \(name): \(refusal.map { "\($0)" } ?? "no failure")")
      #expect(try await fixture.park.auditCount() == audits + (refusal == nil ? 1 : 0), "\(place): \(name)")
      if refusal == nil { done[name, default: 0] += 1 }
      if random.chance(oneIn: 4) {
        fixture.park.clock.advance(by: .minutes(Int.random(in: 1...25, using: &random)))
        if random.chance(oneIn: 2) { try await fixture.park.environment.runDueWork() }
      }
      try await check(fixture, entries, place)
    }
    #expect(done.count == 5 && done.values.reduce(0, +) > Self.steps / 24, "seed \(random.seed): \(done)")
    await fixture.close()
  }

  /// One random action: its name, the rule that the model says refuses it (empty: none), and what it failed with.
  private func act(
    _ fixture: SpaceFixture, _ people: [TestAccount], _ entries: inout [Entry],
    _ random: inout TestSupport.SeededGenerator
  ) async throws -> (String, String, RPCError?) {
    let now = fixture.park.clock.now
    let living = entries.indices.filter { entries[$0].isLiving(at: now) }
    let pick = living.isEmpty ? nil : living[Int.random(in: 0..<living.count, using: &random)]
    switch (Int.random(in: 0..<6, using: &random), pick) {
    case (2, let index?):
      let entry = entries[index]
      guard entry.isHold else { return try await take(fixture, people, &entries, &random) }
      var made: SpaceV1.Booking?
      let refusal = await failure { made = try await fixture.book(entry.booking, as: people[entry.person]) }
      if let made { entries[index] = confirmed(entry, made) }
      return ("book a hold", "", refusal)
    case (3, let index?):
      let entry = entries[index]
      let inTime = entry.isHold || now <= entry.starts + .seconds(-7200)
      let expected = entry.isUsed ? "ILLEGAL_TRANSITION" : inTime ? "" : "CANCELLED_IN_TIME"
      let refusal = await failure { try await fixture.cancel(entry.booking, as: people[entry.person]) }
      if refusal == nil { entries.remove(at: index) }
      return ("cancel", expected, refusal)
    case (4, let index?):
      let entry = entries[index]
      let isOpen = now >= entry.starts + .seconds(-1800)
      let expected = entry.isHold || entry.isUsed ? "ILLEGAL_TRANSITION" : isOpen ? "" : "CHECK_IN_OPEN"
      var made: SpaceV1.Booking?
      let refusal = await failure { made = try await fixture.checkIn(entry.booking, as: people[entry.person]) }
      if let made {
        entries[index].booking = made
        entries[index].isUsed = true
        entries[index].lapses = entry.ends
      }
      return ("check in", expected, refusal)
    default: return try await take(fixture, people, &entries, &random)
    }
  }

  private func take(
    _ fixture: SpaceFixture, _ people: [TestAccount], _ entries: inout [Entry],
    _ random: inout TestSupport.SeededGenerator
  ) async throws -> (String, String, RPCError?) {
    let now = fixture.park.clock.now
    let start = 540 + 30 * Int.random(in: 0..<20, using: &random)
    let (from, to) = (
      try fixture.at(start, day: 0), try fixture.at(start + 30 * Int.random(in: 1...4, using: &random), day: 0)
    )
    let person = Int.random(in: 0..<people.count, using: &random)
    let missed = entries.filter { $0.person == person && !$0.isHold && !$0.isUsed && !$0.isLiving(at: now) }.count
    let isTaken = entries.contains { $0.isLiving(at: now) && $0.starts < to && from < $0.ends }
    let expected = from <= now ? "NOT_STARTED" : missed >= 3 ? "PERSON_NOT_BARRED" : isTaken ? "SPAN_FREE" : ""
    let isHold = random.chance(oneIn: 2)
    var made: SpaceV1.Booking?
    let refusal = await failure {
      made =
        isHold
        ? try await fixture.hold(from, to, as: people[person]) : try await fixture.book(from, to, as: people[person])
    }
    if let made {
      let entry = Entry(
        booking: made, person: person, starts: from, ends: to, lapses: now + .minutes(10), isHold: true)
      entries.append(isHold ? entry : confirmed(entry, made))
    }
    return (isHold ? "hold" : "book", expected, refusal)
  }

  private func confirmed(_ entry: Entry, _ booking: SpaceV1.Booking) -> Entry {
    var entry = entry
    entry.booking = booking
    entry.isHold = false
    entry.lapses = min(entry.ends, entry.starts + .minutes(15))
    return entry
  }

  private func check(_ fixture: SpaceFixture, _ entries: [Entry], _ place: String) async throws {
    let now = fixture.park.clock.now
    let taking = try await fixture.park.number(
      "SELECT count(*) AS n FROM bookings WHERE state IN (\(SpaceSchema.takingStates)) AND lapses > ?", [.time(now)])
    #expect(taking == entries.filter { $0.isLiving(at: now) }.count, "\(place)")
  }
}
