/// The grammar of JSON's numbers, and their exact values.
enum JSONNumber {
  /// Where the number that begins the text ends; nil if there is none. `01`, `1.`, `.5` and `+1` are none.
  static func end(of text: ArraySlice<UInt8>) -> Int? {
    var index = text.startIndex
    func digits() -> Bool {
      let start = index
      while index < text.endIndex, isDigit(text[index]) { index += 1 }
      return index > start
    }
    func next(_ bytes: Unicode.Scalar...) -> Bool {
      guard index < text.endIndex, bytes.contains(where: { UInt8(ascii: $0) == text[index] }) else { return false }
      index += 1
      return true
    }
    _ = next("-")
    if next("0") {
      if index < text.endIndex, isDigit(text[index]) { return nil }
    } else if !digits() {
      return nil
    }
    if next("."), !digits() { return nil }
    if next("e", "E") {
      _ = next("+", "-")
      if !digits() { return nil }
    }
    return index
  }

  /// Whether all of the text is one number.
  static func isNumber(_ text: ArraySlice<UInt8>) -> Bool { end(of: text) == text.endIndex }

  /// What a number is as an integer.
  enum Integer {
    case value(magnitude: UInt64, isNegative: Bool)
    case fraction
    case tooLarge
  }

  /// The exact integer of a number, which may be written as `1e3` or `5.0`.
  static func integer(_ text: ArraySlice<UInt8>) -> Integer {
    var isNegative = false
    var digits: [UInt8] = []
    var fractionDigits = 0
    var inFraction = false
    var index = text.startIndex
    if index < text.endIndex, text[index] == UInt8(ascii: "-") {
      isNegative = true
      index += 1
    }
    while index < text.endIndex {
      let byte = text[index]
      if isDigit(byte) {
        digits.append(byte - UInt8(ascii: "0"))
        if inFraction { fractionDigits += 1 }
      } else if byte == UInt8(ascii: ".") {
        inFraction = true
      } else {
        break
      }
      index += 1
    }
    var scale = exponent(text[index...]) - fractionDigits
    while scale < 0, let last = digits.last {
      guard last == 0 else { return .fraction }
      digits.removeLast()
      scale += 1
    }
    var magnitude: UInt64 = 0
    for digit in digits {
      let (product, overflow) = magnitude.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(UInt64(digit))
      guard !overflow, !carry else { return .tooLarge }
      magnitude = sum
    }
    while scale > 0, magnitude != 0 {
      let (product, overflow) = magnitude.multipliedReportingOverflow(by: 10)
      guard !overflow else { return .tooLarge }
      magnitude = product
      scale -= 1
    }
    return .value(magnitude: magnitude, isNegative: isNegative)
  }

  /// The exponent of `e-12`, clamped to what can matter; 0 if there is none.
  private static func exponent(_ text: ArraySlice<UInt8>) -> Int {
    guard let first = text.first, first | 0x20 == UInt8(ascii: "e") else { return 0 }
    var value = 0
    for byte in text.dropFirst() where isDigit(byte) {
      value = min(value * 10 + Int(byte - UInt8(ascii: "0")), 1 << 32)
    }
    return text.dropFirst().first == UInt8(ascii: "-") ? -value : value
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
