// Made by Scripts/generate from cloudpark/event/v1/event.proto. Do not edit.

import RPCCore
import RPCSchemas
import SchemaRuntime

extension EventV1 {
  /// Organises events and registers people for them.
  ///
  /// Serves `cloudpark.event.v1.EventService`; `register(in:)` makes it known to a router.
  public protocol EventServiceHandler: Sendable {
    /// Creates an event as a draft, for the park or enterprise acted for, or for the district.
    ///
    /// Allowed to `park_staff`, `enterprise_admin`, `enterprise_staff`, `district_officer`; scope `own_enterprise`.
    func createEvent(_ request: EventV1.CreateEventRequest, _ context: ServerContext) async throws -> EventV1.Event

    /// Changes what is said about an event, and its seats: more seats promote the waitlist at once; fewer than are taken
    /// and held are refused.
    ///
    /// Allowed to `park_staff`, `enterprise_admin`, `enterprise_staff`, `district_officer`; scope `own_enterprise`.
    func updateEvent(_ request: EventV1.UpdateEventRequest, _ context: ServerContext) async throws -> EventV1.Event

    /// Shows a draft to everybody.
    ///
    /// Allowed to `park_staff`, `enterprise_admin`, `enterprise_staff`, `district_officer`; scope `own_enterprise`.
    func publishEvent(_ request: EventV1.PublishEventRequest, _ context: ServerContext) async throws -> EventV1.Event

    /// Opens the registration, now or from a time on, until it is closed, its end comes, or the event begins.
    ///
    /// Allowed to `park_staff`, `enterprise_admin`, `enterprise_staff`, `district_officer`; scope `own_enterprise`.
    func openRegistration(_ request: EventV1.OpenRegistrationRequest, _ context: ServerContext) async throws -> EventV1.Event

    /// Closes the registration; what is registered stays, and the waitlist is still promoted when seats come free.
    ///
    /// Allowed to `park_staff`, `enterprise_admin`, `enterprise_staff`, `district_officer`; scope `own_enterprise`.
    func closeRegistration(_ request: EventV1.CloseRegistrationRequest, _ context: ServerContext) async throws -> EventV1.Event

    /// Calls the event off; everybody who is registered or waits is told.
    ///
    /// Allowed to `park_staff`, `enterprise_admin`, `enterprise_staff`, `district_officer`; scope `own_enterprise`.
    func cancelEvent(_ request: EventV1.CancelEventRequest, _ context: ServerContext) async throws -> EventV1.Event

    /// One event. A draft is found by its organiser only.
    ///
    /// Allowed to `authenticated`; scope `public`.
    func getEvent(_ request: EventV1.GetEventRequest, _ context: ServerContext) async throws -> EventV1.Event

    /// Events, newest first; drafts to their organiser only.
    ///
    /// Allowed to `authenticated`; scope `public`.
    func listEvents(_ request: EventV1.ListEventsRequest, _ responses: ResponseWriter<EventV1.Event>, _ context: ServerContext) async throws

    /// Takes a seat for the caller. FAILED_PRECONDITION with the rule SEAT_FREE when none is left, REGISTRATION_OPEN when
    /// the registration is not open, ONE_PER_PERSON when the caller has a live registration.
    ///
    /// Allowed to `authenticated`; scope `own_person`.
    func register(_ request: EventV1.RegisterRequest, _ context: ServerContext) async throws -> EventV1.Registration

    /// Puts the caller at the end of the waitlist of a full event; when a seat is free, takes it. The answer's state says
    /// which.
    ///
    /// Allowed to `authenticated`; scope `own_person`.
    func joinWaitlist(_ request: EventV1.JoinWaitlistRequest, _ context: ServerContext) async throws -> EventV1.Registration

    /// Gives the caller's seat or place in the waitlist up. A seat goes to the first who waits, in the same transaction.
    ///
    /// Allowed to `authenticated`; scope `own_person`.
    func cancel(_ request: EventV1.CancelRequest, _ context: ServerContext) async throws -> EventV1.Registration

