import Synchronization

/// A file on its way in. Used by one task at a time; its disk work runs on the vault's threads.
public final class FileUpload: Sendable {
  private struct State {
    var hash: SHA256Stream
    var size: Int64 = 0
    var kept: StoredFile?
    var isOpen = true
  }

  private let vault: FileVault
  private let tenant: String
  private let temporaryPath: String
  private let file: any WritableFile
  private let bytesMax: Int64
  private let bytesUsed: Int64?
  private let state: Mutex<State>

  /// - Parameter bytesUsed: What the tenant's files take, when its quota is what limits this upload.
  init(
    vault: FileVault, tenant: String, temporaryPath: String, file: any WritableFile, hash: sending SHA256Stream,
    bytesMax: Int64, bytesUsed: Int64?
  ) {
    self.vault = vault
    self.tenant = tenant
    self.temporaryPath = temporaryPath
    self.file = file
    self.bytesMax = bytesMax
    self.bytesUsed = bytesUsed
    state = Mutex(State(hash: hash))
  }

  /// Appends bytes. Throws ``FileError``: `tooLarge`, `quotaExceeded`.
  public func append(_ bytes: [UInt8]) async throws {
    try await vault.pool.run { [self] in
      try state.withLock { state in
        guard state.isOpen, state.kept == nil else { throw FileError.uploadEnded }
        guard state.size + Int64(bytes.count) <= bytesMax else { throw tooLarge }
        try bytes.withUnsafeBytes { buffer in
          try state.hash.append(buffer)
          try file.write(buffer)
        }
        state.size += Int64(bytes.count)
      }
    }
  }

  /// Ends the content: it is durable on disk and pinned until ``close()``. Reference it in a transaction before that.
  ///
  /// - Parameter expectedHash: The SHA-256 the sender announced, if it did; another content is refused.
  public func finish(expectedHash: [UInt8]? = nil) async throws -> StoredFile {
    try await vault.pool.run { [self] in
      try state.withLock { state in
        guard state.isOpen, state.kept == nil else { throw FileError.uploadEnded }
        let hash = try state.hash.finish()
        if let expectedHash, expectedHash != hash {
          throw FileError.hashMismatch(expected: expectedHash, actual: hash)
        }
        try file.sync()
        file.close()
        let kept = StoredFile(tenant: tenant, hash: hash, size: state.size)
        try vault.keep(kept, from: temporaryPath)
        state.kept = kept
        return kept
      }
    }
  }

  /// Ends the upload in every case: what was not referenced by now is thrown away. Safe to call twice.
  public func close() async {
    if let unpinned = end() { await vault.discardIfUnrecorded(unpinned) }
  }

  deinit { _ = end() }

  /// Gives the pin back and returns the file it was for; removes the temporary file of an unfinished upload.
  private func end() -> StoredFile? {
    let (wasOpen, kept) = state.withLock { state in
      defer { state.isOpen = false }
      return (state.isOpen, state.kept)
    }
    guard wasOpen else { return nil }
    file.close()
    if let kept {
      vault.unpin(kept)
    } else {
      // A failure leaves a file in `tmp` for the next sweep.
      try? vault.files.remove(temporaryPath)
    }
    return kept
  }

  private var tooLarge: FileError {
    bytesUsed.map { .quotaExceeded(bytesUsed: $0, bytesMax: vault.limits.tenantBytesMax) }
      ?? .tooLarge(bytesMax: bytesMax)
  }
}

/// A file on its way out. Used by one task at a time.
public final class FileReader: Sendable {
  private struct State {
    var hash: SHA256Stream
    var size: Int64 = 0
    var isDone = false
  }

  public let file: StoredFile
  private let pool: BlockingPool
  private let path: String
  private let content: any ReadableFile
  private let state: Mutex<State>

  init(pool: BlockingPool, file: StoredFile, path: String, content: any ReadableFile, hash: sending SHA256Stream) {
    self.pool = pool
    self.file = file
    self.path = path
    self.content = content
    state = Mutex(State(hash: hash))
  }

  deinit { content.close() }

  /// The next bytes, at most `max`; nil at the end. Throws ``FileError/damaged(path:)`` at the end, instead of nil,
  /// when the content was not the file's: the receiver must not use what it got.
  public func next(max: Int = 64 << 10) async throws -> [UInt8]? {
    try await pool.run { [self] in
      try state.withLock { state in
        guard !state.isDone else { return nil }
        let bytes = try content.read(max: Swift.max(1, max))
        if bytes.isEmpty {
          state.isDone = true
          content.close()
          guard try state.size == file.size && state.hash.finish() == file.hash else {
            throw FileError.damaged(path: path)
          }
          return nil
        }
        try bytes.withUnsafeBytes { try state.hash.append($0) }
        state.size += Int64(bytes.count)
        return bytes
      }
    }
  }
}
