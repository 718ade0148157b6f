import ParkRules
import RPCCore
import Storage

/// Why personal data is wanted in clear.
public struct Purpose: Sendable, Hashable {
  /// 1 to 64 of a-z, 0-9, "." and "_": "contact", "review".
  public let name: String

  /// From a request's field.
  ///
  /// - Throws: ``RPCError`` INVALID_ARGUMENT for another form.
  public init(_ text: String, field: String = "purpose") throws(RPCError) {
    let isGood =
      (1...64).contains(text.utf8.count)
      && text.utf8.allSatisfy {
        (0x61...0x7a).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2e || $0 == 0x5f
      }
    guard isGood else {
      throw .invalid(
        field, "NOT_A_PURPOSE",
        BilingualText(zh: "用途应为1至64个小写字母、数字、点或下划线", en: "must be 1 to 64 of a-z, 0-9, '.' and '_': \"contact\""))
    }
    name = text
  }
}

extension ParkEnvironment {
  /// Records that personal data is read in clear, before it is read. For streams that mutate nothing else; mutations
  /// have their audit record anyway.
  public func auditClearRead(
    _ context: ServerContext, subject: String, purpose: Purpose, details: [String: String] = [:]
  )
    async throws
  {
    let (caller, method, callID) = (context.caller, context.method, context.callID)
    let note = AuditNote(subject: subject, details: details.merging(["purpose": purpose.name]) { _, new in new })
    try await store.write(deadline: context.deadline?.instant) { transaction in
      try self.appendAudit(note, caller: caller, method: method, callID: callID, in: transaction)
    }
  }

  /// Refuses a clear read of another person's data without that person's consent to the purpose.
  public func requireConsent(of person: String, to purpose: Purpose, in transaction: any ReadTransaction) throws {
    guard try CallerRecords.hasConsent(person, purpose: purpose.name, in: transaction) else {
      throw RPCError.precondition(
        "consent", purpose.name, state: "NOT_GIVEN", rule: "CONSENT_REQUIRED",
        BilingualText(
          zh: "该人员未同意此用途（\(purpose.name)）", en: "the person has not consented to the purpose \(purpose.name)"))
    }
  }
}

extension PersonKeys {
  /// Seals a text of a person; nil for the empty text.
  public func seal(_ text: String, of person: String, field: String, in transaction: any WriteTransaction) throws
    -> [UInt8]?
  {
    text.isEmpty ? nil : try seal(Array(text.utf8), person: person, field: field, in: transaction)
  }

  /// The text of a sealed field; empty for none and for an erased person.
  public func text(_ box: [UInt8]?, of person: String, field: String, in transaction: any ReadTransaction) throws
    -> String
  {
    guard let box, let bytes = try open(box, person: person, field: field, in: transaction) else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }
}
