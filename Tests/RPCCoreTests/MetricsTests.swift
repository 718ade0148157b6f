import RPCSchemas
import RPCServices
import RPCStubs
import Testing

@testable import RPCCore

/// Goal: what `/metrics` says of calls is what was called. Method: calls of known outcome over the in-memory transport,
/// with a clock moved by hand.
@Suite struct MetricsTests {
  private func page(_ metrics: CallMetrics) -> [String] {
    var page = PrometheusText()
    metrics.write(to: &page)
    return page.text.split(separator: "\n").map(String.init)
  }

  @Test func callsAreCountedByMethodAndStatus() async throws {
    let metrics = CallMetrics()
    let channel = Channel(InMemoryTransport(testRouter([metrics])))
    let stub = TestingV1.TestServiceClient(channel)
    for _ in 0..<3 { _ = try await stub.emptyCall(GoogleProtobuf.Empty()) }
    let refused = TestingV1.UnaryCallRequest.with {
      $0.responseStatus = .with {
        $0.code = Int32(StatusCode.notFound.rawValue)
        $0.message = "no"
      }
    }
    await #expect(throws: RPCError.self) { _ = try await stub.unaryCall(refused) }
    for try await _ in try await stub.streamingOutputCall(.init()) {}
    let lines = page(metrics)
    let service = "cloudpark.rpc.testing.v1.TestService"
    #expect(
      lines.contains(
        "rpc_server_calls_total{rpc_method=\"\(service)/EmptyCall\",rpc_response_status_code=\"OK\"} 3"))
    #expect(
      lines.contains(
        "rpc_server_calls_total{rpc_method=\"\(service)/UnaryCall\",rpc_response_status_code=\"NOT_FOUND\"} 1"))
    #expect(
      lines.contains(
        "rpc_server_calls_total{rpc_method=\"\(service)/StreamingOutputCall\",rpc_response_status_code=\"OK\"} 1"))
    #expect(!lines.contains { $0.contains("FullDuplexCall") }, "what nobody has called is left out")
  }

  @Test func durationsFallIntoCumulativeBuckets() async throws {
    let clock = HandClock()
    let metrics = CallMetrics(clock: { clock.nanos })
    let method = TestingV1.TestService.emptyCall
    let bound = metrics.bound(to: method)
    for duration in [Duration.microseconds(100), .microseconds(101), .milliseconds(3), .seconds(11)] {
      let call = ServerContext(
        method: method, peer: Peer(address: "1.2.3.4:5"), callID: 1, arrivedAt: clock.nanos,
        stream: InMemoryCall(capacity: 1))
      try await bound.intercept(call) { clock.advance(duration) }
    }
    let lines = page(metrics).filter { $0.hasPrefix("rpc_server_call_duration_seconds") }
    func bucket(_ bound: String) -> String? { lines.first { $0.contains("le=\"\(bound)\"") }?.components(" ").last }
    #expect(bucket("0.0001") == "1", "a bound belongs to its bucket")
    #expect(bucket("0.00025") == "2" && bucket("0.0025") == "2" && bucket("0.005") == "3")
    #expect(bucket("10") == "3" && bucket("+Inf") == "4")
    #expect(lines.contains { $0.hasPrefix("rpc_server_call_duration_seconds_sum") && $0.hasSuffix(" 11.003201") })
    #expect(lines.contains { $0.hasPrefix("rpc_server_call_duration_seconds_count") && $0.hasSuffix(" 4") })
  }

  @Test func labelsAreEscaped() {
    var page = PrometheusText()
    page.family("x", .gauge, "two\nlines \\ here")
    page.sample("x", [("name", "a \"b\" \\ \n")], 1)
    #expect(page.text == "# HELP x two\\nlines \\\\ here\n# TYPE x gauge\nx{name=\"a \\\"b\\\" \\\\ \\n\"} 1\n")
  }

  @Test func concurrentCallsAreAllCounted() async throws {
    let metrics = CallMetrics()
    let bound = metrics.bound(to: TestingV1.TestService.emptyCall)
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask {
          for _ in 0..<1000 {
            let call = ServerContext(
              method: TestingV1.TestService.emptyCall, peer: Peer(address: "1.2.3.4:5"), callID: 1,
              stream: InMemoryCall(capacity: 1))
            try? await bound.intercept(call) {}
          }
        }
      }
    }
    #expect(page(metrics).contains { $0.hasPrefix("rpc_server_calls_total") && $0.hasSuffix(" 8000") })
  }
}

extension String {
  fileprivate func components(_ separator: Character) -> [String] { split(separator: separator).map(String.init) }
}
