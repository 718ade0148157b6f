import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// From the inspection to the moving in.
extension ParkHandler {
  /// Defects that one inspection may find, and one lease may have.
  static let (defectsPerInspectionMax, defectsPerLeaseMax) = (50, 200)

  public func inspectUnit(
    _ request: ParkV1.InspectUnitRequest, _ context: ServerContext
  ) async throws -> ParkV1.Lease {
    let found = try Self.checked(request)
    return try await park.mutate(context) { change in
      let step = try LeaseStep(on: request.leaseId, expectedVersion: request.expectedVersion, in: change)
      guard step.defects.count + found.count <= Self.defectsPerLeaseMax else {
        throw RPCError.quota(
          step.row.id, "defectsPerLeaseMax", limit: Int64(Self.defectsPerLeaseMax), used: Int64(step.defects.count),
          BilingualText(zh: "该租约登记的缺陷过多", en: "the lease has all the defects that one may have"))
      }
      let isHandover = request.kind == .handover
      let repairBy = isHandover && !found.isEmpty ? try LeaseRules.repairBy(foundOn: step.today) : nil
      let record: (LeaseStep) throws -> Void = { step in
        for (text, damage) in found {
          try DefectRow(id: change.newID(.defect), lease: step.row.id, text: text, repairBy: repairBy).insert(
            in: change)
          guard !damage.isZero else { continue }
          try step.add(
            ChargeRow(
              id: change.newID(.charge), lease: step.row.id, kind: .damage, note: text, amount: damage, due: step.today)
          )
        }
      }
      if isHandover {
        try step.perform(
          .inspect,
          effect: { step in
            try record(step)
            step.row.inspected = true
          })
      } else {
        try step.performMoveOut(.inspect, effect: { step, _ in try record(step) })
      }
      return try step.applied(["kind": isHandover ? "handover" : "move_out", "defects": "\(found.count)"])
    }
  }

  private static func checked(_ request: ParkV1.InspectUnitRequest) throws -> [(text: String, damage: Money)] {
    var fields = FieldChecks()
    fields.require(
      request.kind == .handover || request.kind == .moveOut, "kind", "UNKNOWN", zh: "应为交付或退租验房",
      en: "must be HANDOVER or MOVE_OUT")
    fields.require(
      request.defects.count <= defectsPerInspectionMax, "defects", "TOO_MANY", zh: "最多50项", en: "at most 50")
    let found = request.defects.prefix(defectsPerInspectionMax).enumerated().map { index, defect in
      let text = fields.text("defects[\(index)].text", defect.text, TextRules(scalarsMin: 1, scalarsMax: 500))
      let isAllowed =
        request.kind == .moveOut ? (0...LeaseTerms.rentMax).contains(defect.damageFen) : defect.damageFen == 0
      fields.require(
        isAllowed, "defects[\(index)].damage_fen", "OUT_OF_RANGE", zh: "仅退租验房可填写且不得为负",
        en: "is for the move-out only, and not negative")
      return (Masking.numbers(in: text), isAllowed ? ((try? Money(fen: defect.damageFen)) ?? .zero) : .zero)
    }
    try fields.finish()
    return found
  }

  public func recordRepair(
    _ request: ParkV1.RecordRepairRequest, _ context: ServerContext
  ) async throws -> ParkV1.Lease {
    try await park.mutate(context) { change in
      let step = try LeaseStep(on: request.leaseId, expectedVersion: request.expectedVersion, in: change)
      guard let defect = step.defects.first(where: { $0.id == request.defectId && $0.repairBy != nil }) else {
        throw RPCError.notFound("defect", request.defectId)
      }
      try step.perform(
        .recordRepair,
        effect: { _ in
          try change.execute(
            "UPDATE lease_defects SET repaired = coalesce(repaired, ?) WHERE id = ?",
            [.time(change.now), .text(defect.id)])
        })
      return try step.applied(["defect": defect.id])
    }
  }

