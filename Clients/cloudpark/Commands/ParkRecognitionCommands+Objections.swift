import ArgumentParser
import ParkSchemas
import RPCCore

extension ParkRecognitionCommands {
  struct Notices: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Lists the public notices, newest first; for everybody.")

    @Flag(help: "Only those that run now.") var running = false
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try await context.output.show(
        try await context.park.recognitions.listRecognitionNotices(
          .with { $0.runningOnly = running }, context.streaming),
        [
          .init("recognitionId", "recognition"), .init("parkName", "park"), .init("tier"), .init("lastDay", "until"),
          .init("running"),
        ])
    }
  }

  struct Object: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Objects to a recognition while its public notice runs.")

    @Argument(help: "The application: pcr_...") var recognition: String
    @Option(help: "Why.") var reason: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = ParkV1.RaiseRecognitionObjectionRequest.with {
        $0.recognitionId = recognition
        $0.reason = reason
      }
      try context.output.show(
        try await context.park.recognitions.raiseRecognitionObjection(request, context.changing))
    }
  }

  struct Resolve: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Resolves an objection: dismisses it, or upholds it, which bars the plaque.")

    @Argument(help: "The objection: obj_...") var objection: String
    @Option(help: "Why.") var resolution: String
    @Flag(help: "It holds.") var uphold = false
    @Option(help: "The objection's version you have seen.") var expectedVersion: UInt64 = 1
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = ParkV1.ResolveRecognitionObjectionRequest.with {
        $0.objectionId = objection
        $0.expectedVersion = expectedVersion
        $0.upheld = uphold
        $0.resolution = resolution
      }
      try context.output.show(
        try await context.park.recognitions.resolveRecognitionObjection(request, context.changing))
    }
  }
}