    /// The caller's registrations, newest first.
    ///
    /// Allowed to `authenticated`; scope `own_person`.
    func myRegistrations(_ request: EventV1.MyRegistrationsRequest, _ responses: ResponseWriter<EventV1.Registration>, _ context: ServerContext) async throws

    /// The ticket of the caller's confirmed registration: what the gate reads. It is made from the registration under a
    /// key of the server and stored nowhere.
    ///
    /// Allowed to `authenticated`; scope `own_person`.
    func getTicket(_ request: EventV1.GetTicketRequest, _ context: ServerContext) async throws -> EventV1.Ticket

    /// Checks one ticket in, by the organiser's staff. ALREADY_EXISTS when it has been checked in before.
    ///
    /// Allowed to `park_staff`, `enterprise_admin`, `enterprise_staff`, `district_officer`; scope `own_enterprise`.
    func checkIn(_ request: EventV1.CheckInRequest, _ context: ServerContext) async throws -> EventV1.ScanResult

    /// A gate: the first message names the event, each message after it is one scan, each scan gets one answer, in order.
    /// A scan carries its own id; the same id again, on this stream or another, gets the same answer and has one effect.
    ///
    /// Allowed to `park_staff`, `enterprise_admin`, `enterprise_staff`, `district_officer`; scope `own_enterprise`.
    func checkInGate(_ requests: RequestStream<EventV1.GateScan>, _ responses: ResponseWriter<EventV1.ScanResult>, _ context: ServerContext) async throws

    /// Who comes, in the order of registration, for the organiser: names and phones masked. With a purpose in clear, for
    /// those who have consented to that purpose; that read is audited.
    ///
    /// Allowed to `park_staff`, `enterprise_admin`, `enterprise_staff`, `district_officer`; scope `own_enterprise`.
    func listAttendees(_ request: EventV1.ListAttendeesRequest, _ responses: ResponseWriter<EventV1.Attendee>, _ context: ServerContext) async throws

    /// The seats of an event now, then each change.
    ///
    /// Allowed to `authenticated`; scope `public`.
    func watchSeats(_ request: EventV1.WatchSeatsRequest, _ responses: ResponseWriter<EventV1.SeatUpdate>, _ context: ServerContext) async throws
  }

  /// Organises events and registers people for them.
  ///
  /// Calls `cloudpark.event.v1.EventService`. Every method throws ``RPCError``.
  public struct EventServiceClient: Sendable {
    /// What the calls go through.
    public let channel: Channel

    /// A client whose calls go through a channel.
    public init(_ channel: Channel) { self.channel = channel }

    /// Creates an event as a draft, for the park or enterprise acted for, or for the district.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `park_staff`, `enterprise_admin`, `enterprise_staff`, `district_officer`; scope `own_enterprise`.
    public func createEvent(
      _ request: EventV1.CreateEventRequest, _ options: CallOptions = CallOptions()
    ) async throws -> EventV1.Event {
      try await self.channel.unary(EventV1.EventService.createEvent, request, options)
    }

    /// Changes what is said about an event, and its seats: more seats promote the waitlist at once; fewer than are taken
    /// and held are refused.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `park_staff`, `enterprise_admin`, `enterprise_staff`, `district_officer`; scope `own_enterprise`.
    public func updateEvent(
      _ request: EventV1.UpdateEventRequest, _ options: CallOptions = CallOptions()
    ) async throws -> EventV1.Event {
      try await self.channel.unary(EventV1.EventService.updateEvent, request, options)
    }

    /// Shows a draft to everybody.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `park_staff`, `enterprise_admin`, `enterprise_staff`, `district_officer`; scope `own_enterprise`.
    public func publishEvent(
      _ request: EventV1.PublishEventRequest, _ options: CallOptions = CallOptions()
    ) async throws -> EventV1.Event {
      try await self.channel.unary(EventV1.EventService.publishEvent, request, options)
    }

