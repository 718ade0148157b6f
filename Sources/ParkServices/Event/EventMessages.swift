import ParkSchemas
import Storage

/// The kinds of events that the event service emits. All carry the seats as they were then.
enum EventKinds {
  static let created = "event.created"
  static let updated = "event.updated"
  static let published = "event.published"
  static let opened = "event.registration_opened"
  static let closed = "event.registration_closed"
  static let calledOff = "event.called_off"
  static let ended = "event.ended"
  static let registered = "event.registered"
  static let waitlisted = "event.waitlisted"
  static let givenUp = "event.given_up"
  static let promoted = "event.promoted"
  static let checkedIn = "event.checked_in"

  /// What changes seats or state in public.
  static let watched: Set<String> = [
    updated, published, opened, closed, calledOff, ended, registered, waitlisted, givenUp, promoted, checkedIn,
  ]
}

extension EventRow {
  /// Tells the watchers. The payload has no person in it, so that everybody may see the seats; the subjects name whom
  /// it is about.
  func emit(_ kind: String, about accounts: [String] = [], in change: Change) throws {
    try change.emit(kind, subjects: [id] + accounts, seatUpdate(kind, at: change.now))
  }

  func seatUpdate(_ cause: String, at now: Timestamp) -> EventV1.SeatUpdate {
    .with {
      $0.eventId = id
      $0.seats = seats.message
      $0.state = state(at: now).message
      $0.cause = cause
      $0.occurredAt = now.message
    }
  }

  /// The contract's message.
  func message(in transaction: any ReadTransaction) throws -> EventV1.Event {
    let row = try transaction.row("SELECT description FROM event_descriptions WHERE event = ?", [.text(id)])
    let description = try row?.text("description") ?? ""
    return .with {
      $0.id = id
      $0.version = version
      $0.state = state(at: transaction.now).message
      $0.facts = .with {
        $0.titleZh = titleZh
        $0.titleEn = titleEn
        $0.description_ = description
        $0.place = place
        $0.startsAt = starts.message
        $0.endsAt = ends.message
        $0.capacity = UInt32(clamping: seats.capacity)
        $0.heldSeats = UInt32(clamping: seats.held)
        $0.waitlistMax = UInt32(clamping: seats.waitlistMax)
      }
      $0.organiserId = organiser
      $0.registrationFrom = registrationFrom?.message
      $0.registrationUntil = registrationUntil?.message
      $0.seats = seats.message
      $0.cancelReason = cancelReason
      $0.createdAt = created.message
    }
  }
}
