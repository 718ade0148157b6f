import ParkRules
import RPCCore
import Storage

extension CaseStep {
  /// Guards about site visits, the public notice and objections.
  func testProcedure(_ condition: AwardGuard) throws -> RPCError? {
    switch condition {
    case .siteVisitRecorded, .siteVisitAgrees: return try testSiteVisit(condition)
    case .bodiesMetBeforeNotice: return try testMeetings(condition, programme.bodiesBeforeNotice)
    case .bodiesMetBeforeApproval: return try testMeetings(condition, programme.bodiesBeforeApproval)
    case .noticePeriodKnown:
      do {
        _ = try noticePeriod()
        return nil
      } catch let error as PublicNoticeError {
        return refusal(condition, error.explanation)
      }
    case .noticeRunning, .noticeEnded: return try testNotice(condition)
    case .noOpenObjection: return try testObjections(condition, .open)
    case .noUpheldObjection: return try testObjections(condition, .upheld)
    default: return nil
    }
  }

  /// The period of a notice that is published now.
  func noticePeriod() throws -> PublicNoticePeriod {
    try PublicNoticePeriod(
      publishedEpochSeconds: change.now.secondsAndNanoseconds.seconds, workingDays: programme.noticeWorkingDays)
  }

  private func testSiteVisit(_ condition: AwardGuard) throws -> RPCError? {
    let latest = try change.row(
      "SELECT agrees FROM site_visits WHERE application = ? ORDER BY sequence DESC LIMIT 1", [.text(row.id)])
    switch condition {
    case .siteVisitRecorded where programme.siteVisitRequired && latest == nil:
      return refusal(condition, condition.label)
    case .siteVisitAgrees:
      return try latest?.boolean("agrees") == false ? refusal(condition, condition.label) : nil
    default: return nil
    }
  }

  private func testMeetings(_ condition: AwardGuard, _ bodies: [String]) throws -> RPCError? {
    let first = condition == .bodiesMetBeforeNotice ? try lastReviewDay() : try firstDayAfterNotice()
    return Deliberations.refusal(
      inputs.deliberations, by: bodies, notBefore: first, today: try change.now.shanghaiDay
    ).map { refusal(condition, $0) }
  }

  /// Before the last review there is nothing to deliberate on.
  private func lastReviewDay() throws -> CivilDate {
    let reviews = try change.row("SELECT max(submitted) AS last FROM reviews WHERE application = ?", [.text(row.id)])
    return try (reviews?.optionalTime("last") ?? row.created).shanghaiDay
  }

  private func firstDayAfterNotice() throws -> CivilDate {
    guard let notice = try row.notice.flatMap({ try NoticeRow.find($0, in: change) }) else {
      return try row.created.shanghaiDay
    }
    return try notice.lastDay.adding(days: 1)
  }

  private func testNotice(_ condition: AwardGuard) throws -> RPCError? {
    guard let id = row.notice, let notice = try NoticeRow.find(id, in: change) else {
      return refusal(condition, condition.label)
    }
    let isOver = notice.isOver(at: change.now)
    if condition == .noticeRunning {
      guard isOver else { return nil }
      return .dated(
        refusal(
          condition,
          BilingualText(
            zh: "公示期已于\(notice.lastDay)届满,不再接受异议",
            en: "the notice ended on \(notice.lastDay); objections were taken until then")),
        subject: action.rawValue, notBefore: nil, notAfter: notice.lastDay, rule: condition.label)
    }
    guard !isOver else { return nil }
    let first = try notice.lastDay.adding(days: 1)
    let rule = BilingualText(
      zh: "公示\(notice.workingDays)个工作日,自\(notice.publishedOn)次日起算",
      en: "\(notice.workingDays) working days of public notice after \(notice.publishedOn)")
    return .dated(
      refusal(
        condition,
        BilingualText(
          zh: "公示期至\(notice.lastDay)届满,\(first)起方可核定(\(rule.zh))",
          en: "the public notice runs until \(notice.lastDay); approval is possible from \(first) (\(rule.en))")),
      subject: action.rawValue, notBefore: first, rule: rule)
  }

  private func testObjections(_ condition: AwardGuard, _ state: ObjectionState) throws -> RPCError? {
    let objection = try change.row(
      "SELECT id FROM objections WHERE application = ? AND state = ? LIMIT 1", [.text(row.id), .text(state.rawValue)])
    return try objection.map { objection in
      let id = try objection.text("id")
      return refusal(
        condition,
        BilingualText(zh: "\(condition.label.zh)(\(id))", en: "\(condition.label.en): \(id) is \(state.rawValue)"))
    }
  }
}

/// A row of `notices`.
struct NoticeRow: Sendable {
  var id: String
  var number: String
  var policy: String
  var round: String
  var published: Timestamp
  var publishedOn: CivilDate
  var workingDays: Int
  var lastDay: CivilDate
  /// The first instant after the period.
  var ends: Timestamp

  static let columns = "id, number, policy, round, published, published_on, working_days, last_day, ends"

  init(_ row: Row) throws {
    id = try row.text("id")
    number = try row.text("number")
    policy = try row.text("policy")
    round = try row.text("round")
    published = try row.time("published")
    publishedOn = try CivilDate(try row.text("published_on"))
    workingDays = try row.int("working_days")
    lastDay = try CivilDate(try row.text("last_day"))
    ends = try row.time("ends")
  }

  /// A notice that is published now.
  init(id: String, number: String, policy: String, round: String, period: PublicNoticePeriod, at now: Timestamp) {
    self.id = id
    self.number = number
    self.policy = policy
    self.round = round
    published = now
    publishedOn = period.published
    workingDays = period.workingDays
    lastDay = period.lastDay
    ends = Timestamp(seconds: period.endEpochSeconds)
  }

  static func find(_ id: String, in transaction: any ReadTransaction) throws -> NoticeRow? {
    try transaction.row("SELECT \(columns) FROM notices WHERE id = ?", [.text(id)]).map(NoticeRow.init)
  }

  func insert(in change: Change) throws {
    try change.execute(
      "INSERT INTO notices (\(Self.columns)) VALUES (?,?,?,?,?,?,?,?,?)",
      [
        .text(id), .text(number), .text(policy), .text(round), .time(published), .text(publishedOn.description),
        .integer(workingDays), .text(lastDay.description), .time(ends),
      ])
  }

  func isOver(at now: Timestamp) -> Bool { now >= ends }
}
