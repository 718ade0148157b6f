import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// Emergency access: a role for a while, for reading, with a reason, and never in silence.
extension IdentityHandler {
  /// Minutes it may last.
  static let breakGlassMinutes = 1...240
  static let breakGlassMinutesDefault = 60
  /// How many an account may have open at once.
  static let breakGlassOpenMax = 3

  public func openBreakGlass(
    _ request: IdentityV1.OpenBreakGlassRequest, _ context: ServerContext
  ) async throws -> IdentityV1.BreakGlass {
    var fields = FieldChecks()
    let wanted = NewAccount.grant(request.membership, "membership", &fields)?.membership
    fields.require(
      wanted.map { BreakGlass.roles.contains($0.role) } ?? true, "membership.role", "NOT_ALLOWED",
      zh: "应急访问不适用于该身份", en: "must be an officer's, or the staff's of a park, an enterprise or an institution")
    let minutes = request.minutes == 0 ? Self.breakGlassMinutesDefault : Int(request.minutes)
    fields.require(
      Self.breakGlassMinutes.contains(minutes), "minutes", "OUT_OF_RANGE", zh: "应为1至240",
      en: "must be 1 to 240, or 0 for 60")
    let reason = Masking.numbers(
      in: fields.text(
        "reason", request.reason, TextRules(scalarsMin: 10, scalarsMax: 1_000, allowsLineFeeds: true)))
    try fields.finish()
    guard let wanted else { throw RPCError(.internalError, "a refused membership was let through") }
    return try await park.mutate(context) { change in
      try Memberships.requireTenants([wanted], in: change)
      let account = change.caller.accountID
      try Self.endRunOut(of: account, in: change)
      let open = try BreakGlass.open(of: account, in: change)
      guard !open.contains(where: { $0.membership == wanted }) else {
        throw RPCError.alreadyExists(
          "break_glass", wanted.description,
          BilingualText(zh: "该身份的应急访问已启用", en: "the glass is broken for \(wanted) already"))
      }
      guard open.count < Self.breakGlassOpenMax else {
        throw RPCError.quota(
          account, "breakGlassOpenMax", limit: Int64(Self.breakGlassOpenMax), used: Int64(open.count),
          BilingualText(zh: "同时启用的应急访问已达上限", en: "close one first: \(open.count) are open"))
      }
      let row = BreakGlassRow(
        id: change.newID(.breakGlass), account: account, membership: wanted, reason: reason, opened: change.now,
        expires: change.now + .seconds(minutes * 60))
      try row.insert(in: change)
      try row.tell("identity.break_glass_opened", in: change)
      return Applied(
        row.message(at: change.now), subject: row.id,
        details: ["membership": "\(wanted)", "reason": reason, "minutes": "\(minutes)"])
    }
  }

  /// Those whose time has run out make room for new ones, tidied up or not.
  private static func endRunOut(of account: String, in change: Change) throws {
    for glass in try BreakGlass.open(of: account, in: change) where glass.expires <= change.now {
      guard var row = try BreakGlassRow.find(glass.id, in: change) else { continue }
      try row.end(in: change)
    }
  }

  public func closeBreakGlass(
    _ request: IdentityV1.CloseBreakGlassRequest, _ context: ServerContext
  ) async throws -> IdentityV1.BreakGlass {
    try await park.mutate(context) { change in
      guard var row = try BreakGlassRow.find(request.breakGlassId, in: change), row.account == change.caller.accountID
      else { throw RPCError.notFound("break glass", request.breakGlassId) }
      guard row.ended == nil else { return .unchanged(row.message(at: change.now)) }
      try row.end(in: change)
      return Applied(row.message(at: change.now), subject: row.id, details: ["membership": "\(row.membership)"])
    }
  }

  public func listBreakGlass(
    _ request: IdentityV1.ListBreakGlassRequest, _ responses: ResponseWriter<IdentityV1.BreakGlass>,
    _ context: ServerContext
  ) async throws {
    let filter = SQLFilter().equal("account", request.accountId.isEmpty ? nil : .text(request.accountId))
    try await park.streamRows(context, to: responses, from: SQLFilter.beforeNewest) { transaction, _, after, rowsMax in
      let now = transaction.now
      let shown = request.openOnly ? filter.condition("ended IS NULL AND expires > ?", [.time(now)]) : filter
      let rows = try transaction.rows(
        "SELECT \(BreakGlassRow.columns) FROM break_glass WHERE id < ?\(shown.sql) ORDER BY id DESC LIMIT ?",
        [.text(after)] + shown.arguments + [.integer(rowsMax)]
      ).map(BreakGlassRow.init)
      return RowPage(rows.map { $0.message(at: now) }, next: rows.count < rowsMax ? nil : rows.last?.id)
    }
  }

  /// Emergency accesses whose time has run out.
  static var breakGlassWork: DueWork {
    .items("identity.break_glass", every: .seconds(30)) { transaction, after, rowsMax in
      try DueWork.keys(
        "SELECT id FROM break_glass WHERE ended IS NULL AND expires <= ? AND id > ? ORDER BY id LIMIT ?",
        [.time(transaction.now), .text(after), .integer(rowsMax)], in: transaction)
    } settle: { change, id in
      guard var row = try BreakGlassRow.find(id, in: change), row.ended == nil, row.expires <= change.now else {
        return nil
      }
      try row.end(in: change)
      return AuditNote(subject: id, details: ["account": row.account, "membership": "\(row.membership)"])
    }
  }
}
