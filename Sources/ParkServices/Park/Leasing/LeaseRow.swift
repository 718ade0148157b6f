import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// A row of `leases`.
struct LeaseRow: Sendable {
  var id: String
  var version: UInt64
  var unit: String
  var park: String
  var enterprise: String
  var enquiry: String
  var state: LeaseState
  var terms: LeaseTerms
  var inspected: Bool
  var fitOutPlan: String
  var moveInDay: CivilDate?
  var created: Timestamp
  var updated: Timestamp

  static let columns = """
    id, version, unit, park, enterprise, enquiry, state, first_day, last_day, rent, deposit, advance_months,
    notice_months, inspected, fit_out_plan, move_in_day, created, updated, address_months,
    refund_months
    """

  init(id: String, unit: String, enquiry: EnquiryRow, terms: LeaseTerms, at now: Timestamp) {
    self.id = id
    self.unit = unit
    self.terms = terms
    self.enquiry = enquiry.id
    park = enquiry.park
    enterprise = enquiry.enterprise
    version = 0
    state = .absent
    inspected = false
    fitOutPlan = ""
    created = now
    updated = now
  }

  init(_ row: Row) throws {
    id = try row.text("id")
    version = UInt64(clamping: try row.integer("version"))
    unit = try row.text("unit")
    park = try row.text("park")
    enterprise = try row.text("enterprise")
    enquiry = try row.text("enquiry")
    state = try row.name("state")
    terms = LeaseTerms(
      first: try row.day("first_day"), last: try row.day("last_day"), rent: try Money(fen: try row.integer("rent")),
      deposit: try Money(fen: try row.integer("deposit")), advanceMonths: try row.int("advance_months"),
      noticeMonths: try row.int("notice_months"), addressMonths: try row.int("address_months"),
      refundMonths: try row.int("refund_months"))
    inspected = try row.boolean("inspected")
    fitOutPlan = try row.text("fit_out_plan")
    moveInDay = try row.optionalText("move_in_day").map { try CivilDate($0) }
    created = try row.time("created")
    updated = try row.time("updated")
  }

  static func find(_ id: String, in transaction: any ReadTransaction) throws -> LeaseRow? {
    try transaction.row("SELECT \(columns) FROM leases WHERE id = ?", [.text(id)]).map(LeaseRow.init)
  }

  /// The lease of the unit on any of the days, other than this one.
  func overlapping(in transaction: any ReadTransaction) throws -> LeaseRow? {
    try transaction.row(
      """
      SELECT \(Self.columns) FROM leases WHERE unit = ? AND id <> ? AND last_day >= ? AND first_day <= ?
      AND state IN (\(LeasingSchema.bindingStates)) LIMIT 1
      """, [.text(unit), .text(id), .text(terms.first.description), .text(terms.last.description)]
    ).map(LeaseRow.init)
  }

  /// Writes the row under its next version.
  mutating func save(in change: Change) throws {
    version += 1
    updated = change.now
    // Two statements and not an upsert: the guard against overlaps looks at what really happens.
    if version == 1 {
      try change.execute(
        "INSERT INTO leases (\(Self.columns)) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        [
          .text(id), .integer(Int64(version)), .text(unit), .text(park), .text(enterprise), .text(enquiry),
          .text(state.rawValue), .text(terms.first.description), .text(terms.last.description),
          .integer(terms.rent.fen), .integer(terms.deposit.fen), .integer(terms.advanceMonths),
          .integer(terms.noticeMonths), .boolean(inspected), .text(fitOutPlan),
          .text(orNull: moveInDay?.description), .time(created), .time(updated),
          .integer(terms.addressMonths), .integer(terms.refundMonths),
        ])
    } else {
      try change.execute(
        """
        UPDATE leases SET version = ?, state = ?, last_day = ?, rent = ?, deposit = ?, inspected = ?, fit_out_plan = ?,
          move_in_day = ?, updated = ? WHERE id = ?
        """,
        [
          .integer(Int64(version)), .text(state.rawValue), .text(terms.last.description), .integer(terms.rent.fen),
          .integer(terms.deposit.fen), .boolean(inspected), .text(fitOutPlan), .text(orNull: moveInDay?.description),
          .time(updated), .text(id),
        ])
    }
  }
}

