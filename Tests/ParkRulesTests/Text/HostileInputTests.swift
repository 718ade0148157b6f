import Testing

@testable import ParkRules

/// Goal: no text that anybody may type makes a reader trap, and what a reader accepts it reads back the same.
///
/// Method: texts of scalars drawn from the characters that the readers look at and from everywhere else, and mutations of
/// good texts, from a seeded generator. A failure is replayed with the seed that the test names.
@Suite struct HostileInputTests {
  static let good = [
    "91350100M000100Y43", "京文资发〔2021〕184号", "1,234.56元", "13812345678", "010-82345678", "11010519491231002X",
    "2026-01-31",
    "8710", "AW-2026-000042", "作登字:11-2026-F-00000012号", "北京市朝阳区建国路93号", "zhang@example.com",
  ]
  static let alphabet = Array(
    "0123456789ABCXYZ-+.,:@¥￥元万亿号〔〕【】[]（）()京文作登字 \u{3000}\t\n\u{0}\u{202E}\u{FF10}\u{FF21}٣🀄\u{301}\u{10FFFF}"
      .unicodeScalars)

  private func text(_ generator: inout SeededGenerator) -> String {
    var scalars: [Unicode.Scalar]
    if Bool.random(using: &generator), let base = Self.good.randomElement(using: &generator) {
      scalars = Array(base.unicodeScalars)
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        guard let scalar = Self.alphabet.randomElement(using: &generator) else { continue }
        let place = Int.random(in: 0...scalars.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: scalars.insert(scalar, at: place)
        case 1 where place < scalars.count: scalars[place] = scalar
        default: if place < scalars.count { scalars.remove(at: place) }
        }
      }
    } else {
      scalars = (0..<Int.random(in: 0...40, using: &generator)).compactMap { _ in
        Self.alphabet.randomElement(using: &generator)
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }

  @Test(arguments: [UInt64(1), 2, 3, 4])
  func nothingTrapsAndAcceptedTextsAreReadBackTheSame(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<3_000 {
      let input = text(&generator)
      if let code = try? CreditCode(input) { #expect(try CreditCode(code.text) == code) }
      if let number = try? DocumentNumber(input) { #expect(try DocumentNumber(number.description) == number) }
      if let money = try? MoneyText.parse(input) {
        #expect(try MoneyText.parse(MoneyText.render(money)) == money)
        #expect(MoneyInWords.render(money).hasSuffix("整") || MoneyInWords.render(money).hasSuffix("分"))
      }
      if let phone = try? PhoneNumber(input) { #expect(try PhoneNumber(phone.digits) == phone) }
      if let id = try? ResidentID(input) { #expect(try ResidentID(id.text) == id) }
      if let date = try? CivilDate(input) { #expect(date.description == input) }
      if let code = try? IndustryCode(input) { #expect(try IndustryCode(code.text) == code) }
      if let parsed = NumberSeries.award.parse(input) {
        #expect(NumberSeries.award.render(year: parsed.year, sequence: parsed.sequence) == input)
      }
      if let number = CopyrightRegistrationNumber(input) { #expect(number.description == input) }
      let normalised = SearchText.normalised(input)
      #expect(SearchText.normalised(normalised) == normalised)
      for masked in [
        Masking.phone(input), Masking.personName(input), Masking.bankAccount(input), Masking.email(input),
        Masking.address(input), Masking.creditCode(input), Masking.residentID(input), Masking.numbers(in: input),
      ] where input.unicodeScalars.count > 3 { #expect(masked != input || !Self.hasLongNumber(input)) }
      _ = try? TextRules.body.normalise(input, field: "body")
      _ = ReferenceDataProbe.read(input)
    }
  }

  private static func hasLongNumber(_ text: String) -> Bool {
    var run = 0
    for scalar in text.unicodeScalars {
      run = scalar.properties.generalCategory == .decimalNumber ? run + 1 : 0
      if run >= 7 { return true }
    }
    return false
  }
}

/// The table reader under hostile text.
private enum ReferenceDataProbe {
  static func read(_ text: String) -> Int {
    let table = "fact\tvalue\tsource\n" + text
    return (try? ReferenceData.parseLoadFacts(table))?.count ?? 0
  }
}
