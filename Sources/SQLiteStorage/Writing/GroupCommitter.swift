import Storage
import Synchronization

/// The one writer: an owned thread that runs waiting bodies in batches, one COMMIT (and one fsync) for each.
///
/// Bodies run without a savepoint of their own, which would cost half as much again as the work of a small one: most
/// bodies that change something succeed. What can go wrong in a batch, and whom it hits:
/// - a body throws before it has changed anything, as most refusals do: nothing is to be undone, the others go on;
/// - a body throws after a change: the batch is undone and run again, each member behind a savepoint, so that only the
///   failing one's changes go. Savepoints then stay on for some batches, so that a rush of such failures costs a
///   savepoint for each member and not a replay for each batch;
/// - the device or the disk's space fails a statement, so that SQLite may have undone the whole batch: that
///   member fails and the others are run again, once; a second such failure fails all that are left;
/// - COMMIT fails: all members fail. Their frames may lie in the write-ahead log where a crash could find them,
///   so the writer commits a marker over them; only when that succeeds is the outcome `notApplied`. Until it
///   does, no other write begins.
final class GroupCommitter: Sendable {
  private let queue: WorkQueue<WriteTicket>
  private let clock: any WallClock
  private let limits: StorageLimits
  private let open: @Sendable () throws -> Connection
  private let counts = Mutex(StoreStatistics())
  private let thread = Mutex<OwnedThread?>(nil)
  /// Batches that are still run with savepoints because a member failed after a change. Used by the writer's thread only.
  private let fencedBatchesLeft = Atomic<Int>(0)

  /// - Parameter open: Opens the writer's connection; called again after a failed COMMIT.
  init(clock: any WallClock, limits: StorageLimits, open: @escaping @Sendable () throws -> Connection) throws {
    self.clock = clock
    self.limits = limits
    self.open = open
    queue = WorkQueue(itemsMax: limits.writesWaitingMax)
    let connection = try open()
    let started = try OwnedThread.start(name: "db-writer") { [self] in run(connection) }
    thread.withLock { $0 = started }
  }

  func submit(_ work: WriteTicket) -> WorkQueue<WriteTicket>.Push { queue.push(work) }

  var statistics: StoreStatistics {
    var result = counts.withLock { $0 }
    result.writesWaiting = queue.count
    return result
  }

  /// Finishes what waits and ends the thread. Blocks until then.
  func close() {
    queue.close()
    thread.withLock { thread in
      thread?.join()
      thread = nil
    }
  }

  // MARK: the writer's thread

  private func run(_ first: Connection) {
    var connection: Connection? = first
    var isMarked = true
    while let next = queue.pop() {
      if connection == nil || !isMarked {
        (connection, isMarked) = recover(connection)
      }
      guard let live = connection, isMarked else {
        refuse(next)
        continue
      }
      let outcome = runBatch(first: next, on: live)
      counts.withLock { counts in
        counts.batches += 1
        counts.batchMembersLargest = max(counts.batchMembersLargest, outcome.members.count)
      }
      var failure: StorageError?
      if let error = outcome.commitError, outcome.neverBegan {
        // Another process holds the lock: nothing was written, and the connection is as good as before.
        failure = StorageError(error.kind, error.message, outcome: .notApplied)
      } else if let error = outcome.commitError {
        counts.withLock { $0.engineFaults += 1 }
        (connection, isMarked) = recover(live)
        failure = StorageError(
          error.kind, error.message, outcome: connection != nil && isMarked ? .notApplied : .unknown)
      }
      deliver(outcome.members, failure)
    }
    connection?.close()
  }

  private func deliver(_ members: [Member], _ failure: StorageError?) {
    var committed: UInt64 = 0
    for member in members {
      if member.succeeded, failure == nil {
        committed += 1
        for action in member.commitActions { action() }
      } else if let failure, member.succeeded {
        member.work.fail(failure)
      }
    }
    counts.withLock { counts in
      counts.membersCommitted += committed
      counts.membersFailed += UInt64(members.count) - committed
    }
    for member in members { member.work.finish() }
  }

  private func refuse(_ work: WriteTicket) {
    guard case .begun = work.begin(now: .now) else { return }
    work.fail(
      StorageError(
        .ioError, "the database cannot be written since a COMMIT failed; free or mend the volume, then retry"))
    counts.withLock { $0.membersFailed += 1 }
    work.finish()
  }

  /// Opens the connection anew and commits a marker over whatever a failed COMMIT left in the log.
  private func recover(_ old: Connection?) -> (Connection?, Bool) {
    old?.close()
    guard let fresh = try? open() else { return (nil, false) }
    do {
      try fresh.use { access in
        defer { access.rollBack() }
        try access.run("BEGIN IMMEDIATE")
        try access.run(
          """
          INSERT INTO log_positions (log, position) VALUES ('storage recovery', 1)
          ON CONFLICT (log) DO UPDATE SET position = position + 1
          """)
        try access.run("COMMIT")
      }
      return (fresh, true)
    } catch {
      fresh.close()
      return (nil, false)
    }
  }
}

/// A member of a batch after its run.
struct Member {
  let work: WriteTicket
  var succeeded: Bool
  var commitActions: [@Sendable () -> Void] = []
}

extension GroupCommitter {
  /// Batches with savepoints after the last one that needed them.
  static let fencedBatches = 16

