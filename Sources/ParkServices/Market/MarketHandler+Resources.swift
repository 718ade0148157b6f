import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension MarketHandler {
  func requestResource(
    _ request: MarketV1.RequestResourceRequest, _ context: ServerContext
  ) async throws -> MarketV1.Allocation {
    var fields = FieldChecks()
    fields.identifier("supply_id", request.supplyId, .supply)
    let purpose = fields.text("purpose", request.purpose, .remark)
    fields.require(request.units > 0, "units", "NOT_POSITIVE", zh: "须大于0", en: "must be above 0")
    try fields.finish()
    return try await park.mutate(context) { change in
      let enterprise = change.caller.tenant
      let supply = try SupplyRow.require(request.supplyId, in: change)
      var row = AllocationRow(
        id: change.newID(.allocation), of: supply, for: enterprise, units: request.units, purpose: purpose,
        at: change.now)
      row.state = try change.resolve(MarketTables.allocation, row.state, .request, by: .buyer, row.id, 0) { condition in
        switch condition {
        case .partyInGoodStanding:
          return try MarketParty.isInGoodStanding(enterprise, in: change) ? nil : condition.label
        case .supplyIsResource:
          return supply.state == .open && supply.content.kind == .cloudResource ? nil : condition.label
        case .unitsWithinQuota: return (1...max(1, supply.quota.units)).contains(request.units) ? nil : condition.label
        default:
          let open = try MarketParty.count(
            "market_allocations WHERE enterprise = ? AND supply = ? AND state = 'requested'",
            [.text(enterprise), .text(supply.id)], in: change)
          return open < MarketLimits.openRequestsMax ? nil : condition.label
        }
      }
      try row.insert(in: change)
      return try Self.applied(row, .request, free: supply.quota.free, change)
    }
  }

  func allocateResource(
    _ request: MarketV1.AllocateResourceRequest, _ context: ServerContext
  ) async throws -> MarketV1.Allocation {
    try await park.mutate(context) { change in
      var row = try AllocationRow.require(request.allocationId, change.caller, in: change)
      // Who asked for it sees it; to allocate is the supplier's.
      guard row.supplier == change.caller.tenant else { throw RPCError.notFound("allocation", row.id) }
      try change.requireVersion(request.expectedVersion, of: "allocation", row.id, is: row.version)
      var supply = try SupplyRow.require(row.supply, in: change)
      let (supplier, units, quota) = (row.supplier, row.units, supply.quota)
      row.state = try change.resolve(
        MarketTables.allocation, row.state, .allocate, by: .supplier, row.id, row.version
      ) { condition in
        if condition == .partyInGoodStanding {
          return try MarketParty.isInGoodStanding(supplier, in: change) ? nil : condition.label
        }
        return quota.allocating(units) != nil
          ? nil
          : BilingualText(zh: "申请\(units),剩余\(quota.free)", en: "\(units) units are asked for, \(quota.free) are free")
      }
      guard let taken = supply.quota.allocating(row.units) else {
        throw RPCError(.internalError, "a quota passed its guard")
      }
      supply.quota = taken
      try supply.update(in: change)
      row.allocated = change.now
      row.version += 1
      try row.update(in: change)
      return try Self.applied(row, .allocate, free: supply.quota.free, change)
    }
  }

  func releaseResource(
    _ request: MarketV1.ReleaseResourceRequest, _ context: ServerContext
  ) async throws -> MarketV1.Allocation {
    try await park.mutate(context) { change in
      var row = try AllocationRow.require(request.allocationId, change.caller, in: change)
      try change.requireVersion(request.expectedVersion, of: "allocation", row.id, is: row.version)
      var supply = try SupplyRow.require(row.supply, in: change)
      let isHeld = row.state == .allocated
      row.state = try change.resolve(
        MarketTables.allocation, row.state, .release,
        by: row.enterprise == change.caller.tenant ? .buyer : .supplier, row.id, row.version)
      if isHeld {
        guard let given = supply.quota.releasing(row.units) else {
          throw StorageError(.unexpectedValue, "supply \(supply.id): less is allocated than is released")
        }
        supply.quota = given
        try supply.update(in: change)
      }
      row.ended = change.now
      row.version += 1
      try row.update(in: change)
      return try Self.applied(row, .release, free: supply.quota.free, change)
    }
  }

  func getAllocation(
    _ request: MarketV1.GetAllocationRequest, _ context: ServerContext
  ) async throws -> MarketV1.Allocation {
    try await park.query(context) { transaction, caller in
      try AllocationRow.require(request.allocationId, caller, in: transaction).message()
    }
  }

  func listAllocations(
    _ request: MarketV1.ListAllocationsRequest, _ responses: ResponseWriter<MarketV1.Allocation>,
    _ context: ServerContext
  ) async throws {
    let filter = SQLFilter()
      .equal("state", AllocationState(request.state).map { .text($0.rawValue) })
      .equal("supply", request.supplyId.isEmpty ? nil : .text(request.supplyId))
    try await park.streamRows(context, to: responses, from: SQLFilter.beforeNewest) {
      transaction, caller, after, rowsMax in
      let rows = try transaction.rows(
        """
        SELECT \(AllocationRow.columns) FROM market_allocations
        WHERE id < ? AND (enterprise = ? OR supplier = ?)\(filter.sql) ORDER BY id DESC LIMIT ?
        """,
        [.text(after), .text(caller.tenant), .text(caller.tenant)] + filter.arguments + [.integer(rowsMax)]
      ).map(AllocationRow.init)
      return RowPage(rows.map { $0.message() }, next: rows.count < rowsMax ? nil : rows.last?.id)
    }
  }

  private static func applied(
    _ row: AllocationRow, _ action: AllocationAction, free: Int64, _ change: Change
  ) throws -> Applied<MarketV1.Allocation> {
    let message = row.message(free: free)
    try change.emit(
      "market.\(action.rawValue)_resource", subjects: [row.id, row.supply, row.enterprise, row.supplier],
      MarketV1.Allocation.with {
        $0.id = row.id
        $0.state = row.state.message
        $0.units = row.units
      })
    return Applied(
      message, subject: row.id,
      details: ["state": row.state.rawValue, "supply": row.supply, "units": "\(row.units)", "free": "\(free)"])
  }
}
