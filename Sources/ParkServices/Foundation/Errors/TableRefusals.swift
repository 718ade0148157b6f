import ParkRules
import RPCCore

/// Refusals of the state tables, the same for every service: the state in the details, the rule as a stable name.
extension RPCError {
  /// FAILED_PRECONDITION: the state has no such action; the text names what is possible.
  static func illegal<State, Action, Vocabulary>(
    _ table: StateTable<State, Action, Vocabulary>, _ action: Action, _ id: String, state: State, version: UInt64
  ) -> RPCError {
    precondition(
      table.resource, id, state: state.detailName, version: version, rule: "ILLEGAL_TRANSITION",
      table.explanation(of: action, in: state))
  }

  /// FAILED_PRECONDITION: a guard does not hold.
  static func refused<State: TableName, Guard: TableName>(
    _ resource: String, _ id: String, state: State, version: UInt64, by condition: Guard, _ text: BilingualText
  ) -> RPCError {
    precondition(resource, id, state: state.detailName, version: version, rule: condition.detailName, text)
  }
}

extension TableName {
  /// As error details spell states and rules: `under_review` -> `UNDER_REVIEW`, `noticeEnded` -> `NOTICE_ENDED`.
  var detailName: String {
    rawValue.reduce(into: "") { name, character in
      if character.isUppercase { name.append("_") }
      name.append(contentsOf: character.uppercased())
    }
  }
}
