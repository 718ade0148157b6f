import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// A row of `recognition_calls`.
struct RecognitionCallRow: Sendable {
  var id: String
  var title: String
  var tier: String
  var opens: CivilDate
  var closes: CivilDate
  var quota: Int
  var passed: Int
  var reviewsRequired: Int
  var passMark: Int
  var noticeDays: Int
  var created: Timestamp

  static let columns = """
    id, title, tier, opens_on, closes_on, quota, passed, reviews_required, pass_mark, notice_days, created
    """

  init(_ row: Row) throws {
    id = try row.text("id")
    title = try row.text("title")
    tier = try row.text("tier")
    opens = try row.day("opens_on")
    closes = try row.day("closes_on")
    quota = try row.int("quota")
    passed = try row.int("passed")
    reviewsRequired = try row.int("reviews_required")
    passMark = try row.int("pass_mark")
    noticeDays = try row.int("notice_days")
    created = try row.time("created")
  }

  static func require(_ id: String, in transaction: any ReadTransaction) throws -> RecognitionCallRow {
    let row = try transaction.row("SELECT \(columns) FROM recognition_calls WHERE id = ?", [.text(id)])
    guard let row else { throw RPCError.notFound("recognition call", id) }
    return try RecognitionCallRow(row)
  }

  var message: ParkV1.RecognitionCall {
    .with {
      $0.id = id
      $0.title = title
      $0.tier = tier
      $0.opensOn = opens.description
      $0.closesOn = closes.description
      $0.quota = UInt32(clamping: quota)
      $0.passed = UInt32(clamping: passed)
      $0.reviewsRequired = UInt32(clamping: reviewsRequired)
      $0.passMark = UInt32(clamping: passMark)
      $0.noticeWorkingDays = UInt32(clamping: noticeDays)
      $0.createdAt = created.message
    }
  }
}

/// A row of `park_recognitions`.
struct ParkRecognitionRow: Sendable {
  var id: String
  var version: UInt64
  var call: String
  var park: String
  var state: ParkRecognitionState
  var statement: String
  var figures: ParkV1.ParkFigures
  var visitFindings: String
  var visitAgrees: Bool
  var reportedBy: String?
  var noticeLastDay: CivilDate?
  var noticeEnds: Timestamp?
  var reason: String
  var created: Timestamp
  var updated: Timestamp

  static let columns = """
    id, version, call, park, state, statement, figures, visit_findings, visit_agrees, reported_by, notice_last_day,
    notice_ends, reason, created, updated
    """

  init(id: String, call: String, park: String, statement: String, figures: ParkV1.ParkFigures, at now: Timestamp) {
    self.id = id
    self.call = call
    self.park = park
    self.statement = statement
    self.figures = figures
    version = 0
    state = .absent
    visitFindings = ""
    visitAgrees = false
    reason = ""
    created = now
    updated = now
  }

  init(_ row: Row) throws {
    id = try row.text("id")
    version = UInt64(clamping: try row.integer("version"))
    call = try row.text("call")
    park = try row.text("park")
    state = try row.name("state")
    statement = try row.text("statement")
    figures = try ParkV1.ParkFigures(packed: try row.blob("figures"))
    visitFindings = try row.text("visit_findings")
    visitAgrees = try row.boolean("visit_agrees")
    reportedBy = try row.optionalText("reported_by")
    noticeLastDay = try row.optionalText("notice_last_day").map { try CivilDate($0) }
    noticeEnds = try row.optionalTime("notice_ends")
    reason = try row.text("reason")
    created = try row.time("created")
    updated = try row.time("updated")
  }

  /// The row if the caller may see it: its park, the district, and experts it was given to.
  static func require(_ id: String, _ caller: Caller, in transaction: any ReadTransaction) throws -> ParkRecognitionRow
  {
    guard let row = try find(id, in: transaction), try row.isVisible(to: caller, in: transaction) else {
      throw RPCError.notFound("recognition", id)
    }
    return row
  }

  static func find(_ id: String, in transaction: any ReadTransaction) throws -> ParkRecognitionRow? {
    try transaction.row("SELECT \(columns) FROM park_recognitions WHERE id = ?", [.text(id)])
      .map(ParkRecognitionRow.init)
  }

  private func isVisible(to caller: Caller, in transaction: any ReadTransaction) throws -> Bool {
    if caller.isActing(.districtOfficer) || (caller.parkID.map { $0 == park } ?? false) { return true }
    guard caller.isActing(.expertReviewer) else { return false }
    return try transaction.row(
      """
      SELECT 1 AS found FROM recognition_reviews r WHERE r.recognition = ? AND r.expert = ?
        AND NOT \(Self.isConflicted)
      """, [.text(id), .text(caller.accountID)]) != nil
  }

  /// Whether the expert of an assignment `r` has stated a conflict.
  static let isConflicted = """
    EXISTS (SELECT 1 FROM recognition_conflicts c WHERE c.recognition = r.recognition AND c.account = r.expert)
    """

