import ArgumentParser
import ParkSchemas
import RPCCore

struct AuditCommands: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "The audit log and its chain.",
    subcommands: [Query.self, Verify.self, Export.self])

  struct Query: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Lists records, oldest first.")

    @Option(help: "Only by this account: acc_...") var actor = ""
    @Option(help: "Only about this: app_...") var subject = ""
    @Option(help: "Only this action: ApplicationService/Submit.") var action = ""
    @Option(help: "Not before: 2026-01-31 or 2026-01-31T09:00:00+08:00.", transform: TimeArgument.read) var from:
      TimeArgument?
    @Option(help: "Before.", transform: TimeArgument.read) var until: TimeArgument?
    @Option(help: "Only behind this position.") var after: UInt64 = 0
    @Option(help: "At most so many; 0 for 1000.") var limit: UInt32 = 0
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = AuditV1.QueryAuditRequest.with {
        $0.actor = actor
        $0.subject = subject
        $0.action = action
        $0.from = from?.message
        $0.until = until?.message
        $0.afterPosition = after
        $0.limit = limit
      }
      try await context.output.show(
        try await context.park.audit.queryAudit(request, context.streaming),
        [
          .init("position", "no"), .init("time"), .init("actor"), .init("acting"), .init("action"), .init("subject"),
        ])
    }
  }

  struct Verify: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Verifies the chain against its signed checkpoints; ends with 4 if it is not intact.")

    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let options = CallOptions(timeout: context.streaming.timeout ?? .seconds(3600))
      let report = try await context.park.audit.verifyAuditChain(.init(), options)
      try context.output.show(report)
      if !report.intact {
        context.say("error: the audit chain is not intact: \(report.findings.count) findings")
        throw ExitRequest(status: .notIntact)
      }
    }
  }

  struct Export: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes a span of the chain as JSON lines with every hash; the export is recorded.",
      discussion: "With -o table the lines are the records themselves; other formats wrap them in the answer's message."
    )

    @Option(help: "Only behind this position.") var after: UInt64 = 0
    @Option(help: "Up to and with this position; 0 for the end.") var until: UInt64 = 0
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = AuditV1.ExportAuditRequest.with {
        $0.afterPosition = after
        $0.untilPosition = until
      }
      for try await part in try await context.park.audit.exportAudit(request, context.sending) {
        try context.output.event(part, part.jsonLine)
      }
    }
  }
}
