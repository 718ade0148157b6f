// Made by Scripts/generate from cloudpark/space/v1/space.proto. Do not edit.

import RPCCore
import RPCSchemas
import SchemaRuntime

extension SpaceV1 {
  /// Spaces and bookings.
  ///
  /// Serves `cloudpark.space.v1.SpaceService`; `register(in:)` makes it known to a router.
  public protocol SpaceServiceHandler: Sendable {
    /// Creates a space or changes one: park staff those of the own park, officers and administrators any other.
    ///
    /// Allowed to `park_staff`, `district_officer`, `system_administrator`; scope `own_park`.
    func upsertSpace(_ request: SpaceV1.UpsertSpaceRequest, _ context: ServerContext) async throws -> SpaceV1.Space

    /// Sets when a space is open: the week, the closures, and what holds on public holidays. Bookings that exist stay.
    ///
    /// Allowed to `park_staff`, `district_officer`, `system_administrator`; scope `own_park`.
    func setOpeningHours(_ request: SpaceV1.SetOpeningHoursRequest, _ context: ServerContext) async throws -> SpaceV1.Space

    /// One space by its id.
    ///
    /// Allowed to `anyone`; scope `public`.
    func getSpace(_ request: SpaceV1.GetSpaceRequest, _ context: ServerContext) async throws -> SpaceV1.Space

    /// Spaces, in the order of their ids.
    ///
    /// Allowed to `anyone`; scope `public`.
    func listSpaces(_ request: SpaceV1.ListSpacesRequest, _ responses: ResponseWriter<SpaceV1.Space>, _ context: ServerContext) async throws

    /// Free spans of bookable spaces that are long enough, by space and time.
    ///
    /// Allowed to `anyone`; scope `public`.
    func searchSlots(_ request: SpaceV1.SearchSlotsRequest, _ responses: ResponseWriter<SpaceV1.Slot>, _ context: ServerContext) async throws

    /// Keeps a span for a few minutes while the person fills the form in.
    ///
    /// Allowed to `worker`, `enterprise_admin`, `enterprise_staff`, `park_staff`; scope `own_person`.
    func holdSlot(_ request: SpaceV1.HoldSlotRequest, _ context: ServerContext) async throws -> SpaceV1.Booking

    /// Books a span, from a hold or at once. Where the space asks for it the booking waits for approval.
    ///
    /// Allowed to `worker`, `enterprise_admin`, `enterprise_staff`, `park_staff`; scope `own_person`.
    func book(_ request: SpaceV1.BookRequest, _ context: ServerContext) async throws -> SpaceV1.Booking

    /// Approves a booking that waits, or refuses it.
    ///
    /// Allowed to `park_staff`, `district_officer`, `system_administrator`; scope `own_park`.
    func approveBooking(_ request: SpaceV1.ApproveBookingRequest, _ context: ServerContext) async throws -> SpaceV1.Booking

    /// Cancels a booking or gives a hold free: the person until the space's time before the start, its keeper at any time
    /// before the end.
    ///
    /// Allowed to `worker`, `enterprise_admin`, `enterprise_staff`, `park_staff`, `district_officer`, `system_administrator`; scope `own_person`.
    func cancelBooking(_ request: SpaceV1.CancelBookingRequest, _ context: ServerContext) async throws -> SpaceV1.Booking

    /// Records that the person is there, from 30 minutes before the start until the no-show time after it.
    ///
    /// Allowed to `worker`, `enterprise_admin`, `enterprise_staff`, `park_staff`, `district_officer`, `system_administrator`; scope `own_person`.
    func checkIn(_ request: SpaceV1.CheckInRequest, _ context: ServerContext) async throws -> SpaceV1.Booking

    /// Gives free what was booked and not used: bookings of a space without check-in whose no-show time has passed. The
    /// server does the same by itself, a little later.
    ///
    /// Allowed to `park_staff`, `district_officer`, `system_administrator`; scope `own_park`.
    func releaseNoShows(_ request: SpaceV1.ReleaseNoShowsRequest, _ context: ServerContext) async throws -> SpaceV1.ReleaseNoShowsResponse

    /// One booking by its id.
    ///
    /// Allowed to `worker`, `enterprise_admin`, `enterprise_staff`, `park_staff`, `district_officer`, `system_administrator`; scope `own_person`.
    func getBooking(_ request: SpaceV1.GetBookingRequest, _ context: ServerContext) async throws -> SpaceV1.Booking

