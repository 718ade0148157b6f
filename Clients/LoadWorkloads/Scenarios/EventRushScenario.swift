import CloudParkClient
import Foundation
import ParkSchemas
import RPCCore
import RPCSchemas
import Synchronization

/// The rush for an event (S1; with one seat: S7): many people, each trying several times, for few seats.
///
/// It passes only if exactly as many seats are granted as there are, each to another person, every other try is refused
/// for the right reason, and the organiser's list names whom the server told. Tries whose outcome the network left open,
/// by a crash of the server too (S8), are asked again with their keys before the count.
public final class EventRushScenario: Workload {
  private struct Outcomes {
    /// Who was told to have a seat, and the registration.
    var granted: [Int: String] = [:]
    var full = 0
    var had = 0
    var begun = 0
    var open: Set<Crowd.Try> = []
    /// Grants that a second try of the same person was given: never.
    var doubled = 0
  }

  private let park: ScenarioPark
  private let organiser: ScenarioPark.Person
  private let event: String
  private let crowd: Crowd
  private let seats: Int
  private let tries: Int
  private let outcomes = Mutex(Outcomes())

  /// An event that takes registrations, and the people who want to come.
  ///
  /// - Parameters:
  ///   - people: How many try.
  ///   - tries: How often each tries.
  ///   - connections: Over how many connections they come.
  /// - Throws: ``LoadError`` for figures that make no rush, `RPCError` when the server refuses the set-up.
  public static func prepare(
    _ park: ScenarioPark, people: Int, seats: Int, tries: Int, connections: Int,
    progress: (@Sendable (Int) -> Void)? = nil
  ) async throws -> EventRushScenario {
    guard seats >= 1, people >= seats, people <= 100_000, (1...10).contains(tries) else {
      throw LoadError(.usage, "there must be at least as many people as seats, at most 100000, and 1 to 10 tries each")
    }
    let organiser = try await park.person("organiser", .districtOfficer)
    let event = try await park.event(seats: seats, startsIn: 86_400, organiser: organiser)
    let members = try await park.crowd(people, .worker, progress: progress)
    let crowd = Crowd(members, tries: tries, connections: connections)
    return EventRushScenario(park, organiser, event, crowd, seats: seats, tries: tries)
  }

  private init(
    _ park: ScenarioPark, _ organiser: ScenarioPark.Person, _ event: String, _ crowd: Crowd, seats: Int, tries: Int
  ) {
    self.park = park
    self.organiser = organiser
    self.event = event
    self.crowd = crowd
    self.seats = seats
    self.tries = tries
  }

  /// How many calls the run must have: one for each try.
  public var calls: Int { crowd.members.count * tries }

  public var name: String { "event-rush: \(crowd.members.count) people x \(tries) tries, \(seats) seats" }

  public func perform(_ call: LoadCall) async throws -> CallEnd {
    guard let next = crowd.next(over: call.channel) else {
      throw RPCError(.outOfRange, "there are \(calls) tries only; make as many calls")
    }
    outcomes.withLock { $0.begun += 1 }
    return try await attempt(next, over: call.channel, timeout: call.options.timeout)
  }

  private func attempt(_ attempt: Crowd.Try, over channel: Channel, timeout: Duration?) async throws -> CallEnd {
    let options = crowd.options(
      attempt.member, key: "rush-\(event)-\(attempt.attempt)", timeout: timeout)
    do {
      let registration = try await EventV1.EventServiceClient(channel).register(
        .with { $0.eventId = event }, options)
      guard registration.state == .confirmed else {
        throw RPCError(.dataLoss, "\(registration.id) is \(registration.state), not confirmed")
      }
      outcomes.withLock {
        $0.open.remove(attempt)
        if let other = $0.granted[attempt.member], other != registration.id { $0.doubled += 1 }
        $0.granted[attempt.member] = registration.id
      }
      return .done
    } catch let error as RPCError where error.rule == "SEAT_FREE" || error.rule == "ONE_PER_PERSON" {
      outcomes.withLock {
        $0.open.remove(attempt)
        if error.rule == "SEAT_FREE" { $0.full += 1 } else { $0.had += 1 }
      }
      return .refused
    } catch {
      outcomes.withLock { _ = $0.open.insert(attempt) }
      throw error
    }
  }

