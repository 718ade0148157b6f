import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// From the application to move out to the end of the lease.
extension ParkHandler {
  public func applyMoveOut(
    _ request: ParkV1.ApplyMoveOutRequest, _ context: ServerContext
  ) async throws -> ParkV1.Lease {
    var fields = FieldChecks()
    let wanted = request.moveOutDay.isEmpty ? nil : fields.read("move_out_day") { try CivilDate(request.moveOutDay) }
    try fields.finish()
    return try await park.mutate(context) { change in
      let step = try LeaseStep(on: request.leaseId, expectedVersion: request.expectedVersion, in: change)
      let terms = step.row.terms
      let day = wanted ?? max(terms.last, step.today)
      guard day <= max(terms.last, step.today), day >= step.today else {
        throw RPCError.invalid(
          "move_out_day", "OUT_OF_RANGE",
          BilingualText(zh: "应在今天与租期最后一天之间", en: "must lie between today and the lease's last day"))
      }
      let earliest = try LeaseRules.earliestMoveOut(
        appliedOn: step.today, lastDay: terms.last, months: terms.noticeMonths)
      if step.moveOut == nil || step.moveOut?.state == .withdrawn {
        step.moveOut = MoveOutRow(id: change.newID(.moveOut), lease: step.row.id, day: day, at: change.now)
      }
      do {
        try step.performMoveOut(.apply) { condition in
          guard condition == .noticeMonthsGiven, day < earliest else { return nil }
          return BilingualText(
            zh: "\(condition.label.zh)(\(terms.noticeMonths)个月),最早\(earliest)",
            en: "\(condition.label.en): \(terms.noticeMonths) months ahead, \(earliest) at the earliest")
        }
      } catch let error as RPCError where error.code == .failedPrecondition && day < earliest {
        throw RPCError.dated(
          error, subject: "move_out", notBefore: earliest, rule: LeasingGuard.noticeMonthsGiven.label)
      }
      return try step.applied(["move_out_day": day.description])
    }
  }

  public func withdrawMoveOut(
    _ request: ParkV1.WithdrawMoveOutRequest, _ context: ServerContext
  ) async throws -> ParkV1.Lease {
    try await park.mutate(context) { change in
      let step = try LeaseStep(on: request.leaseId, expectedVersion: request.expectedVersion, in: change)
      try step.performMoveOut(.withdraw)
      return try step.applied()
    }
  }

  public func settleMoveOut(
    _ request: ParkV1.SettleMoveOutRequest, _ context: ServerContext
  ) async throws -> ParkV1.Lease {
    try await park.mutate(context) { change in
      let step = try LeaseStep(on: request.leaseId, expectedVersion: request.expectedVersion, in: change)
      var settlement: DepositSettlement?
      try step.performMoveOut(.settle, effect: { step, _ in settlement = try Self.settle(step) })
      guard let settlement else { throw RPCError(.internalError, "a settlement that did not happen") }
      return try step.applied([
        "deposit_fen": "\(settlement.deposit.fen)", "deducted_fen": "\(settlement.deducted.fen)",
        "refund_fen": "\(settlement.refund.fen)", "remaining_fen": "\(settlement.remaining.fen)",
      ])
    }
  }

  /// Takes what is open from the deposits and writes the one settlement of the lease.
  private static func settle(_ step: LeaseStep) throws -> DepositSettlement {
    let deposit = try step.books.depositHeld
    // A deposit that was not paid is not owed any more; everything else is, due or not yet.
    let open = step.books.charges.filter { !$0.isDeposit && !$0.open.isZero }
      .map { DepositSettlement.Open(id: $0.id, amount: $0.open, due: min($0.due, step.today)) }
    let settlement = try DepositSettlement(deposit: deposit, open: open)
    for index in step.books.charges.indices {
      var charge = step.books.charges[index]
      if charge.isDeposit {
        charge.amount = charge.paid
      } else if let covered = settlement.offsets[charge.id] {
        charge.covered = try charge.covered.adding(covered)
      }
      guard charge.amount != step.books.charges[index].amount || charge.covered != step.books.charges[index].covered
      else { continue }
      try charge.update(in: step.change)
      step.books.charges[index] = charge
    }
    do {
      try step.change.execute(
        "INSERT INTO deposit_settlements (lease, deposit, deducted, refund, settled) VALUES (?,?,?,?,?)",
        [
          .text(step.row.id), .integer(settlement.deposit.fen), .integer(settlement.deducted.fen),
          .integer(settlement.refund.fen), .time(step.change.now),
        ])
    } catch let error as StorageError where error.uniqueViolation == "deposit_settlements.lease" {
      throw step.refusal(.notSettled)
    }
    step.books.isSettled = true
    return settlement
  }

  public func completeMoveOut(
    _ request: ParkV1.CompleteMoveOutRequest, _ context: ServerContext
  ) async throws -> ParkV1.Lease {
    try await park.mutate(context) { change in
      let step = try LeaseStep(on: request.leaseId, expectedVersion: request.expectedVersion, in: change)
      // One change, one version: the move-out's table decides first, the lease's row is written once.
      guard var moveOut = step.moveOut else { throw step.refusal(.moveOutSettled) }
      let due = try step.books.due(on: step.today)
      moveOut.state = try change.resolve(
        LeasingTables.moveOut, moveOut.state, .complete, by: .parkStaff, step.row.id, step.row.version
      ) { condition in
        switch condition {
        case .nothingDue where !due.isZero:
          BilingualText(zh: "\(condition.label.zh),尚欠\(due)元", en: "\(condition.label.en): \(due) yuan are open")
        case .addressMovedAway where step.row.terms.addressMonths > 0 && !request.addressMoved: condition.label
        default: nil
        }
      }
      moveOut.completed = change.now
      let refund = try Self.settledRefund(of: step)
      let refundUntil = try LeaseRules.lastDay(after: moveOut.day, months: step.row.terms.refundMonths)
      moveOut.forfeited = refundUntil.map { step.today > $0 } == true ? refund : .zero
      let completed = moveOut
      try step.perform(
        .end,
        effect: { step in
          try completed.save(in: change)
          // The unit is free from the day after.
          if step.today < step.row.terms.last, step.today >= step.row.terms.first { step.row.terms.last = step.today }
          if completed.forfeited.isZero { try Self.refund(refund, step) }
        })
      return try step.applied([
        "move_out_day": completed.day.description, "forfeited_fen": "\(completed.forfeited.fen)",
      ])
    }
  }

  /// What the settlement gives back.
  private static func settledRefund(of step: LeaseStep) throws -> Money {
    let row = try step.change.row("SELECT refund FROM deposit_settlements WHERE lease = ?", [.text(step.row.id)])
    return try row?.money("refund") ?? .zero
  }

  /// Notes on the deposits what of them goes back.
  private static func refund(_ refund: Money, _ step: LeaseStep) throws {
    var left = refund
    for index in step.books.charges.indices where step.books.charges[index].isDeposit && !left.isZero {
      let part = min(left, step.books.charges[index].paid.remaining(after: step.books.charges[index].refunded))
      step.books.charges[index].refunded = try step.books.charges[index].refunded.adding(part)
      left = left.remaining(after: part)
      try step.books.charges[index].update(in: step.change)
    }
  }
}