/// On what terms a unit is let, checked.
struct LeaseTerms: Sendable, Equatable {
  var first: CivilDate
  var last: CivilDate
  var rent: Money
  var deposit: Money
  var advanceMonths: Int
  var noticeMonths: Int
  /// Months after moving out for the registered address; 0: not agreed.
  var addressMonths: Int
  /// Months after moving out for which there is a refund; 0: not agreed.
  var refundMonths: Int

  init(
    first: CivilDate, last: CivilDate, rent: Money, deposit: Money, advanceMonths: Int, noticeMonths: Int,
    addressMonths: Int = 0, refundMonths: Int = 0
  ) {
    self.first = first
    self.last = last
    self.rent = rent
    self.deposit = deposit
    self.advanceMonths = advanceMonths
    self.noticeMonths = noticeMonths
    self.addressMonths = addressMonths
    self.refundMonths = refundMonths
  }

  /// The terms of a request; nil, and the wrong fields noted, when they are none.
  init?(_ message: ParkV1.LeaseTerms, _ fields: inout FieldChecks) {
    let first = fields.read("terms.first_day") { try CivilDate(message.firstDay) }
    let last = fields.read("terms.last_day") { try CivilDate(message.lastDay) }
    let rent = fields.read("terms.rent_fen_per_month", "AMOUNT") { try Money(fen: message.rentFenPerMonth) }
    let deposit = fields.read("terms.deposit_fen", "AMOUNT") { try Money(fen: message.depositFen) }
    fields.require(
      message.rentFenPerMonth > 0 && message.rentFenPerMonth <= Self.rentMax, "terms.rent_fen_per_month",
      "OUT_OF_RANGE",
      zh: "月租应大于0且不超过10亿元", en: "must be above 0 and at most 10^11")
    fields.require(
      (1...12).contains(message.rentMonthsInAdvance), "terms.rent_months_in_advance", "OUT_OF_RANGE", zh: "应为1至12",
      en: "must be 1 to 12")
    fields.require(
      LeaseRules.noticeMonths.contains(Int(message.noticeMonths)), "terms.notice_months", "OUT_OF_RANGE", zh: "应为1至3",
      en: "must be 1 to 3")
    fields.require(
      LeaseRules.addressMonths.contains(Int(message.addressMonths)), "terms.address_months", "OUT_OF_RANGE",
      zh: "应为0至3", en: "must be 0 to 3")
    fields.require(
      LeaseRules.refundMonths.contains(Int(message.refundMonths)), "terms.refund_months", "OUT_OF_RANGE",
      zh: "应为0至12", en: "must be 0 to 12")
    guard let first, let last, let rent, let deposit else { return nil }
    fields.require(
      first <= last && last <= (try? first.adding(months: 12 * LeaseRules.leaseYearsMax)) ?? first, "terms.last_day",
      "OUT_OF_RANGE", zh: "应不早于起租日,且租期不超过20年", en: "must not be before the first day, nor 20 years after it")
    self.init(
      first: first, last: last, rent: rent, deposit: deposit, advanceMonths: Int(message.rentMonthsInAdvance),
      noticeMonths: Int(message.noticeMonths), addressMonths: Int(message.addressMonths),
      refundMonths: Int(message.refundMonths))
  }

  /// A thousand million yuan: twelve months of it fit the range of money many times over.
  static let rentMax: Int64 = 100_000_000_000

  var message: ParkV1.LeaseTerms {
    .with {
      $0.firstDay = first.description
      $0.lastDay = last.description
      $0.rentFenPerMonth = rent.fen
      $0.depositFen = deposit.fen
      $0.rentMonthsInAdvance = UInt32(clamping: advanceMonths)
      $0.noticeMonths = UInt32(clamping: noticeMonths)
      $0.addressMonths = UInt32(clamping: addressMonths)
      $0.refundMonths = UInt32(clamping: refundMonths)
    }
  }
}
