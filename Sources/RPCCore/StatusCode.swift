/// How a call ended: gRPC's 17 codes with their numbers and meanings.
///
/// Choosing between similar ones: `invalidArgument` is wrong whatever the state; `failedPrecondition` needs the state
/// to change first; `aborted` is a lost race, start again from reading; `unavailable` may be repeated as it is;
/// `permissionDenied` knows who you are, `unauthenticated` does not. A row the caller may not see is `notFound`.
public enum StatusCode: Int, Sendable, Hashable, CaseIterable {
  case ok = 0
  case cancelled = 1
  case unknown = 2
  case invalidArgument = 3
  case deadlineExceeded = 4
  case notFound = 5
  case alreadyExists = 6
  case permissionDenied = 7
  case resourceExhausted = 8
  case failedPrecondition = 9
  case aborted = 10
  case outOfRange = 11
  case unimplemented = 12
  case internalError = 13
  case unavailable = 14
  case dataLoss = 15
  case unauthenticated = 16
}

extension StatusCode: CustomStringConvertible {
  /// The name as the field writes it: `FAILED_PRECONDITION`.
  public var description: String {
    switch self {
    case .ok: "OK"
    case .cancelled: "CANCELLED"
    case .unknown: "UNKNOWN"
    case .invalidArgument: "INVALID_ARGUMENT"
    case .deadlineExceeded: "DEADLINE_EXCEEDED"
    case .notFound: "NOT_FOUND"
    case .alreadyExists: "ALREADY_EXISTS"
    case .permissionDenied: "PERMISSION_DENIED"
    case .resourceExhausted: "RESOURCE_EXHAUSTED"
    case .failedPrecondition: "FAILED_PRECONDITION"
    case .aborted: "ABORTED"
    case .outOfRange: "OUT_OF_RANGE"
    case .unimplemented: "UNIMPLEMENTED"
    case .internalError: "INTERNAL"
    case .unavailable: "UNAVAILABLE"
    case .dataLoss: "DATA_LOSS"
    case .unauthenticated: "UNAUTHENTICATED"
    }
  }

  /// The code of a name as ``description`` gives it.
  public init?(name: String) {
    guard let code = Self.allCases.first(where: { $0.description == name }) else { return nil }
    self = code
  }
}
