import ParkSchemas
import RPCSchemas
import SchemaRuntime
import Testing

@testable import cloudpark

/// Answers in each format, widths of wide characters, paths.
@Suite struct OutputTests {
  /// What a body writes.
  private func written(
    _ format: OutputFormat, path: String? = nil, showDefaults: Bool = false, _ body: (Output) throws -> Void
  ) throws -> String {
    var text = ""
    let output = Output(format: format, path: try path.map(ValuePath.init), showDefaults: showDefaults) { text += $0 }
    try body(output)
    try output.finish()
    return text
  }

  private let round = PolicyV1.Round.with {
    $0.id = "rnd_1"
    $0.version = 2
    $0.state = .open
    $0.nameZh = "第一轮"
    $0.openedAt = .with { $0.seconds = 1_796_054_400 }
    $0.ledger = .with {
      $0.budgetFen = 123_456_789
      $0.reservedFen = -1
    }
  }

  private let columns: [RowTable.Column] = [
    .init("id"), .init("nameZh", "name"), .init("state"), .init("ledger.budgetFen", "budget"),
  ]

  @Test func widths_countWideCharactersTwice_andMarksNot() {
    #expect(DisplayWidth.of("abc") == 3)
    #expect(DisplayWidth.of("文化园区") == 8)
    #expect(DisplayWidth.of("〔2021〕") == 8)
    #expect(DisplayWidth.of("ｶﾅ") == 2)
    #expect(DisplayWidth.of("e\u{301}") == 1)
    #expect(DisplayWidth.of("한글") == 4)
    #expect(DisplayWidth.of("😈") == 2)
    #expect(DisplayWidth.padded("园", to: 4) == "园  ")
    #expect(DisplayWidth.padded("园", to: 4, right: true) == "  园")
    #expect(DisplayWidth.cut("文化园区", to: 8) == "文化园区")
    #expect(DisplayWidth.cut("文化园区", to: 7) == "文化园…")
    #expect(DisplayWidth.cut("文化园区", to: 6) == "文化…")
  }

  @Test func tables_alignColumnsByWidth_andNumbersRight() throws {
    let text = try written(.table) { output in
      output.beginList(columns)
      try output.row(round)
      try output.row(
        PolicyV1.Round.with {
          $0.id = "rnd_22"; $0.nameZh = "b"
        })
    }
    let lines = text.split(separator: "\n")
    #expect(lines[0].hasPrefix("ID      NAME    STATE"))
    #expect(lines[1].hasPrefix("rnd_1   第一轮  open"))
    #expect(lines[1].hasSuffix("  1,234,567.89 yuan"))
    #expect(DisplayWidth.of(String(lines[0])) == DisplayWidth.of(String(lines[1])))
  }

  @Test func records_showMoneyInYuan_timesInShanghai_enumsShort() throws {
    let text = try written(.table) { try $0.show(round) }
    #expect(
      text == """
        id         rnd_1
        version    2
        state      open
        name zh    第一轮
        ledger
          budget    1,234,567.89 yuan
          reserved  -0.01 yuan
        opened at  2026-12-01 00:00:00 +08

        """)
  }

  @Test func json_isCanonical_andAListIsOneArray() throws {
    #expect(try written(.jsonl) { try $0.show(PolicyV1.Round.with { $0.version = 7 }) } == "{\"version\":\"7\"}\n")
    let list = try written(.json) { output in
      output.beginList(columns)
      try output.row(PolicyV1.Round.with { $0.id = "a" })
      try output.row(PolicyV1.Round.with { $0.id = "b" })
    }
    #expect(list == "[\n  {\n    \"id\": \"a\"\n  },\n  {\n    \"id\": \"b\"\n  }\n]\n")
    #expect(try written(.json) { $0.beginList(columns) } == "[]\n")
    #expect(try written(.jsonl) { $0.beginList(columns) } == "")
    #expect(try written(.table) { $0.beginList(columns) } == "")
    let defaults = try written(.jsonl, showDefaults: true) { try $0.show(CommonV1.Membership()) }
    #expect(defaults == "{\"role\":\"ROLE_UNSPECIFIED\",\"tenantId\":\"\",\"approvalLimitFen\":\"0\"}\n")
  }

  @Test func yaml_keepsNumbersInStringsQuoted_andReadsBack() throws {
    let text = try written(.yaml) { try $0.show(round) }
    #expect(text.contains("id: rnd_1\n"))
    #expect(text.contains("version: \"2\"\n"))
    #expect(text.contains("nameZh: 第一轮\n"))
    let list = try written(.yaml) { output in
      output.beginList(columns)
      try output.row(PolicyV1.Round.with { $0.id = "true" })
      try output.row(PolicyV1.Round.with { $0.id = "no: x" })
    }
    #expect(list == "---\nid: \"true\"\n---\nid: \"no: x\"\n")
  }

  @Test func paths_giveBareValues() throws {
    let application = ApplicationV1.Application.with {
      $0.id = "app_1"
      $0.materials = [.with { $0.id = "mat_1" }, .with { $0.id = "mat_2" }]
    }
    func get(_ path: String) throws -> String { try written(.table, path: path) { try $0.show(application) } }
    #expect(try get("id") == "app_1\n")
    #expect(try get("materials.1.id") == "mat_2\n")
    #expect(try get("materials[0].id") == "mat_1\n")
    #expect(try get("materials.id") == "mat_1\nmat_2\n")
    #expect(try get("approvedFen") == "0\n")
    #expect(try get("approved_fen") == "0\n")
    #expect(try get("state") == "APPLICATION_STATE_UNSPECIFIED\n")
    #expect(try get("claim") == "\n")
    #expect(try get("claim.annualRentFen") == "\n")
    for bad in ["nothing", "materials.2.id", "materials.0.nothing", "id.x", "a..b", ""] {
      #expect(throws: CommandError.self, "\(bad)") { try get(bad) }
    }
  }

  @Test func textOfTheServer_cannotSteerTheTerminal() throws {
    let text = try written(.table) { try $0.show(PolicyV1.Round.with { $0.nameZh = "a\u{1b}[31m\u{202e}b\n\u{9b}c" }) }
    #expect(text == "name zh  a\u{fffd}[31m\u{fffd}b \u{fffd}c\n")
    let json = try written(.jsonl) { try $0.show(PolicyV1.Round.with { $0.nameZh = "\u{1b}\u{9b}" }) }
    #expect(json == "{\"nameZh\":\"\\u001b\\u009b\"}\n")
  }

  @Test func hashes_areShownInHexadecimal_andLongBytesByLength() throws {
    let text = try written(.table) {
      try $0.show(ApplicationV1.Material.with { $0.sha256 = [0, 0xab] })
      try $0.show(ApplicationV1.UploadMaterialRequest.with { $0.part = .chunk([UInt8](repeating: 1, count: 65)) })
    }
    #expect(text == "sha256  00ab\nchunk  (65 bytes)\n")
  }

  @Test func everyListedColumn_isAFieldOfItsRow() throws {
    func check<M: Message>(_ type: M.Type, _ columns: [RowTable.Column]) throws {
      var table = RowTable(columns)
      try table.add(try JSONValue(parsing: try M().json(.init(printsDefaults: true))), M.schema)
      #expect(table.flush().count == 2)
    }
    try check(PolicyV1.Policy.self, PolicyCommands.columns)
    try check(ParkV1.ListParksResponse.self, ParkCommands.columns)
    try check(ParkV1.Holiday.self, RowTable.columns(of: ParkV1.Holiday.schema))
  }
}
