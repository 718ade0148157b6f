import ArgumentParser
import ParkSchemas
import RPCCore
import RPCSchemas

struct EventCommands: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "event", abstract: "Events: organise them, register, check in.",
    subcommands: [
      Create.self, Update.self, Publish.self, Open.self, Close.self, CallOff.self, Get.self, List.self,
      Attendees.self, CheckIn.self, Gate.self, Register.self, Wait.self, Cancel.self, Mine.self, Ticket.self,
    ])

  static let columns: [RowTable.Column] = [
    .init("id"), .init("version"), .init("state"), .init("facts.titleZh", "title"), .init("facts.startsAt", "starts"),
    .init("seats.capacity", "seats"), .init("seats.free", "free"), .init("seats.waiting", "waiting"),
  ]

  /// The file holds the facts, or a whole request with `facts`.
  private static func facts(_ path: String) throws -> EventV1.EventFacts? {
    try InputFile.wrapped(path, key: "facts") { (facts: EventV1.EventFacts) in
      EventV1.CreateEventRequest.with { $0.facts = facts }
    }.facts
  }

  struct Create: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Creates an event as a draft.", discussion: "The file holds a cloudpark.event.v1.EventFacts.")

    @Option(help: "File of JSON, or YAML by its name; - is standard input.", completion: .file()) var file: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let facts = try EventCommands.facts(file)
      try context.output.show(try await context.park.events.createEvent(.with { $0.facts = facts }, context.changing))
    }
  }

  struct Update: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Changes what is said about an event, and its seats.",
      discussion: "The file holds a cloudpark.event.v1.EventFacts: all that is said from now on.")

    @Argument(help: "The event: evt_...") var event: String
    @Option(help: "File of JSON, or YAML by its name; - is standard input.", completion: .file()) var file: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let facts = try EventCommands.facts(file)
      let version = try await context.version(expectedVersion, event: event)
      let request = EventV1.UpdateEventRequest.with {
        $0.eventId = event
        $0.expectedVersion = version
        $0.facts = facts
      }
      try context.output.show(try await context.park.events.updateEvent(request, context.changing))
    }
  }

  struct Publish: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Shows a draft to everybody.")

    @Argument(help: "The event: evt_...") var event: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, event: event)
      let request = EventV1.PublishEventRequest.with {
        $0.eventId = event
        $0.expectedVersion = version
      }
      try context.output.show(try await context.park.events.publishEvent(request, context.changing))
    }
  }

  struct Open: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Opens the registration.")

    @Argument(help: "The event: evt_...") var event: String
    @Option(help: "From when; without it at once.") var from: TimeArgument?
    @Option(help: "Until when; without it until the event begins.") var until: TimeArgument?
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, event: event)
      let request = EventV1.OpenRegistrationRequest.with {
        $0.eventId = event
        $0.expectedVersion = version
        $0.from = from?.message
        $0.until = until?.message
      }
      try context.output.show(try await context.park.events.openRegistration(request, context.changing))
    }
  }

  struct Close: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Closes the registration.")

    @Argument(help: "The event: evt_...") var event: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, event: event)
      let request = EventV1.CloseRegistrationRequest.with {
        $0.eventId = event
        $0.expectedVersion = version
      }
      try context.output.show(try await context.park.events.closeRegistration(request, context.changing))
    }
  }

  struct CallOff: ParkCommand {
    static let configuration = CommandConfiguration(
      commandName: "call-off", abstract: "Calls an event off; everybody who is registered is told.")

    @Argument(help: "The event: evt_...") var event: String
    @Option(help: "Why.") var reason: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, event: event)
      let request = EventV1.CancelEventRequest.with {
        $0.eventId = event
        $0.expectedVersion = version
        $0.reason = reason
      }
      try context.output.show(try await context.park.events.cancelEvent(request, context.changing))
    }
  }

  struct Get: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Shows an event.")

    @Argument(help: "The event: evt_...") var event: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try context.output.show(try await context.park.events.getEvent(.with { $0.eventId = event }, context.reading))
    }
  }

  struct List: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Lists events, newest first.")

    @Option(help: "Only in this state.") var state: EnumArgument<EventV1.EventState>?
    @Option(help: "Only of this organiser: prk_... or ent_...") var organiser = ""
    @Option(help: "Only with this text in title or place.") var text = ""
    @Option(help: "Only what ends after this time.") var endsAfter: TimeArgument?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = EventV1.ListEventsRequest.with {
        $0.state = state?.value ?? .unspecified
        $0.organiserId = organiser
        $0.text = text
        $0.endsAfter = endsAfter?.message
      }
      try await context.output.show(
        try await context.park.events.listEvents(request, context.streaming), EventCommands.columns)
    }
  }
}

extension Context {
  /// The version of an event.
  func version(_ given: UInt64?, event id: String) async throws -> UInt64 {
    try await version(given) { options in
      try await park.events.getEvent(.with { $0.eventId = id }, options).version
    }
  }
}
