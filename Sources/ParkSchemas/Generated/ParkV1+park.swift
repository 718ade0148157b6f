// Made by Scripts/generate from cloudpark/park/v1/park.proto. Do not edit.

internal import CParkSchemas
import RPCSchemas
import SchemaRuntime

extension ParkV1 {
  /// A park.
  public struct Park: Message {
    /// prk_...
    public var id: String = ""
    /// Grows by one with every change; send it back as expected_version.
    public var version: UInt64 = 0
    /// Its facts.
    public var facts: ParkV1.ParkFacts?
    /// It came with the product's reference data and nobody has changed it.
    public var reference: Bool = false
    /// When it was added.
    public var createdAt: GoogleProtobuf.Timestamp?
    /// When it was changed last.
    public var updatedAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// What is known of a park.
  public struct ParkFacts: Message {
    /// Its name, 1 to 200 characters; no two parks have the same.
    public var name: String = ""
    /// Its district as the source writes it, with the source's own doubts ("西城区(区属未在来源写明)").
    public var district: String = ""
    /// Its address; empty = not known.
    public var address: String = ""
    /// The land it stands on; unset = not known.
    public var landArea: ParkV1.AreaFigure?
    /// The floor area of its buildings; unset = not known.
    public var buildingArea: ParkV1.AreaFigure?
    /// What the place was before; empty = not known.
    public var predecessor: String = ""
    /// Who runs it; empty = not known.
    public var operatorName: String = ""
    /// Its recognition; empty = none known.
    public var tier: String = ""
    /// Remarks; empty = none.
    public var notes: String = ""
    /// Where all of this comes from: addresses and dates.
    public var source: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// An area as its source prints it.
  public struct AreaFigure: Message {
    /// As printed: "20000(30亩)", "46000(一期)".
    public var text: String = ""
    /// The first number of the text in whole square metres; unset when it does not begin with one. Made by the server.
    public var squareMetres: GoogleProtobuf.Int64Value?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for all parks.
  public struct ListParksRequest: Message {
    /// Only parks whose district begins with this; empty = any.
    public var district: String = ""
    /// At most this many rows, 1 to 10000; 0 = 1000.
    public var limit: UInt32 = 0
    /// Go on behind the row that carried this cursor; empty = from the start.
    public var cursor: [UInt8] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// One row of the list.
  public struct ListParksResponse: Message {
    /// The park.
    public var park: ParkV1.Park?
    /// The position of this row, for the next page and for resuming.
    public var cursor: [UInt8] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for a park.
  public struct GetParkRequest: Message {
    /// prk_...
    public var parkId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// What to search for; every condition must hold.
  public struct SearchParksRequest: Message {
    /// Part of the name, address, operator, predecessor or notes; case and full-width forms do not matter. Empty = all.
    public var query: String = ""
    /// Only parks whose district begins with this; empty = any.
    public var district: String = ""
    /// Only parks whose recognition holds this ("市级", "国家级"); empty = any.
    public var tier: String = ""
    /// At most this many rows, 1 to 10000; 0 = 100.
    public var limit: UInt32 = 0
    /// Go on behind the row that carried this cursor; empty = from the start.
    public var cursor: [UInt8] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// One row of the search.
  public struct SearchParksResponse: Message {
    /// The park.
    public var park: ParkV1.Park?
    /// The position of this row, for the next page and for resuming.
    public var cursor: [UInt8] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// Creates or changes a park.
  public struct UpsertParkRequest: Message {
    /// prk_...; empty = create.
    public var parkId: String = ""
    /// The version the caller has seen; 0 on create.
    public var expectedVersion: UInt64 = 0
    /// All facts, which replace what was there. Name, district and source are needed.
    public var facts: ParkV1.ParkFacts?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for spaces.
  public struct ListSpacesRequest: Message {
    /// A district; empty = any.
    public var district: String = ""
    /// A type as the table writes it ("城市书屋", "美术馆"); empty = any.
    public var type: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// A public cultural space.
  public struct Space: Message {
    /// Its name.
    public var name: String = ""
    /// What it is, as the table writes it.
    public var type: String = ""
    /// Its address; empty = not known.
    public var address: String = ""
    /// Size or capacity as printed; empty = not known.
    public var sizeOrCapacity: String = ""
    /// Opening hours as printed; empty = not known.
    public var hours: String = ""
    /// Its district.
    public var district: String = ""
    /// How far the source can be trusted.
    public var confidence: ParkV1.Confidence = ParkV1.Confidence()
    /// Where the row comes from.
    public var source: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for the classes.
  public struct ListIndustryClassesRequest: Message {
    /// The message in which every field has its default.
    public init() {}
  }

  /// A major class.
  public struct IndustryClass: Message {
    /// "01" to "09".
    public var code: String = ""
    /// Its Chinese name.
    public var nameZh: String = ""
    /// Core or related.
    public var field: ParkV1.IndustryField = ParkV1.IndustryField()
    /// "verified" when two sources agree.
    public var status: String = ""
    /// Where the row comes from.
    public var source: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for the codes.
  public struct ListIndustryCodesRequest: Message {
    /// The message in which every field has its default.
    public init() {}
  }

  /// An industry code that counts as culture.
  public struct IndustryCode: Message {
    /// Four digits of GB/T 4754-2017.
    public var code: String = ""
    /// Only a part of the class is culture (marked * in the standard); the business scope decides.
    public var partial: Bool = false
    /// Where the row comes from.
    public var source: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for the thresholds.
  public struct ListThresholdsRequest: Message {
    /// The message in which every field has its default.
    public init() {}
  }

