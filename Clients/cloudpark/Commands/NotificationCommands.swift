import ArgumentParser
import ParkSchemas
import RPCCore
import SchemaRuntime

struct NotificationCommands: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notification", abstract: "Notifications: your inbox, and messages to others.",
    subcommands: [List.self, Count.self, Read.self, Send.self, Mute.self, Topics.self])

  struct List: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Shows your inbox, newest first.")

    @Flag(help: "Only what is unread.") var unread = false
    @Option(help: "Only this topic: event, policy, ...") var topic = ""
    @Option(help: "At most so many.") var limit: UInt32 = 0
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = NotificationV1.ListNotificationsRequest.with {
        $0.unreadOnly = unread
        $0.topic = topic
        $0.limit = limit
      }
      let text = ProcessEnvironment.current.readsChinese ? "text.zh" : "text.en"
      try await context.output.show(
        try await context.park.notifications.listNotifications(request, context.streaming),
        [
          .init("id"), .init("occurredAt", "when"), .init("kind"), .init(text, "text"), .init("subjectId", "about"),
          .init("readAt", "read"),
        ])
    }
  }

  struct Count: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Shows how many notifications are unread.")

    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let count = try await context.park.notifications.countUnread(.init(), context.reading)
      // Zero is an answer too, though messages leave it out.
      let json = try NotificationV1.UnreadCount.schema.json(packed: try count.packed(), .init(printsDefaults: true))
      try context.output.show(try JSONValue(parsing: json), ["unread  \(count.unread)"])
    }
  }

  struct Topics: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Shows all topics, and those that you have muted.")

    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try context.output.show(try await context.park.notifications.getPreferences(.init(), context.reading))
    }
  }

  struct Read: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Marks notifications as read.")

    @Argument(help: "The notifications: ntf_...") var notifications: [String] = []
    @Flag(help: "All of them.") var all = false
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = NotificationV1.MarkReadRequest.with {
        $0.notificationIds = notifications
        $0.all = all
      }
      try context.output.show(try await context.park.notifications.markRead(request, context.changing))
    }
  }

  struct Send: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Sends a message to a person, a tenant, a role, or all.")

    @Option(help: "To this account, or to the members of this ent_..., prk_... or ins_...") var to: String?
    @Option(help: "To all holders of this role.") var role: EnumArgument<CommonV1.Role>?
    @Flag(help: "To everybody.") var everyone = false
    @Option(help: "What is said, in Chinese.") var zh: String
    @Option(help: "What is said, in English; without it the Chinese text.") var en = ""
    @Option(help: "The id of what it is about.") var about = ""
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func validate() throws {
      guard [to != nil, role != nil, everyone].filter({ $0 }).count == 1 else {
        throw ValidationError("give one of --to, --role and --everyone")
      }
    }

    func run(_ context: Context) async throws {
      let request = NotificationV1.SendRequest.with {
        if let to { $0.audience = to.hasPrefix("acc_") ? .accountId(to) : .tenantId(to) }
        if let role { $0.audience = .role(role.value) }
        if everyone { $0.audience = .everyone(true) }
        $0.text = .with {
          $0.zh = zh
          $0.en = en
        }
        $0.subjectId = about
      }
      try context.output.show(try await context.park.notifications.send(request, context.changing))
    }
  }

  struct Mute: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Mutes topics; without any, hears all of them.",
      discussion: "What is urgent and what a person sends to you comes all the same.")

    @Argument(help: "All topics to mute from now on: event, policy, ...") var topics: [String] = []
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try context.output.show(
        try await context.park.notifications.setPreferences(.with { $0.mutedTopics = topics }, context.changing))
    }
  }
}
