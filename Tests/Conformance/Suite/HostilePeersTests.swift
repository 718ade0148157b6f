import ConformanceKit
import Foundation
import TestSupport
import Testing

/// Goal: Docs/HOSTILE_PEERS.md promises nothing that no test shows. Method: its tables are read.
@Suite struct HostilePeersTests {
  @Test func everyRowNamesATestAndSettingsThatExist() throws {
    func text(_ path: String) throws -> String {
      try String(contentsOf: Binaries.project.appendingPathComponent(path), encoding: .utf8)
    }
    let cases = Set(try CaseLibrary(folder: CaseLibrary.folder).cases.map(\.name))
    let settings = try text("Sources/cloudparkd/Configuration/Setting.swift")
    let rows = try text("Docs/HOSTILE_PEERS.md").components(separatedBy: "\n").filter { $0.hasPrefix("| ") }
      .map { $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }
      .filter { $0.count == 4 && $0[0] != "what" }
    #expect(rows.count > 75)
    for row in rows {
      let shown = row[3].split(separator: " ").map(String.init)
      if shown[0] == "case" {
        #expect(cases.contains(shown[1]), "\(row[0]): there is no case \(shown[1])")
      } else {
        let source = try text("Tests/TLSTransportTests/\(shown[0]).swift")
        #expect(shown.count == 1 || source.contains("func \(shown[1])("), "\(row[0]): \(row[3])")
      }
      for setting in row[2].split(separator: "`") where setting.contains(".") {
        #expect(settings.contains("\"\(setting)\""), "\(row[0]): there is no setting \(setting)")
      }
    }
  }
}
