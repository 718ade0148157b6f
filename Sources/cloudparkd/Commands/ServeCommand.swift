import ArgumentParser
import Logging

/// Runs the server.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "serve", abstract: "Runs the server in the foreground.")

  @OptionGroup var options: ConfigurationOptions

  @Option(help: "Where to listen, host:port (listen).")
  var listen: String?

  @Flag(help: "Checks configuration and certificates, and ends; with 2 when something is wrong.")
  var checkConfig = false

  @Flag(help: "DEVELOPMENT ONLY: a clock that administrators can move (development.test-clock).")
  var testClock = false

  @Flag(help: "Serves the test service for conformance tests and benchmarks (development.test-service).")
  var withTestService = false

  func run() async throws {
    try await reporting {
      var loader = options.loader()
      if let listen { loader.flags.append(("--listen", "listen", listen)) }
      if testClock { loader.flags.append(("--test-clock", "development.test-clock", "true")) }
      if withTestService { loader.flags.append(("--with-test-service", "development.test-service", "true")) }
      let configuration = try loader.load()
      if checkConfig {
        try ServerProcess.check(configuration)
        print("the configuration is correct")
        return
      }
      let level = Logger.Level(rawValue: configuration.text("log.level")) ?? .info
      let format = LogOutput.Format(rawValue: configuration.text("log.format")) ?? .text
      LoggingSystem.bootstrap { LogOutput(label: $0, format: format, level: level) }
      try await ServerProcess(configuration, logger: Logger(label: "cloudparkd")).run(signals: SignalQueue.stream())
    }
  }
}
