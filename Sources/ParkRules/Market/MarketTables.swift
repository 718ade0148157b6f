/// What must hold for a transition of the market's tables.
public enum MarketGuard: String, TableGuard {
  case partyInGoodStanding
  case suppliesBelowMax
  case demandsBelowMax
  case supplyOpen
  case supplyFits
  case priceWithinBudget
  case quotesBelowMax
  case quoteOpen
  case supplyIsResource
  case requestsBelowMax
  case unitsWithinQuota
  case quotaFree

  public var isAboutTheCaller: Bool { self == .partyInGoodStanding }

  public var label: BilingualText {
    switch self {
    case .partyInGoodStanding:
      BilingualText(
        zh: "企业须已认证且无失信限制,机构须登记在册且未暂停",
        en: "an enterprise must be verified and not barred, an institution registered and not suspended")
    case .suppliesBelowMax: BilingualText(zh: "在架供给数须低于上限", en: "the supplier's open supplies must be below the limit")
    case .demandsBelowMax: BilingualText(zh: "未结束需求数须低于上限", en: "the enterprise's open demands must be below the limit")
    case .supplyOpen: BilingualText(zh: "供给须为本方在架供给", en: "the supply must be open, and the supplier's own")
    case .supplyFits: BilingualText(zh: "供给不得与需求相悖", en: "the supply must not fail the match")
    case .priceWithinBudget: BilingualText(zh: "报价须大于零且不超过预算", en: "the price must be above zero and within the budget")
    case .quotesBelowMax: BilingualText(zh: "有效报价数须低于上限", en: "the demand's open quotes must be below the limit")
    case .quoteOpen: BilingualText(zh: "报价须仍有效", en: "the quote must be open")
    case .supplyIsResource: BilingualText(zh: "须为在架的云网资源", en: "the supply must be an open resource")
    case .requestsBelowMax:
      BilingualText(zh: "待处理申请数须低于上限", en: "the enterprise's open requests must be below the limit")
    case .unitsWithinQuota: BilingualText(zh: "数量须大于零且不超过总量", en: "the units must be above zero and within the quota")
    case .quotaFree: BilingualText(zh: "剩余量须足够", en: "enough of the quota must be free")
    }
  }
}

/// The words of the market's tables.
public enum MarketVocabulary: TableVocabulary {
  public enum Actor: String, CaseIterable, Sendable {
    /// The enterprise that wants something.
    case buyer
    /// The enterprise or institution that offers something.
    case supplier
  }
  public typealias Guard = MarketGuard
  public typealias Branch = NoBranch
}

/// The legal transitions of the market (*ours*).
public enum MarketTables {
  public static let supply = StateTable<SupplyState, SupplyAction, MarketVocabulary>(
    resource: "supply",
    rows: [
      .init(.absent, .publish, .open, by: [.supplier], guards: [.partyInGoodStanding, .suppliesBelowMax]),
      .init(.open, .close, .closed, by: [.supplier]),
    ])

  public static let demand = StateTable<MarketDemandState, MarketDemandAction, MarketVocabulary>(
    resource: "demand",
    rows: [
      .init(.absent, .publish, .open, by: [.buyer], guards: [.partyInGoodStanding, .demandsBelowMax]),
      .init(
        .open, .quote, .open, by: [.supplier],
        guards: [.partyInGoodStanding, .supplyOpen, .supplyFits, .priceWithinBudget, .quotesBelowMax]),
      .init(.open, .acceptQuote, .ordered, by: [.buyer], guards: [.quoteOpen]),
      .init(.open, .close, .closed, by: [.buyer]),
    ])

  public static let quote = StateTable<QuoteState, QuoteAction, MarketVocabulary>(
    resource: "quote",
    rows: [
      .init(.absent, .quote, .open, by: [.supplier]),
      .init(.open, .accept, .accepted, by: [.buyer]),
      .init(.open, .replace, .replaced, by: [.supplier]),
      .init(.open, .decline, .declined, by: [.buyer]),
    ])

  public static let order = StateTable<OrderState, OrderAction, MarketVocabulary>(
    resource: "order",
    rows: [
      .init(.absent, .order, .ordered, by: [.buyer]),
      .init(.ordered, .confirmDelivery, .delivered, by: [.buyer]),
      .init(.delivered, .rate, .rated, by: [.buyer]),
    ])

  public static let allocation = StateTable<AllocationState, AllocationAction, MarketVocabulary>(
    resource: "allocation",
    rows: [
      .init(
        .absent, .request, .requested, by: [.buyer],
        guards: [.partyInGoodStanding, .supplyIsResource, .unitsWithinQuota, .requestsBelowMax]),
      .init(.requested, .allocate, .allocated, by: [.supplier], guards: [.partyInGoodStanding, .quotaFree]),
      .init(.requested, .release, .declined, by: [.buyer, .supplier]),
      .init(.allocated, .release, .released, by: [.buyer, .supplier]),
    ])
}

/// Bounds of the market (*ours*).
public enum MarketLimits {
  /// Supplies that a supplier has open at a time.
  public static let openSuppliesMax = 200
  /// Demands that an enterprise has open at a time.
  public static let openDemandsMax = 100
  /// Quotes that a demand has open at a time.
  public static let openQuotesMax = 20
  /// Requests for one resource that an enterprise has waiting at a time.
  public static let openRequestsMax = 20
  public static let starsRange = 1...5
  public static let deliveryDaysRange = 1...3650
}
