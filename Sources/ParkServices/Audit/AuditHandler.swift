import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// Serves `cloudpark.audit.v1.AuditService`.
public struct AuditHandler: AuditV1.AuditServiceHandler {
  private static let rowsDefault = 1000
  private static let rowsMax = 100_000
  private static let findingsMax = 100

  let park: ParkEnvironment

  /// Over an environment.
  public init(_ park: ParkEnvironment) { self.park = park }

  public func queryAudit(
    _ request: AuditV1.QueryAuditRequest, _ responses: ResponseWriter<AuditV1.AuditRecord>, _ context: ServerContext
  ) async throws {
    var fields = FieldChecks()
    let filter = filter(of: request, &fields)
    let after = Self.position(request.afterPosition, "after_position", &fields)
    fields.require(
      request.limit <= UInt32(Self.rowsMax), "limit", "OUT_OF_RANGE", zh: "最多\(Self.rowsMax)条",
      en: "at most \(Self.rowsMax)")
    try fields.finish()
    let limit = request.limit == 0 ? Self.rowsDefault : Int(request.limit)
    let audit = park.storage.audit
    try await park.streamRows(context, to: responses, from: after, limit: limit) { transaction, _, after, rowsMax in
      let records = try audit.page(after: after, filter, rowsMax: rowsMax, in: transaction)
      return RowPage(records.map(Self.message), next: records.count < rowsMax ? nil : records.last?.position)
    }
  }

  public func verifyAuditChain(_ request: AuditV1.VerifyAuditChainRequest, _ context: ServerContext) async throws
    -> AuditV1.VerifyAuditChainResponse
  {
    let report = try await park.storage.checkpointer.verify()
    let audit = park.storage.audit
    let last = try await park.query(context) { transaction, _ in
      try audit.page(after: max(0, report.records - 1), rowsMax: 1, in: transaction).first
    }
    return .with {
      $0.intact = report.isSound
      $0.records = UInt64(clamping: report.records)
      $0.checkpoints = UInt64(clamping: report.checkpoints)
      $0.lastCheckpointPosition = UInt64(clamping: report.newestCheckpoint?.position ?? 0)
      $0.lastCheckpointTime = report.newestCheckpoint?.time.message
      $0.headPosition = UInt64(clamping: last?.position ?? report.records)
      $0.headHash = last.map { Hex.encode($0.hash) } ?? ""
      $0.findings = report.findings.prefix(Self.findingsMax).map(\.message)
    }
  }

  public func exportAudit(
    _ request: AuditV1.ExportAuditRequest, _ responses: ResponseWriter<AuditV1.ExportAuditResponse>,
    _ context: ServerContext
  ) async throws {
    var fields = FieldChecks()
    let after = Self.position(request.afterPosition, "after_position", &fields)
    let until = request.untilPosition == 0 ? .max : Self.position(request.untilPosition, "until_position", &fields)
    fields.require(
      until >= after, "until_position", "BEFORE_START", zh: "不能早于起点", en: "must not be before after_position")
    try fields.finish()
    let purpose = try Purpose("audit_export")
    try await park.auditClearRead(
      context, subject: "audit", purpose: purpose, details: ["after": "\(after)", "until": "\(request.untilPosition)"])
    let audit = park.storage.audit
    try await park.streamRows(context, to: responses, from: after) { transaction, _, after, rowsMax in
      let records = try audit.page(after: after, rowsMax: rowsMax, in: transaction)
      let wanted = records.filter { $0.position <= until }
      let isLast = records.count < rowsMax || wanted.count < records.count
      return RowPage(try wanted.map(Self.exported), next: isLast ? nil : records.last?.position)
    }
  }

  private func filter(of request: AuditV1.QueryAuditRequest, _ fields: inout FieldChecks) -> AuditFilter {
    var filter = AuditFilter()
    filter.actor = request.actor.isEmpty ? nil : request.actor
    filter.subject = request.subject.isEmpty ? nil : request.subject
    filter.action = request.action.isEmpty ? nil : request.action
    for (name, value) in [("actor", request.actor), ("subject", request.subject), ("action", request.action)] {
      fields.require(value.utf8.count <= 256, name, "TOO_LONG", zh: "最多256字节", en: "at most 256 bytes")
    }
    filter.from = Self.time(request.from, "from", &fields)
    filter.until = Self.time(request.until, "until", &fields)
    return filter
  }
}
