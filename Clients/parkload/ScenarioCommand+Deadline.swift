import ArgumentParser
import CommandSupport
import LoadWorkloads

extension ScenarioCommand {
  struct DeadlineHour: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "deadline-hour",
      abstract: "Applications with their files come until the deadline: what was acknowledged is there.",
      discussion: """
        Passes only if every acknowledged file and application is there with equal hashes, and submissions after the \
        deadline are refused. There is one call for each application: its draft, its files, its submission; of them 60 \
        % come in the first 72 % of --duration, 30 % in the next 24 %, 10 % in the rest. --rate does not count. The \
        defaults are 1 % of the files of a zone of 50,000 enterprises, and one file of 50 MiB. The server must run \
        with --set development.test-clock=true: its clock is moved by fourteen days.
        """)

    @Option(help: "Applications.") var applications = 500
    @Option(help: "Files of each.") var files = 5
    @Option(help: "Bytes of a file.") var fileBytes = 2 << 20
    @Option(help: "Bytes of the largest file.") var largeBytes = 50 << 20
    @Option(help: "Applicants who come after the deadline.") var late = 20
    @OptionGroup(title: "Set-up") var administrator: Administrator
    @OptionGroup(title: "Load") var load: LoadOptions
    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Thresholds") var thresholds: ThresholdOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    func run() async throws {
      let scale = DeadlineScale(
        applications: applications, filesEach: files, fileBytes: fileBytes, largeBytes: largeBytes, late: late)
      var plan = try load.plan(calls: scale.calls)
      plan.warmup = 0
      plan.shape = scale.shape(seconds: plan.shape.seconds)
      plan.drain = max(plan.drain, plan.timeout)
      let configuration = try connection.configuration()
      let park = try await administrator.park(configuration)
      let (line, all) = (ProgressLine(output), applications + late)
      let scenario = try await DeadlineHourScenario.prepare(park, scale) { ready in
        if ready % 10 == 0 || ready == all { line.show("setting up: \(ready) of \(all) applicants are ready") }
      }
      line.clear()
      try await Session(plan, configuration, thresholds.thresholds, output).run(scenario)
      await park.close()
    }
  }
}
