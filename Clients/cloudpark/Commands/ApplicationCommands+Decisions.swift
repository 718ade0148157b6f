import ArgumentParser
import ParkSchemas
import RPCCore

extension ApplicationCommands {
  struct Approve: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Grants an award (核定), up to your own limit.")

    @OptionGroup var target: Target
    @Option(
      help: "The amount granted, in yuan; without it what the notice proposes, or what was asked for.",
      transform: YuanArgument.read)
    var amount: YuanArgument?
    @Option(help: "A remark.") var comment = ""
    @Option(help: MeetingArgument.help) var meeting: [MeetingArgument] = []
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      var amount = amount?.fen
      var version = target.expectedVersion
      if amount == nil || version == nil {
        // One read for both, so that the amount belongs to the version.
        let application = try await context.park.applications.getApplication(
          .with { $0.applicationId = target.application }, context.reading)
        amount = amount ?? (application.proposedFen > 0 ? application.proposedFen : application.requestedFen)
        version = try await context.version(target.expectedVersion) { _ in application.version }
      }
      let request = ApplicationV1.ApproveRequest.with {
        $0.applicationId = target.application
        $0.expectedVersion = version ?? 0
        $0.amountFen = amount ?? 0
        $0.comment = comment
        $0.deliberations = meeting.map(\.message)
      }
      try context.output.show(try await context.park.applications.approve(request, context.changing))
    }
  }

  struct Reject: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Refuses a case.")

    @OptionGroup var target: Target
    @Option(help: "Why.") var reason: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await target.version(context)
      let request = ApplicationV1.RejectRequest.with {
        $0.applicationId = target.application
        $0.expectedVersion = version
        $0.reason = reason
      }
      try context.output.show(try await context.park.applications.reject(request, context.changing))
    }
  }

  struct Confirm: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Takes up a no-apply award (免申即享, 一键领取).")

    @Argument(help: "The round: rnd_...") var round: String
    @OptionGroup var payee: PayeeOptions
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let account = try payee.merged(into: nil)
      let request = ApplicationV1.ConfirmNoApplyRequest.with {
        $0.roundId = round
        $0.payee = account
      }
      try context.output.show(try await context.park.applications.confirmNoApply(request, context.changing))
    }
  }

  struct Get: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Shows a case, as far as you may see it.")

    @Argument(help: "The application: app_...") var application: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try context.output.show(
        try await context.park.applications.getApplication(.with { $0.applicationId = application }, context.reading))
    }
  }

  struct List: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Lists the cases you may see, newest first.")

    @Option(help: "Only in this state.") var state: EnumArgument<ApplicationV1.ApplicationState>?
    @Option(help: "Only of this policy.") var policy = ""
    @Option(help: "Only of this round.") var round = ""
    @Option(help: "Only of this enterprise.") var enterprise = ""
    @Option(help: "Only fast awards to be paid by this day and not yet paid.", transform: DayArgument.read)
    var dueBy: DayArgument?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = ApplicationV1.ListApplicationsRequest.with {
        $0.state = state?.value ?? .unspecified
        $0.policyId = policy
        $0.roundId = round
        $0.enterpriseId = enterprise
        $0.dueBy = dueBy?.text ?? ""
      }
      try await context.output.show(
        try await context.park.applications.listApplications(request, context.streaming),
        [
          .init("id"), .init("number"), .init("state"), .init("kind"), .init("enterpriseName", "enterprise"),
          .init("requestedFen"), .init("approvedFen"), .init("netPaidFen", "paid"), .init("dueOn", "due"),
          .init("overdue"), .init("updatedAt", "updated"),
        ])
    }
  }

  struct RevealPayee: ParkCommand {
    static let configuration = CommandConfiguration(
      commandName: "reveal-payee", abstract: "Shows the payee's account in clear; the read is audited.")

    @Argument(help: "The application: app_...") var application: String
    @Option(help: "What for; it goes into the audit log.") var purpose: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = ApplicationV1.RevealPayeeRequest.with {
        $0.applicationId = application
        $0.purpose = purpose
      }
      try context.output.show(try await context.park.applications.revealPayee(request, context.changing))
    }
  }
}

/// Where an award is paid to.
struct PayeeOptions: ParsableArguments {
  @Option(help: "The holder of the payee's account; the enterprise itself.") var holder: String?
  @Option(help: "The payee's bank and its branch.") var bank: String?
  @Option(help: "The payee's account number, which other users of this machine may see while the command runs.")
  var account: String?
  @Option(help: "File that holds the payee's account number; - is standard input.", completion: .file())
  var accountFile: String?

  func validate() throws {
    if account != nil && accountFile != nil { throw ValidationError("name either --account or --account-file") }
  }

  /// What was given over what there is; nil if there is nothing.
  func merged(into existing: ApplicationV1.PayeeAccount?) throws -> ApplicationV1.PayeeAccount? {
    var payee = existing ?? .init()
    payee.holderName = holder ?? payee.holderName
    payee.bankName = bank ?? payee.bankName
    if let accountFile {
      payee.accountNumber = try InputFile.text(accountFile, bytesMax: 4096).trimmingWhiteSpace
    }
    payee.accountNumber = account ?? payee.accountNumber
    return payee == .init() ? nil : payee
  }
}

/// A meeting of a body that the policy names: `班子会=2026-03-02=纪要〔2026〕3号`.
struct MeetingArgument: ExpressibleByArgument {
  static let help: ArgumentHelp = """
    A meeting of a body that the policy names, in the policy's order: BODY=DAY=MINUTES, such as 班子会=2026-03-02=纪要3号.
    """
  let message: ApplicationV1.Deliberation

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty }), let day = DayArgument(argument: parts[1]) else {
      return nil
    }
    message = .with {
      $0.body = parts[0]
      $0.heldOn = day.text
      $0.minutes = parts[2]
    }
  }
}
