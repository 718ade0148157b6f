import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// The kinds of events about policies in the event log.
enum PolicyEvents {
  static let published = "policy.published"
  static let repealed = "policy.repealed"
  static let roundOpened = "round.opened"
  static let roundClosed = "round.closed"
  /// Told to officers, of no interest to watchers.
  static let guideOverdue = "policy.guide_overdue"
  static let all: Set<String> = [published, repealed, roundOpened, roundClosed]

  static func name(of kind: PolicyV1.PolicyEventKind) -> String {
    switch kind {
    case .repealed: repealed
    case .roundOpened: roundOpened
    case .roundClosed: roundClosed
    default: published
    }
  }
}

extension PolicyHandler {
  func watchPolicies(
    _ request: PolicyV1.WatchPoliciesRequest, _ responses: ResponseWriter<PolicyV1.PolicyEvent>,
    _ context: ServerContext
  ) async throws {
    var filter = request
    filter.cursor = []
    let account = context.caller.accountID
    let subscriptions = try await park.query(context) { transaction, _ in
      request.subscribedOnly
        ? try SubscriptionRow.rows(of: account, rowsMax: Self.subscriptionsPerAccountMax, in: transaction) : []
    }
    let interest = PolicyInterest(
      kinds: Set(request.kinds), subscriptions: request.subscribedOnly ? subscriptions : nil)
    let plan = WatchPlan<PolicyV1.PolicyEvent>(
      filter: EventFilter(kinds: PolicyEvents.all, subjects: []),
      snapshot: { transaction in try interest.snapshot(in: transaction) },
      update: { event, transaction in try interest.update(event, in: transaction) },
      setCursor: { update, cursor in
        update.cursor = cursor
        if update.kind == .unspecified { update.kind = .bookmark }
      })
    try await park.watch(context, cursor: request.cursor, request: filter, to: responses, plan)
  }
}

/// What of all policies one watcher wants.
private struct PolicyInterest: Sendable {
  let kinds: Set<PolicyV1.PolicyKind>
  /// nil: everything.
  let subscriptions: [SubscriptionRow]?

  func wants(_ row: PolicyRow) -> Bool {
    (kinds.isEmpty || kinds.contains(row.content.kind)) && (subscriptions.map { $0.contains { $0.fits(row) } } ?? true)
  }

  func snapshot(in transaction: any ReadTransaction) throws -> [PolicyV1.PolicyEvent] {
    let policies = try transaction.rows(
      "SELECT \(PolicyRow.columns) FROM policies WHERE state = 'in_force' ORDER BY id"
    ).map(PolicyRow.init).filter(wants)
    var updates: [PolicyV1.PolicyEvent] = policies.map { row in
      .with {
        $0.kind = .snapshotPolicy
        $0.policy = row.message
        $0.occurredAt = row.published.message
      }
    }
    let byID = Dictionary(policies.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for row in try transaction.rows("SELECT \(RoundRow.columns) FROM rounds WHERE state = 'open' ORDER BY id") {
      let round = try RoundRow(row)
      guard let policy = byID[round.policy] else { continue }
      updates.append(
        .with {
          $0.kind = .snapshotRound
          $0.policy = policy.message
          $0.round = round.message(kind: policy.content.kind)
          $0.occurredAt = round.opened.message
        })
    }
    return updates
  }

  func update(_ event: Event, in transaction: any ReadTransaction) throws -> PolicyV1.PolicyEvent? {
    var update = try PolicyV1.PolicyEvent(packed: event.payload)
    guard let id = update.policy?.id, let policy = try PolicyRow.find(id, in: transaction), wants(policy) else {
      return nil
    }
    update.policy = policy.message
    if let id = update.round?.id {
      update.round = try RoundRow.find(id, in: transaction)?.message(kind: policy.content.kind)
    }
    update.occurredAt = event.time.message
    return update
  }
}
