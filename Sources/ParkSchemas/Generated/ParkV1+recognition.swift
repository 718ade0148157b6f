// Made by Scripts/generate from cloudpark/park/v1/recognition.proto. Do not edit.

internal import CParkSchemas
import RPCSchemas
import SchemaRuntime

extension ParkV1 {
  /// A call for recognition.
  public struct RecognitionCall: Message {
    /// rcl_...
    public var id: String = ""
    /// Its title, 1 to 200 characters.
    public var title: String = ""
    /// What a recognised park is called then: "市级文化产业园区". 1 to 100 characters.
    public var tier: String = ""
    /// The first day on which parks may apply.
    public var opensOn: String = ""
    /// The last day on which they may.
    public var closesOn: String = ""
    /// How many parks may pass the first check, 1 to 1000.
    public var quota: UInt32 = 0
    /// How many have passed it.
    public var passed: UInt32 = 0
    /// Reviews that each application needs, 1 to 9.
    public var reviewsRequired: UInt32 = 0
    /// The mean score that it needs, 0 to 100.
    public var passMark: UInt32 = 0
    /// Working days of the public notice, 1 to 30.
    public var noticeWorkingDays: UInt32 = 0
    /// When it was opened.
    public var createdAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Opens a call.
  public struct OpenCallRequest: Message {
    /// The call; id, passed and created_at are made by the server.
    public var call: ParkV1.RecognitionCall?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for the calls.
  public struct ListCallsRequest: Message {
    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for a park's figures.
  public struct GetParkFiguresRequest: Message {
    /// prk_...
    public var parkId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// The double 70 % of a park on a day.
  ///
  /// Source of the rule: thresholds table, 市级文创园区认定"双70%", 入驻率 and 文创法人单位占比. How the two are computed is ours:
  /// the area let of the area on the market or let, and the tenants with a class of the culture classification of all
  /// tenants.
  public struct ParkFigures: Message {
    /// prk_...
    public var parkId: String = ""
    /// The day of the figures.
    public var day: String = ""
    /// Area of all units that are not withdrawn, in square decimetres.
    public var areaSquareDecimetres: Int64 = 0
    /// Area of the units that a lease with keys has on that day, in square decimetres.
    public var letSquareDecimetres: Int64 = 0
    /// Enterprises with such a lease.
    public var tenants: UInt32 = 0
    /// Of them, those with a class of the culture classification.
    public var culturalTenants: UInt32 = 0
    /// Occupancy in hundredths of a percent, rounded down.
    public var occupancyBasisPoints: UInt32 = 0
    /// Share of cultural tenants in hundredths of a percent, rounded down.
    public var culturalBasisPoints: UInt32 = 0
    /// Whether both reach 70 %.
    public var meetsDoubleSeventy: Bool = false

    /// The message in which every field has its default.
    public init() {}
  }

  /// A review of an expert.
  public struct ExpertReview: Message {
    /// acc_...; empty for those who may not know.
    public var reviewerId: String = ""
    /// 0 to 100.
    public var score: UInt32 = 0
    /// The opinion, 1 to 2000 characters.
    public var opinion: String = ""
    /// When it was handed in.
    public var submittedAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// An application for recognition.
  public struct Recognition: Message {
    /// pcr_...
    public var id: String = ""
    /// Grows by one with every change.
    public var version: UInt64 = 0
    /// The call.
    public var callId: String = ""
    /// The park.
    public var parkId: String = ""
    /// Where it stands.
    public var state: ParkV1.RecognitionState = ParkV1.RecognitionState()
    /// What the park says of itself.
    public var statement: String = ""
    /// The double 70 % on the day of the first check; before it, on the day of the application.
    public var figures: ParkV1.ParkFigures?
    /// The reviews; an expert sees others' only after the own one, the park sees none.
    public var reviews: [ParkV1.ExpertReview] = []
    /// Experts it was given to, without those who stated a conflict of interest.
    public var expertsAssigned: UInt32 = 0
    /// What the visit found; empty before it.
    public var visitFindings: String = ""
    /// Whether the visit agrees with the application.
    public var visitAgrees: Bool = false
    /// The last day of the public notice; empty before it.
    public var noticeLastDay: String = ""
    /// Why it was refused; empty otherwise.
    public var reason: String = ""
    /// When it was made.
    public var createdAt: GoogleProtobuf.Timestamp?
    /// When it was changed last.
    public var updatedAt: GoogleProtobuf.Timestamp?
    /// The objections of its public notice; for the district and the park.
    public var objections: [ParkV1.RecognitionObjection] = []
    /// The conflicts of interest that were stated, oldest first; for the district.
    public var conflicts: [ParkV1.RecognitionConflict] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// A conflict of interest in an application for recognition, as the person stated it.
  public struct RecognitionConflict: Message {
    /// Who stated it: acc_...
    public var accountId: String = ""
    /// Which conflict; numbers of persons are masked, empty once the person's data are erased.
    public var reason: String = ""
    /// When it was stated.
    public var declaredAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// An objection to a recognition.
  public struct RecognitionObjection: Message {
    /// obj_...
    public var id: String = ""
    /// Grows by one with every change.
    public var version: UInt64 = 0
    /// The application.
    public var recognitionId: String = ""
    /// Where it stands.
    public var state: ParkV1.RecognitionObjectionState = ParkV1.RecognitionObjectionState()
    /// Why, 1 to 2000 characters; numbers of persons are masked.
    public var reason: String = ""
    /// How it was resolved; empty before.
    public var resolution: String = ""
    /// When it was raised.
    public var raisedAt: GoogleProtobuf.Timestamp?
    /// When it was resolved; absent before.
    public var resolvedAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// A public notice of a recognition.
  public struct RecognitionNotice: Message {
    /// The application: pcr_...
    public var recognitionId: String = ""
    /// prk_...
    public var parkId: String = ""
    /// The park's name.
    public var parkName: String = ""
    /// The call.
    public var callId: String = ""
    /// What the park is to be called.
    public var tier: String = ""
    /// The last day of the notice.
    public var lastDay: String = ""
    /// Whether objections can be raised now.
    public var running: Bool = false

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for notices.
  public struct ListRecognitionNoticesRequest: Message {
    /// Only those that run now.
    public var runningOnly: Bool = false

    /// The message in which every field has its default.
    public init() {}
  }

