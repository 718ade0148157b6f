import Testing

@testable import ParkRules

/// Goal: a programme that could not work is refused, each slip named at its field. Method: one slip at a time.
@Suite struct ProgrammeDefectTests {
  private func fields(_ change: (inout Programme) -> Void) -> [String] {
    var programme = RentSubsidy.programme
    change(&programme)
    return programme.defects.map(\.field)
  }

  @Test func eachSlipIsNamedAtItsField() {
    #expect(fields { $0.key = "" } == ["programme"])
    #expect(fields { $0.key = "房租通" } == ["programme"])
    #expect(fields { $0.formula = nil } == ["formula"])
    #expect(fields { $0.rules[0].anyOf = [] } == ["eligibility[0].any_of"])
    #expect(fields { $0.rules[0].anyOf[0] = [] } == ["eligibility[0].any_of[0].all_of"])
    #expect(
      fields { $0.rules[0].anyOf[0][0].comparison = .atMost } == ["eligibility[0].any_of[0].all_of[0].comparison"])
    #expect(fields { $0.rules[0].anyOf[0][0].values = [] } == ["eligibility[0].any_of[0].all_of[0].values"])
    #expect(fields { $0.rules[1].id = "core_culture" } == ["eligibility[1]"])
    #expect(fields { $0.rules[0].text.en = "" } == ["eligibility[0].text_en"])
    #expect(fields { $0.formula?.tiers[0].shareBasisPoints = 10_001 } == ["formula.tiers[0].share_basis_points"])
    #expect(fields { $0.formula?.tiers = [] } == ["formula.tiers"])
    #expect(fields { $0.noticeWorkingDays = 0 } == ["notice_working_days"])
    #expect(fields { $0.noticeWorkingDays = 61 } == ["notice_working_days"])
    #expect(fields { $0.reviewsRequired = 1 } == ["reviews_required"])
    #expect(fields { $0.exclusionGroups = ["a b"] } == ["exclusion_groups[0]"])
    #expect(fields { $0.lifetimeAwardsMax = -1 } == ["lifetime_awards_max"])
  }

  @Test func bodiesAreFewDifferentAndOfAwards() {
    #expect(fields { $0.bodiesBeforeNotice = ["班子会", "部务会"] }.isEmpty)
    for bodies in [["班子会", "班子会"], [""], [" 班子会"], ["a", "b", "c", "d", "e", "f"]] {
      #expect(fields { $0.bodiesBeforeNotice = bodies } == ["bodies_before_notice"], "\(bodies)")
      #expect(fields { $0.bodiesBeforeApproval = bodies } == ["bodies_before_approval"], "\(bodies)")
    }
    func ofKind(_ kind: ProgrammeKind, _ change: (inout Programme) -> Void) -> [String] {
      fields {
        ($0.kind, $0.noticeWorkingDays, $0.reviewsRequired) = (kind, 0, 0)
        ($0.bodiesBeforeNotice, $0.bodiesBeforeApproval) = ([], [])
        change(&$0)
      }
    }
    #expect(ofKind(.fast) { $0.bodiesBeforeApproval = ["办公会"] } == ["bodies_before_approval"])
    #expect(ofKind(.fast) { $0.materials[0].isForPayment = true }.isEmpty)
    #expect(ofKind(.noApply) { $0.materials[0].isForPayment = true } == ["materials"])
  }

  @Test func severalSlipsAreNamedAtOnce() {
    #expect(
      Set(
        fields {
          $0.key = ""
          $0.reviewsRequired = 0
          $0.formula = nil
        }) == ["programme", "reviews_required", "formula"])
  }

  @Test func otherKindsHaveNoNoticeNoReviewsAndNoMeetings() {
    let ofAnAward = ["notice_working_days", "reviews_required", "bodies_before_notice", "bodies_before_approval"]
    for kind in [ProgrammeKind.fast, .noApply] { #expect(Set(fields { $0.kind = kind }) == Set(ofAnAward)) }
    #expect(
      fields {
        $0.kind = .noApply
        $0.noticeWorkingDays = 0
        $0.reviewsRequired = 0
        ($0.bodiesBeforeNotice, $0.bodiesBeforeApproval) = ([], [])
      }.isEmpty)
  }

  @Test func documentCarriesNoProgramme() {
    #expect(Programme(kind: .document).defects.isEmpty)
    #expect(fields { $0.kind = .document } == ["kind"])
  }

  @Test func exclusionIsTestedOnlyForProgrammesThatHaveAGroup() throws {
    var programme = RentSubsidy.programme
    let subject = MatchSubject(facts: smallStudio(), day: try matchDay(), excludedThisYear: true)
    #expect(Match(programme, subject).verdict == .eligible)
    programme.exclusionGroups = ["chaoyang-2026"]
    #expect(Match(programme, subject).verdict == .notEligible)
    #expect(Match(programme, MatchSubject(facts: smallStudio(), day: try matchDay())).verdict == .eligible)
  }
}
