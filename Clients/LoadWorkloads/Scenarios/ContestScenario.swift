import CloudParkClient
import ParkSchemas
import RPCCore
import RPCSchemas
import Synchronization

/// Contention (S7): all clients want the one slot of a space, or the one unit of a park, at the same time.
///
/// It passes only if exactly one of them is told that it has it, the server's books say the same, and everybody else was
/// refused by the rule that the thing is taken. Calls whose outcome the network left open are asked again with their key
/// before the count.
public final class ContestScenario: Workload {
  /// What is fought for.
  public enum Prize: String, Sendable {
    /// A slot of a space, which half of the clients hold and half book.
    case slot
    /// A unit, which all hold.
    case unit

    /// The refusal that all but one must get.
    var rule: String { self == .slot ? "SPAN_FREE" : "UNIT_NOT_HELD" }
  }

  /// One account with what it needs to try.
  struct Rival: Sendable {
    let person: ScenarioPark.Person
    let acting: String?
    /// The enquiry that holds the unit; empty for a slot.
    let enquiry: String
  }

  private struct Outcomes {
    var won: [Int: String] = [:]
    var refused: Set<Int> = []
    var open: Set<Int> = []
    var begun: Set<Int> = []
    var wrong: [String] = []
  }

  private let park: ScenarioPark
  private let prize: Prize
  private let place: ScenarioPlace
  private let rivals: [Rival]
  private let clients: Int
  private let outcomes = Mutex(Outcomes())

  /// A place with one slot or unit, and accounts that want it.
  ///
  /// - Parameters:
  ///   - clients: How many try; each is a call with a key of its own.
  ///   - people: How many accounts they share: each costs the server two password hashes to set up unless it makes
  ///     test accounts.
  /// - Throws: ``LoadError`` for figures that make no contest, `RPCError` when the server refuses the set-up.
  public static func prepare(
    _ park: ScenarioPark, _ prize: Prize, clients: Int, people: Int, progress: (@Sendable (Int) -> Void)? = nil
  ) async throws -> ContestScenario {
    guard clients >= 2, clients <= 1_000_000, (1...1000).contains(people) else {
      throw LoadError(.usage, "a contest has 2 to 1000000 clients, who share 1 to 1000 accounts")
    }
    let place = try await ScenarioPlace.make(park)
    var rivals: [Rival] = []
    for (number, person) in try await park.people(people, "rival", .worker).enumerated() {
      rivals.append(try await rival(number, person, prize, park, place))
      progress?(rivals.count)
    }
    return ContestScenario(park, prize, place, rivals, clients)
  }

  private static func rival(
    _ number: Int, _ person: ScenarioPark.Person, _ prize: Prize, _ park: ScenarioPark, _ place: ScenarioPlace
  ) async throws -> Rival {
    guard prize == .unit else { return Rival(person: person, acting: "worker", enquiry: "") }
    let enterprise = try await park.enterprise(number, owner: person, officer: place.officer)
    let acting = "enterprise_admin/\(enterprise.id)"
    let enquiry = try await park.park.parks.createEnquiry(
      .with { $0.parkId = place.park }, try person.options(acting: acting))
    return Rival(person: person, acting: acting, enquiry: enquiry.id)
  }

  private init(
    _ park: ScenarioPark, _ prize: Prize, _ place: ScenarioPlace, _ rivals: [Rival], _ clients: Int
  ) {
    self.park = park
    self.prize = prize
    self.place = place
    self.rivals = rivals
    self.clients = clients
  }

  /// How many calls the run must have: one for each client.
  public var calls: Int { clients }

  public var name: String { "one-\(prize.rawValue): \(clients) clients of \(rivals.count) accounts" }

  public func perform(_ call: LoadCall) async throws -> CallEnd {
    guard (0..<clients).contains(call.number) else {
      throw RPCError(.outOfRange, "there are \(clients) clients only; make as many calls")
    }
    outcomes.withLock { _ = $0.begun.insert(call.number) }
    return try await attempt(call.number, over: call.channel, timeout: call.options.timeout)
  }

  private func attempt(_ number: Int, over channel: Channel, timeout: Duration?) async throws -> CallEnd {
    let rival = rivals[number % rivals.count]
    var options = try rival.person.options(acting: rival.acting, key: "contest-\(park.run)-\(number)")
    options.timeout = timeout
    do {
      let id = try await take(rival, number, CloudPark(channel: channel), options)
      outcomes.withLock {
        $0.open.remove(number)
        $0.won[number] = id
      }
      return .done
    } catch let error as RPCError where error.code == .failedPrecondition {
      let rule = Self.rule(of: error)
      outcomes.withLock {
        $0.open.remove(number)
        $0.refused.insert(number)
        if rule != prize.rule, $0.wrong.count < 10 { $0.wrong.append("\(rule): \(error.message)") }
      }
      return .refused
    } catch {
      outcomes.withLock { _ = $0.open.insert(number) }
      throw error
    }
  }

  /// Takes the prize; its id.
  private func take(
    _ rival: Rival, _ number: Int, _ park: CloudPark, _ options: CallOptions
  ) async throws -> String {
    switch prize {
    case .unit:
      let request = ParkV1.HoldUnitRequest.with {
        $0.enquiryId = rival.enquiry
        $0.unitId = place.unit
      }
      return try await park.parks.holdUnit(request, options).id
    case .slot where number % 2 == 0:
      let request = SpaceV1.HoldSlotRequest.with {
        $0.spaceId = place.space
        $0.startsAt = place.starts
        $0.endsAt = place.ends
        $0.ttlMinutes = 30
      }
      return try await park.spaces.holdSlot(request, options).id
    case .slot:
      let request = SpaceV1.BookRequest.with {
        $0.spaceId = place.space
        $0.startsAt = place.starts
        $0.endsAt = place.ends
        $0.persons = 1
        $0.purpose = "压测"
      }
      return try await park.spaces.book(request, options).id
    }
  }

  private static func rule(of error: RPCError) -> String {
    for detail in error.details {
      if case .preconditionState(let state)? = detail.kind { return state.rule }
    }
    return ""
  }

  // MARK: the check

  public func check() async throws -> [CheckResult] {
    // What was left open, or never sent, is asked now: with its key each has one outcome.
    let early = outcomes.withLock { $0 }
    for number in early.open.sorted() {
      _ = try? await attempt(number, over: park.park.channel, timeout: .seconds(30))
    }
    let final = outcomes.withLock { $0 }
    let booked = try await place.takers(of: prize)
    return [
      CheckResult("every client tried", early.begun.count == clients, "\(early.begun.count) of \(clients) did"),
      CheckResult(
        "every try has an outcome", final.open.isEmpty,
        "\(early.open.count) were open after the run, \(final.open.count) still are"),
      CheckResult("exactly one wins", final.won.count == 1, "\(final.won.count) were told so"),
      CheckResult(
        "the others were refused because it is taken",
        final.wrong.isEmpty && final.refused.count == early.begun.count - final.won.count,
        final.wrong.isEmpty ? "\(final.refused.count) were" : final.wrong.joined(separator: "; ")),
      CheckResult(
        "the server's books name the winner", booked == Array(final.won.values), "\(booked.count) in the books"),
    ]
  }
}