    /// Opens the registration, now or from a time on, until it is closed, its end comes, or the event begins.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `park_staff`, `enterprise_admin`, `enterprise_staff`, `district_officer`; scope `own_enterprise`.
    public func openRegistration(
      _ request: EventV1.OpenRegistrationRequest, _ options: CallOptions = CallOptions()
    ) async throws -> EventV1.Event {
      try await self.channel.unary(EventV1.EventService.openRegistration, request, options)
    }

    /// Closes the registration; what is registered stays, and the waitlist is still promoted when seats come free.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `park_staff`, `enterprise_admin`, `enterprise_staff`, `district_officer`; scope `own_enterprise`.
    public func closeRegistration(
      _ request: EventV1.CloseRegistrationRequest, _ options: CallOptions = CallOptions()
    ) async throws -> EventV1.Event {
      try await self.channel.unary(EventV1.EventService.closeRegistration, request, options)
    }

    /// Calls the event off; everybody who is registered or waits is told.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `park_staff`, `enterprise_admin`, `enterprise_staff`, `district_officer`; scope `own_enterprise`.
    public func cancelEvent(
      _ request: EventV1.CancelEventRequest, _ options: CallOptions = CallOptions()
    ) async throws -> EventV1.Event {
      try await self.channel.unary(EventV1.EventService.cancelEvent, request, options)
    }

    /// One event. A draft is found by its organiser only.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `authenticated`; scope `public`.
    public func getEvent(
      _ request: EventV1.GetEventRequest, _ options: CallOptions = CallOptions()
    ) async throws -> EventV1.Event {
      try await self.channel.unary(EventV1.EventService.getEvent, request, options)
    }

