import ArgumentParser
import ParkSchemas
import RPCCore

/// The steps of an order, one command each.
extension WorkOrderCommands {
  struct Dispatch: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Gives an order to a member of the staff.")

    @Argument(help: "The order: wko_...") var order: String
    @Option(help: "To whom: acc_...") var to: String
    @Option(help: "A word to the assignee.") var note = ""
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, workOrder: order)
      let request = WorkorderV1.DispatchRequest.with {
        $0.orderId = order
        $0.expectedVersion = version
        $0.assigneeId = to
        $0.note = note
      }
      try context.output.show(try await context.park.workOrders.dispatch(request, context.changing))
    }
  }

  struct Accept: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Takes an order that was given to you.")

    @Argument(help: "The order: wko_...") var order: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, workOrder: order)
      let request = WorkorderV1.AcceptOrderRequest.with {
        $0.orderId = order
        $0.expectedVersion = version
      }
      try context.output.show(try await context.park.workOrders.acceptOrder(request, context.changing))
    }
  }

  struct Progress: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Says how an order goes.")

    @Argument(help: "The order: wko_...") var order: String
    @Option(help: "What happens; without it only the note.") var kind: EnumArgument<WorkorderV1.ProgressKind>?
    @Option(help: "A word about it.") var note = ""
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, workOrder: order)
      let request = WorkorderV1.ProgressRequest.with {
        $0.orderId = order
        $0.expectedVersion = version
        $0.kind = kind?.value ?? .unspecified
        $0.note = note
      }
      try context.output.show(try await context.park.workOrders.progress(request, context.changing))
    }
  }

  struct Finish: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Says that an order is done.")

    @Argument(help: "The order: wko_...") var order: String
    @Option(help: "What was done.") var result: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, workOrder: order)
      let request = WorkorderV1.FinishRequest.with {
        $0.orderId = order
        $0.expectedVersion = version
        $0.result = result
      }
      try context.output.show(try await context.park.workOrders.finish(request, context.changing))
    }
  }

  struct Confirm: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Says that it is repaired.")

    @Argument(help: "The order: wko_...") var order: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, workOrder: order)
      let request = WorkorderV1.ConfirmRequest.with {
        $0.orderId = order
        $0.expectedVersion = version
      }
      try context.output.show(try await context.park.workOrders.confirm(request, context.changing))
    }
  }

  struct Rate: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Rates a confirmed order.")

    @Argument(help: "The order: wko_...") var order: String
    @Option(help: "1 to 5.") var stars: UInt32
    @Option(help: "A word about it.") var comment = ""
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, workOrder: order)
      let request = WorkorderV1.RateRequest.with {
        $0.orderId = order
        $0.expectedVersion = version
        $0.stars = stars
        $0.comment = comment
      }
      try context.output.show(try await context.park.workOrders.rate(request, context.changing))
    }
  }

  struct Reopen: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Says that it is not repaired: the order begins anew.")

    @Argument(help: "The order: wko_...") var order: String
    @Option(help: "What is wrong.") var reason: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, workOrder: order)
      let request = WorkorderV1.ReopenRequest.with {
        $0.orderId = order
        $0.expectedVersion = version
        $0.reason = reason
      }
      try context.output.show(try await context.park.workOrders.reopen(request, context.changing))
    }
  }

  struct Cancel: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Takes an order back that nobody has accepted yet.")

    @Argument(help: "The order: wko_...") var order: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, workOrder: order)
      let request = WorkorderV1.CancelOrderRequest.with {
        $0.orderId = order
        $0.expectedVersion = version
      }
      try context.output.show(try await context.park.workOrders.cancelOrder(request, context.changing))
    }
  }
}
