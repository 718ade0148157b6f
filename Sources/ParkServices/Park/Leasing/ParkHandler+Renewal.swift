import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// A lease that goes on behind its last day: asked for by the tenant, offered by the park, accepted by the tenant.
extension ParkHandler {
  public func applyRenewal(
    _ request: ParkV1.ApplyRenewalRequest, _ context: ServerContext
  ) async throws -> ParkV1.Lease {
    var fields = FieldChecks()
    let wanted = fields.read("last_day") { try CivilDate(request.lastDay) }
    try fields.finish()
    guard let wanted else { throw RPCError(.internalError, "a day without a violation is missing") }
    return try await park.mutate(context) { change in
      let step = try LeaseStep(on: request.leaseId, expectedVersion: request.expectedVersion, in: change)
      try Self.checkLastDay(wanted, step.row.terms)
      let terms = step.row.terms
      let earliest = try LeaseRules.earliestMoveOut(
        appliedOn: step.today, lastDay: terms.last, months: terms.noticeMonths)
      // One that has ended makes room for the next; one that runs is what the guard is about.
      let running = step.renewal.map { RenewalState.running.contains($0.state) } ?? false
      step.renewal = RenewalRow(id: change.newID(.renewal), lease: step.row.id, until: wanted, at: change.now)
      try step.performRenewal(.apply) { condition in
        switch condition {
        case .noRenewalRunning where running: condition.label
        case .renewalMonthsGiven where terms.last < earliest:
          BilingualText(
            zh: "\(condition.label.zh)(租期届满前\(terms.noticeMonths)个月)",
            en: "\(condition.label.en): \(terms.noticeMonths) months before the lease's last day \(terms.last)")
        default: nil
        }
      }
      return try step.applied(["last_day": wanted.description])
    }
  }

  public func offerRenewal(
    _ request: ParkV1.OfferRenewalRequest, _ context: ServerContext
  ) async throws -> ParkV1.Lease {
    var fields = FieldChecks()
    let day = request.lastDay.isEmpty ? nil : fields.read("last_day") { try CivilDate(request.lastDay) }
    for (name, amount) in [
      ("rent_fen_per_month", request.rentFenPerMonth), ("deposit_added_fen", request.depositAddedFen),
    ] {
      fields.require(
        (0...LeaseTerms.rentMax).contains(amount), name, "OUT_OF_RANGE", zh: "应不小于0且不超过10亿元",
        en: "must be 0 to 10^11")
    }
    try fields.finish()
    let (rent, deposit) = (try Money(fen: request.rentFenPerMonth), try Money(fen: request.depositAddedFen))
    return try await park.mutate(context) { change in
      let step = try LeaseStep(on: request.leaseId, expectedVersion: request.expectedVersion, in: change)
      let last = day ?? step.renewal?.last ?? step.row.terms.last
      if step.renewal != nil { try Self.checkLastDay(last, step.row.terms) }
      try step.performRenewal(.offer) {
        try Self.refusal($0, step, until: last)
      } effect: { step, renewal in
        renewal.last = last
        renewal.rent = rent.isZero ? step.row.terms.rent : rent
        renewal.deposit = deposit
      }
      return try step.applied(["last_day": last.description, "rent_fen": "\(step.renewal?.rent.fen ?? 0)"])
    }
  }

  public func refuseRenewal(
    _ request: ParkV1.RefuseRenewalRequest, _ context: ServerContext
  ) async throws -> ParkV1.Lease {
    var fields = FieldChecks()
    let reason = Masking.numbers(
      in: fields.text(
        "reason", request.reason, TextRules(scalarsMin: 1, scalarsMax: 500, allowsLineFeeds: true)))
    try fields.finish()
    return try await park.mutate(context) { change in
      let step = try LeaseStep(on: request.leaseId, expectedVersion: request.expectedVersion, in: change)
      try step.performRenewal(.refuse, effect: { _, renewal in renewal.reason = reason })
      return try step.applied()
    }
  }

  public func acceptRenewal(
    _ request: ParkV1.AcceptRenewalRequest, _ context: ServerContext
  ) async throws -> ParkV1.Lease {
    try await park.mutate(context) { change in
      let step = try LeaseStep(on: request.leaseId, expectedVersion: request.expectedVersion, in: change)
      let last = step.renewal?.last ?? step.row.terms.last
      try step.performRenewal(.accept) {
        try Self.refusal($0, step, until: last)
      } effect: { step, renewal in
        step.row.terms.last = renewal.last
        step.row.terms.rent = renewal.rent
        guard !renewal.deposit.isZero else { return }
        step.row.terms.deposit = try step.row.terms.deposit.adding(renewal.deposit)
        try step.add(
          ChargeRow(
            id: change.newID(.charge), lease: step.row.id, kind: .deposit, note: "\(renewal.last)",
            amount: renewal.deposit, due: step.today))
      }
      return try step.applied(["last_day": last.description, "rent_fen": "\(step.row.terms.rent.fen)"])
    }
  }

  public func withdrawRenewal(
    _ request: ParkV1.WithdrawRenewalRequest, _ context: ServerContext
  ) async throws -> ParkV1.Lease {
    try await park.mutate(context) { change in
      let step = try LeaseStep(on: request.leaseId, expectedVersion: request.expectedVersion, in: change)
      try step.performRenewal(.withdraw)
      return try step.applied()
    }
  }

  /// A renewal ends behind the lease, and not 20 years after its first day.
  private static func checkLastDay(_ day: CivilDate, _ terms: LeaseTerms) throws {
    let years = LeaseRules.leaseYearsMax
    guard day > terms.last, day <= (try? terms.first.adding(months: 12 * years)) ?? terms.last else {
      throw RPCError.invalid(
        "last_day", "OUT_OF_RANGE",
        BilingualText(
          zh: "应晚于原租期最后一天\(terms.last),且总租期不超过\(years)年",
          en: "must be after the lease's last day \(terms.last), and at most \(years) years after its first"))
    }
  }

  /// Whether another lease has the unit on the days that would be added.
  private static func refusal(
    _ condition: LeasingGuard, _ step: LeaseStep, until last: CivilDate
  ) throws -> BilingualText? {
    guard condition == .unitDaysFree else { return nil }
    var longer = step.row
    longer.terms.last = last
    guard let other = try longer.overlapping(in: step.change) else { return nil }
    return BilingualText(
      zh: "\(condition.label.zh):自\(other.terms.first)起已出租",
      en: "\(condition.label.en): it is let from \(other.terms.first) on")
  }

  /// Renewals that nobody accepted before their lease ran out.
  static var renewalWork: DueWork {
    .items("park.renewals", every: .seconds(300)) { transaction, after, rowsMax in
      try DueWork.keys(
        """
        SELECT r.lease FROM lease_renewals r JOIN leases l ON l.id = r.lease
        WHERE r.state IN ('applied', 'offered') AND l.last_day < ? AND r.lease > ? ORDER BY r.lease LIMIT ?
        """, [.text(try transaction.now.shanghaiDay.description), .text(after), .integer(rowsMax)], in: transaction)
    } settle: { change, id in
      guard let row = try LeaseRow.find(id, in: change) else { return nil }
      let step = try LeaseStep(on: row, in: change)
      guard let renewal = step.renewal, RenewalState.running.contains(renewal.state), step.today > row.terms.last else {
        return nil
      }
      try step.performRenewal(.lapse)
      return AuditNote(subject: id, details: ["renewal": renewal.id, "state": RenewalState.lapsed.rawValue])
    }
  }
}
