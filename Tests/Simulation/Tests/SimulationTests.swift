import Foundation
import TestSupport
import Testing

/// The transport on a simulated network and clock, in processes of its own: the simulation replaces the system's sockets
/// and clock for all of its process.
@Suite struct SimulationTests {
  static let program = Binaries.directory.appendingPathComponent("simulate")

  static func simulate(_ arguments: [String]) throws -> ProgramResult { try runProgram(program, arguments) }

  /// Scripts/simulate runs 100,000 and more, built for speed.
  @Test(arguments: [1, 3_001]) func everySessionHolds(from seed: Int) throws {
    let result = try Self.simulate(["--seed", "\(seed)", "--sessions", "3000"])
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    print(result.output)
  }

  @Test func theSameSeedsMakeTheSameSessionsToEveryPieceAndInstant() throws {
    let once = try Self.simulate(["--seed", "700000", "--sessions", "100", "--trace"])
    let twice = try Self.simulate(["--seed", "700000", "--sessions", "100", "--trace"])
    #expect(once.status == 0, "\(once.output.suffix(2_000))\(once.errors)")
    #expect(once.output == twice.output)
    #expect(once.output.contains("digest"))
  }

  /// The digest is of every byte sent, of when, and of what became of each call.
  private func digests(_ arguments: [String]) throws -> [String: String] {
    let result = try Self.simulate(arguments + ["--digests", "--keep-going"])
    let lines = result.output.split(separator: "\n").filter { $0.hasPrefix("seed ") }.map { $0.split(separator: " ") }
    return Dictionary(lines.map { (String($0[1]), String($0[3])) }) { first, _ in first }
  }

  @Test func aSessionIsTheSameWhateverRanBeforeIt() throws {
    let seeds = (400_001...400_400).map { "\($0)" }
    let inOrder = try digests(["--seed", seeds[0], "--sessions", "\(seeds.count)"])
    #expect(inOrder.count == seeds.count && Set(inOrder.values).count > seeds.count * 9 / 10)
    let reversed = try digests(["--seeds", seeds.reversed().joined(separator: ",")])
    #expect(seeds.filter { inOrder[$0] != reversed[$0] } == [], "sessions that depend on those before")
    for seed in stride(from: 0, to: seeds.count, by: 13).map({ seeds[$0] }) {
      #expect(try digests(["--seed", seed])[seed] == inOrder[seed], "session \(seed) alone")
    }
  }

  /// Scripts/simulate --cuts 1 does so at every byte.
  @Test func aConversationIsCutAnywhere() throws {
    let result = try Self.simulate(["--cuts", "29"])
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    print(result.output)
  }

  @Test func everyTLSAlertEndsAConversationAtEveryRecord() throws {
    let result = try Self.simulate(["--alerts"])
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    print(result.output)
  }

  /// A simulation that finds nothing proves nothing: each defect is put into what a machine sends and must be found.
  @Test(
    arguments: [
      ("drop-credit", 1_000), ("double-data", 300), ("drop-data", 300), ("swap-data", 300), ("answer-twice", 300),
      ("forget-cancel", 1_500), ("forget-reply", 300), ("misroute-reply", 300), ("change-byte", 300),
      ("drop-credential", 300),
    ])
  func aDefectOfAMachineIsFound(_ defect: String, within sessions: Int) throws {
    let result = try Self.simulate(["--defect", defect, "--sessions", "\(sessions)"])
    #expect(result.status == 1, "\(defect) was not found in \(sessions) sessions: \(result.output)\(result.errors)")
    #expect(result.output.contains("run again: Scripts/simulate --seed"))
  }
}
