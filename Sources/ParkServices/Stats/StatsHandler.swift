import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// Serves `cloudpark.stats.v1.StatsService`.
struct StatsHandler: StatsV1.StatsServiceHandler {
  let park: ParkEnvironment

  init(_ park: ParkEnvironment) { self.park = park }

  func publishForm(_ request: StatsV1.PublishFormRequest, _ context: ServerContext) async throws -> StatsV1.Form {
    var fields = FieldChecks()
    let content = fields.form(request.content ?? StatsV1.FormContent())
    try fields.finish()
    return try await park.mutate(context) { change in
      let last = try FormRow.latest(content.code, in: change)?.edition ?? 0
      try change.requireVersion(
        UInt64(request.expectedEdition), of: "form", content.code, is: UInt64(last))
      let row = FormRow(id: change.newID(.form), edition: last + 1, content: content, at: change.now)
      try row.insert(in: change)
      return Applied(row.message, subject: row.id, details: ["code": content.code, "edition": "\(row.edition)"])
    }
  }

  func getForm(_ request: StatsV1.GetFormRequest, _ context: ServerContext) async throws -> StatsV1.Form {
    try await park.query(context) { transaction, _ in
      let row =
        request.formId.isEmpty
        ? try FormRow.latest(request.code, in: transaction) : try FormRow.find(request.formId, in: transaction)
      guard let row else {
        throw RPCError.notFound("form", request.formId.isEmpty ? request.code : request.formId)
      }
      return row.message
    }
  }

  func listForms(
    _ request: StatsV1.ListFormsRequest, _ responses: ResponseWriter<StatsV1.Form>, _ context: ServerContext
  ) async throws {
    var filter = SQLFilter().equal("code", request.code.isEmpty ? nil : .text(request.code))
    if request.latestOnly {
      filter = filter.condition("edition = (SELECT max(edition) FROM stat_forms s WHERE s.code = stat_forms.code)")
    }
    let condition = filter
    try await park.streamRows(context, to: responses, from: SQLFilter.beforeNewest) { transaction, _, after, rowsMax in
      let rows = try transaction.rows(
        "SELECT \(FormRow.columns) FROM stat_forms WHERE id < ?\(condition.sql) ORDER BY id DESC LIMIT ?",
        [.text(after)] + condition.arguments + [.integer(rowsMax)]
      ).map(FormRow.init)
      return RowPage(rows.map(\.message), next: rows.count < rowsMax ? nil : rows.last?.id)
    }
  }
}
