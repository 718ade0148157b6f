import ArgumentParser
import ParkSchemas
import RPCCore

/// The units of a park as they change hands.
struct OccupancyWatch: ParkCommand {
  static let configuration = CommandConfiguration(
    commandName: "occupancy", abstract: "The units of a park as they are, then every change.")

  @Argument(help: "The park: prk_...") var park: String
  @OptionGroup var options: WatchCommands.Options
  @OptionGroup(title: "Connection and output") var global: GlobalOptions

  func run(_ context: Context) async throws {
    let cursor = try options.cursor()
    let request = ParkV1.WatchOccupancyRequest.with {
      $0.parkId = park
      $0.cursor = cursor
    }
    let stream = try await context.park.parks.watchOccupancy(request, context.streaming)
    try await WatchCommands.follow(stream, options, context) { update in
      guard !update.unitId.isEmpty, update.occurredAt != nil || !options.changesOnly else { return nil }
      var text = WatchCommands.head(update.occurredAt.flatMap { try? $0.json() }, update.occupancy)
      text += "  \(update.unitId)  \(update.number)"
      if !update.enterpriseId.isEmpty { text += "  \(update.enterpriseId)" }
      return Printable.clean(text)
    }
  }
}

/// The calendar of a space as it fills.
struct CalendarWatch: ParkCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar", abstract: "The taken spans of a space, then every change.")

  @Argument(help: "The space: spc_...") var space: String
  @OptionGroup var options: WatchCommands.Options
  @OptionGroup(title: "Connection and output") var global: GlobalOptions

  func run(_ context: Context) async throws {
    let cursor = try options.cursor()
    let request = SpaceV1.WatchCalendarRequest.with {
      $0.spaceId = space
      $0.cursor = cursor
    }
    let stream = try await context.park.spaces.watchCalendar(request, context.streaming)
    try await WatchCommands.follow(stream, options, context) { update in
      guard !update.bookingId.isEmpty, update.occurredAt != nil || !options.changesOnly else { return nil }
      let text = WatchCommands.head(update.occurredAt.flatMap { try? $0.json() }, update.state)
      let span = [update.startsAt, update.endsAt].map { $0.flatMap { try? $0.json() } ?? "" }.joined(separator: "..")
      return Printable.clean("\(text)  \(update.bookingId)  \(span)")
    }
  }
}
