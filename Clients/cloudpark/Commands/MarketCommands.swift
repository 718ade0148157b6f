import ArgumentParser
import ParkSchemas
import RPCCore

struct MarketCommands: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "market", abstract: "Supply and demand, quotes and orders, cloud-network resources.",
    subcommands: [
      Supply.self, Publish.self, Get.self, List.self, Match.self, Quote.self, Accept.self, Close.self, Order.self,
      Resource.self,
    ])

  /// The demand of a command that changes one.
  struct Target: ParsableArguments {
    @Argument(help: "The demand: mde_...") var demand: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?

    func version(_ context: Context) async throws -> UInt64 {
      try await context.version(expectedVersion) { options in
        try await context.park.market.getDemand(.with { $0.demandId = demand }, options).version
      }
    }
  }

  struct Publish: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Publishes a demand of your enterprise.")

    @Option(help: "What kind.") var kind: EnumArgument<MarketV1.SupplyKind>
    @Option(help: "The field, a key such as animation.rendering.") var field: String
    @Option(help: "Its title.") var title: String
    @Option(help: "More about it.") var summary = ""
    @Option(help: "The most it may cost, in yuan.", transform: YuanArgument.read) var budget: YuanArgument
    @Option(help: "The day by which it must be delivered.", transform: DayArgument.read) var neededBy: DayArgument?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = MarketV1.PublishDemandRequest.with {
        $0.content = .with {
          $0.kind = kind.value
          $0.field = field
          $0.title = title
          $0.summary = summary
          $0.budgetFen = budget.fen
          $0.neededBy = neededBy?.text ?? ""
        }
      }
      try context.output.show(try await context.park.market.publishDemand(request, context.changing))
    }
  }

  struct Get: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Shows a demand.")

    @Argument(help: "The demand: mde_...") var demand: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try context.output.show(try await context.park.market.getDemand(.with { $0.demandId = demand }, context.reading))
    }
  }

  struct List: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Lists demands, newest first.")

    @Option(help: "Only of this kind.") var kind: EnumArgument<MarketV1.SupplyKind>?
    @Option(help: "Only in this state.") var state: EnumArgument<MarketV1.DemandState>?
    @Flag(help: "Only your own.") var own = false
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = MarketV1.ListDemandsRequest.with {
        $0.kind = kind?.value ?? .unspecified
        $0.state = state?.value ?? .unspecified
        $0.own = own
      }
      try await context.output.show(
        try await context.park.market.listDemands(request, context.streaming),
        [
          .init("id"), .init("version"), .init("state"), .init("enterpriseName", "enterprise"), .init("content.field"),
          .init("content.title", "title"), .init("content.budgetFen", "budget"), .init("quotesOpen", "quotes"),
        ])
    }
  }

  struct Match: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows what fits a demand or a supply of your own, and why or why not.")

    @Argument(help: "The demand (mde_...) or the supply (msp_...).") var id: String
    @Option(help: "Only matches of this verdict.") var verdict: EnumArgument<PolicyV1.Verdict>?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let isSupply = id.hasPrefix("msp_")
      let request = MarketV1.MatchRequest.with {
        if isSupply { $0.supplyId = id } else { $0.demandId = id }
        $0.verdict = verdict?.value ?? .unspecified
      }
      let chinese = ProcessEnvironment.current.readsChinese
      for try await match in try await context.park.market.match(request, context.streaming) {
        let title =
          isSupply
          ? "\(match.demand?.id ?? "")  \(match.demand?.enterpriseName ?? "")  \(match.demand?.content?.title ?? "")"
          : "\(match.supply?.id ?? "")  \(match.supply?.supplierName ?? "")  \(match.supply?.content?.title ?? "")"
        try context.output.event(match, MatchText.render(title, match.verdict, match.results, chinese: chinese))
      }
    }
  }

  struct Quote: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Quotes for a demand.")

    @OptionGroup var target: Target
    @Option(help: "Your supply that it rests on: msp_...") var supply: String
    @Option(help: "The price, in yuan.", transform: YuanArgument.read) var price: YuanArgument
    @Option(help: "Days from the order to the delivery.") var days: UInt32
    @Option(help: "A remark.") var note = ""
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await target.version(context)
      let request = MarketV1.QuoteRequest.with {
        $0.demandId = target.demand
        $0.expectedVersion = version
        $0.supplyId = supply
        $0.priceFen = price.fen
        $0.deliveryDays = days
        $0.note = note
      }
      try context.output.show(try await context.park.market.quote(request, context.changing))
    }
  }

  struct Accept: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Accepts a quote, which begins an order.")

    @OptionGroup var target: Target
    @Option(help: "The quote: mqu_...") var quote: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await target.version(context)
      let request = MarketV1.AcceptQuoteRequest.with {
        $0.demandId = target.demand
        $0.expectedVersion = version
        $0.quoteId = quote
      }
      try context.output.show(try await context.park.market.acceptQuote(request, context.changing))
    }
  }

  struct Close: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Takes a demand off the market.")

    @OptionGroup var target: Target
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await target.version(context)
      let request = MarketV1.CloseDemandRequest.with {
        $0.demandId = target.demand
        $0.expectedVersion = version
      }
      try context.output.show(try await context.park.market.closeDemand(request, context.changing))
    }
  }
}
