import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// A case as the contract shows it, cut to what the viewer may see.
enum CaseMessages {
  static func application(
    _ row: CaseRow, for viewer: CaseViewer, _ caller: Caller, in transaction: any ReadTransaction
  ) throws -> ApplicationV1.Application {
    var message = facts(row)
    message.overdue = row.isOverdue(on: try transaction.now.shanghaiDay)
    let id = SQLValue.text(row.id)
    message.materials = try materials(of: id, in: transaction)
    message.payments = try payments(of: id, in: transaction)
    if viewer != .finance {
      message.objections = try transaction.rows(
        "SELECT \(ObjectionRow.columns) FROM objections WHERE application = ? ORDER BY id", [id]
      ).map { try ObjectionRow($0).message }
    }
    switch viewer {
    case .applicant: message.approvedBy = ""
    case .finance: break
    case .officer, .reviewer:
      message.siteVisits = try siteVisits(of: id, in: transaction)
      let own = viewer == .reviewer(hasReviewed: false) ? caller.accountID : nil
      message.reviews = try reviews(row, only: own, in: transaction)
      message.assignments = try assignments(of: id, only: own, in: transaction)
      if viewer == .officer { message.deliberations = try DeliberationRow.messages(of: row, in: transaction) }
    }
    return message
  }

  /// What stands in the row itself.
  private static func facts(_ row: CaseRow) -> ApplicationV1.Application {
    .with {
      $0.id = row.id
      $0.version = row.version
      $0.number = row.number ?? ""
      $0.state = row.state.message
      $0.kind = PolicyV1.PolicyKind(rawValue: row.kind.rawValue)
      $0.policyId = row.policy
      $0.roundId = row.round
      $0.enterpriseId = row.enterprise
      $0.claim = .with {
        $0.annualRentFen = row.annualRent.fen
        $0.areaSquareDecimetres = row.area
        $0.statedCostFen = row.statedCost.fen
        $0.requestedFen = row.wanted.fen
        $0.statement = row.statement
      }
      $0.payee = row.payee.message
      $0.tierId = row.tier
      $0.requestedFen = row.requested.fen
      $0.proposedFen = row.proposed.fen
      $0.approvedFen = row.approved.fen
      $0.paidFen = row.paid.fen
      $0.recoveredFen = row.recovered.fen
      $0.noticeId = row.notice ?? ""
      $0.decisionReason = row.decisionReason
      $0.approvedBy = row.approvedBy ?? ""
      $0.createdAt = row.created.message
      $0.submittedAt = row.submitted?.message
      $0.updatedAt = row.updated.message
      $0.dueOn = row.dueOn
    }
  }

  static func summary(
    _ row: CaseRow, enterpriseName: String, on today: CivilDate
  ) -> ApplicationV1.ApplicationSummary {
    .with {
      $0.id = row.id
      $0.version = row.version
      $0.number = row.number ?? ""
      $0.state = row.state.message
      $0.kind = PolicyV1.PolicyKind(rawValue: row.kind.rawValue)
      $0.policyId = row.policy
      $0.roundId = row.round
      $0.enterpriseId = row.enterprise
      $0.enterpriseName = enterpriseName
      $0.requestedFen = row.requested.fen
      $0.approvedFen = row.approved.fen
      $0.netPaidFen = row.netPaid.fen
      $0.updatedAt = row.updated.message
      $0.dueOn = row.dueOn
      $0.overdue = row.isOverdue(on: today)
    }
  }

  private static func materials(
    of id: SQLValue, in transaction: any ReadTransaction
  ) throws -> [ApplicationV1.Material] {
    try transaction.rows("SELECT \(MaterialRow.columns) FROM materials WHERE application = ? ORDER BY id", [id])
      .map { try MaterialRow($0).message }
  }

