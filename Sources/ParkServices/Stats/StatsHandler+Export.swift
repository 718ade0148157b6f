import ParkRules
import ParkSchemas
import RPCCore
import SchemaRuntime
import Storage

extension StatsHandler {
  func exportDataset(
    _ request: StatsV1.ExportDatasetRequest, _ responses: ResponseWriter<StatsV1.ExportDatasetResponse>,
    _ context: ServerContext
  ) async throws {
    let export = try await open(request, context)
    // From here on a revocation ends the stream, even while it waits for a slow reader.
    try await park.openCalls.tagging(export.grant.id, context) {
      try await responses.send(.with { $0.kind = .opened(export.receipt) })
      let digest = try SHA256Stream()
      var rows: UInt64 = 0
      var key: String? = ""
      while let after = key {
        let rowsMax = park.settings.pageRows
        let page = try await park.query(context) { try export.page(after: after, rowsMax: rowsMax, $1, in: $0) }
        for row in page.items {
          try row.packed().withUnsafeBytes { try digest.append($0) }
          rows += 1
          try await responses.send(.with { $0.kind = .row(row) })
        }
        key = page.next
      }
      let closed = try await close(export, rows: rows, try digest.finish(), context)
      try await responses.send(.with { $0.kind = .closed(closed) })
    }
  }

  /// Checks the grant and opens the receipt, in one transaction.
  private func open(_ request: StatsV1.ExportDatasetRequest, _ context: ServerContext) async throws -> DatasetExport {
    try await park.mutateBatch(context) { change in
      let grant = try DatasetExport.requireGrant(request.grantId, change.caller, in: change)
      let period = try PeriodRow.require(request.periodId, in: change)
      guard period.state == .locked else {
        throw RPCError.precondition(
          "period", period.id, state: period.state.detailName, version: period.version, rule: "PERIOD_LOCKED",
          BilingualText(zh: "报告期锁定后方可导出", en: "a period is exported once it is locked"))
      }
      guard let dataset = try DatasetRow.find(grant.dataset, in: change)?.content else {
        throw RPCError.notFound("dataset", grant.dataset)
      }
      let form = try period.form(dataset.formCode, in: change)
      let receipt = StatsV1.DatasetReceipt.with {
        $0.id = change.newID(.receipt)
        $0.grantId = grant.id
        $0.datasetId = dataset.id
        $0.periodId = period.id
        $0.tenantId = grant.tenant
        $0.accountId = change.caller.accountID
        $0.startedAt = change.now.message
      }
      try change.execute(
        """
        INSERT INTO dataset_receipts (id, grant_id, dataset, period, tenant, account, started, rows)
        VALUES (?, ?, ?, ?, ?, ?, ?, 0)
        """,
        [
          .text(receipt.id), .text(grant.id), .text(dataset.id), .text(period.id), .text(grant.tenant),
          .text(change.caller.accountID), .time(change.now),
        ])
      let secret = try change.park.storage.secret.key(for: "dataset pseudonyms")
      let export = DatasetExport(
        grant: grant, dataset: dataset, period: period.id, form: form, receipt: receipt, pseudonymKey: secret)
      return (
        export,
        AuditNote(
          subject: dataset.id, details: ["receipt": receipt.id, "grant": grant.id, "period": period.id],
          action: "stats.export_opened")
      )
    }
  }

  /// Closes the receipt, unless the grant has ended meanwhile.
  private func close(
    _ export: DatasetExport, rows: UInt64, _ hash: [UInt8], _ context: ServerContext
  ) async throws -> StatsV1.DatasetReceipt {
    try await park.mutateBatch(context) { change in
      _ = try DatasetExport.requireGrant(export.grant.id, change.caller, in: change)
      try change.execute(
        "UPDATE dataset_receipts SET finished = ?, rows = ?, hash = ? WHERE id = ? AND finished IS NULL",
        [.time(change.now), .integer(Int64(clamping: rows)), .blob(hash), .text(export.receipt.id)])
      var receipt = export.receipt
      receipt.finishedAt = change.now.message
      receipt.rows = rows
      receipt.sha256 = hash
      return (
        receipt,
        AuditNote(
          subject: export.dataset.id, details: ["receipt": receipt.id, "rows": "\(rows)"],
          action: "stats.export_closed")
      )
    }
  }

  func listReceipts(
    _ request: StatsV1.ListReceiptsRequest, _ responses: ResponseWriter<StatsV1.DatasetReceipt>,
    _ context: ServerContext
  ) async throws {
    let filter = SQLFilter().equal("grant_id", request.grantId.isEmpty ? nil : .text(request.grantId))
    try await park.streamRows(context, to: responses, from: "") { transaction, caller, after, rowsMax in
      let own = caller.isDistrict ? filter : filter.equal("tenant", .text(caller.tenant))
      let rows = try transaction.rows(
        "SELECT * FROM dataset_receipts WHERE id > ?\(own.sql) ORDER BY id LIMIT ?",
        [.text(after)] + own.arguments + [.integer(rowsMax)]
      ).map(DatasetExport.receipt)
      return RowPage(rows, next: rows.count < rowsMax ? nil : rows.last?.id)
    }
  }
}

