import RPCSchemas
import SchemaRuntime
import WireProtocol

/// How a call failed. Handlers throw it, callers catch it; the two see the same value.
///
/// ```swift
/// throw RPCError(.failedPrecondition, "the round is closed", details: [.with { $0.kind = .preconditionState(state) }])
/// ```
public struct RPCError: Error, Sendable, Hashable {
  /// The status code; never ``StatusCode/ok``.
  public var code: StatusCode
  /// What happened and what to do, English, for a developer; at most 4096 bytes travel.
  public var message: String
  /// Typed details a program can act on; dropped when longer than 8192 bytes in all.
  public var details: [RpcV1.StatusDetail]
  /// Trailing metadata that came, or goes, with the failure.
  public var trailers: Metadata

  /// A failure from its parts.
  public init(
    _ code: StatusCode, _ message: String, details: [RpcV1.StatusDetail] = [], trailers: Metadata = Metadata()
  ) {
    self.code = code
    self.message = message
    self.details = details
    self.trailers = trailers
  }

  public static func == (left: RPCError, right: RPCError) -> Bool {
    left.code == right.code && left.message == right.message && left.trailers == right.trailers
      && left.details == right.details
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(code)
    hasher.combine(message)
  }
}

extension RPCError: CustomStringConvertible {
  /// `NOT_FOUND: no policy pol_1`.
  public var description: String { message.isEmpty ? "\(code)" : "\(code): \(message)" }
}

extension RPCError {
  /// The status of anything a handler threw. An error that is not meant for the caller becomes INTERNAL without its
  /// text: that goes to the log, not over the wire.
  public init(thrown error: any Error) {
    switch error {
    case let error as RPCError: self = error
    case let error as any RPCErrorConvertible: self = error.rpcError
    case let error as SchemaError: self = RPCError(schema: error)
    case is CancellationError: self.init(.cancelled, "the handler was cancelled")
    default: self.init(.internalError, "an internal error; the server's log has the call's id")
    }
  }

  /// What a transport's stream threw at a caller: its own failures as they are, a cancelled task as CANCELLED.
  init(callFailure error: any Error) {
    switch error {
    case let error as RPCError: self = error
    case is CancellationError: self.init(.cancelled, "the task was cancelled")
    default: self.init(.internalError, "the transport failed: \(error)")
    }
  }

  /// A message that cannot be decoded or encoded.
  public init(schema error: SchemaError) {
    var violation = RpcV1.FieldViolation()
    violation.field = error.path
    violation.reason = "MALFORMED"
    var text = RpcV1.LocalizedText()
    text.en = error.message
    violation.description_ = text
    var violations = RpcV1.FieldViolations()
    violations.violations = [violation]
    var detail = RpcV1.StatusDetail()
    detail.kind = .fieldViolations(violations)
    self.init(.invalidArgument, error.description, details: [detail])
  }

  /// A message of this side that cannot be encoded: a defect here, not the caller's.
  @usableFromInline
  init(unencodable error: SchemaError) {
    self.init(.internalError, "the answer cannot be encoded: \(error)")
  }

  /// An answer that cannot be decoded: the server's defect.
  @usableFromInline
  init(undecodable error: SchemaError) {
    self.init(.internalError, "the server's answer cannot be decoded: \(error)")
  }

  /// The wire form. Details that do not fit are left out from the end; a wait that they ask for goes into the trailers
  /// as well, where a client that cannot read details finds it.
  package var replyHead: ReplyHead {
    var head = ReplyHead(status: code == .ok ? StatusCode.unknown.rawValue : code.rawValue, message: message)
    head.trailers = trailers.fields
    if let retryAfter, trailers[Metadata.retryAfterMillis] == nil {
      // The details may be a peer's, passed on: any 64 bits.
      let millis =
        retryAfter < .zero ? -1 : min(retryAfter, Deadline.durationMax).wholeNanoseconds / 1_000_000
      var field = Metadata()
      if (try? field.add(Metadata.retryAfterMillis, String(millis))) != nil {
        head.trailers.append(contentsOf: field.fields)
      }
    }
    var all = RpcV1.StatusDetails()
    all.details = details
    while !all.details.isEmpty {
      if let packed = try? all.packed(), packed.count <= ReplyHead.detailsBytesMax {
        head.details = packed
        break
      }
      all.details.removeLast()
    }
    return head
  }

  /// From the wire form.
  public init(_ head: ReplyHead) {
    let details =
      head.details.isEmpty ? [] : (try? RpcV1.StatusDetails(packed: head.details, limits: .default))?.details ?? []
    self.init(
      StatusCode(rawValue: head.status) ?? .unknown, head.message, details: details,
      trailers: Metadata(head.trailers))
  }

  /// How long the server asks to wait before the next attempt; negative: do not try again. nil: it did not say.
  public var retryAfter: Duration? {
    for detail in details {
      if case .retryAfter(let retry) = detail.kind, let delay = retry.delay {
        return .seconds(delay.seconds) + .nanoseconds(Int64(delay.nanos))
      }
    }
    return nil
  }
}

/// An error of a lower layer that knows what it means to a caller.
public protocol RPCErrorConvertible: Error {
  /// The failure to answer with.
  var rpcError: RPCError { get }
}
