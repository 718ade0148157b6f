import Glibc
import Storage
import Synchronization

/// The right to use a data directory, held as long as the process (or this object) lives.
///
/// `flock` is released by the kernel when the process ends in whatever way, so that a crash leaves no stale lock.
final class DirectoryLock: Sendable {
  static let fileName = "lock"
  private let descriptor: Mutex<CInt?>

  /// Throws `locked` with the holder's process id if another open store has the directory.
  init(directory: String) throws {
    let path = directory + "/" + Self.fileName
    let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw StorageError(.ioError, "opening \(path): \(systemMessage(errno))") }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      var text = [UInt8](repeating: 0, count: 32)
      let count = max(0, pread(descriptor, &text, text.count, 0))
      Glibc.close(descriptor)
      guard code == EWOULDBLOCK else { throw StorageError(.ioError, "locking \(path): \(systemMessage(code))") }
      let holder = String(decoding: text.prefix(count), as: UTF8.self).split(separator: "\n").first.map(String.init)
      throw StorageError(
        .locked, "\(directory) is in use by process \(holder ?? "unknown"): stop it, or choose another directory")
    }
    let text = Array("\(getpid())\n".utf8)
    // The id only helps the reader of the message above; the lock is the flock.
    _ = ftruncate(descriptor, 0)
    _ = pwrite(descriptor, text, text.count, 0)
    self.descriptor = Mutex(descriptor)
  }

  deinit { release() }

  /// Lets another store have the directory. Safe to call twice.
  func release() {
    descriptor.withLock { descriptor in
      if let open = descriptor {
        // Explicitly: a child that another thread is just starting holds a copy of the descriptor until it execs.
        _ = flock(open, LOCK_UN)
        Glibc.close(open)
      }
      descriptor = nil
    }
  }
}
