import CFaultVFS
import Storage
import Synchronization

/// A change of the disk, as SQLite or the file system is about to make it.
enum DiskOperation: Sendable {
  case makeDirectory(String)
  case create(String)
  case write(String, [UInt8], offset: Int)
  case truncate(String, size: Int)
  case sync(String)
  case rename(String, to: String)
  case remove(String)
  case syncDirectory(String)
  /// Not a change: the test notes that something was acknowledged.
  case mark(String)
}

/// Why an operation shall fail.
enum DiskFault: Sendable { case ioError, full }

/// A lock that SQLite asks for.
struct DatabaseLock: Sendable {
  /// The number in the write-ahead log's index, 0 for the writer's; -1 for the database file.
  var place: Int
  var isExclusive: Bool

  var isWriters: Bool { place == 0 && isExclusive }
}

/// Sees every operation below one directory, in order, whether SQLite or the file system makes it.
final class DiskObserver: Sendable {
  typealias Handler = @Sendable (DiskOperation) -> DiskFault?
  /// Whether a lock that SQLite asks for is held by somebody else.
  typealias Locks = @Sendable (DatabaseLock) -> Bool

  private static let all = Mutex<[String: Handler]>([:])
  private static let locks = Mutex<[String: Locks]>([:])
  private static let installed: CInt = cp_vfs_install { operation, path, bytes, offset, count in
    guard let path else { return 0 }
    let name = String(cString: path)
    if Int(operation) == CP_VFS_LOCK {
      let lock = DatabaseLock(place: Int(offset), isExclusive: count != 0)
      let held = locks.withLock { all in all.first { name.hasPrefix($0.key) }?.value }
      return held?(lock) == true ? 5 : 0  // SQLITE_BUSY
    }
    // Read-locks and shared memory aside, SQLite's own temporary files are none of our business.
    guard let handler = DiskObserver.handler(for: name) else { return 0 }
    let faults: [DiskFault?]
    switch Int(operation) {
    case CP_VFS_CREATE: faults = [handler(.create(name))]
    case CP_VFS_WRITE:
      let content = bytes.map { [UInt8](UnsafeRawBufferPointer(start: $0, count: Int(count))) } ?? []
      faults = [handler(.write(name, content, offset: Int(offset)))]
    case CP_VFS_TRUNCATE: faults = [handler(.truncate(name, size: Int(offset)))]
    case CP_VFS_SYNC:
      // SQLite syncs the directory of a log or journal it has made with the first sync of the file.
      let isLog = name.hasSuffix("-wal") || name.hasSuffix("-journal")
      faults = [handler(.sync(name))] + (isLog ? [handler(.syncDirectory(parentDirectory(name)))] : [])
    case CP_VFS_DELETE:
      faults = [handler(.remove(name))] + (offset != 0 ? [handler(.syncDirectory(parentDirectory(name)))] : [])
    default: faults = []
    }
    for case let fault? in faults {
      switch (fault, Int(operation)) {
      case (.full, CP_VFS_WRITE): return 13  // SQLITE_FULL
      case (_, CP_VFS_CREATE): return 14  // SQLITE_CANTOPEN
      case (_, CP_VFS_WRITE): return 10 | 3 << 8  // SQLITE_IOERR_WRITE
      case (_, CP_VFS_TRUNCATE): return 10 | 6 << 8
      case (_, CP_VFS_SYNC): return 10 | 4 << 8
      default: return 10 | 10 << 8  // SQLITE_IOERR_DELETE
      }
    }
    return 0
  }

  private let directory: String

  /// Observes from now until the last reference goes. Open databases after this only.
  init(_ directory: String, _ handler: @escaping Handler) throws {
    guard Self.installed == 0 else { throw StorageError(.ioError, "the VFS for faults could not be installed") }
    self.directory = directory + "/"
    Self.all.withLock { $0[self.directory] = handler }
  }

  /// Is asked for the locks of the database instead; nothing fails otherwise.
  convenience init(_ directory: String, locks: @escaping Locks) throws {
    try self.init(directory) { _ in nil }
    Self.locks.withLock { $0[self.directory] = locks }
  }

  deinit {
    _ = Self.all.withLock { $0.removeValue(forKey: directory) }
    _ = Self.locks.withLock { $0.removeValue(forKey: directory) }
  }

  /// Makes the VFS the default one, for tests that observe later.
  static func install() -> Bool { installed == 0 }

  static func handler(for path: String) -> Handler? {
    all.withLock { all in all.first { path.hasPrefix($0.key) || path + "/" == $0.key }?.value }
  }
}
