@testable import ParkRules

/// Where the steps of the processes table are carried out: one entry a row of the table, compared with the state tables and
/// the contracts by ``ProcessCoverageTests``.
enum ProcessPlaces {
  enum Place {
    /// Actions of a state table, by its title; `condition` is a guard that one of them has.
    case actions(_ table: String, _ actions: [String], condition: String? = nil)
    /// A method of a service that changes no state.
    case method(_ service: String, _ method: String)
  }

  struct Step {
    var places: [Place]
    /// The numbers of the row, from the constants that the rules use.
    var rule = ""

    init(_ places: Place..., rule: String = "") {
      self.places = places
      self.rule = rule
    }
  }

  /// By process and step as the table names them.
  static let steps: [String: [Int: Step]] = [
    "policy_award": award,
    "policy_no_apply(免申即享)": [
      1: Step(.method("policy", "MatchEnterprises")), 2: Step(.actions(noApplyCases, ["confirm_no_apply"])),
      3: Step(.actions(noApplyCases, ["disburse"])),
    ],
    "policy_fast(快申快享)": [
      1: Step(
        .actions(fastCases, ["submit", "accept", "approve", "disburse"]),
        .actions("Rounds", ["open"], condition: "guideGiven"),
        rule: "paid within \(Programme.fastAwardWorkingDays) working days, the guide within "
          + "\(Programme.guideWorkingDays) of the publication; both are watched and told")
    ],
    "park_recognition": recognition, "settle_in": settleIn, "financing": financing,
    "copyright_registration": copyright,
    "work_order": [
      1: Step(
        .actions(
          "Work orders",
          [
            "create", "dispatch", "accept", "begin", "wait_for_parts", "resume", "finish", "confirm", "rate", "close",
            "escalate",
          ]),
        rule: [false, true].map { urgent in
          let term = WorkOrderDeadlines(urgent: urgent)
          return "\(urgent ? "urgent: " : "")dispatched in \(term.dispatchSeconds / 60) minutes, done in "
            + "\(term.finishSeconds / 3600) hours"
        }.joined(separator: "; "))
    ],
    "statistics": [
      1: Step(
        .actions("Periods", ["open", "lock"]), .actions("Reports", ["save", "submit", "check", "lock"]),
        .method("policy", "MatchPolicies"),
        rule: "filing is a rule of every programme: "
          + Programme(kind: .fast).standingRules.map(\.id).joined(separator: ", "))
    ],
  ]

  private static let awardCases = "Cases of an award"
  private static let fastCases = "Cases of a fast award (快申快享)"
  private static let noApplyCases = "Cases of a no-apply award (免申即享)"

  private static let award: [Int: Step] = [
    1: Step(.actions("Policies", ["publish"])),
    2: Step(.method("policy", "MatchPolicies"), .method("policy", "Subscribe")),
    3: Step(.actions("Rounds", ["open"])),
    4: Step(.actions(awardCases, ["save_draft", "upload_material", "submit"])),
    5: Step(.actions(awardCases, ["accept", "return_for_correction", "reject"])),
    6: Step(.actions(awardCases, ["assign_reviewer", "submit_review", "record_site_visit"])),
    7: Step(.actions(awardCases, ["open_public_notice"], condition: "bodiesMetBeforeNotice")),
    8: Step(
      .actions(awardCases, ["open_public_notice"]), .actions("Public notices", ["publish", "end"]),
      .actions("Objections", ["raise", "uphold", "dismiss"]),
      rule: "the rent subsidy: \(PublicNoticePeriod.rentSubsidyWorkingDays) working days"),
    9: Step(.actions(awardCases, ["approve"], condition: "bodiesMetBeforeApproval")),
    10: Step(.actions(awardCases, ["approve", "reject"], condition: "noticeEnded")),
    11: Step(
      .actions(awardCases, ["upload_material"], condition: "materialOfThisStage"),
      .actions(awardCases, ["disburse"], condition: "paymentMaterialsComplete")),
    12: Step(
      .actions(awardCases, ["disburse"]),
      rule: "due \(Programme.awardPaymentMonths) month after the notice; what is late is told"),
  ]