  /// A threshold, as text: the rules hold what they use of it in a form of their own.
  public struct Threshold: Message {
    /// For whom.
    public var scope: String = ""
    /// Of what.
    public var indicator: String = ""
    /// How much.
    public var threshold: String = ""
    /// A remark; empty = none.
    public var note: String = ""
    /// Where the row comes from.
    public var source: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for holidays.
  public struct ListHolidaysRequest: Message {
    /// A year; 0 = all that are known.
    public var year: Int32 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// A day that differs from the plain week.
  public struct Holiday: Message {
    /// YYYY-MM-DD.
    public var day: String = ""
    /// True for a day off, false for a weekend day that is worked.
    public var off: Bool = false
    /// The festival it belongs to.
    public var festival: String = ""
    /// Where the row comes from.
    public var source: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for process steps.
  public struct ListProcessStepsRequest: Message {
    /// A process as the table names it ("policy_award"); empty = all.
    public var process: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// A step of a process.
  public struct ProcessStep: Message {
    /// The process.
    public var process: String = ""
    /// Its place in the process, from 1.
    public var step: Int32 = 0
    /// The state or states it leads to.
    public var state: String = ""
    /// What it is called.
    public var labelZh: String = ""
    /// A deadline or rule; empty = none known.
    public var rule: String = ""
    /// Where the row comes from.
    public var source: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for reference policies.
  public struct ListReferencePoliciesRequest: Message {
    /// Only those of this level; UNSPECIFIED = all.
    public var level: ParkV1.PolicyLevel = ParkV1.PolicyLevel()
    /// Part of the title or issuer; empty = any.
    public var query: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// A policy or official document.
  public struct ReferencePolicy: Message {
    /// Its document number, normalised ("京文资发〔2021〕184号"); empty = no source prints one.
    public var documentNumber: String = ""
    /// Its title.
    public var title: String = ""
    /// Who issued it; empty = not known.
    public var issuer: String = ""
    /// The date as printed: a year, a month, a day or with a remark; empty = not known.
    public var date: String = ""
    /// Whose document it is.
    public var level: ParkV1.PolicyLevel = ParkV1.PolicyLevel()
    /// Where the row comes from.
    public var source: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for one reference policy.
  public struct GetReferencePolicyRequest: Message {
    /// Its document number, in any form of brackets, or its exact title.
    public var key: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// What the event log says about a park.
  public struct ParkEvent: Message {
    /// prk_...; empty for the seeding of the reference data.
    public var parkId: String = ""
    /// Its version after the event.
    public var version: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// How far the source of a space can be trusted.
  public struct Confidence: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not set.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// At least one address conflicts with other sources.
    public static var low: Self { Self(rawValue: 1) }
    /// One source, second hand.
    public static var medium: Self { Self(rawValue: 2) }
    /// The press or an authority.
    public static var high: Self { Self(rawValue: 3) }
  }

  /// The two fields of the culture classification.
  public struct IndustryField: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not set.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// 核心领域, classes 01 to 06.
    public static var core: Self { Self(rawValue: 1) }
    /// 相关领域, classes 07 to 09.
    public static var related: Self { Self(rawValue: 2) }
  }

  /// Whose document it is.
  public struct PolicyLevel: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not set.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// 国家级.
    public static var national: Self { Self(rawValue: 1) }
    /// 市级.
    public static var city: Self { Self(rawValue: 2) }
    /// 区级.
    public static var district: Self { Self(rawValue: 3) }
    /// 外市: of another city, for comparison.
    public static var elsewhere: Self { Self(rawValue: 4) }
  }

  /// The directory of parks and the reference tables, which anyone reads, and the letting of units.
  ///
  /// Settling in, as the table of processes has it: enquiry and viewing, written application, admission review, intent
  /// contract with a hold on the unit, lease signed with deposit and first rent due, inspection with defects repaired,
  /// keys handed over, fit-out, moving in; then the move-out: application in time, inspection, settlement against the
  /// deposit, refund.
  public enum ParkService {
    /// The full name.
    public static let name: String = "cloudpark.park.v1.ParkService"
    /// All methods, in the order of the contract.
    public static var methods: [MethodDescriptor] {
      [listParks, getPark, searchParks, upsertPark, listSpaces, listIndustryClasses, listIndustryCodes, listThresholds, listHolidays, listProcessSteps, listReferencePolicies, getReferencePolicy, upsertUnit, withdrawUnit, getUnit, searchUnits, createEnquiry, getEnquiry, listEnquiries, scheduleViewing, applyToSettleIn, reviewAdmission, withdrawEnquiry, holdUnit, releaseHold, signIntent, offerLease, signLease, cancelLease, inspectUnit, recordRepair, addCharge, recordPayment, handOver, requestFitOut, decideFitOut, acceptFitOut, announceMoveIn, confirmMoveIn, getLease, listLeases, applyMoveOut, withdrawMoveOut, applyRenewal, offerRenewal, refuseRenewal, acceptRenewal, withdrawRenewal, settleMoveOut, completeMoveOut, watchOccupancy]
    }

    /// All parks, in the order of their ids.
    public static let listParks: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "ListParks",
      callType: .serverStreaming, requestType: "cloudpark.park.v1.ListParksRequest",
      responseType: "cloudpark.park.v1.ListParksResponse", idempotency: .noSideEffects,
      roles: ["anyone"], scope: "public",
      resumable: true, priority: 0, secretResponse: false, pointRead: false)

    /// One park by its id.
    public static let getPark: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "GetPark",
      callType: .unary, requestType: "cloudpark.park.v1.GetParkRequest",
      responseType: "cloudpark.park.v1.Park", idempotency: .noSideEffects,
      roles: ["anyone"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: true)

    /// Parks whose name, address, operator, predecessor or notes hold the query, in the order of their ids.
    public static let searchParks: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "SearchParks",
      callType: .serverStreaming, requestType: "cloudpark.park.v1.SearchParksRequest",
      responseType: "cloudpark.park.v1.SearchParksResponse", idempotency: .noSideEffects,
      roles: ["anyone"], scope: "public",
      resumable: true, priority: 0, secretResponse: false, pointRead: false)

