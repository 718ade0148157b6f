import ParkRules
import ParkSchemas
import SchemaRuntime
import Storage

/// What the award chain holds of persons, as against enterprises: their subscriptions, the objections they raised and
/// the reviews they wrote.
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
    return Array((subscriptions + objections + reviews).prefix(rowsMax))
  }

  /// Reviews and open objections are part of a public case and stay, under the account's id, which is a pseudonym then;
  /// the words of an objection that is decided go.
  func erase(_ person: String, in change: Change) throws {
    try change.execute("DELETE FROM subscriptions WHERE account = ?", [.text(person)])
    try change.execute(
      "UPDATE objections SET reason = '' WHERE raised_by = ? AND state <> 'open'", [.text(person)])
  }
}