    /// The own bookings, or those of the spaces that the caller keeps, newest first.
    ///
    /// Allowed to `worker`, `enterprise_admin`, `enterprise_staff`, `park_staff`, `district_officer`, `system_administrator`; scope `own_person`.
    func listBookings(_ request: SpaceV1.ListBookingsRequest, _ responses: ResponseWriter<SpaceV1.Booking>, _ context: ServerContext) async throws

    /// The taken spans of a space from now on, then every change. Who booked does not show.
    ///
    /// Allowed to `anyone`; scope `public`.
    func watchCalendar(_ request: SpaceV1.WatchCalendarRequest, _ responses: ResponseWriter<SpaceV1.CalendarUpdate>, _ context: ServerContext) async throws
  }

  /// Spaces and bookings.
  ///
  /// Calls `cloudpark.space.v1.SpaceService`. Every method throws ``RPCError``.
  public struct SpaceServiceClient: Sendable {
    /// What the calls go through.
    public let channel: Channel

    /// A client whose calls go through a channel.
    public init(_ channel: Channel) { self.channel = channel }

    /// Creates a space or changes one: park staff those of the own park, officers and administrators any other.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `park_staff`, `district_officer`, `system_administrator`; scope `own_park`.
    public func upsertSpace(
      _ request: SpaceV1.UpsertSpaceRequest, _ options: CallOptions = CallOptions()
    ) async throws -> SpaceV1.Space {
      try await self.channel.unary(SpaceV1.SpaceService.upsertSpace, request, options)
    }

    /// Sets when a space is open: the week, the closures, and what holds on public holidays. Bookings that exist stay.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `park_staff`, `district_officer`, `system_administrator`; scope `own_park`.
    public func setOpeningHours(
      _ request: SpaceV1.SetOpeningHoursRequest, _ options: CallOptions = CallOptions()
    ) async throws -> SpaceV1.Space {
      try await self.channel.unary(SpaceV1.SpaceService.setOpeningHours, request, options)
    }

    /// One space by its id.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `anyone`; scope `public`.
    public func getSpace(
      _ request: SpaceV1.GetSpaceRequest, _ options: CallOptions = CallOptions()
    ) async throws -> SpaceV1.Space {
      try await self.channel.unary(SpaceV1.SpaceService.getSpace, request, options)
    }

