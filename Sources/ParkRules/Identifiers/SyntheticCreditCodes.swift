/// Makes valid codes that belong to nobody in particular, for tests and load runs; the same seed gives the same codes.
///
/// The bodies start with `Q` (*ours*), so that a synthetic code is recognisable: the organisation codes met in public
/// sources start with a digit or with `M`. That none is ever issued with `Q` is not stated anywhere.
public struct SyntheticCreditCodes: Sequence, IteratorProtocol, Sendable {
  private var generator: SeededGenerator
  private let region: String

  /// - Parameter region: six digits of GB/T 2260; the default is Chaoyang, Beijing. Anything else than six digits of a
  ///   known province is replaced by the default, since the result must be valid.
  public init(seed: UInt64, region: String = "110105") {
    generator = SeededGenerator(seed: seed)
    let digits = region.unicodeScalars
    let isRegion =
      digits.count == 6 && digits.allSatisfy { ("0"..."9").contains($0) }
      && AdministrativeRegions.provinces.contains(String(region.prefix(2)))
    self.region = isRegion ? region : "110105"
  }

  public mutating func next() -> CreditCode? {
    var scalars = Array("91\(region)Q".unicodeScalars)
    for _ in 0..<7 { scalars.append(CreditCodeAlphabet.characters[Int.random(in: 0..<31, using: &generator)]) }
    guard let bodyCheck = CreditCodeAlphabet.bodyCheckCharacter(of: scalars[8..<16]) else { return nil }
    scalars.append(bodyCheck)
    guard let check = CreditCodeAlphabet.checkCharacter(of: scalars) else { return nil }
    scalars.append(check)
    return try? CreditCode(String(String.UnicodeScalarView(scalars)))
  }

  /// The code of one seed.
  public static func code(seed: UInt64, region: String = "110105") -> CreditCode? {
    var codes = SyntheticCreditCodes(seed: seed, region: region)
    return codes.next()
  }

  /// Whether `code` was made here.
  public static func isSynthetic(_ code: CreditCode) -> Bool { code.body.hasPrefix("Q") }
}
