import ArgumentParser
import ParkSchemas
import RPCCore

struct FormCommands: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "form", abstract: "Statistical forms: what figures are asked for, and their rules.",
    subcommands: [Publish.self, Get.self, List.self])

  struct Publish: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Publishes a form, or the next edition of one.",
      discussion: "The file holds a cloudpark.stats.v1.FormContent, or a PublishFormRequest with `content`.")

    @Option(help: "File of JSON, or YAML by its name; - is standard input.", completion: .file()) var file: String
    @Option(help: "The edition you have seen; without it the current one.") var expectedEdition: UInt32?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      var request = try InputFile.wrapped(file, key: "content") { (content: StatsV1.FormContent) in
        StatsV1.PublishFormRequest.with { $0.content = content }
      }
      if request.expectedEdition == 0 {
        request.expectedEdition = try await edition(request.content?.code ?? "", context)
      }
      try context.output.show(try await context.park.stats.publishForm(request, context.changing))
    }

    private func edition(_ code: String, _ context: Context) async throws -> UInt32 {
      if let expectedEdition { return expectedEdition }
      do {
        return try await context.park.stats.getForm(.with { $0.code = code }, context.reading).edition
      } catch let error as RPCError where error.code == .notFound {
        return 0
      }
    }
  }

  struct Get: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Shows an edition of a form.")

    @Argument(help: "Its id (frm_...), or a code for the latest edition.") var form: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = StatsV1.GetFormRequest.with {
        if form.hasPrefix("frm_") { $0.formId = form } else { $0.code = form }
      }
      try context.output.show(try await context.park.stats.getForm(request, context.reading))
    }
  }

  struct List: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Lists editions of forms, newest first.")

    @Option(help: "Only of this code.") var code = ""
    @Flag(help: "Only the latest edition of each code.") var latest = false
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = StatsV1.ListFormsRequest.with {
        $0.code = code
        $0.latestOnly = latest
      }
      try await context.output.show(
        try await context.park.stats.listForms(request, context.streaming),
        [
          .init("id"), .init("content.code", "code"), .init("edition"), .init("content.titleZh", "title"),
          .init("content.obligation", "obligation"), .init("publishedAt", "published"),
        ])
    }
  }
}

struct PeriodCommands: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "period", abstract: "Quarters in which reports are filed: open, lock, totals.",
    subcommands: [Open.self, Get.self, List.self, Lock.self, Indicators.self])

  struct Open: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Opens the filing of a quarter.")

    @Option(help: "The year.") var year: UInt32
    @Option(help: "The quarter, 1 to 4.") var quarter: UInt32
    @Option(help: "The first filing day: YYYY-MM-DD.") var from: String
    @Option(help: "The last filing day: YYYY-MM-DD.") var through: String
    @Option(help: "The code of a form to be filed; may be given several times.") var form: [String]
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = StatsV1.OpenPeriodRequest.with {
        $0.year = year
        $0.quarter = quarter
        $0.filesFrom = from
        $0.filesTo = through
        $0.formCodes = form
      }
      try context.output.show(try await context.park.stats.openPeriod(request, context.changing))
    }
  }

  struct Get: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Shows a period.")

    @Argument(help: "Its id (per_...), or the quarter as 2026Q1.") var period: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try context.output.show(try await context.park.stats.getPeriod(try request(), context.reading))
    }

    private func request() throws -> StatsV1.GetPeriodRequest {
      if period.hasPrefix("per_") { return .with { $0.periodId = period } }
      let parts = period.uppercased().split(separator: "Q", omittingEmptySubsequences: false).map { UInt32($0) }
      guard parts.count == 2, let year = parts[0], let quarter = parts[1] else {
        throw ValidationError("'\(period)' is no period: write its id, or the quarter as 2026Q1")
      }
      return .with {
        $0.year = year
        $0.quarter = quarter
      }
    }
  }

  struct List: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Lists periods, the latest quarter first.")

    @Option(help: "Only in this state.") var state: EnumArgument<StatsV1.PeriodState>?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try await context.output.show(
        try await context.park.stats.listPeriods(.with { $0.state = state?.value ?? .unspecified }, context.streaming),
        [
          .init("id"), .init("version"), .init("year"), .init("quarter"), .init("state"),
          .init("filesFrom", "from"), .init("filesTo", "through"),
        ])
    }
  }

  struct Lock: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Locks a period for ever: nothing of it is written any more.")

    @Argument(help: "The period: per_...") var period: String
    @Option(help: "Why; needed before the last filing day is over.") var reason = ""
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion) { options in
        try await context.park.stats.getPeriod(.with { $0.periodId = period }, options).version
      }
      let request = StatsV1.LockPeriodRequest.with {
        $0.periodId = period
        $0.expectedVersion = version
        $0.reason = reason
      }
      try context.output.show(try await context.park.stats.lockPeriod(request, context.changing))
    }
  }

  struct Indicators: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract:
        "Shows totals of a period; what would disclose an enterprise is left out unless you are of the district.")

    @Argument(help: "The period: per_...") var period: String
    @Option(help: "The form's code.") var form: String
    @Option(help: "By what: industry-class, park or district; without it one total.")
    var by: EnumArgument<StatsV1.Dimension>?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = StatsV1.GetIndicatorsRequest.with {
        $0.periodId = period
        $0.formCode = form
        $0.dimension = by?.value ?? .unspecified
      }
      try context.output.show(try await context.park.stats.getIndicators(request, context.reading))
    }
  }
}