  private static let recognitions = "Recognition of a park"
  private static let recognition: [Int: Step] = [
    1: Step(.method("park", "OpenCall"), .actions(recognitions, ["apply"], condition: "callOpen")),
    2: Step(
      .actions(recognitions, ["pass_first_check"], condition: "quotaLeft"),
      .actions(recognitions, ["pass_first_check"], condition: "doubleSeventy"),
      rule: "both shares at least \(DoubleSeventy.basisPointsMin / 100) %"),
    3: Step(.actions(recognitions, ["assign_expert", "submit_review"])),
    4: Step(.actions(recognitions, ["record_visit"])), 5: Step(.actions(recognitions, ["report"])),
    6: Step(.actions(recognitions, ["open_notice", "raise_objection", "resolve_objection"])),
    7: Step(.actions(recognitions, ["grant_plaque"], condition: "noticeEnded")),
  ]

  private static let settleIn: [Int: Step] = [
    1: Step(.actions("Enquiries", ["create", "schedule_viewing"])), 2: Step(.actions("Enquiries", ["apply"])),
    3: Step(.actions("Enquiries", ["admit", "refuse"], condition: "cultureClassStated")),
    4: Step(.actions("Enquiries", ["sign_intent"])), 5: Step(.actions("Leases", ["offer", "sign", "record_payment"])),
    6: Step(
      .actions("Leases", ["inspect", "record_repair"]),
      rule: "repaired within \(LeaseRules.repairWorkingDays) working days"),
    7: Step(.actions("Leases", ["hand_over"], condition: "nothingDue")),
    8: Step(.actions("Leases", ["request_fit_out", "allow_fit_out", "accept_fit_out"], condition: "nothingDue")),
    9: Step(
      .actions("Leases", ["announce_move_in", "move_in"], condition: "noticeDaysGiven"),
      rule: "\(LeaseRules.moveInWorkingDays) working days' notice"),
    10: Step(
      .actions("Move-outs", ["apply"], condition: "noticeMonthsGiven"),
      .actions("Renewals", ["apply"], condition: "renewalMonthsGiven"),
      rule: "as agreed, \(span(LeaseRules.noticeMonths)) months ahead"),
    11: Step(.actions("Move-outs", ["settle"])),
    12: Step(
      .actions("Move-outs", ["inspect", "complete"], condition: "addressMovedAway"),
      rule: "as agreed: the address within \(span(LeaseRules.addressMonths)) months, a refund within "
        + "\(span(LeaseRules.refundMonths)); 0 is no such term"),
  ]

  private static let financing: [Int: Step] = [
    1: Step(.actions("Demands", ["publish"])),
    2: Step(.method("finance", "MatchLenders"), .actions("Demands", ["claim"])),
    3: Step(.actions("Demands", ["authorise_sharing"])),
    4: Step(.actions("Demands", ["submit_due_diligence", "offer_terms"])),
    5: Step(.actions("Demands", ["accept_offer"])), 6: Step(.actions("Demands", ["record_drawdown"])),
    7: Step(.actions("Demands", ["record_repayment", "close"], condition: "nothingOutstanding")),
  ]

  private static let copyright: [Int: Step] = [
    1: Step(.actions("Works", ["submit", "upload_sample"])),
    2: Step(
      .actions("Works", ["pay_fee"], condition: "sampleGiven"), rule: "no fee is taken before the samples are there"),
    3: Step(
      .actions("Works", ["submit", "pay_fee"], condition: "feeExact"),
      rule: "the answer of the submission names the fee"),
    4: Step(.actions("Works", ["accept"])),
    5: Step(
      .actions("Works", ["pass", "refuse"]),
      rule: "\(CopyrightTerms.examinationWorkingDays) working days from the acceptance"),
    6: Step(
      .actions("Works", ["request_correction", "resubmit", "abandon"], condition: "inTime"),
      rule: "\(CopyrightTerms.correctionMonths) months, then the working days begin anew"),
    7: Step(.actions("Works", ["issue_certificate"])), 8: Step(.method("copyright", "ListAnnouncements")),
    9: Step(.actions("Works", ["revoke_certificate"])),
  ]

  private static func span(_ range: ClosedRange<Int>) -> String { "\(range.lowerBound) to \(range.upperBound)" }
}
