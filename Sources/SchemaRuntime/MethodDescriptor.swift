/// Who streams in a call.
public enum CallType: Sendable, Hashable {
  /// Nobody: one request, one response.
  case unary
  /// The client: many requests, one response.
  case clientStreaming
  /// The server: one request, many responses.
  case serverStreaming
  /// Both.
  case bidirectional

  /// Whether the client may send any number of requests.
  public var clientStreams: Bool { self == .clientStreaming || self == .bidirectional }
  /// Whether the server may send any number of responses.
  public var serverStreams: Bool { self == .serverStreaming || self == .bidirectional }
}

/// What a repeated call does: the contract's `idempotency_level`.
public enum Idempotency: Sendable, Hashable {
  /// It changes something each time, so the client sends an idempotency key.
  case mutates
  /// It changes something the first time only.
  case idempotent
  /// It changes nothing.
  case noSideEffects
}

/// A method as its contract describes it, options included.
///
/// Two descriptors are equal if their methods have the same full name. A class, because a call passes it on many times.
public final class MethodDescriptor: Sendable, Hashable {
  /// The full name of the service: `cloudpark.policy.v1.PolicyService`.
  public let service: String
  /// The method's name in the service: `PublishPolicy`.
  public let name: String
  /// Both, as on the wire: `cloudpark.policy.v1.PolicyService/PublishPolicy`.
  public let fullName: String
  /// Who streams.
  public let callType: CallType
  /// The full name of the request's message.
  public let requestType: String
  /// The full name of the response's message.
  public let responseType: String
  /// What a repeated call does.
  public let idempotency: Idempotency
  /// The roles that may call, one is enough; `anyone` and `authenticated` are known to the runtime.
  public let roles: [String]
  /// Which rows a caller may touch, by its name in the contract: `own_park`.
  public let scope: String
  /// Whether the messages of a server stream carry a cursor, so that a broken stream can go on.
  public let resumable: Bool
  /// 0 is normal, above it is served first and shed last, below it is bulk.
  public let priority: Int
  /// Whether the answer holds a token or a key: stored encrypted only, never logged.
  public let secretResponse: Bool
  /// Whether it is a read by key of at most 16 rows, which may run on the connection's loop.
  public let pointRead: Bool

  /// Creates a descriptor; generated code does.
  public init(
    service: String, name: String, callType: CallType, requestType: String, responseType: String,
    idempotency: Idempotency = .mutates, roles: [String] = [], scope: String = "", resumable: Bool = false,
    priority: Int = 0, secretResponse: Bool = false, pointRead: Bool = false
  ) {
    self.service = service
    self.name = name
    self.fullName = service + "/" + name
    self.callType = callType
    self.requestType = requestType
    self.responseType = responseType
    self.idempotency = idempotency
    self.roles = roles
    self.scope = scope
    self.resumable = resumable
    self.priority = priority
    self.secretResponse = secretResponse
    self.pointRead = pointRead
  }

  public static func == (left: MethodDescriptor, right: MethodDescriptor) -> Bool { left.fullName == right.fullName }

  public func hash(into hasher: inout Hasher) { hasher.combine(fullName) }
}
