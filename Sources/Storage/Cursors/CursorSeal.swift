/// What a cursor is bound to: it opens only for the same method, filter and principal.
public struct CursorBinding: Sendable, Equatable {
  public var method: String
  /// The request's filter in a form in which equal filters are equal bytes, for example the packed message
  /// without its cursor field.
  public var filter: [UInt8]
  public var principal: String

  public init(method: String, filter: [UInt8], principal: String) {
    self.method = method
    self.filter = filter
    self.principal = principal
  }
}

/// Why a cursor was refused.
public enum CursorError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Changed, made for another method, filter or principal, or by another store: INVALID_ARGUMENT.
  case notOurs
  /// Events after it are no longer kept: OUT_OF_RANGE, take a new snapshot.
  case tooOld(oldestKept: Int64)

  public var description: String {
    switch self {
    case .notOurs: "the cursor was changed, or belongs to another method, filter, caller or store"
    case .tooOld: "the cursor is older than the events kept: take a new snapshot"
    }
  }
}

/// Makes and opens the opaque cursors that clients hold: a version byte, the content, and an HMAC-SHA256 over
/// content and binding. The content is not secret, but nobody can make or move one.
public struct CursorSeal: Sendable {
  private static let version: UInt8 = 1
  /// Bytes of content one cursor may hold; page keys are short.
  public static let contentBytesMax = 512

  private let key: [UInt8]

  /// - Parameter key: 32 secret bytes, see ``StoreSecret/cursorKey``.
  public init(key: [UInt8]) { self.key = key }

  public func seal(_ content: [UInt8], for binding: CursorBinding) throws -> [UInt8] {
    guard content.count <= Self.contentBytesMax else {
      throw StorageError(.tooLarge, "cursor content of \(content.count) bytes, at most \(Self.contentBytesMax)")
    }
    return [Self.version] + content + (try code(content, binding))
  }

  /// The content; throws ``CursorError/notOurs`` unless the cursor is ours and for this binding.
  public func open(_ cursor: [UInt8], for binding: CursorBinding) throws -> [UInt8] {
    guard cursor.count >= 1 + SHA256.digestBytes, cursor.count <= 1 + Self.contentBytesMax + SHA256.digestBytes,
      cursor[0] == Self.version
    else { throw CursorError.notOurs }
    let content = Array(cursor[1..<(cursor.count - SHA256.digestBytes)])
    guard equalInConstantTime(Array(cursor.suffix(SHA256.digestBytes)), try code(content, binding)) else {
      throw CursorError.notOurs
    }
    return content
  }

  /// A cursor that stands for a position of the event log.
  public func seal(position: Int64, for binding: CursorBinding) throws -> [UInt8] {
    try seal(withUnsafeBytes(of: position.bigEndian, Array.init), for: binding)
  }

  /// The position of a cursor made by ``seal(position:for:)``.
  public func position(of cursor: [UInt8], for binding: CursorBinding) throws -> Int64 {
    let content = try open(cursor, for: binding)
    guard content.count == 8 else { throw CursorError.notOurs }
    return Int64(bitPattern: content.reduce(0) { $0 << 8 | UInt64($1) })
  }

  private func code(_ content: [UInt8], _ binding: CursorBinding) throws -> [UInt8] {
    var bytes = CanonicalBytes(purpose: "cloudpark cursor 1")
    bytes.append(content)
    bytes.append(binding.method)
    bytes.append(binding.filter)
    bytes.append(binding.principal)
    return try SHA256.authenticate(bytes.bytes, key: key)
  }
}
