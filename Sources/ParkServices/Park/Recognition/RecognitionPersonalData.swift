import ParkSchemas
import SchemaRuntime
import Storage

/// What park recognition holds of persons: the objections they raised, the conflicts of interest they stated and,
/// of experts, the reviews they wrote.
struct RecognitionPersonalData: PersonalDataSource {
  func records(of person: String, rowsMax: Int, in transaction: any ReadTransaction) throws -> [PersonalRecord] {
    let objections = try transaction.rows(
      "SELECT \(RecognitionObjectionRow.columns) FROM recognition_objections WHERE raised_by = ? ORDER BY id LIMIT ?",
      [.text(person), .integer(rowsMax)]
    ).map { row in
      let objection = try RecognitionObjectionRow(row)
      return PersonalRecord(
        section: "recognition_objection", recordID: objection.id, json: try objection.message.json())
    }
    let reviews = try transaction.rows(
      """
      SELECT recognition, expert, score, opinion, submitted FROM recognition_reviews
      WHERE expert = ? AND score IS NOT NULL ORDER BY recognition LIMIT ?
      """, [.text(person), .integer(rowsMax)]
    ).compactMap { row in
      try ParkRecognitionReview(row).message.map { review in
        PersonalRecord(
          section: "recognition_review", recordID: try row.text("recognition"), json: try review.json())
      }
    }
    let conflicts = try RecognitionConflictRow.all(ofPerson: person, rowsMax: rowsMax, in: transaction).map {
      PersonalRecord(section: "recognition_conflict", recordID: $0.recognition, json: try $0.message.json())
    }
    return Array((objections + reviews + conflicts).prefix(rowsMax))
  }

  func matters(of person: String, in transaction: any ReadTransaction) throws -> [String] {
    try transaction.ids(
      """
      SELECT recognition AS id FROM recognition_objections WHERE raised_by = ?1
      UNION SELECT recognition FROM recognition_conflicts WHERE account = ?1
      """, of: person)
  }

  /// Reviews are part of a public case and stay, under the account's id, which is a pseudonym then, as does that there was
  /// a conflict. The words of an objection stay as long as it is to be decided (``ErasedObjections``).
  func erase(_ person: String, in change: Change) throws {
    try change.execute(
      """
      UPDATE recognition_objections SET reason = '' WHERE raised_by = ?
        AND (state <> 'open' OR recognition NOT IN (SELECT id FROM park_recognitions WHERE state = 'in_notice'))
      """, [.text(person)])
    try change.execute("UPDATE recognition_conflicts SET reason = '' WHERE account = ?", [.text(person)])
  }
}
