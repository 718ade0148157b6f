import CloudParkClient
import ParkSchemas
import RPCCore
import Synchronization

/// The gate of an event (S6): tickets scanned over streams that stay open, many of them more than once, at several gates.
///
/// It passes only if every ticket was let in exactly once, a repeated scan got the answer of the first, and every other
/// scan of a used ticket was turned away as such.
public final class GateScenario: Workload {
  /// What happens to a ticket, in this order: let in at one gate, the same scan again, scanned anew at another gate.
  enum Scan: Int, CaseIterable, Sendable {
    case first, again, elsewhere
  }

  private struct Ticket: Sendable {
    let code: String
    let registration: String
  }

  private struct Outcomes {
    /// Scans by ticket that were let in, by their ids.
    var admitted: [Int: Set<String>] = [:]
    var turnedAway = 0
    var wrong: [String] = []
    var answered = 0
  }

  private let park: ScenarioPark
  private let organiser: ScenarioPark.Person
  private let event: String
  private let tickets: [Ticket]
  private let outcomes = Mutex(Outcomes())
  private let gates: GatePool

  /// Tickets of people who are registered for an event whose gate is open.
  public static func prepare(
    _ park: ScenarioPark, tickets count: Int, progress: (@Sendable (Int) -> Void)? = nil
  ) async throws -> GateScenario {
    guard (1...100_000).contains(count) else { throw LoadError(.usage, "there must be 1 to 100000 tickets") }
    let organiser = try await park.person("gatekeeper", .districtOfficer)
    let event = try await park.event(seats: count, startsIn: 3_600, organiser: organiser)
    let members = try await park.crowd(count, .worker)
    let ready = Counter()
    let tickets = try await withThrowingTaskGroup(of: (Int, Ticket).self) { group in
      var made: [(Int, Ticket)] = []
      for (number, member) in members.enumerated() {
        if number >= 32, let one = try await group.next() { made.append(one) }
        group.addTask {
          let options = CallOptions(timeout: .seconds(60), credential: member.token)
          let registration = try await park.park.events.register(.with { $0.eventId = event }, options)
          let ticket = try await park.park.events.getTicket(.with { $0.registrationId = registration.id }, options)
          progress?(ready.next())
          return (number, Ticket(code: ticket.code, registration: registration.id))
        }
      }
      for try await one in group { made.append(one) }
      return made.sorted { $0.0 < $1.0 }.map(\.1)
    }
    return GateScenario(park, organiser, event, tickets)
  }

  private init(_ park: ScenarioPark, _ organiser: ScenarioPark.Person, _ event: String, _ tickets: [Ticket]) {
    self.park = park
    self.organiser = organiser
    self.event = event
    self.tickets = tickets
    gates = GatePool(event, token: organiser.credential)
  }

  /// How many calls the run must have: three scans of each ticket.
  public var calls: Int { tickets.count * Scan.allCases.count }

  public var name: String { "gate: \(tickets.count) tickets, each scanned \(Scan.allCases.count) times" }

  public func perform(_ call: LoadCall) async throws -> CallEnd {
    let (ticket, kind) = (call.number % tickets.count, Scan(rawValue: call.number / tickets.count))
    guard let kind else { throw RPCError(.outOfRange, "there are \(calls) scans only; make as many calls") }
    return try await scan(ticket, kind, over: call.channel)
  }

  private func scan(_ number: Int, _ kind: Scan, over channel: Channel) async throws -> CallEnd {
    let ticket = tickets[number]
    let id = kind == .elsewhere ? "b-\(number)" : "a-\(number)"
    let answer = try await gates.scan(id, ticket.code, over: channel)
    return outcomes.withLock { outcomes in
      outcomes.answered += 1
      let isRight = answer.scanId == id && answer.registrationId == ticket.registration
      switch answer.outcome {
      case .admitted where isRight:
        outcomes.admitted[number, default: []].insert(id)
        return .done
      case .alreadyUsed where isRight:
        outcomes.turnedAway += 1
        return .refused
      default:
        outcomes.wrong.append("scan \(id): \(answer.outcome) for \(answer.registrationId)")
        return .refused
      }
    }
  }

  public func check() async throws -> [CheckResult] {
    gates.close()
    let final = outcomes.withLock { $0 }
    let found = try await park.park.events.getEvent(.with { $0.eventId = event }, try organiser.options())
    let came = Int(found.seats?.checkedIn ?? 0)
    let once = final.admitted.values.filter { $0.count == 1 }.count
    return [
      CheckResult("every scan was answered", final.answered == calls, "\(final.answered) of \(calls)"),
      CheckResult("every answer was of its ticket", final.wrong.isEmpty, final.wrong.first ?? "none was not"),
      CheckResult(
        "each ticket was let in once", once == tickets.count && final.admitted.count == once,
        "\(once) of \(tickets.count) tickets by one scan, \(final.admitted.count - once) by more"),
      CheckResult("the books say the same", came == tickets.count, "\(came) have come"),
    ]
  }
}

/// Gates that stand open: a stream for each caller of each connection, used again and again.
private final class GatePool: Sendable {
  typealias Gate = BidirectionalCall<EventV1.GateScan, EventV1.ScanResult>

  private let event: String
  private let token: [UInt8]
  private let free = Mutex<[ObjectIdentifier: [Gate]]>([:])

  init(_ event: String, token: [UInt8]) {
    self.event = event
    self.token = token
  }

  /// One scan at some gate of a connection that nobody else uses now.
  func scan(_ id: String, _ ticket: String, over channel: Channel) async throws -> EventV1.ScanResult {
    let key = ObjectIdentifier(channel)
    let gate: Gate
    if let open = free.withLock({ $0[key]?.popLast() }) { gate = open } else { gate = try await open(over: channel) }
    do {
      let answer = try await Self.ask(
        gate,
        .with {
          $0.scanId = id
          $0.ticket = ticket
        })
      free.withLock { $0[key, default: []].append(gate) }
      return answer
    } catch {
      gate.cancel()
      throw error
    }
  }

  private func open(over channel: Channel) async throws -> Gate {
    let gate = try await EventV1.EventServiceClient(channel).checkInGate(CallOptions(credential: token))
    let ready = try await Self.ask(gate, .with { $0.eventId = event })
    guard ready.outcome == .ready else { throw RPCError(.dataLoss, "the gate answered \(ready.outcome), not ready") }
    return gate
  }

  private static func ask(_ gate: Gate, _ scan: EventV1.GateScan) async throws -> EventV1.ScanResult {
    try await gate.send(scan)
    var answers = gate.responses.makeAsyncIterator()
    guard let answer = try await answers.next() else {
      throw RPCError(.unavailable, "the server closed the gate")
    }
    return answer
  }

  func close() {
    let gates = free.withLock { free in
      defer { free = [:] }
      return free.values.flatMap { $0 }
    }
    for gate in gates { gate.finishSending() }
  }
}
