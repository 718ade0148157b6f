import Glibc

/// The process's signals as a stream: SIGTERM and SIGINT ask it to stop, SIGHUP to read certificates again.
///
/// The signals are blocked in every thread and taken by one that waits for them, so no code of ours ever runs inside a
/// signal handler.
struct SignalQueue: Sendable {
  private static var wanted: sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for number in [SIGTERM, SIGINT, SIGHUP] { sigaddset(&set, number) }
    return set
  }

  /// Blocks the signals for the calling thread and all that are made later: to be called before any other is.
  static func block() {
    var set = wanted
    pthread_sigmask(SIG_BLOCK, &set, nil)
    signal(SIGPIPE, SIG_IGN)
  }

  /// The signals from now on, each once; taken by a thread that lives as long as the process.
  func stream() -> AsyncStream<CInt> {
    let (stream, continuation) = AsyncStream.makeStream(of: CInt.self)
    var thread = pthread_t()
    let box = Unmanaged.passRetained(Box(continuation))
    let code = pthread_create(&thread, nil, { raw in
      if let raw { Unmanaged<Box>.fromOpaque(raw).takeRetainedValue().run() }
      return nil
    }, box.toOpaque())
    if code == 0 { pthread_detach(thread) } else { box.release() }
    return stream
  }

  private final class Box: Sendable {
    let continuation: AsyncStream<CInt>.Continuation

    init(_ continuation: AsyncStream<CInt>.Continuation) { self.continuation = continuation }

    func run() {
      var set = SignalQueue.wanted
      var number: CInt = 0
      while true {
        if sigwait(&set, &number) == 0 { continuation.yield(number) }
      }
    }
  }
}
