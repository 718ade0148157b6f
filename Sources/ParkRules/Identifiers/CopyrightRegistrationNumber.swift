/// A copyright registration number (作品登记号): 作登字:(地区编号)-(年代)-(作品分类号)-(顺序号)号.
///
/// Form of the measures on voluntary registration of works; source: http://hunanyuer.com/falvbaike/185679.html. The
/// sequence is padded to eight digits (*ours*; the source does not state a width).
public struct CopyrightRegistrationNumber: Sendable, Hashable, CustomStringConvertible {
  /// Two digits of GB/T 2260: the province-level region.
  public let region: String
  public let year: Int
  /// The class of work, one letter A...Z.
  public let category: Character
  public let sequence: Int64

  public static let sequenceMax: Int64 = 99_999_999

  public init?(region: String, year: Int, category: Character, sequence: Int64) {
    guard AdministrativeRegions.provinces.contains(region), (1990...2199).contains(year),
      ("A"..."Z").contains(category),
      category.isASCII, category.utf8.count == 1, (1...Self.sequenceMax).contains(sequence)
    else { return nil }
    self.region = region
    self.year = year
    self.category = category
    self.sequence = sequence
  }

  /// Reads the form that `description` writes; nil for anything else.
  public init?(_ text: String) {
    guard text.hasPrefix("作登字:"), text.hasSuffix("号") else { return nil }
    let parts = text.dropFirst(4).dropLast().split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 4, parts[2].count == 1, let category = parts[2].first, parts[3].utf8.count == 8,
      let year = Int(parts[1]), let sequence = Int64(parts[3])
    else { return nil }
    self.init(region: String(parts[0]), year: year, category: category, sequence: sequence)
    guard description == text else { return nil }
  }

  public var description: String { "作登字:\(region)-\(year)-\(category)-\(padded(sequence, to: 8))号" }
}
