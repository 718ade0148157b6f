import ParkRules
import RPCCore
import RPCSchemas

/// Collects every wrong field of a request, so that a form can mark them all at once.
///
/// ```swift
/// var fields = FieldChecks()
/// let code = fields.read("credit_code") { try CreditCode(request.creditCode) }
/// fields.require(request.budgetFen > 0, "budget_fen", "NOT_POSITIVE", zh: "预算必须大于0", en: "must be above 0")
/// try fields.finish()                      // INVALID_ARGUMENT with all violations
/// ```
public struct FieldChecks: Sendable {
  /// Violations one answer names at most; more would not fit its details.
  public static let violationsMax = 32
  private var violations: [RpcV1.FieldViolation] = []

  /// Nothing wrong yet.
  public init() {}

  /// Whether nothing was wrong so far.
  public var areGood: Bool { violations.isEmpty }

  /// Notes a violation. `reason` is a stable name: `NOT_POSITIVE`.
  public mutating func add(_ field: String, _ reason: String, _ text: BilingualText) {
    guard violations.count < Self.violationsMax else { return }
    violations.append(
      .with {
        $0.field = field
        $0.reason = reason
        $0.description_ = text.message
      })
  }

  /// Notes a violation unless the condition holds; returns the condition.
  @discardableResult
  public mutating func require(
    _ condition: Bool, _ field: String, _ reason: String, zh: @autoclosure () -> String, en: @autoclosure () -> String
  ) -> Bool {
    if !condition { add(field, reason, BilingualText(zh: zh(), en: en())) }
    return condition
  }

  /// The value that `body` reads from the field; nil, and a violation with the rule's own text, when it throws.
  public mutating func read<T>(_ field: String, _ reason: String = "MALFORMED", _ body: () throws -> T) -> T? {
    do {
      return try body()
    } catch let error as any ExplainedError {
      add(field, reason, error.explanation)
    } catch {
      add(field, reason, BilingualText(zh: "格式不正确", en: "is malformed"))
    }
    return nil
  }

  /// A text by its rules, trimmed; the empty text and a violation when it breaks them.
  public mutating func text(_ field: String, _ value: String, _ rules: TextRules) -> String {
    read(field, "TEXT") { try rules.normalise(value, field: field) } ?? ""
  }

  /// An id of a kind; a violation when it has another form.
  @discardableResult
  public mutating func identifier(_ field: String, _ value: String, _ kind: Identifier.Kind) -> String {
    require(
      Identifier.isWellFormed(value, kind), field, "NOT_AN_ID", zh: "应为以 \(kind.rawValue) 开头的编号",
      en: "must be an id that begins with \(kind.rawValue)")
    return value
  }

  /// - Throws: ``RPCError`` INVALID_ARGUMENT with all violations, if there is any.
  public func finish() throws(RPCError) {
    guard let first = violations.first else { return }
    let more = violations.count > 1 ? " (and \(violations.count - 1) more)" : ""
    let detail = RpcV1.StatusDetail.with {
      $0.kind = .fieldViolations(.with { $0.violations = violations })
    }
    throw RPCError(
      .invalidArgument, "\(first.field): \(first.description_?.en ?? first.reason)\(more)", details: [detail])
  }
}

extension RPCError {
  /// INVALID_ARGUMENT for one field, with the explanation of the rule that refused it.
  public static func invalid(_ field: String, _ reason: String = "MALFORMED", _ text: BilingualText) -> RPCError {
    var fields = FieldChecks()
    fields.add(field, reason, text)
    do throws(RPCError) {
      try fields.finish()
    } catch {
      return error
    }
    return RPCError(.invalidArgument, text.en)
  }
}