  private static func payments(of id: SQLValue, in transaction: any ReadTransaction) throws -> [ApplicationV1.Payment] {
    try transaction.rows("SELECT * FROM payments WHERE application = ? ORDER BY id", [id]).map { row in
      let amount = try row.money("amount")
      return try .with {
        $0.id = try row.text("id")
        $0.number = try row.text("number")
        $0.kind = ApplicationV1.PaymentKind(rawValue: Int32(truncatingIfNeeded: try row.integer("kind")))
        $0.amountFen = amount.fen
        $0.amountWordsZh = MoneyInWords.render(amount)
        $0.bankReference = try row.text("bank_reference")
        $0.reason = try row.text("reason")
        $0.officerId = try row.text("officer")
        $0.bookedAt = try row.time("booked").message
      }
    }
  }

  private static func siteVisits(
    of id: SQLValue, in transaction: any ReadTransaction
  ) throws -> [ApplicationV1.SiteVisit] {
    try transaction.rows("SELECT * FROM site_visits WHERE application = ? ORDER BY sequence", [id]).map { row in
      try .with {
        $0.visitedOn = try row.text("visited_on")
        $0.agrees = try row.boolean("agrees")
        $0.report = try row.text("report")
        $0.officerId = try row.text("officer")
        $0.recordedAt = try row.time("recorded").message
      }
    }
  }

  static func reviews(
    _ row: CaseRow, only reviewer: String? = nil, in transaction: any ReadTransaction
  ) throws -> [ApplicationV1.Review] {
    try transaction.rows("SELECT * FROM reviews WHERE application = ? ORDER BY id", [.text(row.id)]).compactMap {
      review in
      let author = try review.text("reviewer")
      guard reviewer == nil || reviewer == author else { return nil }
      return try .with {
        $0.id = try review.text("id")
        $0.applicationId = row.id
        $0.reviewerId = author
        $0.score = UInt32(truncatingIfNeeded: try review.integer("score"))
        $0.recommendation = ApplicationV1.Recommendation(
          rawValue: Int32(truncatingIfNeeded: try review.integer("recommendation")))
        $0.opinion = try review.text("opinion")
        $0.submittedAt = try review.time("submitted").message
        $0.applicationVersion = row.version
      }
    }
  }

  private static func assignments(
    of id: SQLValue, only reviewer: String?, in transaction: any ReadTransaction
  ) throws -> [ApplicationV1.ReviewAssignment] {
    try transaction.rows(
      """
      SELECT a.reviewer, a.assigned, a.conflicted, EXISTS
        (SELECT 1 FROM reviews r WHERE r.application = a.application AND r.reviewer = a.reviewer) AS done
      FROM review_assignments a WHERE a.application = ? ORDER BY a.assigned, a.reviewer
      """, [id]
    ).compactMap { row in
      let expert = try row.text("reviewer")
      guard reviewer == nil || reviewer == expert else { return nil }
      return try .with {
        $0.reviewerId = expert
        $0.assignedAt = try row.time("assigned").message
        $0.conflicted = try row.boolean("conflicted")
        $0.submitted = try row.boolean("done")
      }
    }
  }
}

extension CaseState {
  /// The contract's value. `absent` is never shown.
  var message: ApplicationV1.ApplicationState {
    switch self {
    case .absent: .unspecified
    case .draft: .draft
    case .submitted: .submitted
    case .returned: .returned
    case .accepted: .accepted
    case .underReview: .underReview
    case .reviewed: .reviewed
    case .inNotice: .inNotice
    case .approved: .approved
    case .disbursed: .disbursed
    case .recovered: .recovered
    case .notAccepted: .notAccepted
    case .rejected: .rejected
    case .withdrawn: .withdrawn
    }
  }

  /// From the contract's value; nil for unspecified and unknown ones.
  init?(_ message: ApplicationV1.ApplicationState) {
    guard let state = Self.allCases.first(where: { $0 != .absent && $0.message == message }) else { return nil }
    self = state
  }
}
