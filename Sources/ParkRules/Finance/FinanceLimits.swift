/// Bounds of financing (*ours*; the sources name none).
public enum FinanceLimits {
  /// Claims that a demand has at a time.
  public static let claimsMax = 3
  /// How long a claim lasts without an offer, in seconds: 30 days.
  public static let claimSeconds: Int64 = 30 * 86_400
  /// How long an authorisation lasts at most, in seconds: 365 days.
  public static let sharingSecondsMax: Int64 = 365 * 86_400
  /// Days an offer stays open at most.
  public static let offerDaysMax = 90
  /// Demands that an enterprise has open at a time.
  public static let openDemandsMax = 20
  /// Products that an institution has on the list at a time.
  public static let openProductsMax = 100
}
