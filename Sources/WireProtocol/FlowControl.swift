/// Credit this side may still use towards the peer, in message bytes (PROTOCOL.md, section 8).
@usableFromInline
struct SendCredit: Sendable {
  /// The ceiling of any credit: more is a violation.
  @usableFromInline static let maximum = 1 << 31

  @usableFromInline var available: Int

  @usableFromInline
  init(_ available: Int) { self.available = available }

  /// Adds a WINDOW increment; false when it would pass the ceiling.
  mutating func add(_ increment: UInt64) -> Bool {
    guard increment <= UInt64(Self.maximum) else { return false }
    available += Int(increment)
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
  /// Credit the peer is left with at least, where the limit allows it, when all it sent was taken.
  @usableFromInline let keep: Int

  /// - Parameters:
  ///   - limit: what was announced.
  ///   - accepted: what is accepted at first; more than `limit` where the peer may have assumed the default (5.7).
  ///   - keep: the largest piece that must fit whenever all was taken.
  @inlinable
  init(limit: Int, accepted: Int, keep: Int = 0) {
    self.limit = limit
    self.keep = keep
    available = max(limit, accepted)
  }

  /// Charges received bytes; false when the peer had not that much credit.
  @inlinable
  mutating func charge(_ bytes: Int) -> Bool {
    available -= bytes
    return available >= 0
  }

  /// Notes bytes the application took; returns what to give back now (0 for not yet). Credit is returned when a
  /// quarter of the limit is due (or what is left would be too small), so that small messages do not cause a WINDOW
  /// frame each.
  @inlinable
  mutating func consume(_ bytes: Int) -> Int {
    consumed += bytes
    guard consumed * 4 >= limit || (consumed > 0 && limit - consumed < keep) else { return 0 }
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
