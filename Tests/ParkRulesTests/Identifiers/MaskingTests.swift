import Testing

@testable import ParkRules

/// Goal: every masking function hides what it must, and of unexpected input it shows less, never more.
@Suite struct MaskingTests {
  @Test func knownFormsKeepTheirEnds() {
    #expect(Masking.phone("13812345678") == "138****5678")
    #expect(Masking.phone("010-82345678") == "*********78")
    #expect(Masking.personName("张三") == "张*")
    #expect(Masking.personName("万京") == "万*")  // numerals to Unicode, names to people
    #expect(Masking.personName("欧阳娜娜") == "欧***")
    #expect(Masking.personName("Johnathan") == "J***")
    #expect(Masking.bankAccount("6222 0200 0000 1234") == "**** **** **** 1234")
    #expect(Masking.email("zhang@example.com") == "z***@example.com")
    #expect(Masking.residentIDForNotice("11010519491231002X") == String(repeating: "*", count: 18))
    #expect(Masking.creditCode("91350100M000100Y43") == "91350100********43")
    #expect(Masking.address("北京市朝阳区建国路93号院1号楼") == "北京市朝阳区****")
  }

  @Test(arguments: [
    "张", "9", "13", "not a phone", "138123456789999", "６２２２０２００００００１２３４", "a@b@c", "@example.com", "建国路93号", "",
    "11010519491231002X", "\u{202E}13812345678",
  ])
  func unexpectedInputShowsNoDigitRun(_ input: String) {
    let masked = [
      Masking.phone(input), Masking.personName(input), Masking.bankAccount(input), Masking.email(input),
      Masking.address(input), Masking.creditCode(input), Masking.numbers(in: input),
    ]
    for text in masked where !input.isEmpty {
      var run = 0
      for scalar in text.unicodeScalars {
        run = scalar.properties.generalCategory == .decimalNumber ? run + 1 : 0
        #expect(run < 9, "\(text) of \(input)")
      }
    }
    #expect(Masking.phone("张三") == "****")
    #expect(Masking.phone("") == "")
  }

  @Test func numbersInFreeTextBecomeStars() {
    #expect(Masking.numbers(in: "电话138 1234 5678,找张三") == "电话*** **** ****,找张三")
    #expect(Masking.numbers(in: "证件11010519491231002X。") == "证件******************。")
    #expect(Masking.numbers(in: "全角１３８１２３４５６７８") == "全角***********")
    #expect(Masking.numbers(in: "2026年1月5日,面积500㎡") == "2026年1月5日,面积500㎡")
    #expect(Masking.numbers(in: "1234567") == "*******")
    #expect(Masking.numbers(in: "123456") == "123456")
  }
}
