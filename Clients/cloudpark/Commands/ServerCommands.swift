import ArgumentParser
import ParkSchemas
import RPCCore
import RPCSchemas
import SchemaRuntime

struct HealthCommand: ParkCommand {
  static let configuration = CommandConfiguration(
    commandName: "health", abstract: "Asks whether the server is ready; ends with 0 only if it is serving.",
    discussion: "No login is needed. Ends with 3 if the server or service is not serving.")
  static var usesSession: Bool { false }

  @Option(help: "One service by its full name; without it the server as a whole.") var service = ""
  @Flag(help: "Show every change, until Ctrl-C.") var watch = false
  @OptionGroup(title: "Connection and output") var global: GlobalOptions

  func run(_ context: Context) async throws {
    let request = RpcV1.HealthCheckRequest.with { $0.service = service }
    var options = watch ? context.streaming : context.reading
    options.credential = []
    if watch {
      var last = RpcV1.ServingStatus.unspecified
      for try await response in try await context.park.health.watch(request, options) {
        last = response.status
        try context.output.event(response, Self.line(response))
      }
      if last != .serving { throw ExitRequest(status: .notServing) }
      return
    }
    let response = try await context.park.health.check(request, options)
    try context.output.show(response)
    if response.status != .serving { throw ExitRequest(status: .notServing) }
  }

  private static func line(_ response: RpcV1.HealthCheckResponse) -> String {
    let status = response.status.name.map { EnumNames.short($0, RpcV1.ServingStatus.schema) }
    let text = status ?? String(response.status.rawValue)
    return Printable.clean(response.reason.isEmpty ? text : "\(text): \(response.reason)")
  }
}

struct ClockCommands: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clock", abstract: "The movable clock of a development server.",
    discussion: "Only servers that were started with --test-clock have it.", subcommands: [Get.self, Advance.self])

  struct Get: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Shows the server's time.")

    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func run(_ context: Context) async throws {
      try context.output.show(try await context.park.clock.getClock(.init(), context.reading))
    }
  }

  struct Advance: ParkCommand {
    static let configuration = CommandConfiguration(abstract: "Moves the server's clock forward.")

    @Option(help: "By how much: 36h, 10d.", transform: DurationArgument.read) var by: DurationArgument?
    @Option(help: "To which time: 2026-12-01 or 2026-12-01T09:00:00+08:00.", transform: TimeArgument.read) var to:
      TimeArgument?
    @OptionGroup(title: "Connection and output") var global: GlobalOptions

    func validate() throws {
      if (by == nil) == (to == nil) { throw ValidationError("name either --by or --to") }
    }

    func run(_ context: Context) async throws {
      let request = DevelopmentV1.AdvanceClockRequest.with {
        $0.by = by?.message
        $0.to = to?.message
      }
      try context.output.show(try await context.park.clock.advanceClock(request, context.changing))
    }
  }
}

struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions", abstract: "Writes a completion script for a shell.",
    discussion: """
      bash: cloudpark completions bash > /etc/bash_completion.d/cloudpark
      zsh:  cloudpark completions zsh > "${fpath[1]}/_cloudpark"
      fish: cloudpark completions fish > ~/.config/fish/completions/cloudpark.fish
      """)

  /// The shells there are scripts for.
  enum Shell: String, ExpressibleByArgument, CaseIterable {
    case bash, zsh, fish
  }

  @Argument(help: "bash, zsh or fish.") var shell: Shell

  func run() throws {
    let shell: CompletionShell =
      switch shell {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    try StandardOutput.write(CloudParkCommand.completionScript(for: shell) + "\n")
  }
}
