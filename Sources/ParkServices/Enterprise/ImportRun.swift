import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// An import under way: applies batches, each in a transaction of its own that also moves the import's offset.
struct ImportRun: Sendable {
  /// Rows of a batch: a transaction of a few milliseconds, so that others get their turn.
  static let batchRowsMax = 500
  static let rowsMax: UInt64 = 1_000_000

  let park: ParkEnvironment
  let context: ServerContext
  let name: String
  let firstRow: UInt64

  init(_ start: EnterpriseV1.ImportStart, park: ParkEnvironment, context: ServerContext) throws {
    name = try Self.name(start.importId)
    firstRow = start.firstRow
    self.park = park
    self.context = context
  }

  static func name(_ text: String) throws -> String {
    guard let name = KeyText.validated(text) else {
      throw RPCError.invalid(
        "import_id", "MALFORMED",
        BilingualText(zh: "应为1至128个字符A-Z a-z 0-9 . _ : -", en: "must be 1 to 128 of A-Z a-z 0-9 . _ : -"))
    }
    return name
  }

  /// Refuses a start that would leave a gap.
  func begin() async throws {
    let (name, firstRow) = (self.name, self.firstRow)
    let next = try await park.query(context) { transaction, caller in
      try ImportRecord.read(caller.accountID, name, in: transaction)?.nextRow ?? 0
    }
    try Self.requireNoGap(name, firstRow, next: next)
  }

  /// Applies rows that begin at a number; those below the import's offset have been settled before and are passed over.
  func apply(_ rows: [EnterpriseV1.ImportRow], from number: UInt64) async throws {
    let name = self.name
    guard number <= Self.rowsMax, UInt64(rows.count) <= Self.rowsMax - number else {
      throw RPCError.quota(
        "import", "rowsMax", limit: Int64(Self.rowsMax), used: Int64(clamping: number),
        BilingualText(zh: "一次导入最多\(Self.rowsMax)行", en: "an import has at most \(Self.rowsMax) rows: begin another one")
      )
    }
    try await park.mutateBatch(context) { change in
      var record =
        try ImportRecord.read(change.caller.accountID, name, in: change)
        ?? ImportRecord(account: change.caller.accountID, name: name)
      try Self.requireNoGap(name, number, next: record.nextRow)
      let before = record
      let today = try EnterpriseHandler.today(change.now)
      for (index, row) in rows.enumerated() where number + UInt64(index) >= record.nextRow {
        try Self.apply(row, number + UInt64(index), today, &record, change)
      }
      guard record.nextRow > before.nextRow else { return ((), nil) }
      try record.save(in: change)
      try change.emit(
        "enterprise.imported", subjects: ["import:\(name)"],
        EnterpriseV1.EnterpriseEvent.with { $0.subjectId = name })
      return (
        (),
        AuditNote(
          subject: "import:\(name)",
          details: [
            "first_row": "\(before.nextRow)", "next_row": "\(record.nextRow)",
            "created": "\(record.created - before.created)", "refused": "\(record.refused - before.refused)",
          ], action: "enterprise.import")
      )
    }
  }

  func progress() async throws -> EnterpriseV1.ImportEnterprisesResponse {
    let name = self.name
    return try await park.query(context) { transaction, caller in
      let record = try ImportRecord.read(caller.accountID, name, in: transaction)
      return try (record ?? ImportRecord(account: caller.accountID, name: name)).message(in: transaction)
    }
  }

  private static func apply(
    _ row: EnterpriseV1.ImportRow, _ number: UInt64, _ today: CivilDate, _ record: inout ImportRecord, _ change: Change
  ) throws {
    record.nextRow = number + 1
    var problems = FieldProblems()
    let code = problems.reading("credit_code") { try CreditCode(row.creditCode) }
    let message = row.profile ?? EnterpriseV1.Profile()
    problems.prefix = "profile."
    let profile = ProfileRules.check(ProfileInput(message), today: today, &problems)
    if message.contact != nil || message.bankAccount != nil {
      problems.add(
        message.contact != nil ? "contact" : "bank_account", "NOT_IN_IMPORTS", zh: "联系人和银行账户须由企业自行填写",
        en: "contact persons and bank accounts are the enterprise's own to give")
    }
    if let park = profile?.parkID,
      try change.row("SELECT 1 AS found FROM parks WHERE id = ?", [.text(park)]) == nil
    {
      problems.add("park_id", "UNKNOWN", zh: "园区目录中没有\(park)", en: "the park directory has no \(park)")
    }
    guard let code, let profile, problems.isEmpty else {
      record.refused += 1
      return try record.keep(problems, row: number, in: change)
    }
    guard try EnterpriseRow.read(creditCode: code, in: change) == nil else {
      record.skipped += 1
      return
    }
    try EnterpriseRow(
      id: change.newID(.enterprise), creditCode: code, claimed: false, profile: profile, at: change.now
    ).insert(in: change)
    record.created += 1
  }

  /// Refuses rows that begin beyond the offset.
  static func requireNoGap(_ name: String, _ first: UInt64, next: UInt64) throws {
    guard first > next else { return }
    throw RPCError.precondition(
      "import", name, state: "NEXT_ROW_\(next)", rule: "IMPORT_GAP",
      BilingualText(
        zh: "导入应从第\(next)行继续,不能从第\(first)行", en: "the import goes on at row \(next); row \(first) would leave a gap"))
  }
}
