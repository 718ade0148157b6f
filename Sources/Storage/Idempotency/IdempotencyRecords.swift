/// What names a mutation: the same principal, method and key is the same mutation, however often it is sent.
public struct IdempotencyRequest: Sendable, Equatable {
  /// Bytes of the longest key.
  public static let keyBytesMax = 128

  public var principal: String
  public var method: String
  public var key: [UInt8]
  /// The hash of the uncompressed request: the same key with another request is the caller's mistake.
  public var requestHash: [UInt8]

  public init(principal: String, method: String, key: [UInt8], requestHash: [UInt8]) {
    self.principal = principal
    self.method = method
    self.key = key
    self.requestHash = requestHash
  }
}

/// A finished mutation's answer: a status and bytes whose meaning is the service's (the packed answer, or the
/// packed details of a refusal).
public struct StoredAnswer: Sendable, Equatable {
  public var status: Int32
  public var bytes: [UInt8]

  public init(status: Int32, bytes: [UInt8]) {
    self.status = status
    self.bytes = bytes
  }
}

/// A key that cannot be used: INVALID_ARGUMENT for the caller.
public enum IdempotencyError: Error, Sendable, Equatable, CustomStringConvertible {
  case keyReused
  case badKey(bytes: Int)

  public var description: String {
    switch self {
    case .keyReused: "the idempotency key was used before with another request: take a new key for a new request"
    case .badKey(let bytes):
      "an idempotency key has 1 to \(IdempotencyRequest.keyBytesMax) bytes, this one \(bytes)"
    }
  }
}

/// The records that make a retry safe: looked up and written in the transaction of the effect, after authorization.
///
/// The key itself is not kept: a record is found by an HMAC of principal, method and key. A sealed answer (a token, a
/// secret) is encrypted under a key derived from the idempotency key, so that the database alone cannot open it.
public struct IdempotencyRecords: Sendable {
  /// Longer than any retry.
  public static let retention: Duration = .seconds(7 * 86_400)
  public static let answerBytesMax = 4 << 20

  private let macKey: [UInt8]

  public init(secret: StoreSecret) throws(CryptoError) { macKey = try secret.idempotencyKey() }

  /// The answer of the same mutation, if it was already done within ``retention``. Throws ``IdempotencyError``.
  public func find(_ request: IdempotencyRequest, in transaction: any ReadTransaction) throws -> StoredAnswer? {
    let recordKey = try recordKey(request)
    let row = try transaction.row(
      "SELECT request_hash, time, status, sealed, answer FROM idempotency_records WHERE record_key = ?",
      [.blob(recordKey)])
    guard let row, try row.time("time") + Self.retention > transaction.now else { return nil }
    guard try row.blob("request_hash") == request.requestHash else { throw IdempotencyError.keyReused }
    var bytes = try row.blob("answer")
    if try row.boolean("sealed") {
      bytes = try SealedBox.open(bytes, key: answerKey(request, recordKey), associated: recordKey)
    }
    return StoredAnswer(status: Int32(truncatingIfNeeded: try row.integer("status")), bytes: bytes)
  }

  /// Keeps the answer of a mutation in its transaction, which has asked ``find(_:in:)`` before.
  ///
  /// - Parameter subject: The id of what the answer is about, by which ``replace(about:by:in:)`` finds it; nil for none.
  public func record(
    _ answer: StoredAnswer, for request: IdempotencyRequest, sealed: Bool = false, about subject: String? = nil,
    in transaction: any WriteTransaction
  ) throws {
    guard answer.bytes.count <= Self.answerBytesMax else {
      throw StorageError(.tooLarge, "an answer of \(answer.bytes.count) bytes, at most \(Self.answerBytesMax)")
    }
    let recordKey = try recordKey(request)
    let bytes =
      sealed
      ? try SealedBox.seal(answer.bytes, key: answerKey(request, recordKey), associated: recordKey) : answer.bytes
    // Only a record past its retention, which `find` does not show, can be in the way.
    try transaction.execute(
      """
      INSERT INTO idempotency_records
        (record_key, principal, method, request_hash, time, status, sealed, answer, subject)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (record_key) DO UPDATE SET request_hash = excluded.request_hash, time = excluded.time,
        status = excluded.status, sealed = excluded.sealed, answer = excluded.answer, subject = excluded.subject
      """,
      [
        .blob(recordKey), .text(request.principal), .text(request.method), .blob(request.requestHash),
        .time(transaction.now), .integer(answer.status), .boolean(sealed), .blob(bytes),
        subject.map(SQLValue.text) ?? .null,
      ])
  }

  /// Puts another answer in the place of every one about a subject, whoever got it, as erasure of a person demands whom
  /// those answers quote; returns how many. The records stay: a retry is still not applied again.
  @discardableResult
  public func replace(about subject: String, by answer: StoredAnswer, in transaction: any WriteTransaction) throws
    -> Int
  {
    try transaction.execute(
      "UPDATE idempotency_records SET status = ?, sealed = 0, answer = ?, subject = NULL WHERE subject = ?",
      [.integer(answer.status), .blob(answer.bytes), .text(subject)])
  }

  /// Forgets the answers given to a principal, as erasure of a person demands; returns how many. A retry of such a
  /// mutation is done anew, so services refuse an erased principal before.
  @discardableResult
  public func erase(principal: String, in transaction: any WriteTransaction) throws -> Int {
    try transaction.execute("DELETE FROM idempotency_records WHERE principal = ?", [.text(principal)])
  }

  static func prune(olderThan time: Timestamp, rowsMax: Int, in transaction: any WriteTransaction) throws -> Int {
    try transaction.execute(
      """
      DELETE FROM idempotency_records WHERE record_key IN (
        SELECT record_key FROM idempotency_records WHERE time <= ? ORDER BY time LIMIT ?)
      """, [.time(time), .integer(rowsMax)])
  }

  private func recordKey(_ request: IdempotencyRequest) throws -> [UInt8] {
    guard (1...IdempotencyRequest.keyBytesMax).contains(request.key.count) else {
      throw IdempotencyError.badKey(bytes: request.key.count)
    }
    var bytes = CanonicalBytes(purpose: "cloudpark idempotency record 1")
    bytes.append(request.principal)
    bytes.append(request.method)
    bytes.append(request.key)
    return try SHA256.authenticate(bytes.bytes, key: macKey)
  }

  private func answerKey(_ request: IdempotencyRequest, _ recordKey: [UInt8]) throws(CryptoError) -> [UInt8] {
    try SHA256.deriveKey(
      secret: request.key, salt: macKey, info: Array("cloudpark sealed answer 1".utf8) + recordKey, count: 32)
  }
}
