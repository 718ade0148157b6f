import Testing

@testable import ParkRules

@Suite struct TextTests {
  @Test func searchTextFoldsWidthCaseAndPunctuation() {
    for same in ["798 艺术区", "７９８艺术区", "798·艺术区", " 798　艺术区 "] { #expect(SearchText.normalised(same) == "798艺术区") }
    #expect(SearchText.normalised("E9区 Park-ONE") == "e9区parkone")
    #expect(SearchText.normalised("···") == "")
    #expect(SearchText.column(["北京ABC", "", "Beijing Abc"]) == "北京abc\nbeijingabc")
  }

  @Test func aPatternNeverActsAsAWildcard() {
    #expect(SearchText.likePattern("100%") == "%100%")
    #expect(SearchText.likePattern("_") == nil)
    #expect(SearchText.likePattern(" ") == nil)
    #expect(SearchText.likePattern("文化") == "%文化%")
    #expect(SearchText.escaped("a%b_c\\d") == "a\\%b\\_c\\\\d")
    let long = SearchText.likePattern(String(repeating: "文", count: 500))
    #expect(long?.unicodeScalars.count == SearchText.queryScalarsMax + 2)
  }

  @Test func forbiddenScalarsAreRefusedAtTheirPlace() {
    for scalar in ["\u{0}", "\u{7}", "\u{202E}", "\u{2066}", "\u{FEFF}", "\u{E000}", "\u{FFFE}", "\u{3164}"] {
      let error = #expect(throws: TextError.self) { try TextRules.title.check("文化" + scalar, field: "title") }
      #expect(error?.kind == .forbidden(scalar: scalar.unicodeScalars.first?.value ?? 0, offset: 2))
    }
    #expect(throws: TextError.self) { try TextRules.title.check("a\nb", field: "title") }
    #expect(throws: Never.self) { try TextRules.body.check("a\nb", field: "body") }
    #expect(throws: Never.self) { try TextRules.title.check("家\u{200D}👩‍👩‍👧", field: "title") }
  }

  @Test func lengthsCountScalarsAtTheirLimits() {
    #expect(throws: Never.self) { try TextRules.title.check(String(repeating: "文", count: 200), field: "t") }
    #expect(throws: TextError(field: "t", kind: .tooLong(count: 201, maximum: 200))) {
      try TextRules.title.check(String(repeating: "文", count: 201), field: "t")
    }
    #expect(throws: TextError(field: "t", kind: .tooShort(count: 0, minimum: 1))) {
      try TextRules.title.normalise("   ", field: "t")
    }
  }

  @Test func lineEndsBecomeLineFeeds() throws {
    #expect(try TextRules.body.normalise(" a\r\nb\rc\n", field: "body") == "a\nb\nc")
  }

  @Test func keysAreAscii() {
    #expect(KeyText.validated("a.B_1:-") == "a.B_1:-")
    #expect(KeyText.validated(String(repeating: "k", count: 128)) != nil)
    for bad in ["", String(repeating: "k", count: 129), "a b", "文", "a\n", "a/b"] {
      #expect(KeyText.validated(bad) == nil)
    }
  }
}
