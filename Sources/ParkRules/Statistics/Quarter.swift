/// A quarter of a year.
public struct Quarter: Sendable, Hashable, Comparable, CustomStringConvertible {
  public static let years = 2000...2100

  public let year: Int
  /// 1 to 4.
  public let number: Int

  /// nil outside the years 2000 to 2100 and the quarters 1 to 4.
  public init?(year: Int, number: Int) {
    guard Self.years.contains(year), (1...4).contains(number) else { return nil }
    self.year = year
    self.number = number
  }

  /// The quarter before; nil before the first one known.
  public var previous: Quarter? {
    number == 1 ? Quarter(year: year - 1, number: 4) : Quarter(year: year, number: number - 1)
  }

  /// The same quarter a year before; nil before the first year known.
  public var yearBefore: Quarter? { Quarter(year: year - 1, number: number) }

  /// `2026Q1`.
  public var description: String { "\(year)Q\(number)" }

  public static func < (left: Quarter, right: Quarter) -> Bool {
    left.year == right.year ? left.number < right.number : left.year < right.year
  }
}
