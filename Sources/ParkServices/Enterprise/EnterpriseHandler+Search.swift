import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension EnterpriseHandler {
  public func searchEnterprises(
    _ request: EnterpriseV1.SearchEnterprisesRequest,
    _ responses: ResponseWriter<EnterpriseV1.SearchEnterprisesResponse>, _ context: ServerContext
  ) async throws {
    var fields = FieldChecks()
    let filter = EnterpriseFilter(request, &fields)
    let limit = fields.limit(request.limit, otherwise: 100)
    try fields.finish()
    var question = request
    question.cursor = []
    question.limit = 0
    let cursors = try KeyCursors(context, park, filter: question)
    try await park.streamRows(context, to: responses, from: try cursors.key(of: request.cursor), limit: limit) {
      transaction, caller, after, rowsMax in
      let rows = try filter.page(for: caller, after: after, rowsMax: rowsMax, in: transaction)
      let items = try rows.map { row in
        var item = EnterpriseV1.SearchEnterprisesResponse()
        item.enterprise = row.summary(for: caller)
        item.cursor = try cursors.cursor(of: row.id)
        return item
      }
      return RowPage(items, next: rows.count < rowsMax ? nil : rows.last?.id)
    }
  }
}

/// What a search asks for.
struct EnterpriseFilter: Sendable {
  var query: String
  var creditCode: String?
  var district: String
  var parkID: String
  var industryClass: String
  var state: VerificationState?

  init(_ request: EnterpriseV1.SearchEnterprisesRequest, _ fields: inout FieldChecks) {
    query = fields.filter("query", request.query)
    creditCode = (try? CreditCode(request.query))?.text
    district = fields.filter("district", request.district)
    parkID = request.parkId
    if !parkID.isEmpty { fields.identifier("park_id", parkID, .park) }
    industryClass = fields.filter("industry_class", request.industryClass)
    state = VerificationState(request.state)
    fields.require(
      state != nil || request.state == .unspecified, "state", "UNKNOWN", zh: "未知的状态", en: "is no state")
  }

  /// A page behind an id, in the order of their making: new enterprises come at the end, none changes its place.
  ///
  /// The district sees all; park staff the enterprises of its park; everybody else the verified ones and its own.
  func page(
    for caller: Caller, after id: String, rowsMax: Int, in transaction: any ReadTransaction
  ) throws -> [EnterpriseRow] {
    let source = try transaction.search("enterprises", for: creditCode == nil ? query : "", beyond: id)
    var conditions = [source.condition]
    var arguments = source.arguments
    func add(_ condition: String, _ values: SQLValue...) {
      conditions.append(condition)
      arguments += values
    }
    if let creditCode { add("credit_code = ?", .text(creditCode)) }
    if !district.isEmpty { add("district = ?", .text(district)) }
    if !parkID.isEmpty { add("park = ?", .text(parkID)) }
    if !industryClass.isEmpty { add("industry_class = ?", .text(industryClass)) }
    if let state { add("state = ?", .text(state.rawValue)) }
    if let own = caller.parkID {
      add("park = ?", .text(own))
    } else if !caller.isDistrict {
      add("(state = 'verified' OR id = ?)", .text(caller.enterpriseID ?? ""))
    }
    return try transaction.rows(
      """
      SELECT \(EnterpriseRow.columns) FROM \(source.from) WHERE \(conditions.joined(separator: " AND "))
      ORDER BY \(source.order) LIMIT ?
      """, arguments + [.integer(rowsMax)]
    ).map(EnterpriseRow.init)
  }
}

extension EnterpriseRow {
  /// What everybody who may search may see.
  func summary(for caller: Caller) -> EnterpriseV1.EnterpriseSummary {
    let inClear = caller.isActing(.districtOfficer) || caller.enterpriseID == id
    return .with {
      $0.id = id
      $0.nameZh = profile.nameZh
      $0.nameEn = profile.nameEn ?? ""
      $0.creditCode = inClear ? creditCode : Masking.creditCode(creditCode)
      $0.district = profile.district ?? ""
      $0.parkId = profile.parkID ?? ""
      $0.industryClass = profile.industryClass ?? ""
      $0.state = state.message
      $0.designatedSize =
        caller.isActing(.districtOfficer, .auditor) ? profile.designatedSize.message : .unspecified
      $0.synthetic = isSynthetic
    }
  }
}
