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
    # State tables of the award chain

    Rendered from `ParkRules/StateTables`; a test compares this page with the code. What has no row is refused with
    FAILED_PRECONDITION, the state and the rule ILLEGAL_TRANSITION in the details. Guards are tested in their order; the
    first that does not hold is the refusal's rule, spelt NOTICE_ENDED for `noticeEnded`.

    \(section("Policies", PolicyTables.policy))
    \(section("Rounds", PolicyTables.round))
    \(section("Cases of an award", CaseTables.award))
    \(section("Cases of a fast award (快申快享)", CaseTables.fast))
    \(section("Cases of a no-apply award (免申即享)", CaseTables.noApply))
    \(section("Public notices", NoticeTables.notice))
    \(section("Objections", NoticeTables.objection))
    ## Guards

    | guard | rule |
    |---|---|
    \(AwardGuard.allCases.map { "| `\($0.rawValue)` | \($0.label.en) (\($0.label.zh)) |" }.joined(separator: "\n"))

    """
  }

  private static func section<State, Action>(_ title: String, _ table: StateTable<State, Action>) -> String {
    let rows = table.rows.map { row in
      let actors = row.actors.map(\.rawValue).sorted().joined(separator: ", ")
      let branch = row.branch.map { " when `\($0.rawValue)`" } ?? ""
      let guards = row.guards.map { "`\($0.rawValue)`" }.joined(separator: " ")
      return "| \(row.from.rawValue) | \(row.action.rawValue)\(branch) | \(row.to.rawValue) | \(actors) | \(guards) |"
    }
    return """
      ## \(title)

      | state | action | then | who | guards |
      |---|---|---|---|---|
      \(rows.joined(separator: "\n"))

      """
  }
}
