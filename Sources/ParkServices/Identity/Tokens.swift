import Storage

/// A secret that a client presents: shown once, stored as its SHA-256. 256 random bits need no salt and no slow hash.
struct Token: Sendable {
  /// What it is for; shows in leaked logs and lets secret scanners find it.
  enum Kind: String, Sendable {
    case access = "cpa_"
    case refresh = "cpr_"
    case apiKey = "cpk_"
  }

  static let randomBytes = 32
  /// Bytes of a token's text.
  static let textBytes = 4 + randomBytes * 2

  let text: String
  let hash: [UInt8]

  /// A new token.
  static func make(_ kind: Kind) throws -> Token {
    let text = kind.rawValue + Hex.encode(try secureRandomBytes(randomBytes))
    return Token(text: text, hash: try hash(of: text))
  }

  /// The hash that a presented text is found by.
  static func hash(of text: String) throws -> [UInt8] { try SHA256.hash(Array(text.utf8)) }
}
