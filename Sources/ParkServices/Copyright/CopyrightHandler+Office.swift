import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension CopyrightHandler {
  func accept(_ request: CopyrightV1.AcceptRequest, _ context: ServerContext) async throws -> CopyrightV1.Work {
    try await act(.accept, on: request.workId, expectedVersion: request.expectedVersion, context) { step in
      step.row.office = step.change.caller.tenant
    }
  }

  func requestCorrection(
    _ request: CopyrightV1.RequestCorrectionRequest, _ context: ServerContext
  ) async throws -> CopyrightV1.Work {
    let opinion = try ApplicationHandler.required("opinion", request.opinion)
    return try await act(
      .requestCorrection, on: request.workId, expectedVersion: request.expectedVersion, context
    ) { step in
      let last = try CopyrightTerms.correctBy(from: try step.change.now.shanghaiDay)
      step.row.office = step.change.caller.tenant
      step.row.correctBy = last.description
      step.row.correctUntil = Timestamp(seconds: try ShanghaiTime.endOfDay(last))
      step.row.opinion = opinion
    }
  }

  func examine(_ request: CopyrightV1.ExamineRequest, _ context: ServerContext) async throws -> CopyrightV1.Work {
    let opinion =
      try request.passes
      ? Self.remark("opinion", request.opinion) : ApplicationHandler.required("opinion", request.opinion)
    return try await act(
      request.passes ? .pass : .refuse, on: request.workId, expectedVersion: request.expectedVersion, context
    ) { step in
      step.row.opinion = opinion
      step.row.examinedBy = step.change.caller.accountID
    }
  }

  func revealAuthors(
    _ request: CopyrightV1.RevealAuthorsRequest, _ context: ServerContext
  ) async throws -> CopyrightV1.RevealAuthorsResponse {
    let purpose = try Purpose(request.purpose)
    return try await park.mutate(
      context,
      authorize: { transaction in _ = try Self.examinable(request.workId, context.caller, in: transaction) }
    ) { change in
      let row = try Self.examinable(request.workId, change.caller, in: change)
      guard let sealed = row.authors,
        let bytes = try change.park.persons.open(
          sealed, person: WorkInput.person(of: row.id), field: WorkInput.sealedField, in: change)
      else { throw RPCError.notFound("authors", row.id) }
      // Nothing changes but the audit log, which is the point.
      return Applied(
        try CopyrightV1.RevealAuthorsResponse(packed: bytes), subject: row.id,
        details: ["purpose": purpose.name, "field": "authors"])
    }
  }

  /// The work, if the caller's office has taken it up and has not come to its end; NOT_FOUND for anybody else.
  private static func examinable(_ id: String, _ caller: Caller, in transaction: any ReadTransaction) throws -> WorkRow
  {
    let row = try WorkAccess.require(id, caller, in: transaction)
    guard row.office == caller.institutionID, try InstitutionRow.active(caller.tenant, in: transaction) != nil else {
      throw RPCError.notFound("work", id)
    }
    return row
  }

  private static func remark(_ field: String, _ text: String) throws -> String {
    var fields = FieldChecks()
    let text = fields.text(field, text, TextRules(scalarsMin: 0, scalarsMax: 4_000, allowsLineFeeds: true))
    try fields.finish()
    return text
  }
}
