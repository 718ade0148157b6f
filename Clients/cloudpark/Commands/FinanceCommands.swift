import ArgumentParser
import ParkSchemas
import RPCCore

struct FinanceCommands: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "finance", abstract: "Financing: products, demands, data sharing, offers, drawdowns.",
    subcommands: [
      Product.self, Publish.self, Get.self, List.self, Match.self, Claim.self, Release.self, Authorise.self,
      Revoke.self, Authorisations.self, Read.self, Examine.self, Offer.self, Accept.self, RevealPayee.self, Draw.self,
      Repay.self, Movements.self, Close.self,
    ])

  /// The demand of a command that changes one.
  struct Target: ParsableArguments {
    @Argument(help: "The demand: fdm_...") var demand: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?

    func version(_ context: Context) async throws -> UInt64 {
      try await context.version(expectedVersion) { options in
        try await context.park.finance.getDemand(.with { $0.demandId = demand }, options).version
      }
    }
  }

  struct Publish: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Publishes a demand of your enterprise.")

    @Option(help: "How much, in yuan.", transform: YuanArgument.read) var amount: YuanArgument
    @Option(help: "For how many months.") var months: UInt32
    @Option(help: "What it is for.") var purpose: String
    @Option(help: "The highest yearly rate, in hundredths of a percent: 450 is 4.5 %.") var rateMax: UInt32 = 0
    @Option(help: "A kind of product you would take; may be given several times.") var kind:
      [EnumArgument<FinanceV1.ProductKind>] = []
    @Option(help: "The day by which it is needed.", transform: DayArgument.read) var neededBy: DayArgument?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = FinanceV1.PublishDemandRequest.with {
        $0.content = .with {
          $0.amountFen = amount.fen
          $0.termMonths = months
          $0.purpose = purpose
          $0.rateMaxBasisPoints = rateMax
          $0.kinds = kind.map(\.value)
          $0.neededBy = neededBy?.text ?? ""
        }
      }
      try context.output.show(try await context.park.finance.publishDemand(request, context.changing))
    }
  }

  struct Get: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Shows a demand.")

    @Argument(help: "The demand: fdm_...") var demand: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try context.output.show(
        try await context.park.finance.getDemand(.with { $0.demandId = demand }, context.reading))
    }
  }

  struct List: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists demands, newest first: your own, or those that match your institution.")

    @Option(help: "Only in this state.") var state: EnumArgument<FinanceV1.DemandState>?
    @Option(help: "For officers, only of this enterprise.") var enterprise = ""
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = FinanceV1.ListDemandsRequest.with {
        $0.state = state?.value ?? .unspecified
        $0.enterpriseId = enterprise
      }
      try await context.output.show(
        try await context.park.finance.listDemands(request, context.streaming),
        [
          .init("id"), .init("version"), .init("number"), .init("state"), .init("enterpriseName", "enterprise"),
          .init("content.amountFen", "amount"), .init("content.termMonths", "months"), .init("claimsHeld", "claims"),
          .init("outstandingFen", "outstanding"),
        ])
    }
  }

  struct Match: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows which lenders' products fit a demand, and why or why not.")

    @Argument(help: "The demand: fdm_...") var demand: String
    @Option(help: "Only matches of this verdict.") var verdict: EnumArgument<PolicyV1.Verdict>?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = FinanceV1.MatchLendersRequest.with {
        $0.demandId = demand
        $0.verdict = verdict?.value ?? .unspecified
      }
      let chinese = ProcessEnvironment.current.readsChinese
      for try await match in try await context.park.finance.matchLenders(request, context.streaming) {
        let product = match.product ?? .init()
        let title = "\(product.id)  \(product.institutionName)  \(product.content?.nameZh ?? "")"
        try context.output.event(
          match, MatchText.render(title, match.verdict, match.results, chinese: chinese))
      }
    }
  }

  struct Claim: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Claims a demand for your institution.")

    @OptionGroup var target: Target
    @Option(help: "Your product that it rests on: fpr_...") var product: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await target.version(context)
      let request = FinanceV1.ClaimDemandRequest.with {
        $0.demandId = target.demand
        $0.expectedVersion = version
        $0.productId = product
      }
      try context.output.show(try await context.park.finance.claimDemand(request, context.changing))
    }
  }

  struct Release: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Gives your institution's claim back.")

    @OptionGroup var target: Target
    @Option(help: "Why.") var reason = ""
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await target.version(context)
      let request = FinanceV1.ReleaseClaimRequest.with {
        $0.demandId = target.demand
        $0.expectedVersion = version
        $0.reason = reason
      }
      try context.output.show(try await context.park.finance.releaseClaim(request, context.changing))
    }
  }

  struct Close: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Cancels a demand, or closes one that is repaid.")

    @OptionGroup var target: Target
    @Option(help: "Why.") var reason = ""
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await target.version(context)
      let request = FinanceV1.CloseDemandRequest.with {
        $0.demandId = target.demand
        $0.expectedVersion = version
        $0.reason = reason
      }
      try context.output.show(try await context.park.finance.closeDemand(request, context.changing))
    }
  }
}
