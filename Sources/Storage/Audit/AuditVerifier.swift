/// Verifies an audit chain against the signed checkpoints outside the database.
///
/// Within the chain it finds an edit, a deletion, a reorder and a broken link. Against the checkpoints it finds a cut
/// tail and a chain that was computed anew. What came after the newest checkpoint rests on the chain alone; the report
/// says how much that is.
public struct AuditVerifier: Sendable {
  /// More findings than this are not listed: the chain is beyond doubt by then.
  public static let findingsMax = 100
  /// How far a record may have been moved to be named as moved rather than edited.
  private static let reorderDistanceMax: Int64 = 16
  public static let rowsPerPage = 512

  private let chain: AuditChain
  private let directory: CheckpointDirectory

  public init(chain: AuditChain, directory: CheckpointDirectory) {
    self.chain = chain
    self.directory = directory
  }

  /// Reads the whole chain, a page at a time, while the store goes on working.
  public func verify(_ store: any Store) async throws -> AuditReport {
    try await verify { after in
      try await store.read { try chain.page(after: after, rowsMax: Self.rowsPerPage, in: $0) }
    }
  }

  /// The same for records that come from elsewhere: `page` gives some of those after a position, in order, and none
  /// at the end.
  public func verify(page: (_ after: Int64) async throws -> [AuditRecord]) async throws -> AuditReport {
    // The directory first: a checkpoint written meanwhile would speak of records that a page has already passed.
    let contents = try directory.contents(storeID: chain.storeID)
    var walk = Walk(chain: chain, contents: contents)
    while true {
      try Task.checkCancellation()
      let records = try await page(walk.lastPosition)
      for record in records { try walk.visit(record) }
      if records.isEmpty { return walk.finish() }
    }
  }

  /// The state of one verification.
  private struct Walk {
    private let expected: [AuditCheckpoint]
    private var nextCheckpoint = 0
    private var report = AuditReport()
    private var previousHash: [UInt8]
    private(set) var lastPosition: Int64 = 0
    /// Once one signed head differs, all later ones do: only the first is worth a finding.
    private var hasDifferentHead = false

    init(chain: AuditChain, contents: CheckpointDirectory.Contents) {
      previousHash = chain.genesis
      report.findings = contents.rejected.map { .falseCheckpoint(file: $0) }
      report.checkpoints = contents.checkpoints.count
      report.newestCheckpoint = contents.checkpoints.last
      let epochs = Dictionary(grouping: contents.checkpoints, by: \.epoch)
      for (epoch, checkpoints) in epochs.sorted(by: { $0.key < $1.key }) where epoch > 0 {
        guard let start = checkpoints.first?.epochStart else { continue }
        let lost = contents.checkpoints.filter { $0.epoch < epoch && $0.position > start }.map(\.position).max()
        report.restores.append(.init(epoch: epoch, keptPosition: start, lostPosition: lost ?? start))
      }
      // A checkpoint binds unless a later restore went back behind it.
      let starts = epochs.compactMapValues { $0.first?.epochStart }
      expected = contents.checkpoints.filter { checkpoint in
        !starts.contains { $0.key > checkpoint.epoch && $0.value < checkpoint.position }
      }.sorted { $0.position < $1.position }
    }

    mutating func visit(_ record: AuditRecord) throws {
      report.records += 1
      if record.position > lastPosition + 1 {
        add(.deleted(first: lastPosition + 1, last: record.position - 1))
        // The link to what is missing cannot be checked; go on from what the record says.
        previousHash = record.previous
      }
      if try record.computedHash(position: record.position) != record.hash {
        if let writtenAt = try writtenPosition(record) {
          add(.reordered(position: record.position, writtenAt: writtenAt))
        } else {
          add(.edited(position: record.position))
        }
      } else if record.previous != previousHash {
        add(.unchained(position: record.position))
      }
      previousHash = record.hash
      lastPosition = record.position
      while nextCheckpoint < expected.count, expected[nextCheckpoint].position <= record.position {
        let checkpoint = expected[nextCheckpoint]
        if checkpoint.position == record.position, checkpoint.head != record.hash, !hasDifferentHead {
          hasDifferentHead = true
          add(.rewritten(position: record.position))
        }
        nextCheckpoint += 1
      }
      if record.position > report.newestCheckpoint?.position ?? 0 {
        if report.uncheckpointedRecords == 0 { report.uncheckpointedSince = record.time }
        report.uncheckpointedRecords += 1
      }
    }

    private func writtenPosition(_ record: AuditRecord) throws -> Int64? {
      let distance = AuditVerifier.reorderDistanceMax
      for candidate in max(1, record.position - distance)...(record.position + distance)
      where try candidate != record.position && record.computedHash(position: candidate) == record.hash {
        return candidate
      }
      return nil
    }

    private mutating func add(_ finding: AuditFinding) {
      if report.findings.count < AuditVerifier.findingsMax { report.findings.append(finding) }
    }

    mutating func finish() -> AuditReport {
      if let last = expected.last, last.position > lastPosition {
        add(.cutTail(lastRecord: lastPosition, lastCheckpoint: last.position))
      }
      return report
    }
  }
}
