/// Reading and writing amounts.
public enum MoneyText {
  /// Reads `1234.56`, `1,234.56`, `¥1,234.56元`, full-width digits, and `150万元` / `1.5亿元` when the result is a whole
  /// number of fen. White space at the ends and before the unit is ignored. A sign is refused: no amount is negative.
  public static func parse(_ text: String) throws(MoneyError) -> Money {
    var scalars = Array(WidthNormalisation.trimmed(WidthNormalisation.halfWidth(text)).unicodeScalars)
    var offset = 1
    if let first = scalars.first, first == "¥" || first == "￥" {
      scalars.removeFirst()
      offset += 1
    }
    var unitFen: Int64 = 100
    if scalars.last == "元" { scalars.removeLast() }
    if scalars.last == "万" {
      scalars.removeLast()
      unitFen = 1_000_000
    } else if scalars.last == "亿" {
      scalars.removeLast()
      unitFen = 10_000_000_000
    }
    while scalars.last == " " { scalars.removeLast() }
    guard !scalars.isEmpty else { throw .empty }
    for (index, scalar) in scalars.enumerated() where !("0"..."9").contains(scalar) && scalar != "." && scalar != "," {
      throw scalar == "-" && index == 0 ? .negative : .character(scalar, position: index + offset)
    }
    let point = scalars.firstIndex(of: ".")
    let whole = try wholeDigits(scalars[..<(point ?? scalars.endIndex)])
    var amount = try Money(fen: whole).multiplied(by: unitFen)
    if let point {
      let places = scalars[(point + 1)...]
      if let second = places.firstIndex(of: ".") { throw .character(".", position: second + offset) }
      guard !places.contains(",") else { throw .grouping }
      // A fraction of 万 or 亿 may have more places, as long as it is a whole number of fen.
      let placesMax = unitFen == 100 ? 2 : unitFen == 1_000_000 ? 6 : 10
      guard (1...placesMax).contains(places.count) else { throw .fraction(digits: places.count) }
      var unit = unitFen
      for scalar in places {
        unit /= 10
        amount = try amount.adding(try Money(fen: Int64(scalar.value - 48)).multiplied(by: unit))
      }
    }
    return amount
  }

  /// "1234.56": no grouping, always two places. The form for files and forms; `parse` reads it back.
  public static func render(_ money: Money) -> String { "\(money.fen / 100).\(padded(money.fen % 100, to: 2))" }

  /// "1,234.56元": the form for people; `parse` reads it back.
  public static func renderGrouped(_ money: Money) -> String {
    let digits = Array(String(money.fen / 100).utf8)
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped += "," }
      grouped.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return "\(grouped).\(padded(money.fen % 100, to: 2))元"
  }

  private static func wholeDigits(_ part: ArraySlice<Unicode.Scalar>) throws(MoneyError) -> Int64 {
    let groups = part.split(separator: ",", omittingEmptySubsequences: false)
    if groups.count > 1 {
      guard let first = groups.first, (1...3).contains(first.count), groups.dropFirst().allSatisfy({ $0.count == 3 })
      else { throw .grouping }
    }
    let digits = groups.joined()
    guard let first = digits.first(where: { _ in true }) else { throw .empty }
    var value: Int64 = 0
    var count = 0
    for digit in digits {
      count += 1
      let (product, productOverflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, sumOverflow) = product.addingReportingOverflow(Int64(digit.value - 48))
      guard !productOverflow, !sumOverflow else { throw .overflow }
      value = sum
    }
    guard first != "0" || count == 1 else { throw .leadingZero }
    return value
  }
}
