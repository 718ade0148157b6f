// Made by Scripts/generate from cloudpark/space/v1/space.proto. Do not edit.

internal import CParkSchemas
import RPCSchemas
import SchemaRuntime

extension SpaceV1 {
  /// A space.
  public struct Space: Message {
    /// spc_...
    public var id: String = ""
    /// Grows by one with every change.
    public var version: UInt64 = 0
    /// Its facts.
    public var facts: SpaceV1.SpaceFacts?
    /// How it is booked.
    public var rules: SpaceV1.BookingRules?
    /// When it is open; empty = never, so it cannot be booked.
    public var hours: SpaceV1.OpeningHours?
    /// It came with the product's reference data and nobody has changed it.
    public var reference: Bool = false
    /// When it was added.
    public var createdAt: GoogleProtobuf.Timestamp?
    /// When it was changed last.
    public var updatedAt: GoogleProtobuf.Timestamp?
    /// The hours are not its keeper's: they were read from the source's text or, where it has none, assumed (Tuesday to
    /// Sunday, 9 to 17). Every booking needs the keeper's approval then. SetOpeningHours ends it.
    public var hoursAssumed: Bool = false

    /// The message in which every field has its default.
    public init() {}
  }

  /// What is known of a space.
  public struct SpaceFacts: Message {
    /// Its name, 1 to 200 characters; no two spaces have the same.
    public var name: String = ""
    /// What it is: "城市书屋", "美术馆", "会议室". 1 to 100 characters.
    public var type: String = ""
    /// The park that keeps it; empty = a public one that the district keeps.
    public var parkId: String = ""
    /// Its address; empty = not known.
    public var address: String = ""
    /// Its district, 1 to 100 characters.
    public var district: String = ""
    /// Persons it takes, up to 100000; 0 = not known, and then no number is refused.
    public var capacity: UInt32 = 0
    /// Size or capacity as the source prints it; empty = not known.
    public var sizeText: String = ""
    /// Opening hours as the source prints them; empty = not known. What holds for booking is in hours.
    public var hoursText: String = ""
    /// Remarks, up to 2000 characters.
    public var notes: String = ""
    /// Where all of this comes from, 1 to 2000 characters.
    public var source: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// How a space is booked. A 0 takes the default.
  public struct BookingRules: Message {
    /// Starts and ends lie on multiples of so many minutes of the day: 5, 10, 15, 30 or 60; 0 = 30.
    public var grainMinutes: UInt32 = 0
    /// The shortest booking in minutes, at least one grain; 0 = one grain.
    public var minutesMin: UInt32 = 0
    /// The longest booking in minutes, up to 1440; 0 = 240.
    public var minutesMax: UInt32 = 0
    /// How many days ahead one may book, 1 to 365; 0 = 30.
    public var daysAheadMax: UInt32 = 0
    /// Living bookings that one person may have of this space, 1 to 100; 0 = 3.
    public var bookingsPerPersonMax: UInt32 = 0
    /// Until so many minutes before the start the person may cancel, up to 10080; 0 = 120.
    public var cancelBeforeMinutes: UInt32 = 0
    /// So many minutes after the start a booking without check-in is given free, 5 to 240; 0 = 15.
    public var noShowMinutes: UInt32 = 0
    /// A booking waits for the keeper's approval.
    public var approvalRequired: Bool = false

    /// The message in which every field has its default.
    public init() {}
  }

  /// When a space is open.
  public struct OpeningHours: Message {
    /// The week: at most 4 spans a day, which do not overlap; empty = never open.
    public var week: [SpaceV1.WeeklySpan] = []
    /// Days on which it is closed, at most 200.
    public var closures: [SpaceV1.Closure] = []
    /// What holds on the public holidays of the holiday table. A year that the table does not hold has none.
    public var holidays: SpaceV1.HolidayRule = SpaceV1.HolidayRule()

    /// The message in which every field has its default.
    public init() {}
  }

