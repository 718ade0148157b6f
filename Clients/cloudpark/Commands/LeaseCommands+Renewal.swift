import ArgumentParser
import ParkSchemas
import RPCCore

extension LeaseCommands {
  struct Renewal: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "renewal", abstract: "A lease that goes on behind its last day.",
      subcommands: [Apply.self, Offer.self, Refuse.self, Accept.self, Withdraw.self])

    struct Apply: ParkCommand {
      static let configuration = CommandConfiguration(
        abstract: "Asks for a renewal, as many months ahead as the lease says.")

      @Argument(help: "The lease: lse_...") var lease: String
      @Option(help: "The last day wanted.", transform: DayArgument.read) var through: DayArgument
      @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
      @OptionGroup(title: "Connection and output") var global: GlobalOptions

      func run(_ context: Context) async throws {
        let version = try await context.version(expectedVersion, lease: lease)
        let request = ParkV1.ApplyRenewalRequest.with {
          $0.leaseId = lease
          $0.expectedVersion = version
          $0.lastDay = through.text
        }
        try context.output.show(try await context.park.parks.applyRenewal(request, context.changing))
      }
    }

    struct Offer: ParkCommand {
      static let configuration = CommandConfiguration(abstract: "Offers the terms of a renewal.")

      @Argument(help: "The lease: lse_...") var lease: String
      @Option(help: "The last day; without it as asked for.", transform: DayArgument.read) var through: DayArgument?
      @Option(help: "Rent a month, in yuan; without it as before.", transform: YuanArgument.read)
      var rent = YuanArgument(fen: 0)
      @Option(help: "What is added to the deposit, in yuan.", transform: YuanArgument.read)
      var deposit = YuanArgument(fen: 0)
      @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
      @OptionGroup(title: "Connection and output") var global: GlobalOptions

      func run(_ context: Context) async throws {
        let version = try await context.version(expectedVersion, lease: lease)
        let request = ParkV1.OfferRenewalRequest.with {
          $0.leaseId = lease
          $0.expectedVersion = version
          $0.lastDay = through?.text ?? ""
          $0.rentFenPerMonth = rent.fen
          $0.depositAddedFen = deposit.fen
        }
        try context.output.show(try await context.park.parks.offerRenewal(request, context.changing))
      }
    }

    struct Refuse: ParkCommand {
      static let configuration = CommandConfiguration(abstract: "Does not renew.")

      @Argument(help: "The lease: lse_...") var lease: String
      @Option(help: "Why.") var reason: String
      @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
      @OptionGroup(title: "Connection and output") var global: GlobalOptions

      func run(_ context: Context) async throws {
        let version = try await context.version(expectedVersion, lease: lease)
        let request = ParkV1.RefuseRenewalRequest.with {
          $0.leaseId = lease
          $0.expectedVersion = version
          $0.reason = reason
        }
        try context.output.show(try await context.park.parks.refuseRenewal(request, context.changing))
      }
    }

    struct Accept: ParkCommand {
      static let configuration = CommandConfiguration(abstract: "Accepts the offered renewal.")

      @Argument(help: "The lease: lse_...") var lease: String
      @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
      @OptionGroup(title: "Connection and output") var global: GlobalOptions

      func run(_ context: Context) async throws {
        let version = try await context.version(expectedVersion, lease: lease)
        let request = ParkV1.AcceptRenewalRequest.with {
          $0.leaseId = lease
          $0.expectedVersion = version
        }
        try context.output.show(try await context.park.parks.acceptRenewal(request, context.changing))
      }
    }

    struct Withdraw: ParkCommand {
      static let configuration = CommandConfiguration(abstract: "Takes a renewal back.")

      @Argument(help: "The lease: lse_...") var lease: String
      @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
      @OptionGroup(title: "Connection and output") var global: GlobalOptions

      func run(_ context: Context) async throws {
        let version = try await context.version(expectedVersion, lease: lease)
        let request = ParkV1.WithdrawRenewalRequest.with {
          $0.leaseId = lease
          $0.expectedVersion = version
        }
        try context.output.show(try await context.park.parks.withdrawRenewal(request, context.changing))
      }
    }
  }
}
