import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// What an institution may read of an enterprise: never anything outside an authorisation in force.
enum SharedData {
  /// Awards that one answer holds at most.
  static let awardsMax = 200

  /// The authorisation, if the caller may read under it now.
  ///
  /// - Throws: NOT_FOUND unless it was given to the caller's institution; PERMISSION_DENIED when it is not in force any
  ///   more.
  static func readable(
    _ id: String, _ caller: Caller, in transaction: any ReadTransaction
  ) throws -> SharingRow {
    guard let sharing = try SharingRow.find(id, in: transaction), sharing.institution == caller.institutionID else {
      throw RPCError.notFound("authorisation", id)
    }
    guard sharing.isInForce(at: transaction.now) else { throw notInForce(sharing, at: transaction.now) }
    guard try InstitutionRow.active(sharing.institution, in: transaction) != nil else {
      throw RPCError.denied(BilingualText(zh: "机构已暂停", en: "the institution is suspended"))
    }
    return sharing
  }

  /// PERMISSION_DENIED with the state of the authorisation.
  static func notInForce(_ sharing: SharingRow, at now: Timestamp) -> RPCError {
    let state = sharing.state(at: now)
    var refusal = RPCError.precondition(
      FinanceTables.sharing.resource, sharing.id, state: state.detailName, version: sharing.version,
      rule: FinanceGuard.sharingInForce.detailName,
      BilingualText(
        zh: "数据授权\(state.label.zh),不能再读取", en: "the authorisation is \(state.rawValue): nothing may be read under it"))
    refusal.code = .permissionDenied
    return refusal
  }

  /// What the authorisation covers, as it stands now.
  static func read(_ sharing: SharingRow, in change: Change) throws -> FinanceV1.SharedData {
    var data = FinanceV1.SharedData()
    data.authorisation = try SharingRow.find(sharing.id, in: change)?.message(in: change)
    data.readAt = change.now.message
    if sharing.scopes.contains(.profile) {
      data.enterprise = try EnterpriseRow.read(sharing.enterprise, in: change)?
        .message(for: change.caller, change.park, in: change)
    }
    if sharing.scopes.contains(.credit) {
      data.credit = try EnterpriseHandler.credit(of: sharing.enterprise, in: change)
    }
    if sharing.scopes.contains(.awards) { data.awards = try awards(of: sharing.enterprise, in: change) }
    return data
  }

  private static func awards(
    of enterprise: String, in transaction: any ReadTransaction
  ) throws -> [FinanceV1.SharedAward] {
    try transaction.rows(
      """
      SELECT coalesce(number, '') AS number, programme, award_year, approved, paid - recovered AS net
      FROM applications WHERE enterprise = ? AND state IN ('approved', 'disbursed') ORDER BY id DESC LIMIT ?
      """, [.text(enterprise), .integer(awardsMax)]
    ).map { row in
      try .with {
        $0.number = try row.text("number")
        $0.programme = try row.text("programme")
        $0.year = UInt32(clamping: try row.integer("award_year"))
        $0.approvedFen = try row.integer("approved")
        $0.netPaidFen = try row.integer("net")
      }
    }
  }
}
