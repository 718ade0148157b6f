import Testing

@testable import ParkRules

/// Goal: only codes that GB 32100-2015 and GB 11714 allow are credit codes, and a refusal names the place.
@Suite struct CreditCodeTests {
  static let example = "91350100M000100Y43"

  @Test func theStandardsWorkedExampleIsRead() throws {
    let code = try CreditCode(Self.example)
    #expect(code.authority == "9")
    #expect(code.kind == "1")
    #expect(code.region == "350100")
    #expect(code.body == "M000100Y4")
    #expect(code.checkCharacter == "3")
    #expect(code.isRegistered(inRegion: "35"))
    #expect(!code.isRegistered(inRegion: "11"))
    #expect(CreditCode.checkCharacter(ofFirst17: String(Self.example.dropLast())) == "3")
  }

  @Test(arguments: [
    " 91350100M000100Y43 ", "91350100m000100y43", "９１３５０１００Ｍ０００１００Ｙ４３", "\u{3000}91350100M000100Y43\n",
  ])
  func fullWidthLowerCaseAndSpaceAreNormalised(_ input: String) throws {
    #expect(try CreditCode(input).text == Self.example)
  }

  static let refusals: [(String, CreditCodeError)] = [
    ("", .length(0)),
    ("91350100M000100Y4", .length(17)),
    ("91350100M000100Y433", .length(19)),
    ("91350100M0001 0Y43", .character(" ", position: 14)),
    ("91350100I000100Y43", .character("I", position: 9)),
    ("91350100O000100Y43", .character("O", position: 9)),
    ("91350100S000100Y43", .character("S", position: 9)),
    ("91350100V000100Y43", .character("V", position: 9)),
    ("91350100Z000100Y43", .character("Z", position: 9)),
    ("91350100企000100Y43", .character("企", position: 9)),
    ("B1350100M000100Y43", .authority("B")),
    ("94350100M000100Y43", .kind("4", authority: "9")),
    ("9135A100M000100Y43", .regionDigit("A", position: 5)),
    ("91990100M000100Y43", .region("99")),
    ("91350100M000100Y53", .bodyCheck(found: "5", expected: "4")),
    ("91350100M000100Y44", .check(found: "4", expected: "3")),
    ("92350100M000100Y43", .check(found: "3", expected: "0")),
  ]

  @Test(arguments: refusals.dropLast())
  func aBadCodeIsRefusedAtItsPlace(_ input: String, _ expected: CreditCodeError) {
    #expect(throws: expected) { try CreditCode(input) }
  }

  /// Method: change each character of a valid code to each other code character; the weights are no multiples of 31, so
  /// the standard promises that every single slip is found.
  @Test func everySingleSlipIsFound() {
    let good = Array(Self.example)
    for position in good.indices {
      for character in "0123456789ABCDEFGHJKLMNPQRTUWXY" where character != good[position] {
        var bad = good
        bad[position] = character
        #expect(throws: CreditCodeError.self) { try CreditCode(String(bad)) }
      }
    }
  }

  @Test func aSumThatDividesGivesZero() {
    // 17 zeros sum to 0: (31 - 0) mod 31 is the value 0, not 31.
    #expect(CreditCode.checkCharacter(ofFirst17: "00000000000000000") == "0")
    #expect(CreditCode.checkCharacter(ofFirst17: "0000000000000000") == nil)
    #expect(CreditCode.checkCharacter(ofFirst17: "0000000000000000I") == nil)
  }

  @Test func weightsArePowersOfThree() {
    var weight = 1
    for expected in CreditCodeAlphabet.weights {
      #expect(weight == expected)
      weight = weight * 3 % 31
    }
    #expect(CreditCodeAlphabet.characters.count == 31)
  }

  @Test func aMessageNamesThePlaceAndCarriesNoControlCharacter() {
    let error = #expect(throws: CreditCodeError.self) { try CreditCode("91350100\u{7}000100Y43") }
    #expect(error?.explanation.en == "position 9: 'U+0007' is not a code character (0-9 and A-Y without I, O, S, V, Z)")
    #expect(error?.explanation.zh.contains("第9位") == true)
  }

  @Test func syntheticCodesAreValidDifferentAndTheSameForTheSameSeed() throws {
    let codes = Array(SyntheticCreditCodes(seed: 7).prefix(2000))
    #expect(Set(codes).count == 2000)
    #expect(codes == Array(SyntheticCreditCodes(seed: 7).prefix(2000)))
    for code in codes {
      #expect(try CreditCode(code.text) == code)
      #expect(SyntheticCreditCodes.isSynthetic(code))
      #expect(code.region == "110105")
    }
    #expect(SyntheticCreditCodes.code(seed: 1, region: "310101")?.region == "310101")
    #expect(SyntheticCreditCodes.code(seed: 1, region: "999999")?.region == "110105")
    #expect(!SyntheticCreditCodes.isSynthetic(try CreditCode(Self.example)))
  }
}
