/// Why a load run could not be made or judged.
public struct LoadError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What kind of failure it is; the program's exit code follows from it.
  public enum Kind: Sendable, Hashable {
    /// The command line is wrong.
    case usage
    /// A template or a file has not the form it must have.
    case badData
    /// A file cannot be read.
    case noInput
    /// A file cannot be written.
    case cannotWrite
    /// The server cannot be used for this.
    case server
  }

  /// What kind of failure it is.
  public let kind: Kind
  /// What was wrong, where, and what to do.
  public let description: String

  /// An error with its text.
  public init(_ kind: Kind, _ description: String) {
    self.kind = kind
    self.description = description
  }
}
