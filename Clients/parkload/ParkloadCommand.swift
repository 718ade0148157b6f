import ArgumentParser
import Glibc

/// The load generator.
@main
struct ParkloadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parkload",
    abstract: "Loads a Cloud Park server and tells how it answered.",
    discussion: """
      Open loop by default: calls are sent when the schedule says so, whatever the server does, and their latency \
      counts from the time they were meant to be sent. Late and never sent calls are shown.

      parkload echo --rate 20000 --connections 8 --outstanding 32 --duration 30s
      parkload call PolicyService/GetPolicy --data '{"policyId":"pol_{{random:1-500}}"}' --rate 100..2000
      parkload scenario first-come --password-file admin.password --applicants 5000 --funded 300 --rate 500

      Connection settings come from flags, then from the environment (CLOUDPARK_ADDRESS, CLOUDPARK_CA, \
      CLOUDPARK_TOKEN, ...). Exit codes: 0 all is well; 3 a threshold or a check failed; 64 to 78 as `cloudpark` has \
      them; 10 and the status number when the server refused what the run needs.
      """,
    version: "0.1.0",
    subcommands: [
      EchoCommand.self, CallCommand.self, HandshakeCommand.self, ScenarioCommand.self, CompareCommand.self,
    ])

  static func main() async {
    let code = await Self.run(Array(CommandLine.arguments.dropFirst()))
    fflush(nil)
    Glibc.exit(code)
  }

  /// Parses and runs; the exit code.
  static func run(_ arguments: [String]) async -> Int32 {
    do {
      var command = try parseAsRoot(arguments)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      return 0
    } catch {
      return Failure.report(error)
    }
  }
}
