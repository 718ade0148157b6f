/// A text a person reads, in Chinese and in English, made together so that neither can be forgotten.
public struct BilingualText: Sendable, Hashable {
  /// Simplified Chinese, as the ports show it by default.
  public var zh: String
  /// English, for logs, operators and foreign tenants.
  public var en: String

  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }
}

/// A refusal that says what was wrong, where, and what to do, in both languages.
///
/// Every error this module throws conforms, so that a service can hand the explanation to the caller without knowing
/// which rule spoke.
public protocol ExplainedError: Error, Sendable {
  var explanation: BilingualText { get }
}

extension ExplainedError where Self: CustomStringConvertible {
  public var description: String { explanation.en }
}
