import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// The double 70 % of a park, computed from its units, leases and tenants.
enum ParkFiguresReading {
  /// The states in which a tenant has the keys, as `LeaseState.hasKeys` has them.
  private static let keyStates = LeaseState.hasKeys.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")

  static func figures(of park: String, in transaction: any ReadTransaction) throws -> ParkV1.ParkFigures {
    let today = try transaction.now.shanghaiDay
    let units = try transaction.row(
      """
      SELECT coalesce(sum(u.area), 0) AS area, coalesce(sum(CASE WHEN EXISTS (
          SELECT 1 FROM leases l WHERE l.unit = u.id AND l.state IN (\(keyStates))) THEN u.area ELSE 0 END), 0) AS let_area
      FROM units u WHERE u.park = ? AND u.state = 'listed'
      """, [.text(park)])
    let tenants = try transaction.rows(
      "SELECT DISTINCT enterprise FROM leases WHERE park = ? AND state IN (\(keyStates)) ORDER BY enterprise",
      [.text(park)])
    var cultural = 0
    for tenant in tenants {
      let facts = try EnterpriseReading.facts(of: try tenant.text("enterprise"), on: today, in: transaction)
      if facts?.industryClass != nil { cultural += 1 }
    }
    let double = DoubleSeventy(
      area: try units?.integer("area") ?? 0, letArea: try units?.integer("let_area") ?? 0,
      tenants: Int64(tenants.count), culturalTenants: Int64(cultural))
    return .with {
      $0.parkId = park
      $0.day = today.description
      $0.areaSquareDecimetres = double.area
      $0.letSquareDecimetres = double.letArea
      $0.tenants = UInt32(clamping: tenants.count)
      $0.culturalTenants = UInt32(clamping: cultural)
      $0.occupancyBasisPoints = UInt32(clamping: double.occupancy)
      $0.culturalBasisPoints = UInt32(clamping: double.culturalShare)
      $0.meetsDoubleSeventy = double.isMet
    }
  }
}
