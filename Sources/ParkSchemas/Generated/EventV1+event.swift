// Made by Scripts/generate from cloudpark/event/v1/event.proto. Do not edit.

internal import CParkSchemas
import RPCSchemas
import SchemaRuntime

extension EventV1 {
  /// What an organiser says about an event.
  public struct EventFacts: Message {
    /// Chinese title, 1 to 200 characters.
    public var titleZh: String = ""
    /// English title, up to 200 characters; may be empty.
    public var titleEn: String = ""
    /// What it is about, up to 20000 characters.
    public var description_: String = ""
    /// Where it is, 1 to 200 characters.
    public var place: String = ""
    /// When it begins.
    public var startsAt: GoogleProtobuf.Timestamp?
    /// When it ends: after the begin, at most 31 days later.
    public var endsAt: GoogleProtobuf.Timestamp?
    /// Seats in all, 1 to 100000.
    public var capacity: UInt32 = 0
    /// Seats kept back for the organiser's guests, at most the capacity. They count as taken.
    public var heldSeats: UInt32 = 0
    /// How many may wait, 0 to 100000; 0 for no waitlist.
    public var waitlistMax: UInt32 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// An event.
  public struct Event: Message {
    /// evt_...
    public var id: String = ""
    /// Counts changes by the organiser; what a change must name. Registrations do not change it.
    public var version: UInt64 = 0
    /// Where it stands, by the clock: an event whose end has passed is ENDED.
    public var state: EventV1.EventState = EventV1.EventState()
    /// What the organiser says.
    public var facts: EventV1.EventFacts?
    /// The organiser: ent_..., prk_..., or empty for the district.
    public var organiserId: String = ""
    /// From when it takes registrations; unset before OpenRegistration.
    public var registrationFrom: GoogleProtobuf.Timestamp?
    /// Until when; at the latest when the event begins.
    public var registrationUntil: GoogleProtobuf.Timestamp?
    /// The seats now.
    public var seats: EventV1.Seats?
    /// Why it was called off.
    public var cancelReason: String = ""
    /// When it was created.
    public var createdAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// The seats of an event at one moment: capacity = confirmed + held + free.
  public struct Seats: Message {
    /// All seats.
    public var capacity: UInt32 = 0
    /// Seats of registered people, those checked in included.
    public var confirmed: UInt32 = 0
    /// Seats the organiser keeps back.
    public var held: UInt32 = 0
    /// Seats left.
    public var free: UInt32 = 0
    /// People who wait.
    public var waiting: UInt32 = 0
    /// People who have come.
    public var checkedIn: UInt32 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// A new event.
  public struct CreateEventRequest: Message {
    /// What is said about it.
    public var facts: EventV1.EventFacts?

    /// The message in which every field has its default.
    public init() {}
  }

  /// A change of an event.
  public struct UpdateEventRequest: Message {
    /// Which, evt_...
    public var eventId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// All that is said from now on.
    public var facts: EventV1.EventFacts?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which event to show.
  public struct PublishEventRequest: Message {
    /// Which, evt_...
    public var eventId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// When to take registrations.
  public struct OpenRegistrationRequest: Message {
    /// Which, evt_...
    public var eventId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// From when; unset for at once.
    public var from: GoogleProtobuf.Timestamp?
    /// Until when, after the begin and not after the event begins; unset for until the event begins.
    public var until: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which registration to close.
  public struct CloseRegistrationRequest: Message {
    /// Which, evt_...
    public var eventId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which event to call off.
  public struct CancelEventRequest: Message {
    /// Which, evt_...
    public var eventId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// Why, 1 to 200 characters; everybody who is registered can read it.
    public var reason: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which event.
  public struct GetEventRequest: Message {
    /// Which, evt_...
    public var eventId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which events.
  public struct ListEventsRequest: Message {
    /// Only in this state.
    public var state: EventV1.EventState = EventV1.EventState()
    /// Only of this organiser: ent_... or prk_...
    public var organiserId: String = ""
    /// Only those whose title or place holds this text, in Chinese or English.
    public var text: String = ""
    /// Only those that end after this time.
    public var endsAfter: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which event to register for.
  public struct RegisterRequest: Message {
    /// Which, evt_...
    public var eventId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which event to wait for.
  public struct JoinWaitlistRequest: Message {
    /// Which, evt_...
    public var eventId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// What to give up.
  public struct CancelRequest: Message {
    /// The caller's registration, reg_...
    public var registrationId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which of the caller's registrations.
  public struct MyRegistrationsRequest: Message {
    /// Only for this event, evt_...
    public var eventId: String = ""
    /// Only in this state.
    public var state: EventV1.RegistrationState = EventV1.RegistrationState()

    /// The message in which every field has its default.
    public init() {}
  }

