import ArgumentParser
import CloudParkClient
import ParkSchemas
import RPCCore

struct MaterialCommands: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "material", abstract: "Files of applications.", subcommands: [Upload.self, Download.self])

  struct Upload: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Adds a file to a draft; its SHA-256 is checked at both ends.")

    @OptionGroup var target: ApplicationCommands.Target
    @Argument(help: "The file.", completion: .file()) var file: String
    @Option(help: "Which of the policy's materials it is: lease.") var kind: String
    @Option(help: "Its type; without it by the name's ending.") var type: String?
    @Option(help: "Its name, if not the file's.") var name: String?
    @Option(help: "A material that it replaces: mat_...") var replaces = ""
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let mediaType = try type ?? Self.mediaType(file)
      let version = try await target.version(context)
      let header = ApplicationV1.MaterialHeader.with {
        $0.applicationId = target.application
        $0.expectedVersion = version
        $0.kind = kind
        $0.fileName = name ?? ""
        $0.mediaType = mediaType
        $0.replacesMaterialId = replaces
      }
      try context.output.show(try await context.park.uploadMaterial(contentsOf: file, header, context.sending))
    }

    /// The type by the ending of the name.
    static func mediaType(_ path: String) throws -> String {
      let name = path.lowercased()
      for (ending, type) in [
        (".pdf", "application/pdf"), (".jpg", "image/jpeg"), (".jpeg", "image/jpeg"), (".png", "image/png"),
        (".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        (".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        (".doc", "application/msword"), (".xls", "application/vnd.ms-excel"),
      ] where name.hasSuffix(ending) {
        return type
      }
      throw CommandError(
        .badData, "the type of \(path) cannot be told by its name", advice: "name it: --type application/pdf")
    }
  }

  struct Download: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Receives a file; it appears only when its SHA-256 is right.")

    @Argument(help: "The material: mat_...") var material: String
    @Option(help: "The file to make; it must not exist.", completion: .file()) var to: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let material = try await context.park.downloadMaterial(material, to: to, context.streaming)
      context.say("\(material.sizeBytes) bytes are in \(to)")
      try context.output.show(material)
    }
  }
}

struct ReviewCommands: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Experts' reviews.", subcommands: [Submit.self])

  struct Submit: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Submits your own review of a case, once.")

    @OptionGroup var target: ApplicationCommands.Target
    @Option(help: "0 to 100.") var score: UInt32
    @Option(help: "What you recommend.") var recommendation: EnumArgument<ApplicationV1.Recommendation>
    @Option(help: "The reasons.") var opinion: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await target.version(context)
      let request = ApplicationV1.SubmitReviewRequest.with {
        $0.applicationId = target.application
        $0.expectedVersion = version
        $0.score = score
        $0.recommendation = recommendation.value
        $0.opinion = opinion
      }
      try context.output.show(try await context.park.applications.submitReview(request, context.changing))
    }
  }
}

struct NoticeCommands: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notice", abstract: "Public notices (公示).", subcommands: [Open.self, Get.self, List.self])

  /// A case and the amount proposed for it: `app_1=120000.00`, or `app_1` for what was asked for.
  struct Item: ExpressibleByArgument {
    let application: String
    let amount: YuanArgument?

    init?(argument: String) {
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard !parts[0].isEmpty else { return nil }
      application = String(parts[0])
      if parts.count == 2 {
        guard let amount = YuanArgument(argument: String(parts[1])) else { return nil }
        self.amount = amount
      } else {
        amount = nil
      }
    }
  }

  struct Open: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Publishes a notice of reviewed cases of one round.")

    @Argument(help: "The round: rnd_...") var round: String
    @Option(help: "A case with the amount proposed in yuan, app_...=120000.00; without one what was asked for.")
    var item: [Item]
    @Option(help: MeetingArgument.help) var meeting: [MeetingArgument] = []
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func validate() throws {
      if item.isEmpty { throw ValidationError("a notice needs at least one --item app_...=AMOUNT") }
    }

    func run(_ context: Context) async throws {
      var items: [ApplicationV1.NoticeItem] = []
      for item in item {
        let application = try await context.park.applications.getApplication(
          .with { $0.applicationId = item.application }, context.reading)
        items.append(
          .with {
            $0.applicationId = item.application
            $0.expectedVersion = application.version
            $0.proposedFen = item.amount?.fen ?? application.requestedFen
          })
      }
      let request = ApplicationV1.OpenPublicNoticeRequest.with {
        $0.roundId = round
        $0.items = items
        $0.deliberations = meeting.map(\.message)
      }
      try context.output.show(try await context.park.applications.openPublicNotice(request, context.changing))
    }
  }

  struct Get: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Shows a notice as the public sees it.")

    @Argument(help: "Its id (ntc_...) or document number.") var notice: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = ApplicationV1.GetPublicNoticeRequest.with {
        if notice.hasPrefix("ntc_") { $0.noticeId = notice } else { $0.number = notice }
      }
      try context.output.show(try await context.park.applications.getPublicNotice(request, context.reading))
    }
  }
}

