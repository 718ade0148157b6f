import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension ApplicationHandler {
  func saveDraft(
    _ request: ApplicationV1.SaveDraftRequest, _ context: ServerContext
  ) async throws -> ApplicationV1.Application {
    let draft = try DraftInput(request)
    return try await park.mutate(context) { change in
      let step: CaseStep
      if request.applicationId.isEmpty {
        let round = try RoundRow.require(request.roundId, in: change)
        let policy = try PolicyRow.require(round.policy, in: change)
        let row = try CaseRow(
          id: change.newID(.application), of: change.caller.tenant, policy: policy, round: round.id, at: change.now)
        step = try CaseStep(.saveDraft, on: row, in: change)
      } else {
        step = try CaseStep(.saveDraft, on: request.applicationId, expectedVersion: request.expectedVersion, in: change)
      }
      try step.perform { step in try draft.apply(to: &step.row, in: change) }
      return Applied(try step.message(), subject: step.row.id, details: step.auditDetails)
    }
  }

  func submit(_ request: ApplicationV1.SubmitRequest, _ context: ServerContext) async throws
    -> ApplicationV1.Application
  {
    try await act(.submit, on: request.applicationId, expectedVersion: request.expectedVersion, context) { step in
      let assessment = try step.assessment.get()
      guard let requested = assessment.requested else {
        throw RPCError(.internalError, "an amount passed its guard unset")
      }
      try step.reserve(requested)
      step.row.tier = assessment.tier?.id ?? ""
      if step.row.submitted == nil { step.row.awardYear = try step.change.now.shanghaiDay.year }
      step.row.submitted = step.change.now
      if step.row.number == nil { step.row.number = try NumberBooks.take(.award, in: step.change) }
      if step.row.kind == .fast {
        step.row.dueOn = PaymentTerms.dueDay(handedInOn: try step.change.now.shanghaiDay)?.description ?? ""
        try step.change.execute("UPDATE applications SET overdue_told = NULL WHERE id = ?", [.text(step.row.id)])
      }
    }
  }

  func confirmNoApply(
    _ request: ApplicationV1.ConfirmNoApplyRequest, _ context: ServerContext
  ) async throws -> ApplicationV1.Application {
    var fields = FieldChecks()
    fields.identifier("round_id", request.roundId, .round)
    let payee = PayeeInput(request.payee, &fields)
    fields.require(payee != nil || !fields.areGood, "payee", "MISSING", zh: "须填写收款账户", en: "the account to be paid to")
    try fields.finish()
    return try await park.mutate(context) { change in
      let round = try RoundRow.require(request.roundId, in: change)
      let policy = try PolicyRow.require(round.policy, in: change)
      var row = try CaseRow(
        id: change.newID(.application), of: change.caller.tenant, policy: policy, round: round.id, at: change.now)
      // The guards look at the account and refuse before anything is written; it is sealed in the effect.
      row.payee.sealed = payee == nil ? nil : []
      let step = try CaseStep(.confirmNoApply, on: row, in: change)
      try step.perform { step in
        guard let payee, let requested = try step.assessment.get().requested else {
          throw RPCError(.internalError, "an amount passed its guard unset")
        }
        step.row.payee = try payee.columns(of: step.row.enterprise, in: change)
        step.row.tier = try step.assessment.get().tier?.id ?? ""
        step.row.number = try NumberBooks.take(.award, in: change)
        step.row.submitted = change.now
        try step.reserve(requested)
        try step.book(.approve(requested, of: requested))
        step.row.approved = requested
        step.row.approvedBy = step.round.openedBy
      }
      return Applied(try step.message(), subject: step.row.id, details: step.auditDetails)
    }
  }

  func withdraw(
    _ request: ApplicationV1.WithdrawRequest, _ context: ServerContext
  ) async throws -> ApplicationV1.Application {
    var fields = FieldChecks()
    let reason = fields.text("reason", request.reason, .remark)
    try fields.finish()
    return try await act(.withdraw, on: request.applicationId, expectedVersion: request.expectedVersion, context) {
      step in
      try step.releaseFunds()
      step.row.decisionReason = reason
      // What was never handed in is nobody's record: its files go.
      if step.row.state == .draft { try MaterialRow.removeAll(of: step.row, in: step.change) }
    }
  }
}

/// The checked fields of a draft.
private struct DraftInput: Sendable {
  let annualRent: Money
  let area: Int64
  let statedCost: Money
  let wanted: Money
  let statement: String
  let payee: PayeeInput?

  /// Far above any real rented area: 100 km².
  static let areaMax: Int64 = 10_000_000_000

  init(_ request: ApplicationV1.SaveDraftRequest) throws {
    let claim = request.claim ?? ApplicationV1.Claim()
    var fields = FieldChecks()
    if request.applicationId.isEmpty {
      fields.identifier("round_id", request.roundId, .round)
      fields.require(
        request.expectedVersion == 0, "expected_version", "NOT_ZERO", zh: "新建时应为0", en: "0 when a case is begun")
    } else {
      fields.identifier("application_id", request.applicationId, .application)
    }
    let rent = fields.read("claim.annual_rent_fen", "NEGATIVE") { try Money(fen: claim.annualRentFen) }
    let cost = fields.read("claim.stated_cost_fen", "NEGATIVE") { try Money(fen: claim.statedCostFen) }
    let requested = fields.read("claim.requested_fen", "NEGATIVE") { try Money(fen: claim.requestedFen) }
    fields.require(
      (0...Self.areaMax).contains(claim.areaSquareDecimetres), "claim.area_square_decimetres", "OUT_OF_RANGE",
      zh: "面积超出范围", en: "0 to \(Self.areaMax)")
    statement = fields.text("claim.statement", claim.statement, .body)
    payee = PayeeInput(request.payee, &fields)
    try fields.finish()
    annualRent = rent ?? .zero
    statedCost = cost ?? .zero
    wanted = requested ?? .zero
    area = claim.areaSquareDecimetres
  }

  func apply(to row: inout CaseRow, in change: Change) throws {
    row.annualRent = annualRent
    row.area = area
    row.statedCost = statedCost
    row.wanted = wanted
    row.statement = statement
    if let payee { row.payee = try payee.columns(of: row.enterprise, in: change) }
  }
}

extension CaseStep {
  /// Holds an amount for the case in place of what it held before.
  func reserve(_ amount: Money) throws {
    if row.state.holdsReservation, row.requested == amount { return }
    if row.state.holdsReservation, !row.requested.isZero { try book(.release(row.requested)) }
    try book(.reserve(amount))
    row.requested = amount
  }
}
