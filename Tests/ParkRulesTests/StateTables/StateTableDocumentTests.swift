import Glibc
import Testing

@testable import ParkRules

/// Goal: Docs/STATE_TABLES.md says what the code does. Method: the page is rendered anew from the tables and compared;
/// `CLOUDPARK_WRITE_DOCS=1 swift test --filter StateTableDocumentTests` writes it.
@Suite struct StateTableDocumentTests {
  private static let path =
    "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/") + "/Docs/STATE_TABLES.md"

  @Test func pageIsTheOneThatTheTablesRender() throws {
    if getenv("CLOUDPARK_WRITE_DOCS") != nil {
      let file = try #require(fopen(Self.path, "w"))
      fputs(Self.page, file)
      fclose(file)
    }
    let file = try #require(fopen(Self.path, "r"), "no \(Self.path)")
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    #expect(String(decoding: bytes.prefix(count), as: UTF8.self) == Self.page)
  }

  private static var page: String {
    """
    # State tables

    Rendered from `TableCatalogue` in `ParkRules/StateTables`; a test compares this page with the code. What has no row is
    refused with FAILED_PRECONDITION, the state and the rule ILLEGAL_TRANSITION in the details. Guards are tested in their
    order; the first that does not hold is the refusal's rule, spelt NOTICE_ENDED for `noticeEnded`. A state without a way
    out is final.

    \(TableCatalogue.sections.map(section).joined(separator: "\n"))
    """
  }

  private static func section(_ section: TableCatalogue.Section) -> String {
    let guards = section.tables.flatMap(\.guards).reduce(into: [TableDescription.Name]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    var text = "## \(section.service)\n\n" + section.tables.map(table).joined(separator: "\n")
    if !guards.isEmpty {
      text += "\n### Guards of \(section.service)\n\n| guard | rule |\n|---|---|\n"
      for one in guards { text += "| `\(one.name)` | \(one.label.en) (\(one.label.zh)) |\n" }
    }
    return text
  }

  private static func table(_ table: TableDescription) -> String {
    let labels = table.states.map { "\($0.name) \($0.label.zh)" }.joined(separator: ", ")
    let rows = table.rows.map { row in
      let branch = row.branch.map { " when `\($0)`" } ?? ""
      let guards = row.guards.map { "`\($0)`" }.joined(separator: " ")
      return "| \(row.from) | \(row.action)\(branch) | \(row.to) | \(row.actors.joined(separator: ", ")) | \(guards) |"
    }
    return """
      ### \(table.title)

      \(labels).

      ```mermaid
      \(diagram(table))
      ```

      | state | action | then | who | guards |
      |---|---|---|---|---|
      \(rows.joined(separator: "\n"))

      """
  }

  /// The diagram shows ways between states; what leaves a thing where it is stands in the table only.
  private static func diagram(_ table: TableDescription) -> String {
    var lines = ["stateDiagram-v2", "  [*] --> \(table.states[0].name)"]
    for state in table.states {
      let rows = table.rows.filter { $0.from == state.name && $0.to != state.name }
      var targets: [String] = []
      for row in rows where !targets.contains(row.to) { targets.append(row.to) }
      for target in targets {
        let actions = rows.filter { $0.to == target }.map(\.action).reduce(into: [String]()) {
          if !$0.contains($1) { $0.append($1) }
        }
        lines.append("  \(state.name) --> \(target): \(actions.joined(separator: ", "))")
      }
      if !table.rows.contains(where: { $0.from == state.name }) { lines.append("  \(state.name) --> [*]") }
    }
    return lines.joined(separator: "\n")
  }
}
