import Storage

/// The machine's files, with every change shown to the ``DiskObserver`` of its directory before it happens.
struct ObservedFileSystem: FileSystem {
  private let real = PosixFileSystem()

  fileprivate static func tell(_ operation: DiskOperation, _ path: String) throws {
    guard let fault = DiskObserver.handler(for: path)?(operation) else { return }
    throw StorageError(fault == .full ? .diskFull : .ioError, "injected into \(path)")
  }

  func createDirectories(_ path: String) throws {
    if try status(path)?.isDirectory == true { return }
    let parent = parentDirectory(path)
    if parent != path { try createDirectories(parent) }
    try Self.tell(.makeDirectory(path), path)
    try Self.tell(.syncDirectory(parent), parent)
    try real.createDirectories(path)
  }

  func create(_ path: String) throws -> any WritableFile {
    try Self.tell(.create(path), path)
    return ObservedFile(try real.create(path), path)
  }

  func rename(_ from: String, to: String) throws {
    try Self.tell(.rename(from, to: to), to)
    try real.rename(from, to: to)
  }

  func remove(_ path: String) throws {
    guard try status(path) != nil else { return }
    try Self.tell(.remove(path), path)
    try real.remove(path)
  }

  func syncDirectory(_ path: String) throws {
    try Self.tell(.syncDirectory(path), path)
    try real.syncDirectory(path)
  }

  func open(_ path: String) throws -> any ReadableFile { try real.open(path) }
  func names(in directory: String) throws -> [String] { try real.names(in: directory) }
  func status(_ path: String) throws -> FileStatus? { try real.status(path) }
}

private final class ObservedFile: WritableFile {
  private let real: any WritableFile
  private let path: String
  // Written by one task at a time, as the protocol demands.
  nonisolated(unsafe) private var offset = 0

  init(_ real: any WritableFile, _ path: String) {
    self.real = real
    self.path = path
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws {
    try ObservedFileSystem.tell(.write(path, [UInt8](bytes), offset: offset), path)
    try real.write(bytes)
    offset += bytes.count
  }

  func sync() throws {
    try ObservedFileSystem.tell(.sync(path), path)
    try real.sync()
  }

  func close() { real.close() }
}
