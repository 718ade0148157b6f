/// What a test found. A missing fact is never taken for a "no".
public enum MatchFinding: Int32, Sendable, Hashable, CaseIterable {
  case met = 1
  case notMet = 2
  case unknown = 3
}

/// One comparison of one fact, as data.
public struct MatchCondition: Sendable, Hashable {
  public var attribute: MatchAttribute
  public var comparison: MatchComparison
  /// The bound of `atLeast` and `atMost`; fen for amounts.
  public var number: Int64
  /// The texts of `oneOf`, `noneOf` and `beginsWith`.
  public var values: [String]

  /// The most texts one condition may list.
  public static let valuesMax = 100

  public init(_ attribute: MatchAttribute, _ comparison: MatchComparison, number: Int64 = 0, values: [String] = []) {
    self.attribute = attribute
    self.comparison = comparison
    self.number = number
    self.values = values
  }

  /// Tests the condition.
  public func test(_ subject: MatchSubject) -> MatchFinding {
    guard let value = subject.value(of: attribute) else { return .unknown }
    switch (comparison, value) {
    case (.isTrue, .flag(let flag)): return flag ? .met : .notMet
    case (.isFalse, .flag(let flag)): return flag ? .notMet : .met
    case (.atLeast, .number(let found)): return found >= number ? .met : .notMet
    case (.atMost, .number(let found)): return found <= number ? .met : .notMet
    case (.oneOf, .text(let found)): return values.contains(found) ? .met : .notMet
    case (.noneOf, .text(let found)): return values.contains(found) ? .notMet : .met
    case (.beginsWith, .text(let found)): return values.contains(where: found.hasPrefix) ? .met : .notMet
    // A comparison that does not fit the attribute is refused at publication and meets nothing here.
    default: return .notMet
    }
  }

  /// The condition and what was found, for a person: "从业人数35,要求不多于100".
  public func reason(_ subject: MatchSubject) -> BilingualText {
    let label = attribute.label
    guard let value = subject.value(of: attribute) else {
      return BilingualText(zh: "\(label.zh)未填写,\(requirement.zh)", en: "\(label.en): not stated, \(requirement.en)")
    }
    let shown = show(value)
    return BilingualText(
      zh: "\(label.zh):\(shown.zh),\(requirement.zh)", en: "\(label.en): \(shown.en), \(requirement.en)")
  }

  private var requirement: BilingualText {
    switch comparison {
    case .isTrue: return BilingualText(zh: "要求为是", en: "required: yes")
    case .isFalse: return BilingualText(zh: "要求为否", en: "required: no")
    case .atLeast: return BilingualText(zh: "要求不少于\(shownNumber)", en: "required: at least \(shownNumber)")
    case .atMost: return BilingualText(zh: "要求不多于\(shownNumber)", en: "required: at most \(shownNumber)")
    case .oneOf:
      return BilingualText(
        zh: "要求为\(values.joined(separator: "、"))之一", en: "required: one of \(values.joined(separator: ", "))")
    case .noneOf:
      return BilingualText(
        zh: "要求不为\(values.joined(separator: "、"))", en: "required: none of \(values.joined(separator: ", "))")
    case .beginsWith:
      return BilingualText(
        zh: "要求以\(values.joined(separator: "、"))开头", en: "required: beginning with \(values.joined(separator: ", "))")
    }
  }

  private var shownNumber: String { Self.show(number, attribute.kind) }

  private func show(_ value: MatchValue) -> BilingualText {
    switch value {
    case .flag(let flag): return flag ? BilingualText(zh: "是", en: "yes") : BilingualText(zh: "否", en: "no")
    case .number(let number):
      let text = Self.show(number, attribute.kind)
      return BilingualText(zh: text, en: text)
    case .text(let text): return BilingualText(zh: text, en: text)
    }
  }

  private static func show(_ number: Int64, _ kind: MatchAttribute.Kind) -> String {
    guard kind == .money, let money = try? Money(fen: number) else { return String(number) }
    return MoneyText.renderGrouped(money)
  }
}
