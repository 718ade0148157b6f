import ParkRules
import RPCCore
import RPCSchemas

/// Failures that services answer with: the code, a text in both languages, and the detail a program can act on.
extension RPCError {
  /// A failure with a text for a person and, perhaps, a detail for a program. The message is the English text.
  public static func refusal(
    _ code: StatusCode, _ text: BilingualText, _ kind: RpcV1.StatusDetail.OneOfKind? = nil
  ) -> RPCError {
    var details: [RpcV1.StatusDetail] = []
    if let kind { details.append(.with { $0.kind = kind }) }
    details.append(.with { $0.kind = .localizedText(text.message) })
    return RPCError(code, text.en, details: details)
  }

  /// NOT_FOUND: no such thing, or not one that the caller may see; the two are not told apart.
  public static func notFound(_ type: String, _ id: String) -> RPCError {
    refusal(
      .notFound, BilingualText(zh: "未找到：\(type) \(shown(id))", en: "no \(type) \(shown(id))"),
      .resourceInfo(
        .with {
          $0.resourceType = type
          $0.resourceId = shown(id)
        }))
  }

  /// ALREADY_EXISTS: the thing is there, and the caller may know it.
  public static func alreadyExists(_ type: String, _ id: String, _ text: BilingualText) -> RPCError {
    refusal(
      .alreadyExists, text,
      .resourceInfo(
        .with {
          $0.resourceType = type
          $0.resourceId = shown(id)
          $0.description_ = text.message
        }))
  }

  /// ABORTED: the caller decided on a version that is not the current one.
  public static func versionConflict(_ type: String, _ id: String, expected: UInt64, current: UInt64) -> RPCError {
    refusal(
      .aborted,
      BilingualText(
        zh: "\(type) \(shown(id)) 已被修改（当前版本 \(current)，您的版本 \(expected)），请重新读取后再试",
        en: "\(type) \(shown(id)) is at version \(current), not \(expected): read it again, then decide again"),
      .versionConflict(
        .with {
          $0.resourceType = type
          $0.resourceId = shown(id)
          $0.expectedVersion = expected
          $0.currentVersion = current
        }))
  }

  /// FAILED_PRECONDITION: the state of a thing stands in the way. `rule` is a stable name: `ROUND_CLOSED`.
  public static func precondition(
    _ type: String, _ id: String, state: String, version: UInt64 = 0, rule: String, _ text: BilingualText
  ) -> RPCError {
    refusal(
      .failedPrecondition, text,
      .preconditionState(
        .with {
          $0.resourceType = type
          $0.resourceId = shown(id)
          $0.currentState = state
          $0.version = version
          $0.rule = rule
        }))
  }

  /// FAILED_PRECONDITION: a day bounds when it is allowed (days as YYYY-MM-DD, empty for no bound).
  public static func dateConstraint(
    _ subject: String, notBefore: String = "", notAfter: String = "", rule: BilingualText, _ text: BilingualText
  ) -> RPCError {
    refusal(
      .failedPrecondition, text,
      .dateConstraint(
        .with {
          $0.subject = subject
          $0.notBefore = notBefore
          $0.notAfter = notAfter
          $0.rule = rule.message
        }))
  }

  /// RESOURCE_EXHAUSTED: a limit was reached. `limitName` ends in its unit: `filesPerTenantBytesMax`.
  public static func quota(
    _ subject: String, _ limitName: String, limit: Int64, used: Int64, _ text: BilingualText
  ) -> RPCError {
    refusal(
      .resourceExhausted, text,
      .quotaViolation(
        .with {
          $0.subject = subject
          $0.limitName = limitName
          $0.limit = limit
          $0.used = used
        }))
  }

  /// PERMISSION_DENIED: the caller is known and may not.
  public static func denied(_ text: BilingualText) -> RPCError { refusal(.permissionDenied, text) }

  /// UNAUTHENTICATED: the server does not know, or no longer accepts, who calls.
  public static func unauthenticated(_ text: BilingualText) -> RPCError { refusal(.unauthenticated, text) }

  /// What a caller typed, cut to a length that cannot blow up a message.
  private static func shown(_ id: String) -> String { String(id.unicodeScalars.prefix(64).map(Character.init)) }

  /// Whether it is an answer of the rules, which a repeated call must get again, and not an accident of transport, load
  /// or time.
  var isRuleRefusal: Bool {
    switch code {
    case .invalidArgument, .notFound, .alreadyExists, .permissionDenied, .failedPrecondition, .aborted, .outOfRange:
      true
    case .resourceExhausted: retryAfter == nil
    default: false
    }
  }
}

extension BilingualText {
  /// The contract's message.
  public var message: RpcV1.LocalizedText {
    .with {
      $0.zh = zh
      $0.en = en
    }
  }
}
