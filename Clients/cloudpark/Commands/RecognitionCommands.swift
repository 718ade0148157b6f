import ArgumentParser
import ParkSchemas
import RPCCore

struct RecognitionCommands: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recognition", abstract: "Recognition of talents: hand in, decide.",
    subcommands: [Submit.self, Decide.self, Get.self, List.self])

  struct Submit: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Asks to be recognised, or asks again after a return.")

    @Option(help: "As what.") var category: EnumArgument<TalentV1.RecognitionCategory>
    @Option(help: "File of what speaks for it; - is standard input.", completion: .file()) var achievements: String
    @Option(help: "The returned one to hand in again: rcg_...") var again = ""
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let text = try InputFile.text(achievements)
      let version = again.isEmpty ? 0 : try await context.version(expectedVersion, recognition: again)
      let request = TalentV1.SubmitRecognitionRequest.with {
        $0.recognitionId = again
        $0.expectedVersion = version
        $0.category = category.value
        $0.achievements = text
      }
      try context.output.show(try await context.park.talents.submitRecognition(request, context.changing))
    }
  }

  struct Decide: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Decides a recognition.")

    @Argument(help: "The recognition: rcg_...") var recognition: String
    @Option(help: "What is decided.") var decision: EnumArgument<TalentV1.RecognitionDecision>
    @Option(help: "Why; needed for a return and a refusal.") var reason = ""
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, recognition: recognition)
      let request = TalentV1.DecideRecognitionRequest.with {
        $0.recognitionId = recognition
        $0.expectedVersion = version
        $0.decision = decision.value
        $0.reason = reason
      }
      try context.output.show(try await context.park.talents.decideRecognition(request, context.changing))
    }
  }

  struct Get: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Shows a recognition.")

    @Argument(help: "The recognition: rcg_...") var recognition: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try context.output.show(
        try await context.park.talents.getRecognition(.with { $0.recognitionId = recognition }, context.reading))
    }
  }

  struct List: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Lists recognitions, newest first.")

    @Option(help: "Only in this state.") var state: EnumArgument<TalentV1.RecognitionState>?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = TalentV1.ListRecognitionsRequest.with { $0.state = state?.value ?? .unspecified }
      try await context.output.show(
        try await context.park.talents.listRecognitions(request, context.streaming),
        [
          .init("id"), .init("version"), .init("state"), .init("category"), .init("number"),
          .init("accountId", "account"),
          .init("submittedAt", "submitted"),
        ])
    }
  }
}

extension Context {
  /// The version of a recognition.
  func version(_ given: UInt64?, recognition id: String) async throws -> UInt64 {
    try await version(given) { options in
      try await park.talents.getRecognition(.with { $0.recognitionId = id }, options).version
    }
  }
}
