import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// What a caller is to works: what it may not see is not found.
enum WorkAccess {
  /// Whether the caller may see the work: its enterprise; a copyright office once the fee is paid, unless another office
  /// has taken it up.
  static func mayView(_ row: WorkRow, _ caller: Caller, in transaction: any ReadTransaction) throws -> Bool {
    if let enterprise = caller.enterpriseID { return enterprise == row.enterprise }
    guard let office = caller.institutionID, !row.feeReference.isEmpty, row.office == nil || row.office == office else {
      return false
    }
    return try InstitutionRow.find(office, in: transaction)?.kind == .copyrightOffice
  }

  /// The work, or NOT_FOUND.
  static func require(_ id: String, _ caller: Caller, in transaction: any ReadTransaction) throws -> WorkRow {
    guard let row = try WorkRow.find(id, in: transaction), try mayView(row, caller, in: transaction) else {
      throw RPCError.notFound("work", id)
    }
    return row
  }
}

/// One action on one work inside a transaction: the table decides, the effect is carried out, the row is written, the
/// watchers are told. Valid only inside the body of a mutation.
final class WorkStep {
  let change: Change
  let actor: WorkVocabulary.Actor
  var row: WorkRow
  /// What is paid, and with which reference.
  var payment: (amountFen: Int64, reference: String) = (0, "")

  /// A step on a work that is begun now.
  init(new row: WorkRow, in change: Change) {
    self.change = change
    self.row = row
    actor = .applicant
  }

  /// A step on a stored work: NOT_FOUND unless the caller may see it, ABORTED unless it has seen the current version.
  init(_ id: String, expectedVersion: UInt64, in change: Change) throws {
    self.change = change
    row = try WorkAccess.require(id, change.caller, in: change)
    try change.requireVersion(expectedVersion, of: "work", id, is: row.version)
    actor = change.caller.enterpriseID == nil ? .office : .applicant
  }

  /// A step that time takes.
  init(due row: WorkRow, in change: Change) {
    self.change = change
    self.row = row
    actor = .clock
  }

  /// Carries the action out; state, version and time are set after the effect.
  func perform(_ action: WorkAction, effect: (WorkStep) throws -> Void = { _ in }) throws {
    let next = try change.resolve(
      WorkTable.table, row.state, action, by: actor, row.id, row.version, refusal: test)
    if row.state == .examining { row.examinedFrom = "" }
    if row.state == .correction, next != .correction { (row.correctBy, row.correctUntil) = ("", nil) }
    try effect(self)
    row.state = next
    if next == .examining { row.examinedFrom = try change.now.shanghaiDay.description }
    if next.hasEndedUnregistered { try forget() }
    row.version += 1
    row.updated = change.now
    if row.version == 1 { try row.insert(in: change) } else { try row.update(in: change) }
    try change.emit(
      "copyright.\(action.rawValue)", subjects: [row.id, row.enterprise] + (row.office.map { [$0] } ?? []),
      CopyrightV1.Work.with {
        $0.id = row.id
        $0.version = row.version
        $0.state = row.state.message
      })
  }

  /// What was kept for an examination that is over without a registration goes: names and samples.
  private func forget() throws {
    row.authors = nil
    row.content.authors = []
    try change.park.persons.erase(person: WorkInput.person(of: row.id), in: change)
    try SampleRow.removeAll(of: row, in: change)
  }

  /// Why a guard does not hold; nil when it does.
  private func test(_ condition: WorkGuard) throws -> BilingualText? {
    switch condition {
    case .applicantVerified:
      let facts = try EnterpriseReading.facts(of: row.enterprise, on: try change.now.shanghaiDay, in: change)
      return facts?.isVerified == true ? nil : condition.label
    case .samplesBelowMax:
      let count = try SampleRow.all(of: row.id, in: change).count
      return count < CopyrightTerms.samplesMax
        ? nil : BilingualText(zh: "已有\(count)个样本,达到上限", en: "there are \(count) samples, as many as may")
    case .sampleGiven: return try SampleRow.all(of: row.id, in: change).isEmpty ? condition.label : nil
    case .feeExact:
      return payment.amountFen == row.fee.fen
        ? nil : BilingualText(zh: "应缴\(row.fee)元", en: "the fee is \(row.fee) yuan exactly")
    case .referenceIsNew:
      let used = try change.row(
        "SELECT 1 AS found FROM copyright_works WHERE fee_reference = ?", [.text(payment.reference)])
      return used == nil ? nil : condition.label
    case .officeActive:
      let office = try InstitutionRow.active(change.caller.tenant, in: change) { $0 == .copyrightOffice }
      return office == nil ? condition.label : nil
    case .inTime:
      return row.correctUntil.map { change.now < $0 } ?? false
        ? nil
        : BilingualText(zh: "补正期限已于\(row.correctBy)届满", en: "the time of the correction ended on \(row.correctBy)")
    case .timeHasEnded: return row.correctUntil.map { $0 <= change.now } ?? false ? nil : condition.label
    case .personHasNotExamined: return row.examinedBy == change.caller.accountID ? condition.label : nil
    }
  }

  /// The answer with the work as it stands now.
  func applied(_ details: [String: String] = [:]) throws -> Applied<CopyrightV1.Work> {
    Applied(try row.message(in: change), subject: row.id, details: auditDetails(details))
  }

  /// What the audit record says of the step.
  func auditDetails(_ details: [String: String] = [:]) -> [String: String] {
    ["state": row.state.rawValue, "version": "\(row.version)", "number": row.number].merging(details) { $1 }
  }
}
