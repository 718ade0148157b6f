import ArgumentParser
import ParkSchemas
import RPCCore

extension FinanceCommands {
  struct Authorise: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lets an institution that has claimed the demand read some of your data for a while.")

    @OptionGroup var target: Target
    @Option(help: "The institution: ins_...") var institution: String
    @Option(help: "What it may read; may be given several times.") var scope: [EnumArgument<FinanceV1.SharedScope>]
    @Option(help: "When it ends: 2026-12-01, or a time.", transform: TimeArgument.read) var until: TimeArgument
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await target.version(context)
      let request = FinanceV1.AuthoriseDataSharingRequest.with {
        $0.demandId = target.demand
        $0.expectedVersion = version
        $0.institutionId = institution
        $0.scopes = scope.map(\.value)
        $0.expiresAt = until.message
      }
      try context.output.show(try await context.park.finance.authoriseDataSharing(request, context.changing))
    }
  }

  struct Revoke: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Ends an authorisation at once.")

    @Argument(help: "The authorisation: fau_...") var authorisation: String
    @Option(help: "The version you have seen; without it 1, since an authorisation changes only by ending.")
    var expectedVersion: UInt64 = 1
    @Option(help: "Why.") var reason = ""
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = FinanceV1.RevokeDataSharingRequest.with {
        $0.authorisationId = authorisation
        $0.expectedVersion = expectedVersion
        $0.reason = reason
      }
      try context.output.show(try await context.park.finance.revokeDataSharing(request, context.changing))
    }
  }

  struct Authorisations: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists authorisations, newest first: given by your enterprise, or to your institution.")

    @Option(help: "Only of this demand.") var demand = ""
    @Option(help: "Only in this state.") var state: EnumArgument<FinanceV1.AuthorisationState>?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = FinanceV1.ListAuthorisationsRequest.with {
        $0.demandId = demand
        $0.state = state?.value ?? .unspecified
      }
      try await context.output.show(
        try await context.park.finance.listAuthorisations(request, context.streaming),
        [
          .init("id"), .init("state"), .init("demandId", "demand"), .init("institutionName", "institution"),
          .init("scopes"), .init("expiresAt", "expires"), .init("reads"),
        ])
    }
  }

  struct Read: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows what an authorisation in force covers. The read is audited.")

    @Argument(help: "The authorisation: fau_...") var authorisation: String
    @Option(help: "Why: 1 to 64 of a-z, 0-9, '.' and '_'.") var purpose: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = FinanceV1.ReadSharedDataRequest.with {
        $0.authorisationId = authorisation
        $0.purpose = purpose
      }
      try context.output.show(try await context.park.finance.readSharedData(request, context.changing))
    }
  }
}
