import Glibc
import Synchronization

/// The machine's own files.
public struct PosixFileSystem: FileSystem {
  public init() {}

  public func createDirectories(_ path: String) throws {
    if try status(path)?.isDirectory == true { return }
    let parent = parentDirectory(path)
    if parent != path { try createDirectories(parent) }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw failure(errno, "creating directory", path) }
    try syncDirectory(parent)
  }

  public func create(_ path: String) throws -> any WritableFile {
    let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(errno, "creating", path) }
    return PosixFile(descriptor, path)
  }

  public func rename(_ from: String, to: String) throws {
    guard Glibc.rename(from, to) == 0 else { throw failure(errno, "renaming to \(to)", from) }
  }

  public func remove(_ path: String) throws {
    guard unlink(path) == 0 || errno == ENOENT else { throw failure(errno, "removing", path) }
  }

  public func syncDirectory(_ path: String) throws {
    let descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(errno, "opening directory", path) }
    defer { Glibc.close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure(errno, "syncing directory", path) }
  }

  public func open(_ path: String) throws -> any ReadableFile {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(errno, "opening", path) }
    return PosixFile(descriptor, path)
  }

  public func names(in directory: String) throws -> [String] {
    guard let stream = opendir(directory) else {
      if errno == ENOENT { return [] }
      throw failure(errno, "listing", directory)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw failure(errno, "listing", directory) }
        return names.filter { $0 != "." && $0 != ".." }.sorted()
      }
      names.append(
        withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
    }
  }

  public func status(_ path: String) throws -> FileStatus? {
    var information = stat()
    guard stat(path, &information) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw failure(errno, "looking at", path)
    }
    let changed = information.st_mtim
    return FileStatus(
      size: Int64(information.st_size),
      changed: Timestamp(microseconds: Int64(changed.tv_sec) * 1_000_000 + Int64(changed.tv_nsec) / 1000),
      isDirectory: information.st_mode & S_IFMT == S_IFDIR)
  }
}

private func failure(_ code: CInt, _ doing: String, _ path: String) -> StorageError {
  let kind: StorageError.Kind = code == ENOSPC || code == EDQUOT ? .diskFull : .ioError
  return StorageError(kind, "\(doing) \(path): \(systemMessage(code))")
}

private final class PosixFile: WritableFile, ReadableFile {
  // nil once closed; the lock makes a second close harmless.
  private let descriptor: Mutex<CInt?>
  private let path: String

  init(_ descriptor: CInt, _ path: String) {
    self.descriptor = Mutex(descriptor)
    self.path = path
  }

  deinit { close() }

  func write(_ bytes: UnsafeRawBufferPointer) throws {
    let descriptor = try opened()
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = UnsafeRawBufferPointer(rebasing: rest)
      let written = Glibc.write(descriptor, piece.baseAddress, piece.count)
      if written < 0 {
        if errno == EINTR { continue }
        throw failure(errno, "writing", path)
      }
      rest = rest.dropFirst(written)
    }
  }

  func sync() throws {
    guard fsync(try opened()) == 0 else { throw failure(errno, "syncing", path) }
  }

  func read(max: Int) throws -> [UInt8] {
    let descriptor = try opened()
    var code: CInt = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: max) { buffer, count in
      repeat {
        let got = Glibc.read(descriptor, buffer.baseAddress, max)
        code = got < 0 ? errno : 0
        count = Swift.max(0, got)
      } while code == EINTR
    }
    guard code == 0 else { throw failure(code, "reading", path) }
    return bytes
  }

  func close() {
    descriptor.withLock { descriptor in
      if let open = descriptor { Glibc.close(open) }
      descriptor = nil
    }
  }

  private func opened() throws -> CInt {
    guard let descriptor = descriptor.withLock({ $0 }) else { throw StorageError(.closed, "\(path) is closed") }
    return descriptor
  }
}
