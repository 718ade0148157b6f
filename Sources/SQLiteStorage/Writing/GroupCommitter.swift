import Storage
import Synchronization

/// The one writer: an owned thread that runs waiting bodies in batches, one COMMIT (and one fsync) for each.
///
/// What can go wrong in a batch, and whom it hits:
/// - a body throws: its savepoint is undone, the others go on;
/// - the device or the disk's space fails a statement, so that SQLite may have undone the whole batch: that
///   member fails and the others are run again, once; a second such failure fails all that are left;
/// - COMMIT fails: all members fail. Their frames may lie in the write-ahead log where a crash could find them,
///   so the writer commits a marker over them; only when that succeeds is the outcome `notApplied`. Until it
///   does, no other write begins.
final class GroupCommitter: Sendable {
  private let queue: WorkQueue<any WriteWork>
  private let clock: any WallClock
  private let limits: StorageLimits
  private let open: @Sendable () throws -> Connection
  private let counts = Mutex(StoreStatistics())
  private let thread = Mutex<OwnedThread?>(nil)

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

  func submit(_ work: any WriteWork) -> WorkQueue<any WriteWork>.Push { queue.push(work) }

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
      if let error = outcome.commitError {
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

  private func refuse(_ work: any WriteWork) {
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
  let work: any WriteWork
  var succeeded: Bool
  var commitActions: [@Sendable () -> Void] = []
}

extension GroupCommitter {
  private struct BatchOutcome {
    var members: [Member]
    /// Set when BEGIN or COMMIT failed: no member's changes were kept.
    var commitError: StorageError?
  }

  private func runBatch(first: any WriteWork, on connection: Connection) -> BatchOutcome {
    var begun: [any WriteWork] = []
    var failed: [Member] = []
    var isReplay = false
    let started = ContinuousClock.now
    do {
      return try connection.use { access in
        while true {
          defer { access.rollBack() }
          do { try access.run("BEGIN IMMEDIATE") } catch {
            let members = begun.map { Member(work: $0, succeeded: true) }
            return BatchOutcome(
              members: failed + (members.isEmpty ? admitted([first]) : members),
              commitError: StorageError.wrapping(error, doing: "BEGIN"))
          }
          var members: [Member] = []
          var broken: StorageError?
          var next = isReplay ? 0 : -1  // -1: the first member, then from the queue
          while true {
            guard let work = nextMember(&next, isReplay: isReplay, first: first, begun: &begun, started: started)
            else { break }
            let (member, error) = runMember(work, access)
            members.append(member)
            if let error {
              broken = error
              break
            }
          }
          guard let error = broken else {
            do {
              try access.run("COMMIT")
              return BatchOutcome(members: failed + members, commitError: nil)
            } catch {
              return BatchOutcome(members: failed + members, commitError: StorageError.wrapping(error, doing: "COMMIT"))
            }
          }
          // SQLite may have undone everything: the broken member leaves, the others run again.
          counts.withLock { $0.engineFaults += 1 }
          let culprit = members.removeLast()
          failed.append(culprit)
          begun.removeAll { $0 === culprit.work }
          if isReplay {
            for work in begun { work.fail(error) }
            return BatchOutcome(members: failed + begun.map { Member(work: $0, succeeded: false) }, commitError: nil)
          }
          if begun.isEmpty { return BatchOutcome(members: failed, commitError: nil) }
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

  /// The next member to run: in a replay those that had begun, else whoever waits, within the batch's limits.
  private func nextMember(
    _ next: inout Int, isReplay: Bool, first: any WriteWork, begun: inout [any WriteWork],
    started: ContinuousClock.Instant
  ) -> (any WriteWork)? {
    if isReplay {
      guard next < begun.count else { return nil }
      next += 1
      return begun[next - 1]
    }
    while begun.count < limits.batchMembersMax {
      let now = ContinuousClock.now
      let candidate: any WriteWork
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

  /// Runs one body. An error beside the member means that the batch is broken.
  private func runMember(_ work: any WriteWork, _ access: ConnectionAccess) -> (Member, StorageError?) {
    let transaction = SQLiteWriteTransaction(access, now: clock.now)
    let succeeded = work.run(transaction)
    if let error = transaction.fatalError {
      work.fail(error)
      return (Member(work: work, succeeded: false), error)
    }
    do {
      if succeeded {
        try transaction.keep()
        return (Member(work: work, succeeded: true, commitActions: transaction.commitActions), nil)
      }
      try transaction.undo()
      return (Member(work: work, succeeded: false), nil)
    } catch {
      let error = StorageError.wrapping(error, doing: "ending a member's savepoint")
      if succeeded { work.fail(error) }
      return (Member(work: work, succeeded: false), error)
    }
  }

  private func admitted(_ works: [any WriteWork]) -> [Member] {
    works.compactMap { work in
      guard case .begun = work.begin(now: .now) else { return nil }
      return Member(work: work, succeeded: true)
    }
  }
}
