import Storage

/// The words of objections whose authors had their data erased while something was still to be decided about them: they
/// go with the decision, from the answers kept for retries too.
enum ErasedObjections {
  /// Whose objections, by the table that holds them.
  enum Of: String {
    case award = "objections"
    case recognition = "recognition_objections"

    /// The column that names the case.
    fileprivate var matter: String { self == .award ? "application" : "recognition" }
  }

  /// After one objection was decided.
  static func forget(_ table: Of, objection id: String, in change: Change) throws {
    try forget(table, where: "id", is: id, in: change)
  }

  /// After a case left its notice: what was not decided by then never is.
  static func forget(_ table: Of, ofCase id: String, in change: Change) throws {
    try forget(table, where: table.matter, is: id, in: change)
  }

  private static func forget(_ table: Of, where column: String, is id: String, in change: Change) throws {
    let quoted = try change.row(
      """
      SELECT \(table.matter) AS matter FROM \(table.rawValue) WHERE \(column) = ? AND reason <> ''
        AND raised_by IN (SELECT id FROM accounts WHERE state = ?) LIMIT 1
      """, [.text(id), .text(AccountStates.erased)])
    guard let quoted else { return }
    try ErasedAnswers.forget(about: try quoted.text("matter"), in: change)
    try change.execute(
      """
      UPDATE \(table.rawValue) SET reason = '' WHERE \(column) = ? AND reason <> ''
        AND raised_by IN (SELECT id FROM accounts WHERE state = ?)
      """, [.text(id), .text(AccountStates.erased)])
  }
}
