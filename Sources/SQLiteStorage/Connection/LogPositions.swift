import Storage

/// The positions that a batch takes from its logs: read once from `log_positions`, counted here, and written back once
/// before the COMMIT. An upsert with RETURNING for each position costs more than the row it is for.
///
/// It belongs to one transaction of the one writer, so nobody else can take positions meanwhile.
final class LogPositions {
  /// Which positions had been taken at some moment.
  struct Mark: Equatable {
    fileprivate var last: [Int64] = []
  }

  private var logs: [String] = []
  private(set) var mark = Mark()
  private var isSaved = true

  /// The next position of a log.
  func next(ofLog log: String, _ access: ConnectionAccess) throws -> Int64 {
    let index = try index(ofLog: log, access)
    mark.last[index] += 1
    isSaved = false
    return mark.last[index]
  }

  private func index(ofLog log: String, _ access: ConnectionAccess) throws -> Int {
    if let known = logs.firstIndex(of: log) { return known }
    let row = try access.rows("SELECT position FROM log_positions WHERE log = ?", [.text(log)]).first
    logs.append(log)
    mark.last.append(try row?.integer("position") ?? 0)
    return logs.count - 1
  }

  /// Writes what the table does not have yet: before a statement that looks at the table, and before the COMMIT.
  func save(_ access: ConnectionAccess) throws {
    guard !isSaved else { return }
    for (log, position) in zip(logs, mark.last) {
      try access.run(
        """
        INSERT INTO log_positions (log, position) VALUES (?, ?)
        ON CONFLICT (log) DO UPDATE SET position = excluded.position
        """, [.text(log), .integer(position)])
    }
    isSaved = true
  }

  /// Gives back what was taken since; the logs met since then are as if never met.
  func revert(to earlier: Mark) {
    logs.removeLast(logs.count - earlier.last.count)
    mark = earlier
    // The table's rows may have been undone as well.
    isSaved = logs.isEmpty
  }
}
