import Foundation
import TestSupport
import Testing

/// The program itself, against a server of its own: what it prints and how it ends.
@Suite(.serialized) struct CommandTests {
  private static func parkload(_ arguments: [String], _ server: SpawnedServer? = nil) throws -> ProgramResult {
    let environment = server.map { ["CLOUDPARK_ADDRESS": $0.address, "CLOUDPARK_CA": $0.caFile] } ?? [:]
    return try runProgram(Binaries.load, arguments, environment: environment)
  }

  @Test func runsReportsComparisonsAndExitCodes() throws {
    let server = try SpawnedServer(settings: ["limits.calls-per-second=0"])
    try server.start()
    let directory = try TemporaryDirectory()
    let load = ["--rate", "200", "--duration", "500ms", "--warmup", "100ms"]

    let text = try Self.parkload(
      ["echo", "--report", directory("r.html"), "--save", directory("a.json"), "--min-rate", "1"] + load, server)
    #expect(text.status == 0, "\(text.errors)")
    for part in ["of 200 intended", "p99.99", "skipped 0"] { #expect(text.output.contains(part), "\(text.output)") }
    let page = try String(contentsOfFile: directory("r.html"), encoding: .utf8)
    #expect(page.contains("<svg") && page.contains("echo unary"))

    let failed = try Self.parkload(["echo", "--max-p99", "1us"] + load, server)
    #expect(failed.status == 3 && failed.output.contains("FAIL  p99 at most 1.00 us"), "\(failed.output)")

    for kind in ["server-stream", "client-stream", "ping-pong"] {
      let streams = try Self.parkload(["echo", kind, "--messages", "5", "--max-error-rate", "0"] + load, server)
      #expect(streams.status == 0 && streams.output.contains("messages/s"), "\(kind): \(streams)")
    }
    let handshakes = try Self.parkload(["handshake", "--max-error-rate", "0", "--rate", "20", "-d", "500ms"], server)
    #expect(handshakes.status == 0, "\(handshakes.output)\(handshakes.errors)")
    let resumed = try Self.parkload(
      ["handshake", "--resumed", "--max-error-rate", "0", "--rate", "40", "-d", "500ms"], server)
    #expect(resumed.status == 0 && resumed.output.contains("pass  every handshake but the first"), "\(resumed)")

    let lines = try Self.parkload(["echo", "--closed", "-o", "jsonl", "-d", "300ms", "--warmup", "0s"], server)
    #expect(lines.status == 0)
    let rows = lines.output.split(separator: "\n")
    #expect(rows.count >= 3 && rows.last?.hasPrefix(#"{"report":"#) == true && rows[0].hasPrefix(#"{"interval":"#))
    try lines.output.write(toFile: directory("b.jsonl"), atomically: true, encoding: .utf8)
    let compared = try Self.parkload(["compare", directory("a.json"), directory("b.jsonl")])
    #expect(compared.status == 0 && compared.output.contains("B/A") && compared.output.contains("the schedules differ"))
    #expect(server.stop() == 0)
  }

  @Test func aCallByReflectionAndTheScenariosCheckTheirAnswers() throws {
    let server = try SpawnedServer()
    try server.start()
    let administrator = ["--login", "admin", "--password-file", server.passwordFile]
    let call = try Self.parkload(
      ["call", "ParkService/SearchParks", "--data", #"{"limit":{{random:1-5}}}"#, "--rate", "50", "-d", "500ms"]
        + administrator, server)
    #expect(call.status == 0 && call.output.contains("call cloudpark.park.v1.ParkService/SearchParks"), "\(call)")

    let unknown = try Self.parkload(["call", "ParkService/Nothing", "--rate", "5"] + administrator, server)
    #expect(unknown.status == 64 && unknown.errors.contains("has no method Nothing"), "\(unknown.errors)")
    let data = try Self.parkload(
      ["call", "ParkService/GetPark", "--data", #"{"parkIdd":"x"}"#] + administrator, server)
    #expect(data.status == 65 && data.errors.contains("parkIdd"), "\(data.errors)")

    let first = try Self.parkload(
      ["scenario", "first-come", "--applicants", "15", "--funded", "7", "--rate", "200"] + administrator, server)
    #expect(first.status == 0, "\(first.output)\(first.errors)")
    #expect(first.output.contains("pass  exactly 7 are funded") && first.output.contains("pass  never one fen over"))
    let mixed = try Self.parkload(
      ["scenario", "mixed", "--enterprises", "2", "--rate", "100", "-d", "1s"] + administrator, server)
    #expect(mixed.status == 0 && mixed.output.contains("pass  every answer was the right one"), "\(mixed)")

    let wrong = try runProgram(
      Binaries.load, ["scenario", "mixed", "--password-file", server.caFile],
      environment: ["CLOUDPARK_ADDRESS": server.address, "CLOUDPARK_CA": server.caFile])
    #expect(wrong.status == 65, "a password of several lines is a mistake")
    #expect(server.stop() == 0)
  }

  /// The short forms of S4 and S5.
  @Test func theQuarterlyCloseAndTheFanOutPass() throws {
    let server = try SpawnedServer(settings: ["limits.calls-per-second=0"])
    try server.start()
    let administrator = ["--login", "admin", "--password-file", server.passwordFile]
    let close = try Self.parkload(
      ["scenario", "quarterly-close", "--enterprises", "5", "--rate", "50", "-d", "2s"] + administrator, server)
    #expect(close.status == 0, "\(close.output)\(close.errors)")
    #expect(close.output.contains("pass  no write after the lock") && close.output.contains("pass  one report each"))
    let fan = try Self.parkload(
      ["scenario", "fan-out", "--streams", "100", "--events", "3", "-d", "2s"] + administrator, server)
    #expect(fan.status == 0, "\(fan.output)\(fan.errors)")
    #expect(fan.output.contains("pass  every reader got every event once, in order"))
    #expect(server.stop() == 0)
  }

  @Test func mistakesOfTheCommandLineAreExplained() throws {
    let rate = try Self.parkload(["echo", "--rate", "fast"])
    #expect(rate.status == 64 && rate.errors.contains("write calls a second"), "\(rate.errors)")
    let file = try Self.parkload(["compare", "/nonexistent/a.json", "/nonexistent/b.json"])
    #expect(file.status == 66 && file.errors.contains("/nonexistent/a.json"))
    let process = try Self.parkload(["echo", "--server-pid", "999999999"])
    #expect(process.status == 64 && process.errors.contains("no process 999999999"))
    let nobody = try runProgram(
      Binaries.load, ["echo", "--rate", "10", "-d", "1s"], environment: ["CLOUDPARK_ADDRESS": "127.0.0.1:1"])
    #expect(nobody.status == 24 && nobody.errors.contains("127.0.0.1:1"), "\(nobody.errors)")
  }
}
