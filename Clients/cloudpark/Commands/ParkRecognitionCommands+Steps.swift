import ArgumentParser
import ParkSchemas
import RPCCore

extension ParkRecognitionCommands {
  struct Pass: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Recommends at the first check: needs the double 70 % and a place of the quota.")

    @Argument(help: "The application: pcr_...") var recognition: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, parkRecognition: recognition)
      let request = ParkV1.DecideFirstCheckRequest.with {
        $0.recognitionId = recognition
        $0.expectedVersion = version
        $0.pass = true
      }
      try context.output.show(try await context.park.recognitions.decideFirstCheck(request, context.changing))
    }
  }

  struct Refuse: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Refuses an application.")

    @Argument(help: "The application: pcr_...") var recognition: String
    @Option(help: "Why.") var reason: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, parkRecognition: recognition)
      let request = ParkV1.RefuseRecognitionRequest.with {
        $0.recognitionId = recognition
        $0.expectedVersion = version
        $0.reason = reason
      }
      try context.output.show(try await context.park.recognitions.refuseRecognition(request, context.changing))
    }
  }

  struct Assign: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Gives an application to an expert.")

    @Argument(help: "The application: pcr_...") var recognition: String
    @Option(help: "The expert: acc_...") var expert: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, parkRecognition: recognition)
      let request = ParkV1.AssignExpertRequest.with {
        $0.recognitionId = recognition
        $0.expectedVersion = version
        $0.expertId = expert
      }
      try context.output.show(try await context.park.recognitions.assignExpert(request, context.changing))
    }
  }

  struct Review: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Hands your review in.")

    @Argument(help: "The application: pcr_...") var recognition: String
    @Option(help: "0 to 100.") var score: UInt32
    @Option(help: "Your opinion.") var opinion: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, parkRecognition: recognition)
      let request = ParkV1.SubmitExpertReviewRequest.with {
        $0.recognitionId = recognition
        $0.expectedVersion = version
        $0.score = score
        $0.opinion = opinion
      }
      try context.output.show(try await context.park.recognitions.submitExpertReview(request, context.changing))
    }
  }

  struct Conflict: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "States your conflict of interest in an application.")

    @Argument(help: "The application: pcr_...") var recognition: String
    @Option(help: "Which conflict.") var reason: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, parkRecognition: recognition)
      let request = ParkV1.DeclareRecognitionConflictRequest.with {
        $0.recognitionId = recognition
        $0.expectedVersion = version
        $0.reason = reason
      }
      try context.output.show(
        try await context.park.recognitions.declareRecognitionConflict(request, context.changing))
    }
  }

  struct Visit: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Records the visit on the site.")

    @Argument(help: "The application: pcr_...") var recognition: String
    @Option(help: "What was found.") var findings: String
    @Flag(help: "It does not agree with the application.") var disagrees = false
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, parkRecognition: recognition)
      let request = ParkV1.RecordParkVisitRequest.with {
        $0.recognitionId = recognition
        $0.expectedVersion = version
        $0.findings = findings
        $0.agrees = !disagrees
      }
      try context.output.show(try await context.park.recognitions.recordParkVisit(request, context.changing))
    }
  }

  struct Report: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Reports the result for approval.")

    @Argument(help: "The application: pcr_...") var recognition: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, parkRecognition: recognition)
      let request = ParkV1.ReportForApprovalRequest.with {
        $0.recognitionId = recognition
        $0.expectedVersion = version
      }
      try context.output.show(try await context.park.recognitions.reportForApproval(request, context.changing))
    }
  }

  struct Notice: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Opens the public notice.")

    @Argument(help: "The application: pcr_...") var recognition: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, parkRecognition: recognition)
      let request = ParkV1.OpenRecognitionNoticeRequest.with {
        $0.recognitionId = recognition
        $0.expectedVersion = version
      }
      try context.output.show(try await context.park.recognitions.openRecognitionNotice(request, context.changing))
    }
  }

  struct Plaque: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Grants the plaque after the notice.")

    @Argument(help: "The application: pcr_...") var recognition: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, parkRecognition: recognition)
      let request = ParkV1.GrantPlaqueRequest.with {
        $0.recognitionId = recognition
        $0.expectedVersion = version
      }
      try context.output.show(try await context.park.recognitions.grantPlaque(request, context.changing))
    }
  }

  struct Withdraw: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Takes an application back.")

    @Argument(help: "The application: pcr_...") var recognition: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, parkRecognition: recognition)
      let request = ParkV1.WithdrawRecognitionRequest.with {
        $0.recognitionId = recognition
        $0.expectedVersion = version
      }
      try context.output.show(try await context.park.recognitions.withdrawRecognition(request, context.changing))
    }
  }
}

extension Context {
  /// The version of an application for recognition.
  func version(_ given: UInt64?, parkRecognition id: String) async throws -> UInt64 {
    try await version(given) {
      try await park.recognitions.getRecognition(.with { $0.recognitionId = id }, $0).version
    }
  }
}
