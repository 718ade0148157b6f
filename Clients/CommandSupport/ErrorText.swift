import RPCCore
import RPCSchemas
import SchemaRuntime

/// A failure as lines for a person: code, message, every detail, and what to do.
package struct ErrorText {
  /// Whether the person reads Chinese, by the locale.
  package var chinese = false
  /// What repeats the change that may or may not have been made, as flags; empty if nothing was being changed.
  package var repeatFlags = ""

  /// Text for a person who reads Chinese, or not.
  package init(chinese: Bool = false, repeatFlags: String = "") {
    self.chinese = chinese
    self.repeatFlags = repeatFlags
  }

  package func lines(_ error: RPCError) -> [String] {
    var lines = ["error: \(error.code): \(Printable.clean(error.message))"]
    for detail in error.details {
      for line in self.lines(detail).map({ Printable.clean($0) }) {
        // Servers often say the same in the message and in a detail; once is enough.
        if !lines[0].contains(line), !lines.contains("  " + line) { lines.append("  " + line) }
      }
    }
    if let advice = advice(error) { lines.append("  -> " + advice) }
    return lines
  }

  package func lines(_ error: CommandError) -> [String] {
    var lines = Printable.clean(error.message, keepsLines: true).split(separator: "\n").map(String.init)
    if lines.isEmpty { lines = [""] }
    lines[0] = "error: " + lines[0]
    if !error.advice.isEmpty { lines.append("  -> " + error.advice) }
    return lines
  }

  private func lines(_ detail: RpcV1.StatusDetail) -> [String] {
    switch detail.kind {
    case .fieldViolations(let all):
      return all.violations.map { violation in
        let text = violation.description_.map(self.text) ?? ""
        return "\(violation.field.isEmpty ? "(request)" : violation.field): \(text)"
          + (violation.reason.isEmpty ? "" : " [\(violation.reason)]")
      }
    case .quotaViolation(let quota):
      let used = quota.used == 0 ? "" : ", asked for or in use: \(quota.used)"
      return ["limit \(quota.limitName) of \(quota.subject) is \(quota.limit)\(used)"]
    case .retryAfter(let retry):
      guard let delay = retry.delay else { return [] }
      if delay.seconds < 0 || delay.nanos < 0 { return ["do not try again"] }
      return ["try again in \(Self.seconds(delay)) s"]
    case .preconditionState(let state):
      var text = "\(state.resourceType) \(state.resourceId)"
      if !state.currentState.isEmpty { text += " is \(state.currentState)" }
      if state.version != 0 { text += " (version \(state.version))" }
      return [text + (state.rule.isEmpty ? "" : " [\(state.rule)]")]
    case .versionConflict(let conflict):
      return [
        "\(conflict.resourceType) \(conflict.resourceId) has version \(conflict.currentVersion), "
          + "you named \(conflict.expectedVersion)"
      ]
    case .localizedText(let localized): return [text(localized)]
    case .resourceInfo(let resource):
      let about = resource.description_.map(text) ?? ""
      return ["\(resource.resourceType) \(resource.resourceId)" + (about.isEmpty ? "" : ": \(about)")]
    case .dateConstraint(let date):
      var text = date.subject + ":"
      if !date.notBefore.isEmpty { text += " not before \(date.notBefore)" }
      if !date.notAfter.isEmpty { text += " not after \(date.notAfter)" }
      return [text + (date.rule.map { " (\(self.text($0)))" } ?? "")]
    case .debugInfo(let debug): return [debug.detail] + debug.stackEntries.map { "  " + $0 }
    case nil: return []
    }
  }

  private func text(_ localized: RpcV1.LocalizedText) -> String {
    let (first, second) = chinese ? (localized.zh, localized.en) : (localized.en, localized.zh)
    return first.isEmpty ? second : first
  }

  private func advice(_ error: RPCError) -> String? {
    switch error.code {
    case .unauthenticated: "log in: cloudpark login --login NAME"
    case .permissionDenied:
      "cloudpark whoami shows your memberships; --acting ROLE/TENANT chooses one of several"
    case .aborted: "somebody was faster: read it again, then decide again"
    case .unavailable where repeatFlags.isEmpty:
      "check the address and the server; --wait-for-ready waits for it"
    case .unavailable, .deadlineExceeded, .cancelled, .unknown:
      repeatFlags.isEmpty
        ? (error.code == .deadlineExceeded ? "allow more time: --timeout 5m" : nil)
        : "the change may or may not have been made; repeating the command with \(repeatFlags) is safe"
    case .unimplemented: "the server does not have this method: cloudpark describe lists what it has"
    default: nil
    }
  }

  private static func seconds(_ duration: GoogleProtobuf.Duration) -> String {
    let tenths = duration.seconds * 10 + Int64(duration.nanos) / 100_000_000
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
