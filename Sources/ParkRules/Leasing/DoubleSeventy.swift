/// The "double 70 %" of a park: occupancy and the share of cultural legal entities, both at least 70 %.
///
/// Sourced (thresholds table, 市级文创园区认定"双70%"): 入驻率 >= 70 %, 文创法人单位占比 >= 70 %. How the two are counted is ours:
/// the area that leases with keys have of the area of all units not withdrawn, and the tenants with a class of the
/// culture classification of all tenants.
public struct DoubleSeventy: Sendable, Hashable {
  /// What both must reach, in hundredths of a percent.
  public static let basisPointsMin: Int64 = 7_000

  public let area: Int64
  public let letArea: Int64
  public let tenants: Int64
  public let culturalTenants: Int64

  /// Counts; none is negative, and a part is at most its whole.
  public init(area: Int64, letArea: Int64, tenants: Int64, culturalTenants: Int64) {
    self.area = area
    self.letArea = letArea
    self.tenants = tenants
    self.culturalTenants = culturalTenants
  }

  /// Hundredths of a percent, rounded down; 0 for a park without units.
  public var occupancy: Int64 { Self.share(letArea, of: area) }
  /// Hundredths of a percent, rounded down; 0 for a park without tenants.
  public var culturalShare: Int64 { Self.share(culturalTenants, of: tenants) }
  /// Both reach 70 %. Rounding down cannot make a share seem larger than it is.
  public var isMet: Bool { occupancy >= Self.basisPointsMin && culturalShare >= Self.basisPointsMin }

  private static func share(_ part: Int64, of whole: Int64) -> Int64 {
    guard whole > 0, part >= 0 else { return 0 }
    // In full width, so that no area overflows.
    let product = part.multipliedFullWidth(by: 10_000)
    return part >= whole ? 10_000 : whole.dividingFullWidth((high: product.high, low: product.low)).quotient
  }
}
