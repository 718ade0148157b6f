import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension PolicyHandler {
  func publishPolicy(
    _ request: PolicyV1.PublishPolicyRequest, _ context: ServerContext
  ) async throws -> PolicyV1.Policy {
    let checked = try CheckedContent(request.content)
    return try await park.mutate(context) { change in
      let number = checked.content.documentNumber
      if !number.isEmpty, let holder = try PolicyRow.holder(of: number, in: change) {
        throw RPCError.alreadyExists(
          "policy", holder,
          BilingualText(zh: "文号\(number)的政策已发布且有效,请先废止", en: "\(number) is published and in force: repeal it first"))
      }
      let row = try PolicyRow(id: change.newID(.policy), content: checked.content, at: change.now)
      try row.insert(in: change)
      try change.emitPolicy(.published, policy: row.id)
      return Applied(
        row.message, subject: row.id, details: ["document_number": number, "kind": "\(checked.programme.kind)"])
    }
  }

  func repealPolicy(_ request: PolicyV1.RepealPolicyRequest, _ context: ServerContext) async throws -> PolicyV1.Policy {
    var fields = FieldChecks()
    let reason = fields.text("reason", request.reason, .title)
    try fields.finish()
    return try await park.mutate(context) { change in
      var row = try PolicyRow.require(request.policyId, in: change)
      try change.requireVersion(request.expectedVersion, of: "policy", row.id, is: row.version)
      row.state = try change.resolve(PolicyTables.policy, row.state, .repeal, by: .districtOfficer, row.id, row.version)
      { condition in
        guard condition == .noOpenRound else { return nil }
        let open = try change.row("SELECT id FROM rounds WHERE policy = ? AND state = 'open' LIMIT 1", [.text(row.id)])
        return try open.map { round in
          let id = try round.text("id")
          return BilingualText(zh: "申报批次\(id)仍开放,请先关闭", en: "round \(id) is open: close it first")
        }
      }
      row.version += 1
      row.repealed = change.now
      row.repealReason = reason
      try row.update(in: change)
      try change.emitPolicy(.repealed, policy: row.id)
      return Applied(row.message, subject: row.id, details: ["state": row.state.rawValue])
    }
  }

  func openRound(_ request: PolicyV1.OpenRoundRequest, _ context: ServerContext) async throws -> PolicyV1.Round {
    let wish = try RoundWish(request)
    return try await park.mutate(context) { change in
      let policy = try PolicyRow.require(request.policyId, in: change)
      try change.requireVersion(request.expectedVersion, of: "policy", policy.id, is: policy.version)
      let today = try change.now.shanghaiDay
      _ = try change.resolve(
        PolicyTables.policy, policy.state, .openRound, by: .districtOfficer, policy.id, policy.version
      ) { condition in
        switch condition {
        case .policyIsProgramme where policy.content.kind == .document:
          BilingualText(zh: "文件类政策不能开放申报", en: "a document opens no rounds")
        // A policy of the future may open a round of the future.
        case .policyInForce where !policy.isInForce(on: max(today, wish.opensOn)):
          BilingualText(zh: "政策在申报期首日不在有效期内", en: "the policy is not in force on the round's first day")
        default: nil
        }
      }
      let round = RoundRow(
        id: change.newID(.round), policy: policy.id, nameZh: wish.nameZh, nameEn: wish.nameEn, opensOn: wish.opensOn,
        closesOn: wish.closesOn, enterpriseCap: wish.enterpriseCap, budget: wish.budget, guide: wish.guide,
        by: change.caller.accountID, at: change.now)
      guard today <= wish.closesOn else {
        throw RPCError.invalid("closes_on", "PAST", BilingualText(zh: "截止日已过", en: "is past"))
      }
      let programme = try policy.programme()
      _ = try change.resolve(PolicyTables.round, .absent, .open, by: .districtOfficer, round.id, 0) { condition in
        switch condition {
        case .withinOwnLimit where programme.kind == .noApply:
          Self.limitRefusal(of: change.caller, grantsUpTo: programme.grantMax(in: round))
        case .guideGiven where programme.kind == .fast && round.guide.isEmpty: condition.label
        default: nil
        }
      }
      try round.insert(in: change)
      try change.emitPolicy(.roundOpened, policy: policy.id, round: round.id)
      return Applied(
        round.message(kind: policy.content.kind), subject: round.id,
        details: ["policy": policy.id, "budget_fen": "\(round.ledger.budget.fen)"])
    }
  }

  func closeRound(_ request: PolicyV1.CloseRoundRequest, _ context: ServerContext) async throws -> PolicyV1.Round {
    var fields = FieldChecks()
    let reason = fields.text("reason", request.reason, .remark)
    try fields.finish()
    return try await park.mutate(context) { change in
      var round = try RoundRow.require(request.roundId, in: change)
      try change.requireVersion(request.expectedVersion, of: "round", round.id, is: round.version)
      round.state = try change.resolve(
        PolicyTables.round, round.state, .close, by: .districtOfficer, round.id, round.version)
      round.version += 1
      round.closed = change.now
      round.closeReason = reason
      try round.update(in: change)
      try change.emitPolicy(.roundClosed, policy: round.policy, round: round.id)
      return Applied(try round.message(in: change), subject: round.id, details: ["state": round.state.rawValue])
    }
  }

  /// In a no-apply round the opener grants beforehand, so each grant must be within the opener's own limit.
  private static func limitRefusal(of caller: Caller, grantsUpTo most: Money?) -> BilingualText? {
    guard let most else {
      return BilingualText(
        zh: "免申即享批次须有单户上限,以便核对审批权限", en: "a no-apply round needs a cap per enterprise, to be held against your limit")
    }
    guard most.fen > caller.approvalLimitFen else { return nil }
    let limit = (try? Money(fen: max(0, caller.approvalLimitFen))) ?? .zero
    return BilingualText(
      zh: "单户最高\(most)元,超过您的审批权限\(limit)元", en: "grants of up to \(most) yuan are above your own limit of \(limit) yuan"
    )
  }
}

