import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// One action on one booking inside a transaction: the table decides, the row is written, the calendar's watchers and
/// the person are told.
final class BookingStep {
  let change: Change
  let space: SpaceRow
  let rules: BookingRules
  var row: BookingRow

  init(on row: BookingRow, of space: SpaceRow, in change: Change) {
    self.change = change
    self.row = row
    self.space = space
    rules = space.bookingRules
  }

  /// A step on a stored booking: NOT_FOUND unless the caller may see it, ABORTED unless the caller has seen its current
  /// version.
  convenience init(on id: String, expectedVersion: UInt64, in change: Change) throws {
    guard let row = try BookingRow.find(id, in: change), let space = try SpaceRow.find(row.space, in: change),
      row.isVisible(to: change.caller, space)
    else { throw RPCError.notFound("booking", id) }
    try change.requireVersion(expectedVersion, of: "booking", id, is: row.version)
    self.init(on: row, of: space, in: change)
  }

  /// Who the caller is to the booking. The keeper of a space books in it as a person.
  var actor: BookingVocabulary.Actor {
    if change.caller.accountID == Caller.systemID { return .clock }
    let isOwn =
      row.person == change.caller.accountID
      || (row.enterprise != nil && row.enterprise == change.caller.enterpriseID)
    return isOwn ? .person : .keeper
  }

  func perform(
    _ action: BookingAction, by actor: BookingVocabulary.Actor? = nil, effect: (inout BookingRow) -> Void = { _ in }
  ) throws {
    let branch: BookingVocabulary.Branch = rules.approvalRequired ? .approvalRequired : .approvalNotRequired
    row.state = try change.resolve(
      BookingTables.booking, row.state, action, by: actor ?? self.actor, row.id, row.version, branches: [branch],
      refusal: test)
    effect(&row)
    switch row.state {
    case .pending: row.lapses = row.starts
    case .confirmed: row.lapses = min(row.ends, row.starts + .minutes(rules.noShowAfter))
    case .checkedIn: row.lapses = row.ends
    default: break
    }
    do {
      try row.save(in: change)
    } catch let error as StorageError where error.kind == .constraint(.init(.trigger, name: "bookings.overlap")) {
      throw RPCError.refused(
        "booking", row.id, state: row.state, version: row.version, by: BookingGuard.spanFree,
        BookingGuard.spanFree.label
      )
    }
    try change.emit("booking.\(row.state.rawValue)", subjects: [row.id, row.space, row.person], row.event)
  }

  private func test(_ condition: BookingGuard) throws -> BilingualText? {
    let now = change.now
    switch condition {
    case .spaceOpens, .onGrain, .lengthAllowed, .notTooFarAhead, .withinOpeningHours:
      let broken = try rules.broken(
        row.starts.secondsAndNanoseconds.seconds..<row.ends.secondsAndNanoseconds.seconds,
        now: now.secondsAndNanoseconds.seconds, hours: try space.openingHours)
      return broken == condition ? explanation(condition) : nil
    case .notStarted: return row.starts > now ? nil : condition.label
    case .notEnded: return row.ends > now ? nil : condition.label
    case .spanFree: return try row.rival(in: change) == nil ? nil : condition.label
    case .holdLiving: return row.takesSpan(at: now) ? nil : condition.label
    case .timePassed: return now >= row.lapses ? nil : condition.label
    case .personsFit:
      guard space.facts.capacity > 0, row.persons > space.facts.capacity else { return nil }
      return BilingualText(
        zh: "\(condition.label.zh)(\(space.facts.capacity))",
        en: "\(condition.label.en), which takes \(space.facts.capacity)")
    case .cancelledInTime:
      let last = row.starts + .seconds(-60 * rules.cancelBefore)
      return now <= last
        ? nil
        : BilingualText(
          zh: "\(condition.label.zh)(开始前\(rules.cancelBefore)分钟)",
          en: "\(condition.label.en), \(rules.cancelBefore) minutes before the start")
    case .checkInOpen:
      return now >= row.starts + .seconds(-60 * BookingRules.checkInBefore) && now < row.lapses ? nil : condition.label
    case .personBelowQuota: return try quotaRefusal(condition)
    case .personNotBarred: return try barRefusal(condition)
    }
  }

  private func explanation(_ condition: BookingGuard) -> BilingualText {
    let (zh, en): (String, String)
    switch condition {
    case .onGrain: (zh, en) = ("\(rules.grain)分钟", "\(rules.grain) minutes")
    case .lengthAllowed:
      (zh, en) = ("\(rules.minutesMin)至\(rules.minutesMax)分钟", "\(rules.minutesMin) to \(rules.minutesMax) minutes")
    case .notTooFarAhead: (zh, en) = ("\(rules.daysAheadMax)天", "at most \(rules.daysAheadMax) days")
    case .spaceOpens:
      (zh, en) =
        space.park == nil
        ? ("请区级工作人员先设置开放时间", "a district officer sets those of a public space with SetOpeningHours")
        : ("请园区工作人员先设置开放时间", "its park's staff sets them with SetOpeningHours")
    default: return condition.label
    }
    return BilingualText(zh: "\(condition.label.zh)(\(zh))", en: "\(condition.label.en): \(en)")
  }

  private func quotaRefusal(_ condition: BookingGuard) throws -> BilingualText? {
    let count = try change.row(
      """
      SELECT count(*) AS n FROM bookings WHERE person = ? AND space = ? AND id <> ? AND ends > ? AND lapses > ?
      AND state IN (\(SpaceSchema.takingStates))
      """,
      [.text(row.person), .text(row.space), .text(row.id), .time(change.now), .time(change.now)])
    let living = try count?.int("n") ?? 0
    guard living >= rules.perPersonMax else { return nil }
    return BilingualText(
      zh: "\(condition.label.zh)(\(rules.perPersonMax))",
      en: "\(condition.label.en): you have \(living) of \(rules.perPersonMax)")
  }

  private func barRefusal(_ condition: BookingGuard) throws -> BilingualText? {
    let since = change.now + .days(-BookingRules.noShowDays)
    // A no-show counts from its time on, tidied up or not.
    let count = try change.row(
      """
      SELECT count(*) AS n FROM bookings WHERE person = ? AND starts > ?
      AND (state = 'no_show' OR (state = 'confirmed' AND lapses <= ?))
      """, [.text(row.person), .time(since), .time(change.now)])
    guard try count?.int("n") ?? 0 >= BookingRules.noShowsMax else { return nil }
    return BilingualText(
      zh: "\(condition.label.zh)(\(BookingRules.noShowDays)天内\(BookingRules.noShowsMax)次)",
      en: "\(condition.label.en): \(BookingRules.noShowsMax) no-shows in \(BookingRules.noShowDays) days")
  }

  /// The booking as it stands now.
  func applied(_ details: [String: String] = [:]) -> Applied<SpaceV1.Booking> {
    let own = ["state": row.state.rawValue, "space": row.space, "version": "\(row.version)"]
    return Applied(
      row.message(at: change.now), subject: row.id, details: details.merging(own) { first, _ in first })
  }
}
