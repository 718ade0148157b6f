import ArgumentParser
import ParkSchemas
import RPCCore

extension LeaseCommands {
  struct Inspect: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Records an inspection and what it found.",
      discussion: "A defect of the move-out may name what it costs the tenant: --defect '墙面破损=500.00'.")

    @Argument(help: "The lease: lse_...") var lease: String
    @Flag(help: "At the move-out; without it for the handover.") var moveOut = false
    @Option(help: "A defect; may be given several times.") var defect: [DefectArgument] = []
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, lease: lease)
      let request = ParkV1.InspectUnitRequest.with {
        $0.leaseId = lease
        $0.expectedVersion = version
        $0.kind = moveOut ? .moveOut : .handover
        $0.defects = defect.map(\.message)
      }
      try context.output.show(try await context.park.parks.inspectUnit(request, context.changing))
    }
  }

  struct FitOut: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "fit-out", abstract: "The fit-out of a unit.",
      subcommands: [Request.self, Allow.self, Refuse.self, Accept.self])

    struct Request: ParkCommand {
      static let configuration = CommandConfiguration(abstract: "Asks to fit the unit out.")

      @Argument(help: "The lease: lse_...") var lease: String
      @Option(help: "What is to be built in.") var plan: String
      @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
      @OptionGroup(title: "Connection and output") var global: GlobalOptions

      func run(_ context: Context) async throws {
        let version = try await context.version(expectedVersion, lease: lease)
        let request = ParkV1.RequestFitOutRequest.with {
          $0.leaseId = lease
          $0.expectedVersion = version
          $0.plan = plan
        }
        try context.output.show(try await context.park.parks.requestFitOut(request, context.changing))
      }
    }

    struct Allow: ParkCommand {
      static let configuration = CommandConfiguration(abstract: "Allows the fit-out, against a deposit.")

      @Argument(help: "The lease: lse_...") var lease: String
      @Option(help: "The deposit for it, in yuan.", transform: YuanArgument.read) var deposit = YuanArgument(fen: 0)
      @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
      @OptionGroup(title: "Connection and output") var global: GlobalOptions

      func run(_ context: Context) async throws {
        let version = try await context.version(expectedVersion, lease: lease)
        let request = ParkV1.DecideFitOutRequest.with {
          $0.leaseId = lease
          $0.expectedVersion = version
          $0.allow = true
          $0.depositFen = deposit.fen
        }
        try context.output.show(try await context.park.parks.decideFitOut(request, context.changing))
      }
    }

    struct Refuse: ParkCommand {
      static let configuration = CommandConfiguration(abstract: "Refuses the fit-out.")

      @Argument(help: "The lease: lse_...") var lease: String
      @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
      @OptionGroup(title: "Connection and output") var global: GlobalOptions

      func run(_ context: Context) async throws {
        let version = try await context.version(expectedVersion, lease: lease)
        let request = ParkV1.DecideFitOutRequest.with {
          $0.leaseId = lease
          $0.expectedVersion = version
        }
        try context.output.show(try await context.park.parks.decideFitOut(request, context.changing))
      }
    }

    struct Accept: ParkCommand {
      static let configuration = CommandConfiguration(abstract: "Accepts the finished fit-out; its deposit goes back.")

      @Argument(help: "The lease: lse_...") var lease: String
      @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
      @OptionGroup(title: "Connection and output") var global: GlobalOptions

      func run(_ context: Context) async throws {
        let version = try await context.version(expectedVersion, lease: lease)
        let request = ParkV1.AcceptFitOutRequest.with {
          $0.leaseId = lease
          $0.expectedVersion = version
        }
        try context.output.show(try await context.park.parks.acceptFitOut(request, context.changing))
      }
    }
  }

  struct MoveOut: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "move-out", abstract: "The way out of a lease.",
      subcommands: [Apply.self, Withdraw.self, Settle.self, Complete.self])

    struct Apply: ParkCommand {
      static let configuration = CommandConfiguration(
        abstract: "Applies to move out, as many months ahead as the lease says.")

      @Argument(help: "The lease: lse_...") var lease: String
      @Option(help: "The day; without it the last one of the lease.", transform: DayArgument.read) var day: DayArgument?
      @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
      @OptionGroup(title: "Connection and output") var global: GlobalOptions

      func run(_ context: Context) async throws {
        let version = try await context.version(expectedVersion, lease: lease)
        let request = ParkV1.ApplyMoveOutRequest.with {
          $0.leaseId = lease
          $0.expectedVersion = version
          $0.moveOutDay = day?.text ?? ""
        }
        try context.output.show(try await context.park.parks.applyMoveOut(request, context.changing))
      }
    }

    struct Withdraw: ParkCommand {
      static let configuration = CommandConfiguration(abstract: "Takes a move-out back.")

      @Argument(help: "The lease: lse_...") var lease: String
      @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
      @OptionGroup(title: "Connection and output") var global: GlobalOptions

      func run(_ context: Context) async throws {
        let version = try await context.version(expectedVersion, lease: lease)
        let request = ParkV1.WithdrawMoveOutRequest.with {
          $0.leaseId = lease
          $0.expectedVersion = version
        }
        try context.output.show(try await context.park.parks.withdrawMoveOut(request, context.changing))
      }
    }

    struct Settle: ParkCommand {
      static let configuration = CommandConfiguration(abstract: "Settles the move-out against the deposit.")

      @Argument(help: "The lease: lse_...") var lease: String
      @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
      @OptionGroup(title: "Connection and output") var global: GlobalOptions

      func run(_ context: Context) async throws {
        let version = try await context.version(expectedVersion, lease: lease)
        let request = ParkV1.SettleMoveOutRequest.with {
          $0.leaseId = lease
          $0.expectedVersion = version
        }
        try context.output.show(try await context.park.parks.settleMoveOut(request, context.changing))
      }
    }

    struct Complete: ParkCommand {
      static let configuration = CommandConfiguration(abstract: "Ends the lease: keys back, refund paid.")

      @Argument(help: "The lease: lse_...") var lease: String
      @Flag(help: "The tenant's registered address is moved away.") var addressMoved = false
      @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
      @OptionGroup(title: "Connection and output") var global: GlobalOptions

      func run(_ context: Context) async throws {
        let version = try await context.version(expectedVersion, lease: lease)
        let request = ParkV1.CompleteMoveOutRequest.with {
          $0.leaseId = lease
          $0.expectedVersion = version
          $0.addressMoved = addressMoved
        }
        try context.output.show(try await context.park.parks.completeMoveOut(request, context.changing))
      }
    }
  }
}

/// A defect, with what it costs the tenant: `墙面破损=500.00`.
struct DefectArgument: ExpressibleByArgument {
  let message: ParkV1.FoundDefect

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1)
    guard let text = parts.first else { return nil }
    var fen: Int64 = 0
    if parts.count == 2 {
      guard let amount = YuanArgument(argument: String(parts[1])) else { return nil }
      fen = amount.fen
    }
    message = .with {
      $0.text = String(text)
      $0.damageFen = fen
    }
  }
}
