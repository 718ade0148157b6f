import Testing

@testable import ParkRules

/// Goal: the shipped tables are whole, each row says where it is from, and a table that is a little wrong is refused.
@Suite struct ReferenceDataTests {
  @Test func everyTableParses() throws {
    try ReferenceData.verify()
  }

  @Test func everyTableHasItsRows() {
    #expect(ReferenceData.parks.count == 56)
    #expect(ReferenceData.policies.count == 34)
    #expect(ReferenceData.spaces.count == 30)
    #expect(ReferenceData.categories.count == 9)
    #expect(ReferenceData.cultureCodes.count == 156)
    #expect(ReferenceData.holidays.count == 39)
    #expect(ReferenceData.thresholds.count == 11)
    #expect(ReferenceData.processes.count == 53)
    #expect(ReferenceData.loadFacts.count == 18)
  }

  /// The tables' texts, by checksum (FNV-1a, 64 bits), so that an edit of a fact is a decision and not a slip.
  @Test func theTablesAreUnchanged() {
    let tables: [(name: String, text: String, checksum: UInt64)] = [
      ("parks", ParksTable.text, 0x9CFF_5E37_3557_808D), ("policies", PoliciesTable.text, 0x3F9D_A539_836A_4C2A),
      ("spaces", SpacesTable.text, 0x4890_D166_9EEC_AE43), ("categories", CategoriesTable.text, 0x70D5_6C46_1521_4472),
      ("culture codes", CultureCodesTable.text, 0x6A6E_1F3C_8E45_09AA),
      ("holidays", HolidaysTable.text, 0x5D48_5BED_BD41_B34F),
      ("thresholds", ThresholdsTable.text, 0xDDC_C8D6_68E2_9D45),
      ("processes", ProcessesTable.text, 0xDFA6_A9CA_ACCB_F83E),
      ("load facts", LoadFactsTable.text, 0xCB87_494A_58D5_EDFE),
    ]
    for table in tables {
      let actual: UInt64 = table.text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
      #expect(actual == table.checksum, "\(table.name) is now 0x\(String(actual, radix: 16, uppercase: true))")
    }
  }

  @Test func everyRowHasASource() {
    let sources =
      ReferenceData.parks.map(\.source) + ReferenceData.policies.map(\.source) + ReferenceData.spaces.map(\.source)
      + ReferenceData.categories.map(\.source) + ReferenceData.cultureCodes.map(\.source)
      + ReferenceData.thresholds.map(\.source) + ReferenceData.holidays.map(\.source)
      + ReferenceData.processes.map(\.source) + ReferenceData.loadFacts.map(\.source)
    #expect(sources.count == 406)
    #expect(sources.allSatisfy { !$0.isEmpty })
  }

  @Test func keysAreUnique() {
    #expect(Set(ReferenceData.parks.map(\.name)).count == 56)
    #expect(Set(ReferenceData.policies.map(\.title)).count == 34)
    #expect(Set(ReferenceData.policies.compactMap(\.documentNumber)).count == 20)
    #expect(Set(ReferenceData.categories.map(\.code)).count == 9)
    #expect(Set(ReferenceData.spaces.map(\.name)).count == 30)
  }

  @Test func blankStaysBlank() throws {
    let park = try #require(ReferenceData.parks.first { $0.name == "798艺术区" })
    #expect(park.address == nil && park.landArea == nil && park.buildingArea == nil && park.operatorName == nil)
    #expect(park.predecessor == "798厂等国有厂房")
    let policy = try #require(ReferenceData.policies.first { $0.title == "北京市文化产业“投贷奖”政策实施细则" })
    #expect(policy.documentNumber == nil)
    #expect(policy.date == "2021-12-01")
  }

  @Test func theRentSubsidyPolicyIsThere() throws {
    let number = try DocumentNumber("京文资发[2021]184号")
    let policy = try #require(ReferenceData.policies.first { $0.documentNumber == number })
    #expect(policy.title == "北京市文化产业“房租通”政策实施细则")
    #expect(policy.level == .city)
  }

  @Test func cultureCodesAreWholeOrPartialAndSixClassesAreCore() {
    #expect(ReferenceData.cultureCodes.filter { $0.inclusion == .whole }.count == 138)
    #expect(ReferenceData.cultureCodes.filter { $0.inclusion == .partial }.count == 18)
    #expect(ReferenceData.categories.filter { $0.domain == .core }.map(\.code) == ["01", "02", "03", "04", "05", "06"])
    for row in ReferenceData.cultureCodes { #expect(throws: Never.self) { try IndustryCode(row.code) } }
  }

  @Test func areasKeepTheirPrintedText() throws {
    let area = try #require(AreaFigure("20000(30亩)"))
    #expect(area.text == "20000(30亩)" && area.squareMetres == 20_000)
    #expect(AreaFigure("约500")?.squareMetres == nil)
    #expect(AreaFigure("87541.76")?.squareMetres == 87_541)
    #expect(AreaFigure("99999999999999999999")?.squareMetres == nil)
    #expect(AreaFigure("") == nil)
  }

  static let faults: [(String, Int, String)] = [
    ("", 1, "no header"),
    ("a\tb\n", 1, "the columns are"),
    ("fact\tvalue\tsource\nx\ty\n", 2, "2 fields, expected are 3"),
    ("fact\tvalue\tsource\nx\ty\tz\textra\n", 2, "4 fields, expected are 3"),
    ("fact\tvalue\tsource\nx\ty\tz\r\n", 2, "a carriage return"),
    ("fact\tvalue\tsource\nx\ty\tz\n\nx\ty\tz\n", 3, "1 fields"),
    ("fact\tvalue\tsource\nx\ty\t z\n", 2, "white space around the field source"),
    ("fact\tvalue\tsource\nx\ty\t\n", 2, "no source"),
    ("fact\tvalue\tsource\n\ty\tz\n", 2, "a field that cannot be read"),
  ]

  @Test(arguments: faults)
  func aTableThatIsALittleWrongIsRefusedAtItsLine(_ text: String, _ line: Int, _ problem: String) {
    let error = #expect(throws: ReferenceDataError.self) { try ReferenceData.parseLoadFacts(text) }
    #expect(error?.line == line)
    #expect(error?.problem.contains(problem) == true, "\(String(describing: error))")
  }

  @Test func aBadValueOfATypedColumnIsRefused() {
    let holidays = "date\tkind\tfestival\tsource\n"
    for row in [
      "2026-02-30\toff\tx\ts", "2026-02-03\tmaybe\tx\ts", "2026-2-3\toff\tx\ts",
      "2026-02-03\toff\tx\ts\n2026-02-03\toff\tx\ts",
    ] {
      #expect(throws: ReferenceDataError.self) { try ReferenceData.parseHolidays(holidays + row + "\n") }
    }
    #expect(throws: ReferenceDataError.self) {
      try ReferenceData.parsePolicies("doc_no\ttitle\tissuer\tdate\tlevel\tsource\n文2021号\tt\ti\t\t市级\ts\n")
    }
    #expect(throws: ReferenceDataError.self) {
      try ReferenceData.parsePolicies("doc_no\ttitle\tissuer\tdate\tlevel\tsource\n\tt\ti\t\t省级\ts\n")
    }
    #expect(throws: ReferenceDataError.self) {
      try ReferenceData.parseCultureCodes("gb4754_2017_code\tinclusion\tsource\n861\twhole class\ts\n")
    }
  }
}
