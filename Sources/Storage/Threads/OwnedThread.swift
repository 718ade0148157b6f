import Glibc

/// A thread of our own, for work that blocks: it never borrows one from the shared executors.
public struct OwnedThread: Sendable {
  private let id: pthread_t

  /// Starts a thread. The name (at most 15 bytes, the rest is cut) shows in `top -H` and debuggers.
  ///
  /// Throws ``StorageError`` of kind `queueFull` when the system has no thread left.
  public static func start(name: String, _ body: @escaping @Sendable () -> Void) throws -> OwnedThread {
    let box = Unmanaged.passRetained(Box(name: name, body: body))
    var id = pthread_t()
    let status = pthread_create(
      &id, nil,
      { raw in
        guard let raw else { return nil }
        let box = Unmanaged<Box>.fromOpaque(raw).takeRetainedValue()
        nameThread(box.name)
        box.body()
        return nil
      }, box.toOpaque())
    guard status == 0 else {
      box.release()
      throw StorageError(
        .queueFull(retryAfter: .seconds(1)), "cannot start thread \(name): \(systemMessage(status))")
    }
    return OwnedThread(id: id)
  }

  /// Waits for the body to return. To be called once, and not from the thread itself.
  /// Its memory is kept until then.
  public func join() { pthread_join(id, nil) }

  /// Nobody will wait: the system frees the thread when its body returns. Instead of ``join()``.
  public func detach() { pthread_detach(id) }

  private final class Box: Sendable {
    let name: String
    let body: @Sendable () -> Void
    init(name: String, body: @escaping @Sendable () -> Void) {
      self.name = name
      self.body = body
    }
  }
}

/// Names the calling thread; a system without /proc leaves it without a name.
private func nameThread(_ name: String) {
  guard let file = fopen("/proc/thread-self/comm", "w") else { return }
  fputs(String(decoding: name.utf8.prefix(15), as: UTF8.self), file)
  fclose(file)
}

/// The system's text for an `errno` value.
public func systemMessage(_ code: CInt) -> String {
  // Safe on any thread since glibc 2.32 (its NEWS file), which every Debian since 12 has.
  strerror(code).map { String(cString: $0) } ?? "error \(code)"
}
