// Made by Scripts/generate from cloudpark/park/v1/leasing.proto. Do not edit.

internal import CParkSchemas
import RPCSchemas
import SchemaRuntime

extension ParkV1 {
  /// A unit.
  public struct Unit: Message {
    /// unt_...
    public var id: String = ""
    /// Grows by one with every change of the unit itself.
    public var version: UInt64 = 0
    /// The park it belongs to.
    public var parkId: String = ""
    /// Its facts.
    public var facts: ParkV1.UnitFacts?
    /// Whether it is on the market.
    public var state: ParkV1.UnitState = ParkV1.UnitState()
    /// What it is now.
    public var occupancy: ParkV1.Occupancy = ParkV1.Occupancy()
    /// The first day from which nothing stands against a lease; today for a free unit, empty when that cannot be told.
    public var freeFrom: String = ""
    /// When it was added.
    public var createdAt: GoogleProtobuf.Timestamp?
    /// When it was changed last.
    public var updatedAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// What is known of a unit.
  public struct UnitFacts: Message {
    /// Its number within the park, 1 to 50 characters; no two units of a park have the same.
    public var number: String = ""
    /// The building, up to 100 characters; empty = not stated.
    public var building: String = ""
    /// The floor, -9 to 99; 0 = not stated, 1 is the ground floor.
    public var floor: Int32 = 0
    /// Floor area in square decimetres, 1 to 10^9.
    public var areaSquareDecimetres: Int64 = 0
    /// What it is good for; at least one.
    public var uses: [ParkV1.UnitUse] = []
    /// The list price in fen a month, above 0.
    public var rentFenPerMonth: Int64 = 0
    /// Clear height in centimetres; 0 = not stated.
    public var clearHeightCentimetres: UInt32 = 0
    /// Electric power in kilowatts; 0 = not stated.
    public var powerKilowatts: UInt32 = 0
    /// From which day it can be let; empty = at once.
    public var availableFrom: String = ""
    /// Remarks, up to 2000 characters.
    public var notes: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Creates or changes a unit.
  public struct UpsertUnitRequest: Message {
    /// unt_...; empty = create.
    public var unitId: String = ""
    /// The version the caller has seen; 0 on create.
    public var expectedVersion: UInt64 = 0
    /// All facts, which replace what was there. A withdrawn unit comes back onto the market.
    public var facts: ParkV1.UnitFacts?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Takes a unit off the market.
  public struct WithdrawUnitRequest: Message {
    /// unt_...
    public var unitId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for a unit.
  public struct GetUnitRequest: Message {
    /// unt_...
    public var unitId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// What an enterprise needs. What is 0 or empty does not matter to it.
  public struct UnitNeeds: Message {
    /// At least this area, in square decimetres.
    public var areaMinSquareDecimetres: Int64 = 0
    /// At most this area, in square decimetres.
    public var areaMaxSquareDecimetres: Int64 = 0
    /// At most this rent, in fen a month.
    public var rentMaxFenPerMonth: Int64 = 0
    /// One of these uses.
    public var uses: [ParkV1.UnitUse] = []
    /// From this day on; not before today.
    public var fromDay: String = ""
    /// At most this floor.
    public var floorMax: Int32 = 0
    /// At least this clear height, in centimetres.
    public var clearHeightMinCentimetres: UInt32 = 0
    /// At least this electric power, in kilowatts.
    public var powerMinKilowatts: UInt32 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for units.
  public struct SearchUnitsRequest: Message {
    /// Only of this park; empty = of all.
    public var parkId: String = ""
    /// Only of parks whose district begins with this; empty = any.
    public var district: String = ""
    /// What is needed.
    public var needs: ParkV1.UnitNeeds?
    /// Only units that fit in every point; otherwise all, each with its reasons.
    public var fittingOnly: Bool = false
    /// At most this many rows, 1 to 10000; 0 = 100.
    public var limit: UInt32 = 0
    /// Go on behind the row that carried this cursor; empty = from the start.
    public var cursor: [UInt8] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// One point of a match.
  public struct FitReason: Message {
    /// The rule's stable name: "area_min", "area_max", "rent", "use", "from_day", "floor", "clear_height", "power".
    public var rule: String = ""
    /// What the point comes to.
    public var fit: ParkV1.Fit = ParkV1.Fit()
    /// Why, in Chinese.
    public var reasonZh: String = ""
    /// Why, in English.
    public var reasonEn: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// One row of the search.
  public struct SearchUnitsResponse: Message {
    /// The unit.
    public var unit: ParkV1.Unit?
    /// How it fits in all.
    public var fit: ParkV1.Fit = ParkV1.Fit()
    /// Every point asked for, with its reason.
    public var reasons: [ParkV1.FitReason] = []
    /// The position of this row, for the next page and for resuming.
    public var cursor: [UInt8] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// An enquiry of an enterprise at a park.
  public struct Enquiry: Message {
    /// enq_...
    public var id: String = ""
    /// Grows by one with every change.
    public var version: UInt64 = 0
    /// The park asked.
    public var parkId: String = ""
    /// The enterprise that asks.
    public var enterpriseId: String = ""
    /// Where it stands.
    public var state: ParkV1.EnquiryState = ParkV1.EnquiryState()
    /// What is needed.
    public var needs: ParkV1.UnitNeeds?
    /// What the enterprise says of itself; digits that look like a person's number are masked.
    public var note: String = ""
    /// The unit of the viewing; empty before one is set.
    public var viewingUnitId: String = ""
    /// The time of the viewing.
    public var viewingAt: GoogleProtobuf.Timestamp?
    /// What the written application says of the business to be brought in.
    public var businessPlan: String = ""
    /// The reason of the admission review.
    public var admissionReason: String = ""
    /// The living hold; unset for none.
    public var hold: ParkV1.UnitHold?
    /// The lease that came of it; empty for none.
    public var leaseId: String = ""
    /// When it was made.
    public var createdAt: GoogleProtobuf.Timestamp?
    /// When it was changed last.
    public var updatedAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks a park for a unit.
  public struct CreateEnquiryRequest: Message {
    /// prk_...
    public var parkId: String = ""
    /// What is needed.
    public var needs: ParkV1.UnitNeeds?
    /// A word about it, up to 2000 characters.
    public var note: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for an enquiry.
  public struct GetEnquiryRequest: Message {
    /// enq_...
    public var enquiryId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for enquiries.
  public struct ListEnquiriesRequest: Message {
    /// Only in this state; UNSPECIFIED = any.
    public var state: ParkV1.EnquiryState = ParkV1.EnquiryState()

    /// The message in which every field has its default.
    public init() {}
  }

  /// Sets the time of a viewing.
  public struct ScheduleViewingRequest: Message {
    /// enq_...
    public var enquiryId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// A unit of the own park.
    public var unitId: String = ""
    /// When, in the future and within 90 days.
    public var viewingAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Applies to settle in.
  public struct ApplyToSettleInRequest: Message {
    /// enq_...
    public var enquiryId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// The business to be brought in, 1 to 2000 characters.
    public var businessPlan: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Decides an admission.
  public struct ReviewAdmissionRequest: Message {
    /// enq_...
    public var enquiryId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// Admit, or refuse.
    public var admit: Bool = false
    /// Why, 1 to 2000 characters.
    public var reason: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Takes an enquiry back.
  public struct WithdrawEnquiryRequest: Message {
    /// enq_...
    public var enquiryId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// A unit kept for an enquiry.
  public struct UnitHold: Message {
    /// hld_...
    public var id: String = ""
    /// Grows by one with every change.
    public var version: UInt64 = 0
    /// The unit.
    public var unitId: String = ""
    /// The enquiry it is kept for.
    public var enquiryId: String = ""
    /// The enterprise of the enquiry.
    public var enterpriseId: String = ""
    /// Where it stands, by the time of the answer.
    public var state: ParkV1.HoldState = ParkV1.HoldState()
    /// From this instant on it counts no more.
    public var expiresAt: GoogleProtobuf.Timestamp?
    /// When it was made.
    public var createdAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Keeps a unit.
  public struct HoldUnitRequest: Message {
    /// A living enquiry: enq_...
    public var enquiryId: String = ""
    /// A listed unit of the enquiry's park.
    public var unitId: String = ""
    /// For how long, in minutes: 1 to 10080 (7 days); 0 = 1440 (a day).
    public var ttlMinutes: UInt32 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Gives a hold free.
  public struct ReleaseHoldRequest: Message {
    /// hld_...
    public var holdId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Signs the intent contract.
  public struct SignIntentRequest: Message {
    /// enq_...
    public var enquiryId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// On what terms a unit is let.
  public struct LeaseTerms: Message {
    /// The first day, not before today.
    public var firstDay: String = ""
    /// The last day, at most 20 years after the first.
    public var lastDay: String = ""
    /// Rent in fen a month, above 0.
    public var rentFenPerMonth: Int64 = 0
    /// The deposit in fen, not negative.
    public var depositFen: Int64 = 0
    /// Months of rent that fall due with the signature, 1 to 12.
    public var rentMonthsInAdvance: UInt32 = 0
    /// Months before moving out at which it must be applied for, 1 to 3 (sources: 1, 2 in Shenzhen, 3 in Guangzhou).
    public var noticeMonths: UInt32 = 0
    /// Months after the day of moving out within which the tenant moves its registered address away, 0 to 3; the move-out is
    /// not completed, and nothing refunded, before it has (source: 1 in Shenzhen). 0 = not agreed.
    public var addressMonths: UInt32 = 0
    /// Months after the day of moving out within which the move-out must be completed, 0 to 12; later the deposit is not
    /// refunded any more (source: 3 in Shenzhen). 0 = not agreed.
    public var refundMonths: UInt32 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// A sum that a tenant owes.
  public struct Charge: Message {
    /// chg_...
    public var id: String = ""
    /// What for.
    public var kind: ParkV1.ChargeKind = ParkV1.ChargeKind()
    /// A remark.
    public var note: String = ""
    /// How much, in fen.
    public var amountFen: Int64 = 0
    /// What of it was paid, in fen.
    public var paidFen: Int64 = 0
    /// What of it was taken from the deposit at the settlement, in fen.
    public var offsetFen: Int64 = 0
    /// The day on which it falls due.
    public var dueOn: String = ""
    /// What of a deposit was given back, in fen.
    public var refundedFen: Int64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// A defect found by an inspection.
  public struct Defect: Message {
    /// dft_...
    public var id: String = ""
    /// What is wrong, 1 to 500 characters.
    public var text: String = ""
    /// The last day for the repair: 3 working days after the inspection. Empty for one found at the move-out.
    public var repairBy: String = ""
    /// When it was repaired; unset while it is open.
    public var repairedAt: GoogleProtobuf.Timestamp?
    /// It was open after its last day, or still is.
    public var late: Bool = false

    /// The message in which every field has its default.
    public init() {}
  }

  /// A move-out.
  public struct MoveOut: Message {
    /// Where it stands.
    public var state: ParkV1.MoveOutState = ParkV1.MoveOutState()
    /// The day of moving out.
    public var moveOutDay: String = ""
    /// The deposit that was held, in fen; set by the settlement like the two below.
    public var depositFen: Int64 = 0
    /// What was taken from it, in fen.
    public var deductedFen: Int64 = 0
    /// What is to be refunded, in fen: deposit less deductions.
    public var refundFen: Int64 = 0
    /// When it was applied for.
    public var appliedAt: GoogleProtobuf.Timestamp?
    /// When it was settled.
    public var settledAt: GoogleProtobuf.Timestamp?
    /// When the keys came back.
    public var completedAt: GoogleProtobuf.Timestamp?
    /// The last day for moving the registered address away; empty when that is not agreed.
    public var addressUntil: String = ""
    /// The last day on which a completion still refunds; empty when that is not agreed.
    public var refundUntil: String = ""
    /// What of the refund was forfeited by a late completion, in fen.
    public var forfeitedFen: Int64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// A lease.
  public struct Lease: Message {
    /// lse_...
    public var id: String = ""
    /// Grows by one with every change.
    public var version: UInt64 = 0
    /// The unit.
    public var unitId: String = ""
    /// Its park.
    public var parkId: String = ""
    /// The tenant.
    public var enterpriseId: String = ""
    /// The enquiry it came of.
    public var enquiryId: String = ""
    /// Where it stands.
    public var state: ParkV1.LeaseState = ParkV1.LeaseState()
    /// Its terms.
    public var terms: ParkV1.LeaseTerms?
    /// What is owed and paid.
    public var charges: [ParkV1.Charge] = []
    /// What is due today and not paid, in fen.
    public var dueFen: Int64 = 0
    /// Deposit that the park holds, in fen; 0 once it is settled.
    public var depositHeldFen: Int64 = 0
    /// Whether the unit was inspected for the handover.
    public var inspected: Bool = false
    /// Defects found.
    public var defects: [ParkV1.Defect] = []
    /// What is to be built in, as asked; empty for none.
    public var fitOutPlan: String = ""
    /// The announced day of moving in; empty before.
    public var moveInDay: String = ""
    /// The latest move-out; unset for none.
    public var moveOut: ParkV1.MoveOut?
    /// When it was offered.
    public var createdAt: GoogleProtobuf.Timestamp?
    /// When it was changed last.
    public var updatedAt: GoogleProtobuf.Timestamp?
    /// The latest renewal; unset for none.
    public var renewal: ParkV1.Renewal?

