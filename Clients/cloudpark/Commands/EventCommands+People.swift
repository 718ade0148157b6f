import ArgumentParser
import ParkSchemas
import RPCCore

extension EventCommands {
  private static let registrationColumns: [RowTable.Column] = [
    .init("id"), .init("eventId", "event"), .init("state"), .init("sequence"), .init("waitingBefore", "before"),
    .init("createdAt", "made"),
  ]

  struct Register: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Takes a seat.")

    @Argument(help: "The event: evt_...") var event: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try context.output.show(try await context.park.events.register(.with { $0.eventId = event }, context.changing))
    }
  }

  struct Wait: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Joins the waitlist of a full event; takes a seat if one is free.")

    @Argument(help: "The event: evt_...") var event: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try context.output.show(
        try await context.park.events.joinWaitlist(.with { $0.eventId = event }, context.changing))
    }
  }

  struct Cancel: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Gives your seat or place in the line up.")

    @Argument(help: "The registration: reg_...") var registration: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try context.output.show(
        try await context.park.events.cancel(.with { $0.registrationId = registration }, context.changing))
    }
  }

  struct Mine: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Lists your registrations, newest first.")

    @Option(help: "Only for this event.") var event = ""
    @Option(help: "Only in this state.") var state: EnumArgument<EventV1.RegistrationState>?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = EventV1.MyRegistrationsRequest.with {
        $0.eventId = event
        $0.state = state?.value ?? .unspecified
      }
      try await context.output.show(
        try await context.park.events.myRegistrations(request, context.streaming), EventCommands.registrationColumns)
    }
  }

  struct Ticket: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows the ticket of your registration; whoever has its code can use it, once.")

    @Argument(help: "The registration: reg_...") var registration: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try context.output.show(
        try await context.park.events.getTicket(.with { $0.registrationId = registration }, context.reading))
    }
  }

  struct CheckIn: ParkCommand {
    static let configuration = CommandConfiguration(commandName: "check-in", abstract: "Checks one ticket in.")

    @Argument(help: "The event: evt_...") var event: String
    @Argument(help: "The ticket's code.") var ticket: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = EventV1.CheckInRequest.with {
        $0.eventId = event
        $0.ticket = ticket
      }
      try context.output.show(try await context.park.events.checkIn(request, context.changing))
    }
  }

  struct Gate: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Works as a gate: reads tickets from standard input, one a line, and answers each.",
      discussion: """
        A line is a ticket's code, or a scan's id, a space and the code. Without an id each line is a scan of its own; \
        with the same id a scan can be repeated after a lost connection without a second effect.
        """)

    @Argument(help: "The event: evt_...") var event: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let call = try await context.park.events.checkInGate(context.streaming)
      try await call.send(.with { $0.eventId = event })
      var answers = call.responses.makeAsyncIterator()
      if let ready = try await answers.next() { context.say("\(ready.text?.en ?? "") (\(ready.checkedIn) have come)") }
      let run = String(UInt64.random(in: .min ... .max), radix: 36)
      let lines = try RequestLines("-")
      var number = 0
      while let line = try await lines.next() {
        number += 1
        let parts = line.split(separator: " ", maxSplits: 1)
        let own = "\(run)-\(number)"
        try await call.send(
          .with {
            $0.scanId = parts.count == 2 ? String(parts[0]) : own
            $0.ticket = String(parts.last ?? "")
          })
        guard let answer = try await answers.next() else { break }
        try context.output.event(answer, Self.line(answer))
      }
      call.finishSending()
      while let answer = try await answers.next() { try context.output.event(answer, Self.line(answer)) }
    }

    private static func line(_ answer: EventV1.ScanResult) -> String {
      let outcome = answer.outcome.name.map { EnumNames.short($0, EventV1.ScanOutcome.schema) } ?? ""
      return Printable.clean(
        "\(DisplayWidth.padded(outcome, to: 14))  \(answer.registrationId)  \(answer.text?.zh ?? "")")
    }
  }

  struct Attendees: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Lists who comes, masked; in clear with a purpose.")

    @Argument(help: "The event: evt_...") var event: String
    @Option(help: "Only in this state.") var state: EnumArgument<EventV1.RegistrationState>?
    @Option(help: "Why names and phones are wanted in clear; audited.") var purpose = ""
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = EventV1.ListAttendeesRequest.with {
        $0.eventId = event
        $0.state = state?.value ?? .unspecified
        $0.purpose = purpose
      }
      try await context.output.show(
        try await context.park.events.listAttendees(request, context.streaming),
        [
          .init("registration.sequence", "number"), .init("registration.state", "state"), .init("name"), .init("phone"),
          .init("accountId", "account"),
        ])
    }
  }
}
