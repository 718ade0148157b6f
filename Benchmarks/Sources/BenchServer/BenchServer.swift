import ArgumentParser
import BenchWork
import Glibc
import Logging
import TLSTransport

/// The server as it is shipped, with the test service: what the benchmark measures.
@main
struct BenchServer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench-server", abstract: "Serves the benchmark's methods, with all around a call that is shipped.")

  @Option(help: "The port on 127.0.0.1; 0: any.")
  var port: UInt16 = 0
  @Option(help: "The server's certificate, PEM.")
  var certificate: String
  @Option(help: "Its key, PEM.")
  var key: String
  @Option(help: "Event loops.")
  var loops = 1
  @Flag(help: "Without interceptors, to see what they cost.")
  var bare = false

  func run() throws {
    LoggingSystem.bootstrap { label in
      var handler = StreamLogHandler.standardError(label: label)
      handler.logLevel = .warning
      return handler
    }
    let router = BenchService.router(logger: Logger(label: "call"), bare: bare)
    let group = try EventLoopGroup(count: loops)
    var configuration = ServerConfiguration(
      listen: [ListenAddress("127.0.0.1", port)],
      tls: ServerTLSSettings(certificateChainFile: certificate, privateKeyFile: key))
    // All clients of the benchmark have one address.
    configuration.limits.connectionsMax = 20_000
    configuration.limits.connectionsPerAddressMax = 20_000
    let server = try Server(configuration, router: router, loops: group)
    try server.start()
    print("listening on \(server.port)")
    fflush(nil)
    // Whoever started it ends it by a signal; it never returns by itself.
    while true { pause() }
  }
}
