/// Why a personal field cannot be sealed.
public enum PersonKeyError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The person's data were erased; nothing new may be kept under this id.
  case erased

  public var description: String { "the personal data of this person were erased" }
}

/// A key for each person, under which the personal fields that cannot be avoided are encrypted. Erasure destroys the
/// key, and with it every copy of those fields, in old rows, events and backups that hold no key.
///
/// Keys lie wrapped by the ``StoreSecret``. A backup made before an erasure still holds the wrapped key: backups live
/// no longer than the operator's stated lifetime.
public struct PersonKeys: Sendable {
  private let wrappingKey: [UInt8]

  public init(secret: StoreSecret) throws(CryptoError) { wrappingKey = try secret.personKey() }

  /// Encrypts a field of a person; the first one draws the person's key. Throws ``PersonKeyError/erased``.
  ///
  /// - Parameter field: Names what is sealed, for example "phone": a box opens only under the same name.
  public func seal(_ plaintext: [UInt8], person: String, field: String, in transaction: any WriteTransaction) throws
    -> [UInt8]
  {
    let key: [UInt8]
    switch try find(person, transaction) {
    case .live(let known): key = known
    case .erased: throw PersonKeyError.erased
    case .none:
      key = try secureRandomBytes(SealedBox.keyBytes)
      let wrapped = try SealedBox.seal(key, key: wrappingKey, associated: Array(person.utf8))
      try transaction.execute(
        "INSERT INTO person_keys (person, wrapped_key, created) VALUES (?, ?, ?)",
        [.text(person), .blob(wrapped), .time(transaction.now)])
    }
    return try SealedBox.seal(plaintext, key: key, associated: associated(person, field))
  }

  /// The field, or nil when the person was erased. Throws ``CryptoError/notAuthentic`` for a box that was changed or
  /// belongs to another person or field.
  public func open(_ box: [UInt8], person: String, field: String, in transaction: any ReadTransaction) throws
    -> [UInt8]?
  {
    switch try find(person, transaction) {
    case .live(let key): return try SealedBox.open(box, key: key, associated: associated(person, field))
    case .erased: return nil
    case .none: throw CryptoError.notAuthentic
    }
  }

  /// Destroys a person's key for ever; a mark stays. False if it was destroyed before.
  @discardableResult
  public func erase(person: String, in transaction: any WriteTransaction) throws -> Bool {
    let changed = try transaction.execute(
      """
      INSERT INTO person_keys (person, wrapped_key, created, erased) VALUES (?, NULL, ?, ?)
      ON CONFLICT (person) DO UPDATE SET wrapped_key = NULL, erased = excluded.erased WHERE erased IS NULL
      """, [.text(person), .time(transaction.now), .time(transaction.now)])
    return changed > 0
  }

  private enum Found {
    case none, erased
    case live([UInt8])
  }

  private func find(_ person: String, _ transaction: any ReadTransaction) throws -> Found {
    let row = try transaction.row("SELECT wrapped_key FROM person_keys WHERE person = ?", [.text(person)])
    guard let row else { return .none }
    guard let wrapped = try row.optionalBlob("wrapped_key") else { return .erased }
    return .live(try SealedBox.open(wrapped, key: wrappingKey, associated: Array(person.utf8)))
  }

  private func associated(_ person: String, _ field: String) -> [UInt8] {
    var bytes = CanonicalBytes(purpose: "cloudpark personal field 1")
    bytes.append(person)
    bytes.append(field)
    return bytes.bytes
  }
}
