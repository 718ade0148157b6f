/// Between instants (UTC, as stored) and the civil time of Asia/Shanghai, by which the rules speak.
///
/// The offset is fixed at +08:00. That is right for every instant from 1992 on: the last summer time ended on
/// 15 September 1991, and there has been none since (IANA time zone database, Asia/Shanghai). Earlier instants are
/// refused instead of being an hour off; dates of birth and the like are civil dates and do not pass through here.
public enum ShanghaiTime {
  public static let offsetSeconds: Int64 = 8 * 3600
  /// 1992-01-01T00:00:00+08:00.
  public static let earliestEpochSeconds: Int64 = 694_195_200
  /// The end of 2199 in Shanghai: 2200-01-01T00:00:00+08:00, the first second that is out.
  public static let endEpochSeconds: Int64 = 7_258_089_600

  /// A civil date and the seconds since its midnight, 0...86,399.
  public struct CivilMoment: Sendable, Hashable {
    public var date: CivilDate
    public var secondOfDay: Int

    /// "2026-01-31 09:05:00"
    public var text: String {
      let (hour, minute, second) = (secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60)
      return "\(date) \(padded(hour, to: 2)):\(padded(minute, to: 2)):\(padded(second, to: 2))"
    }
  }

  /// The civil time in Shanghai of an instant in seconds since 1970-01-01T00:00:00Z.
  public static func moment(epochSeconds: Int64) throws(ShanghaiTimeError) -> CivilMoment {
    guard epochSeconds >= earliestEpochSeconds else { throw .beforeFixedOffset }
    guard epochSeconds < endEpochSeconds else { throw .tooLate }
    let local = epochSeconds + offsetSeconds
    guard let date = try? CivilDate(daysSinceEpoch: Int(local / 86_400)) else { throw .tooLate }
    return CivilMoment(date: date, secondOfDay: Int(local % 86_400))
  }

  /// The civil date in Shanghai of an instant.
  public static func date(epochSeconds: Int64) throws(ShanghaiTimeError) -> CivilDate {
    try moment(epochSeconds: epochSeconds).date
  }

  /// The instant at which `date` begins in Shanghai.
  public static func startOfDay(_ date: CivilDate) throws(ShanghaiTimeError) -> Int64 {
    let seconds = Int64(date.daysSinceEpoch) * 86_400 - offsetSeconds
    guard seconds >= earliestEpochSeconds else { throw .beforeFixedOffset }
    return seconds
  }

  /// The instant at which `date` has ended: the first second of the next day. Spans are half-open.
  public static func endOfDay(_ date: CivilDate) throws(ShanghaiTimeError) -> Int64 {
    try startOfDay(date) + 86_400
  }
}

/// Why an instant has no civil time here.
public enum ShanghaiTimeError: ExplainedError, Hashable, CustomStringConvertible {
  case beforeFixedOffset
  case tooLate

  public var explanation: BilingualText {
    switch self {
    case .beforeFixedOffset:
      return BilingualText(
        zh: "1992年以前的时刻不支持(曾实行夏时制)", en: "instants before 1992 are not supported (summer time was in use)")
    case .tooLate: return BilingualText(zh: "时刻超出2199年", en: "the instant is after 2199")
    }
  }
}
