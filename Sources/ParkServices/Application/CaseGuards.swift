import ParkRules
import RPCCore
import Storage

extension CaseStep {
  /// Why a guard does not hold; nil when it does.
  func test(_ condition: AwardGuard) throws -> RPCError? {
    switch condition {
    case .policyInForce, .policyIsProgramme, .guideGiven, .roundTakesCases, .noOpenRound, .noOtherCaseInRound:
      try testPolicy(condition)
    case .applicantQualifies, .applicantInGoodStanding, .lifetimeCapNotReached, .noExclusion, .materialsComplete,
      .materialOfThisStage, .paymentMaterialsComplete, .payeeGiven:
      try testApplicant(condition)
    case .amountWithinEntitlement, .fundsAvailable, .amountWithinProposal, .amountWithinPayment, .withinOwnLimit:
      try testAmount(condition)
    case .personWithoutConflict, .personHasNotReviewed, .personHasNotApproved, .reviewerEligible, .reviewIsFirst:
      try testPerson(condition)
    case .siteVisitRecorded, .siteVisitAgrees, .bodiesMetBeforeNotice, .bodiesMetBeforeApproval, .noticePeriodKnown,
      .noticeRunning, .noticeEnded, .noOpenObjection, .noUpheldObjection:
      try testProcedure(condition)
    }
  }

  private func testPolicy(_ condition: AwardGuard) throws -> RPCError? {
    let today = try change.now.shanghaiDay
    switch condition {
    case .policyInForce where !policy.isInForce(on: today): return refusal(condition, condition.label)
    case .policyIsProgramme where policy.content.kind == .document: return refusal(condition, condition.label)
    case .roundTakesCases where !round.takesCases(on: today):
      if round.state == .closed { return refusal(condition, BilingualText(zh: "申报批次已关闭", en: "the round is closed")) }
      return .dated(
        refusal(
          condition,
          BilingualText(
            zh: "申报窗口为\(round.opensOn)至\(round.closesOn),今天是\(today)",
            en: "the round takes applications from \(round.opensOn) to \(round.closesOn); today is \(today)")),
        subject: action.rawValue, notBefore: round.opensOn, notAfter: round.closesOn, rule: condition.label)
    case .noOtherCaseInRound:
      let other = try change.row(
        """
        SELECT id FROM applications WHERE enterprise = ? AND programme = ? AND round = ? AND id <> ?
        AND state NOT IN ('not_accepted', 'rejected', 'withdrawn', 'recovered') LIMIT 1
        """, [.text(row.enterprise), .text(row.programme), .text(row.round), .text(row.id)])
      return try other.map { other in
        let id = try other.text("id")
        return refusal(
          condition,
          BilingualText(zh: "本批次已有一份申请(\(id))", en: "there is a case of this round already: \(id)"))
      }
    default: return nil
    }
  }

  private func testApplicant(_ condition: AwardGuard) throws -> RPCError? {
    switch condition {
    case .applicantQualifies: return refusal(condition, try assessment.get().failures)
    case .applicantInGoodStanding:
      let failures = try assessment.get().failures.filter { Programme.goodStandingRuleIDs.contains($0.ruleID) }
      return refusal(condition, failures)
    case .lifetimeCapNotReached:
      let most = programme.lifetimeAwardsMax
      let history = AwardHistory(enterprise: row.enterprise, excluding: row.id)
      guard most > 0, try history.awards(of: row.programme, in: change) >= most else { return nil }
      return refusal(
        condition,
        BilingualText(zh: "该企业累计已获\(most)次支持,不再受理", en: "the enterprise has had \(most) awards of the programme"))
    case .noExclusion:
      // While a case is open, other open ones bar it; when it is granted, only what was granted does.
      let history = AwardHistory(enterprise: row.enterprise, excluding: row.id)
      let year = row.submitted == nil ? try change.now.shanghaiDay.year : row.awardYear
      let excluded = try history.isExcluded(from: policy.id, year: year, countingOpen: action != .approve, in: change)
      return excluded ? refusal(condition, condition.label) : nil
    case .materialsComplete: return try missingMaterials(condition, forPayment: false)
    case .paymentMaterialsComplete: return try missingMaterials(condition, forPayment: true)
    case .materialOfThisStage:
      let material = programme.materials.first { $0.kind == inputs.materialKind }
      return material?.isForPayment == (row.state == .approved) ? nil : refusal(condition, condition.label)
    case .payeeGiven where row.payee.sealed == nil: return refusal(condition, condition.label)
    default: return nil
    }
  }

