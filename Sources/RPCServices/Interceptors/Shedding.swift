import RPCCore
import RPCSchemas

extension RPCError {
  /// RESOURCE_EXHAUSTED by a limit of the server: which one, and when to try again.
  static func shed(
    _ message: String, subject: String, limitName: String, limit: Int64, used: Int64, retryAfter: Duration
  )
    -> RPCError
  {
    var quota = RpcV1.QuotaViolation()
    quota.subject = subject
    quota.limitName = limitName
    quota.limit = limit
    quota.used = used
    var retry = RpcV1.RetryAfter()
    let (seconds, attoseconds) = retryAfter.components
    retry.delay = .with {
      $0.seconds = seconds
      $0.nanos = Int32(attoseconds / 1_000_000_000)
    }
    return RPCError(
      .resourceExhausted, message,
      details: [.with { $0.kind = .quotaViolation(quota) }, .with { $0.kind = .retryAfter(retry) }])
  }
}
