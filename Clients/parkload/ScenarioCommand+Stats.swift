import ArgumentParser
import CommandSupport
import LoadWorkloads

extension ScenarioCommand {
  struct QuarterlyClose: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "quarterly-close", abstract: "Reports are submitted and corrected; the lock comes in mid-flight.",
      discussion: """
        Passes only if nothing was written after the lock, there is one report for each enterprise, and every revision \
        that was acknowledged is there. In full: --enterprises 200 --rate 50 -d 60s.
        """)

    @Option(help: "Enterprises that file.") var enterprises = 20
    @OptionGroup(title: "Set-up") var administrator: Administrator
    @OptionGroup(title: "Load") var load: LoadOptions
    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Thresholds") var thresholds: ThresholdOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    func run() async throws {
      var plan = try load.plan()
      plan.warmup = 0
      let configuration = try connection.configuration()
      let park = try await administrator.park(configuration)
      let (line, all) = (ProgressLine(output), enterprises)
      let middle = max(1, Int(plan.shape.calls / 2))
      let scenario = try await QuarterlyCloseScenario.prepare(park, filers: enterprises, lockAt: middle) { ready in
        if ready % 10 == 0 || ready == all { line.show("setting up: \(ready) of \(all) enterprises are ready") }
      }
      line.clear()
      try await Session(plan, configuration, thresholds.thresholds, output).run(scenario)
      await park.close()
    }
  }

  struct FanOut: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "fan-out", abstract: "Policies reach many streams, some of which read slowly: each once, in order.",
      discussion: """
        Passes only if every stream got every event once and in order and the server's buffers stayed bounded. In full: \
        --streams 50000 --connections 200 -d 60s --timeout 5m, against a server whose limits let so many streams in \
        (limits.streams-at-once, limits.calls-per-second).
        """)

    @Option(help: "Streams, each a call of the run.") var streams = 200
    @Option(help: "Policies that are published once all streams are open.") var events = 5
    @OptionGroup(title: "Set-up") var administrator: Administrator
    @OptionGroup(title: "Load") var load: LoadOptions
    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Thresholds") var thresholds: ThresholdOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    func run() async throws {
      var plan = try load.plan(calls: streams)
      plan.warmup = 0
      // All streams are open at the same time: as many calls at once, at a rate that has them open within the duration.
      plan.outstanding = max(plan.outstanding, (streams + plan.connections - 1) / plan.connections)
      plan.shape = try RateShape(
        rate: "\(max(1, Int((Double(streams) / max(1, plan.shape.seconds - 1)).rounded(.up))))", burst: nil,
        seconds: plan.shape.seconds)
      plan.drain = max(plan.drain, plan.timeout)
      let configuration = try connection.configuration()
      let park = try await administrator.park(configuration)
      let line = ProgressLine(output)
      let scenario = try await FanOutScenario.prepare(
        park, streams: streams, events: events, connections: plan.connections
      ) { line.show("setting up: \($0) people are ready") }
      line.clear()
      try await Session(plan, configuration, thresholds.thresholds, output).run(scenario)
      await park.close()
    }
  }
}
