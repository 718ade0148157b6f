/// A statistical form: the figures it asks for and the rules between them. Data, so that a new edition needs no program.
public struct ReportForm: Sendable, Hashable {
  /// What a figure is.
  public enum Kind: Sendable, Hashable {
    case count
    case money
    /// A share in basis points; it is never added up.
    case basisPoints

    /// Whether sums of it mean anything.
    public var isAdditive: Bool { self != .basisPoints }
  }

  /// A figure.
  public struct Field: Sendable, Hashable {
    public var key: String
    public var name: BilingualText
    public var kind: Kind
    public var unit: String
    public var range: ClosedRange<Int64>
    public var isRequired: Bool

    public init(
      key: String, name: BilingualText, kind: Kind, unit: String, range: ClosedRange<Int64>, isRequired: Bool
    ) {
      self.key = key
      self.name = name
      self.kind = kind
      self.unit = unit
      self.range = range
      self.isRequired = isRequired
    }
  }

  public enum Severity: Sendable, Hashable { case error, warning }
  public enum Comparison: Sendable, Hashable { case equal, atMost, atLeast }
  public enum Source: Sendable, Hashable, CaseIterable { case current, previous, yearBefore }

  /// coefficient x figure.
  public struct Term: Sendable, Hashable {
    public var field: String
    public var coefficient: Int64
    public var source: Source

    public init(field: String, coefficient: Int64, source: Source = .current) {
      self.field = field
      self.coefficient = coefficient
      self.source = source
    }
  }

  /// Sum of the left terms compared with the sum of the right ones and a constant.
  public struct Rule: Sendable, Hashable {
    public var id: String
    public var severity: Severity
    public var left: [Term]
    public var comparison: Comparison
    public var right: [Term]
    public var constant: Int64
    public var text: BilingualText

    public init(
      id: String, severity: Severity, left: [Term], comparison: Comparison, right: [Term], constant: Int64,
      text: BilingualText
    ) {
      self.id = id
      self.severity = severity
      self.left = left
      self.comparison = comparison
      self.right = right
      self.constant = constant
      self.text = text
    }
  }

  /// Bounds of every figure and constant: a trillion yuan in fen, so that sums over a whole district stay far inside 128
  /// bits and products with coefficients too.
  public static let valuesMax: Int64 = 100_000_000_000_000
  public static let coefficientMax: Int64 = 1_000_000
  public static let fieldsMax = 60
  public static let rulesMax = 60
  public static let termsMax = 16

  public var fields: [Field]
  public var rules: [Rule]

  public init(fields: [Field], rules: [Rule]) {
    self.fields = fields
    self.rules = rules
  }

  public func field(_ key: String) -> Field? { fields.first { $0.key == key } }
}

extension ReportForm {
  /// What is wrong with the form itself: keys twice, ranges upside down, rules about figures it does not ask for.
  public func check(_ problems: inout FieldProblems) {
    if fields.isEmpty || fields.count > Self.fieldsMax {
      problems.add("fields", "OUT_OF_RANGE", zh: "应有1至\(Self.fieldsMax)个指标", en: "1 to \(Self.fieldsMax) fields")
    }
    if rules.count > Self.rulesMax {
      problems.add("rules", "OUT_OF_RANGE", zh: "最多\(Self.rulesMax)条校验", en: "at most \(Self.rulesMax) rules")
    }
    var keys: Set<String> = []
    for (index, field) in fields.prefix(Self.fieldsMax).enumerated() {
      checkKey(field.key, "fields[\(index)].key", &keys, &problems)
      if field.range.lowerBound < -Self.valuesMax || field.range.upperBound > Self.valuesMax {
        problems.add(
          "fields[\(index)].max", "OUT_OF_RANGE", zh: "取值范围不能超出±\(Self.valuesMax)",
          en: "values lie within ±\(Self.valuesMax)")
      }
    }
    var ids: Set<String> = []
    for (index, rule) in rules.prefix(Self.rulesMax).enumerated() {
      checkKey(rule.id, "rules[\(index)].id", &ids, &problems)
      check(rule, "rules[\(index)]", keys, &problems)
    }
  }

  private func check(_ rule: Rule, _ path: String, _ keys: Set<String>, _ problems: inout FieldProblems) {
    if rule.left.isEmpty || rule.left.count > Self.termsMax || rule.right.count > Self.termsMax {
      problems.add(
        "\(path).left", "OUT_OF_RANGE", zh: "左侧1至\(Self.termsMax)项,右侧最多\(Self.termsMax)项",
        en: "1 to \(Self.termsMax) terms on the left, at most \(Self.termsMax) on the right")
    }
    if !(-Self.valuesMax...Self.valuesMax).contains(rule.constant) {
      problems.add("\(path).constant", "OUT_OF_RANGE", zh: "常数过大", en: "within ±\(Self.valuesMax)")
    }
    for term in (rule.left + rule.right).prefix(2 * Self.termsMax) {
      if !keys.contains(term.field) {
        problems.add(
          "\(path).left", "UNKNOWN_FIELD", zh: "表中没有指标\(term.field.prefix(40))",
          en: "the form has no field \(term.field.prefix(40))")
      }
      if term.coefficient == 0 || !(-Self.coefficientMax...Self.coefficientMax).contains(term.coefficient) {
        problems.add(
          "\(path).left", "COEFFICIENT", zh: "系数须为±1至±\(Self.coefficientMax)",
          en: "coefficients are ±1 to ±\(Self.coefficientMax)")
      }
    }
  }

  private func checkKey(_ key: String, _ path: String, _ seen: inout Set<String>, _ problems: inout FieldProblems) {
    let bytes = key.utf8
    let isGood =
      (1...40).contains(bytes.count) && bytes.first.map { (0x61...0x7a).contains($0) } == true
      && bytes.allSatisfy { (0x61...0x7a).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5f }
    if !isGood {
      problems.add(path, "MALFORMED", zh: "应为1至40个a-z、0-9、_,字母开头", en: "1 to 40 of a-z, 0-9 and _, a letter first")
    } else if !seen.insert(key).inserted {
      problems.add(path, "DUPLICATE", zh: "重复", en: "is there twice")
    }
  }
}
