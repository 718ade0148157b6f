import ArgumentParser
import ParkSchemas
import RPCCore

extension MarketCommands {
  struct Order: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "order", abstract: "Orders, as buyer and as supplier.",
      subcommands: [Get.self, List.self, Confirm.self, Rate.self])

    /// The order of a command that changes one.
    struct Target: ParsableArguments {
      @Argument(help: "The order: mor_...") var order: String
      @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?

      func version(_ context: Context) async throws -> UInt64 {
        try await context.version(expectedVersion) { options in
          try await context.park.market.getOrder(.with { $0.orderId = order }, options).version
        }
      }
    }

    struct Get: ParkCommand {
      static let configuration = CommandConfiguration(abstract: "Shows an order.")

      @Argument(help: "The order: mor_...") var order: String
      @OptionGroup(title: "Connection and output") var global: GlobalOptions

      func run(_ context: Context) async throws {
        try context.output.show(try await context.park.market.getOrder(.with { $0.orderId = order }, context.reading))
      }
    }

    struct List: ParkCommand {
      static let configuration = CommandConfiguration(abstract: "Lists your orders, newest first.")

      @Option(help: "Only in this state.") var state: EnumArgument<MarketV1.OrderState>?
      @OptionGroup(title: "Connection and output") var global: GlobalOptions

      func run(_ context: Context) async throws {
        let request = MarketV1.ListOrdersRequest.with { $0.state = state?.value ?? .unspecified }
        try await context.output.show(
          try await context.park.market.listOrders(request, context.streaming),
          [
            .init("id"), .init("version"), .init("state"), .init("demandId", "demand"), .init("supplierId", "supplier"),
            .init("priceFen", "price"), .init("dueOn", "due"), .init("overdue"), .init("stars"),
          ])
      }
    }

    struct Confirm: ParkCommand {
      static let configuration = CommandConfiguration(abstract: "Confirms that an order was delivered.")

      @OptionGroup var target: Target
      @OptionGroup(title: "Connection and output") var global: GlobalOptions

      func run(_ context: Context) async throws {
        let version = try await target.version(context)
        let request = MarketV1.ConfirmDeliveryRequest.with {
          $0.orderId = target.order
          $0.expectedVersion = version
        }
        try context.output.show(try await context.park.market.confirmDelivery(request, context.changing))
      }
    }

    struct Rate: ParkCommand {
      static let configuration = CommandConfiguration(abstract: "Rates a delivered order, once.")

      @OptionGroup var target: Target
      @Option(help: "1 to 5.") var stars: UInt32
      @Option(help: "Words.") var comment = ""
      @OptionGroup(title: "Connection and output") var global: GlobalOptions

      func run(_ context: Context) async throws {
        let version = try await target.version(context)
        let request = MarketV1.RateRequest.with {
          $0.orderId = target.order
          $0.expectedVersion = version
          $0.stars = stars
          $0.comment = comment
        }
        try context.output.show(try await context.park.market.rate(request, context.changing))
      }
    }
  }

  struct Resource: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "resource", abstract: "Units of cloud-network resources.",
      subcommands: [Request.self, Allocate.self, Release.self, Get.self, List.self])

    /// The allocation of a command that changes one.
    struct Target: ParsableArguments {
      @Argument(help: "The allocation: mal_...") var allocation: String
      @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?

      func version(_ context: Context) async throws -> UInt64 {
        try await context.version(expectedVersion) { options in
          try await context.park.market.getAllocation(.with { $0.allocationId = allocation }, options).version
        }
      }
    }

    struct Request: ParkCommand {
      static let configuration = CommandConfiguration(abstract: "Asks for units.")

      @Argument(help: "The resource: msp_...") var supply: String
      @Option(help: "How many units.") var units: Int64
      @Option(help: "What for.") var purpose = ""
      @OptionGroup(title: "Connection and output") var global: GlobalOptions

      func run(_ context: Context) async throws {
        let request = MarketV1.RequestResourceRequest.with {
          $0.supplyId = supply
          $0.units = units
          $0.purpose = purpose
        }
        try context.output.show(try await context.park.market.requestResource(request, context.changing))
      }
    }

    struct Allocate: ParkCommand {
      static let configuration = CommandConfiguration(abstract: "Allocates what was asked for.")

      @OptionGroup var target: Target
      @OptionGroup(title: "Connection and output") var global: GlobalOptions

      func run(_ context: Context) async throws {
        let version = try await target.version(context)
        let request = MarketV1.AllocateResourceRequest.with {
          $0.allocationId = target.allocation
          $0.expectedVersion = version
        }
        try context.output.show(try await context.park.market.allocateResource(request, context.changing))
      }
    }

    struct Release: ParkCommand {
      static let configuration = CommandConfiguration(
        abstract: "Ends an allocation, or declines or withdraws a request.")

      @OptionGroup var target: Target
      @OptionGroup(title: "Connection and output") var global: GlobalOptions

      func run(_ context: Context) async throws {
        let version = try await target.version(context)
        let request = MarketV1.ReleaseResourceRequest.with {
          $0.allocationId = target.allocation
          $0.expectedVersion = version
        }
        try context.output.show(try await context.park.market.releaseResource(request, context.changing))
      }
    }

    struct Get: ParkCommand {
      static let configuration = CommandConfiguration(abstract: "Shows an allocation.")

      @Argument(help: "The allocation: mal_...") var allocation: String
      @OptionGroup(title: "Connection and output") var global: GlobalOptions

      func run(_ context: Context) async throws {
        try context.output.show(
          try await context.park.market.getAllocation(.with { $0.allocationId = allocation }, context.reading))
      }
    }

    struct List: ParkCommand {
      static let configuration = CommandConfiguration(abstract: "Lists your allocations, newest first.")

      @Option(help: "Only in this state.") var state: EnumArgument<MarketV1.AllocationState>?
      @Option(help: "Only of this resource.") var supply = ""
      @OptionGroup(title: "Connection and output") var global: GlobalOptions

      func run(_ context: Context) async throws {
        let request = MarketV1.ListAllocationsRequest.with {
          $0.state = state?.value ?? .unspecified
          $0.supplyId = supply
        }
        try await context.output.show(
          try await context.park.market.listAllocations(request, context.streaming),
          [
            .init("id"), .init("version"), .init("state"), .init("supplyId", "resource"), .init("units"),
            .init("enterpriseId", "holder"), .init("requestedAt", "requested"),
          ])
      }
    }
  }
}
