import RPCCore
import Synchronization
import WireProtocol

/// One call in memory, seen from both ends: what the server's side writes the client's side reads, with room for a few
/// messages in each direction, so that a slow reader slows the writer here as well.
final class InMemoryCall: Sendable {
  struct State {
    var version = 0
    var waiters: [CheckedContinuation<Void, Never>] = []
    var requests: [[UInt8]] = []
    var requestsEnded = false
    var responses: [[UInt8]] = []
    var initial: [MetadataField]?
    /// How the call ended for the client.
    var end: Result<ReplyHead, RPCError>?
    /// How it ended for the handler, when that was not by its own answer.
    var cancelled: RPCError?
    var goingAway = false
    var server: Task<Void, Never>?
    var timer: Task<Void, Never>?
    var sent = 0
  }

  let capacity: Int
  private let state = Mutex(State())

  init(capacity: Int) { self.capacity = capacity }

  /// Changes the state and wakes whoever waits for a change.
  func change<R: Sendable>(_ body: (inout State) throws -> sending R) rethrows -> R {
    let (result, waiters) = try state.withLock { state in
      let result = try body(&state)
      state.version += 1
      defer { state.waiters = [] }
      return (result, state.waiters)
    }
    for waiter in waiters { waiter.resume() }
    return result
  }

  func read<R: Sendable>(_ body: (State) -> sending R) -> R { state.withLock { body($0) } }

  /// Waits until `body` gives a value.
  func wait<R: Sendable>(_ body: (inout State) throws -> R?) async throws -> R {
    while true {
      let (result, version) = try state.withLock { state in
        let version = state.version
        let result = try body(&state)
        return (result, version)
      }
      if let result {
        change { _ in }
        return result
      }
      await withCheckedContinuation { continuation in
        let late = state.withLock { state in
          guard state.version == version else { return true }
          state.waiters.append(continuation)
          return false
        }
        if late { continuation.resume() }
      }
    }
  }

  /// Ends the call for both ends, unless it has ended. What was sent before stays readable only when it ended well.
  func end(_ result: Result<ReplyHead, RPCError>, handler: RPCError?) {
    let (server, timer) = change { state -> (Task<Void, Never>?, Task<Void, Never>?) in
      guard state.end == nil else { return (nil, nil) }
      state.end = result
      if let handler { state.cancelled = handler }
      return (handler == nil ? nil : state.server, state.timer)
    }
    server?.cancel()
    timer?.cancel()
  }

  /// Starts the handler's task, and the clock of the deadline.
  func start(deadline: Deadline?, _ body: @escaping @Sendable () async -> Void) {
    if let deadline {
      let timer = Task {
        guard (try? await Task.sleep(until: deadline.instant, clock: .continuous)) != nil else { return }
        let error = RPCError(.deadlineExceeded, "the deadline passed")
        self.end(.failure(error), handler: error)
      }
      change { $0.timer = timer }
    }
    let task = Task { await body() }
    let late = change { state -> Bool in
      state.server = task
      return state.cancelled != nil
    }
    if late { task.cancel() }
  }
}

extension InMemoryCall: ServerStream {
  func receive() async throws -> [UInt8]? {
    try await withTaskCancellationHandler {
      try await wait { state -> [UInt8]?? in
        if let error = state.cancelled { throw error }
        if !state.requests.isEmpty { return state.requests.removeFirst() }
        return state.requestsEnded ? .some(nil) : nil
      }
    } onCancel: {
      self.change { $0.cancelled = $0.cancelled ?? RPCError(.cancelled, "the handler was cancelled") }
    }
  }

  func trySend(_ message: UnsafeRawBufferPointer, compress: Bool) -> Bool {
    let bytes = [UInt8](message)
    return change { state in
      guard state.end == nil, state.responses.count < capacity else { return false }
      state.responses.append(bytes)
      state.sent += 1
      return true
    }
  }

  func send(_ message: [UInt8], compress: Bool) async throws {
    _ = try await wait { state -> Bool? in
      if let error = state.cancelled { throw error }
      guard state.end == nil else { throw RPCError(.cancelled, "the call has ended") }
      guard state.responses.count < capacity else { return nil }
      state.responses.append(message)
      state.sent += 1
      return true
    }
  }

  func sendInitialMetadata(_ metadata: [MetadataField]) { change { $0.initial = $0.initial ?? metadata } }

  func finish(_ head: ReplyHead, message: UnsafeRawBufferPointer?, compress: Bool) {
    let bytes = message.map { [UInt8]($0) }
    change { state in
      if state.initial == nil { state.initial = head.initialMetadata }
      if let bytes, state.end == nil { state.responses.append(bytes) }
    }
    end(.success(head), handler: nil)
  }

  func cancel(_ error: RPCError) {
    end(.success(ReplyHead(status: error.code.rawValue, message: error.message)), handler: error)
  }

  func waitUntilGoingAway() async throws {
    try await withTaskCancellationHandler {
      _ = try await wait { state -> Bool? in
        if state.goingAway { return true }
        if let error = state.cancelled { throw error }
        return state.end == nil ? nil : true
      }
    } onCancel: {
      self.change { $0.cancelled = $0.cancelled ?? RPCError(.cancelled, "the handler was cancelled") }
    }
  }

  var isGoingAway: Bool { read { $0.goingAway } }
}

/// The client's end.
final class InMemoryClientStream: ClientStream {
  let call: InMemoryCall

  init(_ call: InMemoryCall) { self.call = call }

  func initialMetadata() async throws -> Metadata {
    try await withTaskCancellationHandler {
      try await call.wait { state in
        if let initial = state.initial { return Metadata(initial) }
        if case .failure(let error)? = state.end { throw error }
        return state.sent > 0 || state.end != nil ? Metadata() : nil
      }
    } onCancel: {
      self.cancel()
    }
  }

  func receive() async throws -> [UInt8]? {
    try await withTaskCancellationHandler {
      try await call.wait { state -> [UInt8]?? in
        if case .failure(let error)? = state.end { throw error }
        if !state.responses.isEmpty { return state.responses.removeFirst() }
        guard case .success(let head)? = state.end else { return nil }
        if head.status != 0 { throw RPCError(head) }
        return .some(nil)
      }
    } onCancel: {
      self.cancel()
    }
  }

  var trailers: Metadata {
    call.read { state in
      if case .success(let head)? = state.end { Metadata(head.trailers) } else { Metadata() }
    }
  }

  func send(_ message: [UInt8]) async throws {
    _ = try await call.wait { state -> Bool? in
      switch state.end {
      case .failure(let error)?: throw error
      case .success(let head)?:
        throw head.status == 0 ? RPCError(.cancelled, "the server wants no more messages") : RPCError(head)
      case nil: break
      }
      guard state.requests.count < call.capacity else { return nil }
      state.requests.append(message)
      return true
    }
  }

  func finishSending() { call.change { $0.requestsEnded = true } }

  func cancel() {
    let error = RPCError(.cancelled, "the call was cancelled")
    call.end(.failure(error), handler: error)
  }
}
