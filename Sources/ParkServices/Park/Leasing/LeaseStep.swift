import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// One action on one lease inside a transaction: the table decides, the effect is carried out, the row is written, both
/// sides are told. Every handler that changes a lease goes through here.
final class LeaseStep {
  let change: Change
  let today: CivilDate
  var row: LeaseRow
  var books: LeaseBooks
  var defects: [DefectRow]
  var moveOut: MoveOutRow?
  var renewal: RenewalRow?

  /// A step on a row that the caller may act on.
  init(on row: LeaseRow, in change: Change) throws {
    self.change = change
    self.row = row
    today = try change.now.shanghaiDay
    books = try LeaseBooks(row.id, in: change)
    defects = try DefectRow.all(of: row.id, in: change)
    moveOut = try MoveOutRow.latest(of: row.id, in: change)
    renewal = try RenewalRow.latest(of: row.id, in: change)
  }

  /// A step on a stored lease: NOT_FOUND unless it is the caller's, ABORTED unless the caller has seen its current
  /// version.
  convenience init(on id: String, expectedVersion: UInt64, in change: Change) throws {
    guard let row = try LeaseRow.find(id, in: change),
      change.caller.isParty(park: row.park, enterprise: row.enterprise)
    else { throw RPCError.notFound("lease", id) }
    try change.requireVersion(expectedVersion, of: "lease", id, is: row.version)
    try self.init(on: row, in: change)
  }

  /// Carries the action out.
  func perform(
    _ action: LeaseAction, by actor: LeasingVocabulary.Actor? = nil,
    refusal: (LeasingGuard) throws -> BilingualText? = { _ in nil }, effect: (LeaseStep) throws -> Void = { _ in }
  ) throws {
    let bound = LeaseState.bindsUnit.contains(row.state)
    row.state = try change.resolve(
      LeasingTables.lease, row.state, action, by: actor ?? change.caller.leasingActor, row.id, row.version
    ) { try self.test($0) ?? refusal($0) }
    try effect(self)
    try write("lease.\(action.rawValue)")
    if bound != LeaseState.bindsUnit.contains(row.state) { try change.emitOccupancy(unit: row.unit, park: row.park) }
  }

  /// Carries an action on the move-out out.
  func performMoveOut(
    _ action: MoveOutAction, refusal: (LeasingGuard) throws -> BilingualText? = { _ in nil },
    effect: (LeaseStep, inout MoveOutRow) throws -> Void = { _, _ in }
  ) throws {
    let state = moveOut?.state ?? .absent
    let next = try change.resolve(
      LeasingTables.moveOut, state, action, by: change.caller.leasingActor, row.id, row.version
    ) { try self.test($0) ?? refusal($0) }
    guard var current = moveOut else { throw RPCError(.internalError, "a move-out without a row") }
    current.state = next
    try effect(self, &current)
    try current.save(in: change)
    moveOut = current
    try write("move_out.\(action.rawValue)")
  }

  /// Carries an action on the renewal out.
  func performRenewal(
    _ action: RenewalAction, refusal: (LeasingGuard) throws -> BilingualText? = { _ in nil },
    effect: (LeaseStep, inout RenewalRow) throws -> Void = { _, _ in }
  ) throws {
    guard var current = renewal else { throw RPCError.notFound("renewal", row.id) }
    let until = row.terms.last
    current.state = try change.resolve(
      LeasingTables.renewal, current.state, action, by: change.caller.leasingActor, row.id, row.version
    ) { try self.test($0) ?? refusal($0) }
    if !RenewalState.running.contains(current.state) { current.ended = change.now }
    try effect(self, &current)
    try current.save(in: change)
    renewal = current
    try write("renewal.\(action.rawValue)")
    if until != row.terms.last { try change.emitOccupancy(unit: row.unit, park: row.park) }
  }

  private func write(_ kind: String) throws {
    do {
      try row.save(in: change)
    } catch let error as StorageError where error.kind == .constraint(.init(.trigger, name: "leases.overlap")) {
      throw refusal(.unitDaysFree)
    }
    try change.emit(
      kind, subjects: [row.id, row.enterprise, row.park],
      ParkV1.LeasingEvent.with {
        $0.leaseId = row.id
        $0.unitId = row.unit
        $0.enquiryId = row.enquiry
        $0.state = row.state.rawValue
      })
  }

  func refusal(_ condition: LeasingGuard, _ text: BilingualText? = nil) -> RPCError {
    RPCError.refused(
      "lease", row.id, state: row.state, version: row.version, by: condition, text ?? condition.label)
  }

