import Glibc

/// Files that only their owner can read.
package enum PrivateFile {
  /// Replaces a file whole: nobody ever sees half of it, and it has mode 0600 from its first byte on.
  package static func write(_ text: String, to path: String) throws {
    if let end = path.lastIndex(of: "/"), end > path.startIndex { try createDirectory(String(path[..<end])) }
    let temporary = path + ".\(getpid()).tmp"
    unlink(temporary)
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        let error = failure(path)
        unlink(temporary)
        throw error
      }
      bytes = bytes.dropFirst(count)
    }
    guard fsync(descriptor) == 0, rename(temporary, path) == 0 else {
      let error = failure(path)
      unlink(temporary)
      throw error
    }
  }

  /// Makes a folder and those above it, closed to others.
  private static func createDirectory(_ path: String) throws {
    if access(path, F_OK) == 0 || mkdir(path, 0o700) == 0 { return }
    if errno == ENOENT, let end = path.lastIndex(of: "/"), end > path.startIndex {
      try createDirectory(String(path[..<end]))
      if mkdir(path, 0o700) == 0 || errno == EEXIST { return }
    }
    throw failure(path)
  }

  private static func failure(_ path: String) -> CommandError {
    CommandError(.cannotWrite, "cannot write \(path): \(String(cString: strerror(errno)))")
  }
}
