/// Credit this side may still use towards the peer, in message bytes (PROTOCOL.md, section 8).
@usableFromInline
struct SendCredit: Sendable {
  /// The ceiling of any credit: more is a violation.
  @usableFromInline static let maximum = 1 << 31

  @usableFromInline var available: Int

  @usableFromInline
  init(_ available: Int) { self.available = available }

  /// Adds a WINDOW increment; false when it would pass the ceiling.
  mutating func add(_ increment: Int) -> Bool {
    available += increment
    return available <= Self.maximum
  }
}

/// Credit the peer has towards this side, and what of it has been used up but not returned yet.
@usableFromInline
struct ReceiveCredit: Sendable {
  /// What the peer has when everything is returned.
  @usableFromInline var limit: Int
  /// What the peer may still send.
  @usableFromInline var available: Int
  /// Taken by the application, not yet returned by a WINDOW frame.
  @usableFromInline var consumed = 0

  @usableFromInline
  init(limit: Int) {
    self.limit = limit
    available = limit
  }

  /// Charges received bytes; false when the peer had not that much credit.
  @inlinable
  mutating func charge(_ bytes: Int) -> Bool {
    available -= bytes
    return available >= 0
  }

  /// Notes bytes the application took; returns what to give back now (0 for not yet). Credit is returned when a
  /// quarter of the limit is due, so that small messages do not cause a WINDOW frame each.
  @inlinable
  mutating func consume(_ bytes: Int) -> Int {
    consumed += bytes
    guard consumed * 4 >= limit else { return 0 }
    let due = consumed
    consumed = 0
    available += due
    return due
  }

  /// Raises the limit; returns the increment to announce.
  mutating func grow(to newLimit: Int) -> Int {
    let increment = newLimit - limit
    guard increment > 0 else { return 0 }
    limit = newLimit
    available += increment
    return increment
  }
}
