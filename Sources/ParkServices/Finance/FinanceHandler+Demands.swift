import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension FinanceHandler {
  func publishDemand(
    _ request: FinanceV1.PublishDemandRequest, _ context: ServerContext
  ) async throws -> FinanceV1.Demand {
    let checked = try CheckedDemand(request.content)
    return try await park.mutate(context) { change in
      let row = try DemandRow(
        id: change.newID(.financeDemand), of: change.caller.tenant, content: checked.content, at: change.now)
      let step = DemandStep(new: row, in: change)
      try step.perform(.publish) { step in step.row.number = try NumberBooks.take(.demand, in: change) }
      return try step.applied(["number": step.row.number, "amount_fen": "\(checked.content.amountFen)"])
    }
  }

  func claimDemand(
    _ request: FinanceV1.ClaimDemandRequest, _ context: ServerContext
  ) async throws -> FinanceV1.Demand {
    var fields = FieldChecks()
    fields.identifier("product_id", request.productId, .financeProduct)
    try fields.finish()
    return try await act(
      .claim, on: request.demandId, expectedVersion: request.expectedVersion, context,
      details: ["product": request.productId]
    ) { step in
      step.inputs.product = try ProductRow.find(request.productId, in: step.change)
    } effect: { step in
      // Claims whose time has ended give their places back here, if the scheduler has not been by yet.
      for claim in step.claims where claim.state.isHeld && !claim.isHeld(at: step.change.now) {
        try FinanceEnds.end(claim, .expire, by: .clock, in: step.change)
      }
      let taken = Set(step.claims.filter { $0.isLive(at: step.change.now) }.map(\.place))
      guard let place = (1...FinanceLimits.claimsMax).first(where: { !taken.contains($0) }) else {
        throw RPCError(.internalError, "a claim passed its guard without a place")
      }
      try ClaimRow(
        id: step.change.newID(.financeClaim), demand: step.row.id, institution: step.inputs.institution,
        product: request.productId, place: place, at: step.change.now
      ).insert(in: step.change)
    }
  }

  func releaseClaim(
    _ request: FinanceV1.ReleaseClaimRequest, _ context: ServerContext
  ) async throws -> FinanceV1.Demand {
    var fields = FieldChecks()
    // It goes into the audit log, which keeps no such numbers.
    let reason = Masking.numbers(in: fields.text("reason", request.reason, .remark))
    try fields.finish()
    return try await act(
      .releaseClaim, on: request.demandId, expectedVersion: request.expectedVersion, context,
      details: reason.isEmpty ? [:] : ["reason": reason]
    ) { step in
      guard let claim = step.claim else { throw RPCError(.internalError, "a claim passed its guard unset") }
      try step.endClaim(claim, .release)
    }
  }

  func closeDemand(
    _ request: FinanceV1.CloseDemandRequest, _ context: ServerContext
  ) async throws -> FinanceV1.Demand {
    var fields = FieldChecks()
    let reason = fields.text("reason", request.reason, .remark)
    try fields.finish()
    return try await act(.close, on: request.demandId, expectedVersion: request.expectedVersion, context) { step in
      try step.endClaims()
      if let lender = step.row.lender {
        try FinanceEnds.endSharing(step.row.id, lender, by: .enterprise, in: step.change)
      }
      // Nothing is to be paid any more: what it was for has ended.
      step.row.payee = PayeeColumns()
      step.row.closeReason = reason
    }
  }
}
