import ArgumentParser
import ConformanceKit
import Foundation
import RPCCore
import RPCServices
import TLSTransport

/// Our server with the test service, as the suite wants it: tokens `conformance-NAME` stand for NAME.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Serves the test service with the Swift runtime until its input ends.")

  @Option(name: .long, help: "HOST:PORT; port 0 lets the system choose.")
  var listen = "127.0.0.1:0"
  @Option(name: .long, help: "A directory with certificates of Scripts/dev-certificates; made if it is not there.")
  var tls = ".build-conformance/tls"
  @Flag(name: .long, help: "Short timeouts, for the cases that wait for one.")
  var quick = false

  private struct Tokens: ServerInterceptor {
    final class Someone: Principal {
      let subject: String
      init(_ subject: String) { self.subject = subject }
    }
    func intercept(_ context: ServerContext, next: @Sendable () async throws -> Void) async throws {
      if let token = context.credential?.token {
        let text = String(decoding: token, as: UTF8.self)
        guard text.hasPrefix("conformance-") else { throw RPCError(.unauthenticated, "an unknown token") }
        context.principal = Someone(String(text.dropFirst("conformance-".count)))
      }
      try await next()
    }
  }

  func run() async throws {
    let certificates = try Certificates(in: URL(fileURLWithPath: tls))
    guard let address = ServerTarget(listen) else { throw ValidationError("--listen is HOST:PORT") }
    var configuration = ServerConfiguration(
      listen: [ListenAddress(address.host, address.port)],
      tls: ServerTLSSettings(
        certificateChainFile: certificates.server.chain, privateKeyFile: certificates.server.key,
        clientCertificates: .optional, clientCAFile: certificates.caFile))
    if quick {
      configuration.limits.handshakeTimeout = .seconds(2)
      configuration.limits.keepaliveInterval = .seconds(2)
      configuration.limits.keepaliveTimeout = .seconds(4)
    }
    var router = Router(interceptors: [Tokens()])
    TestService().register(in: &router)
    let loops = try EventLoopGroup(count: EventLoopGroup.processorCount)
    let server = try Server(configuration, router: router, loops: loops)
    try server.start()
    print("serving \(address.host):\(server.port)")
    fflush(nil)
    for await _ in inputLines() {}
    await server.stop(within: .seconds(5))
    loops.shutdown()
  }
}
