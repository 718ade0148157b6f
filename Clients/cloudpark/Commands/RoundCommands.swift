import ArgumentParser
import ParkSchemas
import RPCCore

struct RoundCommands: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "round", abstract: "Budget rounds and their ledgers.",
    subcommands: [Open.self, Get.self, List.self, Close.self, Ledger.self])

  struct Open: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Opens a round of a policy, with its budget.")

    @Argument(help: "The policy: pol_...") var policy: String
    @Option(help: "All there is, in yuan.", transform: YuanArgument.read) var budget: YuanArgument
    @Option(help: "The first day on which it takes applications: 2026-01-31.", transform: DayArgument.read) var from:
      DayArgument
    @Option(help: "The last day on which it does.", transform: DayArgument.read) var through: DayArgument
    @Option(help: "Its name in Chinese.") var nameZh: String
    @Option(help: "Its name in English.") var nameEn: String
    @Option(
      help: "The most one enterprise gets out of it, in yuan; without it only the policy's own cap.",
      transform: YuanArgument.read)
    var enterpriseCap: YuanArgument?
    @Option(help: "Where its guide is published: an address or a citation. A fast award needs one.") var guide = ""
    @Option(help: "The policy's version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, policy: policy)
      let request = PolicyV1.OpenRoundRequest.with {
        $0.policyId = policy
        $0.expectedVersion = version
        $0.nameZh = nameZh
        $0.nameEn = nameEn
        $0.opensOn = from.text
        $0.closesOn = through.text
        $0.budgetFen = budget.fen
        $0.enterpriseCapFen = enterpriseCap?.fen ?? 0
        $0.guide = guide
      }
      try context.output.show(try await context.park.policies.openRound(request, context.changing))
    }
  }

  struct Get: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Shows a round with its ledger.")

    @Argument(help: "The round: rnd_...") var round: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try context.output.show(
        try await context.park.policies.getRound(.with { $0.roundId = round }, context.reading))
    }
  }

  struct List: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Lists rounds with their ledgers, newest first.")

    @Option(help: "Only of this policy.") var policy = ""
    @Option(help: "Only in this state.") var state: EnumArgument<PolicyV1.RoundState>?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = PolicyV1.ListRoundsRequest.with {
        $0.policyId = policy
        $0.state = state?.value ?? .unspecified
      }
      try await context.output.show(
        try await context.park.policies.listRounds(request, context.streaming),
        [
          .init("id"), .init("state"), .init("nameZh", "name"), .init("opensOn", "opens"), .init("closesOn", "closes"),
          .init("ledger.budgetFen", "budget"), .init("ledger.reservedFen", "reserved"),
          .init("ledger.approvedFen", "approved"), .init("ledger.paidFen", "paid"),
          .init("ledger.availableFen", "available"),
        ])
    }
  }

  struct Close: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Ends the taking of applications.")

    @Argument(help: "The round: rnd_...") var round: String
    @Option(help: "Why, if before its last day.") var reason = ""
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion) { options in
        try await context.park.policies.getRound(.with { $0.roundId = round }, options).version
      }
      let request = PolicyV1.CloseRoundRequest.with {
        $0.roundId = round
        $0.expectedVersion = version
        $0.reason = reason
      }
      try context.output.show(try await context.park.policies.closeRound(request, context.changing))
    }
  }

  struct Ledger: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Lists the bookings of a round's ledger, oldest first.")

    @Argument(help: "The round: rnd_...") var round: String
    @Option(help: "Only of this application.") var application = ""
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = ApplicationV1.ListLedgerEntriesRequest.with {
        $0.roundId = round
        $0.applicationId = application
      }
      try await context.output.show(
        try await context.park.applications.listLedgerEntries(request, context.streaming),
        [
          .init("sequence", "no"), .init("bookedAt", "booked"), .init("kind"),
          .init("applicationId", "application"), .init("amountFen"), .init("ledger.reservedFen", "reserved"),
          .init("ledger.approvedFen", "approved"), .init("ledger.paidFen", "paid"),
          .init("ledger.availableFen", "available"),
        ])
    }
  }
}
