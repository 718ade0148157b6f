import Glibc

/// The few operations on files that durability rests on, behind a protocol so that tests can fail each of them
/// and cut the power after any. Paths are absolute. Every error is ``StorageError``: `diskFull` for a full
/// volume or quota, else `ioError` with path and cause.
public protocol FileSystem: Sendable {
  /// Creates a directory and its missing parents, and makes each new one durable in its parent.
  func createDirectories(_ path: String) throws
  /// A new file, open for writing; an existing one is an error.
  func create(_ path: String) throws -> any WritableFile
  /// Replaces `to` in one step. Durable after ``syncDirectory(_:)``.
  func rename(_ from: String, to: String) throws
  /// Removes a file; one that is not there is no error.
  func remove(_ path: String) throws
  /// Makes the directory's entries durable.
  func syncDirectory(_ path: String) throws
  func open(_ path: String) throws -> any ReadableFile
  /// The names in a directory, sorted, without "." and ".."; empty if there is no such directory.
  func names(in directory: String) throws -> [String]
  /// The size in bytes and the time of the last change, or nil if there is no such file.
  func status(_ path: String) throws -> FileStatus?
}

/// What is known of a file or directory.
public struct FileStatus: Sendable, Equatable {
  public var size: Int64
  public var changed: Timestamp
  public var isDirectory: Bool
  public init(size: Int64, changed: Timestamp, isDirectory: Bool) {
    self.size = size
    self.changed = changed
    self.isDirectory = isDirectory
  }
}

/// A file being written from its start. Not for several threads at once.
public protocol WritableFile: AnyObject, Sendable {
  func write(_ bytes: UnsafeRawBufferPointer) throws
  /// Makes content and size durable.
  func sync() throws
  /// Closes; safe to call twice.
  func close()
}

/// A file being read from its start. Not for several threads at once.
public protocol ReadableFile: AnyObject, Sendable {
  /// Up to `max` bytes; empty at the end.
  func read(max: Int) throws -> [UInt8]
  /// Closes; safe to call twice.
  func close()
}

extension FileSystem {
  /// Writes a small file whole: temporary name, fsync, rename, fsync of the directory.
  public func writeDurably(_ bytes: [UInt8], to path: String) throws {
    let directory = parentDirectory(path)
    try createDirectories(directory)
    let temporary = path + ".new"
    try remove(temporary)
    let file = try create(temporary)
    do {
      defer { file.close() }
      try bytes.withUnsafeBytes { try file.write($0) }
      try file.sync()
    }
    try rename(temporary, to: path)
    try syncDirectory(directory)
  }

  /// A small file whole; throws `tooLarge` above the limit.
  public func readWhole(_ path: String, bytesMax: Int) throws -> [UInt8] {
    let file = try open(path)
    defer { file.close() }
    var bytes: [UInt8] = []
    while true {
      let piece = try file.read(max: 64 << 10)
      if piece.isEmpty { return bytes }
      bytes += piece
      guard bytes.count <= bytesMax else { throw StorageError(.tooLarge, "\(path) is larger than \(bytesMax) bytes") }
    }
  }
}

/// Everything before the last "/", or "/" itself.
public func parentDirectory(_ path: String) -> String {
  guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
  return String(path[..<slash])
}
