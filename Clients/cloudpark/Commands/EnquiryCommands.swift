import ArgumentParser
import ParkSchemas
import RPCCore

struct EnquiryCommands: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "enquiry", abstract: "Settling in at a park, from the first question to the intent contract.",
    subcommands: [
      Create.self, Get.self, List.self, View.self, Apply.self, Admit.self, Refuse.self, Intent.self, Withdraw.self,
    ])

  struct Create: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Asks a park for a unit.")

    @Argument(help: "The park: prk_...") var park: String
    @OptionGroup var needs: NeedsOptions
    @Option(help: "A word about it.") var note = ""
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = ParkV1.CreateEnquiryRequest.with {
        $0.parkId = park
        $0.needs = needs.message
        $0.note = note
      }
      try context.output.show(try await context.park.parks.createEnquiry(request, context.changing))
    }
  }

  struct Get: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Shows an enquiry.")

    @Argument(help: "The enquiry: enq_...") var enquiry: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try context.output.show(
        try await context.park.parks.getEnquiry(.with { $0.enquiryId = enquiry }, context.reading))
    }
  }

  struct List: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists the enquiries of your park or enterprise, newest first.")

    @Option(help: "Only in this state.") var state: EnumArgument<ParkV1.EnquiryState>?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try await context.output.show(
        try await context.park.parks.listEnquiries(
          .with { $0.state = state?.value ?? .unspecified }, context.streaming),
        [
          .init("id"), .init("state"), .init("parkId", "park"), .init("enterpriseId", "enterprise"),
          .init("viewingAt", "viewing"), .init("hold.unitId", "holds"), .init("leaseId", "lease"),
        ])
    }
  }

  struct View: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Sets the time at which the enterprise sees a unit.")

    @Argument(help: "The enquiry: enq_...") var enquiry: String
    @Option(help: "The unit: unt_...") var unit: String
    @Option(help: "When: 2026-12-01T10:00:00+08:00.", transform: TimeArgument.read) var at: TimeArgument
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, enquiry: enquiry)
      let request = ParkV1.ScheduleViewingRequest.with {
        $0.enquiryId = enquiry
        $0.expectedVersion = version
        $0.unitId = unit
        $0.viewingAt = at.message
      }
      try context.output.show(try await context.park.parks.scheduleViewing(request, context.changing))
    }
  }

  struct Apply: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Applies in writing to settle in.")

    @Argument(help: "The enquiry: enq_...") var enquiry: String
    @Option(help: "The business to be brought in.") var plan: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, enquiry: enquiry)
      let request = ParkV1.ApplyToSettleInRequest.with {
        $0.enquiryId = enquiry
        $0.expectedVersion = version
        $0.businessPlan = plan
      }
      try context.output.show(try await context.park.parks.applyToSettleIn(request, context.changing))
    }
  }

  struct Admit: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "The park admits the enterprise.")

    @Argument(help: "The enquiry: enq_...") var enquiry: String
    @Option(help: "Why.") var reason: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, enquiry: enquiry)
      let request = ParkV1.ReviewAdmissionRequest.with {
        $0.enquiryId = enquiry
        $0.expectedVersion = version
        $0.admit = true
        $0.reason = reason
      }
      try context.output.show(try await context.park.parks.reviewAdmission(request, context.changing))
    }
  }

  struct Refuse: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "The park does not admit the enterprise.")

    @Argument(help: "The enquiry: enq_...") var enquiry: String
    @Option(help: "Why.") var reason: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, enquiry: enquiry)
      let request = ParkV1.ReviewAdmissionRequest.with {
        $0.enquiryId = enquiry
        $0.expectedVersion = version
        $0.reason = reason
      }
      try context.output.show(try await context.park.parks.reviewAdmission(request, context.changing))
    }
  }

  struct Intent: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Signs the intent contract: the hold is prolonged to 15 days.")

    @Argument(help: "The enquiry: enq_...") var enquiry: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, enquiry: enquiry)
      let request = ParkV1.SignIntentRequest.with {
        $0.enquiryId = enquiry
        $0.expectedVersion = version
      }
      try context.output.show(try await context.park.parks.signIntent(request, context.changing))
    }
  }

  struct Withdraw: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Ends an enquiry and releases its hold.")

    @Argument(help: "The enquiry: enq_...") var enquiry: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, enquiry: enquiry)
      let request = ParkV1.WithdrawEnquiryRequest.with {
        $0.enquiryId = enquiry
        $0.expectedVersion = version
      }
      try context.output.show(try await context.park.parks.withdrawEnquiry(request, context.changing))
    }
  }
}
