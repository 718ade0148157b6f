/// A field of a step: what is sent, or what must be observed.
public struct StepField: Sendable, Equatable {
  /// How an observation is compared with the value.
  public enum Comparison: Sendable, Equatable { case equal, atMost, atLeast, contains }

  public let name: String
  public let comparison: Comparison
  /// One value, or several of which one must fit.
  public let alternatives: [Expression]
  public let line: Int
}

/// One line of a case.
public struct Step: Sendable, Equatable {
  public let line: Int
  /// `send`, `expect`, `open` and so on.
  public let verb: String
  /// The words behind it.
  public let words: [String]
  public let fields: [StepField]
  /// The steps of a `repeat`.
  public let body: [Step]

  func field(_ name: String) -> StepField? { fields.first { $0.name == name } }
}

/// One case of the suite.
public struct Case: Sendable, Equatable {
  /// Which side is under test.
  public enum Side: String, Sendable { case server, client }

  public let name: String
  public let side: Side
  /// Numbers of PROTOCOL.md.
  public let requirements: [String]
  /// The row of the call semantics it covers, if it does.
  public let semantics: String?
  /// What it needs of the side under test: `certificates`, `time` (it waits for a timeout), `load` (a flood),
  /// `compression`, `serving-alone` (nothing else may use the server).
  public let needs: [String]
  public let steps: [Step]
  public let file: String
  public let line: Int
}

/// A requirement that nobody can see from outside.
public struct Unobservable: Sendable, Equatable {
  public let requirement: String
  public let reason: String
  /// The test that has it: a file below Tests, and the function's name.
  public let file: String
  public let test: String
}

/// A mistake in a case file.
public struct CaseSyntaxError: Error, CustomStringConvertible, Equatable {
  public var file = ""
  public let line: Int
  public let column: Int
  public let text: String
  public var description: String { "\(file):\(line):\(column): \(text)" }
}
