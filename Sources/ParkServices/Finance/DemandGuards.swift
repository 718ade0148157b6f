import ParkRules
import RPCCore
import Storage

extension DemandStep {
  /// Why a guard does not hold, with the figures of the case; nil when it does.
  func test(_ condition: FinanceGuard) throws -> BilingualText? {
    switch condition {
    case .enterpriseInGoodStanding, .openDemandsBelowMax: return try testEnterprise(condition)
    case .institutionMayLend, .productOpen, .productFits: return try testLender(condition)
    case .noClaimOfOwn: return claim == nil ? nil : condition.label
    case .claimsBelowMax:
      let held = claims.filter { $0.isHeld(at: change.now) }.count
      return held < FinanceLimits.claimsMax
        ? nil : BilingualText(zh: "该需求已有\(held)家机构认领,达到上限", en: "\(held) institutions hold a claim, as many as may")
    case .claimHeld: return claim == nil ? condition.label : nil
    case .sharingInForce:
      return try SharingRow.inForce(row.id, to: inputs.institution, in: change) == nil ? condition.label : nil
    case .examinationIsFirst: return claim?.recommendation == .unspecified ? nil : condition.label
    case .examinationSupports: return claim?.recommendation == .support ? nil : condition.label
    case .termsWithinDemandAndProduct: return try testTerms()
    case .offerOpen: return testOffer()
    case .referenceIsNew:
      let used = try change.row(
        "SELECT 1 AS found FROM finance_movements WHERE demand = ? AND bank_reference = ?",
        [.text(row.id), .text(inputs.reference)])
      return used == nil ? nil : condition.label
    case .drawdownWithinOffer: return try refusal { try row.book.drawing(inputs.principal) }
    case .repaymentWithinOutstanding:
      return try refusal { try row.book.repaying(inputs.principal, interest: inputs.interest) }
    case .nothingOutstanding:
      let left = row.book.outstanding
      return left.isZero ? nil : BilingualText(zh: "尚有\(left)元未还", en: "\(left) yuan are outstanding")
    }
  }

  private func refusal(_ body: () throws -> LoanBook) throws -> BilingualText? {
    do {
      _ = try body()
      return nil
    } catch let error as LoanRefusal {
      return error.explanation
    }
  }

  private func testEnterprise(_ condition: FinanceGuard) throws -> BilingualText? {
    if condition == .openDemandsBelowMax {
      let open = try DemandRow.openCount(of: row.enterprise, in: change)
      return open < FinanceLimits.openDemandsMax
        ? nil : BilingualText(zh: "已有\(open)项未结束的需求", en: "\(open) demands are open, as many as may")
    }
    guard
      let facts = try EnterpriseReading.facts(of: row.enterprise, on: try change.now.shanghaiDay, in: change),
      facts.isVerified, facts.creditStanding != .barred
    else { return condition.label }
    return nil
  }

  private func testLender(_ condition: FinanceGuard) throws -> BilingualText? {
    switch condition {
    case .institutionMayLend:
      let lender = try InstitutionRow.active(inputs.institution, in: change) { $0.isLender }
      return lender == nil ? condition.label : nil
    case .productOpen:
      guard let product = inputs.product, product.institution == inputs.institution, product.state == .open else {
        return condition.label
      }
      return nil
    default:
      let today = try change.now.shanghaiDay
      guard let product = inputs.product,
        let facts = try EnterpriseReading.facts(of: row.enterprise, on: today, in: change)
      else { return condition.label }
      let match = try product.match(row, MatchSubject(facts: facts, day: today))
      guard match.verdict == .notEligible else { return nil }
      // The rules that failed are named, not the figures of the profile: those are for authorised eyes.
      let failed = match.results.filter { $0.finding == .notMet }.map(\.ruleID).joined(separator: ", ")
      return BilingualText(zh: "与产品条件不符:\(failed)", en: "it fails the product's conditions: \(failed)")
    }
  }

  private func testTerms() throws -> BilingualText? {
    guard let terms = inputs.terms, let claim, let product = try ProductRow.find(claim.product, in: change) else {
      return FinanceGuard.termsWithinDemandAndProduct.label
    }
    var fields = FieldChecks()
    let bounds = ProductTerms(product.content, noting: &fields)
    try fields.finish()
    guard let bounds else { return FinanceGuard.termsWithinDemandAndProduct.label }
    let demand = try row.terms()
    let today = try change.now.shanghaiDay
    if terms.amount > demand.amount || terms.amount < bounds.amountMin || terms.amount > bounds.amountMax {
      return BilingualText(
        zh: "金额须在产品范围内且不超过需求金额", en: "the amount must be within the product, and at most what is asked for")
    }
    if !bounds.months.contains(terms.months) {
      return BilingualText(zh: "期限须在产品范围内", en: "the term must be within the product")
    }
    if !bounds.rates.contains(terms.rate) || (demand.rateMax > 0 && terms.rate > demand.rateMax) {
      return BilingualText(zh: "利率须在产品与需求范围内", en: "the rate must be within the product and the demand")
    }
    guard (0...FinanceLimits.offerDaysMax).contains(today.days(to: terms.validThrough)) else {
      return BilingualText(
        zh: "有效期须为今日起\(FinanceLimits.offerDaysMax)日内",
        en: "open through a day from today on, at most \(FinanceLimits.offerDaysMax) days away")
    }
    return nil
  }

  private func testOffer() -> BilingualText? {
    guard let offer = inputs.offer, offer.isOpen(at: change.now),
      claims.contains(where: { $0.id == offer.claim && $0.isHeld(at: change.now) })
    else { return FinanceGuard.offerOpen.label }
    return nil
  }
}
