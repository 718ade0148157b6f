import ArgumentParser
import ParkSchemas
import RPCCore

struct ParkRecognitionCommands: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "park-recognition", abstract: "The recognition of parks, from the call to the plaque.",
    subcommands: [
      Call.self, Calls.self, Figures.self, Apply.self, Get.self, List.self, Pass.self, Refuse.self, Assign.self,
      Review.self, Conflict.self, Visit.self, Report.self, Notice.self, Notices.self, Object.self, Resolve.self,
      Plaque.self,
      Withdraw.self,
    ])

  struct Call: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Opens a call for recognition.")

    @Option(help: "Its title.") var title: String
    @Option(help: "What a recognised park is called: 市级文化产业园区.") var tier: String
    @Option(help: "The first day on which parks may apply.", transform: DayArgument.read) var from: DayArgument
    @Option(help: "The last day.", transform: DayArgument.read) var through: DayArgument
    @Option(help: "How many parks may pass the first check.") var quota: UInt32
    @Option(help: "Reviews each application needs.") var reviews: UInt32 = 2
    @Option(help: "The mean score it needs.") var passMark: UInt32 = 60
    @Option(help: "Working days of the public notice.") var noticeDays: UInt32 = 5
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = ParkV1.OpenCallRequest.with {
        $0.call = .with {
          $0.title = title
          $0.tier = tier
          $0.opensOn = from.text
          $0.closesOn = through.text
          $0.quota = quota
          $0.reviewsRequired = reviews
          $0.passMark = passMark
          $0.noticeWorkingDays = noticeDays
        }
      }
      try context.output.show(try await context.park.recognitions.openCall(request, context.changing))
    }
  }

  struct Calls: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Lists the calls, newest first.")

    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try await context.output.show(
        try await context.park.recognitions.listCalls(.init(), context.streaming),
        [
          .init("id"), .init("title"), .init("opensOn", "from"), .init("closesOn", "through"), .init("quota"),
          .init("passed"),
        ])
    }
  }

  struct Figures: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Shows the double 70 % of a park today.")

    @Argument(help: "The park: prk_...") var park: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try context.output.show(
        try await context.park.recognitions.getParkFigures(.with { $0.parkId = park }, context.reading))
    }
  }

  struct Apply: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Applies for your park.")

    @Argument(help: "The call: rcl_...") var call: String
    @Option(help: "Your park: prk_...") var park: String
    @Option(help: "What the park says of itself.") var statement: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = ParkV1.ApplyForRecognitionRequest.with {
        $0.callId = call
        $0.parkId = park
        $0.statement = statement
      }
      try context.output.show(try await context.park.recognitions.applyForRecognition(request, context.changing))
    }
  }

  struct Get: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Shows an application.")

    @Argument(help: "The application: pcr_...") var recognition: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try context.output.show(
        try await context.park.recognitions.getRecognition(.with { $0.recognitionId = recognition }, context.reading))
    }
  }

  struct List: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Lists applications, newest first.")

    @Option(help: "Only of this call.") var call = ""
    @Option(help: "Only in this state.") var state: EnumArgument<ParkV1.RecognitionState>?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = ParkV1.ListRecognitionsRequest.with {
        $0.callId = call
        $0.state = state?.value ?? .unspecified
      }
      try await context.output.show(
        try await context.park.recognitions.listRecognitions(request, context.streaming),
        [
          .init("id"), .init("state"), .init("parkId", "park"), .init("callId", "call"),
          .init("figures.occupancyBasisPoints", "occupancy"), .init("figures.culturalBasisPoints", "cultural"),
        ])
    }
  }
}
