import ParkRules
import Storage

/// Whom the steps of a case are told: the applicant's administrators, with the case's number.
enum ApplicationNotifications {
  static let rules: [NotificationRule] = [
    rule(.accept, zh: "申报{number}已受理", en: "Application {number} was accepted"),
    rule(.returnForCorrection, zh: "申报{number}已退回补正", en: "Application {number} was returned for correction"),
    rule(.reject, zh: "申报{number}未通过", en: "Application {number} was rejected"),
    rule(.openPublicNotice, zh: "申报{number}已公示", en: "Application {number} is in public notice"),
    rule(.raiseObjection, zh: "申报{number}有人提出异议", en: "There is an objection to application {number}"),
    rule(.approve, zh: "申报{number}已核定", en: "Application {number} was approved"),
    rule(.disburse, zh: "申报{number}的资金已拨付", en: "Application {number} was paid"),
    rule(.recoverFunds, zh: "申报{number}的资金已收回", en: "Funds of application {number} were recovered"),
    // Whose turn it is: until the approval the officers', then the finance officers'.
    overdue(.role(.districtOfficer)) { $0.state != .approved },
    overdue(.role(.financeOfficer)) { $0.state == .approved },
    overdue(.members([.enterpriseAdmin])) { _ in true },
  ]

  private static func rule(_ action: CaseAction, zh: String, en: String) -> NotificationRule {
    rule("application.\(action.rawValue)", to: .members([.enterpriseAdmin]), zh: zh, en: en) { _ in true }
  }

  private static func overdue(
    _ recipients: NotificationRule.Recipients, when condition: @escaping @Sendable (CaseRow) -> Bool
  ) -> NotificationRule {
    rule(
      "application.overdue", to: recipients, zh: "申报{number}已超过{term_zh}仍未兑现",
      en: "The award {number} is not paid {term_en}", when: condition)
  }

  private static func rule(
    _ kind: String, to recipients: NotificationRule.Recipients, zh: String, en: String,
    when condition: @escaping @Sendable (CaseRow) -> Bool
  ) -> NotificationRule {
    NotificationRule(
      on: kind, to: recipients, zh: zh, en: en,
      values: { event, transaction in
        guard let id = event.subjects.first, let row = try CaseRow.find(id, in: transaction), condition(row) else {
          return nil
        }
        let isFast = row.kind == .fast
        return [
          "number": row.number ?? row.id,
          "term_zh": isFast ? "\(Programme.fastAwardWorkingDays)个工作日" : "公示结束后\(Programme.awardPaymentMonths)个月",
          "term_en": isFast
            ? "after \(Programme.fastAwardWorkingDays) working days"
            : "\(Programme.awardPaymentMonths) month after its public notice ended",
        ]
      })
  }
}
