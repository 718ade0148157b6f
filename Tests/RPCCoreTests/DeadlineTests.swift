import RPCSchemas
import RPCServices
import RPCStubs
import SchemaRuntime
import Synchronization
import Testing

@testable import RPCCore

/// Goal: deadlines and cancellation, told by the call's own state.
@Suite struct DeadlineTests {
  @Test func aDeadlineThatHasPassedSendsNothing() async {
    let transport = ScriptedTransport([])
    let error = await failure {
      _ = try await Channel(transport).unaryPacked(testMethod, [], CallOptions(timeout: .zero))
    }
    #expect(error?.code == .deadlineExceeded && transport.requests.isEmpty)
  }

  @Test func theEarlierOfTimeoutAndDeadlineCounts() {
    let late = Deadline.after(.seconds(100))
    let both = CallOptions(timeout: .seconds(1), deadline: late).filled(from: CallOptions())
    #expect(both.deadline.map { $0.timeLeft <= .seconds(1) } == true && both.timeout == nil)
    #expect(CallOptions(deadline: late).filled(from: CallOptions(timeout: .seconds(1))).deadline == late)
    #expect(CallOptions().filled(from: CallOptions(timeout: .seconds(1))).deadline != nil)
    #expect(CallOptions().filled(from: CallOptions()).deadline == nil)
  }

  @Test func theHandlerSeesTheTimeLeftAndItShrinks() async throws {
    let client = TestingV1.TestServiceClient(Channel(InMemoryTransport(testRouter())))
    let request = TestingV1.UnaryCallRequest.with { $0.fillTimeLeft = true }
    let deadline = Deadline.after(.seconds(3600))
    let first = try await client.unaryCall(request, CallOptions(deadline: deadline)).timeLeftUs
    let second = try await client.unaryCall(request, CallOptions(deadline: deadline)).timeLeftUs
    #expect(first <= 3_600_000_000 && second < first && second > 0)
    #expect(try await client.unaryCall(request).timeLeftUs == -1)
  }

  @Test func aHandlerPassesItsDeadlineAndTraceOn() throws {
    var metadata = Metadata()
    try metadata.add("traceparent", "00-1-2-01")
    try metadata.add("x-private", "no")
    let deadline = Deadline.after(.seconds(9))
    let context = ServerContext(
      method: testMethod, metadata: metadata, deadline: deadline, peer: Peer(address: "a:1"), callID: 1,
      stream: InMemoryCall(capacity: 1))
    let options = CallOptions(propagating: context)
    #expect(options.deadline == deadline && options.metadata.map(\.name) == ["traceparent"])
  }

  @Test func aDeadlineEndsTheCallOnBothSides() async {
    let started = Event()
    let cancelled = Event()
    var router = Router()
    router.unary(testMethod) { (_: TestingV1.UnaryCallRequest, _) async throws -> TestingV1.UnaryCallResponse in
      started.happen()
      do { try await Task.sleep(for: .seconds(1000)) } catch { cancelled.happen() }
      throw CancellationError()
    }
    let channel = Channel(InMemoryTransport(router))
    let error = await failure {
      let _: TestingV1.UnaryCallResponse = try await channel.unary(
        testMethod, TestingV1.UnaryCallRequest(), CallOptions(timeout: .milliseconds(200)))
    }
    #expect(error?.code == .deadlineExceeded)
    // On a machine that is slow enough the deadline comes before the handler.
    if started.hasHappened { await cancelled.wait() }
  }

  @Test func thousandsOfDeadlinesAtOnce() async throws {
    let channel = Channel(InMemoryTransport(testRouter()))
    let request = TestingV1.UnaryCallRequest.with { $0.sleepUs = 600_000_000 }
    let codes = await withTaskGroup(of: StatusCode?.self) { group in
      for _ in 0..<2000 {
        group.addTask {
          do {
            let _: TestingV1.UnaryCallResponse = try await channel.unary(
              testMethod, request, CallOptions(timeout: .milliseconds(20)))
            return .ok
          } catch { return (error as? RPCError)?.code }
        }
      }
      return await group.reduce(into: [StatusCode?]()) { $0.append($1) }
    }
    #expect(codes.count == 2000 && codes.allSatisfy { $0 == .deadlineExceeded })
  }

  @Test func aLostConnectionBehindTheDeadlineIsTheDeadline() async {
    let transport = ScriptedTransport([.failure(.lost())]) { request in
      while request.deadline?.hasPassed == false { await Task.yield() }
    }
    let error = await failure {
      _ = try await Channel(transport).unaryPacked(testMethod, [], CallOptions(timeout: .milliseconds(300)))
    }
    #expect(error?.code == .deadlineExceeded && error?.message.contains("lost") == true, "and says what happened")
  }

  @Test func cancelBeforeStart() async {
    let transport = ScriptedTransport([])
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return await failure { _ = try await Channel(transport).unaryPacked(testMethod, []) }
    }
    #expect(await task.value?.code == .cancelled)
    #expect(transport.requests.isEmpty)
  }

  @Test func aLostConnectionOfACancelledCallIsCancelled() async {
    let transport = ScriptedTransport([.failure(.lost())]) { _ in withUnsafeCurrentTask { $0?.cancel() } }
    let error = await Task { await failure { _ = try await Channel(transport).unaryPacked(testMethod, []) } }.value
    #expect(error?.code == .cancelled && transport.requests.count == 1)
  }

  @Test func cancelWhileWaitingToRepeat() async {
    let transport = ScriptedTransport([.failure(.lost())])
    let waits = RetryWaits(sleep: { _ in throw CancellationError() })
    let error = await failure { _ = try await Channel(transport, waits: waits).unaryPacked(testMethod, []) }
    #expect(error?.code == .cancelled && transport.requests.count == 1)
  }

  @Test func aTaskThatIsCancelledCancelsTheHandler() async {
    let started = Event()
    let cancelled = Event()
    var router = Router()
    router.unary(testMethod) { (_: TestingV1.UnaryCallRequest, _) async throws -> TestingV1.UnaryCallResponse in
      started.happen()
      do { try await Task.sleep(for: .seconds(1000)) } catch { cancelled.happen() }
      throw CancellationError()
    }
    let channel = Channel(InMemoryTransport(router))
    let task = Task {
      await failure {
        let _: TestingV1.UnaryCallResponse = try await channel.unary(testMethod, TestingV1.UnaryCallRequest())
      }
    }
    await started.wait()
    task.cancel()
    #expect(await task.value?.code == .cancelled)
    await cancelled.wait()
  }

  @Test func timeLeftOnTheWireIsNeverZeroAndAtMostAYear() {
    #expect(Deadline(ContinuousClock.now).timeLeftMicros == 1)
    #expect(Deadline.after(.seconds(1 << 50)).timeLeftMicros <= 365 * 86_400 * 1_000_000)
    #expect(Deadline.after(.seconds(2)).timeLeftMicros > 1_000_000)
  }
}
