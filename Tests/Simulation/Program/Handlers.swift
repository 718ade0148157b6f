import CSimulatedSystem
import RPCCore
import SchemaRuntime

/// The server's side of the plans. A handler checks what it is given as the client checks what it gets.
enum Handlers {
  static let router: Router = {
    var router = Router()
    for (kind, method) in Methods.list {
      switch kind {
      case .unary, .read: router.unary(method) { try await unary($0, $1) }
      case .clientStream: router.clientStreaming(method) { try await clientStream($0, $1) }
      case .serverStream, .resumable: router.serverStreaming(method) { try await serverStream($0, $1, $2) }
      case .bidirectional: router.bidirectional(method) { try await bidirectional($0, $1, $2) }
      }
    }
    return router
  }()

  /// Finds the plan, checks what came with the call, and counts the handler while `body` runs.
  private static func serve<R>(
    _ context: ServerContext, _ body: (World, Plan) async throws -> R
  ) async throws -> R {
    guard let world = World.current, let text = context.metadata["x-call"], let id = UInt32(text),
      let plan = world.plans[id]
    else { throw RPCError(.internalError, "a call without a plan") }
    world.ledgers[id]?.begun += 1
    sim_note(UInt64(id), 100)
    defer {
      world.ledgers[id]?.ended += 1
      sim_note(UInt64(id), 101)
    }
    Trace.line("handler of call \(id) begins")
    check(context, plan, world)
    context.compressResponses = plan.compressResponses
    if plan.metadataFields > 0 {
      context.addInitialMetadata(try fields(plan, "initial"))
      context.addTrailers(try fields(plan, "trailing"))
    }
    do {
      let result = try await body(world, plan)
      Trace.line("handler of call \(id) ends")
      return result
    } catch {
      Trace.line("handler of call \(id) ends with \(error)")
      throw error
    }
  }

  static func fields(_ plan: Plan, _ prefix: String) throws -> Metadata {
    var metadata = Metadata()
    for index in 0..<plan.metadataFields {
      try metadata.add("x-\(prefix)-\(index % 3)", String(repeating: "v", count: plan.metadataBytes) + "\(index)")
    }
    return metadata
  }

  private static func check(_ context: ServerContext, _ plan: Plan, _ world: World) {
    let token = context.credential.map { String(decoding: $0.token, as: UTF8.self) }
    if token != plan.credential.map({ "token \($0)" }) {
      world.violated("call \(plan.id) came with the credential \(token ?? "none"): \(plan.summary)")
    }
    if (context.idempotencyKey != nil) != plan.isKeyed {
      world.violated("call \(plan.id): whether it has a key differs from what its method says")
    }
    var expected: [String] = []
    for index in 0..<plan.metadataFields {
      expected.append(String(repeating: "v", count: plan.metadataBytes) + "\(index)")
    }
    let found = context.metadata.fields.compactMap { field -> String? in
      guard field.name.hasPrefix("x-request-"), case .text(let text) = field.value else { return nil }
      return text
    }
    if found != expected { world.violated("call \(plan.id): its metadata is \(found.count) entries, not as sent") }
    if plan.timeoutMillis == nil, plan.attemptTimeoutMillis == nil, context.deadline != nil {
      world.violated("call \(plan.id) has a deadline that nobody gave it")
    }
  }

  private static func passingFailure(_ plan: Plan, _ world: World) throws {
    if (world.ledgers[plan.id]?.begun ?? 0) <= plan.passingFailures {
      throw RPCError(.unavailable, "a passing failure")
    }
  }

  private static func end(_ plan: Plan) throws {
    guard plan.status != 0 else { return }
    throw RPCError(StatusCode(rawValue: plan.status) ?? .unknown, "planned")
  }

  private static func request(_ bytes: [UInt8], _ number: Int, _ plan: Plan, _ world: World) {
    let count = number < plan.requests.count ? plan.requests[number] : 0
    if let fault = Content.fault(bytes, plan.id, number, fromServer: false, bytes: count) {
      world.violated("call \(plan.id), at the server: \(fault)")
    }
  }

  private static func unary(_ request: RawMessage, _ context: ServerContext) async throws -> RawMessage {
    try await serve(context) { world, plan in
      Self.request(request.bytes, 0, plan, world)
      try await pause(millis: plan.handlerPauseMillis)
      try passingFailure(plan, world)
      try end(plan)
      return RawMessage(apply(plan, context, world))
    }
  }

  /// The effect, once for each key, and the same answer every time: what a store does in one transaction.
  private static func apply(_ plan: Plan, _ context: ServerContext, _ world: World) -> [UInt8] {
    if let key = context.idempotencyKey, let answer = world.answers[key] { return answer }
    world.ledgers[plan.id]?.applied += 1
    let answer = Content.make(plan.id, 0, fromServer: true, bytes: plan.responses.first ?? 0)
    if let key = context.idempotencyKey { world.answers[key] = answer }
    return answer
  }

  private static func clientStream(
    _ requests: RequestStream<RawMessage>, _ context: ServerContext
  ) async throws -> RawMessage {
    try await serve(context) { world, plan in
      try passingFailure(plan, world)
      var read = 0
      world.ledgers[plan.id]?.requestsRead = 0
      while read != plan.answerAfter, let message = try await requests.next() {
        request(message.bytes, read, plan, world)
        read += 1
        world.ledgers[plan.id]?.requestsRead = read
        try await pause(millis: plan.handlerPauseMillis)
      }
      if plan.answerAfter == nil && read != plan.requests.count {
        world.violated("call \(plan.id): its stream ended after \(read) of \(plan.requests.count) requests")
      }
      try end(plan)
      return RawMessage(apply(plan, context, world))
    }
  }

  private static func serverStream(
    _ request: RawMessage, _ responses: ResponseWriter<RawMessage>, _ context: ServerContext
  ) async throws {
    try await serve(context) { world, plan in
      if Content.id(request.bytes) != plan.id { world.violated("call \(plan.id): another call's request") }
      if plan.kind == .serverStream { try passingFailure(plan, world) }
      var number = plan.kind == .resumable ? Content.number(request.bytes) : 0
      var sent = 0
      while number < plan.responses.count {
        try await pause(millis: plan.handlerPauseMillis)
        let bytes = Content.make(plan.id, number, fromServer: true, bytes: plan.responses[number])
        try await responses.send(RawMessage(bytes))
        number += 1
        sent += 1
        // A resumable stream breaks on its way and goes on behind.
        if plan.kind == .resumable && sent == 1 { try passingFailure(plan, world) }
      }
      try end(plan)
    }
  }

  private static func bidirectional(
    _ requests: RequestStream<RawMessage>, _ responses: ResponseWriter<RawMessage>, _ context: ServerContext
  ) async throws {
    try await serve(context) { world, plan in
      try passingFailure(plan, world)
      var read = 0
      while read != plan.answerAfter, let message = try await requests.next() {
        request(message.bytes, read, plan, world)
        try await pause(millis: plan.handlerPauseMillis)
        if read < plan.responses.count {
          let bytes = Content.make(plan.id, read, fromServer: true, bytes: plan.responses[read])
          try await responses.send(RawMessage(bytes))
        }
        read += 1
      }
      if plan.answerAfter == nil && read != plan.requests.count {
        world.violated("call \(plan.id): its stream ended after \(read) of \(plan.requests.count) requests")
      }
      for number in min(read, plan.responses.count)..<plan.responses.count {
        let bytes = Content.make(plan.id, number, fromServer: true, bytes: plan.responses[number])
        try await responses.send(RawMessage(bytes))
      }
      try end(plan)
    }
  }
}
