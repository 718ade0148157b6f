import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// Rows of `entitlements`, in the contract's message.
extension EnterpriseHandler {
  static func readEntitlement(_ id: String, in transaction: any ReadTransaction) throws -> EnterpriseV1.Entitlement? {
    try transaction.row("SELECT * FROM entitlements WHERE id = ?", [.text(id)]).map(entitlement)
  }

  static func entitlement(_ row: Row) throws -> EnterpriseV1.Entitlement {
    try .with {
      $0.id = try row.text("id")
      $0.enterpriseId = try row.text("enterprise")
      $0.packId = try row.text("pack")
      $0.service = try row.text("service")
      $0.unit = try row.text("unit")
      $0.granted = try row.integer("granted")
      $0.remaining = try row.integer("remaining")
      $0.fromDay = try row.text("from_day")
      $0.throughDay = try row.text("through_day")
      $0.version = UInt64(clamping: try row.integer("version"))
    }
  }

  static func insert(_ entitlement: EnterpriseV1.Entitlement, in transaction: any WriteTransaction) throws {
    try transaction.execute(
      """
      INSERT INTO entitlements (id, enterprise, pack, service, unit, granted, remaining, from_day, through_day, version)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(entitlement.id), .text(entitlement.enterpriseId), .text(entitlement.packId), .text(entitlement.service),
        .text(entitlement.unit), .integer(entitlement.granted), .integer(entitlement.remaining),
        .text(entitlement.fromDay), .text(entitlement.throughDay), .integer(Int64(entitlement.version)),
      ])
  }

  /// Stores what is left, as the next version. The table itself refuses less than nothing and more than was granted.
  static func save(_ entitlement: inout EnterpriseV1.Entitlement, in transaction: any WriteTransaction) throws {
    entitlement.version += 1
    try transaction.execute(
      "UPDATE entitlements SET remaining = ?, version = ? WHERE id = ?",
      [.integer(entitlement.remaining), .integer(Int64(entitlement.version)), .text(entitlement.id)])
  }
}

/// A checked request for a service pack.
struct PackPlan: Sendable {
  struct Item: Sendable {
    var service: String
    var quantity: Int64
    var unit: String
  }

  var name: String
  var items: [Item]
  /// nil: today.
  var from: CivilDate?
  var through: CivilDate

  init(_ request: EnterpriseV1.AssignServicePackRequest) throws {
    var fields = FieldChecks()
    fields.identifier("enterprise_id", request.enterpriseId, .enterprise)
    name = fields.text("name", request.name, TextRules(scalarsMax: 100))
    from = fields.day("from_day", request.fromDay)
    fields.require(!request.throughDay.isEmpty, "through_day", "REQUIRED", zh: "此项必填", en: "the last day is needed")
    let through = fields.day("through_day", request.throughDay)
    let max = EnterpriseHandler.packItemsMax
    fields.require(
      (1...max).contains(request.items.count), "items", "COUNT", zh: "应有1至\(max)项", en: "must have 1 to \(max) items")
    var services: Set<String> = []
    items = []
    for (index, item) in request.items.prefix(max).enumerated() {
      let path = "items[\(index)]"
      fields.require(
        KeyText.validated(item.service) != nil, "\(path).service", "MALFORMED", zh: "应为1至128个字符A-Z a-z 0-9 . _ : -",
        en: "must be 1 to 128 of A-Z a-z 0-9 . _ : -")
      fields.require(
        services.insert(item.service).inserted, "\(path).service", "REPEATED", zh: "服务重复", en: "is in the pack twice")
      let unitsMax = EnterpriseHandler.unitsMax
      fields.require(
        (1...unitsMax).contains(item.quantity), "\(path).quantity", "OUT_OF_RANGE", zh: "应为1至\(unitsMax)",
        en: "must be 1 to \(unitsMax)")
      let unit = fields.text("\(path).unit", item.unit, TextRules(scalarsMax: 50))
      items.append(Item(service: item.service, quantity: item.quantity, unit: unit))
    }
    try fields.finish()
    guard let through else { throw RPCError(.internalError, "a checked day is missing") }
    self.through = through
  }
}
