/// Times and sums of copyright registration.
///
/// Times are the processes table's (http://m.hthuanbao.cn/Pro400/779.html): 30 working days from the acceptance, two
/// months for a correction, 30 working days again after it. The sums are *ours*: the sources name none.
public enum CopyrightTerms {
  public static let examinationWorkingDays = 30
  public static let correctionMonths = 2
  /// What a registration costs, whatever the work: 300 yuan (*ours*).
  public static let fee = Money.yuan(300)
  /// Beijing, whose registrations these are (GB/T 2260).
  public static let region = "11"
  /// The series of certificate numbers in storage: one counter a year, over all classes of works.
  public static let series = "copyright"
  /// Files of one work.
  public static let samplesMax = 20
  /// Authors of one work.
  public static let authorsMax = 20

  /// The last day of an examination taken up on a day; nil when the holidays up to then are not known.
  public static func examineBy(
    from day: CivilDate, calendar: WorkingDayCalendar = .announced
  ) -> CivilDate? {
    try? calendar.adding(workingDays: examinationWorkingDays, to: day)
  }

  /// The last day of a correction asked for on a day: two months later, or the first working day after it when that day
  /// is none (civil code, article 203). Beyond the known holidays weekends alone count.
  public static func correctBy(
    from day: CivilDate, calendar: WorkingDayCalendar = .announced
  ) throws(CivilDateError) -> CivilDate {
    var last = try day.adding(months: correctionMonths)
    while !((try? calendar.isWorkingDay(last)) ?? !last.isWeekend) { last = try last.adding(days: 1) }
    return last
  }
}

/// What kind of work it is. The raw values are the numbers of the contract's enum.
public enum WorkCategory: Int32, Sendable, Hashable, CaseIterable {
  case text = 1
  case oral = 2
  case music = 3
  case drama = 4
  case performance = 5
  case art = 6
  case architecture = 7
  case photograph = 8
  case audiovisual = 9
  case drawing = 10
  case model = 11
  case other = 12

  /// The class letter in certificate numbers, A to L (*ours*, in the order of article 3 of the copyright law).
  public var letter: Character {
    let letters: [Character] = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L"]
    return letters[Int(rawValue) - 1]
  }
}

/// Why a certificate is revoked. Source: http://www.zsmei.cn/guide/326.html. The raw values are the contract's numbers.
public enum RevocationGround: Int32, Sendable, Hashable, CaseIterable {
  case notRegistrable = 1
  case contraryToFacts = 2
  case applicantRequest = 3
  case duplicate = 4
}
