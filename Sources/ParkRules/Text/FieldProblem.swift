/// One wrong field of an input: where, a stable name for programs, and a text for people.
public struct FieldProblem: Sendable, Hashable {
  /// The field's path as the input calls it, such as "profile.founded_day".
  public var field: String
  /// "REQUIRED", "MALFORMED", "OUT_OF_RANGE", ...
  public var reason: String
  public var explanation: BilingualText

  public init(_ field: String, _ reason: String, _ explanation: BilingualText) {
    self.field = field
    self.reason = reason
    self.explanation = explanation
  }
}

/// Collects the problems of an input, so that all are told at once.
public struct FieldProblems: Sendable {
  public private(set) var all: [FieldProblem] = []
  /// Put before each field's name.
  public var prefix: String

  public init(prefix: String = "") { self.prefix = prefix }

  public var isEmpty: Bool { all.isEmpty }

  public mutating func add(_ field: String, _ reason: String, zh: String, en: String) {
    all.append(FieldProblem(prefix + field, reason, BilingualText(zh: zh, en: en)))
  }

  /// A field that must be given and is not.
  public mutating func required(_ field: String) {
    add(field, "REQUIRED", zh: "此项必填", en: "this field is needed")
  }

  /// The value of `read`, or nil and a problem when it throws an explained error.
  public mutating func reading<Value>(
    _ field: String, reason: String = "MALFORMED", _ read: () throws -> Value
  ) -> Value? {
    do {
      return try read()
    } catch {
      let explanation = (error as? any ExplainedError)?.explanation
      add(field, reason, zh: explanation?.zh ?? "无法识别", en: explanation?.en ?? "cannot be read: \(error)")
      return nil
    }
  }

  /// `value` if it lies in the range; nil and a problem if not.
  public mutating func within<Value: BinaryInteger>(
    _ field: String, _ value: Value?, _ range: ClosedRange<Value>
  ) -> Value? {
    guard let value else { return nil }
    guard range.contains(value) else {
      add(
        field, "OUT_OF_RANGE", zh: "\(value)超出\(range.lowerBound)-\(range.upperBound)",
        en: "\(value) is outside \(range.lowerBound)-\(range.upperBound)")
      return nil
    }
    return value
  }
}
