/// Which totals must not be shown, so that nobody learns an enterprise's figure from a table (*ours*; the usual rules of
/// official statistics: a minimum count, dominance, and secondary suppression).
public enum Disclosure {
  /// Fewer reports than this disclose one of them to another.
  public static let reportsMin = 3
  /// A share of the total above this, in per cent, makes the total as good as the largest enterprise's own figure.
  public static let dominancePercentMax = 85

  /// What one cell of a table is made of.
  public struct Cell: Sendable, Hashable {
    public var reports: Int
    /// The sum of the figures without their signs.
    public var magnitude: Int128
    /// The largest figure without its sign.
    public var largest: Int128

    public init(reports: Int, magnitude: Int128, largest: Int128) {
      self.reports = reports
      self.magnitude = magnitude
      self.largest = largest
    }

    static func + (left: Cell, right: Cell) -> Cell {
      Cell(
        reports: left.reports + right.reports, magnitude: left.magnitude + right.magnitude,
        largest: max(left.largest, right.largest))
    }

    /// Whether it may be shown by itself. With `dominance` off it is the number of reports that is shown.
    public func isSafe(dominance: Bool) -> Bool {
      reports >= Disclosure.reportsMin
        && (!dominance || largest * 100 <= magnitude * Int128(Disclosure.dominancePercentMax))
    }
  }

  /// What is left out of a table that has a total.
  public struct Suppression: Sendable, Hashable {
    public var total: Bool
    /// By position.
    public var cells: Set<Int>

    public init(total: Bool, cells: Set<Int>) {
      self.total = total
      self.cells = cells
    }
  }

  /// Decides for one figure of a table: unsafe cells are left out, and with them as many of the smallest others as it
  /// takes that what is left out together, which anybody can reckon from the total, is safe itself and of two cells at
  /// least.
  public static func suppression(of cells: [Cell], dominance: Bool) -> Suppression {
    var hidden = Set(cells.indices.filter { !cells[$0].isSafe(dominance: dominance) })
    let whole = cells.reduce(Cell(reports: 0, magnitude: 0, largest: 0), +)
    // Without the total nothing can be reckoned back.
    guard whole.isSafe(dominance: dominance) else { return Suppression(total: true, cells: hidden) }
    let bySize = cells.indices.sorted {
      (cells[$0].magnitude, cells[$0].reports, $0) < (cells[$1].magnitude, cells[$1].reports, $1)
    }
    for candidate in bySize where !hidden.isEmpty {
      let together = hidden.reduce(Cell(reports: 0, magnitude: 0, largest: 0)) { $0 + cells[$1] }
      if hidden.count >= 2, together.isSafe(dominance: dominance) { break }
      hidden.insert(candidate)
    }
    return Suppression(total: hidden.count == 1, cells: hidden)
  }
}