    /// Events, newest first; drafts to their organiser only.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `authenticated`; scope `public`.
    public func listEvents(
      _ request: EventV1.ListEventsRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<EventV1.Event> {
      try await self.channel.serverStreaming(EventV1.EventService.listEvents, request, options)
    }

    /// Takes a seat for the caller. FAILED_PRECONDITION with the rule SEAT_FREE when none is left, REGISTRATION_OPEN when
    /// the registration is not open, ONE_PER_PERSON when the caller has a live registration.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `authenticated`; scope `own_person`.
    public func register(
      _ request: EventV1.RegisterRequest, _ options: CallOptions = CallOptions()
    ) async throws -> EventV1.Registration {
      try await self.channel.unary(EventV1.EventService.register, request, options)
    }

    /// Puts the caller at the end of the waitlist of a full event; when a seat is free, takes it. The answer's state says
    /// which.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `authenticated`; scope `own_person`.
    public func joinWaitlist(
      _ request: EventV1.JoinWaitlistRequest, _ options: CallOptions = CallOptions()
    ) async throws -> EventV1.Registration {
      try await self.channel.unary(EventV1.EventService.joinWaitlist, request, options)
    }

    /// Gives the caller's seat or place in the waitlist up. A seat goes to the first who waits, in the same transaction.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `authenticated`; scope `own_person`.
    public func cancel(
      _ request: EventV1.CancelRequest, _ options: CallOptions = CallOptions()
    ) async throws -> EventV1.Registration {
      try await self.channel.unary(EventV1.EventService.cancel, request, options)
    }

    /// The caller's registrations, newest first.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `authenticated`; scope `own_person`.
    public func myRegistrations(
      _ request: EventV1.MyRegistrationsRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<EventV1.Registration> {
      try await self.channel.serverStreaming(EventV1.EventService.myRegistrations, request, options)
    }

    /// The ticket of the caller's confirmed registration: what the gate reads. It is made from the registration under a
    /// key of the server and stored nowhere.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `authenticated`; scope `own_person`.
    public func getTicket(
      _ request: EventV1.GetTicketRequest, _ options: CallOptions = CallOptions()
    ) async throws -> EventV1.Ticket {
      try await self.channel.unary(EventV1.EventService.getTicket, request, options)
    }

    /// Checks one ticket in, by the organiser's staff. ALREADY_EXISTS when it has been checked in before.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `park_staff`, `enterprise_admin`, `enterprise_staff`, `district_officer`; scope `own_enterprise`.
    public func checkIn(
      _ request: EventV1.CheckInRequest, _ options: CallOptions = CallOptions()
    ) async throws -> EventV1.ScanResult {
      try await self.channel.unary(EventV1.EventService.checkIn, request, options)
    }

    /// A gate: the first message names the event, each message after it is one scan, each scan gets one answer, in order.
    /// A scan carries its own id; the same id again, on this stream or another, gets the same answer and has one effect.
    ///
    /// Changes something, so it is not repeated after a failure.
    /// Allowed to `park_staff`, `enterprise_admin`, `enterprise_staff`, `district_officer`; scope `own_enterprise`.
    public func checkInGate(
      _ options: CallOptions = CallOptions()
    ) async throws -> BidirectionalCall<EventV1.GateScan, EventV1.ScanResult> {
      try await self.channel.bidirectional(EventV1.EventService.checkInGate, options)
    }

    /// Who comes, in the order of registration, for the organiser: names and phones masked. With a purpose in clear, for
    /// those who have consented to that purpose; that read is audited.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `park_staff`, `enterprise_admin`, `enterprise_staff`, `district_officer`; scope `own_enterprise`.
    public func listAttendees(
      _ request: EventV1.ListAttendeesRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<EventV1.Attendee> {
      try await self.channel.serverStreaming(EventV1.EventService.listAttendees, request, options)
    }

    /// The seats of an event now, then each change.
    ///
    /// Changes nothing. A stream that is cut off goes on behind the last message, without a gap.
    /// Allowed to `authenticated`; scope `public`.
    public func watchSeats(
      _ request: EventV1.WatchSeatsRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<EventV1.SeatUpdate> {
      try await self.channel.serverStreaming(EventV1.EventService.watchSeats, request, options, resume: { (next: inout EventV1.WatchSeatsRequest, last: EventV1.SeatUpdate) in next.cursor = last.cursor })
    }
  }
}

extension EventV1 {
  @usableFromInline
  enum EventServiceUnaryMethods {
    @usableFromInline
    struct CallToCreateEvent<Handler: EventServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: EventV1.CreateEventRequest, _ context: ServerContext) async throws -> EventV1.Event {
        try await self.handler.createEvent(request, context)
      }
    }

    @usableFromInline
    struct CallToUpdateEvent<Handler: EventServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: EventV1.UpdateEventRequest, _ context: ServerContext) async throws -> EventV1.Event {
        try await self.handler.updateEvent(request, context)
      }
    }

    @usableFromInline
    struct CallToPublishEvent<Handler: EventServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: EventV1.PublishEventRequest, _ context: ServerContext) async throws -> EventV1.Event {
        try await self.handler.publishEvent(request, context)
      }
    }

    @usableFromInline
    struct CallToOpenRegistration<Handler: EventServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: EventV1.OpenRegistrationRequest, _ context: ServerContext) async throws -> EventV1.Event {
        try await self.handler.openRegistration(request, context)
      }
    }

    @usableFromInline
    struct CallToCloseRegistration<Handler: EventServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: EventV1.CloseRegistrationRequest, _ context: ServerContext) async throws -> EventV1.Event {
        try await self.handler.closeRegistration(request, context)
      }
    }

    @usableFromInline
    struct CallToCancelEvent<Handler: EventServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: EventV1.CancelEventRequest, _ context: ServerContext) async throws -> EventV1.Event {
        try await self.handler.cancelEvent(request, context)
      }
    }

    @usableFromInline
    struct CallToGetEvent<Handler: EventServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: EventV1.GetEventRequest, _ context: ServerContext) async throws -> EventV1.Event {
        try await self.handler.getEvent(request, context)
      }
    }

    @usableFromInline
    struct CallToRegister<Handler: EventServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: EventV1.RegisterRequest, _ context: ServerContext) async throws -> EventV1.Registration {
        try await self.handler.register(request, context)
      }
    }

    @usableFromInline
    struct CallToJoinWaitlist<Handler: EventServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: EventV1.JoinWaitlistRequest, _ context: ServerContext) async throws -> EventV1.Registration {
        try await self.handler.joinWaitlist(request, context)
      }
    }

    @usableFromInline
    struct CallToCancel<Handler: EventServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: EventV1.CancelRequest, _ context: ServerContext) async throws -> EventV1.Registration {
        try await self.handler.cancel(request, context)
      }
    }

    @usableFromInline
    struct CallToGetTicket<Handler: EventServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: EventV1.GetTicketRequest, _ context: ServerContext) async throws -> EventV1.Ticket {
        try await self.handler.getTicket(request, context)
      }
    }

    @usableFromInline
    struct CallToCheckIn<Handler: EventServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: EventV1.CheckInRequest, _ context: ServerContext) async throws -> EventV1.ScanResult {
        try await self.handler.checkIn(request, context)
      }
    }
  }
}

