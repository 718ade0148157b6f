/// Where a server listens: `park.example:7443`, `192.0.2.1`, `[2001:db8::1]:7443`.
public struct ServerAddress: Sendable, Hashable, CustomStringConvertible {
  /// A name, or an address without brackets.
  public var host: String
  /// The port.
  public var port: UInt16

  /// The port of an address that names none.
  public static let defaultPort: UInt16 = 7443

  /// An address from its parts.
  public init(host: String, port: UInt16 = ServerAddress.defaultPort) {
    self.host = host
    self.port = port
  }

  /// Reads an address.
  ///
  /// - Throws: ``AddressError`` that says what is wrong.
  public init(_ text: String) throws(AddressError) {
    let rest: Substring
    if text.hasPrefix("[") {
      guard let end = text.firstIndex(of: "]") else { throw AddressError(text, "has no closing bracket") }
      host = String(text[text.index(after: text.startIndex)..<end])
      rest = text[text.index(after: end)...]
      guard host.contains(":") else { throw AddressError(text, "has no IPv6 address in its brackets") }
    } else if text.filter({ $0 == ":" }).count > 1 {
      throw AddressError(text, "is an IPv6 address, which must stand in brackets: [::1]:7443")
    } else {
      let end = text.firstIndex(of: ":") ?? text.endIndex
      host = String(text[..<end])
      rest = text[end...]
    }
    let allowed = host.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: ":"), UInt8(ascii: "%"):
        true
      default: false
      }
    }
    guard !host.isEmpty, host.utf8.count <= 253, allowed else { throw AddressError(text, "names no host") }
    if rest.isEmpty {
      port = Self.defaultPort
    } else {
      guard rest.hasPrefix(":"), let port = UInt16(rest.dropFirst()), port > 0 else {
        throw AddressError(text, "has no port from 1 to 65535 behind its colon")
      }
      self.port = port
    }
  }

  /// The address as it is read.
  public var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}

/// Why a text is no address.
public struct AddressError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What was given, what is wrong and what is expected.
  public let description: String

  init(_ text: String, _ problem: String) {
    description = "the address \"\(text)\" \(problem); write host:port, such as park.example:7443"
  }
}