  /// The required materials of the application, or of the payment, that are not there.
  private func missingMaterials(_ condition: AwardGuard, forPayment: Bool) throws -> RPCError? {
    let rows = try change.rows("SELECT DISTINCT kind FROM materials WHERE application = ?", [.text(row.id)])
    let given = Set(try rows.map { try $0.text("kind") })
    let missing = programme.materials.filter {
      $0.isRequired && $0.isForPayment == forPayment && !given.contains($0.kind)
    }
    guard !missing.isEmpty else { return nil }
    return refusal(
      condition,
      BilingualText(
        zh: "缺少材料:" + missing.map(\.text.zh).joined(separator: "、"),
        en: "materials are missing: " + missing.map { "\($0.kind) (\($0.text.en))" }.joined(separator: ", ")))
  }

  /// nil when no rule has failed.
  private func refusal(_ condition: AwardGuard, _ failures: [MatchResult]) -> RPCError? {
    guard !failures.isEmpty else { return nil }
    return refusal(
      condition,
      BilingualText(
        zh: failures.map(\.reason.zh).joined(separator: ";"), en: failures.map(\.reason.en).joined(separator: "; ")))
  }

  private func testAmount(_ condition: AwardGuard) throws -> RPCError? {
    switch condition {
    case .amountWithinEntitlement where action == .openPublicNotice:
      return bounded(condition, inputs.amountFen, by: row.requested)
    case .amountWithinEntitlement:
      let assessment = try assessment.get()
      guard let entitlement = assessment.entitlement, let requested = assessment.requested else {
        return refusal(
          condition,
          BilingualText(
            zh: "无法计算可享额度:缺少房租、面积或成本,或不属于任何档次",
            en: "the entitlement cannot be told: rent, area or cost is missing, or no tier fits"))
      }
      return bounded(condition, requested.fen, by: entitlement)
    case .fundsAvailable:
      guard let requested = try assessment.get().requested else { return nil }
      // A corrected case gives back first what it held.
      let held = row.state.holdsReservation ? row.requested : .zero
      let available = try round.ledger.available.adding(held)
      guard requested > available else { return nil }
      return refusal(condition, LedgerRefusal.exceedsBudget(requested: requested, available: available).explanation)
    case .amountWithinProposal:
      return bounded(condition, inputs.amountFen, by: row.proposal)
    case .amountWithinPayment: return bounded(condition, inputs.amountFen, by: row.netPaid)
    case .withinOwnLimit where inputs.amountFen > change.caller.approvalLimitFen:
      let limit = (try? Money(fen: max(0, change.caller.approvalLimitFen))) ?? .zero
      return refusal(
        condition,
        BilingualText(zh: "超过您的审批权限\(limit)元", en: "the amount is above your own approval limit of \(limit) yuan"))
    default: return nil
    }
  }

  /// An amount must be above zero and at most a bound.
  private func bounded(_ condition: AwardGuard, _ fen: Int64, by bound: Money) -> RPCError? {
    guard fen <= 0 || fen > bound.fen else { return nil }
    let amount = (try? Money(fen: fen))?.description ?? "\(fen) fen"
    return refusal(
      condition,
      BilingualText(
        zh: "\(condition.label.zh):\(amount)元,上限\(bound)元",
        en: "\(condition.label.en): \(amount) yuan, at most \(bound) yuan"))
  }
}

extension RPCError {
  /// The same refusal with the days that bound it.
  static func dated(
    _ error: RPCError, subject: String, notBefore: CivilDate?, notAfter: CivilDate? = nil, rule: BilingualText
  ) -> RPCError {
    let constraint = dateConstraint(
      subject, notBefore: notBefore?.description ?? "", notAfter: notAfter?.description ?? "", rule: rule, rule)
    var error = error
    if let detail = constraint.details.first { error.details.insert(detail, at: 0) }
    return error
  }
}
