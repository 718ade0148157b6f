import Testing

@testable import ParkRules

/// Goal: registration goes as the sourced process says. Method: the table is written down here a second time, as state ->
/// legal actions, and compared pair by pair; then the deadlines.
@Suite struct CopyrightRulesTests {
  private static let legal: [WorkState: Set<WorkAction>] = [
    .absent: [.submit],
    .submitted: [.uploadSample, .payFee, .withdraw],
    .feePaid: [.accept, .requestCorrection, .withdraw],
    .examining: [.requestCorrection, .pass, .refuse, .withdraw],
    .correction: [.uploadSample, .resubmit, .withdraw, .abandon],
    .passed: [.issueCertificate, .withdraw],
    .certified: [.revokeCertificate],
  ]

  @Test func legalActionsOfEveryStateAreExactlyThoseOfTheProcess() {
    for state in WorkState.allCases {
      for action in WorkAction.allCases {
        let isLegal = !WorkTable.table.rows(from: state, action).isEmpty
        #expect(isLegal == (Self.legal[state]?.contains(action) ?? false), "\(state) \(action)")
      }
    }
  }

  @Test func sourcedStepsAreCovered() {
    let covered: [String: [WorkState]] = [
      "submitted": [.submitted], "received": [.submitted], "fee_notified/fee_paid": [.submitted, .feePaid],
      "accepted": [.examining], "examining": [.examining, .passed, .refused], "correction": [.correction, .abandoned],
      "certificate": [.certified], "announced": [.certified], "revoked": [.revoked],
    ]
    let steps = ReferenceData.processes.filter { $0.process == "copyright_registration" }.map(\.state)
    #expect(steps.count == 9)
    for step in steps { #expect(covered[step] != nil, "\(step)") }
  }

  @Test func examinationCountsThirtyWorkingDaysOverTheSpringFestival() throws {
    let day = try CivilDate("2026-01-30")
    let last = try #require(CopyrightTerms.examineBy(from: day))
    #expect(try WorkingDayCalendar.announced.workingDays(after: day, through: last) == 30)
    // Thirty weekdays alone would end on 2026-03-13; the festival's days off come on top, its made-up days off them.
    #expect(last > (try CivilDate("2026-03-13")))
    #expect(CopyrightTerms.examineBy(from: try CivilDate("2026-12-10")) == nil)
  }

  @Test func correctionEndsTwoMonthsLaterOnAWorkingDay() throws {
    #expect(try CopyrightTerms.correctBy(from: try CivilDate("2026-01-05")).description == "2026-03-05")
    // 31 December and two months: the last day of February, a Sunday in 2027.
    #expect(try CopyrightTerms.correctBy(from: try CivilDate("2026-12-31")).description == "2027-03-01")
    // 1 October is a holiday: the day after the festival's last.
    let october = try CopyrightTerms.correctBy(from: try CivilDate("2026-08-01"))
    #expect(october > (try CivilDate("2026-10-01")))
    #expect(try WorkingDayCalendar.announced.isWorkingDay(october))
  }

  @Test func everyKindOfWorkHasAClassOfItsOwn() {
    #expect(WorkCategory.allCases.map(\.letter) == Array("ABCDEFGHIJKL"))
  }
}
