import ParkRules
import ParkSchemas
import RPCCore
import RPCSchemas
import Storage
import Testing

@testable import ParkServices

/// Goal: confirmed and held seats never exceed the capacity, one live registration per person, one admission per ticket,
/// the line in order: under 100 concurrent calls each, and under seeded random operations against a model.
@Suite struct EventRaceTests {
  /// The outcomes of concurrent attempts: the OK answers, and the rules of the refusals.
  private func race<Element: Sendable, Answer: Sendable>(
    _ elements: [Element], _ attempt: @escaping @Sendable (Element) async throws -> Answer
  ) async -> (done: [Answer], rules: [String: Int]) {
    await withTaskGroup(of: Result<Answer, RPCError>.self) { group in
      for element in elements {
        group.addTask {
          do {
            return .success(try await attempt(element))
          } catch {
            return .failure(error as? RPCError ?? RPCError(.unknown, "\(error)"))
          }
        }
      }
      var (done, rules): ([Answer], [String: Int]) = ([], [:])
      for await outcome in group {
        switch outcome {
        case .success(let answer): done.append(answer)
        case .failure(let error): rules[error.rule.isEmpty ? "\(error.code)" : error.rule, default: 0] += 1
        }
      }
      return (done, rules)
    }
  }

  @Test func aHundredForSevenSeats() async throws {
    let fixture = try await EventFixture(capacity: 10, waitlist: 0, held: 3)
    let outcome = await race(try await fixture.people(100)) { try await fixture.register($0) }
    #expect(outcome.done.count == 7 && outcome.rules == ["SEAT_FREE": 93])
    #expect(Set(outcome.done.map(\.sequence)) == Set(1...7))
    #expect(try await fixture.current().seats == fixture.counted())
    await fixture.park.close()
  }

  @Test func onePersonAHundredTimes() async throws {
    let fixture = try await EventFixture(capacity: 100)
    let person = try await fixture.people(1)[0]
    let outcome = await race(Array(0..<100)) { number in
      number.isMultiple(of: 2) ? try await fixture.register(person) : try await fixture.wait(person)
    }
    #expect(outcome.done.count == 1 && outcome.rules == ["ONE_PER_PERSON": 99])
    #expect(try await fixture.current().seats?.confirmed == 1)
    await fixture.park.close()
  }

  @Test func oneKeyAHundredTimesIsOneRegistration() async throws {
    let fixture = try await EventFixture(capacity: 100)
    let person = try await fixture.people(1)[0]
    let outcome = await race(Array(0..<100)) { _ in try await fixture.register(person, key: "the key") }
    #expect(outcome.done.count == 100 && Set(outcome.done.map(\.id)).count == 1)
    #expect(try await fixture.park.count("event_registrations") == 1)
    await fixture.park.close()
  }

  @Test func seatsThatComeFreeWhileOthersComeGoInTheOrderOfTheLine() async throws {
    let fixture = try await EventFixture(capacity: 20, waitlist: 100)
    let people = try await fixture.people(70)
    var seats: [(EventV1.Registration, TestAccount)] = []
    for person in people[..<20] { seats.append((try await fixture.register(person), person)) }
    let leaving = seats
    let outcome = await race(Array(0..<70)) { number in
      number < 20
        ? try await fixture.cancel(leaving[number].0, as: leaving[number].1) : try await fixture.wait(people[number])
    }
    #expect(outcome.done.count == 70)
    let seatsNow = try #require(try await fixture.current().seats)
    #expect(seatsNow == (try await fixture.counted()) && seatsNow.confirmed == 20 && seatsNow.waiting == 30)
    // Whoever waits came later than everybody who has a seat.
    let order = try await fixture.park.storage.store.read { transaction in
      try transaction.rows(
        "SELECT state FROM event_registrations WHERE state IN ('confirmed', 'waiting') ORDER BY sequence"
      ).map { try $0.text("state") }
    }
    #expect(order == order.sorted())
    await fixture.park.close()
  }

