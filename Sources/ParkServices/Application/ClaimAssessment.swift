import ParkRules
import RPCCore
import Storage

/// What the rules make of a claim on the day it is handed in: who qualifies, and for how much.
struct ClaimAssessment {
  /// Every rule with its reason.
  let match: Match
  let pastAwards: Int
  let isExcluded: Bool
  let tier: SubsidyTier?
  /// What the formula gives within all caps; nil when a figure is missing or no tier fits.
  let entitlement: Money?
  /// What is asked for: the entitlement, or less if the applicant wants less.
  let requested: Money?

  init(_ step: CaseStep) throws {
    let row = step.row
    let day = try step.change.now.shanghaiDay
    guard
      let subject = try EnterpriseProfiles.subject(
        row.enterprise, for: step.policy, excluding: row.id, on: day, in: step.change)
    else { throw RPCError.notFound("enterprise", row.enterprise) }
    match = Match(step.programme, subject)
    pastAwards = subject.pastAwards
    isExcluded = subject.excludedThisYear
    tier = step.programme.formula?.tier(for: subject)
    let claim = SubsidyClaim(
      annualRent: row.annualRent.isZero ? subject.facts.rentPerYear : row.annualRent,
      areaSquareDecimetres: row.area == 0 ? subject.facts.areaSquareDecimetres : row.area,
      statedCost: row.statedCost.isZero ? nil : row.statedCost)
    let whole = tier.flatMap { step.programme.formula?.amount($0, claim) }
    entitlement = try whole.map { try Self.capped($0, step, year: day.year) }
    requested = entitlement.map { row.wanted.isZero ? $0 : row.wanted }
  }

  /// Within what the enterprise's yearly cap and the round's own cap leave.
  private static func capped(_ amount: Money, _ step: CaseStep, year: Int) throws -> Money {
    var amount = amount
    if let cap = step.programme.formula?.enterpriseYearCap {
      let history = AwardHistory(enterprise: step.row.enterprise, excluding: step.row.id)
      // A case counts for the year of its first submission, also when it is corrected in the next one.
      let counted = step.row.submitted == nil ? year : step.row.awardYear
      let committed = try history.committed(of: step.row.programme, year: counted, in: step.change)
      amount = min(amount, cap.remaining(after: committed))
    }
    return step.round.enterpriseCap.isZero ? amount : min(amount, step.round.enterpriseCap)
  }

  /// The rules that are not met or cannot be told, apart from those that have guards of their own.
  var failures: [MatchResult] {
    match.results.filter { $0.finding != .met && $0.ruleID != "lifetime_cap" && $0.ruleID != "exclusion" }
  }
}
