import Testing

@testable import ParkRules

/// Goal: a profile is stored only when every stated value is right, and every wrong one is named at once.
@Suite struct ProfileRulesTests {
  let today: CivilDate

  init() throws { today = try CivilDate("2026-03-02") }

  static var good: ProfileInput {
    var input = ProfileInput()
    input.nameZh = "北京示例文化传播有限公司"
    input.nameEn = "Example Culture Ltd"
    input.district = "朝阳区"
    input.parkID = "prk_1"
    input.industryClass = "02"
    input.industryCode = "8710"
    input.foundedDay = "2021-05-06"
    input.figuresYear = 2025
    input.employees = 42
    input.revenueFen = 900_000_000
    input.rentFenPerYear = 60_000_000
    input.areaSquareDecimetres = 50_000
    input.filesStatistics = true
    return input
  }

  private func check(_ input: ProfileInput) -> (EnterpriseProfile?, [FieldProblem]) {
    var problems = FieldProblems(prefix: "profile.")
    let profile = ProfileRules.check(input, today: today, &problems)
    return (profile, problems.all)
  }

  @Test func aGoodProfileIsNormalised() throws {
    var input = Self.good
    input.nameZh = "  北京示例文化传播有限公司\n"
    input.industryCode = "８７１０"
    let (profile, problems) = check(input)
    #expect(problems.isEmpty)
    #expect(profile?.nameZh == "北京示例文化传播有限公司")
    #expect(profile?.industryCode?.text == "8710")
    #expect(profile?.designatedSize == .above)
  }

  @Test func onlyTheNameIsNeededToRegister() {
    var input = ProfileInput()
    input.nameZh = "某公司"
    let (profile, problems) = check(input)
    #expect(problems.isEmpty)
    #expect(profile?.district == nil && profile?.employees == nil && profile?.founded == nil)
    #expect(profile?.designatedSize == .notKnown(.revenueAndEmployeesMissing))
  }

  struct Fault: Sendable {
    var field: String
    var reason: String
    var change: @Sendable (inout ProfileInput) -> Void
  }

  static let faults: [Fault] = [
    Fault(field: "name_zh", reason: "MALFORMED") { $0.nameZh = "" },
    Fault(field: "name_zh", reason: "MALFORMED") { $0.nameZh = "司" },
    Fault(field: "name_zh", reason: "MALFORMED") { $0.nameZh = String(repeating: "司", count: 101) },
    Fault(field: "name_zh", reason: "MALFORMED") { $0.nameZh = "Only English" },
    Fault(field: "name_zh", reason: "MALFORMED") { $0.nameZh = "公司\u{202E}名" },
    Fault(field: "name_en", reason: "MALFORMED") { $0.nameEn = "a\u{0}b" },
    Fault(field: "district", reason: "MALFORMED") { $0.district = String(repeating: "区", count: 51) },
    Fault(field: "park_id", reason: "MALFORMED") { $0.parkID = "prk 1" },
    Fault(field: "industry_class", reason: "UNKNOWN") { $0.industryClass = "10" },
    Fault(field: "industry_class", reason: "UNKNOWN") { $0.industryClass = "2" },
    Fault(field: "industry_code", reason: "MALFORMED") { $0.industryCode = "87" },
    Fault(field: "founded_day", reason: "MALFORMED") { $0.foundedDay = "2021-02-29" },
    Fault(field: "founded_day", reason: "IN_THE_FUTURE") { $0.foundedDay = "2026-03-03" },
    Fault(field: "figures_year", reason: "REQUIRED") { $0.figuresYear = 0 },
    Fault(field: "figures_year", reason: "OUT_OF_RANGE") { $0.figuresYear = 2027 },
    Fault(field: "figures_year", reason: "OUT_OF_RANGE") { $0.figuresYear = 1948 },
    Fault(field: "employees", reason: "OUT_OF_RANGE") { $0.employees = -1 },
    Fault(field: "employees", reason: "OUT_OF_RANGE") { $0.employees = 10_000_001 },
    Fault(field: "revenue_fen", reason: "OUT_OF_RANGE") { $0.revenueFen = -1 },
    Fault(field: "revenue_fen", reason: "OUT_OF_RANGE") { $0.revenueFen = 1_000_000_000_000_001 },
    Fault(field: "tax_paid_fen", reason: "OUT_OF_RANGE") { $0.taxPaidFen = .min },
    Fault(field: "total_assets_fen", reason: "OUT_OF_RANGE") { $0.totalAssetsFen = .max },
    Fault(field: "rent_fen_per_year", reason: "OUT_OF_RANGE") { $0.rentFenPerYear = -5 },
    Fault(field: "area_square_decimetres", reason: "OUT_OF_RANGE") { $0.areaSquareDecimetres = 1_000_000_001 },
  ]

