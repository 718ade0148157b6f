import Foundation
import FoundationNetworking
import ParkSchemas
import RPCCore
import TestSupport
import Testing

/// Goal: Prometheus finds the counters where `metrics.listen` says, off the data port. Method: a spawned server, calls
/// through the client library, the page through an HTTP client that is not ours.
@Suite(.serialized) struct MetricsTests {
  @Test func theCallsOfASpawnedServerAreOnThePage() async throws {
    let server = try SpawnedServer(settings: ["metrics.listen=127.0.0.1:0"])
    try server.start()
    try await server.logged("metrics at GET /metrics")
    let line = try #require(server.log.split(separator: "\n").first { $0.contains("metrics at GET /metrics") })
    let address = try #require(line.split(separator: "=").last?.trimmingCharacters(in: .whitespaces))
    let driver = try ParkDriver(server)
    let admin = try await driver.login("admin", server.adminPassword)
    for _ in 0..<5 { _ = try await driver.park.identity.whoAmI(.init(), ParkDriver.options(admin)) }
    await #expect(throws: RPCError.self) {
      _ = try await driver.park.policies.getRound(.with { $0.roundId = "none" }, ParkDriver.options(admin))
    }

    let url = try #require(URL(string: "http://\(address)/metrics"))
    let (data, response) = try await URLSession.shared.data(from: url)
    let http = try #require(response as? HTTPURLResponse)
    #expect(http.statusCode == 200)
    #expect(http.value(forHTTPHeaderField: "Content-Type")?.hasPrefix("text/plain; version=0.0.4") == true)
    let page = String(decoding: data, as: UTF8.self)
    let whoAmI = "rpc_method=\"cloudpark.identity.v1.IdentityService/WhoAmI\""
    #expect(page.contains("rpc_server_calls_total{\(whoAmI),rpc_response_status_code=\"OK\"} 5\n"))
    #expect(page.contains("rpc_server_call_duration_seconds_count{\(whoAmI)} 5\n"))
    #expect(page.contains("PolicyService/GetRound\",rpc_response_status_code=\"NOT_FOUND\"} 1\n"))
    #expect(page.contains("\ncloudpark_connections_open 1\n"))
    #expect(page.contains("\ncloudpark_store_writes_committed_total "))

    let elsewhere = try #require(URL(string: "http://\(address)/"))
    let (_, missing) = try await URLSession.shared.data(from: elsewhere)
    #expect((missing as? HTTPURLResponse)?.statusCode == 404)
    await driver.close()
    #expect(server.stop() == 0)
  }

  @Test func anAddressInUseIsLoggedAndCallsGoOn() async throws {
    let first = try SpawnedServer(settings: ["metrics.listen=127.0.0.1:0"])
    try first.start()
    try await first.logged("metrics at GET /metrics")
    let server = try SpawnedServer(settings: ["metrics.listen=\(first.address)"])
    try server.start()
    try await server.logged("there are no metrics over HTTP; see metrics.listen")
    let driver = try ParkDriver(server)
    _ = try await driver.login("admin", server.adminPassword)
    await driver.close()
    #expect(server.stop() == 0)
    #expect(first.stop() == 0)
  }
}
