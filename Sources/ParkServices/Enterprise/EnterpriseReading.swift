import ParkRules
import Storage

/// What other services read of enterprises, inside transactions of their own.
public enum EnterpriseReading {
  /// An enterprise as matching sees it.
  public struct Matched: Sendable {
    public var name: String
    public var version: UInt64
    public var facts: EnterpriseFacts
  }

  /// The facts of an enterprise on a day (its credit standing depends on it); nil when there is no such enterprise.
  public static func facts(
    of id: String, on day: CivilDate, in transaction: any ReadTransaction
  ) throws -> EnterpriseFacts? {
    try matched(id, on: day, in: transaction)?.facts
  }

  /// The same with the enterprise's Chinese name and version.
  public static func matched(
    _ id: String, on day: CivilDate, in transaction: any ReadTransaction
  ) throws -> Matched? {
    guard let row = try EnterpriseRow.read(id, in: transaction) else { return nil }
    return try matched(row, on: day, in: transaction)
  }

  /// Enterprises that somebody has registered, in the order of their ids, behind one; at most `rowsMax`.
  public static func page(
    after id: String, rowsMax: Int, on day: CivilDate, in transaction: any ReadTransaction
  ) throws -> [Matched] {
    try transaction.rows(
      "SELECT \(EnterpriseRow.columns) FROM enterprises WHERE id > ? AND claimed = 1 ORDER BY id LIMIT ?",
      [.text(id), .integer(rowsMax)]
    ).map { try matched(try EnterpriseRow($0), on: day, in: transaction) }
  }

  /// The version of an enterprise; nil when there is no such enterprise.
  public static func version(of id: String, in transaction: any ReadTransaction) throws -> UInt64? {
    try transaction.row("SELECT version FROM enterprises WHERE id = ?", [.text(id)]).map {
      UInt64(clamping: try $0.integer("version"))
    }
  }

  /// The standing that follows from the events in force on a day.
  public static func creditStanding(
    of id: String, on day: CivilDate, in transaction: any ReadTransaction
  ) throws -> CreditStanding {
    let events = try transaction.rows(
      """
      SELECT kind, from_day, through_day FROM credit_events
      WHERE enterprise = ? AND from_day <= ? AND (through_day IS NULL OR through_day >= ?)
      """, [.text(id), .text(day.description), .text(day.description)]
    ).map { row in
      guard let kind = CreditEvent.Kind(rawValue: try row.text("kind")) else {
        throw StorageError(.unexpectedValue, "credit_events.kind")
      }
      return try CreditEvent(
        kind: kind, from: try CivilDate(try row.text("from_day")),
        through: try row.optionalText("through_day").map { try CivilDate($0) })
    }
    return CreditStanding.standing(of: events, on: day)
  }

  private static func matched(
    _ row: EnterpriseRow, on day: CivilDate, in transaction: any ReadTransaction
  ) throws -> Matched {
    let profile = row.profile
    let tier = try profile.parkID.flatMap { park in
      try transaction.row("SELECT tier FROM parks WHERE id = ?", [.text(park)])?.optionalText("tier")
    }
    let facts = EnterpriseFacts(
      enterpriseID: row.id, isVerified: row.state == .verified, district: profile.district,
      registrationRegion: try CreditCode(row.creditCode).region, parkID: profile.parkID, parkTier: tier,
      industryClass: profile.industryClass, industryCode: profile.industryCode?.text,
      designatedSize: profile.designatedSize, employees: profile.employees, revenue: profile.revenue,
      taxPaid: profile.taxPaid, totalAssets: profile.totalAssets, rentPerYear: profile.rentPerYear,
      areaSquareDecimetres: profile.areaSquareDecimetres, founded: profile.founded,
      filesStatistics: try profile.filesStatistics && !FilingDuties.isBroken(by: row, on: day, in: transaction),
      creditStanding: try creditStanding(of: row.id, on: day, in: transaction))
    return Matched(name: profile.nameZh, version: row.version, facts: facts)
  }
}
