import ParkRules
import RPCCore
import Storage

/// An enterprise or institution of the market.
enum MarketParty {
  /// Its registered name; empty for an unknown id.
  static func name(of id: String, in transaction: any ReadTransaction) throws -> String {
    id.hasPrefix(Identifier.Kind.institution.rawValue)
      ? try InstitutionRow.name(of: id, in: transaction) : try EnterpriseProfiles.name(of: id, in: transaction)
  }

  /// Whether it may act: a verified enterprise without a breach of trust, a registered institution that is not suspended.
  static func isInGoodStanding(_ id: String, in transaction: any ReadTransaction) throws -> Bool {
    if id.hasPrefix(Identifier.Kind.institution.rawValue) {
      return try InstitutionRow.active(id, in: transaction) != nil
    }
    guard
      let facts = try EnterpriseReading.facts(of: id, on: try transaction.now.shanghaiDay, in: transaction)
    else { return false }
    return facts.isVerified && facts.creditStanding != .barred
  }

  /// How many rows a count query finds.
  static func count(_ sql: String, _ arguments: [SQLValue], in transaction: any ReadTransaction) throws -> Int {
    try transaction.row("SELECT count(*) AS n FROM \(sql)", arguments)?.int("n") ?? 0
  }
}
