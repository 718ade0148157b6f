import RPCCore
import SchemaRuntime
import Synchronization

/// Counts every call by method and status, and how long they took: what `/metrics` shows.
///
/// Names and attributes are those of OpenTelemetry's semantic conventions for RPC (`rpc.server.call.duration`), spelt as
/// Prometheus spells them. Counting costs a call one look at the clock and three additions; nothing is locked.
public final class CallMetrics: SynchronousServerInterceptor {
  fileprivate let clock: @Sendable () -> UInt64
  private let methods = Mutex<[String: MethodMetrics]>([:])

  /// No calls yet.
  ///
  /// - Parameter clock: measures calls, in nanoseconds; tests bring their own.
  public init(clock: @escaping @Sendable () -> UInt64 = { CallClock.nanos }) { self.clock = clock }

  public func bound(to method: MethodDescriptor) -> any SynchronousServerInterceptor {
    BoundMetrics(all: self, method: metrics(of: method))
  }

  /// A call counts from its arrival.
  public func begin(_ context: ServerContext) -> UInt64 { context.arrivedAt }

  public func end(_ context: ServerContext, began: UInt64, failure: (any Error)?) {
    metrics(of: context.method).record(failure, nanoseconds: clock() &- began)
  }

  private func metrics(of method: MethodDescriptor) -> MethodMetrics {
    methods.withLock { methods in
      if let known = methods[method.fullName] { return known }
      let new = MethodMetrics(method.fullName)
      methods[method.fullName] = new
      return new
    }
  }

  /// What has been counted, as the lines of a Prometheus page. Methods that nobody has called are left out.
  public func write(to page: inout PrometheusText) {
    let called = methods.withLock { $0.values.filter(\.isCalled).sorted { $0.method < $1.method } }
    page.family(
      "rpc_server_call_duration_seconds", .histogram, "How long calls took, from dispatch to their status.")
    for method in called { method.writeDurations(to: &page) }
    page.family("rpc_server_calls_total", .counter, "Calls that have ended, by method and status.")
    for method in called { method.writeStatuses(to: &page) }
  }
}

/// The same for the calls of one method, found when it is registered and not again with each call.
private struct BoundMetrics: SynchronousServerInterceptor {
  let all: CallMetrics
  let method: MethodMetrics

  func begin(_ context: ServerContext) -> UInt64 { context.arrivedAt }

  func end(_ context: ServerContext, began: UInt64, failure: (any Error)?) {
    method.record(failure, nanoseconds: all.clock() &- began)
  }
}
