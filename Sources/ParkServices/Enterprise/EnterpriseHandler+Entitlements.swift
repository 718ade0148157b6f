import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension EnterpriseHandler {
  static let packItemsMax = 50
  static let unitsMax: Int64 = 1_000_000

  public func assignServicePack(
    _ request: EnterpriseV1.AssignServicePackRequest, _ context: ServerContext
  ) async throws -> EnterpriseV1.ServicePack {
    let plan = try PackPlan(request)
    return try await park.mutate(context) { change in
      var row = try Self.find(request.enterpriseId, for: change.caller, in: change)
      try change.requireVersion(request.expectedVersion, of: "enterprise", row.id, is: row.version)
      guard row.state == .verified else {
        throw RPCError.precondition(
          "enterprise", row.id, state: row.state.name, version: row.version, rule: "ENTERPRISE_NOT_VERIFIED",
          BilingualText(zh: "企业尚未认证,不能分配服务包", en: "the enterprise is not verified, so it gets no service pack"))
      }
      let today = try Self.today(change.now)
      let from = plan.from ?? today
      guard plan.through >= today, plan.through >= from else {
        throw RPCError.invalid(
          "through_day", "TOO_EARLY",
          BilingualText(zh: "截止日不能早于今天或起始日", en: "the last day must not be before today or the first day"))
      }
      row.touch(at: change.now)
      try row.update(in: change)
      let pack = change.newID(.servicePack)
      try change.execute(
        "INSERT INTO service_packs (id, enterprise, name, assigned) VALUES (?, ?, ?, ?)",
        [.text(pack), .text(row.id), .text(plan.name), .time(change.now)])
      // A millisecond apart, so that the order of the ids is that of the items.
      let entitlements = plan.items.enumerated().map { index, item in
        EnterpriseV1.Entitlement.with {
          $0.id = Identifier.make(.entitlement, at: change.now + .milliseconds(index))
          $0.enterpriseId = row.id
          $0.packId = pack
          $0.service = item.service
          $0.unit = item.unit
          $0.granted = item.quantity
          $0.remaining = item.quantity
          $0.fromDay = from.description
          $0.throughDay = plan.through.description
          $0.version = 1
        }
      }
      for entitlement in entitlements { try Self.insert(entitlement, in: change) }
      try change.emit("enterprise.pack_assigned", subjects: [row.id], row.event(pack))
      let answer = EnterpriseV1.ServicePack.with {
        $0.id = pack
        $0.enterpriseId = row.id
        $0.name = plan.name
        $0.entitlements = entitlements
        $0.enterpriseVersion = row.version
      }
      return Applied(
        answer, subject: row.id,
        details: ["pack": pack, "items": "\(entitlements.count)", "version": "\(row.version)"],
        action: "enterprise.assign_service_pack")
    }
  }

  public func listEntitlements(
    _ request: EnterpriseV1.ListEntitlementsRequest, _ responses: ResponseWriter<EnterpriseV1.Entitlement>,
    _ context: ServerContext
  ) async throws {
    try Self.check(request.enterpriseId, orOwn: context.caller)
    try await park.streamRows(context, to: responses, from: "") { transaction, caller, after, rowsMax in
      let row = try Self.find(request.enterpriseId, for: caller, in: transaction)
      let today = try Self.today(transaction.now).description
      var sql = "SELECT * FROM entitlements WHERE enterprise = ? AND id > ?"
      var arguments: [SQLValue] = [.text(row.id), .text(after)]
      if request.usableOnly {
        sql += " AND remaining > 0 AND from_day <= ? AND through_day >= ?"
        arguments += [.text(today), .text(today)]
      }
      let rows = try transaction.rows(sql + " ORDER BY id LIMIT ?", arguments + [.integer(rowsMax)])
        .map(Self.entitlement)
      return RowPage(rows, next: rows.count < rowsMax ? nil : rows.last?.id)
    }
  }

  public func redeemEntitlement(
    _ request: EnterpriseV1.RedeemEntitlementRequest, _ context: ServerContext
  ) async throws -> EnterpriseV1.Redemption {
    var fields = FieldChecks()
    fields.identifier("entitlement_id", request.entitlementId, .entitlement)
    fields.require(
      (1...Self.unitsMax).contains(request.quantity), "quantity", "OUT_OF_RANGE", zh: "应为1至\(Self.unitsMax)",
      en: "must be 1 to \(Self.unitsMax)")
    let reference = fields.text("reference", request.reference, TextRules(scalarsMin: 0, scalarsMax: 200))
    try fields.finish()
    return try await park.mutate(context) { change in
      try Self.redeem(request, reference, change)
    }
  }

  private static func redeem(
    _ request: EnterpriseV1.RedeemEntitlementRequest, _ reference: String, _ change: Change
  ) throws -> Applied<EnterpriseV1.Redemption> {
    guard var entitlement = try readEntitlement(request.entitlementId, in: change),
      maySee(entitlement.enterpriseId, change.caller)
    else { throw RPCError.notFound("entitlement", request.entitlementId) }
    if request.expectedVersion != 0 {
      try change.requireVersion(
        request.expectedVersion, of: "entitlement", entitlement.id, is: entitlement.version)
    }
    let today = try today(change.now).description
    guard entitlement.fromDay <= today, today <= entitlement.throughDay else {
      throw RPCError.dateConstraint(
        "redeem", notBefore: entitlement.fromDay, notAfter: entitlement.throughDay,
        rule: BilingualText(zh: "服务包有效期", en: "the days of the service pack"),
        BilingualText(
          zh: "权益有效期为\(entitlement.fromDay)至\(entitlement.throughDay),今天是\(today)",
          en: "the entitlement is good from \(entitlement.fromDay) through \(entitlement.throughDay); today is \(today)"
        ))
    }
    guard request.quantity <= entitlement.remaining else {
      throw RPCError.quota(
        entitlement.id, "entitlementUnitsMax", limit: entitlement.granted,
        used: entitlement.granted - entitlement.remaining,
        BilingualText(
          zh: "剩余\(entitlement.remaining)\(entitlement.unit),不足\(request.quantity)",
          en: "\(entitlement.remaining) \(entitlement.unit) are left, \(request.quantity) were asked for"))
    }
    entitlement.remaining -= request.quantity
    let id = change.newID(.redemption)
    try save(&entitlement, in: change)
    try change.execute(
      """
      INSERT INTO redemptions (id, entitlement, quantity, reference, remaining, redeemed) VALUES (?, ?, ?, ?, ?, ?)
      """,
      [
        .text(id), .text(entitlement.id), .integer(request.quantity), .text(reference),
        .integer(entitlement.remaining), .time(change.now),
      ])
    return try applied(id, entitlement, "enterprise.redeem", change)
  }

  public func releaseRedemption(
    _ request: EnterpriseV1.ReleaseRedemptionRequest, _ context: ServerContext
  ) async throws -> EnterpriseV1.Redemption {
    var fields = FieldChecks()
    fields.identifier("redemption_id", request.redemptionId, .redemption)
    _ = fields.text("reason", request.reason, TextRules(scalarsMax: 500))
    try fields.finish()
    return try await park.mutate(context) { change in
      guard let row = try change.row("SELECT * FROM redemptions WHERE id = ?", [.text(request.redemptionId)]),
        var entitlement = try Self.readEntitlement(try row.text("entitlement"), in: change)
      else { throw RPCError.notFound("redemption", request.redemptionId) }
      guard try row.isNull("released") else {
        throw RPCError.precondition(
          "redemption", request.redemptionId, state: "RELEASED", rule: "RELEASED_ONCE",
          BilingualText(zh: "该次使用已退回", en: "the redemption was given back already"))
      }
      entitlement.remaining += try row.integer("quantity")
      try Self.save(&entitlement, in: change)
      try change.execute(
        "UPDATE redemptions SET released = ? WHERE id = ?", [.time(change.now), .text(request.redemptionId)])
      return try Self.applied(request.redemptionId, entitlement, "enterprise.release_redemption", change)
    }
  }

  private static func applied(
    _ redemption: String, _ entitlement: EnterpriseV1.Entitlement, _ action: String, _ change: Change
  ) throws -> Applied<EnterpriseV1.Redemption> {
    guard let row = try change.row("SELECT * FROM redemptions WHERE id = ?", [.text(redemption)]) else {
      throw RPCError(.internalError, "the redemption is not there")
    }
    try change.emit(
      action, subjects: [entitlement.enterpriseId],
      EnterpriseV1.EnterpriseEvent.with {
        $0.enterpriseId = entitlement.enterpriseId
        $0.subjectId = redemption
      })
    let answer = try EnterpriseV1.Redemption.with {
      $0.id = redemption
      $0.entitlementId = entitlement.id
      $0.quantity = try row.integer("quantity")
      $0.reference = try row.text("reference")
      $0.remaining = entitlement.remaining
      $0.redeemedAt = try row.time("redeemed").message
      $0.releasedAt = try row.optionalTime("released")?.message
    }
    return Applied(
      answer, subject: entitlement.id,
      details: [
        "redemption": redemption, "quantity": "\(answer.quantity)", "remaining": "\(entitlement.remaining)",
      ], action: action)
  }
}
