import ArgumentParser
import ParkSchemas
import RPCCore

struct PolicyCommands: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy", abstract: "Policies: publish, find, match.",
    subcommands: [
      Publish.self, Get.self, List.self, Repeal.self, Match.self, MatchEnterprises.self, Subscribe.self,
      Unsubscribe.self, Subscriptions.self,
    ])

  static let columns: [RowTable.Column] = [
    .init("id"), .init("version"), .init("state"), .init("content.kind", "kind"), .init("content.level", "level"),
    .init("content.documentNumber", "document"), .init("content.titleZh", "title"), .init("publishedAt", "published"),
  ]

  struct Publish: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Publishes a policy.",
      discussion: "The file holds a cloudpark.policy.v1.PolicyContent, or a PublishPolicyRequest with `content`.")

    @Option(help: "File of JSON, or YAML by its name; - is standard input.", completion: .file()) var file: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = try Self.request(file)
      try context.output.show(try await context.park.policies.publishPolicy(request, context.changing))
    }

    static func request(_ path: String) throws -> PolicyV1.PublishPolicyRequest {
      try InputFile.wrapped(path, key: "content") { (content: PolicyV1.PolicyContent) in
        .with { $0.content = content }
      }
    }
  }

  struct Get: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Shows a policy.")

    @Argument(help: "Its id (pol_...) or document number.") var policy: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = PolicyV1.GetPolicyRequest.with {
        if policy.hasPrefix("pol_") { $0.policyId = policy } else { $0.documentNumber = policy }
      }
      try context.output.show(try await context.park.policies.getPolicy(request, context.reading))
    }
  }

  struct List: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Lists policies, newest first.")

    @Option(help: "Only in this state.") var state: EnumArgument<PolicyV1.PolicyState>?
    @Option(help: "Only of this kind.") var kind: EnumArgument<PolicyV1.PolicyKind>?
    @Option(help: "Only of this level.") var level: EnumArgument<PolicyV1.PolicyLevel>?
    @Option(help: "Only with this text in title, issuer or document number.") var text = ""
    @Option(help: "Only of this programme.") var programme = ""
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = PolicyV1.ListPoliciesRequest.with {
        $0.state = state?.value ?? .unspecified
        $0.kind = kind?.value ?? .unspecified
        $0.level = level?.value ?? .unspecified
        $0.text = text
        $0.programme = programme
      }
      try await context.output.show(
        try await context.park.policies.listPolicies(request, context.streaming), PolicyCommands.columns)
    }
  }

  struct Repeal: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Takes a policy out of force.")

    @Argument(help: "The policy: pol_...") var policy: String
    @Option(help: "Why.") var reason: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, policy: policy)
      let request = PolicyV1.RepealPolicyRequest.with {
        $0.policyId = policy
        $0.expectedVersion = version
        $0.reason = reason
      }
      try context.output.show(try await context.park.policies.repealPolicy(request, context.changing))
    }
  }

  struct Match: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows which policies fit an enterprise, and why or why not.")

    @Argument(help: "The enterprise (ent_...); without it your own.") var enterprise: String = ""
    @Option(help: "Only this policy.") var policy = ""
    @Option(help: "Only matches of this verdict.") var verdict: EnumArgument<PolicyV1.Verdict>?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = PolicyV1.MatchPoliciesRequest.with {
        $0.enterpriseId = enterprise
        $0.policyId = policy
        $0.verdict = verdict?.value ?? .unspecified
      }
      let chinese = ProcessEnvironment.current.readsChinese
      for try await match in try await context.park.policies.matchPolicies(request, context.streaming) {
        try context.output.event(match, Self.text(match, chinese: chinese))
      }
    }

    /// The verdict with a line for each rule, for a person.
    static func text(_ match: PolicyV1.PolicyMatch, chinese: Bool) -> String {
      let title = chinese || match.titleEn.isEmpty ? match.titleZh : match.titleEn
      let head = "\(match.policyId)  \(match.documentNumber.isEmpty ? title : "\(match.documentNumber)  \(title)")"
      var more = ""
      if !match.tierId.isEmpty { more += ", tier \(match.tierId)" }
      if match.estimatedFen > 0 { more += ", about \(YuanArgument.text(fen: match.estimatedFen)) yuan" }
      if !match.openRoundId.isEmpty { more += ", round \(match.openRoundId) is open" }
      return MatchText.render(head, match.verdict, match.results, more: more, chinese: chinese)
    }
  }

  struct MatchEnterprises: ParkCommand {
    static let configuration = CommandConfiguration(
      commandName: "match-enterprises", abstract: "Lists the enterprises that qualify for a policy.")

    @Argument(help: "The policy: pol_...") var policy: String
    @Option(help: "Only matches of this verdict.") var verdict: EnumArgument<PolicyV1.Verdict>?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = PolicyV1.MatchEnterprisesRequest.with {
        $0.policyId = policy
        $0.verdict = verdict?.value ?? .unspecified
      }
      try await context.output.show(
        try await context.park.policies.matchEnterprises(request, context.streaming),
        [
          .init("enterpriseId", "enterprise"), .init("name"), .init("verdict"), .init("tierId", "tier"),
          .init("estimatedFen"),
        ])
    }
  }

  struct Subscribe: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Keeps an interest, which `watch policies --subscribed` follows.")

    @Option(help: "One policy.") var policy = ""
    @Option(help: "One programme.") var programme = ""
    @Option(help: "One kind.") var kind: EnumArgument<PolicyV1.PolicyKind>?
    @Option(help: "One level.") var level: EnumArgument<PolicyV1.PolicyLevel>?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = PolicyV1.SubscribeRequest.with {
        $0.policyId = policy
        $0.programme = programme
        $0.kind = kind?.value ?? .unspecified
        $0.level = level?.value ?? .unspecified
      }
      try context.output.show(try await context.park.policies.subscribe(request, context.changing))
    }
  }

  struct Unsubscribe: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Ends an interest.")

    @Argument(help: "The interest: sub_...") var subscription: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      _ = try await context.park.policies.unsubscribe(.with { $0.subscriptionId = subscription }, context.changing)
      context.say("\(subscription) has ended")
    }
  }

  struct Subscriptions: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Lists your interests.")

    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try await context.output.show(
        try await context.park.policies.listSubscriptions(.init(), context.streaming),
        RowTable.columns(of: PolicyV1.Subscription.schema))
    }
  }
}

extension Context {
  /// The version of a policy.
  func version(_ given: UInt64?, policy id: String) async throws -> UInt64 {
    try await version(given) { options in
      try await park.policies.getPolicy(.with { $0.policyId = id }, options).version
    }
  }
}
