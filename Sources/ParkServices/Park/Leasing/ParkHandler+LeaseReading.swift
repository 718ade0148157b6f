import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension ParkHandler {
  public func getLease(_ request: ParkV1.GetLeaseRequest, _ context: ServerContext) async throws -> ParkV1.Lease {
    try await park.query(context) { transaction, caller in
      guard let row = try LeaseRow.find(request.leaseId, in: transaction),
        caller.isActing(.districtOfficer) || caller.isParty(park: row.park, enterprise: row.enterprise)
      else { throw RPCError.notFound("lease", request.leaseId) }
      return try LeaseMessages.lease(row, in: transaction)
    }
  }

  public func listLeases(
    _ request: ParkV1.ListLeasesRequest, _ responses: ResponseWriter<ParkV1.Lease>, _ context: ServerContext
  ) async throws {
    let state = LeaseState.allCases.first { $0.message == request.state && $0 != .absent }
    guard state != nil || request.state == .unspecified else {
      throw RPCError.invalid("state", "UNKNOWN", BilingualText(zh: "未知的状态", en: "is no state"))
    }
    try await park.streamRows(context, to: responses, from: SQLFilter.beforeNewest) {
      transaction, caller, after, rowsMax in
      let filter = SQLFilter()
        .equal("park", caller.parkID.map { .text($0) })
        .equal("enterprise", caller.enterpriseID.map { .text($0) })
        .equal("park", request.parkId.isEmpty ? nil : .text(request.parkId))
        .equal("unit", request.unitId.isEmpty ? nil : .text(request.unitId))
        .equal("state", state.map { .text($0.rawValue) })
      // A lease may have hundreds of charges, so a page is short.
      let limit = min(rowsMax, 16)
      let rows = try transaction.rows(
        "SELECT \(LeaseRow.columns) FROM leases WHERE id < ?\(filter.sql) ORDER BY id DESC LIMIT ?",
        [.text(after)] + filter.arguments + [.integer(limit)]
      ).map(LeaseRow.init)
      return RowPage(
        try rows.map { try LeaseMessages.lease($0, in: transaction) }, next: rows.count < limit ? nil : rows.last?.id)
    }
  }

  public func watchOccupancy(
    _ request: ParkV1.WatchOccupancyRequest, _ responses: ResponseWriter<ParkV1.OccupancyUpdate>,
    _ context: ServerContext
  ) async throws {
    let caller = context.caller
    let exists = try await park.query(context) { transaction, _ in
      try ParkRecord.read(request.parkId, in: transaction) != nil
    }
    guard exists else { throw RPCError.notFound("park", request.parkId) }
    // Who rents what is the park's business, and the district's.
    let seesTenants = caller.isActing(.districtOfficer) || caller.parkID == request.parkId
    var filter = request
    filter.cursor = []
    let plan = WatchPlan<ParkV1.OccupancyUpdate>(
      filter: EventFilter(kinds: ["unit.occupancy"], subjects: [request.parkId]),
      snapshot: { transaction in
        try transaction.rows(
          "SELECT \(UnitRow.columns) FROM units WHERE park = ? ORDER BY id", [.text(request.parkId)]
        ).map { try Self.update(UnitRow($0), seesTenants, caller, in: transaction) }
      },
      update: { event, transaction in
        let unit = try ParkV1.LeasingEvent(packed: event.payload).unitId
        guard let row = try UnitRow.find(unit, in: transaction) else { return nil }
        var update = try Self.update(row, seesTenants, caller, in: transaction)
        update.occurredAt = event.time.message
        return update
      },
      setCursor: { $0.cursor = $1 })
    try await park.watch(context, cursor: request.cursor, request: filter, to: responses, plan)
  }

  private static func update(
    _ unit: UnitRow, _ seesTenants: Bool, _ caller: Caller, in transaction: any ReadTransaction
  ) throws -> ParkV1.OccupancyUpdate {
    let status = try UnitStatus(of: unit, in: transaction)
    return .with {
      $0.unitId = unit.id
      $0.number = unit.facts.number
      $0.occupancy = status.occupancy
      let isOwn = status.enterprise != nil && status.enterprise == caller.enterpriseID
      $0.enterpriseId = seesTenants || isOwn ? status.enterprise ?? "" : ""
      $0.heldUntil = status.heldUntil?.message
    }
  }
}
