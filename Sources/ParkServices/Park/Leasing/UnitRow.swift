import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// A row of `units`.
struct UnitRow: Sendable {
  var id: String
  var version: UInt64
  var park: String
  var state: UnitState
  var facts: ParkV1.UnitFacts
  var created: Timestamp
  var updated: Timestamp

  static let columns = "id, version, park, state, facts, created, updated"

  init(id: String, park: String, facts: ParkV1.UnitFacts, at now: Timestamp) {
    self.id = id
    self.park = park
    self.facts = facts
    version = 0
    state = .absent
    created = now
    updated = now
  }

  init(_ row: Row) throws {
    id = try row.text("id")
    version = UInt64(clamping: try row.integer("version"))
    park = try row.text("park")
    state = try row.name("state")
    facts = try ParkV1.UnitFacts(packed: try row.blob("facts"))
    created = try row.time("created")
    updated = try row.time("updated")
  }

  static func find(_ id: String, in transaction: any ReadTransaction) throws -> UnitRow? {
    try transaction.row("SELECT \(columns) FROM units WHERE id = ?", [.text(id)]).map(UnitRow.init)
  }

  /// Writes the row under its next version.
  mutating func save(in change: Change) throws {
    version += 1
    updated = change.now
    let values: [SQLValue] = [
      .integer(Int64(version)), .text(facts.number), .text(state.rawValue), .integer(facts.areaSquareDecimetres),
      .blob(try facts.packed()), .time(updated),
    ]
    if version == 1 {
      try change.execute(
        """
        INSERT INTO units (version, number, state, area, facts, updated, id, park, created) VALUES (?,?,?,?,?,?,?,?,?)
        """, values + [.text(id), .text(park), .time(created)])
    } else {
      try change.execute(
        "UPDATE units SET version = ?, number = ?, state = ?, area = ?, facts = ?, updated = ? WHERE id = ?",
        values + [.text(id)])
    }
  }

  /// The unit as anyone sees it.
  func message(_ status: UnitStatus) -> ParkV1.Unit {
    .with {
      $0.id = id
      $0.version = version
      $0.parkId = park
      $0.facts = facts
      $0.state = state == .listed ? .listed : .withdrawn
      $0.occupancy = status.occupancy
      $0.freeFrom = status.freeFrom?.description ?? ""
      $0.createdAt = created.message
      $0.updatedAt = updated.message
    }
  }

  /// What matching compares with needs.
  func offer(_ status: UnitStatus) throws -> UnitOffer {
    UnitOffer(
      areaSquareDecimetres: facts.areaSquareDecimetres, rentPerMonth: try Money(fen: facts.rentFenPerMonth),
      uses: Set(facts.uses.map(\.ruleName)), freeFrom: status.freeFrom,
      floor: facts.floor == 0 ? nil : Int(facts.floor),
      clearHeightCentimetres: facts.clearHeightCentimetres == 0 ? nil : Int(facts.clearHeightCentimetres),
      powerKilowatts: facts.powerKilowatts == 0 ? nil : Int(facts.powerKilowatts))
  }
}

extension Row {
  /// A column that holds a day.
  func day(_ column: String) throws -> CivilDate { try CivilDate(try text(column)) }
}

/// What a unit is at an instant: found in its holds and leases by the rule's time, whatever has been tidied up.
struct UnitStatus: Sendable {
  var occupancy: ParkV1.Occupancy = .free
  /// Who holds or rents it.
  var enterprise: String?
  var heldUntil: Timestamp?
  /// The first day from which no lease has it; nil for a unit off the market.
  var freeFrom: CivilDate?

  init(of unit: UnitRow, in transaction: any ReadTransaction) throws {
    let today = try transaction.now.shanghaiDay
    let available = unit.facts.availableFrom.isEmpty ? today : max(today, try CivilDate(unit.facts.availableFrom))
    freeFrom = available
    // The lease that ends last among those that are not over bounds the first free day.
    let lease = try transaction.row(
      """
      SELECT enterprise, last_day FROM leases WHERE unit = ? AND last_day >= ?
      AND state IN (\(LeasingSchema.bindingStates)) ORDER BY last_day DESC LIMIT 1
      """, [.text(unit.id), .text(today.description)])
    let overdue =
      lease == nil
      ? try transaction.row(
        """
        SELECT enterprise FROM leases WHERE unit = ? AND state IN (\(LeasingSchema.bindingStates)) LIMIT 1
        """, [.text(unit.id)]) : nil
    if let lease {
      occupancy = .let
      enterprise = try lease.text("enterprise")
      freeFrom = max(available, try lease.day("last_day").adding(days: 1))
    } else if let overdue {
      // The lease has run out, the tenant has not moved out: nobody can say from when it is free.
      occupancy = .let
      enterprise = try overdue.text("enterprise")
      freeFrom = nil
    } else if let hold = try HoldRow.living(onUnit: unit.id, in: transaction) {
      occupancy = .held
      enterprise = hold.enterprise
      heldUntil = hold.expires
    }
    if unit.state == .withdrawn {
      occupancy = .withdrawn
      freeFrom = nil
    }
  }
}

extension ParkV1.UnitUse {
  /// The use's name in matching.
  var ruleName: String { ParkV1.UnitUse.schema.name(of: rawValue)?.replacing("UNIT_USE_", with: "").lowercased() ?? "" }
}
