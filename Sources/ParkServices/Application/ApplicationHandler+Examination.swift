import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension ApplicationHandler {
  func accept(_ request: ApplicationV1.AcceptRequest, _ context: ServerContext) async throws
    -> ApplicationV1.Application
  {
    try await act(.accept, on: request.applicationId, expectedVersion: request.expectedVersion, context)
  }

  func returnForCorrection(
    _ request: ApplicationV1.ReturnForCorrectionRequest, _ context: ServerContext
  ) async throws -> ApplicationV1.Application {
    let reason = try Self.required("reason", request.reason)
    return try await act(
      .returnForCorrection, on: request.applicationId, expectedVersion: request.expectedVersion, context
    ) { $0.row.decisionReason = reason }
  }

  func assignReviewer(
    _ request: ApplicationV1.AssignReviewerRequest, _ context: ServerContext
  ) async throws -> ApplicationV1.Application {
    var fields = FieldChecks()
    fields.identifier("reviewer_id", request.reviewerId, .account)
    try fields.finish()
    return try await act(
      .assignReviewer, on: request.applicationId, expectedVersion: request.expectedVersion,
      context, CaseInputs(reviewer: request.reviewerId)
    ) { step in
      try step.change.execute(
        "INSERT INTO review_assignments (application, reviewer, assigned, conflicted) VALUES (?, ?, ?, 0)",
        [.text(step.row.id), .text(request.reviewerId), .time(step.change.now)])
    }
  }

  func declareConflict(
    _ request: ApplicationV1.DeclareConflictRequest, _ context: ServerContext
  ) async throws -> ApplicationV1.DeclareConflictResponse {
    let reason = try Self.required("reason", request.reason)
    return try await park.mutate(context) { change in
      let step = try CaseStep(
        .declareConflict, on: request.applicationId, expectedVersion: request.expectedVersion, in: change)
      try step.perform { step in
        let (id, account) = (SQLValue.text(step.row.id), SQLValue.text(change.caller.accountID))
        try change.execute(
          "INSERT INTO case_conflicts (application, account, reason, declared) VALUES (?, ?, ?, ?)",
          [id, account, .text(reason), .time(change.now)])
        try change.execute(
          "UPDATE review_assignments SET conflicted = 1 WHERE application = ? AND reviewer = ?", [id, account])
      }
      return Applied(
        .with { $0.applicationVersion = step.row.version }, subject: step.row.id, details: step.auditDetails)
    }
  }

  func submitReview(
    _ request: ApplicationV1.SubmitReviewRequest, _ context: ServerContext
  ) async throws -> ApplicationV1.Review {
    var fields = FieldChecks()
    fields.require(request.score <= 100, "score", "OUT_OF_RANGE", zh: "评分应为0-100", en: "0 to 100")
    fields.require(
      request.recommendation == .support || request.recommendation == .refuse, "recommendation", "MISSING",
      zh: "须给出建议", en: "say whether to support it")
    let opinion = fields.text("opinion", request.opinion, TextRules(scalarsMax: 20_000, allowsLineFeeds: true))
    try fields.finish()
    return try await park.mutate(context) { change in
      let step = try CaseStep(
        .submitReview, on: request.applicationId, expectedVersion: request.expectedVersion, in: change)
      let reviewer = change.caller.accountID
      let before = try CaseMessages.reviews(step.row, in: change).count
      let isLast = before + 1 >= step.programme.reviewsRequired
      step.branches = [isLast ? .completesReviews : .leavesReviewsMissing]
      try step.perform { step in
        try change.execute(
          """
          INSERT INTO reviews (id, application, reviewer, score, recommendation, opinion, submitted)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
          [
            .text(change.newID(.review)), .text(step.row.id), .text(reviewer), .integer(Int64(request.score)),
            .integer(request.recommendation.rawValue), .text(opinion), .time(change.now),
          ])
      }
      guard let review = try CaseMessages.reviews(step.row, only: reviewer, in: change).first else {
        throw RPCError(.internalError, "the review is not there after it was written")
      }
      return Applied(review, subject: step.row.id, details: step.auditDetails.merging(["review": review.id]) { $1 })
    }
  }

  func recordSiteVisit(
    _ request: ApplicationV1.RecordSiteVisitRequest, _ context: ServerContext
  ) async throws -> ApplicationV1.Application {
    var fields = FieldChecks()
    let day = fields.read("visited_on") { try CivilDate(request.visitedOn) }
    let report = fields.text("report", request.report, TextRules(scalarsMax: 20_000, allowsLineFeeds: true))
    try fields.finish()
    return try await act(
      .recordSiteVisit, on: request.applicationId, expectedVersion: request.expectedVersion, context
    ) { step in
      let change = step.change
      let today = try change.now.shanghaiDay
      guard let day, day <= today else {
        throw RPCError.invalid(
          "visited_on", "IN_THE_FUTURE", BilingualText(zh: "检查日期不能晚于今天", en: "not after today, \(today)"))
      }
      let last = try change.row(
        "SELECT coalesce(max(sequence), 0) AS n FROM site_visits WHERE application = ?", [.text(step.row.id)])
      try change.execute(
        """
        INSERT INTO site_visits (application, sequence, visited_on, agrees, report, officer, recorded)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        [
          .text(step.row.id), .integer((try last?.integer("n") ?? 0) + 1), .text(day.description),
          .boolean(request.agrees), .text(report), .text(change.caller.accountID), .time(change.now),
        ])
    }
  }
}
