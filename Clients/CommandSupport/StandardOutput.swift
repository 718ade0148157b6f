import Glibc

/// Standard output, without a buffer of its own: what was written has left the process.
package enum StandardOutput {
  /// - Throws: ``CommandError`` when the reader has gone or the disk is full.
  package static func write(_ text: String) throws {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count >= 0 {
        bytes = bytes.dropFirst(count)
      } else if errno == EPIPE {
        throw CommandError(.outputClosed, "the reader of standard output has gone")
      } else if errno == EAGAIN {
        var waiting = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
        poll(&waiting, 1, -1)
      } else if errno != EINTR {
        throw CommandError(.cannotWrite, "cannot write standard output: \(String(cString: strerror(errno)))")
      }
    }
  }
}
