import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension ParkHandler {
  public func createEnquiry(
    _ request: ParkV1.CreateEnquiryRequest, _ context: ServerContext
  ) async throws -> ParkV1.Enquiry {
    var fields = FieldChecks()
    fields.identifier("park_id", request.parkId, .park)
    _ = try UnitNeeds.checked(request.needs ?? .init(), &fields)
    let note = Masking.numbers(in: fields.text("note", request.note, ParkFacts.notesRules))
    try fields.finish()
    return try await park.mutate(context) { change in
      guard try ParkRecord.read(request.parkId, in: change) != nil else {
        throw RPCError.notFound("park", request.parkId)
      }
      var row = EnquiryRow(
        id: change.newID(.enquiry), park: request.parkId, enterprise: change.caller.tenant,
        needs: request.needs ?? .init(), note: note, in: change)
      let living = try change.row(
        """
        SELECT count(*) AS n FROM enquiries WHERE enterprise = ? AND park = ?
        AND state NOT IN ('leased', 'refused', 'withdrawn')
        """, [.text(row.enterprise), .text(row.park)])
      let count = try living?.int("n") ?? 0
      try row.step(.create, in: change) { condition in
        guard count >= LeaseRules.enquiriesMax else { return nil }
        return BilingualText(
          zh: "\(condition.label.zh)(\(LeaseRules.enquiriesMax))",
          en: "\(condition.label.en): there are \(count) of \(LeaseRules.enquiriesMax)")
      }
      return try Self.applied(row, change)
    }
  }

  public func getEnquiry(_ request: ParkV1.GetEnquiryRequest, _ context: ServerContext) async throws -> ParkV1.Enquiry {
    try park.pointQuery(context) { transaction, caller in
      try EnquiryRow.require(request.enquiryId, caller, in: transaction).message(in: transaction)
    }
  }

  public func listEnquiries(
    _ request: ParkV1.ListEnquiriesRequest, _ responses: ResponseWriter<ParkV1.Enquiry>, _ context: ServerContext
  ) async throws {
    let state = EnquiryState.allCases.first { $0.message == request.state && $0 != .absent }
    guard state != nil || request.state == .unspecified else {
      throw RPCError.invalid("state", "UNKNOWN", BilingualText(zh: "未知的状态", en: "is no state"))
    }
    try await park.streamRows(context, to: responses, from: SQLFilter.beforeNewest) {
      transaction, caller, after, rowsMax in
      let filter = SQLFilter()
        .equal(caller.parkID == nil ? "enterprise" : "park", .text(caller.tenant))
        .equal("state", state.map { .text($0.rawValue) })
      let rows = try transaction.rows(
        "SELECT \(EnquiryRow.columns) FROM enquiries WHERE id < ?\(filter.sql) ORDER BY id DESC LIMIT ?",
        [.text(after)] + filter.arguments + [.integer(rowsMax)]
      ).map(EnquiryRow.init)
      return RowPage(
        try rows.map { try $0.message(in: transaction) }, next: rows.count < rowsMax ? nil : rows.last?.id)
    }
  }

  public func scheduleViewing(
    _ request: ParkV1.ScheduleViewingRequest, _ context: ServerContext
  ) async throws -> ParkV1.Enquiry {
    guard let at = Timestamp(request.viewingAt ?? .init()), request.viewingAt != nil else {
      throw RPCError.invalid("viewing_at", "MALFORMED", BilingualText(zh: "缺少或无效", en: "is missing or no time"))
    }
    return try await park.mutate(context) { change in
      var row = try Self.enquiry(request.enquiryId, request.expectedVersion, change)
      let unit = try Self.ownUnit(request.unitId, change)
      guard at > change.now, at <= change.now + .days(90) else {
        throw RPCError.invalid(
          "viewing_at", "OUT_OF_RANGE", BilingualText(zh: "应在90天之内", en: "must lie within the next 90 days"))
      }
      try row.step(.scheduleViewing, in: change) {
        $0 == .unitListed && unit.state != .listed ? $0.label : nil
      } effect: {
        $0.viewingUnit = unit.id
        $0.viewingAt = at
      }
      return try Self.applied(row, change)
    }
  }

  public func applyToSettleIn(
    _ request: ParkV1.ApplyToSettleInRequest, _ context: ServerContext
  ) async throws -> ParkV1.Enquiry {
    var fields = FieldChecks()
    let plan = Masking.numbers(in: fields.text("business_plan", request.businessPlan, .reason))
    try fields.finish()
    return try await park.mutate(context) { change in
      var row = try Self.enquiry(request.enquiryId, request.expectedVersion, change)
      try row.step(.apply, in: change, effect: { $0.businessPlan = plan })
      return try Self.applied(row, change)
    }
  }

  public func reviewAdmission(
    _ request: ParkV1.ReviewAdmissionRequest, _ context: ServerContext
  ) async throws -> ParkV1.Enquiry {
    var fields = FieldChecks()
    let reason = Masking.numbers(in: fields.text("reason", request.reason, .reason))
    try fields.finish()
    return try await park.mutate(context) { change in
      var row = try Self.enquiry(request.enquiryId, request.expectedVersion, change)
      let facts = try EnterpriseReading.facts(of: row.enterprise, on: try change.now.shanghaiDay, in: change)
      try row.step(request.admit ? .admit : .refuse, in: change) { condition in
        let holds =
          switch condition {
          case .enterpriseVerified: facts?.isVerified == true
          case .cultureClassStated: facts?.industryClass != nil
          case .creditNotBarred: facts?.creditStanding != .barred
          default: true
          }
        return holds ? nil : condition.label
      } effect: {
        $0.admissionReason = reason
      }
      // Who is not admitted keeps no unit from others.
      if row.state == .refused { try Self.releaseHold(of: row, by: .parkStaff, change) }
      return try Self.applied(row, change)
    }
  }

  public func signIntent(
    _ request: ParkV1.SignIntentRequest, _ context: ServerContext
  ) async throws -> ParkV1.Enquiry {
    try await park.mutate(context) { change in
      var row = try Self.enquiry(request.enquiryId, request.expectedVersion, change)
      let hold = try HoldRow.living(ofEnquiry: row.id, in: change)
      try row.step(.signIntent, in: change) { hold == nil ? $0.label : nil }
      if var hold {
        hold.expires = max(hold.expires, change.now + .days(LeaseRules.intentDays))
        try hold.step(.prolong, by: .enterprise, in: change)
      }
      return try Self.applied(row, change)
    }
  }

  public func withdrawEnquiry(
    _ request: ParkV1.WithdrawEnquiryRequest, _ context: ServerContext
  ) async throws -> ParkV1.Enquiry {
    try await park.mutate(context) { change in
      var row = try Self.enquiry(request.enquiryId, request.expectedVersion, change)
      let offered = try Self.offer(ofEnquiry: row.id, change)
      try row.step(.withdraw, in: change) { offered == nil ? nil : $0.label }
      try Self.releaseHold(of: row, by: change.caller.leasingActor, change)
      return try Self.applied(row, change)
    }
  }

  /// The lease that is offered to an enquiry. An offer lives no longer than the hold under it.
  static func offer(ofEnquiry id: String, _ change: Change) throws -> LeaseRow? {
    try HoldRow.living(ofEnquiry: id, in: change) == nil ? nil : lastOffer(ofEnquiry: id, change)
  }

  /// The row that the table still has as offered, which may have lapsed; there is at most one.
  static func lastOffer(ofEnquiry id: String, _ change: Change) throws -> LeaseRow? {
    try change.row("SELECT \(LeaseRow.columns) FROM leases WHERE enquiry = ? AND state = 'offered'", [.text(id)])
      .map(LeaseRow.init)
  }

  /// An enquiry of the caller's at the version it has seen.
  static func enquiry(_ id: String, _ expected: UInt64, _ change: Change) throws -> EnquiryRow {
    let row = try EnquiryRow.require(id, change.caller, in: change)
    try change.requireVersion(expected, of: "enquiry", id, is: row.version)
    return row
  }

  static func releaseHold(of row: EnquiryRow, by actor: LeasingVocabulary.Actor, _ change: Change) throws {
    guard var hold = try HoldRow.living(ofEnquiry: row.id, in: change) else { return }
    try hold.step(.release, by: actor, in: change)
  }

  private static func applied(_ row: EnquiryRow, _ change: Change) throws -> Applied<ParkV1.Enquiry> {
    Applied(
      try row.message(in: change), subject: row.id,
      details: ["state": row.state.rawValue, "park": row.park, "enterprise": row.enterprise])
  }
}

extension TextRules {
  /// A reason or a plan: 1 to 2000 characters, lines allowed.
  static let reason = TextRules(scalarsMin: 1, scalarsMax: 2_000, allowsLineFeeds: true)
}
