/// The audit log: exactly one hash-chained record for each mutation, appended in the mutation's transaction. The
/// schema refuses to change or delete one.
public struct AuditChain: Sendable {
  public static let detailsBytesMax = 64 << 10
  static let shard: Int64 = 0
  private static let log = "audit \(shard)"
  private static let insert =
    "INSERT INTO audit_records (\(AuditRecord.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"

  /// The store's identity, which the first record is chained to, so that no chain passes for another store's.
  public let storeID: [UInt8]
  let genesis: [UInt8]

  public init(storeID: [UInt8]) throws(CryptoError) {
    self.storeID = storeID
    var bytes = CanonicalBytes(purpose: "cloudpark audit genesis 1")
    bytes.append(storeID)
    bytes.append(Self.shard)
    genesis = try SHA256.hash(bytes.bytes)
  }

  /// Appends the record of a mutation to its transaction.
  ///
  /// Throws `corrupt` when the record before it is missing: a cut chain must not be continued as if it were whole.
  @discardableResult
  public func append(_ entry: AuditEntry, in transaction: any WriteTransaction) throws -> AuditRecord {
    guard !entry.actor.isEmpty, !entry.action.isEmpty else {
      throw StorageError(.statement, "an audit entry needs an actor and an action")
    }
    guard entry.details.count <= Self.detailsBytesMax else {
      throw StorageError(.tooLarge, "audit details of \(entry.details.count) bytes, at most \(Self.detailsBytesMax)")
    }
    // The position's row is also the lock that keeps two appenders of an engine with many writers apart.
    let position = try transaction.nextPosition(ofLog: Self.log)
    let last = try Self.head(transaction)
    guard last?.position ?? 0 == position - 1 else {
      throw StorageError(
        .corrupt,
        "audit record \(position - 1) is missing, the log ends at \(last?.position ?? 0): verify the audit chain")
    }
    var record = AuditRecord(
      shard: Self.shard, position: position, time: transaction.now, entry: entry, previous: last?.hash ?? genesis,
      hash: [])
    record.hash = try record.computedHash(position: position)
    try transaction.execute(
      Self.insert,
      [
        .integer(record.shard), .integer(position), .time(record.time), .text(entry.actor), .text(entry.action),
        .text(entry.subject), .text(entry.callID), .blob(entry.details), .blob(record.previous), .blob(record.hash),
      ])
    return record
  }

  /// The records after a position that pass the filter, in order, at most `rowsMax`: for queries and export by page.
  public func page(
    after position: Int64, _ filter: AuditFilter = AuditFilter(), rowsMax: Int = 256,
    in transaction: any ReadTransaction
  ) throws -> [AuditRecord] {
    var conditions = ["shard = ?", "position > ?"]
    var arguments: [SQLValue] = [.integer(Self.shard), .integer(position)]
    func demand(_ condition: String, _ argument: SQLValue?) {
      guard let argument else { return }
      conditions.append(condition)
      arguments.append(argument)
    }
    demand("actor = ?", filter.actor.map(SQLValue.text))
    demand("action = ?", filter.action.map(SQLValue.text))
    demand("subject = ?", filter.subject.map(SQLValue.text))
    demand("time >= ?", filter.from.map(SQLValue.time))
    demand("time < ?", filter.until.map(SQLValue.time))
    arguments.append(.integer(max(1, rowsMax)))
    return try transaction.rows(
      """
      SELECT \(AuditRecord.columns) FROM audit_records WHERE \(conditions.joined(separator: " AND "))
      ORDER BY position LIMIT ?
      """, arguments
    ).map(AuditRecord.init(row:))
  }

  /// The last record's position and hash, or nil for an empty log.
  static func head(_ transaction: any ReadTransaction) throws -> (position: Int64, hash: [UInt8], time: Timestamp)? {
    let row = try transaction.row(
      "SELECT position, hash, time FROM audit_records WHERE shard = ? ORDER BY position DESC LIMIT 1", [.integer(shard)]
    )
    return try row.map { (try $0.integer("position"), try $0.blob("hash"), try $0.time("time")) }
  }
}
