import ArgumentParser
import ParkSchemas
import RPCCore

struct WorkOrderCommands: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "work-order", abstract: "Repairs: report, dispatch, work, confirm.",
    subcommands: [
      Report.self, Get.self, List.self, Steps.self, Dispatch.self, Accept.self, Progress.self, Finish.self,
      Contact.self, Confirm.self, Rate.self, Reopen.self, Cancel.self,
    ])

  static let columns: [RowTable.Column] = [
    .init("id"), .init("version"), .init("state"), .init("urgent"), .init("category"), .init("title"), .init("place"),
    .init("assigneeId", "assignee"), .init("finishDueAt", "due"), .init("escalation"),
  ]

  struct Report: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Reports something to be repaired.")

    @Argument(help: "The park: prk_...") var park: String
    @Option(help: "Where exactly.") var place: String
    @Option(help: "What is broken.") var category: EnumArgument<WorkorderV1.Category>
    @Option(help: "In one line.") var title: String
    @Option(help: "More about it.") var description = ""
    @Flag(help: "Danger or damage: the short deadlines hold.") var urgent = false
    @Option(help: "Whom to ask for.") var contactName = ""
    @Option(help: "The phone to call.") var contactPhone = ""
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = WorkorderV1.CreateRequest.with {
        $0.parkId = park
        $0.place = place
        $0.category = category.value
        $0.title = title
        $0.description_ = description
        $0.urgent = urgent
        $0.contactName = contactName
        $0.contactPhone = contactPhone
      }
      try context.output.show(try await context.park.workOrders.create(request, context.changing))
    }
  }

  struct Get: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Shows an order.")

    @Argument(help: "The order: wko_...") var order: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try context.output.show(try await context.park.workOrders.getOrder(.with { $0.orderId = order }, context.reading))
    }
  }

  struct List: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists orders, newest first: your own; the park's for its staff.")

    @Option(help: "Only of this park.") var park = ""
    @Option(help: "Only in this state.") var state: EnumArgument<WorkorderV1.OrderState>?
    @Flag(help: "Only what is given to you.") var mine = false
    @Flag(help: "Only what is overdue.") var overdue = false
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = WorkorderV1.ListOrdersRequest.with {
        $0.parkId = park
        $0.state = state?.value ?? .unspecified
        $0.assignedToMe = mine
        $0.overdueOnly = overdue
      }
      try await context.output.show(
        try await context.park.workOrders.listOrders(request, context.streaming), WorkOrderCommands.columns)
    }
  }

  struct Steps: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Lists what has happened to an order.")

    @Argument(help: "The order: wko_...") var order: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try await context.output.show(
        try await context.park.workOrders.listSteps(.with { $0.orderId = order }, context.streaming),
        RowTable.columns(of: WorkorderV1.OrderStep.schema))
    }
  }

  struct Contact: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Shows an order's contact in clear; audited.")

    @Argument(help: "The order: wko_...") var order: String
    @Option(help: "Why.") var purpose = "repair"
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = WorkorderV1.RevealContactRequest.with {
        $0.orderId = order
        $0.purpose = purpose
      }
      try context.output.show(try await context.park.workOrders.revealContact(request, context.changing))
    }
  }
}

extension Context {
  /// The version of a work order.
  func version(_ given: UInt64?, workOrder id: String) async throws -> UInt64 {
    try await version(given) { options in
      try await park.workOrders.getOrder(.with { $0.orderId = id }, options).version
    }
  }
}