  /// Stated, or plain: of the park.
  func hasConflict(_ account: String, in transaction: any ReadTransaction) throws -> Bool {
    try CallerRecords.belongs(account, to: park, in: transaction)
      || RecognitionConflictRow.all(of: id, in: transaction).contains { $0.account == account }
  }

  /// Writes the row under its next version.
  mutating func save(in change: Change) throws {
    version += 1
    updated = change.now
    try change.execute(
      """
      INSERT INTO park_recognitions (\(Self.columns)) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)
      ON CONFLICT (id) DO UPDATE SET version = excluded.version, state = excluded.state, figures = excluded.figures,
        visit_findings = excluded.visit_findings, visit_agrees = excluded.visit_agrees,
        reported_by = excluded.reported_by, notice_last_day = excluded.notice_last_day,
        notice_ends = excluded.notice_ends, reason = excluded.reason, updated = excluded.updated
      """,
      [
        .text(id), .integer(Int64(version)), .text(call), .text(park), .text(state.rawValue), .text(statement),
        .blob(try figures.packed()), .text(visitFindings), .boolean(visitAgrees), .text(orNull: reportedBy),
        .text(orNull: noticeLastDay?.description), noticeEnds.map(SQLValue.time) ?? .null, .text(reason),
        .time(created), .time(updated),
      ])
  }

  /// The application as a caller sees it: an expert sees others' reviews after the own one, the park sees none.
  func message(for caller: Caller, in transaction: any ReadTransaction) throws -> ParkV1.Recognition {
    let reviews = try ParkRecognitionReview.all(of: id, in: transaction)
    let objections = try RecognitionObjectionRow.all(of: id, in: transaction)
    let conflicts = try RecognitionConflictRow.all(of: id, in: transaction)
    let withConflict = Set(conflicts.map(\.account))
    let own = reviews.first { $0.expert == caller.accountID }
    let seesAll = caller.isActing(.districtOfficer) || own?.score != nil
    return .with {
      $0.id = id
      $0.version = version
      $0.callId = call
      $0.parkId = park
      $0.state = state.message
      $0.statement = statement
      $0.figures = figures
      $0.reviews = seesAll && caller.parkID == nil ? reviews.compactMap(\.message) : []
      $0.expertsAssigned = UInt32(clamping: reviews.count { !withConflict.contains($0.expert) })
      $0.visitFindings = visitFindings
      $0.visitAgrees = visitAgrees
      $0.noticeLastDay = noticeLastDay?.description ?? ""
      $0.reason = reason
      $0.createdAt = created.message
      $0.updatedAt = updated.message
      $0.objections = caller.isActing(.expertReviewer) ? [] : objections.map(\.message)
      $0.conflicts = caller.isActing(.districtOfficer) ? conflicts.map(\.message) : []
    }
  }

  /// Why a guard that needs nothing but the application and the caller does not hold; nil when it does, and for others.
  func refusal(_ condition: ParkRecognitionGuard, in change: Change) throws -> BilingualText? {
    let holds: Bool
    switch condition {
    case .personHasNotReviewed:
      let own = try ParkRecognitionReview.all(of: id, in: change).first { $0.expert == change.caller.accountID }
      holds = own?.score == nil
    case .personWithoutConflict: holds = try !hasConflict(change.caller.accountID, in: change)
    case .noticeRunning: holds = noticeEnds.map { change.now < $0 } ?? false
    case .noOpenObjection, .noUpheldObjection:
      let barring: ObjectionState = condition == .noOpenObjection ? .open : .upheld
      holds = try !RecognitionObjectionRow.all(of: id, in: change).contains { $0.state == barring }
    default: holds = true
    }
    return holds ? nil : condition.label
  }
}

/// A row of `recognition_reviews`: an assignment, and the review once it is there.
struct ParkRecognitionReview: Sendable {
  var expert: String
  var score: Int?
  var opinion: String
  var submitted: Timestamp?

  static func all(of recognition: String, in transaction: any ReadTransaction) throws -> [ParkRecognitionReview] {
    try transaction.rows(
      "SELECT expert, score, opinion, submitted FROM recognition_reviews WHERE recognition = ? ORDER BY expert",
      [.text(recognition)]
    ).map(ParkRecognitionReview.init)
  }

  init(_ row: Row) throws {
    expert = try row.text("expert")
    score = try row.optionalInteger("score").map { Int($0) }
    opinion = try row.text("opinion")
    submitted = try row.optionalTime("submitted")
  }

  /// nil while the review is not there.
  var message: ParkV1.ExpertReview? {
    guard let score else { return nil }
    return .with {
      $0.reviewerId = expert
      $0.score = UInt32(clamping: score)
      $0.opinion = opinion
      $0.submittedAt = submitted?.message
    }
  }
}

extension ParkRecognitionState {
  var message: ParkV1.RecognitionState {
    switch self {
    case .absent: .unspecified
    case .applied: .applied
    case .recommended: .recommended
    case .inReview: .inReview
    case .reviewed: .reviewed
    case .visited: .visited
    case .reported: .reported
    case .inNotice: .inNotice
    case .recognised: .recognised
    case .refused: .refused
    case .withdrawn: .withdrawn
    }
  }
}