    /// The message in which every field has its default.
    public init() {}
  }

  /// A renewal of a lease.
  public struct Renewal: Message {
    /// Where it stands.
    public var state: ParkV1.RenewalState = ParkV1.RenewalState()
    /// The new last day: as asked for, and from the offer on as offered.
    public var lastDay: String = ""
    /// The rent a month from the acceptance on, in fen; 0 before the offer.
    public var rentFenPerMonth: Int64 = 0
    /// What the tenant adds to the deposit, in fen.
    public var depositAddedFen: Int64 = 0
    /// Why it was refused; empty otherwise.
    public var reason: String = ""
    /// When it was asked for.
    public var appliedAt: GoogleProtobuf.Timestamp?
    /// When it ended; absent while it runs.
    public var endedAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for a renewal.
  public struct ApplyRenewalRequest: Message {
    /// lse_...
    public var leaseId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// The last day wanted: after the lease's last day, at most 20 years after its first.
    public var lastDay: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Offers a renewal.
  public struct OfferRenewalRequest: Message {
    /// lse_...
    public var leaseId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// The last day offered; empty = as asked for.
    public var lastDay: String = ""
    /// The rent a month, in fen; 0 = as before.
    public var rentFenPerMonth: Int64 = 0
    /// What the tenant adds to the deposit, in fen; due on the day of the acceptance.
    public var depositAddedFen: Int64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Refuses a renewal.
  public struct RefuseRenewalRequest: Message {
    /// lse_...
    public var leaseId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// Why, 1 to 500 characters.
    public var reason: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Accepts a renewal.
  public struct AcceptRenewalRequest: Message {
    /// lse_...
    public var leaseId: String = ""
    /// The version the caller has seen, and with it the offered terms.
    public var expectedVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Takes a renewal back.
  public struct WithdrawRenewalRequest: Message {
    /// lse_...
    public var leaseId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Offers a lease.
  public struct OfferLeaseRequest: Message {
    /// An admitted enquiry with a living hold: enq_...
    public var enquiryId: String = ""
    /// The version of the enquiry the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// The terms.
    public var terms: ParkV1.LeaseTerms?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Signs a lease.
  public struct SignLeaseRequest: Message {
    /// lse_...
    public var leaseId: String = ""
    /// The version the caller has seen, and with it the terms.
    public var expectedVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Ends a lease that has not begun.
  public struct CancelLeaseRequest: Message {
    /// lse_...
    public var leaseId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// A defect to record.
  public struct FoundDefect: Message {
    /// What is wrong, 1 to 500 characters.
    public var text: String = ""
    /// What it costs the tenant, in fen; at the move-out only, otherwise 0.
    public var damageFen: Int64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Records an inspection.
  public struct InspectUnitRequest: Message {
    /// lse_...
    public var leaseId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// When.
    public var kind: ParkV1.InspectionKind = ParkV1.InspectionKind()
    /// What was found, at most 50; none = all is well.
    public var defects: [ParkV1.FoundDefect] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// Records a repair.
  public struct RecordRepairRequest: Message {
    /// lse_...
    public var leaseId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// dft_...
    public var defectId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Adds a charge.
  public struct AddChargeRequest: Message {
    /// lse_...
    public var leaseId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// RENT, PROPERTY_FEE, UTILITIES or OTHER.
    public var kind: ParkV1.ChargeKind = ParkV1.ChargeKind()
    /// How much, in fen, above 0.
    public var amountFen: Int64 = 0
    /// The day on which it falls due.
    public var dueOn: String = ""
    /// A remark, up to 500 characters.
    public var note: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Records a payment.
  public struct RecordPaymentRequest: Message {
    /// lse_...
    public var leaseId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// chg_...
    public var chargeId: String = ""
    /// How much, in fen, above 0 and at most what is open.
    public var amountFen: Int64 = 0
    /// The bank's or receipt's number, up to 100 characters; masked where it looks like a person's number.
    public var reference: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Hands the keys over.
  public struct HandOverRequest: Message {
    /// lse_...
    public var leaseId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for a fit-out.
  public struct RequestFitOutRequest: Message {
    /// lse_...
    public var leaseId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// What is to be built in, 1 to 2000 characters.
    public var plan: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Decides a fit-out.
  public struct DecideFitOutRequest: Message {
    /// lse_...
    public var leaseId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// Allow, or refuse: then the lease is as before the request.
    public var allow: Bool = false
    /// The deposit for it, in fen; 0 = none. It falls due today and must be paid before the fit-out is accepted.
    public var depositFen: Int64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Accepts a fit-out.
  public struct AcceptFitOutRequest: Message {
    /// lse_...
    public var leaseId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Announces the moving in.
  public struct AnnounceMoveInRequest: Message {
    /// lse_...
    public var leaseId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// The day: at least 3 working days after today.
    public var moveInDay: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Confirms the moving in.
  public struct ConfirmMoveInRequest: Message {
    /// lse_...
    public var leaseId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for a lease.
  public struct GetLeaseRequest: Message {
    /// lse_...
    public var leaseId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for leases.
  public struct ListLeasesRequest: Message {
    /// Only of this park; empty = of all that the caller may see.
    public var parkId: String = ""
    /// Only of this unit; empty = any.
    public var unitId: String = ""
    /// Only in this state; UNSPECIFIED = any.
    public var state: ParkV1.LeaseState = ParkV1.LeaseState()

    /// The message in which every field has its default.
    public init() {}
  }

  /// Applies to move out.
  public struct ApplyMoveOutRequest: Message {
    /// lse_...
    public var leaseId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// The day of moving out; empty = the lease's last day.
    public var moveOutDay: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Takes a move-out back.
  public struct WithdrawMoveOutRequest: Message {
    /// lse_...
    public var leaseId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Settles a move-out.
  public struct SettleMoveOutRequest: Message {
    /// lse_...
    public var leaseId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Ends a lease.
  public struct CompleteMoveOutRequest: Message {
    /// lse_...
    public var leaseId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// That the tenant's registered address is moved away; needed when the lease's terms name months for it.
    public var addressMoved: Bool = false

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for a watch.
  public struct WatchOccupancyRequest: Message {
    /// prk_...
    public var parkId: String = ""
    /// The cursor of the last update seen; empty: begin with a snapshot.
    public var cursor: [UInt8] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// What a unit is now.
  public struct OccupancyUpdate: Message {
    /// unt_...; empty in a bookmark.
    public var unitId: String = ""
    /// Its number in the park.
    public var number: String = ""
    /// What it is when this is sent.
    public var occupancy: ParkV1.Occupancy = ParkV1.Occupancy()
    /// Who holds or rents it; empty for those who may not know, and for a free unit.
    public var enterpriseId: String = ""
    /// When the hold ends; unset otherwise.
    public var heldUntil: GoogleProtobuf.Timestamp?
    /// When it happened; unset in the snapshot.
    public var occurredAt: GoogleProtobuf.Timestamp?
    /// Where to go on from.
    public var cursor: [UInt8] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// What the event log says about units, enquiries and leases: ids and states.
  public struct LeasingEvent: Message {
    /// unt_...; empty when the event is about an enquiry without one.
    public var unitId: String = ""
    /// enq_..., or empty.
    public var enquiryId: String = ""
    /// lse_..., or empty.
    public var leaseId: String = ""
    /// hld_..., or empty.
    public var holdId: String = ""
    /// The state after it, as the state table names it.
    public var state: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// What a unit is good for.
  public struct UnitUse: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not set.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// Offices.
    public static var office: Self { Self(rawValue: 1) }
    /// Studios and workshops.
    public static var studio: Self { Self(rawValue: 2) }
    /// Shops and catering.
    public static var retail: Self { Self(rawValue: 3) }
    /// Exhibitions and performances.
    public static var exhibition: Self { Self(rawValue: 4) }
    /// Storage.
    public static var storage: Self { Self(rawValue: 5) }
  }

  /// Whether a unit is on the market.
  public struct UnitState: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not set.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// On the market; today it may be free, held or let.
    public static var listed: Self { Self(rawValue: 1) }
    /// Off the market.
    public static var withdrawn: Self { Self(rawValue: 2) }
  }

  /// What a unit is at an instant.
  public struct Occupancy: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not set.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// Nobody has it.
    public static var free: Self { Self(rawValue: 1) }
    /// Kept for an enquiry.
    public static var held: Self { Self(rawValue: 2) }
    /// A lease has it today, or is signed and begins later.
    public static var `let`: Self { Self(rawValue: 3) }
    /// Off the market.
    public static var withdrawn: Self { Self(rawValue: 4) }
  }

  /// How a unit fits.
  public struct Fit: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not set.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// In every point asked for.
    public static var yes: Self { Self(rawValue: 1) }
    /// No point speaks against it, but some cannot be told from its facts.
    public static var perhaps: Self { Self(rawValue: 2) }
    /// At least one point speaks against it.
    public static var no: Self { Self(rawValue: 3) }
  }

  /// Where an enquiry stands.
  public struct EnquiryState: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not set.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// Asked.
    public static var open: Self { Self(rawValue: 1) }
    /// A viewing is set.
    public static var viewing: Self { Self(rawValue: 2) }
    /// Applied in writing, the admission review is due.
    public static var applied: Self { Self(rawValue: 3) }
    /// Admitted.
    public static var admitted: Self { Self(rawValue: 4) }
    /// The intent contract is signed.
    public static var intentSigned: Self { Self(rawValue: 5) }
    /// A lease came of it.
    public static var leased: Self { Self(rawValue: 6) }
    /// Not admitted.
    public static var refused: Self { Self(rawValue: 7) }
    /// Taken back.
    public static var withdrawn: Self { Self(rawValue: 8) }
  }

  /// Where a hold stands.
  public struct HoldState: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not set.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// It keeps the unit.
    public static var active: Self { Self(rawValue: 1) }
    /// A lease was signed on it.
    public static var used: Self { Self(rawValue: 2) }
    /// Given free.
    public static var released: Self { Self(rawValue: 3) }
    /// Its time has passed.
    public static var expired: Self { Self(rawValue: 4) }
  }

  /// Where a lease stands.
  public struct LeaseState: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not set.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// Offered by the park.
    public static var offered: Self { Self(rawValue: 1) }
    /// Signed by both; the keys are still with the park.
    public static var signed: Self { Self(rawValue: 2) }
    /// The tenant has the keys.
    public static var handedOver: Self { Self(rawValue: 3) }
    /// Asked to fit out.
    public static var fitOutRequested: Self { Self(rawValue: 4) }
    /// Being fitted out.
    public static var fittingOut: Self { Self(rawValue: 5) }
    /// Fitted out and accepted.
    public static var fittedOut: Self { Self(rawValue: 6) }
    /// Moved in.
    public static var movedIn: Self { Self(rawValue: 7) }
    /// Moved out and settled.
    public static var ended: Self { Self(rawValue: 8) }
    /// Declined, taken back or cancelled before anything was paid.
    public static var cancelled: Self { Self(rawValue: 9) }
  }

  /// What a charge is for.
  public struct ChargeKind: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not set.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// The deposit of the lease. Made by the server.
    public static var deposit: Self { Self(rawValue: 1) }
    /// Rent.
    public static var rent: Self { Self(rawValue: 2) }
    /// Property management.
    public static var propertyFee: Self { Self(rawValue: 3) }
    /// Water, power, heating.
    public static var utilities: Self { Self(rawValue: 4) }
    /// The deposit of a fit-out. Made by the server.
    public static var fitOutDeposit: Self { Self(rawValue: 5) }
    /// Damage found at the move-out. Made by the server.
    public static var damage: Self { Self(rawValue: 6) }
    /// Anything else.
    public static var other: Self { Self(rawValue: 7) }
  }

