import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension CopyrightHandler {
  func submitWork(_ request: CopyrightV1.SubmitWorkRequest, _ context: ServerContext) async throws -> CopyrightV1.Work {
    let input = try WorkInput(request.content, today: try park.clock.now.shanghaiDay, isNew: true)
    return try await park.mutate(context) { change in
      let enterprise = change.caller.tenant
      let row = WorkRow(
        id: change.newID(.work), of: enterprise, holder: try EnterpriseProfiles.name(of: enterprise, in: change),
        at: change.now)
      let step = WorkStep(new: row, in: change)
      try step.perform(.submit) { step in
        try input.apply(to: &step.row, in: change)
        step.row.number = try NumberBooks.take(.copyright, in: change)
      }
      return try step.applied()
    }
  }

  func payFee(_ request: CopyrightV1.PayFeeRequest, _ context: ServerContext) async throws -> CopyrightV1.Work {
    var fields = FieldChecks()
    let reference = fields.text("bank_reference", request.bankReference, TextRules(scalarsMax: 100))
    try fields.finish()
    return try await act(.payFee, on: request.workId, expectedVersion: request.expectedVersion, context) { step in
      step.payment = (request.amountFen, reference)
    } effect: { step in
      step.row.feeReference = reference
    }
  }

  func resubmitCorrection(
    _ request: CopyrightV1.ResubmitCorrectionRequest, _ context: ServerContext
  ) async throws -> CopyrightV1.Work {
    let input = try request.content.map { try WorkInput($0, today: try park.clock.now.shanghaiDay, isNew: false) }
    return try await act(.resubmit, on: request.workId, expectedVersion: request.expectedVersion, context) { step in
      try input?.apply(to: &step.row, in: step.change)
    }
  }

  func withdrawWork(
    _ request: CopyrightV1.WithdrawWorkRequest, _ context: ServerContext
  ) async throws -> CopyrightV1.Work {
    try await act(.withdraw, on: request.workId, expectedVersion: request.expectedVersion, context)
  }
}
