/// How a programme reaches its recipients. The raw values are the numbers of the contract's enum.
public enum ProgrammeKind: Int32, Sendable, Hashable, CaseIterable {
  /// A document to be read; it opens no rounds.
  case document = 1
  case award = 2
  case noApply = 3
  case fast = 4

  /// The procedure of its cases; nil for a document.
  public var table: CaseTables.Table? {
    switch self {
    case .document: return nil
    case .award: return CaseTables.award
    case .noApply: return CaseTables.noApply
    case .fast: return CaseTables.fast
    }
  }
}

/// A material an application must, or may, carry.
public struct ProgrammeMaterial: Sendable, Hashable {
  public var kind: String
  public var text: BilingualText
  public var isRequired: Bool
  /// Whether it is handed in after the approval, for the payment (收款材料; processes table, policy_award 11).
  public var isForPayment: Bool

  public init(kind: String, text: BilingualText, isRequired: Bool, isForPayment: Bool = false) {
    self.kind = kind
    self.text = text
    self.isRequired = isRequired
    self.isForPayment = isForPayment
  }
}

/// What a policy says as a programme: who, how much, with which materials, by which procedure. All of it is data.
public struct Programme: Sendable, Hashable {
  public var kind: ProgrammeKind
  /// The key that continuing policies share.
  public var key: String
  public var rules: [MatchRule]
  public var formula: SubsidyFormula?
  public var materials: [ProgrammeMaterial]
  /// Working days of the public notice; 0 for kinds without one.
  public var noticeWorkingDays: Int
  public var reviewsRequired: Int
  public var siteVisitRequired: Bool
  /// The most awards in an enterprise's life; 0 for no bound.
  public var lifetimeAwardsMax: Int
  /// Programmes with a common key exclude each other within a calendar year.
  public var exclusionGroups: [String]
  /// Bodies that meet before the public notice, in their order (``Deliberations``).
  public var bodiesBeforeNotice: [String]
  /// Bodies that meet after it, before the approval.
  public var bodiesBeforeApproval: [String]

  public init(
    kind: ProgrammeKind, key: String = "", rules: [MatchRule] = [], formula: SubsidyFormula? = nil,
    materials: [ProgrammeMaterial] = [], noticeWorkingDays: Int = 0, reviewsRequired: Int = 0,
    siteVisitRequired: Bool = false, lifetimeAwardsMax: Int = 0, exclusionGroups: [String] = [],
    bodiesBeforeNotice: [String] = [], bodiesBeforeApproval: [String] = []
  ) {
    self.kind = kind
    self.key = key
    self.rules = rules
    self.formula = formula
    self.materials = materials
    self.noticeWorkingDays = noticeWorkingDays
    self.reviewsRequired = reviewsRequired
    self.siteVisitRequired = siteVisitRequired
    self.lifetimeAwardsMax = lifetimeAwardsMax
    self.exclusionGroups = exclusionGroups
    self.bodiesBeforeNotice = bodiesBeforeNotice
    self.bodiesBeforeApproval = bodiesBeforeApproval
  }

  /// Days within which a fast award should be paid: 原则60个工作日内兑现 (processes table).
  public static let fastAwardWorkingDays = 60
  /// Days within which a new fast award's guide is to be published: 新政策7个工作日内发布工作手册和申兑指南 (processes table).
  public static let guideWorkingDays = 7
  /// Months after the end of its public notice within which an award should be paid: 公示结束后约1个月 (processes table).
  public static let awardPaymentMonths = 1

  /// The standing rules that are about the applicant itself and must still hold when an award is granted. Age and size
  /// are those of the day of submission: a case that waits for months must not fail because its applicant grew.
  public static let goodStandingRuleIDs: Set<String> = ["verified", "credit", "statistics_filing"]

  /// The rules every programme has, before those of its document.
  public var standingRules: [MatchRule] {
    var rules = [
      MatchRule(
        id: "verified", text: BilingualText(zh: "企业信息已通过区级认证", en: "the district has verified the enterprise"),
        anyOf: [[MatchCondition(.verified, .isTrue)]]),
      MatchRule(
        id: "credit", text: BilingualText(zh: "无正在生效的失信限制", en: "no breach of trust is in force"),
        anyOf: [[MatchCondition(.creditNotBarred, .isTrue)]]),
      // 填报是申请专项资金的基本条件 (processes table, statistics): of every programme, whether its document says so or not.
      MatchRule(
        id: "statistics_filing", text: BilingualText(zh: "按规定填报统计报表", en: "the statistics reports are filed"),
        anyOf: [[MatchCondition(.statisticsFiled, .isTrue)]]),
    ]
    if lifetimeAwardsMax > 0 {
      rules.append(
        MatchRule(
          id: "lifetime_cap",
          text: BilingualText(
            zh: "累计获支持不超过\(lifetimeAwardsMax)次", en: "at most \(lifetimeAwardsMax) awards in all"),
          anyOf: [[MatchCondition(.pastAwards, .atMost, number: Int64(lifetimeAwardsMax - 1))]]))
    }
    return rules
  }
}