extension NoticeCommands {
  struct List: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Lists notices as the public sees them, newest first.")

    @Option(help: "Only of this policy.") var policy = ""
    @Option(help: "Only of this round.") var round = ""
    @Flag(help: "Only those that run now.") var running = false
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = ApplicationV1.ListPublicNoticesRequest.with {
        $0.policyId = policy
        $0.roundId = round
        $0.runningOnly = running
      }
      try await context.output.show(
        try await context.park.applications.listPublicNotices(request, context.streaming),
        [
          .init("id"), .init("number"), .init("policyTitleZh", "policy"), .init("publishedOn", "published"),
          .init("lastDay", "until"), .init("state"),
        ])
    }
  }
}

struct ObjectionCommands: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "objection", abstract: "Objections to cases in a notice.", subcommands: [Raise.self, Resolve.self])

  struct Raise: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Objects to a case in a notice.")

    @Option(help: "The notice: ntc_...") var notice: String
    @Option(help: "The case in it: app_...") var application: String
    @Option(help: "Why; write no personal data.") var reason: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = ApplicationV1.RaiseObjectionRequest.with {
        $0.noticeId = notice
        $0.applicationId = application
        $0.reason = reason
      }
      try context.output.show(try await context.park.applications.raiseObjection(request, context.changing))
    }
  }

  struct Resolve: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Decides on an objection; one that is upheld bars approval.")

    @Argument(help: "The objection: obj_...") var objection: String
    @Flag(inversion: .prefixedNo, help: "Whether it is right.") var upheld: Bool
    @Option(help: "What was found.") var resolution: String
    @Option(
      help: "The objection's version you have seen; without it the current one, for which --application is needed.")
    var expectedVersion: UInt64?
    @Option(help: "The case it is about: app_...") var application: String?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func validate() throws {
      if expectedVersion == nil && application == nil {
        throw ValidationError("name --expected-version, or --application so that the current one can be read")
      }
    }

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion) { options in
        let found = try await context.park.applications.getApplication(
          .with { $0.applicationId = application ?? "" }, options)
        guard let match = found.objections.first(where: { $0.id == objection }) else {
          throw CommandError(.badData, "\(found.id) has no objection \(objection) that you may see")
        }
        return match.version
      }
      let request = ApplicationV1.ResolveObjectionRequest.with {
        $0.objectionId = objection
        $0.expectedVersion = version
        $0.upheld = upheld
        $0.resolution = resolution
      }
      try context.output.show(try await context.park.applications.resolveObjection(request, context.changing))
    }
  }
}

struct PaymentCommands: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "payment", abstract: "Payments of awards.", subcommands: [Disburse.self, Recover.self])

  struct Disburse: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Pays what was granted (拨付); not by who reviewed or approved.")

    @OptionGroup var target: ApplicationCommands.Target
    @Option(help: "The bank's reference.") var bankReference: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await target.version(context)
      let request = ApplicationV1.DisburseRequest.with {
        $0.applicationId = target.application
        $0.expectedVersion = version
        $0.bankReference = bankReference
      }
      try context.output.show(try await context.park.applications.disburse(request, context.changing))
    }
  }

  struct Recover: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Books money that came back.")

    @OptionGroup var target: ApplicationCommands.Target
    @Option(help: "How much, in yuan.", transform: YuanArgument.read) var amount: YuanArgument
    @Option(help: "Why.") var reason: String
    @Option(help: "The bank's reference.") var bankReference: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await target.version(context)
      let request = ApplicationV1.RecoverFundsRequest.with {
        $0.applicationId = target.application
        $0.expectedVersion = version
        $0.amountFen = amount.fen
        $0.reason = reason
        $0.bankReference = bankReference
      }
      try context.output.show(try await context.park.applications.recoverFunds(request, context.changing))
    }
  }
}
