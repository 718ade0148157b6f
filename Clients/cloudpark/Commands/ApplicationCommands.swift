import ArgumentParser
import ParkSchemas
import RPCCore

struct ApplicationCommands: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "application", abstract: "Applications for awards, from the draft to the approval.",
    subcommands: [
      Draft.self, Submit.self, Withdraw.self, Accept.self, Return.self, Assign.self, Conflict.self, Visit.self,
      Approve.self, Reject.self, Confirm.self, Get.self, List.self, RevealPayee.self, MaterialCommands.Upload.self,
      PaymentCommands.Disburse.self,
    ])

  /// The case of a command that changes one.
  struct Target: ParsableArguments {
    @Argument(help: "The application: app_...") var application: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?

    func version(_ context: Context) async throws -> UInt64 {
      try await context.version(expectedVersion, application: application)
    }
  }

  struct Draft: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Begins a draft, or changes one.",
      discussion: "--file holds a SaveDraftRequest as JSON or YAML; flags win over it.")

    @Argument(help: "The application to change (app_...); without it one is begun.") var application: String?
    @Option(help: "File of JSON, or YAML by its name; - is standard input.", completion: .file()) var file: String?
    @Option(help: "The round, when one is begun.") var round: String?
    @Option(help: "The rent of a year, in yuan.", transform: YuanArgument.read) var rent: YuanArgument?
    @Option(help: "The rented area in square metres, two decimals at most.", transform: YuanArgument.read) var area:
      YuanArgument?
    @Option(help: "The cost, in yuan, for programmes that share a stated cost.", transform: YuanArgument.read)
    var statedCost: YuanArgument?
    @Option(help: "Less than the formula gives, in yuan.", transform: YuanArgument.read) var requested: YuanArgument?
    @Option(help: "A statement in free text.") var statement: String?
    @OptionGroup var payee: PayeeOptions
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      var request = try file.map { try InputFile.message(ApplicationV1.SaveDraftRequest.self, $0) } ?? .init()
      request.applicationId = application ?? request.applicationId
      request.roundId = round ?? request.roundId
      var claim = request.claim ?? .init()
      claim.annualRentFen = rent?.fen ?? claim.annualRentFen
      // Hundredths of a square metre are square decimetres, as fen are hundredths of a yuan.
      claim.areaSquareDecimetres = area?.fen ?? claim.areaSquareDecimetres
      claim.statedCostFen = statedCost?.fen ?? claim.statedCostFen
      claim.requestedFen = requested?.fen ?? claim.requestedFen
      claim.statement = statement ?? claim.statement
      request.claim = claim
      request.payee = try payee.merged(into: request.payee)
      if !request.applicationId.isEmpty {
        let given = expectedVersion ?? (request.expectedVersion == 0 ? nil : request.expectedVersion)
        request.expectedVersion = try await context.version(given, application: request.applicationId)
      }
      try context.output.show(try await context.park.applications.saveDraft(request, context.changing))
    }
  }

  struct Submit: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Submits a draft or a returned case.")

    @OptionGroup var target: Target
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await target.version(context)
      let request = ApplicationV1.SubmitRequest.with {
        $0.applicationId = target.application
        $0.expectedVersion = version
      }
      try context.output.show(try await context.park.applications.submit(request, context.changing))
    }
  }

  struct Withdraw: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Takes a case back.")

    @OptionGroup var target: Target
    @Option(help: "Why.") var reason = ""
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await target.version(context)
      let request = ApplicationV1.WithdrawRequest.with {
        $0.applicationId = target.application
        $0.expectedVersion = version
        $0.reason = reason
      }
      try context.output.show(try await context.park.applications.withdraw(request, context.changing))
    }
  }

  struct Accept: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Takes a submitted case up for examination (受理).")

    @OptionGroup var target: Target
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await target.version(context)
      let request = ApplicationV1.AcceptRequest.with {
        $0.applicationId = target.application
        $0.expectedVersion = version
      }
      try context.output.show(try await context.park.applications.accept(request, context.changing))
    }
  }

  struct Return: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Gives a submitted case back to be corrected (补正).")

    @OptionGroup var target: Target
    @Option(help: "What must be corrected.") var reason: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await target.version(context)
      let request = ApplicationV1.ReturnForCorrectionRequest.with {
        $0.applicationId = target.application
        $0.expectedVersion = version
        $0.reason = reason
      }
      try context.output.show(try await context.park.applications.returnForCorrection(request, context.changing))
    }
  }

  struct Assign: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Gives an accepted case to an expert.")

    @OptionGroup var target: Target
    @Option(help: "The expert's account: acc_...") var reviewer: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await target.version(context)
      let request = ApplicationV1.AssignReviewerRequest.with {
        $0.applicationId = target.application
        $0.expectedVersion = version
        $0.reviewerId = reviewer
      }
      try context.output.show(try await context.park.applications.assignReviewer(request, context.changing))
    }
  }

  struct Conflict: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "States your conflict of interest in a case.")

    @OptionGroup var target: Target
    @Option(help: "Which conflict.") var reason: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await target.version(context)
      let request = ApplicationV1.DeclareConflictRequest.with {
        $0.applicationId = target.application
        $0.expectedVersion = version
        $0.reason = reason
      }
      try context.output.show(try await context.park.applications.declareConflict(request, context.changing))
    }
  }

  struct Visit: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Records what was seen at the applicant's place.")

    @OptionGroup var target: Target
    @Option(help: "The day: 2026-01-31.", transform: DayArgument.read) var visitedOn: DayArgument
    @Flag(inversion: .prefixedNo, help: "Whether what was seen agrees with the case.") var agrees: Bool
    @Option(help: "What was seen.") var report: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await target.version(context)
      let request = ApplicationV1.RecordSiteVisitRequest.with {
        $0.applicationId = target.application
        $0.expectedVersion = version
        $0.visitedOn = visitedOn.text
        $0.agrees = agrees
        $0.report = report
      }
      try context.output.show(try await context.park.applications.recordSiteVisit(request, context.changing))
    }
  }
}
