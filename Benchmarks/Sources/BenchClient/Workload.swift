import BenchWork
import RPCCore
import RPCSchemas
import RPCStubs
import TLSTransport

/// What the client does with its connections. All of it runs on the connections' loop.
struct Workload: Sendable {
  let channels: [Channel]
  let loop: EventLoop
  let outstanding: Int
  let size: Int32

  /// Messages of a stream before the next one is opened.
  private static let messagesPerStream = 1024

  private static let message = BenchService.message

  /// Opens every connection by a first call.
  func connect() async throws {
    for channel in channels { _ = try await TestingV1.TestServiceClient(channel).echo(Self.message) }
  }

  /// Runs `body` as often at once as there shall be calls open.
  private func everywhere(
    _ body: @escaping @Sendable (TestingV1.TestServiceClient) async throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: Void.self) { tasks in
      for channel in channels {
        let client = TestingV1.TestServiceClient(channel)
        for _ in 0..<outstanding { tasks.addTask(executorPreference: loop) { try await body(client) } }
      }
      try await tasks.waitForAll()
    }
  }

  /// Echo after echo.
  func unary(_ recorder: Recorder) async throws {
    try await everywhere { client in
      var start = Clock.now
      while start < recorder.end {
        _ = try await client.echo(Self.message)
        start = recorder.ended(from: start)
      }
    }
  }

  /// Echoes at their times, each task with its share of the rate; latency counts from the time a call was due.
  func scheduled(_ recorder: Recorder, rate: Double) async throws {
    let share = UInt64(1e9 * Double(channels.count * outstanding) / rate)
    let first = Clock.now
    try await everywhere { client in
      var due = first + UInt64.random(in: 0..<share)
      while due < recorder.end {
        let now = Clock.now
        if due > now { try await Task.sleep(for: .nanoseconds(Int64(due - now))) } else { recorder.sentLate() }
        _ = try await client.echo(Self.message)
        _ = recorder.ended(from: due)
        due += share
      }
    }
  }

  /// Server streams; a message counts when it is read, its time from the one before.
  func download(_ recorder: Recorder) async throws {
    let request = TestingV1.StreamingOutputCallRequest.with { request in
      request.responseParameters = [TestingV1.ResponseParameters](
        repeating: .with { $0.size = size }, count: Self.messagesPerStream)
    }
    try await everywhere { client in
      var start = Clock.now
      while start < recorder.end {
        for try await response in try await client.streamingOutputCall(request) {
          start = recorder.ended(from: start, bytes: response.payload?.body.count ?? 0)
          if start >= recorder.end { break }
        }
      }
    }
  }

  /// Client streams; a message counts when there is room for the next.
  func upload(_ recorder: Recorder) async throws {
    let message = TestingV1.StreamingInputCallRequest.with {
      $0.payload = .with { $0.body = [UInt8](repeating: 7, count: Int(size)) }
    }
    try await everywhere { client in
      var start = Clock.now
      while start < recorder.end {
        let call = try await client.streamingInputCall()
        for _ in 0..<Self.messagesPerStream where start < recorder.end {
          try await call.send(message)
          start = recorder.ended(from: start, bytes: Int(size))
        }
        _ = try await call.finish()
      }
    }
  }

  /// One message each way at a time on streams that stay open.
  func pingPong(_ recorder: Recorder) async throws {
    let request = TestingV1.StreamingOutputCallRequest.with {
      $0.responseParameters = [.with { $0.size = 64 }]
      $0.payload = .with { $0.body = [UInt8](repeating: 7, count: 64) }
    }
    try await everywhere { client in
      let call = try await client.fullDuplexCall()
      var start = Clock.now
      while start < recorder.end {
        try await call.send(request)
        guard try await call.responses.next() != nil else {
          throw RPCError(.internalError, "the server ended the stream before its client")
        }
        start = recorder.ended(from: start)
      }
      call.finishSending()
      while try await call.responses.next() != nil {}
    }
  }

  /// A server stream on every connection at a rate of its own, beside what is measured; its server keeps the time.
  func stream(_ recorder: Recorder, bytesPerSecond: Double) async throws {
    let request = TestingV1.StreamingOutputCallRequest.with { request in
      request.responseParameters = [TestingV1.ResponseParameters](
        repeating: .with {
          $0.size = size
          $0.intervalUs = Int64(Double(size) / bytesPerSecond * 1e6)
        }, count: Self.messagesPerStream)
    }
    try await withThrowingTaskGroup(of: Void.self) { tasks in
      for channel in channels {
        tasks.addTask(executorPreference: loop) {
          while Clock.now < recorder.end {
            for try await response in try await TestingV1.TestServiceClient(channel).streamingOutputCall(request) {
              guard recorder.streamed(response.payload?.body.count ?? 0) else { break }
            }
          }
        }
      }
      try await tasks.waitForAll()
    }
  }

  /// Server streams of which one message is read, and no more until the end.
  func stall(_ recorder: Recorder) async throws {
    let request = TestingV1.StreamingOutputCallRequest.with { request in
      request.responseParameters = [TestingV1.ResponseParameters](
        repeating: .with { $0.size = size }, count: Self.messagesPerStream)
    }
    try await everywhere { client in
      for try await _ in try await client.streamingOutputCall(request) {
        _ = recorder.ended(from: recorder.begin)
        let now = Clock.now
        if now < recorder.end { try await Task.sleep(for: .nanoseconds(Int64(recorder.end - now))) }
        break
      }
    }
  }
}
