import ArgumentParser

/// The server of the Cloud Park and what its operator needs around it.
struct Cloudparkd: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cloudparkd",
    abstract: "The Cloud Park server.",
    discussion: """
      Settings come from the configuration file, then the environment (CLOUDPARKD_...), then --set and flags; the
      later wins. `cloudparkd config default` prints a commented file to begin with.
      """,
    version: "cloudparkd \(cloudParkVersion)",
    subcommands: [
      ServeCommand.self, BootstrapCommand.self, BackupCommand.self, RestoreCommand.self, VerifyCommand.self,
      ConfigCommand.self, SampleCommand.self,
    ])
}

/// The version of this program.
let cloudParkVersion = "0.1.0"

@main
enum Entry {
  static func main() async {
    // `serve` takes its signals from a queue. They must be blocked here, on the first thread and before any other, because
    // threads inherit what is blocked and one that has not would be where the kernel ends the process.
    if CommandLine.arguments.dropFirst().first == "serve" { SignalQueue.block() }
    await Cloudparkd.main()
  }
}
