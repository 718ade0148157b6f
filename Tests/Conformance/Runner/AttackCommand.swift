import ArgumentParser
import ConformanceKit
import Foundation

/// A neighbour's latency under attack, as a table.
struct AttackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attack",
    abstract: "Measures the small calls of a healthy connection while cases of the suite are run as attacks.")

  @Option(name: .long, help: "Runs of each attack a second.")
  var rate = 10.0
  @Option(name: .long, help: "Seconds a line.")
  var seconds = 3.0
  @Option(name: .long, help: "The authority of the server's certificate.")
  var ca: String?
  @Option(
    name: .long,
    help: "HOST:PORT of a second server on the same machine: attacked in its turn, it shows what the attackers cost."
  )
  var beside: String?
  @Argument(help: "HOST:PORT, then the attacks by the names of their cases; without names the usual ones.")
  var arguments: [String]

  private static let usual = [
    "resets-beyond-their-budget", "stream-errors-beyond-their-budget", "pings-beyond-the-budget",
    "settings-beyond-their-budget", "empty-frames-beyond-their-budget", "unknown-frames-beyond-their-budget",
    "late-frames-beyond-their-budget", "credentials-beyond-their-budget", "a-compression-bomb",
    "a-full-metadata-table", "the-stream-limit-passes", "small-calls-pass-unread-streams",
    "a-message-one-byte-over-the-limit", "wrong-magic-at-the-first-byte",
  ]

  func run() throws {
    guard let address = arguments.first, let server = ServerTarget(address, caFile: ca) else {
      throw ValidationError("HOST:PORT is expected")
    }
    let names = arguments.count > 1 ? Array(arguments.dropFirst()) : Self.usual
    let cases = try CaseLibrary(folder: CaseLibrary.folder).cases
    guard let first = cases.first(where: { $0.name == names[0] }) else {
      throw ValidationError("there is no case \(names[0])")
    }
    let quiet = try Attack.quiet(server, first, seconds: seconds)
    func microseconds(_ value: Double) -> String { String(format: "%.0f", value) }
    let other = try beside.map { text in
      guard let other = ServerTarget(text, caFile: ca) else { throw ValidationError("--beside is HOST:PORT") }
      return other
    }
    print("| attack | a second | p50 us | p99 us | times quiet | p99 us, attack elsewhere | times that |")
    print("|---|---|---|---|---|---|---|")
    print("| none | | \(microseconds(quiet.p50)) | \(microseconds(quiet.p99)) | 1.0 | | |")
    for name in names {
      guard let one = cases.first(where: { $0.name == name }) else { throw ValidationError("there is no case \(name)") }
      var attack = Attack(one)
      attack.rate = rate
      attack.seconds = seconds
      let (latency, runs) = try attack.measure(server, attacked: server)
      let elsewhere = try other.map { try attack.measure(server, attacked: $0).latency }
      func times(_ base: Attack.Latency?) -> String {
        base.map { String(format: "%.1f", latency.p99 / max($0.p99, 1)) } ?? ""
      }
      let ran = String(format: "%.1f", Double(runs) / seconds)
      print(
        "| \(name) | \(ran) | \(microseconds(latency.p50)) | \(microseconds(latency.p99)) | \(times(quiet)) "
          + "| \(elsewhere.map { microseconds($0.p99) } ?? "") | \(times(elsewhere)) |")
      fflush(nil)
    }
  }
}
