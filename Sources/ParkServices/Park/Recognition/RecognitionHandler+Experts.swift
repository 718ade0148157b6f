import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// The review by experts, and conflicts of interest.
extension RecognitionHandler {
  public func assignExpert(
    _ request: ParkV1.AssignExpertRequest, _ context: ServerContext
  ) async throws -> ParkV1.Recognition {
    try await change(request.recognitionId, request.expectedVersion, context) { row, change in
      let (id, known, expert) = (row.id, row, request.expertId)
      let applied = try Self.step(&row, .assignExpert, by: .districtOfficer, change, ["expert": expert]) { condition in
        guard condition == .expertEligible else { return nil }
        let isEligible =
          try CallerRecords.isActive(expert, as: .expertReviewer, in: change)
          && !known.hasConflict(expert, in: change)
          && !ParkRecognitionReview.all(of: id, in: change).contains { $0.expert == expert }
        return isEligible ? nil : condition.label
      }
      try change.execute(
        "INSERT INTO recognition_reviews (recognition, expert, opinion) VALUES (?, ?, '')", [.text(id), .text(expert)])
      return Applied(
        try row.message(for: change.caller, in: change), subject: id,
        details: applied.audit?.details ?? [:])
    }
  }

  public func submitExpertReview(
    _ request: ParkV1.SubmitExpertReviewRequest, _ context: ServerContext
  ) async throws -> ParkV1.Recognition {
    guard request.score <= 100 else {
      throw RPCError.invalid("score", "OUT_OF_RANGE", BilingualText(zh: "应为0至100", en: "must be 0 to 100"))
    }
    let opinion = try Self.text("opinion", request.opinion, min: 1)
    return try await change(request.recognitionId, request.expectedVersion, context) { row, change in
      let call = try RecognitionCallRow.require(row.call, in: change)
      let reviews = try ParkRecognitionReview.all(of: row.id, in: change)
      let done = reviews.filter { $0.score != nil }
      let isOpen = reviews.contains { $0.expert == change.caller.accountID && $0.score == nil }
      let isLast = done.count + 1 >= call.reviewsRequired
      let applied = try Self.step(
        &row, .submitReview, by: .expert, change, ["score": "\(request.score)"],
        branches: [isLast ? .completesReviews : .leavesReviewsMissing]
      ) { $0 == .expertAssigned && !isOpen ? $0.label : nil }
      try change.execute(
        "UPDATE recognition_reviews SET score = ?, opinion = ?, submitted = ? WHERE recognition = ? AND expert = ?",
        [
          .integer(Int64(request.score)), .text(opinion), .time(change.now), .text(row.id),
          .text(change.caller.accountID),
        ])
      return Applied(
        try row.message(for: change.caller, in: change), subject: row.id, details: applied.audit?.details ?? [:])
    }
  }

  public func declareRecognitionConflict(
    _ request: ParkV1.DeclareRecognitionConflictRequest, _ context: ServerContext
  ) async throws -> ParkV1.DeclareRecognitionConflictResponse {
    let reason = try Self.text("reason", request.reason, min: 1)
    return try await park.mutate(context) { change in
      var row = try ParkRecognitionRow.require(request.recognitionId, change.caller, in: change)
      try change.requireVersion(request.expectedVersion, of: "recognition", row.id, is: row.version)
      let isExpert = change.caller.isActing(.expertReviewer)
      let applied = try Self.step(&row, .declareConflict, by: isExpert ? .expert : .districtOfficer, change)
      try RecognitionConflictRow(row.id, of: change.caller.accountID, reason, at: change.now).insert(in: change)
      return Applied(
        .with { $0.recognitionVersion = row.version }, subject: row.id, details: applied.audit?.details ?? [:])
    }
  }
}
