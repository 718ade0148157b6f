import Foundation

/// What a run says at its end.
public struct Report: Sendable {
  public let outcomes: [Outcome]
  public init(_ outcomes: [Outcome]) { self.outcomes = outcomes }

  public var failed: [Outcome] {
    outcomes.filter { if case .failed = $0.result { true } else { false } }
  }
  public var skipped: Int { outcomes.count { if case .skipped = $0.result { true } else { false } } }

  /// One line a case.
  public static func line(_ outcome: Outcome) -> String {
    let numbers = outcome.one.requirements.joined(separator: " ")
    let head = "\(outcome.one.side.rawValue)  \(outcome.one.name)  (\(numbers))"
    switch outcome.result {
    case .passed: return "pass  \(head)"
    case .skipped(let why): return "skip  \(head): \(why)"
    case .failed(let line, let text): return "FAIL  \(head)\n      \(outcome.one.file):\(line): \(text)"
    }
  }

  public var summary: String {
    let requirements = Set(outcomes.filter { $0.result == .passed }.flatMap(\.one.requirements)).count
    let passed = outcomes.count - failed.count - skipped
    return "\(outcomes.count) cases: \(passed) passed, \(failed.count) failed, \(skipped) skipped; "
      + "\(requirements) requirements observed"
  }

  private struct Row: Encodable {
    let name: String, side: String, requirements: [String], file: String, result: String
    let line: Int?, text: String?, seconds: Double
  }

  /// A JSON array, one object a case.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let rows = outcomes.map { outcome in
      let (result, line, text): (String, Int?, String?) =
        switch outcome.result {
        case .passed: ("passed", nil, nil)
        case .skipped(let why): ("skipped", nil, why)
        case .failed(let line, let text): ("failed", line, text)
        }
      return Row(
        name: outcome.one.name, side: outcome.one.side.rawValue, requirements: outcome.one.requirements,
        file: outcome.one.file, result: result, line: line, text: text, seconds: outcome.seconds)
    }
    return String(decoding: try encoder.encode(rows), as: UTF8.self)
  }

  /// JUnit's form, for build servers.
  public var junit: String {
    func escaped(_ text: String) -> String {
      text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
        .replacingOccurrences(of: "\"", with: "&quot;").filter { !$0.isNewline && ($0.asciiValue ?? 32) >= 32 }
    }
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"conformance\" tests=\"\(outcomes.count)\""
    text += " failures=\"\(failed.count)\" skipped=\"\(skipped)\">\n"
    for outcome in outcomes {
      text += "  <testcase classname=\"\(outcome.one.file).\(outcome.one.side.rawValue)\" name=\"\(outcome.one.name)\""
      text += " time=\"\(String(format: "%.3f", outcome.seconds))\""
      switch outcome.result {
      case .passed: text += "/>\n"
      case .skipped(let why): text += "><skipped message=\"\(escaped(why))\"/></testcase>\n"
      case .failed(let line, let why): text += "><failure message=\"line \(line): \(escaped(why))\"/></testcase>\n"
      }
    }
    return text + "</testsuite>\n"
  }
}
