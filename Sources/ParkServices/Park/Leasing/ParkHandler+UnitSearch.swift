import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension ParkHandler {
  public func searchUnits(
    _ request: ParkV1.SearchUnitsRequest, _ responses: ResponseWriter<ParkV1.SearchUnitsResponse>,
    _ context: ServerContext
  ) async throws {
    var fields = FieldChecks()
    if !request.parkId.isEmpty { fields.identifier("park_id", request.parkId, .park) }
    let district = fields.filter("district", request.district)
    let needs = try UnitNeeds.checked(request.needs ?? .init(), &fields)
    let limit = fields.limit(request.limit, otherwise: 100)
    try fields.finish()
    let filter = SQLFilter()
      .equal("u.park", request.parkId.isEmpty ? nil : .text(request.parkId))
      .condition("p.district LIKE ? ESCAPE '\\'", [.text(SearchText.escaped(district) + "%")])
    var question = request
    question.cursor = []
    question.limit = 0
    let cursors = try KeyCursors(context, park, filter: question)
    try await park.streamRows(context, to: responses, from: try cursors.key(of: request.cursor), limit: limit) {
      transaction, _, after, rowsMax in
      // The page is of units looked at: with `fitting_only` some of them are not sent.
      let units = try transaction.rows(
        """
        SELECT u.id, u.version, u.park, u.state, u.facts, u.created, u.updated FROM units u
        JOIN parks p ON p.id = u.park WHERE u.id > ? AND u.state = 'listed'\(filter.sql) ORDER BY u.id LIMIT ?
        """, [.text(after)] + filter.arguments + [.integer(park.settings.pageRows)]
      ).map(UnitRow.init)
      var items: [ParkV1.SearchUnitsResponse] = []
      var last = ""
      for unit in units where items.count < rowsMax {
        last = unit.id
        let status = try UnitStatus(of: unit, in: transaction)
        let match = UnitMatch(needs, try unit.offer(status))
        if request.fittingOnly, match.finding != .met { continue }
        items.append(
          try .with {
            $0.unit = unit.message(status)
            $0.fit = match.finding.fit
            $0.reasons = match.reasons.map(\.message)
            $0.cursor = try cursors.cursor(of: unit.id)
          })
      }
      let isLast = units.count < park.settings.pageRows && last == (units.last?.id ?? "")
      return RowPage(items, next: isLast ? nil : last)
    }
  }
}

extension UnitNeeds {
  /// The needs of a request, every wrong field noted.
  static func checked(_ message: ParkV1.UnitNeeds, _ fields: inout FieldChecks) throws -> UnitNeeds {
    for (name, value) in [
      ("area_min_square_decimetres", message.areaMinSquareDecimetres),
      ("area_max_square_decimetres", message.areaMaxSquareDecimetres),
      ("rent_max_fen_per_month", message.rentMaxFenPerMonth),
    ] {
      fields.require(value >= 0, "needs.\(name)", "NEGATIVE", zh: "不得为负", en: "must not be negative")
    }
    var needs = UnitNeeds()
    if message.areaMinSquareDecimetres > 0 { needs.areaMin = message.areaMinSquareDecimetres }
    if message.areaMaxSquareDecimetres > 0 { needs.areaMax = message.areaMaxSquareDecimetres }
    if message.rentMaxFenPerMonth > 0 { needs.rentMax = try Money(fen: message.rentMaxFenPerMonth) }
    needs.uses = Set(ParkV1.UnitUse.checked("needs.uses", message.uses, &fields).map(\.ruleName))
    if !message.fromDay.isEmpty { needs.from = fields.read("needs.from_day") { try CivilDate(message.fromDay) } }
    if message.floorMax != 0 { needs.floorMax = Int(message.floorMax) }
    if message.clearHeightMinCentimetres > 0 { needs.clearHeightMin = Int(message.clearHeightMinCentimetres) }
    if message.powerMinKilowatts > 0 { needs.powerMin = Int(message.powerMinKilowatts) }
    return needs
  }
}

extension MatchFinding {
  var fit: ParkV1.Fit {
    switch self {
    case .met: .yes
    case .unknown: .perhaps
    case .notMet: .no
    }
  }
}

extension UnitMatch.Reason {
  var message: ParkV1.FitReason {
    .with {
      $0.rule = rule
      $0.fit = finding.fit
      $0.reasonZh = text.zh
      $0.reasonEn = text.en
    }
  }
}
