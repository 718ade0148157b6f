/// What is offered or wanted. The raw values are the numbers of the contract's enum.
public enum SupplyKind: Int32, Sendable, Hashable, CaseIterable {
  case coDevelopment = 1
  case professionalService = 2
  case cloudResource = 3

  public var label: BilingualText {
    switch self {
    case .coDevelopment: BilingualText(zh: "产业协同", en: "co-development")
    case .professionalService: BilingualText(zh: "专业服务", en: "professional service")
    case .cloudResource: BilingualText(zh: "云网资源", en: "cloud resource")
    }
  }
}

/// What a supply says that matching looks at.
public struct SupplyTerms: Sendable, Hashable {
  public var kind: SupplyKind
  /// A key with parts from the wide to the narrow: "animation.rendering".
  public var field: String
  /// Where the price begins; zero: to be agreed.
  public var priceFrom: Money
  public var deliveryDays: Int
  /// Classes of the culture classification it is for; empty for all.
  public var classes: Set<String>
  public var supplier: String

  public init(
    kind: SupplyKind, field: String, priceFrom: Money, deliveryDays: Int, classes: Set<String>, supplier: String
  ) {
    self.kind = kind
    self.field = field
    self.priceFrom = priceFrom
    self.deliveryDays = deliveryDays
    self.classes = classes
    self.supplier = supplier
  }
}

/// What a demand says that matching looks at.
public struct MarketTerms: Sendable, Hashable {
  public var kind: SupplyKind
  public var field: String
  public var budget: Money
  public var neededBy: CivilDate?
  /// The buyer's class of the culture classification; nil when it is not stated.
  public var buyerClass: String?
  public var buyer: String

  public init(
    kind: SupplyKind, field: String, budget: Money, neededBy: CivilDate?, buyerClass: String?, buyer: String
  ) {
    self.kind = kind
    self.field = field
    self.budget = budget
    self.neededBy = neededBy
    self.buyerClass = buyerClass
    self.buyer = buyer
  }
}

/// What a supply and a demand mean for each other, each rule with its reason.
public struct MarketMatch: Sendable, Hashable {
  public var results: [MatchResult]
  public var verdict: MatchVerdict

  public init(_ supply: SupplyTerms, _ demand: MarketTerms, today: CivilDate) {
    results = [
      Self.party(supply, demand), Self.kind(supply, demand), Self.field(supply, demand), Self.price(supply, demand),
      Self.time(supply, demand, today), Self.classes(supply, demand),
    ]
    verdict = Match.verdict(of: results.map(\.finding))
  }

  private static func party(_ supply: SupplyTerms, _ demand: MarketTerms) -> MatchResult {
    .term(
      "party", supply.supplier != demand.buyer,
      BilingualText(zh: "供需双方须为不同主体", en: "supplier and buyer must be two"))
  }

  private static func kind(_ supply: SupplyTerms, _ demand: MarketTerms) -> MatchResult {
    .term(
      "kind", supply.kind == demand.kind,
      BilingualText(
        zh: "供给为\(supply.kind.label.zh),需求为\(demand.kind.label.zh)",
        en: "offered is \(supply.kind.label.en), wanted is \(demand.kind.label.en)"))
  }

  /// A supply of the same or a narrower field fits.
  private static func field(_ supply: SupplyTerms, _ demand: MarketTerms) -> MatchResult {
    .term(
      "field", supply.field == demand.field || supply.field.hasPrefix(demand.field + "."),
      BilingualText(
        zh: "供给领域\(supply.field),需求领域\(demand.field)", en: "the fields are \(supply.field) and \(demand.field)"))
  }

  private static func price(_ supply: SupplyTerms, _ demand: MarketTerms) -> MatchResult {
    let budget = MoneyText.renderGrouped(demand.budget)
    guard !supply.priceFrom.isZero else {
      return .term(
        "price", true, BilingualText(zh: "价格面议,预算\(budget)", en: "to be agreed, the budget is \(demand.budget) yuan"))
    }
    return .term(
      "price", supply.priceFrom <= demand.budget,
      BilingualText(
        zh: "价格\(MoneyText.renderGrouped(supply.priceFrom))起,预算\(budget)",
        en: "from \(supply.priceFrom) yuan, the budget is \(demand.budget)"))
  }

  private static func time(_ supply: SupplyTerms, _ demand: MarketTerms, _ today: CivilDate) -> MatchResult {
    guard let neededBy = demand.neededBy else {
      return .term(
        "time", true,
        BilingualText(zh: "交付需\(supply.deliveryDays)天,未限定日期", en: "\(supply.deliveryDays) days, no day was named"))
    }
    let days = today.days(to: neededBy)
    return .term(
      "time", supply.deliveryDays <= days,
      BilingualText(
        zh: "交付需\(supply.deliveryDays)天,距所需日期\(max(0, days))天",
        en: "\(supply.deliveryDays) days, there are \(max(0, days)) until \(neededBy)"))
  }

  private static func classes(_ supply: SupplyTerms, _ demand: MarketTerms) -> MatchResult {
    guard !supply.classes.isEmpty else {
      return .term("class", true, BilingualText(zh: "面向所有文化产业类别", en: "for every class of the culture industry"))
    }
    let wanted = supply.classes.sorted().joined(separator: ", ")
    guard let own = demand.buyerClass else {
      return MatchResult(
        ruleID: "class", finding: .unknown,
        reason: BilingualText(
          zh: "资料不全:面向类别\(wanted),企业未填写类别", en: "cannot be told: for classes \(wanted), the buyer's is not stated"),
        missing: [.cultureClass])
    }
    return .term(
      "class", supply.classes.contains(own),
      BilingualText(zh: "面向类别\(wanted)的企业", en: "for buyers of the classes \(wanted)"))
  }
}
