/// What fields and rules find in the figures of a report.
public struct ReportFinding: Sendable, Hashable {
  /// The rule's id; empty when it is about a field.
  public var rule: String
  /// The field's key; empty when it is about a rule.
  public var field: String
  public var severity: ReportForm.Severity
  public var text: BilingualText
}

extension ReportForm {
  /// Holds figures against the form: what is missing, what is out of its range, which rules do not hold.
  ///
  /// - Parameters:
  ///   - figures: By field; keys that the form does not have are passed over.
  ///   - earlier: Figures of the quarter before and of the year before, as far as there are any.
  public func evaluate(_ figures: [String: Int64], earlier: [Source: [String: Int64]] = [:]) -> [ReportFinding] {
    var findings: [ReportFinding] = []
    for field in fields {
      if let value = figures[field.key] {
        if !field.range.contains(value) {
          findings.append(
            .init(
              rule: "", field: field.key, severity: .error,
              text: BilingualText(
                zh: "\(field.name.zh):\(value)超出\(field.range.lowerBound)至\(field.range.upperBound)",
                en: "\(field.key): \(value) is outside \(field.range.lowerBound) to \(field.range.upperBound)")))
        }
      } else if field.isRequired {
        findings.append(
          .init(
            rule: "", field: field.key, severity: .error,
            text: BilingualText(zh: "\(field.name.zh):必填", en: "\(field.key) is needed")))
      }
    }
    for rule in rules where !holds(rule, figures, earlier) {
      findings.append(.init(rule: rule.id, field: "", severity: rule.severity, text: rule.text))
    }
    return findings
  }

  /// A rule about a figure that is not there holds: what is missing is the fields' concern.
  private func holds(_ rule: Rule, _ figures: [String: Int64], _ earlier: [Source: [String: Int64]]) -> Bool {
    func sum(_ terms: [Term]) -> Int128? {
      var sum: Int128 = 0
      for term in terms {
        let source = term.source == .current ? figures : earlier[term.source] ?? [:]
        guard let value = source[term.field] else { return nil }
        // At most 2^63 x 10^6 x 16: within 128 bits whatever a caller sends.
        sum += Int128(value) * Int128(term.coefficient)
      }
      return sum
    }
    guard let left = sum(rule.left), let terms = sum(rule.right) else { return true }
    let right = terms + Int128(rule.constant)
    switch rule.comparison {
    case .equal: return left == right
    case .atMost: return left <= right
    case .atLeast: return left >= right
    }
  }
}
