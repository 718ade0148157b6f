import ArgumentParser
import LoadWorkloads

extension ScenarioCommand {
  /// What both contests take.
  struct ContestOptions: ParsableArguments {
    @Option(help: "How many try, each once.") var clients = 1000
    @Option(help: "How many accounts they share; each costs a password hash to set up.") var people = 20
    @OptionGroup(title: "Set-up") var administrator: Administrator
    @OptionGroup(title: "Load") var load: LoadOptions
    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Thresholds") var thresholds: ThresholdOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    func run(_ prize: ContestScenario.Prize) async throws {
      var plan = try load.plan(calls: clients)
      let configuration = try connection.configuration()
      plan.warmup = 0
      // The schedule is as long as its calls need at its own rate.
      while plan.loop == .open && plan.shape.calls < Double(clients) + 1 && plan.shape.seconds < 86_400 {
        plan.shape = try RateShape(rate: load.rate, burst: load.burst, seconds: plan.shape.seconds * 2)
      }
      let park = try await administrator.park(configuration)
      let (line, all) = (ProgressLine(output), people)
      let scenario = try await ContestScenario.prepare(park, prize, clients: clients, people: people) { ready in
        line.show("setting up: \(ready) of \(all) accounts are ready")
      }
      line.clear()
      try await Session(plan, configuration, thresholds.thresholds, output).run(scenario)
      await park.close()
    }
  }

  struct OneSlot: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "one-slot", abstract: "All clients book or hold the same slot of a space: exactly one wins.",
      discussion: """
        Passes only if one is told that it has the slot, the server's calendar says the same, and all others were \
        refused because it is taken. There is one call for each client; --duration does not count.
        """)

    @OptionGroup var options: ContestOptions

    func run() async throws { try await options.run(.slot) }
  }

  struct OneUnit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "one-unit", abstract: "All clients hold the same unit of a park: exactly one wins.",
      discussion: """
        Passes only if one is told that it holds the unit, the server's books say the same, and all others were \
        refused because it is held. There is one call for each client; --duration does not count.
        """)

    @OptionGroup var options: ContestOptions

    func run() async throws { try await options.run(.unit) }
  }
}