  /// A span of every week, in civil time of Shanghai.
  public struct WeeklySpan: Message {
    /// 1 Monday to 7 Sunday.
    public var weekday: UInt32 = 0
    /// Minutes since midnight, 0 to 1439.
    public var opensMinute: UInt32 = 0
    /// Minutes since midnight, after opens_minute, up to 1440.
    public var closesMinute: UInt32 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Days on which a space is closed.
  public struct Closure: Message {
    /// The first day.
    public var fromDay: String = ""
    /// The last day.
    public var throughDay: String = ""
    /// Why, up to 200 characters.
    public var reason: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Creates or changes a space.
  public struct UpsertSpaceRequest: Message {
    /// spc_...; empty = create.
    public var spaceId: String = ""
    /// The version the caller has seen; 0 on create.
    public var expectedVersion: UInt64 = 0
    /// All facts, which replace what was there.
    public var facts: SpaceV1.SpaceFacts?
    /// All rules, which replace what was there.
    public var rules: SpaceV1.BookingRules?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Sets when a space is open.
  public struct SetOpeningHoursRequest: Message {
    /// spc_...
    public var spaceId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// All hours, which replace what was there.
    public var hours: SpaceV1.OpeningHours?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for a space.
  public struct GetSpaceRequest: Message {
    /// spc_...
    public var spaceId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for spaces.
  public struct ListSpacesRequest: Message {
    /// Only of this park; empty = any.
    public var parkId: String = ""
    /// Only of this type; empty = any.
    public var type: String = ""
    /// Only of districts that begin with this; empty = any.
    public var district: String = ""
    /// Part of the name, address or notes; empty = any.
    public var query: String = ""
    /// Only spaces that have opening hours and can be booked.
    public var bookableOnly: Bool = false

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for free spans.
  public struct SearchSlotsRequest: Message {
    /// Only of this space; empty = of all that fit.
    public var spaceId: String = ""
    /// The first day.
    public var fromDay: String = ""
    /// The last day, at most 30 after the first; empty = the first.
    public var throughDay: String = ""
    /// At least so many minutes long, 1 to 1440; 0 = the space's shortest booking.
    public var minutes: UInt32 = 0
    /// Room for so many persons; spaces of unknown capacity show too. 0 = any.
    public var persons: UInt32 = 0
    /// Only of this type; empty = any.
    public var type: String = ""
    /// Only of districts that begin with this; empty = any.
    public var district: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// A free span.
  public struct Slot: Message {
    /// spc_...
    public var spaceId: String = ""
    /// The space's name.
    public var spaceName: String = ""
    /// Its first instant.
    public var startsAt: GoogleProtobuf.Timestamp?
    /// The instant after it.
    public var endsAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// A booking, or the hold it begins as.
  public struct Booking: Message {
    /// bkg_...
    public var id: String = ""
    /// Grows by one with every change.
    public var version: UInt64 = 0
    /// The space.
    public var spaceId: String = ""
    /// The first instant.
    public var startsAt: GoogleProtobuf.Timestamp?
    /// The instant after the last.
    public var endsAt: GoogleProtobuf.Timestamp?
    /// Where it stands, by the time of the answer.
    public var state: SpaceV1.BookingState = SpaceV1.BookingState()
    /// Who booked: acc_...
    public var personId: String = ""
    /// The enterprise it was booked for; empty for none.
    public var enterpriseId: String = ""
    /// Persons who come.
    public var persons: UInt32 = 0
    /// What for; digits that look like a person's number are masked.
    public var purpose: String = ""
    /// When a hold ends by itself; unset otherwise.
    public var holdExpiresAt: GoogleProtobuf.Timestamp?
    /// Why it was refused or cancelled by the keeper.
    public var reason: String = ""
    /// When the person came.
    public var checkedInAt: GoogleProtobuf.Timestamp?
    /// When it was made.
    public var createdAt: GoogleProtobuf.Timestamp?
    /// When it was changed last.
    public var updatedAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Keeps a span.
  public struct HoldSlotRequest: Message {
    /// spc_...
    public var spaceId: String = ""
    /// The first instant.
    public var startsAt: GoogleProtobuf.Timestamp?
    /// The instant after the last.
    public var endsAt: GoogleProtobuf.Timestamp?
    /// For how many minutes, 1 to 30; 0 = 10.
    public var ttlMinutes: UInt32 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Books a span.
  public struct BookRequest: Message {
    /// A living hold of the caller: bkg_...; then space and span are the hold's. Empty = book at once.
    public var holdId: String = ""
    /// The version of the hold the caller has seen; 0 without one.
    public var expectedVersion: UInt64 = 0
    /// spc_...; empty with a hold.
    public var spaceId: String = ""
    /// The first instant; unset with a hold.
    public var startsAt: GoogleProtobuf.Timestamp?
    /// The instant after the last; unset with a hold.
    public var endsAt: GoogleProtobuf.Timestamp?
    /// Persons who come, at least 1.
    public var persons: UInt32 = 0
    /// What for, 1 to 500 characters.
    public var purpose: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Decides on a booking that waits.
  public struct ApproveBookingRequest: Message {
    /// bkg_...
    public var bookingId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// Approve, or refuse.
    public var approve: Bool = false
    /// Why; needed for a refusal, up to 500 characters.
    public var reason: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Cancels a booking.
  public struct CancelBookingRequest: Message {
    /// bkg_...
    public var bookingId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// Why; needed when the keeper cancels another's booking, up to 500 characters.
    public var reason: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Records that the person is there.
  public struct CheckInRequest: Message {
    /// bkg_...
    public var bookingId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Gives free what was not used.
  public struct ReleaseNoShowsRequest: Message {
    /// spc_...
    public var spaceId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// What was given free.
  public struct ReleaseNoShowsResponse: Message {
    /// The bookings, at most 1000; call again for more.
    public var bookingIds: [String] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for a booking.
  public struct GetBookingRequest: Message {
    /// bkg_...
    public var bookingId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for bookings.
  public struct ListBookingsRequest: Message {
    /// Only of this space; empty = of all that the caller may see.
    public var spaceId: String = ""
    /// Only in this state as it is stored; UNSPECIFIED = any.
    public var state: SpaceV1.BookingState = SpaceV1.BookingState()
    /// Only those that end after now.
    public var upcomingOnly: Bool = false

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for a watch.
  public struct WatchCalendarRequest: Message {
    /// spc_...
    public var spaceId: String = ""
    /// The cursor of the last update seen; empty: begin with a snapshot.
    public var cursor: [UInt8] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// A change of a calendar.
  public struct CalendarUpdate: Message {
    /// The span's booking: bkg_...; empty in a bookmark.
    public var bookingId: String = ""
    /// Its first instant.
    public var startsAt: GoogleProtobuf.Timestamp?
    /// The instant after its last.
    public var endsAt: GoogleProtobuf.Timestamp?
    /// Taken or free.
    public var state: SpaceV1.SpanState = SpaceV1.SpanState()
    /// When it happened; unset in the snapshot.
    public var occurredAt: GoogleProtobuf.Timestamp?
    /// Where to go on from.
    public var cursor: [UInt8] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// What the event log says about spaces and bookings: ids, spans and states.
  public struct SpaceEvent: Message {
    /// spc_...
    public var spaceId: String = ""
    /// bkg_...; empty for a change of the space itself.
    public var bookingId: String = ""
    /// The booking's first instant.
    public var startsAt: GoogleProtobuf.Timestamp?
    /// The instant after its last.
    public var endsAt: GoogleProtobuf.Timestamp?
    /// The state after it, as the state table names it.
    public var state: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// What holds on a public holiday.
  public struct HolidayRule: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not set: as CLOSED.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// Closed on days off.
    public static var closed: Self { Self(rawValue: 1) }
    /// Open as on any day of the week.
    public static var asWeekday: Self { Self(rawValue: 2) }
    /// Open as on a Sunday.
    public static var asSunday: Self { Self(rawValue: 3) }
  }

  /// Where a booking stands.
  public struct BookingState: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not set.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// Kept while a form is filled in.
    public static var held: Self { Self(rawValue: 1) }
    /// Waits for approval.
    public static var pending: Self { Self(rawValue: 2) }
    /// Booked.
    public static var confirmed: Self { Self(rawValue: 3) }
    /// The person is there, or was.
    public static var checkedIn: Self { Self(rawValue: 4) }
    /// Cancelled, or a hold given free.
    public static var cancelled: Self { Self(rawValue: 5) }
    /// Approval was refused, or did not come before the start.
    public static var refused: Self { Self(rawValue: 6) }
    /// The hold's time has passed.
    public static var expired: Self { Self(rawValue: 7) }
    /// Nobody came; given free.
    public static var noShow: Self { Self(rawValue: 8) }
  }

  /// What a span of a calendar is.
  public struct SpanState: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Nothing: a bookmark.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// Taken: held, waiting for approval, booked or in use.
    public static var taken: Self { Self(rawValue: 1) }
    /// Free again.
    public static var free: Self { Self(rawValue: 2) }
  }

  /// Spaces and bookings.
  public enum SpaceService {
    /// The full name.
    public static let name: String = "cloudpark.space.v1.SpaceService"
    /// All methods, in the order of the contract.
    public static var methods: [MethodDescriptor] {
      [upsertSpace, setOpeningHours, getSpace, listSpaces, searchSlots, holdSlot, book, approveBooking, cancelBooking, checkIn, releaseNoShows, getBooking, listBookings, watchCalendar]
    }

