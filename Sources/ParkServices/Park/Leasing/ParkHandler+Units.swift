import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension ParkHandler {
  public func upsertUnit(_ request: ParkV1.UpsertUnitRequest, _ context: ServerContext) async throws -> ParkV1.Unit {
    var fields = FieldChecks()
    let isNew = request.unitId.isEmpty
    if !isNew { fields.identifier("unit_id", request.unitId, .unit) }
    fields.require(
      !isNew || request.expectedVersion == 0, "expected_version", "NOT_ON_CREATE", zh: "新建时应为0",
      en: "must be 0 when a unit is created")
    let facts = ParkV1.UnitFacts.checked(request.facts ?? .init(), &fields)
    try fields.finish()
    return try await park.mutate(context) { change in
      var unit: UnitRow
      if isNew {
        unit = UnitRow(id: change.newID(.unit), park: change.caller.tenant, facts: facts, at: change.now)
      } else {
        unit = try Self.ownUnit(request.unitId, change)
        try change.requireVersion(request.expectedVersion, of: "unit", unit.id, is: unit.version)
      }
      unit.state = try change.resolve(
        LeasingTables.unit, unit.state, isNew ? .list : .change, by: .parkStaff, unit.id, unit.version)
      unit.facts = facts
      do {
        try unit.save(in: change)
      } catch let error as StorageError where error.uniqueViolation == "units.park, units.number" {
        throw RPCError.alreadyExists(
          "unit", facts.number,
          BilingualText(zh: "本园区已有单元\(facts.number)", en: "the park has a unit \(facts.number) already"))
      }
      return try Self.applied(unit, isNew ? "unit.list" : "unit.change", change)
    }
  }

  public func withdrawUnit(
    _ request: ParkV1.WithdrawUnitRequest, _ context: ServerContext
  ) async throws -> ParkV1.Unit {
    try await park.mutate(context) { change in
      var unit = try Self.ownUnit(request.unitId, change)
      try change.requireVersion(request.expectedVersion, of: "unit", unit.id, is: unit.version)
      let status = try UnitStatus(of: unit, in: change)
      unit.state = try change.resolve(
        LeasingTables.unit, unit.state, .withdraw, by: .parkStaff, unit.id, unit.version
      ) { condition in status.occupancy == .free ? nil : condition.label }
      try unit.save(in: change)
      return try Self.applied(unit, "unit.withdraw", change)
    }
  }

  public func getUnit(_ request: ParkV1.GetUnitRequest, _ context: ServerContext) async throws -> ParkV1.Unit {
    try await park.query(context) { transaction, _ in
      guard let unit = try UnitRow.find(request.unitId, in: transaction) else {
        throw RPCError.notFound("unit", request.unitId)
      }
      return unit.message(try UnitStatus(of: unit, in: transaction))
    }
  }

  /// A unit of the caller's park; NOT_FOUND for a foreign one as for a missing one.
  static func ownUnit(_ id: String, _ change: Change) throws -> UnitRow {
    guard let unit = try UnitRow.find(id, in: change), unit.park == change.caller.parkID else {
      throw RPCError.notFound("unit", id)
    }
    return unit
  }

  private static func applied(_ unit: UnitRow, _ action: String, _ change: Change) throws -> Applied<ParkV1.Unit> {
    try change.emitOccupancy(unit: unit.id, park: unit.park)
    return Applied(
      unit.message(try UnitStatus(of: unit, in: change)), subject: unit.id,
      details: ["park": unit.park, "state": unit.state.rawValue, "version": "\(unit.version)"], action: action)
  }
}

extension ParkV1.UnitFacts {
  /// The facts of a request, normalised, every wrong field noted.
  fileprivate static func checked(_ facts: ParkV1.UnitFacts, _ fields: inout FieldChecks) -> ParkV1.UnitFacts {
    var facts = facts
    facts.number = fields.text("facts.number", facts.number, TextRules(scalarsMax: 50))
    facts.building = fields.text("facts.building", facts.building, TextRules(scalarsMin: 0, scalarsMax: 100))
    facts.notes = fields.text("facts.notes", facts.notes, ParkFacts.notesRules)
    fields.require(
      (-9...99).contains(facts.floor), "facts.floor", "OUT_OF_RANGE", zh: "应为-9至99", en: "must be -9 to 99")
    fields.require(
      (1...1_000_000_000).contains(facts.areaSquareDecimetres), "facts.area_square_decimetres", "OUT_OF_RANGE",
      zh: "面积应为1至10亿平方分米", en: "must be 1 to 10^9")
    fields.require(
      (1...LeaseTerms.rentMax).contains(facts.rentFenPerMonth), "facts.rent_fen_per_month", "OUT_OF_RANGE",
      zh: "月租应大于0且不超过10亿元", en: "must be above 0 and at most 10^11")
    fields.require(
      facts.clearHeightCentimetres <= 10_000, "facts.clear_height_centimetres", "OUT_OF_RANGE", zh: "应不超过10000",
      en: "must be at most 10000")
    fields.require(
      facts.powerKilowatts <= 1_000_000, "facts.power_kilowatts", "OUT_OF_RANGE", zh: "应不超过1000000",
      en: "must be at most 1000000")
    facts.uses = ParkV1.UnitUse.checked("facts.uses", facts.uses, &fields)
    fields.require(!facts.uses.isEmpty, "facts.uses", "EMPTY", zh: "至少一种用途", en: "at least one is needed")
    if !facts.availableFrom.isEmpty { _ = fields.read("facts.available_from") { try CivilDate(facts.availableFrom) } }
    return facts
  }
}

extension ParkV1.UnitUse {
  /// Known uses, each once, in their order.
  static func checked(
    _ field: String, _ uses: [ParkV1.UnitUse], _ fields: inout FieldChecks
  ) -> [ParkV1.UnitUse] {
    let known = Set(schema.values.map(\.number).filter { $0 > 0 })
    fields.require(
      uses.count <= 10 && uses.allSatisfy { known.contains($0.rawValue) }, field, "UNKNOWN", zh: "含未知的用途",
      en: "holds an unknown use")
    return Set(uses.map(\.rawValue)).sorted().map { ParkV1.UnitUse(rawValue: $0) }
  }
}
