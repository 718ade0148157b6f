import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// What an enterprise says about a job, checked.
struct JobFacts: Sendable {
  private static let openDaysMax = 366

  var titleZh: String
  var titleEn: String
  var description: String
  var place: String
  var salaryMin: Int64
  var salaryMax: Int64
  var openings: Int64
  var closesOn: CivilDate

  /// - Throws: ``RPCError`` INVALID_ARGUMENT with every wrong field.
  init(_ message: TalentV1.JobFacts?, on today: CivilDate) throws {
    var fields = FieldChecks()
    let message = message ?? TalentV1.JobFacts()
    titleZh = fields.text("facts.title_zh", message.titleZh, .title)
    titleEn = fields.text("facts.title_en", message.titleEn, TextRules(scalarsMin: 0, scalarsMax: 200))
    description = fields.text(
      "facts.description", message.description_, TextRules(scalarsMin: 1, scalarsMax: 20_000, allowsLineFeeds: true))
    place = fields.text("facts.place", message.place, .title)
    (salaryMin, salaryMax) = (message.salaryMinFen, message.salaryMaxFen)
    fields.require(salaryMin >= 0, "facts.salary_min_fen", "NEGATIVE", zh: "不能为负", en: "must not be negative")
    fields.require(
      salaryMax >= 0 && (salaryMax == 0 || salaryMax >= salaryMin), "facts.salary_max_fen", "OUT_OF_RANGE",
      zh: "不能低于最低月薪", en: "must not be below the least")
    openings = Int64(message.openings)
    fields.require(
      (1...1_000).contains(openings), "facts.openings", "OUT_OF_RANGE", zh: "应为1至1000", en: "must be 1 to 1000")
    let closes = fields.read("facts.closes_on") { try CivilDate(message.closesOn) }
    if let closes {
      fields.require(
        today <= closes && closes.daysSinceEpoch - today.daysSinceEpoch <= Self.openDaysMax, "facts.closes_on",
        "OUT_OF_RANGE", zh: "应在今天之后的\(Self.openDaysMax)天之内", en: "must be within \(Self.openDaysMax) days from today")
    }
    try fields.finish()
    guard let closes else { throw RPCError(.internalError, "unchecked fields") }
    closesOn = closes
  }

  init(_ row: Row) throws {
    titleZh = try row.text("title_zh")
    titleEn = try row.text("title_en")
    description = try row.text("description")
    place = try row.text("place")
    salaryMin = try row.integer("salary_min")
    salaryMax = try row.integer("salary_max")
    openings = try row.integer("openings")
    closesOn = try CivilDate(try row.text("closes_on"))
  }

  /// What searches look at.
  var search: String { SearchText.column([titleZh, titleEn, place, description]) }

  var message: TalentV1.JobFacts {
    .with {
      $0.titleZh = titleZh
      $0.titleEn = titleEn
      $0.description_ = description
      $0.place = place
      $0.salaryMinFen = salaryMin
      $0.salaryMaxFen = salaryMax
      $0.openings = UInt32(clamping: openings)
      $0.closesOn = closesOn.description
    }
  }
}

/// A row of `jobs`.
struct JobRow: Sendable {
  var id: String
  var version: UInt64
  /// As stored; ``state(on:)`` is what counts.
  var storedState: JobState
  var enterprise: String
  var facts: JobFacts
  var hired: Int64
  var posted: Timestamp
  var postedBy: String

  static let columns = """
    id, version, state, enterprise, title_zh, title_en, description, place, salary_min, salary_max, openings, hired,
    closes_on, posted, posted_by
    """

  init(_ row: Row) throws {
    id = try row.text("id")
    version = UInt64(clamping: try row.integer("version"))
    storedState = try row.name("state")
    enterprise = try row.text("enterprise")
    facts = try JobFacts(row)
    hired = try row.integer("hired")
    posted = try row.time("posted")
    postedBy = try row.text("posted_by")
  }

  init(id: String, enterprise: String, _ facts: JobFacts, by account: String, at now: Timestamp) {
    self.id = id
    version = 1
    storedState = .absent
    self.enterprise = enterprise
    self.facts = facts
    hired = 0
    posted = now
    postedBy = account
  }

  /// The state by the clock: after its last day a job takes no more applications, noted or not.
  func state(on day: CivilDate) -> JobState { storedState == .open && facts.closesOn < day ? .closed : storedState }

  static func find(_ id: String, in transaction: any ReadTransaction) throws -> JobRow? {
    try transaction.row("SELECT \(columns) FROM jobs WHERE id = ?", [.text(id)]).map(JobRow.init)
  }

  /// The job, or NOT_FOUND: jobs are public.
  static func require(_ id: String, in transaction: any ReadTransaction) throws -> JobRow {
    guard let row = try find(id, in: transaction) else { throw RPCError.notFound("job", id) }
    return row
  }

  /// The job, if it is the enterprise's own.
  static func own(_ id: String, of enterprise: String, in transaction: any ReadTransaction) throws -> JobRow {
    guard let row = try find(id, in: transaction), row.enterprise == enterprise else {
      throw RPCError.notFound("job", id)
    }
    return row
  }

  func insert(in change: Change) throws {
    try change.execute(
      """
      INSERT INTO jobs (\(Self.columns), search) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(id), .integer(Int64(clamping: version)), .text(storedState.rawValue), .text(enterprise),
        .text(facts.titleZh), .text(facts.titleEn), .text(facts.description), .text(facts.place),
        .integer(facts.salaryMin), .integer(facts.salaryMax), .integer(facts.openings), .integer(hired),
        .text(facts.closesOn.description), .time(posted), .text(postedBy), .text(facts.search),
      ])
  }

  /// Closes it.
  mutating func close(_ next: JobState, in change: Change) throws {
    storedState = next
    version += 1
    try change.execute(
      "UPDATE jobs SET state = ?, version = ? WHERE id = ?",
      [.text(next.rawValue), .integer(Int64(clamping: version)), .text(id)])
  }

  /// One more is hired.
  mutating func hire(in change: Change) throws {
    hired += 1
    try change.execute("UPDATE jobs SET hired = ? WHERE id = ?", [.integer(hired), .text(id)])
  }

  func message(in transaction: any ReadTransaction) throws -> TalentV1.Job {
    let today = try transaction.now.shanghaiDay
    let name = try transaction.row("SELECT name_zh FROM enterprises WHERE id = ?", [.text(enterprise)])
    let enterpriseName = try name?.text("name_zh") ?? ""
    return .with {
      $0.id = id
      $0.version = version
      $0.state = state(on: today) == .open ? .open : .closed
      $0.enterpriseId = enterprise
      $0.enterpriseName = enterpriseName
      $0.facts = facts.message
      $0.hired = UInt32(clamping: hired)
      $0.postedAt = posted.message
    }
  }
}
