// Made by Scripts/generate from cloudpark/finance/v1/finance.proto. Do not edit.

internal import CParkSchemas
import RPCSchemas
import SchemaRuntime

extension FinanceV1 {
  /// What a lender says of a product.
  public struct ProductContent: Message {
    /// Its name in Chinese, 1 to 200 characters.
    public var nameZh: String = ""
    /// Its name in English; may be empty.
    public var nameEn: String = ""
    /// How it finances.
    public var kind: FinanceV1.ProductKind = FinanceV1.ProductKind()
    /// The least that is lent, in fen; above 0.
    public var amountMinFen: Int64 = 0
    /// The most that is lent, in fen.
    public var amountMaxFen: Int64 = 0
    /// The shortest term in months; at least 1.
    public var termMonthsMin: UInt32 = 0
    /// The longest term in months; at most 360.
    public var termMonthsMax: UInt32 = 0
    /// The lowest yearly rate in hundredths of a percent: 385 is 3.85 %.
    public var rateMinBasisPoints: UInt32 = 0
    /// The highest yearly rate in hundredths of a percent; at most 3600.
    public var rateMaxBasisPoints: UInt32 = 0
    /// Who may have it: every rule must be met. At most 50, as in a policy; facts of past awards are not known here.
    public var eligibility: [PolicyV1.EligibilityRule] = []
    /// What else there is to say; may be empty.
    public var summary: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// A lender's product.
  public struct Product: Message {
    /// Its id, "fpr_...".
    public var id: String = ""
    /// Counts its changes, from 1.
    public var version: UInt64 = 0
    /// Whether it is on the list.
    public var state: FinanceV1.ProductState = FinanceV1.ProductState()
    /// Whose it is.
    public var institutionId: String = ""
    /// The institution's name.
    public var institutionName: String = ""
    /// What it is.
    public var content: FinanceV1.ProductContent?
    /// When it was published.
    public var publishedAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// What an enterprise asks for.
  public struct DemandContent: Message {
    /// How much, in fen; above 0.
    public var amountFen: Int64 = 0
    /// For how many months; 1 to 360.
    public var termMonths: UInt32 = 0
    /// The highest yearly rate it would pay, in hundredths of a percent; 0: not said.
    public var rateMaxBasisPoints: UInt32 = 0
    /// Which kinds of products it would take; empty: any.
    public var kinds: [FinanceV1.ProductKind] = []
    /// What the money is for, 1 to 2000 characters.
    public var purpose: String = ""
    /// The day by which it is needed, YYYY-MM-DD; empty: not said.
    public var neededBy: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// An institution's hold on a demand.
  public struct Claim: Message {
    /// Its id, "fcl_...".
    public var id: String = ""
    /// Where it stands.
    public var state: FinanceV1.ClaimState = FinanceV1.ClaimState()
    /// The institution.
    public var institutionId: String = ""
    /// Its name.
    public var institutionName: String = ""
    /// The product it rests on.
    public var productId: String = ""
    /// When it was made.
    public var claimedAt: GoogleProtobuf.Timestamp?
    /// When it ends by itself unless an offer is accepted before.
    public var expiresAt: GoogleProtobuf.Timestamp?
    /// What the examination came to; unspecified before it.
    public var recommendation: FinanceV1.Recommendation = FinanceV1.Recommendation()
    /// The examination's report; only the institution itself sees it.
    public var report: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Terms that an institution offers.
  public struct Offer: Message {
    /// Its id, "fof_...".
    public var id: String = ""
    /// Where it stands.
    public var state: FinanceV1.OfferState = FinanceV1.OfferState()
    /// The claim it belongs to.
    public var claimId: String = ""
    /// The institution.
    public var institutionId: String = ""
    /// How much it lends at most, in fen.
    public var amountFen: Int64 = 0
    /// For how many months.
    public var termMonths: UInt32 = 0
    /// The yearly rate in hundredths of a percent.
    public var rateBasisPoints: UInt32 = 0
    /// The last day on which it can be accepted, YYYY-MM-DD in Shanghai.
    public var validThrough: String = ""
    /// Further conditions; may be empty.
    public var conditions: String = ""
    /// When it was made.
    public var offeredAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// A demand.
  public struct Demand: Message {
    /// Its id, "fdm_...".
    public var id: String = ""
    /// Counts its changes, from 1.
    public var version: UInt64 = 0
    /// Its number, gap-free per year: "FD-2026-000001".
    public var number: String = ""
    /// Where it stands.
    public var state: FinanceV1.DemandState = FinanceV1.DemandState()
    /// Whose it is; empty for an institution that holds no claim on it.
    public var enterpriseId: String = ""
    /// The enterprise's name; empty for an institution that holds no claim on it.
    public var enterpriseName: String = ""
    /// What it asks for.
    public var content: FinanceV1.DemandContent?
    /// The claims; an institution sees its own.
    public var claims: [FinanceV1.Claim] = []
    /// How many claims are held now.
    public var claimsHeld: UInt32 = 0
    /// How many may be held at a time.
    public var claimsMax: UInt32 = 0
    /// The offers; an institution sees its own.
    public var offers: [FinanceV1.Offer] = []
    /// The offer that was accepted; empty before, and for institutions whose offer it is not.
    public var acceptedOfferId: String = ""
    /// What may be drawn in all, in fen; 0 before an offer was accepted. This and the figures below are shown to the
    /// enterprise and its lender only.
    public var offerFen: Int64 = 0
    /// What was drawn, in fen.
    public var drawnFen: Int64 = 0
    /// The principal that was repaid, in fen.
    public var repaidFen: Int64 = 0
    /// What was drawn and is not repaid, in fen.
    public var outstandingFen: Int64 = 0
    /// The interest that was paid, in fen.
    public var interestPaidFen: Int64 = 0
    /// Where it is paid to, masked; nothing before an offer was accepted.
    public var payee: ApplicationV1.PayeeAccount?
    /// When it was published.
    public var publishedAt: GoogleProtobuf.Timestamp?
    /// When it changed last.
    public var updatedAt: GoogleProtobuf.Timestamp?
    /// Why it was ended; empty before.
    public var closeReason: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// An enterprise's leave for one institution to read some of its data for a while.
  public struct Authorisation: Message {
    /// Its id, "fau_...".
    public var id: String = ""
    /// Counts its changes, from 1.
    public var version: UInt64 = 0
    /// Where it stands.
    public var state: FinanceV1.AuthorisationState = FinanceV1.AuthorisationState()
    /// The demand it serves.
    public var demandId: String = ""
    /// Whose data.
    public var enterpriseId: String = ""
    /// Who may read.
    public var institutionId: String = ""
    /// The institution's name.
    public var institutionName: String = ""
    /// What.
    public var scopes: [FinanceV1.SharedScope] = []
    /// When it was given.
    public var grantedAt: GoogleProtobuf.Timestamp?
    /// When it ends by itself.
    public var expiresAt: GoogleProtobuf.Timestamp?
    /// When it ended; nothing while it is in force.
    public var endedAt: GoogleProtobuf.Timestamp?
    /// How often data was read under it.
    public var reads: UInt64 = 0
    /// The demand's version after it was given; 0 in lists.
    public var demandVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// An award, as a lender sees it.
  public struct SharedAward: Message {
    /// The case's number.
    public var number: String = ""
    /// The programme's key.
    public var programme: String = ""
    /// The calendar year it counts for.
    public var year: UInt32 = 0
    /// What was granted, in fen.
    public var approvedFen: Int64 = 0
    /// What was paid and has not been recovered, in fen.
    public var netPaidFen: Int64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// What an authorisation covers.
  public struct SharedData: Message {
    /// The authorisation it was read under.
    public var authorisation: FinanceV1.Authorisation?
    /// The profile, if it is covered.
    public var enterprise: EnterpriseV1.Enterprise?
    /// The credit standing, if it is covered.
    public var credit: EnterpriseV1.Credit?
    /// The latest 200 awards, newest first, if they are covered.
    public var awards: [FinanceV1.SharedAward] = []
    /// When it was read.
    public var readAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Money that moved under a contract.
  public struct Movement: Message {
    /// Its id, "fmv_...".
    public var id: String = ""
    /// The demand.
    public var demandId: String = ""
    /// Counts the movements of the demand, from 1.
    public var sequence: UInt64 = 0
    /// Which way.
    public var kind: FinanceV1.MovementKind = FinanceV1.MovementKind()
    /// The principal, in fen.
    public var principalFen: Int64 = 0
    /// The interest, in fen; 0 for a drawdown.
    public var interestFen: Int64 = 0
    /// What is outstanding after it, in fen.
    public var outstandingFen: Int64 = 0
    /// The bank's reference.
    public var bankReference: String = ""
    /// When it was recorded.
    public var bookedAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// What a product means for a demand.
  public struct LenderMatch: Message {
    /// The product.
    public var product: FinanceV1.Product?
    /// Whether it fits.
    public var verdict: PolicyV1.Verdict = PolicyV1.Verdict()
    /// Each rule with its reason: the demand's terms first, then the product's own.
    public var results: [PolicyV1.RuleResult] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// Publishes a product.
  public struct PublishProductRequest: Message {
    /// What it is.
    public var content: FinanceV1.ProductContent?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Withdraws a product.
  public struct WithdrawProductRequest: Message {
    /// The product.
    public var productId: String = ""
    /// The version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Names a product.
  public struct GetProductRequest: Message {
    /// The product.
    public var productId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which products.
  public struct ListProductsRequest: Message {
    /// Only of this institution; empty: any.
    public var institutionId: String = ""
    /// Only of this kind; unspecified: any.
    public var kind: FinanceV1.ProductKind = FinanceV1.ProductKind()
    /// Only in this state; unspecified: those on the list.
    public var state: FinanceV1.ProductState = FinanceV1.ProductState()
    /// How many at most; 0: 50. At most 200.
    public var pageSize: UInt32 = 0
    /// next_page_token of the page before; empty for the first.
    public var pageToken: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// A page of products.
  public struct ListProductsResponse: Message {
    /// The products.
    public var products: [FinanceV1.Product] = []
    /// For the next page; empty on the last.
    public var nextPageToken: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Publishes a demand.
  public struct PublishDemandRequest: Message {
    /// What the enterprise asks for.
    public var content: FinanceV1.DemandContent?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Names a demand.
  public struct GetDemandRequest: Message {
    /// The demand.
    public var demandId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which demands.
  public struct ListDemandsRequest: Message {
    /// Only in this state; unspecified: any.
    public var state: FinanceV1.DemandState = FinanceV1.DemandState()
    /// For officers, only of this enterprise; empty: any.
    public var enterpriseId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Matches a demand.
  public struct MatchLendersRequest: Message {
    /// The demand.
    public var demandId: String = ""
    /// Only matches of this verdict; unspecified: all.
    public var verdict: PolicyV1.Verdict = PolicyV1.Verdict()

    /// The message in which every field has its default.
    public init() {}
  }

