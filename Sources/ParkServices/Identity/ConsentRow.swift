import ParkSchemas
import Storage

/// One row of `consents`. A consent that was withdrawn stays as history; a new one is a new row.
struct ConsentRow: Sendable {
  var id: String
  var purpose: String
  var given: Timestamp
  var withdrawn: Timestamp?

  private static let columns = "id, purpose, given, withdrawn"

  init(id: String, purpose: String, given: Timestamp, withdrawn: Timestamp? = nil) {
    self.id = id
    self.purpose = purpose
    self.given = given
    self.withdrawn = withdrawn
  }

  init(_ row: Row) throws {
    id = try row.text("id")
    purpose = try row.text("purpose")
    given = try row.time("given")
    withdrawn = try row.optionalTime("withdrawn")
  }

  static func inForce(_ account: String, _ purpose: Purpose, in transaction: any ReadTransaction) throws -> ConsentRow?
  {
    try transaction.row(
      "SELECT \(columns) FROM consents WHERE account = ? AND purpose = ? AND withdrawn IS NULL",
      [.text(account), .text(purpose.name)]
    ).map(ConsentRow.init)
  }

  static func ofAccount(_ account: String, rowsMax: Int, in transaction: any ReadTransaction) throws -> [ConsentRow] {
    try transaction.rows(
      "SELECT \(columns) FROM consents WHERE account = ? ORDER BY id DESC LIMIT ?", [.text(account), .integer(rowsMax)]
    ).map(ConsentRow.init)
  }

  var message: IdentityV1.Consent {
    .with {
      $0.purpose = purpose
      $0.given = given.message
      $0.withdrawn = withdrawn?.message
    }
  }
}
