import Glibc
import Storage

/// A directory of a test's own, removed with everything in it when the last reference goes.
///
/// It lies in memory where the system has `/dev/shm`, so that tests may sync as often as the product does.
public final class TemporaryDirectory: Sendable {
  /// Absolute, without symbolic links.
  public let path: String

  public init() throws {
    let base = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    var template = Array("\(base)/cloudpark-test-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template), let real = realpath(made, nil) else {
      throw StorageError(.ioError, "no temporary directory: \(systemMessage(errno))")
    }
    defer { free(real) }
    path = String(cString: real)
  }

  deinit { Self.remove(path) }

  /// The path of something in it.
  public func callAsFunction(_ name: String) -> String { path + "/" + name }

  private static func remove(_ path: String) {
    let files = PosixFileSystem()
    for name in (try? files.names(in: path)) ?? [] { remove(path + "/" + name) }
    _ = Glibc.remove(path)
  }
}
