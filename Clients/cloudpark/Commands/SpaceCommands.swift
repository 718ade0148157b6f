import ArgumentParser
import ParkSchemas
import RPCCore

struct SpaceCommands: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "space", abstract: "Public cultural spaces: what there is, when it is open, what is free.",
    subcommands: [Save.self, Hours.self, Get.self, List.self, Slots.self, ReleaseNoShows.self])

  struct Save: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Creates a space, or replaces its facts and rules.",
      discussion: """
        The file holds a cloudpark.space.v1.UpsertSpaceRequest as JSON or YAML; flags come on top of it. A space is \
        changed with the file or the flags of all its facts.
        """)

    @Argument(help: "The space to change (spc_...); without it one is created.") var space: String?
    @Option(help: "File of JSON, or YAML by its name; - is standard input.", completion: .file()) var file: String?
    @Option(help: "Its name.") var name: String?
    @Option(help: "What it is: 会议室.") var type: String?
    @Option(help: "The park that keeps it; without it the district does.") var park: String?
    @Option(help: "Its district.") var district: String?
    @Option(help: "Persons it takes.") var capacity: UInt32?
    @Option(help: "Where this comes from.") var source: String?
    @Flag(help: "Bookings wait for approval.") var approval = false
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      var request = try file.map { try InputFile.message(SpaceV1.UpsertSpaceRequest.self, $0) } ?? .init()
      var facts = request.facts ?? .init()
      if let name { facts.name = name }
      if let type { facts.type = type }
      if let park { facts.parkId = park }
      if let district { facts.district = district }
      if let capacity { facts.capacity = capacity }
      if let source { facts.source = source }
      request.facts = facts
      if approval {
        var rules = request.rules ?? .init()
        rules.approvalRequired = true
        request.rules = rules
      }
      if let space {
        request.spaceId = space
        request.expectedVersion = try await context.version(expectedVersion, space: space)
      }
      try context.output.show(try await context.park.spaces.upsertSpace(request, context.changing))
    }
  }

  struct Hours: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Sets when a space is open.",
      discussion:
        "Days are 1 Monday to 7 Sunday: --open 1-5=09:00-21:00 --open 6=10:00-16:00 --closed 2026-12-24..2026-12-26.")

    @Argument(help: "The space: spc_...") var space: String
    @Option(help: "Days and hours; may be given several times.") var open: [OpenArgument] = []
    @Option(help: "Days on which it is closed; may be given several times.") var closed: [ClosureArgument] = []
    @Option(help: "What holds on public holidays.") var holidays: EnumArgument<SpaceV1.HolidayRule>?
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, space: space)
      let request = SpaceV1.SetOpeningHoursRequest.with {
        $0.spaceId = space
        $0.expectedVersion = version
        $0.hours = .with {
          $0.week = open.flatMap(\.spans)
          $0.closures = closed.map(\.closure)
          $0.holidays = holidays?.value ?? .closed
        }
      }
      try context.output.show(try await context.park.spaces.setOpeningHours(request, context.changing))
    }
  }

  struct Get: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Shows a space with its rules and hours.")

    @Argument(help: "The space: spc_...") var space: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try context.output.show(try await context.park.spaces.getSpace(.with { $0.spaceId = space }, context.reading))
    }
  }

  struct List: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Lists spaces.")

    @Option(help: "Only of this park.") var park = ""
    @Option(help: "Only of this type: 美术馆.") var type = ""
    @Option(help: "Only of districts that begin with this.") var district = ""
    @Option(help: "Part of the name, address or notes.") var query = ""
    @Flag(help: "Only those that can be booked.") var bookable = false
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = SpaceV1.ListSpacesRequest.with {
        $0.parkId = park
        $0.type = type
        $0.district = district
        $0.query = query
        $0.bookableOnly = bookable
      }
      try await context.output.show(
        try await context.park.spaces.listSpaces(request, context.streaming),
        [
          .init("id"), .init("facts.name", "name"), .init("facts.type", "type"), .init("facts.district", "district"),
          .init("facts.capacity", "persons"), .init("facts.hoursText", "hours as printed"),
        ])
    }
  }

  struct Slots: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Lists what is free.")

    @Option(help: "Only of this space; without it of all that fit.") var space = ""
    @Option(help: "The first day.", transform: DayArgument.read) var from: DayArgument
    @Option(help: "The last day; without it the first.", transform: DayArgument.read) var through: DayArgument?
    @Option(help: "At least so many minutes.") var minutes: UInt32 = 0
    @Option(help: "Room for so many persons.") var persons: UInt32 = 0
    @Option(help: "Only of this type.") var type = ""
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = SpaceV1.SearchSlotsRequest.with {
        $0.spaceId = space
        $0.fromDay = from.text
        $0.throughDay = through?.text ?? ""
        $0.minutes = minutes
        $0.persons = persons
        $0.type = type
      }
      try await context.output.show(
        try await context.park.spaces.searchSlots(request, context.streaming),
        [.init("spaceId", "space"), .init("spaceName", "name"), .init("startsAt", "from"), .init("endsAt", "to")])
    }
  }

  struct ReleaseNoShows: ParkCommand {
    static let configuration = CommandConfiguration(
      commandName: "release-no-shows", abstract: "Gives free what was booked and not used.")

    @Argument(help: "The space: spc_...") var space: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try context.output.show(
        try await context.park.spaces.releaseNoShows(.with { $0.spaceId = space }, context.changing))
    }
  }
}

/// Days and hours of every week: `1-5=09:00-21:00`, `6=10:00-16:00`.
struct OpenArgument: ExpressibleByArgument {
  let spans: [SpaceV1.WeeklySpan]

  init?(argument: String) {
    let parts = argument.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let days = parts[0].split(separator: "-", omittingEmptySubsequences: false).map { UInt32($0) }
    let times = parts[1].split(separator: "-", omittingEmptySubsequences: false).map(Self.minute)
    guard (1...2).contains(days.count), let first = days[0], let last = days.last ?? nil, (1...7).contains(first),
      (first...max(first, 7)).contains(last), times.count == 2, let opens = times[0], let closes = times[1]
    else { return nil }
    spans = (first...last).map { day in
      .with {
        $0.weekday = day
        $0.opensMinute = opens
        $0.closesMinute = closes
      }
    }
  }

  /// "09:30" -> 570
  private static func minute(_ text: Substring) -> UInt32? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }), let hour = UInt32(parts[0]),
      let minute = UInt32(parts[1]), hour <= 24, minute < 60, hour < 24 || minute == 0
    else { return nil }
    return hour * 60 + minute
  }
}

/// Days: `2026-12-24`, `2026-12-24..2026-12-26`.
struct ClosureArgument: ExpressibleByArgument {
  let closure: SpaceV1.Closure

  init?(argument: String) {
    let parts = argument.replacing("..", with: "~").split(separator: "~", omittingEmptySubsequences: false)
    let days = parts.map { DayArgument(argument: String($0)) }
    guard (1...2).contains(days.count), let first = days[0], let last = days.last ?? nil else { return nil }
    closure = .with {
      $0.fromDay = first.text
      $0.throughDay = last.text
    }
  }
}

extension Context {
  /// The version of a space.
  func version(_ given: UInt64?, space id: String) async throws -> UInt64 {
    try await version(given) { try await park.spaces.getSpace(.with { $0.spaceId = id }, $0).version }
  }

  /// The version of a booking.
  func version(_ given: UInt64?, booking id: String) async throws -> UInt64 {
    try await version(given) { try await park.spaces.getBooking(.with { $0.bookingId = id }, $0).version }
  }
}
