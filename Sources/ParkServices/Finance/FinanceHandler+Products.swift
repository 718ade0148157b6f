import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension FinanceHandler {
  func publishProduct(
    _ request: FinanceV1.PublishProductRequest, _ context: ServerContext
  ) async throws -> FinanceV1.Product {
    let checked = try CheckedProduct(request.content)
    return try await park.mutate(context) { change in
      let institution = change.caller.tenant
      var row = ProductRow(
        id: change.newID(.financeProduct), of: institution, content: checked.content, at: change.now)
      row.state = try change.resolve(FinanceTables.product, row.state, .publish, by: .institution, row.id, 0) {
        condition in
        try InstitutionRow.active(institution, in: change) { $0.isLender } == nil ? condition.label : nil
      }
      let open = try change.row(
        "SELECT count(*) AS n FROM finance_products WHERE institution = ? AND state = 'open'", [.text(institution)])
      let used = try open?.int("n") ?? 0
      guard used < FinanceLimits.openProductsMax else {
        throw RPCError.quota(
          institution, "openProductsMax", limit: Int64(FinanceLimits.openProductsMax), used: Int64(used),
          BilingualText(zh: "在架产品数已达上限", en: "as many products as may are on the list: withdraw some"))
      }
      try row.insert(in: change)
      let message = try row.message(in: change)
      try change.emit("finance.publish_product", subjects: [row.id, institution], message)
      return Applied(message, subject: row.id, details: ["institution": institution])
    }
  }

  func withdrawProduct(
    _ request: FinanceV1.WithdrawProductRequest, _ context: ServerContext
  ) async throws -> FinanceV1.Product {
    try await park.mutate(context) { change in
      guard var row = try ProductRow.find(request.productId, in: change), row.institution == change.caller.tenant else {
        throw RPCError.notFound("product", request.productId)
      }
      try change.requireVersion(request.expectedVersion, of: "product", row.id, is: row.version)
      row.state = try change.resolve(
        FinanceTables.product, row.state, .withdraw, by: .institution, row.id, row.version)
      row.version += 1
      try row.update(in: change)
      let message = try row.message(in: change)
      try change.emit("finance.withdraw_product", subjects: [row.id, row.institution], message)
      return Applied(message, subject: row.id, details: ["state": row.state.rawValue])
    }
  }

  func getProduct(_ request: FinanceV1.GetProductRequest, _ context: ServerContext) async throws -> FinanceV1.Product {
    try await park.query(context) { transaction, _ in
      guard let row = try ProductRow.find(request.productId, in: transaction) else {
        throw RPCError.notFound("product", request.productId)
      }
      return try row.message(in: transaction)
    }
  }

  func listProducts(
    _ request: FinanceV1.ListProductsRequest, _ context: ServerContext
  ) async throws -> FinanceV1.ListProductsResponse {
    var fields = FieldChecks()
    fields.require(
      request.pageSize <= UInt32(Self.pageRowsMax), "page_size", "OUT_OF_RANGE", zh: "每页最多\(Self.pageRowsMax)条",
      en: "at most \(Self.pageRowsMax)")
    if !request.pageToken.isEmpty { fields.identifier("page_token", request.pageToken, .financeProduct) }
    try fields.finish()
    let rowsMax = request.pageSize == 0 ? Self.pageRows : Int(request.pageSize)
    let state: FinanceProductState = request.state == .withdrawn ? .withdrawn : .open
    let filter = SQLFilter()
      .equal("state", .text(state.rawValue))
      .equal("institution", request.institutionId.isEmpty ? nil : .text(request.institutionId))
      .equal("kind", request.kind == .unspecified ? nil : .integer(request.kind.rawValue))
    return try await park.query(context) { transaction, _ in
      let rows = try transaction.rows(
        "SELECT \(ProductRow.columns) FROM finance_products WHERE id > ?\(filter.sql) ORDER BY id LIMIT ?",
        [.text(request.pageToken)] + filter.arguments + [.integer(rowsMax)]
      ).map(ProductRow.init)
      let products = try rows.map { try $0.message(in: transaction) }
      return .with {
        $0.products = products
        $0.nextPageToken = rows.count < rowsMax ? "" : rows.last?.id ?? ""
      }
    }
  }

  func matchLenders(
    _ request: FinanceV1.MatchLendersRequest, _ responses: ResponseWriter<FinanceV1.LenderMatch>,
    _ context: ServerContext
  ) async throws {
    let matches = try await park.query(context) { transaction, caller in
      let row = try DemandAccess.require(request.demandId, caller, in: transaction).row
      let today = try transaction.now.shanghaiDay
      guard let facts = try EnterpriseReading.facts(of: row.enterprise, on: today, in: transaction) else {
        throw RPCError.notFound("enterprise", row.enterprise)
      }
      let subject = MatchSubject(facts: facts, day: today)
      return try ProductRow.open(in: transaction).map { product -> FinanceV1.LenderMatch in
        let match = try product.match(row, subject)
        let message = try product.message(in: transaction)
        return .with {
          $0.product = message
          $0.verdict = PolicyV1.Verdict(rawValue: match.verdict.rawValue)
          $0.results = match.results.map { PolicyV1.RuleResult($0) }
        }
      }
    }
    let wanted = matches.filter { request.verdict == .unspecified || $0.verdict == request.verdict }
    for match in wanted.sorted(by: Self.isBetter) { try await responses.send(match) }
  }

  /// Eligible, then incomplete, then not eligible; within each the lowest rate first.
  private static func isBetter(_ left: FinanceV1.LenderMatch, _ right: FinanceV1.LenderMatch) -> Bool {
    let (one, other) = (left.product ?? FinanceV1.Product(), right.product ?? FinanceV1.Product())
    return (left.verdict.rawValue, one.content?.rateMinBasisPoints ?? 0, one.id)
      < (right.verdict.rawValue, other.content?.rateMinBasisPoints ?? 0, other.id)
  }
}
