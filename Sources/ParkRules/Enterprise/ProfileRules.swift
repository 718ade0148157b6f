/// What a profile must be to be stored, and what it must hold besides to be handed in for verification.
public enum ProfileRules {
  public static let nameZhRules = TextRules(scalarsMin: 2, scalarsMax: 100)
  public static let nameEnRules = TextRules(scalarsMin: 1, scalarsMax: 200)
  public static let districtRules = TextRules(scalarsMin: 1, scalarsMax: 50)
  /// 10,000,000 persons: ten times the greatest employer there is.
  public static let employeesMax: Int64 = 10_000_000
  /// 10,000,000,000,000 yuan: more than any enterprise turns over, and sums of thousands stay within 64 bits.
  public static let amountFenMax: Int64 = 1_000_000_000_000_000
  /// 10,000,000 m².
  public static let areaSquareDecimetresMax: Int64 = 1_000_000_000
  public static let figuresYearMin = 1949

  /// The checked profile, or nil and every problem; fields are named as in the contract.
  public static func check(
    _ input: ProfileInput, today: CivilDate, _ problems: inout FieldProblems
  ) -> EnterpriseProfile? {
    let before = problems.all.count
    let name = problems.reading("name_zh") { try nameZhRules.normalise(input.nameZh, field: "name_zh") }
    if let name, !name.unicodeScalars.contains(where: \.properties.isIdeographic) {
      problems.add("name_zh", "MALFORMED", zh: "企业中文名称应含汉字", en: "the Chinese name holds no Chinese character")
    }
    let profile = EnterpriseProfile(
      nameZh: name ?? "",
      nameEn: text("name_en", input.nameEn, nameEnRules, &problems),
      district: text("district", input.district, districtRules, &problems),
      parkID: key("park_id", input.parkID, &problems),
      industryClass: industryClass(input.industryClass, &problems),
      industryCode: input.industryCode.isEmpty
        ? nil : problems.reading("industry_code") { try IndustryCode(input.industryCode) },
      founded: founded(input.foundedDay, today: today, &problems),
      figuresYear: figuresYear(input, today: today, &problems),
      employees: problems.within("employees", input.employees, 0...employeesMax).map(Int.init),
      revenue: amount("revenue_fen", input.revenueFen, &problems),
      taxPaid: amount("tax_paid_fen", input.taxPaidFen, &problems),
      totalAssets: amount("total_assets_fen", input.totalAssetsFen, &problems),
      rentPerYear: amount("rent_fen_per_year", input.rentFenPerYear, &problems),
      areaSquareDecimetres: problems.within(
        "area_square_decimetres", input.areaSquareDecimetres, 0...areaSquareDecimetresMax),
      filesStatistics: input.filesStatistics)
    return problems.all.count == before ? profile : nil
  }

  /// Every field that verification needs and the profile does not state.
  public static func missingForVerification(_ profile: EnterpriseProfile, hasContact: Bool) -> [String] {
    let needed: [(String, Bool)] = [
      ("district", profile.district != nil),
      ("industry_class", profile.industryClass != nil),
      ("industry_code", profile.industryCode != nil),
      ("founded_day", profile.founded != nil),
      ("figures_year", profile.figuresYear != nil),
      ("employees", profile.employees != nil),
      ("revenue_fen", profile.revenue != nil),
      ("contact", hasContact),
    ]
    return needed.filter { !$0.1 }.map(\.0)
  }

  private static func text(
    _ field: String, _ value: String, _ rules: TextRules, _ problems: inout FieldProblems
  ) -> String? {
    WidthNormalisation.trimmed(value).isEmpty
      ? nil : problems.reading(field) { try rules.normalise(value, field: field) }
  }

  private static func key(_ field: String, _ value: String, _ problems: inout FieldProblems) -> String? {
    guard !value.isEmpty else { return nil }
    guard let key = KeyText.validated(value) else {
      problems.add(field, "MALFORMED", zh: "编号格式不对", en: "this is no id: 1-128 of A-Z a-z 0-9 . _ : -")
      return nil
    }
    return key
  }

  private static func industryClass(_ value: String, _ problems: inout FieldProblems) -> String? {
    let code = WidthNormalisation.halfWidth(WidthNormalisation.trimmed(value))
    guard !code.isEmpty else { return nil }
    guard ReferenceData.categories.contains(where: { $0.code == code }) else {
      problems.add(
        "industry_class", "UNKNOWN", zh: "文化及相关产业分类大类应为01-09",
        en: "'\(code.prefix(12))' is no major class of the culture classification: 01 to 09")
      return nil
    }
    return code
  }

  private static func founded(
    _ value: String, today: CivilDate, _ problems: inout FieldProblems
  ) -> CivilDate? {
    guard !value.isEmpty, let day = problems.reading("founded_day", { try CivilDate(value) }) else { return nil }
    guard day <= today else {
      problems.add(
        "founded_day", "IN_THE_FUTURE", zh: "成立日期\(day)晚于今天", en: "the founding day \(day) is after today, \(today)")
      return nil
    }
    return day
  }

  private static func figuresYear(
    _ input: ProfileInput, today: CivilDate, _ problems: inout FieldProblems
  ) -> Int? {
    let hasFigures =
      input.employees != nil || input.revenueFen != nil || input.taxPaidFen != nil || input.totalAssetsFen != nil
    guard input.figuresYear != 0 else {
      if hasFigures {
        problems.add("figures_year", "REQUIRED", zh: "填写了经营数据,须注明年份", en: "figures are given, so their year is needed")
      }
      return nil
    }
    return problems.within("figures_year", input.figuresYear, figuresYearMin...today.year)
  }

  private static func amount(_ field: String, _ fen: Int64?, _ problems: inout FieldProblems) -> Money? {
    problems.within(field, fen, 0...amountFenMax).flatMap { try? Money(fen: $0) }
  }
}
