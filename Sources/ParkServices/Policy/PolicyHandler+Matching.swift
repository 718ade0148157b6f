import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension PolicyHandler {
  func matchPolicies(
    _ request: PolicyV1.MatchPoliciesRequest, _ responses: ResponseWriter<PolicyV1.PolicyMatch>,
    _ context: ServerContext
  ) async throws {
    let enterprise = try Self.enterprise(of: request, context.caller)
    let matches = try await park.query(context) { transaction, _ in
      let today = try transaction.now.shanghaiDay
      let policies = try Self.programmes(request.policyId, on: today, in: transaction)
      var matches: [PolicyV1.PolicyMatch] = []
      for policy in policies {
        guard let subject = try EnterpriseProfiles.subject(enterprise, for: policy, on: today, in: transaction) else {
          throw RPCError.notFound("enterprise", enterprise)
        }
        let match = Match(try policy.programme(), subject)
        let round = try transaction.row(
          "SELECT id FROM rounds WHERE policy = ? AND state = 'open' AND opens_on <= ? AND closes_on >= ? LIMIT 1",
          [.text(policy.id), .text(today.description), .text(today.description)])
        matches.append(PolicyV1.PolicyMatch(match, policy, enterprise, openRound: try round?.text("id") ?? ""))
      }
      return matches
    }
    let wanted = matches.filter { request.verdict == .unspecified || $0.verdict == request.verdict }
    // Eligible, then incomplete, then not eligible; within each the greatest amount first.
    let ordered = wanted.sorted {
      ($0.verdict.rawValue, -$0.estimatedFen, $0.policyId) < ($1.verdict.rawValue, -$1.estimatedFen, $1.policyId)
    }
    for match in ordered { try await responses.send(match) }
  }

  func matchEnterprises(
    _ request: PolicyV1.MatchEnterprisesRequest, _ responses: ResponseWriter<PolicyV1.EnterpriseMatch>,
    _ context: ServerContext
  ) async throws {
    let policy = try await park.query(context) { transaction, _ in
      try PolicyRow.require(request.policyId, in: transaction)
    }
    guard policy.content.kind != .document else {
      throw RPCError.refused(
        "policy", policy.id, state: policy.state, version: policy.version, by: AwardGuard.policyIsProgramme,
        AwardGuard.policyIsProgramme.label)
    }
    let programme = try policy.programme()
    try await park.streamRows(context, to: responses, from: "") { transaction, _, after, rowsMax in
      let today = try transaction.now.shanghaiDay
      let page = try EnterpriseReading.page(after: after, rowsMax: rowsMax, on: today, in: transaction)
      let matches = try page.compactMap { enterprise -> PolicyV1.EnterpriseMatch? in
        let subject = try EnterpriseProfiles.subject(enterprise.facts, for: policy, on: today, in: transaction)
        let match = PolicyV1.EnterpriseMatch(
          Match(programme, subject), subject.facts.enterpriseID, name: enterprise.name)
        return request.verdict == .unspecified || match.verdict == request.verdict ? match : nil
      }
      return RowPage(matches, next: page.count < rowsMax ? nil : page.last?.facts.enterpriseID)
    }
  }

  /// The caller's own enterprise, or the one an officer names. A foreign one is not found.
  private static func enterprise(of request: PolicyV1.MatchPoliciesRequest, _ caller: Caller) throws -> String {
    if let own = caller.enterpriseID {
      guard request.enterpriseId.isEmpty || request.enterpriseId == own else {
        throw RPCError.notFound("enterprise", request.enterpriseId)
      }
      return own
    }
    var fields = FieldChecks()
    fields.identifier("enterprise_id", request.enterpriseId, .enterprise)
    try fields.finish()
    return request.enterpriseId
  }

  private static func programmes(
    _ only: String, on day: CivilDate, in transaction: any ReadTransaction
  ) throws -> [PolicyRow] {
    if !only.isEmpty {
      let policy = try PolicyRow.require(only, in: transaction)
      return policy.content.kind == .document ? [] : [policy]
    }
    return try transaction.rows(
      "SELECT \(PolicyRow.columns) FROM policies WHERE state = 'in_force' AND kind <> ? ORDER BY id",
      [.integer(ProgrammeKind.document.rawValue)]
    ).map(PolicyRow.init).filter { $0.isInForce(on: day) }
  }
}

extension PolicyV1.PolicyMatch {
  fileprivate init(_ match: Match, _ policy: PolicyRow, _ enterprise: String, openRound: String) {
    self.init()
    policyId = policy.id
    titleZh = policy.content.titleZh
    titleEn = policy.content.titleEn
    documentNumber = policy.content.documentNumber
    kind = policy.content.kind
    verdict = PolicyV1.Verdict(rawValue: match.verdict.rawValue)
    results = match.results.map { PolicyV1.RuleResult($0) }
    tierId = match.tierID ?? ""
    estimatedFen = match.estimate?.fen ?? 0
    openRoundId = openRound
    enterpriseId = enterprise
  }
}

extension PolicyV1.EnterpriseMatch {
  fileprivate init(_ match: Match, _ enterprise: String, name: String) {
    self.init()
    enterpriseId = enterprise
    self.name = name
    verdict = PolicyV1.Verdict(rawValue: match.verdict.rawValue)
    results = match.results.map { PolicyV1.RuleResult($0) }
    tierId = match.tierID ?? ""
    estimatedFen = match.estimate?.fen ?? 0
  }
}
