import CloudParkClient
import ParkSchemas
import RPCCore
import Synchronization

/// Quarterly close (S4): enterprises submit their reports and correct them again and again; in the middle of it the
/// district locks the period.
///
/// It passes only if no submission was acknowledged that began after the lock was, every enterprise has one report whose
/// last revision is the last one it was told of, and no revision is younger than the lock.
public final class QuarterlyCloseScenario: Workload {
  private struct Filer: Sendable {
    let owner: ScenarioPark.Person
    let enterprise: String
    var acting: String { "enterprise_admin/\(enterprise)" }
  }

  /// What a filer knows of its report.
  private struct Known {
    var report = ""
    var version: UInt64 = 0
    var revision: UInt32 = 0
    /// A call of it is under way: its next one would only lose the race with itself.
    var isBusy = false
    /// The outcome of a call was lost: the report may be one ahead.
    var isOpen = false
  }

  private struct Outcomes {
    var known: [Known]
    var acknowledged = 0
    var refusedByLock = 0
    var afterLock = 0
    var lockAcknowledged = false
    var other: [String] = []
  }

  private let park: ScenarioPark
  private let officer: ScenarioPark.Person
  private let period: StatsV1.Period
  private let code: String
  private let filers: [Filer]
  private let lockAt: Int
  private let outcomes: Mutex<Outcomes>

  /// A form, a period filed today, and enterprises.
  ///
  /// - Parameters:
  ///   - filers: Enterprises that file.
  ///   - lockAt: The number of the call that locks the period.
  /// - Throws: `RPCError` when the server refuses the set-up.
  public static func prepare(
    _ park: ScenarioPark, filers: Int, lockAt: Int, progress: (@Sendable (Int) -> Void)? = nil
  ) async throws -> QuarterlyCloseScenario {
    guard (1...100_000).contains(filers), lockAt >= 1 else {
      throw LoadError(.usage, "1 to 100000 enterprises file, and the lock comes with a later call than the first")
    }
    let officer = try await park.person("counter", .districtOfficer)
    let code = "load-\(park.run)"
    _ = try await park.park.stats.publishForm(.with { $0.content = form(code) }, try officer.options())
    let period = try await openPeriod(park, officer, code)
    let made = try await park.owned(filers, officer: officer, progress: progress) { _, _, owner, enterprise in
      Filer(owner: owner, enterprise: enterprise.id)
    }
    return QuarterlyCloseScenario(park, officer, period, code, made, lockAt: lockAt)
  }

  private init(
    _ park: ScenarioPark, _ officer: ScenarioPark.Person, _ period: StatsV1.Period, _ code: String, _ filers: [Filer],
    lockAt: Int
  ) {
    self.park = park
    self.officer = officer
    self.period = period
    self.code = code
    self.filers = filers
    self.lockAt = lockAt
    outcomes = Mutex(Outcomes(known: Array(repeating: Known(), count: filers.count)))
  }

  private static func form(_ code: String) -> StatsV1.FormContent {
    .with {
      $0.code = code
      $0.titleZh = "压测报表"
      $0.obligation = .none
      $0.fields = ["revenue", "profit", "tax", "employees"].map { key in
        .with {
          $0.key = key
          $0.nameZh = key
          $0.kind = key == "employees" ? .count : .money
          $0.unit = key == "employees" ? "人" : "元"
          $0.max = 1_000_000_000_000
          $0.required = true
        }
      }
    }
  }

  /// A quarter that nobody has opened, filed today.
  private static func openPeriod(_ park: ScenarioPark, _ officer: ScenarioPark.Person, _ code: String) async throws
    -> StatsV1.Period
  {
    let today = try await park.day()
    for _ in 0..<100 {
      let (year, quarter) = (UInt32.random(in: 2000...2100), UInt32.random(in: 1...4))
      do {
        return try await park.park.stats.openPeriod(
          .with {
            $0.year = year
            $0.quarter = quarter
            $0.filesFrom = today
            $0.filesTo = today
            $0.formCodes = [code]
          }, try officer.options())
      } catch let error as RPCError where error.code == .alreadyExists {
        continue
      }
    }
    throw LoadError(.server, "no quarter is free on this server: take a fresh one")
  }

