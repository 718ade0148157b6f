import ParkSchemas

/// A match with a line for each rule, for a person.
enum MatchText {
  static func render(
    _ title: String, _ verdict: PolicyV1.Verdict, _ results: [PolicyV1.RuleResult], more: String = "", chinese: Bool
  ) -> String {
    var lines = [title, "  " + EnumNames.short(verdict.description, PolicyV1.Verdict.schema) + more]
    let width = results.reduce(0) { max($0, DisplayWidth.of($1.ruleId)) }
    for result in results {
      let reason = chinese || result.reasonEn.isEmpty ? result.reasonZh : result.reasonEn
      lines.append("    \(DisplayWidth.padded(result.ruleId, to: width))  \(reason)")
    }
    return lines.map { Printable.clean($0) }.joined(separator: "\n")
  }
}
