import ArgumentParser
import ParkSchemas
import RPCCore
import RPCSchemas

struct EnterpriseCommands: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "enterprise", abstract: "Enterprises: register, verify, search, credit, entitlements.",
    subcommands: [
      Register.self, Get.self, Update.self, Submit.self, Verify.self, Return.self, RevokeVerification.self,
      Search.self, Import.self, ImportStatus.self, RevealContact.self, RevealAccount.self, RecordCredit.self,
      Credit.self, AssignPack.self, Entitlements.self, Redeem.self, Release.self,
    ])

  /// The enterprise of a command that changes one.
  struct Target: ParsableArguments {
    @Argument(help: "The enterprise: ent_...") var enterprise: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?

    func version(_ context: Context) async throws -> UInt64 {
      try await context.version(expectedVersion) { options in
        try await context.park.enterprises.getProfile(.with { $0.enterpriseId = enterprise }, options).version
      }
    }
  }

  struct Register: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Registers an enterprise; you become its administrator.",
      discussion: """
        --file holds a cloudpark.enterprise.v1.RegisterRequest (creditCode, profile) as JSON or YAML; flags win over it.
        """)

    @Option(help: "File of JSON, or YAML by its name; - is standard input.", completion: .file()) var file: String?
    @Option(help: "The unified social credit code, 18 characters.") var creditCode: String?
    @Option(help: "The registered name in Chinese.") var name: String?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func validate() throws {
      if file == nil && (creditCode == nil || name == nil) {
        throw ValidationError("name a --file, or --credit-code and --name")
      }
    }

    func run(_ context: Context) async throws {
      var request = try file.map { try InputFile.message(EnterpriseV1.RegisterRequest.self, $0) } ?? .init()
      request.creditCode = creditCode ?? request.creditCode
      if let name {
        var profile = request.profile ?? .init()
        profile.nameZh = name
        request.profile = profile
      }
      try context.output.show(try await context.park.enterprises.register(request, context.changing))
    }
  }

  struct Get: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Shows a profile, contact and bank account masked.")

    @Argument(help: "The enterprise (ent_...); without it your own.") var enterprise = ""
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try context.output.show(
        try await context.park.enterprises.getProfile(.with { $0.enterpriseId = enterprise }, context.reading))
    }
  }

  struct Update: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Changes fields of a profile.",
      discussion: "The file holds a cloudpark.enterprise.v1.Profile as JSON or YAML.")

    @OptionGroup var target: Target
    @Option(help: "File of JSON, or YAML by its name; - is standard input.", completion: .file()) var file: String
    @Option(
      help: "Which fields to take, with commas between: employees,revenueFen. Without it all but contact and bank.")
    var fields: String?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let profile = try InputFile.message(EnterpriseV1.Profile.self, file)
      let mask = try fields.map(Self.mask)
      let version = try await target.version(context)
      let request = EnterpriseV1.UpdateProfileRequest.with {
        $0.enterpriseId = target.enterprise
        $0.expectedVersion = version
        $0.profile = profile
        $0.updateMask = mask
      }
      try context.output.show(try await context.park.enterprises.updateProfile(request, context.changing))
    }

    /// Names of the contract or of JSON.
    static func mask(_ fields: String) throws -> GoogleProtobuf.FieldMask {
      let schema = EnterpriseV1.Profile.schema
      var paths: [String] = []
      for name in fields.split(separator: ",") {
        guard let field = schema.field(json: String(name)) else {
          let known = schema.fields.map(\.jsonName).joined(separator: ", ")
          throw CommandError(.usage, "a profile has no field \(name)", advice: "it has \(known)")
        }
        paths.append(field.name)
      }
      return .with { $0.paths = paths }
    }
  }

  struct Submit: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Hands a profile in for verification.")

    @OptionGroup var target: Target
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await target.version(context)
      let request = EnterpriseV1.SubmitVerificationRequest.with {
        $0.enterpriseId = target.enterprise
        $0.expectedVersion = version
      }
      try context.output.show(try await context.park.enterprises.submitVerification(request, context.changing))
    }
  }

  struct Verify: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Verifies a profile that was handed in.")

    @OptionGroup var target: Target
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws { try await decide(.verify, "", target, context) }
  }

  struct Return: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Sends a profile back to be corrected.")

    @OptionGroup var target: Target
    @Option(help: "What must be corrected.") var reason: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws { try await decide(.return, reason, target, context) }
  }

  struct RevokeVerification: ParkCommand {
    static let configuration = CommandConfiguration(
      commandName: "revoke-verification", abstract: "Takes a verification back.")

    @OptionGroup var target: Target
    @Option(help: "Why it no longer holds.") var reason: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws { try await decide(.revoke, reason, target, context) }
  }

  fileprivate static func decide(
    _ decision: EnterpriseV1.VerificationDecision, _ reason: String, _ target: Target, _ context: Context
  ) async throws {
    let version = try await target.version(context)
    let request = EnterpriseV1.DecideVerificationRequest.with {
      $0.enterpriseId = target.enterprise
      $0.expectedVersion = version
      $0.decision = decision
      $0.reason = reason
    }
    try context.output.show(try await context.park.enterprises.decideVerification(request, context.changing))
  }

  struct Search: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Searches enterprises by name or credit code.")

    @Argument(help: "Part of a name, or a whole credit code; without it all.") var query = ""
    @Option(help: "Only of this district: 朝阳区.") var district = ""
    @Option(help: "Only of this park: prk_...") var park = ""
    @Option(help: "Only of this class: 01 to 09.") var industryClass = ""
    @Option(help: "Only in this state.") var state: EnumArgument<EnterpriseV1.VerificationState>?
    @Option(help: "At most so many rows.") var limit: UInt32 = 100
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = EnterpriseV1.SearchEnterprisesRequest.with {
        $0.query = query
        $0.district = district
        $0.parkId = park
        $0.industryClass = industryClass
        $0.state = state?.value ?? .unspecified
        $0.limit = limit
      }
      try await context.output.show(
        try await context.park.enterprises.searchEnterprises(request, context.streaming),
        [
          .init("enterprise.id", "id"), .init("enterprise.nameZh", "name"),
          .init("enterprise.creditCode", "credit code"),
          .init("enterprise.district", "district"), .init("enterprise.industryClass", "class"),
          .init("enterprise.state", "state"), .init("enterprise.designatedSize", "size"),
        ])
    }
  }
}

extension ParkCommand {
  fileprivate func decide(
    _ decision: EnterpriseV1.VerificationDecision, _ reason: String, _ target: EnterpriseCommands.Target,
    _ context: Context
  ) async throws {
    try await EnterpriseCommands.decide(decision, reason, target, context)
  }
}