extension EventV1.EventServiceHandler {
  /// Registers every method of the service, in place of earlier handlers of the same methods.
  @inlinable
  public func register(in router: inout Router) {
    router.unary(EventV1.EventService.createEvent, EventV1.EventServiceUnaryMethods.CallToCreateEvent(self))
    router.unary(EventV1.EventService.updateEvent, EventV1.EventServiceUnaryMethods.CallToUpdateEvent(self))
    router.unary(EventV1.EventService.publishEvent, EventV1.EventServiceUnaryMethods.CallToPublishEvent(self))
    router.unary(EventV1.EventService.openRegistration, EventV1.EventServiceUnaryMethods.CallToOpenRegistration(self))
    router.unary(EventV1.EventService.closeRegistration, EventV1.EventServiceUnaryMethods.CallToCloseRegistration(self))
    router.unary(EventV1.EventService.cancelEvent, EventV1.EventServiceUnaryMethods.CallToCancelEvent(self))
    router.unary(EventV1.EventService.getEvent, EventV1.EventServiceUnaryMethods.CallToGetEvent(self))
    router.serverStreaming(EventV1.EventService.listEvents) {
      (request: EventV1.ListEventsRequest, responses: ResponseWriter<EventV1.Event>, context: ServerContext) async throws -> Void in
      try await self.listEvents(request, responses, context)
    }
    router.unary(EventV1.EventService.register, EventV1.EventServiceUnaryMethods.CallToRegister(self))
    router.unary(EventV1.EventService.joinWaitlist, EventV1.EventServiceUnaryMethods.CallToJoinWaitlist(self))
    router.unary(EventV1.EventService.cancel, EventV1.EventServiceUnaryMethods.CallToCancel(self))
    router.serverStreaming(EventV1.EventService.myRegistrations) {
      (request: EventV1.MyRegistrationsRequest, responses: ResponseWriter<EventV1.Registration>, context: ServerContext) async throws -> Void in
      try await self.myRegistrations(request, responses, context)
    }
    router.unary(EventV1.EventService.getTicket, EventV1.EventServiceUnaryMethods.CallToGetTicket(self))
    router.unary(EventV1.EventService.checkIn, EventV1.EventServiceUnaryMethods.CallToCheckIn(self))
    router.bidirectional(EventV1.EventService.checkInGate) {
      (requests: RequestStream<EventV1.GateScan>, responses: ResponseWriter<EventV1.ScanResult>, context: ServerContext) async throws -> Void in
      try await self.checkInGate(requests, responses, context)
    }
    router.serverStreaming(EventV1.EventService.listAttendees) {
      (request: EventV1.ListAttendeesRequest, responses: ResponseWriter<EventV1.Attendee>, context: ServerContext) async throws -> Void in
      try await self.listAttendees(request, responses, context)
    }
    router.serverStreaming(EventV1.EventService.watchSeats) {
      (request: EventV1.WatchSeatsRequest, responses: ResponseWriter<EventV1.SeatUpdate>, context: ServerContext) async throws -> Void in
      try await self.watchSeats(request, responses, context)
    }
  }
}
