import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// A row of `recognitions`. What speaks for a person is sealed under the person's key.
struct RecognitionRow: Sendable {
  static let sealedField = "recognition.achievements"

  var id: String
  var version: UInt64
  var state: RecognitionState
  var account: String
  var category: Int32
  var achievements: [UInt8]?
  var number: String?
  var reason: String
  var submitted: Timestamp
  var decided: Timestamp?
  var decidedBy: String?

  static let columns = """
    id, version, state, account, category, achievements, number, reason, submitted, decided, decided_by
    """

  init(_ row: Row) throws {
    id = try row.text("id")
    version = UInt64(clamping: try row.integer("version"))
    state = try row.name("state")
    account = try row.text("account")
    category = Int32(truncatingIfNeeded: try row.integer("category"))
    achievements = try row.optionalBlob("achievements")
    number = try row.optionalText("number")
    reason = try row.text("reason")
    submitted = try row.time("submitted")
    decided = try row.optionalTime("decided")
    decidedBy = try row.optionalText("decided_by")
  }

  init(id: String, account: String, category: Int32, at now: Timestamp) {
    self.id = id
    version = 0
    state = .absent
    self.account = account
    self.category = category
    reason = ""
    submitted = now
  }

  static func find(_ id: String, in transaction: any ReadTransaction) throws -> RecognitionRow? {
    try transaction.row("SELECT \(columns) FROM recognitions WHERE id = ?", [.text(id)]).map(RecognitionRow.init)
  }

  /// The recognition, if it is the caller's own, or the caller a district officer.
  static func visible(_ id: String, to caller: Caller, in transaction: any ReadTransaction) throws -> RecognitionRow {
    guard let row = try find(id, in: transaction),
      row.account == caller.accountID || caller.isActing(.districtOfficer)
    else { throw RPCError.notFound("recognition", id) }
    return row
  }

  /// Writes a new version.
  mutating func save(in change: Change) throws {
    version += 1
    try change.execute(
      """
      INSERT INTO recognitions (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET version = excluded.version, state = excluded.state, category = excluded.category,
        achievements = excluded.achievements, number = excluded.number, reason = excluded.reason,
        submitted = excluded.submitted, decided = excluded.decided, decided_by = excluded.decided_by
      """,
      [
        .text(id), .integer(Int64(clamping: version)), .text(state.rawValue), .text(account), .integer(category),
        .blob(orNull: achievements), .text(orNull: number), .text(reason), .time(submitted),
        decided.map(SQLValue.time) ?? .null, .text(orNull: decidedBy),
      ])
  }

  func message(_ keys: PersonKeys, in transaction: any ReadTransaction) throws -> TalentV1.Recognition {
    let text = try keys.text(achievements, of: account, field: Self.sealedField, in: transaction)
    return .with {
      $0.id = id
      $0.version = version
      $0.state = state.message
      $0.accountId = account
      $0.category = TalentV1.RecognitionCategory(rawValue: category)
      $0.achievements = text
      $0.number = number ?? ""
      $0.reason = reason
      $0.submittedAt = submitted.message
      $0.decidedAt = decided?.message
    }
  }
}

extension RecognitionState {
  /// The contract's value.
  var message: TalentV1.RecognitionState {
    switch self {
    case .absent: .unspecified
    case .submitted: .submitted
    case .returned: .returned
    case .recognised: .recognised
    case .refused: .refused
    }
  }
}
