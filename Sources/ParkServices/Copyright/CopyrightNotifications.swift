import ParkRules
import Storage

/// Whom the steps of a registration are told: the applicant's administrators, with the work's number.
enum CopyrightNotifications {
  static let rules: [NotificationRule] = [
    rule(.accept, zh: "作品登记{number}已受理", en: "Registration {number} was accepted"),
    rule(.requestCorrection, zh: "作品登记{number}须补正,请在期限内完成", en: "Registration {number} must be corrected in time"),
    rule(.pass, zh: "作品登记{number}审查通过", en: "Registration {number} passed its examination"),
    rule(.refuse, zh: "作品登记{number}不予登记", en: "Registration {number} was refused"),
    rule(.issueCertificate, zh: "作品登记{number}已发证并公告", en: "The certificate of registration {number} was issued"),
    rule(.revokeCertificate, zh: "作品登记{number}的证书已撤销", en: "The certificate of registration {number} was revoked"),
    rule(
      .abandon, zh: "作品登记{number}逾期未补正,视为放弃",
      en: "Registration {number} was not corrected in time and counts as abandoned"),
  ]

  private static func rule(_ action: WorkAction, zh: String, en: String) -> NotificationRule {
    NotificationRule(
      on: "copyright.\(action.rawValue)", to: .members([.enterpriseAdmin]), zh: zh, en: en,
      values: { event, transaction in
        guard let id = event.subjects.first, let row = try WorkRow.find(id, in: transaction) else { return nil }
        return ["number": row.number]
      })
  }
}
