import Glibc

/// A file of this machine, read or written in order.
final class LocalFile {
  private let descriptor: CInt
  let path: String

  private init(_ descriptor: CInt, _ path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  /// - Throws: ``MaterialError`` with the path and the system's reason; a folder or a device is refused.
  static func reading(_ path: String) throws -> LocalFile {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure("read", path) }
    let file = LocalFile(descriptor, path)
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure("read", path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw MaterialError("cannot read \(path): it is no regular file") }
    return file
  }

  /// A new file that only its owner can read; one that is already there is refused.
  static func creating(_ path: String) throws -> LocalFile {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure("create", path) }
    return LocalFile(descriptor, path)
  }

  /// The next bytes, fewer only at the end of the file.
  func read(max count: Int) throws -> [UInt8] {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let got = Glibc.read(descriptor, buffer.baseAddress.map { $0 + filled }, count - filled)
        if got > 0 {
          filled += got
        } else if got == 0 || errno != EINTR {
          failed = got < 0
          break
        }
      }
    }
    if failed { throw Self.failure("read", path) }
    return bytes
  }

  func rewind() throws {
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw Self.failure("read", path) }
  }

  func write(_ bytes: [UInt8]) throws {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, $0.count - written)
      }
      if count >= 0 {
        written += count
      } else if errno != EINTR {
        throw Self.failure("write", path)
      }
    }
  }

  func synchronize() throws {
    guard fsync(descriptor) == 0 else { throw Self.failure("write", path) }
  }

  private static func failure(_ verb: String, _ path: String) -> MaterialError {
    MaterialError("cannot \(verb) \(path): \(String(cString: strerror(errno)))")
  }
}
