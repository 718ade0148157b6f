import CSimulatedSystem
import RPCCore
import SchemaRuntime

/// The client's side of a plan.
struct Caller {
  let plan: Plan
  let world: World
  let channel: Channel

  enum Outcome {
    /// OK, with all responses as planned.
    case ok
    case failed(RPCError)
    /// The caller has read what it wanted and let the stream go.
    case dropped
  }

  func run() async -> Outcome {
    do {
      let outcome = try await call()
      sim_note(UInt64(plan.id), 0)
      Trace.line("call \(plan.id) ends: \(outcome)")
      return outcome
    } catch let error as RPCError {
      sim_note(UInt64(plan.id), UInt64(max(0, error.code.rawValue)))
      Trace.line("call \(plan.id) ends: \(error.code) \(error.message)")
      return .failed(error)
    } catch {
      world.violated("call \(plan.id) ended with an untyped error: \(error)")
      return .dropped
    }
  }

  private func options() throws -> CallOptions {
    var options = CallOptions()
    if let millis = plan.timeoutMillis { options.timeout = .milliseconds(millis) }
    if let millis = plan.attemptTimeoutMillis { options.perAttemptTimeout = .milliseconds(millis) }
    try options.metadata.add("x-call", "\(plan.id)")
    options.metadata.append(contentsOf: try Handlers.fields(plan, "request"))
    options.credential = plan.credential.map { Array("token \($0)".utf8) }
    options.waitForReady = plan.waitForReady
    options.compress = plan.compressRequests
    // A key of its own, so that nothing of a session depends on the system's random numbers.
    if plan.isKeyed { options.idempotencyKey = Array("key \(plan.id)".utf8) }
    return options
  }

  private func request(_ number: Int) -> RawMessage {
    RawMessage(Content.make(plan.id, number, fromServer: false, bytes: plan.requests[number]))
  }

  private func check(_ message: RawMessage, _ number: Int) {
    guard number < plan.responses.count else { return world.violated("call \(plan.id): one response too many") }
    if let fault = Content.fault(message.bytes, plan.id, number, fromServer: true, bytes: plan.responses[number]) {
      world.violated("call \(plan.id), at the client: \(fault)")
    }
  }

  private func call() async throws -> Outcome {
    let options = try options()
    switch plan.kind {
    case .unary, .read:
      let answer: UnaryResponse<RawMessage> = try await channel.unaryResponse(plan.method, request(0), options)
      check(answer.message, 0)
      checkMetadata(answer.initialMetadata, answer.trailers)
      return .ok
    case .clientStream: return try await clientStream(options)
    case .serverStream, .resumable: return try await serverStream(options)
    case .bidirectional: return try await bidirectional(options)
    }
  }

  private func checkMetadata(_ initial: Metadata, _ trailing: Metadata) {
    guard let wanted = try? (Handlers.fields(plan, "initial"), Handlers.fields(plan, "trailing")) else { return }
    if initial != wanted.0 { world.violated("call \(plan.id): initial metadata is not as sent") }
    if trailing != wanted.1 { world.violated("call \(plan.id): trailers are not as sent") }
  }

  private func clientStream(_ options: CallOptions) async throws -> Outcome {
    let call: ClientStreamingCall<RawMessage, RawMessage> = try await channel.clientStreaming(plan.method, options)
    for number in plan.requests.indices {
      try? await pause(millis: plan.clientPauseMillis)
      // After an early answer nothing more is taken; the answer says why.
      do { try await call.send(request(number)) } catch { break }
    }
    let answer = try await call.finish()
    check(answer, 0)
    checkMetadata(try await call.initialMetadata(), call.trailers)
    return .ok
  }

  private func serverStream(_ options: CallOptions) async throws -> Outcome {
    let first = RawMessage(Content.make(plan.id, 0, fromServer: false, bytes: plan.requests[0]))
    let stream: ResponseStream<RawMessage> = try await channel.serverStreaming(
      plan.method, first, options,
      resume: { request, last in
        let next = Content.number(last.bytes) + 1
        request.bytes[4] = UInt8(truncatingIfNeeded: next)
        request.bytes[5] = UInt8(truncatingIfNeeded: next >> 8)
      })
    return try await read(stream)
  }

  private func read(_ stream: ResponseStream<RawMessage>) async throws -> Outcome {
    var number = 0
    if plan.dropAfter == 0 { return .dropped }
    while let message = try await stream.next() {
      check(message, number)
      number += 1
      if number == plan.dropAfter { return .dropped }
      try? await pause(millis: plan.clientPauseMillis)
    }
    if number != plan.responses.count {
      world.violated("call \(plan.id) ended with OK after \(number) of \(plan.responses.count) responses")
    }
    checkMetadata(try await stream.initialMetadata(), stream.trailers)
    return .ok
  }

  private func bidirectional(_ options: CallOptions) async throws -> Outcome {
    let call: BidirectionalCall<RawMessage, RawMessage> = try await channel.bidirectional(plan.method, options)
    return try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        for number in plan.requests.indices {
          try? await pause(millis: plan.clientPauseMillis)
          do { try await call.send(request(number)) } catch { return }
        }
        call.finishSending()
      }
      let outcome = try await read(call.responses)
      if case .dropped = outcome { call.cancel() }
      try await group.waitForAll()
      return outcome
    }
  }
}
