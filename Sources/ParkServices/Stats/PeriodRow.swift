import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// A row of `stat_periods` with its forms.
struct PeriodRow: Sendable {
  static let columns = """
    id, version, year, quarter, files_from, files_to, state, opened, locked
    """

  /// A form that is filed in the period.
  struct Form: Sendable {
    var code: String
    var id: String
    var obligation: String
  }

  var id: String
  var version: UInt64
  var quarter: Quarter
  var filesFrom: CivilDate
  var filesTo: CivilDate
  var state: PeriodState
  var opened: Timestamp
  var locked: Timestamp?
  var forms: [Form]

  init(id: String, quarter: Quarter, filesFrom: CivilDate, filesTo: CivilDate, forms: [Form], at now: Timestamp) {
    self.id = id
    version = 1
    self.quarter = quarter
    self.filesFrom = filesFrom
    self.filesTo = filesTo
    state = .open
    opened = now
    self.forms = forms
  }

  init(_ row: Row, in transaction: any ReadTransaction) throws {
    id = try row.text("id")
    version = UInt64(clamping: try row.integer("version"))
    guard let quarter = Quarter(year: try row.int("year"), number: try row.int("quarter")) else {
      throw StorageError(.unexpectedValue, "stat_periods.quarter of \(id)")
    }
    self.quarter = quarter
    filesFrom = try CivilDate(try row.text("files_from"))
    filesTo = try CivilDate(try row.text("files_to"))
    state = try row.name("state")
    opened = try row.time("opened")
    locked = try row.optionalTime("locked")
    forms = try transaction.rows(
      "SELECT code, form, obligation FROM stat_period_forms WHERE period = ? ORDER BY place", [.text(id)]
    ).map { Form(code: try $0.text("code"), id: try $0.text("form"), obligation: try $0.text("obligation")) }
  }

  static func find(_ id: String, in transaction: any ReadTransaction) throws -> PeriodRow? {
    try transaction.row("SELECT \(columns) FROM stat_periods WHERE id = ?", [.text(id)]).map {
      try PeriodRow($0, in: transaction)
    }
  }

  static func find(_ quarter: Quarter, in transaction: any ReadTransaction) throws -> PeriodRow? {
    try transaction.row(
      "SELECT \(columns) FROM stat_periods WHERE year = ? AND quarter = ?",
      [.integer(quarter.year), .integer(quarter.number)]
    ).map { try PeriodRow($0, in: transaction) }
  }

  /// The period, or NOT_FOUND: periods are public.
  static func require(_ id: String, in transaction: any ReadTransaction) throws -> PeriodRow {
    guard let row = try find(id, in: transaction) else { throw RPCError.notFound("period", id) }
    return row
  }

  func insert(in change: Change) throws {
    let begins = try Self.midnight(of: filesFrom)
    try change.execute(
      """
      INSERT INTO stat_periods (id, version, year, quarter, files_from, files_to, begins, state, opened, opened_by,
        lock_reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')
      """,
      [
        .text(id), .integer(Int64(version)), .integer(quarter.year), .integer(quarter.number),
        .text(filesFrom.description), .text(filesTo.description), .time(begins), .text(state.rawValue), .time(opened),
        .text(change.caller.accountID),
      ])
    for (place, form) in forms.enumerated() {
      try change.execute(
        "INSERT INTO stat_period_forms (period, code, form, place, obligation) VALUES (?, ?, ?, ?, ?)",
        [.text(id), .text(form.code), .text(form.id), .integer(place), .text(form.obligation)])
    }
  }

  /// Locks it; nothing of a period changes after that.
  mutating func lock(_ reason: String, in change: Change) throws {
    state = .locked
    version += 1
    locked = change.now
    try change.execute(
      "UPDATE stat_periods SET state = 'locked', version = ?, locked = ?, locked_by = ?, lock_reason = ? WHERE id = ?",
      [.integer(Int64(version)), .time(change.now), .text(change.caller.accountID), .text(reason), .text(id)])
  }

  /// The edition that is filed under a code, or NOT_FOUND.
  func form(_ code: String, in transaction: any ReadTransaction) throws -> FormRow {
    guard let form = forms.first(where: { $0.code == code }), let row = try FormRow.find(form.id, in: transaction)
    else { throw RPCError.notFound("form of the period", code) }
    return row
  }

  func isFilingDay(_ day: CivilDate) -> Bool { filesFrom <= day && day <= filesTo }

  /// The first instant of a day in Shanghai.
  static func midnight(of day: CivilDate) throws -> Timestamp {
    Timestamp(seconds: try ShanghaiTime.startOfDay(day))
  }

  var message: StatsV1.Period {
    .with {
      $0.id = id
      $0.version = version
      $0.year = UInt32(clamping: quarter.year)
      $0.quarter = UInt32(clamping: quarter.number)
      $0.filesFrom = filesFrom.description
      $0.filesTo = filesTo.description
      $0.state = state == .locked ? .locked : .open
      $0.formIds = forms.map(\.id)
      $0.formCodes = forms.map(\.code)
      $0.openedAt = opened.message
      $0.lockedAt = locked?.message
    }
  }
}
