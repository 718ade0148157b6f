import ParkRules
import RPCCore
import Storage

/// What the award chain reads of enterprises and of their past awards.
enum EnterpriseProfiles {
  /// The registered name; empty for an unknown id.
  static func name(of enterprise: String, in transaction: any ReadTransaction) throws -> String {
    try transaction.row("SELECT name_zh FROM enterprises WHERE id = ?", [.text(enterprise)])?.text("name_zh") ?? ""
  }

  /// What matching knows of an enterprise for one policy; nil for an unknown enterprise.
  ///
  /// - Parameter application: A case of its own that must not count against it.
  static func subject(
    _ enterprise: String, for policy: PolicyRow, excluding application: String = "", on day: CivilDate,
    in transaction: any ReadTransaction
  ) throws -> MatchSubject? {
    guard let facts = try EnterpriseReading.facts(of: enterprise, on: day, in: transaction) else { return nil }
    return try subject(facts, for: policy, excluding: application, on: day, in: transaction)
  }

  /// The same for an enterprise whose facts were read already.
  static func subject(
    _ facts: EnterpriseFacts, for policy: PolicyRow, excluding application: String = "", on day: CivilDate,
    in transaction: any ReadTransaction
  ) throws -> MatchSubject {
    let history = AwardHistory(enterprise: facts.enterpriseID, excluding: application)
    return MatchSubject(
      facts: facts, day: day,
      pastAwards: try history.awards(of: policy.content.programme, in: transaction),
      excludedThisYear: try history.isExcluded(from: policy.id, year: day.year, countingOpen: true, in: transaction))
  }
}

/// What an enterprise has been granted and asks for already.
struct AwardHistory: Sendable {
  let enterprise: String
  /// The case that is being decided on; it does not count against itself.
  let excluding: String

  /// Awards of a programme that were granted and not wholly recovered.
  func awards(of programme: String, in transaction: any ReadTransaction) throws -> Int {
    try transaction.row(
      """
      SELECT count(*) AS n FROM applications
      WHERE enterprise = ? AND programme = ? AND id <> ? AND state IN ('approved', 'disbursed')
      """, [.text(enterprise), .text(programme), .text(excluding)])?.int("n") ?? 0
  }

  /// Whether a programme with a common exclusion group was granted in a calendar year, or, if open ones count, applied
  /// for.
  func isExcluded(
    from policy: String, year: Int, countingOpen: Bool, in transaction: any ReadTransaction
  ) throws -> Bool {
    let states =
      countingOpen
      ? "('submitted', 'returned', 'accepted', 'under_review', 'reviewed', 'in_notice', 'approved', 'disbursed')"
      : "('approved', 'disbursed')"
    return try transaction.row(
      """
      SELECT 1 AS found FROM applications a
      JOIN policy_exclusions theirs ON theirs.policy = a.policy
      JOIN policy_exclusions ours ON ours.group_key = theirs.group_key
      WHERE ours.policy = ? AND a.enterprise = ? AND a.award_year = ? AND a.id <> ? AND a.state IN \(states) LIMIT 1
      """, [.text(policy), .text(enterprise), .integer(year), .text(excluding)]) != nil
  }

  /// What the programme holds or has granted this enterprise in a calendar year, recovered money taken off.
  func committed(of programme: String, year: Int, in transaction: any ReadTransaction) throws -> Money {
    let row = try transaction.row(
      """
      SELECT coalesce(sum(CASE WHEN state IN ('approved', 'disbursed') THEN approved - recovered ELSE requested END), 0)
        AS fen FROM applications
      WHERE enterprise = ? AND programme = ? AND award_year = ? AND id <> ? AND state IN
        ('submitted', 'returned', 'accepted', 'under_review', 'reviewed', 'in_notice', 'approved', 'disbursed')
      """, [.text(enterprise), .text(programme), .integer(year), .text(excluding)])
    return try row?.money("fen") ?? .zero
  }
}