  public var name: String { "quarterly close: \(filers.count) enterprises, the lock at call \(lockAt)" }

  public func perform(_ call: LoadCall) async throws -> CallEnd {
    if call.number == lockAt {
      _ = try await StatsV1.StatsServiceClient(call.channel).lockPeriod(
        .with {
          $0.periodId = period.id
          $0.expectedVersion = period.version
          $0.reason = "压测"
        }, try officer.options(key: "lock-\(period.id)"))
      outcomes.withLock { $0.lockAcknowledged = true }
      return .done
    }
    return try await file(call.number % filers.count, call.number, over: call.channel, timeout: call.options.timeout)
  }

  /// Saves new figures and submits them.
  private func file(_ index: Int, _ number: Int, over channel: Channel, timeout: Duration?) async throws -> CallEnd {
    let start = outcomes.withLock { outcomes -> (known: Known, isLate: Bool)? in
      guard !outcomes.known[index].isBusy else { return nil }
      outcomes.known[index].isBusy = true
      return (outcomes.known[index], outcomes.lockAcknowledged)
    }
    guard let start else { return .refused }
    defer { outcomes.withLock { $0.known[index].isBusy = false } }
    let filer = filers[index]
    var options = try filer.owner.options(acting: filer.acting)
    options.timeout = timeout
    let service = StatsV1.StatsServiceClient(channel)
    do {
      let draft = try await service.saveReport(
        .with {
          $0.periodId = period.id
          $0.formCode = code
          $0.expectedVersion = start.known.version
          $0.figures = ["revenue", "profit", "tax", "employees"].map { field in
            .with {
              $0.field = field
              $0.value = Int64(number + 1)
            }
          }
        }, options)
      outcomes.withLock {
        $0.known[index].report = draft.id
        $0.known[index].version = draft.version
      }
      let report = try await service.submitReport(
        .with {
          $0.reportId = draft.id
          $0.expectedVersion = draft.version
        }, options)
      outcomes.withLock {
        $0.known[index].version = report.version
        $0.known[index].revision = report.revisions.last?.revision ?? 0
        $0.acknowledged += 1
        if start.isLate { $0.afterLock += 1 }
      }
      return .done
    } catch let error as RPCError where error.code == .failedPrecondition {
      outcomes.withLock { $0.refusedByLock += 1 }
      return .refused
    } catch {
      outcomes.withLock { $0.known[index].isOpen = true }
      throw error
    }
  }

  public func check() async throws -> [CheckResult] {
    let final = outcomes.withLock { $0 }
    let options = try officer.options()
    let period = try await park.park.stats.getPeriod(.with { $0.periodId = self.period.id }, options)
    var reports: [String: StatsV1.ReportSummary] = [:]
    var (twice, young) = (0, 0)
    for try await report in try await park.park.stats.listReports(
      .with { $0.periodId = self.period.id }, options)
    {
      if reports.updateValue(report, forKey: report.enterpriseId) != nil { twice += 1 }
      if let submitted = report.submittedAt, let locked = period.lockedAt,
        (submitted.seconds, submitted.nanos) > (locked.seconds, locked.nanos)
      {
        young += 1
      }
    }
    var (lost, ahead) = (0, 0)
    for (index, known) in final.known.enumerated() {
      let stored = reports[filers[index].enterprise]?.revisions ?? 0
      if stored < known.revision { lost += 1 }
      if stored > known.revision && !known.isOpen { ahead += 1 }
    }
    return [
      CheckResult("the period is locked", period.state == .locked, "\(period.state)"),
      CheckResult(
        "the lock came in mid-flight", final.acknowledged > 0 && final.refusedByLock > 0,
        "\(final.acknowledged) submissions before it, \(final.refusedByLock) refused by it"),
      CheckResult(
        "no write after the lock", final.afterLock == 0 && young == 0,
        "\(final.afterLock) acknowledged that began after it, \(young) younger than it"),
      CheckResult("one report each", twice == 0, "\(reports.count) reports, \(twice) twice"),
      CheckResult(
        "every acknowledged revision is there, and no other", lost == 0 && ahead == 0,
        "\(lost) lost, \(ahead) that nobody was told of"),
    ]
  }
}