/// An export under way. Each page looks at the grant again.
struct DatasetExport: Sendable {
  let grant: DatasetGrantRow
  let dataset: StatsV1.Dataset
  let period: String
  let form: FormRow
  let receipt: StatsV1.DatasetReceipt
  let pseudonymKey: [UInt8]

  /// The grant, if it is the caller's and good: NOT_FOUND for a foreign one, PERMISSION_DENIED for one that has ended.
  static func requireGrant(_ id: String, _ caller: Caller, in transaction: any ReadTransaction) throws
    -> DatasetGrantRow
  {
    guard let grant = try DatasetGrantRow.find(id, in: transaction), grant.tenant == caller.tenant else {
      throw RPCError.notFound("dataset grant", id)
    }
    guard grant.state(at: transaction.now) == .active else { throw StatsHandler.grantOver(id) }
    return grant
  }

  func page(after key: String, rowsMax: Int, _ caller: Caller, in transaction: any ReadTransaction) throws
    -> RowPage<StatsV1.DatasetRow, String>
  {
    _ = try Self.requireGrant(grant.id, caller, in: transaction)
    return dataset.shape == .totals
      ? try totals(in: transaction) : try pseudonyms(after: key, rowsMax: rowsMax, in: transaction)
  }

  /// What the public may see of the totals by industry class; the last row is the total over all.
  private func totals(in transaction: any ReadTransaction) throws -> RowPage<StatsV1.DatasetRow, String> {
    let (total, cells) = try ReportTotals(period, form, by: .industryClass, in: transaction)
      .messages(protecting: true)
    let rows = (cells + [total]).map { cell in
      StatsV1.DatasetRow.with {
        $0.industryClass = cell.group
        $0.reports = cell.reports?.value ?? 0
        $0.figures = cell.values.filter { dataset.fields.contains($0.field) }.compactMap { value in
          value.sum.map { sum in
            .with {
              $0.field = value.field
              $0.value = sum.value
            }
          }
        }
      }
    }
    return RowPage(rows, next: nil)
  }

  /// The rows are in the order of the pseudonyms' making, which is that of the reports' ids; the ids stay inside.
  private func pseudonyms(after key: String, rowsMax: Int, in transaction: any ReadTransaction) throws
    -> RowPage<StatsV1.DatasetRow, String>
  {
    let reports = try transaction.rows(
      """
      SELECT id, enterprise, industry_class FROM reports
      WHERE period = ? AND form_code = ? AND revisions > 0 AND id > ? ORDER BY id LIMIT ?
      """, [.text(period), .text(dataset.formCode), .text(key), .integer(rowsMax)])
    let rows = try reports.map { report in
      let id = try report.text("id")
      let values = try transaction.rows("SELECT field, value FROM report_values WHERE report = ?", [.text(id)])
      let byField = Dictionary(
        try values.map { (try $0.text("field"), try $0.integer("value")) }, uniquingKeysWith: { first, _ in first })
      let industryClass = try report.text("industry_class")
      let pseudonym = try self.pseudonym(of: try report.text("enterprise"))
      return StatsV1.DatasetRow.with {
        $0.pseudonym = pseudonym
        $0.industryClass = industryClass
        $0.figures = dataset.fields.compactMap { field in
          byField[field].map { value in
            .with {
              $0.field = field
              $0.value = value
            }
          }
        }
      }
    }
    return RowPage(rows, next: reports.count < rowsMax ? nil : try reports.last?.text("id"))
  }

  /// The same for one enterprise in all exports of a grant, so that quarters can be joined; another under another grant.
  private func pseudonym(of enterprise: String) throws -> String {
    try SHA256.authenticate(Array("\(grant.id)/\(enterprise)".utf8), key: pseudonymKey).prefix(10)
      .map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }

  static func receipt(_ row: Row) throws -> StatsV1.DatasetReceipt {
    try .with {
      $0.id = try row.text("id")
      $0.grantId = try row.text("grant_id")
      $0.datasetId = try row.text("dataset")
      $0.periodId = try row.text("period")
      $0.tenantId = try row.text("tenant")
      $0.accountId = try row.text("account")
      $0.startedAt = try row.time("started").message
      $0.finishedAt = try row.optionalTime("finished")?.message
      $0.rows = UInt64(clamping: try row.integer("rows"))
      $0.sha256 = try row.optionalBlob("hash") ?? []
    }
  }
}
