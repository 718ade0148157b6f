import ParkRules
import Storage

/// Whom the steps of the market are told. An enterprise can be a supplier too, so the administrators of both sides are.
enum MarketNotifications {
  static let rules: [NotificationRule] = [
    rule("quote", [.enterpriseAdmin], zh: "需求{subject}收到新的报价", en: "There is a quote for demand {subject}"),
    rule(
      "accept_quote", [.enterpriseAdmin, .institution], zh: "订单{subject}已成交", en: "Order {subject} has begun"),
    rule(
      "confirm_delivery", [.enterpriseAdmin, .institution], zh: "订单{subject}已确认交付",
      en: "Order {subject} was delivered"),
    rule("rate", [.enterpriseAdmin, .institution], zh: "订单{subject}已评价", en: "Order {subject} was rated"),
    rule(
      "request_resource", [.enterpriseAdmin, .institution], zh: "资源申请{subject}待处理",
      en: "Resource request {subject} waits"),
    rule(
      "allocate_resource", [.enterpriseAdmin, .institution], zh: "资源申请{subject}已分配",
      en: "Resource request {subject} was allocated"),
    rule(
      "release_resource", [.enterpriseAdmin, .institution], zh: "资源{subject}已释放",
      en: "Resource {subject} was released"),
  ]

  private static func rule(_ action: String, _ roles: [Role], zh: String, en: String) -> NotificationRule {
    NotificationRule(on: "market.\(action)", to: .members(roles), zh: zh, en: en, values: { _, _ in [:] })
  }
}
