import ArgumentParser

/// An argument that says what it must be when it is not.
package protocol ExplainedArgument: ExpressibleByArgument {
  /// What it is, with an example.
  static var expectation: String { get }
}

extension ExplainedArgument {
  /// - Throws: what argument-parser shows behind the value and the option.
  @Sendable package static func read(_ argument: String) throws -> Self {
    guard let value = Self(argument: argument) else { throw ValidationError("it must be \(expectation)") }
    return value
  }
}

/// A span of time: `500ms`, `30s`, `5m`, `36h`, `10d`.
package struct DurationArgument: ExplainedArgument, Equatable {
  package static let expectation = "a span of time such as 500ms, 30s, 5m, 36h or 10d"

  package let duration: Duration

  package init?(argument: String) {
    let digits = argument.prefix { $0.isASCII && $0.isNumber }
    guard let count = Int64(digits), count <= 1_000_000_000 else { return nil }
    switch argument.dropFirst(digits.count) {
    case "ms": duration = .milliseconds(count)
    case "s": duration = .seconds(count)
    case "m": duration = .seconds(count * 60)
    case "h": duration = .seconds(count * 3600)
    case "d": duration = .seconds(count * 86400)
    default: return nil
    }
  }
}
