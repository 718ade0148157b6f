import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// A row of `candidates`. Name, phone and résumé are sealed under the applicant's key, and gone once it is over.
struct CandidateRow: Sendable {
  /// The purpose to which applicants consent.
  static let purpose = "job_application"

  /// The names under which the fields are sealed.
  enum Sealed {
    static let name = "candidate.name"
    static let phone = "candidate.phone"
    static let resume = "candidate.resume"
  }

  var id: String
  var version: UInt64
  var state: CandidateState
  var job: String
  var account: String
  var name: [UInt8]?
  var phone: [UInt8]?
  var resume: [UInt8]?
  var applied: Timestamp
  var changed: Timestamp

  static let columns = "id, version, state, job, account, name, phone, resume, applied, changed"

  init(_ row: Row) throws {
    id = try row.text("id")
    version = UInt64(clamping: try row.integer("version"))
    state = try row.name("state")
    job = try row.text("job")
    account = try row.text("account")
    name = try row.optionalBlob("name")
    phone = try row.optionalBlob("phone")
    resume = try row.optionalBlob("resume")
    applied = try row.time("applied")
    changed = try row.time("changed")
  }

  init(id: String, job: String, account: String, at now: Timestamp) {
    self.id = id
    version = 1
    state = .applied
    self.job = job
    self.account = account
    applied = now
    changed = now
  }

  static func find(_ id: String, in transaction: any ReadTransaction) throws -> CandidateRow? {
    try transaction.row("SELECT \(columns) FROM candidates WHERE id = ?", [.text(id)]).map(CandidateRow.init)
  }

  func insert(in change: Change) throws {
    try change.execute(
      "INSERT INTO candidates (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        .text(id), .integer(Int64(clamping: version)), .text(state.rawValue), .text(job), .text(account),
        .blob(orNull: name), .blob(orNull: phone), .blob(orNull: resume), .time(applied), .time(changed),
      ])
  }

  /// Moves on. When it is over, the purpose of the data is over too: it goes.
  mutating func move(to next: CandidateState, in change: Change) throws {
    state = next
    version += 1
    changed = change.now
    if next == .refused || next == .withdrawn { (name, phone, resume) = (nil, nil, nil) }
    try change.execute(
      "UPDATE candidates SET state = ?, version = ?, changed = ?, name = ?, phone = ?, resume = ? WHERE id = ?",
      [
        .text(state.rawValue), .integer(Int64(clamping: version)), .time(changed), .blob(orNull: name),
        .blob(orNull: phone), .blob(orNull: resume), .text(id),
      ])
  }

  /// The data in clear.
  func data(_ keys: PersonKeys, in transaction: any ReadTransaction) throws -> TalentV1.CandidateData {
    let name = try keys.text(name, of: account, field: Sealed.name, in: transaction)
    let phone = try keys.text(phone, of: account, field: Sealed.phone, in: transaction)
    let resume = try keys.text(resume, of: account, field: Sealed.resume, in: transaction)
    return .with {
      $0.name = name
      $0.phone = phone
      $0.resume = resume
    }
  }

  /// The candidate, masked; without the consent there is nothing to mask.
  func message(_ keys: PersonKeys, in transaction: any ReadTransaction) throws -> TalentV1.Candidate {
    let consented = try CallerRecords.hasConsent(account, purpose: Self.purpose, in: transaction)
    let data = consented ? try data(keys, in: transaction) : TalentV1.CandidateData()
    return .with {
      $0.id = id
      $0.version = version
      $0.state = state.message
      $0.jobId = job
      $0.accountId = account
      $0.name = Masking.personName(data.name)
      $0.phone = Masking.phone(data.phone)
      $0.consented = consented
      $0.appliedAt = applied.message
      $0.changedAt = changed.message
    }
  }
}

extension CandidateState {
  /// The contract's value.
  var message: TalentV1.CandidateState {
    switch self {
    case .absent: .unspecified
    case .applied: .applied
    case .screening: .screening
    case .interview: .interview
    case .offered: .offered
    case .hired: .hired
    case .refused: .refused
    case .withdrawn: .withdrawn
    }
  }

  /// The state of a filter; nil for any, and for values this program does not know.
  init?(_ message: TalentV1.CandidateState) {
    guard message != .unspecified, let state = Self.allCases.first(where: { $0.message == message }) else { return nil }
    self = state
  }
}
