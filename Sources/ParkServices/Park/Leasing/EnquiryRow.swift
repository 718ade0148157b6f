import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// A row of `enquiries`.
struct EnquiryRow: Sendable {
  var id: String
  var version: UInt64
  var park: String
  var enterprise: String
  var state: EnquiryState
  var needs: ParkV1.UnitNeeds
  var note: String
  var viewingUnit: String?
  var viewingAt: Timestamp?
  var businessPlan: String
  var admissionReason: String
  var lease: String?
  var created: Timestamp
  var createdBy: String
  var updated: Timestamp

  static let columns = """
    id, version, park, enterprise, state, needs, note, viewing_unit, viewing_at, business_plan, admission_reason, lease,
    created, created_by, updated
    """

  init(id: String, park: String, enterprise: String, needs: ParkV1.UnitNeeds, note: String, in change: Change) {
    self.id = id
    self.park = park
    self.enterprise = enterprise
    self.needs = needs
    self.note = note
    version = 0
    state = .absent
    businessPlan = ""
    admissionReason = ""
    created = change.now
    createdBy = change.caller.accountID
    updated = change.now
  }

  init(_ row: Row) throws {
    id = try row.text("id")
    version = UInt64(clamping: try row.integer("version"))
    park = try row.text("park")
    enterprise = try row.text("enterprise")
    state = try row.name("state")
    needs = try ParkV1.UnitNeeds(packed: try row.blob("needs"))
    note = try row.text("note")
    viewingUnit = try row.optionalText("viewing_unit")
    viewingAt = try row.optionalTime("viewing_at")
    businessPlan = try row.text("business_plan")
    admissionReason = try row.text("admission_reason")
    lease = try row.optionalText("lease")
    created = try row.time("created")
    createdBy = try row.text("created_by")
    updated = try row.time("updated")
  }

  static func find(_ id: String, in transaction: any ReadTransaction) throws -> EnquiryRow? {
    try transaction.row("SELECT \(columns) FROM enquiries WHERE id = ?", [.text(id)]).map(EnquiryRow.init)
  }

  /// The row if the caller may see it; NOT_FOUND for a foreign one as for a missing one.
  static func require(_ id: String, _ caller: Caller, in transaction: any ReadTransaction) throws -> EnquiryRow {
    guard let row = try find(id, in: transaction), caller.isParty(park: row.park, enterprise: row.enterprise) else {
      throw RPCError.notFound("enquiry", id)
    }
    return row
  }

  /// Whether a hold or a lease may still come of it.
  var isLiving: Bool { !LeasingTables.enquiry.isTerminal(state) }
  var isAdmitted: Bool { state == .admitted || state == .intentSigned }

  /// Carries an action out: the table decides, the row is written, both sides are told.
  mutating func step(
    _ action: EnquiryAction, in change: Change, refusal: (LeasingGuard) throws -> BilingualText? = { _ in nil },
    effect: (inout EnquiryRow) -> Void = { _ in }
  ) throws {
    let actor = change.caller.leasingActor
    state = try change.resolve(LeasingTables.enquiry, state, action, by: actor, id, version, refusal: refusal)
    effect(&self)
    version += 1
    updated = change.now
    try change.execute(
      """
      INSERT INTO enquiries (\(Self.columns)) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)
      ON CONFLICT (id) DO UPDATE SET version = excluded.version, state = excluded.state,
        viewing_unit = excluded.viewing_unit, viewing_at = excluded.viewing_at,
        business_plan = excluded.business_plan, admission_reason = excluded.admission_reason, lease = excluded.lease,
        updated = excluded.updated
      """,
      [
        .text(id), .integer(Int64(version)), .text(park), .text(enterprise), .text(state.rawValue),
        .blob(try needs.packed()), .text(note), .text(orNull: viewingUnit), viewingAt.map(SQLValue.time) ?? .null,
        .text(businessPlan), .text(admissionReason), .text(orNull: lease), .time(created), .text(createdBy),
        .time(updated),
      ])
    try change.emit("enquiry.\(action.rawValue)", subjects: [id, enterprise, park], event)
  }

  var event: ParkV1.LeasingEvent {
    .with {
      $0.enquiryId = id
      $0.unitId = viewingUnit ?? ""
      $0.leaseId = lease ?? ""
      $0.state = state.rawValue
    }
  }

  func message(in transaction: any ReadTransaction) throws -> ParkV1.Enquiry {
    let hold = try HoldRow.living(ofEnquiry: id, in: transaction)
    return .with {
      $0.id = id
      $0.version = version
      $0.parkId = park
      $0.enterpriseId = enterprise
      $0.state = state.message
      $0.needs = needs
      $0.note = note
      $0.viewingUnitId = viewingUnit ?? ""
      $0.viewingAt = viewingAt?.message
      $0.businessPlan = businessPlan
      $0.admissionReason = admissionReason
      $0.hold = hold?.message(at: transaction.now)
      $0.leaseId = lease ?? ""
      $0.createdAt = created.message
      $0.updatedAt = updated.message
    }
  }
}

extension EnquiryState {
  var message: ParkV1.EnquiryState {
    switch self {
    case .absent: .unspecified
    case .open: .open
    case .viewing: .viewing
    case .applied: .applied
    case .admitted: .admitted
    case .intentSigned: .intentSigned
    case .leased: .leased
    case .refused: .refused
    case .withdrawn: .withdrawn
    }
  }
}

extension Caller {
  /// Whether the row is of the caller's park or enterprise.
  func isParty(park: String, enterprise: String) -> Bool {
    (parkID.map { $0 == park } ?? false) || (enterpriseID.map { $0 == enterprise } ?? false)
  }

  /// Which side of a lease the caller is on.
  var leasingActor: LeasingVocabulary.Actor {
    accountID == Caller.systemID ? .clock : parkID == nil ? .enterprise : .parkStaff
  }
}
