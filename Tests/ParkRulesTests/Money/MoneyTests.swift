import Testing

@testable import ParkRules

@Suite struct MoneyTests {
  private func money(_ fen: Int64) throws -> Money { try Money(fen: fen) }

  @Test func arithmeticIsCheckedAtItsLimits() throws {
    #expect(throws: MoneyError.negative) { try money(-1) }
    #expect(throws: MoneyError.negative) { try money(.min) }
    #expect(throws: MoneyError.overflow) { try Money.max.adding(money(1)) }
    #expect(throws: MoneyError.negative) { try money(1).subtracting(money(2)) }
    #expect(throws: MoneyError.overflow) { try Money.max.multiplied(by: 2) }
    #expect(throws: MoneyError.negative) { try money(1).multiplied(by: -1) }
    #expect(throws: MoneyError.divisionByZero) { try money(1).scaled(by: 1, over: 0) }
    #expect(throws: MoneyError.divisionByZero) { try money(1).scaled(by: 1, over: -3) }
    #expect(throws: MoneyError.overflow) { try Money.max.scaled(by: .max, over: 1) }
    #expect(try Money.max.scaled(by: .max, over: .max) == .max)
    #expect(try Money.max.adding(.zero) == .max)
    #expect(try money(5).subtracting(money(5)).isZero)
    #expect(try money(3).remaining(after: money(5)) == .zero)
  }

  @Test func aShareIsRoundedDownToTheFen() throws {
    #expect(try money(9_999).share(basisPoints: 3_000).fen == 2_999)
    #expect(try money(1).share(basisPoints: 9_999).fen == 0)
    #expect(try money(12_345_678).share(basisPoints: 10_000).fen == 12_345_678)
  }

  /// Method: many amounts and counts from a seeded generator.
  @Test func partsAddUpToTheWholeAndDifferByOneFen() throws {
    var generator = SeededGenerator(seed: 20_260_101)
    for _ in 0..<500 {
      let whole = try money(Int64.random(in: 0...Int64.max, using: &generator))
      let count = Int.random(in: 1...500, using: &generator)
      let parts = whole.divided(into: count)
      #expect(parts.count == count)
      #expect(try Money.sum(parts) == whole)
      if let least = parts.min(), let greatest = parts.max() { #expect(greatest.fen - least.fen <= 1) }
    }
    #expect(try money(5).divided(into: 0).isEmpty)
    #expect(try money(5).divided(into: -1).isEmpty)
    #expect(try money(5).divided(into: 100_001).isEmpty)
  }

  @Test(arguments: [
    ("0", 0), ("0.01", 1), ("1234.56", 123_456), ("1,234.56", 123_456), ("¥1,234.56元", 123_456), ("￥12", 1_200),
    ("１２３４．５", 123_450), (" 150万元 ", 150_000_000), ("1.5亿元", 15_000_000_000), ("0.000001万", 1),
    ("92233720368547758.07", Int64.max), ("1,234,567", 123_456_700), ("3 万元", 3_000_000), ("12元", 1_200),
  ])
  func amountsAreReadInTheirForms(_ text: String, _ fen: Int64) throws {
    #expect(try MoneyText.parse(text).fen == fen)
  }

  static let refusals: [(String, MoneyError)] = [
    ("", .empty), ("元", .empty), ("¥", .empty), ("万元", .empty), (".", .empty), (".5", .empty), ("-1", .negative),
    ("1.", .fraction(digits: 0)), ("1.234", .fraction(digits: 3)), ("0.0000001万", .fraction(digits: 7)),
    ("007", .leadingZero), ("1,23", .grouping), ("1234,567", .grouping), (",123", .grouping), ("1.2,3", .grouping),
    ("12a", .character("a", position: 3)), ("¥1x", .character("x", position: 3)),
    ("1.2.3", .character(".", position: 4)),
    ("1e5", .character("e", position: 2)), ("1-2", .character("-", position: 2)), ("一万", .character("一", position: 1)),
    ("92233720368547758.08", .overflow), ("99999999999999999999", .overflow), ("9999999999999亿元", .overflow),
    ("+5", .character("+", position: 1)), ("٣", .character("٣", position: 1)),
  ]

  @Test(arguments: refusals)
  func aTextThatIsNoAmountIsRefusedAtItsPlace(_ text: String, _ expected: MoneyError) {
    #expect(throws: expected) { try MoneyText.parse(text) }
  }

  @Test func whatIsWrittenIsReadBack() throws {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      let amount = try money(Int64.random(in: 0...Int64.max, using: &generator))
      #expect(try MoneyText.parse(MoneyText.render(amount)) == amount)
      #expect(try MoneyText.parse(MoneyText.renderGrouped(amount)) == amount)
    }
    #expect(try MoneyText.renderGrouped(money(123_456_789)) == "1,234,567.89元")
    #expect(try MoneyText.render(money(5)) == "0.05")
  }

  /// The rules' own examples, then zeros in every place.
  @Test(arguments: [
    (140_950, "壹仟肆佰零玖元伍角整"), (600_714, "陆仟零柒元壹角肆分"), (168_032, "壹仟陆佰捌拾元零叁角贰分"),
    (10_700_053, "壹拾万柒仟元零伍角叁分"), (1_640_902, "壹万陆仟肆佰零玖元零贰分"), (32_504, "叁佰贰拾伍元零肆分"),
    (0, "零元整"), (1, "壹分"), (10, "壹角整"), (15, "壹角伍分"), (100, "壹元整"), (105, "壹元零伍分"),
    (123_456, "壹仟贰佰叁拾肆元伍角陆分"), (10_000_000, "壹拾万元整"), (100_000_000, "壹佰万元整"),
    (1_000_100, "壹万零壹元整"), (1_001_000, "壹万零壹拾元整"), (10_050_000, "壹拾万零伍佰元整"),
    (10_000_000_000, "壹亿元整"), (10_000_000_100, "壹亿零壹元整"), (10_001_000_000, "壹亿零壹万元整"),
    (1_000_000_000_000, "壹佰亿元整"), (100_000_000_000_000, "壹万亿元整"),
  ])
  func amountsInWordsFollowTheVoucherRules(_ fen: Int64, _ words: String) throws {
    #expect(try MoneyInWords.render(money(fen)) == words)
  }

  @Test func theGreatestAmountHasWords() {
    #expect(MoneyInWords.render(.max).hasSuffix("元零柒分"))
  }
}
