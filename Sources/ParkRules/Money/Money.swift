/// An amount of renminbi in fen (1 yuan = 100 fen): 0...Int64.max, never negative, never floating point.
///
/// Arithmetic is checked: what does not fit is a typed error, not a wrap and not a trap.
public struct Money: Sendable, Hashable, Comparable, CustomStringConvertible {
  public let fen: Int64

  public static let zero = Money(unchecked: 0)
  public static let max = Money(unchecked: .max)

  /// Throws `.negative` below zero.
  public init(fen: Int64) throws(MoneyError) {
    guard fen >= 0 else { throw .negative }
    self.fen = fen
  }

  /// Whole yuan. Every UInt32 (up to 4,294,967,295 yuan) fits, so this does not throw.
  public static func yuan(_ yuan: UInt32) -> Money { Money(unchecked: Int64(yuan) * 100) }

  private init(unchecked fen: Int64) { self.fen = fen }

  public static func < (left: Money, right: Money) -> Bool { left.fen < right.fen }

  public var isZero: Bool { fen == 0 }

  public func adding(_ other: Money) throws(MoneyError) -> Money {
    let (sum, overflow) = fen.addingReportingOverflow(other.fen)
    guard !overflow else { throw .overflow }
    return Money(unchecked: sum)
  }

  /// Throws `.negative` when `other` is greater.
  public func subtracting(_ other: Money) throws(MoneyError) -> Money {
    guard other <= self else { throw .negative }
    return Money(unchecked: fen - other.fen)
  }

  /// The difference, or zero when `other` is greater. For "what is left" figures.
  public func remaining(after other: Money) -> Money { other < self ? Money(unchecked: fen - other.fen) : .zero }

  public func multiplied(by factor: Int64) throws(MoneyError) -> Money {
    guard factor >= 0 else { throw .negative }
    let (product, overflow) = fen.multipliedReportingOverflow(by: factor)
    guard !overflow else { throw .overflow }
    return Money(unchecked: product)
  }

  /// `self * numerator / denominator`, rounded down to a whole fen, the product taken at 128 bits so that no
  /// intermediate overflows. Rounded down because a subsidy must never exceed its rate.
  public func scaled(by numerator: Int64, over denominator: Int64) throws(MoneyError) -> Money {
    guard numerator >= 0 else { throw .negative }
    guard denominator > 0 else { throw .divisionByZero }
    let product = fen.magnitude.multipliedFullWidth(by: numerator.magnitude)
    guard product.high < denominator.magnitude else { throw .overflow }
    let quotient = denominator.magnitude.dividingFullWidth(product).quotient
    guard let result = Int64(exactly: quotient) else { throw .overflow }
    return Money(unchecked: result)
  }

  /// `basisPoints` hundredths of a percent: 3,000 is 30 %.
  public func share(basisPoints: Int64) throws(MoneyError) -> Money { try scaled(by: basisPoints, over: 10_000) }

  /// The sum of many amounts.
  public static func sum(_ amounts: some Sequence<Money>) throws(MoneyError) -> Money {
    var total = Money.zero
    for amount in amounts { total = try total.adding(amount) }
    return total
  }

  /// Cuts the amount into `count` parts that differ by at most one fen and add up to it exactly; the first parts are
  /// the greater ones. Empty when count is not 1...100,000.
  public func divided(into count: Int) -> [Money] {
    guard (1...100_000).contains(count) else { return [] }
    let (quotient, remainder) = fen.quotientAndRemainder(dividingBy: Int64(count))
    return (0..<count).map { Money(unchecked: quotient + ($0 < Int(remainder) ? 1 : 0)) }
  }

  /// "1234.56"
  public var description: String { MoneyText.render(self) }
}

/// Why an amount could not be computed or read.
public enum MoneyError: ExplainedError, Hashable, CustomStringConvertible {
  /// Beyond 92,233,720,368,547,758.07 yuan.
  case overflow
  /// Below zero.
  case negative
  case divisionByZero
  case empty
  /// A character that belongs to no amount, at this position (from 1).
  case character(Unicode.Scalar, position: Int)
  /// Commas that do not group by three, or stand after the point.
  case grouping
  /// More than two digits after the point, or none.
  case fraction(digits: Int)
  /// A leading zero, as in 007.
  case leadingZero

  public var explanation: BilingualText {
    switch self {
    case .overflow: return BilingualText(zh: "金额超出可表示范围", en: "the amount is too great")
    case .negative: return BilingualText(zh: "金额不能为负", en: "an amount cannot be negative")
    case .divisionByZero: return BilingualText(zh: "除数必须大于零", en: "the divisor must be greater than zero")
    case .empty: return BilingualText(zh: "金额为空", en: "the amount is empty")
    case .character(let scalar, let position):
      return BilingualText(
        zh: "金额第\(position)个字符“\(shownScalar(scalar))”不允许使用",
        en: "amount: character \(position), '\(shownScalar(scalar))', is not allowed")
    case .grouping: return BilingualText(zh: "千分位逗号位置不对", en: "the commas do not group the digits by three")
    case .fraction(let digits):
      return BilingualText(zh: "小数点后应有1-2位,实际\(digits)位", en: "one or two digits follow the point, not \(digits)")
    case .leadingZero: return BilingualText(zh: "金额不应以多余的0开头", en: "the amount starts with a needless zero")
    }
  }
}