  /// A person's registration.
  public struct Registration: Message {
    /// reg_...
    public var id: String = ""
    /// For which event, evt_...
    public var eventId: String = ""
    /// Where it stands.
    public var state: EventV1.RegistrationState = EventV1.RegistrationState()
    /// The order of arrival within the event, from 1.
    public var sequence: UInt64 = 0
    /// How many wait before it, when it waits.
    public var waitingBefore: UInt32 = 0
    /// When it was made.
    public var createdAt: GoogleProtobuf.Timestamp?
    /// When its state last changed.
    public var changedAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Whose ticket.
  public struct GetTicketRequest: Message {
    /// The caller's registration, reg_...
    public var registrationId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// What opens the gate.
  public struct Ticket: Message {
    /// The code: ASCII, at most 100 characters, to be shown as a QR code. Whoever has it can use it, once.
    public var code: String = ""
    /// For which event, evt_...
    public var eventId: String = ""
    /// For which registration, reg_...
    public var registrationId: String = ""
    /// When the gate opens for it.
    public var gateOpensAt: GoogleProtobuf.Timestamp?
    /// When the gate closes.
    public var gateClosesAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// A ticket at the gate.
  public struct CheckInRequest: Message {
    /// At which event, evt_...
    public var eventId: String = ""
    /// The ticket's code.
    public var ticket: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// A message to the gate: the first names the event, the others are scans.
  public struct GateScan: Message {
    /// In the first message: at which event, evt_... In others: empty.
    public var eventId: String = ""
    /// In a scan: its own id, chosen by the gate, 1 to 64 printable ASCII characters; a repetition carries the same id.
    public var scanId: String = ""
    /// In a scan: the ticket's code.
    public var ticket: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// The answer to one scan.
  public struct ScanResult: Message {
    /// The id of the scan; empty for the first message and for CheckIn.
    public var scanId: String = ""
    /// What is decided.
    public var outcome: EventV1.ScanOutcome = EventV1.ScanOutcome()
    /// The registration, reg_..., when the ticket is one of this event.
    public var registrationId: String = ""
    /// When the ticket was used, for ADMITTED and ALREADY_USED.
    public var usedAt: GoogleProtobuf.Timestamp?
    /// The decision in words.
    public var text: RpcV1.LocalizedText?
    /// How many have come, this one included.
    public var checkedIn: UInt32 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Whose attendees.
  public struct ListAttendeesRequest: Message {
    /// Which event, evt_...
    public var eventId: String = ""
    /// Only in this state; without one, all that live: confirmed, waiting and checked in.
    public var state: EventV1.RegistrationState = EventV1.RegistrationState()
    /// Why names and phones are wanted in clear, as the people have consented to: "event_contact". Empty for masked.
    public var purpose: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// A person who comes.
  public struct Attendee: Message {
    /// The registration.
    public var registration: EventV1.Registration?
    /// The account, acc_...
    public var accountId: String = ""
    /// The name, masked unless asked for in clear and consented to.
    public var name: String = ""
    /// The phone, masked likewise.
    public var phone: String = ""
    /// Whether name and phone are in clear.
    public var clear: Bool = false

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which seats to watch.
  public struct WatchSeatsRequest: Message {
    /// Which event, evt_...
    public var eventId: String = ""
    /// The cursor of the last update seen; empty to begin.
    public var cursor: [UInt8] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// The seats after a change. A bookmark has a cursor only.
  public struct SeatUpdate: Message {
    /// Which event, evt_...; empty in a bookmark.
    public var eventId: String = ""
    /// The seats.
    public var seats: EventV1.Seats?
    /// Where the event stands.
    public var state: EventV1.EventState = EventV1.EventState()
    /// What changed: "event.registered", "event.cancelled"; empty for the first.
    public var cause: String = ""
    /// When.
    public var occurredAt: GoogleProtobuf.Timestamp?
    /// Where to go on.
    public var cursor: [UInt8] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// Where an event stands.
  public struct EventState: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// In a filter: any.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// Seen by its organiser only.
    public static var draft: Self { Self(rawValue: 1) }
    /// Seen by everybody; takes no registrations yet.
    public static var published: Self { Self(rawValue: 2) }
    /// Takes registrations, within its window.
    public static var open: Self { Self(rawValue: 3) }
    /// Takes no registrations any more.
    public static var closed: Self { Self(rawValue: 4) }
    /// Called off; does not change any more.
    public static var cancelled: Self { Self(rawValue: 5) }
    /// Over; does not change any more.
    public static var ended: Self { Self(rawValue: 6) }
  }

  /// Where a registration stands.
  public struct RegistrationState: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// In a filter: any.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// Has a seat.
    public static var confirmed: Self { Self(rawValue: 1) }
    /// Waits for a seat.
    public static var waiting: Self { Self(rawValue: 2) }
    /// Given up by the person; does not change any more.
    public static var cancelled: Self { Self(rawValue: 3) }
    /// The ticket was used at the gate; does not change any more.
    public static var checkedIn: Self { Self(rawValue: 4) }
    /// The event ended or was called off while it waited, or before it was used; does not change any more.
    public static var lapsed: Self { Self(rawValue: 5) }
  }

  /// What the gate decides.
  public struct ScanOutcome: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not said; never sent.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// The gate is open for this event: the answer to the first message.
    public static var ready: Self { Self(rawValue: 1) }
    /// Let in; the ticket is used now.
    public static var admitted: Self { Self(rawValue: 2) }
    /// Not let in: the ticket was used before, at the time given.
    public static var alreadyUsed: Self { Self(rawValue: 3) }
    /// Not let in: not a ticket of this event, or not a ticket at all.
    public static var notATicket: Self { Self(rawValue: 4) }
    /// Not let in: the registration was given up or has no seat.
    public static var noSeat: Self { Self(rawValue: 5) }
    /// Not let in: the gate opens two hours before the event and closes at its end.
    public static var gateClosed: Self { Self(rawValue: 6) }
    /// Not looked at: the scan's id has another form, or was used for another ticket.
    public static var badScan: Self { Self(rawValue: 7) }
  }

  /// Organises events and registers people for them.
  public enum EventService {
    /// The full name.
    public static let name: String = "cloudpark.event.v1.EventService"
    /// All methods, in the order of the contract.
    public static var methods: [MethodDescriptor] {
      [createEvent, updateEvent, publishEvent, openRegistration, closeRegistration, cancelEvent, getEvent, listEvents, register, joinWaitlist, cancel, myRegistrations, getTicket, checkIn, checkInGate, listAttendees, watchSeats]
    }

