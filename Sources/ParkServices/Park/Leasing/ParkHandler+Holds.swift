import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension ParkHandler {
  public func holdUnit(_ request: ParkV1.HoldUnitRequest, _ context: ServerContext) async throws -> ParkV1.UnitHold {
    let minutes = request.ttlMinutes == 0 ? LeaseRules.holdMinutesDefault : Int(request.ttlMinutes)
    guard LeaseRules.holdMinutes.contains(minutes) else {
      throw RPCError.invalid("ttl_minutes", "OUT_OF_RANGE", BilingualText(zh: "应为1至10080", en: "must be 1 to 10080"))
    }
    return try await park.mutate(context) { change in
      let enquiry = try EnquiryRow.require(request.enquiryId, change.caller, in: change)
      guard let unit = try UnitRow.find(request.unitId, in: change), unit.park == enquiry.park else {
        throw RPCError.notFound("unit", request.unitId)
      }
      var hold = HoldRow(
        id: change.newID(.hold), unit: unit.id, enquiry: enquiry, expires: change.now + .minutes(minutes),
        at: change.now)
      let rivals = [
        try HoldRow.active("unit", unit.id, in: change), try HoldRow.active("enquiry", enquiry.id, in: change),
      ].compactMap { $0 }
      let test = HoldGuards(enquiry: enquiry, unit: unit, rivals: rivals)
      // Everything is decided before the first write, so that one of a hundred refusals costs nothing.
      _ = try change.resolve(
        LeasingTables.hold, hold.state, .hold, by: change.caller.leasingActor, hold.id, 0,
        refusal: { try test.refusal($0, change) })
      for var rival in rivals where rival.state == .active && !rival.isLiving(at: change.now) {
        // Its time has passed and nobody has tidied it up yet. One row may stand in the way for both reasons.
        guard try HoldRow.find(rival.id, in: change)?.state == .active else { continue }
        try rival.step(.expire, by: .clock, in: change)
      }
      // An offer that lapsed with its hold does not come back with the next one.
      if let lapsed = try Self.lastOffer(ofEnquiry: enquiry.id, change) {
        try LeaseStep(on: lapsed, in: change).perform(.lapse, by: .clock)
      }
      try hold.step(.hold, by: change.caller.leasingActor, in: change)
      return Applied(
        hold.message(at: change.now), subject: hold.id,
        details: ["unit": unit.id, "enquiry": enquiry.id, "enterprise": enquiry.enterprise])
    }
  }

  public func releaseHold(
    _ request: ParkV1.ReleaseHoldRequest, _ context: ServerContext
  ) async throws -> ParkV1.UnitHold {
    try await park.mutate(context) { change in
      guard var hold = try HoldRow.find(request.holdId, in: change),
        change.caller.isParty(park: hold.park, enterprise: hold.enterprise)
      else { throw RPCError.notFound("hold", request.holdId) }
      try change.requireVersion(request.expectedVersion, of: "hold", hold.id, is: hold.version)
      guard try Self.offer(ofEnquiry: hold.enquiry, change) == nil else {
        throw RPCError.refused(
          "hold", hold.id, state: hold.state, version: hold.version, by: LeasingGuard.noOpenOffer,
          LeasingGuard.noOpenOffer.label)
      }
      try hold.step(.release, by: change.caller.leasingActor, in: change)
      return Applied(hold.message(at: change.now), subject: hold.id, details: ["unit": hold.unit])
    }
  }
}

/// What stands against a new hold.
private struct HoldGuards {
  let enquiry: EnquiryRow
  let unit: UnitRow
  /// Holds of the unit and of the enquiry that the table still has as active.
  let rivals: [HoldRow]

  func refusal(_ condition: LeasingGuard, _ change: Change) throws -> BilingualText? {
    let holds: Bool
    switch condition {
    case .enquiryLiving: holds = enquiry.isLiving
    case .unitListed: holds = unit.state == .listed
    case .unitNotLet:
      let bound = try change.now.shanghaiDay.adding(days: LeaseRules.nextHoldDays)
      let lease = try change.row(
        """
        SELECT 1 AS found FROM leases WHERE unit = ? AND last_day > ? AND state IN (\(LeasingSchema.bindingStates)) LIMIT 1
        """, [.text(unit.id), .text(bound.description)])
      holds = lease == nil
    case .unitNotHeld: holds = !rivals.contains { $0.unit == unit.id && $0.isLiving(at: change.now) }
    case .enquiryHasNoHold: holds = !rivals.contains { $0.enquiry == enquiry.id && $0.isLiving(at: change.now) }
    default: holds = true
    }
    return holds ? nil : condition.label
  }
}
