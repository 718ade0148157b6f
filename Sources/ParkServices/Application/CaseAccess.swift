import ParkRules
import RPCCore
import Storage

/// What a caller is to a case, which decides what it sees of it.
enum CaseViewer: Sendable, Equatable {
  /// The enterprise it belongs to.
  case applicant
  case officer
  /// An expert it was given to; others' reviews show only after the own one.
  case reviewer(hasReviewed: Bool)
  case finance
}

/// The row check of cases: what a caller may not see is not found.
enum CaseAccess {
  /// The states a finance officer sees: the granted list.
  static let financeStates: Set<CaseState> = [.approved, .disbursed, .recovered]

  /// What the caller is to the case; nil when it may not see it.
  static func viewer(_ row: CaseRow, _ caller: Caller, in transaction: any ReadTransaction) throws -> CaseViewer? {
    if let enterprise = caller.enterpriseID { return enterprise == row.enterprise ? .applicant : nil }
    switch caller.role {
    // A draft that was never handed in has no number and is its applicant's own business.
    case .districtOfficer: return row.number == nil ? nil : .officer
    case .financeOfficer: return financeStates.contains(row.state) ? .finance : nil
    case .expertReviewer:
      let assignment = try transaction.row(
        """
        SELECT EXISTS (SELECT 1 FROM reviews r WHERE r.application = a.application AND r.reviewer = a.reviewer) AS done
        FROM review_assignments a WHERE a.application = ? AND a.reviewer = ? AND a.conflicted = 0
        """, [.text(row.id), .text(caller.accountID)])
      return try assignment.map { .reviewer(hasReviewed: try $0.boolean("done")) }
    default: return nil
    }
  }

  /// The case and what the caller is to it, or NOT_FOUND.
  static func require(
    _ id: String, _ caller: Caller, in transaction: any ReadTransaction
  ) throws -> (row: CaseRow, viewer: CaseViewer) {
    guard let row = try CaseRow.find(id, in: transaction), let viewer = try viewer(row, caller, in: transaction) else {
      throw RPCError.notFound("application", id)
    }
    return (row, viewer)
  }

  /// Whether the caller may try to act on the case. A finance officer is told that a submitted case is not granted yet,
  /// instead of that there is none.
  static func mayAct(on row: CaseRow, _ caller: Caller, in transaction: any ReadTransaction) throws -> Bool {
    if caller.role == .financeOfficer { return row.number != nil }
    return try viewer(row, caller, in: transaction) != nil
  }

  /// The conditions of a list, by what the caller is.
  static func filter(_ caller: Caller) -> SQLFilter? {
    if let enterprise = caller.enterpriseID { return SQLFilter().equal("a.enterprise", .text(enterprise)) }
    switch caller.role {
    case .districtOfficer: return SQLFilter().condition("a.number IS NOT NULL")
    case .financeOfficer: return SQLFilter().condition("a.state IN ('approved', 'disbursed', 'recovered')")
    case .expertReviewer:
      return SQLFilter().condition(
        """
        EXISTS (SELECT 1 FROM review_assignments r
          WHERE r.application = a.id AND r.reviewer = ? AND r.conflicted = 0)
        """, [.text(caller.accountID)])
    default: return nil
    }
  }
}

extension Caller {
  /// What the caller is to the state tables.
  var awardActor: AwardActor {
    if enterpriseID != nil { return .applicant }
    switch role {
    case .districtOfficer: return .districtOfficer
    case .expertReviewer: return .assignedReviewer
    case .financeOfficer: return .financeOfficer
    default: return .account
    }
  }
}
