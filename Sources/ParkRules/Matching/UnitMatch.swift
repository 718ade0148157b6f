/// What a unit is, as far as needs are compared with it. nil = its facts do not say.
public struct UnitOffer: Sendable, Hashable {
  public var areaSquareDecimetres: Int64
  public var rentPerMonth: Money
  /// Stable names of the uses.
  public var uses: Set<String>
  /// The first day from which it can be had; nil when that cannot be told.
  public var freeFrom: CivilDate?
  public var floor: Int?
  public var clearHeightCentimetres: Int?
  public var powerKilowatts: Int?

  public init(
    areaSquareDecimetres: Int64, rentPerMonth: Money, uses: Set<String>, freeFrom: CivilDate? = nil, floor: Int? = nil,
    clearHeightCentimetres: Int? = nil, powerKilowatts: Int? = nil
  ) {
    self.areaSquareDecimetres = areaSquareDecimetres
    self.rentPerMonth = rentPerMonth
    self.uses = uses
    self.freeFrom = freeFrom
    self.floor = floor
    self.clearHeightCentimetres = clearHeightCentimetres
    self.powerKilowatts = powerKilowatts
  }
}

/// What an enterprise needs of a unit. nil or empty = it does not matter.
public struct UnitNeeds: Sendable, Hashable {
  public var areaMin: Int64?
  public var areaMax: Int64?
  public var rentMax: Money?
  public var uses: Set<String> = []
  public var from: CivilDate?
  public var floorMax: Int?
  public var clearHeightMin: Int?
  public var powerMin: Int?

  public init() {}
}

/// One point of the comparison: how it is decided, and what it says. The rules are data: what a need asks for, what the
/// unit says, how the two are compared.
struct UnitRule: Sendable {
  /// A stable name.
  let id: String
  let name: BilingualText
  /// What is needed in words, and the finding; nil when it does not matter.
  let test: @Sendable (UnitNeeds, UnitOffer) -> (need: String, offer: String?, finding: MatchFinding)?

  /// A number of the unit against a bound.
  private static func bound(
    _ id: String, _ name: BilingualText, _ sign: String, _ unit: String,
    need: @escaping @Sendable (UnitNeeds) -> Int64?, offer: @escaping @Sendable (UnitOffer) -> Int64?,
    holds: @escaping @Sendable (Int64, Int64) -> Bool,
    shown: @escaping @Sendable (Int64) -> String = { String($0) }
  ) -> UnitRule {
    UnitRule(id: id, name: name) { needs, unit_ in
      guard let need = need(needs) else { return nil }
      let text = "\(sign) \(shown(need)) \(unit)"
      guard let offer = offer(unit_) else { return (text, nil, .unknown) }
      return (text, "\(shown(offer)) \(unit)", holds(offer, need) ? .met : .notMet)
    }
  }

  static let all: [UnitRule] = [
    bound(
      "area_min", BilingualText(zh: "最小面积", en: "at least this area"), "≥", "m²", need: { $0.areaMin },
      offer: { $0.areaSquareDecimetres }, holds: { $0 >= $1 }, shown: hundredths),
    bound(
      "area_max", BilingualText(zh: "最大面积", en: "at most this area"), "≤", "m²", need: { $0.areaMax },
      offer: { $0.areaSquareDecimetres }, holds: { $0 <= $1 }, shown: hundredths),
    bound(
      "rent", BilingualText(zh: "月租上限", en: "at most this rent a month"), "≤", "CNY", need: { $0.rentMax?.fen },
      offer: { $0.rentPerMonth.fen }, holds: { $0 <= $1 }, shown: hundredths),
    UnitRule(id: "use", name: BilingualText(zh: "用途", en: "use")) { needs, unit in
      guard !needs.uses.isEmpty else { return nil }
      let finding: MatchFinding = needs.uses.isDisjoint(with: unit.uses) ? .notMet : .met
      return (
        needs.uses.sorted().joined(separator: " / "), unit.uses.sorted().joined(separator: " / "), finding
      )
    },
    UnitRule(id: "from_day", name: BilingualText(zh: "可入驻日", en: "free from this day")) { needs, unit in
      guard let day = needs.from else { return nil }
      guard let free = unit.freeFrom else { return (day.description, nil, .unknown) }
      return (day.description, free.description, free <= day ? .met : .notMet)
    },
    bound(
      "floor", BilingualText(zh: "最高楼层", en: "at most this floor"), "≤", "F",
      need: { $0.floorMax.map(Int64.init) }, offer: { $0.floor.map(Int64.init) }, holds: { $0 <= $1 }),
    bound(
      "clear_height", BilingualText(zh: "最小净高", en: "at least this clear height"), "≥", "cm",
      need: { $0.clearHeightMin.map(Int64.init) }, offer: { $0.clearHeightCentimetres.map(Int64.init) },
      holds: { $0 >= $1 }),
    bound(
      "power", BilingualText(zh: "最小用电负荷", en: "at least this power"), "≥", "kW",
      need: { $0.powerMin.map(Int64.init) }, offer: { $0.powerKilowatts.map(Int64.init) }, holds: { $0 >= $1 }),
  ]

  /// 1234 -> "12.34"
  private static func hundredths(_ value: Int64) -> String {
    let rest = value.magnitude % 100
    return "\(value / 100)" + (rest == 0 ? "" : "." + (rest < 10 ? "0" : "") + "\(rest)")
  }
}

/// How a unit fits the needs of an enterprise: every point that matters, with the reason for or against.
public struct UnitMatch: Sendable, Hashable {
  /// One point.
  public struct Reason: Sendable, Hashable {
    /// The rule's stable name.
    public var rule: String
    public var finding: MatchFinding
    public var text: BilingualText
  }

  public let reasons: [Reason]
  /// Not met when one point speaks against it, unknown when one cannot be told.
  public let finding: MatchFinding

  public init(_ needs: UnitNeeds, _ unit: UnitOffer) {
    reasons = UnitRule.all.compactMap { rule in
      rule.test(needs, unit).map { need, offer, finding in
        Reason(rule: rule.id, finding: finding, text: Self.text(rule.name, need, offer, finding))
      }
    }
    finding = MatchRule.all(reasons.map(\.finding))
  }

  private static func text(
    _ name: BilingualText, _ need: String, _ offer: String?, _ finding: MatchFinding
  ) -> BilingualText {
    switch finding {
    case .met:
      BilingualText(
        zh: "符合:\(name.zh) \(need),单元为 \(offer ?? "")", en: "for: \(name.en) \(need), it has \(offer ?? "")")
    case .notMet:
      BilingualText(
        zh: "不符合:\(name.zh) \(need),单元为 \(offer ?? "")", en: "against: \(name.en) \(need), it has \(offer ?? "")")
    case .unknown:
      BilingualText(zh: "无法判断:\(name.zh) \(need),单元资料未载明", en: "cannot be told: \(name.en) \(need), not stated")
    }
  }
}
