import Glibc
import Synchronization

/// Keeps the removal of files and a backup that copies them apart, across processes: many may copy, or one remove.
///
/// It is `flock` on a file in the vault's directory, which the kernel releases when a process ends in whatever way.
public final class CollectionLock: Sendable {
  public enum Purpose: Sendable { case removing, copying }

  private let descriptor: Mutex<CInt?>

  /// Nil when somebody copies (or removes) and the purpose is to remove; to copy, it waits for a removal to end.
  public init?(_ root: String, _ purpose: Purpose) throws {
    let path = root + "/collection.lock"
    let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw StorageError(.ioError, "opening \(path): \(systemMessage(errno))") }
    let operation = purpose == .removing ? LOCK_EX | LOCK_NB : LOCK_SH
    var code: CInt = 0
    repeat { code = flock(descriptor, operation) == 0 ? 0 : errno } while code == EINTR
    guard code == 0 else {
      Glibc.close(descriptor)
      if code == EWOULDBLOCK { return nil }
      throw StorageError(.ioError, "locking \(path): \(systemMessage(code))")
    }
    self.descriptor = Mutex(descriptor)
  }

  deinit { release() }

  public func release() {
    descriptor.withLock { descriptor in
      if let open = descriptor { Glibc.close(open) }
      descriptor = nil
    }
  }
}
