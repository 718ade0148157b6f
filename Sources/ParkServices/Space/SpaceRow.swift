import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// A row of `spaces`.
struct SpaceRow: Sendable {
  var id: String
  var version: UInt64
  var facts: SpaceV1.SpaceFacts
  var rules: SpaceV1.BookingRules
  var hours: SpaceV1.OpeningHours
  /// The name of the reference row it came with; nil for one that was added here.
  var referenceName: String?
  /// Somebody has changed it, so the reference data leaves it alone.
  var edited: Bool
  /// Its keeper has set its hours.
  var hoursSet: Bool
  var created: Timestamp
  var updated: Timestamp

  static let columns = "id, version, facts, rules, hours, reference_name, edited, hours_set, created, updated"

  init(id: String, facts: SpaceV1.SpaceFacts, referenceName: String? = nil, at now: Timestamp) {
    self.id = id
    self.facts = facts
    self.referenceName = referenceName
    version = 0
    rules = .init()
    hours = .init()
    edited = referenceName == nil
    hoursSet = false
    created = now
    updated = now
  }

  init(_ row: Row) throws {
    id = try row.text("id")
    version = UInt64(clamping: try row.integer("version"))
    facts = try SpaceV1.SpaceFacts(packed: try row.blob("facts"))
    rules = try SpaceV1.BookingRules(packed: try row.blob("rules"))
    hours = try SpaceV1.OpeningHours(packed: try row.blob("hours"))
    referenceName = try row.optionalText("reference_name")
    edited = try row.boolean("edited")
    hoursSet = try row.boolean("hours_set")
    created = try row.time("created")
    updated = try row.time("updated")
  }

  static func find(_ id: String, in transaction: any ReadTransaction) throws -> SpaceRow? {
    try transaction.row("SELECT \(columns) FROM spaces WHERE id = ?", [.text(id)]).map(SpaceRow.init)
  }

  static func require(_ id: String, in transaction: any ReadTransaction) throws -> SpaceRow {
    guard let row = try find(id, in: transaction) else { throw RPCError.notFound("space", id) }
    return row
  }

  var park: String? { facts.parkId.isEmpty ? nil : facts.parkId }

  /// Whether the caller keeps it: its park's staff, or the district and the administrators for a public one.
  func isKept(by caller: Caller) -> Bool {
    if let own = caller.parkID { return own == park }
    return park == nil && caller.isActing(.districtOfficer, .systemAdministrator)
  }

  /// Writes the row under its next version.
  mutating func save(at now: Timestamp, in transaction: any WriteTransaction) throws {
    version += 1
    updated = now
    try transaction.execute(
      """
      INSERT INTO spaces (id, version, name, type, park, district, search, facts, rules, hours, bookable,
        reference_name, edited, hours_set, created, updated) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)
      ON CONFLICT (id) DO UPDATE SET version = excluded.version, name = excluded.name, type = excluded.type,
        park = excluded.park, district = excluded.district, search = excluded.search, facts = excluded.facts,
        rules = excluded.rules, hours = excluded.hours, bookable = excluded.bookable, edited = excluded.edited,
        hours_set = excluded.hours_set, updated = excluded.updated
      """,
      [
        .text(id), .integer(Int64(version)), .text(facts.name), .text(facts.type), .text(orNull: park),
        .text(facts.district), .text(SearchText.column([facts.name, facts.address, facts.notes])),
        .blob(try facts.packed()), .blob(try rules.packed()), .blob(try hours.packed()),
        .boolean(!hours.week.isEmpty), .text(orNull: referenceName), .boolean(edited),
        .boolean(hoursSet), .time(created), .time(updated),
      ])
  }

  /// Nobody has set its hours: they came with the reference data.
  var hoursAreAssumed: Bool { !hoursSet && !hours.week.isEmpty }

  var message: SpaceV1.Space {
    .with {
      $0.id = id
      $0.version = version
      $0.facts = facts
      $0.rules = rules
      $0.hours = hours
      $0.reference = referenceName != nil && !edited
      $0.hoursAssumed = hoursAreAssumed
      $0.createdAt = created.message
      $0.updatedAt = updated.message
    }
  }

  /// The rules with their defaults.
  var bookingRules: BookingRules {
    var set = BookingRules()
    func take(_ value: UInt32, _ into: WritableKeyPath<BookingRules, Int>) {
      if value > 0 { set[keyPath: into] = Int(value) }
    }
    take(rules.grainMinutes, \.grain)
    set.minutesMin = set.grain
    take(rules.minutesMin, \.minutesMin)
    take(rules.minutesMax, \.minutesMax)
    take(rules.daysAheadMax, \.daysAheadMax)
    take(rules.bookingsPerPersonMax, \.perPersonMax)
    take(rules.cancelBeforeMinutes, \.cancelBefore)
    take(rules.noShowMinutes, \.noShowAfter)
    set.approvalRequired = rules.approvalRequired || hoursAreAssumed
    return set
  }

  /// The hours as the rules read them; what is stored was checked when it came.
  var openingHours: OpeningHours {
    get throws {
      OpeningHours(
        week: hours.week.map {
          .init(weekday: Int($0.weekday), opens: Int($0.opensMinute), closes: Int($0.closesMinute))
        },
        closures: try hours.closures.map { try CivilDate($0.fromDay)...CivilDate($0.throughDay) },
        holidays: hours.holidays == .asWeekday ? .asWeekday : hours.holidays == .asSunday ? .asSunday : .closed)
    }
  }
}

extension Change {
  /// Tells that a space itself has changed.
  func emitSpace(_ kind: String, _ id: String) throws {
    try emit(kind, subjects: [id], SpaceV1.SpaceEvent.with { $0.spaceId = id })
  }
}
