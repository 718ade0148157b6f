import FlyingFox
import FlyingSocks
import Foundation
import Logging
import RPCServices

/// `GET /metrics` over plain HTTP, on a listener of its own.
struct MetricsEndpoint: Sendable {
  private let server: HTTPServer
  private let logger = Logger(label: "metrics")

  /// Listens at `address`; nil when that is empty.
  static func open(at address: String, page: MetricsPage) async throws -> MetricsEndpoint? {
    guard let place = HostAndPort(address), let port = UInt16(exactly: place.port) else { return nil }
    let endpoint =
      if place.host.contains(":") {
        MetricsEndpoint(server: HTTPServer(address: try .inet6(ip6: place.host, port: port), logger: .disabled))
      } else {
        MetricsEndpoint(
          server: HTTPServer(
            address: try .inet(ip4: place.host == "localhost" ? "127.0.0.1" : place.host, port: port),
            logger: .disabled))
      }
    await endpoint.server.appendRoute("GET /metrics") { _ in
      HTTPResponse(
        statusCode: .ok, headers: [.contentType: PrometheusText.contentType], body: Data(await page.text().utf8))
    }
    return endpoint
  }

  /// Serves until its task is cancelled. Calls go on when it cannot listen: the log says why.
  func run() async {
    do {
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await server.run() }
        group.addTask {
          try await server.waitUntilListening()
          if let address = await server.listeningAddress {
            logger.info("metrics at GET /metrics", metadata: ["address": "\(Self.text(address))"])
          }
        }
        try await group.waitForAll()
      }
    } catch {
      if !Task.isCancelled {
        logger.error("there are no metrics over HTTP; see metrics.listen", metadata: ["cause": "\(error)"])
      }
    }
  }

  private static func text(_ address: Socket.Address) -> String {
    switch address {
    case .ip4(let host, let port): "\(host):\(port)"
    case .ip6(let host, let port): "[\(host)]:\(port)"
    case .unix(let path): path
    }
  }
}