  /// Claims a demand.
  public struct ClaimDemandRequest: Message {
    /// The demand.
    public var demandId: String = ""
    /// The version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0
    /// The product of the caller's institution that the claim rests on; it must not be found unfit.
    public var productId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Gives a claim back.
  public struct ReleaseClaimRequest: Message {
    /// The demand.
    public var demandId: String = ""
    /// The version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0
    /// Why; may be empty.
    public var reason: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Lets an institution read.
  public struct AuthoriseDataSharingRequest: Message {
    /// The demand.
    public var demandId: String = ""
    /// The demand's version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0
    /// The institution, which holds a claim.
    public var institutionId: String = ""
    /// What it may read; at least one.
    public var scopes: [FinanceV1.SharedScope] = []
    /// When it ends: after now, and at most 365 days away.
    public var expiresAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Revokes an authorisation.
  public struct RevokeDataSharingRequest: Message {
    /// The authorisation.
    public var authorisationId: String = ""
    /// The authorisation's version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0
    /// Why; may be empty.
    public var reason: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which authorisations.
  public struct ListAuthorisationsRequest: Message {
    /// Only of this demand; empty: any.
    public var demandId: String = ""
    /// Only in this state; unspecified: any.
    public var state: FinanceV1.AuthorisationState = FinanceV1.AuthorisationState()

    /// The message in which every field has its default.
    public init() {}
  }

  /// Reads shared data.
  public struct ReadSharedDataRequest: Message {
    /// The authorisation.
    public var authorisationId: String = ""
    /// Why, 1 to 64 of a-z, 0-9, "." and "_": "due_diligence".
    public var purpose: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Records an examination.
  public struct SubmitDueDiligenceRequest: Message {
    /// The demand.
    public var demandId: String = ""
    /// The version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0
    /// What it came to.
    public var recommendation: FinanceV1.Recommendation = FinanceV1.Recommendation()
    /// The report, 1 to 20000 characters; only the institution sees it.
    public var report: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Offers terms.
  public struct OfferTermsRequest: Message {
    /// The demand.
    public var demandId: String = ""
    /// The version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0
    /// How much, in fen: within the product, and at most what the demand asks for.
    public var amountFen: Int64 = 0
    /// For how many months, within the product.
    public var termMonths: UInt32 = 0
    /// The yearly rate in hundredths of a percent, within the product.
    public var rateBasisPoints: UInt32 = 0
    /// The last day on which it can be accepted, YYYY-MM-DD in Shanghai: today or later, at most 90 days away.
    public var validThrough: String = ""
    /// Further conditions; may be empty.
    public var conditions: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Accepts an offer.
  public struct AcceptOfferRequest: Message {
    /// The demand.
    public var demandId: String = ""
    /// The version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0
    /// The offer.
    public var offerId: String = ""
    /// Where the money is to be paid; the account must be held in the enterprise's own name.
    public var payee: ApplicationV1.PayeeAccount?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for the payee's account in clear.
  public struct RevealPayeeRequest: Message {
    /// The demand.
    public var demandId: String = ""
    /// Why, 1 to 64 of a-z, 0-9, "." and "_": "drawdown".
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

  /// Records a drawdown.
  public struct RecordDrawdownRequest: Message {
    /// The demand.
    public var demandId: String = ""
    /// The version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0
    /// How much, in fen; above 0.
    public var amountFen: Int64 = 0
    /// The bank's reference, 1 to 100 characters; unique among the demand's movements.
    public var bankReference: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Records a repayment.
  public struct RecordRepaymentRequest: Message {
    /// The demand.
    public var demandId: String = ""
    /// The version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0
    /// The principal, in fen; 0 for interest alone.
    public var principalFen: Int64 = 0
    /// The interest, in fen.
    public var interestFen: Int64 = 0
    /// The bank's reference, 1 to 100 characters; unique among the demand's movements.
    public var bankReference: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which movements.
  public struct ListMovementsRequest: Message {
    /// The demand.
    public var demandId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Ends a demand.
  public struct CloseDemandRequest: Message {
    /// The demand.
    public var demandId: String = ""
    /// The version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0
    /// Why; may be empty.
    public var reason: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Watches a demand.
  public struct WatchDemandRequest: Message {
    /// The demand.
    public var demandId: String = ""
    /// Go on behind this; empty: begin with a snapshot.
    public var cursor: [UInt8] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// A demand's change.
  public struct DemandEvent: Message {
    /// What this is.
    public var kind: FinanceV1.DemandEventKind = FinanceV1.DemandEventKind()
    /// What was done, such as "claim".
    public var action: String = ""
    /// The demand as it stands now.
    public var demand: FinanceV1.Demand?
    /// When.
    public var occurredAt: GoogleProtobuf.Timestamp?
    /// To go on behind this event.
    public var cursor: [UInt8] = []
    /// The institution the change concerns; empty when it concerns none.
    public var institutionId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// How a product finances.
  public struct ProductKind: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not said; in a filter any, refused in a product.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// 信用贷款.
    public static var creditLoan: Self { Self(rawValue: 1) }
    /// 知识产权质押贷款.
    public static var ipPledge: Self { Self(rawValue: 2) }
    /// 抵押贷款.
    public static var mortgage: Self { Self(rawValue: 3) }
    /// 担保贷款.
    public static var guaranteedLoan: Self { Self(rawValue: 4) }
    /// 融资租赁.
    public static var leasing: Self { Self(rawValue: 5) }
    /// 应收账款融资.
    public static var receivables: Self { Self(rawValue: 6) }
  }

  /// Whether a product is on the list.
  public struct ProductState: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// In a filter: any.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// It is.
    public static var open: Self { Self(rawValue: 1) }
    /// It was withdrawn; this does not change any more.
    public static var withdrawn: Self { Self(rawValue: 2) }
  }

  /// Where a demand stands.
  public struct DemandState: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// In a filter: any.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// 需求发布: on the list, claimed by nobody yet.
    public static var published: Self { Self(rawValue: 1) }
    /// 匹配: an institution has claimed it.
    public static var matching: Self { Self(rawValue: 2) }
    /// 融资申请: data is shared with an institution.
    public static var applied: Self { Self(rawValue: 3) }
    /// 尽调: an institution has examined it.
    public static var dueDiligence: Self { Self(rawValue: 4) }
    /// 审批与谈判: there is an offer.
    public static var offered: Self { Self(rawValue: 5) }
    /// 合同签署: an offer was accepted.
    public static var signed: Self { Self(rawValue: 6) }
    /// 资金拨付: money was drawn.
    public static var disbursed: Self { Self(rawValue: 7) }
    /// 还款: money has come back.
    public static var repaying: Self { Self(rawValue: 8) }
    /// 结束: everything drawn was repaid; final.
    public static var closed: Self { Self(rawValue: 9) }
    /// 取消: ended before a contract; final.
    public static var cancelled: Self { Self(rawValue: 10) }
  }

  /// Where a claim stands.
  public struct ClaimState: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Never sent.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// Held; nothing was examined yet.
    public static var active: Self { Self(rawValue: 1) }
    /// The examination supports it.
    public static var examined: Self { Self(rawValue: 2) }
    /// There is an offer.
    public static var offered: Self { Self(rawValue: 3) }
    /// Its offer was accepted; final.
    public static var accepted: Self { Self(rawValue: 4) }
    /// Given back by the institution; final.
    public static var released: Self { Self(rawValue: 5) }
    /// The examination speaks against it, another offer was accepted, or the demand ended; final.
    public static var declined: Self { Self(rawValue: 6) }
    /// Its time ended without an accepted offer; final.
    public static var expired: Self { Self(rawValue: 7) }
  }

  /// What an examination recommends.
  public struct Recommendation: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not said.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// To lend.
    public static var support: Self { Self(rawValue: 1) }
    /// Not to lend; the claim ends.
    public static var refuse: Self { Self(rawValue: 2) }
  }

  /// Where an offer stands.
  public struct OfferState: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Never sent.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// It can be accepted.
    public static var open: Self { Self(rawValue: 1) }
    /// It was accepted; final.
    public static var accepted: Self { Self(rawValue: 2) }
    /// A later offer of the institution took its place; final.
    public static var replaced: Self { Self(rawValue: 3) }
    /// Another offer was accepted, the claim or the demand ended; final.
    public static var declined: Self { Self(rawValue: 4) }
    /// Its last day has ended; final.
    public static var expired: Self { Self(rawValue: 5) }
  }

  /// Which of an enterprise's data is shared.
  public struct SharedScope: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not said; refused.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// The profile with its figures. Contact person and bank account stay masked.
    public static var profile: Self { Self(rawValue: 1) }
    /// The credit standing with its events.
    public static var credit: Self { Self(rawValue: 2) }
    /// The awards that were granted.
    public static var awards: Self { Self(rawValue: 3) }
  }

  /// Where an authorisation stands.
  public struct AuthorisationState: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// In a filter: any.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// In force until it expires.
    public static var granted: Self { Self(rawValue: 1) }
    /// Revoked by the enterprise; final.
    public static var revoked: Self { Self(rawValue: 2) }
    /// Its time has ended; final.
    public static var expired: Self { Self(rawValue: 3) }
    /// A later one took its place, or the claim or the demand ended; final.
    public static var ended: Self { Self(rawValue: 4) }
  }

  /// Which way money moved.
  public struct MovementKind: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Never sent.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// To the enterprise.
    public static var drawdown: Self { Self(rawValue: 1) }
    /// Back to the lender.
    public static var repayment: Self { Self(rawValue: 2) }
  }

  /// What an event of a watch is.
  public struct DemandEventKind: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Never sent.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// The demand as it stands; sent first.
    public static var snapshot: Self { Self(rawValue: 1) }
    /// It changed.
    public static var changed: Self { Self(rawValue: 2) }
    /// Nothing changed; the cursor is a good place to go on from.
    public static var bookmark: Self { Self(rawValue: 3) }
  }

  /// Brings enterprises that need money and institutions that lend it together.
  public enum FinanceService {
    /// The full name.
    public static let name: String = "cloudpark.finance.v1.FinanceService"
    /// All methods, in the order of the contract.
    public static var methods: [MethodDescriptor] {
      [publishProduct, withdrawProduct, getProduct, listProducts, publishDemand, getDemand, listDemands, matchLenders, claimDemand, releaseClaim, authoriseDataSharing, revokeDataSharing, listAuthorisations, readSharedData, submitDueDiligence, offerTerms, acceptOffer, revealPayee, recordDrawdown, recordRepayment, listMovements, closeDemand, watchDemand]
    }

