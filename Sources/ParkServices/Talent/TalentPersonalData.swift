import ParkRules
import ParkSchemas
import SchemaRuntime
import Storage

/// What the talent service holds of persons: applications with their data, and recognitions.
struct TalentPersonalData: PersonalDataSource {
  func records(of person: String, rowsMax: Int, keys: PersonKeys, in transaction: any ReadTransaction) throws
    -> [PersonalRecord]
  {
    let candidates = try transaction.rows(
      "SELECT \(CandidateRow.columns) FROM candidates WHERE account = ? ORDER BY id LIMIT ?",
      [.text(person), .integer(rowsMax)]
    ).map(CandidateRow.init)
    let recognitions = try transaction.rows(
      "SELECT \(RecognitionRow.columns) FROM recognitions WHERE account = ? ORDER BY id LIMIT ?",
      [.text(person), .integer(rowsMax)]
    ).map(RecognitionRow.init)
    var records: [PersonalRecord] = []
    for row in candidates {
      let message = try row.message(keys, in: transaction)
      records.append(PersonalRecord(section: "job_application", recordID: row.id, json: try message.json()))
      records.append(
        PersonalRecord(
          section: "job_application_data", recordID: row.id, json: try row.data(keys, in: transaction).json()))
    }
    for row in recognitions {
      let message = try row.message(keys, in: transaction)
      records.append(PersonalRecord(section: "recognition", recordID: row.id, json: try message.json()))
    }
    return Array(records.prefix(rowsMax))
  }

  func matters(of person: String, in transaction: any ReadTransaction) throws -> [String] {
    try transaction.ids(
      "SELECT id FROM candidates WHERE account = ?1 UNION SELECT id FROM recognitions WHERE account = ?1", of: person)
  }

  /// Applications that go on are taken back; what was sealed goes, here and with the person's key. A recognition stays
  /// as a number under the account's id, which is a pseudonym then.
  func erase(_ person: String, in change: Change) throws {
    let live = try change.rows(
      "SELECT \(CandidateRow.columns) FROM candidates WHERE account = ? ORDER BY id", [.text(person)]
    ).map(CandidateRow.init).filter(\.state.isLive)
    for var row in live {
      try row.move(to: .withdrawn, in: change)
      guard let job = try JobRow.find(row.job, in: change) else { continue }
      try change.emit(
        TalentEvents.withdrawn, subjects: [row.id, job.id, job.enterprise, row.account],
        TalentV1.Candidate.with { $0.id = row.id })
    }
    let id = SQLValue.text(person)
    try change.execute("UPDATE candidates SET name = NULL, phone = NULL, resume = NULL WHERE account = ?", [id])
    try change.execute("UPDATE recognitions SET achievements = NULL, reason = '' WHERE account = ?", [id])
  }
}
