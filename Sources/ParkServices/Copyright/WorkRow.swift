import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// A row of `copyright_works`.
struct WorkRow: Sendable {
  var id: String
  /// 0 before the first write.
  var version: UInt64
  var number: String
  var state: WorkState
  var enterprise: String
  /// The enterprise's name when the work was submitted: the holder of the right.
  var holder: String
  /// The authors' names in it are masked.
  var content: CopyrightV1.WorkContent
  /// The authors' names, sealed; nil once they are not needed any more.
  var authors: [UInt8]?
  var fee: Money
  var feeReference: String
  /// The office that took it up.
  var office: String?
  /// The day on which the examination that runs was begun; empty while none runs.
  var examinedFrom: String
  /// Who examined it last.
  var examinedBy: String
  /// The last day of the correction that runs; empty while none runs.
  var correctBy: String
  /// The end of that day in Shanghai.
  var correctUntil: Timestamp?
  var opinion: String
  var certificate: String?
  var submitted: Timestamp
  var updated: Timestamp

  static let columns = """
    id, version, number, state, enterprise, holder, content, authors, fee, fee_reference, office, examined_from,
    examined_by, correct_by, correct_until, opinion, certificate, submitted, updated
    """

  init(_ row: Row) throws {
    id = try row.text("id")
    version = try row.version()
    number = try row.text("number")
    state = try row.name("state")
    enterprise = try row.text("enterprise")
    holder = try row.text("holder")
    content = try CopyrightV1.WorkContent(packed: try row.blob("content"))
    authors = try row.optionalBlob("authors")
    fee = try row.money("fee")
    feeReference = try row.text("fee_reference")
    office = try row.optionalText("office")
    examinedFrom = try row.text("examined_from")
    examinedBy = try row.text("examined_by")
    correctBy = try row.text("correct_by")
    correctUntil = try row.optionalTime("correct_until")
    opinion = try row.text("opinion")
    certificate = try row.optionalText("certificate")
    submitted = try row.time("submitted")
    updated = try row.time("updated")
  }

  /// A work before its submission is written.
  init(id: String, of enterprise: String, holder: String, at now: Timestamp) {
    self.id = id
    version = 0
    number = ""
    state = .absent
    self.enterprise = enterprise
    self.holder = holder
    content = CopyrightV1.WorkContent()
    fee = CopyrightTerms.fee
    feeReference = ""
    examinedFrom = ""
    examinedBy = ""
    correctBy = ""
    opinion = ""
    submitted = now
    updated = now
  }

  static func find(_ id: String, in transaction: any ReadTransaction) throws -> WorkRow? {
    try transaction.row("SELECT \(columns) FROM copyright_works WHERE id = ?", [.text(id)]).map(WorkRow.init)
  }

  /// The state as of a moment: a correction whose time has ended counts as abandoned, even before the scheduler has
  /// seen it.
  func state(at now: Timestamp) -> WorkState {
    if state == .correction, let until = correctUntil, until <= now { return .abandoned }
    return state
  }

  func insert(in change: Change) throws {
    try change.insert(
      into: "copyright_works",
      [
        "id": .text(id), "version": .version(version), "number": .text(number), "state": .text(state.rawValue),
        "enterprise": .text(enterprise), "holder": .text(holder), "category": .integer(content.category.rawValue),
        "content": .blob(try content.packed()), "authors": .blob(orNull: authors),
        "search": .text(SearchText.column([content.title])), "fee": .integer(fee.fen),
        "fee_reference": .text(feeReference), "examined_from": .text(examinedFrom), "examined_by": .text(examinedBy),
        "correct_by": .text(correctBy), "opinion": .text(opinion), "submitted": .time(submitted),
        "updated": .time(updated),
      ])
  }

  func update(in change: Change) throws {
    try change.update(
      "copyright_works", id,
      [
        "version": .version(version), "state": .text(state.rawValue), "category": .integer(content.category.rawValue),
        "content": .blob(try content.packed()), "authors": .blob(orNull: authors),
        "search": .text(SearchText.column([content.title])), "fee_reference": .text(feeReference),
        "office": .text(orNull: office), "examined_from": .text(examinedFrom), "examined_by": .text(examinedBy),
        "correct_by": .text(correctBy), "correct_until": .time(orNull: correctUntil), "opinion": .text(opinion),
        "certificate": .text(orNull: certificate), "updated": .time(updated),
      ])
  }

  /// The work as the contract shows it, to whoever may see it.
  func message(in transaction: any ReadTransaction) throws -> CopyrightV1.Work {
    let state = state(at: transaction.now)
    let examineBy = examinedFrom.isEmpty ? nil : CopyrightTerms.examineBy(from: try CivilDate(examinedFrom))
    let today = try transaction.now.shanghaiDay
    let samples = try SampleRow.all(of: id, in: transaction).map(\.message)
    return .with {
      $0.id = id
      $0.version = version
      $0.number = number
      $0.state = state.message
      $0.enterpriseId = enterprise
      $0.holderName = holder
      $0.content = content
      $0.samples = samples
      $0.feeFen = fee.fen
      $0.feeReference = feeReference
      $0.officeId = office ?? ""
      $0.examineBy = examineBy?.description ?? ""
      $0.correctBy = correctBy
      $0.overdue = examineBy.map { $0 < today } ?? false
      $0.opinion = opinion
      $0.certificateNumber = certificate ?? ""
      $0.submittedAt = submitted.message
      $0.updatedAt = updated.message
    }
  }
}

extension WorkState {
  /// The contract's value. `absent` is never shown.
  var message: CopyrightV1.WorkState {
    switch self {
    case .absent: .unspecified
    case .submitted: .submitted
    case .feePaid: .feePaid
    case .examining: .examining
    case .correction: .correction
    case .passed: .passed
    case .certified: .certified
    case .revoked: .revoked
    case .refused: .refused
    case .abandoned: .abandoned
    case .withdrawn: .withdrawn
    }
  }

  /// From the contract's value; nil for unspecified and unknown ones.
  init?(_ message: CopyrightV1.WorkState) {
    guard let state = Self.allCases.first(where: { $0 != .absent && $0.message == message }) else { return nil }
    self = state
  }
}
