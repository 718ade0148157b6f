import ArgumentParser
import ParkSchemas
import RPCCore
import SchemaRuntime

extension EnterpriseCommands {
  struct Import: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Imports enterprises; one that broke off goes on where it stopped.",
      discussion: """
        The file holds one cloudpark.enterprise.v1.ImportRow of JSON a line. Repeat the command with \
        the same --import-id after a failure: rows that are settled are not sent again.
        """)

    @Option(help: "File of JSON lines.", completion: .file()) var file: String
    @Option(help: "A name for the import, the same when it goes on.") var importId: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      // All rows are read before the first is sent: a mistake in the file is found before anything is stored.
      var rows: [EnterpriseV1.ImportRow] = []
      for (index, line) in try InputFile.lines(file) {
        do throws(SchemaError) {
          rows.append(try EnterpriseV1.ImportRow(json: line))
        } catch {
          throw CommandError(.badData, "\(file), line \(index): \(error)")
        }
      }
      let first = try await Self.settled(importId, context)
      let call = try await context.park.enterprises.importEnterprises(context.sending)
      do {
        try await call.send(
          .with {
            $0.kind = .start(
              .with {
                $0.importId = importId
                $0.firstRow = first
              })
          })
        for row in rows.dropFirst(Int(clamping: first)) { try await call.send(.with { $0.kind = .row(row) }) }
      } catch let error as RPCError where error.code == .cancelled && !Task.isCancelled {
        // The server wants no more rows: its answer says why.
      }
      try context.output.show(try await call.finish())
    }

    /// Rows that an earlier try has settled.
    private static func settled(_ importId: String, _ context: Context) async throws -> UInt64 {
      do {
        return try await context.park.enterprises.getImport(.with { $0.importId = importId }, context.reading).nextRow
      } catch let error as RPCError where error.code == .notFound {
        return 0
      }
    }
  }

  struct ImportStatus: ParkCommand {
    static let configuration = CommandConfiguration(
      commandName: "import-status", abstract: "Shows how far an import has come, and which rows were refused.")

    @Argument(help: "The import's name.") var importId: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try context.output.show(
        try await context.park.enterprises.getImport(.with { $0.importId = importId }, context.reading))
    }
  }

  struct RevealContact: ParkCommand {
    static let configuration = CommandConfiguration(
      commandName: "reveal-contact", abstract: "Shows the contact person in clear; the read is audited.")

    @Argument(help: "The enterprise: ent_...") var enterprise: String
    @Option(help: "What for; it goes into the audit log.") var purpose: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = EnterpriseV1.RevealContactRequest.with {
        $0.enterpriseId = enterprise
        $0.purpose = purpose
      }
      try context.output.show(try await context.park.enterprises.revealContact(request, context.changing))
    }
  }

  struct RevealAccount: ParkCommand {
    static let configuration = CommandConfiguration(
      commandName: "reveal-account", abstract: "Shows the bank account in clear; the read is audited.")

    @Argument(help: "The enterprise: ent_...") var enterprise: String
    @Option(help: "What for; it goes into the audit log.") var purpose: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = EnterpriseV1.RevealBankAccountRequest.with {
        $0.enterpriseId = enterprise
        $0.purpose = purpose
      }
      try context.output.show(try await context.park.enterprises.revealBankAccount(request, context.changing))
    }
  }

  struct RecordCredit: ParkCommand {
    static let configuration = CommandConfiguration(
      commandName: "record-credit", abstract: "Records a commendation, a warning or a breach.")

    @OptionGroup var target: Target
    @Option(help: "What kind.") var kind: EnumArgument<EnterpriseV1.CreditEventKind>
    @Option(help: "What happened.") var reason: String
    @Option(help: "Where it is documented: an address, a document number.") var source = ""
    @Option(help: "The first day it counts; without it today.", transform: DayArgument.read) var from: DayArgument?
    @Option(help: "The last day it counts; without it for ever.", transform: DayArgument.read) var through: DayArgument?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await target.version(context)
      let request = EnterpriseV1.RecordCreditEventRequest.with {
        $0.enterpriseId = target.enterprise
        $0.expectedVersion = version
        $0.kind = kind.value
        $0.reason = reason
        $0.source = source
        $0.fromDay = from?.text ?? ""
        $0.throughDay = through?.text ?? ""
      }
      try context.output.show(try await context.park.enterprises.recordCreditEvent(request, context.changing))
    }
  }

  struct Credit: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Shows the credit standing and what it follows from.")

    @Argument(help: "The enterprise (ent_...); without it your own.") var enterprise = ""
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try context.output.show(
        try await context.park.enterprises.getCredit(.with { $0.enterpriseId = enterprise }, context.reading))
    }
  }

  struct AssignPack: ParkCommand {
    static let configuration = CommandConfiguration(
      commandName: "assign-pack", abstract: "Gives a verified enterprise the entitlements of a service pack.",
      discussion: "The file holds an AssignServicePackRequest (name, items, throughDay) as JSON or YAML.")

    @OptionGroup var target: Target
    @Option(help: "File of JSON, or YAML by its name; - is standard input.", completion: .file()) var file: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      var request = try InputFile.message(EnterpriseV1.AssignServicePackRequest.self, file)
      request.enterpriseId = target.enterprise
      request.expectedVersion = try await target.version(context)
      try context.output.show(try await context.park.enterprises.assignServicePack(request, context.changing))
    }
  }

  struct Entitlements: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Lists entitlements, oldest first.")

    @Argument(help: "The enterprise (ent_...); without it your own.") var enterprise = ""
    @Flag(help: "Only those that can be used today.") var usable = false
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = EnterpriseV1.ListEntitlementsRequest.with {
        $0.enterpriseId = enterprise
        $0.usableOnly = usable
      }
      try await context.output.show(
        try await context.park.enterprises.listEntitlements(request, context.streaming),
        [
          .init("id"), .init("service"), .init("unit"), .init("granted"), .init("remaining"), .init("fromDay", "from"),
          .init("throughDay", "through"),
        ])
    }
  }

  struct Redeem: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Uses some of an entitlement.")

    @Argument(help: "The entitlement: etl_...") var entitlement: String
    @Option(help: "How many units.") var quantity: Int64
    @Option(help: "What for: an order, an appointment.") var reference = ""
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = EnterpriseV1.RedeemEntitlementRequest.with {
        $0.entitlementId = entitlement
        $0.quantity = quantity
        $0.reference = reference
      }
      try context.output.show(try await context.park.enterprises.redeemEntitlement(request, context.changing))
    }
  }

  struct Release: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Gives a redemption back, once.")

    @Argument(help: "The redemption: rdm_...") var redemption: String
    @Option(help: "Why.") var reason: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = EnterpriseV1.ReleaseRedemptionRequest.with {
        $0.redemptionId = redemption
        $0.reason = reason
      }
      try context.output.show(try await context.park.enterprises.releaseRedemption(request, context.changing))
    }
  }
}
