import RPCCore
import SchemaRuntime
import Synchronization

/// How many calls a server works on at once. What is above is refused at once with RESOURCE_EXHAUSTED and a
/// retry-after, by priority: bulk first, health never.
///
/// Calls with one answer and streams of answers are counted apart: a thousand quiet watchers must not keep calls out.
/// A call whose deadline has passed while it waited is refused before any work is done for it.
public final class ConcurrencyLimit: SynchronousServerInterceptor {
  /// The figures.
  public struct Limits: Sendable, Hashable {
    /// Unary and client-streaming calls at once.
    public var callsMax = 4096
    /// Server-streaming and bidirectional calls at once.
    public var streamsMax = 16_384
    /// The share of a limit that calls of normal priority may fill; those above 0 may use all of it.
    public var normalShare = 0.9
    /// The share that calls of a priority below 0 may fill.
    public var bulkShare = 0.7
    /// What a refused client is asked to wait.
    public var retryAfter: Duration = .milliseconds(250)

    /// The defaults.
    public init() {}
  }

  /// Calls of at least this priority are never refused.
  public static let priorityNeverShed = 100

  private let limits: Limits
  private let calls = Atomic<Int>(0)
  private let streams = Atomic<Int>(0)
  private let shed = Atomic<UInt64>(0)

  /// Limits that nothing has used yet.
  public init(_ limits: Limits = Limits()) { self.limits = limits }

  /// Calls and streams being worked on.
  public var running: Int { calls.load(ordering: .relaxed) + streams.load(ordering: .relaxed) }
  /// Calls refused since the start.
  public var refused: UInt64 { shed.load(ordering: .relaxed) }

  public func bound(to method: MethodDescriptor) -> any SynchronousServerInterceptor { LimitOfMethod(self, method) }

  public func begin(_ context: ServerContext) throws -> UInt64 {
    try LimitOfMethod(self, context.method).begin(context)
  }

  public func end(_ context: ServerContext, began: UInt64, failure: (any Error)?) {
    LimitOfMethod(self, context.method).end(context, began: began, failure: failure)
  }

  fileprivate func limit(_ priority: Int, _ streaming: Bool) -> Int {
    let whole = streaming ? limits.streamsMax : limits.callsMax
    if priority > 0 { return whole }
    let share = priority == 0 ? limits.normalShare : limits.bulkShare
    // A share outside 0...1, or none at all, means the whole.
    guard share >= 0, share <= 1 else { return whole }
    return max(1, Int(Double(whole) * share))
  }

  fileprivate func add(_ change: Int, _ streaming: Bool) -> Int {
    if streaming { return streams.wrappingAdd(change, ordering: .relaxed).newValue }
    return calls.wrappingAdd(change, ordering: .relaxed).newValue
  }

  fileprivate func refusal(limit: Int, streaming: Bool, used: Int) -> RPCError {
    shed.wrappingAdd(1, ordering: .relaxed)
    return RPCError.shed(
      "the server is busy: \(limit) \(streaming ? "streams" : "calls") of this priority at once; try again later",
      subject: "server", limitName: streaming ? "streamsMax" : "callsMax", limit: Int64(limit), used: Int64(used),
      retryAfter: limits.retryAfter)
  }
}

/// The limit as it is for the calls of one method, worked out when it is registered.
private struct LimitOfMethod: SynchronousServerInterceptor {
  let all: ConcurrencyLimit
  let streaming: Bool
  /// `.max`: its calls are never refused.
  let limit: Int

  init(_ all: ConcurrencyLimit, _ method: MethodDescriptor) {
    self.all = all
    streaming = method.callType.serverStreams
    limit = method.priority < ConcurrencyLimit.priorityNeverShed ? all.limit(method.priority, streaming) : .max
  }

  func begin(_ context: ServerContext) throws -> UInt64 {
    if let deadline = context.deadline, deadline.nanos <= context.now {
      throw RPCError(.deadlineExceeded, "the deadline passed before the server could begin")
    }
    let count = all.add(1, streaming)
    if count > limit {
      _ = all.add(-1, streaming)
      throw all.refusal(limit: limit, streaming: streaming, used: count - 1)
    }
    return 0
  }

  func end(_ context: ServerContext, began: UInt64, failure: (any Error)?) { _ = all.add(-1, streaming) }
}