/// The checked fields of a round that is to be opened.
private struct RoundWish: Sendable {
  let nameZh: String
  let nameEn: String
  let opensOn: CivilDate
  let closesOn: CivilDate
  let budget: Money
  let enterpriseCap: Money
  let guide: String

  init(_ request: PolicyV1.OpenRoundRequest) throws {
    var fields = FieldChecks()
    fields.identifier("policy_id", request.policyId, .policy)
    nameZh = fields.text("name_zh", request.nameZh, .title)
    nameEn = fields.text("name_en", request.nameEn, TextRules(scalarsMin: 0, scalarsMax: 200))
    guide = fields.text("guide", request.guide, .remark)
    let opens = fields.read("opens_on") { try CivilDate(request.opensOn) }
    let closes = fields.read("closes_on") { try CivilDate(request.closesOn) }
    if let opens, let closes {
      fields.require(opens <= closes, "closes_on", "BEFORE_START", zh: "截止日不能早于首日", en: "not before opens_on")
    }
    fields.require(request.budgetFen > 0, "budget_fen", "NOT_POSITIVE", zh: "预算须大于零", en: "must be above 0")
    let budget = try? Money(fen: request.budgetFen)
    let cap = fields.read("enterprise_cap_fen", "NEGATIVE") { try Money(fen: request.enterpriseCapFen) }
    try fields.finish()
    guard let opens, let closes, let budget, let cap else { throw RPCError(.internalError, "unchecked fields") }
    (opensOn, closesOn, self.budget, enterpriseCap) = (opens, closes, budget, cap)
  }
}

extension Programme {
  /// The most one grant of a round can be; nil for no bound.
  func grantMax(in round: RoundRow) -> Money? {
    var bounds: [Money] = round.enterpriseCap.isZero ? [] : [round.enterpriseCap]
    if let cap = formula?.enterpriseYearCap { bounds.append(cap) }
    if let formula, formula.base == .fixed, let most = formula.tiers.map(\.fixed).max() { bounds.append(most) }
    return bounds.min()
  }
}

extension PolicyRow {
  /// The id of the policy in force that has a document number.
  static func holder(of number: String, in transaction: any ReadTransaction) throws -> String? {
    try transaction.row("SELECT id FROM policies WHERE document_number = ? AND state = 'in_force'", [.text(number)])?
      .text("id")
  }
}

extension Change {
  /// Tells the watchers of policies. The event holds ids only; a watcher reads the rows as they are then.
  func emitPolicy(_ kind: PolicyV1.PolicyEventKind, policy: String, round: String? = nil) throws {
    let event = PolicyV1.PolicyEvent.with {
      $0.kind = kind
      $0.policy = .with { $0.id = policy }
      $0.round = round.map { id in .with { $0.id = id } }
    }
    try emit(PolicyEvents.name(of: kind), subjects: [policy] + (round.map { [$0] } ?? []), event)
  }
}