    /// Publishes a product of the caller's institution.
    public static let publishProduct: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.finance.v1.FinanceService", name: "PublishProduct",
      callType: .unary, requestType: "cloudpark.finance.v1.PublishProductRequest",
      responseType: "cloudpark.finance.v1.Product", idempotency: .mutates,
      roles: ["institution"], scope: "granted",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Takes a product of the caller's institution off the list. Claims that rest on it go on.
    public static let withdrawProduct: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.finance.v1.FinanceService", name: "WithdrawProduct",
      callType: .unary, requestType: "cloudpark.finance.v1.WithdrawProductRequest",
      responseType: "cloudpark.finance.v1.Product", idempotency: .mutates,
      roles: ["institution"], scope: "granted",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// One product.
    public static let getProduct: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.finance.v1.FinanceService", name: "GetProduct",
      callType: .unary, requestType: "cloudpark.finance.v1.GetProductRequest",
      responseType: "cloudpark.finance.v1.Product", idempotency: .noSideEffects,
      roles: ["authenticated"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// A page of the products on the list, oldest first.
    public static let listProducts: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.finance.v1.FinanceService", name: "ListProducts",
      callType: .unary, requestType: "cloudpark.finance.v1.ListProductsRequest",
      responseType: "cloudpark.finance.v1.ListProductsResponse", idempotency: .noSideEffects,
      roles: ["authenticated"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Publishes a demand of the caller's enterprise, which must be verified and not barred for a breach of trust.
    public static let publishDemand: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.finance.v1.FinanceService", name: "PublishDemand",
      callType: .unary, requestType: "cloudpark.finance.v1.PublishDemandRequest",
      responseType: "cloudpark.finance.v1.Demand", idempotency: .mutates,
      roles: ["enterprise_admin", "enterprise_staff"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// One demand, as far as the caller may see it: an institution sees the ones it matches or has claimed, and only its
    /// own claim and offers.
    public static let getDemand: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.finance.v1.FinanceService", name: "GetDemand",
      callType: .unary, requestType: "cloudpark.finance.v1.GetDemandRequest",
      responseType: "cloudpark.finance.v1.Demand", idempotency: .noSideEffects,
      roles: ["enterprise_admin", "enterprise_staff", "institution", "district_officer"], scope: "granted",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Demands, newest first: an enterprise's own, for an institution those that a product of its own matches and those it
    /// has claimed, for an officer all.
    public static let listDemands: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.finance.v1.FinanceService", name: "ListDemands",
      callType: .serverStreaming, requestType: "cloudpark.finance.v1.ListDemandsRequest",
      responseType: "cloudpark.finance.v1.Demand", idempotency: .noSideEffects,
      roles: ["enterprise_admin", "enterprise_staff", "institution", "district_officer"], scope: "granted",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// What each product on the list means for a demand of the caller's enterprise, with the reasons for and against; the
    /// best fit first.
    public static let matchLenders: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.finance.v1.FinanceService", name: "MatchLenders",
      callType: .serverStreaming, requestType: "cloudpark.finance.v1.MatchLendersRequest",
      responseType: "cloudpark.finance.v1.LenderMatch", idempotency: .noSideEffects,
      roles: ["enterprise_admin", "enterprise_staff"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Claims a demand for the caller's institution, on one of its products. At most three institutions hold a claim at a
    /// time. A claim without an offer expires after 30 days.
    public static let claimDemand: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.finance.v1.FinanceService", name: "ClaimDemand",
      callType: .unary, requestType: "cloudpark.finance.v1.ClaimDemandRequest",
      responseType: "cloudpark.finance.v1.Demand", idempotency: .mutates,
      roles: ["institution"], scope: "granted",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Gives the institution's claim back, with its offers. The data it was allowed to read is closed to it.
    public static let releaseClaim: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.finance.v1.FinanceService", name: "ReleaseClaim",
      callType: .unary, requestType: "cloudpark.finance.v1.ReleaseClaimRequest",
      responseType: "cloudpark.finance.v1.Demand", idempotency: .mutates,
      roles: ["institution"], scope: "granted",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Lets an institution that holds a claim read some of the enterprise's data until a moment; this is the enterprise's
    /// application to that institution. A new grant takes the place of the one before it.
    public static let authoriseDataSharing: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.finance.v1.FinanceService", name: "AuthoriseDataSharing",
      callType: .unary, requestType: "cloudpark.finance.v1.AuthoriseDataSharingRequest",
      responseType: "cloudpark.finance.v1.Authorisation", idempotency: .mutates,
      roles: ["enterprise_admin"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Ends an authorisation at once. The institution's open WatchDemand streams end with PERMISSION_DENIED, and cursors
    /// from before are good no more.
    public static let revokeDataSharing: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.finance.v1.FinanceService", name: "RevokeDataSharing",
      callType: .unary, requestType: "cloudpark.finance.v1.RevokeDataSharingRequest",
      responseType: "cloudpark.finance.v1.Authorisation", idempotency: .mutates,
      roles: ["enterprise_admin"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Authorisations, newest first: those an enterprise gave, those an institution was given.
    public static let listAuthorisations: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.finance.v1.FinanceService", name: "ListAuthorisations",
      callType: .serverStreaming, requestType: "cloudpark.finance.v1.ListAuthorisationsRequest",
      responseType: "cloudpark.finance.v1.Authorisation", idempotency: .noSideEffects,
      roles: ["enterprise_admin", "enterprise_staff", "institution"], scope: "granted",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// What an authorisation in force covers, as it stands now. Each read is audited with its purpose. PERMISSION_DENIED
    /// once the authorisation is revoked or has expired, for a repeated call too.
    public static let readSharedData: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.finance.v1.FinanceService", name: "ReadSharedData",
      callType: .unary, requestType: "cloudpark.finance.v1.ReadSharedDataRequest",
      responseType: "cloudpark.finance.v1.SharedData", idempotency: .mutates,
      roles: ["institution"], scope: "granted",
      resumable: false, priority: 0, secretResponse: true, pointRead: false)

    /// Records what the institution's examination (尽调) came to. It needs an authorisation in force.
    public static let submitDueDiligence: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.finance.v1.FinanceService", name: "SubmitDueDiligence",
      callType: .unary, requestType: "cloudpark.finance.v1.SubmitDueDiligenceRequest",
      responseType: "cloudpark.finance.v1.Demand", idempotency: .mutates,
      roles: ["institution"], scope: "granted",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Offers terms, within the demand and the claimed product, after an examination that supports it. A new offer takes
    /// the place of the institution's one before it.
    public static let offerTerms: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.finance.v1.FinanceService", name: "OfferTerms",
      callType: .unary, requestType: "cloudpark.finance.v1.OfferTermsRequest",
      responseType: "cloudpark.finance.v1.Demand", idempotency: .mutates,
      roles: ["institution"], scope: "granted",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Accepts one offer; all other offers and claims are declined and their authorisations end.
    public static let acceptOffer: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.finance.v1.FinanceService", name: "AcceptOffer",
      callType: .unary, requestType: "cloudpark.finance.v1.AcceptOfferRequest",
      responseType: "cloudpark.finance.v1.Demand", idempotency: .mutates,
      roles: ["enterprise_admin"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The account to be paid to, in clear, for the institution whose offer was accepted. The read is audited.
    public static let revealPayee: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.finance.v1.FinanceService", name: "RevealPayee",
      callType: .unary, requestType: "cloudpark.finance.v1.RevealPayeeRequest",
      responseType: "cloudpark.finance.v1.RevealPayeeResponse", idempotency: .mutates,
      roles: ["institution"], scope: "granted",
      resumable: false, priority: 0, secretResponse: true, pointRead: false)

    /// Records money that the lender paid out. All drawdowns together never exceed the offer.
    public static let recordDrawdown: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.finance.v1.FinanceService", name: "RecordDrawdown",
      callType: .unary, requestType: "cloudpark.finance.v1.RecordDrawdownRequest",
      responseType: "cloudpark.finance.v1.Demand", idempotency: .mutates,
      roles: ["institution"], scope: "granted",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Records money that came back. The principal repaid never exceeds what was drawn.
    public static let recordRepayment: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.finance.v1.FinanceService", name: "RecordRepayment",
      callType: .unary, requestType: "cloudpark.finance.v1.RecordRepaymentRequest",
      responseType: "cloudpark.finance.v1.Demand", idempotency: .mutates,
      roles: ["institution"], scope: "granted",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The drawdowns and repayments of a demand, oldest first, for the enterprise and its lender.
    public static let listMovements: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.finance.v1.FinanceService", name: "ListMovements",
      callType: .serverStreaming, requestType: "cloudpark.finance.v1.ListMovementsRequest",
      responseType: "cloudpark.finance.v1.Movement", idempotency: .noSideEffects,
      roles: ["enterprise_admin", "enterprise_staff", "institution"], scope: "granted",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Ends a demand: before the contract it is cancelled, afterwards it is closed, which needs everything repaid. All its
    /// authorisations end.
    public static let closeDemand: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.finance.v1.FinanceService", name: "CloseDemand",
      callType: .unary, requestType: "cloudpark.finance.v1.CloseDemandRequest",
      responseType: "cloudpark.finance.v1.Demand", idempotency: .mutates,
      roles: ["enterprise_admin", "enterprise_staff"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The demand now, then every change. An institution needs an authorisation in force; the stream ends with it, and a
    /// new one begins with a new snapshot.
    public static let watchDemand: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.finance.v1.FinanceService", name: "WatchDemand",
      callType: .serverStreaming, requestType: "cloudpark.finance.v1.WatchDemandRequest",
      responseType: "cloudpark.finance.v1.DemandEvent", idempotency: .noSideEffects,
      roles: ["enterprise_admin", "enterprise_staff", "institution"], scope: "granted",
      resumable: true, priority: 0, secretResponse: false, pointRead: false)
  }
}

extension FinanceV1.ProductContent {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("name_zh", jsonName: "nameZh", number: 1, FieldType.string))
    fields.append(FieldSchema("name_en", jsonName: "nameEn", number: 2, FieldType.string))
    fields.append(FieldSchema("kind", jsonName: "kind", number: 3, FieldType.enumeration({ FinanceV1.ProductKind.schema })))
    fields.append(FieldSchema("amount_min_fen", jsonName: "amountMinFen", number: 4, FieldType.int64))
    fields.append(FieldSchema("amount_max_fen", jsonName: "amountMaxFen", number: 5, FieldType.int64))
    fields.append(FieldSchema("term_months_min", jsonName: "termMonthsMin", number: 6, FieldType.uint32))
    fields.append(FieldSchema("term_months_max", jsonName: "termMonthsMax", number: 7, FieldType.uint32))
    fields.append(FieldSchema("rate_min_basis_points", jsonName: "rateMinBasisPoints", number: 8, FieldType.uint32))
    fields.append(FieldSchema("rate_max_basis_points", jsonName: "rateMaxBasisPoints", number: 9, FieldType.uint32))
    fields.append(FieldSchema("eligibility", jsonName: "eligibility", number: 10, FieldType.message({ PolicyV1.EligibilityRule.schema }), label: .repeated))
    fields.append(FieldSchema("summary", jsonName: "summary", number: 11, FieldType.string))
    return MessageSchema(name: "cloudpark.finance.v1.ProductContent", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__finance__v1__product_content__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Finance__V1__ProductContent.self)
    self.nameZh = RecordReader.string(record.pointee.name_zh)
    self.nameEn = RecordReader.string(record.pointee.name_en)
    self.kind = RecordReader.enumeration(record.pointee.kind)
    self.amountMinFen = record.pointee.amount_min_fen
    self.amountMaxFen = record.pointee.amount_max_fen
    self.termMonthsMin = record.pointee.term_months_min
    self.termMonthsMax = record.pointee.term_months_max
    self.rateMinBasisPoints = record.pointee.rate_min_basis_points
    self.rateMaxBasisPoints = record.pointee.rate_max_basis_points
    self.eligibility = RecordReader.messages(record.pointee.n_eligibility, record.pointee.eligibility)
    self.summary = RecordReader.string(record.pointee.summary)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Finance__V1__ProductContent.self)
    cloudpark__finance__v1__product_content__init(record)
    if !self.nameZh.isEmpty {
      record.pointee.name_zh = try packer.string(self.nameZh, "name_zh")
    }
    if !self.nameEn.isEmpty {
      record.pointee.name_en = try packer.string(self.nameEn, "name_en")
    }
    record.pointee.kind = packer.enumeration(self.kind)
    record.pointee.amount_min_fen = self.amountMinFen
    record.pointee.amount_max_fen = self.amountMaxFen
    record.pointee.term_months_min = self.termMonthsMin
    record.pointee.term_months_max = self.termMonthsMax
    record.pointee.rate_min_basis_points = self.rateMinBasisPoints
    record.pointee.rate_max_basis_points = self.rateMaxBasisPoints
    if !self.eligibility.isEmpty {
      record.pointee.n_eligibility = self.eligibility.count
      record.pointee.eligibility = try packer.messages(self.eligibility, "eligibility")
    }
    if !self.summary.isEmpty {
      record.pointee.summary = try packer.string(self.summary, "summary")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension FinanceV1.Product {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("version", jsonName: "version", number: 2, FieldType.uint64))
    fields.append(FieldSchema("state", jsonName: "state", number: 3, FieldType.enumeration({ FinanceV1.ProductState.schema })))
    fields.append(FieldSchema("institution_id", jsonName: "institutionId", number: 4, FieldType.string))
    fields.append(FieldSchema("institution_name", jsonName: "institutionName", number: 5, FieldType.string))
    fields.append(FieldSchema("content", jsonName: "content", number: 6, FieldType.message({ FinanceV1.ProductContent.schema })))
    fields.append(FieldSchema("published_at", jsonName: "publishedAt", number: 7, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.finance.v1.Product", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__finance__v1__product__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Finance__V1__Product.self)
    self.id = RecordReader.string(record.pointee.id)
    self.version = record.pointee.version
    self.state = RecordReader.enumeration(record.pointee.state)
    self.institutionId = RecordReader.string(record.pointee.institution_id)
    self.institutionName = RecordReader.string(record.pointee.institution_name)
    self.content = RecordReader.message(record.pointee.content)
    self.publishedAt = RecordReader.message(record.pointee.published_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Finance__V1__Product.self)
    cloudpark__finance__v1__product__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    record.pointee.version = self.version
    record.pointee.state = packer.enumeration(self.state)
    if !self.institutionId.isEmpty {
      record.pointee.institution_id = try packer.string(self.institutionId, "institution_id")
    }
    if !self.institutionName.isEmpty {
      record.pointee.institution_name = try packer.string(self.institutionName, "institution_name")
    }
    if let value = self.content {
      record.pointee.content = try packer.message(value, "content")
    }
    if let value = self.publishedAt {
      record.pointee.published_at = try packer.message(value, "published_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension FinanceV1.DemandContent {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("amount_fen", jsonName: "amountFen", number: 1, FieldType.int64))
    fields.append(FieldSchema("term_months", jsonName: "termMonths", number: 2, FieldType.uint32))
    fields.append(FieldSchema("rate_max_basis_points", jsonName: "rateMaxBasisPoints", number: 3, FieldType.uint32))
    fields.append(FieldSchema("kinds", jsonName: "kinds", number: 4, FieldType.enumeration({ FinanceV1.ProductKind.schema }), label: .repeated))
    fields.append(FieldSchema("purpose", jsonName: "purpose", number: 5, FieldType.string))
    fields.append(FieldSchema("needed_by", jsonName: "neededBy", number: 6, FieldType.string))
    return MessageSchema(name: "cloudpark.finance.v1.DemandContent", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__finance__v1__demand_content__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Finance__V1__DemandContent.self)
    self.amountFen = record.pointee.amount_fen
    self.termMonths = record.pointee.term_months
    self.rateMaxBasisPoints = record.pointee.rate_max_basis_points
    self.kinds = RecordReader.enumerations(record.pointee.n_kinds, record.pointee.kinds)
    self.purpose = RecordReader.string(record.pointee.purpose)
    self.neededBy = RecordReader.string(record.pointee.needed_by)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Finance__V1__DemandContent.self)
    cloudpark__finance__v1__demand_content__init(record)
    record.pointee.amount_fen = self.amountFen
    record.pointee.term_months = self.termMonths
    record.pointee.rate_max_basis_points = self.rateMaxBasisPoints
    if !self.kinds.isEmpty {
      record.pointee.n_kinds = self.kinds.count
      record.pointee.kinds = try packer.enumerations(self.kinds)
    }
    if !self.purpose.isEmpty {
      record.pointee.purpose = try packer.string(self.purpose, "purpose")
    }
    if !self.neededBy.isEmpty {
      record.pointee.needed_by = try packer.string(self.neededBy, "needed_by")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension FinanceV1.Claim {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("state", jsonName: "state", number: 2, FieldType.enumeration({ FinanceV1.ClaimState.schema })))
    fields.append(FieldSchema("institution_id", jsonName: "institutionId", number: 3, FieldType.string))
    fields.append(FieldSchema("institution_name", jsonName: "institutionName", number: 4, FieldType.string))
    fields.append(FieldSchema("product_id", jsonName: "productId", number: 5, FieldType.string))
    fields.append(FieldSchema("claimed_at", jsonName: "claimedAt", number: 6, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("expires_at", jsonName: "expiresAt", number: 7, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("recommendation", jsonName: "recommendation", number: 8, FieldType.enumeration({ FinanceV1.Recommendation.schema })))
    fields.append(FieldSchema("report", jsonName: "report", number: 9, FieldType.string))
    return MessageSchema(name: "cloudpark.finance.v1.Claim", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__finance__v1__claim__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Finance__V1__Claim.self)
    self.id = RecordReader.string(record.pointee.id)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.institutionId = RecordReader.string(record.pointee.institution_id)
    self.institutionName = RecordReader.string(record.pointee.institution_name)
    self.productId = RecordReader.string(record.pointee.product_id)
    self.claimedAt = RecordReader.message(record.pointee.claimed_at)
    self.expiresAt = RecordReader.message(record.pointee.expires_at)
    self.recommendation = RecordReader.enumeration(record.pointee.recommendation)
    self.report = RecordReader.string(record.pointee.report)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Finance__V1__Claim.self)
    cloudpark__finance__v1__claim__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    record.pointee.state = packer.enumeration(self.state)
    if !self.institutionId.isEmpty {
      record.pointee.institution_id = try packer.string(self.institutionId, "institution_id")
    }
    if !self.institutionName.isEmpty {
      record.pointee.institution_name = try packer.string(self.institutionName, "institution_name")
    }
    if !self.productId.isEmpty {
      record.pointee.product_id = try packer.string(self.productId, "product_id")
    }
    if let value = self.claimedAt {
      record.pointee.claimed_at = try packer.message(value, "claimed_at")
    }
    if let value = self.expiresAt {
      record.pointee.expires_at = try packer.message(value, "expires_at")
    }
    record.pointee.recommendation = packer.enumeration(self.recommendation)
    if !self.report.isEmpty {
      record.pointee.report = try packer.string(self.report, "report")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension FinanceV1.Offer {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("state", jsonName: "state", number: 2, FieldType.enumeration({ FinanceV1.OfferState.schema })))
    fields.append(FieldSchema("claim_id", jsonName: "claimId", number: 3, FieldType.string))
    fields.append(FieldSchema("institution_id", jsonName: "institutionId", number: 4, FieldType.string))
    fields.append(FieldSchema("amount_fen", jsonName: "amountFen", number: 5, FieldType.int64))
    fields.append(FieldSchema("term_months", jsonName: "termMonths", number: 6, FieldType.uint32))
    fields.append(FieldSchema("rate_basis_points", jsonName: "rateBasisPoints", number: 7, FieldType.uint32))
    fields.append(FieldSchema("valid_through", jsonName: "validThrough", number: 8, FieldType.string))
    fields.append(FieldSchema("conditions", jsonName: "conditions", number: 9, FieldType.string))
    fields.append(FieldSchema("offered_at", jsonName: "offeredAt", number: 10, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.finance.v1.Offer", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__finance__v1__offer__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Finance__V1__Offer.self)
    self.id = RecordReader.string(record.pointee.id)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.claimId = RecordReader.string(record.pointee.claim_id)
    self.institutionId = RecordReader.string(record.pointee.institution_id)
    self.amountFen = record.pointee.amount_fen
    self.termMonths = record.pointee.term_months
    self.rateBasisPoints = record.pointee.rate_basis_points
    self.validThrough = RecordReader.string(record.pointee.valid_through)
    self.conditions = RecordReader.string(record.pointee.conditions)
    self.offeredAt = RecordReader.message(record.pointee.offered_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Finance__V1__Offer.self)
    cloudpark__finance__v1__offer__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    record.pointee.state = packer.enumeration(self.state)
    if !self.claimId.isEmpty {
      record.pointee.claim_id = try packer.string(self.claimId, "claim_id")
    }
    if !self.institutionId.isEmpty {
      record.pointee.institution_id = try packer.string(self.institutionId, "institution_id")
    }
    record.pointee.amount_fen = self.amountFen
    record.pointee.term_months = self.termMonths
    record.pointee.rate_basis_points = self.rateBasisPoints
    if !self.validThrough.isEmpty {
      record.pointee.valid_through = try packer.string(self.validThrough, "valid_through")
    }
    if !self.conditions.isEmpty {
      record.pointee.conditions = try packer.string(self.conditions, "conditions")
    }
    if let value = self.offeredAt {
      record.pointee.offered_at = try packer.message(value, "offered_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension FinanceV1.Demand {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("version", jsonName: "version", number: 2, FieldType.uint64))
    fields.append(FieldSchema("number", jsonName: "number", number: 3, FieldType.string))
    fields.append(FieldSchema("state", jsonName: "state", number: 4, FieldType.enumeration({ FinanceV1.DemandState.schema })))
    fields.append(FieldSchema("enterprise_id", jsonName: "enterpriseId", number: 5, FieldType.string))
    fields.append(FieldSchema("enterprise_name", jsonName: "enterpriseName", number: 6, FieldType.string))
    fields.append(FieldSchema("content", jsonName: "content", number: 7, FieldType.message({ FinanceV1.DemandContent.schema })))
    fields.append(FieldSchema("claims", jsonName: "claims", number: 8, FieldType.message({ FinanceV1.Claim.schema }), label: .repeated))
    fields.append(FieldSchema("claims_held", jsonName: "claimsHeld", number: 9, FieldType.uint32))
    fields.append(FieldSchema("claims_max", jsonName: "claimsMax", number: 10, FieldType.uint32))
    fields.append(FieldSchema("offers", jsonName: "offers", number: 11, FieldType.message({ FinanceV1.Offer.schema }), label: .repeated))
    fields.append(FieldSchema("accepted_offer_id", jsonName: "acceptedOfferId", number: 12, FieldType.string))
    fields.append(FieldSchema("offer_fen", jsonName: "offerFen", number: 13, FieldType.int64))
    fields.append(FieldSchema("drawn_fen", jsonName: "drawnFen", number: 14, FieldType.int64))
    fields.append(FieldSchema("repaid_fen", jsonName: "repaidFen", number: 15, FieldType.int64))
    fields.append(FieldSchema("outstanding_fen", jsonName: "outstandingFen", number: 16, FieldType.int64))
    fields.append(FieldSchema("interest_paid_fen", jsonName: "interestPaidFen", number: 17, FieldType.int64))
    fields.append(FieldSchema("payee", jsonName: "payee", number: 18, FieldType.message({ ApplicationV1.PayeeAccount.schema })))
    fields.append(FieldSchema("published_at", jsonName: "publishedAt", number: 19, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("updated_at", jsonName: "updatedAt", number: 20, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("close_reason", jsonName: "closeReason", number: 21, FieldType.string))
    return MessageSchema(name: "cloudpark.finance.v1.Demand", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__finance__v1__demand__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Finance__V1__Demand.self)
    self.id = RecordReader.string(record.pointee.id)
    self.version = record.pointee.version
    self.number = RecordReader.string(record.pointee.number)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.enterpriseId = RecordReader.string(record.pointee.enterprise_id)
    self.enterpriseName = RecordReader.string(record.pointee.enterprise_name)
    self.content = RecordReader.message(record.pointee.content)
    self.claims = RecordReader.messages(record.pointee.n_claims, record.pointee.claims)
    self.claimsHeld = record.pointee.claims_held
    self.claimsMax = record.pointee.claims_max
    self.offers = RecordReader.messages(record.pointee.n_offers, record.pointee.offers)
    self.acceptedOfferId = RecordReader.string(record.pointee.accepted_offer_id)
    self.offerFen = record.pointee.offer_fen
    self.drawnFen = record.pointee.drawn_fen
    self.repaidFen = record.pointee.repaid_fen
    self.outstandingFen = record.pointee.outstanding_fen
    self.interestPaidFen = record.pointee.interest_paid_fen
    self.payee = RecordReader.message(record.pointee.payee)
    self.publishedAt = RecordReader.message(record.pointee.published_at)
    self.updatedAt = RecordReader.message(record.pointee.updated_at)
    self.closeReason = RecordReader.string(record.pointee.close_reason)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Finance__V1__Demand.self)
    cloudpark__finance__v1__demand__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    record.pointee.version = self.version
    if !self.number.isEmpty {
      record.pointee.number = try packer.string(self.number, "number")
    }
    record.pointee.state = packer.enumeration(self.state)
    if !self.enterpriseId.isEmpty {
      record.pointee.enterprise_id = try packer.string(self.enterpriseId, "enterprise_id")
    }
    if !self.enterpriseName.isEmpty {
      record.pointee.enterprise_name = try packer.string(self.enterpriseName, "enterprise_name")
    }
    if let value = self.content {
      record.pointee.content = try packer.message(value, "content")
    }
    if !self.claims.isEmpty {
      record.pointee.n_claims = self.claims.count
      record.pointee.claims = try packer.messages(self.claims, "claims")
    }
    record.pointee.claims_held = self.claimsHeld
    record.pointee.claims_max = self.claimsMax
    if !self.offers.isEmpty {
      record.pointee.n_offers = self.offers.count
      record.pointee.offers = try packer.messages(self.offers, "offers")
    }
    if !self.acceptedOfferId.isEmpty {
      record.pointee.accepted_offer_id = try packer.string(self.acceptedOfferId, "accepted_offer_id")
    }
    record.pointee.offer_fen = self.offerFen
    record.pointee.drawn_fen = self.drawnFen
    record.pointee.repaid_fen = self.repaidFen
    record.pointee.outstanding_fen = self.outstandingFen
    record.pointee.interest_paid_fen = self.interestPaidFen
    if let value = self.payee {
      record.pointee.payee = try packer.message(value, "payee")
    }
    if let value = self.publishedAt {
      record.pointee.published_at = try packer.message(value, "published_at")
    }
    if let value = self.updatedAt {
      record.pointee.updated_at = try packer.message(value, "updated_at")
    }
    if !self.closeReason.isEmpty {
      record.pointee.close_reason = try packer.string(self.closeReason, "close_reason")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension FinanceV1.Authorisation {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("version", jsonName: "version", number: 2, FieldType.uint64))
    fields.append(FieldSchema("state", jsonName: "state", number: 3, FieldType.enumeration({ FinanceV1.AuthorisationState.schema })))
    fields.append(FieldSchema("demand_id", jsonName: "demandId", number: 4, FieldType.string))
    fields.append(FieldSchema("enterprise_id", jsonName: "enterpriseId", number: 5, FieldType.string))
    fields.append(FieldSchema("institution_id", jsonName: "institutionId", number: 6, FieldType.string))
    fields.append(FieldSchema("institution_name", jsonName: "institutionName", number: 7, FieldType.string))
    fields.append(FieldSchema("scopes", jsonName: "scopes", number: 8, FieldType.enumeration({ FinanceV1.SharedScope.schema }), label: .repeated))
    fields.append(FieldSchema("granted_at", jsonName: "grantedAt", number: 9, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("expires_at", jsonName: "expiresAt", number: 10, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("ended_at", jsonName: "endedAt", number: 11, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("reads", jsonName: "reads", number: 12, FieldType.uint64))
    fields.append(FieldSchema("demand_version", jsonName: "demandVersion", number: 13, FieldType.uint64))
    return MessageSchema(name: "cloudpark.finance.v1.Authorisation", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__finance__v1__authorisation__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Finance__V1__Authorisation.self)
    self.id = RecordReader.string(record.pointee.id)
    self.version = record.pointee.version
    self.state = RecordReader.enumeration(record.pointee.state)
    self.demandId = RecordReader.string(record.pointee.demand_id)
    self.enterpriseId = RecordReader.string(record.pointee.enterprise_id)
    self.institutionId = RecordReader.string(record.pointee.institution_id)
    self.institutionName = RecordReader.string(record.pointee.institution_name)
    self.scopes = RecordReader.enumerations(record.pointee.n_scopes, record.pointee.scopes)
    self.grantedAt = RecordReader.message(record.pointee.granted_at)
    self.expiresAt = RecordReader.message(record.pointee.expires_at)
    self.endedAt = RecordReader.message(record.pointee.ended_at)
    self.reads = record.pointee.reads
    self.demandVersion = record.pointee.demand_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Finance__V1__Authorisation.self)
    cloudpark__finance__v1__authorisation__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    record.pointee.version = self.version
    record.pointee.state = packer.enumeration(self.state)
    if !self.demandId.isEmpty {
      record.pointee.demand_id = try packer.string(self.demandId, "demand_id")
    }
    if !self.enterpriseId.isEmpty {
      record.pointee.enterprise_id = try packer.string(self.enterpriseId, "enterprise_id")
    }
    if !self.institutionId.isEmpty {
      record.pointee.institution_id = try packer.string(self.institutionId, "institution_id")
    }
    if !self.institutionName.isEmpty {
      record.pointee.institution_name = try packer.string(self.institutionName, "institution_name")
    }
    if !self.scopes.isEmpty {
      record.pointee.n_scopes = self.scopes.count
      record.pointee.scopes = try packer.enumerations(self.scopes)
    }
    if let value = self.grantedAt {
      record.pointee.granted_at = try packer.message(value, "granted_at")
    }
    if let value = self.expiresAt {
      record.pointee.expires_at = try packer.message(value, "expires_at")
    }
    if let value = self.endedAt {
      record.pointee.ended_at = try packer.message(value, "ended_at")
    }
    record.pointee.reads = self.reads
    record.pointee.demand_version = self.demandVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension FinanceV1.SharedAward {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("number", jsonName: "number", number: 1, FieldType.string))
    fields.append(FieldSchema("programme", jsonName: "programme", number: 2, FieldType.string))
    fields.append(FieldSchema("year", jsonName: "year", number: 3, FieldType.uint32))
    fields.append(FieldSchema("approved_fen", jsonName: "approvedFen", number: 4, FieldType.int64))
    fields.append(FieldSchema("net_paid_fen", jsonName: "netPaidFen", number: 5, FieldType.int64))
    return MessageSchema(name: "cloudpark.finance.v1.SharedAward", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__finance__v1__shared_award__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Finance__V1__SharedAward.self)
    self.number = RecordReader.string(record.pointee.number)
    self.programme = RecordReader.string(record.pointee.programme)
    self.year = record.pointee.year
    self.approvedFen = record.pointee.approved_fen
    self.netPaidFen = record.pointee.net_paid_fen
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Finance__V1__SharedAward.self)
    cloudpark__finance__v1__shared_award__init(record)
    if !self.number.isEmpty {
      record.pointee.number = try packer.string(self.number, "number")
    }
    if !self.programme.isEmpty {
      record.pointee.programme = try packer.string(self.programme, "programme")
    }
    record.pointee.year = self.year
    record.pointee.approved_fen = self.approvedFen
    record.pointee.net_paid_fen = self.netPaidFen
    return UnsafeMutableRawPointer(record)
  }
}

extension FinanceV1.SharedData {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("authorisation", jsonName: "authorisation", number: 1, FieldType.message({ FinanceV1.Authorisation.schema })))
    fields.append(FieldSchema("enterprise", jsonName: "enterprise", number: 2, FieldType.message({ EnterpriseV1.Enterprise.schema })))
    fields.append(FieldSchema("credit", jsonName: "credit", number: 3, FieldType.message({ EnterpriseV1.Credit.schema })))
    fields.append(FieldSchema("awards", jsonName: "awards", number: 4, FieldType.message({ FinanceV1.SharedAward.schema }), label: .repeated))
    fields.append(FieldSchema("read_at", jsonName: "readAt", number: 5, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.finance.v1.SharedData", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__finance__v1__shared_data__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Finance__V1__SharedData.self)
    self.authorisation = RecordReader.message(record.pointee.authorisation)
    self.enterprise = RecordReader.message(record.pointee.enterprise)
    self.credit = RecordReader.message(record.pointee.credit)
    self.awards = RecordReader.messages(record.pointee.n_awards, record.pointee.awards)
    self.readAt = RecordReader.message(record.pointee.read_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Finance__V1__SharedData.self)
    cloudpark__finance__v1__shared_data__init(record)
    if let value = self.authorisation {
      record.pointee.authorisation = try packer.message(value, "authorisation")
    }
    if let value = self.enterprise {
      record.pointee.enterprise = try packer.message(value, "enterprise")
    }
    if let value = self.credit {
      record.pointee.credit = try packer.message(value, "credit")
    }
    if !self.awards.isEmpty {
      record.pointee.n_awards = self.awards.count
      record.pointee.awards = try packer.messages(self.awards, "awards")
    }
    if let value = self.readAt {
      record.pointee.read_at = try packer.message(value, "read_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension FinanceV1.Movement {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("demand_id", jsonName: "demandId", number: 2, FieldType.string))
    fields.append(FieldSchema("sequence", jsonName: "sequence", number: 3, FieldType.uint64))
    fields.append(FieldSchema("kind", jsonName: "kind", number: 4, FieldType.enumeration({ FinanceV1.MovementKind.schema })))
    fields.append(FieldSchema("principal_fen", jsonName: "principalFen", number: 5, FieldType.int64))
    fields.append(FieldSchema("interest_fen", jsonName: "interestFen", number: 6, FieldType.int64))
    fields.append(FieldSchema("outstanding_fen", jsonName: "outstandingFen", number: 7, FieldType.int64))
    fields.append(FieldSchema("bank_reference", jsonName: "bankReference", number: 8, FieldType.string))
    fields.append(FieldSchema("booked_at", jsonName: "bookedAt", number: 9, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.finance.v1.Movement", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__finance__v1__movement__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Finance__V1__Movement.self)
    self.id = RecordReader.string(record.pointee.id)
    self.demandId = RecordReader.string(record.pointee.demand_id)
    self.sequence = record.pointee.sequence
    self.kind = RecordReader.enumeration(record.pointee.kind)
    self.principalFen = record.pointee.principal_fen
    self.interestFen = record.pointee.interest_fen
    self.outstandingFen = record.pointee.outstanding_fen
    self.bankReference = RecordReader.string(record.pointee.bank_reference)
    self.bookedAt = RecordReader.message(record.pointee.booked_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Finance__V1__Movement.self)
    cloudpark__finance__v1__movement__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    if !self.demandId.isEmpty {
      record.pointee.demand_id = try packer.string(self.demandId, "demand_id")
    }
    record.pointee.sequence = self.sequence
    record.pointee.kind = packer.enumeration(self.kind)
    record.pointee.principal_fen = self.principalFen
    record.pointee.interest_fen = self.interestFen
    record.pointee.outstanding_fen = self.outstandingFen
    if !self.bankReference.isEmpty {
      record.pointee.bank_reference = try packer.string(self.bankReference, "bank_reference")
    }
    if let value = self.bookedAt {
      record.pointee.booked_at = try packer.message(value, "booked_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension FinanceV1.LenderMatch {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("product", jsonName: "product", number: 1, FieldType.message({ FinanceV1.Product.schema })))
    fields.append(FieldSchema("verdict", jsonName: "verdict", number: 2, FieldType.enumeration({ PolicyV1.Verdict.schema })))
    fields.append(FieldSchema("results", jsonName: "results", number: 3, FieldType.message({ PolicyV1.RuleResult.schema }), label: .repeated))
    return MessageSchema(name: "cloudpark.finance.v1.LenderMatch", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__finance__v1__lender_match__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Finance__V1__LenderMatch.self)
    self.product = RecordReader.message(record.pointee.product)
    self.verdict = RecordReader.enumeration(record.pointee.verdict)
    self.results = RecordReader.messages(record.pointee.n_results, record.pointee.results)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Finance__V1__LenderMatch.self)
    cloudpark__finance__v1__lender_match__init(record)
    if let value = self.product {
      record.pointee.product = try packer.message(value, "product")
    }
    record.pointee.verdict = packer.enumeration(self.verdict)
    if !self.results.isEmpty {
      record.pointee.n_results = self.results.count
      record.pointee.results = try packer.messages(self.results, "results")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension FinanceV1.PublishProductRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("content", jsonName: "content", number: 1, FieldType.message({ FinanceV1.ProductContent.schema })))
    return MessageSchema(name: "cloudpark.finance.v1.PublishProductRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__finance__v1__publish_product_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Finance__V1__PublishProductRequest.self)
    self.content = RecordReader.message(record.pointee.content)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Finance__V1__PublishProductRequest.self)
    cloudpark__finance__v1__publish_product_request__init(record)
    if let value = self.content {
      record.pointee.content = try packer.message(value, "content")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension FinanceV1.WithdrawProductRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("product_id", jsonName: "productId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.finance.v1.WithdrawProductRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__finance__v1__withdraw_product_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Finance__V1__WithdrawProductRequest.self)
    self.productId = RecordReader.string(record.pointee.product_id)
    self.expectedVersion = record.pointee.expected_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Finance__V1__WithdrawProductRequest.self)
    cloudpark__finance__v1__withdraw_product_request__init(record)
    if !self.productId.isEmpty {
      record.pointee.product_id = try packer.string(self.productId, "product_id")
    }
    record.pointee.expected_version = self.expectedVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension FinanceV1.GetProductRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("product_id", jsonName: "productId", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.finance.v1.GetProductRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__finance__v1__get_product_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Finance__V1__GetProductRequest.self)
    self.productId = RecordReader.string(record.pointee.product_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Finance__V1__GetProductRequest.self)
    cloudpark__finance__v1__get_product_request__init(record)
    if !self.productId.isEmpty {
      record.pointee.product_id = try packer.string(self.productId, "product_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension FinanceV1.ListProductsRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("institution_id", jsonName: "institutionId", number: 1, FieldType.string))
    fields.append(FieldSchema("kind", jsonName: "kind", number: 2, FieldType.enumeration({ FinanceV1.ProductKind.schema })))
    fields.append(FieldSchema("state", jsonName: "state", number: 3, FieldType.enumeration({ FinanceV1.ProductState.schema })))
    fields.append(FieldSchema("page_size", jsonName: "pageSize", number: 4, FieldType.uint32))
    fields.append(FieldSchema("page_token", jsonName: "pageToken", number: 5, FieldType.string))
    return MessageSchema(name: "cloudpark.finance.v1.ListProductsRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__finance__v1__list_products_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Finance__V1__ListProductsRequest.self)
    self.institutionId = RecordReader.string(record.pointee.institution_id)
    self.kind = RecordReader.enumeration(record.pointee.kind)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.pageSize = record.pointee.page_size
    self.pageToken = RecordReader.string(record.pointee.page_token)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Finance__V1__ListProductsRequest.self)
    cloudpark__finance__v1__list_products_request__init(record)
    if !self.institutionId.isEmpty {
      record.pointee.institution_id = try packer.string(self.institutionId, "institution_id")
    }
    record.pointee.kind = packer.enumeration(self.kind)
    record.pointee.state = packer.enumeration(self.state)
    record.pointee.page_size = self.pageSize
    if !self.pageToken.isEmpty {
      record.pointee.page_token = try packer.string(self.pageToken, "page_token")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension FinanceV1.ListProductsResponse {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("products", jsonName: "products", number: 1, FieldType.message({ FinanceV1.Product.schema }), label: .repeated))
    fields.append(FieldSchema("next_page_token", jsonName: "nextPageToken", number: 2, FieldType.string))
    return MessageSchema(name: "cloudpark.finance.v1.ListProductsResponse", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__finance__v1__list_products_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Finance__V1__ListProductsResponse.self)
    self.products = RecordReader.messages(record.pointee.n_products, record.pointee.products)
    self.nextPageToken = RecordReader.string(record.pointee.next_page_token)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Finance__V1__ListProductsResponse.self)
    cloudpark__finance__v1__list_products_response__init(record)
    if !self.products.isEmpty {
      record.pointee.n_products = self.products.count
      record.pointee.products = try packer.messages(self.products, "products")
    }
    if !self.nextPageToken.isEmpty {
      record.pointee.next_page_token = try packer.string(self.nextPageToken, "next_page_token")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension FinanceV1.PublishDemandRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("content", jsonName: "content", number: 1, FieldType.message({ FinanceV1.DemandContent.schema })))
    return MessageSchema(name: "cloudpark.finance.v1.PublishDemandRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__finance__v1__publish_demand_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Finance__V1__PublishDemandRequest.self)
    self.content = RecordReader.message(record.pointee.content)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Finance__V1__PublishDemandRequest.self)
    cloudpark__finance__v1__publish_demand_request__init(record)
    if let value = self.content {
      record.pointee.content = try packer.message(value, "content")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension FinanceV1.GetDemandRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("demand_id", jsonName: "demandId", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.finance.v1.GetDemandRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__finance__v1__get_demand_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Finance__V1__GetDemandRequest.self)
    self.demandId = RecordReader.string(record.pointee.demand_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Finance__V1__GetDemandRequest.self)
    cloudpark__finance__v1__get_demand_request__init(record)
    if !self.demandId.isEmpty {
      record.pointee.demand_id = try packer.string(self.demandId, "demand_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension FinanceV1.ListDemandsRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("state", jsonName: "state", number: 1, FieldType.enumeration({ FinanceV1.DemandState.schema })))
    fields.append(FieldSchema("enterprise_id", jsonName: "enterpriseId", number: 2, FieldType.string))
    return MessageSchema(name: "cloudpark.finance.v1.ListDemandsRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__finance__v1__list_demands_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Finance__V1__ListDemandsRequest.self)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.enterpriseId = RecordReader.string(record.pointee.enterprise_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Finance__V1__ListDemandsRequest.self)
    cloudpark__finance__v1__list_demands_request__init(record)
    record.pointee.state = packer.enumeration(self.state)
    if !self.enterpriseId.isEmpty {
      record.pointee.enterprise_id = try packer.string(self.enterpriseId, "enterprise_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension FinanceV1.MatchLendersRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("demand_id", jsonName: "demandId", number: 1, FieldType.string))
    fields.append(FieldSchema("verdict", jsonName: "verdict", number: 2, FieldType.enumeration({ PolicyV1.Verdict.schema })))
    return MessageSchema(name: "cloudpark.finance.v1.MatchLendersRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__finance__v1__match_lenders_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Finance__V1__MatchLendersRequest.self)
    self.demandId = RecordReader.string(record.pointee.demand_id)
    self.verdict = RecordReader.enumeration(record.pointee.verdict)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Finance__V1__MatchLendersRequest.self)
    cloudpark__finance__v1__match_lenders_request__init(record)
    if !self.demandId.isEmpty {
      record.pointee.demand_id = try packer.string(self.demandId, "demand_id")
    }
    record.pointee.verdict = packer.enumeration(self.verdict)
    return UnsafeMutableRawPointer(record)
  }
}

extension FinanceV1.ClaimDemandRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("demand_id", jsonName: "demandId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("product_id", jsonName: "productId", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.finance.v1.ClaimDemandRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__finance__v1__claim_demand_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Finance__V1__ClaimDemandRequest.self)
    self.demandId = RecordReader.string(record.pointee.demand_id)
    self.expectedVersion = record.pointee.expected_version
    self.productId = RecordReader.string(record.pointee.product_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Finance__V1__ClaimDemandRequest.self)
    cloudpark__finance__v1__claim_demand_request__init(record)
    if !self.demandId.isEmpty {
      record.pointee.demand_id = try packer.string(self.demandId, "demand_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.productId.isEmpty {
      record.pointee.product_id = try packer.string(self.productId, "product_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension FinanceV1.ReleaseClaimRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("demand_id", jsonName: "demandId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.finance.v1.ReleaseClaimRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__finance__v1__release_claim_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Finance__V1__ReleaseClaimRequest.self)
    self.demandId = RecordReader.string(record.pointee.demand_id)
    self.expectedVersion = record.pointee.expected_version
    self.reason = RecordReader.string(record.pointee.reason)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Finance__V1__ReleaseClaimRequest.self)
    cloudpark__finance__v1__release_claim_request__init(record)
    if !self.demandId.isEmpty {
      record.pointee.demand_id = try packer.string(self.demandId, "demand_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension FinanceV1.AuthoriseDataSharingRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("demand_id", jsonName: "demandId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("institution_id", jsonName: "institutionId", number: 3, FieldType.string))
    fields.append(FieldSchema("scopes", jsonName: "scopes", number: 4, FieldType.enumeration({ FinanceV1.SharedScope.schema }), label: .repeated))
    fields.append(FieldSchema("expires_at", jsonName: "expiresAt", number: 5, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.finance.v1.AuthoriseDataSharingRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__finance__v1__authorise_data_sharing_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Finance__V1__AuthoriseDataSharingRequest.self)
    self.demandId = RecordReader.string(record.pointee.demand_id)
    self.expectedVersion = record.pointee.expected_version
    self.institutionId = RecordReader.string(record.pointee.institution_id)
    self.scopes = RecordReader.enumerations(record.pointee.n_scopes, record.pointee.scopes)
    self.expiresAt = RecordReader.message(record.pointee.expires_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Finance__V1__AuthoriseDataSharingRequest.self)
    cloudpark__finance__v1__authorise_data_sharing_request__init(record)
    if !self.demandId.isEmpty {
      record.pointee.demand_id = try packer.string(self.demandId, "demand_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.institutionId.isEmpty {
      record.pointee.institution_id = try packer.string(self.institutionId, "institution_id")
    }
    if !self.scopes.isEmpty {
      record.pointee.n_scopes = self.scopes.count
      record.pointee.scopes = try packer.enumerations(self.scopes)
    }
    if let value = self.expiresAt {
      record.pointee.expires_at = try packer.message(value, "expires_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension FinanceV1.RevokeDataSharingRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("authorisation_id", jsonName: "authorisationId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.finance.v1.RevokeDataSharingRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__finance__v1__revoke_data_sharing_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Finance__V1__RevokeDataSharingRequest.self)
    self.authorisationId = RecordReader.string(record.pointee.authorisation_id)
    self.expectedVersion = record.pointee.expected_version
    self.reason = RecordReader.string(record.pointee.reason)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Finance__V1__RevokeDataSharingRequest.self)
    cloudpark__finance__v1__revoke_data_sharing_request__init(record)
    if !self.authorisationId.isEmpty {
      record.pointee.authorisation_id = try packer.string(self.authorisationId, "authorisation_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension FinanceV1.ListAuthorisationsRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("demand_id", jsonName: "demandId", number: 1, FieldType.string))
    fields.append(FieldSchema("state", jsonName: "state", number: 2, FieldType.enumeration({ FinanceV1.AuthorisationState.schema })))
    return MessageSchema(name: "cloudpark.finance.v1.ListAuthorisationsRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__finance__v1__list_authorisations_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Finance__V1__ListAuthorisationsRequest.self)
    self.demandId = RecordReader.string(record.pointee.demand_id)
    self.state = RecordReader.enumeration(record.pointee.state)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Finance__V1__ListAuthorisationsRequest.self)
    cloudpark__finance__v1__list_authorisations_request__init(record)
    if !self.demandId.isEmpty {
      record.pointee.demand_id = try packer.string(self.demandId, "demand_id")
    }
    record.pointee.state = packer.enumeration(self.state)
    return UnsafeMutableRawPointer(record)
  }
}

extension FinanceV1.ReadSharedDataRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("authorisation_id", jsonName: "authorisationId", number: 1, FieldType.string))
    fields.append(FieldSchema("purpose", jsonName: "purpose", number: 2, FieldType.string))
    return MessageSchema(name: "cloudpark.finance.v1.ReadSharedDataRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__finance__v1__read_shared_data_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Finance__V1__ReadSharedDataRequest.self)
    self.authorisationId = RecordReader.string(record.pointee.authorisation_id)
    self.purpose = RecordReader.string(record.pointee.purpose)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Finance__V1__ReadSharedDataRequest.self)
    cloudpark__finance__v1__read_shared_data_request__init(record)
    if !self.authorisationId.isEmpty {
      record.pointee.authorisation_id = try packer.string(self.authorisationId, "authorisation_id")
    }
    if !self.purpose.isEmpty {
      record.pointee.purpose = try packer.string(self.purpose, "purpose")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension FinanceV1.SubmitDueDiligenceRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("demand_id", jsonName: "demandId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("recommendation", jsonName: "recommendation", number: 3, FieldType.enumeration({ FinanceV1.Recommendation.schema })))
    fields.append(FieldSchema("report", jsonName: "report", number: 4, FieldType.string))
    return MessageSchema(name: "cloudpark.finance.v1.SubmitDueDiligenceRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__finance__v1__submit_due_diligence_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Finance__V1__SubmitDueDiligenceRequest.self)
    self.demandId = RecordReader.string(record.pointee.demand_id)
    self.expectedVersion = record.pointee.expected_version
    self.recommendation = RecordReader.enumeration(record.pointee.recommendation)
    self.report = RecordReader.string(record.pointee.report)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Finance__V1__SubmitDueDiligenceRequest.self)
    cloudpark__finance__v1__submit_due_diligence_request__init(record)
    if !self.demandId.isEmpty {
      record.pointee.demand_id = try packer.string(self.demandId, "demand_id")
    }
    record.pointee.expected_version = self.expectedVersion
    record.pointee.recommendation = packer.enumeration(self.recommendation)
    if !self.report.isEmpty {
      record.pointee.report = try packer.string(self.report, "report")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension FinanceV1.OfferTermsRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("demand_id", jsonName: "demandId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("amount_fen", jsonName: "amountFen", number: 3, FieldType.int64))
    fields.append(FieldSchema("term_months", jsonName: "termMonths", number: 4, FieldType.uint32))
    fields.append(FieldSchema("rate_basis_points", jsonName: "rateBasisPoints", number: 5, FieldType.uint32))
    fields.append(FieldSchema("valid_through", jsonName: "validThrough", number: 6, FieldType.string))
    fields.append(FieldSchema("conditions", jsonName: "conditions", number: 7, FieldType.string))
    return MessageSchema(name: "cloudpark.finance.v1.OfferTermsRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__finance__v1__offer_terms_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Finance__V1__OfferTermsRequest.self)
    self.demandId = RecordReader.string(record.pointee.demand_id)
    self.expectedVersion = record.pointee.expected_version
    self.amountFen = record.pointee.amount_fen
    self.termMonths = record.pointee.term_months
    self.rateBasisPoints = record.pointee.rate_basis_points
    self.validThrough = RecordReader.string(record.pointee.valid_through)
    self.conditions = RecordReader.string(record.pointee.conditions)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Finance__V1__OfferTermsRequest.self)
    cloudpark__finance__v1__offer_terms_request__init(record)
    if !self.demandId.isEmpty {
      record.pointee.demand_id = try packer.string(self.demandId, "demand_id")
    }
    record.pointee.expected_version = self.expectedVersion
    record.pointee.amount_fen = self.amountFen
    record.pointee.term_months = self.termMonths
    record.pointee.rate_basis_points = self.rateBasisPoints
    if !self.validThrough.isEmpty {
      record.pointee.valid_through = try packer.string(self.validThrough, "valid_through")
    }
    if !self.conditions.isEmpty {
      record.pointee.conditions = try packer.string(self.conditions, "conditions")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension FinanceV1.AcceptOfferRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("demand_id", jsonName: "demandId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("offer_id", jsonName: "offerId", number: 3, FieldType.string))
    fields.append(FieldSchema("payee", jsonName: "payee", number: 4, FieldType.message({ ApplicationV1.PayeeAccount.schema })))
    return MessageSchema(name: "cloudpark.finance.v1.AcceptOfferRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__finance__v1__accept_offer_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Finance__V1__AcceptOfferRequest.self)
    self.demandId = RecordReader.string(record.pointee.demand_id)
    self.expectedVersion = record.pointee.expected_version
    self.offerId = RecordReader.string(record.pointee.offer_id)
    self.payee = RecordReader.message(record.pointee.payee)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Finance__V1__AcceptOfferRequest.self)
    cloudpark__finance__v1__accept_offer_request__init(record)
    if !self.demandId.isEmpty {
      record.pointee.demand_id = try packer.string(self.demandId, "demand_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.offerId.isEmpty {
      record.pointee.offer_id = try packer.string(self.offerId, "offer_id")
    }
    if let value = self.payee {
      record.pointee.payee = try packer.message(value, "payee")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension FinanceV1.RevealPayeeRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("demand_id", jsonName: "demandId", number: 1, FieldType.string))
    fields.append(FieldSchema("purpose", jsonName: "purpose", number: 2, FieldType.string))
    return MessageSchema(name: "cloudpark.finance.v1.RevealPayeeRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__finance__v1__reveal_payee_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Finance__V1__RevealPayeeRequest.self)
    self.demandId = RecordReader.string(record.pointee.demand_id)
    self.purpose = RecordReader.string(record.pointee.purpose)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Finance__V1__RevealPayeeRequest.self)
    cloudpark__finance__v1__reveal_payee_request__init(record)
    if !self.demandId.isEmpty {
      record.pointee.demand_id = try packer.string(self.demandId, "demand_id")
    }
    if !self.purpose.isEmpty {
      record.pointee.purpose = try packer.string(self.purpose, "purpose")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension FinanceV1.RevealPayeeResponse {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("payee", jsonName: "payee", number: 1, FieldType.message({ ApplicationV1.PayeeAccount.schema }), secret: true))
    return MessageSchema(name: "cloudpark.finance.v1.RevealPayeeResponse", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__finance__v1__reveal_payee_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Finance__V1__RevealPayeeResponse.self)
    self.payee = RecordReader.message(record.pointee.payee)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Finance__V1__RevealPayeeResponse.self)
    cloudpark__finance__v1__reveal_payee_response__init(record)
    if let value = self.payee {
      record.pointee.payee = try packer.message(value, "payee")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension FinanceV1.RecordDrawdownRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("demand_id", jsonName: "demandId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("amount_fen", jsonName: "amountFen", number: 3, FieldType.int64))
    fields.append(FieldSchema("bank_reference", jsonName: "bankReference", number: 4, FieldType.string))
    return MessageSchema(name: "cloudpark.finance.v1.RecordDrawdownRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__finance__v1__record_drawdown_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Finance__V1__RecordDrawdownRequest.self)
    self.demandId = RecordReader.string(record.pointee.demand_id)
    self.expectedVersion = record.pointee.expected_version
    self.amountFen = record.pointee.amount_fen
    self.bankReference = RecordReader.string(record.pointee.bank_reference)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Finance__V1__RecordDrawdownRequest.self)
    cloudpark__finance__v1__record_drawdown_request__init(record)
    if !self.demandId.isEmpty {
      record.pointee.demand_id = try packer.string(self.demandId, "demand_id")
    }
    record.pointee.expected_version = self.expectedVersion
    record.pointee.amount_fen = self.amountFen
    if !self.bankReference.isEmpty {
      record.pointee.bank_reference = try packer.string(self.bankReference, "bank_reference")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension FinanceV1.RecordRepaymentRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("demand_id", jsonName: "demandId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("principal_fen", jsonName: "principalFen", number: 3, FieldType.int64))
    fields.append(FieldSchema("interest_fen", jsonName: "interestFen", number: 4, FieldType.int64))
    fields.append(FieldSchema("bank_reference", jsonName: "bankReference", number: 5, FieldType.string))
    return MessageSchema(name: "cloudpark.finance.v1.RecordRepaymentRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__finance__v1__record_repayment_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Finance__V1__RecordRepaymentRequest.self)
    self.demandId = RecordReader.string(record.pointee.demand_id)
    self.expectedVersion = record.pointee.expected_version
    self.principalFen = record.pointee.principal_fen
    self.interestFen = record.pointee.interest_fen
    self.bankReference = RecordReader.string(record.pointee.bank_reference)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Finance__V1__RecordRepaymentRequest.self)
    cloudpark__finance__v1__record_repayment_request__init(record)
    if !self.demandId.isEmpty {
      record.pointee.demand_id = try packer.string(self.demandId, "demand_id")
    }
    record.pointee.expected_version = self.expectedVersion
    record.pointee.principal_fen = self.principalFen
    record.pointee.interest_fen = self.interestFen
    if !self.bankReference.isEmpty {
      record.pointee.bank_reference = try packer.string(self.bankReference, "bank_reference")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension FinanceV1.ListMovementsRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("demand_id", jsonName: "demandId", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.finance.v1.ListMovementsRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__finance__v1__list_movements_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Finance__V1__ListMovementsRequest.self)
    self.demandId = RecordReader.string(record.pointee.demand_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Finance__V1__ListMovementsRequest.self)
    cloudpark__finance__v1__list_movements_request__init(record)
    if !self.demandId.isEmpty {
      record.pointee.demand_id = try packer.string(self.demandId, "demand_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension FinanceV1.CloseDemandRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("demand_id", jsonName: "demandId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.finance.v1.CloseDemandRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__finance__v1__close_demand_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Finance__V1__CloseDemandRequest.self)
    self.demandId = RecordReader.string(record.pointee.demand_id)
    self.expectedVersion = record.pointee.expected_version
    self.reason = RecordReader.string(record.pointee.reason)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Finance__V1__CloseDemandRequest.self)
    cloudpark__finance__v1__close_demand_request__init(record)
    if !self.demandId.isEmpty {
      record.pointee.demand_id = try packer.string(self.demandId, "demand_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension FinanceV1.WatchDemandRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("demand_id", jsonName: "demandId", number: 1, FieldType.string))
    fields.append(FieldSchema("cursor", jsonName: "cursor", number: 2, FieldType.bytes))
    return MessageSchema(name: "cloudpark.finance.v1.WatchDemandRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__finance__v1__watch_demand_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Finance__V1__WatchDemandRequest.self)
    self.demandId = RecordReader.string(record.pointee.demand_id)
    self.cursor = RecordReader.bytes(record.pointee.cursor.len, record.pointee.cursor.data)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Finance__V1__WatchDemandRequest.self)
    cloudpark__finance__v1__watch_demand_request__init(record)
    if !self.demandId.isEmpty {
      record.pointee.demand_id = try packer.string(self.demandId, "demand_id")
    }
    if !self.cursor.isEmpty {
      record.pointee.cursor.len = self.cursor.count
      record.pointee.cursor.data = try packer.bytes(self.cursor)
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension FinanceV1.DemandEvent {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("kind", jsonName: "kind", number: 1, FieldType.enumeration({ FinanceV1.DemandEventKind.schema })))
    fields.append(FieldSchema("action", jsonName: "action", number: 2, FieldType.string))
    fields.append(FieldSchema("demand", jsonName: "demand", number: 3, FieldType.message({ FinanceV1.Demand.schema })))
    fields.append(FieldSchema("occurred_at", jsonName: "occurredAt", number: 4, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("cursor", jsonName: "cursor", number: 5, FieldType.bytes))
    fields.append(FieldSchema("institution_id", jsonName: "institutionId", number: 6, FieldType.string))
    return MessageSchema(name: "cloudpark.finance.v1.DemandEvent", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__finance__v1__demand_event__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Finance__V1__DemandEvent.self)
    self.kind = RecordReader.enumeration(record.pointee.kind)
    self.action = RecordReader.string(record.pointee.action)
    self.demand = RecordReader.message(record.pointee.demand)
    self.occurredAt = RecordReader.message(record.pointee.occurred_at)
    self.cursor = RecordReader.bytes(record.pointee.cursor.len, record.pointee.cursor.data)
    self.institutionId = RecordReader.string(record.pointee.institution_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Finance__V1__DemandEvent.self)
    cloudpark__finance__v1__demand_event__init(record)
    record.pointee.kind = packer.enumeration(self.kind)
    if !self.action.isEmpty {
      record.pointee.action = try packer.string(self.action, "action")
    }
    if let value = self.demand {
      record.pointee.demand = try packer.message(value, "demand")
    }
    if let value = self.occurredAt {
      record.pointee.occurred_at = try packer.message(value, "occurred_at")
    }
    if !self.cursor.isEmpty {
      record.pointee.cursor.len = self.cursor.count
      record.pointee.cursor.data = try packer.bytes(self.cursor)
    }
    if !self.institutionId.isEmpty {
      record.pointee.institution_id = try packer.string(self.institutionId, "institution_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension FinanceV1.ProductKind {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "PRODUCT_KIND_UNSPECIFIED", number: 0))
    values.append((name: "PRODUCT_KIND_CREDIT_LOAN", number: 1))
    values.append((name: "PRODUCT_KIND_IP_PLEDGE", number: 2))
    values.append((name: "PRODUCT_KIND_MORTGAGE", number: 3))
    values.append((name: "PRODUCT_KIND_GUARANTEED_LOAN", number: 4))
    values.append((name: "PRODUCT_KIND_LEASING", number: 5))
    values.append((name: "PRODUCT_KIND_RECEIVABLES", number: 6))
    return EnumSchema(name: "cloudpark.finance.v1.ProductKind", values: values)
  }()
}

extension FinanceV1.ProductState {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "PRODUCT_STATE_UNSPECIFIED", number: 0))
    values.append((name: "PRODUCT_STATE_OPEN", number: 1))
    values.append((name: "PRODUCT_STATE_WITHDRAWN", number: 2))
    return EnumSchema(name: "cloudpark.finance.v1.ProductState", values: values)
  }()
}

extension FinanceV1.DemandState {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "DEMAND_STATE_UNSPECIFIED", number: 0))
    values.append((name: "DEMAND_STATE_PUBLISHED", number: 1))
    values.append((name: "DEMAND_STATE_MATCHING", number: 2))
    values.append((name: "DEMAND_STATE_APPLIED", number: 3))
    values.append((name: "DEMAND_STATE_DUE_DILIGENCE", number: 4))
    values.append((name: "DEMAND_STATE_OFFERED", number: 5))
    values.append((name: "DEMAND_STATE_SIGNED", number: 6))
    values.append((name: "DEMAND_STATE_DISBURSED", number: 7))
    values.append((name: "DEMAND_STATE_REPAYING", number: 8))
    values.append((name: "DEMAND_STATE_CLOSED", number: 9))
    values.append((name: "DEMAND_STATE_CANCELLED", number: 10))
    return EnumSchema(name: "cloudpark.finance.v1.DemandState", values: values)
  }()
}

extension FinanceV1.ClaimState {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "CLAIM_STATE_UNSPECIFIED", number: 0))
    values.append((name: "CLAIM_STATE_ACTIVE", number: 1))
    values.append((name: "CLAIM_STATE_EXAMINED", number: 2))
    values.append((name: "CLAIM_STATE_OFFERED", number: 3))
    values.append((name: "CLAIM_STATE_ACCEPTED", number: 4))
    values.append((name: "CLAIM_STATE_RELEASED", number: 5))
    values.append((name: "CLAIM_STATE_DECLINED", number: 6))
    values.append((name: "CLAIM_STATE_EXPIRED", number: 7))
    return EnumSchema(name: "cloudpark.finance.v1.ClaimState", values: values)
  }()
}

extension FinanceV1.Recommendation {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "RECOMMENDATION_UNSPECIFIED", number: 0))
    values.append((name: "RECOMMENDATION_SUPPORT", number: 1))
    values.append((name: "RECOMMENDATION_REFUSE", number: 2))
    return EnumSchema(name: "cloudpark.finance.v1.Recommendation", values: values)
  }()
}

extension FinanceV1.OfferState {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "OFFER_STATE_UNSPECIFIED", number: 0))
    values.append((name: "OFFER_STATE_OPEN", number: 1))
    values.append((name: "OFFER_STATE_ACCEPTED", number: 2))
    values.append((name: "OFFER_STATE_REPLACED", number: 3))
    values.append((name: "OFFER_STATE_DECLINED", number: 4))
    values.append((name: "OFFER_STATE_EXPIRED", number: 5))
    return EnumSchema(name: "cloudpark.finance.v1.OfferState", values: values)
  }()
}

extension FinanceV1.SharedScope {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "SHARED_SCOPE_UNSPECIFIED", number: 0))
    values.append((name: "SHARED_SCOPE_PROFILE", number: 1))
    values.append((name: "SHARED_SCOPE_CREDIT", number: 2))
    values.append((name: "SHARED_SCOPE_AWARDS", number: 3))
    return EnumSchema(name: "cloudpark.finance.v1.SharedScope", values: values)
  }()
}

extension FinanceV1.AuthorisationState {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "AUTHORISATION_STATE_UNSPECIFIED", number: 0))
    values.append((name: "AUTHORISATION_STATE_GRANTED", number: 1))
    values.append((name: "AUTHORISATION_STATE_REVOKED", number: 2))
    values.append((name: "AUTHORISATION_STATE_EXPIRED", number: 3))
    values.append((name: "AUTHORISATION_STATE_ENDED", number: 4))
    return EnumSchema(name: "cloudpark.finance.v1.AuthorisationState", values: values)
  }()
}

extension FinanceV1.MovementKind {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "MOVEMENT_KIND_UNSPECIFIED", number: 0))
    values.append((name: "MOVEMENT_KIND_DRAWDOWN", number: 1))
    values.append((name: "MOVEMENT_KIND_REPAYMENT", number: 2))
    return EnumSchema(name: "cloudpark.finance.v1.MovementKind", values: values)
  }()
}

extension FinanceV1.DemandEventKind {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "DEMAND_EVENT_KIND_UNSPECIFIED", number: 0))
    values.append((name: "DEMAND_EVENT_KIND_SNAPSHOT", number: 1))
    values.append((name: "DEMAND_EVENT_KIND_CHANGED", number: 2))
    values.append((name: "DEMAND_EVENT_KIND_BOOKMARK", number: 3))
    return EnumSchema(name: "cloudpark.finance.v1.DemandEventKind", values: values)
  }()
}
