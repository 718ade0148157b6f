/// What one mutation adds to the audit log: who did what to what. Ids and pseudonyms only, so that the log can be kept
/// when a person is erased.
public struct AuditEntry: Sendable, Equatable {
  /// The id of the account that acted, or "system".
  public var actor: String
  /// For example "application.submit".
  public var action: String
  /// The id of what was changed.
  public var subject: String
  /// The call that did it, as logs name it.
  public var callID: String
  /// The service's own message about it, packed.
  public var details: [UInt8]

  public init(actor: String, action: String, subject: String, callID: String = "", details: [UInt8] = []) {
    self.actor = actor
    self.action = action
    self.subject = subject
    self.callID = callID
    self.details = details
  }
}

/// One link of the chain.
public struct AuditRecord: Sendable, Equatable {
  public var shard: Int64
  /// From 1, without gaps.
  public var position: Int64
  public var time: Timestamp
  public var entry: AuditEntry
  /// The hash of the record before it; the genesis hash of the store for the first.
  public var previous: [UInt8]
  public var hash: [UInt8]

  public init(
    shard: Int64, position: Int64, time: Timestamp, entry: AuditEntry, previous: [UInt8], hash: [UInt8]
  ) {
    self.shard = shard
    self.position = position
    self.time = time
    self.entry = entry
    self.previous = previous
    self.hash = hash
  }

  static let columns = "shard, position, time, actor, action, subject, call_id, details, previous, hash"

  init(row: Row) throws {
    shard = try row.integer("shard")
    position = try row.integer("position")
    time = try row.time("time")
    entry = AuditEntry(
      actor: try row.text("actor"), action: try row.text("action"), subject: try row.text("subject"),
      callID: try row.text("call_id"), details: try row.blob("details"))
    previous = try row.blob("previous")
    hash = try row.blob("hash")
  }

  /// The hash over everything but the hash itself. Length-prefixed parts in this order are the format for ever.
  ///
  /// - Parameter position: The record's own, unless the verifier asks whether it was written for another.
  func computedHash(position: Int64) throws(CryptoError) -> [UInt8] {
    var bytes = CanonicalBytes(purpose: "cloudpark audit record 1")
    bytes.append(shard)
    bytes.append(position)
    bytes.append(time.microseconds)
    bytes.append(entry.actor)
    bytes.append(entry.action)
    bytes.append(entry.subject)
    bytes.append(entry.callID)
    bytes.append(entry.details)
    bytes.append(previous)
    return try SHA256.hash(bytes.bytes)
  }
}

/// Which records an auditor asks for; what is nil or absent does not matter.
public struct AuditFilter: Sendable, Equatable {
  public var actor: String?
  public var action: String?
  public var subject: String?
  /// Inclusive.
  public var from: Timestamp?
  /// Exclusive.
  public var until: Timestamp?

  public init(
    actor: String? = nil, action: String? = nil, subject: String? = nil, from: Timestamp? = nil, until: Timestamp? = nil
  ) {
    self.actor = actor
    self.action = action
    self.subject = subject
    self.from = from
    self.until = until
  }
}
