import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// A row of `unit_holds`.
struct HoldRow: Sendable {
  var id: String
  var version: UInt64
  var unit: String
  var enquiry: String
  var enterprise: String
  var park: String
  var state: HoldState
  var expires: Timestamp
  var created: Timestamp

  static let columns = "id, version, unit, enquiry, enterprise, park, state, expires, created"

  init(id: String, unit: String, enquiry: EnquiryRow, expires: Timestamp, at now: Timestamp) {
    self.id = id
    self.unit = unit
    self.expires = expires
    self.enquiry = enquiry.id
    enterprise = enquiry.enterprise
    park = enquiry.park
    version = 0
    state = .absent
    created = now
  }

  init(_ row: Row) throws {
    id = try row.text("id")
    version = UInt64(clamping: try row.integer("version"))
    unit = try row.text("unit")
    enquiry = try row.text("enquiry")
    enterprise = try row.text("enterprise")
    park = try row.text("park")
    state = try row.name("state")
    expires = try row.time("expires")
    created = try row.time("created")
  }

  static func find(_ id: String, in transaction: any ReadTransaction) throws -> HoldRow? {
    try transaction.row("SELECT \(columns) FROM unit_holds WHERE id = ?", [.text(id)]).map(HoldRow.init)
  }

  /// The hold that keeps a unit now: one whose time has passed keeps nothing.
  static func living(onUnit unit: String, in transaction: any ReadTransaction) throws -> HoldRow? {
    try active("unit", unit, in: transaction).flatMap { $0.isLiving(at: transaction.now) ? $0 : nil }
  }

  static func living(ofEnquiry enquiry: String, in transaction: any ReadTransaction) throws -> HoldRow? {
    try active("enquiry", enquiry, in: transaction).flatMap { $0.isLiving(at: transaction.now) ? $0 : nil }
  }

  /// The row that is still active in the table, which may have run out; there is at most one.
  static func active(_ column: String, _ id: String, in transaction: any ReadTransaction) throws -> HoldRow? {
    try transaction.row("SELECT \(columns) FROM unit_holds WHERE \(column) = ? AND state = 'active'", [.text(id)])
      .map(HoldRow.init)
  }

  func isLiving(at now: Timestamp) -> Bool { state == .active && now < expires }

  /// Carries an action out: the table decides, the row is written, watchers of the park are told.
  mutating func step(
    _ action: HoldAction, by actor: LeasingVocabulary.Actor, in change: Change,
    refusal: (LeasingGuard) throws -> BilingualText? = { _ in nil }
  ) throws {
    let now = change.now
    let row = self
    state = try change.resolve(LeasingTables.hold, state, action, by: actor, id, version) { condition in
      switch condition {
      case .holdLiving: row.isLiving(at: now) ? nil : condition.label
      case .holdRunOut: row.isLiving(at: now) ? condition.label : nil
      default: try refusal(condition)
      }
    }
    version += 1
    if version == 1 {
      try change.execute(
        "INSERT INTO unit_holds (\(Self.columns)) VALUES (?,?,?,?,?,?,?,?,?)",
        [
          .text(id), .integer(Int64(version)), .text(unit), .text(enquiry), .text(enterprise), .text(park),
          .text(state.rawValue), .time(expires), .time(created),
        ])
    } else {
      try change.execute(
        "UPDATE unit_holds SET version = ?, state = ?, expires = ? WHERE id = ?",
        [.integer(Int64(version)), .text(state.rawValue), .time(expires), .text(id)])
    }
    try change.emit("hold.\(state.rawValue)", subjects: [id, enquiry, enterprise, park], event)
    try change.emitOccupancy(unit: unit, park: park)
  }

  var event: ParkV1.LeasingEvent {
    .with {
      $0.holdId = id
      $0.unitId = unit
      $0.enquiryId = enquiry
      $0.state = state.rawValue
    }
  }

  /// The hold with its state by the time of the answer.
  func message(at now: Timestamp) -> ParkV1.UnitHold {
    .with {
      $0.id = id
      $0.version = version
      $0.unitId = unit
      $0.enquiryId = enquiry
      $0.enterpriseId = enterprise
      $0.state =
        switch state {
        case .absent: .unspecified
        case .active: isLiving(at: now) ? .active : .expired
        case .used: .used
        case .released: .released
        case .expired: .expired
        }
      $0.expiresAt = expires.message
      $0.createdAt = created.message
    }
  }
}

extension Change {
  /// Tells the watchers of a park that a unit has changed hands; they read what it is then.
  func emitOccupancy(unit: String, park: String) throws {
    try emit("unit.occupancy", subjects: [park, unit], ParkV1.LeasingEvent.with { $0.unitId = unit })
  }
}
