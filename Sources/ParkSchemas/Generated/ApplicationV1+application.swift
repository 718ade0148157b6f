// Made by Scripts/generate from cloudpark/application/v1/application.proto. Do not edit.

internal import CParkSchemas
import RPCSchemas
import SchemaRuntime

extension ApplicationV1 {
  /// What the applicant states. Amounts are in fen; a figure that is 0 is taken from the profile, where it has it.
  public struct Claim: Message {
    /// The rent of a year.
    public var annualRentFen: Int64 = 0
    /// The rented area in square decimetres (1/100 square metre).
    public var areaSquareDecimetres: Int64 = 0
    /// The cost, for programmes that share a stated cost.
    public var statedCostFen: Int64 = 0
    /// Less than the formula gives, if the applicant wants less; 0: what the formula gives.
    public var requestedFen: Int64 = 0
    /// A statement in free text.
    public var statement: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Where an award is paid to.
  public struct PayeeAccount: Message {
    /// The account's holder; the enterprise itself.
    public var holderName: String = ""
    /// The bank and its branch.
    public var bankName: String = ""
    /// 12 to 30 digits. It goes in in clear and comes out masked: "**** **** **** 1234".
    public var accountNumber: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// A file that belongs to a case.
  public struct Material: Message {
    /// Its id, "mat_...".
    public var id: String = ""
    /// Which of the policy's materials it is.
    public var kind: String = ""
    /// Its name, without a path.
    public var fileName: String = ""
    /// Its type, such as "application/pdf".
    public var mediaType: String = ""
    /// Its size in bytes.
    public var sizeBytes: UInt64 = 0
    /// SHA-256 over its bytes, 32 bytes.
    public var sha256: [UInt8] = []
    /// When it arrived whole.
    public var uploadedAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// An expert that was given the case.
  public struct ReviewAssignment: Message {
    /// The expert's account.
    public var reviewerId: String = ""
    /// When.
    public var assignedAt: GoogleProtobuf.Timestamp?
    /// Whether the expert stated a conflict of interest and takes no part.
    public var conflicted: Bool = false
    /// Whether the review is there.
    public var submitted: Bool = false

    /// The message in which every field has its default.
    public init() {}
  }

  /// One expert's view of a case.
  public struct Review: Message {
    /// Its id, "rev_...".
    public var id: String = ""
    /// The case.
    public var applicationId: String = ""
    /// The expert's account.
    public var reviewerId: String = ""
    /// 0 to 100.
    public var score: UInt32 = 0
    /// What the expert recommends.
    public var recommendation: ApplicationV1.Recommendation = ApplicationV1.Recommendation()
    /// The reasons.
    public var opinion: String = ""
    /// When.
    public var submittedAt: GoogleProtobuf.Timestamp?
    /// The case's version after it.
    public var applicationVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// What was seen at the applicant's place.
  public struct SiteVisit: Message {
    /// The day, YYYY-MM-DD in Shanghai.
    public var visitedOn: String = ""
    /// Whether what was seen agrees with the case.
    public var agrees: Bool = false
    /// What was seen.
    public var report: String = ""
    /// The officer's account.
    public var officerId: String = ""
    /// When it was recorded.
    public var recordedAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// A meeting that deliberated on a case (会议审议).
  public struct Deliberation: Message {
    /// The body that met, as the policy names it.
    public var body: String = ""
    /// The day, YYYY-MM-DD in Shanghai, not after today.
    public var heldOn: String = ""
    /// Where it is on record: the minutes' number or the like, 1 to 200 characters.
    public var minutes: String = ""
    /// The officer who recorded it. Set by the server.
    public var officerId: String = ""
    /// When it was recorded. Set by the server.
    public var recordedAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// An objection to a case in a notice.
  public struct Objection: Message {
    /// Its id, "obj_...".
    public var id: String = ""
    /// The case.
    public var applicationId: String = ""
    /// The notice.
    public var noticeId: String = ""
    /// Where it stands.
    public var state: ApplicationV1.ObjectionState = ApplicationV1.ObjectionState()
    /// The reason given.
    public var reason: String = ""
    /// What was decided, and why.
    public var resolution: String = ""
    /// When it was raised.
    public var raisedAt: GoogleProtobuf.Timestamp?
    /// When it was decided.
    public var resolvedAt: GoogleProtobuf.Timestamp?
    /// Counts its changes, from 1.
    public var version: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Money that moved for a case.
  public struct Payment: Message {
    /// Its id, "pay_...".
    public var id: String = ""
    /// Its number, gap-free per year: "PY-2026-000001".
    public var number: String = ""
    /// Which way.
    public var kind: ApplicationV1.PaymentKind = ApplicationV1.PaymentKind()
    /// How much, in fen.
    public var amountFen: Int64 = 0
    /// How much, in the words of Chinese vouchers.
    public var amountWordsZh: String = ""
    /// The bank's reference.
    public var bankReference: String = ""
    /// Why, for a recovery.
    public var reason: String = ""
    /// The finance officer's account.
    public var officerId: String = ""
    /// When it was booked.
    public var bookedAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// One case.
  public struct Application: Message {
    /// Its id, "app_...".
    public var id: String = ""
    /// Counts its changes, from 1.
    public var version: UInt64 = 0
    /// Its number, gap-free per year, from the first submission on: "AW-2026-000001".
    public var number: String = ""
    /// Where it stands.
    public var state: ApplicationV1.ApplicationState = ApplicationV1.ApplicationState()
    /// The kind of its policy.
    public var kind: PolicyV1.PolicyKind = PolicyV1.PolicyKind()
    /// The policy.
    public var policyId: String = ""
    /// The round.
    public var roundId: String = ""
    /// The applicant.
    public var enterpriseId: String = ""
    /// What the applicant states.
    public var claim: ApplicationV1.Claim?
    /// Where it is to be paid, masked.
    public var payee: ApplicationV1.PayeeAccount?
    /// The tier of the formula the applicant falls into, from the submission on.
    public var tierId: String = ""
    /// What the applicant asks for and the ledger holds, in fen.
    public var requestedFen: Int64 = 0
    /// What the notice proposes, in fen.
    public var proposedFen: Int64 = 0
    /// What was granted, in fen.
    public var approvedFen: Int64 = 0
    /// What was paid, in fen.
    public var paidFen: Int64 = 0
    /// What came back, in fen.
    public var recoveredFen: Int64 = 0
    /// The files.
    public var materials: [ApplicationV1.Material] = []
    /// The experts; officers see them.
    public var assignments: [ApplicationV1.ReviewAssignment] = []
    /// The reviews the caller may see.
    public var reviews: [ApplicationV1.Review] = []
    /// The visits; officers and assigned experts see them.
    public var siteVisits: [ApplicationV1.SiteVisit] = []
    /// The notice; empty before.
    public var noticeId: String = ""
    /// The objections.
    public var objections: [ApplicationV1.Objection] = []
    /// The movements of money.
    public var payments: [ApplicationV1.Payment] = []
    /// Why it was returned, not accepted or rejected, or what the approval says.
    public var decisionReason: String = ""
    /// The officer who approved; for a no-apply award the one who opened the round.
    public var approvedBy: String = ""
    /// When the draft was begun.
    public var createdAt: GoogleProtobuf.Timestamp?
    /// When it was submitted last.
    public var submittedAt: GoogleProtobuf.Timestamp?
    /// When it changed last.
    public var updatedAt: GoogleProtobuf.Timestamp?
    /// The day by which it should be paid, YYYY-MM-DD. A fast award: 60 working days after it was handed in last; empty when
    /// the holidays up to then are not known. An award in or after its notice: a month after the notice's last day.
    public var dueOn: String = ""
    /// Whether that day has passed and the case is neither paid nor over; the time of a correction does not count.
    public var overdue: Bool = false
    /// The meetings that deliberated on it, in the order of the policy's bodies; officers see them.
    public var deliberations: [ApplicationV1.Deliberation] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// One case in a list.
  public struct ApplicationSummary: Message {
    /// Its id.
    public var id: String = ""
    /// Its version.
    public var version: UInt64 = 0
    /// Its number; empty for drafts.
    public var number: String = ""
    /// Where it stands.
    public var state: ApplicationV1.ApplicationState = ApplicationV1.ApplicationState()
    /// The kind of its policy.
    public var kind: PolicyV1.PolicyKind = PolicyV1.PolicyKind()
    /// The policy.
    public var policyId: String = ""
    /// The round.
    public var roundId: String = ""
    /// The applicant.
    public var enterpriseId: String = ""
    /// The applicant's registered name.
    public var enterpriseName: String = ""
    /// What is asked for, in fen.
    public var requestedFen: Int64 = 0
    /// What was granted, in fen.
    public var approvedFen: Int64 = 0
    /// What was paid and not recovered, in fen.
    public var netPaidFen: Int64 = 0
    /// When it changed last.
    public var updatedAt: GoogleProtobuf.Timestamp?
    /// As in Application.
    public var dueOn: String = ""
    /// As in Application.
    public var overdue: Bool = false

    /// The message in which every field has its default.
    public init() {}
  }

  /// A draft.
  public struct SaveDraftRequest: Message {
    /// The case; empty: begin one.
    public var applicationId: String = ""
    /// The version the caller has seen; 0 when a case is begun.
    public var expectedVersion: UInt64 = 0
    /// The round, when a case is begun.
    public var roundId: String = ""
    /// What the applicant states; it replaces what was stated before.
    public var claim: ApplicationV1.Claim?
    /// Where to pay. Left out, or with a masked number: what was given before stays.
    public var payee: ApplicationV1.PayeeAccount?

    /// The message in which every field has its default.
    public init() {}
  }

  /// One message of an upload.
  public struct UploadMaterialRequest: Message {
    /// First the metadata, then chunks.
    public var part: ApplicationV1.UploadMaterialRequest.OneOfPart?

    /// The message in which every field has its default.
    public init() {}

    /// First the metadata, then chunks.
    public enum OneOfPart: Equatable, Sendable {
      /// What follows; in the first message only.
      case header(ApplicationV1.MaterialHeader)
      /// The next bytes; at most 1 MiB.
      case chunk([UInt8])
    }
  }

  /// What an upload brings.
  public struct MaterialHeader: Message {
    /// The case.
    public var applicationId: String = ""
    /// The version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0
    /// Which of the policy's materials it is.
    public var kind: String = ""
    /// Its name, without a path.
    public var fileName: String = ""
    /// Its type: application/pdf, image/jpeg, image/png or an office document's.
    public var mediaType: String = ""
    /// Its size in bytes, at most 50 MiB.
    public var sizeBytes: UInt64 = 0
    /// SHA-256 over its bytes, 32 bytes.
    public var sha256: [UInt8] = []
    /// A material of the case that this one replaces; empty: none.
    public var replacesMaterialId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// A material has arrived.
  public struct UploadMaterialResponse: Message {
    /// The material.
    public var material: ApplicationV1.Material?
    /// The case's version now.
    public var applicationVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for the bytes of a material.
  public struct DownloadMaterialRequest: Message {
    /// The material.
    public var materialId: String = ""
    /// Where to begin, in bytes.
    public var offset: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Some bytes of a material.
  public struct DownloadMaterialResponse: Message {
    /// The metadata; in the first message only.
    public var material: ApplicationV1.Material?
    /// Where the chunk begins, in bytes.
    public var offset: UInt64 = 0
    /// The bytes.
    public var chunk: [UInt8] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// Submits a case.
  public struct SubmitRequest: Message {
    /// The case.
    public var applicationId: String = ""
    /// The version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Takes a case back.
  public struct WithdrawRequest: Message {
    /// The case.
    public var applicationId: String = ""
    /// The version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0
    /// Why.
    public var reason: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Takes a case up.
  public struct AcceptRequest: Message {
    /// The case.
    public var applicationId: String = ""
    /// The version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Gives a case back.
  public struct ReturnForCorrectionRequest: Message {
    /// The case.
    public var applicationId: String = ""
    /// The version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0
    /// What must be corrected; at least one character.
    public var reason: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Gives a case to an expert.
  public struct AssignReviewerRequest: Message {
    /// The case.
    public var applicationId: String = ""
    /// The version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0
    /// The expert's account.
    public var reviewerId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// States a conflict of interest.
  public struct DeclareConflictRequest: Message {
    /// The case.
    public var applicationId: String = ""
    /// The version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0
    /// Which conflict; at least one character.
    public var reason: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// The conflict is on record.
  public struct DeclareConflictResponse: Message {
    /// The case's version now.
    public var applicationVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// A review.
  public struct SubmitReviewRequest: Message {
    /// The case.
    public var applicationId: String = ""
    /// The version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0
    /// 0 to 100.
    public var score: UInt32 = 0
    /// What the expert recommends.
    public var recommendation: ApplicationV1.Recommendation = ApplicationV1.Recommendation()
    /// The reasons; at least one character.
    public var opinion: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Records a visit.
  public struct RecordSiteVisitRequest: Message {
    /// The case.
    public var applicationId: String = ""
    /// The version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0
    /// The day, YYYY-MM-DD in Shanghai, not after today.
    public var visitedOn: String = ""
    /// Whether what was seen agrees with the case.
    public var agrees: Bool = false
    /// What was seen; at least one character.
    public var report: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// A case that goes into a notice.
  public struct NoticeItem: Message {
    /// The case.
    public var applicationId: String = ""
    /// The version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0
    /// The amount proposed, in fen, at most what was asked for; 0: what was asked for.
    public var proposedFen: Int64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Opens a notice.
  public struct OpenPublicNoticeRequest: Message {
    /// The round of all cases.
    public var roundId: String = ""
    /// The cases, 1 to 500.
    public var items: [ApplicationV1.NoticeItem] = []
    /// The meetings of the bodies that the policy names before a notice, in its order; none before the last review of any of
    /// the cases. Empty when it names none.
    public var deliberations: [ApplicationV1.Deliberation] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// A line of a notice.
  public struct NoticeEntry: Message {
    /// The case, to object to it.
    public var applicationId: String = ""
    /// The case's number.
    public var number: String = ""
    /// The applicant's registered name.
    public var enterpriseName: String = ""
    /// The amount proposed, in fen.
    public var proposedFen: Int64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// A public notice. It holds no personal data.
  public struct PublicNotice: Message {
    /// Its id, "ntc_...".
    public var id: String = ""
    /// Its document number, gap-free per year.
    public var number: String = ""
    /// The policy.
    public var policyId: String = ""
    /// The policy's title in Chinese.
    public var policyTitleZh: String = ""
    /// The policy's title in English.
    public var policyTitleEn: String = ""
    /// The round.
    public var roundId: String = ""
    /// The day of publication, YYYY-MM-DD in Shanghai; it does not count.
    public var publishedOn: String = ""
    /// Its working days.
    public var workingDays: UInt32 = 0
    /// The last day on which objections are taken, YYYY-MM-DD in Shanghai.
    public var lastDay: String = ""
    /// The first instant after it: approval is possible from then on.
    public var endsAt: GoogleProtobuf.Timestamp?
    /// Whether it still runs.
    public var state: ApplicationV1.NoticeState = ApplicationV1.NoticeState()
    /// Its lines.
    public var entries: [ApplicationV1.NoticeEntry] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// Names a notice.
  public struct GetPublicNoticeRequest: Message {
    /// Its id.
    public var noticeId: String = ""
    /// Its document number, when notice_id is empty.
    public var number: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which notices.
  public struct ListPublicNoticesRequest: Message {
    /// Only of this policy; empty: any.
    public var policyId: String = ""
    /// Only of this round; empty: any.
    public var roundId: String = ""
    /// Only those that still run.
    public var runningOnly: Bool = false

