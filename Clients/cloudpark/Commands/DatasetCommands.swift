import ArgumentParser
import ParkSchemas
import RPCCore

struct DatasetCommands: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dataset", abstract: "Datasets: catalogue, grants, exports with receipts.",
    subcommands: [
      Register.self, List.self, Grant.self, Grants.self, Revoke.self, Export.self, Receipts.self,
    ])

  struct Register: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Puts a dataset into the catalogue.")

    @Option(help: "Its code: a-z, 0-9 and -.") var code: String
    @Option(help: "Its title in Chinese.") var titleZh: String
    @Option(help: "Its title in English.") var titleEn = ""
    @Option(help: "What it is about.") var description = ""
    @Option(help: "The code of the form it is drawn from.") var form: String
    @Option(help: "A field it has; may be given several times.") var field: [String]
    @Option(help: "In which shape: totals or pseudonyms.") var shape: EnumArgument<StatsV1.DatasetShape>
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = StatsV1.RegisterDatasetRequest.with {
        $0.code = code
        $0.titleZh = titleZh
        $0.titleEn = titleEn
        $0.description_ = description
        $0.formCode = form
        $0.fields = field
        $0.shape = shape.value
      }
      try context.output.show(try await context.park.stats.registerDataset(request, context.changing))
    }
  }

  struct List: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Lists the catalogue.")

    @Option(help: "Only of this form's code.") var form = ""
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try await context.output.show(
        try await context.park.stats.listDatasets(.with { $0.formCode = form }, context.streaming),
        [
          .init("id"), .init("code"), .init("titleZh", "title"), .init("formCode", "form"), .init("shape"),
          .init("registeredAt", "registered"),
        ])
    }
  }

  struct Grant: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lets an enterprise, park or institution export a dataset until a time.")

    @Argument(help: "The dataset: dts_...") var dataset: String
    @Option(help: "Who may: ent_..., prk_... or ins_...") var tenant: String
    @Option(help: "What for.") var purpose: String
    @Option(help: "Until when: a day, or a time with its zone.") var until: TimeArgument
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = StatsV1.GrantDatasetRequest.with {
        $0.datasetId = dataset
        $0.tenantId = tenant
        $0.purpose = purpose
        $0.expiresAt = until.message
      }
      try context.output.show(try await context.park.stats.grantDataset(request, context.changing))
    }
  }

  struct Grants: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Lists grants in the order of granting.")

    @Option(help: "Only of this dataset.") var dataset = ""
    @Option(help: "Only in this state.") var state: EnumArgument<StatsV1.GrantState>?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = StatsV1.ListDatasetGrantsRequest.with {
        $0.datasetId = dataset
        $0.state = state?.value ?? .unspecified
      }
      try await context.output.show(
        try await context.park.stats.listDatasetGrants(request, context.streaming),
        [
          .init("id"), .init("version"), .init("datasetId", "dataset"), .init("tenantId", "tenant"), .init("state"),
          .init("purpose"), .init("expiresAt", "until"),
        ])
    }
  }

  struct Revoke: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Ends a grant, and the exports that run under it.")

    @Argument(help: "The grant: dgr_...") var grant: String
    @Option(help: "Why.") var reason: String
    @Option(help: "The version you have seen; a grant that nobody has touched is at 1.") var expectedVersion: UInt64 = 1
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = StatsV1.RevokeDatasetRequest.with {
        $0.grantId = grant
        $0.expectedVersion = expectedVersion
        $0.reason = reason
      }
      try context.output.show(try await context.park.stats.revokeDataset(request, context.changing))
    }
  }

  struct Export: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Exports a locked period of a dataset; every export leaves a receipt.",
      discussion: "Rows go to standard output. The last message is the receipt with the SHA-256 of the rows.")

    @Argument(help: "The grant: dgr_...") var grant: String
    @Option(help: "The period: per_...") var period: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = StatsV1.ExportDatasetRequest.with {
        $0.grantId = grant
        $0.periodId = period
      }
      // A stream that changes something (it leaves a receipt) has an idempotency key like a single change.
      for try await message in try await context.park.stats.exportDataset(request, context.streaming) {
        switch message.kind {
        case .row(let row): try context.output.event(message, Self.line(row))
        case .opened(let receipt): try context.output.event(message, "receipt \(receipt.id)")
        case .closed(let receipt):
          let hash = receipt.sha256.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
          try context.output.event(message, "\(receipt.rows) rows, SHA-256 \(hash)")
        case nil: break
        }
      }
    }

    private static func line(_ row: StatsV1.DatasetRow) -> String {
      let figures = row.figures.map { "\($0.field)=\($0.value)" }.joined(separator: "  ")
      let who = row.pseudonym.isEmpty ? "\(row.reports) reports" : row.pseudonym
      return Printable.clean("\(who)  \(row.industryClass)  \(figures)")
    }
  }

  struct Receipts: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Lists receipts of exports in their order.")

    @Option(help: "Only of this grant.") var grant = ""
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try await context.output.show(
        try await context.park.stats.listReceipts(.with { $0.grantId = grant }, context.streaming),
        [
          .init("id"), .init("grantId", "grant"), .init("periodId", "period"), .init("tenantId", "tenant"),
          .init("rows"), .init("startedAt", "started"), .init("finishedAt", "finished"),
        ])
    }
  }
}
