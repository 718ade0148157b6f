import ArgumentParser
import ParkSchemas
import RPCCore

struct ParkCommands: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "park", abstract: "The directory of parks and the reference tables.",
    subcommands: [
      List.self, Get.self, Search.self, Save.self, Spaces.self, Classes.self, Codes.self, Thresholds.self,
      Holidays.self, Processes.self, ReferencePolicies.self,
      ReferencePolicy.self,
    ])

  static let columns: [RowTable.Column] = [
    .init("park.id", "id"), .init("park.facts.name", "name"), .init("park.facts.district", "district"),
    .init("park.facts.address", "address"), .init("park.facts.tier", "recognition"),
  ]

  struct List: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Lists all parks.")

    @Option(help: "Only parks whose district begins with this: 朝阳区.") var district = ""
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try await context.output.show(
        try await context.park.parks.listParks(.with { $0.district = district }, context.streaming),
        ParkCommands.columns)
    }
  }

  struct Get: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Shows a park.")

    @Argument(help: "The park: prk_...") var park: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try context.output.show(try await context.park.parks.getPark(.with { $0.parkId = park }, context.reading))
    }
  }

  struct Search: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Searches parks by name, address, operator, notes.")

    @Argument(help: "What to look for.") var query: String
    @Option(help: "Only parks whose district begins with this.") var district = ""
    @Option(help: "Only parks whose recognition holds this: 市级.") var tier = ""
    @Option(help: "At most so many rows.") var limit: UInt32 = 100
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = ParkV1.SearchParksRequest.with {
        $0.query = query
        $0.district = district
        $0.tier = tier
        $0.limit = limit
      }
      try await context.output.show(
        try await context.park.parks.searchParks(request, context.streaming), ParkCommands.columns)
    }
  }

  struct Save: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Creates a park, or replaces its facts.",
      discussion: "The file holds a cloudpark.park.v1.ParkFacts as JSON or YAML.")

    @Argument(help: "The park to change (prk_...); without it one is created.") var park: String?
    @Option(help: "File of JSON, or YAML by its name; - is standard input.", completion: .file()) var file: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      var request = ParkV1.UpsertParkRequest()
      request.facts = try InputFile.message(ParkV1.ParkFacts.self, file)
      if let park {
        request.parkId = park
        request.expectedVersion = try await context.version(expectedVersion) { options in
          try await context.park.parks.getPark(.with { $0.parkId = park }, options).version
        }
      }
      try context.output.show(try await context.park.parks.upsertPark(request, context.changing))
    }
  }

  struct Spaces: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Lists public cultural spaces.")

    @Option(help: "Only of this district.") var district = ""
    @Option(help: "Only of this type: 城市书屋.") var type = ""
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = ParkV1.ListSpacesRequest.with {
        $0.district = district
        $0.type = type
      }
      try await context.output.show(
        try await context.park.parks.listSpaces(request, context.streaming),
        [.init("name"), .init("type"), .init("district"), .init("address"), .init("hours"), .init("confidence")])
    }
  }

  struct Classes: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Lists the classes of the culture classification.")

    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try await context.output.show(
        try await context.park.parks.listIndustryClasses(.init(), context.streaming),
        RowTable.columns(of: ParkV1.IndustryClass.schema))
    }
  }

  struct Codes: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Lists the industry codes that count as culture.")

    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try await context.output.show(
        try await context.park.parks.listIndustryCodes(.init(), context.streaming),
        RowTable.columns(of: ParkV1.IndustryCode.schema))
    }
  }

  struct Thresholds: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Lists thresholds as their sources print them.")

    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try await context.output.show(
        try await context.park.parks.listThresholds(.init(), context.streaming),
        RowTable.columns(of: ParkV1.Threshold.schema))
    }
  }

  struct Holidays: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Lists days that differ from the plain week.")

    @Option(help: "Only of this year.") var year: Int32 = 0
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try await context.output.show(
        try await context.park.parks.listHolidays(.with { $0.year = year }, context.streaming),
        RowTable.columns(of: ParkV1.Holiday.schema))
    }
  }

  struct Processes: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Lists the steps of administrative processes.")

    @Argument(help: "One process: policy_award.") var process = ""
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try await context.output.show(
        try await context.park.parks.listProcessSteps(.with { $0.process = process }, context.streaming),
        RowTable.columns(of: ParkV1.ProcessStep.schema))
    }
  }

  struct ReferencePolicy: ParkCommand {
    static let configuration = CommandConfiguration(
      commandName: "reference-policy", abstract: "Shows a policy of the reference table.")

    @Argument(help: "Its document number, in any form of brackets, or its exact title.") var key: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try context.output.show(
        try await context.park.parks.getReferencePolicy(.with { $0.key = key }, context.reading))
    }
  }

  struct ReferencePolicies: ParkCommand {
    static let configuration = CommandConfiguration(
      commandName: "reference-policies", abstract: "Lists policies of the reference table.")

    @Argument(help: "Part of a title or issuer.") var query = ""
    @Option(help: "Only of this level.") var level: EnumArgument<ParkV1.PolicyLevel>?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = ParkV1.ListReferencePoliciesRequest.with {
        $0.query = query
        $0.level = level?.value ?? .unspecified
      }
      try await context.output.show(
        try await context.park.parks.listReferencePolicies(request, context.streaming),
        RowTable.columns(of: ParkV1.ReferencePolicy.schema))
    }
  }
}
