import Testing

@testable import ParkRules

/// Goal: document numbers are read in every bracket form that sources print and written in the one of GB/T 9704.
@Suite struct DocumentNumberTests {
  @Test(arguments: [
    "沪文旅发〔2021〕1号", "沪文旅发【2021】1号", "沪文旅发[2021]1号", "沪文旅发［2021］1号", "沪文旅发﹝2021﹞1号", " 沪文旅发 〔２０２１〕 １ 号 ",
  ])
  func everyBracketFormIsNormalised(_ input: String) throws {
    let number = try DocumentNumber(input)
    #expect(number.description == "沪文旅发〔2021〕1号")
    #expect((number.agency, number.year, number.sequence) == ("沪文旅发", 2021, 1))
    #expect(try DocumentNumber(number.description) == number)
  }

  static let refusals: [(String, DocumentNumberError)] = [
    ("", .openingBracketMissing),
    ("京文资发2021184号", .openingBracketMissing),
    ("京文资发〔2021184号", .closingBracketMissing),
    ("京文资发〔2021〕184", .suffixMissing),
    ("〔2021〕184号", .agencyMissing),
    ("京文资发〔21〕184号", .year("21")),
    ("京文资发〔1948〕184号", .year("1948")),
    ("京文资发〔2200〕184号", .year("2200")),
    ("京文资发〔二〇二一〕184号", .year("二〇二一")),
    ("京文资发〔2021〕0号", .sequencePadded("0")),
    ("京文资发〔2021〕018号", .sequencePadded("018")),
    ("京文资发〔2021〕号", .sequence("")),
    ("京文资发〔2021〕第4号", .sequence("第4")),
    ("京文资发〔2021〕100000号", .sequence("100000")),
    ("京文1发〔2021〕4号", .agencyCharacter("1")),
    (String(repeating: "京", count: 21) + "〔2021〕4号", .agencyTooLong),
  ]

  @Test(arguments: refusals)
  func aBadNumberIsRefusedWithItsReason(_ input: String, _ expected: DocumentNumberError) {
    #expect(throws: expected) { try DocumentNumber(input) }
    #expect(!expected.explanation.zh.isEmpty && !expected.explanation.en.isEmpty)
  }

  @Test func theLimitsThemselvesPass() throws {
    let agency = String(repeating: "京", count: 20)
    #expect(try DocumentNumber("\(agency)〔1949〕99999号").sequence == 99_999)
    #expect(try DocumentNumber("\(agency)〔2199〕1号").year == 2199)
  }

  @Test func numbersOrderByAgencyYearSequence() throws {
    let numbers = try ["文〔2021〕2号", "文〔2020〕10号", "文〔2021〕1号"].map { try DocumentNumber($0) }
    #expect(numbers.sorted().map(\.description) == ["文〔2020〕10号", "文〔2021〕1号", "文〔2021〕2号"])
  }
}