  /// Objects.
  public struct RaiseRecognitionObjectionRequest: Message {
    /// pcr_...
    public var recognitionId: String = ""
    /// Why, 1 to 2000 characters.
    public var reason: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Resolves an objection.
  public struct ResolveRecognitionObjectionRequest: Message {
    /// obj_...
    public var objectionId: String = ""
    /// The version of the objection the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// Whether it holds.
    public var upheld: Bool = false
    /// Why, 1 to 2000 characters.
    public var resolution: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Applies.
  public struct ApplyForRecognitionRequest: Message {
    /// rcl_...
    public var callId: String = ""
    /// prk_..., the own park.
    public var parkId: String = ""
    /// What the park says of itself, 1 to 5000 characters.
    public var statement: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Takes an application back.
  public struct WithdrawRecognitionRequest: Message {
    /// pcr_...
    public var recognitionId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Decides the first check.
  public struct DecideFirstCheckRequest: Message {
    /// pcr_...
    public var recognitionId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// Recommend, or refuse.
    public var pass: Bool = false
    /// Why; needed for a refusal, up to 2000 characters.
    public var reason: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Gives an application to an expert.
  public struct AssignExpertRequest: Message {
    /// pcr_...
    public var recognitionId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// acc_..., an active expert reviewer.
    public var expertId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Hands a review in.
  public struct SubmitExpertReviewRequest: Message {
    /// pcr_...
    public var recognitionId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// 0 to 100.
    public var score: UInt32 = 0
    /// The opinion, 1 to 2000 characters.
    public var opinion: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// States a conflict of interest.
  public struct DeclareRecognitionConflictRequest: Message {
    /// pcr_...
    public var recognitionId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// Which conflict, 1 to 2000 characters.
    public var reason: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// The conflict is on record. An expert does not see the application any more.
  public struct DeclareRecognitionConflictResponse: Message {
    /// The application's version now.
    public var recognitionVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Records a visit.
  public struct RecordParkVisitRequest: Message {
    /// pcr_...
    public var recognitionId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// Whether what was seen agrees with the application.
    public var agrees: Bool = false
    /// What was found, 1 to 2000 characters.
    public var findings: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Reports for approval.
  public struct ReportForApprovalRequest: Message {
    /// pcr_...
    public var recognitionId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Opens the notice.
  public struct OpenRecognitionNoticeRequest: Message {
    /// pcr_...
    public var recognitionId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Grants the plaque.
  public struct GrantPlaqueRequest: Message {
    /// pcr_...
    public var recognitionId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Refuses an application.
  public struct RefuseRecognitionRequest: Message {
    /// pcr_...
    public var recognitionId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// Why, 1 to 2000 characters.
    public var reason: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for an application.
  public struct GetRecognitionRequest: Message {
    /// pcr_...
    public var recognitionId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for applications.
  public struct ListRecognitionsRequest: Message {
    /// Only of this call; empty = any.
    public var callId: String = ""
    /// Only in this state; UNSPECIFIED = any.
    public var state: ParkV1.RecognitionState = ParkV1.RecognitionState()

    /// The message in which every field has its default.
    public init() {}
  }

  /// What the event log says about an application: ids and states.
  public struct RecognitionEvent: Message {
    /// pcr_...
    public var recognitionId: String = ""
    /// prk_...
    public var parkId: String = ""
    /// The state after it, as the state table names it.
    public var state: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Where an application for recognition stands.
  public struct RecognitionState: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not set.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// Applied.
    public static var applied: Self { Self(rawValue: 1) }
    /// Passed the first check: recommended within the quota.
    public static var recommended: Self { Self(rawValue: 2) }
    /// With the experts.
    public static var inReview: Self { Self(rawValue: 3) }
    /// All reviews are there.
    public static var reviewed: Self { Self(rawValue: 4) }
    /// Visited.
    public static var visited: Self { Self(rawValue: 5) }
    /// Reported for approval.
    public static var reported: Self { Self(rawValue: 6) }
    /// In public notice.
    public static var inNotice: Self { Self(rawValue: 7) }
    /// Recognised.
    public static var recognised: Self { Self(rawValue: 8) }
    /// Refused.
    public static var refused: Self { Self(rawValue: 9) }
    /// Taken back.
    public static var withdrawn: Self { Self(rawValue: 10) }
  }

  /// Where an objection to a recognition stands.
  public struct RecognitionObjectionState: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not set.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// Raised.
    public static var open: Self { Self(rawValue: 1) }
    /// It holds: the park is not recognised.
    public static var upheld: Self { Self(rawValue: 2) }
    /// It does not hold.
    public static var dismissed: Self { Self(rawValue: 3) }
  }

  /// The recognition of parks.
  public enum RecognitionService {
    /// The full name.
    public static let name: String = "cloudpark.park.v1.RecognitionService"
    /// All methods, in the order of the contract.
    public static var methods: [MethodDescriptor] {
      [openCall, listCalls, getParkFigures, applyForRecognition, withdrawRecognition, decideFirstCheck, assignExpert, submitExpertReview, declareRecognitionConflict, recordParkVisit, reportForApproval, openRecognitionNotice, listRecognitionNotices, raiseRecognitionObjection, resolveRecognitionObjection, grantPlaque, refuseRecognition, getRecognition, listRecognitions]
    }

