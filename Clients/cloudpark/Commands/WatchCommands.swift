import ArgumentParser
import CloudParkClient
import ParkSchemas
import RPCCore
import SchemaRuntime

struct WatchCommands: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch", abstract: "Shows what happens, as it happens.",
    discussion: "A watch survives lost connections. With --count it ends after so many events; else with Ctrl-C.",
    subcommands: [
      Policies.self, Application.self, Demand.self, OccupancyWatch.self, CalendarWatch.self, DashboardWatch.self,
      SeatsWatch.self, OrdersWatch.self, InboxWatch.self,
    ])

  /// What both watches take.
  struct Options: ParsableArguments {
    @Option(help: "End after so many events; DEADLINE_EXCEEDED if --timeout comes first.") var count: Int?
    @Flag(help: "Leave out what was there when the watch began.") var changesOnly = false
    @Option(help: "Go on behind the event with this cursor, in base64 as JSON shows it.") var after: String?

    func validate() throws {
      if let count, count < 1 { throw ValidationError("--count must be at least 1") }
      _ = try cursor()
    }

    func cursor() throws -> [UInt8] {
      guard let after else { return [] }
      guard let bytes = Base64.decode(Array(after.utf8)), !bytes.isEmpty else {
        throw ValidationError("--after is no cursor in base64")
      }
      return bytes
    }
  }

  struct Policies: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Policies in force and open rounds, then every change.")

    @OptionGroup var options: Options
    @Option(help: "Only of this kind; may be given several times.") var kind: [EnumArgument<PolicyV1.PolicyKind>] = []
    @Flag(help: "Only what meets one of your subscriptions.") var subscribed = false
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let stream = try await context.park.watchPolicies(
        after: try options.cursor(), kinds: kind.map(\.value), subscribedOnly: subscribed, context.streaming)
      try await WatchCommands.follow(stream, options, context) { event in
        switch event.kind {
        case .bookmark: nil
        case .snapshotPolicy, .snapshotRound: options.changesOnly ? nil : Self.line(event)
        default: Self.line(event)
        }
      }
    }

    private static func line(_ event: PolicyV1.PolicyEvent) -> String {
      var text = WatchCommands.head(event.occurredAt.flatMap { try? $0.json() }, event.kind)
      if let policy = event.policy {
        text += "  \(policy.id)  \(policy.content?.documentNumber ?? "")  \(policy.content?.titleZh ?? "")"
      }
      if let round = event.round {
        text += "  \(round.id)  \(round.opensOn)..\(round.closesOn)"
        if let ledger = round.ledger { text += "  budget \(YuanArgument.text(fen: ledger.budgetFen)) yuan" }
      }
      return Printable.clean(text)
    }
  }

  struct Application: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "One application as it is, then every change.")

    @Argument(help: "The application: app_...") var application: String
    @OptionGroup var options: Options
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let stream = try await context.park.watchApplication(
        application, after: try options.cursor(), context.streaming)
      try await WatchCommands.follow(stream, options, context) { event in
        switch event.kind {
        case .bookmark: nil
        case .snapshot: options.changesOnly ? nil : Self.line(event)
        default: Self.line(event)
        }
      }
    }

    private static func line(_ event: ApplicationV1.ApplicationEvent) -> String {
      var text = WatchCommands.head(event.occurredAt.flatMap { try? $0.json() }, event.kind)
      if !event.action.isEmpty { text += "  \(event.action)" }
      if let application = event.application {
        let state = application.state.name.map { EnumNames.short($0, ApplicationV1.ApplicationState.schema) }
        text += "  \(application.id)  version \(application.version)  \(state ?? String(application.state.rawValue))"
      }
      return Printable.clean(text)
    }
  }

  /// Time and kind of an event.
  static func head<Kind: OpenEnum>(_ time: String?, _ kind: Kind) -> String {
    let field = FieldSchema("time", jsonName: "time", number: 1, .message { timestampSchema })
    let text = time.map { ValueText.cell(.string(String($0.dropFirst().dropLast())), field) } ?? ""
    let name = kind.name.map { EnumNames.short($0, Kind.schema) } ?? String(kind.rawValue)
    return "\(DisplayWidth.padded(text, to: 23))  \(name)"
  }

  private static let timestampSchema = MessageSchema(name: "google.protobuf.Timestamp", fields: [])

  /// Shows events until the stream or the count ends; `line` gives nil for what is not shown.
  static func follow<Event: Message>(
    _ stream: ResponseStream<Event>, _ options: Options, _ context: Context, line: (Event) -> String?
  ) async throws {
    var shown = 0
    for try await event in stream {
      guard let text = line(event) else { continue }
      try context.output.event(event, text)
      shown += 1
      if shown == options.count {
        stream.cancel()
        return
      }
    }
  }
}
