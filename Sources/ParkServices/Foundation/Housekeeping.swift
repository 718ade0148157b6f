import Logging
import Storage

extension ParkEnvironment {
  /// Keeps house until the task is cancelled: removes what has outlived its time, again and again. A failure is logged,
  /// and the next round tries again.
  public func housekeeping() async {
    while !Task.isCancelled {
      do {
        try await keepHouse()
      } catch is CancellationError {
        return
      } catch {
        logger.warning("housekeeping failed; it will be tried again", metadata: ["error": "\(error)"])
      }
      try? await Task.sleep(for: settings.housekeepingInterval)
    }
  }

  /// One round: storage's retention, sessions that ended long ago, forgotten login failures.
  public func keepHouse() async throws {
    try await storage.retention.run()
    let sessionsBefore = clock.now - settings.sessionRetention
    let attemptsBefore = clock.now - settings.loginLockMax
    try await deleteWhileFull(
      "DELETE FROM sessions WHERE id IN (SELECT id FROM sessions WHERE expires < ? OR ended < ? ORDER BY id LIMIT ?)",
      [.time(sessionsBefore), .time(sessionsBefore)])
    try await deleteWhileFull(
      "DELETE FROM login_attempts WHERE login_key IN (SELECT login_key FROM login_attempts WHERE last < ? LIMIT ?)",
      [.time(attemptsBefore)])
  }

  /// Deletes in small transactions, so that none holds up the writers.
  private func deleteWhileFull(_ sql: String, _ arguments: [SQLValue]) async throws {
    let rowsMax = 500
    while true {
      try Task.checkCancellation()
      let removed = try await store.write { try $0.execute(sql, arguments + [.integer(rowsMax)]) }
      if removed < rowsMax { return }
    }
  }
}
