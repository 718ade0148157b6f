import RPCCore
import RPCSchemas
import RPCStubs
import Synchronization

/// Tells load balancers, supervisors and clients whether the server, or one of its services, takes calls
/// (`cloudpark.rpc.v1.HealthService`). The empty name stands for the server as a whole.
///
/// ```swift
/// let health = HealthService(services: router.methods.map(\.service))
/// health.register(in: &router)
/// health.set("", .notServing, reason: "the database is read-only")
/// health.stop()                       // first step of a graceful stop: watchers hear it and leave
/// ```
public final class HealthService: RpcV1.HealthServiceHandler {
  private struct State {
    var statuses: [String: RpcV1.HealthCheckResponse] = [:]
    var stopping = false
    /// Counts changes; who waits has seen an older one.
    var version = 0
    var nextWaiter = 0
    var waiters: [Int: CheckedContinuation<Void, Never>] = [:]
  }

  private let state = Mutex(State())

  /// A server whose services all take calls.
  public init(services: some Sequence<String> = [String]()) {
    state.withLock { state in
      for name in [""] + Array(services) { state.statuses[name] = .with { $0.status = .serving } }
    }
  }

  /// Sets the state of a service, known before or not.
  ///
  /// - Parameter reason: why it does not serve, for a person; no data of users.
  public func set(_ service: String, _ status: RpcV1.ServingStatus, reason: String = "") {
    change { state in
      guard !state.stopping else { return }
      state.statuses[service] = .with {
        $0.status = status
        $0.reason = reason
      }
    }
  }

  /// All services stop serving for good, and the open watches end after they have said so.
  public func stop() {
    change { state in
      state.stopping = true
      for name in state.statuses.keys { state.statuses[name] = Self.stopping }
    }
  }

  public func check(
    _ request: RpcV1.HealthCheckRequest, _ context: ServerContext
  ) async throws -> RpcV1.HealthCheckResponse {
    guard let status = state.withLock({ $0.statuses[request.service] }) else {
      throw RPCError(.notFound, "the server has no service of that name")
    }
    return status
  }

  public func watch(
    _ request: RpcV1.HealthCheckRequest, _ responses: ResponseWriter<RpcV1.HealthCheckResponse>,
    _ context: ServerContext
  ) async throws {
    // The server's own stop ends a watch too, whether or not `stop()` was called.
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        try await context.waitUntilGoingAway()
        try await responses.send(Self.stopping)
      }
      group.addTask { try await self.report(request.service, responses) }
      defer { group.cancelAll() }
      try await group.next()
    }
    throw RPCError(.unavailable, "the server is stopping")
  }

  // MARK: watching

  private static let stopping = RpcV1.HealthCheckResponse.with {
    $0.status = .notServing
    $0.reason = "the server is stopping"
  }

  /// Sends the state now and at every change; returns when the server stops.
  private func report(_ service: String, _ responses: ResponseWriter<RpcV1.HealthCheckResponse>) async throws {
    var last: RpcV1.HealthCheckResponse?
    while true {
      let (current, stopping, version) = state.withLock { state in
        (state.statuses[service] ?? .with { $0.status = .serviceUnknown }, state.stopping, state.version)
      }
      if current != last {
        try await responses.send(current)
        last = current
      }
      if stopping { return }
      await waitForChange(after: version)
      try Task.checkCancellation()
    }
  }

  private func change(_ body: (inout State) -> Void) {
    let waiters = state.withLock { state in
      body(&state)
      state.version += 1
      defer { state.waiters = [:] }
      return state.waiters.values
    }
    for waiter in waiters { waiter.resume() }
  }

  /// Returns when something has changed since `version`, or the task is cancelled.
  private func waitForChange(after version: Int) async {
    let id = state.withLock { state in
      state.nextWaiter += 1
      return state.nextWaiter
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let late = state.withLock { state in
          guard state.version == version, !Task.isCancelled else { return true }
          state.waiters[id] = continuation
          return false
        }
        if late { continuation.resume() }
      }
    } onCancel: {
      state.withLock { $0.waiters.removeValue(forKey: id) }?.resume()
    }
  }
}