    /// Creates a space or changes one: park staff those of the own park, officers and administrators any other.
    public static let upsertSpace: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.space.v1.SpaceService", name: "UpsertSpace",
      callType: .unary, requestType: "cloudpark.space.v1.UpsertSpaceRequest",
      responseType: "cloudpark.space.v1.Space", idempotency: .mutates,
      roles: ["park_staff", "district_officer", "system_administrator"], scope: "own_park",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Sets when a space is open: the week, the closures, and what holds on public holidays. Bookings that exist stay.
    public static let setOpeningHours: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.space.v1.SpaceService", name: "SetOpeningHours",
      callType: .unary, requestType: "cloudpark.space.v1.SetOpeningHoursRequest",
      responseType: "cloudpark.space.v1.Space", idempotency: .mutates,
      roles: ["park_staff", "district_officer", "system_administrator"], scope: "own_park",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// One space by its id.
    public static let getSpace: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.space.v1.SpaceService", name: "GetSpace",
      callType: .unary, requestType: "cloudpark.space.v1.GetSpaceRequest",
      responseType: "cloudpark.space.v1.Space", idempotency: .noSideEffects,
      roles: ["anyone"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: true)

    /// Spaces, in the order of their ids.
    public static let listSpaces: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.space.v1.SpaceService", name: "ListSpaces",
      callType: .serverStreaming, requestType: "cloudpark.space.v1.ListSpacesRequest",
      responseType: "cloudpark.space.v1.Space", idempotency: .noSideEffects,
      roles: ["anyone"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Free spans of bookable spaces that are long enough, by space and time.
    public static let searchSlots: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.space.v1.SpaceService", name: "SearchSlots",
      callType: .serverStreaming, requestType: "cloudpark.space.v1.SearchSlotsRequest",
      responseType: "cloudpark.space.v1.Slot", idempotency: .noSideEffects,
      roles: ["anyone"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Keeps a span for a few minutes while the person fills the form in.
    public static let holdSlot: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.space.v1.SpaceService", name: "HoldSlot",
      callType: .unary, requestType: "cloudpark.space.v1.HoldSlotRequest",
      responseType: "cloudpark.space.v1.Booking", idempotency: .mutates,
      roles: ["worker", "enterprise_admin", "enterprise_staff", "park_staff"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Books a span, from a hold or at once. Where the space asks for it the booking waits for approval.
    public static let book: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.space.v1.SpaceService", name: "Book",
      callType: .unary, requestType: "cloudpark.space.v1.BookRequest",
      responseType: "cloudpark.space.v1.Booking", idempotency: .mutates,
      roles: ["worker", "enterprise_admin", "enterprise_staff", "park_staff"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Approves a booking that waits, or refuses it.
    public static let approveBooking: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.space.v1.SpaceService", name: "ApproveBooking",
      callType: .unary, requestType: "cloudpark.space.v1.ApproveBookingRequest",
      responseType: "cloudpark.space.v1.Booking", idempotency: .mutates,
      roles: ["park_staff", "district_officer", "system_administrator"], scope: "own_park",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Cancels a booking or gives a hold free: the person until the space's time before the start, its keeper at any time
    /// before the end.
    public static let cancelBooking: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.space.v1.SpaceService", name: "CancelBooking",
      callType: .unary, requestType: "cloudpark.space.v1.CancelBookingRequest",
      responseType: "cloudpark.space.v1.Booking", idempotency: .mutates,
      roles: ["worker", "enterprise_admin", "enterprise_staff", "park_staff", "district_officer", "system_administrator"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Records that the person is there, from 30 minutes before the start until the no-show time after it.
    public static let checkIn: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.space.v1.SpaceService", name: "CheckIn",
      callType: .unary, requestType: "cloudpark.space.v1.CheckInRequest",
      responseType: "cloudpark.space.v1.Booking", idempotency: .mutates,
      roles: ["worker", "enterprise_admin", "enterprise_staff", "park_staff", "district_officer", "system_administrator"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Gives free what was booked and not used: bookings of a space without check-in whose no-show time has passed. The
    /// server does the same by itself, a little later.
    public static let releaseNoShows: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.space.v1.SpaceService", name: "ReleaseNoShows",
      callType: .unary, requestType: "cloudpark.space.v1.ReleaseNoShowsRequest",
      responseType: "cloudpark.space.v1.ReleaseNoShowsResponse", idempotency: .mutates,
      roles: ["park_staff", "district_officer", "system_administrator"], scope: "own_park",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// One booking by its id.
    public static let getBooking: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.space.v1.SpaceService", name: "GetBooking",
      callType: .unary, requestType: "cloudpark.space.v1.GetBookingRequest",
      responseType: "cloudpark.space.v1.Booking", idempotency: .noSideEffects,
      roles: ["worker", "enterprise_admin", "enterprise_staff", "park_staff", "district_officer", "system_administrator"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: false, pointRead: true)

    /// The own bookings, or those of the spaces that the caller keeps, newest first.
    public static let listBookings: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.space.v1.SpaceService", name: "ListBookings",
      callType: .serverStreaming, requestType: "cloudpark.space.v1.ListBookingsRequest",
      responseType: "cloudpark.space.v1.Booking", idempotency: .noSideEffects,
      roles: ["worker", "enterprise_admin", "enterprise_staff", "park_staff", "district_officer", "system_administrator"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The taken spans of a space from now on, then every change. Who booked does not show.
    public static let watchCalendar: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.space.v1.SpaceService", name: "WatchCalendar",
      callType: .serverStreaming, requestType: "cloudpark.space.v1.WatchCalendarRequest",
      responseType: "cloudpark.space.v1.CalendarUpdate", idempotency: .noSideEffects,
      roles: ["anyone"], scope: "public",
      resumable: true, priority: 0, secretResponse: false, pointRead: false)
  }
}

extension SpaceV1.Space {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("version", jsonName: "version", number: 2, FieldType.uint64))
    fields.append(FieldSchema("facts", jsonName: "facts", number: 3, FieldType.message({ SpaceV1.SpaceFacts.schema })))
    fields.append(FieldSchema("rules", jsonName: "rules", number: 4, FieldType.message({ SpaceV1.BookingRules.schema })))
    fields.append(FieldSchema("hours", jsonName: "hours", number: 5, FieldType.message({ SpaceV1.OpeningHours.schema })))
    fields.append(FieldSchema("reference", jsonName: "reference", number: 6, FieldType.bool))
    fields.append(FieldSchema("created_at", jsonName: "createdAt", number: 7, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("updated_at", jsonName: "updatedAt", number: 8, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("hours_assumed", jsonName: "hoursAssumed", number: 9, FieldType.bool))
    return MessageSchema(name: "cloudpark.space.v1.Space", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__space__v1__space__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Space__V1__Space.self)
    self.id = RecordReader.string(record.pointee.id)
    self.version = record.pointee.version
    self.facts = RecordReader.message(record.pointee.facts)
    self.rules = RecordReader.message(record.pointee.rules)
    self.hours = RecordReader.message(record.pointee.hours)
    self.reference = record.pointee.reference != 0
    self.createdAt = RecordReader.message(record.pointee.created_at)
    self.updatedAt = RecordReader.message(record.pointee.updated_at)
    self.hoursAssumed = record.pointee.hours_assumed != 0
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Space__V1__Space.self)
    cloudpark__space__v1__space__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    record.pointee.version = self.version
    if let value = self.facts {
      record.pointee.facts = try packer.message(value, "facts")
    }
    if let value = self.rules {
      record.pointee.rules = try packer.message(value, "rules")
    }
    if let value = self.hours {
      record.pointee.hours = try packer.message(value, "hours")
    }
    record.pointee.reference = self.reference ? 1 : 0
    if let value = self.createdAt {
      record.pointee.created_at = try packer.message(value, "created_at")
    }
    if let value = self.updatedAt {
      record.pointee.updated_at = try packer.message(value, "updated_at")
    }
    record.pointee.hours_assumed = self.hoursAssumed ? 1 : 0
    return UnsafeMutableRawPointer(record)
  }
}

extension SpaceV1.SpaceFacts {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("name", jsonName: "name", number: 1, FieldType.string))
    fields.append(FieldSchema("type", jsonName: "type", number: 2, FieldType.string))
    fields.append(FieldSchema("park_id", jsonName: "parkId", number: 3, FieldType.string))
    fields.append(FieldSchema("address", jsonName: "address", number: 4, FieldType.string))
    fields.append(FieldSchema("district", jsonName: "district", number: 5, FieldType.string))
    fields.append(FieldSchema("capacity", jsonName: "capacity", number: 6, FieldType.uint32))
    fields.append(FieldSchema("size_text", jsonName: "sizeText", number: 7, FieldType.string))
    fields.append(FieldSchema("hours_text", jsonName: "hoursText", number: 8, FieldType.string))
    fields.append(FieldSchema("notes", jsonName: "notes", number: 9, FieldType.string))
    fields.append(FieldSchema("source", jsonName: "source", number: 10, FieldType.string))
    return MessageSchema(name: "cloudpark.space.v1.SpaceFacts", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__space__v1__space_facts__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Space__V1__SpaceFacts.self)
    self.name = RecordReader.string(record.pointee.name)
    self.type = RecordReader.string(record.pointee.type)
    self.parkId = RecordReader.string(record.pointee.park_id)
    self.address = RecordReader.string(record.pointee.address)
    self.district = RecordReader.string(record.pointee.district)
    self.capacity = record.pointee.capacity
    self.sizeText = RecordReader.string(record.pointee.size_text)
    self.hoursText = RecordReader.string(record.pointee.hours_text)
    self.notes = RecordReader.string(record.pointee.notes)
    self.source = RecordReader.string(record.pointee.source)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Space__V1__SpaceFacts.self)
    cloudpark__space__v1__space_facts__init(record)
    if !self.name.isEmpty {
      record.pointee.name = try packer.string(self.name, "name")
    }
    if !self.type.isEmpty {
      record.pointee.type = try packer.string(self.type, "type")
    }
    if !self.parkId.isEmpty {
      record.pointee.park_id = try packer.string(self.parkId, "park_id")
    }
    if !self.address.isEmpty {
      record.pointee.address = try packer.string(self.address, "address")
    }
    if !self.district.isEmpty {
      record.pointee.district = try packer.string(self.district, "district")
    }
    record.pointee.capacity = self.capacity
    if !self.sizeText.isEmpty {
      record.pointee.size_text = try packer.string(self.sizeText, "size_text")
    }
    if !self.hoursText.isEmpty {
      record.pointee.hours_text = try packer.string(self.hoursText, "hours_text")
    }
    if !self.notes.isEmpty {
      record.pointee.notes = try packer.string(self.notes, "notes")
    }
    if !self.source.isEmpty {
      record.pointee.source = try packer.string(self.source, "source")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension SpaceV1.BookingRules {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("grain_minutes", jsonName: "grainMinutes", number: 1, FieldType.uint32))
    fields.append(FieldSchema("minutes_min", jsonName: "minutesMin", number: 2, FieldType.uint32))
    fields.append(FieldSchema("minutes_max", jsonName: "minutesMax", number: 3, FieldType.uint32))
    fields.append(FieldSchema("days_ahead_max", jsonName: "daysAheadMax", number: 4, FieldType.uint32))
    fields.append(FieldSchema("bookings_per_person_max", jsonName: "bookingsPerPersonMax", number: 5, FieldType.uint32))
    fields.append(FieldSchema("cancel_before_minutes", jsonName: "cancelBeforeMinutes", number: 6, FieldType.uint32))
    fields.append(FieldSchema("no_show_minutes", jsonName: "noShowMinutes", number: 7, FieldType.uint32))
    fields.append(FieldSchema("approval_required", jsonName: "approvalRequired", number: 8, FieldType.bool))
    return MessageSchema(name: "cloudpark.space.v1.BookingRules", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__space__v1__booking_rules__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Space__V1__BookingRules.self)
    self.grainMinutes = record.pointee.grain_minutes
    self.minutesMin = record.pointee.minutes_min
    self.minutesMax = record.pointee.minutes_max
    self.daysAheadMax = record.pointee.days_ahead_max
    self.bookingsPerPersonMax = record.pointee.bookings_per_person_max
    self.cancelBeforeMinutes = record.pointee.cancel_before_minutes
    self.noShowMinutes = record.pointee.no_show_minutes
    self.approvalRequired = record.pointee.approval_required != 0
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Space__V1__BookingRules.self)
    cloudpark__space__v1__booking_rules__init(record)
    record.pointee.grain_minutes = self.grainMinutes
    record.pointee.minutes_min = self.minutesMin
    record.pointee.minutes_max = self.minutesMax
    record.pointee.days_ahead_max = self.daysAheadMax
    record.pointee.bookings_per_person_max = self.bookingsPerPersonMax
    record.pointee.cancel_before_minutes = self.cancelBeforeMinutes
    record.pointee.no_show_minutes = self.noShowMinutes
    record.pointee.approval_required = self.approvalRequired ? 1 : 0
    return UnsafeMutableRawPointer(record)
  }
}

extension SpaceV1.OpeningHours {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("week", jsonName: "week", number: 1, FieldType.message({ SpaceV1.WeeklySpan.schema }), label: .repeated))
    fields.append(FieldSchema("closures", jsonName: "closures", number: 2, FieldType.message({ SpaceV1.Closure.schema }), label: .repeated))
    fields.append(FieldSchema("holidays", jsonName: "holidays", number: 3, FieldType.enumeration({ SpaceV1.HolidayRule.schema })))
    return MessageSchema(name: "cloudpark.space.v1.OpeningHours", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__space__v1__opening_hours__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Space__V1__OpeningHours.self)
    self.week = RecordReader.messages(record.pointee.n_week, record.pointee.week)
    self.closures = RecordReader.messages(record.pointee.n_closures, record.pointee.closures)
    self.holidays = RecordReader.enumeration(record.pointee.holidays)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Space__V1__OpeningHours.self)
    cloudpark__space__v1__opening_hours__init(record)
    if !self.week.isEmpty {
      record.pointee.n_week = self.week.count
      record.pointee.week = try packer.messages(self.week, "week")
    }
    if !self.closures.isEmpty {
      record.pointee.n_closures = self.closures.count
      record.pointee.closures = try packer.messages(self.closures, "closures")
    }
    record.pointee.holidays = packer.enumeration(self.holidays)
    return UnsafeMutableRawPointer(record)
  }
}

extension SpaceV1.WeeklySpan {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("weekday", jsonName: "weekday", number: 1, FieldType.uint32))
    fields.append(FieldSchema("opens_minute", jsonName: "opensMinute", number: 2, FieldType.uint32))
    fields.append(FieldSchema("closes_minute", jsonName: "closesMinute", number: 3, FieldType.uint32))
    return MessageSchema(name: "cloudpark.space.v1.WeeklySpan", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__space__v1__weekly_span__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Space__V1__WeeklySpan.self)
    self.weekday = record.pointee.weekday
    self.opensMinute = record.pointee.opens_minute
    self.closesMinute = record.pointee.closes_minute
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Space__V1__WeeklySpan.self)
    cloudpark__space__v1__weekly_span__init(record)
    record.pointee.weekday = self.weekday
    record.pointee.opens_minute = self.opensMinute
    record.pointee.closes_minute = self.closesMinute
    return UnsafeMutableRawPointer(record)
  }
}

extension SpaceV1.Closure {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("from_day", jsonName: "fromDay", number: 1, FieldType.string))
    fields.append(FieldSchema("through_day", jsonName: "throughDay", number: 2, FieldType.string))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.space.v1.Closure", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__space__v1__closure__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Space__V1__Closure.self)
    self.fromDay = RecordReader.string(record.pointee.from_day)
    self.throughDay = RecordReader.string(record.pointee.through_day)
    self.reason = RecordReader.string(record.pointee.reason)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Space__V1__Closure.self)
    cloudpark__space__v1__closure__init(record)
    if !self.fromDay.isEmpty {
      record.pointee.from_day = try packer.string(self.fromDay, "from_day")
    }
    if !self.throughDay.isEmpty {
      record.pointee.through_day = try packer.string(self.throughDay, "through_day")
    }
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension SpaceV1.UpsertSpaceRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("space_id", jsonName: "spaceId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("facts", jsonName: "facts", number: 3, FieldType.message({ SpaceV1.SpaceFacts.schema })))
    fields.append(FieldSchema("rules", jsonName: "rules", number: 4, FieldType.message({ SpaceV1.BookingRules.schema })))
    return MessageSchema(name: "cloudpark.space.v1.UpsertSpaceRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__space__v1__upsert_space_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Space__V1__UpsertSpaceRequest.self)
    self.spaceId = RecordReader.string(record.pointee.space_id)
    self.expectedVersion = record.pointee.expected_version
    self.facts = RecordReader.message(record.pointee.facts)
    self.rules = RecordReader.message(record.pointee.rules)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Space__V1__UpsertSpaceRequest.self)
    cloudpark__space__v1__upsert_space_request__init(record)
    if !self.spaceId.isEmpty {
      record.pointee.space_id = try packer.string(self.spaceId, "space_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if let value = self.facts {
      record.pointee.facts = try packer.message(value, "facts")
    }
    if let value = self.rules {
      record.pointee.rules = try packer.message(value, "rules")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension SpaceV1.SetOpeningHoursRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("space_id", jsonName: "spaceId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("hours", jsonName: "hours", number: 3, FieldType.message({ SpaceV1.OpeningHours.schema })))
    return MessageSchema(name: "cloudpark.space.v1.SetOpeningHoursRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__space__v1__set_opening_hours_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Space__V1__SetOpeningHoursRequest.self)
    self.spaceId = RecordReader.string(record.pointee.space_id)
    self.expectedVersion = record.pointee.expected_version
    self.hours = RecordReader.message(record.pointee.hours)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Space__V1__SetOpeningHoursRequest.self)
    cloudpark__space__v1__set_opening_hours_request__init(record)
    if !self.spaceId.isEmpty {
      record.pointee.space_id = try packer.string(self.spaceId, "space_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if let value = self.hours {
      record.pointee.hours = try packer.message(value, "hours")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension SpaceV1.GetSpaceRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("space_id", jsonName: "spaceId", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.space.v1.GetSpaceRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__space__v1__get_space_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Space__V1__GetSpaceRequest.self)
    self.spaceId = RecordReader.string(record.pointee.space_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Space__V1__GetSpaceRequest.self)
    cloudpark__space__v1__get_space_request__init(record)
    if !self.spaceId.isEmpty {
      record.pointee.space_id = try packer.string(self.spaceId, "space_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension SpaceV1.ListSpacesRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("park_id", jsonName: "parkId", number: 1, FieldType.string))
    fields.append(FieldSchema("type", jsonName: "type", number: 2, FieldType.string))
    fields.append(FieldSchema("district", jsonName: "district", number: 3, FieldType.string))
    fields.append(FieldSchema("query", jsonName: "query", number: 4, FieldType.string))
    fields.append(FieldSchema("bookable_only", jsonName: "bookableOnly", number: 5, FieldType.bool))
    return MessageSchema(name: "cloudpark.space.v1.ListSpacesRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__space__v1__list_spaces_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Space__V1__ListSpacesRequest.self)
    self.parkId = RecordReader.string(record.pointee.park_id)
    self.type = RecordReader.string(record.pointee.type)
    self.district = RecordReader.string(record.pointee.district)
    self.query = RecordReader.string(record.pointee.query)
    self.bookableOnly = record.pointee.bookable_only != 0
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Space__V1__ListSpacesRequest.self)
    cloudpark__space__v1__list_spaces_request__init(record)
    if !self.parkId.isEmpty {
      record.pointee.park_id = try packer.string(self.parkId, "park_id")
    }
    if !self.type.isEmpty {
      record.pointee.type = try packer.string(self.type, "type")
    }
    if !self.district.isEmpty {
      record.pointee.district = try packer.string(self.district, "district")
    }
    if !self.query.isEmpty {
      record.pointee.query = try packer.string(self.query, "query")
    }
    record.pointee.bookable_only = self.bookableOnly ? 1 : 0
    return UnsafeMutableRawPointer(record)
  }
}

extension SpaceV1.SearchSlotsRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("space_id", jsonName: "spaceId", number: 1, FieldType.string))
    fields.append(FieldSchema("from_day", jsonName: "fromDay", number: 2, FieldType.string))
    fields.append(FieldSchema("through_day", jsonName: "throughDay", number: 3, FieldType.string))
    fields.append(FieldSchema("minutes", jsonName: "minutes", number: 4, FieldType.uint32))
    fields.append(FieldSchema("persons", jsonName: "persons", number: 5, FieldType.uint32))
    fields.append(FieldSchema("type", jsonName: "type", number: 6, FieldType.string))
    fields.append(FieldSchema("district", jsonName: "district", number: 7, FieldType.string))
    return MessageSchema(name: "cloudpark.space.v1.SearchSlotsRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__space__v1__search_slots_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Space__V1__SearchSlotsRequest.self)
    self.spaceId = RecordReader.string(record.pointee.space_id)
    self.fromDay = RecordReader.string(record.pointee.from_day)
    self.throughDay = RecordReader.string(record.pointee.through_day)
    self.minutes = record.pointee.minutes
    self.persons = record.pointee.persons
    self.type = RecordReader.string(record.pointee.type)
    self.district = RecordReader.string(record.pointee.district)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Space__V1__SearchSlotsRequest.self)
    cloudpark__space__v1__search_slots_request__init(record)
    if !self.spaceId.isEmpty {
      record.pointee.space_id = try packer.string(self.spaceId, "space_id")
    }
    if !self.fromDay.isEmpty {
      record.pointee.from_day = try packer.string(self.fromDay, "from_day")
    }
    if !self.throughDay.isEmpty {
      record.pointee.through_day = try packer.string(self.throughDay, "through_day")
    }
    record.pointee.minutes = self.minutes
    record.pointee.persons = self.persons
    if !self.type.isEmpty {
      record.pointee.type = try packer.string(self.type, "type")
    }
    if !self.district.isEmpty {
      record.pointee.district = try packer.string(self.district, "district")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension SpaceV1.Slot {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("space_id", jsonName: "spaceId", number: 1, FieldType.string))
    fields.append(FieldSchema("space_name", jsonName: "spaceName", number: 2, FieldType.string))
    fields.append(FieldSchema("starts_at", jsonName: "startsAt", number: 3, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("ends_at", jsonName: "endsAt", number: 4, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.space.v1.Slot", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__space__v1__slot__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Space__V1__Slot.self)
    self.spaceId = RecordReader.string(record.pointee.space_id)
    self.spaceName = RecordReader.string(record.pointee.space_name)
    self.startsAt = RecordReader.message(record.pointee.starts_at)
    self.endsAt = RecordReader.message(record.pointee.ends_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Space__V1__Slot.self)
    cloudpark__space__v1__slot__init(record)
    if !self.spaceId.isEmpty {
      record.pointee.space_id = try packer.string(self.spaceId, "space_id")
    }
    if !self.spaceName.isEmpty {
      record.pointee.space_name = try packer.string(self.spaceName, "space_name")
    }
    if let value = self.startsAt {
      record.pointee.starts_at = try packer.message(value, "starts_at")
    }
    if let value = self.endsAt {
      record.pointee.ends_at = try packer.message(value, "ends_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension SpaceV1.Booking {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("version", jsonName: "version", number: 2, FieldType.uint64))
    fields.append(FieldSchema("space_id", jsonName: "spaceId", number: 3, FieldType.string))
    fields.append(FieldSchema("starts_at", jsonName: "startsAt", number: 4, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("ends_at", jsonName: "endsAt", number: 5, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("state", jsonName: "state", number: 6, FieldType.enumeration({ SpaceV1.BookingState.schema })))
    fields.append(FieldSchema("person_id", jsonName: "personId", number: 7, FieldType.string))
    fields.append(FieldSchema("enterprise_id", jsonName: "enterpriseId", number: 8, FieldType.string))
    fields.append(FieldSchema("persons", jsonName: "persons", number: 9, FieldType.uint32))
    fields.append(FieldSchema("purpose", jsonName: "purpose", number: 10, FieldType.string))
    fields.append(FieldSchema("hold_expires_at", jsonName: "holdExpiresAt", number: 11, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 12, FieldType.string))
    fields.append(FieldSchema("checked_in_at", jsonName: "checkedInAt", number: 13, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("created_at", jsonName: "createdAt", number: 14, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("updated_at", jsonName: "updatedAt", number: 15, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.space.v1.Booking", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__space__v1__booking__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Space__V1__Booking.self)
    self.id = RecordReader.string(record.pointee.id)
    self.version = record.pointee.version
    self.spaceId = RecordReader.string(record.pointee.space_id)
    self.startsAt = RecordReader.message(record.pointee.starts_at)
    self.endsAt = RecordReader.message(record.pointee.ends_at)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.personId = RecordReader.string(record.pointee.person_id)
    self.enterpriseId = RecordReader.string(record.pointee.enterprise_id)
    self.persons = record.pointee.persons
    self.purpose = RecordReader.string(record.pointee.purpose)
    self.holdExpiresAt = RecordReader.message(record.pointee.hold_expires_at)
    self.reason = RecordReader.string(record.pointee.reason)
    self.checkedInAt = RecordReader.message(record.pointee.checked_in_at)
    self.createdAt = RecordReader.message(record.pointee.created_at)
    self.updatedAt = RecordReader.message(record.pointee.updated_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Space__V1__Booking.self)
    cloudpark__space__v1__booking__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    record.pointee.version = self.version
    if !self.spaceId.isEmpty {
      record.pointee.space_id = try packer.string(self.spaceId, "space_id")
    }
    if let value = self.startsAt {
      record.pointee.starts_at = try packer.message(value, "starts_at")
    }
    if let value = self.endsAt {
      record.pointee.ends_at = try packer.message(value, "ends_at")
    }
    record.pointee.state = packer.enumeration(self.state)
    if !self.personId.isEmpty {
      record.pointee.person_id = try packer.string(self.personId, "person_id")
    }
    if !self.enterpriseId.isEmpty {
      record.pointee.enterprise_id = try packer.string(self.enterpriseId, "enterprise_id")
    }
    record.pointee.persons = self.persons
    if !self.purpose.isEmpty {
      record.pointee.purpose = try packer.string(self.purpose, "purpose")
    }
    if let value = self.holdExpiresAt {
      record.pointee.hold_expires_at = try packer.message(value, "hold_expires_at")
    }
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    if let value = self.checkedInAt {
      record.pointee.checked_in_at = try packer.message(value, "checked_in_at")
    }
    if let value = self.createdAt {
      record.pointee.created_at = try packer.message(value, "created_at")
    }
    if let value = self.updatedAt {
      record.pointee.updated_at = try packer.message(value, "updated_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension SpaceV1.HoldSlotRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("space_id", jsonName: "spaceId", number: 1, FieldType.string))
    fields.append(FieldSchema("starts_at", jsonName: "startsAt", number: 2, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("ends_at", jsonName: "endsAt", number: 3, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("ttl_minutes", jsonName: "ttlMinutes", number: 4, FieldType.uint32))
    return MessageSchema(name: "cloudpark.space.v1.HoldSlotRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__space__v1__hold_slot_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Space__V1__HoldSlotRequest.self)
    self.spaceId = RecordReader.string(record.pointee.space_id)
    self.startsAt = RecordReader.message(record.pointee.starts_at)
    self.endsAt = RecordReader.message(record.pointee.ends_at)
    self.ttlMinutes = record.pointee.ttl_minutes
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Space__V1__HoldSlotRequest.self)
    cloudpark__space__v1__hold_slot_request__init(record)
    if !self.spaceId.isEmpty {
      record.pointee.space_id = try packer.string(self.spaceId, "space_id")
    }
    if let value = self.startsAt {
      record.pointee.starts_at = try packer.message(value, "starts_at")
    }
    if let value = self.endsAt {
      record.pointee.ends_at = try packer.message(value, "ends_at")
    }
    record.pointee.ttl_minutes = self.ttlMinutes
    return UnsafeMutableRawPointer(record)
  }
}

extension SpaceV1.BookRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("hold_id", jsonName: "holdId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("space_id", jsonName: "spaceId", number: 3, FieldType.string))
    fields.append(FieldSchema("starts_at", jsonName: "startsAt", number: 4, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("ends_at", jsonName: "endsAt", number: 5, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("persons", jsonName: "persons", number: 6, FieldType.uint32))
    fields.append(FieldSchema("purpose", jsonName: "purpose", number: 7, FieldType.string))
    return MessageSchema(name: "cloudpark.space.v1.BookRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__space__v1__book_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Space__V1__BookRequest.self)
    self.holdId = RecordReader.string(record.pointee.hold_id)
    self.expectedVersion = record.pointee.expected_version
    self.spaceId = RecordReader.string(record.pointee.space_id)
    self.startsAt = RecordReader.message(record.pointee.starts_at)
    self.endsAt = RecordReader.message(record.pointee.ends_at)
    self.persons = record.pointee.persons
    self.purpose = RecordReader.string(record.pointee.purpose)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Space__V1__BookRequest.self)
    cloudpark__space__v1__book_request__init(record)
    if !self.holdId.isEmpty {
      record.pointee.hold_id = try packer.string(self.holdId, "hold_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.spaceId.isEmpty {
      record.pointee.space_id = try packer.string(self.spaceId, "space_id")
    }
    if let value = self.startsAt {
      record.pointee.starts_at = try packer.message(value, "starts_at")
    }
    if let value = self.endsAt {
      record.pointee.ends_at = try packer.message(value, "ends_at")
    }
    record.pointee.persons = self.persons
    if !self.purpose.isEmpty {
      record.pointee.purpose = try packer.string(self.purpose, "purpose")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension SpaceV1.ApproveBookingRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("booking_id", jsonName: "bookingId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("approve", jsonName: "approve", number: 3, FieldType.bool))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 4, FieldType.string))
    return MessageSchema(name: "cloudpark.space.v1.ApproveBookingRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__space__v1__approve_booking_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Space__V1__ApproveBookingRequest.self)
    self.bookingId = RecordReader.string(record.pointee.booking_id)
    self.expectedVersion = record.pointee.expected_version
    self.approve = record.pointee.approve != 0
    self.reason = RecordReader.string(record.pointee.reason)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Space__V1__ApproveBookingRequest.self)
    cloudpark__space__v1__approve_booking_request__init(record)
    if !self.bookingId.isEmpty {
      record.pointee.booking_id = try packer.string(self.bookingId, "booking_id")
    }
    record.pointee.expected_version = self.expectedVersion
    record.pointee.approve = self.approve ? 1 : 0
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension SpaceV1.CancelBookingRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("booking_id", jsonName: "bookingId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.space.v1.CancelBookingRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__space__v1__cancel_booking_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Space__V1__CancelBookingRequest.self)
    self.bookingId = RecordReader.string(record.pointee.booking_id)
    self.expectedVersion = record.pointee.expected_version
    self.reason = RecordReader.string(record.pointee.reason)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Space__V1__CancelBookingRequest.self)
    cloudpark__space__v1__cancel_booking_request__init(record)
    if !self.bookingId.isEmpty {
      record.pointee.booking_id = try packer.string(self.bookingId, "booking_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension SpaceV1.CheckInRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("booking_id", jsonName: "bookingId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.space.v1.CheckInRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__space__v1__check_in_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Space__V1__CheckInRequest.self)
    self.bookingId = RecordReader.string(record.pointee.booking_id)
    self.expectedVersion = record.pointee.expected_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Space__V1__CheckInRequest.self)
    cloudpark__space__v1__check_in_request__init(record)
    if !self.bookingId.isEmpty {
      record.pointee.booking_id = try packer.string(self.bookingId, "booking_id")
    }
    record.pointee.expected_version = self.expectedVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension SpaceV1.ReleaseNoShowsRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("space_id", jsonName: "spaceId", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.space.v1.ReleaseNoShowsRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__space__v1__release_no_shows_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Space__V1__ReleaseNoShowsRequest.self)
    self.spaceId = RecordReader.string(record.pointee.space_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Space__V1__ReleaseNoShowsRequest.self)
    cloudpark__space__v1__release_no_shows_request__init(record)
    if !self.spaceId.isEmpty {
      record.pointee.space_id = try packer.string(self.spaceId, "space_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension SpaceV1.ReleaseNoShowsResponse {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("booking_ids", jsonName: "bookingIds", number: 1, FieldType.string, label: .repeated))
    return MessageSchema(name: "cloudpark.space.v1.ReleaseNoShowsResponse", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__space__v1__release_no_shows_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Space__V1__ReleaseNoShowsResponse.self)
    self.bookingIds = RecordReader.strings(record.pointee.n_booking_ids, record.pointee.booking_ids)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Space__V1__ReleaseNoShowsResponse.self)
    cloudpark__space__v1__release_no_shows_response__init(record)
    if !self.bookingIds.isEmpty {
      record.pointee.n_booking_ids = self.bookingIds.count
      record.pointee.booking_ids = try packer.strings(self.bookingIds, "booking_ids")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension SpaceV1.GetBookingRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("booking_id", jsonName: "bookingId", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.space.v1.GetBookingRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__space__v1__get_booking_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Space__V1__GetBookingRequest.self)
    self.bookingId = RecordReader.string(record.pointee.booking_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Space__V1__GetBookingRequest.self)
    cloudpark__space__v1__get_booking_request__init(record)
    if !self.bookingId.isEmpty {
      record.pointee.booking_id = try packer.string(self.bookingId, "booking_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension SpaceV1.ListBookingsRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("space_id", jsonName: "spaceId", number: 1, FieldType.string))
    fields.append(FieldSchema("state", jsonName: "state", number: 2, FieldType.enumeration({ SpaceV1.BookingState.schema })))
    fields.append(FieldSchema("upcoming_only", jsonName: "upcomingOnly", number: 3, FieldType.bool))
    return MessageSchema(name: "cloudpark.space.v1.ListBookingsRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__space__v1__list_bookings_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Space__V1__ListBookingsRequest.self)
    self.spaceId = RecordReader.string(record.pointee.space_id)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.upcomingOnly = record.pointee.upcoming_only != 0
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Space__V1__ListBookingsRequest.self)
    cloudpark__space__v1__list_bookings_request__init(record)
    if !self.spaceId.isEmpty {
      record.pointee.space_id = try packer.string(self.spaceId, "space_id")
    }
    record.pointee.state = packer.enumeration(self.state)
    record.pointee.upcoming_only = self.upcomingOnly ? 1 : 0
    return UnsafeMutableRawPointer(record)
  }
}

extension SpaceV1.WatchCalendarRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("space_id", jsonName: "spaceId", number: 1, FieldType.string))
    fields.append(FieldSchema("cursor", jsonName: "cursor", number: 2, FieldType.bytes))
    return MessageSchema(name: "cloudpark.space.v1.WatchCalendarRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__space__v1__watch_calendar_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Space__V1__WatchCalendarRequest.self)
    self.spaceId = RecordReader.string(record.pointee.space_id)
    self.cursor = RecordReader.bytes(record.pointee.cursor.len, record.pointee.cursor.data)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Space__V1__WatchCalendarRequest.self)
    cloudpark__space__v1__watch_calendar_request__init(record)
    if !self.spaceId.isEmpty {
      record.pointee.space_id = try packer.string(self.spaceId, "space_id")
    }
    if !self.cursor.isEmpty {
      record.pointee.cursor.len = self.cursor.count
      record.pointee.cursor.data = try packer.bytes(self.cursor)
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension SpaceV1.CalendarUpdate {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("booking_id", jsonName: "bookingId", number: 1, FieldType.string))
    fields.append(FieldSchema("starts_at", jsonName: "startsAt", number: 2, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("ends_at", jsonName: "endsAt", number: 3, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("state", jsonName: "state", number: 4, FieldType.enumeration({ SpaceV1.SpanState.schema })))
    fields.append(FieldSchema("occurred_at", jsonName: "occurredAt", number: 5, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("cursor", jsonName: "cursor", number: 6, FieldType.bytes))
    return MessageSchema(name: "cloudpark.space.v1.CalendarUpdate", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__space__v1__calendar_update__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Space__V1__CalendarUpdate.self)
    self.bookingId = RecordReader.string(record.pointee.booking_id)
    self.startsAt = RecordReader.message(record.pointee.starts_at)
    self.endsAt = RecordReader.message(record.pointee.ends_at)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.occurredAt = RecordReader.message(record.pointee.occurred_at)
    self.cursor = RecordReader.bytes(record.pointee.cursor.len, record.pointee.cursor.data)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Space__V1__CalendarUpdate.self)
    cloudpark__space__v1__calendar_update__init(record)
    if !self.bookingId.isEmpty {
      record.pointee.booking_id = try packer.string(self.bookingId, "booking_id")
    }
    if let value = self.startsAt {
      record.pointee.starts_at = try packer.message(value, "starts_at")
    }
    if let value = self.endsAt {
      record.pointee.ends_at = try packer.message(value, "ends_at")
    }
    record.pointee.state = packer.enumeration(self.state)
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

extension SpaceV1.SpaceEvent {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("space_id", jsonName: "spaceId", number: 1, FieldType.string))
    fields.append(FieldSchema("booking_id", jsonName: "bookingId", number: 2, FieldType.string))
    fields.append(FieldSchema("starts_at", jsonName: "startsAt", number: 3, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("ends_at", jsonName: "endsAt", number: 4, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("state", jsonName: "state", number: 5, FieldType.string))
    return MessageSchema(name: "cloudpark.space.v1.SpaceEvent", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__space__v1__space_event__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Space__V1__SpaceEvent.self)
    self.spaceId = RecordReader.string(record.pointee.space_id)
    self.bookingId = RecordReader.string(record.pointee.booking_id)
    self.startsAt = RecordReader.message(record.pointee.starts_at)
    self.endsAt = RecordReader.message(record.pointee.ends_at)
    self.state = RecordReader.string(record.pointee.state)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Space__V1__SpaceEvent.self)
    cloudpark__space__v1__space_event__init(record)
    if !self.spaceId.isEmpty {
      record.pointee.space_id = try packer.string(self.spaceId, "space_id")
    }
    if !self.bookingId.isEmpty {
      record.pointee.booking_id = try packer.string(self.bookingId, "booking_id")
    }
    if let value = self.startsAt {
      record.pointee.starts_at = try packer.message(value, "starts_at")
    }
    if let value = self.endsAt {
      record.pointee.ends_at = try packer.message(value, "ends_at")
    }
    if !self.state.isEmpty {
      record.pointee.state = try packer.string(self.state, "state")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension SpaceV1.HolidayRule {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "HOLIDAY_RULE_UNSPECIFIED", number: 0))
    values.append((name: "HOLIDAY_RULE_CLOSED", number: 1))
    values.append((name: "HOLIDAY_RULE_AS_WEEKDAY", number: 2))
    values.append((name: "HOLIDAY_RULE_AS_SUNDAY", number: 3))
    return EnumSchema(name: "cloudpark.space.v1.HolidayRule", values: values)
  }()
}

extension SpaceV1.BookingState {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "BOOKING_STATE_UNSPECIFIED", number: 0))
    values.append((name: "BOOKING_STATE_HELD", number: 1))
    values.append((name: "BOOKING_STATE_PENDING", number: 2))
    values.append((name: "BOOKING_STATE_CONFIRMED", number: 3))
    values.append((name: "BOOKING_STATE_CHECKED_IN", number: 4))
    values.append((name: "BOOKING_STATE_CANCELLED", number: 5))
    values.append((name: "BOOKING_STATE_REFUSED", number: 6))
    values.append((name: "BOOKING_STATE_EXPIRED", number: 7))
    values.append((name: "BOOKING_STATE_NO_SHOW", number: 8))
    return EnumSchema(name: "cloudpark.space.v1.BookingState", values: values)
  }()
}

extension SpaceV1.SpanState {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "SPAN_STATE_UNSPECIFIED", number: 0))
    values.append((name: "SPAN_STATE_TAKEN", number: 1))
    values.append((name: "SPAN_STATE_FREE", number: 2))
    return EnumSchema(name: "cloudpark.space.v1.SpanState", values: values)
  }()
}
