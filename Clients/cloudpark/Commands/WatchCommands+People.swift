import ArgumentParser
import ParkSchemas
import RPCCore

/// The seats of an event as they fill.
struct SeatsWatch: ParkCommand {
  static let configuration = CommandConfiguration(
    commandName: "seats", abstract: "The seats of an event as they are, then every change.")

  @Argument(help: "The event: evt_...") var event: String
  @OptionGroup var options: WatchCommands.Options
  @OptionGroup(title: "Connection and output") var global: GlobalOptions

  func run(_ context: Context) async throws {
    let cursor = try options.cursor()
    let request = EventV1.WatchSeatsRequest.with {
      $0.eventId = event
      $0.cursor = cursor
    }
    let stream = try await context.park.events.watchSeats(request, context.streaming)
    try await WatchCommands.follow(stream, options, context) { update in
      guard !update.eventId.isEmpty, !update.cause.isEmpty || !options.changesOnly else { return nil }
      let text = WatchCommands.head(update.occurredAt.flatMap { try? $0.json() }, update.state)
      let seats = update.seats ?? EventV1.Seats()
      return Printable.clean(
        "\(text)  \(update.cause)  \(seats.free) of \(seats.capacity) free, \(seats.waiting) waiting, "
          + "\(seats.checkedIn) here")
    }
  }
}

/// Work orders as they go on.
struct OrdersWatch: ParkCommand {
  static let configuration = CommandConfiguration(
    commandName: "orders", abstract: "Work orders that are not closed, your own or your park's, then every change.")

  @Flag(help: "For the staff of a park: only what is given to you.") var mine = false
  @OptionGroup var options: WatchCommands.Options
  @OptionGroup(title: "Connection and output") var global: GlobalOptions

  func run(_ context: Context) async throws {
    let cursor = try options.cursor()
    let request = WorkorderV1.WatchOrdersRequest.with {
      $0.assignedToMe = mine
      $0.cursor = cursor
    }
    let stream = try await context.park.workOrders.watchOrders(request, context.streaming)
    try await WatchCommands.follow(stream, options, context) { update in
      guard let order = update.order, !update.action.isEmpty || !options.changesOnly else { return nil }
      let text = WatchCommands.head(update.occurredAt.flatMap { try? $0.json() }, order.state)
      return Printable.clean("\(text)  \(update.action)  \(order.id)  \(order.place)  \(order.title)")
    }
  }
}

/// The own inbox as it fills.
struct InboxWatch: ParkCommand {
  static let configuration = CommandConfiguration(
    commandName: "inbox", abstract: "Your unread notifications, then each new one.")

  @OptionGroup var options: WatchCommands.Options
  @OptionGroup(title: "Connection and output") var global: GlobalOptions

  func run(_ context: Context) async throws {
    let cursor = try options.cursor()
    let stream = try await context.park.notifications.inbox(.with { $0.cursor = cursor }, context.streaming)
    try await WatchCommands.follow(stream, options, context) { update in
      guard let notification = update.notification, update.kind != .snapshot || !options.changesOnly else { return nil }
      let text = WatchCommands.head(notification.occurredAt.flatMap { try? $0.json() }, update.kind)
      let said = ProcessEnvironment.current.readsChinese ? notification.text?.zh : notification.text?.en
      return Printable.clean("\(text)  \(notification.id)  \(said ?? "")")
    }
  }
}
