import ArgumentParser
import ParkSchemas
import RPCCore

struct InstitutionCommands: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "institution", abstract: "The register of professional institutions.",
    subcommands: [Register.self, Get.self, List.self, Suspend.self, Reinstate.self])

  /// The institution of a command that changes one.
  struct Target: ParsableArguments {
    @Argument(help: "The institution: ins_...") var institution: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?

    func version(_ context: Context) async throws -> UInt64 {
      try await context.version(expectedVersion) { options in
        try await context.park.institutions.getInstitution(.with { $0.institutionId = institution }, options).version
      }
    }
  }

  struct Register: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Puts an institution into the register.")

    @Option(help: "What it does.") var kind: EnumArgument<InstitutionV1.InstitutionKind>
    @Option(help: "Its registered name.") var nameZh: String
    @Option(help: "Its name in English.") var nameEn = ""
    @Option(help: "Its unified social credit code.") var creditCode: String
    @Option(help: "What it offers.") var summary = ""
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = InstitutionV1.RegisterInstitutionRequest.with {
        $0.kind = kind.value
        $0.nameZh = nameZh
        $0.nameEn = nameEn
        $0.creditCode = creditCode
        $0.summary = summary
      }
      try context.output.show(try await context.park.institutions.registerInstitution(request, context.changing))
    }
  }

  struct Get: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Shows an institution.")

    @Argument(help: "The institution: ins_...") var institution: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try context.output.show(
        try await context.park.institutions.getInstitution(.with { $0.institutionId = institution }, context.reading))
    }
  }

  struct List: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Lists institutions, newest first.")

    @Option(help: "Only of this kind.") var kind: EnumArgument<InstitutionV1.InstitutionKind>?
    @Option(help: "Only in this state.") var state: EnumArgument<InstitutionV1.InstitutionState>?
    @Option(help: "Only with this text in a name.") var text = ""
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = InstitutionV1.ListInstitutionsRequest.with {
        $0.kind = kind?.value ?? .unspecified
        $0.state = state?.value ?? .unspecified
        $0.text = text
      }
      try await context.output.show(
        try await context.park.institutions.listInstitutions(request, context.streaming),
        [.init("id"), .init("version"), .init("state"), .init("kind"), .init("nameZh", "name"), .init("creditCode")])
    }
  }

  struct Suspend: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Takes an institution's right to act away for a time.")

    @OptionGroup var target: Target
    @Option(help: "Why.") var reason: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await target.version(context)
      let request = InstitutionV1.SuspendInstitutionRequest.with {
        $0.institutionId = target.institution
        $0.expectedVersion = version
        $0.reason = reason
      }
      try context.output.show(try await context.park.institutions.suspendInstitution(request, context.changing))
    }
  }

  struct Reinstate: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Lets a suspended institution act again.")

    @OptionGroup var target: Target
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await target.version(context)
      let request = InstitutionV1.ReinstateInstitutionRequest.with {
        $0.institutionId = target.institution
        $0.expectedVersion = version
      }
      try context.output.show(try await context.park.institutions.reinstateInstitution(request, context.changing))
    }
  }
}
