import ArgumentParser
import CloudParkClient
import CommandSupport
import LoadWorkloads

struct ScenarioCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenario", abstract: "Work of the park that checks afterwards whether the server did it right.",
    discussion: "A scenario makes accounts and enterprises of its own with an administrator's; it may be run again.",
    subcommands: [
      FirstCome.self, OneSlot.self, OneUnit.self, Mixed.self, QuarterlyClose.self, FanOut.self, EventRush.self,
      Gate.self, DeadlineHour.self,
    ])

  /// The administrator that sets a scenario up.
  struct Administrator: ParsableArguments {
    @Option(help: "The administrator's login.") var login = "admin"
    @Option(
      help: "File of the administrator's password; - is standard input (or CLOUDPARK_PASSWORD).", completion: .file())
    var passwordFile: String?

    func park(_ configuration: CloudParkConfiguration) async throws -> ScenarioPark {
      let password = try SecretInput(environment: .current).password(
        file: passwordFile, variable: "CLOUDPARK_PASSWORD", prompt: "Password of \(login): ")
      return try await ScenarioPark(configuration, login: login, password: password)
    }
  }

  struct FirstCome: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "first-come", abstract: "Many submit at once to a budget that pays for some: never one fen over.",
      discussion: """
        Passes only if exactly as many are funded as the budget pays for, and the ledger names whom it told. There is \
        one call for each applicant; --duration does not count, there is no warm-up.
        """)

    @Option(help: "Applicants.") var applicants = 200
    @Option(help: "How many of them the budget pays for.") var funded = 50
    @OptionGroup(title: "Set-up") var administrator: Administrator
    @OptionGroup(title: "Load") var load: LoadOptions
    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Thresholds") var thresholds: ThresholdOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    func run() async throws {
      let plan = try load.plan(exactly: applicants)
      let configuration = try connection.configuration()
      let park = try await administrator.park(configuration)
      let (line, all) = (ProgressLine(output), applicants)
      let scenario = try await FirstComeScenario.prepare(park, applicants: applicants, funded: funded) { ready in
        if ready % 10 == 0 || ready == all { line.show("setting up: \(ready) of \(all) applicants are ready") }
      }
      line.clear()
      try await Session(plan, configuration, thresholds.thresholds, output).run(scenario)
      await park.close()
    }
  }

  struct Mixed: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "mixed", abstract: "Reads of visitors, enterprises, officers and administrators, each looked at.",
      discussion: "Passes only if every answer was the right one and nobody saw a foreign row.")

    @Option(help: "Enterprises that read.") var enterprises = 4
    @OptionGroup(title: "Set-up") var administrator: Administrator
    @OptionGroup(title: "Load") var load: LoadOptions
    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Thresholds") var thresholds: ThresholdOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    func validate() throws {
      guard (2...1000).contains(enterprises) else { throw ValidationError("2 to 1000 enterprises read") }
    }

    func run() async throws {
      let plan = try load.plan()
      let configuration = try connection.configuration()
      let park = try await administrator.park(configuration)
      let line = ProgressLine(output)
      line.show("setting up accounts and enterprises")
      let scenario = try await MixedScenario.prepare(park, enterprises: enterprises)
      line.clear()
      try await Session(plan, configuration, thresholds.thresholds, output).run(scenario)
      await park.close()
    }
  }
}
