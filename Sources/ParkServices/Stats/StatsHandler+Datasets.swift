import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension StatsHandler {
  /// How long a grant may last at most.
  static let grantLifetimeMax: Duration = .days(366)

  func registerDataset(_ request: StatsV1.RegisterDatasetRequest, _ context: ServerContext) async throws
    -> StatsV1.Dataset
  {
    let content = try Self.checked(request)
    return try await park.mutate(context) { change in
      guard let form = try FormRow.latest(content.formCode, in: change) else {
        throw RPCError.notFound("form", content.formCode)
      }
      var fields = FieldChecks()
      for (index, key) in content.fields.enumerated() {
        fields.require(
          form.form.field(key) != nil, "fields[\(index)]", "UNKNOWN", zh: "表中没有此指标", en: "the form has no such field")
      }
      try fields.finish()
      if let other = try change.row("SELECT id FROM datasets WHERE code = ?", [.text(content.code)]) {
        throw RPCError.alreadyExists(
          "dataset", try other.text("id"),
          BilingualText(zh: "数据集代码\(content.code)已使用", en: "a dataset has the code \(content.code) already"))
      }
      var dataset = content
      dataset.id = change.newID(.dataset)
      dataset.registeredAt = change.now.message
      try change.execute(
        "INSERT INTO datasets (id, code, form_code, content, registered, registered_by) VALUES (?, ?, ?, ?, ?, ?)",
        [
          .text(dataset.id), .text(dataset.code), .text(dataset.formCode), .blob(try content.packed()),
          .time(change.now), .text(change.caller.accountID),
        ])
      return Applied(dataset, subject: dataset.id, details: ["code": dataset.code])
    }
  }

  private static func checked(_ request: StatsV1.RegisterDatasetRequest) throws -> StatsV1.Dataset {
    var fields = FieldChecks()
    fields.code("code", request.code)
    fields.code("form_code", request.formCode)
    fields.known(request.shape, [.totals, .pseudonyms], "shape")
    fields.require(
      (1...ReportForm.fieldsMax).contains(request.fields.count) && Set(request.fields).count == request.fields.count,
      "fields", "OUT_OF_RANGE", zh: "应有1至\(ReportForm.fieldsMax)个不重复的指标",
      en: "1 to \(ReportForm.fieldsMax) different fields")
    let titleZh = fields.text("title_zh", request.titleZh, TextRules(scalarsMax: 100))
    let titleEn = fields.text("title_en", request.titleEn, TextRules(scalarsMin: 0, scalarsMax: 100))
    let description = fields.text(
      "description", request.description_, TextRules(scalarsMin: 0, scalarsMax: 2000, allowsLineFeeds: true))
    try fields.finish()
    return .with {
      $0.code = request.code
      $0.titleZh = titleZh
      $0.titleEn = titleEn
      $0.description_ = description
      $0.formCode = request.formCode
      $0.fields = request.fields
      $0.shape = request.shape
    }
  }

  func listDatasets(
    _ request: StatsV1.ListDatasetsRequest, _ responses: ResponseWriter<StatsV1.Dataset>, _ context: ServerContext
  ) async throws {
    let filter = SQLFilter().equal("form_code", request.formCode.isEmpty ? nil : .text(request.formCode))
    try await park.streamRows(context, to: responses, from: "") { transaction, _, after, rowsMax in
      let rows = try transaction.rows(
        "SELECT \(DatasetRow.columns) FROM datasets WHERE id > ?\(filter.sql) ORDER BY id LIMIT ?",
        [.text(after)] + filter.arguments + [.integer(rowsMax)]
      ).map { try DatasetRow($0).content }
      return RowPage(rows, next: rows.count < rowsMax ? nil : rows.last?.id)
    }
  }

  func grantDataset(_ request: StatsV1.GrantDatasetRequest, _ context: ServerContext) async throws
    -> StatsV1.DatasetGrant
  {
    var fields = FieldChecks()
    let purpose = fields.text("purpose", request.purpose, .title)
    let isTenant = [Identifier.Kind.enterprise, .park, .institution].contains {
      Identifier.isWellFormed(request.tenantId, $0)
    }
    fields.require(
      isTenant, "tenant_id", "NOT_AN_ID", zh: "应为企业、园区或机构编号", en: "must be the id of an enterprise, park or institution"
    )
    let expires = request.expiresAt.flatMap { Storage.Timestamp($0) }
    fields.require(expires != nil, "expires_at", "REQUIRED", zh: "须填写到期时间", en: "is needed")
    try fields.finish()
    guard let expires else { throw RPCError(.internalError, "unchecked fields") }
    return try await park.mutate(context) { change in
      guard try DatasetRow.find(request.datasetId, in: change) != nil else {
        throw RPCError.notFound("dataset", request.datasetId)
      }
      guard expires > change.now, expires <= change.now + Self.grantLifetimeMax else {
        throw RPCError.invalid(
          "expires_at", "OUT_OF_RANGE", BilingualText(zh: "应在今后366天内", en: "must be within the next 366 days"))
      }
      var row = DatasetGrantRow(
        id: change.newID(.datasetGrant), dataset: request.datasetId, tenant: request.tenantId, purpose: purpose,
        expires: expires, at: change.now)
      row.state = try change.resolve(StatisticsTables.grant, .absent, .grant, by: .districtOfficer, row.id, 0)
      try row.insert(in: change)
      return Applied(
        row.message(at: change.now), subject: row.id, details: ["dataset": row.dataset, "tenant": row.tenant])
    }
  }

  func revokeDataset(_ request: StatsV1.RevokeDatasetRequest, _ context: ServerContext) async throws
    -> StatsV1.DatasetGrant
  {
    var fields = FieldChecks()
    let reason = fields.text("reason", request.reason, TextRules(scalarsMax: 500))
    try fields.finish()
    return try await park.mutate(context) { change in
      guard var row = try DatasetGrantRow.find(request.grantId, in: change) else {
        throw RPCError.notFound("dataset grant", request.grantId)
      }
      try change.requireVersion(request.expectedVersion, of: "dataset grant", row.id, is: row.version)
      row.state = try change.resolve(
        StatisticsTables.grant, row.state(at: change.now), .revoke, by: .districtOfficer, row.id, row.version)
      row.revoked = change.now
      row.revokeReason = reason
      try row.update(in: change)
      let (openCalls, id) = (change.park.openCalls, row.id)
      change.afterCommit { openCalls.end(tagged: id, Self.grantOver(id)) }
      return Applied(row.message(at: change.now), subject: row.id, details: ["state": row.state.rawValue])
    }
  }

  func listDatasetGrants(
    _ request: StatsV1.ListDatasetGrantsRequest, _ responses: ResponseWriter<StatsV1.DatasetGrant>,
    _ context: ServerContext
  ) async throws {
    let filter = SQLFilter().equal("dataset", request.datasetId.isEmpty ? nil : .text(request.datasetId))
    try await park.streamRows(context, to: responses, from: "") { transaction, caller, after, rowsMax in
      let now = transaction.now
      let own = caller.isDistrict ? filter : filter.equal("tenant", .text(caller.tenant))
      let rows = try transaction.rows(
        "SELECT \(DatasetGrantRow.columns) FROM dataset_grants WHERE id > ?\(own.sql) ORDER BY id LIMIT ?",
        [.text(after)] + own.arguments + [.integer(rowsMax)]
      ).map(DatasetGrantRow.init)
      let wanted = rows.map { $0.message(at: now) }.filter {
        request.state == .unspecified || $0.state == request.state
      }
      return RowPage(wanted, next: rows.count < rowsMax ? nil : rows.last?.id)
    }
  }

  static func grantOver(_ id: String) -> RPCError {
    .denied(BilingualText(zh: "数据集授权\(id)已撤销或到期", en: "the grant \(id) was revoked or has expired"))
  }
}
