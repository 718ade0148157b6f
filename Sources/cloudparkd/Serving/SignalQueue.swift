import Dispatch
import Glibc

/// The process's signals as a stream: SIGTERM and SIGINT ask it to stop, SIGHUP to read certificates again.
///
/// Dispatch takes them, so no code of ours ever runs inside a signal handler. (Blocking them and waiting in a thread does
/// not work: on Linux the main thread of a program with an asynchronous `main` unblocks all signals when it parks.)
struct SignalQueue {
  /// The signals from now on, each once. Their default actions are off for the rest of the process's life.
  static func stream() -> AsyncStream<CInt> {
    signal(SIGPIPE, SIG_IGN)
    let (stream, continuation) = AsyncStream.makeStream(of: CInt.self)
    let sources = [SIGTERM, SIGINT, SIGHUP].map { number -> any DispatchSourceSignal in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { continuation.yield(number) }
      source.activate()
      return source
    }
    // Dispatch's sources may be used from any thread; the type does not say so.
    nonisolated(unsafe) let all = sources
    continuation.onTermination = { _ in for source in all { source.cancel() } }
    return stream
  }
}
