import Glibc

/// Files that commands read.
package enum InputFile {
  package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether the group or everybody may read it.
  package static func isReadableByOthers(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && status.st_mode & 0o044 != 0
  }

  /// The bytes of a file; `-` is standard input.
  ///
  /// - Throws: ``CommandError`` with the path and the reason.
  package static func bytes(_ path: String, bytesMax: Int = 16 << 20) throws(CommandError) -> [UInt8] {
    let descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw unreadable(path)
      }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
      guard bytes.count <= bytesMax else {
        throw CommandError(.badData, "\(name(path)) has more than \(bytesMax) bytes")
      }
    }
  }

  /// The text of a file; `-` is standard input.
  package static func text(_ path: String, bytesMax: Int = 16 << 20) throws(CommandError) -> String {
    guard let text = String(validating: try bytes(path, bytesMax: bytesMax), as: UTF8.self) else {
      throw CommandError(.badData, "\(name(path)) is not UTF-8")
    }
    return text
  }

  package static func name(_ path: String) -> String { path == "-" ? "standard input" : path }

  private static func unreadable(_ path: String) -> CommandError {
    CommandError(.noInput, "cannot read \(name(path)): \(String(cString: strerror(errno)))")
  }
}

extension String {
  /// Without white space at both ends.
  package var trimmingWhiteSpace: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
