/// Periods and bounds of letting.
///
/// Sourced (processes table, `settle_in`): 3 working days for repairs, 3 working days' notice before moving in, 1 to 3
/// months' notice before moving out; in Shenzhen the registered address is moved away within a month, and nothing is
/// refunded any more after three. A lease states which of them it agrees on. Ours: how long holds last, and how many
/// enquiries an enterprise may have.
public enum LeaseRules {
  /// Working days within which a defect is to be repaired.
  public static let repairWorkingDays = 3
  /// Working days between the notice and the day of moving in.
  public static let moveInWorkingDays = 3
  /// Months before moving out at which it must be applied for.
  public static let noticeMonths = 1...3
  /// Months after moving out within which the registered address is moved away; 0: not agreed.
  public static let addressMonths = 0...3
  /// Months after moving out after which nothing is refunded any more; 0: not agreed.
  public static let refundMonths = 0...12
  /// Minutes for which a unit can be held.
  public static let holdMinutes = 1...10_080
  /// Minutes for which it is, when nothing is said.
  public static let holdMinutesDefault = 1_440
  /// Days to which an intent contract prolongs a hold.
  public static let intentDays = 15
  /// Living enquiries of one enterprise at one park.
  public static let enquiriesMax = 5
  /// Days before a lease's end from which its unit can be held for the next.
  public static let nextHoldDays = 90
  /// Years a lease may last.
  public static let leaseYearsMax = 20

  /// The last day for the repair of a defect found on a day.
  ///
  /// - Throws: `CalendarRefusal` when the holidays of a year are not known.
  public static func repairBy(foundOn day: CivilDate) throws(CalendarRefusal) -> CivilDate {
    try WorkingDayCalendar.announced.adding(workingDays: repairWorkingDays, to: day)
  }

  /// The first day of moving in that a notice given today allows.
  ///
  /// - Throws: `CalendarRefusal` when the holidays of a year are not known.
  public static func earliestMoveIn(announcedOn day: CivilDate) throws(CalendarRefusal) -> CivilDate {
    try WorkingDayCalendar.announced.adding(workingDays: moveInWorkingDays, to: day)
  }

  /// The last day of a term of months after the day of moving out; nil when none is agreed.
  ///
  /// - Throws: `CivilDateError` past the last year that dates have.
  public static func lastDay(after moveOut: CivilDate, months: Int) throws(CivilDateError) -> CivilDate? {
    months == 0 ? nil : try moveOut.adding(months: months)
  }

  /// The first day of moving out that an application made today allows: `months` later, and at once when the lease has
  /// run out.
  ///
  /// - Throws: `CivilDateError` past the last year that dates have.
  public static func earliestMoveOut(
    appliedOn day: CivilDate, lastDay: CivilDate, months: Int
  ) throws(CivilDateError) -> CivilDate {
    day > lastDay ? day : try day.adding(months: months)
  }
}
