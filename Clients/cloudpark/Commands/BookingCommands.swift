import ArgumentParser
import ParkSchemas
import RPCCore

struct BookingCommands: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "booking", abstract: "Bookings of spaces.",
    subcommands: [
      Hold.self, Book.self, Get.self, List.self, Approve.self, Refuse.self, Cancel.self, CheckIn.self,
    ])

  struct Hold: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Keeps a span for a few minutes.")

    @Argument(help: "The space: spc_...") var space: String
    @Option(help: "The first instant: 2026-12-01T10:00:00+08:00.", transform: TimeArgument.read) var from: TimeArgument
    @Option(help: "The instant after the last.", transform: TimeArgument.read) var to: TimeArgument
    @Option(help: "For so many minutes, up to 30; without it 10.") var minutes: UInt32 = 0
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = SpaceV1.HoldSlotRequest.with {
        $0.spaceId = space
        $0.startsAt = from.message
        $0.endsAt = to.message
        $0.ttlMinutes = minutes
      }
      try context.output.show(try await context.park.spaces.holdSlot(request, context.changing))
    }
  }

  struct Book: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Books a span, from a hold or at once.")

    @Argument(help: "The space: spc_...; not with --hold.") var space: String?
    @Option(help: "The hold to book: bkg_...") var hold: String?
    @Option(help: "The first instant: 2026-12-01T10:00:00+08:00.", transform: TimeArgument.read) var from: TimeArgument?
    @Option(help: "The instant after the last.", transform: TimeArgument.read) var to: TimeArgument?
    @Option(help: "Persons who come.") var persons: UInt32
    @Option(help: "What for.") var purpose: String
    @Option(help: "The hold's version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func validate() throws {
      let isWhole = space != nil && from != nil && to != nil
      guard hold == nil ? isWhole : space == nil && from == nil && to == nil else {
        throw ValidationError("name a space with --from and --to, or a hold and none of them")
      }
    }

    func run(_ context: Context) async throws {
      var request = SpaceV1.BookRequest.with {
        $0.spaceId = space ?? ""
        $0.startsAt = from?.message
        $0.endsAt = to?.message
        $0.persons = persons
        $0.purpose = purpose
      }
      if let hold {
        request.holdId = hold
        request.expectedVersion = try await context.version(expectedVersion, booking: hold)
      }
      try context.output.show(try await context.park.spaces.book(request, context.changing))
    }
  }

  struct Get: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Shows a booking.")

    @Argument(help: "The booking: bkg_...") var booking: String
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try context.output.show(
        try await context.park.spaces.getBooking(.with { $0.bookingId = booking }, context.reading))
    }
  }

  struct List: ParkCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists your bookings, or those of the spaces you keep, newest first.")

    @Option(help: "Only of this space.") var space = ""
    @Option(help: "Only in this state.") var state: EnumArgument<SpaceV1.BookingState>?
    @Flag(help: "Only those that are not over.") var upcoming = false
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let request = SpaceV1.ListBookingsRequest.with {
        $0.spaceId = space
        $0.state = state?.value ?? .unspecified
        $0.upcomingOnly = upcoming
      }
      try await context.output.show(
        try await context.park.spaces.listBookings(request, context.streaming),
        [
          .init("id"), .init("state"), .init("spaceId", "space"), .init("startsAt", "from"), .init("endsAt", "to"),
          .init("persons"), .init("purpose"),
        ])
    }
  }

  struct Approve: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Approves a booking that waits.")

    @Argument(help: "The booking: bkg_...") var booking: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, booking: booking)
      let request = SpaceV1.ApproveBookingRequest.with {
        $0.bookingId = booking
        $0.expectedVersion = version
        $0.approve = true
      }
      try context.output.show(try await context.park.spaces.approveBooking(request, context.changing))
    }
  }

  struct Refuse: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Refuses a booking that waits.")

    @Argument(help: "The booking: bkg_...") var booking: String
    @Option(help: "Why.") var reason: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, booking: booking)
      let request = SpaceV1.ApproveBookingRequest.with {
        $0.bookingId = booking
        $0.expectedVersion = version
        $0.reason = reason
      }
      try context.output.show(try await context.park.spaces.approveBooking(request, context.changing))
    }
  }

  struct Cancel: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Cancels a booking, or gives a hold free.")

    @Argument(help: "The booking: bkg_...") var booking: String
    @Option(help: "Why; needed for another's booking.") var reason = ""
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, booking: booking)
      let request = SpaceV1.CancelBookingRequest.with {
        $0.bookingId = booking
        $0.expectedVersion = version
        $0.reason = reason
      }
      try context.output.show(try await context.park.spaces.cancelBooking(request, context.changing))
    }
  }

  struct CheckIn: ParkCommand {
    static let configuration = CommandConfiguration(
      commandName: "check-in", abstract: "Records that the person is there.")

    @Argument(help: "The booking: bkg_...") var booking: String
    @Option(help: "The version you have seen; without it the current one.") var expectedVersion: UInt64?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      let version = try await context.version(expectedVersion, booking: booking)
      let request = SpaceV1.CheckInRequest.with {
        $0.bookingId = booking
        $0.expectedVersion = version
      }
      try context.output.show(try await context.park.spaces.checkIn(request, context.changing))
    }
  }
}
