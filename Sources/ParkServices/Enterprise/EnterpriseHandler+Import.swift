import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension EnterpriseHandler {
  public func importEnterprises(
    _ requests: RequestStream<EnterpriseV1.ImportEnterprisesRequest>, _ context: ServerContext
  ) async throws -> EnterpriseV1.ImportEnterprisesResponse {
    guard case .start(let start)? = try await requests.next()?.kind else {
      throw RPCError.invalid(
        "start", "REQUIRED", BilingualText(zh: "第一条消息应为start", en: "the first message must be the start"))
    }
    let run = try ImportRun(start, park: park, context: context)
    try await run.begin()
    var number = start.firstRow
    var batch: [EnterpriseV1.ImportRow] = []
    for try await request in requests {
      guard case .row(let row)? = request.kind else {
        throw RPCError.invalid(
          "row", "REQUIRED",
          BilingualText(
            zh: "第\(number)行之后的消息应为row", en: "a message after row \(number) is no row; rows follow the start"))
      }
      batch.append(row)
      if batch.count == ImportRun.batchRowsMax {
        try await run.apply(batch, from: number)
        number += UInt64(batch.count)
        batch.removeAll(keepingCapacity: true)
      }
    }
    if !batch.isEmpty { try await run.apply(batch, from: number) }
    return try await run.progress()
  }

  public func getImport(
    _ request: EnterpriseV1.GetImportRequest, _ context: ServerContext
  ) async throws -> EnterpriseV1.ImportEnterprisesResponse {
    let name = try ImportRun.name(request.importId)
    return try await park.query(context) { transaction, caller in
      guard let record = try ImportRecord.read(caller.accountID, name, in: transaction) else {
        throw RPCError.notFound("import", name)
      }
      return try record.message(in: transaction)
    }
  }
}