    /// Creates an event as a draft, for the park or enterprise acted for, or for the district.
    public static let createEvent: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.event.v1.EventService", name: "CreateEvent",
      callType: .unary, requestType: "cloudpark.event.v1.CreateEventRequest",
      responseType: "cloudpark.event.v1.Event", idempotency: .mutates,
      roles: ["park_staff", "enterprise_admin", "enterprise_staff", "district_officer"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Changes what is said about an event, and its seats: more seats promote the waitlist at once; fewer than are taken
    /// and held are refused.
    public static let updateEvent: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.event.v1.EventService", name: "UpdateEvent",
      callType: .unary, requestType: "cloudpark.event.v1.UpdateEventRequest",
      responseType: "cloudpark.event.v1.Event", idempotency: .mutates,
      roles: ["park_staff", "enterprise_admin", "enterprise_staff", "district_officer"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Shows a draft to everybody.
    public static let publishEvent: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.event.v1.EventService", name: "PublishEvent",
      callType: .unary, requestType: "cloudpark.event.v1.PublishEventRequest",
      responseType: "cloudpark.event.v1.Event", idempotency: .mutates,
      roles: ["park_staff", "enterprise_admin", "enterprise_staff", "district_officer"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Opens the registration, now or from a time on, until it is closed, its end comes, or the event begins.
    public static let openRegistration: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.event.v1.EventService", name: "OpenRegistration",
      callType: .unary, requestType: "cloudpark.event.v1.OpenRegistrationRequest",
      responseType: "cloudpark.event.v1.Event", idempotency: .mutates,
      roles: ["park_staff", "enterprise_admin", "enterprise_staff", "district_officer"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Closes the registration; what is registered stays, and the waitlist is still promoted when seats come free.
    public static let closeRegistration: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.event.v1.EventService", name: "CloseRegistration",
      callType: .unary, requestType: "cloudpark.event.v1.CloseRegistrationRequest",
      responseType: "cloudpark.event.v1.Event", idempotency: .mutates,
      roles: ["park_staff", "enterprise_admin", "enterprise_staff", "district_officer"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Calls the event off; everybody who is registered or waits is told.
    public static let cancelEvent: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.event.v1.EventService", name: "CancelEvent",
      callType: .unary, requestType: "cloudpark.event.v1.CancelEventRequest",
      responseType: "cloudpark.event.v1.Event", idempotency: .mutates,
      roles: ["park_staff", "enterprise_admin", "enterprise_staff", "district_officer"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// One event. A draft is found by its organiser only.
    public static let getEvent: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.event.v1.EventService", name: "GetEvent",
      callType: .unary, requestType: "cloudpark.event.v1.GetEventRequest",
      responseType: "cloudpark.event.v1.Event", idempotency: .noSideEffects,
      roles: ["authenticated"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: true)

    /// Events, newest first; drafts to their organiser only.
    public static let listEvents: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.event.v1.EventService", name: "ListEvents",
      callType: .serverStreaming, requestType: "cloudpark.event.v1.ListEventsRequest",
      responseType: "cloudpark.event.v1.Event", idempotency: .noSideEffects,
      roles: ["authenticated"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Takes a seat for the caller. FAILED_PRECONDITION with the rule SEAT_FREE when none is left, REGISTRATION_OPEN when
    /// the registration is not open, ONE_PER_PERSON when the caller has a live registration.
    public static let register: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.event.v1.EventService", name: "Register",
      callType: .unary, requestType: "cloudpark.event.v1.RegisterRequest",
      responseType: "cloudpark.event.v1.Registration", idempotency: .mutates,
      roles: ["authenticated"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Puts the caller at the end of the waitlist of a full event; when a seat is free, takes it. The answer's state says
    /// which.
    public static let joinWaitlist: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.event.v1.EventService", name: "JoinWaitlist",
      callType: .unary, requestType: "cloudpark.event.v1.JoinWaitlistRequest",
      responseType: "cloudpark.event.v1.Registration", idempotency: .mutates,
      roles: ["authenticated"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Gives the caller's seat or place in the waitlist up. A seat goes to the first who waits, in the same transaction.
    public static let cancel: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.event.v1.EventService", name: "Cancel",
      callType: .unary, requestType: "cloudpark.event.v1.CancelRequest",
      responseType: "cloudpark.event.v1.Registration", idempotency: .mutates,
      roles: ["authenticated"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The caller's registrations, newest first.
    public static let myRegistrations: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.event.v1.EventService", name: "MyRegistrations",
      callType: .serverStreaming, requestType: "cloudpark.event.v1.MyRegistrationsRequest",
      responseType: "cloudpark.event.v1.Registration", idempotency: .noSideEffects,
      roles: ["authenticated"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The ticket of the caller's confirmed registration: what the gate reads. It is made from the registration under a
    /// key of the server and stored nowhere.
    public static let getTicket: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.event.v1.EventService", name: "GetTicket",
      callType: .unary, requestType: "cloudpark.event.v1.GetTicketRequest",
      responseType: "cloudpark.event.v1.Ticket", idempotency: .noSideEffects,
      roles: ["authenticated"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: true, pointRead: false)

    /// Checks one ticket in, by the organiser's staff. ALREADY_EXISTS when it has been checked in before.
    public static let checkIn: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.event.v1.EventService", name: "CheckIn",
      callType: .unary, requestType: "cloudpark.event.v1.CheckInRequest",
      responseType: "cloudpark.event.v1.ScanResult", idempotency: .mutates,
      roles: ["park_staff", "enterprise_admin", "enterprise_staff", "district_officer"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// A gate: the first message names the event, each message after it is one scan, each scan gets one answer, in order.
    /// A scan carries its own id; the same id again, on this stream or another, gets the same answer and has one effect.
    public static let checkInGate: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.event.v1.EventService", name: "CheckInGate",
      callType: .bidirectional, requestType: "cloudpark.event.v1.GateScan",
      responseType: "cloudpark.event.v1.ScanResult", idempotency: .mutates,
      roles: ["park_staff", "enterprise_admin", "enterprise_staff", "district_officer"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Who comes, in the order of registration, for the organiser: names and phones masked. With a purpose in clear, for
    /// those who have consented to that purpose; that read is audited.
    public static let listAttendees: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.event.v1.EventService", name: "ListAttendees",
      callType: .serverStreaming, requestType: "cloudpark.event.v1.ListAttendeesRequest",
      responseType: "cloudpark.event.v1.Attendee", idempotency: .noSideEffects,
      roles: ["park_staff", "enterprise_admin", "enterprise_staff", "district_officer"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The seats of an event now, then each change.
    public static let watchSeats: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.event.v1.EventService", name: "WatchSeats",
      callType: .serverStreaming, requestType: "cloudpark.event.v1.WatchSeatsRequest",
      responseType: "cloudpark.event.v1.SeatUpdate", idempotency: .noSideEffects,
      roles: ["authenticated"], scope: "public",
      resumable: true, priority: 0, secretResponse: false, pointRead: false)
  }
}

extension EventV1.EventFacts {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("title_zh", jsonName: "titleZh", number: 1, FieldType.string))
    fields.append(FieldSchema("title_en", jsonName: "titleEn", number: 2, FieldType.string))
    fields.append(FieldSchema("description", jsonName: "description", number: 3, FieldType.string))
    fields.append(FieldSchema("place", jsonName: "place", number: 4, FieldType.string))
    fields.append(FieldSchema("starts_at", jsonName: "startsAt", number: 5, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("ends_at", jsonName: "endsAt", number: 6, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("capacity", jsonName: "capacity", number: 7, FieldType.uint32))
    fields.append(FieldSchema("held_seats", jsonName: "heldSeats", number: 8, FieldType.uint32))
    fields.append(FieldSchema("waitlist_max", jsonName: "waitlistMax", number: 9, FieldType.uint32))
    return MessageSchema(name: "cloudpark.event.v1.EventFacts", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__event__v1__event_facts__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Event__V1__EventFacts.self)
    self.titleZh = RecordReader.string(record.pointee.title_zh)
    self.titleEn = RecordReader.string(record.pointee.title_en)
    self.description_ = RecordReader.string(record.pointee.description)
    self.place = RecordReader.string(record.pointee.place)
    self.startsAt = RecordReader.message(record.pointee.starts_at)
    self.endsAt = RecordReader.message(record.pointee.ends_at)
    self.capacity = record.pointee.capacity
    self.heldSeats = record.pointee.held_seats
    self.waitlistMax = record.pointee.waitlist_max
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Event__V1__EventFacts.self)
    cloudpark__event__v1__event_facts__init(record)
    if !self.titleZh.isEmpty {
      record.pointee.title_zh = try packer.string(self.titleZh, "title_zh")
    }
    if !self.titleEn.isEmpty {
      record.pointee.title_en = try packer.string(self.titleEn, "title_en")
    }
    if !self.description_.isEmpty {
      record.pointee.description = try packer.string(self.description_, "description")
    }
    if !self.place.isEmpty {
      record.pointee.place = try packer.string(self.place, "place")
    }
    if let value = self.startsAt {
      record.pointee.starts_at = try packer.message(value, "starts_at")
    }
    if let value = self.endsAt {
      record.pointee.ends_at = try packer.message(value, "ends_at")
    }
    record.pointee.capacity = self.capacity
    record.pointee.held_seats = self.heldSeats
    record.pointee.waitlist_max = self.waitlistMax
    return UnsafeMutableRawPointer(record)
  }
}

extension EventV1.Event {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("version", jsonName: "version", number: 2, FieldType.uint64))
    fields.append(FieldSchema("state", jsonName: "state", number: 3, FieldType.enumeration({ EventV1.EventState.schema })))
    fields.append(FieldSchema("facts", jsonName: "facts", number: 4, FieldType.message({ EventV1.EventFacts.schema })))
    fields.append(FieldSchema("organiser_id", jsonName: "organiserId", number: 5, FieldType.string))
    fields.append(FieldSchema("registration_from", jsonName: "registrationFrom", number: 6, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("registration_until", jsonName: "registrationUntil", number: 7, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("seats", jsonName: "seats", number: 8, FieldType.message({ EventV1.Seats.schema })))
    fields.append(FieldSchema("cancel_reason", jsonName: "cancelReason", number: 9, FieldType.string))
    fields.append(FieldSchema("created_at", jsonName: "createdAt", number: 10, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.event.v1.Event", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__event__v1__event__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Event__V1__Event.self)
    self.id = RecordReader.string(record.pointee.id)
    self.version = record.pointee.version
    self.state = RecordReader.enumeration(record.pointee.state)
    self.facts = RecordReader.message(record.pointee.facts)
    self.organiserId = RecordReader.string(record.pointee.organiser_id)
    self.registrationFrom = RecordReader.message(record.pointee.registration_from)
    self.registrationUntil = RecordReader.message(record.pointee.registration_until)
    self.seats = RecordReader.message(record.pointee.seats)
    self.cancelReason = RecordReader.string(record.pointee.cancel_reason)
    self.createdAt = RecordReader.message(record.pointee.created_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Event__V1__Event.self)
    cloudpark__event__v1__event__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    record.pointee.version = self.version
    record.pointee.state = packer.enumeration(self.state)
    if let value = self.facts {
      record.pointee.facts = try packer.message(value, "facts")
    }
    if !self.organiserId.isEmpty {
      record.pointee.organiser_id = try packer.string(self.organiserId, "organiser_id")
    }
    if let value = self.registrationFrom {
      record.pointee.registration_from = try packer.message(value, "registration_from")
    }
    if let value = self.registrationUntil {
      record.pointee.registration_until = try packer.message(value, "registration_until")
    }
    if let value = self.seats {
      record.pointee.seats = try packer.message(value, "seats")
    }
    if !self.cancelReason.isEmpty {
      record.pointee.cancel_reason = try packer.string(self.cancelReason, "cancel_reason")
    }
    if let value = self.createdAt {
      record.pointee.created_at = try packer.message(value, "created_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension EventV1.Seats {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("capacity", jsonName: "capacity", number: 1, FieldType.uint32))
    fields.append(FieldSchema("confirmed", jsonName: "confirmed", number: 2, FieldType.uint32))
    fields.append(FieldSchema("held", jsonName: "held", number: 3, FieldType.uint32))
    fields.append(FieldSchema("free", jsonName: "free", number: 4, FieldType.uint32))
    fields.append(FieldSchema("waiting", jsonName: "waiting", number: 5, FieldType.uint32))
    fields.append(FieldSchema("checked_in", jsonName: "checkedIn", number: 6, FieldType.uint32))
    return MessageSchema(name: "cloudpark.event.v1.Seats", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__event__v1__seats__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Event__V1__Seats.self)
    self.capacity = record.pointee.capacity
    self.confirmed = record.pointee.confirmed
    self.held = record.pointee.held
    self.free = record.pointee.free
    self.waiting = record.pointee.waiting
    self.checkedIn = record.pointee.checked_in
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Event__V1__Seats.self)
    cloudpark__event__v1__seats__init(record)
    record.pointee.capacity = self.capacity
    record.pointee.confirmed = self.confirmed
    record.pointee.held = self.held
    record.pointee.free = self.free
    record.pointee.waiting = self.waiting
    record.pointee.checked_in = self.checkedIn
    return UnsafeMutableRawPointer(record)
  }
}

extension EventV1.CreateEventRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("facts", jsonName: "facts", number: 1, FieldType.message({ EventV1.EventFacts.schema })))
    return MessageSchema(name: "cloudpark.event.v1.CreateEventRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__event__v1__create_event_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Event__V1__CreateEventRequest.self)
    self.facts = RecordReader.message(record.pointee.facts)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Event__V1__CreateEventRequest.self)
    cloudpark__event__v1__create_event_request__init(record)
    if let value = self.facts {
      record.pointee.facts = try packer.message(value, "facts")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension EventV1.UpdateEventRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("event_id", jsonName: "eventId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("facts", jsonName: "facts", number: 3, FieldType.message({ EventV1.EventFacts.schema })))
    return MessageSchema(name: "cloudpark.event.v1.UpdateEventRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__event__v1__update_event_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Event__V1__UpdateEventRequest.self)
    self.eventId = RecordReader.string(record.pointee.event_id)
    self.expectedVersion = record.pointee.expected_version
    self.facts = RecordReader.message(record.pointee.facts)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Event__V1__UpdateEventRequest.self)
    cloudpark__event__v1__update_event_request__init(record)
    if !self.eventId.isEmpty {
      record.pointee.event_id = try packer.string(self.eventId, "event_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if let value = self.facts {
      record.pointee.facts = try packer.message(value, "facts")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension EventV1.PublishEventRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("event_id", jsonName: "eventId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.event.v1.PublishEventRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__event__v1__publish_event_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Event__V1__PublishEventRequest.self)
    self.eventId = RecordReader.string(record.pointee.event_id)
    self.expectedVersion = record.pointee.expected_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Event__V1__PublishEventRequest.self)
    cloudpark__event__v1__publish_event_request__init(record)
    if !self.eventId.isEmpty {
      record.pointee.event_id = try packer.string(self.eventId, "event_id")
    }
    record.pointee.expected_version = self.expectedVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension EventV1.OpenRegistrationRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("event_id", jsonName: "eventId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("from", jsonName: "from", number: 3, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("until", jsonName: "until", number: 4, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.event.v1.OpenRegistrationRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__event__v1__open_registration_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Event__V1__OpenRegistrationRequest.self)
    self.eventId = RecordReader.string(record.pointee.event_id)
    self.expectedVersion = record.pointee.expected_version
    self.from = RecordReader.message(record.pointee.from)
    self.until = RecordReader.message(record.pointee.until)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Event__V1__OpenRegistrationRequest.self)
    cloudpark__event__v1__open_registration_request__init(record)
    if !self.eventId.isEmpty {
      record.pointee.event_id = try packer.string(self.eventId, "event_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if let value = self.from {
      record.pointee.from = try packer.message(value, "from")
    }
    if let value = self.until {
      record.pointee.until = try packer.message(value, "until")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension EventV1.CloseRegistrationRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("event_id", jsonName: "eventId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.event.v1.CloseRegistrationRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__event__v1__close_registration_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Event__V1__CloseRegistrationRequest.self)
    self.eventId = RecordReader.string(record.pointee.event_id)
    self.expectedVersion = record.pointee.expected_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Event__V1__CloseRegistrationRequest.self)
    cloudpark__event__v1__close_registration_request__init(record)
    if !self.eventId.isEmpty {
      record.pointee.event_id = try packer.string(self.eventId, "event_id")
    }
    record.pointee.expected_version = self.expectedVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension EventV1.CancelEventRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("event_id", jsonName: "eventId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.event.v1.CancelEventRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__event__v1__cancel_event_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Event__V1__CancelEventRequest.self)
    self.eventId = RecordReader.string(record.pointee.event_id)
    self.expectedVersion = record.pointee.expected_version
    self.reason = RecordReader.string(record.pointee.reason)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Event__V1__CancelEventRequest.self)
    cloudpark__event__v1__cancel_event_request__init(record)
    if !self.eventId.isEmpty {
      record.pointee.event_id = try packer.string(self.eventId, "event_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension EventV1.GetEventRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("event_id", jsonName: "eventId", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.event.v1.GetEventRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__event__v1__get_event_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Event__V1__GetEventRequest.self)
    self.eventId = RecordReader.string(record.pointee.event_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Event__V1__GetEventRequest.self)
    cloudpark__event__v1__get_event_request__init(record)
    if !self.eventId.isEmpty {
      record.pointee.event_id = try packer.string(self.eventId, "event_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension EventV1.ListEventsRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("state", jsonName: "state", number: 1, FieldType.enumeration({ EventV1.EventState.schema })))
    fields.append(FieldSchema("organiser_id", jsonName: "organiserId", number: 2, FieldType.string))
    fields.append(FieldSchema("text", jsonName: "text", number: 3, FieldType.string))
    fields.append(FieldSchema("ends_after", jsonName: "endsAfter", number: 4, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.event.v1.ListEventsRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__event__v1__list_events_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Event__V1__ListEventsRequest.self)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.organiserId = RecordReader.string(record.pointee.organiser_id)
    self.text = RecordReader.string(record.pointee.text)
    self.endsAfter = RecordReader.message(record.pointee.ends_after)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Event__V1__ListEventsRequest.self)
    cloudpark__event__v1__list_events_request__init(record)
    record.pointee.state = packer.enumeration(self.state)
    if !self.organiserId.isEmpty {
      record.pointee.organiser_id = try packer.string(self.organiserId, "organiser_id")
    }
    if !self.text.isEmpty {
      record.pointee.text = try packer.string(self.text, "text")
    }
    if let value = self.endsAfter {
      record.pointee.ends_after = try packer.message(value, "ends_after")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension EventV1.RegisterRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("event_id", jsonName: "eventId", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.event.v1.RegisterRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__event__v1__register_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Event__V1__RegisterRequest.self)
    self.eventId = RecordReader.string(record.pointee.event_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Event__V1__RegisterRequest.self)
    cloudpark__event__v1__register_request__init(record)
    if !self.eventId.isEmpty {
      record.pointee.event_id = try packer.string(self.eventId, "event_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension EventV1.JoinWaitlistRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("event_id", jsonName: "eventId", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.event.v1.JoinWaitlistRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__event__v1__join_waitlist_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Event__V1__JoinWaitlistRequest.self)
    self.eventId = RecordReader.string(record.pointee.event_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Event__V1__JoinWaitlistRequest.self)
    cloudpark__event__v1__join_waitlist_request__init(record)
    if !self.eventId.isEmpty {
      record.pointee.event_id = try packer.string(self.eventId, "event_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension EventV1.CancelRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("registration_id", jsonName: "registrationId", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.event.v1.CancelRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__event__v1__cancel_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Event__V1__CancelRequest.self)
    self.registrationId = RecordReader.string(record.pointee.registration_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Event__V1__CancelRequest.self)
    cloudpark__event__v1__cancel_request__init(record)
    if !self.registrationId.isEmpty {
      record.pointee.registration_id = try packer.string(self.registrationId, "registration_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension EventV1.MyRegistrationsRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("event_id", jsonName: "eventId", number: 1, FieldType.string))
    fields.append(FieldSchema("state", jsonName: "state", number: 2, FieldType.enumeration({ EventV1.RegistrationState.schema })))
    return MessageSchema(name: "cloudpark.event.v1.MyRegistrationsRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__event__v1__my_registrations_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Event__V1__MyRegistrationsRequest.self)
    self.eventId = RecordReader.string(record.pointee.event_id)
    self.state = RecordReader.enumeration(record.pointee.state)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Event__V1__MyRegistrationsRequest.self)
    cloudpark__event__v1__my_registrations_request__init(record)
    if !self.eventId.isEmpty {
      record.pointee.event_id = try packer.string(self.eventId, "event_id")
    }
    record.pointee.state = packer.enumeration(self.state)
    return UnsafeMutableRawPointer(record)
  }
}

extension EventV1.Registration {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("event_id", jsonName: "eventId", number: 2, FieldType.string))
    fields.append(FieldSchema("state", jsonName: "state", number: 3, FieldType.enumeration({ EventV1.RegistrationState.schema })))
    fields.append(FieldSchema("sequence", jsonName: "sequence", number: 4, FieldType.uint64))
    fields.append(FieldSchema("waiting_before", jsonName: "waitingBefore", number: 5, FieldType.uint32))
    fields.append(FieldSchema("created_at", jsonName: "createdAt", number: 6, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("changed_at", jsonName: "changedAt", number: 7, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.event.v1.Registration", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__event__v1__registration__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Event__V1__Registration.self)
    self.id = RecordReader.string(record.pointee.id)
    self.eventId = RecordReader.string(record.pointee.event_id)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.sequence = record.pointee.sequence
    self.waitingBefore = record.pointee.waiting_before
    self.createdAt = RecordReader.message(record.pointee.created_at)
    self.changedAt = RecordReader.message(record.pointee.changed_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Event__V1__Registration.self)
    cloudpark__event__v1__registration__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    if !self.eventId.isEmpty {
      record.pointee.event_id = try packer.string(self.eventId, "event_id")
    }
    record.pointee.state = packer.enumeration(self.state)
    record.pointee.sequence = self.sequence
    record.pointee.waiting_before = self.waitingBefore
    if let value = self.createdAt {
      record.pointee.created_at = try packer.message(value, "created_at")
    }
    if let value = self.changedAt {
      record.pointee.changed_at = try packer.message(value, "changed_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension EventV1.GetTicketRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("registration_id", jsonName: "registrationId", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.event.v1.GetTicketRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__event__v1__get_ticket_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Event__V1__GetTicketRequest.self)
    self.registrationId = RecordReader.string(record.pointee.registration_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Event__V1__GetTicketRequest.self)
    cloudpark__event__v1__get_ticket_request__init(record)
    if !self.registrationId.isEmpty {
      record.pointee.registration_id = try packer.string(self.registrationId, "registration_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension EventV1.Ticket {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("code", jsonName: "code", number: 1, FieldType.string, secret: true))
    fields.append(FieldSchema("event_id", jsonName: "eventId", number: 2, FieldType.string))
    fields.append(FieldSchema("registration_id", jsonName: "registrationId", number: 3, FieldType.string))
    fields.append(FieldSchema("gate_opens_at", jsonName: "gateOpensAt", number: 4, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("gate_closes_at", jsonName: "gateClosesAt", number: 5, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.event.v1.Ticket", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__event__v1__ticket__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Event__V1__Ticket.self)
    self.code = RecordReader.string(record.pointee.code)
    self.eventId = RecordReader.string(record.pointee.event_id)
    self.registrationId = RecordReader.string(record.pointee.registration_id)
    self.gateOpensAt = RecordReader.message(record.pointee.gate_opens_at)
    self.gateClosesAt = RecordReader.message(record.pointee.gate_closes_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Event__V1__Ticket.self)
    cloudpark__event__v1__ticket__init(record)
    if !self.code.isEmpty {
      record.pointee.code = try packer.string(self.code, "code")
    }
    if !self.eventId.isEmpty {
      record.pointee.event_id = try packer.string(self.eventId, "event_id")
    }
    if !self.registrationId.isEmpty {
      record.pointee.registration_id = try packer.string(self.registrationId, "registration_id")
    }
    if let value = self.gateOpensAt {
      record.pointee.gate_opens_at = try packer.message(value, "gate_opens_at")
    }
    if let value = self.gateClosesAt {
      record.pointee.gate_closes_at = try packer.message(value, "gate_closes_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension EventV1.CheckInRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("event_id", jsonName: "eventId", number: 1, FieldType.string))
    fields.append(FieldSchema("ticket", jsonName: "ticket", number: 2, FieldType.string, secret: true))
    return MessageSchema(name: "cloudpark.event.v1.CheckInRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__event__v1__check_in_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Event__V1__CheckInRequest.self)
    self.eventId = RecordReader.string(record.pointee.event_id)
    self.ticket = RecordReader.string(record.pointee.ticket)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Event__V1__CheckInRequest.self)
    cloudpark__event__v1__check_in_request__init(record)
    if !self.eventId.isEmpty {
      record.pointee.event_id = try packer.string(self.eventId, "event_id")
    }
    if !self.ticket.isEmpty {
      record.pointee.ticket = try packer.string(self.ticket, "ticket")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension EventV1.GateScan {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("event_id", jsonName: "eventId", number: 1, FieldType.string))
    fields.append(FieldSchema("scan_id", jsonName: "scanId", number: 2, FieldType.string))
    fields.append(FieldSchema("ticket", jsonName: "ticket", number: 3, FieldType.string, secret: true))
    return MessageSchema(name: "cloudpark.event.v1.GateScan", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__event__v1__gate_scan__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Event__V1__GateScan.self)
    self.eventId = RecordReader.string(record.pointee.event_id)
    self.scanId = RecordReader.string(record.pointee.scan_id)
    self.ticket = RecordReader.string(record.pointee.ticket)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Event__V1__GateScan.self)
    cloudpark__event__v1__gate_scan__init(record)
    if !self.eventId.isEmpty {
      record.pointee.event_id = try packer.string(self.eventId, "event_id")
    }
    if !self.scanId.isEmpty {
      record.pointee.scan_id = try packer.string(self.scanId, "scan_id")
    }
    if !self.ticket.isEmpty {
      record.pointee.ticket = try packer.string(self.ticket, "ticket")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension EventV1.ScanResult {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("scan_id", jsonName: "scanId", number: 1, FieldType.string))
    fields.append(FieldSchema("outcome", jsonName: "outcome", number: 2, FieldType.enumeration({ EventV1.ScanOutcome.schema })))
    fields.append(FieldSchema("registration_id", jsonName: "registrationId", number: 3, FieldType.string))
    fields.append(FieldSchema("used_at", jsonName: "usedAt", number: 4, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("text", jsonName: "text", number: 5, FieldType.message({ RpcV1.LocalizedText.schema })))
    fields.append(FieldSchema("checked_in", jsonName: "checkedIn", number: 6, FieldType.uint32))
    return MessageSchema(name: "cloudpark.event.v1.ScanResult", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__event__v1__scan_result__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Event__V1__ScanResult.self)
    self.scanId = RecordReader.string(record.pointee.scan_id)
    self.outcome = RecordReader.enumeration(record.pointee.outcome)
    self.registrationId = RecordReader.string(record.pointee.registration_id)
    self.usedAt = RecordReader.message(record.pointee.used_at)
    self.text = RecordReader.message(record.pointee.text)
    self.checkedIn = record.pointee.checked_in
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Event__V1__ScanResult.self)
    cloudpark__event__v1__scan_result__init(record)
    if !self.scanId.isEmpty {
      record.pointee.scan_id = try packer.string(self.scanId, "scan_id")
    }
    record.pointee.outcome = packer.enumeration(self.outcome)
    if !self.registrationId.isEmpty {
      record.pointee.registration_id = try packer.string(self.registrationId, "registration_id")
    }
    if let value = self.usedAt {
      record.pointee.used_at = try packer.message(value, "used_at")
    }
    if let value = self.text {
      record.pointee.text = try packer.message(value, "text")
    }
    record.pointee.checked_in = self.checkedIn
    return UnsafeMutableRawPointer(record)
  }
}

extension EventV1.ListAttendeesRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("event_id", jsonName: "eventId", number: 1, FieldType.string))
    fields.append(FieldSchema("state", jsonName: "state", number: 2, FieldType.enumeration({ EventV1.RegistrationState.schema })))
    fields.append(FieldSchema("purpose", jsonName: "purpose", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.event.v1.ListAttendeesRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__event__v1__list_attendees_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Event__V1__ListAttendeesRequest.self)
    self.eventId = RecordReader.string(record.pointee.event_id)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.purpose = RecordReader.string(record.pointee.purpose)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Event__V1__ListAttendeesRequest.self)
    cloudpark__event__v1__list_attendees_request__init(record)
    if !self.eventId.isEmpty {
      record.pointee.event_id = try packer.string(self.eventId, "event_id")
    }
    record.pointee.state = packer.enumeration(self.state)
    if !self.purpose.isEmpty {
      record.pointee.purpose = try packer.string(self.purpose, "purpose")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension EventV1.Attendee {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("registration", jsonName: "registration", number: 1, FieldType.message({ EventV1.Registration.schema })))
    fields.append(FieldSchema("account_id", jsonName: "accountId", number: 2, FieldType.string))
    fields.append(FieldSchema("name", jsonName: "name", number: 3, FieldType.string, sensitive: true))
    fields.append(FieldSchema("phone", jsonName: "phone", number: 4, FieldType.string, sensitive: true))
    fields.append(FieldSchema("clear", jsonName: "clear", number: 5, FieldType.bool))
    return MessageSchema(name: "cloudpark.event.v1.Attendee", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__event__v1__attendee__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Event__V1__Attendee.self)
    self.registration = RecordReader.message(record.pointee.registration)
    self.accountId = RecordReader.string(record.pointee.account_id)
    self.name = RecordReader.string(record.pointee.name)
    self.phone = RecordReader.string(record.pointee.phone)
    self.clear = record.pointee.clear != 0
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Event__V1__Attendee.self)
    cloudpark__event__v1__attendee__init(record)
    if let value = self.registration {
      record.pointee.registration = try packer.message(value, "registration")
    }
    if !self.accountId.isEmpty {
      record.pointee.account_id = try packer.string(self.accountId, "account_id")
    }
    if !self.name.isEmpty {
      record.pointee.name = try packer.string(self.name, "name")
    }
    if !self.phone.isEmpty {
      record.pointee.phone = try packer.string(self.phone, "phone")
    }
    record.pointee.clear = self.clear ? 1 : 0
    return UnsafeMutableRawPointer(record)
  }
}

extension EventV1.WatchSeatsRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("event_id", jsonName: "eventId", number: 1, FieldType.string))
    fields.append(FieldSchema("cursor", jsonName: "cursor", number: 2, FieldType.bytes))
    return MessageSchema(name: "cloudpark.event.v1.WatchSeatsRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__event__v1__watch_seats_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Event__V1__WatchSeatsRequest.self)
    self.eventId = RecordReader.string(record.pointee.event_id)
    self.cursor = RecordReader.bytes(record.pointee.cursor.len, record.pointee.cursor.data)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Event__V1__WatchSeatsRequest.self)
    cloudpark__event__v1__watch_seats_request__init(record)
    if !self.eventId.isEmpty {
      record.pointee.event_id = try packer.string(self.eventId, "event_id")
    }
    if !self.cursor.isEmpty {
      record.pointee.cursor.len = self.cursor.count
      record.pointee.cursor.data = try packer.bytes(self.cursor)
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension EventV1.SeatUpdate {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("event_id", jsonName: "eventId", number: 1, FieldType.string))
    fields.append(FieldSchema("seats", jsonName: "seats", number: 2, FieldType.message({ EventV1.Seats.schema })))
    fields.append(FieldSchema("state", jsonName: "state", number: 3, FieldType.enumeration({ EventV1.EventState.schema })))
    fields.append(FieldSchema("cause", jsonName: "cause", number: 4, FieldType.string))
    fields.append(FieldSchema("occurred_at", jsonName: "occurredAt", number: 5, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("cursor", jsonName: "cursor", number: 6, FieldType.bytes))
    return MessageSchema(name: "cloudpark.event.v1.SeatUpdate", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__event__v1__seat_update__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Event__V1__SeatUpdate.self)
    self.eventId = RecordReader.string(record.pointee.event_id)
    self.seats = RecordReader.message(record.pointee.seats)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.cause = RecordReader.string(record.pointee.cause)
    self.occurredAt = RecordReader.message(record.pointee.occurred_at)
    self.cursor = RecordReader.bytes(record.pointee.cursor.len, record.pointee.cursor.data)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Event__V1__SeatUpdate.self)
    cloudpark__event__v1__seat_update__init(record)
    if !self.eventId.isEmpty {
      record.pointee.event_id = try packer.string(self.eventId, "event_id")
    }
    if let value = self.seats {
      record.pointee.seats = try packer.message(value, "seats")
    }
    record.pointee.state = packer.enumeration(self.state)
    if !self.cause.isEmpty {
      record.pointee.cause = try packer.string(self.cause, "cause")
    }
    if let value = self.occurredAt {
      record.pointee.occurred_at = try packer.message(value, "occurred_at")
    }
    if !self.cursor.isEmpty {
      record.pointee.cursor.len = self.cursor.count
      record.pointee.cursor.data = try packer.bytes(self.cursor)
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension EventV1.EventState {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "EVENT_STATE_UNSPECIFIED", number: 0))
    values.append((name: "EVENT_STATE_DRAFT", number: 1))
    values.append((name: "EVENT_STATE_PUBLISHED", number: 2))
    values.append((name: "EVENT_STATE_OPEN", number: 3))
    values.append((name: "EVENT_STATE_CLOSED", number: 4))
    values.append((name: "EVENT_STATE_CANCELLED", number: 5))
    values.append((name: "EVENT_STATE_ENDED", number: 6))
    return EnumSchema(name: "cloudpark.event.v1.EventState", values: values)
  }()
}

extension EventV1.RegistrationState {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "REGISTRATION_STATE_UNSPECIFIED", number: 0))
    values.append((name: "REGISTRATION_STATE_CONFIRMED", number: 1))
    values.append((name: "REGISTRATION_STATE_WAITING", number: 2))
    values.append((name: "REGISTRATION_STATE_CANCELLED", number: 3))
    values.append((name: "REGISTRATION_STATE_CHECKED_IN", number: 4))
    values.append((name: "REGISTRATION_STATE_LAPSED", number: 5))
    return EnumSchema(name: "cloudpark.event.v1.RegistrationState", values: values)
  }()
}

extension EventV1.ScanOutcome {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "SCAN_OUTCOME_UNSPECIFIED", number: 0))
    values.append((name: "SCAN_OUTCOME_READY", number: 1))
    values.append((name: "SCAN_OUTCOME_ADMITTED", number: 2))
    values.append((name: "SCAN_OUTCOME_ALREADY_USED", number: 3))
    values.append((name: "SCAN_OUTCOME_NOT_A_TICKET", number: 4))
    values.append((name: "SCAN_OUTCOME_NO_SEAT", number: 5))
    values.append((name: "SCAN_OUTCOME_GATE_CLOSED", number: 6))
    values.append((name: "SCAN_OUTCOME_BAD_SCAN", number: 7))
    return EnumSchema(name: "cloudpark.event.v1.ScanOutcome", values: values)
  }()
}
