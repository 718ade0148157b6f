import ArgumentParser

/// The server of the Cloud Park and what its operator needs around it.
@main
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
