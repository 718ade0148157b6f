import RPCCore

/// Why a connection, a server or its configuration failed, with the true cause.
public struct TransportError: Error, Sendable, Hashable {
  /// The kind of failure, for programs.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The host answered that nobody listens.
    case refused
    /// The host's name is not known.
    case nameNotFound
    /// The network has no way to the host.
    case unreachable
    /// No answer in time.
    case timeout
    /// The peer's certificate has expired.
    case certificateExpired
    /// The peer's certificate is not valid yet.
    case certificateNotYetValid
    /// The peer's certificate is for another name.
    case wrongHost
    /// The peer's certificate is not signed by an authority that is trusted here.
    case unknownCA
    /// The peer refused our certificate, or asks for one that we do not have.
    case certificateRejected
    /// The peer's certificate is wrong in another way.
    case certificateInvalid
    /// The peer does not speak TLS 1.3 or not this protocol.
    case protocolMismatch
    /// No version of this protocol is spoken by both sides.
    case version
    /// The server has as many connections as it takes, in total or of this address.
    case connectionLimit
    /// The connection broke.
    case lost
    /// The peer closed the connection because of what this side did.
    case violation
    /// The peer, or this side, is stopping.
    case goingAway
    /// A setting or a file that it names is wrong.
    case configuration
    /// The system refused something: no descriptors, address in use.
    case system
  }

  /// The kind of failure.
  public var kind: Kind
  /// What was wrong, where, and where it helps what to do.
  public var message: String

  /// A failure from its parts.
  public init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }
}

extension TransportError: CustomStringConvertible {
  public var description: String { message }
}

extension TransportError: RPCErrorConvertible {
  public var rpcError: RPCError { RPCError(.unavailable, message) }
}
