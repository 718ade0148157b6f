/// A fact about an enterprise that a rule can ask for. The raw values are the numbers of the contract's enum.
public enum MatchAttribute: Int32, Sendable, Hashable, CaseIterable {
  case verified = 1
  case creditNotBarred = 2
  case cultureClass = 3
  case industryCode = 4
  case registrationRegion = 5
  case park = 6
  case foundedYears = 7
  case employees = 8
  case annualRevenueFen = 9
  case annualTaxFen = 10
  case totalAssetsFen = 11
  case annualRentFen = 12
  case rentedSquareMetres = 13
  case aboveDesignatedSize = 14
  case statisticsFiled = 15
  case pastAwards = 16
  case district = 17
  case parkTier = 18
  case coreCulture = 19

  /// What kind of value it has, which decides the comparisons that fit.
  public enum Kind: Sendable, Hashable {
    case flag
    case number
    case money
    case text
  }

  public var kind: Kind {
    switch self {
    case .verified, .creditNotBarred, .aboveDesignatedSize, .statisticsFiled, .coreCulture: return .flag
    case .foundedYears, .employees, .rentedSquareMetres, .pastAwards: return .number
    case .annualRevenueFen, .annualTaxFen, .totalAssetsFen, .annualRentFen: return .money
    case .cultureClass, .industryCode, .registrationRegion, .park, .district, .parkTier: return .text
    }
  }

  /// The name a person reads, with the unit of numbers.
  public var label: BilingualText {
    switch self {
    case .verified: return BilingualText(zh: "已通过认证", en: "verified")
    case .creditNotBarred: return BilingualText(zh: "无失信限制", en: "not barred for a breach of trust")
    case .cultureClass: return BilingualText(zh: "文化产业大类", en: "culture class")
    case .industryCode: return BilingualText(zh: "国民经济行业代码", en: "industry code")
    case .registrationRegion: return BilingualText(zh: "登记机关行政区划", en: "region of registration")
    case .park: return BilingualText(zh: "所在园区", en: "park")
    case .foundedYears: return BilingualText(zh: "成立年限(整年)", en: "completed years since founding")
    case .employees: return BilingualText(zh: "从业人数", en: "employees")
    case .annualRevenueFen: return BilingualText(zh: "年营业收入(元)", en: "annual revenue (yuan)")
    case .annualTaxFen: return BilingualText(zh: "年纳税额(元)", en: "annual tax (yuan)")
    case .totalAssetsFen: return BilingualText(zh: "资产总额(元)", en: "total assets (yuan)")
    case .annualRentFen: return BilingualText(zh: "年房租(元)", en: "annual rent (yuan)")
    case .rentedSquareMetres: return BilingualText(zh: "承租面积(平方米)", en: "rented square metres")
    case .aboveDesignatedSize: return BilingualText(zh: "规模以上", en: "above designated size")
    case .statisticsFiled: return BilingualText(zh: "按规定填报统计", en: "files statistics")
    case .pastAwards: return BilingualText(zh: "累计获支持次数", en: "past awards")
    case .district: return BilingualText(zh: "所在区", en: "district")
    case .parkTier: return BilingualText(zh: "所在园区认定等级", en: "recognition of its park")
    case .coreCulture: return BilingualText(zh: "文化核心领域", en: "core field of culture")
    }
  }
}

/// How a rule compares a fact. The raw values are the numbers of the contract's enum.
public enum MatchComparison: Int32, Sendable, Hashable, CaseIterable {
  case isTrue = 1
  case isFalse = 2
  case atLeast = 3
  case atMost = 4
  case oneOf = 5
  case noneOf = 6
  case beginsWith = 7

  /// Whether it makes sense for values of a kind.
  public func fits(_ kind: MatchAttribute.Kind) -> Bool {
    switch self {
    case .isTrue, .isFalse: return kind == .flag
    case .atLeast, .atMost: return kind == .number || kind == .money
    case .oneOf, .noneOf, .beginsWith: return kind == .text
    }
  }
}

/// A value of an attribute.
public enum MatchValue: Sendable, Hashable {
  case flag(Bool)
  /// A count, or an amount in fen.
  case number(Int64)
  case text(String)
}
