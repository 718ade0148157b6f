import Dispatch
import Glibc
import TestSupport
import Testing

@testable import cloudparkd

/// What a stranger can make of the metrics listener: little memory, little time, few connections.
@Suite struct MetricsEndpointTests {
  private static let never = Duration.seconds(3600)

  @Test(arguments: [
    ("GET /metrics HTTP/1.1\r\nHost: a\r\n\r\n", MetricsRequest.page(withBody: true)),
    ("GET /metrics?a=b HTTP/1.0\r\n\r\nmore", .page(withBody: true)),
    ("HEAD /metrics HTTP/1.1\r\n\r\n", .page(withBody: false)),
    ("POST /metrics HTTP/1.1\r\n\r\n", .refused(status: "405 Method Not Allowed", header: "Allow: GET, HEAD\r\n")),
    ("GET / HTTP/1.1\r\n\r\n", .refused(status: "404 Not Found")),
    ("GET /metrics/ HTTP/1.1\r\n\r\n", .refused(status: "404 Not Found")),
    ("GET /metrics HTTP/2.0\r\n\r\n", .refused(status: "400 Bad Request")),
    ("GET  /metrics HTTP/1.1\r\n\r\n", .refused(status: "400 Bad Request")),
    ("GET metrics HTTP/1.1\r\n\r\n", .refused(status: "400 Bad Request")),
    ("\r\n\r\n", .refused(status: "400 Bad Request")),
    ("GET /metrics HTTP/1.1\r\n", .refused(status: "400 Bad Request")),
    ("", .refused(status: "400 Bad Request")),
  ])
  func requestsAreReadByTheirFirstLine(_ text: String, _ request: MetricsRequest) {
    #expect(MetricsRequest(Array(text.utf8)) == request)
  }

  /// Whatever comes is read or refused; nothing traps.
  @Test func anyBytesAreRefusedOrRead() {
    var random = SeededGenerator(test: "ServerTests.MetricsEndpointTests")
    let pieces = ["GET", " ", "/metrics", "HTTP/1.1", "\r\n", "\r", "\n", "\r\n\r\n", "?", "\u{0}", "中", "HEAD"]
    for _ in 0..<2000 {
      var bytes = (0..<Int.random(in: 0...12, using: &random)).flatMap { _ in
        Array((pieces.randomElement(using: &random) ?? "").utf8)
      }
      if !bytes.isEmpty {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(in: 0...255, using: &random)
      }
      if case .page = MetricsRequest(bytes) {
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains("/metrics") && MetricsRequest.isDecided(bytes), "seed \(random.seed): \(text)")
      }
    }
  }

  @Test func aHeadAtTheLimitIsReadAndOneByteOverIsRefused() {
    let line = "GET /metrics HTTP/1.1\r\nFill: "
    let fill = MetricsRequest.headBytesMax - line.utf8.count - 4
    for over in [0, 1] {
      let text = line + String(repeating: "x", count: fill + over) + "\r\n\r\n"
      #expect(MetricsRequest.isDecided(Array(text.utf8)))
      #expect(
        MetricsRequest(Array(text.utf8))
          == (over == 0 ? .page(withBody: true) : .refused(status: "431 Request Header Fields Too Large")))
    }
    #expect(!MetricsRequest.isDecided(Array(line.utf8)))
  }

  @Test func aRequestIsAnsweredOnceAndTheConnectionEnds() async throws {
    try await withEndpoint { port in
      let client = try PlainClient(port)
      client.write("GET /met")
      client.write("rics HTTP/1.1\r\nHost: a\r\n\r\n")
      let answer = await client.readToEnd()
      #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\nContent-Type: text/plain; version=0.0.4; charset=utf-8\r\n"))
      #expect(answer.hasSuffix("Content-Length: 7\r\nConnection: close\r\n\r\na_b 42\n"))
      let head = try PlainClient(port)
      head.write("HEAD /metrics HTTP/1.1\r\n\r\n")
      #expect(await head.readToEnd().hasSuffix("Content-Length: 7\r\nConnection: close\r\n\r\n"))
    }
  }

  @Test func headerLinesWithoutEndAreCutOff() async throws {
    try await withEndpoint { port in
      let client = try PlainClient(port)
      let line = "GET /metrics HTTP/1.1\r\n"
      client.write(line + String(repeating: "x", count: MetricsRequest.headBytesMax - line.utf8.count))
      #expect(await client.readToEnd().hasPrefix("HTTP/1.1 431 "))
    }
  }

  @Test func aClientThatDoesNotFinishItsRequestIsClosed() async throws {
    try await withEndpoint(time: .milliseconds(50)) { port in
      let (silent, slow) = (try PlainClient(port), try PlainClient(port))
      slow.write("GET /metrics HTTP/1.1\r\n")
      #expect(await silent.readToEnd() == "")
      #expect(await slow.readToEnd() == "")
    }
  }

  @Test func connectionsAboveTheLimitAreClosedAndTheListenerGoesOn() async throws {
    try await withEndpoint { port in
      let held = try (0..<MetricsEndpoint.connectionsMax).map { _ in try PlainClient(port) }
      let above = try PlainClient(port)
      #expect(await above.readToEnd() == "")
      held[0].end()
      try await eventually("a place is free again") {
        let client = try PlainClient(port)
        client.write("GET /metrics HTTP/1.1\r\n\r\n")
        return await client.readToEnd().hasSuffix("a_b 42\n")
      }
      withExtendedLifetime(held) {}
    }
  }

  @Test func anAddressThatIsNoneIsRefusedAndAnEmptyOneMeansNoMetrics() throws {
    #expect(try MetricsEndpoint(at: "", page: { "" }) == nil)
    #expect(throws: (any Error).self) { _ = try MetricsEndpoint(at: "no-address:1", page: { "" }) }
  }

  private func withEndpoint(time: Duration = never, _ body: (UInt16) async throws -> Void) async throws {
    let endpoint = try #require(try MetricsEndpoint(at: "127.0.0.1:0", time: time) { "a_b 42\n" })
    let (addresses, listening) = AsyncStream.makeStream(of: String.self)
    let running = Task {
      await endpoint.run { listening.yield($0) }
      listening.finish()
    }
    defer { running.cancel() }
    var iterator = addresses.makeAsyncIterator()
    let address = try #require(await iterator.next(), "it does not listen")
    try await body(try #require(address.split(separator: ":").last.flatMap { UInt16($0) }))
    running.cancel()
    await running.value
  }
}

/// A TCP connection to this machine.
private final class PlainClient: Sendable {
  private let descriptor: CInt

  init(_ port: UInt16) throws {
    let descriptor = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
    self.descriptor = descriptor
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    let code = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard code == 0 else {
      throw NeverCame("a connection to the metrics listener: \(String(cString: strerror(errno)))")
    }
  }

  deinit { close(descriptor) }

  func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = send(descriptor, bytes, bytes.count, CInt(MSG_NOSIGNAL))
  }

  func end() { shutdown(descriptor, CInt(SHUT_RDWR)) }

  /// Everything until the other side closes. Waits on a thread of its own, so that the listener's tasks have theirs.
  func readToEnd() async -> String {
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async { [self] in
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while case let count = read(descriptor, &buffer, buffer.count), count > 0 { all += buffer[..<count] }
        continuation.resume(returning: String(decoding: all, as: UTF8.self))
      }
    }
  }
}
