// Made by Scripts/generate from cloudpark/enterprise/v1/enterprise.proto. Do not edit.

internal import CParkSchemas
import RPCSchemas
import SchemaRuntime

extension EnterpriseV1 {
  /// An enterprise as others see it: contact person and bank account are masked.
  public struct Enterprise: Message {
    /// ent_...
    public var id: String = ""
    /// Grows by one with every change; send it back as expected_version.
    public var version: UInt64 = 0
    /// Where it stands in verification.
    public var state: EnterpriseV1.VerificationState = EnterpriseV1.VerificationState()
    /// Why it was returned or revoked; empty otherwise.
    public var stateReason: String = ""
    /// 18 characters, normalised; the middle is masked for an auditor.
    public var creditCode: String = ""
    /// The credit code was made up for tests and tours: its body starts with Q.
    public var synthetic: Bool = false
    /// The values of the profile; contact and bank account are left out, see the masked ones.
    public var profile: EnterpriseV1.Profile?
    /// Name and phone number with stars; unset when there is none.
    public var contact: EnterpriseV1.MaskedContact?
    /// The account with stars; unset when there is none.
    public var bankAccount: EnterpriseV1.MaskedBankAccount?
    /// By the thresholds of the figures' year.
    public var designatedSize: EnterpriseV1.DesignatedSize = EnterpriseV1.DesignatedSize()
    /// What the answer above lacks, if NOT_KNOWN.
    public var designatedSizeGap: RpcV1.LocalizedText?
    /// When it was registered or imported.
    public var createdAt: GoogleProtobuf.Timestamp?
    /// When it was changed last.
    public var updatedAt: GoogleProtobuf.Timestamp?
    /// When it was verified last; unset if it is not verified.
    public var verifiedAt: GoogleProtobuf.Timestamp?
    /// It was imported and nobody has registered it yet.
    public var unclaimed: Bool = false

    /// The message in which every field has its default.
    public init() {}
  }

  /// What an enterprise states about itself.
  public struct Profile: Message {
    /// The registered name in Chinese, 2 to 100 characters.
    public var nameZh: String = ""
    /// The name in English; empty = not stated.
    public var nameEn: String = ""
    /// The district it works in, as the park directory writes it ("朝阳区"); empty = not stated.
    public var district: String = ""
    /// The park it works in, prk_...; empty = outside any park.
    public var parkId: String = ""
    /// The major class of the culture classification, "01" to "09"; empty = not stated.
    public var industryClass: String = ""
    /// Four digits of GB/T 4754-2017; empty = not stated.
    public var industryCode: String = ""
    /// The day it was founded, YYYY-MM-DD; empty = not stated.
    public var foundedDay: String = ""
    /// The year that the figures below are of; 0 = not stated, and then no figure may be.
    public var figuresYear: Int32 = 0
    /// Persons employed at the end of that year.
    public var employees: GoogleProtobuf.Int32Value?
    /// Revenue of that year in fen.
    public var revenueFen: GoogleProtobuf.Int64Value?
    /// Tax paid in that year in fen.
    public var taxPaidFen: GoogleProtobuf.Int64Value?
    /// Total assets at the end of that year in fen.
    public var totalAssetsFen: GoogleProtobuf.Int64Value?
    /// Rent of the place of work in fen a year.
    public var rentFenPerYear: GoogleProtobuf.Int64Value?
    /// Rented area in square decimetres (1/100 square metre).
    public var areaSquareDecimetres: GoogleProtobuf.Int64Value?
    /// It files the statistics that awards presuppose.
    public var filesStatistics: Bool = false
    /// Only in requests: the contact person.
    public var contact: EnterpriseV1.Contact?
    /// Only in requests: the account that awards are paid to.
    public var bankAccount: EnterpriseV1.BankAccount?

    /// The message in which every field has its default.
    public init() {}
  }

  /// A contact person: personal information, stored sealed under the enterprise's own key.
  public struct Contact: Message {
    /// The person's name, 1 to 50 characters.
    public var name: String = ""
    /// A telephone number of mainland China.
    public var phone: String = ""
    /// The person has consented that officers of the district may contact it in matters of this enterprise.
    public var consented: Bool = false

    /// The message in which every field has its default.
    public init() {}
  }

  /// A contact person with stars: 张*, 138****1234.
  public struct MaskedContact: Message {
    /// The first character of the name, then stars.
    public var name: String = ""
    /// The first three and last four digits.
    public var phone: String = ""
    /// Whether the consent is on record.
    public var consented: Bool = false

    /// The message in which every field has its default.
    public init() {}
  }

  /// A bank account: stored sealed under the enterprise's own key.
  public struct BankAccount: Message {
    /// Who holds it: the enterprise's Chinese name, nothing else; empty = that name.
    public var holder: String = ""
    /// The bank and branch.
    public var bank: String = ""
    /// 12 to 30 digits; spaces and hyphens are dropped.
    public var number: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// A bank account with stars: **** **** **** 1234.
  public struct MaskedBankAccount: Message {
    /// The bank and branch.
    public var bank: String = ""
    /// The last four digits.
    public var number: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// A new enterprise.
  public struct RegisterRequest: Message {
    /// The unified social credit code (GB 32100-2015).
    public var creditCode: String = ""
    /// What is known so far; at least the Chinese name.
    public var profile: EnterpriseV1.Profile?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Hands a profile in.
  public struct SubmitVerificationRequest: Message {
    /// ent_...
    public var enterpriseId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Decides on a profile.
  public struct DecideVerificationRequest: Message {
    /// ent_...
    public var enterpriseId: String = ""
    /// The version the officer has judged.
    public var expectedVersion: UInt64 = 0
    /// What the officer decides.
    public var decision: EnterpriseV1.VerificationDecision = EnterpriseV1.VerificationDecision()
    /// Why, 1 to 500 characters; needed for RETURN and REVOKE.
    public var reason: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for a profile.
  public struct GetProfileRequest: Message {
    /// ent_...; empty = the enterprise the caller acts for.
    public var enterpriseId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Changes a profile.
  public struct UpdateProfileRequest: Message {
    /// ent_...
    public var enterpriseId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// The new values.
    public var profile: EnterpriseV1.Profile?
    /// Which fields of Profile to take, by their names; one that is empty or absent in `profile` is cleared. Empty = every
    /// field except contact and bank_account.
    public var updateMask: GoogleProtobuf.FieldMask?

    /// The message in which every field has its default.
    public init() {}
  }

  /// What to search for; every condition must hold.
  public struct SearchEnterprisesRequest: Message {
    /// Part of the Chinese or English name, or a whole credit code; case and full-width forms do not matter. Empty = all.
    public var query: String = ""
    /// A district as the park directory writes it; empty = any.
    public var district: String = ""
    /// prk_...; empty = any.
    public var parkId: String = ""
    /// "01" to "09"; empty = any.
    public var industryClass: String = ""
    /// Where it stands in verification; UNSPECIFIED = any.
    public var state: EnterpriseV1.VerificationState = EnterpriseV1.VerificationState()
    /// At most this many rows, 1 to 10000; 0 = 100.
    public var limit: UInt32 = 0
    /// Go on behind the row that carried this cursor; empty = from the start.
    public var cursor: [UInt8] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// One row of a search.
  public struct SearchEnterprisesResponse: Message {
    /// What everybody who may search may see.
    public var enterprise: EnterpriseV1.EnterpriseSummary?
    /// The position of this row, for the next page and for resuming.
    public var cursor: [UInt8] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// The public part of an enterprise.
  public struct EnterpriseSummary: Message {
    /// ent_...
    public var id: String = ""
    /// The registered name.
    public var nameZh: String = ""
    /// The name in English; empty = not stated.
    public var nameEn: String = ""
    /// In clear for district officers and the enterprise itself, the middle masked for all others.
    public var creditCode: String = ""
    /// Where it works; empty = not stated.
    public var district: String = ""
    /// prk_...; empty = outside any park.
    public var parkId: String = ""
    /// "01" to "09"; empty = not stated.
    public var industryClass: String = ""
    /// Where it stands in verification.
    public var state: EnterpriseV1.VerificationState = EnterpriseV1.VerificationState()
    /// Only for district officers and auditors.
    public var designatedSize: EnterpriseV1.DesignatedSize = EnterpriseV1.DesignatedSize()
    /// The credit code was made up for tests and tours.
    public var synthetic: Bool = false

    /// The message in which every field has its default.
    public init() {}
  }

  /// A message of an import: first the start, then rows.
  public struct ImportEnterprisesRequest: Message {
    /// What the message is.
    public var kind: EnterpriseV1.ImportEnterprisesRequest.OneOfKind?

    /// The message in which every field has its default.
    public init() {}

    /// What the message is.
    public enum OneOfKind: Equatable, Sendable {
      /// The first message, and only the first.
      case start(EnterpriseV1.ImportStart)
      /// A row.
      case row(EnterpriseV1.ImportRow)
    }
  }

  /// Begins or resumes an import.
  public struct ImportStart: Message {
    /// A name of the caller's choice: 1 to 128 of A-Z a-z 0-9 . _ : -, the same when the import is resumed.
    public var importId: String = ""
    /// The number of the first row that follows; rows count from 0. At most the offset that GetImport tells.
    public var firstRow: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// A row of an import.
  public struct ImportRow: Message {
    /// The unified social credit code.
    public var creditCode: String = ""
    /// The values; contact and bank account are refused, they are the enterprise's own to give.
    public var profile: EnterpriseV1.Profile?

    /// The message in which every field has its default.
    public init() {}
  }

