import ArgumentParser
import CloudParkClient
import ParkSchemas
import RPCCore

struct CopyrightCommands: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "copyright", abstract: "Copyright registration, certificates and their verification.",
    subcommands: [
      Submit.self, Upload.self, Download.self, Pay.self, Accept.self, Return.self, Resubmit.self, Examine.self,
      Issue.self, Revoke.self, Withdraw.self, RevealAuthors.self, Verify.self, Get.self, List.self, Announcements.self,
    ])

  /// The work of a command that changes one.
  struct Target: ParsableArguments {
    @Argument(help: "The work: cpw_...") var work: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?

    func version(_ context: Context) async throws -> UInt64 {
      try await context.version(expectedVersion) { options in
        try await context.park.copyright.getWork(.with { $0.workId = work }, options).version
      }
    }
  }

  struct Submit: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Submits a work of your enterprise.",
      discussion: "The file holds a cloudpark.copyright.v1.WorkContent, or a SubmitWorkRequest with `content`.")

    @Option(help: "File of JSON, or YAML by its name; - is standard input.", completion: .file()) var file: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request: CopyrightV1.SubmitWorkRequest = try InputFile.wrapped(file, key: "content") {
        (content: CopyrightV1.WorkContent) in .with { $0.content = content }
      }
      try context.output.show(try await context.park.copyright.submitWork(request, context.changing))
    }
  }

  struct Pay: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Records the payment of the fee.")

    @OptionGroup var target: Target
    @Option(help: "How much, in yuan: exactly what is due.", transform: YuanArgument.read) var amount: YuanArgument
    @Option(help: "The bank's reference.") var reference: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await target.version(context)
      let request = CopyrightV1.PayFeeRequest.with {
        $0.workId = target.work
        $0.expectedVersion = version
        $0.amountFen = amount.fen
        $0.bankReference = reference
      }
      try context.output.show(try await context.park.copyright.payFee(request, context.changing))
    }
  }

  struct Resubmit: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Hands a corrected work in again.",
      discussion: "The file, if there is one, holds the corrected cloudpark.copyright.v1.WorkContent.")

    @OptionGroup var target: Target
    @Option(help: "File of JSON, or YAML by its name; - is standard input.", completion: .file()) var file: String?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let content = try file.map { try InputFile.message(CopyrightV1.WorkContent.self, $0) }
      let version = try await target.version(context)
      let request = CopyrightV1.ResubmitCorrectionRequest.with {
        $0.workId = target.work
        $0.expectedVersion = version
        $0.content = content
      }
      try context.output.show(try await context.park.copyright.resubmitCorrection(request, context.changing))
    }
  }

  struct Withdraw: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Takes a work back that has no certificate.")

    @OptionGroup var target: Target
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await target.version(context)
      let request = CopyrightV1.WithdrawWorkRequest.with {
        $0.workId = target.work
        $0.expectedVersion = version
      }
      try context.output.show(try await context.park.copyright.withdrawWork(request, context.changing))
    }
  }

  struct Get: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Shows a work.")

    @Argument(help: "The work: cpw_...") var work: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try context.output.show(try await context.park.copyright.getWork(.with { $0.workId = work }, context.reading))
    }
  }

  struct List: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Lists works, newest first.")

    @Option(help: "Only in this state.") var state: EnumArgument<CopyrightV1.WorkState>?
    @Option(help: "Only of this kind.") var category: EnumArgument<CopyrightV1.WorkCategory>?
    @Option(help: "Only with this text in the title.") var text = ""
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = CopyrightV1.ListWorksRequest.with {
        $0.state = state?.value ?? .unspecified
        $0.category = category?.value ?? .unspecified
        $0.text = text
      }
      try await context.output.show(
        try await context.park.copyright.listWorks(request, context.streaming),
        [
          .init("id"), .init("version"), .init("number"), .init("state"), .init("content.category", "category"),
          .init("content.title", "title"), .init("examineBy"), .init("correctBy"),
          .init("certificateNumber", "certificate"),
        ])
    }
  }
}
