import ArgumentParser
import ConformanceKit
import Foundation

/// How the outcome is written.
enum OutputForm: String, ExpressibleByArgument, CaseIterable { case table, json, junit }

/// What all runs share.
struct SuiteOptions: ParsableArguments {
  @Option(name: .long, help: "Only cases whose name or requirement holds this text, for example 8.4 or goodbye.")
  var filter: String?
  @Option(name: .long, help: "What the side under test lacks: \(Need.names). Cases that need it are skipped.")
  var lacking: [String] = []
  @Option(name: .shortAndLong, help: "table, json or junit.")
  var output: OutputForm = .table
  @Option(name: .long, help: "Cases at once.")
  var width = 8
  @Option(name: .long, help: "Seconds an observation may take.")
  var limit = 15.0

  enum Need { static let names = "certificates, time, load, compression, alone, tokens" }

  func cases() throws -> [Case] {
    let all = try CaseLibrary(folder: CaseLibrary.folder).cases
    guard let filter else { return all }
    return all.filter { $0.name.contains(filter) || $0.requirements.contains(filter) || $0.semantics == filter }
  }

  func suite(_ cases: [Case]) -> Suite {
    var suite = Suite(cases)
    suite.width = width
    suite.limit = limit
    suite.lacking = Set(lacking)
    return suite
  }

  /// Writes the report; a failure ends the program with 1.
  func finish(_ outcomes: [Outcome]) throws {
    let report = Report(outcomes)
    switch output {
    case .table: print(report.summary)
    case .json: print(try report.json())
    case .junit: print(report.junit, terminator: "")
    }
    guard !outcomes.isEmpty else {
      FileHandle.standardError.write(Data("conformance: no case is chosen; 'conformance list' names them\n".utf8))
      throw ExitCode(64)
    }
    if !report.failed.isEmpty { throw ExitCode(1) }
  }

  var report: @Sendable (Outcome) -> Void {
    guard output == .table else { return { _ in } }
    return { print(Report.line($0)) }
  }
}

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Runs the cases against a server at an address, or against a client's program.")

  @OptionGroup var options: SuiteOptions
  @Option(name: .long, help: "The authority of the server's certificate; without it the certificate is not verified.")
  var ca: String?
  @Option(name: .long, help: "A client certificate, for the cases that need one.")
  var certificate: String?
  @Option(name: .long, help: "Its key.")
  var key: String?
  @Option(name: .long, help: "A directory with certificates of Scripts/dev-certificates; made if it is not there.")
  var tls: String?
  @Flag(name: .long, help: "The arguments are the command that starts the client under test.")
  var client = false
  @Argument(help: "HOST:PORT of the server under test; with --client the command.")
  var target: [String]

  func run() throws {
    let suite = options.suite(try options.cases())
    if client {
      let folder = URL(fileURLWithPath: tls ?? ".build-conformance/tls")
      let program = try ClientProgram(target)
      defer { program.stop() }
      let under = ClientTarget(program: program, certificates: try Certificates(in: folder))
      try options.finish(suite.run(client: under, report: options.report))
      return
    }
    let pair = certificate.flatMap { certificate in key.map { (chain: certificate, key: $0) } }
    guard target.count == 1, let server = ServerTarget(target[0], caFile: ca, certificate: pair) else {
      throw ValidationError("one HOST:PORT is expected")
    }
    var limited = suite
    if pair == nil { limited.lacking.insert("certificates") }
    try options.finish(limited.run(server: server, report: options.report))
  }
}

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "Names the cases.")
  @OptionGroup var options: SuiteOptions

  func run() throws {
    for one in try options.cases() {
      let needs = one.needs.isEmpty ? "" : "  needs \(one.needs.joined(separator: ", "))"
      print("\(one.side.rawValue)  \(one.name)  \(one.requirements.joined(separator: " "))\(needs)")
    }
  }
}