  /// How far an import has come.
  public struct ImportEnterprisesResponse: Message {
    /// The name it was given.
    public var importId: String = ""
    /// Rows below this number are settled: stored or refused. An import that broke off goes on here.
    public var nextRow: UInt64 = 0
    /// Rows that created an enterprise.
    public var created: UInt64 = 0
    /// Rows of an enterprise that was already there and was left as it is.
    public var skipped: UInt64 = 0
    /// Rows that were refused.
    public var refused: UInt64 = 0
    /// The first 1000 refused rows.
    public var errors: [EnterpriseV1.ImportRowError] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// Why a row was refused.
  public struct ImportRowError: Message {
    /// The row's number, from 0.
    public var row: UInt64 = 0
    /// Every wrong field of it.
    public var violations: RpcV1.FieldViolations?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for the state of an import.
  public struct GetImportRequest: Message {
    /// The name it was given.
    public var importId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for a contact person in clear.
  public struct RevealContactRequest: Message {
    /// ent_...
    public var enterpriseId: String = ""
    /// What for, 1 to 64 of a-z 0-9 . _ ("contact", "payment"); goes into the audit log.
    public var purpose: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// A contact person in clear.
  public struct RevealContactResponse: Message {
    /// The person.
    public var contact: EnterpriseV1.Contact?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for a bank account in clear.
  public struct RevealBankAccountRequest: Message {
    /// ent_...
    public var enterpriseId: String = ""
    /// What for, 1 to 64 of a-z 0-9 . _ ("contact", "payment"); goes into the audit log.
    public var purpose: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// A bank account in clear.
  public struct RevealBankAccountResponse: Message {
    /// The account.
    public var bankAccount: EnterpriseV1.BankAccount?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Records an event.
  public struct RecordCreditEventRequest: Message {
    /// ent_...
    public var enterpriseId: String = ""
    /// What kind.
    public var kind: EnterpriseV1.CreditEventKind = EnterpriseV1.CreditEventKind()
    /// What happened, 1 to 500 characters.
    public var reason: String = ""
    /// Where it is documented: an address, a document number.
    public var source: String = ""
    /// The first day it counts, YYYY-MM-DD; empty = today.
    public var fromDay: String = ""
    /// The last day it counts, YYYY-MM-DD; empty = for ever.
    public var throughDay: String = ""
    /// The version of the enterprise the officer has seen.
    public var expectedVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// An event.
  public struct CreditEvent: Message {
    /// crd_...
    public var id: String = ""
    /// ent_...
    public var enterpriseId: String = ""
    /// What kind.
    public var kind: EnterpriseV1.CreditEventKind = EnterpriseV1.CreditEventKind()
    /// What happened.
    public var reason: String = ""
    /// Where it is documented; empty = not stated.
    public var source: String = ""
    /// The first day it counts.
    public var fromDay: String = ""
    /// The last day it counts; empty = for ever.
    public var throughDay: String = ""
    /// When it was recorded.
    public var recordedAt: GoogleProtobuf.Timestamp?
    /// The enterprise's version after it.
    public var enterpriseVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for a credit standing.
  public struct GetCreditRequest: Message {
    /// ent_...; empty = the enterprise the caller acts for.
    public var enterpriseId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// A credit standing.
  public struct Credit: Message {
    /// ent_...
    public var enterpriseId: String = ""
    /// The standing on `day`.
    public var standing: EnterpriseV1.CreditStanding = EnterpriseV1.CreditStanding()
    /// The day in Shanghai, YYYY-MM-DD.
    public var day: String = ""
    /// The latest 200 events, newest first.
    public var events: [EnterpriseV1.CreditEvent] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// Assigns a service pack.
  public struct AssignServicePackRequest: Message {
    /// ent_...
    public var enterpriseId: String = ""
    /// The version of the enterprise the officer has seen.
    public var expectedVersion: UInt64 = 0
    /// The pack's name, 1 to 100 characters.
    public var name: String = ""
    /// What it holds, 1 to 50 items of different services.
    public var items: [EnterpriseV1.ServicePackItem] = []
    /// The first day, YYYY-MM-DD; empty = today.
    public var fromDay: String = ""
    /// The last day, YYYY-MM-DD.
    public var throughDay: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// One service of a pack.
  public struct ServicePackItem: Message {
    /// Which service, 1 to 128 of A-Z a-z 0-9 . _ : -.
    public var service: String = ""
    /// How many units, 1 to 1000000.
    public var quantity: Int64 = 0
    /// What a unit is ("hour", "session"), 1 to 50 characters.
    public var unit: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// An assigned pack.
  public struct ServicePack: Message {
    /// pck_...
    public var id: String = ""
    /// ent_...
    public var enterpriseId: String = ""
    /// Its name.
    public var name: String = ""
    /// Its entitlements, in the order of the items.
    public var entitlements: [EnterpriseV1.Entitlement] = []
    /// The enterprise's version after it.
    public var enterpriseVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// What an enterprise may still use of a service.
  public struct Entitlement: Message {
    /// etl_...
    public var id: String = ""
    /// ent_...
    public var enterpriseId: String = ""
    /// The pack it came with.
    public var packId: String = ""
    /// Which service.
    public var service: String = ""
    /// What a unit is.
    public var unit: String = ""
    /// Units granted.
    public var granted: Int64 = 0
    /// Units left; never negative.
    public var remaining: Int64 = 0
    /// The first day.
    public var fromDay: String = ""
    /// The last day.
    public var throughDay: String = ""
    /// Grows with every redemption and release.
    public var version: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for entitlements.
  public struct ListEntitlementsRequest: Message {
    /// ent_...; empty = the enterprise the caller acts for.
    public var enterpriseId: String = ""
    /// Only those that can be used today.
    public var usableOnly: Bool = false

    /// The message in which every field has its default.
    public init() {}
  }

  /// Uses an entitlement.
  public struct RedeemEntitlementRequest: Message {
    /// etl_...
    public var entitlementId: String = ""
    /// How many units, at least 1.
    public var quantity: Int64 = 0
    /// What for: an order, an appointment; 0 to 200 characters.
    public var reference: String = ""
    /// The version of the entitlement the caller has seen; 0 = whatever it is, since a quota is guarded by what is left.
    public var expectedVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// A use of an entitlement.
  public struct Redemption: Message {
    /// rdm_...
    public var id: String = ""
    /// etl_...
    public var entitlementId: String = ""
    /// Units used.
    public var quantity: Int64 = 0
    /// What for.
    public var reference: String = ""
    /// Units left afterwards.
    public var remaining: Int64 = 0
    /// When.
    public var redeemedAt: GoogleProtobuf.Timestamp?
    /// When it was given back; unset if it was not.
    public var releasedAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Gives a redemption back.
  public struct ReleaseRedemptionRequest: Message {
    /// rdm_...
    public var redemptionId: String = ""
    /// Why, 1 to 500 characters.
    public var reason: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// What the event log says about an enterprise: ids and states, nothing personal.
  public struct EnterpriseEvent: Message {
    /// ent_...; empty for an import.
    public var enterpriseId: String = ""
    /// Its version after the event.
    public var version: UInt64 = 0
    /// Where it stands in verification.
    public var state: EnterpriseV1.VerificationState = EnterpriseV1.VerificationState()
    /// What the event is about besides: a credit event, a pack, an entitlement, an import; empty = the profile.
    public var subjectId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Where a profile stands in verification.
  public struct VerificationState: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not set.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// Being filled in, imported, or changed since it was verified.
    public static var draft: Self { Self(rawValue: 1) }
    /// Handed in; waits for an officer.
    public static var submitted: Self { Self(rawValue: 2) }
    /// An officer has verified the values as they stand.
    public static var verified: Self { Self(rawValue: 3) }
    /// Sent back with a reason.
    public static var returned: Self { Self(rawValue: 4) }
  }

  /// What an officer decides.
  public struct VerificationDecision: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not set; refused.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// The values are right.
    public static var verify: Self { Self(rawValue: 1) }
    /// Something must be corrected; the reason says what.
    public static var `return`: Self { Self(rawValue: 2) }
    /// A verification no longer holds; the reason says why.
    public static var revoke: Self { Self(rawValue: 3) }
  }

  /// Whether an enterprise is above designated size, by the thresholds of the year of its figures.
  public struct DesignatedSize: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not set, or not shown to this caller.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// At or above a threshold.
    public static var above: Self { Self(rawValue: 1) }
    /// Below.
    public static var below: Self { Self(rawValue: 2) }
    /// A figure is missing, or no source states the threshold.
    public static var notKnown: Self { Self(rawValue: 3) }
  }

  /// The kinds of credit events.
  public struct CreditEventKind: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not set; refused.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// Something good.
    public static var commendation: Self { Self(rawValue: 1) }
    /// Shown to reviewers, bars nothing.
    public static var warning: Self { Self(rawValue: 2) }
    /// A breach of trust: no new applications and no awards while it counts.
    public static var breach: Self { Self(rawValue: 3) }
  }

  /// The standing that follows from the events in force.
  public struct CreditStanding: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not set.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// No warning and no breach is in force.
    public static var good: Self { Self(rawValue: 1) }
    /// A warning is in force.
    public static var warned: Self { Self(rawValue: 2) }
    /// A breach is in force.
    public static var barred: Self { Self(rawValue: 3) }
  }

  /// Registration, verification, search, import, credit and entitlements.
  public enum EnterpriseService {
    /// The full name.
    public static let name: String = "cloudpark.enterprise.v1.EnterpriseService"
    /// All methods, in the order of the contract.
    public static var methods: [MethodDescriptor] {
      [register, submitVerification, decideVerification, getProfile, updateProfile, searchEnterprises, importEnterprises, getImport, revealContact, revealBankAccount, recordCreditEvent, getCredit, assignServicePack, listEntitlements, redeemEntitlement, releaseRedemption]
    }

