import SchemaRuntime

/// What a mutation did: its answer and the one audit record about it.
///
/// ```swift
/// return Applied(policy, subject: policy.policyID, details: ["state": "PUBLISHED"])
/// ```
public struct Applied<Response: Message>: Sendable {
  /// The answer, which is stored for repeated calls.
  public let response: Response
  /// What the audit record says; nil when nothing was changed.
  public let audit: AuditNote?
  /// The id of what the answer is about: what was changed, or would have been. By it erasure finds stored answers.
  let subject: String?

  /// A change.
  ///
  /// - Parameters:
  ///   - subject: The id of what was changed.
  ///   - details: Ids, states and amounts, at most 32 of 500 characters, the rest is cut; never personal data.
  ///   - action: What was done, when the method's name does not say it.
  public init(_ response: Response, subject: String, details: [String: String] = [:], action: String? = nil) {
    self.response = response
    audit = AuditNote(subject: subject, details: details, action: action)
    self.subject = subject
  }

  private init(unchanged response: Response, subject: String?) {
    self.response = response
    audit = nil
    self.subject = subject
  }

  /// Nothing was changed: it was so already. A body that has written and says this fails with INTERNAL.
  ///
  /// - Parameter subject: The id of what the answer is about, if it can hold a person's data.
  public static func unchanged(_ response: Response, subject: String? = nil) -> Applied {
    Applied(unchanged: response, subject: subject)
  }
}

/// The service's part of an audit record.
public struct AuditNote: Sendable {
  /// The id of what was changed or read.
  public let subject: String
  /// Ids, states and amounts.
  public let details: [String: String]
  /// What was done; nil for the method's name.
  public let action: String?

  /// A note from its parts.
  public init(subject: String, details: [String: String] = [:], action: String? = nil) {
    self.subject = subject
    self.details = details
    self.action = action
  }
}
