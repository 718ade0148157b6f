import ArgumentParser
import ParkSchemas
import RPCCore

extension FinanceCommands {
  struct Examine: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Records what your examination came to.")

    @OptionGroup var target: Target
    @Option(help: "Whether to lend.") var recommendation: EnumArgument<FinanceV1.Recommendation>
    @Option(help: "The report.") var report: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await target.version(context)
      let request = FinanceV1.SubmitDueDiligenceRequest.with {
        $0.demandId = target.demand
        $0.expectedVersion = version
        $0.recommendation = recommendation.value
        $0.report = report
      }
      try context.output.show(try await context.park.finance.submitDueDiligence(request, context.changing))
    }
  }

  struct Offer: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Offers terms.")

    @OptionGroup var target: Target
    @Option(help: "How much, in yuan.", transform: YuanArgument.read) var amount: YuanArgument
    @Option(help: "For how many months.") var months: UInt32
    @Option(help: "The yearly rate, in hundredths of a percent: 400 is 4 %.") var rate: UInt32
    @Option(help: "The last day on which it can be accepted.", transform: DayArgument.read) var through: DayArgument
    @Option(help: "Further conditions.") var conditions = ""
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await target.version(context)
      let request = FinanceV1.OfferTermsRequest.with {
        $0.demandId = target.demand
        $0.expectedVersion = version
        $0.amountFen = amount.fen
        $0.termMonths = months
        $0.rateBasisPoints = rate
        $0.validThrough = through.text
        $0.conditions = conditions
      }
      try context.output.show(try await context.park.finance.offerTerms(request, context.changing))
    }
  }

  struct Accept: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Accepts an offer.")

    @OptionGroup var target: Target
    @Option(help: "The offer: fof_...") var offer: String
    @OptionGroup var payee: PayeeOptions
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await target.version(context)
      let account = try payee.merged(into: nil)
      let request = FinanceV1.AcceptOfferRequest.with {
        $0.demandId = target.demand
        $0.expectedVersion = version
        $0.offerId = offer
        $0.payee = account
      }
      try context.output.show(try await context.park.finance.acceptOffer(request, context.changing))
    }
  }

  struct RevealPayee: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows your borrower's account in clear. The read is audited.")

    @Argument(help: "The demand: fdm_...") var demand: String
    @Option(help: "Why: 1 to 64 of a-z, 0-9, '.' and '_'.") var purpose: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = FinanceV1.RevealPayeeRequest.with {
        $0.demandId = demand
        $0.purpose = purpose
      }
      try context.output.show(try await context.park.finance.revealPayee(request, context.changing))
    }
  }

  struct Draw: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Records a drawdown.")

    @OptionGroup var target: Target
    @Option(help: "How much, in yuan.", transform: YuanArgument.read) var amount: YuanArgument
    @Option(help: "The bank's reference.") var reference: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await target.version(context)
      let request = FinanceV1.RecordDrawdownRequest.with {
        $0.demandId = target.demand
        $0.expectedVersion = version
        $0.amountFen = amount.fen
        $0.bankReference = reference
      }
      try context.output.show(try await context.park.finance.recordDrawdown(request, context.changing))
    }
  }

  struct Repay: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Records a repayment.")

    @OptionGroup var target: Target
    @Option(help: "The principal, in yuan.", transform: YuanArgument.read) var principal = YuanArgument(fen: 0)
    @Option(help: "The interest, in yuan.", transform: YuanArgument.read) var interest = YuanArgument(fen: 0)
    @Option(help: "The bank's reference.") var reference: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await target.version(context)
      let request = FinanceV1.RecordRepaymentRequest.with {
        $0.demandId = target.demand
        $0.expectedVersion = version
        $0.principalFen = principal.fen
        $0.interestFen = interest.fen
        $0.bankReference = reference
      }
      try context.output.show(try await context.park.finance.recordRepayment(request, context.changing))
    }
  }

  struct Movements: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Lists drawdowns and repayments, oldest first.")

    @Argument(help: "The demand: fdm_...") var demand: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try await context.output.show(
        try await context.park.finance.listMovements(.with { $0.demandId = demand }, context.streaming),
        [
          .init("sequence", "no"), .init("bookedAt", "booked"), .init("kind"), .init("principalFen", "principal"),
          .init("interestFen", "interest"), .init("outstandingFen", "outstanding"), .init("bankReference", "reference"),
        ])
    }
  }
}
