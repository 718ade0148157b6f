import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// A row of `market_allocations`.
struct AllocationRow: Sendable {
  var id: String
  var version: UInt64
  var state: AllocationState
  var supply: String
  var supplier: String
  var enterprise: String
  var units: Int64
  var purpose: String
  var requested: Timestamp
  var allocated: Timestamp?
  var ended: Timestamp?

  static let columns =
    "id, version, state, supply, supplier, enterprise, units, purpose, requested, allocated, ended"

  init(_ row: Row) throws {
    id = try row.text("id")
    version = try row.version()
    state = try row.name("state")
    supply = try row.text("supply")
    supplier = try row.text("supplier")
    enterprise = try row.text("enterprise")
    units = try row.integer("units")
    purpose = try row.text("purpose")
    requested = try row.time("requested")
    allocated = try row.optionalTime("allocated")
    ended = try row.optionalTime("ended")
  }

  /// A request before it is written.
  init(id: String, of supply: SupplyRow, for enterprise: String, units: Int64, purpose: String, at now: Timestamp) {
    self.id = id
    version = 1
    state = .absent
    self.supply = supply.id
    supplier = supply.supplier
    self.enterprise = enterprise
    self.units = units
    self.purpose = purpose
    requested = now
  }

  /// The allocation, or NOT_FOUND unless the caller is its holder or its supplier.
  static func require(_ id: String, _ caller: Caller, in transaction: any ReadTransaction) throws -> AllocationRow {
    let row = try transaction.row("SELECT \(columns) FROM market_allocations WHERE id = ?", [.text(id)])
      .map(AllocationRow.init)
    guard let row, row.enterprise == caller.tenant || row.supplier == caller.tenant else {
      throw RPCError.notFound("allocation", id)
    }
    return row
  }

  func insert(in change: Change) throws {
    try change.insert(
      into: "market_allocations",
      [
        "id": .text(id), "version": .version(version), "state": .text(state.rawValue), "supply": .text(supply),
        "supplier": .text(supplier), "enterprise": .text(enterprise), "units": .integer(units),
        "purpose": .text(purpose), "requested": .time(requested),
      ])
  }

  func update(in change: Change) throws {
    try change.update(
      "market_allocations", id,
      [
        "version": .version(version), "state": .text(state.rawValue), "allocated": .time(orNull: allocated),
        "ended": .time(orNull: ended),
      ])
  }

  /// With the resource's units that are free, when they are known here.
  func message(free: Int64 = 0) -> MarketV1.Allocation {
    .with {
      $0.id = id
      $0.version = version
      $0.state = state.message
      $0.supplyId = supply
      $0.supplierId = supplier
      $0.enterpriseId = enterprise
      $0.units = units
      $0.purpose = purpose
      $0.freeUnits = free
      $0.requestedAt = requested.message
      $0.allocatedAt = allocated?.message
      $0.endedAt = ended?.message
    }
  }
}

extension AllocationState {
  /// The contract's value. `absent` is never shown.
  var message: MarketV1.AllocationState {
    switch self {
    case .absent: .unspecified
    case .requested: .requested
    case .allocated: .allocated
    case .released: .released
    case .declined: .declined
    }
  }

  /// From the contract's value; nil for unspecified and unknown ones.
  init?(_ message: MarketV1.AllocationState) {
    guard let state = Self.allCases.first(where: { $0 != .absent && $0.message == message }) else { return nil }
    self = state
  }
}