    /// Opens a call for recognition.
    public static let openCall: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.RecognitionService", name: "OpenCall",
      callType: .unary, requestType: "cloudpark.park.v1.OpenCallRequest",
      responseType: "cloudpark.park.v1.RecognitionCall", idempotency: .mutates,
      roles: ["district_officer"], scope: "district",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// All calls, newest first.
    public static let listCalls: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.RecognitionService", name: "ListCalls",
      callType: .serverStreaming, requestType: "cloudpark.park.v1.ListCallsRequest",
      responseType: "cloudpark.park.v1.RecognitionCall", idempotency: .noSideEffects,
      roles: ["anyone"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The double 70 % of a park today, computed from its units, its leases and the classes of its tenants.
    public static let getParkFigures: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.RecognitionService", name: "GetParkFigures",
      callType: .unary, requestType: "cloudpark.park.v1.GetParkFiguresRequest",
      responseType: "cloudpark.park.v1.ParkFigures", idempotency: .noSideEffects,
      roles: ["park_staff", "district_officer"], scope: "own_park",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Applies for the own park. One living application per call and park.
    public static let applyForRecognition: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.RecognitionService", name: "ApplyForRecognition",
      callType: .unary, requestType: "cloudpark.park.v1.ApplyForRecognitionRequest",
      responseType: "cloudpark.park.v1.Recognition", idempotency: .mutates,
      roles: ["park_staff"], scope: "own_park",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Takes an application back before its public notice.
    public static let withdrawRecognition: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.RecognitionService", name: "WithdrawRecognition",
      callType: .unary, requestType: "cloudpark.park.v1.WithdrawRecognitionRequest",
      responseType: "cloudpark.park.v1.Recognition", idempotency: .mutates,
      roles: ["park_staff"], scope: "own_park",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The district's first check. Passing needs the double 70 % on that day and a place of the call's quota.
    public static let decideFirstCheck: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.RecognitionService", name: "DecideFirstCheck",
      callType: .unary, requestType: "cloudpark.park.v1.DecideFirstCheckRequest",
      responseType: "cloudpark.park.v1.Recognition", idempotency: .mutates,
      roles: ["district_officer"], scope: "district",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Gives an application to an expert who is not of the park.
    public static let assignExpert: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.RecognitionService", name: "AssignExpert",
      callType: .unary, requestType: "cloudpark.park.v1.AssignExpertRequest",
      responseType: "cloudpark.park.v1.Recognition", idempotency: .mutates,
      roles: ["district_officer"], scope: "district",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// An expert's review, once.
    public static let submitExpertReview: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.RecognitionService", name: "SubmitExpertReview",
      callType: .unary, requestType: "cloudpark.park.v1.SubmitExpertReviewRequest",
      responseType: "cloudpark.park.v1.Recognition", idempotency: .mutates,
      roles: ["expert_reviewer"], scope: "assigned",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The caller states a conflict of interest in an application: it takes no further part in it. An expert states it
    /// before the own review, and another one can be assigned then.
    public static let declareRecognitionConflict: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.RecognitionService", name: "DeclareRecognitionConflict",
      callType: .unary, requestType: "cloudpark.park.v1.DeclareRecognitionConflictRequest",
      responseType: "cloudpark.park.v1.DeclareRecognitionConflictResponse", idempotency: .mutates,
      roles: ["expert_reviewer", "district_officer"], scope: "assigned",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Records the visit on the site.
    public static let recordParkVisit: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.RecognitionService", name: "RecordParkVisit",
      callType: .unary, requestType: "cloudpark.park.v1.RecordParkVisitRequest",
      responseType: "cloudpark.park.v1.Recognition", idempotency: .mutates,
      roles: ["district_officer"], scope: "district",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Reports the result for approval. Whoever reviewed the application as an expert does none of the steps behind it.
    /// Needs all reviews of the call, their mean at its pass mark, and a visit that agrees.
    public static let reportForApproval: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.RecognitionService", name: "ReportForApproval",
      callType: .unary, requestType: "cloudpark.park.v1.ReportForApprovalRequest",
      responseType: "cloudpark.park.v1.Recognition", idempotency: .mutates,
      roles: ["district_officer"], scope: "district",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Opens the public notice, which lasts the call's working days; by another officer than the one who reported.
    public static let openRecognitionNotice: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.RecognitionService", name: "OpenRecognitionNotice",
      callType: .unary, requestType: "cloudpark.park.v1.OpenRecognitionNoticeRequest",
      responseType: "cloudpark.park.v1.Recognition", idempotency: .mutates,
      roles: ["district_officer"], scope: "district",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// What is in public notice now, and what was, newest first. For everybody: whoever knows better can object.
    public static let listRecognitionNotices: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.RecognitionService", name: "ListRecognitionNotices",
      callType: .serverStreaming, requestType: "cloudpark.park.v1.ListRecognitionNoticesRequest",
      responseType: "cloudpark.park.v1.RecognitionNotice", idempotency: .noSideEffects,
      roles: ["anyone"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Objects to a recognition while its public notice runs. An account objects at most three times to one.
    public static let raiseRecognitionObjection: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.RecognitionService", name: "RaiseRecognitionObjection",
      callType: .unary, requestType: "cloudpark.park.v1.RaiseRecognitionObjectionRequest",
      responseType: "cloudpark.park.v1.RecognitionObjection", idempotency: .mutates,
      roles: ["authenticated"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Upholds or dismisses an objection; by another person than the one who raised it. An open objection blocks the
    /// plaque, an upheld one bars it.
    public static let resolveRecognitionObjection: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.RecognitionService", name: "ResolveRecognitionObjection",
      callType: .unary, requestType: "cloudpark.park.v1.ResolveRecognitionObjectionRequest",
      responseType: "cloudpark.park.v1.RecognitionObjection", idempotency: .mutates,
      roles: ["district_officer"], scope: "district",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Grants the plaque after the notice, when no objection is open or upheld: the park's recognition becomes the call's
    /// tier.
    public static let grantPlaque: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.RecognitionService", name: "GrantPlaque",
      callType: .unary, requestType: "cloudpark.park.v1.GrantPlaqueRequest",
      responseType: "cloudpark.park.v1.Recognition", idempotency: .mutates,
      roles: ["district_officer"], scope: "district",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Refuses an application at any step before the plaque, with a reason.
    public static let refuseRecognition: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.RecognitionService", name: "RefuseRecognition",
      callType: .unary, requestType: "cloudpark.park.v1.RefuseRecognitionRequest",
      responseType: "cloudpark.park.v1.Recognition", idempotency: .mutates,
      roles: ["district_officer"], scope: "district",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// One application by its id.
    public static let getRecognition: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.RecognitionService", name: "GetRecognition",
      callType: .unary, requestType: "cloudpark.park.v1.GetRecognitionRequest",
      responseType: "cloudpark.park.v1.Recognition", idempotency: .noSideEffects,
      roles: ["park_staff", "district_officer", "expert_reviewer"], scope: "own_park",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The applications of the own park, of the district, or given to the expert, newest first.
    public static let listRecognitions: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.park.v1.RecognitionService", name: "ListRecognitions",
      callType: .serverStreaming, requestType: "cloudpark.park.v1.ListRecognitionsRequest",
      responseType: "cloudpark.park.v1.Recognition", idempotency: .noSideEffects,
      roles: ["park_staff", "district_officer", "expert_reviewer"], scope: "own_park",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)
  }
}

extension ParkV1.RecognitionCall {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("title", jsonName: "title", number: 2, FieldType.string))
    fields.append(FieldSchema("tier", jsonName: "tier", number: 3, FieldType.string))
    fields.append(FieldSchema("opens_on", jsonName: "opensOn", number: 4, FieldType.string))
    fields.append(FieldSchema("closes_on", jsonName: "closesOn", number: 5, FieldType.string))
    fields.append(FieldSchema("quota", jsonName: "quota", number: 6, FieldType.uint32))
    fields.append(FieldSchema("passed", jsonName: "passed", number: 7, FieldType.uint32))
    fields.append(FieldSchema("reviews_required", jsonName: "reviewsRequired", number: 8, FieldType.uint32))
    fields.append(FieldSchema("pass_mark", jsonName: "passMark", number: 9, FieldType.uint32))
    fields.append(FieldSchema("notice_working_days", jsonName: "noticeWorkingDays", number: 10, FieldType.uint32))
    fields.append(FieldSchema("created_at", jsonName: "createdAt", number: 11, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.park.v1.RecognitionCall", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__recognition_call__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__RecognitionCall.self)
    self.id = RecordReader.string(record.pointee.id)
    self.title = RecordReader.string(record.pointee.title)
    self.tier = RecordReader.string(record.pointee.tier)
    self.opensOn = RecordReader.string(record.pointee.opens_on)
    self.closesOn = RecordReader.string(record.pointee.closes_on)
    self.quota = record.pointee.quota
    self.passed = record.pointee.passed
    self.reviewsRequired = record.pointee.reviews_required
    self.passMark = record.pointee.pass_mark
    self.noticeWorkingDays = record.pointee.notice_working_days
    self.createdAt = RecordReader.message(record.pointee.created_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__RecognitionCall.self)
    cloudpark__park__v1__recognition_call__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    if !self.title.isEmpty {
      record.pointee.title = try packer.string(self.title, "title")
    }
    if !self.tier.isEmpty {
      record.pointee.tier = try packer.string(self.tier, "tier")
    }
    if !self.opensOn.isEmpty {
      record.pointee.opens_on = try packer.string(self.opensOn, "opens_on")
    }
    if !self.closesOn.isEmpty {
      record.pointee.closes_on = try packer.string(self.closesOn, "closes_on")
    }
    record.pointee.quota = self.quota
    record.pointee.passed = self.passed
    record.pointee.reviews_required = self.reviewsRequired
    record.pointee.pass_mark = self.passMark
    record.pointee.notice_working_days = self.noticeWorkingDays
    if let value = self.createdAt {
      record.pointee.created_at = try packer.message(value, "created_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.OpenCallRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("call", jsonName: "call", number: 1, FieldType.message({ ParkV1.RecognitionCall.schema })))
    return MessageSchema(name: "cloudpark.park.v1.OpenCallRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__open_call_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__OpenCallRequest.self)
    self.call = RecordReader.message(record.pointee.call)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__OpenCallRequest.self)
    cloudpark__park__v1__open_call_request__init(record)
    if let value = self.call {
      record.pointee.call = try packer.message(value, "call")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.ListCallsRequest {
  public static let schema: MessageSchema = MessageSchema(name: "cloudpark.park.v1.ListCallsRequest", fields: [])

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__list_calls_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__ListCallsRequest.self)
    cloudpark__park__v1__list_calls_request__init(record)
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.GetParkFiguresRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("park_id", jsonName: "parkId", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.park.v1.GetParkFiguresRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__get_park_figures_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__GetParkFiguresRequest.self)
    self.parkId = RecordReader.string(record.pointee.park_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__GetParkFiguresRequest.self)
    cloudpark__park__v1__get_park_figures_request__init(record)
    if !self.parkId.isEmpty {
      record.pointee.park_id = try packer.string(self.parkId, "park_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.ParkFigures {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("park_id", jsonName: "parkId", number: 1, FieldType.string))
    fields.append(FieldSchema("day", jsonName: "day", number: 2, FieldType.string))
    fields.append(FieldSchema("area_square_decimetres", jsonName: "areaSquareDecimetres", number: 3, FieldType.int64))
    fields.append(FieldSchema("let_square_decimetres", jsonName: "letSquareDecimetres", number: 4, FieldType.int64))
    fields.append(FieldSchema("tenants", jsonName: "tenants", number: 5, FieldType.uint32))
    fields.append(FieldSchema("cultural_tenants", jsonName: "culturalTenants", number: 6, FieldType.uint32))
    fields.append(FieldSchema("occupancy_basis_points", jsonName: "occupancyBasisPoints", number: 7, FieldType.uint32))
    fields.append(FieldSchema("cultural_basis_points", jsonName: "culturalBasisPoints", number: 8, FieldType.uint32))
    fields.append(FieldSchema("meets_double_seventy", jsonName: "meetsDoubleSeventy", number: 9, FieldType.bool))
    return MessageSchema(name: "cloudpark.park.v1.ParkFigures", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__park_figures__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__ParkFigures.self)
    self.parkId = RecordReader.string(record.pointee.park_id)
    self.day = RecordReader.string(record.pointee.day)
    self.areaSquareDecimetres = record.pointee.area_square_decimetres
    self.letSquareDecimetres = record.pointee.let_square_decimetres
    self.tenants = record.pointee.tenants
    self.culturalTenants = record.pointee.cultural_tenants
    self.occupancyBasisPoints = record.pointee.occupancy_basis_points
    self.culturalBasisPoints = record.pointee.cultural_basis_points
    self.meetsDoubleSeventy = record.pointee.meets_double_seventy != 0
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__ParkFigures.self)
    cloudpark__park__v1__park_figures__init(record)
    if !self.parkId.isEmpty {
      record.pointee.park_id = try packer.string(self.parkId, "park_id")
    }
    if !self.day.isEmpty {
      record.pointee.day = try packer.string(self.day, "day")
    }
    record.pointee.area_square_decimetres = self.areaSquareDecimetres
    record.pointee.let_square_decimetres = self.letSquareDecimetres
    record.pointee.tenants = self.tenants
    record.pointee.cultural_tenants = self.culturalTenants
    record.pointee.occupancy_basis_points = self.occupancyBasisPoints
    record.pointee.cultural_basis_points = self.culturalBasisPoints
    record.pointee.meets_double_seventy = self.meetsDoubleSeventy ? 1 : 0
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.ExpertReview {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("reviewer_id", jsonName: "reviewerId", number: 1, FieldType.string))
    fields.append(FieldSchema("score", jsonName: "score", number: 2, FieldType.uint32))
    fields.append(FieldSchema("opinion", jsonName: "opinion", number: 3, FieldType.string))
    fields.append(FieldSchema("submitted_at", jsonName: "submittedAt", number: 4, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.park.v1.ExpertReview", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__expert_review__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__ExpertReview.self)
    self.reviewerId = RecordReader.string(record.pointee.reviewer_id)
    self.score = record.pointee.score
    self.opinion = RecordReader.string(record.pointee.opinion)
    self.submittedAt = RecordReader.message(record.pointee.submitted_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__ExpertReview.self)
    cloudpark__park__v1__expert_review__init(record)
    if !self.reviewerId.isEmpty {
      record.pointee.reviewer_id = try packer.string(self.reviewerId, "reviewer_id")
    }
    record.pointee.score = self.score
    if !self.opinion.isEmpty {
      record.pointee.opinion = try packer.string(self.opinion, "opinion")
    }
    if let value = self.submittedAt {
      record.pointee.submitted_at = try packer.message(value, "submitted_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.Recognition {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("version", jsonName: "version", number: 2, FieldType.uint64))
    fields.append(FieldSchema("call_id", jsonName: "callId", number: 3, FieldType.string))
    fields.append(FieldSchema("park_id", jsonName: "parkId", number: 4, FieldType.string))
    fields.append(FieldSchema("state", jsonName: "state", number: 5, FieldType.enumeration({ ParkV1.RecognitionState.schema })))
    fields.append(FieldSchema("statement", jsonName: "statement", number: 6, FieldType.string))
    fields.append(FieldSchema("figures", jsonName: "figures", number: 7, FieldType.message({ ParkV1.ParkFigures.schema })))
    fields.append(FieldSchema("reviews", jsonName: "reviews", number: 8, FieldType.message({ ParkV1.ExpertReview.schema }), label: .repeated))
    fields.append(FieldSchema("experts_assigned", jsonName: "expertsAssigned", number: 9, FieldType.uint32))
    fields.append(FieldSchema("visit_findings", jsonName: "visitFindings", number: 10, FieldType.string))
    fields.append(FieldSchema("visit_agrees", jsonName: "visitAgrees", number: 11, FieldType.bool))
    fields.append(FieldSchema("notice_last_day", jsonName: "noticeLastDay", number: 12, FieldType.string))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 13, FieldType.string))
    fields.append(FieldSchema("created_at", jsonName: "createdAt", number: 14, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("updated_at", jsonName: "updatedAt", number: 15, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("objections", jsonName: "objections", number: 16, FieldType.message({ ParkV1.RecognitionObjection.schema }), label: .repeated))
    fields.append(FieldSchema("conflicts", jsonName: "conflicts", number: 17, FieldType.message({ ParkV1.RecognitionConflict.schema }), label: .repeated))
    return MessageSchema(name: "cloudpark.park.v1.Recognition", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__recognition__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__Recognition.self)
    self.id = RecordReader.string(record.pointee.id)
    self.version = record.pointee.version
    self.callId = RecordReader.string(record.pointee.call_id)
    self.parkId = RecordReader.string(record.pointee.park_id)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.statement = RecordReader.string(record.pointee.statement)
    self.figures = RecordReader.message(record.pointee.figures)
    self.reviews = RecordReader.messages(record.pointee.n_reviews, record.pointee.reviews)
    self.expertsAssigned = record.pointee.experts_assigned
    self.visitFindings = RecordReader.string(record.pointee.visit_findings)
    self.visitAgrees = record.pointee.visit_agrees != 0
    self.noticeLastDay = RecordReader.string(record.pointee.notice_last_day)
    self.reason = RecordReader.string(record.pointee.reason)
    self.createdAt = RecordReader.message(record.pointee.created_at)
    self.updatedAt = RecordReader.message(record.pointee.updated_at)
    self.objections = RecordReader.messages(record.pointee.n_objections, record.pointee.objections)
    self.conflicts = RecordReader.messages(record.pointee.n_conflicts, record.pointee.conflicts)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__Recognition.self)
    cloudpark__park__v1__recognition__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    record.pointee.version = self.version
    if !self.callId.isEmpty {
      record.pointee.call_id = try packer.string(self.callId, "call_id")
    }
    if !self.parkId.isEmpty {
      record.pointee.park_id = try packer.string(self.parkId, "park_id")
    }
    record.pointee.state = packer.enumeration(self.state)
    if !self.statement.isEmpty {
      record.pointee.statement = try packer.string(self.statement, "statement")
    }
    if let value = self.figures {
      record.pointee.figures = try packer.message(value, "figures")
    }
    if !self.reviews.isEmpty {
      record.pointee.n_reviews = self.reviews.count
      record.pointee.reviews = try packer.messages(self.reviews, "reviews")
    }
    record.pointee.experts_assigned = self.expertsAssigned
    if !self.visitFindings.isEmpty {
      record.pointee.visit_findings = try packer.string(self.visitFindings, "visit_findings")
    }
    record.pointee.visit_agrees = self.visitAgrees ? 1 : 0
    if !self.noticeLastDay.isEmpty {
      record.pointee.notice_last_day = try packer.string(self.noticeLastDay, "notice_last_day")
    }
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    if let value = self.createdAt {
      record.pointee.created_at = try packer.message(value, "created_at")
    }
    if let value = self.updatedAt {
      record.pointee.updated_at = try packer.message(value, "updated_at")
    }
    if !self.objections.isEmpty {
      record.pointee.n_objections = self.objections.count
      record.pointee.objections = try packer.messages(self.objections, "objections")
    }
    if !self.conflicts.isEmpty {
      record.pointee.n_conflicts = self.conflicts.count
      record.pointee.conflicts = try packer.messages(self.conflicts, "conflicts")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.RecognitionConflict {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("account_id", jsonName: "accountId", number: 1, FieldType.string))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 2, FieldType.string))
    fields.append(FieldSchema("declared_at", jsonName: "declaredAt", number: 3, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.park.v1.RecognitionConflict", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__recognition_conflict__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__RecognitionConflict.self)
    self.accountId = RecordReader.string(record.pointee.account_id)
    self.reason = RecordReader.string(record.pointee.reason)
    self.declaredAt = RecordReader.message(record.pointee.declared_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__RecognitionConflict.self)
    cloudpark__park__v1__recognition_conflict__init(record)
    if !self.accountId.isEmpty {
      record.pointee.account_id = try packer.string(self.accountId, "account_id")
    }
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    if let value = self.declaredAt {
      record.pointee.declared_at = try packer.message(value, "declared_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.RecognitionObjection {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("version", jsonName: "version", number: 2, FieldType.uint64))
    fields.append(FieldSchema("recognition_id", jsonName: "recognitionId", number: 3, FieldType.string))
    fields.append(FieldSchema("state", jsonName: "state", number: 4, FieldType.enumeration({ ParkV1.RecognitionObjectionState.schema })))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 5, FieldType.string))
    fields.append(FieldSchema("resolution", jsonName: "resolution", number: 6, FieldType.string))
    fields.append(FieldSchema("raised_at", jsonName: "raisedAt", number: 7, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("resolved_at", jsonName: "resolvedAt", number: 8, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.park.v1.RecognitionObjection", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__recognition_objection__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__RecognitionObjection.self)
    self.id = RecordReader.string(record.pointee.id)
    self.version = record.pointee.version
    self.recognitionId = RecordReader.string(record.pointee.recognition_id)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.reason = RecordReader.string(record.pointee.reason)
    self.resolution = RecordReader.string(record.pointee.resolution)
    self.raisedAt = RecordReader.message(record.pointee.raised_at)
    self.resolvedAt = RecordReader.message(record.pointee.resolved_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__RecognitionObjection.self)
    cloudpark__park__v1__recognition_objection__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    record.pointee.version = self.version
    if !self.recognitionId.isEmpty {
      record.pointee.recognition_id = try packer.string(self.recognitionId, "recognition_id")
    }
    record.pointee.state = packer.enumeration(self.state)
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    if !self.resolution.isEmpty {
      record.pointee.resolution = try packer.string(self.resolution, "resolution")
    }
    if let value = self.raisedAt {
      record.pointee.raised_at = try packer.message(value, "raised_at")
    }
    if let value = self.resolvedAt {
      record.pointee.resolved_at = try packer.message(value, "resolved_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.RecognitionNotice {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("recognition_id", jsonName: "recognitionId", number: 1, FieldType.string))
    fields.append(FieldSchema("park_id", jsonName: "parkId", number: 2, FieldType.string))
    fields.append(FieldSchema("park_name", jsonName: "parkName", number: 3, FieldType.string))
    fields.append(FieldSchema("call_id", jsonName: "callId", number: 4, FieldType.string))
    fields.append(FieldSchema("tier", jsonName: "tier", number: 5, FieldType.string))
    fields.append(FieldSchema("last_day", jsonName: "lastDay", number: 6, FieldType.string))
    fields.append(FieldSchema("running", jsonName: "running", number: 7, FieldType.bool))
    return MessageSchema(name: "cloudpark.park.v1.RecognitionNotice", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__recognition_notice__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__RecognitionNotice.self)
    self.recognitionId = RecordReader.string(record.pointee.recognition_id)
    self.parkId = RecordReader.string(record.pointee.park_id)
    self.parkName = RecordReader.string(record.pointee.park_name)
    self.callId = RecordReader.string(record.pointee.call_id)
    self.tier = RecordReader.string(record.pointee.tier)
    self.lastDay = RecordReader.string(record.pointee.last_day)
    self.running = record.pointee.running != 0
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__RecognitionNotice.self)
    cloudpark__park__v1__recognition_notice__init(record)
    if !self.recognitionId.isEmpty {
      record.pointee.recognition_id = try packer.string(self.recognitionId, "recognition_id")
    }
    if !self.parkId.isEmpty {
      record.pointee.park_id = try packer.string(self.parkId, "park_id")
    }
    if !self.parkName.isEmpty {
      record.pointee.park_name = try packer.string(self.parkName, "park_name")
    }
    if !self.callId.isEmpty {
      record.pointee.call_id = try packer.string(self.callId, "call_id")
    }
    if !self.tier.isEmpty {
      record.pointee.tier = try packer.string(self.tier, "tier")
    }
    if !self.lastDay.isEmpty {
      record.pointee.last_day = try packer.string(self.lastDay, "last_day")
    }
    record.pointee.running = self.running ? 1 : 0
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.ListRecognitionNoticesRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("running_only", jsonName: "runningOnly", number: 1, FieldType.bool))
    return MessageSchema(name: "cloudpark.park.v1.ListRecognitionNoticesRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__list_recognition_notices_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__ListRecognitionNoticesRequest.self)
    self.runningOnly = record.pointee.running_only != 0
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__ListRecognitionNoticesRequest.self)
    cloudpark__park__v1__list_recognition_notices_request__init(record)
    record.pointee.running_only = self.runningOnly ? 1 : 0
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.RaiseRecognitionObjectionRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("recognition_id", jsonName: "recognitionId", number: 1, FieldType.string))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 2, FieldType.string))
    return MessageSchema(name: "cloudpark.park.v1.RaiseRecognitionObjectionRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__raise_recognition_objection_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__RaiseRecognitionObjectionRequest.self)
    self.recognitionId = RecordReader.string(record.pointee.recognition_id)
    self.reason = RecordReader.string(record.pointee.reason)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__RaiseRecognitionObjectionRequest.self)
    cloudpark__park__v1__raise_recognition_objection_request__init(record)
    if !self.recognitionId.isEmpty {
      record.pointee.recognition_id = try packer.string(self.recognitionId, "recognition_id")
    }
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.ResolveRecognitionObjectionRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("objection_id", jsonName: "objectionId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("upheld", jsonName: "upheld", number: 3, FieldType.bool))
    fields.append(FieldSchema("resolution", jsonName: "resolution", number: 4, FieldType.string))
    return MessageSchema(name: "cloudpark.park.v1.ResolveRecognitionObjectionRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__resolve_recognition_objection_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__ResolveRecognitionObjectionRequest.self)
    self.objectionId = RecordReader.string(record.pointee.objection_id)
    self.expectedVersion = record.pointee.expected_version
    self.upheld = record.pointee.upheld != 0
    self.resolution = RecordReader.string(record.pointee.resolution)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__ResolveRecognitionObjectionRequest.self)
    cloudpark__park__v1__resolve_recognition_objection_request__init(record)
    if !self.objectionId.isEmpty {
      record.pointee.objection_id = try packer.string(self.objectionId, "objection_id")
    }
    record.pointee.expected_version = self.expectedVersion
    record.pointee.upheld = self.upheld ? 1 : 0
    if !self.resolution.isEmpty {
      record.pointee.resolution = try packer.string(self.resolution, "resolution")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.ApplyForRecognitionRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("call_id", jsonName: "callId", number: 1, FieldType.string))
    fields.append(FieldSchema("park_id", jsonName: "parkId", number: 2, FieldType.string))
    fields.append(FieldSchema("statement", jsonName: "statement", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.park.v1.ApplyForRecognitionRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__apply_for_recognition_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__ApplyForRecognitionRequest.self)
    self.callId = RecordReader.string(record.pointee.call_id)
    self.parkId = RecordReader.string(record.pointee.park_id)
    self.statement = RecordReader.string(record.pointee.statement)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__ApplyForRecognitionRequest.self)
    cloudpark__park__v1__apply_for_recognition_request__init(record)
    if !self.callId.isEmpty {
      record.pointee.call_id = try packer.string(self.callId, "call_id")
    }
    if !self.parkId.isEmpty {
      record.pointee.park_id = try packer.string(self.parkId, "park_id")
    }
    if !self.statement.isEmpty {
      record.pointee.statement = try packer.string(self.statement, "statement")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.WithdrawRecognitionRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("recognition_id", jsonName: "recognitionId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.park.v1.WithdrawRecognitionRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__withdraw_recognition_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__WithdrawRecognitionRequest.self)
    self.recognitionId = RecordReader.string(record.pointee.recognition_id)
    self.expectedVersion = record.pointee.expected_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__WithdrawRecognitionRequest.self)
    cloudpark__park__v1__withdraw_recognition_request__init(record)
    if !self.recognitionId.isEmpty {
      record.pointee.recognition_id = try packer.string(self.recognitionId, "recognition_id")
    }
    record.pointee.expected_version = self.expectedVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.DecideFirstCheckRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("recognition_id", jsonName: "recognitionId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("pass", jsonName: "pass", number: 3, FieldType.bool))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 4, FieldType.string))
    return MessageSchema(name: "cloudpark.park.v1.DecideFirstCheckRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__decide_first_check_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__DecideFirstCheckRequest.self)
    self.recognitionId = RecordReader.string(record.pointee.recognition_id)
    self.expectedVersion = record.pointee.expected_version
    self.pass = record.pointee.pass != 0
    self.reason = RecordReader.string(record.pointee.reason)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__DecideFirstCheckRequest.self)
    cloudpark__park__v1__decide_first_check_request__init(record)
    if !self.recognitionId.isEmpty {
      record.pointee.recognition_id = try packer.string(self.recognitionId, "recognition_id")
    }
    record.pointee.expected_version = self.expectedVersion
    record.pointee.pass = self.pass ? 1 : 0
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.AssignExpertRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("recognition_id", jsonName: "recognitionId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("expert_id", jsonName: "expertId", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.park.v1.AssignExpertRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__assign_expert_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__AssignExpertRequest.self)
    self.recognitionId = RecordReader.string(record.pointee.recognition_id)
    self.expectedVersion = record.pointee.expected_version
    self.expertId = RecordReader.string(record.pointee.expert_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__AssignExpertRequest.self)
    cloudpark__park__v1__assign_expert_request__init(record)
    if !self.recognitionId.isEmpty {
      record.pointee.recognition_id = try packer.string(self.recognitionId, "recognition_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.expertId.isEmpty {
      record.pointee.expert_id = try packer.string(self.expertId, "expert_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.SubmitExpertReviewRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("recognition_id", jsonName: "recognitionId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("score", jsonName: "score", number: 3, FieldType.uint32))
    fields.append(FieldSchema("opinion", jsonName: "opinion", number: 4, FieldType.string))
    return MessageSchema(name: "cloudpark.park.v1.SubmitExpertReviewRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__submit_expert_review_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__SubmitExpertReviewRequest.self)
    self.recognitionId = RecordReader.string(record.pointee.recognition_id)
    self.expectedVersion = record.pointee.expected_version
    self.score = record.pointee.score
    self.opinion = RecordReader.string(record.pointee.opinion)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__SubmitExpertReviewRequest.self)
    cloudpark__park__v1__submit_expert_review_request__init(record)
    if !self.recognitionId.isEmpty {
      record.pointee.recognition_id = try packer.string(self.recognitionId, "recognition_id")
    }
    record.pointee.expected_version = self.expectedVersion
    record.pointee.score = self.score
    if !self.opinion.isEmpty {
      record.pointee.opinion = try packer.string(self.opinion, "opinion")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.DeclareRecognitionConflictRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("recognition_id", jsonName: "recognitionId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.park.v1.DeclareRecognitionConflictRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__declare_recognition_conflict_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__DeclareRecognitionConflictRequest.self)
    self.recognitionId = RecordReader.string(record.pointee.recognition_id)
    self.expectedVersion = record.pointee.expected_version
    self.reason = RecordReader.string(record.pointee.reason)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__DeclareRecognitionConflictRequest.self)
    cloudpark__park__v1__declare_recognition_conflict_request__init(record)
    if !self.recognitionId.isEmpty {
      record.pointee.recognition_id = try packer.string(self.recognitionId, "recognition_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.DeclareRecognitionConflictResponse {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("recognition_version", jsonName: "recognitionVersion", number: 1, FieldType.uint64))
    return MessageSchema(name: "cloudpark.park.v1.DeclareRecognitionConflictResponse", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__declare_recognition_conflict_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__DeclareRecognitionConflictResponse.self)
    self.recognitionVersion = record.pointee.recognition_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__DeclareRecognitionConflictResponse.self)
    cloudpark__park__v1__declare_recognition_conflict_response__init(record)
    record.pointee.recognition_version = self.recognitionVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.RecordParkVisitRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("recognition_id", jsonName: "recognitionId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("agrees", jsonName: "agrees", number: 3, FieldType.bool))
    fields.append(FieldSchema("findings", jsonName: "findings", number: 4, FieldType.string))
    return MessageSchema(name: "cloudpark.park.v1.RecordParkVisitRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__record_park_visit_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__RecordParkVisitRequest.self)
    self.recognitionId = RecordReader.string(record.pointee.recognition_id)
    self.expectedVersion = record.pointee.expected_version
    self.agrees = record.pointee.agrees != 0
    self.findings = RecordReader.string(record.pointee.findings)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__RecordParkVisitRequest.self)
    cloudpark__park__v1__record_park_visit_request__init(record)
    if !self.recognitionId.isEmpty {
      record.pointee.recognition_id = try packer.string(self.recognitionId, "recognition_id")
    }
    record.pointee.expected_version = self.expectedVersion
    record.pointee.agrees = self.agrees ? 1 : 0
    if !self.findings.isEmpty {
      record.pointee.findings = try packer.string(self.findings, "findings")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.ReportForApprovalRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("recognition_id", jsonName: "recognitionId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.park.v1.ReportForApprovalRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__report_for_approval_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__ReportForApprovalRequest.self)
    self.recognitionId = RecordReader.string(record.pointee.recognition_id)
    self.expectedVersion = record.pointee.expected_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__ReportForApprovalRequest.self)
    cloudpark__park__v1__report_for_approval_request__init(record)
    if !self.recognitionId.isEmpty {
      record.pointee.recognition_id = try packer.string(self.recognitionId, "recognition_id")
    }
    record.pointee.expected_version = self.expectedVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.OpenRecognitionNoticeRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("recognition_id", jsonName: "recognitionId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.park.v1.OpenRecognitionNoticeRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__open_recognition_notice_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__OpenRecognitionNoticeRequest.self)
    self.recognitionId = RecordReader.string(record.pointee.recognition_id)
    self.expectedVersion = record.pointee.expected_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__OpenRecognitionNoticeRequest.self)
    cloudpark__park__v1__open_recognition_notice_request__init(record)
    if !self.recognitionId.isEmpty {
      record.pointee.recognition_id = try packer.string(self.recognitionId, "recognition_id")
    }
    record.pointee.expected_version = self.expectedVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.GrantPlaqueRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("recognition_id", jsonName: "recognitionId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.park.v1.GrantPlaqueRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__grant_plaque_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__GrantPlaqueRequest.self)
    self.recognitionId = RecordReader.string(record.pointee.recognition_id)
    self.expectedVersion = record.pointee.expected_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__GrantPlaqueRequest.self)
    cloudpark__park__v1__grant_plaque_request__init(record)
    if !self.recognitionId.isEmpty {
      record.pointee.recognition_id = try packer.string(self.recognitionId, "recognition_id")
    }
    record.pointee.expected_version = self.expectedVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.RefuseRecognitionRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("recognition_id", jsonName: "recognitionId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.park.v1.RefuseRecognitionRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__refuse_recognition_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__RefuseRecognitionRequest.self)
    self.recognitionId = RecordReader.string(record.pointee.recognition_id)
    self.expectedVersion = record.pointee.expected_version
    self.reason = RecordReader.string(record.pointee.reason)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__RefuseRecognitionRequest.self)
    cloudpark__park__v1__refuse_recognition_request__init(record)
    if !self.recognitionId.isEmpty {
      record.pointee.recognition_id = try packer.string(self.recognitionId, "recognition_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.GetRecognitionRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("recognition_id", jsonName: "recognitionId", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.park.v1.GetRecognitionRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__get_recognition_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__GetRecognitionRequest.self)
    self.recognitionId = RecordReader.string(record.pointee.recognition_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__GetRecognitionRequest.self)
    cloudpark__park__v1__get_recognition_request__init(record)
    if !self.recognitionId.isEmpty {
      record.pointee.recognition_id = try packer.string(self.recognitionId, "recognition_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.ListRecognitionsRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("call_id", jsonName: "callId", number: 1, FieldType.string))
    fields.append(FieldSchema("state", jsonName: "state", number: 2, FieldType.enumeration({ ParkV1.RecognitionState.schema })))
    return MessageSchema(name: "cloudpark.park.v1.ListRecognitionsRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__list_recognitions_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__ListRecognitionsRequest.self)
    self.callId = RecordReader.string(record.pointee.call_id)
    self.state = RecordReader.enumeration(record.pointee.state)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__ListRecognitionsRequest.self)
    cloudpark__park__v1__list_recognitions_request__init(record)
    if !self.callId.isEmpty {
      record.pointee.call_id = try packer.string(self.callId, "call_id")
    }
    record.pointee.state = packer.enumeration(self.state)
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.RecognitionEvent {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("recognition_id", jsonName: "recognitionId", number: 1, FieldType.string))
    fields.append(FieldSchema("park_id", jsonName: "parkId", number: 2, FieldType.string))
    fields.append(FieldSchema("state", jsonName: "state", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.park.v1.RecognitionEvent", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__park__v1__recognition_event__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Park__V1__RecognitionEvent.self)
    self.recognitionId = RecordReader.string(record.pointee.recognition_id)
    self.parkId = RecordReader.string(record.pointee.park_id)
    self.state = RecordReader.string(record.pointee.state)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Park__V1__RecognitionEvent.self)
    cloudpark__park__v1__recognition_event__init(record)
    if !self.recognitionId.isEmpty {
      record.pointee.recognition_id = try packer.string(self.recognitionId, "recognition_id")
    }
    if !self.parkId.isEmpty {
      record.pointee.park_id = try packer.string(self.parkId, "park_id")
    }
    if !self.state.isEmpty {
      record.pointee.state = try packer.string(self.state, "state")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ParkV1.RecognitionState {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "RECOGNITION_STATE_UNSPECIFIED", number: 0))
    values.append((name: "RECOGNITION_STATE_APPLIED", number: 1))
    values.append((name: "RECOGNITION_STATE_RECOMMENDED", number: 2))
    values.append((name: "RECOGNITION_STATE_IN_REVIEW", number: 3))
    values.append((name: "RECOGNITION_STATE_REVIEWED", number: 4))
    values.append((name: "RECOGNITION_STATE_VISITED", number: 5))
    values.append((name: "RECOGNITION_STATE_REPORTED", number: 6))
    values.append((name: "RECOGNITION_STATE_IN_NOTICE", number: 7))
    values.append((name: "RECOGNITION_STATE_RECOGNISED", number: 8))
    values.append((name: "RECOGNITION_STATE_REFUSED", number: 9))
    values.append((name: "RECOGNITION_STATE_WITHDRAWN", number: 10))
    return EnumSchema(name: "cloudpark.park.v1.RecognitionState", values: values)
  }()
}

extension ParkV1.RecognitionObjectionState {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "RECOGNITION_OBJECTION_STATE_UNSPECIFIED", number: 0))
    values.append((name: "RECOGNITION_OBJECTION_STATE_OPEN", number: 1))
    values.append((name: "RECOGNITION_OBJECTION_STATE_UPHELD", number: 2))
    values.append((name: "RECOGNITION_OBJECTION_STATE_DISMISSED", number: 3))
    return EnumSchema(name: "cloudpark.park.v1.RecognitionObjectionState", values: values)
  }()
}