    /// Creates a park (system administrators) or changes one (its own staff, and system administrators).
    public static let upsertPark: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "UpsertPark",
      callType: .unary, requestType: "cloudpark.park.v1.UpsertParkRequest",
      responseType: "cloudpark.park.v1.Park", idempotency: .mutates,
      roles: ["park_staff", "system_administrator"], scope: "own_park",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Public cultural spaces, in the order of the table.
    public static let listSpaces: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "ListSpaces",
      callType: .serverStreaming, requestType: "cloudpark.park.v1.ListSpacesRequest",
      responseType: "cloudpark.park.v1.Space", idempotency: .noSideEffects,
      roles: ["anyone"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The major classes of the classification of culture and related industries (2018).
    public static let listIndustryClasses: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "ListIndustryClasses",
      callType: .serverStreaming, requestType: "cloudpark.park.v1.ListIndustryClassesRequest",
      responseType: "cloudpark.park.v1.IndustryClass", idempotency: .noSideEffects,
      roles: ["anyone"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The industry codes (GB/T 4754-2017) that the culture classification maps. From a third party: verify before use.
    public static let listIndustryCodes: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "ListIndustryCodes",
      callType: .serverStreaming, requestType: "cloudpark.park.v1.ListIndustryCodesRequest",
      responseType: "cloudpark.park.v1.IndustryCode", idempotency: .noSideEffects,
      roles: ["anyone"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Thresholds as their sources print them.
    public static let listThresholds: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "ListThresholds",
      callType: .serverStreaming, requestType: "cloudpark.park.v1.ListThresholdsRequest",
      responseType: "cloudpark.park.v1.Threshold", idempotency: .noSideEffects,
      roles: ["anyone"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Public holidays and made-up working weekends, by date.
    public static let listHolidays: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "ListHolidays",
      callType: .serverStreaming, requestType: "cloudpark.park.v1.ListHolidaysRequest",
      responseType: "cloudpark.park.v1.Holiday", idempotency: .noSideEffects,
      roles: ["anyone"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The steps of administrative processes as sources describe them.
    public static let listProcessSteps: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "ListProcessSteps",
      callType: .serverStreaming, requestType: "cloudpark.park.v1.ListProcessStepsRequest",
      responseType: "cloudpark.park.v1.ProcessStep", idempotency: .noSideEffects,
      roles: ["anyone"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Policies and official documents of the reference table; those in force here are published by PolicyService.
    public static let listReferencePolicies: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "ListReferencePolicies",
      callType: .serverStreaming, requestType: "cloudpark.park.v1.ListReferencePoliciesRequest",
      responseType: "cloudpark.park.v1.ReferencePolicy", idempotency: .noSideEffects,
      roles: ["anyone"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// One of them, by its document number or its title.
    public static let getReferencePolicy: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "GetReferencePolicy",
      callType: .unary, requestType: "cloudpark.park.v1.GetReferencePolicyRequest",
      responseType: "cloudpark.park.v1.ReferencePolicy", idempotency: .noSideEffects,
      roles: ["anyone"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: true)

    /// Creates a unit of a park or changes one.
    public static let upsertUnit: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "UpsertUnit",
      callType: .unary, requestType: "cloudpark.park.v1.UpsertUnitRequest",
      responseType: "cloudpark.park.v1.Unit", idempotency: .mutates,
      roles: ["park_staff"], scope: "own_park",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Takes a unit off the market; refused while it is held or let.
    public static let withdrawUnit: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "WithdrawUnit",
      callType: .unary, requestType: "cloudpark.park.v1.WithdrawUnitRequest",
      responseType: "cloudpark.park.v1.Unit", idempotency: .mutates,
      roles: ["park_staff"], scope: "own_park",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// One unit by its id, with what it is today: free, held or let.
    public static let getUnit: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "GetUnit",
      callType: .unary, requestType: "cloudpark.park.v1.GetUnitRequest",
      responseType: "cloudpark.park.v1.Unit", idempotency: .noSideEffects,
      roles: ["anyone"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Units on the market and how each fits what is needed, with the reasons for and against, in the order of their ids.
    public static let searchUnits: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "SearchUnits",
      callType: .serverStreaming, requestType: "cloudpark.park.v1.SearchUnitsRequest",
      responseType: "cloudpark.park.v1.SearchUnitsResponse", idempotency: .noSideEffects,
      roles: ["anyone"], scope: "public",
      resumable: true, priority: 0, secretResponse: false, pointRead: false)

    /// Asks a park for a unit: the lead that everything else hangs on. An enterprise has at most 5 living ones per park.
    public static let createEnquiry: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "CreateEnquiry",
      callType: .unary, requestType: "cloudpark.park.v1.CreateEnquiryRequest",
      responseType: "cloudpark.park.v1.Enquiry", idempotency: .mutates,
      roles: ["enterprise_admin", "enterprise_staff"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// One enquiry by its id.
    public static let getEnquiry: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "GetEnquiry",
      callType: .unary, requestType: "cloudpark.park.v1.GetEnquiryRequest",
      responseType: "cloudpark.park.v1.Enquiry", idempotency: .noSideEffects,
      roles: ["park_staff", "enterprise_admin", "enterprise_staff"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: true)

    /// The enquiries of the own park or of the own enterprise, newest first.
    public static let listEnquiries: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "ListEnquiries",
      callType: .serverStreaming, requestType: "cloudpark.park.v1.ListEnquiriesRequest",
      responseType: "cloudpark.park.v1.Enquiry", idempotency: .noSideEffects,
      roles: ["park_staff", "enterprise_admin", "enterprise_staff"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Sets or moves the time at which the enterprise sees a unit.
    public static let scheduleViewing: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "ScheduleViewing",
      callType: .unary, requestType: "cloudpark.park.v1.ScheduleViewingRequest",
      responseType: "cloudpark.park.v1.Enquiry", idempotency: .mutates,
      roles: ["park_staff"], scope: "own_park",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The written application to settle in.
    public static let applyToSettleIn: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "ApplyToSettleIn",
      callType: .unary, requestType: "cloudpark.park.v1.ApplyToSettleInRequest",
      responseType: "cloudpark.park.v1.Enquiry", idempotency: .mutates,
      roles: ["enterprise_admin"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The park's admission review. Admitting needs a verified enterprise with a class of the culture classification that
    /// is not barred by its credit; a refusal needs a reason.
    public static let reviewAdmission: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "ReviewAdmission",
      callType: .unary, requestType: "cloudpark.park.v1.ReviewAdmissionRequest",
      responseType: "cloudpark.park.v1.Enquiry", idempotency: .mutates,
      roles: ["park_staff"], scope: "own_park",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Ends an enquiry that led to no lease; releases its hold.
    public static let withdrawEnquiry: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "WithdrawEnquiry",
      callType: .unary, requestType: "cloudpark.park.v1.WithdrawEnquiryRequest",
      responseType: "cloudpark.park.v1.Enquiry", idempotency: .mutates,
      roles: ["park_staff", "enterprise_admin", "enterprise_staff"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Keeps a unit for an enquiry, for a time. At most one living hold a unit and one an enquiry; an expired one counts
    /// no more from that instant.
    public static let holdUnit: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "HoldUnit",
      callType: .unary, requestType: "cloudpark.park.v1.HoldUnitRequest",
      responseType: "cloudpark.park.v1.UnitHold", idempotency: .mutates,
      roles: ["park_staff", "enterprise_admin", "enterprise_staff"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Gives a held unit free before its time.
    public static let releaseHold: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "ReleaseHold",
      callType: .unary, requestType: "cloudpark.park.v1.ReleaseHoldRequest",
      responseType: "cloudpark.park.v1.UnitHold", idempotency: .mutates,
      roles: ["park_staff", "enterprise_admin", "enterprise_staff"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The intent contract of an admitted enterprise: its hold is prolonged to 15 days from now.
    public static let signIntent: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "SignIntent",
      callType: .unary, requestType: "cloudpark.park.v1.SignIntentRequest",
      responseType: "cloudpark.park.v1.Enquiry", idempotency: .mutates,
      roles: ["enterprise_admin"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The park offers a lease on its terms. Needs an admitted enquiry and its living hold on the unit.
    public static let offerLease: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "OfferLease",
      callType: .unary, requestType: "cloudpark.park.v1.OfferLeaseRequest",
      responseType: "cloudpark.park.v1.Lease", idempotency: .mutates,
      roles: ["park_staff"], scope: "own_park",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The enterprise signs what was offered, and with that both are bound: deposit and first rent fall due today. Refused
    /// if another lease has the unit on any of its days or the hold has expired.
    public static let signLease: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "SignLease",
      callType: .unary, requestType: "cloudpark.park.v1.SignLeaseRequest",
      responseType: "cloudpark.park.v1.Lease", idempotency: .mutates,
      roles: ["enterprise_admin"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Takes an offer back or declines it; or ends a signed lease on which nothing was paid.
    public static let cancelLease: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "CancelLease",
      callType: .unary, requestType: "cloudpark.park.v1.CancelLeaseRequest",
      responseType: "cloudpark.park.v1.Lease", idempotency: .mutates,
      roles: ["park_staff", "enterprise_admin"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Records an inspection with the defects found: before the keys are handed over, or at the move-out. A defect of the
    /// first kind is to be repaired within 3 working days; one of the second costs what is stated.
    public static let inspectUnit: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "InspectUnit",
      callType: .unary, requestType: "cloudpark.park.v1.InspectUnitRequest",
      responseType: "cloudpark.park.v1.Lease", idempotency: .mutates,
      roles: ["park_staff"], scope: "own_park",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Records that a defect was repaired.
    public static let recordRepair: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "RecordRepair",
      callType: .unary, requestType: "cloudpark.park.v1.RecordRepairRequest",
      responseType: "cloudpark.park.v1.Lease", idempotency: .mutates,
      roles: ["park_staff"], scope: "own_park",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Adds a sum that the tenant owes: rent of a month, a property fee.
    public static let addCharge: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "AddCharge",
      callType: .unary, requestType: "cloudpark.park.v1.AddChargeRequest",
      responseType: "cloudpark.park.v1.Lease", idempotency: .mutates,
      roles: ["park_staff"], scope: "own_park",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Records what the tenant paid on a charge; never more than is open on it.
    public static let recordPayment: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "RecordPayment",
      callType: .unary, requestType: "cloudpark.park.v1.RecordPaymentRequest",
      responseType: "cloudpark.park.v1.Lease", idempotency: .mutates,
      roles: ["park_staff"], scope: "own_park",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Hands over the unit with its keys. Needs an inspection, every defect repaired, and no charge that is due and
    /// unpaid.
    public static let handOver: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "HandOver",
      callType: .unary, requestType: "cloudpark.park.v1.HandOverRequest",
      responseType: "cloudpark.park.v1.Lease", idempotency: .mutates,
      roles: ["park_staff"], scope: "own_park",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Asks to fit the unit out.
    public static let requestFitOut: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "RequestFitOut",
      callType: .unary, requestType: "cloudpark.park.v1.RequestFitOutRequest",
      responseType: "cloudpark.park.v1.Lease", idempotency: .mutates,
      roles: ["enterprise_admin", "enterprise_staff"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Allows the fit-out, against a deposit of its own, or refuses it.
    public static let decideFitOut: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "DecideFitOut",
      callType: .unary, requestType: "cloudpark.park.v1.DecideFitOutRequest",
      responseType: "cloudpark.park.v1.Lease", idempotency: .mutates,
      roles: ["park_staff"], scope: "own_park",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Accepts the finished fit-out: its deposit is given back.
    public static let acceptFitOut: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "AcceptFitOut",
      callType: .unary, requestType: "cloudpark.park.v1.AcceptFitOutRequest",
      responseType: "cloudpark.park.v1.Lease", idempotency: .mutates,
      roles: ["park_staff"], scope: "own_park",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Announces the day of moving in, at least 3 working days ahead.
    public static let announceMoveIn: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "AnnounceMoveIn",
      callType: .unary, requestType: "cloudpark.park.v1.AnnounceMoveInRequest",
      responseType: "cloudpark.park.v1.Lease", idempotency: .mutates,
      roles: ["enterprise_admin", "enterprise_staff"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Records that the tenant has moved in, on the announced day or later.
    public static let confirmMoveIn: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "ConfirmMoveIn",
      callType: .unary, requestType: "cloudpark.park.v1.ConfirmMoveInRequest",
      responseType: "cloudpark.park.v1.Lease", idempotency: .mutates,
      roles: ["park_staff"], scope: "own_park",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// One lease by its id, with its charges, defects and move-out.
    public static let getLease: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "GetLease",
      callType: .unary, requestType: "cloudpark.park.v1.GetLeaseRequest",
      responseType: "cloudpark.park.v1.Lease", idempotency: .noSideEffects,
      roles: ["park_staff", "enterprise_admin", "enterprise_staff", "district_officer"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The leases of the own park, of the own enterprise or of the district, newest first.
    public static let listLeases: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "ListLeases",
      callType: .serverStreaming, requestType: "cloudpark.park.v1.ListLeasesRequest",
      responseType: "cloudpark.park.v1.Lease", idempotency: .noSideEffects,
      roles: ["park_staff", "enterprise_admin", "enterprise_staff", "district_officer"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Applies to move out, as many months before the day as the lease's terms say (1 to 3). After the lease's last day
    /// no notice is needed any more, and the park may apply for the tenant.
    public static let applyMoveOut: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "ApplyMoveOut",
      callType: .unary, requestType: "cloudpark.park.v1.ApplyMoveOutRequest",
      responseType: "cloudpark.park.v1.Lease", idempotency: .mutates,
      roles: ["park_staff", "enterprise_admin"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Takes a move-out back that was not inspected yet.
    public static let withdrawMoveOut: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "WithdrawMoveOut",
      callType: .unary, requestType: "cloudpark.park.v1.WithdrawMoveOutRequest",
      responseType: "cloudpark.park.v1.Lease", idempotency: .mutates,
      roles: ["enterprise_admin"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Asks for a renewal, at the latest as many months before the lease's last day as the terms say for a move-out.
    public static let applyRenewal: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "ApplyRenewal",
      callType: .unary, requestType: "cloudpark.park.v1.ApplyRenewalRequest",
      responseType: "cloudpark.park.v1.Lease", idempotency: .mutates,
      roles: ["enterprise_admin"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Offers the terms of a renewal. Refused when another has the unit, or holds it, on the days behind the lease.
    public static let offerRenewal: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "OfferRenewal",
      callType: .unary, requestType: "cloudpark.park.v1.OfferRenewalRequest",
      responseType: "cloudpark.park.v1.Lease", idempotency: .mutates,
      roles: ["park_staff"], scope: "own_park",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Does not renew, with a reason.
    public static let refuseRenewal: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "RefuseRenewal",
      callType: .unary, requestType: "cloudpark.park.v1.RefuseRenewalRequest",
      responseType: "cloudpark.park.v1.Lease", idempotency: .mutates,
      roles: ["park_staff"], scope: "own_park",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Accepts the offered renewal: from then on the lease has its last day and rent, and more deposit falls due with it.
    public static let acceptRenewal: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "AcceptRenewal",
      callType: .unary, requestType: "cloudpark.park.v1.AcceptRenewalRequest",
      responseType: "cloudpark.park.v1.Lease", idempotency: .mutates,
      roles: ["enterprise_admin"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Takes a renewal back that was not accepted.
    public static let withdrawRenewal: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "WithdrawRenewal",
      callType: .unary, requestType: "cloudpark.park.v1.WithdrawRenewalRequest",
      responseType: "cloudpark.park.v1.Lease", idempotency: .mutates,
      roles: ["enterprise_admin"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Settles the move-out against the deposit, exactly once: what is open is taken from the deposit, the rest of the
    /// deposit is to be refunded, or what the deposit does not cover stays due.
    public static let settleMoveOut: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "SettleMoveOut",
      callType: .unary, requestType: "cloudpark.park.v1.SettleMoveOutRequest",
      responseType: "cloudpark.park.v1.Lease", idempotency: .mutates,
      roles: ["park_staff"], scope: "own_park",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Ends the lease: keys back, refund paid, unless the agreed time for that has passed. Refused while something is due, or
    /// the registered address is still to be moved away.
    public static let completeMoveOut: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "CompleteMoveOut",
      callType: .unary, requestType: "cloudpark.park.v1.CompleteMoveOutRequest",
      responseType: "cloudpark.park.v1.Lease", idempotency: .mutates,
      roles: ["park_staff"], scope: "own_park",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// What the units of a park are now, then every change. Who holds or rents a unit shows to its park and the district.
    public static let watchOccupancy: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.ParkService", name: "WatchOccupancy",
      callType: .serverStreaming, requestType: "cloudpark.park.v1.WatchOccupancyRequest",
      responseType: "cloudpark.park.v1.OccupancyUpdate", idempotency: .noSideEffects,
      roles: ["park_staff", "enterprise_admin", "enterprise_staff", "district_officer"], scope: "masked",
      resumable: true, priority: 0, secretResponse: false, pointRead: false)
  }
}

extension ParkV1.Park {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("version", jsonName: "version", number: 2, FieldType.uint64))
    fields.append(FieldSchema("facts", jsonName: "facts", number: 3, FieldType.message({ ParkV1.ParkFacts.schema })))
    fields.append(FieldSchema("reference", jsonName: "reference", number: 4, FieldType.bool))
    fields.append(FieldSchema("created_at", jsonName: "createdAt", number: 5, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("updated_at", jsonName: "updatedAt", number: 6, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.park.v1.Park", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__park__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__Park.self)
    self.id = RecordReader.string(record.pointee.id)
    self.version = record.pointee.version
    self.facts = RecordReader.message(record.pointee.facts)
    self.reference = record.pointee.reference != 0
    self.createdAt = RecordReader.message(record.pointee.created_at)
    self.updatedAt = RecordReader.message(record.pointee.updated_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__Park.self)
    cloudpark__park__v1__park__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    record.pointee.version = self.version
    if let value = self.facts {
      record.pointee.facts = try packer.message(value, "facts")
    }
    record.pointee.reference = self.reference ? 1 : 0
    if let value = self.createdAt {
      record.pointee.created_at = try packer.message(value, "created_at")
    }
    if let value = self.updatedAt {
      record.pointee.updated_at = try packer.message(value, "updated_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.ParkFacts {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("name", jsonName: "name", number: 1, FieldType.string))
    fields.append(FieldSchema("district", jsonName: "district", number: 2, FieldType.string))
    fields.append(FieldSchema("address", jsonName: "address", number: 3, FieldType.string))
    fields.append(FieldSchema("land_area", jsonName: "landArea", number: 4, FieldType.message({ ParkV1.AreaFigure.schema })))
    fields.append(FieldSchema("building_area", jsonName: "buildingArea", number: 5, FieldType.message({ ParkV1.AreaFigure.schema })))
    fields.append(FieldSchema("predecessor", jsonName: "predecessor", number: 6, FieldType.string))
    fields.append(FieldSchema("operator_name", jsonName: "operatorName", number: 7, FieldType.string))
    fields.append(FieldSchema("tier", jsonName: "tier", number: 8, FieldType.string))
    fields.append(FieldSchema("notes", jsonName: "notes", number: 9, FieldType.string))
    fields.append(FieldSchema("source", jsonName: "source", number: 10, FieldType.string))
    return MessageSchema(name: "cloudpark.park.v1.ParkFacts", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__park_facts__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__ParkFacts.self)
    self.name = RecordReader.string(record.pointee.name)
    self.district = RecordReader.string(record.pointee.district)
    self.address = RecordReader.string(record.pointee.address)
    self.landArea = RecordReader.message(record.pointee.land_area)
    self.buildingArea = RecordReader.message(record.pointee.building_area)
    self.predecessor = RecordReader.string(record.pointee.predecessor)
    self.operatorName = RecordReader.string(record.pointee.operator_name)
    self.tier = RecordReader.string(record.pointee.tier)
    self.notes = RecordReader.string(record.pointee.notes)
    self.source = RecordReader.string(record.pointee.source)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__ParkFacts.self)
    cloudpark__park__v1__park_facts__init(record)
    if !self.name.isEmpty {
      record.pointee.name = try packer.string(self.name, "name")
    }
    if !self.district.isEmpty {
      record.pointee.district = try packer.string(self.district, "district")
    }
    if !self.address.isEmpty {
      record.pointee.address = try packer.string(self.address, "address")
    }
    if let value = self.landArea {
      record.pointee.land_area = try packer.message(value, "land_area")
    }
    if let value = self.buildingArea {
      record.pointee.building_area = try packer.message(value, "building_area")
    }
    if !self.predecessor.isEmpty {
      record.pointee.predecessor = try packer.string(self.predecessor, "predecessor")
    }
    if !self.operatorName.isEmpty {
      record.pointee.operator_name = try packer.string(self.operatorName, "operator_name")
    }
    if !self.tier.isEmpty {
      record.pointee.tier = try packer.string(self.tier, "tier")
    }
    if !self.notes.isEmpty {
      record.pointee.notes = try packer.string(self.notes, "notes")
    }
    if !self.source.isEmpty {
      record.pointee.source = try packer.string(self.source, "source")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.AreaFigure {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("text", jsonName: "text", number: 1, FieldType.string))
    fields.append(FieldSchema("square_metres", jsonName: "squareMetres", number: 2, FieldType.message({ GoogleProtobuf.Int64Value.schema })))
    return MessageSchema(name: "cloudpark.park.v1.AreaFigure", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__area_figure__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__AreaFigure.self)
    self.text = RecordReader.string(record.pointee.text)
    self.squareMetres = RecordReader.message(record.pointee.square_metres)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__AreaFigure.self)
    cloudpark__park__v1__area_figure__init(record)
    if !self.text.isEmpty {
      record.pointee.text = try packer.string(self.text, "text")
    }
    if let value = self.squareMetres {
      record.pointee.square_metres = try packer.message(value, "square_metres")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.ListParksRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("district", jsonName: "district", number: 1, FieldType.string))
    fields.append(FieldSchema("limit", jsonName: "limit", number: 2, FieldType.uint32))
    fields.append(FieldSchema("cursor", jsonName: "cursor", number: 3, FieldType.bytes))
    return MessageSchema(name: "cloudpark.park.v1.ListParksRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__list_parks_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__ListParksRequest.self)
    self.district = RecordReader.string(record.pointee.district)
    self.limit = record.pointee.limit
    self.cursor = RecordReader.bytes(record.pointee.cursor.len, record.pointee.cursor.data)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__ListParksRequest.self)
    cloudpark__park__v1__list_parks_request__init(record)
    if !self.district.isEmpty {
      record.pointee.district = try packer.string(self.district, "district")
    }
    record.pointee.limit = self.limit
    if !self.cursor.isEmpty {
      record.pointee.cursor.len = self.cursor.count
      record.pointee.cursor.data = try packer.bytes(self.cursor)
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.ListParksResponse {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("park", jsonName: "park", number: 1, FieldType.message({ ParkV1.Park.schema })))
    fields.append(FieldSchema("cursor", jsonName: "cursor", number: 2, FieldType.bytes))
    return MessageSchema(name: "cloudpark.park.v1.ListParksResponse", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__list_parks_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__ListParksResponse.self)
    self.park = RecordReader.message(record.pointee.park)
    self.cursor = RecordReader.bytes(record.pointee.cursor.len, record.pointee.cursor.data)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__ListParksResponse.self)
    cloudpark__park__v1__list_parks_response__init(record)
    if let value = self.park {
      record.pointee.park = try packer.message(value, "park")
    }
    if !self.cursor.isEmpty {
      record.pointee.cursor.len = self.cursor.count
      record.pointee.cursor.data = try packer.bytes(self.cursor)
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.GetParkRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("park_id", jsonName: "parkId", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.park.v1.GetParkRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__get_park_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__GetParkRequest.self)
    self.parkId = RecordReader.string(record.pointee.park_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__GetParkRequest.self)
    cloudpark__park__v1__get_park_request__init(record)
    if !self.parkId.isEmpty {
      record.pointee.park_id = try packer.string(self.parkId, "park_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.SearchParksRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("query", jsonName: "query", number: 1, FieldType.string))
    fields.append(FieldSchema("district", jsonName: "district", number: 2, FieldType.string))
    fields.append(FieldSchema("tier", jsonName: "tier", number: 3, FieldType.string))
    fields.append(FieldSchema("limit", jsonName: "limit", number: 4, FieldType.uint32))
    fields.append(FieldSchema("cursor", jsonName: "cursor", number: 5, FieldType.bytes))
    return MessageSchema(name: "cloudpark.park.v1.SearchParksRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__search_parks_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__SearchParksRequest.self)
    self.query = RecordReader.string(record.pointee.query)
    self.district = RecordReader.string(record.pointee.district)
    self.tier = RecordReader.string(record.pointee.tier)
    self.limit = record.pointee.limit
    self.cursor = RecordReader.bytes(record.pointee.cursor.len, record.pointee.cursor.data)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__SearchParksRequest.self)
    cloudpark__park__v1__search_parks_request__init(record)
    if !self.query.isEmpty {
      record.pointee.query = try packer.string(self.query, "query")
    }
    if !self.district.isEmpty {
      record.pointee.district = try packer.string(self.district, "district")
    }
    if !self.tier.isEmpty {
      record.pointee.tier = try packer.string(self.tier, "tier")
    }
    record.pointee.limit = self.limit
    if !self.cursor.isEmpty {
      record.pointee.cursor.len = self.cursor.count
      record.pointee.cursor.data = try packer.bytes(self.cursor)
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.SearchParksResponse {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("park", jsonName: "park", number: 1, FieldType.message({ ParkV1.Park.schema })))
    fields.append(FieldSchema("cursor", jsonName: "cursor", number: 2, FieldType.bytes))
    return MessageSchema(name: "cloudpark.park.v1.SearchParksResponse", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__search_parks_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__SearchParksResponse.self)
    self.park = RecordReader.message(record.pointee.park)
    self.cursor = RecordReader.bytes(record.pointee.cursor.len, record.pointee.cursor.data)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__SearchParksResponse.self)
    cloudpark__park__v1__search_parks_response__init(record)
    if let value = self.park {
      record.pointee.park = try packer.message(value, "park")
    }
    if !self.cursor.isEmpty {
      record.pointee.cursor.len = self.cursor.count
      record.pointee.cursor.data = try packer.bytes(self.cursor)
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.UpsertParkRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("park_id", jsonName: "parkId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("facts", jsonName: "facts", number: 3, FieldType.message({ ParkV1.ParkFacts.schema })))
    return MessageSchema(name: "cloudpark.park.v1.UpsertParkRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__upsert_park_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__UpsertParkRequest.self)
    self.parkId = RecordReader.string(record.pointee.park_id)
    self.expectedVersion = record.pointee.expected_version
    self.facts = RecordReader.message(record.pointee.facts)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__UpsertParkRequest.self)
    cloudpark__park__v1__upsert_park_request__init(record)
    if !self.parkId.isEmpty {
      record.pointee.park_id = try packer.string(self.parkId, "park_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if let value = self.facts {
      record.pointee.facts = try packer.message(value, "facts")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.ListSpacesRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("district", jsonName: "district", number: 1, FieldType.string))
    fields.append(FieldSchema("type", jsonName: "type", number: 2, FieldType.string))
    return MessageSchema(name: "cloudpark.park.v1.ListSpacesRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__list_spaces_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__ListSpacesRequest.self)
    self.district = RecordReader.string(record.pointee.district)
    self.type = RecordReader.string(record.pointee.type)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__ListSpacesRequest.self)
    cloudpark__park__v1__list_spaces_request__init(record)
    if !self.district.isEmpty {
      record.pointee.district = try packer.string(self.district, "district")
    }
    if !self.type.isEmpty {
      record.pointee.type = try packer.string(self.type, "type")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.Space {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("name", jsonName: "name", number: 1, FieldType.string))
    fields.append(FieldSchema("type", jsonName: "type", number: 2, FieldType.string))
    fields.append(FieldSchema("address", jsonName: "address", number: 3, FieldType.string))
    fields.append(FieldSchema("size_or_capacity", jsonName: "sizeOrCapacity", number: 4, FieldType.string))
    fields.append(FieldSchema("hours", jsonName: "hours", number: 5, FieldType.string))
    fields.append(FieldSchema("district", jsonName: "district", number: 6, FieldType.string))
    fields.append(FieldSchema("confidence", jsonName: "confidence", number: 7, FieldType.enumeration({ ParkV1.Confidence.schema })))
    fields.append(FieldSchema("source", jsonName: "source", number: 8, FieldType.string))
    return MessageSchema(name: "cloudpark.park.v1.Space", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__space__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__Space.self)
    self.name = RecordReader.string(record.pointee.name)
    self.type = RecordReader.string(record.pointee.type)
    self.address = RecordReader.string(record.pointee.address)
    self.sizeOrCapacity = RecordReader.string(record.pointee.size_or_capacity)
    self.hours = RecordReader.string(record.pointee.hours)
    self.district = RecordReader.string(record.pointee.district)
    self.confidence = RecordReader.enumeration(record.pointee.confidence)
    self.source = RecordReader.string(record.pointee.source)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__Space.self)
    cloudpark__park__v1__space__init(record)
    if !self.name.isEmpty {
      record.pointee.name = try packer.string(self.name, "name")
    }
    if !self.type.isEmpty {
      record.pointee.type = try packer.string(self.type, "type")
    }
    if !self.address.isEmpty {
      record.pointee.address = try packer.string(self.address, "address")
    }
    if !self.sizeOrCapacity.isEmpty {
      record.pointee.size_or_capacity = try packer.string(self.sizeOrCapacity, "size_or_capacity")
    }
    if !self.hours.isEmpty {
      record.pointee.hours = try packer.string(self.hours, "hours")
    }
    if !self.district.isEmpty {
      record.pointee.district = try packer.string(self.district, "district")
    }
    record.pointee.confidence = packer.enumeration(self.confidence)
    if !self.source.isEmpty {
      record.pointee.source = try packer.string(self.source, "source")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.ListIndustryClassesRequest {
  public static let schema: MessageSchema = MessageSchema(name: "cloudpark.park.v1.ListIndustryClassesRequest", fields: [])

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__list_industry_classes_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__ListIndustryClassesRequest.self)
    cloudpark__park__v1__list_industry_classes_request__init(record)
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.IndustryClass {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("code", jsonName: "code", number: 1, FieldType.string))
    fields.append(FieldSchema("name_zh", jsonName: "nameZh", number: 2, FieldType.string))
    fields.append(FieldSchema("field", jsonName: "field", number: 3, FieldType.enumeration({ ParkV1.IndustryField.schema })))
    fields.append(FieldSchema("status", jsonName: "status", number: 4, FieldType.string))
    fields.append(FieldSchema("source", jsonName: "source", number: 5, FieldType.string))
    return MessageSchema(name: "cloudpark.park.v1.IndustryClass", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__industry_class__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__IndustryClass.self)
    self.code = RecordReader.string(record.pointee.code)
    self.nameZh = RecordReader.string(record.pointee.name_zh)
    self.field = RecordReader.enumeration(record.pointee.field)
    self.status = RecordReader.string(record.pointee.status)
    self.source = RecordReader.string(record.pointee.source)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__IndustryClass.self)
    cloudpark__park__v1__industry_class__init(record)
    if !self.code.isEmpty {
      record.pointee.code = try packer.string(self.code, "code")
    }
    if !self.nameZh.isEmpty {
      record.pointee.name_zh = try packer.string(self.nameZh, "name_zh")
    }
    record.pointee.field = packer.enumeration(self.field)
    if !self.status.isEmpty {
      record.pointee.status = try packer.string(self.status, "status")
    }
    if !self.source.isEmpty {
      record.pointee.source = try packer.string(self.source, "source")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.ListIndustryCodesRequest {
  public static let schema: MessageSchema = MessageSchema(name: "cloudpark.park.v1.ListIndustryCodesRequest", fields: [])

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__list_industry_codes_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__ListIndustryCodesRequest.self)
    cloudpark__park__v1__list_industry_codes_request__init(record)
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.IndustryCode {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("code", jsonName: "code", number: 1, FieldType.string))
    fields.append(FieldSchema("partial", jsonName: "partial", number: 2, FieldType.bool))
    fields.append(FieldSchema("source", jsonName: "source", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.park.v1.IndustryCode", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__industry_code__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__IndustryCode.self)
    self.code = RecordReader.string(record.pointee.code)
    self.partial = record.pointee.partial != 0
    self.source = RecordReader.string(record.pointee.source)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__IndustryCode.self)
    cloudpark__park__v1__industry_code__init(record)
    if !self.code.isEmpty {
      record.pointee.code = try packer.string(self.code, "code")
    }
    record.pointee.partial = self.partial ? 1 : 0
    if !self.source.isEmpty {
      record.pointee.source = try packer.string(self.source, "source")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.ListThresholdsRequest {
  public static let schema: MessageSchema = MessageSchema(name: "cloudpark.park.v1.ListThresholdsRequest", fields: [])

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__list_thresholds_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__ListThresholdsRequest.self)
    cloudpark__park__v1__list_thresholds_request__init(record)
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.Threshold {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("scope", jsonName: "scope", number: 1, FieldType.string))
    fields.append(FieldSchema("indicator", jsonName: "indicator", number: 2, FieldType.string))
    fields.append(FieldSchema("threshold", jsonName: "threshold", number: 3, FieldType.string))
    fields.append(FieldSchema("note", jsonName: "note", number: 4, FieldType.string))
    fields.append(FieldSchema("source", jsonName: "source", number: 5, FieldType.string))
    return MessageSchema(name: "cloudpark.park.v1.Threshold", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__threshold__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__Threshold.self)
    self.scope = RecordReader.string(record.pointee.scope)
    self.indicator = RecordReader.string(record.pointee.indicator)
    self.threshold = RecordReader.string(record.pointee.threshold)
    self.note = RecordReader.string(record.pointee.note)
    self.source = RecordReader.string(record.pointee.source)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__Threshold.self)
    cloudpark__park__v1__threshold__init(record)
    if !self.scope.isEmpty {
      record.pointee.scope = try packer.string(self.scope, "scope")
    }
    if !self.indicator.isEmpty {
      record.pointee.indicator = try packer.string(self.indicator, "indicator")
    }
    if !self.threshold.isEmpty {
      record.pointee.threshold = try packer.string(self.threshold, "threshold")
    }
    if !self.note.isEmpty {
      record.pointee.note = try packer.string(self.note, "note")
    }
    if !self.source.isEmpty {
      record.pointee.source = try packer.string(self.source, "source")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.ListHolidaysRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("year", jsonName: "year", number: 1, FieldType.int32))
    return MessageSchema(name: "cloudpark.park.v1.ListHolidaysRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__list_holidays_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__ListHolidaysRequest.self)
    self.year = record.pointee.year
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__ListHolidaysRequest.self)
    cloudpark__park__v1__list_holidays_request__init(record)
    record.pointee.year = self.year
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.Holiday {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("day", jsonName: "day", number: 1, FieldType.string))
    fields.append(FieldSchema("off", jsonName: "off", number: 2, FieldType.bool))
    fields.append(FieldSchema("festival", jsonName: "festival", number: 3, FieldType.string))
    fields.append(FieldSchema("source", jsonName: "source", number: 4, FieldType.string))
    return MessageSchema(name: "cloudpark.park.v1.Holiday", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__holiday__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__Holiday.self)
    self.day = RecordReader.string(record.pointee.day)
    self.off = record.pointee.off != 0
    self.festival = RecordReader.string(record.pointee.festival)
    self.source = RecordReader.string(record.pointee.source)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__Holiday.self)
    cloudpark__park__v1__holiday__init(record)
    if !self.day.isEmpty {
      record.pointee.day = try packer.string(self.day, "day")
    }
    record.pointee.off = self.off ? 1 : 0
    if !self.festival.isEmpty {
      record.pointee.festival = try packer.string(self.festival, "festival")
    }
    if !self.source.isEmpty {
      record.pointee.source = try packer.string(self.source, "source")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.ListProcessStepsRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("process", jsonName: "process", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.park.v1.ListProcessStepsRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__list_process_steps_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__ListProcessStepsRequest.self)
    self.process = RecordReader.string(record.pointee.process)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__ListProcessStepsRequest.self)
    cloudpark__park__v1__list_process_steps_request__init(record)
    if !self.process.isEmpty {
      record.pointee.process = try packer.string(self.process, "process")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.ProcessStep {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("process", jsonName: "process", number: 1, FieldType.string))
    fields.append(FieldSchema("step", jsonName: "step", number: 2, FieldType.int32))
    fields.append(FieldSchema("state", jsonName: "state", number: 3, FieldType.string))
    fields.append(FieldSchema("label_zh", jsonName: "labelZh", number: 4, FieldType.string))
    fields.append(FieldSchema("rule", jsonName: "rule", number: 5, FieldType.string))
    fields.append(FieldSchema("source", jsonName: "source", number: 6, FieldType.string))
    return MessageSchema(name: "cloudpark.park.v1.ProcessStep", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__process_step__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__ProcessStep.self)
    self.process = RecordReader.string(record.pointee.process)
    self.step = record.pointee.step
    self.state = RecordReader.string(record.pointee.state)
    self.labelZh = RecordReader.string(record.pointee.label_zh)
    self.rule = RecordReader.string(record.pointee.rule)
    self.source = RecordReader.string(record.pointee.source)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__ProcessStep.self)
    cloudpark__park__v1__process_step__init(record)
    if !self.process.isEmpty {
      record.pointee.process = try packer.string(self.process, "process")
    }
    record.pointee.step = self.step
    if !self.state.isEmpty {
      record.pointee.state = try packer.string(self.state, "state")
    }
    if !self.labelZh.isEmpty {
      record.pointee.label_zh = try packer.string(self.labelZh, "label_zh")
    }
    if !self.rule.isEmpty {
      record.pointee.rule = try packer.string(self.rule, "rule")
    }
    if !self.source.isEmpty {
      record.pointee.source = try packer.string(self.source, "source")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.ListReferencePoliciesRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("level", jsonName: "level", number: 1, FieldType.enumeration({ ParkV1.PolicyLevel.schema })))
    fields.append(FieldSchema("query", jsonName: "query", number: 2, FieldType.string))
    return MessageSchema(name: "cloudpark.park.v1.ListReferencePoliciesRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__list_reference_policies_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__ListReferencePoliciesRequest.self)
    self.level = RecordReader.enumeration(record.pointee.level)
    self.query = RecordReader.string(record.pointee.query)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__ListReferencePoliciesRequest.self)
    cloudpark__park__v1__list_reference_policies_request__init(record)
    record.pointee.level = packer.enumeration(self.level)
    if !self.query.isEmpty {
      record.pointee.query = try packer.string(self.query, "query")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.ReferencePolicy {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("document_number", jsonName: "documentNumber", number: 1, FieldType.string))
    fields.append(FieldSchema("title", jsonName: "title", number: 2, FieldType.string))
    fields.append(FieldSchema("issuer", jsonName: "issuer", number: 3, FieldType.string))
    fields.append(FieldSchema("date", jsonName: "date", number: 4, FieldType.string))
    fields.append(FieldSchema("level", jsonName: "level", number: 5, FieldType.enumeration({ ParkV1.PolicyLevel.schema })))
    fields.append(FieldSchema("source", jsonName: "source", number: 6, FieldType.string))
    return MessageSchema(name: "cloudpark.park.v1.ReferencePolicy", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__reference_policy__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__ReferencePolicy.self)
    self.documentNumber = RecordReader.string(record.pointee.document_number)
    self.title = RecordReader.string(record.pointee.title)
    self.issuer = RecordReader.string(record.pointee.issuer)
    self.date = RecordReader.string(record.pointee.date)
    self.level = RecordReader.enumeration(record.pointee.level)
    self.source = RecordReader.string(record.pointee.source)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__ReferencePolicy.self)
    cloudpark__park__v1__reference_policy__init(record)
    if !self.documentNumber.isEmpty {
      record.pointee.document_number = try packer.string(self.documentNumber, "document_number")
    }
    if !self.title.isEmpty {
      record.pointee.title = try packer.string(self.title, "title")
    }
    if !self.issuer.isEmpty {
      record.pointee.issuer = try packer.string(self.issuer, "issuer")
    }
    if !self.date.isEmpty {
      record.pointee.date = try packer.string(self.date, "date")
    }
    record.pointee.level = packer.enumeration(self.level)
    if !self.source.isEmpty {
      record.pointee.source = try packer.string(self.source, "source")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.GetReferencePolicyRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("key", jsonName: "key", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.park.v1.GetReferencePolicyRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__get_reference_policy_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__GetReferencePolicyRequest.self)
    self.key = RecordReader.string(record.pointee.key)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__GetReferencePolicyRequest.self)
    cloudpark__park__v1__get_reference_policy_request__init(record)
    if !self.key.isEmpty {
      record.pointee.key = try packer.string(self.key, "key")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.ParkEvent {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("park_id", jsonName: "parkId", number: 1, FieldType.string))
    fields.append(FieldSchema("version", jsonName: "version", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.park.v1.ParkEvent", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__park_event__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__ParkEvent.self)
    self.parkId = RecordReader.string(record.pointee.park_id)
    self.version = record.pointee.version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__ParkEvent.self)
    cloudpark__park__v1__park_event__init(record)
    if !self.parkId.isEmpty {
      record.pointee.park_id = try packer.string(self.parkId, "park_id")
    }
    record.pointee.version = self.version
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.Confidence {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "CONFIDENCE_UNSPECIFIED", number: 0))
    values.append((name: "CONFIDENCE_LOW", number: 1))
    values.append((name: "CONFIDENCE_MEDIUM", number: 2))
    values.append((name: "CONFIDENCE_HIGH", number: 3))
    return EnumSchema(name: "cloudpark.park.v1.Confidence", values: values)
  }()
}

extension ParkV1.IndustryField {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "INDUSTRY_FIELD_UNSPECIFIED", number: 0))
    values.append((name: "INDUSTRY_FIELD_CORE", number: 1))
    values.append((name: "INDUSTRY_FIELD_RELATED", number: 2))
    return EnumSchema(name: "cloudpark.park.v1.IndustryField", values: values)
  }()
}

extension ParkV1.PolicyLevel {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "POLICY_LEVEL_UNSPECIFIED", number: 0))
    values.append((name: "POLICY_LEVEL_NATIONAL", number: 1))
    values.append((name: "POLICY_LEVEL_CITY", number: 2))
    values.append((name: "POLICY_LEVEL_DISTRICT", number: 3))
    values.append((name: "POLICY_LEVEL_ELSEWHERE", number: 4))
    return EnumSchema(name: "cloudpark.park.v1.PolicyLevel", values: values)
  }()
}
