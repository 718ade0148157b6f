import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension FinanceHandler {
  func recordDrawdown(
    _ request: FinanceV1.RecordDrawdownRequest, _ context: ServerContext
  ) async throws -> FinanceV1.Demand {
    var fields = FieldChecks()
    let amount = fields.read("amount_fen", "NEGATIVE") { try Money(fen: request.amountFen) } ?? .zero
    let reference = fields.text("bank_reference", request.bankReference, TextRules(scalarsMax: 100))
    try fields.finish()
    return try await act(
      .recordDrawdown, on: request.demandId, expectedVersion: request.expectedVersion, context,
      details: ["principal_fen": "\(amount.fen)"]
    ) { step in
      step.inputs.principal = amount
      step.inputs.reference = reference
    } effect: { step in
      step.row.book = try step.row.book.drawing(amount)
      try step.recordMovement(.drawdown)
    }
  }

  func recordRepayment(
    _ request: FinanceV1.RecordRepaymentRequest, _ context: ServerContext
  ) async throws -> FinanceV1.Demand {
    var fields = FieldChecks()
    let principal = fields.read("principal_fen", "NEGATIVE") { try Money(fen: request.principalFen) } ?? .zero
    let interest = fields.read("interest_fen", "NEGATIVE") { try Money(fen: request.interestFen) } ?? .zero
    let reference = fields.text("bank_reference", request.bankReference, TextRules(scalarsMax: 100))
    try fields.finish()
    return try await act(
      .recordRepayment, on: request.demandId, expectedVersion: request.expectedVersion, context,
      details: ["principal_fen": "\(principal.fen)", "interest_fen": "\(interest.fen)"]
    ) { step in
      step.inputs.principal = principal
      step.inputs.interest = interest
      step.inputs.reference = reference
    } effect: { step in
      step.row.book = try step.row.book.repaying(principal, interest: interest)
      try step.recordMovement(.repayment)
    }
  }

  func listMovements(
    _ request: FinanceV1.ListMovementsRequest, _ responses: ResponseWriter<FinanceV1.Movement>,
    _ context: ServerContext
  ) async throws {
    try await park.streamRows(context, to: responses, from: Int64(0)) { transaction, caller, after, rowsMax in
      let (row, viewer) = try DemandAccess.require(request.demandId, caller, in: transaction)
      guard viewer.seesMoney(of: row) else { throw RPCError.notFound("demand", request.demandId) }
      let rows = try transaction.rows(
        "SELECT * FROM finance_movements WHERE demand = ? AND sequence > ? ORDER BY sequence LIMIT ?",
        [.text(row.id), .integer(after), .integer(rowsMax)])
      return RowPage(
        try rows.map(Self.movement), next: rows.count < rowsMax ? nil : try rows.last?.integer("sequence"))
    }
  }

  func revealPayee(
    _ request: FinanceV1.RevealPayeeRequest, _ context: ServerContext
  ) async throws -> FinanceV1.RevealPayeeResponse {
    let purpose = try Purpose(request.purpose)
    return try await park.mutate(
      context,
      authorize: { transaction in _ = try Self.payable(request.demandId, context.caller, in: transaction) }
    ) { change in
      let row = try Self.payable(request.demandId, change.caller, in: change)
      let number = try change.park.persons.text(
        row.payee.sealed, of: row.enterprise, field: PayeeInput.sealedField, in: change)
      let response = FinanceV1.RevealPayeeResponse.with {
        $0.payee = .with {
          $0.holderName = row.payee.holder
          $0.bankName = row.payee.bank
          $0.accountNumber = number
        }
      }
      return Applied(response, subject: row.id, details: ["purpose": purpose.name, "field": "payee"])
    }
  }

  /// The demand, if the caller is the lender that still has to pay it out; NOT_FOUND for anybody else.
  private static func payable(_ id: String, _ caller: Caller, in transaction: any ReadTransaction) throws -> DemandRow {
    let (row, viewer) = try DemandAccess.require(id, caller, in: transaction)
    guard viewer.seesMoney(of: row), row.payee.sealed != nil else { throw RPCError.notFound("demand", id) }
    return row
  }

  private static func movement(_ row: Row) throws -> FinanceV1.Movement {
    try .with {
      $0.id = try row.text("id")
      $0.demandId = try row.text("demand")
      $0.sequence = UInt64(bitPattern: try row.integer("sequence"))
      $0.kind = FinanceV1.MovementKind(rawValue: Int32(truncatingIfNeeded: try row.integer("kind")))
      $0.principalFen = try row.integer("principal")
      $0.interestFen = try row.integer("interest")
      $0.outstandingFen = try row.integer("outstanding")
      $0.bankReference = try row.text("bank_reference")
      $0.bookedAt = try row.time("booked").message
    }
  }
}

extension DemandStep {
  /// Keeps what moved, after the book was changed.
  fileprivate func recordMovement(_ kind: FinanceV1.MovementKind) throws {
    row.movements += 1
    try change.insert(
      into: "finance_movements",
      [
        "id": .text(change.newID(.financeMovement)), "demand": .text(row.id), "sequence": .integer(row.movements),
        "kind": .integer(kind.rawValue), "principal": .integer(inputs.principal.fen),
        "interest": .integer(inputs.interest.fen), "outstanding": .integer(row.book.outstanding.fen),
        "bank_reference": .text(inputs.reference), "actor": .text(change.caller.accountID), "booked": .time(change.now),
      ])
  }
}