  /// When an inspection is made.
  public struct InspectionKind: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not set.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// Before the keys are handed over.
    public static var handover: Self { Self(rawValue: 1) }
    /// When the tenant leaves.
    public static var moveOut: Self { Self(rawValue: 2) }
  }

  /// Where a move-out stands.
  public struct MoveOutState: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not set.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// Applied for.
    public static var applied: Self { Self(rawValue: 1) }
    /// The unit was inspected.
    public static var inspected: Self { Self(rawValue: 2) }
    /// Settled against the deposit.
    public static var settled: Self { Self(rawValue: 3) }
    /// Keys back, refund paid.
    public static var completed: Self { Self(rawValue: 4) }
    /// Taken back.
    public static var withdrawn: Self { Self(rawValue: 5) }
  }

  /// Where a renewal stands.
  public struct RenewalState: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not set.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// Asked for.
    public static var applied: Self { Self(rawValue: 1) }
    /// Terms are offered.
    public static var offered: Self { Self(rawValue: 2) }
    /// Accepted: the lease goes on.
    public static var accepted: Self { Self(rawValue: 3) }
    /// Not renewed.
    public static var refused: Self { Self(rawValue: 4) }
    /// Taken back.
    public static var withdrawn: Self { Self(rawValue: 5) }
    /// Not accepted before the lease ran out.
    public static var lapsed: Self { Self(rawValue: 6) }
  }
}

extension ParkV1.Unit {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("version", jsonName: "version", number: 2, FieldType.uint64))
    fields.append(FieldSchema("park_id", jsonName: "parkId", number: 3, FieldType.string))
    fields.append(FieldSchema("facts", jsonName: "facts", number: 4, FieldType.message({ ParkV1.UnitFacts.schema })))
    fields.append(FieldSchema("state", jsonName: "state", number: 5, FieldType.enumeration({ ParkV1.UnitState.schema })))
    fields.append(FieldSchema("occupancy", jsonName: "occupancy", number: 6, FieldType.enumeration({ ParkV1.Occupancy.schema })))
    fields.append(FieldSchema("free_from", jsonName: "freeFrom", number: 7, FieldType.string))
    fields.append(FieldSchema("created_at", jsonName: "createdAt", number: 8, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("updated_at", jsonName: "updatedAt", number: 9, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.park.v1.Unit", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__unit__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__Unit.self)
    self.id = RecordReader.string(record.pointee.id)
    self.version = record.pointee.version
    self.parkId = RecordReader.string(record.pointee.park_id)
    self.facts = RecordReader.message(record.pointee.facts)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.occupancy = RecordReader.enumeration(record.pointee.occupancy)
    self.freeFrom = RecordReader.string(record.pointee.free_from)
    self.createdAt = RecordReader.message(record.pointee.created_at)
    self.updatedAt = RecordReader.message(record.pointee.updated_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__Unit.self)
    cloudpark__park__v1__unit__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    record.pointee.version = self.version
    if !self.parkId.isEmpty {
      record.pointee.park_id = try packer.string(self.parkId, "park_id")
    }
    if let value = self.facts {
      record.pointee.facts = try packer.message(value, "facts")
    }
    record.pointee.state = packer.enumeration(self.state)
    record.pointee.occupancy = packer.enumeration(self.occupancy)
    if !self.freeFrom.isEmpty {
      record.pointee.free_from = try packer.string(self.freeFrom, "free_from")
    }
    if let value = self.createdAt {
      record.pointee.created_at = try packer.message(value, "created_at")
    }
    if let value = self.updatedAt {
      record.pointee.updated_at = try packer.message(value, "updated_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.UnitFacts {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("number", jsonName: "number", number: 1, FieldType.string))
    fields.append(FieldSchema("building", jsonName: "building", number: 2, FieldType.string))
    fields.append(FieldSchema("floor", jsonName: "floor", number: 3, FieldType.int32))
    fields.append(FieldSchema("area_square_decimetres", jsonName: "areaSquareDecimetres", number: 4, FieldType.int64))
    fields.append(FieldSchema("uses", jsonName: "uses", number: 5, FieldType.enumeration({ ParkV1.UnitUse.schema }), label: .repeated))
    fields.append(FieldSchema("rent_fen_per_month", jsonName: "rentFenPerMonth", number: 6, FieldType.int64))
    fields.append(FieldSchema("clear_height_centimetres", jsonName: "clearHeightCentimetres", number: 7, FieldType.uint32))
    fields.append(FieldSchema("power_kilowatts", jsonName: "powerKilowatts", number: 8, FieldType.uint32))
    fields.append(FieldSchema("available_from", jsonName: "availableFrom", number: 9, FieldType.string))
    fields.append(FieldSchema("notes", jsonName: "notes", number: 10, FieldType.string))
    return MessageSchema(name: "cloudpark.park.v1.UnitFacts", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__unit_facts__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__UnitFacts.self)
    self.number = RecordReader.string(record.pointee.number)
    self.building = RecordReader.string(record.pointee.building)
    self.floor = record.pointee.floor
    self.areaSquareDecimetres = record.pointee.area_square_decimetres
    self.uses = RecordReader.enumerations(record.pointee.n_uses, record.pointee.uses)
    self.rentFenPerMonth = record.pointee.rent_fen_per_month
    self.clearHeightCentimetres = record.pointee.clear_height_centimetres
    self.powerKilowatts = record.pointee.power_kilowatts
    self.availableFrom = RecordReader.string(record.pointee.available_from)
    self.notes = RecordReader.string(record.pointee.notes)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__UnitFacts.self)
    cloudpark__park__v1__unit_facts__init(record)
    if !self.number.isEmpty {
      record.pointee.number = try packer.string(self.number, "number")
    }
    if !self.building.isEmpty {
      record.pointee.building = try packer.string(self.building, "building")
    }
    record.pointee.floor = self.floor
    record.pointee.area_square_decimetres = self.areaSquareDecimetres
    if !self.uses.isEmpty {
      record.pointee.n_uses = self.uses.count
      record.pointee.uses = try packer.enumerations(self.uses)
    }
    record.pointee.rent_fen_per_month = self.rentFenPerMonth
    record.pointee.clear_height_centimetres = self.clearHeightCentimetres
    record.pointee.power_kilowatts = self.powerKilowatts
    if !self.availableFrom.isEmpty {
      record.pointee.available_from = try packer.string(self.availableFrom, "available_from")
    }
    if !self.notes.isEmpty {
      record.pointee.notes = try packer.string(self.notes, "notes")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.UpsertUnitRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("unit_id", jsonName: "unitId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("facts", jsonName: "facts", number: 3, FieldType.message({ ParkV1.UnitFacts.schema })))
    return MessageSchema(name: "cloudpark.park.v1.UpsertUnitRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__upsert_unit_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__UpsertUnitRequest.self)
    self.unitId = RecordReader.string(record.pointee.unit_id)
    self.expectedVersion = record.pointee.expected_version
    self.facts = RecordReader.message(record.pointee.facts)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__UpsertUnitRequest.self)
    cloudpark__park__v1__upsert_unit_request__init(record)
    if !self.unitId.isEmpty {
      record.pointee.unit_id = try packer.string(self.unitId, "unit_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if let value = self.facts {
      record.pointee.facts = try packer.message(value, "facts")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.WithdrawUnitRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("unit_id", jsonName: "unitId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.park.v1.WithdrawUnitRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__withdraw_unit_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__WithdrawUnitRequest.self)
    self.unitId = RecordReader.string(record.pointee.unit_id)
    self.expectedVersion = record.pointee.expected_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__WithdrawUnitRequest.self)
    cloudpark__park__v1__withdraw_unit_request__init(record)
    if !self.unitId.isEmpty {
      record.pointee.unit_id = try packer.string(self.unitId, "unit_id")
    }
    record.pointee.expected_version = self.expectedVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.GetUnitRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("unit_id", jsonName: "unitId", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.park.v1.GetUnitRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__get_unit_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__GetUnitRequest.self)
    self.unitId = RecordReader.string(record.pointee.unit_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__GetUnitRequest.self)
    cloudpark__park__v1__get_unit_request__init(record)
    if !self.unitId.isEmpty {
      record.pointee.unit_id = try packer.string(self.unitId, "unit_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.UnitNeeds {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("area_min_square_decimetres", jsonName: "areaMinSquareDecimetres", number: 1, FieldType.int64))
    fields.append(FieldSchema("area_max_square_decimetres", jsonName: "areaMaxSquareDecimetres", number: 2, FieldType.int64))
    fields.append(FieldSchema("rent_max_fen_per_month", jsonName: "rentMaxFenPerMonth", number: 3, FieldType.int64))
    fields.append(FieldSchema("uses", jsonName: "uses", number: 4, FieldType.enumeration({ ParkV1.UnitUse.schema }), label: .repeated))
    fields.append(FieldSchema("from_day", jsonName: "fromDay", number: 5, FieldType.string))
    fields.append(FieldSchema("floor_max", jsonName: "floorMax", number: 6, FieldType.int32))
    fields.append(FieldSchema("clear_height_min_centimetres", jsonName: "clearHeightMinCentimetres", number: 7, FieldType.uint32))
    fields.append(FieldSchema("power_min_kilowatts", jsonName: "powerMinKilowatts", number: 8, FieldType.uint32))
    return MessageSchema(name: "cloudpark.park.v1.UnitNeeds", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__unit_needs__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__UnitNeeds.self)
    self.areaMinSquareDecimetres = record.pointee.area_min_square_decimetres
    self.areaMaxSquareDecimetres = record.pointee.area_max_square_decimetres
    self.rentMaxFenPerMonth = record.pointee.rent_max_fen_per_month
    self.uses = RecordReader.enumerations(record.pointee.n_uses, record.pointee.uses)
    self.fromDay = RecordReader.string(record.pointee.from_day)
    self.floorMax = record.pointee.floor_max
    self.clearHeightMinCentimetres = record.pointee.clear_height_min_centimetres
    self.powerMinKilowatts = record.pointee.power_min_kilowatts
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__UnitNeeds.self)
    cloudpark__park__v1__unit_needs__init(record)
    record.pointee.area_min_square_decimetres = self.areaMinSquareDecimetres
    record.pointee.area_max_square_decimetres = self.areaMaxSquareDecimetres
    record.pointee.rent_max_fen_per_month = self.rentMaxFenPerMonth
    if !self.uses.isEmpty {
      record.pointee.n_uses = self.uses.count
      record.pointee.uses = try packer.enumerations(self.uses)
    }
    if !self.fromDay.isEmpty {
      record.pointee.from_day = try packer.string(self.fromDay, "from_day")
    }
    record.pointee.floor_max = self.floorMax
    record.pointee.clear_height_min_centimetres = self.clearHeightMinCentimetres
    record.pointee.power_min_kilowatts = self.powerMinKilowatts
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.SearchUnitsRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("park_id", jsonName: "parkId", number: 1, FieldType.string))
    fields.append(FieldSchema("district", jsonName: "district", number: 2, FieldType.string))
    fields.append(FieldSchema("needs", jsonName: "needs", number: 3, FieldType.message({ ParkV1.UnitNeeds.schema })))
    fields.append(FieldSchema("fitting_only", jsonName: "fittingOnly", number: 4, FieldType.bool))
    fields.append(FieldSchema("limit", jsonName: "limit", number: 5, FieldType.uint32))
    fields.append(FieldSchema("cursor", jsonName: "cursor", number: 6, FieldType.bytes))
    return MessageSchema(name: "cloudpark.park.v1.SearchUnitsRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__search_units_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__SearchUnitsRequest.self)
    self.parkId = RecordReader.string(record.pointee.park_id)
    self.district = RecordReader.string(record.pointee.district)
    self.needs = RecordReader.message(record.pointee.needs)
    self.fittingOnly = record.pointee.fitting_only != 0
    self.limit = record.pointee.limit
    self.cursor = RecordReader.bytes(record.pointee.cursor.len, record.pointee.cursor.data)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__SearchUnitsRequest.self)
    cloudpark__park__v1__search_units_request__init(record)
    if !self.parkId.isEmpty {
      record.pointee.park_id = try packer.string(self.parkId, "park_id")
    }
    if !self.district.isEmpty {
      record.pointee.district = try packer.string(self.district, "district")
    }
    if let value = self.needs {
      record.pointee.needs = try packer.message(value, "needs")
    }
    record.pointee.fitting_only = self.fittingOnly ? 1 : 0
    record.pointee.limit = self.limit
    if !self.cursor.isEmpty {
      record.pointee.cursor.len = self.cursor.count
      record.pointee.cursor.data = try packer.bytes(self.cursor)
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.FitReason {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("rule", jsonName: "rule", number: 1, FieldType.string))
    fields.append(FieldSchema("fit", jsonName: "fit", number: 2, FieldType.enumeration({ ParkV1.Fit.schema })))
    fields.append(FieldSchema("reason_zh", jsonName: "reasonZh", number: 3, FieldType.string))
    fields.append(FieldSchema("reason_en", jsonName: "reasonEn", number: 4, FieldType.string))
    return MessageSchema(name: "cloudpark.park.v1.FitReason", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__fit_reason__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__FitReason.self)
    self.rule = RecordReader.string(record.pointee.rule)
    self.fit = RecordReader.enumeration(record.pointee.fit)
    self.reasonZh = RecordReader.string(record.pointee.reason_zh)
    self.reasonEn = RecordReader.string(record.pointee.reason_en)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__FitReason.self)
    cloudpark__park__v1__fit_reason__init(record)
    if !self.rule.isEmpty {
      record.pointee.rule = try packer.string(self.rule, "rule")
    }
    record.pointee.fit = packer.enumeration(self.fit)
    if !self.reasonZh.isEmpty {
      record.pointee.reason_zh = try packer.string(self.reasonZh, "reason_zh")
    }
    if !self.reasonEn.isEmpty {
      record.pointee.reason_en = try packer.string(self.reasonEn, "reason_en")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.SearchUnitsResponse {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("unit", jsonName: "unit", number: 1, FieldType.message({ ParkV1.Unit.schema })))
    fields.append(FieldSchema("fit", jsonName: "fit", number: 2, FieldType.enumeration({ ParkV1.Fit.schema })))
    fields.append(FieldSchema("reasons", jsonName: "reasons", number: 3, FieldType.message({ ParkV1.FitReason.schema }), label: .repeated))
    fields.append(FieldSchema("cursor", jsonName: "cursor", number: 4, FieldType.bytes))
    return MessageSchema(name: "cloudpark.park.v1.SearchUnitsResponse", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__search_units_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__SearchUnitsResponse.self)
    self.unit = RecordReader.message(record.pointee.unit)
    self.fit = RecordReader.enumeration(record.pointee.fit)
    self.reasons = RecordReader.messages(record.pointee.n_reasons, record.pointee.reasons)
    self.cursor = RecordReader.bytes(record.pointee.cursor.len, record.pointee.cursor.data)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__SearchUnitsResponse.self)
    cloudpark__park__v1__search_units_response__init(record)
    if let value = self.unit {
      record.pointee.unit = try packer.message(value, "unit")
    }
    record.pointee.fit = packer.enumeration(self.fit)
    if !self.reasons.isEmpty {
      record.pointee.n_reasons = self.reasons.count
      record.pointee.reasons = try packer.messages(self.reasons, "reasons")
    }
    if !self.cursor.isEmpty {
      record.pointee.cursor.len = self.cursor.count
      record.pointee.cursor.data = try packer.bytes(self.cursor)
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.Enquiry {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("version", jsonName: "version", number: 2, FieldType.uint64))
    fields.append(FieldSchema("park_id", jsonName: "parkId", number: 3, FieldType.string))
    fields.append(FieldSchema("enterprise_id", jsonName: "enterpriseId", number: 4, FieldType.string))
    fields.append(FieldSchema("state", jsonName: "state", number: 5, FieldType.enumeration({ ParkV1.EnquiryState.schema })))
    fields.append(FieldSchema("needs", jsonName: "needs", number: 6, FieldType.message({ ParkV1.UnitNeeds.schema })))
    fields.append(FieldSchema("note", jsonName: "note", number: 7, FieldType.string))
    fields.append(FieldSchema("viewing_unit_id", jsonName: "viewingUnitId", number: 8, FieldType.string))
    fields.append(FieldSchema("viewing_at", jsonName: "viewingAt", number: 9, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("business_plan", jsonName: "businessPlan", number: 10, FieldType.string))
    fields.append(FieldSchema("admission_reason", jsonName: "admissionReason", number: 11, FieldType.string))
    fields.append(FieldSchema("hold", jsonName: "hold", number: 12, FieldType.message({ ParkV1.UnitHold.schema })))
    fields.append(FieldSchema("lease_id", jsonName: "leaseId", number: 13, FieldType.string))
    fields.append(FieldSchema("created_at", jsonName: "createdAt", number: 14, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("updated_at", jsonName: "updatedAt", number: 15, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.park.v1.Enquiry", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__enquiry__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__Enquiry.self)
    self.id = RecordReader.string(record.pointee.id)
    self.version = record.pointee.version
    self.parkId = RecordReader.string(record.pointee.park_id)
    self.enterpriseId = RecordReader.string(record.pointee.enterprise_id)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.needs = RecordReader.message(record.pointee.needs)
    self.note = RecordReader.string(record.pointee.note)
    self.viewingUnitId = RecordReader.string(record.pointee.viewing_unit_id)
    self.viewingAt = RecordReader.message(record.pointee.viewing_at)
    self.businessPlan = RecordReader.string(record.pointee.business_plan)
    self.admissionReason = RecordReader.string(record.pointee.admission_reason)
    self.hold = RecordReader.message(record.pointee.hold)
    self.leaseId = RecordReader.string(record.pointee.lease_id)
    self.createdAt = RecordReader.message(record.pointee.created_at)
    self.updatedAt = RecordReader.message(record.pointee.updated_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__Enquiry.self)
    cloudpark__park__v1__enquiry__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    record.pointee.version = self.version
    if !self.parkId.isEmpty {
      record.pointee.park_id = try packer.string(self.parkId, "park_id")
    }
    if !self.enterpriseId.isEmpty {
      record.pointee.enterprise_id = try packer.string(self.enterpriseId, "enterprise_id")
    }
    record.pointee.state = packer.enumeration(self.state)
    if let value = self.needs {
      record.pointee.needs = try packer.message(value, "needs")
    }
    if !self.note.isEmpty {
      record.pointee.note = try packer.string(self.note, "note")
    }
    if !self.viewingUnitId.isEmpty {
      record.pointee.viewing_unit_id = try packer.string(self.viewingUnitId, "viewing_unit_id")
    }
    if let value = self.viewingAt {
      record.pointee.viewing_at = try packer.message(value, "viewing_at")
    }
    if !self.businessPlan.isEmpty {
      record.pointee.business_plan = try packer.string(self.businessPlan, "business_plan")
    }
    if !self.admissionReason.isEmpty {
      record.pointee.admission_reason = try packer.string(self.admissionReason, "admission_reason")
    }
    if let value = self.hold {
      record.pointee.hold = try packer.message(value, "hold")
    }
    if !self.leaseId.isEmpty {
      record.pointee.lease_id = try packer.string(self.leaseId, "lease_id")
    }
    if let value = self.createdAt {
      record.pointee.created_at = try packer.message(value, "created_at")
    }
    if let value = self.updatedAt {
      record.pointee.updated_at = try packer.message(value, "updated_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.CreateEnquiryRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("park_id", jsonName: "parkId", number: 1, FieldType.string))
    fields.append(FieldSchema("needs", jsonName: "needs", number: 2, FieldType.message({ ParkV1.UnitNeeds.schema })))
    fields.append(FieldSchema("note", jsonName: "note", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.park.v1.CreateEnquiryRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__create_enquiry_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__CreateEnquiryRequest.self)
    self.parkId = RecordReader.string(record.pointee.park_id)
    self.needs = RecordReader.message(record.pointee.needs)
    self.note = RecordReader.string(record.pointee.note)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__CreateEnquiryRequest.self)
    cloudpark__park__v1__create_enquiry_request__init(record)
    if !self.parkId.isEmpty {
      record.pointee.park_id = try packer.string(self.parkId, "park_id")
    }
    if let value = self.needs {
      record.pointee.needs = try packer.message(value, "needs")
    }
    if !self.note.isEmpty {
      record.pointee.note = try packer.string(self.note, "note")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.GetEnquiryRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("enquiry_id", jsonName: "enquiryId", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.park.v1.GetEnquiryRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__get_enquiry_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__GetEnquiryRequest.self)
    self.enquiryId = RecordReader.string(record.pointee.enquiry_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__GetEnquiryRequest.self)
    cloudpark__park__v1__get_enquiry_request__init(record)
    if !self.enquiryId.isEmpty {
      record.pointee.enquiry_id = try packer.string(self.enquiryId, "enquiry_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.ListEnquiriesRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("state", jsonName: "state", number: 1, FieldType.enumeration({ ParkV1.EnquiryState.schema })))
    return MessageSchema(name: "cloudpark.park.v1.ListEnquiriesRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__list_enquiries_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__ListEnquiriesRequest.self)
    self.state = RecordReader.enumeration(record.pointee.state)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__ListEnquiriesRequest.self)
    cloudpark__park__v1__list_enquiries_request__init(record)
    record.pointee.state = packer.enumeration(self.state)
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.ScheduleViewingRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("enquiry_id", jsonName: "enquiryId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("unit_id", jsonName: "unitId", number: 3, FieldType.string))
    fields.append(FieldSchema("viewing_at", jsonName: "viewingAt", number: 4, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.park.v1.ScheduleViewingRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__schedule_viewing_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__ScheduleViewingRequest.self)
    self.enquiryId = RecordReader.string(record.pointee.enquiry_id)
    self.expectedVersion = record.pointee.expected_version
    self.unitId = RecordReader.string(record.pointee.unit_id)
    self.viewingAt = RecordReader.message(record.pointee.viewing_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__ScheduleViewingRequest.self)
    cloudpark__park__v1__schedule_viewing_request__init(record)
    if !self.enquiryId.isEmpty {
      record.pointee.enquiry_id = try packer.string(self.enquiryId, "enquiry_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.unitId.isEmpty {
      record.pointee.unit_id = try packer.string(self.unitId, "unit_id")
    }
    if let value = self.viewingAt {
      record.pointee.viewing_at = try packer.message(value, "viewing_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.ApplyToSettleInRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("enquiry_id", jsonName: "enquiryId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("business_plan", jsonName: "businessPlan", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.park.v1.ApplyToSettleInRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__apply_to_settle_in_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__ApplyToSettleInRequest.self)
    self.enquiryId = RecordReader.string(record.pointee.enquiry_id)
    self.expectedVersion = record.pointee.expected_version
    self.businessPlan = RecordReader.string(record.pointee.business_plan)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__ApplyToSettleInRequest.self)
    cloudpark__park__v1__apply_to_settle_in_request__init(record)
    if !self.enquiryId.isEmpty {
      record.pointee.enquiry_id = try packer.string(self.enquiryId, "enquiry_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.businessPlan.isEmpty {
      record.pointee.business_plan = try packer.string(self.businessPlan, "business_plan")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.ReviewAdmissionRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("enquiry_id", jsonName: "enquiryId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("admit", jsonName: "admit", number: 3, FieldType.bool))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 4, FieldType.string))
    return MessageSchema(name: "cloudpark.park.v1.ReviewAdmissionRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__review_admission_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__ReviewAdmissionRequest.self)
    self.enquiryId = RecordReader.string(record.pointee.enquiry_id)
    self.expectedVersion = record.pointee.expected_version
    self.admit = record.pointee.admit != 0
    self.reason = RecordReader.string(record.pointee.reason)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__ReviewAdmissionRequest.self)
    cloudpark__park__v1__review_admission_request__init(record)
    if !self.enquiryId.isEmpty {
      record.pointee.enquiry_id = try packer.string(self.enquiryId, "enquiry_id")
    }
    record.pointee.expected_version = self.expectedVersion
    record.pointee.admit = self.admit ? 1 : 0
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.WithdrawEnquiryRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("enquiry_id", jsonName: "enquiryId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.park.v1.WithdrawEnquiryRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__withdraw_enquiry_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__WithdrawEnquiryRequest.self)
    self.enquiryId = RecordReader.string(record.pointee.enquiry_id)
    self.expectedVersion = record.pointee.expected_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__WithdrawEnquiryRequest.self)
    cloudpark__park__v1__withdraw_enquiry_request__init(record)
    if !self.enquiryId.isEmpty {
      record.pointee.enquiry_id = try packer.string(self.enquiryId, "enquiry_id")
    }
    record.pointee.expected_version = self.expectedVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.UnitHold {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("version", jsonName: "version", number: 2, FieldType.uint64))
    fields.append(FieldSchema("unit_id", jsonName: "unitId", number: 3, FieldType.string))
    fields.append(FieldSchema("enquiry_id", jsonName: "enquiryId", number: 4, FieldType.string))
    fields.append(FieldSchema("enterprise_id", jsonName: "enterpriseId", number: 5, FieldType.string))
    fields.append(FieldSchema("state", jsonName: "state", number: 6, FieldType.enumeration({ ParkV1.HoldState.schema })))
    fields.append(FieldSchema("expires_at", jsonName: "expiresAt", number: 7, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("created_at", jsonName: "createdAt", number: 8, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.park.v1.UnitHold", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__unit_hold__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__UnitHold.self)
    self.id = RecordReader.string(record.pointee.id)
    self.version = record.pointee.version
    self.unitId = RecordReader.string(record.pointee.unit_id)
    self.enquiryId = RecordReader.string(record.pointee.enquiry_id)
    self.enterpriseId = RecordReader.string(record.pointee.enterprise_id)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.expiresAt = RecordReader.message(record.pointee.expires_at)
    self.createdAt = RecordReader.message(record.pointee.created_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__UnitHold.self)
    cloudpark__park__v1__unit_hold__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    record.pointee.version = self.version
    if !self.unitId.isEmpty {
      record.pointee.unit_id = try packer.string(self.unitId, "unit_id")
    }
    if !self.enquiryId.isEmpty {
      record.pointee.enquiry_id = try packer.string(self.enquiryId, "enquiry_id")
    }
    if !self.enterpriseId.isEmpty {
      record.pointee.enterprise_id = try packer.string(self.enterpriseId, "enterprise_id")
    }
    record.pointee.state = packer.enumeration(self.state)
    if let value = self.expiresAt {
      record.pointee.expires_at = try packer.message(value, "expires_at")
    }
    if let value = self.createdAt {
      record.pointee.created_at = try packer.message(value, "created_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.HoldUnitRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("enquiry_id", jsonName: "enquiryId", number: 1, FieldType.string))
    fields.append(FieldSchema("unit_id", jsonName: "unitId", number: 2, FieldType.string))
    fields.append(FieldSchema("ttl_minutes", jsonName: "ttlMinutes", number: 3, FieldType.uint32))
    return MessageSchema(name: "cloudpark.park.v1.HoldUnitRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__hold_unit_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__HoldUnitRequest.self)
    self.enquiryId = RecordReader.string(record.pointee.enquiry_id)
    self.unitId = RecordReader.string(record.pointee.unit_id)
    self.ttlMinutes = record.pointee.ttl_minutes
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__HoldUnitRequest.self)
    cloudpark__park__v1__hold_unit_request__init(record)
    if !self.enquiryId.isEmpty {
      record.pointee.enquiry_id = try packer.string(self.enquiryId, "enquiry_id")
    }
    if !self.unitId.isEmpty {
      record.pointee.unit_id = try packer.string(self.unitId, "unit_id")
    }
    record.pointee.ttl_minutes = self.ttlMinutes
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.ReleaseHoldRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("hold_id", jsonName: "holdId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.park.v1.ReleaseHoldRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__release_hold_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__ReleaseHoldRequest.self)
    self.holdId = RecordReader.string(record.pointee.hold_id)
    self.expectedVersion = record.pointee.expected_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__ReleaseHoldRequest.self)
    cloudpark__park__v1__release_hold_request__init(record)
    if !self.holdId.isEmpty {
      record.pointee.hold_id = try packer.string(self.holdId, "hold_id")
    }
    record.pointee.expected_version = self.expectedVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.SignIntentRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("enquiry_id", jsonName: "enquiryId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.park.v1.SignIntentRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__sign_intent_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__SignIntentRequest.self)
    self.enquiryId = RecordReader.string(record.pointee.enquiry_id)
    self.expectedVersion = record.pointee.expected_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__SignIntentRequest.self)
    cloudpark__park__v1__sign_intent_request__init(record)
    if !self.enquiryId.isEmpty {
      record.pointee.enquiry_id = try packer.string(self.enquiryId, "enquiry_id")
    }
    record.pointee.expected_version = self.expectedVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.LeaseTerms {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("first_day", jsonName: "firstDay", number: 1, FieldType.string))
    fields.append(FieldSchema("last_day", jsonName: "lastDay", number: 2, FieldType.string))
    fields.append(FieldSchema("rent_fen_per_month", jsonName: "rentFenPerMonth", number: 3, FieldType.int64))
    fields.append(FieldSchema("deposit_fen", jsonName: "depositFen", number: 4, FieldType.int64))
    fields.append(FieldSchema("rent_months_in_advance", jsonName: "rentMonthsInAdvance", number: 5, FieldType.uint32))
    fields.append(FieldSchema("notice_months", jsonName: "noticeMonths", number: 6, FieldType.uint32))
    fields.append(FieldSchema("address_months", jsonName: "addressMonths", number: 7, FieldType.uint32))
    fields.append(FieldSchema("refund_months", jsonName: "refundMonths", number: 8, FieldType.uint32))
    return MessageSchema(name: "cloudpark.park.v1.LeaseTerms", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__lease_terms__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__LeaseTerms.self)
    self.firstDay = RecordReader.string(record.pointee.first_day)
    self.lastDay = RecordReader.string(record.pointee.last_day)
    self.rentFenPerMonth = record.pointee.rent_fen_per_month
    self.depositFen = record.pointee.deposit_fen
    self.rentMonthsInAdvance = record.pointee.rent_months_in_advance
    self.noticeMonths = record.pointee.notice_months
    self.addressMonths = record.pointee.address_months
    self.refundMonths = record.pointee.refund_months
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__LeaseTerms.self)
    cloudpark__park__v1__lease_terms__init(record)
    if !self.firstDay.isEmpty {
      record.pointee.first_day = try packer.string(self.firstDay, "first_day")
    }
    if !self.lastDay.isEmpty {
      record.pointee.last_day = try packer.string(self.lastDay, "last_day")
    }
    record.pointee.rent_fen_per_month = self.rentFenPerMonth
    record.pointee.deposit_fen = self.depositFen
    record.pointee.rent_months_in_advance = self.rentMonthsInAdvance
    record.pointee.notice_months = self.noticeMonths
    record.pointee.address_months = self.addressMonths
    record.pointee.refund_months = self.refundMonths
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.Charge {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("kind", jsonName: "kind", number: 2, FieldType.enumeration({ ParkV1.ChargeKind.schema })))
    fields.append(FieldSchema("note", jsonName: "note", number: 3, FieldType.string))
    fields.append(FieldSchema("amount_fen", jsonName: "amountFen", number: 4, FieldType.int64))
    fields.append(FieldSchema("paid_fen", jsonName: "paidFen", number: 5, FieldType.int64))
    fields.append(FieldSchema("offset_fen", jsonName: "offsetFen", number: 6, FieldType.int64))
    fields.append(FieldSchema("due_on", jsonName: "dueOn", number: 7, FieldType.string))
    fields.append(FieldSchema("refunded_fen", jsonName: "refundedFen", number: 8, FieldType.int64))
    return MessageSchema(name: "cloudpark.park.v1.Charge", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__charge__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__Charge.self)
    self.id = RecordReader.string(record.pointee.id)
    self.kind = RecordReader.enumeration(record.pointee.kind)
    self.note = RecordReader.string(record.pointee.note)
    self.amountFen = record.pointee.amount_fen
    self.paidFen = record.pointee.paid_fen
    self.offsetFen = record.pointee.offset_fen
    self.dueOn = RecordReader.string(record.pointee.due_on)
    self.refundedFen = record.pointee.refunded_fen
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__Charge.self)
    cloudpark__park__v1__charge__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    record.pointee.kind = packer.enumeration(self.kind)
    if !self.note.isEmpty {
      record.pointee.note = try packer.string(self.note, "note")
    }
    record.pointee.amount_fen = self.amountFen
    record.pointee.paid_fen = self.paidFen
    record.pointee.offset_fen = self.offsetFen
    if !self.dueOn.isEmpty {
      record.pointee.due_on = try packer.string(self.dueOn, "due_on")
    }
    record.pointee.refunded_fen = self.refundedFen
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.Defect {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("text", jsonName: "text", number: 2, FieldType.string))
    fields.append(FieldSchema("repair_by", jsonName: "repairBy", number: 3, FieldType.string))
    fields.append(FieldSchema("repaired_at", jsonName: "repairedAt", number: 4, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("late", jsonName: "late", number: 5, FieldType.bool))
    return MessageSchema(name: "cloudpark.park.v1.Defect", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__defect__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__Defect.self)
    self.id = RecordReader.string(record.pointee.id)
    self.text = RecordReader.string(record.pointee.text)
    self.repairBy = RecordReader.string(record.pointee.repair_by)
    self.repairedAt = RecordReader.message(record.pointee.repaired_at)
    self.late = record.pointee.late != 0
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__Defect.self)
    cloudpark__park__v1__defect__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    if !self.text.isEmpty {
      record.pointee.text = try packer.string(self.text, "text")
    }
    if !self.repairBy.isEmpty {
      record.pointee.repair_by = try packer.string(self.repairBy, "repair_by")
    }
    if let value = self.repairedAt {
      record.pointee.repaired_at = try packer.message(value, "repaired_at")
    }
    record.pointee.late = self.late ? 1 : 0
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.MoveOut {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("state", jsonName: "state", number: 1, FieldType.enumeration({ ParkV1.MoveOutState.schema })))
    fields.append(FieldSchema("move_out_day", jsonName: "moveOutDay", number: 2, FieldType.string))
    fields.append(FieldSchema("deposit_fen", jsonName: "depositFen", number: 3, FieldType.int64))
    fields.append(FieldSchema("deducted_fen", jsonName: "deductedFen", number: 4, FieldType.int64))
    fields.append(FieldSchema("refund_fen", jsonName: "refundFen", number: 5, FieldType.int64))
    fields.append(FieldSchema("applied_at", jsonName: "appliedAt", number: 6, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("settled_at", jsonName: "settledAt", number: 7, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("completed_at", jsonName: "completedAt", number: 8, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("address_until", jsonName: "addressUntil", number: 9, FieldType.string))
    fields.append(FieldSchema("refund_until", jsonName: "refundUntil", number: 10, FieldType.string))
    fields.append(FieldSchema("forfeited_fen", jsonName: "forfeitedFen", number: 11, FieldType.int64))
    return MessageSchema(name: "cloudpark.park.v1.MoveOut", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__move_out__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__MoveOut.self)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.moveOutDay = RecordReader.string(record.pointee.move_out_day)
    self.depositFen = record.pointee.deposit_fen
    self.deductedFen = record.pointee.deducted_fen
    self.refundFen = record.pointee.refund_fen
    self.appliedAt = RecordReader.message(record.pointee.applied_at)
    self.settledAt = RecordReader.message(record.pointee.settled_at)
    self.completedAt = RecordReader.message(record.pointee.completed_at)
    self.addressUntil = RecordReader.string(record.pointee.address_until)
    self.refundUntil = RecordReader.string(record.pointee.refund_until)
    self.forfeitedFen = record.pointee.forfeited_fen
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__MoveOut.self)
    cloudpark__park__v1__move_out__init(record)
    record.pointee.state = packer.enumeration(self.state)
    if !self.moveOutDay.isEmpty {
      record.pointee.move_out_day = try packer.string(self.moveOutDay, "move_out_day")
    }
    record.pointee.deposit_fen = self.depositFen
    record.pointee.deducted_fen = self.deductedFen
    record.pointee.refund_fen = self.refundFen
    if let value = self.appliedAt {
      record.pointee.applied_at = try packer.message(value, "applied_at")
    }
    if let value = self.settledAt {
      record.pointee.settled_at = try packer.message(value, "settled_at")
    }
    if let value = self.completedAt {
      record.pointee.completed_at = try packer.message(value, "completed_at")
    }
    if !self.addressUntil.isEmpty {
      record.pointee.address_until = try packer.string(self.addressUntil, "address_until")
    }
    if !self.refundUntil.isEmpty {
      record.pointee.refund_until = try packer.string(self.refundUntil, "refund_until")
    }
    record.pointee.forfeited_fen = self.forfeitedFen
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.Lease {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("version", jsonName: "version", number: 2, FieldType.uint64))
    fields.append(FieldSchema("unit_id", jsonName: "unitId", number: 3, FieldType.string))
    fields.append(FieldSchema("park_id", jsonName: "parkId", number: 4, FieldType.string))
    fields.append(FieldSchema("enterprise_id", jsonName: "enterpriseId", number: 5, FieldType.string))
    fields.append(FieldSchema("enquiry_id", jsonName: "enquiryId", number: 6, FieldType.string))
    fields.append(FieldSchema("state", jsonName: "state", number: 7, FieldType.enumeration({ ParkV1.LeaseState.schema })))
    fields.append(FieldSchema("terms", jsonName: "terms", number: 8, FieldType.message({ ParkV1.LeaseTerms.schema })))
    fields.append(FieldSchema("charges", jsonName: "charges", number: 9, FieldType.message({ ParkV1.Charge.schema }), label: .repeated))
    fields.append(FieldSchema("due_fen", jsonName: "dueFen", number: 10, FieldType.int64))
    fields.append(FieldSchema("deposit_held_fen", jsonName: "depositHeldFen", number: 11, FieldType.int64))
    fields.append(FieldSchema("inspected", jsonName: "inspected", number: 12, FieldType.bool))
    fields.append(FieldSchema("defects", jsonName: "defects", number: 13, FieldType.message({ ParkV1.Defect.schema }), label: .repeated))
    fields.append(FieldSchema("fit_out_plan", jsonName: "fitOutPlan", number: 14, FieldType.string))
    fields.append(FieldSchema("move_in_day", jsonName: "moveInDay", number: 15, FieldType.string))
    fields.append(FieldSchema("move_out", jsonName: "moveOut", number: 16, FieldType.message({ ParkV1.MoveOut.schema })))
    fields.append(FieldSchema("created_at", jsonName: "createdAt", number: 17, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("updated_at", jsonName: "updatedAt", number: 18, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("renewal", jsonName: "renewal", number: 19, FieldType.message({ ParkV1.Renewal.schema })))
    return MessageSchema(name: "cloudpark.park.v1.Lease", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__lease__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__Lease.self)
    self.id = RecordReader.string(record.pointee.id)
    self.version = record.pointee.version
    self.unitId = RecordReader.string(record.pointee.unit_id)
    self.parkId = RecordReader.string(record.pointee.park_id)
    self.enterpriseId = RecordReader.string(record.pointee.enterprise_id)
    self.enquiryId = RecordReader.string(record.pointee.enquiry_id)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.terms = RecordReader.message(record.pointee.terms)
    self.charges = RecordReader.messages(record.pointee.n_charges, record.pointee.charges)
    self.dueFen = record.pointee.due_fen
    self.depositHeldFen = record.pointee.deposit_held_fen
    self.inspected = record.pointee.inspected != 0
    self.defects = RecordReader.messages(record.pointee.n_defects, record.pointee.defects)
    self.fitOutPlan = RecordReader.string(record.pointee.fit_out_plan)
    self.moveInDay = RecordReader.string(record.pointee.move_in_day)
    self.moveOut = RecordReader.message(record.pointee.move_out)
    self.createdAt = RecordReader.message(record.pointee.created_at)
    self.updatedAt = RecordReader.message(record.pointee.updated_at)
    self.renewal = RecordReader.message(record.pointee.renewal)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__Lease.self)
    cloudpark__park__v1__lease__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    record.pointee.version = self.version
    if !self.unitId.isEmpty {
      record.pointee.unit_id = try packer.string(self.unitId, "unit_id")
    }
    if !self.parkId.isEmpty {
      record.pointee.park_id = try packer.string(self.parkId, "park_id")
    }
    if !self.enterpriseId.isEmpty {
      record.pointee.enterprise_id = try packer.string(self.enterpriseId, "enterprise_id")
    }
    if !self.enquiryId.isEmpty {
      record.pointee.enquiry_id = try packer.string(self.enquiryId, "enquiry_id")
    }
    record.pointee.state = packer.enumeration(self.state)
    if let value = self.terms {
      record.pointee.terms = try packer.message(value, "terms")
    }
    if !self.charges.isEmpty {
      record.pointee.n_charges = self.charges.count
      record.pointee.charges = try packer.messages(self.charges, "charges")
    }
    record.pointee.due_fen = self.dueFen
    record.pointee.deposit_held_fen = self.depositHeldFen
    record.pointee.inspected = self.inspected ? 1 : 0
    if !self.defects.isEmpty {
      record.pointee.n_defects = self.defects.count
      record.pointee.defects = try packer.messages(self.defects, "defects")
    }
    if !self.fitOutPlan.isEmpty {
      record.pointee.fit_out_plan = try packer.string(self.fitOutPlan, "fit_out_plan")
    }
    if !self.moveInDay.isEmpty {
      record.pointee.move_in_day = try packer.string(self.moveInDay, "move_in_day")
    }
    if let value = self.moveOut {
      record.pointee.move_out = try packer.message(value, "move_out")
    }
    if let value = self.createdAt {
      record.pointee.created_at = try packer.message(value, "created_at")
    }
    if let value = self.updatedAt {
      record.pointee.updated_at = try packer.message(value, "updated_at")
    }
    if let value = self.renewal {
      record.pointee.renewal = try packer.message(value, "renewal")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.Renewal {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("state", jsonName: "state", number: 1, FieldType.enumeration({ ParkV1.RenewalState.schema })))
    fields.append(FieldSchema("last_day", jsonName: "lastDay", number: 2, FieldType.string))
    fields.append(FieldSchema("rent_fen_per_month", jsonName: "rentFenPerMonth", number: 3, FieldType.int64))
    fields.append(FieldSchema("deposit_added_fen", jsonName: "depositAddedFen", number: 4, FieldType.int64))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 5, FieldType.string))
    fields.append(FieldSchema("applied_at", jsonName: "appliedAt", number: 6, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("ended_at", jsonName: "endedAt", number: 7, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.park.v1.Renewal", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__renewal__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__Renewal.self)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.lastDay = RecordReader.string(record.pointee.last_day)
    self.rentFenPerMonth = record.pointee.rent_fen_per_month
    self.depositAddedFen = record.pointee.deposit_added_fen
    self.reason = RecordReader.string(record.pointee.reason)
    self.appliedAt = RecordReader.message(record.pointee.applied_at)
    self.endedAt = RecordReader.message(record.pointee.ended_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__Renewal.self)
    cloudpark__park__v1__renewal__init(record)
    record.pointee.state = packer.enumeration(self.state)
    if !self.lastDay.isEmpty {
      record.pointee.last_day = try packer.string(self.lastDay, "last_day")
    }
    record.pointee.rent_fen_per_month = self.rentFenPerMonth
    record.pointee.deposit_added_fen = self.depositAddedFen
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    if let value = self.appliedAt {
      record.pointee.applied_at = try packer.message(value, "applied_at")
    }
    if let value = self.endedAt {
      record.pointee.ended_at = try packer.message(value, "ended_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.ApplyRenewalRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("lease_id", jsonName: "leaseId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("last_day", jsonName: "lastDay", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.park.v1.ApplyRenewalRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__apply_renewal_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__ApplyRenewalRequest.self)
    self.leaseId = RecordReader.string(record.pointee.lease_id)
    self.expectedVersion = record.pointee.expected_version
    self.lastDay = RecordReader.string(record.pointee.last_day)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__ApplyRenewalRequest.self)
    cloudpark__park__v1__apply_renewal_request__init(record)
    if !self.leaseId.isEmpty {
      record.pointee.lease_id = try packer.string(self.leaseId, "lease_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.lastDay.isEmpty {
      record.pointee.last_day = try packer.string(self.lastDay, "last_day")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.OfferRenewalRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("lease_id", jsonName: "leaseId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("last_day", jsonName: "lastDay", number: 3, FieldType.string))
    fields.append(FieldSchema("rent_fen_per_month", jsonName: "rentFenPerMonth", number: 4, FieldType.int64))
    fields.append(FieldSchema("deposit_added_fen", jsonName: "depositAddedFen", number: 5, FieldType.int64))
    return MessageSchema(name: "cloudpark.park.v1.OfferRenewalRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__offer_renewal_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__OfferRenewalRequest.self)
    self.leaseId = RecordReader.string(record.pointee.lease_id)
    self.expectedVersion = record.pointee.expected_version
    self.lastDay = RecordReader.string(record.pointee.last_day)
    self.rentFenPerMonth = record.pointee.rent_fen_per_month
    self.depositAddedFen = record.pointee.deposit_added_fen
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__OfferRenewalRequest.self)
    cloudpark__park__v1__offer_renewal_request__init(record)
    if !self.leaseId.isEmpty {
      record.pointee.lease_id = try packer.string(self.leaseId, "lease_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.lastDay.isEmpty {
      record.pointee.last_day = try packer.string(self.lastDay, "last_day")
    }
    record.pointee.rent_fen_per_month = self.rentFenPerMonth
    record.pointee.deposit_added_fen = self.depositAddedFen
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.RefuseRenewalRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("lease_id", jsonName: "leaseId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.park.v1.RefuseRenewalRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__refuse_renewal_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__RefuseRenewalRequest.self)
    self.leaseId = RecordReader.string(record.pointee.lease_id)
    self.expectedVersion = record.pointee.expected_version
    self.reason = RecordReader.string(record.pointee.reason)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__RefuseRenewalRequest.self)
    cloudpark__park__v1__refuse_renewal_request__init(record)
    if !self.leaseId.isEmpty {
      record.pointee.lease_id = try packer.string(self.leaseId, "lease_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.AcceptRenewalRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("lease_id", jsonName: "leaseId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.park.v1.AcceptRenewalRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__accept_renewal_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__AcceptRenewalRequest.self)
    self.leaseId = RecordReader.string(record.pointee.lease_id)
    self.expectedVersion = record.pointee.expected_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__AcceptRenewalRequest.self)
    cloudpark__park__v1__accept_renewal_request__init(record)
    if !self.leaseId.isEmpty {
      record.pointee.lease_id = try packer.string(self.leaseId, "lease_id")
    }
    record.pointee.expected_version = self.expectedVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.WithdrawRenewalRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("lease_id", jsonName: "leaseId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.park.v1.WithdrawRenewalRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__withdraw_renewal_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__WithdrawRenewalRequest.self)
    self.leaseId = RecordReader.string(record.pointee.lease_id)
    self.expectedVersion = record.pointee.expected_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__WithdrawRenewalRequest.self)
    cloudpark__park__v1__withdraw_renewal_request__init(record)
    if !self.leaseId.isEmpty {
      record.pointee.lease_id = try packer.string(self.leaseId, "lease_id")
    }
    record.pointee.expected_version = self.expectedVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.OfferLeaseRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("enquiry_id", jsonName: "enquiryId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("terms", jsonName: "terms", number: 3, FieldType.message({ ParkV1.LeaseTerms.schema })))
    return MessageSchema(name: "cloudpark.park.v1.OfferLeaseRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__offer_lease_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__OfferLeaseRequest.self)
    self.enquiryId = RecordReader.string(record.pointee.enquiry_id)
    self.expectedVersion = record.pointee.expected_version
    self.terms = RecordReader.message(record.pointee.terms)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__OfferLeaseRequest.self)
    cloudpark__park__v1__offer_lease_request__init(record)
    if !self.enquiryId.isEmpty {
      record.pointee.enquiry_id = try packer.string(self.enquiryId, "enquiry_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if let value = self.terms {
      record.pointee.terms = try packer.message(value, "terms")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.SignLeaseRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("lease_id", jsonName: "leaseId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.park.v1.SignLeaseRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__sign_lease_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__SignLeaseRequest.self)
    self.leaseId = RecordReader.string(record.pointee.lease_id)
    self.expectedVersion = record.pointee.expected_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__SignLeaseRequest.self)
    cloudpark__park__v1__sign_lease_request__init(record)
    if !self.leaseId.isEmpty {
      record.pointee.lease_id = try packer.string(self.leaseId, "lease_id")
    }
    record.pointee.expected_version = self.expectedVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.CancelLeaseRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("lease_id", jsonName: "leaseId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.park.v1.CancelLeaseRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__cancel_lease_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__CancelLeaseRequest.self)
    self.leaseId = RecordReader.string(record.pointee.lease_id)
    self.expectedVersion = record.pointee.expected_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__CancelLeaseRequest.self)
    cloudpark__park__v1__cancel_lease_request__init(record)
    if !self.leaseId.isEmpty {
      record.pointee.lease_id = try packer.string(self.leaseId, "lease_id")
    }
    record.pointee.expected_version = self.expectedVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.FoundDefect {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("text", jsonName: "text", number: 1, FieldType.string))
    fields.append(FieldSchema("damage_fen", jsonName: "damageFen", number: 2, FieldType.int64))
    return MessageSchema(name: "cloudpark.park.v1.FoundDefect", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__found_defect__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__FoundDefect.self)
    self.text = RecordReader.string(record.pointee.text)
    self.damageFen = record.pointee.damage_fen
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__FoundDefect.self)
    cloudpark__park__v1__found_defect__init(record)
    if !self.text.isEmpty {
      record.pointee.text = try packer.string(self.text, "text")
    }
    record.pointee.damage_fen = self.damageFen
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.InspectUnitRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("lease_id", jsonName: "leaseId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("kind", jsonName: "kind", number: 3, FieldType.enumeration({ ParkV1.InspectionKind.schema })))
    fields.append(FieldSchema("defects", jsonName: "defects", number: 4, FieldType.message({ ParkV1.FoundDefect.schema }), label: .repeated))
    return MessageSchema(name: "cloudpark.park.v1.InspectUnitRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__inspect_unit_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__InspectUnitRequest.self)
    self.leaseId = RecordReader.string(record.pointee.lease_id)
    self.expectedVersion = record.pointee.expected_version
    self.kind = RecordReader.enumeration(record.pointee.kind)
    self.defects = RecordReader.messages(record.pointee.n_defects, record.pointee.defects)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__InspectUnitRequest.self)
    cloudpark__park__v1__inspect_unit_request__init(record)
    if !self.leaseId.isEmpty {
      record.pointee.lease_id = try packer.string(self.leaseId, "lease_id")
    }
    record.pointee.expected_version = self.expectedVersion
    record.pointee.kind = packer.enumeration(self.kind)
    if !self.defects.isEmpty {
      record.pointee.n_defects = self.defects.count
      record.pointee.defects = try packer.messages(self.defects, "defects")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.RecordRepairRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("lease_id", jsonName: "leaseId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("defect_id", jsonName: "defectId", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.park.v1.RecordRepairRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__record_repair_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__RecordRepairRequest.self)
    self.leaseId = RecordReader.string(record.pointee.lease_id)
    self.expectedVersion = record.pointee.expected_version
    self.defectId = RecordReader.string(record.pointee.defect_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__RecordRepairRequest.self)
    cloudpark__park__v1__record_repair_request__init(record)
    if !self.leaseId.isEmpty {
      record.pointee.lease_id = try packer.string(self.leaseId, "lease_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.defectId.isEmpty {
      record.pointee.defect_id = try packer.string(self.defectId, "defect_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.AddChargeRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("lease_id", jsonName: "leaseId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("kind", jsonName: "kind", number: 3, FieldType.enumeration({ ParkV1.ChargeKind.schema })))
    fields.append(FieldSchema("amount_fen", jsonName: "amountFen", number: 4, FieldType.int64))
    fields.append(FieldSchema("due_on", jsonName: "dueOn", number: 5, FieldType.string))
    fields.append(FieldSchema("note", jsonName: "note", number: 6, FieldType.string))
    return MessageSchema(name: "cloudpark.park.v1.AddChargeRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__add_charge_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__AddChargeRequest.self)
    self.leaseId = RecordReader.string(record.pointee.lease_id)
    self.expectedVersion = record.pointee.expected_version
    self.kind = RecordReader.enumeration(record.pointee.kind)
    self.amountFen = record.pointee.amount_fen
    self.dueOn = RecordReader.string(record.pointee.due_on)
    self.note = RecordReader.string(record.pointee.note)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__AddChargeRequest.self)
    cloudpark__park__v1__add_charge_request__init(record)
    if !self.leaseId.isEmpty {
      record.pointee.lease_id = try packer.string(self.leaseId, "lease_id")
    }
    record.pointee.expected_version = self.expectedVersion
    record.pointee.kind = packer.enumeration(self.kind)
    record.pointee.amount_fen = self.amountFen
    if !self.dueOn.isEmpty {
      record.pointee.due_on = try packer.string(self.dueOn, "due_on")
    }
    if !self.note.isEmpty {
      record.pointee.note = try packer.string(self.note, "note")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.RecordPaymentRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("lease_id", jsonName: "leaseId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("charge_id", jsonName: "chargeId", number: 3, FieldType.string))
    fields.append(FieldSchema("amount_fen", jsonName: "amountFen", number: 4, FieldType.int64))
    fields.append(FieldSchema("reference", jsonName: "reference", number: 5, FieldType.string))
    return MessageSchema(name: "cloudpark.park.v1.RecordPaymentRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__record_payment_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__RecordPaymentRequest.self)
    self.leaseId = RecordReader.string(record.pointee.lease_id)
    self.expectedVersion = record.pointee.expected_version
    self.chargeId = RecordReader.string(record.pointee.charge_id)
    self.amountFen = record.pointee.amount_fen
    self.reference = RecordReader.string(record.pointee.reference)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__RecordPaymentRequest.self)
    cloudpark__park__v1__record_payment_request__init(record)
    if !self.leaseId.isEmpty {
      record.pointee.lease_id = try packer.string(self.leaseId, "lease_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.chargeId.isEmpty {
      record.pointee.charge_id = try packer.string(self.chargeId, "charge_id")
    }
    record.pointee.amount_fen = self.amountFen
    if !self.reference.isEmpty {
      record.pointee.reference = try packer.string(self.reference, "reference")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.HandOverRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("lease_id", jsonName: "leaseId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.park.v1.HandOverRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__hand_over_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__HandOverRequest.self)
    self.leaseId = RecordReader.string(record.pointee.lease_id)
    self.expectedVersion = record.pointee.expected_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__HandOverRequest.self)
    cloudpark__park__v1__hand_over_request__init(record)
    if !self.leaseId.isEmpty {
      record.pointee.lease_id = try packer.string(self.leaseId, "lease_id")
    }
    record.pointee.expected_version = self.expectedVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.RequestFitOutRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("lease_id", jsonName: "leaseId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("plan", jsonName: "plan", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.park.v1.RequestFitOutRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__request_fit_out_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__RequestFitOutRequest.self)
    self.leaseId = RecordReader.string(record.pointee.lease_id)
    self.expectedVersion = record.pointee.expected_version
    self.plan = RecordReader.string(record.pointee.plan)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__RequestFitOutRequest.self)
    cloudpark__park__v1__request_fit_out_request__init(record)
    if !self.leaseId.isEmpty {
      record.pointee.lease_id = try packer.string(self.leaseId, "lease_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.plan.isEmpty {
      record.pointee.plan = try packer.string(self.plan, "plan")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.DecideFitOutRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("lease_id", jsonName: "leaseId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("allow", jsonName: "allow", number: 3, FieldType.bool))
    fields.append(FieldSchema("deposit_fen", jsonName: "depositFen", number: 4, FieldType.int64))
    return MessageSchema(name: "cloudpark.park.v1.DecideFitOutRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__decide_fit_out_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__DecideFitOutRequest.self)
    self.leaseId = RecordReader.string(record.pointee.lease_id)
    self.expectedVersion = record.pointee.expected_version
    self.allow = record.pointee.allow != 0
    self.depositFen = record.pointee.deposit_fen
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__DecideFitOutRequest.self)
    cloudpark__park__v1__decide_fit_out_request__init(record)
    if !self.leaseId.isEmpty {
      record.pointee.lease_id = try packer.string(self.leaseId, "lease_id")
    }
    record.pointee.expected_version = self.expectedVersion
    record.pointee.allow = self.allow ? 1 : 0
    record.pointee.deposit_fen = self.depositFen
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.AcceptFitOutRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("lease_id", jsonName: "leaseId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.park.v1.AcceptFitOutRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__accept_fit_out_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__AcceptFitOutRequest.self)
    self.leaseId = RecordReader.string(record.pointee.lease_id)
    self.expectedVersion = record.pointee.expected_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__AcceptFitOutRequest.self)
    cloudpark__park__v1__accept_fit_out_request__init(record)
    if !self.leaseId.isEmpty {
      record.pointee.lease_id = try packer.string(self.leaseId, "lease_id")
    }
    record.pointee.expected_version = self.expectedVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.AnnounceMoveInRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("lease_id", jsonName: "leaseId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("move_in_day", jsonName: "moveInDay", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.park.v1.AnnounceMoveInRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__announce_move_in_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__AnnounceMoveInRequest.self)
    self.leaseId = RecordReader.string(record.pointee.lease_id)
    self.expectedVersion = record.pointee.expected_version
    self.moveInDay = RecordReader.string(record.pointee.move_in_day)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__AnnounceMoveInRequest.self)
    cloudpark__park__v1__announce_move_in_request__init(record)
    if !self.leaseId.isEmpty {
      record.pointee.lease_id = try packer.string(self.leaseId, "lease_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.moveInDay.isEmpty {
      record.pointee.move_in_day = try packer.string(self.moveInDay, "move_in_day")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.ConfirmMoveInRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("lease_id", jsonName: "leaseId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.park.v1.ConfirmMoveInRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__confirm_move_in_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__ConfirmMoveInRequest.self)
    self.leaseId = RecordReader.string(record.pointee.lease_id)
    self.expectedVersion = record.pointee.expected_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__ConfirmMoveInRequest.self)
    cloudpark__park__v1__confirm_move_in_request__init(record)
    if !self.leaseId.isEmpty {
      record.pointee.lease_id = try packer.string(self.leaseId, "lease_id")
    }
    record.pointee.expected_version = self.expectedVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.GetLeaseRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("lease_id", jsonName: "leaseId", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.park.v1.GetLeaseRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__get_lease_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__GetLeaseRequest.self)
    self.leaseId = RecordReader.string(record.pointee.lease_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__GetLeaseRequest.self)
    cloudpark__park__v1__get_lease_request__init(record)
    if !self.leaseId.isEmpty {
      record.pointee.lease_id = try packer.string(self.leaseId, "lease_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.ListLeasesRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("park_id", jsonName: "parkId", number: 1, FieldType.string))
    fields.append(FieldSchema("unit_id", jsonName: "unitId", number: 2, FieldType.string))
    fields.append(FieldSchema("state", jsonName: "state", number: 3, FieldType.enumeration({ ParkV1.LeaseState.schema })))
    return MessageSchema(name: "cloudpark.park.v1.ListLeasesRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__list_leases_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__ListLeasesRequest.self)
    self.parkId = RecordReader.string(record.pointee.park_id)
    self.unitId = RecordReader.string(record.pointee.unit_id)
    self.state = RecordReader.enumeration(record.pointee.state)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__ListLeasesRequest.self)
    cloudpark__park__v1__list_leases_request__init(record)
    if !self.parkId.isEmpty {
      record.pointee.park_id = try packer.string(self.parkId, "park_id")
    }
    if !self.unitId.isEmpty {
      record.pointee.unit_id = try packer.string(self.unitId, "unit_id")
    }
    record.pointee.state = packer.enumeration(self.state)
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.ApplyMoveOutRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("lease_id", jsonName: "leaseId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("move_out_day", jsonName: "moveOutDay", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.park.v1.ApplyMoveOutRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__apply_move_out_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__ApplyMoveOutRequest.self)
    self.leaseId = RecordReader.string(record.pointee.lease_id)
    self.expectedVersion = record.pointee.expected_version
    self.moveOutDay = RecordReader.string(record.pointee.move_out_day)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__ApplyMoveOutRequest.self)
    cloudpark__park__v1__apply_move_out_request__init(record)
    if !self.leaseId.isEmpty {
      record.pointee.lease_id = try packer.string(self.leaseId, "lease_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.moveOutDay.isEmpty {
      record.pointee.move_out_day = try packer.string(self.moveOutDay, "move_out_day")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.WithdrawMoveOutRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("lease_id", jsonName: "leaseId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.park.v1.WithdrawMoveOutRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__withdraw_move_out_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__WithdrawMoveOutRequest.self)
    self.leaseId = RecordReader.string(record.pointee.lease_id)
    self.expectedVersion = record.pointee.expected_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__WithdrawMoveOutRequest.self)
    cloudpark__park__v1__withdraw_move_out_request__init(record)
    if !self.leaseId.isEmpty {
      record.pointee.lease_id = try packer.string(self.leaseId, "lease_id")
    }
    record.pointee.expected_version = self.expectedVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.SettleMoveOutRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("lease_id", jsonName: "leaseId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.park.v1.SettleMoveOutRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__settle_move_out_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__SettleMoveOutRequest.self)
    self.leaseId = RecordReader.string(record.pointee.lease_id)
    self.expectedVersion = record.pointee.expected_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__SettleMoveOutRequest.self)
    cloudpark__park__v1__settle_move_out_request__init(record)
    if !self.leaseId.isEmpty {
      record.pointee.lease_id = try packer.string(self.leaseId, "lease_id")
    }
    record.pointee.expected_version = self.expectedVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.CompleteMoveOutRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("lease_id", jsonName: "leaseId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("address_moved", jsonName: "addressMoved", number: 3, FieldType.bool))
    return MessageSchema(name: "cloudpark.park.v1.CompleteMoveOutRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__complete_move_out_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__CompleteMoveOutRequest.self)
    self.leaseId = RecordReader.string(record.pointee.lease_id)
    self.expectedVersion = record.pointee.expected_version
    self.addressMoved = record.pointee.address_moved != 0
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__CompleteMoveOutRequest.self)
    cloudpark__park__v1__complete_move_out_request__init(record)
    if !self.leaseId.isEmpty {
      record.pointee.lease_id = try packer.string(self.leaseId, "lease_id")
    }
    record.pointee.expected_version = self.expectedVersion
    record.pointee.address_moved = self.addressMoved ? 1 : 0
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.WatchOccupancyRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("park_id", jsonName: "parkId", number: 1, FieldType.string))
    fields.append(FieldSchema("cursor", jsonName: "cursor", number: 2, FieldType.bytes))
    return MessageSchema(name: "cloudpark.park.v1.WatchOccupancyRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__watch_occupancy_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__WatchOccupancyRequest.self)
    self.parkId = RecordReader.string(record.pointee.park_id)
    self.cursor = RecordReader.bytes(record.pointee.cursor.len, record.pointee.cursor.data)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__WatchOccupancyRequest.self)
    cloudpark__park__v1__watch_occupancy_request__init(record)
    if !self.parkId.isEmpty {
      record.pointee.park_id = try packer.string(self.parkId, "park_id")
    }
    if !self.cursor.isEmpty {
      record.pointee.cursor.len = self.cursor.count
      record.pointee.cursor.data = try packer.bytes(self.cursor)
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.OccupancyUpdate {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("unit_id", jsonName: "unitId", number: 1, FieldType.string))
    fields.append(FieldSchema("number", jsonName: "number", number: 2, FieldType.string))
    fields.append(FieldSchema("occupancy", jsonName: "occupancy", number: 3, FieldType.enumeration({ ParkV1.Occupancy.schema })))
    fields.append(FieldSchema("enterprise_id", jsonName: "enterpriseId", number: 4, FieldType.string))
    fields.append(FieldSchema("held_until", jsonName: "heldUntil", number: 5, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("occurred_at", jsonName: "occurredAt", number: 6, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("cursor", jsonName: "cursor", number: 7, FieldType.bytes))
    return MessageSchema(name: "cloudpark.park.v1.OccupancyUpdate", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__occupancy_update__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__OccupancyUpdate.self)
    self.unitId = RecordReader.string(record.pointee.unit_id)
    self.number = RecordReader.string(record.pointee.number)
    self.occupancy = RecordReader.enumeration(record.pointee.occupancy)
    self.enterpriseId = RecordReader.string(record.pointee.enterprise_id)
    self.heldUntil = RecordReader.message(record.pointee.held_until)
    self.occurredAt = RecordReader.message(record.pointee.occurred_at)
    self.cursor = RecordReader.bytes(record.pointee.cursor.len, record.pointee.cursor.data)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__OccupancyUpdate.self)
    cloudpark__park__v1__occupancy_update__init(record)
    if !self.unitId.isEmpty {
      record.pointee.unit_id = try packer.string(self.unitId, "unit_id")
    }
    if !self.number.isEmpty {
      record.pointee.number = try packer.string(self.number, "number")
    }
    record.pointee.occupancy = packer.enumeration(self.occupancy)
    if !self.enterpriseId.isEmpty {
      record.pointee.enterprise_id = try packer.string(self.enterpriseId, "enterprise_id")
    }
    if let value = self.heldUntil {
      record.pointee.held_until = try packer.message(value, "held_until")
    }
    if let value = self.occurredAt {
      record.pointee.occurred_at = try packer.message(value, "occurred_at")
    }
    if !self.cursor.isEmpty {
      record.pointee.cursor.len = self.cursor.count
      record.pointee.cursor.data = try packer.bytes(self.cursor)
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.LeasingEvent {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("unit_id", jsonName: "unitId", number: 1, FieldType.string))
    fields.append(FieldSchema("enquiry_id", jsonName: "enquiryId", number: 2, FieldType.string))
    fields.append(FieldSchema("lease_id", jsonName: "leaseId", number: 3, FieldType.string))
    fields.append(FieldSchema("hold_id", jsonName: "holdId", number: 4, FieldType.string))
    fields.append(FieldSchema("state", jsonName: "state", number: 5, FieldType.string))
    return MessageSchema(name: "cloudpark.park.v1.LeasingEvent", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__leasing_event__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__LeasingEvent.self)
    self.unitId = RecordReader.string(record.pointee.unit_id)
    self.enquiryId = RecordReader.string(record.pointee.enquiry_id)
    self.leaseId = RecordReader.string(record.pointee.lease_id)
    self.holdId = RecordReader.string(record.pointee.hold_id)
    self.state = RecordReader.string(record.pointee.state)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__LeasingEvent.self)
    cloudpark__park__v1__leasing_event__init(record)
    if !self.unitId.isEmpty {
      record.pointee.unit_id = try packer.string(self.unitId, "unit_id")
    }
    if !self.enquiryId.isEmpty {
      record.pointee.enquiry_id = try packer.string(self.enquiryId, "enquiry_id")
    }
    if !self.leaseId.isEmpty {
      record.pointee.lease_id = try packer.string(self.leaseId, "lease_id")
    }
    if !self.holdId.isEmpty {
      record.pointee.hold_id = try packer.string(self.holdId, "hold_id")
    }
    if !self.state.isEmpty {
      record.pointee.state = try packer.string(self.state, "state")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.UnitUse {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "UNIT_USE_UNSPECIFIED", number: 0))
    values.append((name: "UNIT_USE_OFFICE", number: 1))
    values.append((name: "UNIT_USE_STUDIO", number: 2))
    values.append((name: "UNIT_USE_RETAIL", number: 3))
    values.append((name: "UNIT_USE_EXHIBITION", number: 4))
    values.append((name: "UNIT_USE_STORAGE", number: 5))
    return EnumSchema(name: "cloudpark.park.v1.UnitUse", values: values)
  }()
}

extension ParkV1.UnitState {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "UNIT_STATE_UNSPECIFIED", number: 0))
    values.append((name: "UNIT_STATE_LISTED", number: 1))
    values.append((name: "UNIT_STATE_WITHDRAWN", number: 2))
    return EnumSchema(name: "cloudpark.park.v1.UnitState", values: values)
  }()
}

extension ParkV1.Occupancy {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "OCCUPANCY_UNSPECIFIED", number: 0))
    values.append((name: "OCCUPANCY_FREE", number: 1))
    values.append((name: "OCCUPANCY_HELD", number: 2))
    values.append((name: "OCCUPANCY_LET", number: 3))
    values.append((name: "OCCUPANCY_WITHDRAWN", number: 4))
    return EnumSchema(name: "cloudpark.park.v1.Occupancy", values: values)
  }()
}

extension ParkV1.Fit {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "FIT_UNSPECIFIED", number: 0))
    values.append((name: "FIT_YES", number: 1))
    values.append((name: "FIT_PERHAPS", number: 2))
    values.append((name: "FIT_NO", number: 3))
    return EnumSchema(name: "cloudpark.park.v1.Fit", values: values)
  }()
}

extension ParkV1.EnquiryState {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "ENQUIRY_STATE_UNSPECIFIED", number: 0))
    values.append((name: "ENQUIRY_STATE_OPEN", number: 1))
    values.append((name: "ENQUIRY_STATE_VIEWING", number: 2))
    values.append((name: "ENQUIRY_STATE_APPLIED", number: 3))
    values.append((name: "ENQUIRY_STATE_ADMITTED", number: 4))
    values.append((name: "ENQUIRY_STATE_INTENT_SIGNED", number: 5))
    values.append((name: "ENQUIRY_STATE_LEASED", number: 6))
    values.append((name: "ENQUIRY_STATE_REFUSED", number: 7))
    values.append((name: "ENQUIRY_STATE_WITHDRAWN", number: 8))
    return EnumSchema(name: "cloudpark.park.v1.EnquiryState", values: values)
  }()
}

extension ParkV1.HoldState {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "HOLD_STATE_UNSPECIFIED", number: 0))
    values.append((name: "HOLD_STATE_ACTIVE", number: 1))
    values.append((name: "HOLD_STATE_USED", number: 2))
    values.append((name: "HOLD_STATE_RELEASED", number: 3))
    values.append((name: "HOLD_STATE_EXPIRED", number: 4))
    return EnumSchema(name: "cloudpark.park.v1.HoldState", values: values)
  }()
}

extension ParkV1.LeaseState {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "LEASE_STATE_UNSPECIFIED", number: 0))
    values.append((name: "LEASE_STATE_OFFERED", number: 1))
    values.append((name: "LEASE_STATE_SIGNED", number: 2))
    values.append((name: "LEASE_STATE_HANDED_OVER", number: 3))
    values.append((name: "LEASE_STATE_FIT_OUT_REQUESTED", number: 4))
    values.append((name: "LEASE_STATE_FITTING_OUT", number: 5))
    values.append((name: "LEASE_STATE_FITTED_OUT", number: 6))
    values.append((name: "LEASE_STATE_MOVED_IN", number: 7))
    values.append((name: "LEASE_STATE_ENDED", number: 8))
    values.append((name: "LEASE_STATE_CANCELLED", number: 9))
    return EnumSchema(name: "cloudpark.park.v1.LeaseState", values: values)
  }()
}

extension ParkV1.ChargeKind {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "CHARGE_KIND_UNSPECIFIED", number: 0))
    values.append((name: "CHARGE_KIND_DEPOSIT", number: 1))
    values.append((name: "CHARGE_KIND_RENT", number: 2))
    values.append((name: "CHARGE_KIND_PROPERTY_FEE", number: 3))
    values.append((name: "CHARGE_KIND_UTILITIES", number: 4))
    values.append((name: "CHARGE_KIND_FIT_OUT_DEPOSIT", number: 5))
    values.append((name: "CHARGE_KIND_DAMAGE", number: 6))
    values.append((name: "CHARGE_KIND_OTHER", number: 7))
    return EnumSchema(name: "cloudpark.park.v1.ChargeKind", values: values)
  }()
}

extension ParkV1.InspectionKind {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "INSPECTION_KIND_UNSPECIFIED", number: 0))
    values.append((name: "INSPECTION_KIND_HANDOVER", number: 1))
    values.append((name: "INSPECTION_KIND_MOVE_OUT", number: 2))
    return EnumSchema(name: "cloudpark.park.v1.InspectionKind", values: values)
  }()
}

extension ParkV1.MoveOutState {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "MOVE_OUT_STATE_UNSPECIFIED", number: 0))
    values.append((name: "MOVE_OUT_STATE_APPLIED", number: 1))
    values.append((name: "MOVE_OUT_STATE_INSPECTED", number: 2))
    values.append((name: "MOVE_OUT_STATE_SETTLED", number: 3))
    values.append((name: "MOVE_OUT_STATE_COMPLETED", number: 4))
    values.append((name: "MOVE_OUT_STATE_WITHDRAWN", number: 5))
    return EnumSchema(name: "cloudpark.park.v1.MoveOutState", values: values)
  }()
}

extension ParkV1.RenewalState {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "RENEWAL_STATE_UNSPECIFIED", number: 0))
    values.append((name: "RENEWAL_STATE_APPLIED", number: 1))
    values.append((name: "RENEWAL_STATE_OFFERED", number: 2))
    values.append((name: "RENEWAL_STATE_ACCEPTED", number: 3))
    values.append((name: "RENEWAL_STATE_REFUSED", number: 4))
    values.append((name: "RENEWAL_STATE_WITHDRAWN", number: 5))
    values.append((name: "RENEWAL_STATE_LAPSED", number: 6))
    return EnumSchema(name: "cloudpark.park.v1.RenewalState", values: values)
  }()
}
