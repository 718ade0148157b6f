import ArgumentParser
import ParkSchemas
import RPCCore

struct UnitCommands: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unit", abstract: "Units of parks: what is to let, what fits, what is held.",
    subcommands: [Save.self, Withdraw.self, Get.self, Search.self, Hold.self, Release.self])

  struct Save: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Puts a unit of your park on the market, or replaces its facts.",
      discussion: "The file holds a cloudpark.park.v1.UnitFacts as JSON or YAML; flags come on top of it.")

    @Argument(help: "The unit to change (unt_...); without it one is created.") var unit: String?
    @Option(help: "File of JSON, or YAML by its name; - is standard input.", completion: .file()) var file: String?
    @Option(help: "Its number in the park.") var number: String?
    @Option(help: "Floor area in square metres.") var area: Int64?
    @Option(help: "Rent a month, in yuan.", transform: YuanArgument.read) var rent: YuanArgument?
    @Option(help: "A use; may be given several times.") var use: [EnumArgument<ParkV1.UnitUse>] = []
    @Option(help: "The floor.") var floor: Int32?
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func validate() throws {
      guard area.map({ (1...10_000_000).contains($0) }) ?? true else {
        throw ValidationError("--area must be 1 to 10000000 square metres")
      }
    }

    func run(_ context: Context) async throws {
      var facts = try file.map { try InputFile.message(ParkV1.UnitFacts.self, $0) } ?? .init()
      if let number { facts.number = number }
      if let area { facts.areaSquareDecimetres = area * 100 }
      if let rent { facts.rentFenPerMonth = rent.fen }
      if let floor { facts.floor = floor }
      if !use.isEmpty { facts.uses = use.map(\.value) }
      var request = ParkV1.UpsertUnitRequest()
      request.facts = facts
      if let unit {
        request.unitId = unit
        request.expectedVersion = try await context.version(expectedVersion, unit: unit)
      }
      try context.output.show(try await context.park.parks.upsertUnit(request, context.changing))
    }
  }

  struct Withdraw: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Takes a free unit off the market.")

    @Argument(help: "The unit: unt_...") var unit: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, unit: unit)
      let request = ParkV1.WithdrawUnitRequest.with {
        $0.unitId = unit
        $0.expectedVersion = version
      }
      try context.output.show(try await context.park.parks.withdrawUnit(request, context.changing))
    }
  }

  struct Get: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Shows a unit and whether it is free.")

    @Argument(help: "The unit: unt_...") var unit: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try context.output.show(try await context.park.parks.getUnit(.with { $0.unitId = unit }, context.reading))
    }
  }

  struct Search: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Compares units with what is needed: each with the reasons for and against.")

    @Option(help: "Only of this park.") var park = ""
    @Option(help: "Only of parks whose district begins with this.") var district = ""
    @OptionGroup var needs: NeedsOptions
    @Flag(help: "Only units that fit in every point.") var fitting = false
    @Option(help: "At most so many rows.") var limit: UInt32 = 100
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = ParkV1.SearchUnitsRequest.with {
        $0.parkId = park
        $0.district = district
        $0.needs = needs.message
        $0.fittingOnly = fitting
        $0.limit = limit
      }
      try await context.output.show(
        try await context.park.parks.searchUnits(request, context.streaming),
        [
          .init("unit.id", "id"), .init("unit.facts.number", "number"), .init("unit.occupancy", "now"),
          .init("unit.freeFrom", "free from"), .init("unit.facts.rentFenPerMonth", "rent"), .init("fit"),
          .init("reasons.reasonEn", "why"),
        ])
    }
  }

  struct Hold: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Keeps a unit for an enquiry, for a time.")

    @Argument(help: "The unit: unt_...") var unit: String
    @Option(help: "The enquiry: enq_...") var enquiry: String
    @Option(help: "For so many minutes, up to 10080; without it a day.") var minutes: UInt32 = 0
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = ParkV1.HoldUnitRequest.with {
        $0.enquiryId = enquiry
        $0.unitId = unit
        $0.ttlMinutes = minutes
      }
      try context.output.show(try await context.park.parks.holdUnit(request, context.changing))
    }
  }

  struct Release: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Gives a held unit free before its time.")

    @Argument(help: "The hold: hld_...") var hold: String
    @Option(help: "The version you have seen.") var expectedVersion: UInt64 = 1
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = ParkV1.ReleaseHoldRequest.with {
        $0.holdId = hold
        $0.expectedVersion = expectedVersion
      }
      try context.output.show(try await context.park.parks.releaseHold(request, context.changing))
    }
  }
}

/// What an enterprise needs of a unit.
struct NeedsOptions: ParsableArguments {
  @Option(help: "At least so many square metres.") var areaMin: UInt32 = 0
  @Option(help: "At most so many square metres.") var areaMax: UInt32 = 0
  @Option(help: "At most this rent a month, in yuan.", transform: YuanArgument.read) var rentMax: YuanArgument?
  @Option(help: "One of these uses; may be given several times.") var use: [EnumArgument<ParkV1.UnitUse>] = []
  @Option(help: "From this day: 2026-12-01.", transform: DayArgument.read) var from: DayArgument?

  var message: ParkV1.UnitNeeds {
    .with {
      $0.areaMinSquareDecimetres = Int64(areaMin) * 100
      $0.areaMaxSquareDecimetres = Int64(areaMax) * 100
      $0.rentMaxFenPerMonth = rentMax?.fen ?? 0
      $0.uses = use.map(\.value)
      $0.fromDay = from?.text ?? ""
    }
  }
}

extension Context {
  /// The version of a unit.
  func version(_ given: UInt64?, unit id: String) async throws -> UInt64 {
    try await version(given) { try await park.parks.getUnit(.with { $0.unitId = id }, $0).version }
  }

  /// The version of an enquiry.
  func version(_ given: UInt64?, enquiry id: String) async throws -> UInt64 {
    try await version(given) { try await park.parks.getEnquiry(.with { $0.enquiryId = id }, $0).version }
  }

  /// The version of a lease.
  func version(_ given: UInt64?, lease id: String) async throws -> UInt64 {
    try await version(given) { try await park.parks.getLease(.with { $0.leaseId = id }, $0).version }
  }
}
