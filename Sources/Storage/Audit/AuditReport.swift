/// Something wrong with the audit chain or its checkpoints.
public enum AuditFinding: Sendable, Hashable, CustomStringConvertible {
  /// The record's content is not what its hash was made of.
  case edited(position: Int64)
  /// Records are not there.
  case deleted(first: Int64, last: Int64)
  /// A record stands where another was written.
  case reordered(position: Int64, writtenAt: Int64)
  /// The record does not follow the one before it.
  case unchained(position: Int64)
  /// The chain is consistent, but not the one that was signed: it was computed anew, at or before this position.
  case rewritten(position: Int64)
  /// The chain ends before a signed position.
  case cutTail(lastRecord: Int64, lastCheckpoint: Int64)
  /// A file in the checkpoints' directory that is not signed by this store's key, or speaks of another store.
  case falseCheckpoint(file: String)

  public var description: String {
    switch self {
    case .edited(let position): "record \(position) was edited"
    case .deleted(let first, let last):
      first == last ? "record \(first) was deleted" : "records \(first) to \(last) were deleted"
    case .reordered(let position, let writtenAt): "record \(position) was written as record \(writtenAt)"
    case .unchained(let position): "record \(position) does not follow the one before it"
    case .rewritten(let position): "the chain up to record \(position) is not the one that was signed"
    case .cutTail(let record, let checkpoint):
      "the log ends at record \(record), but record \(checkpoint) was signed: the tail was cut"
    case .falseCheckpoint(let file): "\(file) is not a checkpoint of this store, or was changed"
    }
  }
}

/// What verification found.
public struct AuditReport: Sendable, Equatable {
  /// A restore from a backup: records that were signed before it and given up by it.
  public struct Restore: Sendable, Hashable {
    public var epoch: Int64
    public var keptPosition: Int64
    /// The highest signed position that the restore gave up, or `keptPosition` if none.
    public var lostPosition: Int64

    public init(epoch: Int64, keptPosition: Int64, lostPosition: Int64) {
      self.epoch = epoch
      self.keptPosition = keptPosition
      self.lostPosition = lostPosition
    }
  }

  public var records: Int64 = 0
  /// At most ``AuditVerifier/findingsMax``, in the order of the chain.
  public var findings: [AuditFinding] = []
  public var checkpoints: Int = 0
  public var newestCheckpoint: AuditCheckpoint?
  /// Records after the newest checkpoint: only the chain itself speaks for them, not a signature.
  public var uncheckpointedRecords: Int64 = 0
  /// The time of the first of them.
  public var uncheckpointedSince: Timestamp?
  public var restores: [Restore] = []

  public init() {}

  public var isSound: Bool { findings.isEmpty }
}