  public func handOver(_ request: ParkV1.HandOverRequest, _ context: ServerContext) async throws -> ParkV1.Lease {
    try await simple(.handOver, request.leaseId, request.expectedVersion, context)
  }

  public func requestFitOut(
    _ request: ParkV1.RequestFitOutRequest, _ context: ServerContext
  ) async throws -> ParkV1.Lease {
    var fields = FieldChecks()
    let plan = Masking.numbers(in: fields.text("plan", request.plan, .reason))
    try fields.finish()
    return try await simple(.requestFitOut, request.leaseId, request.expectedVersion, context) {
      $0.row.fitOutPlan = plan
    }
  }

  public func decideFitOut(
    _ request: ParkV1.DecideFitOutRequest, _ context: ServerContext
  ) async throws -> ParkV1.Lease {
    guard (0...LeaseTerms.rentMax).contains(request.depositFen), request.allow || request.depositFen == 0 else {
      throw RPCError.invalid(
        "deposit_fen", "OUT_OF_RANGE",
        BilingualText(zh: "不得为负;不批准时应为0", en: "must not be negative, and 0 for a refusal"))
    }
    return try await simple(
      request.allow ? .allowFitOut : .refuseFitOut, request.leaseId, request.expectedVersion, context
    ) { step in
      guard request.depositFen > 0 else { return }
      try step.add(
        ChargeRow(
          id: step.change.newID(.charge), lease: step.row.id, kind: .fitOutDeposit,
          amount: try Money(fen: request.depositFen), due: step.today))
    }
  }

  public func acceptFitOut(
    _ request: ParkV1.AcceptFitOutRequest, _ context: ServerContext
  ) async throws -> ParkV1.Lease {
    try await simple(.acceptFitOut, request.leaseId, request.expectedVersion, context) { step in
      for index in step.books.charges.indices where step.books.charges[index].kind == .fitOutDeposit {
        step.books.charges[index].refunded = step.books.charges[index].paid
        try step.books.charges[index].update(in: step.change)
      }
    }
  }

  public func announceMoveIn(
    _ request: ParkV1.AnnounceMoveInRequest, _ context: ServerContext
  ) async throws -> ParkV1.Lease {
    var fields = FieldChecks()
    let day = fields.read("move_in_day") { try CivilDate(request.moveInDay) }
    try fields.finish()
    guard let day else { throw RPCError(.internalError, "a day without a violation is missing") }
    return try await park.mutate(context) { change in
      let step = try LeaseStep(on: request.leaseId, expectedVersion: request.expectedVersion, in: change)
      let earliest = try LeaseRules.earliestMoveIn(announcedOn: step.today)
      do {
        try step.perform(.announceMoveIn) { condition in
          guard day < earliest else { return nil }
          return BilingualText(
            zh: "\(condition.label.zh),最早\(earliest)", en: "\(condition.label.en): \(earliest) at the earliest")
        } effect: {
          $0.row.moveInDay = day
        }
      } catch let error as RPCError where error.code == .failedPrecondition && day < earliest {
        throw RPCError.dated(
          error, subject: "move_in", notBefore: earliest, rule: LeasingGuard.noticeDaysGiven.label)
      }
      return try step.applied(["move_in_day": day.description])
    }
  }

  public func confirmMoveIn(
    _ request: ParkV1.ConfirmMoveInRequest, _ context: ServerContext
  ) async throws -> ParkV1.Lease {
    try await simple(.moveIn, request.leaseId, request.expectedVersion, context)
  }

  /// A step whose guards look at nothing but the lease.
  private func simple(
    _ action: LeaseAction, _ id: String, _ expected: UInt64, _ context: ServerContext,
    _ effect: @escaping @Sendable (LeaseStep) throws -> Void = { _ in }
  ) async throws -> ParkV1.Lease {
    try await park.mutate(context) { change in
      let step = try LeaseStep(on: id, expectedVersion: expected, in: change)
      try step.perform(action, effect: effect)
      return try step.applied()
    }
  }
}
