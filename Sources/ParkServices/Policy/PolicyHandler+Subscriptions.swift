import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension PolicyHandler {
  /// Interests one account may keep.
  static let subscriptionsPerAccountMax = 100

  func subscribe(_ request: PolicyV1.SubscribeRequest, _ context: ServerContext) async throws -> PolicyV1.Subscription {
    var fields = FieldChecks()
    if !request.policyId.isEmpty { fields.identifier("policy_id", request.policyId, .policy) }
    if !request.programme.isEmpty {
      fields.require(
        KeyText.validated(request.programme) != nil, "programme", "NO_KEY", zh: "项目键须为ASCII字母数字或._:-",
        en: "1 to 128 of A-Z a-z 0-9 . _ : -")
    }
    try fields.finish()
    return try await park.mutate(context) { change in
      if !request.policyId.isEmpty { _ = try PolicyRow.require(request.policyId, in: change) }
      let account = change.caller.accountID
      let kept = try change.row("SELECT count(*) AS n FROM subscriptions WHERE account = ?", [.text(account)])
      guard try kept?.int("n") ?? 0 < Self.subscriptionsPerAccountMax else {
        throw RPCError.quota(
          account, "subscriptionsPerAccountMax", limit: Int64(Self.subscriptionsPerAccountMax),
          used: Int64(Self.subscriptionsPerAccountMax),
          BilingualText(zh: "订阅数已达上限,请先取消一些", en: "too many subscriptions: end some first"))
      }
      let row = SubscriptionRow(request, id: change.newID(.subscription), at: change.now)
      try row.insert(of: account, in: change)
      return Applied(row.message, subject: row.id)
    }
  }

  func unsubscribe(
    _ request: PolicyV1.UnsubscribeRequest, _ context: ServerContext
  ) async throws -> PolicyV1.UnsubscribeResponse {
    try await park.mutate(context) { change in
      let id = SQLValue.text(request.subscriptionId)
      let account = SQLValue.text(change.caller.accountID)
      guard try change.row("SELECT id FROM subscriptions WHERE id = ? AND account = ?", [id, account]) != nil else {
        throw RPCError.notFound("subscription", request.subscriptionId)
      }
      try change.execute("DELETE FROM subscriptions WHERE id = ?", [id])
      return Applied(PolicyV1.UnsubscribeResponse(), subject: request.subscriptionId)
    }
  }

  func listSubscriptions(
    _ request: PolicyV1.ListSubscriptionsRequest, _ responses: ResponseWriter<PolicyV1.Subscription>,
    _ context: ServerContext
  ) async throws {
    try await park.streamRows(context, to: responses, from: "") { transaction, caller, after, rowsMax in
      let rows = try SubscriptionRow.rows(of: caller.accountID, after: after, rowsMax: rowsMax, in: transaction)
      return RowPage(rows.map(\.message), next: rows.count < rowsMax ? nil : rows.last?.id)
    }
  }
}

/// A row of `subscriptions`.
struct SubscriptionRow: Sendable {
  var id: String
  var policy: String
  var programme: String
  var kind: Int32
  var level: Int32
  var created: Timestamp

  init(_ request: PolicyV1.SubscribeRequest, id: String, at now: Timestamp) {
    self.id = id
    policy = request.policyId
    programme = request.programme
    kind = request.kind.rawValue
    level = request.level.rawValue
    created = now
  }

  init(_ row: Row) throws {
    id = try row.text("id")
    policy = try row.text("policy")
    programme = try row.text("programme")
    kind = Int32(truncatingIfNeeded: try row.integer("kind"))
    level = Int32(truncatingIfNeeded: try row.integer("level"))
    created = try row.time("created")
  }

  static func rows(
    of account: String, after id: String = "", rowsMax: Int, in transaction: any ReadTransaction
  ) throws -> [SubscriptionRow] {
    try transaction.rows(
      """
      SELECT id, policy, programme, kind, level, created FROM subscriptions
      WHERE account = ? AND id > ? ORDER BY id LIMIT ?
      """, [.text(account), .text(id), .integer(rowsMax)]
    ).map(SubscriptionRow.init)
  }

  func insert(of account: String, in change: Change) throws {
    try change.execute(
      "INSERT INTO subscriptions (id, account, policy, programme, kind, level, created) VALUES (?,?,?,?,?,?,?)",
      [
        .text(id), .text(account), .text(policy), .text(programme), .integer(kind), .integer(level), .time(created),
      ])
  }

  /// Whether a policy meets the interest: every field that is set fits.
  func fits(_ row: PolicyRow) -> Bool {
    (policy.isEmpty || policy == row.id) && (programme.isEmpty || programme == row.content.programme)
      && (kind == 0 || kind == row.content.kind.rawValue) && (level == 0 || level == row.content.level.rawValue)
  }

  var message: PolicyV1.Subscription {
    .with {
      $0.id = id
      $0.policyId = policy
      $0.programme = programme
      $0.kind = PolicyV1.PolicyKind(rawValue: kind)
      $0.level = PolicyV1.PolicyLevel(rawValue: level)
      $0.createdAt = created.message
    }
  }
}
