import ParkSchemas
import SchemaRuntime
import TestSupport
import Testing

@testable import cloudpark

/// Files of JSON and YAML, lines of requests, kinds of materials.
@Suite struct InputTests {
  private func file(_ text: String, _ name: String, _ directory: TemporaryDirectory) throws -> String {
    try PrivateFile.write(text, to: directory(name))
    return directory(name)
  }

  private func failure(_ body: () throws -> Void) -> CommandError? {
    do {
      try body()
      return nil
    } catch { return error as? CommandError }
  }

  @Test func policies_areReadFromJSONAndYAML_asContentOrAsRequest() throws {
    let directory = try TemporaryDirectory()
    let content = #"{"titleZh":"租金补贴","kind":"POLICY_KIND_AWARD","formula":{"enterpriseYearCapFen":"50000000"}}"#
    let plain = try PolicyCommands.Publish.request(try file(content, "a.json", directory))
    #expect(plain.content?.titleZh == "租金补贴" && plain.content?.formula?.enterpriseYearCapFen == 50_000_000)
    #expect(try PolicyCommands.Publish.request(try file("{\"content\":\(content)}", "b.json", directory)) == plain)
    let yaml = """
      titleZh: 租金补贴
      kind: POLICY_KIND_AWARD
      formula:
        enterpriseYearCapFen: 50000000
      """
    #expect(try PolicyCommands.Publish.request(try file(yaml, "c.yaml", directory)) == plain)
  }

  @Test(arguments: [
    ("a.json", "{\n \"titelZh\": 1}", "line 2, column 2: has a field \"titelZh\""),
    ("a.json", "", "ends where a value"),
    ("a.json", "[]", "is a list where an object"), ("a.json", "{\"kind\":\"AWARD\"}", "is no value of"),
    ("a.json", "{\"reviewsRequired\":-1}", "out of range"), ("a.json", "\u{feff}{}", "byte order mark"),
    ("a.yaml", "a: b: c", "is no YAML"), ("a.yaml", "titelZh: x", "has a field \"titelZh\""),
    ("a.yml", "reviewsRequired: 0x2", "no number"), ("a.yaml", "titleZh: &a x\ntitleEn: *b\n", "is no YAML"),
  ])
  func badFiles_areRefused_withFileAndPlace(_ name: String, _ text: String, _ part: String) throws {
    let directory = try TemporaryDirectory()
    let path = try file(text, name, directory)
    let error = failure { _ = try PolicyCommands.Publish.request(path) }
    #expect(error?.status == .badData)
    #expect(
      error?.message.contains(part) == true && error?.message.contains(path) == true, "\(error?.message ?? "none")")
  }

  @Test func missingFilesAndFolders_areNamed() {
    #expect(
      failure { _ = try InputFile.text("/nonexistent/x") }?.message
        == "cannot read /nonexistent/x: No such file or directory")
    #expect(failure { _ = try InputFile.text("/tmp") }?.status == .noInput)
  }

  @Test func sizes_passAtTheLimit_andFailOneOver() throws {
    let directory = try TemporaryDirectory()
    let path = try file("12345", "f", directory)
    #expect(try InputFile.text(path, bytesMax: 5) == "12345")
    #expect(failure { _ = try InputFile.text(path, bytesMax: 4) }?.status == .badData)
  }

  @Test func requests_areLines_emptyOnesPassedOver_theLastWithoutLineFeed() async throws {
    let directory = try TemporaryDirectory()
    let path = try file("{\"a\":1}\n\n  \r\n{\"b\":2}\r\n{\"c\":3}", "f.jsonl", directory)
    let lines = try RequestLines("@" + path)
    var found: [String] = []
    while let line = try await lines.next() { found.append(line) }
    #expect(found == ["{\"a\":1}", "{\"b\":2}", "{\"c\":3}"])
    let one = try RequestLines("{}")
    #expect(try await one.next() == "{}")
    #expect(try await one.next() == nil)
    let none = try RequestLines(nil)
    #expect(try await none.next() == nil)
    #expect(throws: CommandError.self) { try RequestLines("@/nonexistent") }
  }

  @Test func mediaTypes_followTheName() throws {
    #expect(try MaterialCommands.Upload.mediaType("A/租约.PDF") == "application/pdf")
    #expect(try MaterialCommands.Upload.mediaType("x.jpeg") == "image/jpeg")
    #expect(failure { _ = try MaterialCommands.Upload.mediaType("x.exe") }?.status == .badData)
  }

  @Test func fieldMasks_takeNamesOfTheContractAndOfJSON() throws {
    #expect(try EnterpriseCommands.Update.mask("revenueFen,name_zh").paths == ["revenue_fen", "name_zh"])
    #expect(failure { _ = try EnterpriseCommands.Update.mask("revenue") }?.status == .usage)
  }
}