  // MARK: the check

  public func check() async throws -> [CheckResult] {
    let early = outcomes.withLock { $0 }
    for attempt in early.open.sorted(by: { ($0.attempt, $0.member) < ($1.attempt, $1.member) }) {
      _ = try? await self.attempt(attempt, over: park.park.channel, timeout: .seconds(30))
    }
    let final = outcomes.withLock { $0 }
    var results = [
      CheckResult("every try was made", early.begun == calls, "\(early.begun) of \(calls)"),
      CheckResult(
        "every try has an outcome", final.open.isEmpty,
        "\(early.open.count) were open after the run, \(final.open.count) still are"),
      CheckResult(
        "granted seats equal the capacity exactly", final.granted.count == seats && final.doubled == 0,
        "\(final.granted.count) of \(seats) were granted, \(final.doubled) twice to one person"),
      CheckResult(
        "the rest got a clear answer", final.granted.count + final.full + final.had == calls,
        "\(final.full) were told that it is full, \(final.had) that they have a seat"),
    ]
    results += try await checkBooks(final)
    return results
  }

  /// The server's books against what people were told.
  private func checkBooks(_ outcomes: Outcomes) async throws -> [CheckResult] {
    let options = try organiser.options()
    let found = try await park.park.events.getEvent(.with { $0.eventId = event }, options)
    var listed: [String: String] = [:]
    var sequences: Set<UInt64> = []
    for try await attendee in try await park.park.events.listAttendees(.with { $0.eventId = event }, options) {
      listed[attendee.accountId] = attendee.registration?.id
      sequences.insert(attendee.registration?.sequence ?? 0)
    }
    let told = Dictionary(
      outcomes.granted.map { (crowd.members[$0.key].account, $0.value) }, uniquingKeysWith: { first, _ in first })
    let confirmed = Int(found.seats?.confirmed ?? 0)
    return [
      CheckResult("never one seat over", confirmed <= seats, "\(confirmed) of \(seats) are confirmed"),
      CheckResult(
        "the list names whom it told", told == listed && listed.count == confirmed,
        "\(told.count) told, \(listed.count) listed, \(told.filter { listed[$0.key] != $0.value }.count) of them not as told"
      ),
      CheckResult(
        "each arrival has its own number", sequences.count == listed.count, "\(sequences.count) numbers"),
    ]
  }
}

extension ScenarioPark {
  /// An event of the district that takes registrations.
  ///
  /// - Parameter startsIn: Seconds from now, by the server's clock if it can be asked.
  func event(seats: Int, startsIn seconds: Int64, organiser: Person) async throws -> String {
    let now = try await serverSeconds()
    let events = park.events
    let created = try await events.createEvent(
      .with {
        $0.facts = .with {
          $0.titleZh = "压测活动\(run)"
          $0.titleEn = "Load event \(run)"
          $0.place = "压测"
          $0.startsAt = .with { $0.seconds = now + seconds }
          $0.endsAt = .with { $0.seconds = now + seconds + 86_400 }
          $0.capacity = UInt32(clamping: seats)
        }
      }, try organiser.options())
    let published = try await events.publishEvent(
      .with {
        $0.eventId = created.id
        $0.expectedVersion = created.version
      }, try organiser.options())
    let opened = try await events.openRegistration(
      .with {
        $0.eventId = created.id
        $0.expectedVersion = published.version
      }, try organiser.options())
    return opened.id
  }

  private func serverSeconds() async throws -> Int64 {
    do {
      return try await park.clock.getClock(.init(), try admin.options()).now?.seconds ?? 0
    } catch let error as RPCError where error.code == .unimplemented {
      return Int64(Date.now.timeIntervalSince1970)
    }
  }
}
