import Glibc
import Testing

@testable import ParkRules

/// Goal: every step of the sourced processes can be carried out, and Docs/PROCESSES.md says where. Method: each row of the
/// table needs a place; each place must be a row of a state table, with the guard it names, or a method of a contract; the
/// page is rendered anew and compared (`CLOUDPARK_WRITE_DOCS=1 swift test --filter ProcessCoverageTests` writes it).
@Suite struct ProcessCoverageTests {
  private static let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")

  @Test func everyRowOfTheTableHasAPlaceAndNoPlaceIsWithoutARow() {
    #expect(ReferenceData.processes.count > 50)
    for row in ReferenceData.processes {
      let step = ProcessPlaces.steps[row.process]?[row.step]
      #expect(step?.places.isEmpty == false, "\(row.process) \(row.step)")
    }
    let rows = Set(ReferenceData.processes.map { "\($0.process) \($0.step)" })
    for (process, steps) in ProcessPlaces.steps {
      for step in steps.keys { #expect(rows.contains("\(process) \(step)"), "\(process) \(step)") }
    }
  }

  @Test func everyPlaceExists() throws {
    let tables = TableCatalogue.sections.flatMap(\.tables)
    for (process, steps) in ProcessPlaces.steps {
      for (number, step) in steps {
        for place in step.places {
          switch place {
          case .actions(let title, let actions, let condition):
            let table = try #require(tables.first { $0.title == title }, "\(process) \(number): no table \(title)")
            for action in actions {
              #expect(table.rows.contains { $0.action == action }, "\(process) \(number): \(title) has no \(action)")
            }
            guard let condition else { continue }
            #expect(
              table.rows.contains { actions.contains($0.action) && $0.guards.contains(condition) },
              "\(process) \(number): nothing is guarded by \(condition)")
          case .method(let service, let method):
            #expect(try contracts(of: service).contains("rpc \(method)("), "\(process) \(number): no \(method)")
          }
        }
      }
    }
  }

  @Test func pageIsTheOneThatThePlacesRender() throws {
    let path = Self.root + "/Docs/PROCESSES.md"
    if getenv("CLOUDPARK_WRITE_DOCS") != nil {
      let file = try #require(fopen(path, "w"))
      fputs(Self.page, file)
      fclose(file)
    }
    #expect(try text(of: path) == Self.page)
  }

  private func contracts(of service: String) throws -> String {
    let files = service == "park" ? ["park", "leasing", "recognition"] : [service]
    return try files.map { try text(of: "\(Self.root)/Protos/cloudpark/\(service)/v1/\($0).proto") }.joined()
  }

  private func text(of path: String) throws -> String {
    let file = try #require(fopen(path, "r"), "no \(path)")
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  private static var page: String {
    var text = """
      # The processes, step by step

      The administrative processes as sources describe them (`cloudpark park processes` prints them, see
      [DATA.md](DATA.md)), and where each step is carried out: by actions of a table of [STATE_TABLES.md](STATE_TABLES.md),
      by a guard of one, or by a method. A test holds each row against the tables and the contracts.

      | process | step | 步骤 | 期限或规则 | carried out by | as a rule here |
      |---|---|---|---|---|---|

      """
    for row in ReferenceData.processes {
      guard let step = ProcessPlaces.steps[row.process]?[row.step] else { continue }
      let places = step.places.map(description).joined(separator: "; ")
      text += "| \(row.process) | \(row.step) | \(row.labelZh) | \(row.rule ?? "") | \(places) | \(step.rule) |\n"
    }
    return text
  }

  private static func description(_ place: ProcessPlaces.Place) -> String {
    switch place {
    case .actions(let table, let actions, let condition):
      let names = actions.map { "`\($0)`" }.joined(separator: " ")
      return "\(table): \(names)" + (condition.map { ", guard `\($0)`" } ?? "")
    case .method(_, let method): return "`\(method)`"
    }
  }
}
