import ArgumentParser
import ParkSchemas
import RPCCore

struct DueWorkCommand: ParkCommand {
  static let configuration = CommandConfiguration(
    commandName: "due-work", abstract: "Shows what the server does by itself, and how it goes, since its start.",
    discussion: "For system administrators. /metrics has the same figures.")

  @Argument(help: "Only work whose name begins so: space.") var prefix = ""
  @Flag(help: "Only work that something waits in after a failure.") var waiting = false
  @OptionGroup(title: "Connection and output") var global: GlobalOptions

  func run(_ context: Context) async throws {
    let request = OperationsV1.ListDueWorkRequest.with {
      $0.namePrefix = prefix
      $0.waitingOnly = waiting
    }
    try await context.output.show(
      try await context.park.operations.listDueWork(request, context.streaming),
      [
        .init("name"), .init("interval", "every"), .init("lastRunAt", "last run"), .init("runs"), .init("due"),
        .init("settled"), .init("failed"), .init("waiting"),
      ])
  }
}

struct BreakGlassCommands: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "break-glass", abstract: "Emergency access of a system administrator: reading, with a reason.",
    discussion: """
      While it is open, name the role with each command: `cloudpark application list --acting district_officer`. \
      Auditors and those concerned are told, and every read is audited.
      """,
    subcommands: [Open.self, Close.self, List.self])

  struct Open: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Opens it for some minutes.")

    @Argument(help: "What to read as, role or role/tenant: district_officer, park_staff/prk_...")
    var membership: MembershipArgument
    @Option(help: "Why, at least 10 characters.") var reason: String
    @Option(help: "For how many minutes, 1 to 240.") var minutes: UInt32 = 60
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = IdentityV1.OpenBreakGlassRequest.with {
        $0.membership = membership.message()
        $0.reason = reason
        $0.minutes = minutes
      }
      try context.output.show(try await context.park.identity.openBreakGlass(request, context.changing))
    }
  }

  struct Close: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Ends it before its time.")

    @Argument(help: "bgl_...") var id: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try context.output.show(
        try await context.park.identity.closeBreakGlass(.with { $0.breakGlassId = id }, context.changing))
    }
  }

  struct List: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Lists every emergency access there was, newest first.")

    @Option(help: "Only of this account.") var account = ""
    @Flag(help: "Only those that are open now.") var open = false
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = IdentityV1.ListBreakGlassRequest.with {
        $0.accountId = account
        $0.openOnly = open
      }
      try await context.output.show(
        try await context.park.identity.listBreakGlass(request, context.streaming),
        [
          .init("id"), .init("accountId", "account"), .init("membership.role", "as"),
          .init("membership.tenantId", "of"), .init("reason"), .init("openedAt", "opened"),
          .init("expiresAt", "expires"), .init("endedAt", "ended"),
        ])
    }
  }
}
