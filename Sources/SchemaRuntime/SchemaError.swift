/// What is wrong with a message: its bytes, its JSON form, or a value that has no form on the wire.
///
/// A server answers it with INVALID_ARGUMENT, whatever its kind is; the path and the text are safe to send to the
/// caller, because they name fields of the contract and never quote contents.
public struct SchemaError: Error, Sendable, Equatable, CustomStringConvertible {
  /// How a message failed.
  public enum Kind: Sendable {
    /// It breaks the rules of the wire format, of JSON, or of its contract.
    case invalid
    /// It obeys the rules but is larger or deeper than the limits allow.
    case limitExceeded
    /// The system had no memory for it.
    case outOfMemory
  }

  /// How it failed.
  public var kind: Kind
  /// What was wrong and what is allowed.
  public var message: String
  /// The field where it went wrong, as `rounds[2].budget`; empty for the message as a whole.
  public var path: String

  /// Creates an error at a path.
  public init(_ kind: Kind, _ message: String, path: String = "") {
    self.kind = kind
    self.message = message
    self.path = path
  }

  /// The path, if there is one, and the message.
  public var description: String { path.isEmpty ? message : "\(path): \(message)" }

  /// The same error as seen from one level further up: `prefix` is a field, `budget` or `rounds[2]`.
  public func inside(_ prefix: String) -> SchemaError {
    var error = self
    if path.isEmpty {
      error.path = prefix
    } else if path.hasPrefix("[") {
      error.path = prefix + path
    } else {
      error.path = prefix + "." + path
    }
    return error
  }
}
