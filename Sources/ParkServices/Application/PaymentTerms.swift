import ParkRules
import ParkSchemas
import Storage

/// The day by which an award should be paid: a fast one (快申快享) within 60 working days, one with a public notice about a
/// month after that has ended. Nobody is refused by it, since the money is owed all the same; what passes it shows as
/// overdue and is told, once, to those whose turn it is.
enum PaymentTerms {
  /// The states in which the authorities have a case with such a day: the time of a correction is the applicant's
  /// (*ours*). Before its notice an award has no day.
  static let pending: Set<CaseState> = [.submitted, .accepted, .inNotice, .approved]
  /// The kinds that have one.
  static let kinds: Set<ProgrammeKind> = [.award, .fast]
  /// The same, as the tables write them; a test compares the two.
  static let pendingSQL = pendingSQL(of: "")

  private static func pendingSQL(of table: String) -> String {
    "\(table)kind IN (2, 4) AND \(table)state IN ('submitted', 'accepted', 'in_notice', 'approved')"
  }

  /// The cases that should be paid by a day.
  static func filter(dueBy day: CivilDate, _ filter: SQLFilter) -> SQLFilter {
    filter.condition("\(pendingSQL(of: "a.")) AND a.due_on <> '' AND a.due_on <= ?", [.text(day.description)])
  }

  /// The day by which a fast award should be paid that was handed in on a day; nil when the holidays up to then are not
  /// known.
  static func dueDay(handedInOn day: CivilDate) -> CivilDate? {
    try? WorkingDayCalendar.announced.adding(workingDays: Programme.fastAwardWorkingDays, to: day)
  }

  /// The day by which an award should be paid whose public notice ends with a day.
  static func dueDay(noticeEnds day: CivilDate) throws -> CivilDate {
    try day.adding(months: Programme.awardPaymentMonths)
  }

  static var dueWork: DueWork {
    .items("application.payments", every: .seconds(300)) { transaction, after, rowsMax in
      // A fast award without a day is looked at again: the holidays up to it may have been announced.
      try DueWork.keys(
        """
        SELECT id FROM applications WHERE \(pendingSQL) AND overdue_told IS NULL
          AND due_on < ? AND (kind = 4 OR due_on <> '') AND id > ? ORDER BY id LIMIT ?
        """, [.text(try transaction.now.shanghaiDay.description), .text(after), .integer(rowsMax)], in: transaction)
    } settle: { change, id in
      guard let row = try CaseRow.find(id, in: change), pending.contains(row.state) else { return nil }
      if row.dueOn.isEmpty { return try setDueDay(of: row, change) }
      guard row.isOverdue(on: try change.now.shanghaiDay) else { return nil }
      let told = try change.execute(
        "UPDATE applications SET overdue_told = ? WHERE id = ? AND overdue_told IS NULL",
        [.time(change.now), .text(id)])
      guard told == 1 else { return nil }
      try change.emit(
        "application.overdue", subjects: [row.id, row.enterprise, row.round],
        ApplicationV1.ApplicationEvent.with { $0.action = "overdue" })
      return AuditNote(subject: id, details: ["due_on": row.dueOn, "state": row.state.rawValue])
    }
  }

  /// A case that was handed in before the holidays up to its day were announced gets the day when they are.
  private static func setDueDay(of row: CaseRow, _ change: Change) throws -> AuditNote? {
    guard row.kind == .fast, let day = try row.submitted.flatMap({ dueDay(handedInOn: try $0.shanghaiDay) }) else {
      return nil
    }
    try change.execute("UPDATE applications SET due_on = ? WHERE id = ?", [.text(day.description), .text(row.id)])
    return AuditNote(subject: row.id, details: ["due_on": day.description])
  }
}

extension CaseRow {
  /// Whether it should have been paid before a day and is neither paid nor over.
  func isOverdue(on day: CivilDate) -> Bool {
    PaymentTerms.kinds.contains(kind) && PaymentTerms.pending.contains(state) && !dueOn.isEmpty
      && dueOn < day.description
  }
}