  @Test(arguments: faults)
  func aWrongFieldIsNamed(_ fault: Fault) {
    var input = Self.good
    fault.change(&input)
    let (profile, problems) = check(input)
    #expect(profile == nil)
    #expect(problems.map(\.field) == ["profile.\(fault.field)"])
    #expect(problems.first?.reason == fault.reason)
    #expect(problems.allSatisfy { !$0.explanation.zh.isEmpty && !$0.explanation.en.isEmpty })
  }

  @Test func allWrongFieldsAreToldAtOnce() {
    var input = Self.good
    for fault in [Self.faults[0], Self.faults[8], Self.faults[17]] { fault.change(&input) }
    #expect(check(input).1.map(\.field) == ["profile.name_zh", "profile.industry_class", "profile.employees"])
  }

  @Test func theLimitsThemselvesPass() {
    var input = Self.good
    input.nameZh = String(repeating: "司", count: 100)
    input.employees = 10_000_000
    input.revenueFen = ProfileRules.amountFenMax
    input.taxPaidFen = 0
    input.areaSquareDecimetres = 1_000_000_000
    input.foundedDay = today.description
    input.figuresYear = 2026
    #expect(check(input).1.isEmpty)
  }

  @Test func whatVerificationLacksIsListed() throws {
    var input = ProfileInput()
    input.nameZh = "某公司"
    let bare = try #require(check(input).0)
    #expect(
      ProfileRules.missingForVerification(bare, hasContact: false) == [
        "district", "industry_class", "industry_code", "founded_day", "figures_year", "employees", "revenue_fen",
        "contact",
      ])
    let whole = try #require(check(Self.good).0)
    #expect(ProfileRules.missingForVerification(whole, hasContact: true).isEmpty)
  }

  @Test func aContactIsCheckedAndPrintsMasked() throws {
    var problems = FieldProblems()
    let contact = try #require(ContactPerson(name: "张三", phone: "138 1234 5678", &problems))
    #expect("\(contact)" == "张* 138****5678")
    #expect(ContactPerson(name: "", phone: "12", &problems) == nil)
    #expect(problems.all.map(\.field) == ["contact.name", "contact.phone"])
  }

  @Test func anAccountMustBeTheEnterprisesOwn() throws {
    var problems = FieldProblems()
    let account = try #require(
      EnterpriseBankAccount(
        holder: "", bank: "某银行朝阳支行", number: "6222 0200-0000 1234", enterpriseName: "某公司", &problems))
    #expect(account.holder == "某公司" && account.number == "6222020000001234")
    #expect("\(account)" == "某银行朝阳支行 **** **** **** 1234")
    #expect(
      EnterpriseBankAccount(holder: "别家", bank: "", number: "12345", enterpriseName: "某公司", &problems) == nil)
    #expect(problems.all.map(\.field) == ["bank_account.holder", "bank_account.bank", "bank_account.number"])
    #expect(problems.all.allSatisfy { !$0.explanation.en.contains("12345") })
  }
}