  @Test func oneTicketAtAHundredGates() async throws {
    let fixture = try await EventFixture(capacity: 2)
    let person = try await fixture.people(1)[0]
    let code = try await fixture.ticket(try await fixture.register(person), as: person)
    fixture.park.clock.advance(by: .days(10))
    let request = EventV1.CheckInRequest.with {
      $0.eventId = fixture.event.id
      $0.ticket = code
    }
    let outcome = await race(Array(0..<100)) { _ in
      try await fixture.park.call(Events.checkIn, request, as: fixture.organiser, of: EventV1.ScanResult.self)
    }
    #expect(outcome.done.map(\.outcome) == [.admitted] && outcome.rules == ["ALREADY_EXISTS": 99])
    #expect(try await fixture.current().seats?.checkedIn == 1)
    await fixture.park.close()
  }

  // MARK: - Random operations against a model

  /// Who has a seat, and who waits in which order.
  private struct Model {
    var capacity: Int
    var held: Int
    var waitlist: Int
    var seated: [Int] = []
    var line: [Int] = []

    mutating func moveUp() {
      while !line.isEmpty, seated.count + held < capacity { seated.append(line.removeFirst()) }
    }
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
  func randomOperationsComeToWhatTheModelSays(seed: UInt64) async throws {
    var generator = SeededGenerator(seed: seed)
    var model = Model(capacity: 4, held: 1, waitlist: 3)
    let fixture = try await EventFixture(capacity: 4, waitlist: 3, held: 1)
    let people = try await fixture.people(12)
    for step in 0..<80 {
      let note = Comment(rawValue: "seed \(seed), step \(step)")
      let number = Int.random(in: 0..<people.count, using: &generator)
      let lives = model.seated.contains(number) || model.line.contains(number)
      let free = model.seated.count + model.held < model.capacity
      switch Int.random(in: 0..<10, using: &generator) {
      case 0..<3:
        let refusal = await failure { try await fixture.register(people[number]) }
        #expect(refusal?.rule == (lives ? "ONE_PER_PERSON" : free ? nil : "SEAT_FREE"), note)
        if !lives && free { model.seated.append(number) }
      case 3..<6:
        let refusal = await failure { try await fixture.wait(people[number]) }
        let room = model.line.count < model.waitlist
        #expect(refusal?.rule == (lives ? "ONE_PER_PERSON" : free || room ? nil : "WAITLIST_HAS_ROOM"), note)
        if !lives && free { model.seated.append(number) } else if !lives && room { model.line.append(number) }
      case 6..<9:
        guard let registration = try await fixture.registration(of: people[number]) else { continue }
        let refusal = await failure { try await fixture.cancel(registration, as: people[number]) }
        #expect(refusal?.rule == (lives ? nil : "ILLEGAL_TRANSITION"), note)
        model.seated.removeAll { $0 == number }
        model.line.removeAll { $0 == number }
        model.moveUp()
      default:
        let (capacity, held) = (
          Int.random(in: 1...6, using: &generator), Int.random(in: 0...1, using: &generator)
        )
        let needed = model.seated.count + held
        let fits = needed <= capacity && model.line.count <= model.waitlist + max(0, capacity - needed)
        let refusal = await failure {
          try await fixture.update {
            $0.capacity = UInt32(capacity)
            $0.heldSeats = UInt32(held)
          }
        }
        #expect(refusal?.rule == (fits ? nil : "SEATS_SUFFICE"), note)
        if fits {
          (model.capacity, model.held) = (capacity, held)
          model.moveUp()
        }
      }
      let seats = try #require(try await fixture.current().seats)
      #expect(Int(seats.confirmed) == model.seated.count && Int(seats.waiting) == model.line.count, note)
    }
    #expect(try await fixture.current().seats == fixture.counted())
    for (number, person) in people.enumerated() {
      let registration = try await fixture.registration(of: person)
      #expect((registration?.state == .confirmed) == model.seated.contains(number), "seed \(seed)")
      guard let place = model.line.firstIndex(of: number) else { continue }
      #expect(registration?.waitingBefore == UInt32(place), "seed \(seed)")
    }
    await fixture.park.close()
  }
}
