import ArgumentParser
import RPCCore
import TLSTransport

/// The load: generated stubs over the shipped transport, from one thread.
///
/// It prints `begin` when the warm-up is over and one line of JSON when the measured time is; whoever runs it reads the
/// server's CPU time at these two moments.
@main
struct BenchClient: AsyncParsableCommand {
  enum Work: String, ExpressibleByArgument, CaseIterable {
    case unary, download, upload, pingpong, stall
  }

  static let configuration = CommandConfiguration(
    commandName: "bench-client", abstract: "Drives a server of the benchmark, closed loop or at a rate.")

  @Argument(
    help:
      "unary, download (server streaming), upload (client streaming), pingpong (bidirectional), stall (server streams that are not read)."
  )
  var work: Work
  @Option(help: "The port on 127.0.0.1.")
  var port: UInt16
  @Option(help: "The authority of the server's certificate, PEM.")
  var ca: String
  @Option(help: "Connections.")
  var connections = 1
  @Option(help: "Calls or streams open at once on each connection.")
  var outstanding = 1
  @Option(help: "Seconds before anything counts.")
  var warmup = 1.0
  @Option(help: "Seconds that count.")
  var seconds = 5.0
  @Option(help: "Payload bytes of a stream's message.")
  var size: Int32 = 65_536
  @Option(help: "Calls per second in all, each due at a time of its own (unary); 0: as fast as answers come.")
  var rate = 0.0

  @Option(help: "MB per second of a server stream on each connection beside the unary calls; 0: none.")
  var beside = 0.0

  func validate() throws {
    guard connections > 0, outstanding > 0, seconds > 0, warmup >= 0, rate >= 0, beside >= 0, size >= 0 else {
      throw ValidationError("connections, outstanding and seconds must be above 0, the others not negative")
    }
  }

  func run() async throws {
    let group = try EventLoopGroup(count: 1, name: "bench")
    var channels: [Channel] = []
    for _ in 0..<connections {
      var configuration = ClientConfiguration(host: "127.0.0.1", port: port)
      configuration.tls.caFile = ca
      configuration.connectionsMax = 1
      channels.append(
        Channel(
          try TLSClientTransport(configuration, loop: group.loops[0]),
          defaults: CallOptions(timeout: .seconds(60), credential: Array("benchmark".utf8))))
    }
    let workload = Workload(channels: channels, loop: group.loops[0], outstanding: outstanding, size: size)
    try await workload.connect()
    let begin = Clock.now + UInt64(warmup * 1e9)
    let recorder = Recorder(begin: begin, end: begin + UInt64(seconds * 1e9))
    let report = try await withThrowingTaskGroup(of: Report?.self) { tasks in
      tasks.addTask { try await recorder.observe() }
      tasks.addTask {
        switch work {
        case .unary where rate > 0: try await workload.scheduled(recorder, rate: rate)
        case .unary: try await workload.unary(recorder)
        case .download: try await workload.download(recorder)
        case .upload: try await workload.upload(recorder)
        case .pingpong: try await workload.pingPong(recorder)
        case .stall: try await workload.stall(recorder)
        }
        return nil
      }
      if beside > 0 {
        tasks.addTask {
          try await workload.stream(recorder, bytesPerSecond: beside * 1e6)
          return nil
        }
      }
      var report: Report?
      for try await part in tasks { report = part ?? report }
      return report
    }
    if let report { print(report.json) }
    for channel in channels { await channel.close() }
    group.shutdown()
  }
}