    /// The message in which every field has its default.
    public init() {}
  }

  /// Objects to a case.
  public struct RaiseObjectionRequest: Message {
    /// The notice.
    public var noticeId: String = ""
    /// The case in it.
    public var applicationId: String = ""
    /// Why; at least one character. Do not write personal data: long numbers are masked.
    public var reason: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Decides on an objection.
  public struct ResolveObjectionRequest: Message {
    /// The objection.
    public var objectionId: String = ""
    /// The objection's version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0
    /// Whether it is right.
    public var upheld: Bool = false
    /// What was found; at least one character.
    public var resolution: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Grants an award.
  public struct ApproveRequest: Message {
    /// The case.
    public var applicationId: String = ""
    /// The version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0
    /// The amount granted, in fen, at most what was proposed and within the caller's own limit; 0: what was proposed.
    public var amountFen: Int64 = 0
    /// A remark.
    public var comment: String = ""
    /// The meetings of the bodies that the policy names before an approval, in its order; none before the notice has ended.
    /// Empty when it names none.
    public var deliberations: [ApplicationV1.Deliberation] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// Refuses a case.
  public struct RejectRequest: Message {
    /// The case.
    public var applicationId: String = ""
    /// The version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0
    /// Why; at least one character.
    public var reason: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Takes up a no-apply award.
  public struct ConfirmNoApplyRequest: Message {
    /// The round.
    public var roundId: String = ""
    /// Where to pay.
    public var payee: ApplicationV1.PayeeAccount?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Pays an award.
  public struct DisburseRequest: Message {
    /// The case.
    public var applicationId: String = ""
    /// The version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0
    /// The bank's reference; at least one character.
    public var bankReference: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Books money that came back.
  public struct RecoverFundsRequest: Message {
    /// The case.
    public var applicationId: String = ""
    /// The version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0
    /// How much, in fen: more than 0 and at most what was paid and not recovered.
    public var amountFen: Int64 = 0
    /// Why; at least one character.
    public var reason: String = ""
    /// The bank's reference; at least one character.
    public var bankReference: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for the payee's account in clear.
  public struct RevealPayeeRequest: Message {
    /// The case; it must be granted or paid.
    public var applicationId: String = ""
    /// What for: 1 to 64 of a-z, 0-9, "." and "_", such as "disbursement". It goes into the audit log.
    public var purpose: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// The payee's account in clear.
  public struct RevealPayeeResponse: Message {
    /// The account.
    public var payee: ApplicationV1.PayeeAccount?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Names a case.
  public struct GetApplicationRequest: Message {
    /// The case.
    public var applicationId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which cases.
  public struct ListApplicationsRequest: Message {
    /// Only in this state; unspecified: any.
    public var state: ApplicationV1.ApplicationState = ApplicationV1.ApplicationState()
    /// Only of this policy; empty: any.
    public var policyId: String = ""
    /// Only of this round; empty: any.
    public var roundId: String = ""
    /// Only of this enterprise; empty: any the caller may see.
    public var enterpriseId: String = ""
    /// Only those that should be paid by this day, YYYY-MM-DD, and are neither paid nor over; empty: any.
    public var dueBy: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Whose bookings.
  public struct ListLedgerEntriesRequest: Message {
    /// The round.
    public var roundId: String = ""
    /// Only of this case; empty: any.
    public var applicationId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// One booking with the figures after it.
  public struct LedgerEntry: Message {
    /// Its number within the round, gap-free from 1.
    public var sequence: UInt64 = 0
    /// The round.
    public var roundId: String = ""
    /// The case.
    public var applicationId: String = ""
    /// What it did.
    public var kind: ApplicationV1.LedgerEntryKind = ApplicationV1.LedgerEntryKind()
    /// The amount, in fen.
    public var amountFen: Int64 = 0
    /// The ledger after it.
    public var ledger: PolicyV1.RoundLedger?
    /// The account that caused it.
    public var actorId: String = ""
    /// When.
    public var bookedAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// What to watch.
  public struct WatchApplicationRequest: Message {
    /// The case.
    public var applicationId: String = ""
    /// The cursor of the last event seen; empty: begin with the case as it is.
    public var cursor: [UInt8] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// One event of a watch.
  public struct ApplicationEvent: Message {
    /// Where this event stands; send it back to go on behind it.
    public var cursor: [UInt8] = []
    /// What happened.
    public var kind: ApplicationV1.ApplicationEventKind = ApplicationV1.ApplicationEventKind()
    /// The action that changed the case: "submit", "accept", ...
    public var action: String = ""
    /// The case as it is now and as far as the caller may see it, for every kind but the bookmark.
    public var application: ApplicationV1.Application?
    /// When it happened.
    public var occurredAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Where a case stands.
  public struct ApplicationState: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// In a filter: any.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// Being written; only the applicant sees it.
    public static var draft: Self { Self(rawValue: 1) }
    /// Handed in; its amount is reserved.
    public static var submitted: Self { Self(rawValue: 2) }
    /// Given back to be corrected; its amount stays reserved.
    public static var returned: Self { Self(rawValue: 3) }
    /// Taken up for examination.
    public static var accepted: Self { Self(rawValue: 4) }
    /// With the experts.
    public static var underReview: Self { Self(rawValue: 5) }
    /// All reviews that are needed are there.
    public static var reviewed: Self { Self(rawValue: 6) }
    /// In a public notice.
    public static var inNotice: Self { Self(rawValue: 7) }
    /// Granted, not yet paid.
    public static var approved: Self { Self(rawValue: 8) }
    /// Paid.
    public static var disbursed: Self { Self(rawValue: 9) }
    /// All that was paid has come back; final.
    public static var recovered: Self { Self(rawValue: 10) }
    /// Not taken up for examination; final.
    public static var notAccepted: Self { Self(rawValue: 11) }
    /// Refused after examination; final.
    public static var rejected: Self { Self(rawValue: 12) }
    /// Taken back by the applicant; final.
    public static var withdrawn: Self { Self(rawValue: 13) }
  }

  /// What an expert recommends.
  public struct Recommendation: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not said; refused.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// To support.
    public static var support: Self { Self(rawValue: 1) }
    /// Not to support.
    public static var refuse: Self { Self(rawValue: 2) }
  }

  /// Where an objection stands.
  public struct ObjectionState: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Never sent.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// Not yet decided; the case waits.
    public static var open: Self { Self(rawValue: 1) }
    /// Found to be right: the case cannot be approved.
    public static var upheld: Self { Self(rawValue: 2) }
    /// Found to be wrong.
    public static var dismissed: Self { Self(rawValue: 3) }
  }

  /// What a payment moved.
  public struct PaymentKind: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Never sent.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// To the payee.
    public static var disbursement: Self { Self(rawValue: 1) }
    /// Back from the payee.
    public static var recovery: Self { Self(rawValue: 2) }
  }

  /// Where a notice stands.
  public struct NoticeState: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Never sent.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// Objections are taken.
    public static var running: Self { Self(rawValue: 1) }
    /// Its last day has ended.
    public static var ended: Self { Self(rawValue: 2) }
  }

  /// What a booking did.
  public struct LedgerEntryKind: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Never sent.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// Held an amount for a submitted case.
    public static var reserve: Self { Self(rawValue: 1) }
    /// Freed what was held.
    public static var release: Self { Self(rawValue: 2) }
    /// Granted an amount; the rest of what was held is free.
    public static var approve: Self { Self(rawValue: 3) }
    /// Took back a grant that was not paid.
    public static var revoke: Self { Self(rawValue: 4) }
    /// Paid an amount.
    public static var pay: Self { Self(rawValue: 5) }
    /// Booked money that came back.
    public static var recover: Self { Self(rawValue: 6) }
  }

  /// What happened to a case.
  public struct ApplicationEventKind: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Never sent.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// The case when the stream began.
    public static var snapshot: Self { Self(rawValue: 1) }
    /// Nothing: a newer cursor on a quiet stream.
    public static var bookmark: Self { Self(rawValue: 2) }
    /// The case changed; `action` says by what.
    public static var changed: Self { Self(rawValue: 3) }
  }

  /// The cases of enterprises and what officers, experts and finance officers do with them.
  public enum ApplicationService {
    /// The full name.
    public static let name: String = "cloudpark.application.v1.ApplicationService"
    /// All methods, in the order of the contract.
    public static var methods: [MethodDescriptor] {
      [saveDraft, uploadMaterial, downloadMaterial, submit, withdraw, accept, returnForCorrection, assignReviewer, declareConflict, submitReview, recordSiteVisit, openPublicNotice, raiseObjection, resolveObjection, approve, reject, confirmNoApply, disburse, recoverFunds, revealPayee, getApplication, listApplications, getPublicNotice, listPublicNotices, listLedgerEntries, watchApplication]
    }

    /// Begins a draft, or changes one that was not submitted or was returned.
    public static let saveDraft: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.application.v1.ApplicationService", name: "SaveDraft",
      callType: .unary, requestType: "cloudpark.application.v1.SaveDraftRequest",
      responseType: "cloudpark.application.v1.Application", idempotency: .mutates,
      roles: ["enterprise_admin", "enterprise_staff"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Adds a material to a draft, or one for the payment to an approved case: first a message with its metadata, then its
    /// bytes in chunks. Size and SHA-256 are checked at the end (INVALID_ARGUMENT when they differ); only then the case
    /// changes.
    public static let uploadMaterial: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.application.v1.ApplicationService", name: "UploadMaterial",
      callType: .clientStreaming, requestType: "cloudpark.application.v1.UploadMaterialRequest",
      responseType: "cloudpark.application.v1.UploadMaterialResponse", idempotency: .mutates,
      roles: ["enterprise_admin", "enterprise_staff"], scope: "own_enterprise",
      resumable: false, priority: -1, secretResponse: false, pointRead: false)

    /// The bytes of a material, from an offset on. The first message carries the metadata. Finance officers read those that
    /// are for the payment.
    public static let downloadMaterial: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.application.v1.ApplicationService", name: "DownloadMaterial",
      callType: .serverStreaming, requestType: "cloudpark.application.v1.DownloadMaterialRequest",
      responseType: "cloudpark.application.v1.DownloadMaterialResponse", idempotency: .noSideEffects,
      roles: ["enterprise_admin", "enterprise_staff", "district_officer", "expert_reviewer", "finance_officer"], scope: "case_stage",
      resumable: false, priority: -1, secretResponse: false, pointRead: false)

