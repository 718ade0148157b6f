import ArgumentParser

/// The conformance suite's program; Scripts/conformance is what people start.
@main
struct ConformanceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conformance",
    abstract: "Holds a server or a client against Docs/PROTOCOL.md.",
    discussion: "What it runs, and how a client under test is told what to do: Docs/CONFORMANCE.md.",
    subcommands: [
      RunCommand.self, ServeCommand.self, DriveCommand.self, SelfTestCommand.self, AttackCommand.self, ListCommand.self,
    ])
}
