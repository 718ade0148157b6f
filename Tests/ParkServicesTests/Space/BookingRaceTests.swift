import ParkSchemas
import RPCCore
import RPCSchemas
import Storage
import Testing

@testable import ParkServices

/// Goal: invariant 1 under attack: no two living bookings of a space overlap, whatever comes at once.
@Suite struct BookingRaceTests {
  private func race(_ count: Int, _ body: @escaping @Sendable (Int) async throws -> Void) async -> [RPCError?] {
    await withTaskGroup(of: RPCError?.self) { group in
      for index in 0..<count { group.addTask { await failure { try await body(index) } } }
      return await group.reduce(into: []) { $0.append($1) }
    }
  }

  private func people(_ fixture: SpaceFixture, _ count: Int) async throws -> [TestAccount] {
    var people: [TestAccount] = []
    for _ in 0..<count { people.append(try await fixture.park.account(.worker)) }
    return people
  }

  @Test func hundredBookingsOfOneSlotHaveOneWinner() async throws {
    let fixture = try await SpaceFixture()
    let people = try await people(fixture, 100)
    let (from, to) = (try fixture.at(600), try fixture.at(660))
    let results = await race(100) { index in
      // Holds and bookings attack together.
      if index % 2 == 0 {
        _ = try await fixture.book(from, to, as: people[index])
      } else {
        _ = try await fixture.hold(from, to, as: people[index])
      }
    }
    #expect(results.filter { $0 == nil }.count == 1)
    #expect(results.compactMap { $0?.rule } == Array(repeating: "SPAN_FREE", count: 99))
    #expect(try await fixture.park.count("bookings") == 1)
    await fixture.close()
  }

  @Test func overlappingSpansOfAllKindsNeverShareAnInstant() async throws {
    let fixture = try await SpaceFixture()
    let people = try await people(fixture, 90)
    let day = try fixture.at(0)
    let results = await race(90) { index in
      let start = 540 + index * 37 % 600 / 30 * 30
      let from = day + .seconds(start * 60)
      _ = try await fixture.book(from, from + .seconds((1 + index % 4) * 1800), as: people[index])
    }
    let granted = results.filter { $0 == nil }.count
    #expect(granted > 3 && results.compactMap { $0?.rule }.allSatisfy { $0 == "SPAN_FREE" })
    let overlaps = try await fixture.park.number(
      """
      SELECT count(*) AS n FROM bookings a JOIN bookings b
      ON a.space = b.space AND a.id < b.id AND a.starts < b.ends AND b.starts < a.ends
      """)
    #expect(overlaps == 0)
    #expect(try await fixture.park.count("bookings") == granted)
    await fixture.close()
  }

  @Test func bookingOneHoldFiftyTimesAtOnceBooksItOnce() async throws {
    let fixture = try await SpaceFixture()
    let person = try await fixture.park.account(.worker)
    let hold = try await fixture.hold(try fixture.at(600), try fixture.at(660), as: person)
    let results = await race(50) { _ in _ = try await fixture.book(hold, as: person) }
    #expect(results.filter { $0 == nil }.count == 1)
    #expect(results.compactMap { $0?.code } == Array(repeating: .aborted, count: 49))
    await fixture.close()
  }

  @Test func onePersonCannotPassTheQuotaHoweverFast() async throws {
    let fixture = try await SpaceFixture()
    let person = try await fixture.park.account(.worker)
    let day = try fixture.at(540)
    let results = await race(20) { index in
      let from = day + .seconds(index * 1800)
      _ = try await fixture.book(from, from + .seconds(1800), as: person)
    }
    #expect(results.filter { $0 == nil }.count == 3)
    await fixture.close()
  }

  @Test func schemaRefusesAnOverlapThatNoGuardHasSeen() async throws {
    let fixture = try await SpaceFixture()
    let person = try await fixture.park.account(.worker)
    _ = try await fixture.book(try fixture.at(600), try fixture.at(660), as: person)
    let later = try await fixture.book(try fixture.at(660), try fixture.at(720), as: person)
    let start = try fixture.at(630)
    let error = await #expect(throws: StorageError.self) {
      try await fixture.park.storage.store.write {
        _ = try $0.execute("UPDATE bookings SET starts = ? WHERE id = ?", [.time(start), .text(later.id)])
      }
    }
    #expect(error?.kind == .constraint(.init(.trigger, name: "bookings.overlap")))
    await fixture.close()
  }
}