  /// Guards that need nothing but the lease; nil for those that hold and those of other steps.
  private func test(_ condition: LeasingGuard) throws -> BilingualText? {
    switch condition {
    case .nothingPaid: return try Money.sum(books.charges.map(\.paid)).isZero ? nil : condition.label
    case .inspected: return row.inspected ? nil : condition.label
    case .defectsRepaired:
      let open = defects.filter { $0.repairBy != nil && $0.repaired == nil }
      return open.isEmpty
        ? nil
        : BilingualText(
          zh: "\(condition.label.zh),尚有\(open.count)项", en: "\(condition.label.en): \(open.count) are open")
    case .nothingDue:
      let due = try books.due(on: today)
      return due.isZero
        ? nil
        : BilingualText(zh: "\(condition.label.zh),尚欠\(due)元", en: "\(condition.label.en): \(due) yuan are open")
    case .notSettled: return books.isSettled ? condition.label : nil
    case .moveInAnnounced: return row.moveInDay == nil ? condition.label : nil
    case .moveInDayReached: return (row.moveInDay.map { $0 <= today } ?? false) ? nil : condition.label
    case .leaseHasKeys: return LeaseState.hasKeys.contains(row.state) ? nil : condition.label
    case .noMoveOutRunning:
      return moveOut.map { $0.state == .withdrawn || $0.state == .absent } ?? true ? nil : condition.label
    case .leaseRunOut: return today > row.terms.last ? nil : condition.label
    case .leaseNotRunOut: return today <= row.terms.last ? nil : condition.label
    case .unitNotHeld: return try HoldRow.living(onUnit: row.unit, in: change) == nil ? nil : condition.label
    case .moveOutDayReached: return (moveOut.map { $0.day <= today } ?? false) ? nil : condition.label
    case .moveOutSettled: return books.isSettled ? nil : condition.label
    case .unitDaysFree:
      guard let other = try row.overlapping(in: change) else { return nil }
      return BilingualText(
        zh: "\(condition.label.zh):已出租至\(other.terms.last)",
        en: "\(condition.label.en): it is let from \(other.terms.first) to \(other.terms.last)")
    default: return nil
    }
  }

  func add(_ charge: ChargeRow) throws {
    guard books.charges.count < LeaseBooks.chargesMax else {
      throw RPCError.quota(
        row.id, "chargesPerLeaseMax", limit: Int64(LeaseBooks.chargesMax), used: Int64(books.charges.count),
        BilingualText(zh: "该租约的应收项过多", en: "the lease has all the charges that one may have"))
    }
    try charge.insert(in: change)
    books.charges.append(charge)
  }

  /// The lease as it stands now, with its audit details.
  func applied(_ details: [String: String] = [:]) throws -> Applied<ParkV1.Lease> {
    let own = [
      "state": row.state.rawValue, "version": "\(row.version)", "unit": row.unit, "enterprise": row.enterprise,
    ]
    return Applied(
      try LeaseMessages.lease(row, in: change), subject: row.id, details: details.merging(own) { first, _ in first })
  }
}

/// Leases as the contract shows them.
enum LeaseMessages {
  static func lease(_ row: LeaseRow, in transaction: any ReadTransaction) throws -> ParkV1.Lease {
    let books = try LeaseBooks(row.id, in: transaction)
    let defects = try DefectRow.all(of: row.id, in: transaction)
    let moveOut = try MoveOutRow.latest(of: row.id, in: transaction)
    // An offer counts no more once its hold has run out, tidied up or not.
    let hasLapsed = try row.state == .offered && HoldRow.living(ofEnquiry: row.enquiry, in: transaction) == nil
    return try .with {
      $0.id = row.id
      $0.version = row.version
      $0.unitId = row.unit
      $0.parkId = row.park
      $0.enterpriseId = row.enterprise
      $0.enquiryId = row.enquiry
      $0.state = hasLapsed ? .cancelled : row.state.message
      $0.terms = row.terms.message
      $0.charges = books.charges.map(\.message)
      $0.dueFen = try books.due(on: try transaction.now.shanghaiDay).fen
      $0.depositHeldFen = try books.depositHeld.fen
      $0.inspected = row.inspected
      $0.defects = try defects.map { try $0.message(at: transaction.now) }
      $0.fitOutPlan = row.fitOutPlan
      $0.moveInDay = row.moveInDay?.description ?? ""
      $0.moveOut = try moveOut?.message(under: row.terms, in: transaction)
      $0.renewal = try RenewalRow.latest(of: row.id, in: transaction)?.message
      $0.createdAt = row.created.message
      $0.updatedAt = row.updated.message
    }
  }
}

extension LeaseState {
  var message: ParkV1.LeaseState {
    switch self {
    case .absent: .unspecified
    case .offered: .offered
    case .signed: .signed
    case .handedOver: .handedOver
    case .fitOutRequested: .fitOutRequested
    case .fittingOut: .fittingOut
    case .fittedOut: .fittedOut
    case .movedIn: .movedIn
    case .ended: .ended
    case .cancelled: .cancelled
    }
  }
}
