import SchemaRuntime

/// A registered method, its message types hidden: what a transport sees of it.
///
/// The types live in a function that is made where the method is registered, so that the compiler knows them there and
/// a call's code is made for its messages.
public final class MethodHandler: Sendable {
  /// Runs the calls that `feed` has, one after the other: decodes the request, runs interceptors and handler, and ends
  /// the call on its stream, whatever happens.
  public typealias Run = @Sendable (_ feed: any CallFeed) async -> Void

  /// What the contract says about the method.
  public let method: MethodDescriptor
  /// Whether the one request message must be there before the call is run (unary, server streaming).
  public let takesOneRequest: Bool
  /// Runs calls.
  public let run: Run

  /// A method from its parts.
  @usableFromInline
  init(_ method: MethodDescriptor, takesOneRequest: Bool, run: @escaping Run) {
    self.method = method
    self.takesOneRequest = takesOneRequest
    self.run = run
  }

  /// Runs one call whose request is at hand as an array.
  public func run(_ context: ServerContext, request: [UInt8]) async {
    await run(SingleCall(context, request))
  }
}

/// The calls of one method that wait to be run. Used by one task.
///
/// A method asks for one after the other and comes back when there is none, because a function that is called through
/// a variable is followed by a look at the executor: so there is one for many calls.
public protocol CallFeed: AnyObject {
  /// Does nothing; awaited once before the first call.
  ///
  /// Behind an async function of a protocol the compiler looks at the executor, and then knows that it is the right one
  /// until something else is awaited. So it need not look behind each call of a handler that it has compiled into the
  /// method's loop, which is 2 to 3 % of a call's instructions.
  func begin() async

  /// The next call. The one before it has been run and its context is not held any more, unless a handler kept it.
  ///
  /// - Returns: nil when no call of the method waits, or something else comes first. The request's bytes are borrowed
  ///   until the task waits for the first time: it has decoded them by then. Methods whose client streams get none.
  func next() -> (context: ServerContext, request: UnsafeRawBufferPointer)?
}

/// A call that is run by itself.
private final class SingleCall: CallFeed {
  private var context: ServerContext?
  private let request: UnsafeMutableRawBufferPointer

  init(_ context: ServerContext, _ request: [UInt8]) {
    self.context = context
    self.request = .allocate(byteCount: request.count, alignment: 1)
    self.request.copyBytes(from: request)
  }

  deinit { request.deallocate() }

  func begin() async {}

  func next() -> (context: ServerContext, request: UnsafeRawBufferPointer)? {
    guard let context else { return nil }
    self.context = nil
    return (context, UnsafeRawBufferPointer(request))
  }
}

/// Runs `body` inside the interceptors from `index` on.
func intercepted(
  _ interceptors: [any ServerInterceptor], from index: Int, _ context: ServerContext,
  _ body: @Sendable () async throws -> Void
) async throws {
  guard index < interceptors.count else { return try await body() }
  try await interceptors[index].intercept(context) {
    try await intercepted(interceptors, from: index + 1, context, body)
  }
}
