/// Who is at the other end of a connection. A class, because every call of the connection holds it.
public final class Peer: Sendable {
  /// Address and port: `127.0.0.1:5123`, `[::1]:5123`.
  public let address: String
  /// The URI subject alternative name of the verified client certificate; nil without one.
  public let certificateIdentity: String?

  /// A peer from its parts.
  public init(address: String, certificateIdentity: String? = nil) {
    self.address = address
    self.certificateIdentity = certificateIdentity
  }
}

/// Who a call acts for, once an interceptor has found out. The runtime only carries it; one object may serve many calls.
public protocol Principal: AnyObject, Sendable {
  /// A stable id, for logs and records.
  var subject: String { get }
}

/// A bearer credential registered on a connection. One object serves all calls of its number, so that what
/// authentication finds out can be kept with it and costs later calls nothing.
public final class Credential: Sendable {
  /// The token as the client sent it. Never logged.
  public let token: [UInt8]
  private let cache = Published<Remembered>()

  private final class Remembered: Sendable {
    let value: any AnyObject & Sendable

    init(_ value: any AnyObject & Sendable) { self.value = value }
  }

  /// A credential for a token.
  public init(token: [UInt8]) { self.token = token }

  /// What an authenticator wants to remember of this credential on this connection. Replacing it many times makes it
  /// slower to read, and keeps up to eight earlier ones alive as long as the credential.
  public var cached: (any AnyObject & Sendable)? {
    get { cache.read { $0.value } }
    set { cache.publish(newValue.map(Remembered.init)) }
  }
}
