import ArgumentParser
import ConformanceKit
import Foundation

/// Whether the suite finds what it shall find.
struct SelfTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "self-test",
    abstract: "Runs the suite against servers with one fault each; exactly the named cases must fail.")

  @OptionGroup var options: SuiteOptions
  @Option(name: .long, help: "A directory with certificates of Scripts/dev-certificates; made if it is not there.")
  var tls = ".build-conformance/tls"
  @Option(name: .long, help: "The right server behind the faults.")
  var server: String
  @Option(name: .long, help: "Only faults whose name holds this text.")
  var fault: String?

  func run() throws {
    let certificates = try Certificates(in: URL(fileURLWithPath: tls))
    guard let right = ServerTarget(server) else { throw ValidationError("--server is HOST:PORT") }
    var suite = options.suite(try options.cases())
    suite.lacking.formUnion(["time", "certificates"])
    var wrong = 0
    for one in [Fault.none] + Fault.all where fault == nil || one.name.contains(fault ?? "") {
      let faulty = try FaultyServer(before: right, certificates, one)
      defer { faulty.stop() }
      let found = Set(Report(suite.run(server: faulty.target)).failed.map(\.one.name))
      if found == one.finds {
        print("found  \(one.name): \(found.count) cases")
      } else {
        wrong += 1
        print("WRONG  \(one.name)")
        for name in found.subtracting(one.finds).sorted() { print("       fails but should not: \(name)") }
        for name in one.finds.subtracting(found).sorted() { print("       should fail: \(name)") }
      }
    }
    if wrong > 0 { throw ExitCode(1) }
  }
}