    /// Spaces, in the order of their ids.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `anyone`; scope `public`.
    public func listSpaces(
      _ request: SpaceV1.ListSpacesRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<SpaceV1.Space> {
      try await self.channel.serverStreaming(SpaceV1.SpaceService.listSpaces, request, options)
    }

    /// Free spans of bookable spaces that are long enough, by space and time.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `anyone`; scope `public`.
    public func searchSlots(
      _ request: SpaceV1.SearchSlotsRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<SpaceV1.Slot> {
      try await self.channel.serverStreaming(SpaceV1.SpaceService.searchSlots, request, options)
    }

    /// Keeps a span for a few minutes while the person fills the form in.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `worker`, `enterprise_admin`, `enterprise_staff`, `park_staff`; scope `own_person`.
    public func holdSlot(
      _ request: SpaceV1.HoldSlotRequest, _ options: CallOptions = CallOptions()
    ) async throws -> SpaceV1.Booking {
      try await self.channel.unary(SpaceV1.SpaceService.holdSlot, request, options)
    }

    /// Books a span, from a hold or at once. Where the space asks for it the booking waits for approval.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `worker`, `enterprise_admin`, `enterprise_staff`, `park_staff`; scope `own_person`.
    public func book(
      _ request: SpaceV1.BookRequest, _ options: CallOptions = CallOptions()
    ) async throws -> SpaceV1.Booking {
      try await self.channel.unary(SpaceV1.SpaceService.book, request, options)
    }

    /// Approves a booking that waits, or refuses it.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `park_staff`, `district_officer`, `system_administrator`; scope `own_park`.
    public func approveBooking(
      _ request: SpaceV1.ApproveBookingRequest, _ options: CallOptions = CallOptions()
    ) async throws -> SpaceV1.Booking {
      try await self.channel.unary(SpaceV1.SpaceService.approveBooking, request, options)
    }

    /// Cancels a booking or gives a hold free: the person until the space's time before the start, its keeper at any time
    /// before the end.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `worker`, `enterprise_admin`, `enterprise_staff`, `park_staff`, `district_officer`, `system_administrator`; scope `own_person`.
    public func cancelBooking(
      _ request: SpaceV1.CancelBookingRequest, _ options: CallOptions = CallOptions()
    ) async throws -> SpaceV1.Booking {
      try await self.channel.unary(SpaceV1.SpaceService.cancelBooking, request, options)
    }

    /// Records that the person is there, from 30 minutes before the start until the no-show time after it.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `worker`, `enterprise_admin`, `enterprise_staff`, `park_staff`, `district_officer`, `system_administrator`; scope `own_person`.
    public func checkIn(
      _ request: SpaceV1.CheckInRequest, _ options: CallOptions = CallOptions()
    ) async throws -> SpaceV1.Booking {
      try await self.channel.unary(SpaceV1.SpaceService.checkIn, request, options)
    }

    /// Gives free what was booked and not used: bookings of a space without check-in whose no-show time has passed. The
    /// server does the same by itself, a little later.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `park_staff`, `district_officer`, `system_administrator`; scope `own_park`.
    public func releaseNoShows(
      _ request: SpaceV1.ReleaseNoShowsRequest, _ options: CallOptions = CallOptions()
    ) async throws -> SpaceV1.ReleaseNoShowsResponse {
      try await self.channel.unary(SpaceV1.SpaceService.releaseNoShows, request, options)
    }

    /// One booking by its id.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `worker`, `enterprise_admin`, `enterprise_staff`, `park_staff`, `district_officer`, `system_administrator`; scope `own_person`.
    public func getBooking(
      _ request: SpaceV1.GetBookingRequest, _ options: CallOptions = CallOptions()
    ) async throws -> SpaceV1.Booking {
      try await self.channel.unary(SpaceV1.SpaceService.getBooking, request, options)
    }

    /// The own bookings, or those of the spaces that the caller keeps, newest first.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `worker`, `enterprise_admin`, `enterprise_staff`, `park_staff`, `district_officer`, `system_administrator`; scope `own_person`.
    public func listBookings(
      _ request: SpaceV1.ListBookingsRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<SpaceV1.Booking> {
      try await self.channel.serverStreaming(SpaceV1.SpaceService.listBookings, request, options)
    }

    /// The taken spans of a space from now on, then every change. Who booked does not show.
    ///
    /// Changes nothing. A stream that is cut off goes on behind the last message, without a gap.
    /// Allowed to `anyone`; scope `public`.
    public func watchCalendar(
      _ request: SpaceV1.WatchCalendarRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<SpaceV1.CalendarUpdate> {
      try await self.channel.serverStreaming(SpaceV1.SpaceService.watchCalendar, request, options, resume: { (next: inout SpaceV1.WatchCalendarRequest, last: SpaceV1.CalendarUpdate) in next.cursor = last.cursor })
    }
  }
}

extension SpaceV1 {
  @usableFromInline
  enum SpaceServiceUnaryMethods {
    @usableFromInline
    struct CallToUpsertSpace<Handler: SpaceServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: SpaceV1.UpsertSpaceRequest, _ context: ServerContext) async throws -> SpaceV1.Space {
        try await self.handler.upsertSpace(request, context)
      }
    }

    @usableFromInline
    struct CallToSetOpeningHours<Handler: SpaceServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: SpaceV1.SetOpeningHoursRequest, _ context: ServerContext) async throws -> SpaceV1.Space {
        try await self.handler.setOpeningHours(request, context)
      }
    }

