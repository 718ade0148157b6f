import ParkRules
import ParkSchemas
import SchemaRuntime
import Storage

/// What the work order service holds of persons: what they reported, with contact and description, and what they said.
struct WorkOrderPersonalData: PersonalDataSource {
  func records(of person: String, rowsMax: Int, keys: PersonKeys, in transaction: any ReadTransaction) throws
    -> [PersonalRecord]
  {
    let orders = try transaction.rows(
      "SELECT \(WorkOrderRow.columns) FROM work_orders WHERE reporter = ? ORDER BY id LIMIT ?",
      [.text(person), .integer(rowsMax)]
    ).map(WorkOrderRow.init)
    let said = try transaction.rows(
      """
      SELECT work_order, sequence, note FROM work_order_steps WHERE actor = ? AND note <> ''
      ORDER BY work_order, sequence LIMIT ?
      """, [.text(person), .integer(rowsMax)])
    let records =
      try orders.map { row in
        PersonalRecord(section: "work_order", recordID: row.id, json: try clear(row, keys, in: transaction).json())
      }
      + said.map { row in
        let message = try WorkorderV1.OrderStep.with {
          $0.sequence = UInt32(clamping: try row.integer("sequence"))
          $0.note = try row.text("note")
        }
        return PersonalRecord(
          section: "work_order_step", recordID: try row.text("work_order"), json: try message.json())
      }
    return Array(records.prefix(rowsMax))
  }

  /// The order as it was reported: to its reporter nothing is masked.
  private func clear(_ row: WorkOrderRow, _ keys: PersonKeys, in transaction: any ReadTransaction) throws
    -> WorkorderV1.WorkOrder
  {
    let reporter = Caller(accountID: row.reporter, proof: .none, memberships: [])
    let contact = try row.contact(keys, in: transaction)
    var message = try row.message(for: reporter, keys, in: transaction)
    (message.contactName, message.contactPhone) = (contact.name, contact.phone)
    return message
  }

  func matters(of person: String, in transaction: any ReadTransaction) throws -> [String] {
    try transaction.ids(
      """
      SELECT id FROM work_orders WHERE reporter = ?1
      UNION SELECT work_order FROM work_order_steps WHERE actor = ?1 AND note <> ''
      """, of: person)
  }

  /// Description and contact go with the person's key; the words of the title and of remarks go here. The orders stay,
  /// under the account's id, which is a pseudonym then.
  func erase(_ person: String, in change: Change) throws {
    let id = SQLValue.text(person)
    try change.execute(
      """
      UPDATE work_orders SET title = '', description = NULL, contact_name = NULL, contact_phone = NULL
      WHERE reporter = ?
      """, [id])
    try change.execute("UPDATE work_order_steps SET note = '' WHERE actor = ?", [id])
  }
}
