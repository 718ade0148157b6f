/// The units of a resource: never more allocated than there are, never less than none.
public struct ResourceQuota: Sendable, Hashable {
  public let units: Int64
  public private(set) var allocated: Int64

  /// nil unless 0 <= allocated <= units.
  public init?(units: Int64, allocated: Int64 = 0) {
    guard units >= 0, (0...units).contains(allocated) else { return nil }
    self.units = units
    self.allocated = allocated
  }

  /// Units that can still be allocated.
  public var free: Int64 { units - allocated }

  /// The quota after an allocation; nil when there is not as much, or nothing is asked for.
  public func allocating(_ count: Int64) -> ResourceQuota? {
    guard count > 0, count <= free else { return nil }
    return ResourceQuota(units: units, allocated: allocated + count)
  }

  /// The quota after a release; nil when not as much is allocated.
  public func releasing(_ count: Int64) -> ResourceQuota? {
    guard count > 0, count <= allocated else { return nil }
    return ResourceQuota(units: units, allocated: allocated - count)
  }
}
