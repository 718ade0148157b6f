import ParkRules
import RPCCore
import Storage

extension CaseStep {
  /// Guards about who acts: reviewer, approver and payer are three persons without a conflict of interest.
  func testPerson(_ condition: AwardGuard) throws -> RPCError? {
    // Nobody acts in a no-apply grant but the officer who opened the round.
    let account = action == .confirmNoApply ? round.openedBy : change.caller.accountID
    switch condition {
    case .personWithoutConflict where try hasConflict(account): return refusal(condition, condition.label)
    case .personHasNotReviewed where try isReviewer(account): return refusal(condition, condition.label)
    case .personHasNotApproved where row.approvedBy == account: return refusal(condition, condition.label)
    case .reviewIsFirst:
      return try hasReviewed(account) ? refusal(condition, condition.label) : nil
    case .reviewerEligible: return try testReviewer(inputs.reviewer)
    default: return nil
    }
  }

  private func testReviewer(_ reviewer: String) throws -> RPCError? {
    guard try CallerRecords.isActive(reviewer, as: .expertReviewer, in: change) else {
      return refusal(
        .reviewerEligible, BilingualText(zh: "该账号不是有效的评审专家", en: "the account is no active expert reviewer"))
    }
    let assigned = try change.row(
      "SELECT 1 AS found FROM review_assignments WHERE application = ? AND reviewer = ?",
      [.text(row.id), .text(reviewer)])
    guard assigned == nil else {
      return refusal(.reviewerEligible, BilingualText(zh: "该专家已分派过", en: "the expert was assigned already"))
    }
    guard try !hasConflict(reviewer) else {
      return refusal(
        .reviewerEligible, BilingualText(zh: "该专家与申请企业有利益冲突", en: "the expert has a conflict of interest in the case"))
    }
    return nil
  }

  /// Stated, or plain: a member of the enterprise.
  private func hasConflict(_ account: String) throws -> Bool {
    if try CallerRecords.belongs(account, to: row.enterprise, in: change) { return true }
    return try change.row(
      "SELECT 1 AS found FROM case_conflicts WHERE application = ? AND account = ?", [.text(row.id), .text(account)])
      != nil
  }

  private func hasReviewed(_ account: String) throws -> Bool {
    try change.row(
      "SELECT 1 AS found FROM reviews WHERE application = ? AND reviewer = ?", [.text(row.id), .text(account)]) != nil
  }

  /// Reviewed, or is to review. An expert who states a conflict is one whose review is not there yet.
  private func isReviewer(_ account: String) throws -> Bool {
    if action == .declareConflict { return try hasReviewed(account) }
    return try change.row(
      "SELECT 1 AS found FROM review_assignments WHERE application = ? AND reviewer = ? AND conflicted = 0",
      [.text(row.id), .text(account)]) != nil
  }
}
