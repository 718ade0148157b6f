import ParkRules
import RPCCore
import Storage

/// The counters behind numbers that are unique and gap-free per year: taken in the transaction that uses them, so a
/// transaction that is undone takes none.
enum NumberBooks {
  /// 机关代字 of our public notices (*ours*).
  static let noticeAgency = "云园公示"

  /// The next number of a series of cases or payments: "AW-2026-000001".
  static func take(_ series: NumberSeries, in change: Change) throws -> String {
    let year = try change.now.shanghaiDay.year
    let sequence = try next(series.prefix, year: year, max: series.sequenceMax, in: change)
    guard let number = series.render(year: year, sequence: sequence) else {
      throw RPCError(.internalError, "series \(series.prefix) cannot render \(sequence) of \(year)")
    }
    return number
  }

  /// The next document number of public notices: "云园公示〔2026〕1号".
  static func takeNoticeNumber(in change: Change) throws -> String {
    try takeDocumentNumber("notice", agency: noticeAgency, in: change)
  }

  /// The next document number of a series: "云园人才〔2026〕1号".
  static func takeDocumentNumber(_ series: String, agency: String, in change: Change) throws -> String {
    let year = try change.now.shanghaiDay.year
    let max = Int64(DocumentNumber.sequenceRange.upperBound)
    let sequence = try next(series, year: year, max: max, in: change)
    return try DocumentNumber(agency: agency, year: year, sequence: Int(sequence)).description
  }

  /// The next number of copyright certificates, one series a year over all classes of works.
  static func takeCertificateNumber(
    _ category: WorkCategory, in change: Change
  ) throws -> CopyrightRegistrationNumber {
    let year = try change.now.shanghaiDay.year
    let sequence = try next(
      CopyrightTerms.series, year: year, max: CopyrightRegistrationNumber.sequenceMax, in: change)
    guard
      let number = CopyrightRegistrationNumber(
        region: CopyrightTerms.region, year: year, category: category.letter, sequence: sequence)
    else { throw RPCError(.internalError, "no certificate number \(sequence) of \(year)") }
    return number
  }

  private static func next(_ series: String, year: Int, max: Int64, in change: Change) throws -> Int64 {
    let row = try change.row("SELECT year, last FROM number_series WHERE series = ?", [.text(series)])
    var counter =
      try row.map { YearSequence(year: try $0.int("year"), last: try $0.integer("last")) }
      ?? YearSequence(year: year)
    let sequence = try counter.take(year: year, max: max)
    try change.execute(
      """
      INSERT INTO number_series (series, year, last) VALUES (?, ?, ?)
      ON CONFLICT (series) DO UPDATE SET year = excluded.year, last = excluded.last
      """, [.text(series), .integer(year), .integer(sequence)])
    return sequence
  }
}
