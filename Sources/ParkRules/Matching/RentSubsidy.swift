/// The rent subsidy (房租通) as data, after published sources; what no source states is left out.
///
/// - Core fields of culture, small or new enterprises, up to 30 % of the rent actually paid for at most 500 m², at most
///   300,000 yuan, small enterprises registered for a year or more, new ones for one to three years: the press account
///   of the 2020 announcement, http://www.mrbeijing.com.cn/headlines/2020/01/03/9732.html, and cyzgc.com id=391.
/// - Tax, employees and assets of a small enterprise: the thresholds table (second hand, so the source says).
/// - Five working days of notice: https://seo.huaxiataike.com/ask/115263.html. Two past awards bar a third.
/// - That every recipient gets the full 30 % is *ours*: the sources name the ceiling, not the lower classes.
public enum RentSubsidy {
  public static let programmeKey = "rent-subsidy"

  public static let programme = Programme(
    kind: .award, key: programmeKey, rules: rules,
    formula: SubsidyFormula(
      base: .annualRent,
      tiers: [
        SubsidyTier(
          id: "core", text: BilingualText(zh: "文化核心领域小微、初创企业", en: "small and new enterprises of the core fields"),
          shareBasisPoints: 3_000)
      ],
      areaSquareMetresMax: 500, enterpriseYearCap: .yuan(300_000)),
    materials: [
      ProgrammeMaterial(
        kind: "lease", text: BilingualText(zh: "房屋租赁合同及房租发票", en: "the lease and the invoices of the rent"),
        isRequired: true),
      ProgrammeMaterial(
        kind: "audit_report", text: BilingualText(zh: "上年度财务报表", en: "the accounts of the last year"),
        isRequired: false),
    ],
    noticeWorkingDays: PublicNoticePeriod.rentSubsidyWorkingDays, reviewsRequired: 2, lifetimeAwardsMax: 2,
    bodiesBeforeNotice: ["班子会", "部务会"], bodiesBeforeApproval: ["市文化改革和发展领导小组办公室会议"])

  private static let rules = [
    MatchRule(
      id: "core_culture", text: BilingualText(zh: "属于文化核心领域(01-06类)", en: "in a core field of culture (01 to 06)"),
      anyOf: [[MatchCondition(.cultureClass, .oneOf, values: ["01", "02", "03", "04", "05", "06"])]]),
    MatchRule(
      id: "registered_in_beijing", text: BilingualText(zh: "在京注册", en: "registered in Beijing"),
      anyOf: [[MatchCondition(.registrationRegion, .beginsWith, values: ["11"])]]),
    MatchRule(
      id: "small_or_new",
      text: BilingualText(
        zh: "注册满1年的小微企业,或注册满1年、不超过3年的初创企业",
        en: "small and founded a year ago or more, or new: founded one to three years ago"),
      anyOf: [
        [
          MatchCondition(.foundedYears, .atLeast, number: 1),
          MatchCondition(.annualTaxFen, .atMost, number: 300_000_000),
          MatchCondition(.employees, .atMost, number: 100),
          MatchCondition(.totalAssetsFen, .atMost, number: 5_000_000_000),
        ],
        // "No more than 3 years": completed years 1 and 2; on the third anniversary itself the span is over.
        [MatchCondition(.foundedYears, .atLeast, number: 1), MatchCondition(.foundedYears, .atMost, number: 2)],
      ]),
    MatchRule(
      id: "pays_rent", text: BilingualText(zh: "租用办公用房", en: "it rents its offices"),
      anyOf: [[MatchCondition(.annualRentFen, .atLeast, number: 1)]]),
  ]
}
