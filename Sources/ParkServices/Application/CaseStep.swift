import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// What an action brings along, for the guards to test.
struct CaseInputs: Sendable {
  /// Proposed, approved or recovered, in fen; 0 proposes what was asked for and approves what was proposed.
  var amountFen: Int64 = 0
  /// The expert who is to be assigned.
  var reviewer = ""
  /// Which of the policy's materials is added.
  var materialKind = ""
  /// The meetings that come with a notice or an approval.
  var deliberations: [Deliberation] = []
}

/// One action on one case inside a transaction: the table decides, the effect is carried out, the row is written, the
/// watchers are told. Every handler that changes a case goes through here.
///
/// Valid only inside the body of a mutation.
final class CaseStep {
  let change: Change
  let action: CaseAction
  private(set) var inputs: CaseInputs
  let policy: PolicyRow
  let programme: Programme
  var row: CaseRow
  var round: RoundRow
  /// Which of two rows of the table applies, where an action has two.
  var branches: Set<AwardBranch> = []
  /// Tested by several guards; read once.
  lazy var assessment: Result<ClaimAssessment, any Error> = Result { try ClaimAssessment(self) }

  /// A step on a row that the caller may act on.
  init(_ action: CaseAction, on row: CaseRow, _ inputs: CaseInputs = CaseInputs(), in change: Change) throws {
    self.change = change
    self.action = action
    self.inputs = inputs
    self.row = row
    policy = try PolicyRow.require(row.policy, in: change)
    programme = try policy.programme()
    round = try RoundRow.require(row.round, in: change)
    if inputs.amountFen == 0 {
      switch action {
      case .openPublicNotice: self.inputs.amountFen = row.requested.fen
      case .approve: self.inputs.amountFen = row.proposal.fen
      default: break
      }
    }
  }

  /// A step on a stored case: NOT_FOUND unless the caller may act on it, ABORTED unless it has seen the current
  /// version.
  convenience init(
    _ action: CaseAction, on id: String, expectedVersion: UInt64, _ inputs: CaseInputs = CaseInputs(), in change: Change
  ) throws {
    guard let row = try CaseRow.find(id, in: change), try CaseAccess.mayAct(on: row, change.caller, in: change) else {
      throw RPCError.notFound("application", id)
    }
    try change.requireVersion(expectedVersion, of: "application", id, is: row.version)
    try self.init(action, on: row, inputs, in: change)
  }

  /// Carries the action out.
  ///
  /// - Parameter effect: Writes what belongs to the case and changes the row's fields; state, version and time are set
  ///   after it.
  /// - Throws: ``RPCError`` FAILED_PRECONDITION with the state when the table or a guard refuses; then nothing is
  ///   written.
  func perform(as actor: AwardActor? = nil, effect: (CaseStep) throws -> Void = { _ in }) throws {
    let next = try resolve(as: actor ?? change.caller.awardActor)
    try effect(self)
    if row.state == .inNotice, next != .inNotice { try ErasedObjections.forget(.award, ofCase: row.id, in: change) }
    row.state = next
    row.version += 1
    row.updated = change.now
    if row.version == 1 { try row.insert(in: change) } else { try row.update(in: change) }
    try change.emit(
      "application.\(action.rawValue)", subjects: [row.id, row.enterprise, row.round],
      ApplicationV1.ApplicationEvent.with { $0.action = action.rawValue })
  }

  /// The state after the action, or the refusal of the table or a guard. Writes nothing.
  func resolve(as actor: AwardActor) throws -> CaseState {
    guard let table = row.kind.table else { throw refusal(.policyIsProgramme, AwardGuard.policyIsProgramme.label) }
    switch try table.resolve(
      from: row.state, action, by: actor, branch: branches.contains, refusal: { try self.test($0) })
    {
    case .moves(let next): return next
    case .illegal, .wrongActor:
      throw RPCError.illegal(table, action, row.id, state: row.state, version: row.version)
    case .refused(_, let error): throw error
    }
  }

  /// A refusal by a guard, with the case's state: FAILED_PRECONDITION, or PERMISSION_DENIED when it is the person that
  /// may not.
  func refusal(_ condition: AwardGuard, _ text: BilingualText) -> RPCError {
    var error = RPCError.refused(
      "application", row.id, state: row.state, version: row.version, by: condition, text)
    if condition.isAboutTheCaller, action != .confirmNoApply { error.code = .permissionDenied }
    return error
  }

  /// Books in the round's ledger for this case.
  func book(_ booking: LedgerBooks.Booking) throws {
    try LedgerBooks.book(booking, for: row.id, in: &round, change)
  }

  /// Gives back what the case holds in the ledger.
  func releaseFunds() throws {
    if row.state.holdsReservation, !row.requested.isZero { try book(.release(row.requested)) }
    if row.state == .approved { try book(.revoke(row.approved)) }
  }

  /// The case as the caller sees it now.
  func message() throws -> ApplicationV1.Application {
    let viewer = try CaseAccess.viewer(row, change.caller, in: change) ?? .finance
    return try CaseMessages.application(row, for: viewer, change.caller, in: change)
  }

  /// What the audit record says of the step.
  var auditDetails: [String: String] {
    var details = ["state": row.state.rawValue, "version": "\(row.version)", "enterprise": row.enterprise]
    if let number = row.number { details["number"] = number }
    if !row.requested.isZero { details["requested_fen"] = "\(row.requested.fen)" }
    if !row.approved.isZero { details["approved_fen"] = "\(row.approved.fen)" }
    return details
  }
}
