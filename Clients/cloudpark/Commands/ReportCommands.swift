import ArgumentParser
import ParkSchemas
import RPCCore
import SchemaRuntime

struct ReportCommands: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Statistical reports: fill in, submit, check, file in bulk.",
    subcommands: [
      Save.self, Submit.self, Get.self, List.self, Return.self, Check.self, Standing.self, Bulk.self, BulkStatus.self,
    ])

  /// `field=value` of a report.
  struct FigureArgument: ExpressibleByArgument {
    let figure: StatsV1.Figure

    init?(argument: String) {
      let parts = argument.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, let value = Int64(parts[1]) else { return nil }
      figure = .with {
        $0.field = String(parts[0])
        $0.value = value
      }
    }
  }

  struct Save: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Stores the figures of your enterprise as a draft, and shows what the form's rules find.")

    @Option(help: "The period: per_...") var period: String
    @Option(help: "The form's code.") var form: String
    @Option(help: "A figure, field=value in the field's unit (money in fen); may be given several times.")
    var figure: [FigureArgument]
    @Option(help: "The report's version you have seen; 0 for the first draft.") var expectedVersion: UInt64 = 0
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = StatsV1.SaveReportRequest.with {
        $0.periodId = period
        $0.formCode = form
        $0.figures = figure.map(\.figure)
        $0.expectedVersion = expectedVersion
      }
      try context.output.show(try await context.park.stats.saveReport(request, context.changing))
    }
  }

  struct Submit: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Hands a validated draft in.")

    @Argument(help: "The report: rpt_...") var report: String
    @Option(help: "What there is to say to the warnings.") var explanation = ""
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, report: report)
      let request = StatsV1.SubmitReportRequest.with {
        $0.reportId = report
        $0.expectedVersion = version
        $0.explanation = explanation
      }
      try context.output.show(try await context.park.stats.submitReport(request, context.changing))
    }
  }

  struct Get: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Shows a report with its revisions and findings.")

    @Argument(help: "The report: rpt_...") var report: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try context.output.show(
        try await context.park.stats.getReport(.with { $0.reportId = report }, context.reading))
    }
  }

  struct List: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Lists reports in the order of their making.")

    @Option(help: "Only of this period.") var period = ""
    @Option(help: "Only of this form's code.") var form = ""
    @Option(help: "Only in this state.") var state: EnumArgument<StatsV1.ReportState>?
    @Option(help: "Only this enterprise's.") var enterprise = ""
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = StatsV1.ListReportsRequest.with {
        $0.periodId = period
        $0.formCode = form
        $0.state = state?.value ?? .unspecified
        $0.enterpriseId = enterprise
      }
      try await context.output.show(
        try await context.park.stats.listReports(request, context.streaming),
        [
          .init("id"), .init("version"), .init("state"), .init("formCode", "form"),
          .init("enterpriseName", "enterprise"), .init("revisions"), .init("submittedAt", "submitted"),
        ])
    }
  }

  struct Return: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Sends a submitted report back for correction.")

    @Argument(help: "The report: rpt_...") var report: String
    @Option(help: "Why.") var reason: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, report: report)
      let request = StatsV1.ReturnReportRequest.with {
        $0.reportId = report
        $0.expectedVersion = version
        $0.reason = reason
      }
      try context.output.show(try await context.park.stats.returnReport(request, context.changing))
    }
  }

  struct Check: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Notes that the district has checked a submitted report.")

    @Argument(help: "The report: rpt_...") var report: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, report: report)
      let request = StatsV1.CheckReportRequest.with {
        $0.reportId = report
        $0.expectedVersion = version
      }
      try context.output.show(try await context.park.stats.checkReport(request, context.changing))
    }
  }

  struct Standing: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows what an enterprise has to file and has filed; awards need it in order.")

    @Argument(help: "The enterprise (ent_...); without it your own.") var enterprise = ""
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try context.output.show(
        try await context.park.stats.getFilingStanding(.with { $0.enterpriseId = enterprise }, context.reading))
    }
  }

  struct Bulk: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Files many reports; a filing that broke off goes on where it stopped.",
      discussion: """
        The file holds one cloudpark.stats.v1.BulkRow of JSON a line. Repeat the command with the same --bulk-id after \
        a failure: rows that are settled are not sent again.
        """)

    @Option(help: "File of JSON lines.", completion: .file()) var file: String
    @Option(help: "A name for the filing, the same when it goes on.") var bulkId: String
    @Option(help: "The period: per_...") var period: String
    @Option(help: "The form's code.") var form: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      // All rows are read before the first is sent: a mistake in the file is found before anything is stored.
      var rows: [StatsV1.BulkRow] = []
      for (index, line) in try InputFile.lines(file) {
        do throws(SchemaError) {
          rows.append(try StatsV1.BulkRow(json: line))
        } catch {
          throw CommandError(.badData, "\(file), line \(index): \(error)")
        }
      }
      let first = try await ReportCommands.settled(bulkId, period, form, context)
      let call = try await context.park.stats.bulkReport(context.sending)
      do {
        try await call.send(
          .with {
            $0.kind = .start(
              .with {
                $0.bulkId = bulkId
                $0.firstRow = first
                $0.periodId = period
                $0.formCode = form
              })
          })
        for row in rows.dropFirst(Int(clamping: first)) { try await call.send(.with { $0.kind = .row(row) }) }
      } catch let error as RPCError where error.code == .cancelled && !Task.isCancelled {
        // The server wants no more rows: its answer says why.
      }
      try context.output.show(try await call.finish())
    }
  }

  struct BulkStatus: ParkCommand {
    static let configuration = CommandConfiguration(
      commandName: "bulk-status", abstract: "Shows how far a bulk filing has come, and which rows were refused.")

    @Argument(help: "The filing's name.") var bulkId: String
    @Option(help: "The period: per_...") var period: String
    @Option(help: "The form's code.") var form: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = StatsV1.GetBulkReportRequest.with {
        $0.bulkId = bulkId
        $0.periodId = period
        $0.formCode = form
      }
      try context.output.show(try await context.park.stats.getBulkReport(request, context.reading))
    }
  }

  /// Rows that an earlier try has settled.
  private static func settled(_ id: String, _ period: String, _ form: String, _ context: Context) async throws
    -> UInt64
  {
    let request = StatsV1.GetBulkReportRequest.with {
      $0.bulkId = id
      $0.periodId = period
      $0.formCode = form
    }
    do {
      return try await context.park.stats.getBulkReport(request, context.reading).nextRow
    } catch let error as RPCError where error.code == .notFound {
      return 0
    }
  }
}

extension Context {
  /// The version given, or the report's current one.
  func version(_ given: UInt64?, report id: String) async throws -> UInt64 {
    try await version(given) { options in
      try await park.stats.getReport(.with { $0.reportId = id }, options).version
    }
  }
}
