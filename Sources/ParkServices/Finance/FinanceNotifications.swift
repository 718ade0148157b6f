import ParkRules
import Storage

/// Whom the steps of a financing demand are told: the enterprise's administrators, or the institution it concerns.
enum FinanceNotifications {
  static let rules: [NotificationRule] = [
    rule("claim", to: .enterpriseAdmin, zh: "融资需求{number}已被机构认领", en: "Demand {number} was claimed by an institution"),
    rule(
      "release_claim", to: .enterpriseAdmin, zh: "一家机构放弃了对融资需求{number}的认领",
      en: "An institution gave back its claim on demand {number}"),
    rule(
      "submit_due_diligence", to: .enterpriseAdmin, zh: "融资需求{number}有新的尽调结论",
      en: "An institution has examined demand {number}"),
    rule("offer_terms", to: .enterpriseAdmin, zh: "融资需求{number}收到新的融资条件", en: "There is an offer for demand {number}"),
    rule(
      "expire_offer", to: .enterpriseAdmin, zh: "融资需求{number}的一项条件已过期", en: "An offer for demand {number} has expired"),
    rule("record_drawdown", to: .enterpriseAdmin, zh: "融资需求{number}已放款", en: "Money was paid out for demand {number}"),
    rule(
      "record_repayment", to: .enterpriseAdmin, zh: "融资需求{number}的还款已登记",
      en: "A repayment of demand {number} was recorded"),
    rule(
      "authorise_sharing", to: .institution, zh: "企业已就融资需求{number}授权贵机构读取数据",
      en: "The enterprise of demand {number} lets your institution read its data"),
    rule(
      "revoke_sharing", to: .institution, zh: "融资需求{number}的数据授权已撤销",
      en: "The authorisation to read data for demand {number} was revoked"),
    rule(
      "expire_sharing", to: .institution, zh: "融资需求{number}的数据授权已到期",
      en: "The authorisation to read data for demand {number} has expired"),
    rule(
      "expire_claim", to: .institution, zh: "贵机构对融资需求{number}的认领已到期", en: "Your claim on demand {number} has expired"),
    rule(
      "accept_offer", to: .institution, zh: "融资需求{number}已接受贵机构的条件", en: "Your offer for demand {number} was accepted"),
  ]

  private static func rule(_ action: String, to role: Role, zh: String, en: String) -> NotificationRule {
    NotificationRule(
      on: "finance.\(action)", to: .members([role]), zh: zh, en: en,
      values: { event, transaction in
        guard let id = event.subjects.first, let row = try DemandRow.find(id, in: transaction) else { return nil }
        return ["number": row.number]
      })
  }
}
