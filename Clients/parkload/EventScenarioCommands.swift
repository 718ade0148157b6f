import ArgumentParser
import CommandSupport
import LoadWorkloads

extension ScenarioCommand {
  struct EventRush: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "event-rush",
      abstract: "Many people try several times for few seats: granted equals capacity exactly.",
      discussion: """
        Passes only if every seat was granted to exactly one person, every other try was refused for the right reason, \
        and the organiser's list names whom the server told. There is one call for each try; --duration does not \
        count, there is no warm-up. It survives a crash of the server: tries without an outcome are asked again with \
        their keys. With --seats 1 all fight for one seat. The server must run with --set \
        development.test-accounts=true.
        """)

    @Option(help: "People; each comes with an account of its own.") var people = 500
    @Option(help: "Seats.") var seats = 50
    @Option(help: "Tries of each person.") var tries = 3
    @OptionGroup(title: "Set-up") var administrator: Administrator
    @OptionGroup(title: "Load") var load: LoadOptions
    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Thresholds") var thresholds: ThresholdOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    func validate() throws {
      guard (1...100_000).contains(people), (1...10).contains(tries) else {
        throw ValidationError("1 to 100000 people try 1 to 10 times")
      }
    }

    func run() async throws {
      let plan = try load.plan(exactly: people * tries)
      let configuration = try connection.configuration()
      let park = try await administrator.park(configuration)
      let (line, all) = (ProgressLine(output), people)
      let scenario = try await EventRushScenario.prepare(
        park, people: people, seats: seats, tries: tries, connections: plan.connections
      ) { ready in
        if ready % 250 == 0 || ready == all { line.show("setting up: \(ready) of \(all) people are ready") }
      }
      line.clear()
      try await Session(plan, configuration, thresholds.thresholds, output).run(scenario)
      await park.close()
    }
  }

  struct Gate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "gate", abstract: "Tickets scanned at open gates, many twice: each is let in once.",
      discussion: """
        Each ticket is scanned three times: once, once more with the same id, and anew at another gate. Passes only if \
        every ticket was let in by exactly one scan and the books say the same. There is one call for each scan; \
        --duration does not count, there is no warm-up. The server must run with --set \
        development.test-accounts=true.
        """)

    @Option(help: "Tickets.") var tickets = 200
    @OptionGroup(title: "Set-up") var administrator: Administrator
    @OptionGroup(title: "Load") var load: LoadOptions
    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Thresholds") var thresholds: ThresholdOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    func run() async throws {
      let plan = try load.plan(exactly: tickets * 3)
      let configuration = try connection.configuration()
      let park = try await administrator.park(configuration)
      let (line, all) = (ProgressLine(output), tickets)
      let scenario = try await GateScenario.prepare(park, tickets: tickets) { ready in
        if ready % 50 == 0 || ready == all { line.show("setting up: \(ready) of \(all) tickets are ready") }
      }
      line.clear()
      try await Session(plan, configuration, thresholds.thresholds, output).run(scenario)
      await park.close()
    }
  }
}