    /// Submits a draft or a returned case: the rules are tested, the amount is reserved in the round's ledger, and the
    /// case gets its number. One open case per enterprise, programme and round.
    public static let submit: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.application.v1.ApplicationService", name: "Submit",
      callType: .unary, requestType: "cloudpark.application.v1.SubmitRequest",
      responseType: "cloudpark.application.v1.Application", idempotency: .mutates,
      roles: ["enterprise_admin", "enterprise_staff"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Takes a case back; what it held in the ledger is free again.
    public static let withdraw: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.application.v1.ApplicationService", name: "Withdraw",
      callType: .unary, requestType: "cloudpark.application.v1.WithdrawRequest",
      responseType: "cloudpark.application.v1.Application", idempotency: .mutates,
      roles: ["enterprise_admin", "enterprise_staff"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Takes a submitted case up for examination (受理).
    public static let accept: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.application.v1.ApplicationService", name: "Accept",
      callType: .unary, requestType: "cloudpark.application.v1.AcceptRequest",
      responseType: "cloudpark.application.v1.Application", idempotency: .mutates,
      roles: ["district_officer"], scope: "district",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Gives a submitted case back to be corrected (补正); its reservation stays.
    public static let returnForCorrection: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.application.v1.ApplicationService", name: "ReturnForCorrection",
      callType: .unary, requestType: "cloudpark.application.v1.ReturnForCorrectionRequest",
      responseType: "cloudpark.application.v1.Application", idempotency: .mutates,
      roles: ["district_officer"], scope: "district",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Gives an accepted case to an expert. One with a conflict of interest is refused.
    public static let assignReviewer: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.application.v1.ApplicationService", name: "AssignReviewer",
      callType: .unary, requestType: "cloudpark.application.v1.AssignReviewerRequest",
      responseType: "cloudpark.application.v1.Application", idempotency: .mutates,
      roles: ["district_officer"], scope: "district",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The caller states a conflict of interest in a case: it takes no further part in it.
    public static let declareConflict: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.application.v1.ApplicationService", name: "DeclareConflict",
      callType: .unary, requestType: "cloudpark.application.v1.DeclareConflictRequest",
      responseType: "cloudpark.application.v1.DeclareConflictResponse", idempotency: .mutates,
      roles: ["expert_reviewer", "district_officer", "finance_officer"], scope: "case_stage",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The caller's own score of a case assigned to it, once.
    public static let submitReview: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.application.v1.ApplicationService", name: "SubmitReview",
      callType: .unary, requestType: "cloudpark.application.v1.SubmitReviewRequest",
      responseType: "cloudpark.application.v1.Review", idempotency: .mutates,
      roles: ["expert_reviewer"], scope: "assigned",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Records what was seen at the applicant's place.
    public static let recordSiteVisit: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.application.v1.ApplicationService", name: "RecordSiteVisit",
      callType: .unary, requestType: "cloudpark.application.v1.RecordSiteVisitRequest",
      responseType: "cloudpark.application.v1.Application", idempotency: .mutates,
      roles: ["district_officer"], scope: "district",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Publishes a notice of reviewed cases of one round with the amounts proposed (公示), after the bodies that the policy
    /// names have met. It runs the policy's number of working days after the day of publication.
    public static let openPublicNotice: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.application.v1.ApplicationService", name: "OpenPublicNotice",
      callType: .unary, requestType: "cloudpark.application.v1.OpenPublicNoticeRequest",
      responseType: "cloudpark.application.v1.PublicNotice", idempotency: .mutates,
      roles: ["district_officer"], scope: "district",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Objects to a case in a notice, until the notice's last day has ended. Approval waits until it is resolved.
    public static let raiseObjection: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.application.v1.ApplicationService", name: "RaiseObjection",
      callType: .unary, requestType: "cloudpark.application.v1.RaiseObjectionRequest",
      responseType: "cloudpark.application.v1.Objection", idempotency: .mutates,
      roles: ["authenticated"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Decides on an objection. One that is upheld bars approval.
    public static let resolveObjection: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.application.v1.ApplicationService", name: "ResolveObjection",
      callType: .unary, requestType: "cloudpark.application.v1.ResolveObjectionRequest",
      responseType: "cloudpark.application.v1.Objection", idempotency: .mutates,
      roles: ["district_officer"], scope: "district",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Grants an award (核定), up to the caller's own limit, after the notice has ended without open objections and the bodies
    /// that the policy names have met.
    public static let approve: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.application.v1.ApplicationService", name: "Approve",
      callType: .unary, requestType: "cloudpark.application.v1.ApproveRequest",
      responseType: "cloudpark.application.v1.Application", idempotency: .mutates,
      roles: ["district_officer"], scope: "district",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Refuses a case: before its acceptance 不予受理, after it 不予核定. What it held in the ledger is free again.
    public static let reject: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.application.v1.ApplicationService", name: "Reject",
      callType: .unary, requestType: "cloudpark.application.v1.RejectRequest",
      responseType: "cloudpark.application.v1.Application", idempotency: .mutates,
      roles: ["district_officer"], scope: "district",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Takes up a no-apply award (一键领取): the rules are tested and the amount is granted at once.
    public static let confirmNoApply: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.application.v1.ApplicationService", name: "ConfirmNoApply",
      callType: .unary, requestType: "cloudpark.application.v1.ConfirmNoApplyRequest",
      responseType: "cloudpark.application.v1.Application", idempotency: .mutates,
      roles: ["enterprise_admin", "enterprise_staff"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Pays what was granted (拨付), when the materials for the payment are there. The payer has neither reviewed nor approved
    /// the case.
    public static let disburse: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.application.v1.ApplicationService", name: "Disburse",
      callType: .unary, requestType: "cloudpark.application.v1.DisburseRequest",
      responseType: "cloudpark.application.v1.Application", idempotency: .mutates,
      roles: ["finance_officer"], scope: "case_stage",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Books money that came back; it is available in the round again.
    public static let recoverFunds: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.application.v1.ApplicationService", name: "RecoverFunds",
      callType: .unary, requestType: "cloudpark.application.v1.RecoverFundsRequest",
      responseType: "cloudpark.application.v1.Application", idempotency: .mutates,
      roles: ["finance_officer"], scope: "case_stage",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The payee's account in clear, for a stated purpose. The read is audited.
    public static let revealPayee: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.application.v1.ApplicationService", name: "RevealPayee",
      callType: .unary, requestType: "cloudpark.application.v1.RevealPayeeRequest",
      responseType: "cloudpark.application.v1.RevealPayeeResponse", idempotency: .mutates,
      roles: ["finance_officer"], scope: "case_stage",
      resumable: false, priority: 0, secretResponse: true, pointRead: false)

    /// One case, as far as the caller may see it: a reviewer sees no other's review before its own.
    public static let getApplication: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.application.v1.ApplicationService", name: "GetApplication",
      callType: .unary, requestType: "cloudpark.application.v1.GetApplicationRequest",
      responseType: "cloudpark.application.v1.Application", idempotency: .noSideEffects,
      roles: ["enterprise_admin", "enterprise_staff", "district_officer", "expert_reviewer", "finance_officer"], scope: "case_stage",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Cases, newest first: an enterprise's own, a reviewer's assigned ones, for finance officers the granted ones.
    public static let listApplications: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.application.v1.ApplicationService", name: "ListApplications",
      callType: .serverStreaming, requestType: "cloudpark.application.v1.ListApplicationsRequest",
      responseType: "cloudpark.application.v1.ApplicationSummary", idempotency: .noSideEffects,
      roles: ["enterprise_admin", "enterprise_staff", "district_officer", "expert_reviewer", "finance_officer"], scope: "case_stage",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// A notice as the public sees it.
    public static let getPublicNotice: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.application.v1.ApplicationService", name: "GetPublicNotice",
      callType: .unary, requestType: "cloudpark.application.v1.GetPublicNoticeRequest",
      responseType: "cloudpark.application.v1.PublicNotice", idempotency: .noSideEffects,
      roles: ["anyone"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Notices as the public sees them, newest first.
    public static let listPublicNotices: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.application.v1.ApplicationService", name: "ListPublicNotices",
      callType: .serverStreaming, requestType: "cloudpark.application.v1.ListPublicNoticesRequest",
      responseType: "cloudpark.application.v1.PublicNotice", idempotency: .noSideEffects,
      roles: ["anyone"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The bookings of a round's ledger, oldest first.
    public static let listLedgerEntries: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.application.v1.ApplicationService", name: "ListLedgerEntries",
      callType: .serverStreaming, requestType: "cloudpark.application.v1.ListLedgerEntriesRequest",
      responseType: "cloudpark.application.v1.LedgerEntry", idempotency: .noSideEffects,
      roles: ["district_officer", "finance_officer", "auditor"], scope: "district",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The case now, then every change as it happens.
    public static let watchApplication: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.application.v1.ApplicationService", name: "WatchApplication",
      callType: .serverStreaming, requestType: "cloudpark.application.v1.WatchApplicationRequest",
      responseType: "cloudpark.application.v1.ApplicationEvent", idempotency: .noSideEffects,
      roles: ["enterprise_admin", "enterprise_staff", "district_officer", "expert_reviewer", "finance_officer"], scope: "case_stage",
      resumable: true, priority: 0, secretResponse: false, pointRead: false)
  }
}

extension ApplicationV1.Claim {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("annual_rent_fen", jsonName: "annualRentFen", number: 1, FieldType.int64))
    fields.append(FieldSchema("area_square_decimetres", jsonName: "areaSquareDecimetres", number: 2, FieldType.int64))
    fields.append(FieldSchema("stated_cost_fen", jsonName: "statedCostFen", number: 3, FieldType.int64))
    fields.append(FieldSchema("requested_fen", jsonName: "requestedFen", number: 4, FieldType.int64))
    fields.append(FieldSchema("statement", jsonName: "statement", number: 5, FieldType.string))
    return MessageSchema(name: "cloudpark.application.v1.Claim", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__claim__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__Claim.self)
    self.annualRentFen = record.pointee.annual_rent_fen
    self.areaSquareDecimetres = record.pointee.area_square_decimetres
    self.statedCostFen = record.pointee.stated_cost_fen
    self.requestedFen = record.pointee.requested_fen
    self.statement = RecordReader.string(record.pointee.statement)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__Claim.self)
    cloudpark__application__v1__claim__init(record)
    record.pointee.annual_rent_fen = self.annualRentFen
    record.pointee.area_square_decimetres = self.areaSquareDecimetres
    record.pointee.stated_cost_fen = self.statedCostFen
    record.pointee.requested_fen = self.requestedFen
    if !self.statement.isEmpty {
      record.pointee.statement = try packer.string(self.statement, "statement")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.PayeeAccount {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("holder_name", jsonName: "holderName", number: 1, FieldType.string))
    fields.append(FieldSchema("bank_name", jsonName: "bankName", number: 2, FieldType.string))
    fields.append(FieldSchema("account_number", jsonName: "accountNumber", number: 3, FieldType.string, sensitive: true))
    return MessageSchema(name: "cloudpark.application.v1.PayeeAccount", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__payee_account__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__PayeeAccount.self)
    self.holderName = RecordReader.string(record.pointee.holder_name)
    self.bankName = RecordReader.string(record.pointee.bank_name)
    self.accountNumber = RecordReader.string(record.pointee.account_number)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__PayeeAccount.self)
    cloudpark__application__v1__payee_account__init(record)
    if !self.holderName.isEmpty {
      record.pointee.holder_name = try packer.string(self.holderName, "holder_name")
    }
    if !self.bankName.isEmpty {
      record.pointee.bank_name = try packer.string(self.bankName, "bank_name")
    }
    if !self.accountNumber.isEmpty {
      record.pointee.account_number = try packer.string(self.accountNumber, "account_number")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.Material {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("kind", jsonName: "kind", number: 2, FieldType.string))
    fields.append(FieldSchema("file_name", jsonName: "fileName", number: 3, FieldType.string))
    fields.append(FieldSchema("media_type", jsonName: "mediaType", number: 4, FieldType.string))
    fields.append(FieldSchema("size_bytes", jsonName: "sizeBytes", number: 5, FieldType.uint64))
    fields.append(FieldSchema("sha256", jsonName: "sha256", number: 6, FieldType.bytes))
    fields.append(FieldSchema("uploaded_at", jsonName: "uploadedAt", number: 7, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.application.v1.Material", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__material__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__Material.self)
    self.id = RecordReader.string(record.pointee.id)
    self.kind = RecordReader.string(record.pointee.kind)
    self.fileName = RecordReader.string(record.pointee.file_name)
    self.mediaType = RecordReader.string(record.pointee.media_type)
    self.sizeBytes = record.pointee.size_bytes
    self.sha256 = RecordReader.bytes(record.pointee.sha256.len, record.pointee.sha256.data)
    self.uploadedAt = RecordReader.message(record.pointee.uploaded_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__Material.self)
    cloudpark__application__v1__material__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    if !self.kind.isEmpty {
      record.pointee.kind = try packer.string(self.kind, "kind")
    }
    if !self.fileName.isEmpty {
      record.pointee.file_name = try packer.string(self.fileName, "file_name")
    }
    if !self.mediaType.isEmpty {
      record.pointee.media_type = try packer.string(self.mediaType, "media_type")
    }
    record.pointee.size_bytes = self.sizeBytes
    if !self.sha256.isEmpty {
      record.pointee.sha256.len = self.sha256.count
      record.pointee.sha256.data = try packer.bytes(self.sha256)
    }
    if let value = self.uploadedAt {
      record.pointee.uploaded_at = try packer.message(value, "uploaded_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.ReviewAssignment {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("reviewer_id", jsonName: "reviewerId", number: 1, FieldType.string))
    fields.append(FieldSchema("assigned_at", jsonName: "assignedAt", number: 2, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("conflicted", jsonName: "conflicted", number: 3, FieldType.bool))
    fields.append(FieldSchema("submitted", jsonName: "submitted", number: 4, FieldType.bool))
    return MessageSchema(name: "cloudpark.application.v1.ReviewAssignment", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__review_assignment__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__ReviewAssignment.self)
    self.reviewerId = RecordReader.string(record.pointee.reviewer_id)
    self.assignedAt = RecordReader.message(record.pointee.assigned_at)
    self.conflicted = record.pointee.conflicted != 0
    self.submitted = record.pointee.submitted != 0
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__ReviewAssignment.self)
    cloudpark__application__v1__review_assignment__init(record)
    if !self.reviewerId.isEmpty {
      record.pointee.reviewer_id = try packer.string(self.reviewerId, "reviewer_id")
    }
    if let value = self.assignedAt {
      record.pointee.assigned_at = try packer.message(value, "assigned_at")
    }
    record.pointee.conflicted = self.conflicted ? 1 : 0
    record.pointee.submitted = self.submitted ? 1 : 0
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.Review {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("application_id", jsonName: "applicationId", number: 2, FieldType.string))
    fields.append(FieldSchema("reviewer_id", jsonName: "reviewerId", number: 3, FieldType.string))
    fields.append(FieldSchema("score", jsonName: "score", number: 4, FieldType.uint32))
    fields.append(FieldSchema("recommendation", jsonName: "recommendation", number: 5, FieldType.enumeration({ ApplicationV1.Recommendation.schema })))
    fields.append(FieldSchema("opinion", jsonName: "opinion", number: 6, FieldType.string))
    fields.append(FieldSchema("submitted_at", jsonName: "submittedAt", number: 7, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("application_version", jsonName: "applicationVersion", number: 8, FieldType.uint64))
    return MessageSchema(name: "cloudpark.application.v1.Review", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__review__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__Review.self)
    self.id = RecordReader.string(record.pointee.id)
    self.applicationId = RecordReader.string(record.pointee.application_id)
    self.reviewerId = RecordReader.string(record.pointee.reviewer_id)
    self.score = record.pointee.score
    self.recommendation = RecordReader.enumeration(record.pointee.recommendation)
    self.opinion = RecordReader.string(record.pointee.opinion)
    self.submittedAt = RecordReader.message(record.pointee.submitted_at)
    self.applicationVersion = record.pointee.application_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__Review.self)
    cloudpark__application__v1__review__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    if !self.applicationId.isEmpty {
      record.pointee.application_id = try packer.string(self.applicationId, "application_id")
    }
    if !self.reviewerId.isEmpty {
      record.pointee.reviewer_id = try packer.string(self.reviewerId, "reviewer_id")
    }
    record.pointee.score = self.score
    record.pointee.recommendation = packer.enumeration(self.recommendation)
    if !self.opinion.isEmpty {
      record.pointee.opinion = try packer.string(self.opinion, "opinion")
    }
    if let value = self.submittedAt {
      record.pointee.submitted_at = try packer.message(value, "submitted_at")
    }
    record.pointee.application_version = self.applicationVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.SiteVisit {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("visited_on", jsonName: "visitedOn", number: 1, FieldType.string))
    fields.append(FieldSchema("agrees", jsonName: "agrees", number: 2, FieldType.bool))
    fields.append(FieldSchema("report", jsonName: "report", number: 3, FieldType.string))
    fields.append(FieldSchema("officer_id", jsonName: "officerId", number: 4, FieldType.string))
    fields.append(FieldSchema("recorded_at", jsonName: "recordedAt", number: 5, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.application.v1.SiteVisit", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__site_visit__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__SiteVisit.self)
    self.visitedOn = RecordReader.string(record.pointee.visited_on)
    self.agrees = record.pointee.agrees != 0
    self.report = RecordReader.string(record.pointee.report)
    self.officerId = RecordReader.string(record.pointee.officer_id)
    self.recordedAt = RecordReader.message(record.pointee.recorded_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__SiteVisit.self)
    cloudpark__application__v1__site_visit__init(record)
    if !self.visitedOn.isEmpty {
      record.pointee.visited_on = try packer.string(self.visitedOn, "visited_on")
    }
    record.pointee.agrees = self.agrees ? 1 : 0
    if !self.report.isEmpty {
      record.pointee.report = try packer.string(self.report, "report")
    }
    if !self.officerId.isEmpty {
      record.pointee.officer_id = try packer.string(self.officerId, "officer_id")
    }
    if let value = self.recordedAt {
      record.pointee.recorded_at = try packer.message(value, "recorded_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.Deliberation {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("body", jsonName: "body", number: 1, FieldType.string))
    fields.append(FieldSchema("held_on", jsonName: "heldOn", number: 2, FieldType.string))
    fields.append(FieldSchema("minutes", jsonName: "minutes", number: 3, FieldType.string))
    fields.append(FieldSchema("officer_id", jsonName: "officerId", number: 4, FieldType.string))
    fields.append(FieldSchema("recorded_at", jsonName: "recordedAt", number: 5, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.application.v1.Deliberation", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__deliberation__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__Deliberation.self)
    self.body = RecordReader.string(record.pointee.body)
    self.heldOn = RecordReader.string(record.pointee.held_on)
    self.minutes = RecordReader.string(record.pointee.minutes)
    self.officerId = RecordReader.string(record.pointee.officer_id)
    self.recordedAt = RecordReader.message(record.pointee.recorded_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__Deliberation.self)
    cloudpark__application__v1__deliberation__init(record)
    if !self.body.isEmpty {
      record.pointee.body = try packer.string(self.body, "body")
    }
    if !self.heldOn.isEmpty {
      record.pointee.held_on = try packer.string(self.heldOn, "held_on")
    }
    if !self.minutes.isEmpty {
      record.pointee.minutes = try packer.string(self.minutes, "minutes")
    }
    if !self.officerId.isEmpty {
      record.pointee.officer_id = try packer.string(self.officerId, "officer_id")
    }
    if let value = self.recordedAt {
      record.pointee.recorded_at = try packer.message(value, "recorded_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.Objection {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("application_id", jsonName: "applicationId", number: 2, FieldType.string))
    fields.append(FieldSchema("notice_id", jsonName: "noticeId", number: 3, FieldType.string))
    fields.append(FieldSchema("state", jsonName: "state", number: 4, FieldType.enumeration({ ApplicationV1.ObjectionState.schema })))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 5, FieldType.string))
    fields.append(FieldSchema("resolution", jsonName: "resolution", number: 6, FieldType.string))
    fields.append(FieldSchema("raised_at", jsonName: "raisedAt", number: 7, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("resolved_at", jsonName: "resolvedAt", number: 8, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("version", jsonName: "version", number: 9, FieldType.uint64))
    return MessageSchema(name: "cloudpark.application.v1.Objection", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__objection__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__Objection.self)
    self.id = RecordReader.string(record.pointee.id)
    self.applicationId = RecordReader.string(record.pointee.application_id)
    self.noticeId = RecordReader.string(record.pointee.notice_id)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.reason = RecordReader.string(record.pointee.reason)
    self.resolution = RecordReader.string(record.pointee.resolution)
    self.raisedAt = RecordReader.message(record.pointee.raised_at)
    self.resolvedAt = RecordReader.message(record.pointee.resolved_at)
    self.version = record.pointee.version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__Objection.self)
    cloudpark__application__v1__objection__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    if !self.applicationId.isEmpty {
      record.pointee.application_id = try packer.string(self.applicationId, "application_id")
    }
    if !self.noticeId.isEmpty {
      record.pointee.notice_id = try packer.string(self.noticeId, "notice_id")
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
    record.pointee.version = self.version
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.Payment {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("number", jsonName: "number", number: 2, FieldType.string))
    fields.append(FieldSchema("kind", jsonName: "kind", number: 3, FieldType.enumeration({ ApplicationV1.PaymentKind.schema })))
    fields.append(FieldSchema("amount_fen", jsonName: "amountFen", number: 4, FieldType.int64))
    fields.append(FieldSchema("amount_words_zh", jsonName: "amountWordsZh", number: 5, FieldType.string))
    fields.append(FieldSchema("bank_reference", jsonName: "bankReference", number: 6, FieldType.string))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 7, FieldType.string))
    fields.append(FieldSchema("officer_id", jsonName: "officerId", number: 8, FieldType.string))
    fields.append(FieldSchema("booked_at", jsonName: "bookedAt", number: 9, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.application.v1.Payment", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__payment__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__Payment.self)
    self.id = RecordReader.string(record.pointee.id)
    self.number = RecordReader.string(record.pointee.number)
    self.kind = RecordReader.enumeration(record.pointee.kind)
    self.amountFen = record.pointee.amount_fen
    self.amountWordsZh = RecordReader.string(record.pointee.amount_words_zh)
    self.bankReference = RecordReader.string(record.pointee.bank_reference)
    self.reason = RecordReader.string(record.pointee.reason)
    self.officerId = RecordReader.string(record.pointee.officer_id)
    self.bookedAt = RecordReader.message(record.pointee.booked_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__Payment.self)
    cloudpark__application__v1__payment__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    if !self.number.isEmpty {
      record.pointee.number = try packer.string(self.number, "number")
    }
    record.pointee.kind = packer.enumeration(self.kind)
    record.pointee.amount_fen = self.amountFen
    if !self.amountWordsZh.isEmpty {
      record.pointee.amount_words_zh = try packer.string(self.amountWordsZh, "amount_words_zh")
    }
    if !self.bankReference.isEmpty {
      record.pointee.bank_reference = try packer.string(self.bankReference, "bank_reference")
    }
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    if !self.officerId.isEmpty {
      record.pointee.officer_id = try packer.string(self.officerId, "officer_id")
    }
    if let value = self.bookedAt {
      record.pointee.booked_at = try packer.message(value, "booked_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.Application {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("version", jsonName: "version", number: 2, FieldType.uint64))
    fields.append(FieldSchema("number", jsonName: "number", number: 3, FieldType.string))
    fields.append(FieldSchema("state", jsonName: "state", number: 4, FieldType.enumeration({ ApplicationV1.ApplicationState.schema })))
    fields.append(FieldSchema("kind", jsonName: "kind", number: 5, FieldType.enumeration({ PolicyV1.PolicyKind.schema })))
    fields.append(FieldSchema("policy_id", jsonName: "policyId", number: 6, FieldType.string))
    fields.append(FieldSchema("round_id", jsonName: "roundId", number: 7, FieldType.string))
    fields.append(FieldSchema("enterprise_id", jsonName: "enterpriseId", number: 8, FieldType.string))
    fields.append(FieldSchema("claim", jsonName: "claim", number: 9, FieldType.message({ ApplicationV1.Claim.schema })))
    fields.append(FieldSchema("payee", jsonName: "payee", number: 10, FieldType.message({ ApplicationV1.PayeeAccount.schema })))
    fields.append(FieldSchema("tier_id", jsonName: "tierId", number: 11, FieldType.string))
    fields.append(FieldSchema("requested_fen", jsonName: "requestedFen", number: 12, FieldType.int64))
    fields.append(FieldSchema("proposed_fen", jsonName: "proposedFen", number: 13, FieldType.int64))
    fields.append(FieldSchema("approved_fen", jsonName: "approvedFen", number: 14, FieldType.int64))
    fields.append(FieldSchema("paid_fen", jsonName: "paidFen", number: 15, FieldType.int64))
    fields.append(FieldSchema("recovered_fen", jsonName: "recoveredFen", number: 16, FieldType.int64))
    fields.append(FieldSchema("materials", jsonName: "materials", number: 17, FieldType.message({ ApplicationV1.Material.schema }), label: .repeated))
    fields.append(FieldSchema("assignments", jsonName: "assignments", number: 18, FieldType.message({ ApplicationV1.ReviewAssignment.schema }), label: .repeated))
    fields.append(FieldSchema("reviews", jsonName: "reviews", number: 19, FieldType.message({ ApplicationV1.Review.schema }), label: .repeated))
    fields.append(FieldSchema("site_visits", jsonName: "siteVisits", number: 20, FieldType.message({ ApplicationV1.SiteVisit.schema }), label: .repeated))
    fields.append(FieldSchema("notice_id", jsonName: "noticeId", number: 21, FieldType.string))
    fields.append(FieldSchema("objections", jsonName: "objections", number: 22, FieldType.message({ ApplicationV1.Objection.schema }), label: .repeated))
    fields.append(FieldSchema("payments", jsonName: "payments", number: 23, FieldType.message({ ApplicationV1.Payment.schema }), label: .repeated))
    fields.append(FieldSchema("decision_reason", jsonName: "decisionReason", number: 24, FieldType.string))
    fields.append(FieldSchema("approved_by", jsonName: "approvedBy", number: 25, FieldType.string))
    fields.append(FieldSchema("created_at", jsonName: "createdAt", number: 26, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("submitted_at", jsonName: "submittedAt", number: 27, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("updated_at", jsonName: "updatedAt", number: 28, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("due_on", jsonName: "dueOn", number: 29, FieldType.string))
    fields.append(FieldSchema("overdue", jsonName: "overdue", number: 30, FieldType.bool))
    fields.append(FieldSchema("deliberations", jsonName: "deliberations", number: 31, FieldType.message({ ApplicationV1.Deliberation.schema }), label: .repeated))
    return MessageSchema(name: "cloudpark.application.v1.Application", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__application__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__Application.self)
    self.id = RecordReader.string(record.pointee.id)
    self.version = record.pointee.version
    self.number = RecordReader.string(record.pointee.number)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.kind = RecordReader.enumeration(record.pointee.kind)
    self.policyId = RecordReader.string(record.pointee.policy_id)
    self.roundId = RecordReader.string(record.pointee.round_id)
    self.enterpriseId = RecordReader.string(record.pointee.enterprise_id)
    self.claim = RecordReader.message(record.pointee.claim)
    self.payee = RecordReader.message(record.pointee.payee)
    self.tierId = RecordReader.string(record.pointee.tier_id)
    self.requestedFen = record.pointee.requested_fen
    self.proposedFen = record.pointee.proposed_fen
    self.approvedFen = record.pointee.approved_fen
    self.paidFen = record.pointee.paid_fen
    self.recoveredFen = record.pointee.recovered_fen
    self.materials = RecordReader.messages(record.pointee.n_materials, record.pointee.materials)
    self.assignments = RecordReader.messages(record.pointee.n_assignments, record.pointee.assignments)
    self.reviews = RecordReader.messages(record.pointee.n_reviews, record.pointee.reviews)
    self.siteVisits = RecordReader.messages(record.pointee.n_site_visits, record.pointee.site_visits)
    self.noticeId = RecordReader.string(record.pointee.notice_id)
    self.objections = RecordReader.messages(record.pointee.n_objections, record.pointee.objections)
    self.payments = RecordReader.messages(record.pointee.n_payments, record.pointee.payments)
    self.decisionReason = RecordReader.string(record.pointee.decision_reason)
    self.approvedBy = RecordReader.string(record.pointee.approved_by)
    self.createdAt = RecordReader.message(record.pointee.created_at)
    self.submittedAt = RecordReader.message(record.pointee.submitted_at)
    self.updatedAt = RecordReader.message(record.pointee.updated_at)
    self.dueOn = RecordReader.string(record.pointee.due_on)
    self.overdue = record.pointee.overdue != 0
    self.deliberations = RecordReader.messages(record.pointee.n_deliberations, record.pointee.deliberations)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__Application.self)
    cloudpark__application__v1__application__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    record.pointee.version = self.version
    if !self.number.isEmpty {
      record.pointee.number = try packer.string(self.number, "number")
    }
    record.pointee.state = packer.enumeration(self.state)
    record.pointee.kind = packer.enumeration(self.kind)
    if !self.policyId.isEmpty {
      record.pointee.policy_id = try packer.string(self.policyId, "policy_id")
    }
    if !self.roundId.isEmpty {
      record.pointee.round_id = try packer.string(self.roundId, "round_id")
    }
    if !self.enterpriseId.isEmpty {
      record.pointee.enterprise_id = try packer.string(self.enterpriseId, "enterprise_id")
    }
    if let value = self.claim {
      record.pointee.claim = try packer.message(value, "claim")
    }
    if let value = self.payee {
      record.pointee.payee = try packer.message(value, "payee")
    }
    if !self.tierId.isEmpty {
      record.pointee.tier_id = try packer.string(self.tierId, "tier_id")
    }
    record.pointee.requested_fen = self.requestedFen
    record.pointee.proposed_fen = self.proposedFen
    record.pointee.approved_fen = self.approvedFen
    record.pointee.paid_fen = self.paidFen
    record.pointee.recovered_fen = self.recoveredFen
    if !self.materials.isEmpty {
      record.pointee.n_materials = self.materials.count
      record.pointee.materials = try packer.messages(self.materials, "materials")
    }
    if !self.assignments.isEmpty {
      record.pointee.n_assignments = self.assignments.count
      record.pointee.assignments = try packer.messages(self.assignments, "assignments")
    }
    if !self.reviews.isEmpty {
      record.pointee.n_reviews = self.reviews.count
      record.pointee.reviews = try packer.messages(self.reviews, "reviews")
    }
    if !self.siteVisits.isEmpty {
      record.pointee.n_site_visits = self.siteVisits.count
      record.pointee.site_visits = try packer.messages(self.siteVisits, "site_visits")
    }
    if !self.noticeId.isEmpty {
      record.pointee.notice_id = try packer.string(self.noticeId, "notice_id")
    }
    if !self.objections.isEmpty {
      record.pointee.n_objections = self.objections.count
      record.pointee.objections = try packer.messages(self.objections, "objections")
    }
    if !self.payments.isEmpty {
      record.pointee.n_payments = self.payments.count
      record.pointee.payments = try packer.messages(self.payments, "payments")
    }
    if !self.decisionReason.isEmpty {
      record.pointee.decision_reason = try packer.string(self.decisionReason, "decision_reason")
    }
    if !self.approvedBy.isEmpty {
      record.pointee.approved_by = try packer.string(self.approvedBy, "approved_by")
    }
    if let value = self.createdAt {
      record.pointee.created_at = try packer.message(value, "created_at")
    }
    if let value = self.submittedAt {
      record.pointee.submitted_at = try packer.message(value, "submitted_at")
    }
    if let value = self.updatedAt {
      record.pointee.updated_at = try packer.message(value, "updated_at")
    }
    if !self.dueOn.isEmpty {
      record.pointee.due_on = try packer.string(self.dueOn, "due_on")
    }
    record.pointee.overdue = self.overdue ? 1 : 0
    if !self.deliberations.isEmpty {
      record.pointee.n_deliberations = self.deliberations.count
      record.pointee.deliberations = try packer.messages(self.deliberations, "deliberations")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.ApplicationSummary {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("version", jsonName: "version", number: 2, FieldType.uint64))
    fields.append(FieldSchema("number", jsonName: "number", number: 3, FieldType.string))
    fields.append(FieldSchema("state", jsonName: "state", number: 4, FieldType.enumeration({ ApplicationV1.ApplicationState.schema })))
    fields.append(FieldSchema("kind", jsonName: "kind", number: 5, FieldType.enumeration({ PolicyV1.PolicyKind.schema })))
    fields.append(FieldSchema("policy_id", jsonName: "policyId", number: 6, FieldType.string))
    fields.append(FieldSchema("round_id", jsonName: "roundId", number: 7, FieldType.string))
    fields.append(FieldSchema("enterprise_id", jsonName: "enterpriseId", number: 8, FieldType.string))
    fields.append(FieldSchema("enterprise_name", jsonName: "enterpriseName", number: 9, FieldType.string))
    fields.append(FieldSchema("requested_fen", jsonName: "requestedFen", number: 10, FieldType.int64))
    fields.append(FieldSchema("approved_fen", jsonName: "approvedFen", number: 11, FieldType.int64))
    fields.append(FieldSchema("net_paid_fen", jsonName: "netPaidFen", number: 12, FieldType.int64))
    fields.append(FieldSchema("updated_at", jsonName: "updatedAt", number: 13, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("due_on", jsonName: "dueOn", number: 14, FieldType.string))
    fields.append(FieldSchema("overdue", jsonName: "overdue", number: 15, FieldType.bool))
    return MessageSchema(name: "cloudpark.application.v1.ApplicationSummary", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__application_summary__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__ApplicationSummary.self)
    self.id = RecordReader.string(record.pointee.id)
    self.version = record.pointee.version
    self.number = RecordReader.string(record.pointee.number)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.kind = RecordReader.enumeration(record.pointee.kind)
    self.policyId = RecordReader.string(record.pointee.policy_id)
    self.roundId = RecordReader.string(record.pointee.round_id)
    self.enterpriseId = RecordReader.string(record.pointee.enterprise_id)
    self.enterpriseName = RecordReader.string(record.pointee.enterprise_name)
    self.requestedFen = record.pointee.requested_fen
    self.approvedFen = record.pointee.approved_fen
    self.netPaidFen = record.pointee.net_paid_fen
    self.updatedAt = RecordReader.message(record.pointee.updated_at)
    self.dueOn = RecordReader.string(record.pointee.due_on)
    self.overdue = record.pointee.overdue != 0
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__ApplicationSummary.self)
    cloudpark__application__v1__application_summary__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    record.pointee.version = self.version
    if !self.number.isEmpty {
      record.pointee.number = try packer.string(self.number, "number")
    }
    record.pointee.state = packer.enumeration(self.state)
    record.pointee.kind = packer.enumeration(self.kind)
    if !self.policyId.isEmpty {
      record.pointee.policy_id = try packer.string(self.policyId, "policy_id")
    }
    if !self.roundId.isEmpty {
      record.pointee.round_id = try packer.string(self.roundId, "round_id")
    }
    if !self.enterpriseId.isEmpty {
      record.pointee.enterprise_id = try packer.string(self.enterpriseId, "enterprise_id")
    }
    if !self.enterpriseName.isEmpty {
      record.pointee.enterprise_name = try packer.string(self.enterpriseName, "enterprise_name")
    }
    record.pointee.requested_fen = self.requestedFen
    record.pointee.approved_fen = self.approvedFen
    record.pointee.net_paid_fen = self.netPaidFen
    if let value = self.updatedAt {
      record.pointee.updated_at = try packer.message(value, "updated_at")
    }
    if !self.dueOn.isEmpty {
      record.pointee.due_on = try packer.string(self.dueOn, "due_on")
    }
    record.pointee.overdue = self.overdue ? 1 : 0
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.SaveDraftRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("application_id", jsonName: "applicationId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("round_id", jsonName: "roundId", number: 3, FieldType.string))
    fields.append(FieldSchema("claim", jsonName: "claim", number: 4, FieldType.message({ ApplicationV1.Claim.schema })))
    fields.append(FieldSchema("payee", jsonName: "payee", number: 5, FieldType.message({ ApplicationV1.PayeeAccount.schema })))
    return MessageSchema(name: "cloudpark.application.v1.SaveDraftRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__save_draft_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__SaveDraftRequest.self)
    self.applicationId = RecordReader.string(record.pointee.application_id)
    self.expectedVersion = record.pointee.expected_version
    self.roundId = RecordReader.string(record.pointee.round_id)
    self.claim = RecordReader.message(record.pointee.claim)
    self.payee = RecordReader.message(record.pointee.payee)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__SaveDraftRequest.self)
    cloudpark__application__v1__save_draft_request__init(record)
    if !self.applicationId.isEmpty {
      record.pointee.application_id = try packer.string(self.applicationId, "application_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.roundId.isEmpty {
      record.pointee.round_id = try packer.string(self.roundId, "round_id")
    }
    if let value = self.claim {
      record.pointee.claim = try packer.message(value, "claim")
    }
    if let value = self.payee {
      record.pointee.payee = try packer.message(value, "payee")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.UploadMaterialRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("header", jsonName: "header", number: 1, FieldType.message({ ApplicationV1.MaterialHeader.schema }), oneof: "part"))
    fields.append(FieldSchema("chunk", jsonName: "chunk", number: 2, FieldType.bytes, oneof: "part"))
    return MessageSchema(name: "cloudpark.application.v1.UploadMaterialRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__upload_material_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__UploadMaterialRequest.self)
    switch RecordReader.number(record.pointee.part_case) {
    case 1:
      if let value: ApplicationV1.MaterialHeader = RecordReader.message(record.pointee.header) { self.part = .header(value) }
    case 2:
      self.part = .chunk(RecordReader.bytes(record.pointee.chunk.len, record.pointee.chunk.data))
    default: break
    }
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__UploadMaterialRequest.self)
    cloudpark__application__v1__upload_material_request__init(record)
    switch self.part {
    case .header(let value):
      record.pointee.part_case = Cloudpark__Application__V1__UploadMaterialRequest__PartCase(rawValue: 1)
      record.pointee.header = try packer.message(value, "header")
    case .chunk(let value):
      record.pointee.part_case = Cloudpark__Application__V1__UploadMaterialRequest__PartCase(rawValue: 2)
      record.pointee.chunk.len = value.count
      record.pointee.chunk.data = try packer.bytes(value)
    case nil: break
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.MaterialHeader {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("application_id", jsonName: "applicationId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("kind", jsonName: "kind", number: 3, FieldType.string))
    fields.append(FieldSchema("file_name", jsonName: "fileName", number: 4, FieldType.string))
    fields.append(FieldSchema("media_type", jsonName: "mediaType", number: 5, FieldType.string))
    fields.append(FieldSchema("size_bytes", jsonName: "sizeBytes", number: 6, FieldType.uint64))
    fields.append(FieldSchema("sha256", jsonName: "sha256", number: 7, FieldType.bytes))
    fields.append(FieldSchema("replaces_material_id", jsonName: "replacesMaterialId", number: 8, FieldType.string))
    return MessageSchema(name: "cloudpark.application.v1.MaterialHeader", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__material_header__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__MaterialHeader.self)
    self.applicationId = RecordReader.string(record.pointee.application_id)
    self.expectedVersion = record.pointee.expected_version
    self.kind = RecordReader.string(record.pointee.kind)
    self.fileName = RecordReader.string(record.pointee.file_name)
    self.mediaType = RecordReader.string(record.pointee.media_type)
    self.sizeBytes = record.pointee.size_bytes
    self.sha256 = RecordReader.bytes(record.pointee.sha256.len, record.pointee.sha256.data)
    self.replacesMaterialId = RecordReader.string(record.pointee.replaces_material_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__MaterialHeader.self)
    cloudpark__application__v1__material_header__init(record)
    if !self.applicationId.isEmpty {
      record.pointee.application_id = try packer.string(self.applicationId, "application_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.kind.isEmpty {
      record.pointee.kind = try packer.string(self.kind, "kind")
    }
    if !self.fileName.isEmpty {
      record.pointee.file_name = try packer.string(self.fileName, "file_name")
    }
    if !self.mediaType.isEmpty {
      record.pointee.media_type = try packer.string(self.mediaType, "media_type")
    }
    record.pointee.size_bytes = self.sizeBytes
    if !self.sha256.isEmpty {
      record.pointee.sha256.len = self.sha256.count
      record.pointee.sha256.data = try packer.bytes(self.sha256)
    }
    if !self.replacesMaterialId.isEmpty {
      record.pointee.replaces_material_id = try packer.string(self.replacesMaterialId, "replaces_material_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.UploadMaterialResponse {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("material", jsonName: "material", number: 1, FieldType.message({ ApplicationV1.Material.schema })))
    fields.append(FieldSchema("application_version", jsonName: "applicationVersion", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.application.v1.UploadMaterialResponse", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__upload_material_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__UploadMaterialResponse.self)
    self.material = RecordReader.message(record.pointee.material)
    self.applicationVersion = record.pointee.application_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__UploadMaterialResponse.self)
    cloudpark__application__v1__upload_material_response__init(record)
    if let value = self.material {
      record.pointee.material = try packer.message(value, "material")
    }
    record.pointee.application_version = self.applicationVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.DownloadMaterialRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("material_id", jsonName: "materialId", number: 1, FieldType.string))
    fields.append(FieldSchema("offset", jsonName: "offset", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.application.v1.DownloadMaterialRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__download_material_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__DownloadMaterialRequest.self)
    self.materialId = RecordReader.string(record.pointee.material_id)
    self.offset = record.pointee.offset
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__DownloadMaterialRequest.self)
    cloudpark__application__v1__download_material_request__init(record)
    if !self.materialId.isEmpty {
      record.pointee.material_id = try packer.string(self.materialId, "material_id")
    }
    record.pointee.offset = self.offset
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.DownloadMaterialResponse {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("material", jsonName: "material", number: 1, FieldType.message({ ApplicationV1.Material.schema })))
    fields.append(FieldSchema("offset", jsonName: "offset", number: 2, FieldType.uint64))
    fields.append(FieldSchema("chunk", jsonName: "chunk", number: 3, FieldType.bytes))
    return MessageSchema(name: "cloudpark.application.v1.DownloadMaterialResponse", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__download_material_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__DownloadMaterialResponse.self)
    self.material = RecordReader.message(record.pointee.material)
    self.offset = record.pointee.offset
    self.chunk = RecordReader.bytes(record.pointee.chunk.len, record.pointee.chunk.data)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__DownloadMaterialResponse.self)
    cloudpark__application__v1__download_material_response__init(record)
    if let value = self.material {
      record.pointee.material = try packer.message(value, "material")
    }
    record.pointee.offset = self.offset
    if !self.chunk.isEmpty {
      record.pointee.chunk.len = self.chunk.count
      record.pointee.chunk.data = try packer.bytes(self.chunk)
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.SubmitRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("application_id", jsonName: "applicationId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.application.v1.SubmitRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__submit_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__SubmitRequest.self)
    self.applicationId = RecordReader.string(record.pointee.application_id)
    self.expectedVersion = record.pointee.expected_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__SubmitRequest.self)
    cloudpark__application__v1__submit_request__init(record)
    if !self.applicationId.isEmpty {
      record.pointee.application_id = try packer.string(self.applicationId, "application_id")
    }
    record.pointee.expected_version = self.expectedVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.WithdrawRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("application_id", jsonName: "applicationId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.application.v1.WithdrawRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__withdraw_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__WithdrawRequest.self)
    self.applicationId = RecordReader.string(record.pointee.application_id)
    self.expectedVersion = record.pointee.expected_version
    self.reason = RecordReader.string(record.pointee.reason)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__WithdrawRequest.self)
    cloudpark__application__v1__withdraw_request__init(record)
    if !self.applicationId.isEmpty {
      record.pointee.application_id = try packer.string(self.applicationId, "application_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.AcceptRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("application_id", jsonName: "applicationId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.application.v1.AcceptRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__accept_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__AcceptRequest.self)
    self.applicationId = RecordReader.string(record.pointee.application_id)
    self.expectedVersion = record.pointee.expected_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__AcceptRequest.self)
    cloudpark__application__v1__accept_request__init(record)
    if !self.applicationId.isEmpty {
      record.pointee.application_id = try packer.string(self.applicationId, "application_id")
    }
    record.pointee.expected_version = self.expectedVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.ReturnForCorrectionRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("application_id", jsonName: "applicationId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.application.v1.ReturnForCorrectionRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__return_for_correction_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__ReturnForCorrectionRequest.self)
    self.applicationId = RecordReader.string(record.pointee.application_id)
    self.expectedVersion = record.pointee.expected_version
    self.reason = RecordReader.string(record.pointee.reason)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__ReturnForCorrectionRequest.self)
    cloudpark__application__v1__return_for_correction_request__init(record)
    if !self.applicationId.isEmpty {
      record.pointee.application_id = try packer.string(self.applicationId, "application_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.AssignReviewerRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("application_id", jsonName: "applicationId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("reviewer_id", jsonName: "reviewerId", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.application.v1.AssignReviewerRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__assign_reviewer_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__AssignReviewerRequest.self)
    self.applicationId = RecordReader.string(record.pointee.application_id)
    self.expectedVersion = record.pointee.expected_version
    self.reviewerId = RecordReader.string(record.pointee.reviewer_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__AssignReviewerRequest.self)
    cloudpark__application__v1__assign_reviewer_request__init(record)
    if !self.applicationId.isEmpty {
      record.pointee.application_id = try packer.string(self.applicationId, "application_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.reviewerId.isEmpty {
      record.pointee.reviewer_id = try packer.string(self.reviewerId, "reviewer_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.DeclareConflictRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("application_id", jsonName: "applicationId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.application.v1.DeclareConflictRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__declare_conflict_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__DeclareConflictRequest.self)
    self.applicationId = RecordReader.string(record.pointee.application_id)
    self.expectedVersion = record.pointee.expected_version
    self.reason = RecordReader.string(record.pointee.reason)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__DeclareConflictRequest.self)
    cloudpark__application__v1__declare_conflict_request__init(record)
    if !self.applicationId.isEmpty {
      record.pointee.application_id = try packer.string(self.applicationId, "application_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.DeclareConflictResponse {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("application_version", jsonName: "applicationVersion", number: 1, FieldType.uint64))
    return MessageSchema(name: "cloudpark.application.v1.DeclareConflictResponse", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__declare_conflict_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__DeclareConflictResponse.self)
    self.applicationVersion = record.pointee.application_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__DeclareConflictResponse.self)
    cloudpark__application__v1__declare_conflict_response__init(record)
    record.pointee.application_version = self.applicationVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.SubmitReviewRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("application_id", jsonName: "applicationId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("score", jsonName: "score", number: 3, FieldType.uint32))
    fields.append(FieldSchema("recommendation", jsonName: "recommendation", number: 4, FieldType.enumeration({ ApplicationV1.Recommendation.schema })))
    fields.append(FieldSchema("opinion", jsonName: "opinion", number: 5, FieldType.string))
    return MessageSchema(name: "cloudpark.application.v1.SubmitReviewRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__submit_review_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__SubmitReviewRequest.self)
    self.applicationId = RecordReader.string(record.pointee.application_id)
    self.expectedVersion = record.pointee.expected_version
    self.score = record.pointee.score
    self.recommendation = RecordReader.enumeration(record.pointee.recommendation)
    self.opinion = RecordReader.string(record.pointee.opinion)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__SubmitReviewRequest.self)
    cloudpark__application__v1__submit_review_request__init(record)
    if !self.applicationId.isEmpty {
      record.pointee.application_id = try packer.string(self.applicationId, "application_id")
    }
    record.pointee.expected_version = self.expectedVersion
    record.pointee.score = self.score
    record.pointee.recommendation = packer.enumeration(self.recommendation)
    if !self.opinion.isEmpty {
      record.pointee.opinion = try packer.string(self.opinion, "opinion")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.RecordSiteVisitRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("application_id", jsonName: "applicationId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("visited_on", jsonName: "visitedOn", number: 3, FieldType.string))
    fields.append(FieldSchema("agrees", jsonName: "agrees", number: 4, FieldType.bool))
    fields.append(FieldSchema("report", jsonName: "report", number: 5, FieldType.string))
    return MessageSchema(name: "cloudpark.application.v1.RecordSiteVisitRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__record_site_visit_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__RecordSiteVisitRequest.self)
    self.applicationId = RecordReader.string(record.pointee.application_id)
    self.expectedVersion = record.pointee.expected_version
    self.visitedOn = RecordReader.string(record.pointee.visited_on)
    self.agrees = record.pointee.agrees != 0
    self.report = RecordReader.string(record.pointee.report)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__RecordSiteVisitRequest.self)
    cloudpark__application__v1__record_site_visit_request__init(record)
    if !self.applicationId.isEmpty {
      record.pointee.application_id = try packer.string(self.applicationId, "application_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.visitedOn.isEmpty {
      record.pointee.visited_on = try packer.string(self.visitedOn, "visited_on")
    }
    record.pointee.agrees = self.agrees ? 1 : 0
    if !self.report.isEmpty {
      record.pointee.report = try packer.string(self.report, "report")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.NoticeItem {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("application_id", jsonName: "applicationId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("proposed_fen", jsonName: "proposedFen", number: 3, FieldType.int64))
    return MessageSchema(name: "cloudpark.application.v1.NoticeItem", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__notice_item__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__NoticeItem.self)
    self.applicationId = RecordReader.string(record.pointee.application_id)
    self.expectedVersion = record.pointee.expected_version
    self.proposedFen = record.pointee.proposed_fen
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__NoticeItem.self)
    cloudpark__application__v1__notice_item__init(record)
    if !self.applicationId.isEmpty {
      record.pointee.application_id = try packer.string(self.applicationId, "application_id")
    }
    record.pointee.expected_version = self.expectedVersion
    record.pointee.proposed_fen = self.proposedFen
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.OpenPublicNoticeRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("round_id", jsonName: "roundId", number: 1, FieldType.string))
    fields.append(FieldSchema("items", jsonName: "items", number: 2, FieldType.message({ ApplicationV1.NoticeItem.schema }), label: .repeated))
    fields.append(FieldSchema("deliberations", jsonName: "deliberations", number: 3, FieldType.message({ ApplicationV1.Deliberation.schema }), label: .repeated))
    return MessageSchema(name: "cloudpark.application.v1.OpenPublicNoticeRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__open_public_notice_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__OpenPublicNoticeRequest.self)
    self.roundId = RecordReader.string(record.pointee.round_id)
    self.items = RecordReader.messages(record.pointee.n_items, record.pointee.items)
    self.deliberations = RecordReader.messages(record.pointee.n_deliberations, record.pointee.deliberations)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__OpenPublicNoticeRequest.self)
    cloudpark__application__v1__open_public_notice_request__init(record)
    if !self.roundId.isEmpty {
      record.pointee.round_id = try packer.string(self.roundId, "round_id")
    }
    if !self.items.isEmpty {
      record.pointee.n_items = self.items.count
      record.pointee.items = try packer.messages(self.items, "items")
    }
    if !self.deliberations.isEmpty {
      record.pointee.n_deliberations = self.deliberations.count
      record.pointee.deliberations = try packer.messages(self.deliberations, "deliberations")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.NoticeEntry {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("application_id", jsonName: "applicationId", number: 1, FieldType.string))
    fields.append(FieldSchema("number", jsonName: "number", number: 2, FieldType.string))
    fields.append(FieldSchema("enterprise_name", jsonName: "enterpriseName", number: 3, FieldType.string))
    fields.append(FieldSchema("proposed_fen", jsonName: "proposedFen", number: 4, FieldType.int64))
    return MessageSchema(name: "cloudpark.application.v1.NoticeEntry", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__notice_entry__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__NoticeEntry.self)
    self.applicationId = RecordReader.string(record.pointee.application_id)
    self.number = RecordReader.string(record.pointee.number)
    self.enterpriseName = RecordReader.string(record.pointee.enterprise_name)
    self.proposedFen = record.pointee.proposed_fen
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__NoticeEntry.self)
    cloudpark__application__v1__notice_entry__init(record)
    if !self.applicationId.isEmpty {
      record.pointee.application_id = try packer.string(self.applicationId, "application_id")
    }
    if !self.number.isEmpty {
      record.pointee.number = try packer.string(self.number, "number")
    }
    if !self.enterpriseName.isEmpty {
      record.pointee.enterprise_name = try packer.string(self.enterpriseName, "enterprise_name")
    }
    record.pointee.proposed_fen = self.proposedFen
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.PublicNotice {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("number", jsonName: "number", number: 2, FieldType.string))
    fields.append(FieldSchema("policy_id", jsonName: "policyId", number: 3, FieldType.string))
    fields.append(FieldSchema("policy_title_zh", jsonName: "policyTitleZh", number: 4, FieldType.string))
    fields.append(FieldSchema("policy_title_en", jsonName: "policyTitleEn", number: 5, FieldType.string))
    fields.append(FieldSchema("round_id", jsonName: "roundId", number: 6, FieldType.string))
    fields.append(FieldSchema("published_on", jsonName: "publishedOn", number: 7, FieldType.string))
    fields.append(FieldSchema("working_days", jsonName: "workingDays", number: 8, FieldType.uint32))
    fields.append(FieldSchema("last_day", jsonName: "lastDay", number: 9, FieldType.string))
    fields.append(FieldSchema("ends_at", jsonName: "endsAt", number: 10, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("state", jsonName: "state", number: 11, FieldType.enumeration({ ApplicationV1.NoticeState.schema })))
    fields.append(FieldSchema("entries", jsonName: "entries", number: 12, FieldType.message({ ApplicationV1.NoticeEntry.schema }), label: .repeated))
    return MessageSchema(name: "cloudpark.application.v1.PublicNotice", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__public_notice__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__PublicNotice.self)
    self.id = RecordReader.string(record.pointee.id)
    self.number = RecordReader.string(record.pointee.number)
    self.policyId = RecordReader.string(record.pointee.policy_id)
    self.policyTitleZh = RecordReader.string(record.pointee.policy_title_zh)
    self.policyTitleEn = RecordReader.string(record.pointee.policy_title_en)
    self.roundId = RecordReader.string(record.pointee.round_id)
    self.publishedOn = RecordReader.string(record.pointee.published_on)
    self.workingDays = record.pointee.working_days
    self.lastDay = RecordReader.string(record.pointee.last_day)
    self.endsAt = RecordReader.message(record.pointee.ends_at)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.entries = RecordReader.messages(record.pointee.n_entries, record.pointee.entries)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__PublicNotice.self)
    cloudpark__application__v1__public_notice__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    if !self.number.isEmpty {
      record.pointee.number = try packer.string(self.number, "number")
    }
    if !self.policyId.isEmpty {
      record.pointee.policy_id = try packer.string(self.policyId, "policy_id")
    }
    if !self.policyTitleZh.isEmpty {
      record.pointee.policy_title_zh = try packer.string(self.policyTitleZh, "policy_title_zh")
    }
    if !self.policyTitleEn.isEmpty {
      record.pointee.policy_title_en = try packer.string(self.policyTitleEn, "policy_title_en")
    }
    if !self.roundId.isEmpty {
      record.pointee.round_id = try packer.string(self.roundId, "round_id")
    }
    if !self.publishedOn.isEmpty {
      record.pointee.published_on = try packer.string(self.publishedOn, "published_on")
    }
    record.pointee.working_days = self.workingDays
    if !self.lastDay.isEmpty {
      record.pointee.last_day = try packer.string(self.lastDay, "last_day")
    }
    if let value = self.endsAt {
      record.pointee.ends_at = try packer.message(value, "ends_at")
    }
    record.pointee.state = packer.enumeration(self.state)
    if !self.entries.isEmpty {
      record.pointee.n_entries = self.entries.count
      record.pointee.entries = try packer.messages(self.entries, "entries")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.GetPublicNoticeRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("notice_id", jsonName: "noticeId", number: 1, FieldType.string))
    fields.append(FieldSchema("number", jsonName: "number", number: 2, FieldType.string))
    return MessageSchema(name: "cloudpark.application.v1.GetPublicNoticeRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__get_public_notice_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__GetPublicNoticeRequest.self)
    self.noticeId = RecordReader.string(record.pointee.notice_id)
    self.number = RecordReader.string(record.pointee.number)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__GetPublicNoticeRequest.self)
    cloudpark__application__v1__get_public_notice_request__init(record)
    if !self.noticeId.isEmpty {
      record.pointee.notice_id = try packer.string(self.noticeId, "notice_id")
    }
    if !self.number.isEmpty {
      record.pointee.number = try packer.string(self.number, "number")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.ListPublicNoticesRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("policy_id", jsonName: "policyId", number: 1, FieldType.string))
    fields.append(FieldSchema("round_id", jsonName: "roundId", number: 2, FieldType.string))
    fields.append(FieldSchema("running_only", jsonName: "runningOnly", number: 3, FieldType.bool))
    return MessageSchema(name: "cloudpark.application.v1.ListPublicNoticesRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__list_public_notices_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__ListPublicNoticesRequest.self)
    self.policyId = RecordReader.string(record.pointee.policy_id)
    self.roundId = RecordReader.string(record.pointee.round_id)
    self.runningOnly = record.pointee.running_only != 0
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__ListPublicNoticesRequest.self)
    cloudpark__application__v1__list_public_notices_request__init(record)
    if !self.policyId.isEmpty {
      record.pointee.policy_id = try packer.string(self.policyId, "policy_id")
    }
    if !self.roundId.isEmpty {
      record.pointee.round_id = try packer.string(self.roundId, "round_id")
    }
    record.pointee.running_only = self.runningOnly ? 1 : 0
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.RaiseObjectionRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("notice_id", jsonName: "noticeId", number: 1, FieldType.string))
    fields.append(FieldSchema("application_id", jsonName: "applicationId", number: 2, FieldType.string))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.application.v1.RaiseObjectionRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__raise_objection_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__RaiseObjectionRequest.self)
    self.noticeId = RecordReader.string(record.pointee.notice_id)
    self.applicationId = RecordReader.string(record.pointee.application_id)
    self.reason = RecordReader.string(record.pointee.reason)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__RaiseObjectionRequest.self)
    cloudpark__application__v1__raise_objection_request__init(record)
    if !self.noticeId.isEmpty {
      record.pointee.notice_id = try packer.string(self.noticeId, "notice_id")
    }
    if !self.applicationId.isEmpty {
      record.pointee.application_id = try packer.string(self.applicationId, "application_id")
    }
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.ResolveObjectionRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("objection_id", jsonName: "objectionId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("upheld", jsonName: "upheld", number: 3, FieldType.bool))
    fields.append(FieldSchema("resolution", jsonName: "resolution", number: 4, FieldType.string))
    return MessageSchema(name: "cloudpark.application.v1.ResolveObjectionRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__resolve_objection_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__ResolveObjectionRequest.self)
    self.objectionId = RecordReader.string(record.pointee.objection_id)
    self.expectedVersion = record.pointee.expected_version
    self.upheld = record.pointee.upheld != 0
    self.resolution = RecordReader.string(record.pointee.resolution)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__ResolveObjectionRequest.self)
    cloudpark__application__v1__resolve_objection_request__init(record)
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

extension ApplicationV1.ApproveRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("application_id", jsonName: "applicationId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("amount_fen", jsonName: "amountFen", number: 3, FieldType.int64))
    fields.append(FieldSchema("comment", jsonName: "comment", number: 4, FieldType.string))
    fields.append(FieldSchema("deliberations", jsonName: "deliberations", number: 5, FieldType.message({ ApplicationV1.Deliberation.schema }), label: .repeated))
    return MessageSchema(name: "cloudpark.application.v1.ApproveRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__approve_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__ApproveRequest.self)
    self.applicationId = RecordReader.string(record.pointee.application_id)
    self.expectedVersion = record.pointee.expected_version
    self.amountFen = record.pointee.amount_fen
    self.comment = RecordReader.string(record.pointee.comment)
    self.deliberations = RecordReader.messages(record.pointee.n_deliberations, record.pointee.deliberations)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__ApproveRequest.self)
    cloudpark__application__v1__approve_request__init(record)
    if !self.applicationId.isEmpty {
      record.pointee.application_id = try packer.string(self.applicationId, "application_id")
    }
    record.pointee.expected_version = self.expectedVersion
    record.pointee.amount_fen = self.amountFen
    if !self.comment.isEmpty {
      record.pointee.comment = try packer.string(self.comment, "comment")
    }
    if !self.deliberations.isEmpty {
      record.pointee.n_deliberations = self.deliberations.count
      record.pointee.deliberations = try packer.messages(self.deliberations, "deliberations")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.RejectRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("application_id", jsonName: "applicationId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.application.v1.RejectRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__reject_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__RejectRequest.self)
    self.applicationId = RecordReader.string(record.pointee.application_id)
    self.expectedVersion = record.pointee.expected_version
    self.reason = RecordReader.string(record.pointee.reason)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__RejectRequest.self)
    cloudpark__application__v1__reject_request__init(record)
    if !self.applicationId.isEmpty {
      record.pointee.application_id = try packer.string(self.applicationId, "application_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.ConfirmNoApplyRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("round_id", jsonName: "roundId", number: 1, FieldType.string))
    fields.append(FieldSchema("payee", jsonName: "payee", number: 2, FieldType.message({ ApplicationV1.PayeeAccount.schema })))
    return MessageSchema(name: "cloudpark.application.v1.ConfirmNoApplyRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__confirm_no_apply_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__ConfirmNoApplyRequest.self)
    self.roundId = RecordReader.string(record.pointee.round_id)
    self.payee = RecordReader.message(record.pointee.payee)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__ConfirmNoApplyRequest.self)
    cloudpark__application__v1__confirm_no_apply_request__init(record)
    if !self.roundId.isEmpty {
      record.pointee.round_id = try packer.string(self.roundId, "round_id")
    }
    if let value = self.payee {
      record.pointee.payee = try packer.message(value, "payee")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.DisburseRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("application_id", jsonName: "applicationId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("bank_reference", jsonName: "bankReference", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.application.v1.DisburseRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__disburse_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__DisburseRequest.self)
    self.applicationId = RecordReader.string(record.pointee.application_id)
    self.expectedVersion = record.pointee.expected_version
    self.bankReference = RecordReader.string(record.pointee.bank_reference)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__DisburseRequest.self)
    cloudpark__application__v1__disburse_request__init(record)
    if !self.applicationId.isEmpty {
      record.pointee.application_id = try packer.string(self.applicationId, "application_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.bankReference.isEmpty {
      record.pointee.bank_reference = try packer.string(self.bankReference, "bank_reference")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.RecoverFundsRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("application_id", jsonName: "applicationId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("amount_fen", jsonName: "amountFen", number: 3, FieldType.int64))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 4, FieldType.string))
    fields.append(FieldSchema("bank_reference", jsonName: "bankReference", number: 5, FieldType.string))
    return MessageSchema(name: "cloudpark.application.v1.RecoverFundsRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__recover_funds_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__RecoverFundsRequest.self)
    self.applicationId = RecordReader.string(record.pointee.application_id)
    self.expectedVersion = record.pointee.expected_version
    self.amountFen = record.pointee.amount_fen
    self.reason = RecordReader.string(record.pointee.reason)
    self.bankReference = RecordReader.string(record.pointee.bank_reference)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__RecoverFundsRequest.self)
    cloudpark__application__v1__recover_funds_request__init(record)
    if !self.applicationId.isEmpty {
      record.pointee.application_id = try packer.string(self.applicationId, "application_id")
    }
    record.pointee.expected_version = self.expectedVersion
    record.pointee.amount_fen = self.amountFen
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    if !self.bankReference.isEmpty {
      record.pointee.bank_reference = try packer.string(self.bankReference, "bank_reference")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.RevealPayeeRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("application_id", jsonName: "applicationId", number: 1, FieldType.string))
    fields.append(FieldSchema("purpose", jsonName: "purpose", number: 2, FieldType.string))
    return MessageSchema(name: "cloudpark.application.v1.RevealPayeeRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__reveal_payee_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__RevealPayeeRequest.self)
    self.applicationId = RecordReader.string(record.pointee.application_id)
    self.purpose = RecordReader.string(record.pointee.purpose)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__RevealPayeeRequest.self)
    cloudpark__application__v1__reveal_payee_request__init(record)
    if !self.applicationId.isEmpty {
      record.pointee.application_id = try packer.string(self.applicationId, "application_id")
    }
    if !self.purpose.isEmpty {
      record.pointee.purpose = try packer.string(self.purpose, "purpose")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.RevealPayeeResponse {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("payee", jsonName: "payee", number: 1, FieldType.message({ ApplicationV1.PayeeAccount.schema })))
    return MessageSchema(name: "cloudpark.application.v1.RevealPayeeResponse", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__reveal_payee_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__RevealPayeeResponse.self)
    self.payee = RecordReader.message(record.pointee.payee)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__RevealPayeeResponse.self)
    cloudpark__application__v1__reveal_payee_response__init(record)
    if let value = self.payee {
      record.pointee.payee = try packer.message(value, "payee")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.GetApplicationRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("application_id", jsonName: "applicationId", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.application.v1.GetApplicationRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__get_application_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__GetApplicationRequest.self)
    self.applicationId = RecordReader.string(record.pointee.application_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__GetApplicationRequest.self)
    cloudpark__application__v1__get_application_request__init(record)
    if !self.applicationId.isEmpty {
      record.pointee.application_id = try packer.string(self.applicationId, "application_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.ListApplicationsRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("state", jsonName: "state", number: 1, FieldType.enumeration({ ApplicationV1.ApplicationState.schema })))
    fields.append(FieldSchema("policy_id", jsonName: "policyId", number: 2, FieldType.string))
    fields.append(FieldSchema("round_id", jsonName: "roundId", number: 3, FieldType.string))
    fields.append(FieldSchema("enterprise_id", jsonName: "enterpriseId", number: 4, FieldType.string))
    fields.append(FieldSchema("due_by", jsonName: "dueBy", number: 5, FieldType.string))
    return MessageSchema(name: "cloudpark.application.v1.ListApplicationsRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__list_applications_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__ListApplicationsRequest.self)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.policyId = RecordReader.string(record.pointee.policy_id)
    self.roundId = RecordReader.string(record.pointee.round_id)
    self.enterpriseId = RecordReader.string(record.pointee.enterprise_id)
    self.dueBy = RecordReader.string(record.pointee.due_by)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__ListApplicationsRequest.self)
    cloudpark__application__v1__list_applications_request__init(record)
    record.pointee.state = packer.enumeration(self.state)
    if !self.policyId.isEmpty {
      record.pointee.policy_id = try packer.string(self.policyId, "policy_id")
    }
    if !self.roundId.isEmpty {
      record.pointee.round_id = try packer.string(self.roundId, "round_id")
    }
    if !self.enterpriseId.isEmpty {
      record.pointee.enterprise_id = try packer.string(self.enterpriseId, "enterprise_id")
    }
    if !self.dueBy.isEmpty {
      record.pointee.due_by = try packer.string(self.dueBy, "due_by")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.ListLedgerEntriesRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("round_id", jsonName: "roundId", number: 1, FieldType.string))
    fields.append(FieldSchema("application_id", jsonName: "applicationId", number: 2, FieldType.string))
    return MessageSchema(name: "cloudpark.application.v1.ListLedgerEntriesRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__list_ledger_entries_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__ListLedgerEntriesRequest.self)
    self.roundId = RecordReader.string(record.pointee.round_id)
    self.applicationId = RecordReader.string(record.pointee.application_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__ListLedgerEntriesRequest.self)
    cloudpark__application__v1__list_ledger_entries_request__init(record)
    if !self.roundId.isEmpty {
      record.pointee.round_id = try packer.string(self.roundId, "round_id")
    }
    if !self.applicationId.isEmpty {
      record.pointee.application_id = try packer.string(self.applicationId, "application_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.LedgerEntry {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("sequence", jsonName: "sequence", number: 1, FieldType.uint64))
    fields.append(FieldSchema("round_id", jsonName: "roundId", number: 2, FieldType.string))
    fields.append(FieldSchema("application_id", jsonName: "applicationId", number: 3, FieldType.string))
    fields.append(FieldSchema("kind", jsonName: "kind", number: 4, FieldType.enumeration({ ApplicationV1.LedgerEntryKind.schema })))
    fields.append(FieldSchema("amount_fen", jsonName: "amountFen", number: 5, FieldType.int64))
    fields.append(FieldSchema("ledger", jsonName: "ledger", number: 6, FieldType.message({ PolicyV1.RoundLedger.schema })))
    fields.append(FieldSchema("actor_id", jsonName: "actorId", number: 7, FieldType.string))
    fields.append(FieldSchema("booked_at", jsonName: "bookedAt", number: 8, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.application.v1.LedgerEntry", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__ledger_entry__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__LedgerEntry.self)
    self.sequence = record.pointee.sequence
    self.roundId = RecordReader.string(record.pointee.round_id)
    self.applicationId = RecordReader.string(record.pointee.application_id)
    self.kind = RecordReader.enumeration(record.pointee.kind)
    self.amountFen = record.pointee.amount_fen
    self.ledger = RecordReader.message(record.pointee.ledger)
    self.actorId = RecordReader.string(record.pointee.actor_id)
    self.bookedAt = RecordReader.message(record.pointee.booked_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__LedgerEntry.self)
    cloudpark__application__v1__ledger_entry__init(record)
    record.pointee.sequence = self.sequence
    if !self.roundId.isEmpty {
      record.pointee.round_id = try packer.string(self.roundId, "round_id")
    }
    if !self.applicationId.isEmpty {
      record.pointee.application_id = try packer.string(self.applicationId, "application_id")
    }
    record.pointee.kind = packer.enumeration(self.kind)
    record.pointee.amount_fen = self.amountFen
    if let value = self.ledger {
      record.pointee.ledger = try packer.message(value, "ledger")
    }
    if !self.actorId.isEmpty {
      record.pointee.actor_id = try packer.string(self.actorId, "actor_id")
    }
    if let value = self.bookedAt {
      record.pointee.booked_at = try packer.message(value, "booked_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.WatchApplicationRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("application_id", jsonName: "applicationId", number: 1, FieldType.string))
    fields.append(FieldSchema("cursor", jsonName: "cursor", number: 2, FieldType.bytes))
    return MessageSchema(name: "cloudpark.application.v1.WatchApplicationRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__watch_application_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__WatchApplicationRequest.self)
    self.applicationId = RecordReader.string(record.pointee.application_id)
    self.cursor = RecordReader.bytes(record.pointee.cursor.len, record.pointee.cursor.data)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__WatchApplicationRequest.self)
    cloudpark__application__v1__watch_application_request__init(record)
    if !self.applicationId.isEmpty {
      record.pointee.application_id = try packer.string(self.applicationId, "application_id")
    }
    if !self.cursor.isEmpty {
      record.pointee.cursor.len = self.cursor.count
      record.pointee.cursor.data = try packer.bytes(self.cursor)
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.ApplicationEvent {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("cursor", jsonName: "cursor", number: 1, FieldType.bytes))
    fields.append(FieldSchema("kind", jsonName: "kind", number: 2, FieldType.enumeration({ ApplicationV1.ApplicationEventKind.schema })))
    fields.append(FieldSchema("action", jsonName: "action", number: 3, FieldType.string))
    fields.append(FieldSchema("application", jsonName: "application", number: 4, FieldType.message({ ApplicationV1.Application.schema })))
    fields.append(FieldSchema("occurred_at", jsonName: "occurredAt", number: 5, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.application.v1.ApplicationEvent", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__application__v1__application_event__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Application__V1__ApplicationEvent.self)
    self.cursor = RecordReader.bytes(record.pointee.cursor.len, record.pointee.cursor.data)
    self.kind = RecordReader.enumeration(record.pointee.kind)
    self.action = RecordReader.string(record.pointee.action)
    self.application = RecordReader.message(record.pointee.application)
    self.occurredAt = RecordReader.message(record.pointee.occurred_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Application__V1__ApplicationEvent.self)
    cloudpark__application__v1__application_event__init(record)
    if !self.cursor.isEmpty {
      record.pointee.cursor.len = self.cursor.count
      record.pointee.cursor.data = try packer.bytes(self.cursor)
    }
    record.pointee.kind = packer.enumeration(self.kind)
    if !self.action.isEmpty {
      record.pointee.action = try packer.string(self.action, "action")
    }
    if let value = self.application {
      record.pointee.application = try packer.message(value, "application")
    }
    if let value = self.occurredAt {
      record.pointee.occurred_at = try packer.message(value, "occurred_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension ApplicationV1.ApplicationState {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "APPLICATION_STATE_UNSPECIFIED", number: 0))
    values.append((name: "APPLICATION_STATE_DRAFT", number: 1))
    values.append((name: "APPLICATION_STATE_SUBMITTED", number: 2))
    values.append((name: "APPLICATION_STATE_RETURNED", number: 3))
    values.append((name: "APPLICATION_STATE_ACCEPTED", number: 4))
    values.append((name: "APPLICATION_STATE_UNDER_REVIEW", number: 5))
    values.append((name: "APPLICATION_STATE_REVIEWED", number: 6))
    values.append((name: "APPLICATION_STATE_IN_NOTICE", number: 7))
    values.append((name: "APPLICATION_STATE_APPROVED", number: 8))
    values.append((name: "APPLICATION_STATE_DISBURSED", number: 9))
    values.append((name: "APPLICATION_STATE_RECOVERED", number: 10))
    values.append((name: "APPLICATION_STATE_NOT_ACCEPTED", number: 11))
    values.append((name: "APPLICATION_STATE_REJECTED", number: 12))
    values.append((name: "APPLICATION_STATE_WITHDRAWN", number: 13))
    return EnumSchema(name: "cloudpark.application.v1.ApplicationState", values: values)
  }()
}

extension ApplicationV1.Recommendation {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "RECOMMENDATION_UNSPECIFIED", number: 0))
    values.append((name: "RECOMMENDATION_SUPPORT", number: 1))
    values.append((name: "RECOMMENDATION_REFUSE", number: 2))
    return EnumSchema(name: "cloudpark.application.v1.Recommendation", values: values)
  }()
}

extension ApplicationV1.ObjectionState {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "OBJECTION_STATE_UNSPECIFIED", number: 0))
    values.append((name: "OBJECTION_STATE_OPEN", number: 1))
    values.append((name: "OBJECTION_STATE_UPHELD", number: 2))
    values.append((name: "OBJECTION_STATE_DISMISSED", number: 3))
    return EnumSchema(name: "cloudpark.application.v1.ObjectionState", values: values)
  }()
}

extension ApplicationV1.PaymentKind {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "PAYMENT_KIND_UNSPECIFIED", number: 0))
    values.append((name: "PAYMENT_KIND_DISBURSEMENT", number: 1))
    values.append((name: "PAYMENT_KIND_RECOVERY", number: 2))
    return EnumSchema(name: "cloudpark.application.v1.PaymentKind", values: values)
  }()
}

extension ApplicationV1.NoticeState {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "NOTICE_STATE_UNSPECIFIED", number: 0))
    values.append((name: "NOTICE_STATE_RUNNING", number: 1))
    values.append((name: "NOTICE_STATE_ENDED", number: 2))
    return EnumSchema(name: "cloudpark.application.v1.NoticeState", values: values)
  }()
}

extension ApplicationV1.LedgerEntryKind {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "LEDGER_ENTRY_KIND_UNSPECIFIED", number: 0))
    values.append((name: "LEDGER_ENTRY_KIND_RESERVE", number: 1))
    values.append((name: "LEDGER_ENTRY_KIND_RELEASE", number: 2))
    values.append((name: "LEDGER_ENTRY_KIND_APPROVE", number: 3))
    values.append((name: "LEDGER_ENTRY_KIND_REVOKE", number: 4))
    values.append((name: "LEDGER_ENTRY_KIND_PAY", number: 5))
    values.append((name: "LEDGER_ENTRY_KIND_RECOVER", number: 6))
    return EnumSchema(name: "cloudpark.application.v1.LedgerEntryKind", values: values)
  }()
}

extension ApplicationV1.ApplicationEventKind {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "APPLICATION_EVENT_KIND_UNSPECIFIED", number: 0))
    values.append((name: "APPLICATION_EVENT_KIND_SNAPSHOT", number: 1))
    values.append((name: "APPLICATION_EVENT_KIND_BOOKMARK", number: 2))
    values.append((name: "APPLICATION_EVENT_KIND_CHANGED", number: 3))
    return EnumSchema(name: "cloudpark.application.v1.ApplicationEventKind", values: values)
  }()
}
