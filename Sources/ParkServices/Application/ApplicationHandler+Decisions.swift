import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension ApplicationHandler {
  func approve(
    _ request: ApplicationV1.ApproveRequest, _ context: ServerContext
  ) async throws -> ApplicationV1.Application {
    var fields = FieldChecks()
    let comment = fields.text(
      "comment", request.comment, TextRules(scalarsMin: 0, scalarsMax: 4_000, allowsLineFeeds: true))
    let meetings = DeliberationRow.read(request.deliberations, &fields)
    try fields.finish()
    return try await act(
      .approve, on: request.applicationId, expectedVersion: request.expectedVersion,
      context, CaseInputs(amountFen: request.amountFen, deliberations: meetings)
    ) { step in
      try DeliberationRow.insert(meetings, about: step.row.id, in: step.change)
      let amount = try Money(fen: step.inputs.amountFen)
      try step.book(.approve(amount, of: step.row.requested))
      step.row.approved = amount
      step.row.approvedBy = step.change.caller.accountID
      step.row.decisionReason = comment
    }
  }

  func reject(_ request: ApplicationV1.RejectRequest, _ context: ServerContext) async throws
    -> ApplicationV1.Application
  {
    let reason = try Self.required("reason", request.reason)
    return try await act(.reject, on: request.applicationId, expectedVersion: request.expectedVersion, context) {
      step in
      try step.releaseFunds()
      step.row.decisionReason = reason
    }
  }

  func disburse(
    _ request: ApplicationV1.DisburseRequest, _ context: ServerContext
  ) async throws -> ApplicationV1.Application {
    let reference = try Self.bankReference(request.bankReference)
    return try await act(.disburse, on: request.applicationId, expectedVersion: request.expectedVersion, context) {
      step in
      try step.book(.pay(step.row.approved))
      step.row.paid = step.row.approved
      try step.recordPayment(.disbursement, step.row.approved, reference: reference)
    }
  }

  func recoverFunds(
    _ request: ApplicationV1.RecoverFundsRequest, _ context: ServerContext
  ) async throws -> ApplicationV1.Application {
    let reason = try Self.required("reason", request.reason)
    let reference = try Self.bankReference(request.bankReference)
    let inputs = CaseInputs(amountFen: request.amountFen)
    return try await park.mutate(context) { change in
      let step = try CaseStep(
        .recoverFunds, on: request.applicationId, expectedVersion: request.expectedVersion, inputs, in: change)
      let isAll = request.amountFen == step.row.netPaid.fen
      step.branches = [isAll ? .recoversAll : .recoversPart]
      try step.perform { step in
        let amount = try Money(fen: request.amountFen)
        try step.book(.recover(amount))
        step.row.recovered = try step.row.recovered.adding(amount)
        try step.recordPayment(.recovery, amount, reference: reference, reason: reason)
      }
      return Applied(
        try step.message(), subject: step.row.id,
        details: step.auditDetails.merging(["recovered_fen": "\(request.amountFen)"]) { $1 })
    }
  }

  func revealPayee(
    _ request: ApplicationV1.RevealPayeeRequest, _ context: ServerContext
  ) async throws -> ApplicationV1.RevealPayeeResponse {
    let purpose = try Purpose(request.purpose)
    return try await park.mutate(context) { change in
      let row = try CaseAccess.require(request.applicationId, change.caller, in: change).row
      let step = try CaseStep(.disburse, on: row, in: change)
      for condition in [AwardGuard.personWithoutConflict, .personHasNotReviewed, .personHasNotApproved, .payeeGiven] {
        if let refusal = try step.test(condition) { throw refusal }
      }
      let number = try change.park.persons.text(
        row.payee.sealed, of: row.enterprise, field: PayeeInput.sealedField, in: change)
      let response = ApplicationV1.RevealPayeeResponse.with {
        $0.payee = .with {
          $0.holderName = row.payee.holder
          $0.bankName = row.payee.bank
          $0.accountNumber = number
        }
      }
      // Nothing changes but the audit log, which is the point.
      return Applied(response, subject: row.id, details: ["purpose": purpose.name, "field": "payee"])
    }
  }

  private static func bankReference(_ text: String) throws -> String {
    var fields = FieldChecks()
    let reference = fields.text("bank_reference", text, TextRules(scalarsMax: 100))
    try fields.finish()
    return reference
  }
}

extension CaseStep {
  /// Keeps what moved, with a number of its own.
  fileprivate func recordPayment(
    _ kind: ApplicationV1.PaymentKind, _ amount: Money, reference: String, reason: String = ""
  ) throws {
    try change.execute(
      """
      INSERT INTO payments (id, number, application, kind, amount, bank_reference, reason, officer, booked)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(change.newID(.payment)), .text(try NumberBooks.take(.payment, in: change)), .text(row.id),
        .integer(kind.rawValue), .integer(amount.fen), .text(reference), .text(reason),
        .text(change.caller.accountID), .time(change.now),
      ])
  }
}
