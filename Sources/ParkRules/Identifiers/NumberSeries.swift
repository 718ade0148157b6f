/// A series of unique numbers that starts anew each year: cases, contracts, certificates.
///
/// The series is the form (prefix, year, padded sequence); `YearSequence` is the counter. Stored together in one
/// transaction they give numbers that are unique and free of gaps.
public struct NumberSeries: Sendable, Hashable {
  /// 1...8 of A-Z.
  public let prefix: String
  /// Digits of the sequence, padded with zeros.
  public let digits: Int

  /// nil unless the prefix is 1...8 upper-case ASCII letters and digits 1...9.
  public init?(prefix: String, digits: Int = 6) {
    guard (1...8).contains(prefix.unicodeScalars.count), prefix.unicodeScalars.allSatisfy({ ("A"..."Z").contains($0) }),
      (1...9).contains(digits)
    else { return nil }
    self.prefix = prefix
    self.digits = digits
  }

  private init(known prefix: String) {
    self.prefix = prefix
    digits = 6
  }

  /// Our own series (*ours*): award cases, payments, park recognition, leases, copyright works, work orders, finance
  /// demands.
  public static let award = NumberSeries(known: "AW")
  public static let payment = NumberSeries(known: "PY")
  public static let recognition = NumberSeries(known: "PR")
  public static let lease = NumberSeries(known: "LS")
  public static let copyright = NumberSeries(known: "CR")
  public static let workOrder = NumberSeries(known: "WO")
  public static let demand = NumberSeries(known: "FD")

  /// "AW-2026-000001"; nil when the sequence does not fit the digits, or the year is not four digits.
  public func render(year: Int, sequence: Int64) -> String? {
    guard (1000...9999).contains(year), sequence >= 1, sequence <= sequenceMax else { return nil }
    return "\(prefix)-\(year)-\(padded(sequence, to: digits))"
  }

  /// The year and sequence of a number of this series; nil for every other text.
  public func parse(_ text: String) -> (year: Int, sequence: Int64)? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == prefix, parts[1].utf8.count == 4, parts[2].utf8.count == digits,
      parts[1...].allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let year = Int(parts[1]), let sequence = Int64(parts[2]), render(year: year, sequence: sequence) == text
    else { return nil }
    return (year, sequence)
  }

  /// The greatest sequence that fits.
  public var sequenceMax: Int64 { (0..<digits).reduce(Int64(1)) { product, _ in product * 10 } - 1 }
}

/// The counter behind a series: gap-free within a year, never going back to an earlier year.
public struct YearSequence: Sendable, Hashable {
  public private(set) var year: Int
  /// The last number taken in `year`; 0 when none was.
  public private(set) var last: Int64

  public init(year: Int, last: Int64 = 0) {
    self.year = year
    self.last = max(0, last)
  }

  /// The next number in `year`, which starts at 1 in a new year.
  public mutating func take(year: Int, max: Int64) throws(YearSequenceError) -> Int64 {
    if year < self.year { throw .yearWentBack(from: self.year, to: year) }
    let previous = year == self.year ? last : 0
    guard previous < max else { throw .exhausted(year: year, max: max) }
    self.year = year
    last = previous + 1
    return last
  }
}

/// Why a year sequence gives no number.
public enum YearSequenceError: ExplainedError, Hashable, CustomStringConvertible {
  case yearWentBack(from: Int, to: Int)
  case exhausted(year: Int, max: Int64)

  public var explanation: BilingualText {
    switch self {
    case .yearWentBack(let from, let to):
      return BilingualText(
        zh: "编号已进入\(from)年,不能再取\(to)年的号", en: "numbering has reached \(from); no number of \(to) can be taken any more")
    case .exhausted(let year, let max):
      return BilingualText(zh: "\(year)年编号已用尽(上限\(max))", en: "the numbers of \(year) are used up (limit \(max))")
    }
  }
}
