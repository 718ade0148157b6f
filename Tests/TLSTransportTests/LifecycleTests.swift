import RPCCore
import RPCSchemas
import RPCStubs
import Synchronization
import Testing

@testable import TLSTransport

/// Deadlines, cancellation, and what a handler sees of them.
@Suite struct LifecycleTests {
  /// A router whose one unary method tells the test when it begins and waits until it is cancelled.
  final class Waiting: Sendable {
    let begun = Signal()
    let cancelled = Signal()

    var router: Router {
      var router = Router()
      router.unary(TestingV1.TestService.echo) {
        (request: TestingV1.EchoMessage, context: ServerContext) async throws -> TestingV1.EchoMessage in
        self.begun.set()
        do {
          try await Task.sleep(for: .seconds(600))
        } catch {
          self.cancelled.set()
          throw error
        }
        return request
      }
      router.bidirectional(TestingV1.TestService.fullDuplexCall) {
        (
          requests: RequestStream<TestingV1.StreamingOutputCallRequest>,
          _: ResponseWriter<TestingV1.StreamingOutputCallResponse>, context: ServerContext
        ) async throws in
        self.begun.set()
        do {
          while try await requests.next() != nil {}
        } catch {
          self.cancelled.set()
          throw error
        }
      }
      return router
    }
  }

  @Test func deadlineEndsTheCallOnBothSides() async throws {
    let waiting = Waiting()
    let fixture = try Fixture(router: waiting.router)
    try await withServer(fixture) { client, _ in
      // On a machine that is busy the deadline may pass before the handler begins; then it is tried again.
      repeat {
        let error = await failure { try await client.echo(.init(), CallOptions(timeout: .milliseconds(50))) }
        #expect(error?.code == .deadlineExceeded)
      } while !waiting.begun.isSet
      await waiting.cancelled.wait()
    }
  }

  @Test func deadlineReachesTheHandler() async throws {
    try await withServer(Fixture()) { client, _ in
      let answer = try await client.unaryCall(
        .with { $0.fillTimeLeft = true }, CallOptions(timeout: .seconds(100)))
      #expect(answer.timeLeftUs > 90_000_000)
      #expect(answer.timeLeftUs <= 100_000_000)
      let none = try await client.unaryCall(.with { $0.fillTimeLeft = true })
      #expect(none.timeLeftUs == -1)
    }
  }

  @Test func manyDeadlinesAtOnceLeaveTheConnectionAlone() async throws {
    let waiting = Waiting()
    let fixture = try Fixture(router: waiting.router) { configuration, _ in
      configuration.limits.settings.streamsMax = 4096
    }
    try await withServer(fixture) { client, _ in
      let codes = await withTaskGroup(of: StatusCode?.self) { group in
        for _ in 0..<3000 {
          group.addTask {
            await failure { try await client.echo(.init(), CallOptions(timeout: .milliseconds(100))) }?.code
          }
        }
        return await group.reduce(into: [StatusCode?]()) { $0.append($1) }
      }
      #expect(codes.count == 3000)
      #expect(codes.allSatisfy { $0 == .deadlineExceeded })
      let connections = await fixture.server.connections()
      #expect(connections.count == 1)
    }
  }

  @Test func cancelledTaskCancelsTheHandler() async throws {
    let waiting = Waiting()
    try await withServer(Fixture(router: waiting.router)) { client, _ in
      let task = Task { try await client.echo(.init()) }
      await waiting.begun.wait()
      task.cancel()
      let error = await failure { try await task.value }
      #expect(error?.code == .cancelled)
      await waiting.cancelled.wait()
    }
  }

  @Test func cancelledBeforeItsStartIsNotSent() async throws {
    let fixture = try Fixture()
    try await withServer(fixture) { client, _ in
      _ = try await client.echo(.init())
      let task = Task {
        withUnsafeCurrentTask { $0?.cancel() }
        return try await client.echo(.init())
      }
      let error = await failure { try await task.value }
      #expect(error?.code == .cancelled)
      let statistics = await fixture.server.statistics()
      #expect(statistics.callsStarted == 1)
    }
  }

  @Test func cancelledStreamCancelsTheHandler() async throws {
    let waiting = Waiting()
    try await withServer(Fixture(router: waiting.router)) { client, _ in
      let call = try await client.fullDuplexCall()
      await waiting.begun.wait()
      call.cancel()
      let error = await failure { try await call.responses.next() }
      #expect(error?.code == .cancelled)
      await waiting.cancelled.wait()
    }
  }

  @Test func cancelAfterTheFirstResponse() async throws {
    try await withServer(Fixture()) { client, _ in
      let call = try await client.fullDuplexCall()
      try await call.send(.with { $0.responseParameters = [.with { $0.size = 31415 }] })
      let first = try await call.responses.next()
      #expect(first?.payload?.body.count == 31415)
      call.cancel()
      let error = await failure { try await call.responses.next() }
      #expect(error?.code == .cancelled)
    }
  }

  /// The server answers while the client still streams: the client is told to stop and gets the answer.
  @Test func answerBeforeTheRequestEnds() async throws {
    var router = Router()
    router.clientStreaming(TestingV1.TestService.streamingInputCall) {
      (requests: RequestStream<TestingV1.StreamingInputCallRequest>, _: ServerContext) async throws
        -> TestingV1.StreamingInputCallResponse in
      _ = try await requests.next()
      return .with { $0.messageCount = 1 }
    }
    try await withServer(Fixture(router: router)) { client, _ in
      let call = try await client.streamingInputCall()
      let chunk = TestingV1.StreamingInputCallRequest.with {
        $0.payload = .with { $0.body = [UInt8](repeating: 0, count: 60_000) }
      }
      var refused: RPCError?
      for _ in 0..<10_000 {
        do { try await call.send(chunk) } catch {
          refused = error as? RPCError
          break
        }
      }
      #expect(refused?.code == .cancelled)
      let answer = try await call.finish()
      #expect(answer.messageCount == 1)
    }
  }

  @Test func handlerMayEndCallsFromAnywhere() async throws {
    let waiting = Waiting()
    let fixture = try Fixture(router: waiting.router)
    try await withServer(fixture) { client, _ in
      let task = Task { try await client.echo(.init()) }
      await waiting.begun.wait()
      await fixture.server.endCalls { _ in RPCError(.unauthenticated, "revoked") }
      let error = await failure { try await task.value }
      #expect(error?.code == .unauthenticated)
      #expect(error?.message == "revoked")
      await waiting.cancelled.wait()
    }
  }
}

/// Something that happens once and may be waited for.
final class Signal: Sendable {
  private struct State {
    var isSet = false
    var waiters: [CheckedContinuation<Void, Never>] = []
  }

  private let state = Mutex(State())

  var isSet: Bool { state.withLock { $0.isSet } }

  func set() {
    let waiters = state.withLock { state in
      state.isSet = true
      let waiters = state.waiters
      state.waiters = []
      return waiters
    }
    for waiter in waiters { waiter.resume() }
  }

  func wait() async {
    await withCheckedContinuation { continuation in
      let now = state.withLock { state in
        if !state.isSet { state.waiters.append(continuation) }
        return state.isSet
      }
      if now { continuation.resume() }
    }
  }
}
