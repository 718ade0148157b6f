import ArgumentParser
import ParkSchemas
import RPCCore

struct LeaseCommands: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lease", abstract: "Leases, from the offer to the settlement of the deposit.",
    subcommands: [
      Offer.self, Sign.self, Cancel.self, Get.self, List.self, Charge.self, Pay.self, Inspect.self, Repair.self,
      HandOver.self, FitOut.self, Announce.self, MoveIn.self, MoveOut.self, Renewal.self,
    ])

  struct Offer: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Offers a lease on the unit that the enquiry holds.")

    @Argument(help: "The enquiry: enq_...") var enquiry: String
    @Option(help: "The first day.", transform: DayArgument.read) var from: DayArgument
    @Option(help: "The last day.", transform: DayArgument.read) var through: DayArgument
    @Option(help: "Rent a month, in yuan.", transform: YuanArgument.read) var rent: YuanArgument
    @Option(help: "The deposit, in yuan.", transform: YuanArgument.read) var deposit: YuanArgument
    @Option(help: "Months of rent in advance.") var advance: UInt32 = 1
    @Option(help: "Months of notice before moving out, 1 to 3.") var notice: UInt32 = 2
    @Option(help: "Months after moving out for moving the registered address away, 0 to 3; 0: not agreed.")
    var addressMonths: UInt32 = 0
    @Option(help: "Months after moving out for which the deposit is refunded, 0 to 12; 0: not agreed.")
    var refundMonths: UInt32 = 0
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, enquiry: enquiry)
      let request = ParkV1.OfferLeaseRequest.with {
        $0.enquiryId = enquiry
        $0.expectedVersion = version
        $0.terms = .with {
          $0.firstDay = from.text
          $0.lastDay = through.text
          $0.rentFenPerMonth = rent.fen
          $0.depositFen = deposit.fen
          $0.rentMonthsInAdvance = advance
          $0.noticeMonths = notice
          $0.addressMonths = addressMonths
          $0.refundMonths = refundMonths
        }
      }
      try context.output.show(try await context.park.parks.offerLease(request, context.changing))
    }
  }

  struct Get: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Shows a lease with its charges and its move-out.")

    @Argument(help: "The lease: lse_...") var lease: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try context.output.show(try await context.park.parks.getLease(.with { $0.leaseId = lease }, context.reading))
    }
  }

  struct List: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists the leases of your park, your enterprise or the district, newest first.")

    @Option(help: "Only of this park.") var park = ""
    @Option(help: "Only of this unit.") var unit = ""
    @Option(help: "Only in this state.") var state: EnumArgument<ParkV1.LeaseState>?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = ParkV1.ListLeasesRequest.with {
        $0.parkId = park
        $0.unitId = unit
        $0.state = state?.value ?? .unspecified
      }
      try await context.output.show(
        try await context.park.parks.listLeases(request, context.streaming),
        [
          .init("id"), .init("state"), .init("unitId", "unit"), .init("enterpriseId", "enterprise"),
          .init("terms.firstDay", "from"), .init("terms.lastDay", "through"), .init("dueFen", "due"),
          .init("depositHeldFen", "deposit"),
        ])
    }
  }

  struct Sign: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Signs the offered lease: deposit and first rent fall due.")

    @Argument(help: "The lease: lse_...") var lease: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, lease: lease)
      let request = ParkV1.SignLeaseRequest.with {
        $0.leaseId = lease
        $0.expectedVersion = version
      }
      try context.output.show(try await context.park.parks.signLease(request, context.changing))
    }
  }

  struct Cancel: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Takes an offer back, declines it, or cancels a lease on which nothing was paid.")

    @Argument(help: "The lease: lse_...") var lease: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, lease: lease)
      let request = ParkV1.CancelLeaseRequest.with {
        $0.leaseId = lease
        $0.expectedVersion = version
      }
      try context.output.show(try await context.park.parks.cancelLease(request, context.changing))
    }
  }

  struct Charge: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Adds a sum that the tenant owes.")

    @Argument(help: "The lease: lse_...") var lease: String
    @Option(help: "What for.") var kind: EnumArgument<ParkV1.ChargeKind>
    @Option(help: "How much, in yuan.", transform: YuanArgument.read) var amount: YuanArgument
    @Option(help: "The day on which it falls due.", transform: DayArgument.read) var due: DayArgument
    @Option(help: "A remark.") var note = ""
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, lease: lease)
      let request = ParkV1.AddChargeRequest.with {
        $0.leaseId = lease
        $0.expectedVersion = version
        $0.kind = kind.value
        $0.amountFen = amount.fen
        $0.dueOn = due.text
        $0.note = note
      }
      try context.output.show(try await context.park.parks.addCharge(request, context.changing))
    }
  }

  struct Pay: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Records what the tenant paid on a charge.")

    @Argument(help: "The lease: lse_...") var lease: String
    @Option(help: "The charge: chg_...") var charge: String
    @Option(help: "How much, in yuan.", transform: YuanArgument.read) var amount: YuanArgument
    @Option(help: "The number of the receipt.") var reference = ""
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, lease: lease)
      let request = ParkV1.RecordPaymentRequest.with {
        $0.leaseId = lease
        $0.expectedVersion = version
        $0.chargeId = charge
        $0.amountFen = amount.fen
        $0.reference = reference
      }
      try context.output.show(try await context.park.parks.recordPayment(request, context.changing))
    }
  }

  struct HandOver: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Hands over the unit with its keys.")

    @Argument(help: "The lease: lse_...") var lease: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, lease: lease)
      let request = ParkV1.HandOverRequest.with {
        $0.leaseId = lease
        $0.expectedVersion = version
      }
      try context.output.show(try await context.park.parks.handOver(request, context.changing))
    }
  }

  struct Announce: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Announces the day of moving in, 3 working days ahead.")

    @Argument(help: "The lease: lse_...") var lease: String
    @Option(help: "The day.", transform: DayArgument.read) var day: DayArgument
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, lease: lease)
      let request = ParkV1.AnnounceMoveInRequest.with {
        $0.leaseId = lease
        $0.expectedVersion = version
        $0.moveInDay = day.text
      }
      try context.output.show(try await context.park.parks.announceMoveIn(request, context.changing))
    }
  }

  struct MoveIn: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Records that the tenant has moved in.")

    @Argument(help: "The lease: lse_...") var lease: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, lease: lease)
      let request = ParkV1.ConfirmMoveInRequest.with {
        $0.leaseId = lease
        $0.expectedVersion = version
      }
      try context.output.show(try await context.park.parks.confirmMoveIn(request, context.changing))
    }
  }

  struct Repair: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Records that a defect was repaired.")

    @Argument(help: "The lease: lse_...") var lease: String
    @Option(help: "The defect: dft_...") var defect: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, lease: lease)
      let request = ParkV1.RecordRepairRequest.with {
        $0.leaseId = lease
        $0.expectedVersion = version
        $0.defectId = defect
      }
      try context.output.show(try await context.park.parks.recordRepair(request, context.changing))
    }
  }
}
