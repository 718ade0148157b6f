import Testing

@testable import ParkRules

/// Goal: telephone and identity numbers are told from mistyped ones, and never repeated in a message.
@Suite struct PersonalNumberTests {
  @Test(arguments: [
    ("13812345678", "13812345678"), ("138 1234 5678", "13812345678"), ("+86 138-1234-5678", "13812345678"),
    ("１３８１２３４５６７８", "13812345678"), ("008613812345678", "13812345678"), ("8613812345678", "13812345678"),
    ("010-12345678", ""), ("010-82345678", "01082345678"), ("(010) 8234 5678", "01082345678"),
    ("+86 10 8234 5678", "01082345678"), ("0755 8234567", "07558234567"), ("075582345678", "075582345678"),
  ])
  func telephoneNumbersAreReadInTheirForms(_ input: String, _ digits: String) {
    if digits.isEmpty {
      #expect(throws: PhoneNumberError.self) { try PhoneNumber(input) }  // no local number begins with 1
    } else {
      #expect((try? PhoneNumber(input))?.digits == digits)
    }
  }

  static let phoneRefusals: [(String, PhoneNumberError)] = [
    ("", .form(digits: 0)), ("1381234567", .form(digits: 10)), ("138123456789", .form(digits: 12)),
    ("12812345678", .form(digits: 11)), ("110", .form(digits: 3)), ("+1 212 555 0100", .foreign),
    ("138-1234-567x", .character("x", position: 13)), ("82345678", .form(digits: 8)),
    ("0101234567", .form(digits: 10)), ("13812345678转1", .character("转", position: 12)),
  ]

  @Test(arguments: phoneRefusals)
  func aBadTelephoneNumberIsRefused(_ input: String, _ expected: PhoneNumberError) {
    #expect(throws: expected) { try PhoneNumber(input) }
  }

  @Test func theStandardsIdentityNumberIsReadAndPrintsMasked() throws {
    let id = try ResidentID("11010519491231002x")
    #expect(id.text == "11010519491231002X")
    #expect(id.birthDate.description == "1949-12-31")
    #expect("\(id)" == "1****************X")
  }

  static let idRefusals: [(String, ResidentIDError)] = [
    ("110105491231002", .length(15)), ("", .length(0)), ("1101051949123100X2", .character(position: 17)),
    ("11010519491231002Y", .character(position: 18)), ("99010519491231002X", .region),
    ("11010519491331002X", .birthDate), ("11010519490229002X", .birthDate), ("110105194912310021", .check),
    ("440524188001010014", .birthDate),
  ]

  @Test(arguments: idRefusals)
  func aBadIdentityNumberIsRefusedWithoutItsDigits(_ input: String, _ expected: ResidentIDError) {
    #expect(throws: expected) { try ResidentID(input) }
    #expect(!expected.explanation.en.contains("1949") && !expected.explanation.zh.contains("1949"))
  }
}