    /// Creates an enterprise in state DRAFT and makes the caller its enterprise_admin. ALREADY_EXISTS for a credit code
    /// that is registered; one that was only imported, and that nobody has registered yet, is taken over by its first
    /// registration.
    public static let register: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.enterprise.v1.EnterpriseService", name: "Register",
      callType: .unary, requestType: "cloudpark.enterprise.v1.RegisterRequest",
      responseType: "cloudpark.enterprise.v1.Enterprise", idempotency: .mutates,
      roles: ["authenticated"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Hands the profile in for verification; it cannot be changed until the decision. INVALID_ARGUMENT names every field
    /// that verification needs and the profile lacks.
    public static let submitVerification: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.enterprise.v1.EnterpriseService", name: "SubmitVerification",
      callType: .unary, requestType: "cloudpark.enterprise.v1.SubmitVerificationRequest",
      responseType: "cloudpark.enterprise.v1.Enterprise", idempotency: .mutates,
      roles: ["enterprise_admin"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Decides on a submitted profile, or revokes a verification; never for an enterprise the officer belongs to.
    public static let decideVerification: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.enterprise.v1.EnterpriseService", name: "DecideVerification",
      callType: .unary, requestType: "cloudpark.enterprise.v1.DecideVerificationRequest",
      responseType: "cloudpark.enterprise.v1.Enterprise", idempotency: .mutates,
      roles: ["district_officer"], scope: "district",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// One profile, contact person and bank account masked. NOT_FOUND for another's enterprise.
    public static let getProfile: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.enterprise.v1.EnterpriseService", name: "GetProfile",
      callType: .unary, requestType: "cloudpark.enterprise.v1.GetProfileRequest",
      responseType: "cloudpark.enterprise.v1.Enterprise", idempotency: .noSideEffects,
      roles: ["enterprise_admin", "enterprise_staff", "district_officer", "auditor"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Changes the named fields. A change of anything that was verified turns VERIFIED into DRAFT; contact person and bank
    /// account do not. FAILED_PRECONDITION while SUBMITTED; ABORTED when expected_version is not the current one.
    public static let updateProfile: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.enterprise.v1.EnterpriseService", name: "UpdateProfile",
      callType: .unary, requestType: "cloudpark.enterprise.v1.UpdateProfileRequest",
      responseType: "cloudpark.enterprise.v1.Enterprise", idempotency: .mutates,
      roles: ["enterprise_admin"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Enterprises whose Chinese or English name holds the query, in the order of their making, which does not change
    /// while pages are read.
    public static let searchEnterprises: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.enterprise.v1.EnterpriseService", name: "SearchEnterprises",
      callType: .serverStreaming, requestType: "cloudpark.enterprise.v1.SearchEnterprisesRequest",
      responseType: "cloudpark.enterprise.v1.SearchEnterprisesResponse", idempotency: .noSideEffects,
      roles: ["district_officer", "finance_officer", "park_staff", "enterprise_admin", "enterprise_staff", "institution", "auditor"], scope: "masked",
      resumable: true, priority: 0, secretResponse: false, pointRead: false)

    /// Reads rows of enterprises and stores the good ones, in batches of at most 500 rows that commit one by one. An
    /// import that broke off goes on under its import_id: rows below its offset are skipped, whether sent again or not.
    public static let importEnterprises: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.enterprise.v1.EnterpriseService", name: "ImportEnterprises",
      callType: .clientStreaming, requestType: "cloudpark.enterprise.v1.ImportEnterprisesRequest",
      responseType: "cloudpark.enterprise.v1.ImportEnterprisesResponse", idempotency: .mutates,
      roles: ["district_officer", "system_administrator"], scope: "district",
      resumable: false, priority: -10, secretResponse: false, pointRead: false)

    /// How far an import has come; NOT_FOUND for an import of another account.
    public static let getImport: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.enterprise.v1.EnterpriseService", name: "GetImport",
      callType: .unary, requestType: "cloudpark.enterprise.v1.GetImportRequest",
      responseType: "cloudpark.enterprise.v1.ImportEnterprisesResponse", idempotency: .noSideEffects,
      roles: ["district_officer", "system_administrator"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The contact person in clear, for a stated purpose; an officer needs the person's consent on record. Audited.
    public static let revealContact: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.enterprise.v1.EnterpriseService", name: "RevealContact",
      callType: .unary, requestType: "cloudpark.enterprise.v1.RevealContactRequest",
      responseType: "cloudpark.enterprise.v1.RevealContactResponse", idempotency: .mutates,
      roles: ["enterprise_admin", "district_officer"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: true, pointRead: false)

    /// The bank account in clear, for a stated purpose: to the enterprise itself, and to finance once an award of the
    /// enterprise is approved; before that it is NOT_FOUND. Audited.
    public static let revealBankAccount: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.enterprise.v1.EnterpriseService", name: "RevealBankAccount",
      callType: .unary, requestType: "cloudpark.enterprise.v1.RevealBankAccountRequest",
      responseType: "cloudpark.enterprise.v1.RevealBankAccountResponse", idempotency: .mutates,
      roles: ["enterprise_admin", "finance_officer"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: true, pointRead: false)

    /// Records a commendation, a warning or a breach. Events are not changed; a wrong one is cancelled by its reverse.
    public static let recordCreditEvent: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.enterprise.v1.EnterpriseService", name: "RecordCreditEvent",
      callType: .unary, requestType: "cloudpark.enterprise.v1.RecordCreditEventRequest",
      responseType: "cloudpark.enterprise.v1.CreditEvent", idempotency: .mutates,
      roles: ["district_officer"], scope: "district",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The standing today and the latest events it follows from, newest first.
    public static let getCredit: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.enterprise.v1.EnterpriseService", name: "GetCredit",
      callType: .unary, requestType: "cloudpark.enterprise.v1.GetCreditRequest",
      responseType: "cloudpark.enterprise.v1.Credit", idempotency: .noSideEffects,
      roles: ["enterprise_admin", "enterprise_staff", "district_officer", "auditor"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Gives a verified enterprise the entitlements of a service pack.
    public static let assignServicePack: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.enterprise.v1.EnterpriseService", name: "AssignServicePack",
      callType: .unary, requestType: "cloudpark.enterprise.v1.AssignServicePackRequest",
      responseType: "cloudpark.enterprise.v1.ServicePack", idempotency: .mutates,
      roles: ["district_officer"], scope: "district",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The entitlements of an enterprise, oldest first. A stream, as every list here is: one row a message, so that no list
    /// has an end that a message's size sets.
    public static let listEntitlements: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.enterprise.v1.EnterpriseService", name: "ListEntitlements",
      callType: .serverStreaming, requestType: "cloudpark.enterprise.v1.ListEntitlementsRequest",
      responseType: "cloudpark.enterprise.v1.Entitlement", idempotency: .noSideEffects,
      roles: ["enterprise_admin", "enterprise_staff", "district_officer", "auditor"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Uses some of an entitlement. RESOURCE_EXHAUSTED when less is left than asked for; FAILED_PRECONDITION outside its
    /// days. What is left never goes below zero.
    public static let redeemEntitlement: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.enterprise.v1.EnterpriseService", name: "RedeemEntitlement",
      callType: .unary, requestType: "cloudpark.enterprise.v1.RedeemEntitlementRequest",
      responseType: "cloudpark.enterprise.v1.Redemption", idempotency: .mutates,
      roles: ["enterprise_admin", "enterprise_staff"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Gives a redemption back, once: the service was not rendered. FAILED_PRECONDITION when it was given back already.
    public static let releaseRedemption: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.enterprise.v1.EnterpriseService", name: "ReleaseRedemption",
      callType: .unary, requestType: "cloudpark.enterprise.v1.ReleaseRedemptionRequest",
      responseType: "cloudpark.enterprise.v1.Redemption", idempotency: .mutates,
      roles: ["district_officer"], scope: "district",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)
  }
}

extension EnterpriseV1.Enterprise {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("version", jsonName: "version", number: 2, FieldType.uint64))
    fields.append(FieldSchema("state", jsonName: "state", number: 3, FieldType.enumeration({ EnterpriseV1.VerificationState.schema })))
    fields.append(FieldSchema("state_reason", jsonName: "stateReason", number: 4, FieldType.string))
    fields.append(FieldSchema("credit_code", jsonName: "creditCode", number: 5, FieldType.string))
    fields.append(FieldSchema("synthetic", jsonName: "synthetic", number: 6, FieldType.bool))
    fields.append(FieldSchema("profile", jsonName: "profile", number: 7, FieldType.message({ EnterpriseV1.Profile.schema })))
    fields.append(FieldSchema("contact", jsonName: "contact", number: 8, FieldType.message({ EnterpriseV1.MaskedContact.schema })))
    fields.append(FieldSchema("bank_account", jsonName: "bankAccount", number: 9, FieldType.message({ EnterpriseV1.MaskedBankAccount.schema })))
    fields.append(FieldSchema("designated_size", jsonName: "designatedSize", number: 10, FieldType.enumeration({ EnterpriseV1.DesignatedSize.schema })))
    fields.append(FieldSchema("designated_size_gap", jsonName: "designatedSizeGap", number: 11, FieldType.message({ RpcV1.LocalizedText.schema })))
    fields.append(FieldSchema("created_at", jsonName: "createdAt", number: 12, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("updated_at", jsonName: "updatedAt", number: 13, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("verified_at", jsonName: "verifiedAt", number: 14, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("unclaimed", jsonName: "unclaimed", number: 15, FieldType.bool))
    return MessageSchema(name: "cloudpark.enterprise.v1.Enterprise", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__enterprise__v1__enterprise__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Enterprise__V1__Enterprise.self)
    self.id = RecordReader.string(record.pointee.id)
    self.version = record.pointee.version
    self.state = RecordReader.enumeration(record.pointee.state)
    self.stateReason = RecordReader.string(record.pointee.state_reason)
    self.creditCode = RecordReader.string(record.pointee.credit_code)
    self.synthetic = record.pointee.synthetic != 0
    self.profile = RecordReader.message(record.pointee.profile)
    self.contact = RecordReader.message(record.pointee.contact)
    self.bankAccount = RecordReader.message(record.pointee.bank_account)
    self.designatedSize = RecordReader.enumeration(record.pointee.designated_size)
    self.designatedSizeGap = RecordReader.message(record.pointee.designated_size_gap)
    self.createdAt = RecordReader.message(record.pointee.created_at)
    self.updatedAt = RecordReader.message(record.pointee.updated_at)
    self.verifiedAt = RecordReader.message(record.pointee.verified_at)
    self.unclaimed = record.pointee.unclaimed != 0
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Enterprise__V1__Enterprise.self)
    cloudpark__enterprise__v1__enterprise__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    record.pointee.version = self.version
    record.pointee.state = packer.enumeration(self.state)
    if !self.stateReason.isEmpty {
      record.pointee.state_reason = try packer.string(self.stateReason, "state_reason")
    }
    if !self.creditCode.isEmpty {
      record.pointee.credit_code = try packer.string(self.creditCode, "credit_code")
    }
    record.pointee.synthetic = self.synthetic ? 1 : 0
    if let value = self.profile {
      record.pointee.profile = try packer.message(value, "profile")
    }
    if let value = self.contact {
      record.pointee.contact = try packer.message(value, "contact")
    }
    if let value = self.bankAccount {
      record.pointee.bank_account = try packer.message(value, "bank_account")
    }
    record.pointee.designated_size = packer.enumeration(self.designatedSize)
    if let value = self.designatedSizeGap {
      record.pointee.designated_size_gap = try packer.message(value, "designated_size_gap")
    }
    if let value = self.createdAt {
      record.pointee.created_at = try packer.message(value, "created_at")
    }
    if let value = self.updatedAt {
      record.pointee.updated_at = try packer.message(value, "updated_at")
    }
    if let value = self.verifiedAt {
      record.pointee.verified_at = try packer.message(value, "verified_at")
    }
    record.pointee.unclaimed = self.unclaimed ? 1 : 0
    return UnsafeMutableRawPointer(record)
  }
}

extension EnterpriseV1.Profile {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("name_zh", jsonName: "nameZh", number: 1, FieldType.string))
    fields.append(FieldSchema("name_en", jsonName: "nameEn", number: 2, FieldType.string))
    fields.append(FieldSchema("district", jsonName: "district", number: 3, FieldType.string))
    fields.append(FieldSchema("park_id", jsonName: "parkId", number: 4, FieldType.string))
    fields.append(FieldSchema("industry_class", jsonName: "industryClass", number: 5, FieldType.string))
    fields.append(FieldSchema("industry_code", jsonName: "industryCode", number: 6, FieldType.string))
    fields.append(FieldSchema("founded_day", jsonName: "foundedDay", number: 7, FieldType.string))
    fields.append(FieldSchema("figures_year", jsonName: "figuresYear", number: 8, FieldType.int32))
    fields.append(FieldSchema("employees", jsonName: "employees", number: 9, FieldType.message({ GoogleProtobuf.Int32Value.schema })))
    fields.append(FieldSchema("revenue_fen", jsonName: "revenueFen", number: 10, FieldType.message({ GoogleProtobuf.Int64Value.schema })))
    fields.append(FieldSchema("tax_paid_fen", jsonName: "taxPaidFen", number: 11, FieldType.message({ GoogleProtobuf.Int64Value.schema })))
    fields.append(FieldSchema("total_assets_fen", jsonName: "totalAssetsFen", number: 12, FieldType.message({ GoogleProtobuf.Int64Value.schema })))
    fields.append(FieldSchema("rent_fen_per_year", jsonName: "rentFenPerYear", number: 13, FieldType.message({ GoogleProtobuf.Int64Value.schema })))
    fields.append(FieldSchema("area_square_decimetres", jsonName: "areaSquareDecimetres", number: 14, FieldType.message({ GoogleProtobuf.Int64Value.schema })))
    fields.append(FieldSchema("files_statistics", jsonName: "filesStatistics", number: 15, FieldType.bool))
    fields.append(FieldSchema("contact", jsonName: "contact", number: 16, FieldType.message({ EnterpriseV1.Contact.schema })))
    fields.append(FieldSchema("bank_account", jsonName: "bankAccount", number: 17, FieldType.message({ EnterpriseV1.BankAccount.schema })))
    return MessageSchema(name: "cloudpark.enterprise.v1.Profile", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__enterprise__v1__profile__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Enterprise__V1__Profile.self)
    self.nameZh = RecordReader.string(record.pointee.name_zh)
    self.nameEn = RecordReader.string(record.pointee.name_en)
    self.district = RecordReader.string(record.pointee.district)
    self.parkId = RecordReader.string(record.pointee.park_id)
    self.industryClass = RecordReader.string(record.pointee.industry_class)
    self.industryCode = RecordReader.string(record.pointee.industry_code)
    self.foundedDay = RecordReader.string(record.pointee.founded_day)
    self.figuresYear = record.pointee.figures_year
    self.employees = RecordReader.message(record.pointee.employees)
    self.revenueFen = RecordReader.message(record.pointee.revenue_fen)
    self.taxPaidFen = RecordReader.message(record.pointee.tax_paid_fen)
    self.totalAssetsFen = RecordReader.message(record.pointee.total_assets_fen)
    self.rentFenPerYear = RecordReader.message(record.pointee.rent_fen_per_year)
    self.areaSquareDecimetres = RecordReader.message(record.pointee.area_square_decimetres)
    self.filesStatistics = record.pointee.files_statistics != 0
    self.contact = RecordReader.message(record.pointee.contact)
    self.bankAccount = RecordReader.message(record.pointee.bank_account)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Enterprise__V1__Profile.self)
    cloudpark__enterprise__v1__profile__init(record)
    if !self.nameZh.isEmpty {
      record.pointee.name_zh = try packer.string(self.nameZh, "name_zh")
    }
    if !self.nameEn.isEmpty {
      record.pointee.name_en = try packer.string(self.nameEn, "name_en")
    }
    if !self.district.isEmpty {
      record.pointee.district = try packer.string(self.district, "district")
    }
    if !self.parkId.isEmpty {
      record.pointee.park_id = try packer.string(self.parkId, "park_id")
    }
    if !self.industryClass.isEmpty {
      record.pointee.industry_class = try packer.string(self.industryClass, "industry_class")
    }
    if !self.industryCode.isEmpty {
      record.pointee.industry_code = try packer.string(self.industryCode, "industry_code")
    }
    if !self.foundedDay.isEmpty {
      record.pointee.founded_day = try packer.string(self.foundedDay, "founded_day")
    }
    record.pointee.figures_year = self.figuresYear
    if let value = self.employees {
      record.pointee.employees = try packer.message(value, "employees")
    }
    if let value = self.revenueFen {
      record.pointee.revenue_fen = try packer.message(value, "revenue_fen")
    }
    if let value = self.taxPaidFen {
      record.pointee.tax_paid_fen = try packer.message(value, "tax_paid_fen")
    }
    if let value = self.totalAssetsFen {
      record.pointee.total_assets_fen = try packer.message(value, "total_assets_fen")
    }
    if let value = self.rentFenPerYear {
      record.pointee.rent_fen_per_year = try packer.message(value, "rent_fen_per_year")
    }
    if let value = self.areaSquareDecimetres {
      record.pointee.area_square_decimetres = try packer.message(value, "area_square_decimetres")
    }
    record.pointee.files_statistics = self.filesStatistics ? 1 : 0
    if let value = self.contact {
      record.pointee.contact = try packer.message(value, "contact")
    }
    if let value = self.bankAccount {
      record.pointee.bank_account = try packer.message(value, "bank_account")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension EnterpriseV1.Contact {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("name", jsonName: "name", number: 1, FieldType.string, sensitive: true))
    fields.append(FieldSchema("phone", jsonName: "phone", number: 2, FieldType.string, sensitive: true))
    fields.append(FieldSchema("consented", jsonName: "consented", number: 3, FieldType.bool))
    return MessageSchema(name: "cloudpark.enterprise.v1.Contact", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__enterprise__v1__contact__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Enterprise__V1__Contact.self)
    self.name = RecordReader.string(record.pointee.name)
    self.phone = RecordReader.string(record.pointee.phone)
    self.consented = record.pointee.consented != 0
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Enterprise__V1__Contact.self)
    cloudpark__enterprise__v1__contact__init(record)
    if !self.name.isEmpty {
      record.pointee.name = try packer.string(self.name, "name")
    }
    if !self.phone.isEmpty {
      record.pointee.phone = try packer.string(self.phone, "phone")
    }
    record.pointee.consented = self.consented ? 1 : 0
    return UnsafeMutableRawPointer(record)
  }
}

extension EnterpriseV1.MaskedContact {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("name", jsonName: "name", number: 1, FieldType.string))
    fields.append(FieldSchema("phone", jsonName: "phone", number: 2, FieldType.string))
    fields.append(FieldSchema("consented", jsonName: "consented", number: 3, FieldType.bool))
    return MessageSchema(name: "cloudpark.enterprise.v1.MaskedContact", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__enterprise__v1__masked_contact__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Enterprise__V1__MaskedContact.self)
    self.name = RecordReader.string(record.pointee.name)
    self.phone = RecordReader.string(record.pointee.phone)
    self.consented = record.pointee.consented != 0
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Enterprise__V1__MaskedContact.self)
    cloudpark__enterprise__v1__masked_contact__init(record)
    if !self.name.isEmpty {
      record.pointee.name = try packer.string(self.name, "name")
    }
    if !self.phone.isEmpty {
      record.pointee.phone = try packer.string(self.phone, "phone")
    }
    record.pointee.consented = self.consented ? 1 : 0
    return UnsafeMutableRawPointer(record)
  }
}

extension EnterpriseV1.BankAccount {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("holder", jsonName: "holder", number: 1, FieldType.string, sensitive: true))
    fields.append(FieldSchema("bank", jsonName: "bank", number: 2, FieldType.string))
    fields.append(FieldSchema("number", jsonName: "number", number: 3, FieldType.string, sensitive: true))
    return MessageSchema(name: "cloudpark.enterprise.v1.BankAccount", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__enterprise__v1__bank_account__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Enterprise__V1__BankAccount.self)
    self.holder = RecordReader.string(record.pointee.holder)
    self.bank = RecordReader.string(record.pointee.bank)
    self.number = RecordReader.string(record.pointee.number)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Enterprise__V1__BankAccount.self)
    cloudpark__enterprise__v1__bank_account__init(record)
    if !self.holder.isEmpty {
      record.pointee.holder = try packer.string(self.holder, "holder")
    }
    if !self.bank.isEmpty {
      record.pointee.bank = try packer.string(self.bank, "bank")
    }
    if !self.number.isEmpty {
      record.pointee.number = try packer.string(self.number, "number")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension EnterpriseV1.MaskedBankAccount {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("bank", jsonName: "bank", number: 1, FieldType.string))
    fields.append(FieldSchema("number", jsonName: "number", number: 2, FieldType.string))
    return MessageSchema(name: "cloudpark.enterprise.v1.MaskedBankAccount", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__enterprise__v1__masked_bank_account__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Enterprise__V1__MaskedBankAccount.self)
    self.bank = RecordReader.string(record.pointee.bank)
    self.number = RecordReader.string(record.pointee.number)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Enterprise__V1__MaskedBankAccount.self)
    cloudpark__enterprise__v1__masked_bank_account__init(record)
    if !self.bank.isEmpty {
      record.pointee.bank = try packer.string(self.bank, "bank")
    }
    if !self.number.isEmpty {
      record.pointee.number = try packer.string(self.number, "number")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension EnterpriseV1.RegisterRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("credit_code", jsonName: "creditCode", number: 1, FieldType.string))
    fields.append(FieldSchema("profile", jsonName: "profile", number: 2, FieldType.message({ EnterpriseV1.Profile.schema })))
    return MessageSchema(name: "cloudpark.enterprise.v1.RegisterRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__enterprise__v1__register_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Enterprise__V1__RegisterRequest.self)
    self.creditCode = RecordReader.string(record.pointee.credit_code)
    self.profile = RecordReader.message(record.pointee.profile)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Enterprise__V1__RegisterRequest.self)
    cloudpark__enterprise__v1__register_request__init(record)
    if !self.creditCode.isEmpty {
      record.pointee.credit_code = try packer.string(self.creditCode, "credit_code")
    }
    if let value = self.profile {
      record.pointee.profile = try packer.message(value, "profile")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension EnterpriseV1.SubmitVerificationRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("enterprise_id", jsonName: "enterpriseId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.enterprise.v1.SubmitVerificationRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__enterprise__v1__submit_verification_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Enterprise__V1__SubmitVerificationRequest.self)
    self.enterpriseId = RecordReader.string(record.pointee.enterprise_id)
    self.expectedVersion = record.pointee.expected_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Enterprise__V1__SubmitVerificationRequest.self)
    cloudpark__enterprise__v1__submit_verification_request__init(record)
    if !self.enterpriseId.isEmpty {
      record.pointee.enterprise_id = try packer.string(self.enterpriseId, "enterprise_id")
    }
    record.pointee.expected_version = self.expectedVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension EnterpriseV1.DecideVerificationRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("enterprise_id", jsonName: "enterpriseId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("decision", jsonName: "decision", number: 3, FieldType.enumeration({ EnterpriseV1.VerificationDecision.schema })))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 4, FieldType.string))
    return MessageSchema(name: "cloudpark.enterprise.v1.DecideVerificationRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__enterprise__v1__decide_verification_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Enterprise__V1__DecideVerificationRequest.self)
    self.enterpriseId = RecordReader.string(record.pointee.enterprise_id)
    self.expectedVersion = record.pointee.expected_version
    self.decision = RecordReader.enumeration(record.pointee.decision)
    self.reason = RecordReader.string(record.pointee.reason)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Enterprise__V1__DecideVerificationRequest.self)
    cloudpark__enterprise__v1__decide_verification_request__init(record)
    if !self.enterpriseId.isEmpty {
      record.pointee.enterprise_id = try packer.string(self.enterpriseId, "enterprise_id")
    }
    record.pointee.expected_version = self.expectedVersion
    record.pointee.decision = packer.enumeration(self.decision)
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension EnterpriseV1.GetProfileRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("enterprise_id", jsonName: "enterpriseId", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.enterprise.v1.GetProfileRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__enterprise__v1__get_profile_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Enterprise__V1__GetProfileRequest.self)
    self.enterpriseId = RecordReader.string(record.pointee.enterprise_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Enterprise__V1__GetProfileRequest.self)
    cloudpark__enterprise__v1__get_profile_request__init(record)
    if !self.enterpriseId.isEmpty {
      record.pointee.enterprise_id = try packer.string(self.enterpriseId, "enterprise_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension EnterpriseV1.UpdateProfileRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("enterprise_id", jsonName: "enterpriseId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("profile", jsonName: "profile", number: 3, FieldType.message({ EnterpriseV1.Profile.schema })))
    fields.append(FieldSchema("update_mask", jsonName: "updateMask", number: 4, FieldType.message({ GoogleProtobuf.FieldMask.schema })))
    return MessageSchema(name: "cloudpark.enterprise.v1.UpdateProfileRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__enterprise__v1__update_profile_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Enterprise__V1__UpdateProfileRequest.self)
    self.enterpriseId = RecordReader.string(record.pointee.enterprise_id)
    self.expectedVersion = record.pointee.expected_version
    self.profile = RecordReader.message(record.pointee.profile)
    self.updateMask = RecordReader.message(record.pointee.update_mask)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Enterprise__V1__UpdateProfileRequest.self)
    cloudpark__enterprise__v1__update_profile_request__init(record)
    if !self.enterpriseId.isEmpty {
      record.pointee.enterprise_id = try packer.string(self.enterpriseId, "enterprise_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if let value = self.profile {
      record.pointee.profile = try packer.message(value, "profile")
    }
    if let value = self.updateMask {
      record.pointee.update_mask = try packer.message(value, "update_mask")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension EnterpriseV1.SearchEnterprisesRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("query", jsonName: "query", number: 1, FieldType.string))
    fields.append(FieldSchema("district", jsonName: "district", number: 2, FieldType.string))
    fields.append(FieldSchema("park_id", jsonName: "parkId", number: 3, FieldType.string))
    fields.append(FieldSchema("industry_class", jsonName: "industryClass", number: 4, FieldType.string))
    fields.append(FieldSchema("state", jsonName: "state", number: 5, FieldType.enumeration({ EnterpriseV1.VerificationState.schema })))
    fields.append(FieldSchema("limit", jsonName: "limit", number: 6, FieldType.uint32))
    fields.append(FieldSchema("cursor", jsonName: "cursor", number: 7, FieldType.bytes))
    return MessageSchema(name: "cloudpark.enterprise.v1.SearchEnterprisesRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__enterprise__v1__search_enterprises_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Enterprise__V1__SearchEnterprisesRequest.self)
    self.query = RecordReader.string(record.pointee.query)
    self.district = RecordReader.string(record.pointee.district)
    self.parkId = RecordReader.string(record.pointee.park_id)
    self.industryClass = RecordReader.string(record.pointee.industry_class)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.limit = record.pointee.limit
    self.cursor = RecordReader.bytes(record.pointee.cursor.len, record.pointee.cursor.data)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Enterprise__V1__SearchEnterprisesRequest.self)
    cloudpark__enterprise__v1__search_enterprises_request__init(record)
    if !self.query.isEmpty {
      record.pointee.query = try packer.string(self.query, "query")
    }
    if !self.district.isEmpty {
      record.pointee.district = try packer.string(self.district, "district")
    }
    if !self.parkId.isEmpty {
      record.pointee.park_id = try packer.string(self.parkId, "park_id")
    }
    if !self.industryClass.isEmpty {
      record.pointee.industry_class = try packer.string(self.industryClass, "industry_class")
    }
    record.pointee.state = packer.enumeration(self.state)
    record.pointee.limit = self.limit
    if !self.cursor.isEmpty {
      record.pointee.cursor.len = self.cursor.count
      record.pointee.cursor.data = try packer.bytes(self.cursor)
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension EnterpriseV1.SearchEnterprisesResponse {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("enterprise", jsonName: "enterprise", number: 1, FieldType.message({ EnterpriseV1.EnterpriseSummary.schema })))
    fields.append(FieldSchema("cursor", jsonName: "cursor", number: 2, FieldType.bytes))
    return MessageSchema(name: "cloudpark.enterprise.v1.SearchEnterprisesResponse", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__enterprise__v1__search_enterprises_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Enterprise__V1__SearchEnterprisesResponse.self)
    self.enterprise = RecordReader.message(record.pointee.enterprise)
    self.cursor = RecordReader.bytes(record.pointee.cursor.len, record.pointee.cursor.data)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Enterprise__V1__SearchEnterprisesResponse.self)
    cloudpark__enterprise__v1__search_enterprises_response__init(record)
    if let value = self.enterprise {
      record.pointee.enterprise = try packer.message(value, "enterprise")
    }
    if !self.cursor.isEmpty {
      record.pointee.cursor.len = self.cursor.count
      record.pointee.cursor.data = try packer.bytes(self.cursor)
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension EnterpriseV1.EnterpriseSummary {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("name_zh", jsonName: "nameZh", number: 2, FieldType.string))
    fields.append(FieldSchema("name_en", jsonName: "nameEn", number: 3, FieldType.string))
    fields.append(FieldSchema("credit_code", jsonName: "creditCode", number: 4, FieldType.string))
    fields.append(FieldSchema("district", jsonName: "district", number: 5, FieldType.string))
    fields.append(FieldSchema("park_id", jsonName: "parkId", number: 6, FieldType.string))
    fields.append(FieldSchema("industry_class", jsonName: "industryClass", number: 7, FieldType.string))
    fields.append(FieldSchema("state", jsonName: "state", number: 8, FieldType.enumeration({ EnterpriseV1.VerificationState.schema })))
    fields.append(FieldSchema("designated_size", jsonName: "designatedSize", number: 9, FieldType.enumeration({ EnterpriseV1.DesignatedSize.schema })))
    fields.append(FieldSchema("synthetic", jsonName: "synthetic", number: 10, FieldType.bool))
    return MessageSchema(name: "cloudpark.enterprise.v1.EnterpriseSummary", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__enterprise__v1__enterprise_summary__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Enterprise__V1__EnterpriseSummary.self)
    self.id = RecordReader.string(record.pointee.id)
    self.nameZh = RecordReader.string(record.pointee.name_zh)
    self.nameEn = RecordReader.string(record.pointee.name_en)
    self.creditCode = RecordReader.string(record.pointee.credit_code)
    self.district = RecordReader.string(record.pointee.district)
    self.parkId = RecordReader.string(record.pointee.park_id)
    self.industryClass = RecordReader.string(record.pointee.industry_class)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.designatedSize = RecordReader.enumeration(record.pointee.designated_size)
    self.synthetic = record.pointee.synthetic != 0
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Enterprise__V1__EnterpriseSummary.self)
    cloudpark__enterprise__v1__enterprise_summary__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    if !self.nameZh.isEmpty {
      record.pointee.name_zh = try packer.string(self.nameZh, "name_zh")
    }
    if !self.nameEn.isEmpty {
      record.pointee.name_en = try packer.string(self.nameEn, "name_en")
    }
    if !self.creditCode.isEmpty {
      record.pointee.credit_code = try packer.string(self.creditCode, "credit_code")
    }
    if !self.district.isEmpty {
      record.pointee.district = try packer.string(self.district, "district")
    }
    if !self.parkId.isEmpty {
      record.pointee.park_id = try packer.string(self.parkId, "park_id")
    }
    if !self.industryClass.isEmpty {
      record.pointee.industry_class = try packer.string(self.industryClass, "industry_class")
    }
    record.pointee.state = packer.enumeration(self.state)
    record.pointee.designated_size = packer.enumeration(self.designatedSize)
    record.pointee.synthetic = self.synthetic ? 1 : 0
    return UnsafeMutableRawPointer(record)
  }
}

extension EnterpriseV1.ImportEnterprisesRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("start", jsonName: "start", number: 1, FieldType.message({ EnterpriseV1.ImportStart.schema }), oneof: "kind"))
    fields.append(FieldSchema("row", jsonName: "row", number: 2, FieldType.message({ EnterpriseV1.ImportRow.schema }), oneof: "kind"))
    return MessageSchema(name: "cloudpark.enterprise.v1.ImportEnterprisesRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__enterprise__v1__import_enterprises_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Enterprise__V1__ImportEnterprisesRequest.self)
    switch RecordReader.number(record.pointee.kind_case) {
    case 1:
      if let value: EnterpriseV1.ImportStart = RecordReader.message(record.pointee.start) { self.kind = .start(value) }
    case 2:
      if let value: EnterpriseV1.ImportRow = RecordReader.message(record.pointee.row) { self.kind = .row(value) }
    default: break
    }
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Enterprise__V1__ImportEnterprisesRequest.self)
    cloudpark__enterprise__v1__import_enterprises_request__init(record)
    switch self.kind {
    case .start(let value):
      record.pointee.kind_case = Cloudpark__Enterprise__V1__ImportEnterprisesRequest__KindCase(rawValue: 1)
      record.pointee.start = try packer.message(value, "start")
    case .row(let value):
      record.pointee.kind_case = Cloudpark__Enterprise__V1__ImportEnterprisesRequest__KindCase(rawValue: 2)
      record.pointee.row = try packer.message(value, "row")
    case nil: break
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension EnterpriseV1.ImportStart {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("import_id", jsonName: "importId", number: 1, FieldType.string))
    fields.append(FieldSchema("first_row", jsonName: "firstRow", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.enterprise.v1.ImportStart", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__enterprise__v1__import_start__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Enterprise__V1__ImportStart.self)
    self.importId = RecordReader.string(record.pointee.import_id)
    self.firstRow = record.pointee.first_row
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Enterprise__V1__ImportStart.self)
    cloudpark__enterprise__v1__import_start__init(record)
    if !self.importId.isEmpty {
      record.pointee.import_id = try packer.string(self.importId, "import_id")
    }
    record.pointee.first_row = self.firstRow
    return UnsafeMutableRawPointer(record)
  }
}

extension EnterpriseV1.ImportRow {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("credit_code", jsonName: "creditCode", number: 1, FieldType.string))
    fields.append(FieldSchema("profile", jsonName: "profile", number: 2, FieldType.message({ EnterpriseV1.Profile.schema })))
    return MessageSchema(name: "cloudpark.enterprise.v1.ImportRow", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__enterprise__v1__import_row__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Enterprise__V1__ImportRow.self)
    self.creditCode = RecordReader.string(record.pointee.credit_code)
    self.profile = RecordReader.message(record.pointee.profile)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Enterprise__V1__ImportRow.self)
    cloudpark__enterprise__v1__import_row__init(record)
    if !self.creditCode.isEmpty {
      record.pointee.credit_code = try packer.string(self.creditCode, "credit_code")
    }
    if let value = self.profile {
      record.pointee.profile = try packer.message(value, "profile")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension EnterpriseV1.ImportEnterprisesResponse {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("import_id", jsonName: "importId", number: 1, FieldType.string))
    fields.append(FieldSchema("next_row", jsonName: "nextRow", number: 2, FieldType.uint64))
    fields.append(FieldSchema("created", jsonName: "created", number: 3, FieldType.uint64))
    fields.append(FieldSchema("skipped", jsonName: "skipped", number: 4, FieldType.uint64))
    fields.append(FieldSchema("refused", jsonName: "refused", number: 5, FieldType.uint64))
    fields.append(FieldSchema("errors", jsonName: "errors", number: 6, FieldType.message({ EnterpriseV1.ImportRowError.schema }), label: .repeated))
    return MessageSchema(name: "cloudpark.enterprise.v1.ImportEnterprisesResponse", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__enterprise__v1__import_enterprises_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Enterprise__V1__ImportEnterprisesResponse.self)
    self.importId = RecordReader.string(record.pointee.import_id)
    self.nextRow = record.pointee.next_row
    self.created = record.pointee.created
    self.skipped = record.pointee.skipped
    self.refused = record.pointee.refused
    self.errors = RecordReader.messages(record.pointee.n_errors, record.pointee.errors)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Enterprise__V1__ImportEnterprisesResponse.self)
    cloudpark__enterprise__v1__import_enterprises_response__init(record)
    if !self.importId.isEmpty {
      record.pointee.import_id = try packer.string(self.importId, "import_id")
    }
    record.pointee.next_row = self.nextRow
    record.pointee.created = self.created
    record.pointee.skipped = self.skipped
    record.pointee.refused = self.refused
    if !self.errors.isEmpty {
      record.pointee.n_errors = self.errors.count
      record.pointee.errors = try packer.messages(self.errors, "errors")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension EnterpriseV1.ImportRowError {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("row", jsonName: "row", number: 1, FieldType.uint64))
    fields.append(FieldSchema("violations", jsonName: "violations", number: 2, FieldType.message({ RpcV1.FieldViolations.schema })))
    return MessageSchema(name: "cloudpark.enterprise.v1.ImportRowError", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__enterprise__v1__import_row_error__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Enterprise__V1__ImportRowError.self)
    self.row = record.pointee.row
    self.violations = RecordReader.message(record.pointee.violations)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Enterprise__V1__ImportRowError.self)
    cloudpark__enterprise__v1__import_row_error__init(record)
    record.pointee.row = self.row
    if let value = self.violations {
      record.pointee.violations = try packer.message(value, "violations")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension EnterpriseV1.GetImportRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("import_id", jsonName: "importId", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.enterprise.v1.GetImportRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__enterprise__v1__get_import_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Enterprise__V1__GetImportRequest.self)
    self.importId = RecordReader.string(record.pointee.import_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Enterprise__V1__GetImportRequest.self)
    cloudpark__enterprise__v1__get_import_request__init(record)
    if !self.importId.isEmpty {
      record.pointee.import_id = try packer.string(self.importId, "import_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension EnterpriseV1.RevealContactRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("enterprise_id", jsonName: "enterpriseId", number: 1, FieldType.string))
    fields.append(FieldSchema("purpose", jsonName: "purpose", number: 2, FieldType.string))
    return MessageSchema(name: "cloudpark.enterprise.v1.RevealContactRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__enterprise__v1__reveal_contact_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Enterprise__V1__RevealContactRequest.self)
    self.enterpriseId = RecordReader.string(record.pointee.enterprise_id)
    self.purpose = RecordReader.string(record.pointee.purpose)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Enterprise__V1__RevealContactRequest.self)
    cloudpark__enterprise__v1__reveal_contact_request__init(record)
    if !self.enterpriseId.isEmpty {
      record.pointee.enterprise_id = try packer.string(self.enterpriseId, "enterprise_id")
    }
    if !self.purpose.isEmpty {
      record.pointee.purpose = try packer.string(self.purpose, "purpose")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension EnterpriseV1.RevealContactResponse {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("contact", jsonName: "contact", number: 1, FieldType.message({ EnterpriseV1.Contact.schema }), secret: true))
    return MessageSchema(name: "cloudpark.enterprise.v1.RevealContactResponse", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__enterprise__v1__reveal_contact_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Enterprise__V1__RevealContactResponse.self)
    self.contact = RecordReader.message(record.pointee.contact)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Enterprise__V1__RevealContactResponse.self)
    cloudpark__enterprise__v1__reveal_contact_response__init(record)
    if let value = self.contact {
      record.pointee.contact = try packer.message(value, "contact")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension EnterpriseV1.RevealBankAccountRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("enterprise_id", jsonName: "enterpriseId", number: 1, FieldType.string))
    fields.append(FieldSchema("purpose", jsonName: "purpose", number: 2, FieldType.string))
    return MessageSchema(name: "cloudpark.enterprise.v1.RevealBankAccountRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__enterprise__v1__reveal_bank_account_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Enterprise__V1__RevealBankAccountRequest.self)
    self.enterpriseId = RecordReader.string(record.pointee.enterprise_id)
    self.purpose = RecordReader.string(record.pointee.purpose)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Enterprise__V1__RevealBankAccountRequest.self)
    cloudpark__enterprise__v1__reveal_bank_account_request__init(record)
    if !self.enterpriseId.isEmpty {
      record.pointee.enterprise_id = try packer.string(self.enterpriseId, "enterprise_id")
    }
    if !self.purpose.isEmpty {
      record.pointee.purpose = try packer.string(self.purpose, "purpose")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension EnterpriseV1.RevealBankAccountResponse {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("bank_account", jsonName: "bankAccount", number: 1, FieldType.message({ EnterpriseV1.BankAccount.schema }), secret: true))
    return MessageSchema(name: "cloudpark.enterprise.v1.RevealBankAccountResponse", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__enterprise__v1__reveal_bank_account_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Enterprise__V1__RevealBankAccountResponse.self)
    self.bankAccount = RecordReader.message(record.pointee.bank_account)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Enterprise__V1__RevealBankAccountResponse.self)
    cloudpark__enterprise__v1__reveal_bank_account_response__init(record)
    if let value = self.bankAccount {
      record.pointee.bank_account = try packer.message(value, "bank_account")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension EnterpriseV1.RecordCreditEventRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("enterprise_id", jsonName: "enterpriseId", number: 1, FieldType.string))
    fields.append(FieldSchema("kind", jsonName: "kind", number: 2, FieldType.enumeration({ EnterpriseV1.CreditEventKind.schema })))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 3, FieldType.string))
    fields.append(FieldSchema("source", jsonName: "source", number: 4, FieldType.string))
    fields.append(FieldSchema("from_day", jsonName: "fromDay", number: 5, FieldType.string))
    fields.append(FieldSchema("through_day", jsonName: "throughDay", number: 6, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 7, FieldType.uint64))
    return MessageSchema(name: "cloudpark.enterprise.v1.RecordCreditEventRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__enterprise__v1__record_credit_event_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Enterprise__V1__RecordCreditEventRequest.self)
    self.enterpriseId = RecordReader.string(record.pointee.enterprise_id)
    self.kind = RecordReader.enumeration(record.pointee.kind)
    self.reason = RecordReader.string(record.pointee.reason)
    self.source = RecordReader.string(record.pointee.source)
    self.fromDay = RecordReader.string(record.pointee.from_day)
    self.throughDay = RecordReader.string(record.pointee.through_day)
    self.expectedVersion = record.pointee.expected_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Enterprise__V1__RecordCreditEventRequest.self)
    cloudpark__enterprise__v1__record_credit_event_request__init(record)
    if !self.enterpriseId.isEmpty {
      record.pointee.enterprise_id = try packer.string(self.enterpriseId, "enterprise_id")
    }
    record.pointee.kind = packer.enumeration(self.kind)
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    if !self.source.isEmpty {
      record.pointee.source = try packer.string(self.source, "source")
    }
    if !self.fromDay.isEmpty {
      record.pointee.from_day = try packer.string(self.fromDay, "from_day")
    }
    if !self.throughDay.isEmpty {
      record.pointee.through_day = try packer.string(self.throughDay, "through_day")
    }
    record.pointee.expected_version = self.expectedVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension EnterpriseV1.CreditEvent {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("enterprise_id", jsonName: "enterpriseId", number: 2, FieldType.string))
    fields.append(FieldSchema("kind", jsonName: "kind", number: 3, FieldType.enumeration({ EnterpriseV1.CreditEventKind.schema })))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 4, FieldType.string))
    fields.append(FieldSchema("source", jsonName: "source", number: 5, FieldType.string))
    fields.append(FieldSchema("from_day", jsonName: "fromDay", number: 6, FieldType.string))
    fields.append(FieldSchema("through_day", jsonName: "throughDay", number: 7, FieldType.string))
    fields.append(FieldSchema("recorded_at", jsonName: "recordedAt", number: 8, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("enterprise_version", jsonName: "enterpriseVersion", number: 9, FieldType.uint64))
    return MessageSchema(name: "cloudpark.enterprise.v1.CreditEvent", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__enterprise__v1__credit_event__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Enterprise__V1__CreditEvent.self)
    self.id = RecordReader.string(record.pointee.id)
    self.enterpriseId = RecordReader.string(record.pointee.enterprise_id)
    self.kind = RecordReader.enumeration(record.pointee.kind)
    self.reason = RecordReader.string(record.pointee.reason)
    self.source = RecordReader.string(record.pointee.source)
    self.fromDay = RecordReader.string(record.pointee.from_day)
    self.throughDay = RecordReader.string(record.pointee.through_day)
    self.recordedAt = RecordReader.message(record.pointee.recorded_at)
    self.enterpriseVersion = record.pointee.enterprise_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Enterprise__V1__CreditEvent.self)
    cloudpark__enterprise__v1__credit_event__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    if !self.enterpriseId.isEmpty {
      record.pointee.enterprise_id = try packer.string(self.enterpriseId, "enterprise_id")
    }
    record.pointee.kind = packer.enumeration(self.kind)
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    if !self.source.isEmpty {
      record.pointee.source = try packer.string(self.source, "source")
    }
    if !self.fromDay.isEmpty {
      record.pointee.from_day = try packer.string(self.fromDay, "from_day")
    }
    if !self.throughDay.isEmpty {
      record.pointee.through_day = try packer.string(self.throughDay, "through_day")
    }
    if let value = self.recordedAt {
      record.pointee.recorded_at = try packer.message(value, "recorded_at")
    }
    record.pointee.enterprise_version = self.enterpriseVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension EnterpriseV1.GetCreditRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("enterprise_id", jsonName: "enterpriseId", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.enterprise.v1.GetCreditRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__enterprise__v1__get_credit_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Enterprise__V1__GetCreditRequest.self)
    self.enterpriseId = RecordReader.string(record.pointee.enterprise_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Enterprise__V1__GetCreditRequest.self)
    cloudpark__enterprise__v1__get_credit_request__init(record)
    if !self.enterpriseId.isEmpty {
      record.pointee.enterprise_id = try packer.string(self.enterpriseId, "enterprise_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension EnterpriseV1.Credit {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("enterprise_id", jsonName: "enterpriseId", number: 1, FieldType.string))
    fields.append(FieldSchema("standing", jsonName: "standing", number: 2, FieldType.enumeration({ EnterpriseV1.CreditStanding.schema })))
    fields.append(FieldSchema("day", jsonName: "day", number: 3, FieldType.string))
    fields.append(FieldSchema("events", jsonName: "events", number: 4, FieldType.message({ EnterpriseV1.CreditEvent.schema }), label: .repeated))
    return MessageSchema(name: "cloudpark.enterprise.v1.Credit", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__enterprise__v1__credit__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Enterprise__V1__Credit.self)
    self.enterpriseId = RecordReader.string(record.pointee.enterprise_id)
    self.standing = RecordReader.enumeration(record.pointee.standing)
    self.day = RecordReader.string(record.pointee.day)
    self.events = RecordReader.messages(record.pointee.n_events, record.pointee.events)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Enterprise__V1__Credit.self)
    cloudpark__enterprise__v1__credit__init(record)
    if !self.enterpriseId.isEmpty {
      record.pointee.enterprise_id = try packer.string(self.enterpriseId, "enterprise_id")
    }
    record.pointee.standing = packer.enumeration(self.standing)
    if !self.day.isEmpty {
      record.pointee.day = try packer.string(self.day, "day")
    }
    if !self.events.isEmpty {
      record.pointee.n_events = self.events.count
      record.pointee.events = try packer.messages(self.events, "events")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension EnterpriseV1.AssignServicePackRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("enterprise_id", jsonName: "enterpriseId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("name", jsonName: "name", number: 3, FieldType.string))
    fields.append(FieldSchema("items", jsonName: "items", number: 4, FieldType.message({ EnterpriseV1.ServicePackItem.schema }), label: .repeated))
    fields.append(FieldSchema("from_day", jsonName: "fromDay", number: 5, FieldType.string))
    fields.append(FieldSchema("through_day", jsonName: "throughDay", number: 6, FieldType.string))
    return MessageSchema(name: "cloudpark.enterprise.v1.AssignServicePackRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__enterprise__v1__assign_service_pack_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Enterprise__V1__AssignServicePackRequest.self)
    self.enterpriseId = RecordReader.string(record.pointee.enterprise_id)
    self.expectedVersion = record.pointee.expected_version
    self.name = RecordReader.string(record.pointee.name)
    self.items = RecordReader.messages(record.pointee.n_items, record.pointee.items)
    self.fromDay = RecordReader.string(record.pointee.from_day)
    self.throughDay = RecordReader.string(record.pointee.through_day)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Enterprise__V1__AssignServicePackRequest.self)
    cloudpark__enterprise__v1__assign_service_pack_request__init(record)
    if !self.enterpriseId.isEmpty {
      record.pointee.enterprise_id = try packer.string(self.enterpriseId, "enterprise_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.name.isEmpty {
      record.pointee.name = try packer.string(self.name, "name")
    }
    if !self.items.isEmpty {
      record.pointee.n_items = self.items.count
      record.pointee.items = try packer.messages(self.items, "items")
    }
    if !self.fromDay.isEmpty {
      record.pointee.from_day = try packer.string(self.fromDay, "from_day")
    }
    if !self.throughDay.isEmpty {
      record.pointee.through_day = try packer.string(self.throughDay, "through_day")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension EnterpriseV1.ServicePackItem {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("service", jsonName: "service", number: 1, FieldType.string))
    fields.append(FieldSchema("quantity", jsonName: "quantity", number: 2, FieldType.int64))
    fields.append(FieldSchema("unit", jsonName: "unit", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.enterprise.v1.ServicePackItem", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__enterprise__v1__service_pack_item__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Enterprise__V1__ServicePackItem.self)
    self.service = RecordReader.string(record.pointee.service)
    self.quantity = record.pointee.quantity
    self.unit = RecordReader.string(record.pointee.unit)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Enterprise__V1__ServicePackItem.self)
    cloudpark__enterprise__v1__service_pack_item__init(record)
    if !self.service.isEmpty {
      record.pointee.service = try packer.string(self.service, "service")
    }
    record.pointee.quantity = self.quantity
    if !self.unit.isEmpty {
      record.pointee.unit = try packer.string(self.unit, "unit")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension EnterpriseV1.ServicePack {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("enterprise_id", jsonName: "enterpriseId", number: 2, FieldType.string))
    fields.append(FieldSchema("name", jsonName: "name", number: 3, FieldType.string))
    fields.append(FieldSchema("entitlements", jsonName: "entitlements", number: 4, FieldType.message({ EnterpriseV1.Entitlement.schema }), label: .repeated))
    fields.append(FieldSchema("enterprise_version", jsonName: "enterpriseVersion", number: 5, FieldType.uint64))
    return MessageSchema(name: "cloudpark.enterprise.v1.ServicePack", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__enterprise__v1__service_pack__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Enterprise__V1__ServicePack.self)
    self.id = RecordReader.string(record.pointee.id)
    self.enterpriseId = RecordReader.string(record.pointee.enterprise_id)
    self.name = RecordReader.string(record.pointee.name)
    self.entitlements = RecordReader.messages(record.pointee.n_entitlements, record.pointee.entitlements)
    self.enterpriseVersion = record.pointee.enterprise_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Enterprise__V1__ServicePack.self)
    cloudpark__enterprise__v1__service_pack__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    if !self.enterpriseId.isEmpty {
      record.pointee.enterprise_id = try packer.string(self.enterpriseId, "enterprise_id")
    }
    if !self.name.isEmpty {
      record.pointee.name = try packer.string(self.name, "name")
    }
    if !self.entitlements.isEmpty {
      record.pointee.n_entitlements = self.entitlements.count
      record.pointee.entitlements = try packer.messages(self.entitlements, "entitlements")
    }
    record.pointee.enterprise_version = self.enterpriseVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension EnterpriseV1.Entitlement {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("enterprise_id", jsonName: "enterpriseId", number: 2, FieldType.string))
    fields.append(FieldSchema("pack_id", jsonName: "packId", number: 3, FieldType.string))
    fields.append(FieldSchema("service", jsonName: "service", number: 4, FieldType.string))
    fields.append(FieldSchema("unit", jsonName: "unit", number: 5, FieldType.string))
    fields.append(FieldSchema("granted", jsonName: "granted", number: 6, FieldType.int64))
    fields.append(FieldSchema("remaining", jsonName: "remaining", number: 7, FieldType.int64))
    fields.append(FieldSchema("from_day", jsonName: "fromDay", number: 8, FieldType.string))
    fields.append(FieldSchema("through_day", jsonName: "throughDay", number: 9, FieldType.string))
    fields.append(FieldSchema("version", jsonName: "version", number: 10, FieldType.uint64))
    return MessageSchema(name: "cloudpark.enterprise.v1.Entitlement", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__enterprise__v1__entitlement__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Enterprise__V1__Entitlement.self)
    self.id = RecordReader.string(record.pointee.id)
    self.enterpriseId = RecordReader.string(record.pointee.enterprise_id)
    self.packId = RecordReader.string(record.pointee.pack_id)
    self.service = RecordReader.string(record.pointee.service)
    self.unit = RecordReader.string(record.pointee.unit)
    self.granted = record.pointee.granted
    self.remaining = record.pointee.remaining
    self.fromDay = RecordReader.string(record.pointee.from_day)
    self.throughDay = RecordReader.string(record.pointee.through_day)
    self.version = record.pointee.version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Enterprise__V1__Entitlement.self)
    cloudpark__enterprise__v1__entitlement__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    if !self.enterpriseId.isEmpty {
      record.pointee.enterprise_id = try packer.string(self.enterpriseId, "enterprise_id")
    }
    if !self.packId.isEmpty {
      record.pointee.pack_id = try packer.string(self.packId, "pack_id")
    }
    if !self.service.isEmpty {
      record.pointee.service = try packer.string(self.service, "service")
    }
    if !self.unit.isEmpty {
      record.pointee.unit = try packer.string(self.unit, "unit")
    }
    record.pointee.granted = self.granted
    record.pointee.remaining = self.remaining
    if !self.fromDay.isEmpty {
      record.pointee.from_day = try packer.string(self.fromDay, "from_day")
    }
    if !self.throughDay.isEmpty {
      record.pointee.through_day = try packer.string(self.throughDay, "through_day")
    }
    record.pointee.version = self.version
    return UnsafeMutableRawPointer(record)
  }
}

extension EnterpriseV1.ListEntitlementsRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("enterprise_id", jsonName: "enterpriseId", number: 1, FieldType.string))
    fields.append(FieldSchema("usable_only", jsonName: "usableOnly", number: 2, FieldType.bool))
    return MessageSchema(name: "cloudpark.enterprise.v1.ListEntitlementsRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__enterprise__v1__list_entitlements_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Enterprise__V1__ListEntitlementsRequest.self)
    self.enterpriseId = RecordReader.string(record.pointee.enterprise_id)
    self.usableOnly = record.pointee.usable_only != 0
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Enterprise__V1__ListEntitlementsRequest.self)
    cloudpark__enterprise__v1__list_entitlements_request__init(record)
    if !self.enterpriseId.isEmpty {
      record.pointee.enterprise_id = try packer.string(self.enterpriseId, "enterprise_id")
    }
    record.pointee.usable_only = self.usableOnly ? 1 : 0
    return UnsafeMutableRawPointer(record)
  }
}

extension EnterpriseV1.RedeemEntitlementRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("entitlement_id", jsonName: "entitlementId", number: 1, FieldType.string))
    fields.append(FieldSchema("quantity", jsonName: "quantity", number: 2, FieldType.int64))
    fields.append(FieldSchema("reference", jsonName: "reference", number: 3, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 4, FieldType.uint64))
    return MessageSchema(name: "cloudpark.enterprise.v1.RedeemEntitlementRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__enterprise__v1__redeem_entitlement_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Enterprise__V1__RedeemEntitlementRequest.self)
    self.entitlementId = RecordReader.string(record.pointee.entitlement_id)
    self.quantity = record.pointee.quantity
    self.reference = RecordReader.string(record.pointee.reference)
    self.expectedVersion = record.pointee.expected_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Enterprise__V1__RedeemEntitlementRequest.self)
    cloudpark__enterprise__v1__redeem_entitlement_request__init(record)
    if !self.entitlementId.isEmpty {
      record.pointee.entitlement_id = try packer.string(self.entitlementId, "entitlement_id")
    }
    record.pointee.quantity = self.quantity
    if !self.reference.isEmpty {
      record.pointee.reference = try packer.string(self.reference, "reference")
    }
    record.pointee.expected_version = self.expectedVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension EnterpriseV1.Redemption {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("entitlement_id", jsonName: "entitlementId", number: 2, FieldType.string))
    fields.append(FieldSchema("quantity", jsonName: "quantity", number: 3, FieldType.int64))
    fields.append(FieldSchema("reference", jsonName: "reference", number: 4, FieldType.string))
    fields.append(FieldSchema("remaining", jsonName: "remaining", number: 5, FieldType.int64))
    fields.append(FieldSchema("redeemed_at", jsonName: "redeemedAt", number: 6, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("released_at", jsonName: "releasedAt", number: 7, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.enterprise.v1.Redemption", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__enterprise__v1__redemption__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Enterprise__V1__Redemption.self)
    self.id = RecordReader.string(record.pointee.id)
    self.entitlementId = RecordReader.string(record.pointee.entitlement_id)
    self.quantity = record.pointee.quantity
    self.reference = RecordReader.string(record.pointee.reference)
    self.remaining = record.pointee.remaining
    self.redeemedAt = RecordReader.message(record.pointee.redeemed_at)
    self.releasedAt = RecordReader.message(record.pointee.released_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Enterprise__V1__Redemption.self)
    cloudpark__enterprise__v1__redemption__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    if !self.entitlementId.isEmpty {
      record.pointee.entitlement_id = try packer.string(self.entitlementId, "entitlement_id")
    }
    record.pointee.quantity = self.quantity
    if !self.reference.isEmpty {
      record.pointee.reference = try packer.string(self.reference, "reference")
    }
    record.pointee.remaining = self.remaining
    if let value = self.redeemedAt {
      record.pointee.redeemed_at = try packer.message(value, "redeemed_at")
    }
    if let value = self.releasedAt {
      record.pointee.released_at = try packer.message(value, "released_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension EnterpriseV1.ReleaseRedemptionRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("redemption_id", jsonName: "redemptionId", number: 1, FieldType.string))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 2, FieldType.string))
    return MessageSchema(name: "cloudpark.enterprise.v1.ReleaseRedemptionRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__enterprise__v1__release_redemption_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Enterprise__V1__ReleaseRedemptionRequest.self)
    self.redemptionId = RecordReader.string(record.pointee.redemption_id)
    self.reason = RecordReader.string(record.pointee.reason)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Enterprise__V1__ReleaseRedemptionRequest.self)
    cloudpark__enterprise__v1__release_redemption_request__init(record)
    if !self.redemptionId.isEmpty {
      record.pointee.redemption_id = try packer.string(self.redemptionId, "redemption_id")
    }
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension EnterpriseV1.EnterpriseEvent {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("enterprise_id", jsonName: "enterpriseId", number: 1, FieldType.string))
    fields.append(FieldSchema("version", jsonName: "version", number: 2, FieldType.uint64))
    fields.append(FieldSchema("state", jsonName: "state", number: 3, FieldType.enumeration({ EnterpriseV1.VerificationState.schema })))
    fields.append(FieldSchema("subject_id", jsonName: "subjectId", number: 4, FieldType.string))
    return MessageSchema(name: "cloudpark.enterprise.v1.EnterpriseEvent", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__enterprise__v1__enterprise_event__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Enterprise__V1__EnterpriseEvent.self)
    self.enterpriseId = RecordReader.string(record.pointee.enterprise_id)
    self.version = record.pointee.version
    self.state = RecordReader.enumeration(record.pointee.state)
    self.subjectId = RecordReader.string(record.pointee.subject_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Enterprise__V1__EnterpriseEvent.self)
    cloudpark__enterprise__v1__enterprise_event__init(record)
    if !self.enterpriseId.isEmpty {
      record.pointee.enterprise_id = try packer.string(self.enterpriseId, "enterprise_id")
    }
    record.pointee.version = self.version
    record.pointee.state = packer.enumeration(self.state)
    if !self.subjectId.isEmpty {
      record.pointee.subject_id = try packer.string(self.subjectId, "subject_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension EnterpriseV1.VerificationState {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "VERIFICATION_STATE_UNSPECIFIED", number: 0))
    values.append((name: "VERIFICATION_STATE_DRAFT", number: 1))
    values.append((name: "VERIFICATION_STATE_SUBMITTED", number: 2))
    values.append((name: "VERIFICATION_STATE_VERIFIED", number: 3))
    values.append((name: "VERIFICATION_STATE_RETURNED", number: 4))
    return EnumSchema(name: "cloudpark.enterprise.v1.VerificationState", values: values)
  }()
}

extension EnterpriseV1.VerificationDecision {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "VERIFICATION_DECISION_UNSPECIFIED", number: 0))
    values.append((name: "VERIFICATION_DECISION_VERIFY", number: 1))
    values.append((name: "VERIFICATION_DECISION_RETURN", number: 2))
    values.append((name: "VERIFICATION_DECISION_REVOKE", number: 3))
    return EnumSchema(name: "cloudpark.enterprise.v1.VerificationDecision", values: values)
  }()
}

extension EnterpriseV1.DesignatedSize {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "DESIGNATED_SIZE_UNSPECIFIED", number: 0))
    values.append((name: "DESIGNATED_SIZE_ABOVE", number: 1))
    values.append((name: "DESIGNATED_SIZE_BELOW", number: 2))
    values.append((name: "DESIGNATED_SIZE_NOT_KNOWN", number: 3))
    return EnumSchema(name: "cloudpark.enterprise.v1.DesignatedSize", values: values)
  }()
}

extension EnterpriseV1.CreditEventKind {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "CREDIT_EVENT_KIND_UNSPECIFIED", number: 0))
    values.append((name: "CREDIT_EVENT_KIND_COMMENDATION", number: 1))
    values.append((name: "CREDIT_EVENT_KIND_WARNING", number: 2))
    values.append((name: "CREDIT_EVENT_KIND_BREACH", number: 3))
    return EnumSchema(name: "cloudpark.enterprise.v1.CreditEventKind", values: values)
  }()
}

extension EnterpriseV1.CreditStanding {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "CREDIT_STANDING_UNSPECIFIED", number: 0))
    values.append((name: "CREDIT_STANDING_GOOD", number: 1))
    values.append((name: "CREDIT_STANDING_WARNED", number: 2))
    values.append((name: "CREDIT_STANDING_BARRED", number: 3))
    return EnumSchema(name: "cloudpark.enterprise.v1.CreditStanding", values: values)
  }()
}
