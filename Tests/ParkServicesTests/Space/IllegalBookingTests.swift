import ParkRules
import ParkSchemas
import RPCCore
import RPCSchemas
import Storage
import Testing

@testable import ParkServices

/// Goal: what the table of bookings does not allow is refused with the state, for every state x action.
@Suite struct IllegalBookingTests {
  @Test func everyActionThatTheTableDoesNotAllowIsRefusedWithTheState() async throws {
    let fixture = try await SpaceFixture { $0.approvalRequired = true }
    var tried = 0
    for (index, state) in BookingState.allCases.filter({ $0 != .absent }).enumerated() {
      let person = try await fixture.park.account(.worker)
      let booking = try await bring(fixture, person, at: 600 + index * 60, to: state)
      #expect(booking.state == state.message, "\(state)")
      for action in BookingAction.allCases where BookingTables.booking.rows(from: state, action).isEmpty {
        let refusal: RPCError?
        switch action {
        case .hold, .release, .expire: continue
        case .book: refusal = await failure { try await fixture.book(booking, as: person) }
        case .approve: refusal = await failure { try await fixture.approve(booking) }
        case .refuse: refusal = await failure { try await fixture.approve(booking, false) }
        case .cancel: refusal = await failure { try await fixture.cancel(booking, as: person) }
        case .checkIn: refusal = await failure { try await fixture.checkIn(booking, as: person) }
        }
        #expect(
          refusal?.rule == "ILLEGAL_TRANSITION", "\(state) \(action): \(refusal.map { "\($0)" } ?? "no failure")")
        tried += 1
      }
      #expect(try await fixture.get(booking.id, as: person).version == booking.version, "\(state) has changed")
    }
    #expect(tried >= 30)
    await fixture.close()
  }

  private func bring(
    _ fixture: SpaceFixture, _ person: TestAccount, at minute: Int, to state: BookingState
  ) async throws -> SpaceV1.Booking {
    let (from, to) = (try fixture.at(minute), try fixture.at(minute + 60))
    switch state {
    case .absent, .held: return try await fixture.hold(from, to, as: person, minutes: 30)
    case .expired:
      let hold = try await fixture.hold(from, to, as: person, minutes: 1)
      fixture.park.clock.advance(by: .minutes(1))
      try await fixture.park.environment.runDueWork()
      return try await fixture.get(hold.id, as: person)
    case .pending: return try await fixture.book(from, to, as: person)
    case .confirmed: return try await fixture.approve(fixture.book(from, to, as: person))
    case .refused: return try await fixture.approve(fixture.book(from, to, as: person), false)
    case .cancelled: return try await fixture.cancel(fixture.book(from, to, as: person), as: person)
    case .checkedIn:
      let booking = try await fixture.approve(fixture.book(from, to, as: person))
      fixture.park.clock.set(from)
      return try await fixture.checkIn(booking, as: person)
    case .noShow:
      let booking = try await fixture.approve(fixture.book(from, to, as: person))
      fixture.park.clock.set(from + .minutes(15))
      try await fixture.park.environment.runDueWork()
      return try await fixture.get(booking.id, as: person)
    }
  }
}
