import Logging
import Storage
import Synchronization

/// Runs due work: each at its interval, what fails again after a while that doubles.
///
/// It remembers only when to look again; what is due stands in the tables.
final class Scheduler: Sendable {
  /// How often the intervals are looked at.
  static let tick: Duration = .seconds(1)
  /// Keys of one page, which are settled side by side and so share a commit.
  static let keysPerPage = 64

  /// When something that failed is tried again.
  struct Backoff: Sendable {
    static let longest: Duration = .seconds(300)
    var failures = 0
    var notBefore: ContinuousClock.Instant = .now

    /// 2, 4, 8 seconds and so on, at most ``longest``.
    mutating func fail(at now: ContinuousClock.Instant) {
      failures += 1
      notBefore = now + min(.seconds(1 << min(failures, 16)), Self.longest)
    }
  }

  private struct Progress {
    var next: ContinuousClock.Instant = .now
    var whole = Backoff()
    var keys: [String: Backoff] = [:]
    var statistics: DueWorkStatistics
  }

  let work: [DueWork]
  private let progress: Mutex<[String: Progress]>

  init(_ work: [DueWork]) {
    self.work = work
    progress = Mutex(
      Dictionary(
        work.map { ($0.name, Progress(statistics: DueWorkStatistics(name: $0.name, interval: $0.interval))) },
        uniquingKeysWith: { first, _ in
          first
        }))
  }

  var statistics: [DueWorkStatistics] {
    progress.withLock { progress in
      work.compactMap { work in
        progress[work.name].map { entry in
          var statistics = entry.statistics
          statistics.waiting = entry.keys.count
          return statistics
        }
      }
    }
  }

  /// Runs what is due by its interval, or everything.
  ///
  /// - Parameter all: Whether intervals and waits after failures are passed over.
  /// - Throws: `CancellationError` only; everything else is logged and tried again.
  func run(_ park: ParkEnvironment, all: Bool) async throws {
    for work in work where all || isTime(for: work) {
      do {
        try await run(work, park, all: all)
        update(work) { $0.whole = Backoff() }
      } catch let error as CancellationError {
        throw error
      } catch {
        park.logger.warning(
          "due work failed; it will be tried again", metadata: ["work": "\(work.name)", "error": "\(error)"])
        update(work) {
          $0.statistics.failed += 1
          $0.whole.fail(at: .now)
        }
      }
      let now = park.clock.now
      update(work) {
        $0.statistics.runs += 1
        $0.statistics.lastRun = now
        $0.next = max(.now + work.interval, $0.whole.notBefore)
      }
    }
  }

  private func run(_ work: DueWork, _ park: ParkEnvironment, all: Bool) async throws {
    switch work.kind {
    case .upkeep(let run): try await run(park)
    case .items(let find, let settle):
      var after = ""
      var due = 0
      defer { update(work) { $0.statistics.due = due } }
      while true {
        try Task.checkCancellation()
        let behind = after
        let keys = try await park.store.read { try find($0, behind, Self.keysPerPage) }
        due += keys.count
        let wanted = all ? keys : keys.filter { mayTry($0, of: work) }
        await withTaskGroup(of: Void.self) { group in
          for key in wanted { group.addTask { await self.settle(key, of: work, park, settle) } }
        }
        // A page whose keys do not go on would be found again for ever.
        guard keys.count >= Self.keysPerPage, let last = keys.last, last > after else { return }
        after = last
      }
    }
  }

  private func settle(_ key: String, of work: DueWork, _ park: ParkEnvironment, _ body: @escaping DueWork.Settle) async
  {
    do {
      let done = try await park.changeBySystem("due/\(work.name)") { try body($0, key) }
      update(work) {
        $0.keys[key] = nil
        if done { $0.statistics.settled += 1 }
      }
    } catch is CancellationError {
      return
    } catch {
      park.logger.warning(
        "due work failed on one thing; it will be tried again",
        metadata: ["work": "\(work.name)", "key": "\(key)", "error": "\(error)"])
      update(work) {
        $0.statistics.failed += 1
        $0.keys[key, default: Backoff()].fail(at: .now)
      }
    }
  }

  private func isTime(for work: DueWork) -> Bool { progress.withLock { $0[work.name]?.next ?? .now <= .now } }

  private func mayTry(_ key: String, of work: DueWork) -> Bool {
    progress.withLock { $0[work.name]?.keys[key]?.notBefore ?? .now <= .now }
  }

  private func update(_ work: DueWork, _ change: (inout Progress) -> Void) {
    progress.withLock { progress in
      if progress[work.name] != nil { change(&progress[work.name, default: Progress(statistics: .init(name: ""))]) }
    }
  }
}

extension ParkEnvironment {
  /// Runs due work until the task is cancelled; cloudparkd keeps it running beside the server.
  public func runScheduler() async {
    while !Task.isCancelled {
      do {
        try await scheduler.run(self, all: false)
        try await Task.sleep(for: Scheduler.tick)
      } catch {
        return
      }
    }
  }

  /// Runs at once everything that has become due: after a development server's clock was moved, and in tests.
  ///
  /// - Throws: `CancellationError`; what fails is logged and counted in ``dueWorkStatistics``.
  public func runDueWork() async throws { try await scheduler.run(self, all: true) }

  /// What the due work has come to since the server started.
  public var dueWorkStatistics: [DueWorkStatistics] { scheduler.statistics }
}
