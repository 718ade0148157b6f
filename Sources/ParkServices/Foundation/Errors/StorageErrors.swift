import RPCCore
import RPCSchemas
import Storage

extension StorageError: RPCErrorConvertible {
  /// What it means to a caller. Text of the engine stays in the server's log.
  public var rpcError: RPCError {
    switch kind {
    case .busy: return .retry(.unavailable, "the store is busy; try again", after: .milliseconds(200))
    case .queueFull(let delay): return .retry(.resourceExhausted, "too much work waits; try again later", after: delay)
    case .deadlinePassed: return RPCError(.deadlineExceeded, "the deadline passed before the work began")
    case .closed: return RPCError(.unavailable, "the server is stopping")
    case .diskFull: return RPCError(.resourceExhausted, "the server's disk is full; nothing was changed")
    case .ioError where outcome == .unknown:
      return RPCError(
        .unavailable, "the server's disk failed while the change was committed; repeat with the same idempotency key")
    case .ioError: return RPCError(.unavailable, "the server's disk failed; nothing was changed")
    case .tooLarge: return RPCError(.invalidArgument, "a value of the request is too large to store")
    case .corrupt: return RPCError(.dataLoss, "the server's database is damaged; tell its operator")
    case .constraint, .tooManyRows, .statement, .unexpectedValue, .schemaTooNew, .migration, .locked:
      return RPCError(.internalError, "an internal error; the server's log has the call's id")
    }
  }
}

extension CursorError: RPCErrorConvertible {
  public var rpcError: RPCError {
    switch self {
    case .notOurs:
      .invalid(
        "cursor", "NOT_OURS",
        .init(zh: "游标无效，或属于其他方法、筛选条件或用户", en: "was changed, or belongs to another method, filter or caller"))
    case .tooOld(let oldest):
      .refusal(
        .outOfRange,
        .init(zh: "游标已过期，请重新获取快照", en: "the cursor is older than the events kept (from \(oldest)): take a new snapshot")
      )
    }
  }
}

extension IdempotencyError: RPCErrorConvertible {
  public var rpcError: RPCError {
    switch self {
    case .keyReused:
      .invalid(
        "idempotency_key", "REUSED",
        .init(zh: "该幂等键已用于其他请求，请为新请求使用新键", en: "was used before for another request: take a new key for a new request"))
    case .badKey(let bytes):
      .invalid("idempotency_key", "LENGTH", .init(zh: "幂等键长度不正确", en: "has \(bytes) bytes; 1 to 64 are allowed"))
    }
  }
}

extension PersonKeyError: RPCErrorConvertible {
  public var rpcError: RPCError {
    .refusal(.failedPrecondition, .init(zh: "该人员的个人信息已被删除", en: "the personal data of this person were erased"))
  }
}

extension FileError: RPCErrorConvertible {
  public var rpcError: RPCError {
    switch self {
    case .tooLarge(let max):
      .quota(
        "file", "fileBytesMax", limit: max, used: 0,
        .init(zh: "文件超过\(max)字节", en: "the file is larger than \(max) bytes"))
    case .quotaExceeded(let used, let max):
      .quota(
        "tenant", "filesPerTenantBytesMax", limit: max, used: used,
        .init(
          zh: "文件总量超过配额（已用\(used)字节，上限\(max)字节）", en: "files of \(used) bytes are kept, at most \(max): remove some"))
    case .hashMismatch:
      .invalid(
        "sha256", "HASH_MISMATCH",
        .init(zh: "文件内容与声明的SHA-256不符，请重新上传", en: "is not the hash of what came: send it again"))
    case .notFound: .refusal(.notFound, .init(zh: "未找到文件", en: "there is no such file"))
    case .damaged:
      RPCError(.dataLoss, "the stored file is damaged; the operator must restore it from a backup")
    case .badTenant, .uploadEnded: RPCError(.internalError, "an internal error; the server's log has the call's id")
    }
  }
}

extension RPCError {
  /// A failure with a time after which trying again makes sense.
  public static func retry(_ code: StatusCode, _ message: String, after delay: Duration) -> RPCError {
    let (seconds, attoseconds) = delay.components
    let detail = RpcV1.StatusDetail.with {
      $0.kind = .retryAfter(
        .with {
          $0.delay = .with {
            $0.seconds = seconds
            $0.nanos = Int32(attoseconds / 1_000_000_000)
          }
        })
    }
    return RPCError(code, message, details: [detail])
  }
}

extension StorageError {
  /// The columns of a uniqueness rule that refused a row, `accounts.login`; nil for any other error.
  public var uniqueViolation: String? {
    if case .constraint(let constraint) = kind, constraint.kind == .unique { constraint.name } else { nil }
  }
}
