import ParkRules
import RPCCore

/// One step of a state table inside a transaction, the same for every service.
extension Change {
  /// The state after an action, by the table.
  ///
  /// - Parameters:
  ///   - branches: Which branches apply now; looked at only for rows that have one.
  ///   - refusal: Why a guard does not hold, with the figures of the case; nil when it does.
  /// - Throws: FAILED_PRECONDITION with the state and the rule in the details: ILLEGAL_TRANSITION, or the guard's name.
  ///   PERMISSION_DENIED when the guard is about the caller.
  func resolve<State, Action, Vocabulary>(
    _ table: StateTable<State, Action, Vocabulary>, _ state: State, _ action: Action, by actor: Vocabulary.Actor,
    _ id: String, _ version: UInt64, branches: Set<Vocabulary.Branch> = [],
    refusal: (Vocabulary.Guard) throws -> BilingualText? = { _ in nil }
  ) throws -> State {
    switch try table.resolve(from: state, action, by: actor, branch: branches.contains, refusal: refusal) {
    case .moves(let next): return next
    // The access list has let the role in already: for this actor the state has no such action.
    case .illegal, .wrongActor: throw RPCError.illegal(table, action, id, state: state, version: version)
    case .refused(let condition, let text):
      var refusal = RPCError.refused(table.resource, id, state: state, version: version, by: condition, text)
      if condition.isAboutTheCaller { refusal.code = .permissionDenied }
      throw refusal
    }
  }
}
