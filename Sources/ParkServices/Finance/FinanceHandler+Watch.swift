import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension FinanceHandler {
  func watchDemand(
    _ request: FinanceV1.WatchDemandRequest, _ responses: ResponseWriter<FinanceV1.DemandEvent>,
    _ context: ServerContext
  ) async throws {
    let (id, caller) = (request.demandId, context.caller)
    let watcher = try await park.query(context) { transaction, caller in
      try DemandWatcher(id, caller, in: transaction)
    }
    let plan = WatchPlan<FinanceV1.DemandEvent>(
      filter: EventFilter(kinds: [], subjects: [id]),
      snapshot: { transaction in
        let (row, viewer) = try watcher.look(id, caller, in: transaction)
        return [
          try .with {
            $0.kind = .snapshot
            $0.demand = try FinanceMessages.demand(row, for: viewer, in: transaction)
            $0.occurredAt = row.updated.message
          }
        ]
      },
      update: { event, transaction in
        let (row, viewer) = try watcher.look(id, caller, in: transaction)
        var update = try FinanceV1.DemandEvent(packed: event.payload)
        // What another institution does is its own business and the enterprise's.
        if !update.institutionId.isEmpty, !viewer.sees(update.institutionId) {
          update.institutionId = ""
          update.action = ""
        }
        update.kind = .changed
        update.demand = try FinanceMessages.demand(row, for: viewer, in: transaction)
        update.occurredAt = event.time.message
        return update
      },
      setCursor: { update, cursor in
        update.cursor = cursor
        if update.kind == .unspecified { update.kind = .bookmark }
      })
    let binding = Self.binding(id, under: watcher.sharing ?? "")
    do {
      try await park.watch(context, cursor: request.cursor, request: binding, to: responses, plan)
    } catch CursorError.notOurs {
      guard try await isFromBefore(request, watcher, context) else { throw CursorError.notOurs }
      throw RPCError.refusal(
        .outOfRange,
        BilingualText(zh: "游标属于此前的授权，请重新获取快照", en: "the cursor is from an earlier authorisation: take a new snapshot"))
    }
  }

  /// What a cursor is bound to: it is good under the authorisation it was given under, and after a new grant a new
  /// snapshot is needed.
  private static func binding(_ demand: String, under sharing: String) -> FinanceV1.WatchDemandRequest {
    .with {
      $0.demandId = demand
      $0.cursor = Array(sharing.utf8)
    }
  }

  /// Whether a cursor that is not good now was given to the same caller under an earlier authorisation.
  private func isFromBefore(
    _ request: FinanceV1.WatchDemandRequest, _ watcher: DemandWatcher, _ context: ServerContext
  ) async throws -> Bool {
    guard watcher.sharing != nil else { return false }
    let earlier = try await park.query(context) { transaction, caller in
      try transaction.rows(
        "SELECT id FROM finance_sharings WHERE institution = ? AND demand = ? ORDER BY id DESC LIMIT 100",
        [.text(caller.tenant), .text(request.demandId)]
      ).map { try $0.text("id") }
    }
    return try earlier.contains { sharing in
      let binding = CursorBinding(
        method: context.method.fullName, filter: try Self.binding(request.demandId, under: sharing).packed(),
        principal: context.caller.recordPrincipal)
      return (try? park.storage.cursors.position(of: request.cursor, for: binding)) != nil
    }
  }
}

/// Who watches, and by what right: it is looked at again for every event, so the event of a revocation ends the stream.
private struct DemandWatcher: Sendable {
  /// The authorisation an institution watches under; nil for the enterprise.
  let sharing: String?

  init(_ demand: String, _ caller: Caller, in transaction: any ReadTransaction) throws {
    let (row, viewer) = try DemandAccess.require(demand, caller, in: transaction)
    guard case .institution(let id, _) = viewer else {
      sharing = nil
      return
    }
    guard let found = try SharingRow.inForce(row.id, to: id, in: transaction) else {
      throw RPCError.denied(
        BilingualText(zh: "须有有效的数据授权才能关注该需求", en: "an authorisation in force is needed to watch the demand"))
    }
    sharing = found.id
  }

  /// The demand and what the caller is to it now.
  ///
  /// - Throws: PERMISSION_DENIED when the authorisation is not in force any more, NOT_FOUND when the claim has ended.
  func look(
    _ id: String, _ caller: Caller, in transaction: any ReadTransaction
  ) throws -> (row: DemandRow, viewer: DemandViewer) {
    if let sharing { _ = try SharedData.readable(sharing, caller, in: transaction) }
    return try DemandAccess.require(id, caller, in: transaction)
  }
}
