/// The code characters, weights and check rules of GB 32100-2015 and of GB 11714 (the body's own check character).
enum CreditCodeAlphabet {
  /// The 31 code characters in the order of their values 0...30: no I, O, S, V, Z.
  static let characters = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".unicodeScalars)

  /// Weights of positions 1...17: 3^(i-1) mod 31.
  static let weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

  /// Weights of the first eight characters of the body: GB 11714.
  static let bodyWeights = [3, 7, 9, 10, 5, 8, 4, 2]

  static func value(of scalar: Unicode.Scalar) -> Int? { characters.firstIndex(of: scalar) }

  /// The check character of 17 code characters; nil when there are not 17, or one is not in the alphabet.
  static func checkCharacter(of first17: some Collection<Unicode.Scalar>) -> Unicode.Scalar? {
    guard first17.count == weights.count else { return nil }
    var sum = 0
    for (scalar, weight) in zip(first17, weights) {
      guard let value = value(of: scalar) else { return nil }
      sum += value * weight
    }
    return characters[(31 - sum % 31) % 31]
  }

  /// The check character of the eight characters of an organisation code (GB 11714: letters count from A = 10; a
  /// remainder of 10 is `X`, of 11 is `0`).
  static func bodyCheckCharacter(of first8: some Collection<Unicode.Scalar>) -> Unicode.Scalar? {
    guard first8.count == bodyWeights.count else { return nil }
    var sum = 0
    for (scalar, weight) in zip(first8, bodyWeights) {
      switch scalar {
      case "0"..."9": sum += Int(scalar.value - 48) * weight
      case "A"..."Z": sum += Int(scalar.value - 55) * weight
      default: return nil
      }
    }
    switch 11 - sum % 11 {
    case 10: return "X"
    case 11: return "0"
    case let digit: return characters[digit]
    }
  }
}
