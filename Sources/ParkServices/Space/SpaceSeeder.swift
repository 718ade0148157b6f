import ParkRules
import ParkSchemas
import Storage

/// Brings the reference spaces into the table of spaces. Opening hours as a source prints them stay a text: until a
/// keeper sets real ones, nothing can be booked.
enum SpaceSeeder {
  /// Seeds one row; whether it wrote.
  ///
  /// - Parameter index: The row's place, for ids in the order of the table.
  static func seed(_ reference: ParkRules.SpaceRow, _ index: Int, in transaction: any WriteTransaction) throws -> Bool {
    let facts = SpaceV1.SpaceFacts.with {
      $0.name = reference.name
      $0.type = reference.type
      $0.address = reference.address ?? ""
      $0.district = reference.district
      $0.sizeText = reference.sizeOrCapacity ?? ""
      $0.hoursText = reference.hours ?? ""
      $0.notes = reference.confidence == .low ? "来源可信度低" : ""
      $0.source = reference.source
    }
    let found = try transaction.row(
      "SELECT \(SpaceRow.columns) FROM spaces WHERE reference_name = ?", [.text(reference.name)]
    ).map(SpaceRow.init)
    if var row = found {
      guard !row.edited, row.facts != facts else { return false }
      row.facts = facts
      try row.save(at: transaction.now, in: transaction)
      return true
    }
    // A space that was added here under the same name stays, and is the one.
    guard try transaction.row("SELECT id FROM spaces WHERE name = ?", [.text(reference.name)]) == nil else {
      return false
    }
    let id = Identifier.make(.space, at: transaction.now + .milliseconds(index))
    var row = SpaceRow(id: id, facts: facts, referenceName: reference.name, at: transaction.now)
    try row.save(at: transaction.now, in: transaction)
    return true
  }
}
