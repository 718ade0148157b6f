import RPCCore

/// Carries a channel's calls over TLS.
///
/// It connects when the first call comes, reconnects when a connection is lost and opens further connections when the
/// server's stream limit is reached.
///
/// ```swift
/// let transport = try TLSClientTransport(ClientConfiguration(host: "park.example", port: 7443))
/// let channel = Channel(transport)
/// ```
public final class TLSClientTransport: ClientTransport {
  let pool: ClientPool
  /// The loop it started itself; nil when it uses one of others.
  private let ownLoops: EventLoopGroup?

  /// A transport that is not connected yet.
  ///
  /// - Parameters:
  ///   - configuration: where to, whom to trust.
  ///   - loop: the thread that does the work; nil: one of its own.
  /// - Throws: ``TransportError`` naming the file or setting that is wrong.
  public init(_ configuration: ClientConfiguration, loop: EventLoop? = nil) throws(TransportError) {
    Process.prepare()
    let settings = configuration.settings
    guard settings.streamWindowBytes <= settings.connectionWindowBytes / 8 else {
      throw TransportError(
        .configuration,
        "streamWindowBytes is \(settings.streamWindowBytes); it must be at most an eighth of connectionWindowBytes")
    }
    let own: EventLoopGroup?
    let used: EventLoop
    if let loop {
      (own, used) = (nil, loop)
    } else {
      let group = try EventLoopGroup(count: 1, name: "cloudpark-c")
      (own, used) = (group, group.loops[0])
    }
    do throws(TransportError) { pool = try ClientPool(configuration, loop: used) } catch {
      own?.shutdown()
      throw error
    }
    ownLoops = own
  }

  deinit {
    // Without `close` the connections are ended here; a loop of its own goes with them.
    let (pool, own) = (pool, ownLoops)
    pool.loop.submit {
      pool.close(grace: 0, nil)
      own?.shutdown()
    }
  }

  /// Why connecting failed last; nil when it did not.
  public var lastFailure: TransportError? { pool.lastFailure }

  public var executor: any TaskExecutor { pool.loop }

  public func unary(
    _ request: consuming AttemptRequest, message: [UInt8]
  ) async throws(AttemptFailure) -> UnaryAnswer {
    var call = pool.unaryCall(request, message: message)
    let result = await Self.answer(to: call)
    pool.recycle(&call)
    return try result.get()
  }

  private static func answer(to call: ClientCall) async -> ClientCall.UnaryResult {
    await withTaskCancellationHandler {
      await withUnsafeContinuation { continuation in
        // Nearly always on the loop, where no closure need be made.
        if call.loop.isCurrent {
          call.begin(.unary(continuation))
        } else {
          call.loop.submit { call.begin(.unary(continuation)) }
        }
      }
    } onCancel: {
      call.cancelCall()
    }
  }

  public func stream(
    _ request: AttemptRequest, message: [UInt8]?, endStream: Bool
  ) async throws(AttemptFailure) -> any ClientStream {
    let call = ClientCall(pool: pool, request, message: message, endStream: endStream, isUnary: false)
    let result = await withTaskCancellationHandler {
      await withUnsafeContinuation { continuation in
        call.loop.execute { call.begin(.stream(continuation)) }
      }
    } onCancel: {
      call.cancelCall()
    }
    try result.get()
    return ClientStreamHandle(call)
  }

  public func close(by deadline: Deadline?) async {
    let grace = deadline?.timeLeft.nanosClamped ?? 0
    await withUnsafeContinuation { continuation in
      pool.loop.execute { [pool] in pool.close(grace: grace, continuation) }
    }
  }
}
