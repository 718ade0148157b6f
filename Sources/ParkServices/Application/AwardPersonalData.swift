import ParkRules
import ParkSchemas
import SchemaRuntime
import Storage

/// What the award chain holds of persons, as against enterprises: their subscriptions, the objections they raised, the
/// conflicts of interest they stated and the reviews they wrote.
struct AwardPersonalData: PersonalDataSource {
  func records(of person: String, rowsMax: Int, in transaction: any ReadTransaction) throws -> [PersonalRecord] {
    let id = SQLValue.text(person)
    let subscriptions = try SubscriptionRow.rows(of: person, rowsMax: rowsMax, in: transaction).map {
      PersonalRecord(section: "subscription", recordID: $0.id, json: try $0.message.json())
    }
    let objections = try transaction.rows(
      "SELECT \(ObjectionRow.columns) FROM objections WHERE raised_by = ? ORDER BY id LIMIT ?", [id, .integer(rowsMax)]
    ).map { row in
      let objection = try ObjectionRow(row)
      return PersonalRecord(section: "objection", recordID: objection.id, json: try objection.message.json())
    }
    let reviews = try transaction.rows(
      """
      SELECT a.* FROM applications a JOIN reviews r ON r.application = a.id WHERE r.reviewer = ? ORDER BY r.id LIMIT ?
      """, [id, .integer(rowsMax)]
    ).flatMap { row in
      try CaseMessages.reviews(CaseRow(row), only: person, in: transaction).map {
        PersonalRecord(section: "review", recordID: $0.id, json: try $0.json())
      }
    }
    let conflicts = try transaction.rows(
      "SELECT application, reason FROM case_conflicts WHERE account = ? ORDER BY application LIMIT ?",
      [id, .integer(rowsMax)]
    ).map { row in
      let (application, reason) = (try row.text("application"), try row.text("reason"))
      let conflict = ApplicationV1.DeclareConflictRequest.with {
        $0.applicationId = application
        $0.reason = reason
      }
      return PersonalRecord(section: "conflict", recordID: application, json: try conflict.json())
    }
    return Array((subscriptions + objections + reviews + conflicts).prefix(rowsMax))
  }

  func matters(of person: String, in transaction: any ReadTransaction) throws -> [String] {
    try transaction.ids(
      """
      SELECT application AS id FROM objections WHERE raised_by = ?1
      UNION SELECT application FROM case_conflicts WHERE account = ?1
      """, of: person)
  }

  /// Reviews are part of a public case and stay, under the account's id, which is a pseudonym then, as does that there was
  /// a conflict. The words of an objection stay as long as it is to be decided (``ErasedObjections``).
  func erase(_ person: String, in change: Change) throws {
    try change.execute("DELETE FROM subscriptions WHERE account = ?", [.text(person)])
    try change.execute(
      """
      UPDATE objections SET reason = '' WHERE raised_by = ?
        AND (state <> 'open' OR application NOT IN (SELECT id FROM applications WHERE state = 'in_notice'))
      """, [.text(person)])
    try change.execute("UPDATE case_conflicts SET reason = '' WHERE account = ?", [.text(person)])
  }
}
