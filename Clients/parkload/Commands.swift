import ArgumentParser
import CloudParkClient
import CommandSupport
import LoadWorkloads

struct EchoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "echo", abstract: "The raw echo workloads: what the runtime itself costs.",
    discussion: "The server must run with its test service (cloudparkd --set development.test-service=true).")

  @Argument(help: "unary, server-stream, client-stream or ping-pong.") var kind: EchoWorkload.Kind = .unary
  @Option(help: "Messages of a stream.") var messages = 100
  @Option(help: "Bytes of a stream's message.") var messageBytes = 1024
  @OptionGroup(title: "Load") var load: LoadOptions
  @OptionGroup(title: "Connection") var connection: ConnectionOptions
  @OptionGroup(title: "Thresholds") var thresholds: ThresholdOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  func validate() throws {
    guard (1...1_000_000).contains(messages), (0...4 << 20).contains(messageBytes) else {
      throw ValidationError("a stream has 1 to 1000000 messages of at most 4 MiB")
    }
  }

  func run() async throws {
    let workload = EchoWorkload(kind, messages: messages, messageBytes: messageBytes)
    try await Session(load.plan(), try connection.configuration(), thresholds.thresholds, output).run(workload)
  }
}

extension EchoWorkload.Kind: ExpressibleByArgument {}

struct HandshakeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handshake", abstract: "A new connection for each call: TCP, TLS 1.3, preface, one small call, close.",
    discussion: "--connections times --outstanding bounds the handshakes that are open at once.")

  @Flag(help: "Take up the TLS session of an earlier connection instead of a full handshake.") var resumed = false
  @OptionGroup(title: "Load") var load: LoadOptions
  @OptionGroup(title: "Connection") var connection: ConnectionOptions
  @OptionGroup(title: "Thresholds") var thresholds: ThresholdOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  func run() async throws {
    try await Session(load.plan(), try connection.configuration(), thresholds.thresholds, output)
      .run(HandshakeWorkload(resumed: resumed))
  }
}

struct CallCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "call", abstract: "Any method of the server, by its contract, with data from a template.",
    discussion: """
      parkload call ParkService/SearchParks --data '{"query":"园","limit":{{random:1-50}}}' --rate 200

      Placeholders: {{counter}} is the number of the call, {{random:1-100}} a number, {{uuid}} a random UUID. The same \
      --seed gives the same data.
      """)

  @Argument(help: "Service/Method; the service's package may be left out.") var method: String
  @Option(help: "The request as JSON with placeholders, or @FILE (default: {}).") var data = "{}"
  @Option(help: "Requests of a call whose client streams.") var messages = 1
  @OptionGroup(title: "Session") var login: LoginOptions
  @OptionGroup(title: "Load") var load: LoadOptions
  @OptionGroup(title: "Connection") var connection: ConnectionOptions
  @OptionGroup(title: "Thresholds") var thresholds: ThresholdOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  func run() async throws {
    let plan = try load.plan()
    let text = data.hasPrefix("@") ? try InputFile.text(String(data.dropFirst())) : data
    let template = try RequestTemplate(text)
    let configuration = try await login.configuration(connection)
    let workload = try await CallWorkload.load(
      configuration, method: method, template: template, seed: load.seed, messages: messages)
    try await Session(plan, configuration, thresholds.thresholds, output).run(workload)
  }
}

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Two runs side by side, from their JSON (-o json or -o jsonl).")

  @Argument(help: "The earlier run.", completion: .file()) var old: String
  @Argument(help: "The later run.", completion: .file()) var new: String

  func run() throws {
    let lines = TextReport.comparison(
      try LoadReport(file: old), try LoadReport(file: new), names: (old, new))
    try StandardOutput.write(lines.joined(separator: "\n") + "\n")
  }
}