    @usableFromInline
    struct CallToGetSpace<Handler: SpaceServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: SpaceV1.GetSpaceRequest, _ context: ServerContext) async throws -> SpaceV1.Space {
        try await self.handler.getSpace(request, context)
      }
    }

    @usableFromInline
    struct CallToHoldSlot<Handler: SpaceServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: SpaceV1.HoldSlotRequest, _ context: ServerContext) async throws -> SpaceV1.Booking {
        try await self.handler.holdSlot(request, context)
      }
    }

    @usableFromInline
    struct CallToBook<Handler: SpaceServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: SpaceV1.BookRequest, _ context: ServerContext) async throws -> SpaceV1.Booking {
        try await self.handler.book(request, context)
      }
    }

    @usableFromInline
    struct CallToApproveBooking<Handler: SpaceServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: SpaceV1.ApproveBookingRequest, _ context: ServerContext) async throws -> SpaceV1.Booking {
        try await self.handler.approveBooking(request, context)
      }
    }

    @usableFromInline
    struct CallToCancelBooking<Handler: SpaceServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: SpaceV1.CancelBookingRequest, _ context: ServerContext) async throws -> SpaceV1.Booking {
        try await self.handler.cancelBooking(request, context)
      }
    }

    @usableFromInline
    struct CallToCheckIn<Handler: SpaceServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: SpaceV1.CheckInRequest, _ context: ServerContext) async throws -> SpaceV1.Booking {
        try await self.handler.checkIn(request, context)
      }
    }

    @usableFromInline
    struct CallToReleaseNoShows<Handler: SpaceServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: SpaceV1.ReleaseNoShowsRequest, _ context: ServerContext) async throws -> SpaceV1.ReleaseNoShowsResponse {
        try await self.handler.releaseNoShows(request, context)
      }
    }

    @usableFromInline
    struct CallToGetBooking<Handler: SpaceServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: SpaceV1.GetBookingRequest, _ context: ServerContext) async throws -> SpaceV1.Booking {
        try await self.handler.getBooking(request, context)
      }
    }
  }
}

extension SpaceV1.SpaceServiceHandler {
  /// Registers every method of the service, in place of earlier handlers of the same methods.
  @inlinable
  public func register(in router: inout Router) {
    router.unary(SpaceV1.SpaceService.upsertSpace, SpaceV1.SpaceServiceUnaryMethods.CallToUpsertSpace(self))
    router.unary(SpaceV1.SpaceService.setOpeningHours, SpaceV1.SpaceServiceUnaryMethods.CallToSetOpeningHours(self))
    router.unary(SpaceV1.SpaceService.getSpace, SpaceV1.SpaceServiceUnaryMethods.CallToGetSpace(self))
    router.serverStreaming(SpaceV1.SpaceService.listSpaces) {
      (request: SpaceV1.ListSpacesRequest, responses: ResponseWriter<SpaceV1.Space>, context: ServerContext) async throws -> Void in
      try await self.listSpaces(request, responses, context)
    }
    router.serverStreaming(SpaceV1.SpaceService.searchSlots) {
      (request: SpaceV1.SearchSlotsRequest, responses: ResponseWriter<SpaceV1.Slot>, context: ServerContext) async throws -> Void in
      try await self.searchSlots(request, responses, context)
    }
    router.unary(SpaceV1.SpaceService.holdSlot, SpaceV1.SpaceServiceUnaryMethods.CallToHoldSlot(self))
    router.unary(SpaceV1.SpaceService.book, SpaceV1.SpaceServiceUnaryMethods.CallToBook(self))
    router.unary(SpaceV1.SpaceService.approveBooking, SpaceV1.SpaceServiceUnaryMethods.CallToApproveBooking(self))
    router.unary(SpaceV1.SpaceService.cancelBooking, SpaceV1.SpaceServiceUnaryMethods.CallToCancelBooking(self))
    router.unary(SpaceV1.SpaceService.checkIn, SpaceV1.SpaceServiceUnaryMethods.CallToCheckIn(self))
    router.unary(SpaceV1.SpaceService.releaseNoShows, SpaceV1.SpaceServiceUnaryMethods.CallToReleaseNoShows(self))
    router.unary(SpaceV1.SpaceService.getBooking, SpaceV1.SpaceServiceUnaryMethods.CallToGetBooking(self))
    router.serverStreaming(SpaceV1.SpaceService.listBookings) {
      (request: SpaceV1.ListBookingsRequest, responses: ResponseWriter<SpaceV1.Booking>, context: ServerContext) async throws -> Void in
      try await self.listBookings(request, responses, context)
    }
    router.serverStreaming(SpaceV1.SpaceService.watchCalendar) {
      (request: SpaceV1.WatchCalendarRequest, responses: ResponseWriter<SpaceV1.CalendarUpdate>, context: ServerContext) async throws -> Void in
      try await self.watchCalendar(request, responses, context)
    }
  }
}
