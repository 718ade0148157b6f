import ParkRules
import ParkSchemas
import Storage

/// Brings the reference parks and spaces into their tables. It runs at every start of the server and writes only what differs.
public enum ReferenceSeeder {
  /// What a run did.
  public struct Result: Sendable, Equatable {
    /// Parks that were not there.
    public var added = 0
    /// Parks whose reference row differs from what the last version of the program brought.
    public var updated = 0
    /// Parks that people have changed, which are left as they are.
    public var kept = 0
    /// Spaces that were not there, or whose reference row differs from what the last version of the program brought.
    public var spaces = 0
  }

  /// Seeds the parks and spaces in one transaction, audited as the system; writes and audits nothing when all is there.
  ///
  /// - Throws: `ReferenceDataError` when a shipped table cannot be read, `StorageError`.
  @discardableResult
  public static func seed(_ park: ParkEnvironment) async throws -> Result {
    try ReferenceData.verify()
    return try await seed(ReferenceData.parks, ReferenceData.spaces, park)
  }

  static func seed(
    _ rows: [ParkRules.ParkRow], _ spaces: [ParkRules.SpaceRow], _ park: ParkEnvironment
  ) async throws -> Result {
    try await park.store.write { transaction in
      var result = Result()
      for (index, row) in rows.enumerated() {
        try seed(row, index, &result, in: transaction)
      }
      for (index, row) in spaces.enumerated() where try SpaceSeeder.seed(row, index, in: transaction) {
        result.spaces += 1
      }
      guard result.added + result.updated + result.spaces > 0 else { return result }
      let event = ParkV1.ParkEvent()
      _ = try park.storage.events.append(
        kind: "park.seeded", subjects: ["reference:parks"], payload: try event.packed(), in: transaction)
      let details = AuditV1.AuditDetails.with {
        $0.details = [("added", result.added), ("updated", result.updated), ("spaces", result.spaces)].map {
          name, count in
          .with {
            $0.name = name
            $0.value = String(count)
          }
        }
      }
      let entry = AuditEntry(
        actor: Caller.systemID, action: "ReferenceSeeder/seed", subject: "reference:parks", callID: "",
        details: try details.packed())
      try park.storage.audit.append(entry, in: transaction)
      return result
    }
  }

  private static func seed(
    _ row: ParkRules.ParkRow, _ index: Int, _ result: inout Result, in transaction: any WriteTransaction
  ) throws {
    let now = transaction.now
    let facts = ParkFacts(row)
    let found = try transaction.row(
      "SELECT \(ParkRecord.columns) FROM parks WHERE reference_name = ?", [.text(row.name)]
    ).map(ParkRecord.init)
    if var record = found {
      if record.edited {
        result.kept += 1
      } else if record.facts != facts {
        record.facts = facts
        record.version += 1
        record.updated = now
        try record.update(in: transaction)
        result.updated += 1
      }
      return
    }
    // A park that was added here under the same name stays, and is the one.
    if try transaction.row("SELECT id FROM parks WHERE name = ?", [.text(row.name)]) != nil {
      result.kept += 1
      return
    }
    // A millisecond apart, so that the order of the ids is that of the table.
    let id = Identifier.make(.park, at: now + .milliseconds(index))
    let record = ParkRecord(
      id: id, version: 1, facts: facts, referenceName: row.name, edited: false, created: now, updated: now)
    try record.insert(in: transaction)
    result.added += 1
  }
}
