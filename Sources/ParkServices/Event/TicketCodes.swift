import Storage

/// Makes and reads the codes of tickets: the registration's id and a code of authentication over it and its event,
/// under a key of the store. Nothing of it is stored, so a stolen database opens no gate, and a forged code is refused
/// without a look into the database.
struct TicketCodes: Sendable {
  /// Characters of the longest code that is looked at.
  static let charactersMax = 100
  /// Bytes of the authentication code that a ticket carries: 128 bits.
  private static let authenticationBytes = 16
  private static let separator: Character = "."

  private let key: [UInt8]

  init(_ park: ParkEnvironment) throws { key = try park.storage.secret.key(for: "event tickets") }

  /// The code of a registration: `<id>.<32 hex digits>`.
  func code(of registration: RegistrationRow) throws -> String {
    registration.id + String(Self.separator) + (try authentication(registration.id, registration.event))
  }

  /// The registration that a code names, if it is one for the event; nil for anything else.
  func registration(of code: String, at event: String) throws -> String? {
    guard code.utf8.count <= Self.charactersMax, let separator = code.lastIndex(of: Self.separator) else { return nil }
    let id = String(code[..<separator])
    guard Identifier.isWellFormed(id, .registration) else { return nil }
    let given = Array(code[code.index(after: separator)...].utf8)
    let expected = Array(try authentication(id, event).utf8)
    guard given.count == expected.count else { return nil }
    // Every character is looked at, so that the time does not tell how many were right.
    let difference = zip(given, expected).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) }
    return difference == 0 ? id : nil
  }

  private func authentication(_ id: String, _ event: String) throws -> String {
    let code = try SHA256.authenticate(Array("\(id) \(event)".utf8), key: key)
    return code.prefix(Self.authenticationBytes).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