  private struct BatchOutcome {
    var members: [Member]
    /// Set when BEGIN or COMMIT failed: no member's changes were kept.
    var commitError: StorageError?
    /// BEGIN did not get the lock.
    var neverBegan = false
  }

  /// How one run over a batch's members ended.
  private enum Pass {
    /// All have run; those that succeeded can be committed.
    case complete([Member])
    /// A member without a savepoint failed after a change.
    case mustReplay
    /// The device or the disk's space failed a statement of this member.
    case broken(Member, StorageError)
  }

  private func runBatch(first: WriteTicket, on connection: Connection) -> BatchOutcome {
    var begun: [WriteTicket] = []
    var failed: [Member] = []
    var isReplay = false
    var isFenced = fencedBatchesLeft.load(ordering: .relaxed) > 0
    if isFenced { fencedBatchesLeft.subtract(1, ordering: .relaxed) }
    let started = ContinuousClock.now
    do {
      return try connection.use { access in
        while true {
          defer { access.rollBack() }
          do { try access.run("BEGIN IMMEDIATE") } catch {
            let members = begun.map { Member(work: $0, succeeded: true) }
            let failure = StorageError.wrapping(error, doing: "BEGIN")
            return BatchOutcome(
              members: failed + (members.isEmpty && failed.isEmpty ? admitted([first]) : members),
              commitError: failure, neverBegan: failure.kind == .busy)
          }
          let positions = LogPositions()
          var next = isReplay ? 0 : -1  // -1: the first member, then from the queue
          let pass = runMembers(access, positions, isFenced: isFenced) {
            nextMember(&next, isReplay: isReplay, first: first, begun: &begun, started: started)
          }
          switch pass {
          case .complete(let members):
            do {
              try positions.save(access)
              try access.run("COMMIT")
              return BatchOutcome(members: failed + members, commitError: nil)
            } catch {
              return BatchOutcome(members: failed + members, commitError: StorageError.wrapping(error, doing: "COMMIT"))
            }
          case .mustReplay:
            isFenced = true
          case .broken(let culprit, let error):
            // SQLite may have undone everything: the broken member leaves, the others run again.
            counts.withLock { $0.engineFaults += 1 }
            let isSecond = !failed.isEmpty
            failed.append(culprit)
            begun.removeAll { $0 === culprit.work }
            if isSecond {
              for work in begun { work.fail(error) }
              return BatchOutcome(
                members: failed + begun.map { Member(work: $0, succeeded: false) }, commitError: nil)
            }
            if begun.isEmpty { return BatchOutcome(members: failed, commitError: nil) }
          }
          isReplay = true
          counts.withLock { $0.batchesReplayed += 1 }
        }
      }
    } catch {
      // Only a closed connection throws here.
      let error = StorageError.wrapping(error, doing: "writing")
      let rest = begun.isEmpty ? admitted([first]) : begun.map { Member(work: $0, succeeded: true) }
      return BatchOutcome(members: failed + rest, commitError: error)
    }
  }

  private func runMembers(
    _ access: ConnectionAccess, _ positions: LogPositions, isFenced: Bool, _ next: () -> WriteTicket?
  ) -> Pass {
    var members: [Member] = []
    while let work = next() {
      let transaction = SQLiteWriteTransaction(access, now: clock.now, positions: positions, isFenced: isFenced)
      let succeeded = work.run(transaction)
      if let error = transaction.fatalError {
        work.fail(error)
        return .broken(Member(work: work, succeeded: false), error)
      }
      do {
        if succeeded {
          try transaction.keep()
          members.append(Member(work: work, succeeded: true, commitActions: transaction.commitActions))
          continue
        }
        if transaction.hasChanged { fencedBatchesLeft.store(Self.fencedBatches, ordering: .relaxed) }
        guard try transaction.undo() else { return .mustReplay }
        members.append(Member(work: work, succeeded: false))
      } catch {
        let error = StorageError.wrapping(error, doing: "ending a member's savepoint")
        if succeeded { work.fail(error) }
        return .broken(Member(work: work, succeeded: false), error)
      }
    }
    return .complete(members)
  }

  /// The next member to run: in a replay those that had begun, else whoever waits, within the batch's limits.
  private func nextMember(
    _ next: inout Int, isReplay: Bool, first: WriteTicket, begun: inout [WriteTicket],
    started: ContinuousClock.Instant
  ) -> WriteTicket? {
    if isReplay {
      guard next < begun.count else { return nil }
      next += 1
      return begun[next - 1]
    }
    while begun.count < limits.batchMembersMax {
      let now = ContinuousClock.now
      let candidate: WriteTicket
      if next < 0 {
        next = 0
        candidate = first
      } else {
        guard now - started < limits.batchTimeMax, let waiting = queue.popIfAny() else { return nil }
        candidate = waiting
      }
      switch candidate.begin(now: now) {
      case .begun:
        begun.append(candidate)
        return candidate
      case .expired: counts.withLock { $0.membersExpired += 1 }
      case .cancelled: break
      }
    }
    return nil
  }

  private func admitted(_ works: [WriteTicket]) -> [Member] {
    works.compactMap { work in
      guard case .begun = work.begin(now: .now) else { return nil }
      return Member(work: work, succeeded: true)
    }
  }
}
