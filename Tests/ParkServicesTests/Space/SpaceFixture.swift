import ParkRules
import ParkSchemas
import RPCCore
import RPCSchemas
import Storage

@testable import ParkServices

/// A park's space that is open from 9 to 21 every day, its keeper, and people who book.
///
/// The clock stands at 2026-01-05 08:00 in Shanghai, a Monday.
struct SpaceFixture: Sendable {
  typealias Service = SpaceV1.SpaceService
  typealias Booking = SpaceV1.Booking

  let park: TestPark
  let parkID: String
  let keeper: TestAccount
  let officer: TestAccount
  let space: SpaceV1.Space

  init(_ rules: (inout SpaceV1.BookingRules) -> Void = { _ in }) async throws {
    try await self.init(
      on: TestPark {
        $0.accessTokenLifetime = .days(400)
        $0.refreshTokenLifetime = .days(400)
      }, rules)
  }

  /// In a park of services that is there already.
  init(on park: TestPark, _ rules: (inout SpaceV1.BookingRules) -> Void = { _ in }) async throws {
    self.park = park
    let administrator = try await park.account(.systemAdministrator)
    officer = try await park.account(.districtOfficer)
    let facts = ParkV1.ParkFacts.with {
      $0.name = "示例园区(场地)"
      $0.district = "朝阳区"
      $0.source = "测试"
    }
    let made: ParkV1.Park = try await park.call(
      ParkV1.ParkService.upsertPark, ParkV1.UpsertParkRequest.with { $0.facts = facts }, as: administrator)
    parkID = made.id
    keeper = try await park.account(.parkStaff, made.id)
    let bare = try await Self.save(park, Self.facts("会议室A", park: made.id), as: keeper, rules)
    space = try await Self.open(park, bare, as: keeper)
  }

  func close() async { await park.close() }

  static func facts(_ name: String, park: String) -> SpaceV1.SpaceFacts {
    .with {
      $0.name = name
      $0.type = "会议室"
      $0.parkId = park
      $0.district = "朝阳区"
      $0.capacity = 20
      $0.source = "测试"
    }
  }

  static func save(
    _ park: TestPark, _ facts: SpaceV1.SpaceFacts, as account: TestAccount,
    _ rules: (inout SpaceV1.BookingRules) -> Void = { _ in }
  ) async throws -> SpaceV1.Space {
    let request = SpaceV1.UpsertSpaceRequest.with {
      $0.facts = facts
      $0.rules = .with(rules)
    }
    return try await park.call(Service.upsertSpace, request, as: account)
  }

  static func open(
    _ park: TestPark, _ space: SpaceV1.Space, as account: TestAccount,
    _ change: (inout SpaceV1.OpeningHours) -> Void = { _ in }
  ) async throws -> SpaceV1.Space {
    let request = SpaceV1.SetOpeningHoursRequest.with {
      $0.spaceId = space.id
      $0.expectedVersion = space.version
      $0.hours = .with {
        $0.week = (1...7).map { (day: UInt32) in
          .with {
            $0.weekday = day
            $0.opensMinute = 540
            $0.closesMinute = 1260
          }
        }
        change(&$0)
      }
    }
    return try await park.call(Service.setOpeningHours, request, as: account)
  }

  /// An instant of a day from today in Shanghai: minutes since its midnight.
  func at(_ minute: Int, day: Int = 1) throws -> Timestamp {
    let date = try park.clock.now.shanghaiDay.adding(days: day)
    return Timestamp(seconds: try ShanghaiTime.startOfDay(date) + Int64(minute) * 60)
  }

  func hold(_ from: Timestamp, _ to: Timestamp, as account: TestAccount, minutes: UInt32 = 0) async throws -> Booking {
    let request = SpaceV1.HoldSlotRequest.with {
      $0.spaceId = space.id
      $0.startsAt = from.message
      $0.endsAt = to.message
      $0.ttlMinutes = minutes
    }
    return try await park.call(Service.holdSlot, request, as: account)
  }

  func book(
    _ from: Timestamp, _ to: Timestamp, as account: TestAccount, persons: UInt32 = 5, key: String? = nil
  ) async throws -> Booking {
    let request = SpaceV1.BookRequest.with {
      $0.spaceId = space.id
      $0.startsAt = from.message
      $0.endsAt = to.message
      $0.persons = persons
      $0.purpose = "读书会"
    }
    return try await park.call(Service.book, request, as: account, key: key)
  }

  func book(_ hold: Booking, as account: TestAccount) async throws -> Booking {
    let request = SpaceV1.BookRequest.with {
      $0.holdId = hold.id
      $0.expectedVersion = hold.version
      $0.persons = 5
      $0.purpose = "读书会"
    }
    return try await park.call(Service.book, request, as: account)
  }

  func approve(_ booking: Booking, _ approve: Bool = true, as account: TestAccount? = nil) async throws -> Booking {
    let request = SpaceV1.ApproveBookingRequest.with {
      $0.bookingId = booking.id
      $0.expectedVersion = booking.version
      $0.approve = approve
      $0.reason = approve ? "" : "与其他活动冲突"
    }
    return try await park.call(Service.approveBooking, request, as: account ?? keeper)
  }

  func cancel(_ booking: Booking, as account: TestAccount, reason: String = "") async throws -> Booking {
    let request = SpaceV1.CancelBookingRequest.with {
      $0.bookingId = booking.id
      $0.expectedVersion = booking.version
      $0.reason = reason
    }
    return try await park.call(Service.cancelBooking, request, as: account)
  }

  func checkIn(_ booking: Booking, as account: TestAccount) async throws -> Booking {
    let request = SpaceV1.CheckInRequest.with {
      $0.bookingId = booking.id
      $0.expectedVersion = booking.version
    }
    return try await park.call(Service.checkIn, request, as: account)
  }

  func get(_ id: String, as account: TestAccount) async throws -> Booking {
    try await park.call(Service.getBooking, SpaceV1.GetBookingRequest.with { $0.bookingId = id }, as: account)
  }

  func release() async throws -> [String] {
    let response: SpaceV1.ReleaseNoShowsResponse = try await park.call(
      Service.releaseNoShows, SpaceV1.ReleaseNoShowsRequest.with { $0.spaceId = space.id }, as: keeper)
    return response.bookingIds
  }

  func slots(_ change: (inout SpaceV1.SearchSlotsRequest) -> Void = { _ in }) async throws -> [SpaceV1.Slot] {
    let day = try park.clock.now.shanghaiDay.adding(days: 1).description
    return try await park.stream(
      Service.searchSlots,
      SpaceV1.SearchSlotsRequest.with {
        $0.spaceId = space.id
        $0.fromDay = day
        change(&$0)
      })
  }
}
