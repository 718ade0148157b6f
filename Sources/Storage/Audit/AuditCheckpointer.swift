import Synchronization

/// Writes a signed checkpoint after so many records or so much time, and on close.
public final class AuditCheckpointer: Sendable {
  /// When the next checkpoint is due.
  public struct Policy: Sendable, Equatable {
    public var recordsMax: Int64 = 1000
    public var timeMax: Duration = .seconds(60)
    /// How often ``AuditCheckpointer/run()`` looks.
    public var lookEvery: Duration = .seconds(1)
    /// Checkpoint files kept, about: old ones go, for each newer one speaks for all records before it. The first and
    /// the last of each epoch stay, because they say what a restore gave up.
    public var filesMax = 4096
    public init() {}
  }

  private struct State {
    var epoch: Int64
    var epochStart: Int64
    /// The last checkpoint's position and head, and the moment from which the age of what came after it counts.
    var position: Int64
    var head: [UInt8]
    var since: ContinuousClock.Instant
    var writtenSinceThinning = 0
  }

  public let directory: CheckpointDirectory
  private let store: any Store
  private let chain: AuditChain
  private let key: SigningKey
  private let clock: any WallClock
  private let policy: Policy
  // Held while a checkpoint is written, so that two never write one file at once.
  private let state: Mutex<State>

  /// - Parameter key: Signs; it lies apart from database and checkpoints.
  public init(
    store: any Store, chain: AuditChain, directory: CheckpointDirectory, key: SigningKey, clock: any WallClock,
    policy: Policy = Policy()
  ) throws {
    guard key.publicKey == directory.publicKey else {
      throw CryptoError.badKey("the signing key is not the one the checkpoints are verified with")
    }
    self.store = store
    self.chain = chain
    self.directory = directory
    self.key = key
    self.clock = clock
    self.policy = policy
    let newest = try directory.newest(storeID: chain.storeID)
    state = Mutex(
      State(
        epoch: newest?.epoch ?? 0, epochStart: newest?.epochStart ?? 0, position: newest?.position ?? 0,
        head: newest?.head ?? [], since: .now))
    try directory.thin(filesMax: policy.filesMax)
  }

  /// Signs the chain as it stands, unless the last checkpoint says the same; durable when this returns.
  ///
  /// It blocks for two or three syncs of the disk. Throws `corrupt`, and writes nothing, when the chain is shorter than
  /// the last checkpoint or another one at its place: to sign that would cover up a fraud.
  @discardableResult
  public func checkpoint() throws -> AuditCheckpoint? {
    try state.withLock { state in
      let (head, marked) = try store.pointRead { transaction in
        (
          try AuditChain.head(transaction),
          try chain.page(after: state.position - 1, rowsMax: 1, in: transaction).first
        )
      }
      guard head?.position ?? 0 >= state.position else {
        throw StorageError(
          .corrupt, "the audit log ends at \(head?.position ?? 0), a checkpoint at \(state.position): verify the chain")
      }
      guard let head, head.position > state.position else { return nil }
      if state.position > 0, marked?.hash != state.head {
        throw StorageError(.corrupt, "audit record \(state.position) differs from its checkpoint: verify the chain")
      }
      return try write(head.position, head.hash, &state)
    }
  }

  /// Begins a new epoch, after a restore has set the chain back and has been recorded in it. Nothing happens if that
  /// record is already under a checkpoint.
  ///
  /// - Parameters:
  ///   - keptPosition: The last position that the restored copy had.
  ///   - recordPosition: The position of the record of the restore.
  public func beginEpoch(keptPosition: Int64, recordPosition: Int64) throws {
    try state.withLock { state in
      guard let head = try store.pointRead({ try AuditChain.head($0) }) else { return }
      if let newest = try directory.newest(storeID: chain.storeID), newest.position >= recordPosition {
        let signed = try store.pointRead { try chain.page(after: newest.position - 1, rowsMax: 1, in: $0).first }
        // The chain had no such record before the restore, so only a checkpoint after it can know its hash.
        if signed?.position == newest.position, signed?.hash == newest.head { return }
      }
      state.epoch += 1
      state.epochStart = keptPosition
      _ = try write(head.position, head.hash, &state)
    }
  }

  private func write(_ position: Int64, _ head: [UInt8], _ state: inout State) throws -> AuditCheckpoint {
    var checkpoint = AuditCheckpoint(
      storeID: chain.storeID, shard: AuditChain.shard, epoch: state.epoch, epochStart: state.epochStart,
      position: position, head: head, time: clock.now)
    try checkpoint.sign(with: key)
    try directory.write(checkpoint)
    state.position = position
    state.head = head
    state.since = .now
    state.writtenSinceThinning += 1
    if state.writtenSinceThinning >= max(1, policy.filesMax / 16) {
      state.writtenSinceThinning = 0
      // The checkpoint stands; files too many are no reason to report it as failed.
      try? directory.thin(filesMax: policy.filesMax)
    }
    return checkpoint
  }

  /// Writes a checkpoint if the policy says that one is due.
  @discardableResult
  public func checkpointIfDue() throws -> AuditCheckpoint? {
    let last = try store.pointRead { try AuditChain.head($0)?.position } ?? 0
    let isDue = state.withLock { state in
      if last == state.position {
        state.since = .now
        return false
      }
      return last - state.position >= policy.recordsMax || ContinuousClock.now - state.since >= policy.timeMax
    }
    return isDue ? try checkpoint() : nil
  }

  /// Looks again and again whether a checkpoint is due, until the task is cancelled.
  ///
  /// - Parameter failed: Told of each failure; the next look tries again.
  public func run(failed: @Sendable (any Error) -> Void) async {
    while !Task.isCancelled {
      do {
        try checkpointIfDue()
      } catch {
        failed(error)
      }
      try? await Task.sleep(for: policy.lookEvery)
    }
  }

  /// The last checkpoint, before the store closes.
  public func close() throws { _ = try checkpoint() }

  /// Verifies the chain against the checkpoints. See ``AuditVerifier``.
  public func verify() async throws -> AuditReport {
    try await AuditVerifier(chain: chain, directory: directory).verify(store)
  }
}
