/// How a product finances. The raw values are the numbers of the contract's enum.
public enum FinanceProductKind: Int32, Sendable, Hashable, CaseIterable {
  case creditLoan = 1
  case ipPledge = 2
  case mortgage = 3
  case guaranteedLoan = 4
  case leasing = 5
  case receivables = 6

  public var label: BilingualText {
    switch self {
    case .creditLoan: BilingualText(zh: "信用贷款", en: "credit loan")
    case .ipPledge: BilingualText(zh: "知识产权质押贷款", en: "IP pledge loan")
    case .mortgage: BilingualText(zh: "抵押贷款", en: "mortgage")
    case .guaranteedLoan: BilingualText(zh: "担保贷款", en: "guaranteed loan")
    case .leasing: BilingualText(zh: "融资租赁", en: "leasing")
    case .receivables: BilingualText(zh: "应收账款融资", en: "receivables finance")
    }
  }
}

/// The bounds of a lender's product. Rates are yearly, in hundredths of a percent.
public struct ProductTerms: Sendable, Hashable {
  public var kind: FinanceProductKind
  public var amountMin: Money
  public var amountMax: Money
  public var months: ClosedRange<Int>
  public var rates: ClosedRange<Int>

  public static let monthsRange = 1...360
  /// 36 % a year: the old judicial ceiling on interest, far above any bank's rate; a typing error is above it.
  public static let rateMax = 3600

  public init(
    kind: FinanceProductKind, amountMin: Money, amountMax: Money, months: ClosedRange<Int>, rates: ClosedRange<Int>
  ) {
    self.kind = kind
    self.amountMin = amountMin
    self.amountMax = amountMax
    self.months = months
    self.rates = rates
  }
}

/// What an enterprise asks for.
public struct DemandTerms: Sendable, Hashable {
  public var amount: Money
  public var months: Int
  /// The highest rate it would pay; 0 for any.
  public var rateMax: Int
  /// The kinds it would take; empty for any.
  public var kinds: Set<FinanceProductKind>

  public init(amount: Money, months: Int, rateMax: Int = 0, kinds: Set<FinanceProductKind> = []) {
    self.amount = amount
    self.months = months
    self.rateMax = rateMax
    self.kinds = kinds
  }
}

/// What a product means for a demand: the demand's terms against the product's bounds, then the product's own rules
/// against the enterprise's profile, each with its reason.
public struct LenderMatch: Sendable, Hashable {
  public var results: [MatchResult]
  public var verdict: MatchVerdict

  public init(_ demand: DemandTerms, _ product: ProductTerms, rules: [MatchRule], _ subject: MatchSubject) {
    results =
      [
        Self.kind(demand, product), Self.amount(demand, product), Self.months(demand, product),
        Self.rate(demand, product),
      ] + rules.map { $0.test(subject) }
    verdict = Match.verdict(of: results.map(\.finding))
  }

  private static func kind(_ demand: DemandTerms, _ product: ProductTerms) -> MatchResult {
    let wanted = demand.kinds.sorted { $0.rawValue < $1.rawValue }.map(\.label)
    return .term(
      "kind", wanted.isEmpty || demand.kinds.contains(product.kind),
      BilingualText(
        zh: "产品类型\(product.kind.label.zh),企业接受\(wanted.isEmpty ? "任何类型" : wanted.map(\.zh).joined(separator: "、"))",
        en: "a \(product.kind.label.en), wanted is \(wanted.isEmpty ? "any" : wanted.map(\.en).joined(separator: ", "))"
      ))
  }

  private static func amount(_ demand: DemandTerms, _ product: ProductTerms) -> MatchResult {
    let (low, high) = (product.amountMin, product.amountMax)
    let zh = [demand.amount, low, high].map(MoneyText.renderGrouped)
    return .term(
      "amount", product.amountMin <= demand.amount && demand.amount <= product.amountMax,
      BilingualText(
        zh: "需求金额\(zh[0]),产品\(zh[1])至\(zh[2])", en: "\(demand.amount) yuan asked for, \(low) to \(high) are lent"))
  }

  private static func months(_ demand: DemandTerms, _ product: ProductTerms) -> MatchResult {
    let (low, high) = (product.months.lowerBound, product.months.upperBound)
    return .term(
      "term", product.months.contains(demand.months),
      BilingualText(
        zh: "需求期限\(demand.months)个月,产品\(low)至\(high)个月",
        en: "for \(demand.months) months, \(low) to \(high) are possible"))
  }

  private static func rate(_ demand: DemandTerms, _ product: ProductTerms) -> MatchResult {
    let low = BasisPoints.percent(product.rates.lowerBound)
    guard demand.rateMax > 0 else {
      return .term("rate", true, BilingualText(zh: "利率自\(low)起,企业未设上限", en: "from \(low) a year, no bound was set"))
    }
    let bound = BasisPoints.percent(demand.rateMax)
    return .term(
      "rate", product.rates.lowerBound <= demand.rateMax,
      BilingualText(zh: "利率自\(low)起,企业上限\(bound)", en: "from \(low) a year, at most \(bound) is wanted"))
  }
}

extension MatchResult {
  /// The result of a comparison of two sides' terms.
  static func term(_ id: String, _ holds: Bool, _ text: BilingualText) -> MatchResult {
    MatchResult(
      ruleID: id, finding: holds ? .met : .notMet,
      reason: holds
        ? BilingualText(zh: "符合:\(text.zh)", en: "met: \(text.en)")
        : BilingualText(zh: "不符合:\(text.zh)", en: "not met: \(text.en)"), missing: [])
  }
}

/// Rates in hundredths of a percent.
public enum BasisPoints {
  /// "3.85%"
  public static func percent(_ points: Int) -> String {
    "\(points / 100).\(padded(points % 100, to: 2))%"
  }
}
