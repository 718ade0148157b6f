// Made by Scripts/generate from cloudpark/policy/v1/policy.proto. Do not edit.

internal import CParkSchemas
import RPCSchemas
import SchemaRuntime

extension PolicyV1 {
  /// One comparison of one fact.
  public struct Condition: Message {
    /// The fact.
    public var attribute: PolicyV1.Attribute = PolicyV1.Attribute()
    /// How it is compared.
    public var comparison: PolicyV1.Comparison = PolicyV1.Comparison()
    /// The bound, for AT_LEAST and AT_MOST.
    public var number: Int64 = 0
    /// The texts, for ONE_OF, NONE_OF and BEGINS_WITH; at most 100.
    public var values: [String] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// One way to meet a rule.
  public struct Alternative: Message {
    /// All of them must hold; at most 20.
    public var allOf: [PolicyV1.Condition] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// One requirement of a programme.
  public struct EligibilityRule: Message {
    /// A stable name within the policy, such as "small_or_new".
    public var id: String = ""
    /// What is required, in Chinese, as the document says it.
    public var textZh: String = ""
    /// What is required, in English.
    public var textEn: String = ""
    /// Ways to meet it; one is enough. At least 1, at most 10.
    public var anyOf: [PolicyV1.Alternative] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// A class of recipients and what it gets.
  public struct SubsidyTier: Message {
    /// A stable name within the policy, such as "core".
    public var id: String = ""
    /// Who belongs to it, in Chinese.
    public var textZh: String = ""
    /// Who belongs to it, in English.
    public var textEn: String = ""
    /// An enterprise belongs to the first tier whose conditions all hold; none means everybody.
    public var allOf: [PolicyV1.Condition] = []
    /// The share of the base in hundredths of a percent: 3000 is 30 %. At most 10000.
    public var shareBasisPoints: UInt32 = 0
    /// The amount in fen, for SUBSIDY_BASE_FIXED.
    public var fixedFen: Int64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// How much a recipient gets.
  public struct SubsidyFormula: Message {
    /// What the shares are taken of.
    public var shareBase: PolicyV1.SubsidyBase = PolicyV1.SubsidyBase()
    /// The classes, the first that fits counts; at least 1, at most 20.
    public var tiers: [PolicyV1.SubsidyTier] = []
    /// Rent beyond this area in square metres is not counted; 0 for no bound.
    public var areaSquareMetresMax: UInt32 = 0
    /// The most one enterprise gets in a calendar year, in fen, over all rounds of the programme; 0 for no bound.
    public var enterpriseYearCapFen: Int64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// A material an application must, or may, carry.
  public struct RequiredMaterial: Message {
    /// A stable name within the policy, such as "lease".
    public var kind: String = ""
    /// What it is, in Chinese.
    public var textZh: String = ""
    /// What it is, in English.
    public var textEn: String = ""
    /// Whether an application without it cannot be submitted; of one for the payment, whether it cannot be paid without it.
    public var required: Bool = false
    /// Whether it is handed in after the approval, for the payment (收款材料), and not with the application.
    public var forPayment: Bool = false

    /// The message in which every field has its default.
    public init() {}
  }

  /// All that a policy says.
  public struct PolicyContent: Message {
    /// 发文字号, such as 京文资发〔2021〕184号. Other brackets are accepted and normalised; empty when none is printed.
    public var documentNumber: String = ""
    /// The title in Chinese.
    public var titleZh: String = ""
    /// The title in English.
    public var titleEn: String = ""
    /// Who issued it.
    public var issuer: String = ""
    /// The level of the issuer.
    public var level: PolicyV1.PolicyLevel = PolicyV1.PolicyLevel()
    /// When it was issued, as printed: YYYY, YYYY-MM or YYYY-MM-DD; empty when not known.
    public var issuedOn: String = ""
    /// The first day it applies, YYYY-MM-DD; empty: at once.
    public var effectiveFrom: String = ""
    /// The last day it applies, YYYY-MM-DD; empty: until it is repealed.
    public var effectiveTo: String = ""
    /// Where the text is published: an address or a citation.
    public var source: String = ""
    /// A short account in Chinese.
    public var summaryZh: String = ""
    /// A short account in English.
    public var summaryEn: String = ""
    /// How it reaches its recipients. The fields below are for programmes only.
    public var kind: PolicyV1.PolicyKind = PolicyV1.PolicyKind()
    /// The programme's key, the same for the policies that continue it, such as "rent-subsidy".
    public var programme: String = ""
    /// Who may have it: every rule must be met. At most 50.
    public var eligibility: [PolicyV1.EligibilityRule] = []
    /// How much.
    public var formula: PolicyV1.SubsidyFormula?
    /// What an application carries; at most 50.
    public var materials: [PolicyV1.RequiredMaterial] = []
    /// Working days of the public notice, 1 to 60; 0 for kinds without one.
    public var noticeWorkingDays: UInt32 = 0
    /// Reviews by different experts before the notice, 1 to 9; 0 for kinds without reviews. An award has at least 2.
    public var reviewsRequired: UInt32 = 0
    /// Whether a site visit must be recorded before the notice.
    public var siteVisitRequired: Bool = false
    /// The most awards of the programme one enterprise gets in its life; 0 for no bound. The rent subsidy: 2.
    public var lifetimeAwardsMax: UInt32 = 0
    /// Programmes that share one of these keys exclude each other: one award per applicant and calendar year.
    public var exclusionGroups: [String] = []
    /// Whether the document says that the enterprise must have filed its statistics reports. It must in any case: filing is a
    /// precondition of every programme.
    public var statisticsFilingRequired: Bool = false
    /// Bodies that deliberate on a reviewed case before the public notice (班子会、部务会), in their order; at most 5 names of
    /// at most 100 characters, for an award only. Each needs a meeting on record before the notice.
    public var bodiesBeforeNotice: [String] = []
    /// The same after the notice, before the approval (领导小组办公室会议).
    public var bodiesBeforeApproval: [String] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// A published policy.
  public struct Policy: Message {
    /// Its id, "pol_...".
    public var id: String = ""
    /// Counts its changes, from 1.
    public var version: UInt64 = 0
    /// Where it stands.
    public var state: PolicyV1.PolicyState = PolicyV1.PolicyState()
    /// What it says.
    public var content: PolicyV1.PolicyContent?
    /// When it was published here.
    public var publishedAt: GoogleProtobuf.Timestamp?
    /// When it was repealed here.
    public var repealedAt: GoogleProtobuf.Timestamp?
    /// Why it was repealed.
    public var repealReason: String = ""
    /// The day by which a fast award's guide is to be published, YYYY-MM-DD: 7 working days after the publication; empty for
    /// other kinds, and when the holidays up to then are not known. The guide comes with the first round.
    public var guideDueOn: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Publishes a policy.
  public struct PublishPolicyRequest: Message {
    /// What it says.
    public var content: PolicyV1.PolicyContent?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Repeals a policy.
  public struct RepealPolicyRequest: Message {
    /// The policy.
    public var policyId: String = ""
    /// The version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0
    /// Why; at least one character.
    public var reason: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Names a policy by one of its names.
  public struct GetPolicyRequest: Message {
    /// Its id.
    public var policyId: String = ""
    /// Its document number in any accepted form, when policy_id is empty; the policy in force comes first.
    public var documentNumber: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which policies.
  public struct ListPoliciesRequest: Message {
    /// Only in this state; unspecified: any.
    public var state: PolicyV1.PolicyState = PolicyV1.PolicyState()
    /// Only of this kind; unspecified: any.
    public var kind: PolicyV1.PolicyKind = PolicyV1.PolicyKind()
    /// Only of this level; unspecified: any.
    public var level: PolicyV1.PolicyLevel = PolicyV1.PolicyLevel()
    /// Only with this text in a title, the issuer or the document number; empty: any.
    public var text: String = ""
    /// Only of this programme; empty: any.
    public var programme: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// The figures of a round's budget, in fen: reserved + approved + paid never exceed budget.
  public struct RoundLedger: Message {
    /// All there is.
    public var budgetFen: Int64 = 0
    /// Held for submitted cases.
    public var reservedFen: Int64 = 0
    /// Granted, not yet paid.
    public var approvedFen: Int64 = 0
    /// Paid and not recovered.
    public var paidFen: Int64 = 0
    /// All that was ever recovered; it is available again.
    public var recoveredFen: Int64 = 0
    /// What can still be reserved: budget - reserved - approved - paid.
    public var availableFen: Int64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// A budget of a programme for a window of time.
  public struct Round: Message {
    /// Its id, "rnd_...".
    public var id: String = ""
    /// Counts the changes of the round itself, from 1; bookings in its ledger do not count.
    public var version: UInt64 = 0
    /// The policy whose programme it funds.
    public var policyId: String = ""
    /// Where it stands.
    public var state: PolicyV1.RoundState = PolicyV1.RoundState()
    /// Its name in Chinese.
    public var nameZh: String = ""
    /// Its name in English.
    public var nameEn: String = ""
    /// The first day on which it takes applications, YYYY-MM-DD in Shanghai.
    public var opensOn: String = ""
    /// The last day on which it does, YYYY-MM-DD in Shanghai, to its end.
    public var closesOn: String = ""
    /// The most one enterprise gets out of this round, in fen; 0: only the policy's own cap.
    public var enterpriseCapFen: Int64 = 0
    /// Where each fen of the budget stands.
    public var ledger: PolicyV1.RoundLedger?
    /// When it was opened.
    public var openedAt: GoogleProtobuf.Timestamp?
    /// When it was closed.
    public var closedAt: GoogleProtobuf.Timestamp?
    /// The kind of its policy.
    public var kind: PolicyV1.PolicyKind = PolicyV1.PolicyKind()
    /// Where its guide is published (工作手册和申兑指南): an address or a citation; empty for none.
    public var guide: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Opens a round.
  public struct OpenRoundRequest: Message {
    /// The policy; it must be in force and a programme.
    public var policyId: String = ""
    /// The policy's version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0
    /// Its name in Chinese.
    public var nameZh: String = ""
    /// Its name in English.
    public var nameEn: String = ""
    /// The first day on which it takes applications, YYYY-MM-DD in Shanghai.
    public var opensOn: String = ""
    /// The last day on which it does, YYYY-MM-DD in Shanghai, to its end.
    public var closesOn: String = ""
    /// All there is, in fen; greater than 0.
    public var budgetFen: Int64 = 0
    /// The most one enterprise gets out of this round, in fen; 0: only the policy's own cap.
    public var enterpriseCapFen: Int64 = 0
    /// Where its guide is published, at most 500 characters; a round of a fast award needs one.
    public var guide: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Closes a round.
  public struct CloseRoundRequest: Message {
    /// The round.
    public var roundId: String = ""
    /// The version the caller has seen; ABORTED when it is not the current one.
    public var expectedVersion: UInt64 = 0
    /// Why, if before its last day.
    public var reason: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Names a round.
  public struct GetRoundRequest: Message {
    /// The round.
    public var roundId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Which rounds.
  public struct ListRoundsRequest: Message {
    /// Only of this policy; empty: any.
    public var policyId: String = ""
    /// Only in this state; unspecified: any.
    public var state: PolicyV1.RoundState = PolicyV1.RoundState()

    /// The message in which every field has its default.
    public init() {}
  }

  /// What one rule means for one enterprise.
  public struct RuleResult: Message {
    /// The rule's id; the rules every programme has are called "verified",
    /// "credit", "statistics_filing", "lifetime_cap" and "exclusion".
    public var ruleId: String = ""
    /// What was found.
    public var finding: PolicyV1.Finding = PolicyV1.Finding()
    /// The reason in Chinese: what is required and what the profile says.
    public var reasonZh: String = ""
    /// The reason in English.
    public var reasonEn: String = ""
    /// Facts the profile lacks.
    public var missing: [PolicyV1.Attribute] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks which policies fit.
  public struct MatchPoliciesRequest: Message {
    /// For an officer: the enterprise. An enterprise leaves it empty or names itself.
    public var enterpriseId: String = ""
    /// Only this policy; empty: every programme in force.
    public var policyId: String = ""
    /// Only matches of this verdict; unspecified: any.
    public var verdict: PolicyV1.Verdict = PolicyV1.Verdict()

    /// The message in which every field has its default.
    public init() {}
  }

  /// What one policy means for one enterprise.
  public struct PolicyMatch: Message {
    /// The policy.
    public var policyId: String = ""
    /// Its title in Chinese.
    public var titleZh: String = ""
    /// Its title in English.
    public var titleEn: String = ""
    /// Its document number.
    public var documentNumber: String = ""
    /// How it reaches its recipients.
    public var kind: PolicyV1.PolicyKind = PolicyV1.PolicyKind()
    /// All rules together.
    public var verdict: PolicyV1.Verdict = PolicyV1.Verdict()
    /// Each rule, with the reason for or against.
    public var results: [PolicyV1.RuleResult] = []
    /// The tier of the formula the enterprise falls into; empty for none.
    public var tierId: String = ""
    /// What the formula gives on the profile's figures, in fen, before the round's own cap; 0 if it cannot be told.
    public var estimatedFen: Int64 = 0
    /// A round that takes applications today; empty for none.
    public var openRoundId: String = ""
    /// The enterprise.
    public var enterpriseId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks which enterprises qualify.
  public struct MatchEnterprisesRequest: Message {
    /// The policy.
    public var policyId: String = ""
    /// Only matches of this verdict; unspecified: any.
    public var verdict: PolicyV1.Verdict = PolicyV1.Verdict()

    /// The message in which every field has its default.
    public init() {}
  }

  /// What the policy means for one enterprise.
  public struct EnterpriseMatch: Message {
    /// The enterprise.
    public var enterpriseId: String = ""
    /// Its registered name.
    public var name: String = ""
    /// All rules together.
    public var verdict: PolicyV1.Verdict = PolicyV1.Verdict()
    /// Each rule, with the reason for or against.
    public var results: [PolicyV1.RuleResult] = []
    /// The tier of the formula the enterprise falls into; empty for none.
    public var tierId: String = ""
    /// What the formula gives on the profile's figures, in fen; 0 if it cannot be told.
    public var estimatedFen: Int64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Keeps an interest. All fields that are set must fit.
  public struct SubscribeRequest: Message {
    /// One policy; empty: any.
    public var policyId: String = ""
    /// One programme; empty: any.
    public var programme: String = ""
    /// One kind; unspecified: any.
    public var kind: PolicyV1.PolicyKind = PolicyV1.PolicyKind()
    /// One level; unspecified: any.
    public var level: PolicyV1.PolicyLevel = PolicyV1.PolicyLevel()

    /// The message in which every field has its default.
    public init() {}
  }

  /// A kept interest.
  public struct Subscription: Message {
    /// Its id, "sub_...".
    public var id: String = ""
    /// One policy; empty: any.
    public var policyId: String = ""
    /// One programme; empty: any.
    public var programme: String = ""
    /// One kind; unspecified: any.
    public var kind: PolicyV1.PolicyKind = PolicyV1.PolicyKind()
    /// One level; unspecified: any.
    public var level: PolicyV1.PolicyLevel = PolicyV1.PolicyLevel()
    /// Since when.
    public var createdAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Ends an interest.
  public struct UnsubscribeRequest: Message {
    /// The interest.
    public var subscriptionId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// The interest has ended.
  public struct UnsubscribeResponse: Message {
    /// The message in which every field has its default.
    public init() {}
  }

  /// The caller's interests.
  public struct ListSubscriptionsRequest: Message {
    /// The message in which every field has its default.
    public init() {}
  }

  /// What to watch.
  public struct WatchPoliciesRequest: Message {
    /// The cursor of the last event seen; empty: begin with a snapshot.
    public var cursor: [UInt8] = []
    /// Only of these kinds; none: any.
    public var kinds: [PolicyV1.PolicyKind] = []
    /// Only what meets one of the caller's subscriptions, as they are when the stream begins.
    public var subscribedOnly: Bool = false

    /// The message in which every field has its default.
    public init() {}
  }

  /// One event of a watch.
  public struct PolicyEvent: Message {
    /// Where this event stands; send it back to go on behind it.
    public var cursor: [UInt8] = []
    /// What happened.
    public var kind: PolicyV1.PolicyEventKind = PolicyV1.PolicyEventKind()
    /// The policy as it is now, for every kind but the bookmark.
    public var policy: PolicyV1.Policy?
    /// The round as it is now, for events of rounds.
    public var round: PolicyV1.Round?
    /// When it happened.
    public var occurredAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// How a programme reaches its recipients.
  public struct PolicyKind: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not said; refused in a publication.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// A document to be read; it opens no rounds.
    public static var document: Self { Self(rawValue: 1) }
    /// Application, acceptance, reviews, public notice, approval, payment.
    public static var award: Self { Self(rawValue: 2) }
    /// 免申即享: who qualifies is found by matching, confirms, and is paid.
    public static var noApply: Self { Self(rawValue: 3) }
    /// 快申快享: application, acceptance, approval, payment, without reviews and notice.
    public static var fast: Self { Self(rawValue: 4) }
  }

  /// Which level of government issued a policy.
  public struct PolicyLevel: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not said; refused in a publication.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// 国家级.
    public static var national: Self { Self(rawValue: 1) }
    /// 市级.
    public static var city: Self { Self(rawValue: 2) }
    /// 区级.
    public static var district: Self { Self(rawValue: 3) }
    /// 外市: another city's, kept for comparison.
    public static var elsewhere: Self { Self(rawValue: 4) }
  }

  /// Where a policy stands.
  public struct PolicyState: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// In a filter: any.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// Published and in force.
    public static var inForce: Self { Self(rawValue: 1) }
    /// Repealed; this does not change any more.
    public static var repealed: Self { Self(rawValue: 2) }
  }

  /// Where a round stands.
  public struct RoundState: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// In a filter: any.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// Takes applications from its first to its last day.
    public static var open: Self { Self(rawValue: 1) }
    /// Takes no applications any more; its cases go on.
    public static var closed: Self { Self(rawValue: 2) }
  }

  /// A fact about an enterprise that a rule can ask for.
  public struct Attribute: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not said; refused.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// Flag: the district has verified the enterprise.
    public static var verified: Self { Self(rawValue: 1) }
    /// Flag: no breach of trust is in force.
    public static var creditNotBarred: Self { Self(rawValue: 2) }
    /// Text: major class of the cultural industry classification (2018), "01" to "09".
    public static var cultureClass: Self { Self(rawValue: 3) }
    /// Text: four digits of GB/T 4754-2017.
    public static var industryCode: Self { Self(rawValue: 4) }
    /// Text: six digits of GB/T 2260, the region of registration.
    public static var registrationRegion: Self { Self(rawValue: 5) }
    /// Text: id of the park it works in; not known outside any park.
    public static var park: Self { Self(rawValue: 6) }
    /// Number: completed years since the founding.
    public static var foundedYears: Self { Self(rawValue: 7) }
    /// Number: people employed at the end of the last year.
    public static var employees: Self { Self(rawValue: 8) }
    /// Number: revenue of the last year in fen.
    public static var annualRevenueFen: Self { Self(rawValue: 9) }
    /// Number: taxes paid in the last year in fen.
    public static var annualTaxFen: Self { Self(rawValue: 10) }
    /// Number: total assets at the end of the last year in fen.
    public static var totalAssetsFen: Self { Self(rawValue: 11) }
    /// Number: rent of a year in fen.
    public static var annualRentFen: Self { Self(rawValue: 12) }
    /// Number: rented area in whole square metres.
    public static var rentedSquareMetres: Self { Self(rawValue: 13) }
    /// Flag: above designated size (规模以上).
    public static var aboveDesignatedSize: Self { Self(rawValue: 14) }
    /// Flag: it files the statistics reports.
    public static var statisticsFiled: Self { Self(rawValue: 15) }
    /// Number: awards of the same programme in the past.
    public static var pastAwards: Self { Self(rawValue: 16) }
    /// Text: the district of the place of work, such as "朝阳区".
    public static var district: Self { Self(rawValue: 17) }
    /// Text: the recognition of the park it works in, as printed.
    public static var parkTier: Self { Self(rawValue: 18) }
    /// Flag: its class belongs to the core field of culture (01 to 06).
    public static var coreCulture: Self { Self(rawValue: 19) }
  }

  /// How a rule compares a fact.
  public struct Comparison: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not said; refused.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// A flag that holds.
    public static var isTrue: Self { Self(rawValue: 1) }
    /// A flag that does not hold.
    public static var isFalse: Self { Self(rawValue: 2) }
    /// A number that is `number` or more.
    public static var atLeast: Self { Self(rawValue: 3) }
    /// A number that is `number` or less.
    public static var atMost: Self { Self(rawValue: 4) }
    /// A text that is one of `values`.
    public static var oneOf: Self { Self(rawValue: 5) }
    /// A text that is none of `values`.
    public static var noneOf: Self { Self(rawValue: 6) }
    /// A text that begins with one of `values`.
    public static var beginsWith: Self { Self(rawValue: 7) }
  }

  /// What a share is taken of.
  public struct SubsidyBase: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not said; refused in a programme.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// The rent of a year, for at most the area that the formula counts.
    public static var annualRent: Self { Self(rawValue: 1) }
    /// The cost the applicant states and proves.
    public static var statedCost: Self { Self(rawValue: 2) }
    /// Nothing: each tier names a fixed amount.
    public static var fixed: Self { Self(rawValue: 3) }
  }

  /// What a rule's test found.
  public struct Finding: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Never sent.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// The rule is met.
    public static var met: Self { Self(rawValue: 1) }
    /// The rule is not met.
    public static var notMet: Self { Self(rawValue: 2) }
    /// The profile lacks a fact that would decide it.
    public static var unknown: Self { Self(rawValue: 3) }
  }

  /// What all rules together mean.
  public struct Verdict: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// In a filter: any.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// Every rule is met.
    public static var eligible: Self { Self(rawValue: 1) }
    /// No rule is broken, but facts are missing.
    public static var incomplete: Self { Self(rawValue: 2) }
    /// A rule is not met.
    public static var notEligible: Self { Self(rawValue: 3) }
  }

  /// What happened to a policy.
  public struct PolicyEventKind: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Never sent.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// A policy in force when the stream began.
    public static var snapshotPolicy: Self { Self(rawValue: 1) }
    /// A round that was open when the stream began.
    public static var snapshotRound: Self { Self(rawValue: 2) }
    /// Nothing: a newer cursor, sent on quiet streams and at the end of the snapshot.
    public static var bookmark: Self { Self(rawValue: 3) }
    /// A policy was published.
    public static var published: Self { Self(rawValue: 4) }
    /// A policy was repealed.
    public static var repealed: Self { Self(rawValue: 5) }
    /// A round was opened.
    public static var roundOpened: Self { Self(rawValue: 6) }
    /// A round was closed.
    public static var roundClosed: Self { Self(rawValue: 7) }
  }

  /// Publishes policies, opens rounds, and tells enterprises and officers which fit.
  public enum PolicyService {
    /// The full name.
    public static let name: String = "cloudpark.policy.v1.PolicyService"
    /// All methods, in the order of the contract.
    public static var methods: [MethodDescriptor] {
      [publishPolicy, repealPolicy, getPolicy, listPolicies, openRound, closeRound, getRound, listRounds, matchPolicies, matchEnterprises, subscribe, unsubscribe, listSubscriptions, watchPolicies]
    }

    /// Publishes a policy. ALREADY_EXISTS when a policy in force has its document number; INVALID_ARGUMENT names every
    /// wrong field.
    public static let publishPolicy: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.policy.v1.PolicyService", name: "PublishPolicy",
      callType: .unary, requestType: "cloudpark.policy.v1.PublishPolicyRequest",
      responseType: "cloudpark.policy.v1.Policy", idempotency: .mutates,
      roles: ["district_officer"], scope: "district",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Takes a policy out of force. Its open rounds must be closed before; cases that have begun go on.
    public static let repealPolicy: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.policy.v1.PolicyService", name: "RepealPolicy",
      callType: .unary, requestType: "cloudpark.policy.v1.RepealPolicyRequest",
      responseType: "cloudpark.policy.v1.Policy", idempotency: .mutates,
      roles: ["district_officer"], scope: "district",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// One policy, by id or by document number.
    public static let getPolicy: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.policy.v1.PolicyService", name: "GetPolicy",
      callType: .unary, requestType: "cloudpark.policy.v1.GetPolicyRequest",
      responseType: "cloudpark.policy.v1.Policy", idempotency: .noSideEffects,
      roles: ["anyone"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Policies, newest first.
    public static let listPolicies: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.policy.v1.PolicyService", name: "ListPolicies",
      callType: .serverStreaming, requestType: "cloudpark.policy.v1.ListPoliciesRequest",
      responseType: "cloudpark.policy.v1.Policy", idempotency: .noSideEffects,
      roles: ["anyone"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Opens a round of a policy in force, with its budget.
    public static let openRound: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.policy.v1.PolicyService", name: "OpenRound",
      callType: .unary, requestType: "cloudpark.policy.v1.OpenRoundRequest",
      responseType: "cloudpark.policy.v1.Round", idempotency: .mutates,
      roles: ["district_officer"], scope: "district",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Ends the taking of applications before or after the round's last day. Cases already submitted go on.
    public static let closeRound: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.policy.v1.PolicyService", name: "CloseRound",
      callType: .unary, requestType: "cloudpark.policy.v1.CloseRoundRequest",
      responseType: "cloudpark.policy.v1.Round", idempotency: .mutates,
      roles: ["district_officer"], scope: "district",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// One round with its ledger.
    public static let getRound: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.policy.v1.PolicyService", name: "GetRound",
      callType: .unary, requestType: "cloudpark.policy.v1.GetRoundRequest",
      responseType: "cloudpark.policy.v1.Round", idempotency: .noSideEffects,
      roles: ["authenticated"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Rounds with their ledgers, newest first.
    public static let listRounds: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.policy.v1.PolicyService", name: "ListRounds",
      callType: .serverStreaming, requestType: "cloudpark.policy.v1.ListRoundsRequest",
      responseType: "cloudpark.policy.v1.Round", idempotency: .noSideEffects,
      roles: ["authenticated"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// What each programme in force means for one enterprise, with the reasons: the caller's own enterprise, or for an
    /// officer the one that is named. The best fit comes first.
    public static let matchPolicies: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.policy.v1.PolicyService", name: "MatchPolicies",
      callType: .serverStreaming, requestType: "cloudpark.policy.v1.MatchPoliciesRequest",
      responseType: "cloudpark.policy.v1.PolicyMatch", idempotency: .noSideEffects,
      roles: ["enterprise_admin", "enterprise_staff", "district_officer"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Which enterprises qualify for one policy, with the reasons: how a no-apply programme finds its recipients.
    public static let matchEnterprises: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.policy.v1.PolicyService", name: "MatchEnterprises",
      callType: .serverStreaming, requestType: "cloudpark.policy.v1.MatchEnterprisesRequest",
      responseType: "cloudpark.policy.v1.EnterpriseMatch", idempotency: .noSideEffects,
      roles: ["district_officer"], scope: "district",
      resumable: false, priority: -10, secretResponse: false, pointRead: false)

    /// Keeps an interest of the caller: WatchPolicies with subscribed_only then shows what meets it.
    public static let subscribe: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.policy.v1.PolicyService", name: "Subscribe",
      callType: .unary, requestType: "cloudpark.policy.v1.SubscribeRequest",
      responseType: "cloudpark.policy.v1.Subscription", idempotency: .mutates,
      roles: ["authenticated"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Ends an interest of the caller.
    public static let unsubscribe: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.policy.v1.PolicyService", name: "Unsubscribe",
      callType: .unary, requestType: "cloudpark.policy.v1.UnsubscribeRequest",
      responseType: "cloudpark.policy.v1.UnsubscribeResponse", idempotency: .mutates,
      roles: ["authenticated"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The caller's interests, oldest first.
    public static let listSubscriptions: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.policy.v1.PolicyService", name: "ListSubscriptions",
      callType: .serverStreaming, requestType: "cloudpark.policy.v1.ListSubscriptionsRequest",
      responseType: "cloudpark.policy.v1.Subscription", idempotency: .noSideEffects,
      roles: ["authenticated"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The policies in force and their open rounds now, then every change as it happens. Without a cursor the stream
    /// begins with a snapshot.
    public static let watchPolicies: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.policy.v1.PolicyService", name: "WatchPolicies",
      callType: .serverStreaming, requestType: "cloudpark.policy.v1.WatchPoliciesRequest",
      responseType: "cloudpark.policy.v1.PolicyEvent", idempotency: .noSideEffects,
      roles: ["authenticated"], scope: "public",
      resumable: true, priority: 0, secretResponse: false, pointRead: false)
  }
}

extension PolicyV1.Condition {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("attribute", jsonName: "attribute", number: 1, FieldType.enumeration({ PolicyV1.Attribute.schema })))
    fields.append(FieldSchema("comparison", jsonName: "comparison", number: 2, FieldType.enumeration({ PolicyV1.Comparison.schema })))
    fields.append(FieldSchema("number", jsonName: "number", number: 3, FieldType.int64))
    fields.append(FieldSchema("values", jsonName: "values", number: 4, FieldType.string, label: .repeated))
    return MessageSchema(name: "cloudpark.policy.v1.Condition", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__policy__v1__condition__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Policy__V1__Condition.self)
    self.attribute = RecordReader.enumeration(record.pointee.attribute)
    self.comparison = RecordReader.enumeration(record.pointee.comparison)
    self.number = record.pointee.number
    self.values = RecordReader.strings(record.pointee.n_values, record.pointee.values)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Policy__V1__Condition.self)
    cloudpark__policy__v1__condition__init(record)
    record.pointee.attribute = packer.enumeration(self.attribute)
    record.pointee.comparison = packer.enumeration(self.comparison)
    record.pointee.number = self.number
    if !self.values.isEmpty {
      record.pointee.n_values = self.values.count
      record.pointee.values = try packer.strings(self.values, "values")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension PolicyV1.Alternative {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("all_of", jsonName: "allOf", number: 1, FieldType.message({ PolicyV1.Condition.schema }), label: .repeated))
    return MessageSchema(name: "cloudpark.policy.v1.Alternative", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__policy__v1__alternative__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Policy__V1__Alternative.self)
    self.allOf = RecordReader.messages(record.pointee.n_all_of, record.pointee.all_of)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Policy__V1__Alternative.self)
    cloudpark__policy__v1__alternative__init(record)
    if !self.allOf.isEmpty {
      record.pointee.n_all_of = self.allOf.count
      record.pointee.all_of = try packer.messages(self.allOf, "all_of")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension PolicyV1.EligibilityRule {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("text_zh", jsonName: "textZh", number: 2, FieldType.string))
    fields.append(FieldSchema("text_en", jsonName: "textEn", number: 3, FieldType.string))
    fields.append(FieldSchema("any_of", jsonName: "anyOf", number: 4, FieldType.message({ PolicyV1.Alternative.schema }), label: .repeated))
    return MessageSchema(name: "cloudpark.policy.v1.EligibilityRule", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__policy__v1__eligibility_rule__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Policy__V1__EligibilityRule.self)
    self.id = RecordReader.string(record.pointee.id)
    self.textZh = RecordReader.string(record.pointee.text_zh)
    self.textEn = RecordReader.string(record.pointee.text_en)
    self.anyOf = RecordReader.messages(record.pointee.n_any_of, record.pointee.any_of)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Policy__V1__EligibilityRule.self)
    cloudpark__policy__v1__eligibility_rule__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    if !self.textZh.isEmpty {
      record.pointee.text_zh = try packer.string(self.textZh, "text_zh")
    }
    if !self.textEn.isEmpty {
      record.pointee.text_en = try packer.string(self.textEn, "text_en")
    }
    if !self.anyOf.isEmpty {
      record.pointee.n_any_of = self.anyOf.count
      record.pointee.any_of = try packer.messages(self.anyOf, "any_of")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension PolicyV1.SubsidyTier {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("text_zh", jsonName: "textZh", number: 2, FieldType.string))
    fields.append(FieldSchema("text_en", jsonName: "textEn", number: 3, FieldType.string))
    fields.append(FieldSchema("all_of", jsonName: "allOf", number: 4, FieldType.message({ PolicyV1.Condition.schema }), label: .repeated))
    fields.append(FieldSchema("share_basis_points", jsonName: "shareBasisPoints", number: 5, FieldType.uint32))
    fields.append(FieldSchema("fixed_fen", jsonName: "fixedFen", number: 6, FieldType.int64))
    return MessageSchema(name: "cloudpark.policy.v1.SubsidyTier", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__policy__v1__subsidy_tier__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Policy__V1__SubsidyTier.self)
    self.id = RecordReader.string(record.pointee.id)
    self.textZh = RecordReader.string(record.pointee.text_zh)
    self.textEn = RecordReader.string(record.pointee.text_en)
    self.allOf = RecordReader.messages(record.pointee.n_all_of, record.pointee.all_of)
    self.shareBasisPoints = record.pointee.share_basis_points
    self.fixedFen = record.pointee.fixed_fen
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Policy__V1__SubsidyTier.self)
    cloudpark__policy__v1__subsidy_tier__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    if !self.textZh.isEmpty {
      record.pointee.text_zh = try packer.string(self.textZh, "text_zh")
    }
    if !self.textEn.isEmpty {
      record.pointee.text_en = try packer.string(self.textEn, "text_en")
    }
    if !self.allOf.isEmpty {
      record.pointee.n_all_of = self.allOf.count
      record.pointee.all_of = try packer.messages(self.allOf, "all_of")
    }
    record.pointee.share_basis_points = self.shareBasisPoints
    record.pointee.fixed_fen = self.fixedFen
    return UnsafeMutableRawPointer(record)
  }
}

extension PolicyV1.SubsidyFormula {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("share_base", jsonName: "shareBase", number: 1, FieldType.enumeration({ PolicyV1.SubsidyBase.schema })))
    fields.append(FieldSchema("tiers", jsonName: "tiers", number: 2, FieldType.message({ PolicyV1.SubsidyTier.schema }), label: .repeated))
    fields.append(FieldSchema("area_square_metres_max", jsonName: "areaSquareMetresMax", number: 3, FieldType.uint32))
    fields.append(FieldSchema("enterprise_year_cap_fen", jsonName: "enterpriseYearCapFen", number: 4, FieldType.int64))
    return MessageSchema(name: "cloudpark.policy.v1.SubsidyFormula", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__policy__v1__subsidy_formula__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Policy__V1__SubsidyFormula.self)
    self.shareBase = RecordReader.enumeration(record.pointee.share_base)
    self.tiers = RecordReader.messages(record.pointee.n_tiers, record.pointee.tiers)
    self.areaSquareMetresMax = record.pointee.area_square_metres_max
    self.enterpriseYearCapFen = record.pointee.enterprise_year_cap_fen
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Policy__V1__SubsidyFormula.self)
    cloudpark__policy__v1__subsidy_formula__init(record)
    record.pointee.share_base = packer.enumeration(self.shareBase)
    if !self.tiers.isEmpty {
      record.pointee.n_tiers = self.tiers.count
      record.pointee.tiers = try packer.messages(self.tiers, "tiers")
    }
    record.pointee.area_square_metres_max = self.areaSquareMetresMax
    record.pointee.enterprise_year_cap_fen = self.enterpriseYearCapFen
    return UnsafeMutableRawPointer(record)
  }
}

extension PolicyV1.RequiredMaterial {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("kind", jsonName: "kind", number: 1, FieldType.string))
    fields.append(FieldSchema("text_zh", jsonName: "textZh", number: 2, FieldType.string))
    fields.append(FieldSchema("text_en", jsonName: "textEn", number: 3, FieldType.string))
    fields.append(FieldSchema("required", jsonName: "required", number: 4, FieldType.bool))
    fields.append(FieldSchema("for_payment", jsonName: "forPayment", number: 5, FieldType.bool))
    return MessageSchema(name: "cloudpark.policy.v1.RequiredMaterial", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__policy__v1__required_material__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Policy__V1__RequiredMaterial.self)
    self.kind = RecordReader.string(record.pointee.kind)
    self.textZh = RecordReader.string(record.pointee.text_zh)
    self.textEn = RecordReader.string(record.pointee.text_en)
    self.required = record.pointee.required != 0
    self.forPayment = record.pointee.for_payment != 0
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Policy__V1__RequiredMaterial.self)
    cloudpark__policy__v1__required_material__init(record)
    if !self.kind.isEmpty {
      record.pointee.kind = try packer.string(self.kind, "kind")
    }
    if !self.textZh.isEmpty {
      record.pointee.text_zh = try packer.string(self.textZh, "text_zh")
    }
    if !self.textEn.isEmpty {
      record.pointee.text_en = try packer.string(self.textEn, "text_en")
    }
    record.pointee.required = self.required ? 1 : 0
    record.pointee.for_payment = self.forPayment ? 1 : 0
    return UnsafeMutableRawPointer(record)
  }
}

extension PolicyV1.PolicyContent {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("document_number", jsonName: "documentNumber", number: 1, FieldType.string))
    fields.append(FieldSchema("title_zh", jsonName: "titleZh", number: 2, FieldType.string))
    fields.append(FieldSchema("title_en", jsonName: "titleEn", number: 3, FieldType.string))
    fields.append(FieldSchema("issuer", jsonName: "issuer", number: 4, FieldType.string))
    fields.append(FieldSchema("level", jsonName: "level", number: 5, FieldType.enumeration({ PolicyV1.PolicyLevel.schema })))
    fields.append(FieldSchema("issued_on", jsonName: "issuedOn", number: 6, FieldType.string))
    fields.append(FieldSchema("effective_from", jsonName: "effectiveFrom", number: 7, FieldType.string))
    fields.append(FieldSchema("effective_to", jsonName: "effectiveTo", number: 8, FieldType.string))
    fields.append(FieldSchema("source", jsonName: "source", number: 9, FieldType.string))
    fields.append(FieldSchema("summary_zh", jsonName: "summaryZh", number: 10, FieldType.string))
    fields.append(FieldSchema("summary_en", jsonName: "summaryEn", number: 11, FieldType.string))
    fields.append(FieldSchema("kind", jsonName: "kind", number: 12, FieldType.enumeration({ PolicyV1.PolicyKind.schema })))
    fields.append(FieldSchema("programme", jsonName: "programme", number: 13, FieldType.string))
    fields.append(FieldSchema("eligibility", jsonName: "eligibility", number: 14, FieldType.message({ PolicyV1.EligibilityRule.schema }), label: .repeated))
    fields.append(FieldSchema("formula", jsonName: "formula", number: 15, FieldType.message({ PolicyV1.SubsidyFormula.schema })))
    fields.append(FieldSchema("materials", jsonName: "materials", number: 16, FieldType.message({ PolicyV1.RequiredMaterial.schema }), label: .repeated))
    fields.append(FieldSchema("notice_working_days", jsonName: "noticeWorkingDays", number: 17, FieldType.uint32))
    fields.append(FieldSchema("reviews_required", jsonName: "reviewsRequired", number: 18, FieldType.uint32))
    fields.append(FieldSchema("site_visit_required", jsonName: "siteVisitRequired", number: 19, FieldType.bool))
    fields.append(FieldSchema("lifetime_awards_max", jsonName: "lifetimeAwardsMax", number: 20, FieldType.uint32))
    fields.append(FieldSchema("exclusion_groups", jsonName: "exclusionGroups", number: 21, FieldType.string, label: .repeated))
    fields.append(FieldSchema("statistics_filing_required", jsonName: "statisticsFilingRequired", number: 22, FieldType.bool))
    fields.append(FieldSchema("bodies_before_notice", jsonName: "bodiesBeforeNotice", number: 23, FieldType.string, label: .repeated))
    fields.append(FieldSchema("bodies_before_approval", jsonName: "bodiesBeforeApproval", number: 24, FieldType.string, label: .repeated))
    return MessageSchema(name: "cloudpark.policy.v1.PolicyContent", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__policy__v1__policy_content__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Policy__V1__PolicyContent.self)
    self.documentNumber = RecordReader.string(record.pointee.document_number)
    self.titleZh = RecordReader.string(record.pointee.title_zh)
    self.titleEn = RecordReader.string(record.pointee.title_en)
    self.issuer = RecordReader.string(record.pointee.issuer)
    self.level = RecordReader.enumeration(record.pointee.level)
    self.issuedOn = RecordReader.string(record.pointee.issued_on)
    self.effectiveFrom = RecordReader.string(record.pointee.effective_from)
    self.effectiveTo = RecordReader.string(record.pointee.effective_to)
    self.source = RecordReader.string(record.pointee.source)
    self.summaryZh = RecordReader.string(record.pointee.summary_zh)
    self.summaryEn = RecordReader.string(record.pointee.summary_en)
    self.kind = RecordReader.enumeration(record.pointee.kind)
    self.programme = RecordReader.string(record.pointee.programme)
    self.eligibility = RecordReader.messages(record.pointee.n_eligibility, record.pointee.eligibility)
    self.formula = RecordReader.message(record.pointee.formula)
    self.materials = RecordReader.messages(record.pointee.n_materials, record.pointee.materials)
    self.noticeWorkingDays = record.pointee.notice_working_days
    self.reviewsRequired = record.pointee.reviews_required
    self.siteVisitRequired = record.pointee.site_visit_required != 0
    self.lifetimeAwardsMax = record.pointee.lifetime_awards_max
    self.exclusionGroups = RecordReader.strings(record.pointee.n_exclusion_groups, record.pointee.exclusion_groups)
    self.statisticsFilingRequired = record.pointee.statistics_filing_required != 0
    self.bodiesBeforeNotice = RecordReader.strings(record.pointee.n_bodies_before_notice, record.pointee.bodies_before_notice)
    self.bodiesBeforeApproval = RecordReader.strings(record.pointee.n_bodies_before_approval, record.pointee.bodies_before_approval)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Policy__V1__PolicyContent.self)
    cloudpark__policy__v1__policy_content__init(record)
    if !self.documentNumber.isEmpty {
      record.pointee.document_number = try packer.string(self.documentNumber, "document_number")
    }
    if !self.titleZh.isEmpty {
      record.pointee.title_zh = try packer.string(self.titleZh, "title_zh")
    }
    if !self.titleEn.isEmpty {
      record.pointee.title_en = try packer.string(self.titleEn, "title_en")
    }
    if !self.issuer.isEmpty {
      record.pointee.issuer = try packer.string(self.issuer, "issuer")
    }
    record.pointee.level = packer.enumeration(self.level)
    if !self.issuedOn.isEmpty {
      record.pointee.issued_on = try packer.string(self.issuedOn, "issued_on")
    }
    if !self.effectiveFrom.isEmpty {
      record.pointee.effective_from = try packer.string(self.effectiveFrom, "effective_from")
    }
    if !self.effectiveTo.isEmpty {
      record.pointee.effective_to = try packer.string(self.effectiveTo, "effective_to")
    }
    if !self.source.isEmpty {
      record.pointee.source = try packer.string(self.source, "source")
    }
    if !self.summaryZh.isEmpty {
      record.pointee.summary_zh = try packer.string(self.summaryZh, "summary_zh")
    }
    if !self.summaryEn.isEmpty {
      record.pointee.summary_en = try packer.string(self.summaryEn, "summary_en")
    }
    record.pointee.kind = packer.enumeration(self.kind)
    if !self.programme.isEmpty {
      record.pointee.programme = try packer.string(self.programme, "programme")
    }
    if !self.eligibility.isEmpty {
      record.pointee.n_eligibility = self.eligibility.count
      record.pointee.eligibility = try packer.messages(self.eligibility, "eligibility")
    }
    if let value = self.formula {
      record.pointee.formula = try packer.message(value, "formula")
    }
    if !self.materials.isEmpty {
      record.pointee.n_materials = self.materials.count
      record.pointee.materials = try packer.messages(self.materials, "materials")
    }
    record.pointee.notice_working_days = self.noticeWorkingDays
    record.pointee.reviews_required = self.reviewsRequired
    record.pointee.site_visit_required = self.siteVisitRequired ? 1 : 0
    record.pointee.lifetime_awards_max = self.lifetimeAwardsMax
    if !self.exclusionGroups.isEmpty {
      record.pointee.n_exclusion_groups = self.exclusionGroups.count
      record.pointee.exclusion_groups = try packer.strings(self.exclusionGroups, "exclusion_groups")
    }
    record.pointee.statistics_filing_required = self.statisticsFilingRequired ? 1 : 0
    if !self.bodiesBeforeNotice.isEmpty {
      record.pointee.n_bodies_before_notice = self.bodiesBeforeNotice.count
      record.pointee.bodies_before_notice = try packer.strings(self.bodiesBeforeNotice, "bodies_before_notice")
    }
    if !self.bodiesBeforeApproval.isEmpty {
      record.pointee.n_bodies_before_approval = self.bodiesBeforeApproval.count
      record.pointee.bodies_before_approval = try packer.strings(self.bodiesBeforeApproval, "bodies_before_approval")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension PolicyV1.Policy {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("version", jsonName: "version", number: 2, FieldType.uint64))
    fields.append(FieldSchema("state", jsonName: "state", number: 3, FieldType.enumeration({ PolicyV1.PolicyState.schema })))
    fields.append(FieldSchema("content", jsonName: "content", number: 4, FieldType.message({ PolicyV1.PolicyContent.schema })))
    fields.append(FieldSchema("published_at", jsonName: "publishedAt", number: 5, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("repealed_at", jsonName: "repealedAt", number: 6, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("repeal_reason", jsonName: "repealReason", number: 7, FieldType.string))
    fields.append(FieldSchema("guide_due_on", jsonName: "guideDueOn", number: 8, FieldType.string))
    return MessageSchema(name: "cloudpark.policy.v1.Policy", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__policy__v1__policy__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Policy__V1__Policy.self)
    self.id = RecordReader.string(record.pointee.id)
    self.version = record.pointee.version
    self.state = RecordReader.enumeration(record.pointee.state)
    self.content = RecordReader.message(record.pointee.content)
    self.publishedAt = RecordReader.message(record.pointee.published_at)
    self.repealedAt = RecordReader.message(record.pointee.repealed_at)
    self.repealReason = RecordReader.string(record.pointee.repeal_reason)
    self.guideDueOn = RecordReader.string(record.pointee.guide_due_on)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Policy__V1__Policy.self)
    cloudpark__policy__v1__policy__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    record.pointee.version = self.version
    record.pointee.state = packer.enumeration(self.state)
    if let value = self.content {
      record.pointee.content = try packer.message(value, "content")
    }
    if let value = self.publishedAt {
      record.pointee.published_at = try packer.message(value, "published_at")
    }
    if let value = self.repealedAt {
      record.pointee.repealed_at = try packer.message(value, "repealed_at")
    }
    if !self.repealReason.isEmpty {
      record.pointee.repeal_reason = try packer.string(self.repealReason, "repeal_reason")
    }
    if !self.guideDueOn.isEmpty {
      record.pointee.guide_due_on = try packer.string(self.guideDueOn, "guide_due_on")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension PolicyV1.PublishPolicyRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("content", jsonName: "content", number: 1, FieldType.message({ PolicyV1.PolicyContent.schema })))
    return MessageSchema(name: "cloudpark.policy.v1.PublishPolicyRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__policy__v1__publish_policy_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Policy__V1__PublishPolicyRequest.self)
    self.content = RecordReader.message(record.pointee.content)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Policy__V1__PublishPolicyRequest.self)
    cloudpark__policy__v1__publish_policy_request__init(record)
    if let value = self.content {
      record.pointee.content = try packer.message(value, "content")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension PolicyV1.RepealPolicyRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("policy_id", jsonName: "policyId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.policy.v1.RepealPolicyRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__policy__v1__repeal_policy_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Policy__V1__RepealPolicyRequest.self)
    self.policyId = RecordReader.string(record.pointee.policy_id)
    self.expectedVersion = record.pointee.expected_version
    self.reason = RecordReader.string(record.pointee.reason)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Policy__V1__RepealPolicyRequest.self)
    cloudpark__policy__v1__repeal_policy_request__init(record)
    if !self.policyId.isEmpty {
      record.pointee.policy_id = try packer.string(self.policyId, "policy_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension PolicyV1.GetPolicyRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("policy_id", jsonName: "policyId", number: 1, FieldType.string))
    fields.append(FieldSchema("document_number", jsonName: "documentNumber", number: 2, FieldType.string))
    return MessageSchema(name: "cloudpark.policy.v1.GetPolicyRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__policy__v1__get_policy_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Policy__V1__GetPolicyRequest.self)
    self.policyId = RecordReader.string(record.pointee.policy_id)
    self.documentNumber = RecordReader.string(record.pointee.document_number)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Policy__V1__GetPolicyRequest.self)
    cloudpark__policy__v1__get_policy_request__init(record)
    if !self.policyId.isEmpty {
      record.pointee.policy_id = try packer.string(self.policyId, "policy_id")
    }
    if !self.documentNumber.isEmpty {
      record.pointee.document_number = try packer.string(self.documentNumber, "document_number")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension PolicyV1.ListPoliciesRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("state", jsonName: "state", number: 1, FieldType.enumeration({ PolicyV1.PolicyState.schema })))
    fields.append(FieldSchema("kind", jsonName: "kind", number: 2, FieldType.enumeration({ PolicyV1.PolicyKind.schema })))
    fields.append(FieldSchema("level", jsonName: "level", number: 3, FieldType.enumeration({ PolicyV1.PolicyLevel.schema })))
    fields.append(FieldSchema("text", jsonName: "text", number: 4, FieldType.string))
    fields.append(FieldSchema("programme", jsonName: "programme", number: 5, FieldType.string))
    return MessageSchema(name: "cloudpark.policy.v1.ListPoliciesRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__policy__v1__list_policies_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Policy__V1__ListPoliciesRequest.self)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.kind = RecordReader.enumeration(record.pointee.kind)
    self.level = RecordReader.enumeration(record.pointee.level)
    self.text = RecordReader.string(record.pointee.text)
    self.programme = RecordReader.string(record.pointee.programme)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Policy__V1__ListPoliciesRequest.self)
    cloudpark__policy__v1__list_policies_request__init(record)
    record.pointee.state = packer.enumeration(self.state)
    record.pointee.kind = packer.enumeration(self.kind)
    record.pointee.level = packer.enumeration(self.level)
    if !self.text.isEmpty {
      record.pointee.text = try packer.string(self.text, "text")
    }
    if !self.programme.isEmpty {
      record.pointee.programme = try packer.string(self.programme, "programme")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension PolicyV1.RoundLedger {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("budget_fen", jsonName: "budgetFen", number: 1, FieldType.int64))
    fields.append(FieldSchema("reserved_fen", jsonName: "reservedFen", number: 2, FieldType.int64))
    fields.append(FieldSchema("approved_fen", jsonName: "approvedFen", number: 3, FieldType.int64))
    fields.append(FieldSchema("paid_fen", jsonName: "paidFen", number: 4, FieldType.int64))
    fields.append(FieldSchema("recovered_fen", jsonName: "recoveredFen", number: 5, FieldType.int64))
    fields.append(FieldSchema("available_fen", jsonName: "availableFen", number: 6, FieldType.int64))
    return MessageSchema(name: "cloudpark.policy.v1.RoundLedger", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__policy__v1__round_ledger__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Policy__V1__RoundLedger.self)
    self.budgetFen = record.pointee.budget_fen
    self.reservedFen = record.pointee.reserved_fen
    self.approvedFen = record.pointee.approved_fen
    self.paidFen = record.pointee.paid_fen
    self.recoveredFen = record.pointee.recovered_fen
    self.availableFen = record.pointee.available_fen
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Policy__V1__RoundLedger.self)
    cloudpark__policy__v1__round_ledger__init(record)
    record.pointee.budget_fen = self.budgetFen
    record.pointee.reserved_fen = self.reservedFen
    record.pointee.approved_fen = self.approvedFen
    record.pointee.paid_fen = self.paidFen
    record.pointee.recovered_fen = self.recoveredFen
    record.pointee.available_fen = self.availableFen
    return UnsafeMutableRawPointer(record)
  }
}

extension PolicyV1.Round {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("version", jsonName: "version", number: 2, FieldType.uint64))
    fields.append(FieldSchema("policy_id", jsonName: "policyId", number: 3, FieldType.string))
    fields.append(FieldSchema("state", jsonName: "state", number: 4, FieldType.enumeration({ PolicyV1.RoundState.schema })))
    fields.append(FieldSchema("name_zh", jsonName: "nameZh", number: 5, FieldType.string))
    fields.append(FieldSchema("name_en", jsonName: "nameEn", number: 6, FieldType.string))
    fields.append(FieldSchema("opens_on", jsonName: "opensOn", number: 7, FieldType.string))
    fields.append(FieldSchema("closes_on", jsonName: "closesOn", number: 8, FieldType.string))
    fields.append(FieldSchema("enterprise_cap_fen", jsonName: "enterpriseCapFen", number: 9, FieldType.int64))
    fields.append(FieldSchema("ledger", jsonName: "ledger", number: 10, FieldType.message({ PolicyV1.RoundLedger.schema })))
    fields.append(FieldSchema("opened_at", jsonName: "openedAt", number: 11, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("closed_at", jsonName: "closedAt", number: 12, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("kind", jsonName: "kind", number: 13, FieldType.enumeration({ PolicyV1.PolicyKind.schema })))
    fields.append(FieldSchema("guide", jsonName: "guide", number: 14, FieldType.string))
    return MessageSchema(name: "cloudpark.policy.v1.Round", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__policy__v1__round__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Policy__V1__Round.self)
    self.id = RecordReader.string(record.pointee.id)
    self.version = record.pointee.version
    self.policyId = RecordReader.string(record.pointee.policy_id)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.nameZh = RecordReader.string(record.pointee.name_zh)
    self.nameEn = RecordReader.string(record.pointee.name_en)
    self.opensOn = RecordReader.string(record.pointee.opens_on)
    self.closesOn = RecordReader.string(record.pointee.closes_on)
    self.enterpriseCapFen = record.pointee.enterprise_cap_fen
    self.ledger = RecordReader.message(record.pointee.ledger)
    self.openedAt = RecordReader.message(record.pointee.opened_at)
    self.closedAt = RecordReader.message(record.pointee.closed_at)
    self.kind = RecordReader.enumeration(record.pointee.kind)
    self.guide = RecordReader.string(record.pointee.guide)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Policy__V1__Round.self)
    cloudpark__policy__v1__round__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    record.pointee.version = self.version
    if !self.policyId.isEmpty {
      record.pointee.policy_id = try packer.string(self.policyId, "policy_id")
    }
    record.pointee.state = packer.enumeration(self.state)
    if !self.nameZh.isEmpty {
      record.pointee.name_zh = try packer.string(self.nameZh, "name_zh")
    }
    if !self.nameEn.isEmpty {
      record.pointee.name_en = try packer.string(self.nameEn, "name_en")
    }
    if !self.opensOn.isEmpty {
      record.pointee.opens_on = try packer.string(self.opensOn, "opens_on")
    }
    if !self.closesOn.isEmpty {
      record.pointee.closes_on = try packer.string(self.closesOn, "closes_on")
    }
    record.pointee.enterprise_cap_fen = self.enterpriseCapFen
    if let value = self.ledger {
      record.pointee.ledger = try packer.message(value, "ledger")
    }
    if let value = self.openedAt {
      record.pointee.opened_at = try packer.message(value, "opened_at")
    }
    if let value = self.closedAt {
      record.pointee.closed_at = try packer.message(value, "closed_at")
    }
    record.pointee.kind = packer.enumeration(self.kind)
    if !self.guide.isEmpty {
      record.pointee.guide = try packer.string(self.guide, "guide")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension PolicyV1.OpenRoundRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("policy_id", jsonName: "policyId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("name_zh", jsonName: "nameZh", number: 3, FieldType.string))
    fields.append(FieldSchema("name_en", jsonName: "nameEn", number: 4, FieldType.string))
    fields.append(FieldSchema("opens_on", jsonName: "opensOn", number: 5, FieldType.string))
    fields.append(FieldSchema("closes_on", jsonName: "closesOn", number: 6, FieldType.string))
    fields.append(FieldSchema("budget_fen", jsonName: "budgetFen", number: 7, FieldType.int64))
    fields.append(FieldSchema("enterprise_cap_fen", jsonName: "enterpriseCapFen", number: 8, FieldType.int64))
    fields.append(FieldSchema("guide", jsonName: "guide", number: 9, FieldType.string))
    return MessageSchema(name: "cloudpark.policy.v1.OpenRoundRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__policy__v1__open_round_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Policy__V1__OpenRoundRequest.self)
    self.policyId = RecordReader.string(record.pointee.policy_id)
    self.expectedVersion = record.pointee.expected_version
    self.nameZh = RecordReader.string(record.pointee.name_zh)
    self.nameEn = RecordReader.string(record.pointee.name_en)
    self.opensOn = RecordReader.string(record.pointee.opens_on)
    self.closesOn = RecordReader.string(record.pointee.closes_on)
    self.budgetFen = record.pointee.budget_fen
    self.enterpriseCapFen = record.pointee.enterprise_cap_fen
    self.guide = RecordReader.string(record.pointee.guide)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Policy__V1__OpenRoundRequest.self)
    cloudpark__policy__v1__open_round_request__init(record)
    if !self.policyId.isEmpty {
      record.pointee.policy_id = try packer.string(self.policyId, "policy_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.nameZh.isEmpty {
      record.pointee.name_zh = try packer.string(self.nameZh, "name_zh")
    }
    if !self.nameEn.isEmpty {
      record.pointee.name_en = try packer.string(self.nameEn, "name_en")
    }
    if !self.opensOn.isEmpty {
      record.pointee.opens_on = try packer.string(self.opensOn, "opens_on")
    }
    if !self.closesOn.isEmpty {
      record.pointee.closes_on = try packer.string(self.closesOn, "closes_on")
    }
    record.pointee.budget_fen = self.budgetFen
    record.pointee.enterprise_cap_fen = self.enterpriseCapFen
    if !self.guide.isEmpty {
      record.pointee.guide = try packer.string(self.guide, "guide")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension PolicyV1.CloseRoundRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("round_id", jsonName: "roundId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.policy.v1.CloseRoundRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__policy__v1__close_round_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Policy__V1__CloseRoundRequest.self)
    self.roundId = RecordReader.string(record.pointee.round_id)
    self.expectedVersion = record.pointee.expected_version
    self.reason = RecordReader.string(record.pointee.reason)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Policy__V1__CloseRoundRequest.self)
    cloudpark__policy__v1__close_round_request__init(record)
    if !self.roundId.isEmpty {
      record.pointee.round_id = try packer.string(self.roundId, "round_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension PolicyV1.GetRoundRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("round_id", jsonName: "roundId", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.policy.v1.GetRoundRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__policy__v1__get_round_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Policy__V1__GetRoundRequest.self)
    self.roundId = RecordReader.string(record.pointee.round_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Policy__V1__GetRoundRequest.self)
    cloudpark__policy__v1__get_round_request__init(record)
    if !self.roundId.isEmpty {
      record.pointee.round_id = try packer.string(self.roundId, "round_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension PolicyV1.ListRoundsRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("policy_id", jsonName: "policyId", number: 1, FieldType.string))
    fields.append(FieldSchema("state", jsonName: "state", number: 2, FieldType.enumeration({ PolicyV1.RoundState.schema })))
    return MessageSchema(name: "cloudpark.policy.v1.ListRoundsRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__policy__v1__list_rounds_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Policy__V1__ListRoundsRequest.self)
    self.policyId = RecordReader.string(record.pointee.policy_id)
    self.state = RecordReader.enumeration(record.pointee.state)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Policy__V1__ListRoundsRequest.self)
    cloudpark__policy__v1__list_rounds_request__init(record)
    if !self.policyId.isEmpty {
      record.pointee.policy_id = try packer.string(self.policyId, "policy_id")
    }
    record.pointee.state = packer.enumeration(self.state)
    return UnsafeMutableRawPointer(record)
  }
}

extension PolicyV1.RuleResult {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("rule_id", jsonName: "ruleId", number: 1, FieldType.string))
    fields.append(FieldSchema("finding", jsonName: "finding", number: 2, FieldType.enumeration({ PolicyV1.Finding.schema })))
    fields.append(FieldSchema("reason_zh", jsonName: "reasonZh", number: 3, FieldType.string))
    fields.append(FieldSchema("reason_en", jsonName: "reasonEn", number: 4, FieldType.string))
    fields.append(FieldSchema("missing", jsonName: "missing", number: 5, FieldType.enumeration({ PolicyV1.Attribute.schema }), label: .repeated))
    return MessageSchema(name: "cloudpark.policy.v1.RuleResult", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__policy__v1__rule_result__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Policy__V1__RuleResult.self)
    self.ruleId = RecordReader.string(record.pointee.rule_id)
    self.finding = RecordReader.enumeration(record.pointee.finding)
    self.reasonZh = RecordReader.string(record.pointee.reason_zh)
    self.reasonEn = RecordReader.string(record.pointee.reason_en)
    self.missing = RecordReader.enumerations(record.pointee.n_missing, record.pointee.missing)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Policy__V1__RuleResult.self)
    cloudpark__policy__v1__rule_result__init(record)
    if !self.ruleId.isEmpty {
      record.pointee.rule_id = try packer.string(self.ruleId, "rule_id")
    }
    record.pointee.finding = packer.enumeration(self.finding)
    if !self.reasonZh.isEmpty {
      record.pointee.reason_zh = try packer.string(self.reasonZh, "reason_zh")
    }
    if !self.reasonEn.isEmpty {
      record.pointee.reason_en = try packer.string(self.reasonEn, "reason_en")
    }
    if !self.missing.isEmpty {
      record.pointee.n_missing = self.missing.count
      record.pointee.missing = try packer.enumerations(self.missing)
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension PolicyV1.MatchPoliciesRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("enterprise_id", jsonName: "enterpriseId", number: 1, FieldType.string))
    fields.append(FieldSchema("policy_id", jsonName: "policyId", number: 2, FieldType.string))
    fields.append(FieldSchema("verdict", jsonName: "verdict", number: 3, FieldType.enumeration({ PolicyV1.Verdict.schema })))
    return MessageSchema(name: "cloudpark.policy.v1.MatchPoliciesRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__policy__v1__match_policies_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Policy__V1__MatchPoliciesRequest.self)
    self.enterpriseId = RecordReader.string(record.pointee.enterprise_id)
    self.policyId = RecordReader.string(record.pointee.policy_id)
    self.verdict = RecordReader.enumeration(record.pointee.verdict)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Policy__V1__MatchPoliciesRequest.self)
    cloudpark__policy__v1__match_policies_request__init(record)
    if !self.enterpriseId.isEmpty {
      record.pointee.enterprise_id = try packer.string(self.enterpriseId, "enterprise_id")
    }
    if !self.policyId.isEmpty {
      record.pointee.policy_id = try packer.string(self.policyId, "policy_id")
    }
    record.pointee.verdict = packer.enumeration(self.verdict)
    return UnsafeMutableRawPointer(record)
  }
}

extension PolicyV1.PolicyMatch {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("policy_id", jsonName: "policyId", number: 1, FieldType.string))
    fields.append(FieldSchema("title_zh", jsonName: "titleZh", number: 2, FieldType.string))
    fields.append(FieldSchema("title_en", jsonName: "titleEn", number: 3, FieldType.string))
    fields.append(FieldSchema("document_number", jsonName: "documentNumber", number: 4, FieldType.string))
    fields.append(FieldSchema("kind", jsonName: "kind", number: 5, FieldType.enumeration({ PolicyV1.PolicyKind.schema })))
    fields.append(FieldSchema("verdict", jsonName: "verdict", number: 6, FieldType.enumeration({ PolicyV1.Verdict.schema })))
    fields.append(FieldSchema("results", jsonName: "results", number: 7, FieldType.message({ PolicyV1.RuleResult.schema }), label: .repeated))
    fields.append(FieldSchema("tier_id", jsonName: "tierId", number: 8, FieldType.string))
    fields.append(FieldSchema("estimated_fen", jsonName: "estimatedFen", number: 9, FieldType.int64))
    fields.append(FieldSchema("open_round_id", jsonName: "openRoundId", number: 10, FieldType.string))
    fields.append(FieldSchema("enterprise_id", jsonName: "enterpriseId", number: 11, FieldType.string))
    return MessageSchema(name: "cloudpark.policy.v1.PolicyMatch", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__policy__v1__policy_match__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Policy__V1__PolicyMatch.self)
    self.policyId = RecordReader.string(record.pointee.policy_id)
    self.titleZh = RecordReader.string(record.pointee.title_zh)
    self.titleEn = RecordReader.string(record.pointee.title_en)
    self.documentNumber = RecordReader.string(record.pointee.document_number)
    self.kind = RecordReader.enumeration(record.pointee.kind)
    self.verdict = RecordReader.enumeration(record.pointee.verdict)
    self.results = RecordReader.messages(record.pointee.n_results, record.pointee.results)
    self.tierId = RecordReader.string(record.pointee.tier_id)
    self.estimatedFen = record.pointee.estimated_fen
    self.openRoundId = RecordReader.string(record.pointee.open_round_id)
    self.enterpriseId = RecordReader.string(record.pointee.enterprise_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Policy__V1__PolicyMatch.self)
    cloudpark__policy__v1__policy_match__init(record)
    if !self.policyId.isEmpty {
      record.pointee.policy_id = try packer.string(self.policyId, "policy_id")
    }
    if !self.titleZh.isEmpty {
      record.pointee.title_zh = try packer.string(self.titleZh, "title_zh")
    }
    if !self.titleEn.isEmpty {
      record.pointee.title_en = try packer.string(self.titleEn, "title_en")
    }
    if !self.documentNumber.isEmpty {
      record.pointee.document_number = try packer.string(self.documentNumber, "document_number")
    }
    record.pointee.kind = packer.enumeration(self.kind)
    record.pointee.verdict = packer.enumeration(self.verdict)
    if !self.results.isEmpty {
      record.pointee.n_results = self.results.count
      record.pointee.results = try packer.messages(self.results, "results")
    }
    if !self.tierId.isEmpty {
      record.pointee.tier_id = try packer.string(self.tierId, "tier_id")
    }
    record.pointee.estimated_fen = self.estimatedFen
    if !self.openRoundId.isEmpty {
      record.pointee.open_round_id = try packer.string(self.openRoundId, "open_round_id")
    }
    if !self.enterpriseId.isEmpty {
      record.pointee.enterprise_id = try packer.string(self.enterpriseId, "enterprise_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension PolicyV1.MatchEnterprisesRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("policy_id", jsonName: "policyId", number: 1, FieldType.string))
    fields.append(FieldSchema("verdict", jsonName: "verdict", number: 2, FieldType.enumeration({ PolicyV1.Verdict.schema })))
    return MessageSchema(name: "cloudpark.policy.v1.MatchEnterprisesRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__policy__v1__match_enterprises_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Policy__V1__MatchEnterprisesRequest.self)
    self.policyId = RecordReader.string(record.pointee.policy_id)
    self.verdict = RecordReader.enumeration(record.pointee.verdict)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Policy__V1__MatchEnterprisesRequest.self)
    cloudpark__policy__v1__match_enterprises_request__init(record)
    if !self.policyId.isEmpty {
      record.pointee.policy_id = try packer.string(self.policyId, "policy_id")
    }
    record.pointee.verdict = packer.enumeration(self.verdict)
    return UnsafeMutableRawPointer(record)
  }
}

extension PolicyV1.EnterpriseMatch {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("enterprise_id", jsonName: "enterpriseId", number: 1, FieldType.string))
    fields.append(FieldSchema("name", jsonName: "name", number: 2, FieldType.string))
    fields.append(FieldSchema("verdict", jsonName: "verdict", number: 3, FieldType.enumeration({ PolicyV1.Verdict.schema })))
    fields.append(FieldSchema("results", jsonName: "results", number: 4, FieldType.message({ PolicyV1.RuleResult.schema }), label: .repeated))
    fields.append(FieldSchema("tier_id", jsonName: "tierId", number: 5, FieldType.string))
    fields.append(FieldSchema("estimated_fen", jsonName: "estimatedFen", number: 6, FieldType.int64))
    return MessageSchema(name: "cloudpark.policy.v1.EnterpriseMatch", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__policy__v1__enterprise_match__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Policy__V1__EnterpriseMatch.self)
    self.enterpriseId = RecordReader.string(record.pointee.enterprise_id)
    self.name = RecordReader.string(record.pointee.name)
    self.verdict = RecordReader.enumeration(record.pointee.verdict)
    self.results = RecordReader.messages(record.pointee.n_results, record.pointee.results)
    self.tierId = RecordReader.string(record.pointee.tier_id)
    self.estimatedFen = record.pointee.estimated_fen
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Policy__V1__EnterpriseMatch.self)
    cloudpark__policy__v1__enterprise_match__init(record)
    if !self.enterpriseId.isEmpty {
      record.pointee.enterprise_id = try packer.string(self.enterpriseId, "enterprise_id")
    }
    if !self.name.isEmpty {
      record.pointee.name = try packer.string(self.name, "name")
    }
    record.pointee.verdict = packer.enumeration(self.verdict)
    if !self.results.isEmpty {
      record.pointee.n_results = self.results.count
      record.pointee.results = try packer.messages(self.results, "results")
    }
    if !self.tierId.isEmpty {
      record.pointee.tier_id = try packer.string(self.tierId, "tier_id")
    }
    record.pointee.estimated_fen = self.estimatedFen
    return UnsafeMutableRawPointer(record)
  }
}

extension PolicyV1.SubscribeRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("policy_id", jsonName: "policyId", number: 1, FieldType.string))
    fields.append(FieldSchema("programme", jsonName: "programme", number: 2, FieldType.string))
    fields.append(FieldSchema("kind", jsonName: "kind", number: 3, FieldType.enumeration({ PolicyV1.PolicyKind.schema })))
    fields.append(FieldSchema("level", jsonName: "level", number: 4, FieldType.enumeration({ PolicyV1.PolicyLevel.schema })))
    return MessageSchema(name: "cloudpark.policy.v1.SubscribeRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__policy__v1__subscribe_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Policy__V1__SubscribeRequest.self)
    self.policyId = RecordReader.string(record.pointee.policy_id)
    self.programme = RecordReader.string(record.pointee.programme)
    self.kind = RecordReader.enumeration(record.pointee.kind)
    self.level = RecordReader.enumeration(record.pointee.level)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Policy__V1__SubscribeRequest.self)
    cloudpark__policy__v1__subscribe_request__init(record)
    if !self.policyId.isEmpty {
      record.pointee.policy_id = try packer.string(self.policyId, "policy_id")
    }
    if !self.programme.isEmpty {
      record.pointee.programme = try packer.string(self.programme, "programme")
    }
    record.pointee.kind = packer.enumeration(self.kind)
    record.pointee.level = packer.enumeration(self.level)
    return UnsafeMutableRawPointer(record)
  }
}

extension PolicyV1.Subscription {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("policy_id", jsonName: "policyId", number: 2, FieldType.string))
    fields.append(FieldSchema("programme", jsonName: "programme", number: 3, FieldType.string))
    fields.append(FieldSchema("kind", jsonName: "kind", number: 4, FieldType.enumeration({ PolicyV1.PolicyKind.schema })))
    fields.append(FieldSchema("level", jsonName: "level", number: 5, FieldType.enumeration({ PolicyV1.PolicyLevel.schema })))
    fields.append(FieldSchema("created_at", jsonName: "createdAt", number: 6, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.policy.v1.Subscription", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__policy__v1__subscription__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Policy__V1__Subscription.self)
    self.id = RecordReader.string(record.pointee.id)
    self.policyId = RecordReader.string(record.pointee.policy_id)
    self.programme = RecordReader.string(record.pointee.programme)
    self.kind = RecordReader.enumeration(record.pointee.kind)
    self.level = RecordReader.enumeration(record.pointee.level)
    self.createdAt = RecordReader.message(record.pointee.created_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Policy__V1__Subscription.self)
    cloudpark__policy__v1__subscription__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    if !self.policyId.isEmpty {
      record.pointee.policy_id = try packer.string(self.policyId, "policy_id")
    }
    if !self.programme.isEmpty {
      record.pointee.programme = try packer.string(self.programme, "programme")
    }
    record.pointee.kind = packer.enumeration(self.kind)
    record.pointee.level = packer.enumeration(self.level)
    if let value = self.createdAt {
      record.pointee.created_at = try packer.message(value, "created_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension PolicyV1.UnsubscribeRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("subscription_id", jsonName: "subscriptionId", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.policy.v1.UnsubscribeRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__policy__v1__unsubscribe_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Policy__V1__UnsubscribeRequest.self)
    self.subscriptionId = RecordReader.string(record.pointee.subscription_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Policy__V1__UnsubscribeRequest.self)
    cloudpark__policy__v1__unsubscribe_request__init(record)
    if !self.subscriptionId.isEmpty {
      record.pointee.subscription_id = try packer.string(self.subscriptionId, "subscription_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension PolicyV1.UnsubscribeResponse {
  public static let schema: MessageSchema = MessageSchema(name: "cloudpark.policy.v1.UnsubscribeResponse", fields: [])

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__policy__v1__unsubscribe_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Policy__V1__UnsubscribeResponse.self)
    cloudpark__policy__v1__unsubscribe_response__init(record)
    return UnsafeMutableRawPointer(record)
  }
}

extension PolicyV1.ListSubscriptionsRequest {
  public static let schema: MessageSchema = MessageSchema(name: "cloudpark.policy.v1.ListSubscriptionsRequest", fields: [])

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__policy__v1__list_subscriptions_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Policy__V1__ListSubscriptionsRequest.self)
    cloudpark__policy__v1__list_subscriptions_request__init(record)
    return UnsafeMutableRawPointer(record)
  }
}

extension PolicyV1.WatchPoliciesRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("cursor", jsonName: "cursor", number: 1, FieldType.bytes))
    fields.append(FieldSchema("kinds", jsonName: "kinds", number: 2, FieldType.enumeration({ PolicyV1.PolicyKind.schema }), label: .repeated))
    fields.append(FieldSchema("subscribed_only", jsonName: "subscribedOnly", number: 3, FieldType.bool))
    return MessageSchema(name: "cloudpark.policy.v1.WatchPoliciesRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__policy__v1__watch_policies_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Policy__V1__WatchPoliciesRequest.self)
    self.cursor = RecordReader.bytes(record.pointee.cursor.len, record.pointee.cursor.data)
    self.kinds = RecordReader.enumerations(record.pointee.n_kinds, record.pointee.kinds)
    self.subscribedOnly = record.pointee.subscribed_only != 0
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Policy__V1__WatchPoliciesRequest.self)
    cloudpark__policy__v1__watch_policies_request__init(record)
    if !self.cursor.isEmpty {
      record.pointee.cursor.len = self.cursor.count
      record.pointee.cursor.data = try packer.bytes(self.cursor)
    }
    if !self.kinds.isEmpty {
      record.pointee.n_kinds = self.kinds.count
      record.pointee.kinds = try packer.enumerations(self.kinds)
    }
    record.pointee.subscribed_only = self.subscribedOnly ? 1 : 0
    return UnsafeMutableRawPointer(record)
  }
}

extension PolicyV1.PolicyEvent {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("cursor", jsonName: "cursor", number: 1, FieldType.bytes))
    fields.append(FieldSchema("kind", jsonName: "kind", number: 2, FieldType.enumeration({ PolicyV1.PolicyEventKind.schema })))
    fields.append(FieldSchema("policy", jsonName: "policy", number: 3, FieldType.message({ PolicyV1.Policy.schema })))
    fields.append(FieldSchema("round", jsonName: "round", number: 4, FieldType.message({ PolicyV1.Round.schema })))
    fields.append(FieldSchema("occurred_at", jsonName: "occurredAt", number: 5, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.policy.v1.PolicyEvent", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__policy__v1__policy_event__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Policy__V1__PolicyEvent.self)
    self.cursor = RecordReader.bytes(record.pointee.cursor.len, record.pointee.cursor.data)
    self.kind = RecordReader.enumeration(record.pointee.kind)
    self.policy = RecordReader.message(record.pointee.policy)
    self.round = RecordReader.message(record.pointee.round)
    self.occurredAt = RecordReader.message(record.pointee.occurred_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Policy__V1__PolicyEvent.self)
    cloudpark__policy__v1__policy_event__init(record)
    if !self.cursor.isEmpty {
      record.pointee.cursor.len = self.cursor.count
      record.pointee.cursor.data = try packer.bytes(self.cursor)
    }
    record.pointee.kind = packer.enumeration(self.kind)
    if let value = self.policy {
      record.pointee.policy = try packer.message(value, "policy")
    }
    if let value = self.round {
      record.pointee.round = try packer.message(value, "round")
    }
    if let value = self.occurredAt {
      record.pointee.occurred_at = try packer.message(value, "occurred_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension PolicyV1.PolicyKind {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "POLICY_KIND_UNSPECIFIED", number: 0))
    values.append((name: "POLICY_KIND_DOCUMENT", number: 1))
    values.append((name: "POLICY_KIND_AWARD", number: 2))
    values.append((name: "POLICY_KIND_NO_APPLY", number: 3))
    values.append((name: "POLICY_KIND_FAST", number: 4))
    return EnumSchema(name: "cloudpark.policy.v1.PolicyKind", values: values)
  }()
}

extension PolicyV1.PolicyLevel {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "POLICY_LEVEL_UNSPECIFIED", number: 0))
    values.append((name: "POLICY_LEVEL_NATIONAL", number: 1))
    values.append((name: "POLICY_LEVEL_CITY", number: 2))
    values.append((name: "POLICY_LEVEL_DISTRICT", number: 3))
    values.append((name: "POLICY_LEVEL_ELSEWHERE", number: 4))
    return EnumSchema(name: "cloudpark.policy.v1.PolicyLevel", values: values)
  }()
}

extension PolicyV1.PolicyState {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "POLICY_STATE_UNSPECIFIED", number: 0))
    values.append((name: "POLICY_STATE_IN_FORCE", number: 1))
    values.append((name: "POLICY_STATE_REPEALED", number: 2))
    return EnumSchema(name: "cloudpark.policy.v1.PolicyState", values: values)
  }()
}

extension PolicyV1.RoundState {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "ROUND_STATE_UNSPECIFIED", number: 0))
    values.append((name: "ROUND_STATE_OPEN", number: 1))
    values.append((name: "ROUND_STATE_CLOSED", number: 2))
    return EnumSchema(name: "cloudpark.policy.v1.RoundState", values: values)
  }()
}

extension PolicyV1.Attribute {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "ATTRIBUTE_UNSPECIFIED", number: 0))
    values.append((name: "ATTRIBUTE_VERIFIED", number: 1))
    values.append((name: "ATTRIBUTE_CREDIT_NOT_BARRED", number: 2))
    values.append((name: "ATTRIBUTE_CULTURE_CLASS", number: 3))
    values.append((name: "ATTRIBUTE_INDUSTRY_CODE", number: 4))
    values.append((name: "ATTRIBUTE_REGISTRATION_REGION", number: 5))
    values.append((name: "ATTRIBUTE_PARK", number: 6))
    values.append((name: "ATTRIBUTE_FOUNDED_YEARS", number: 7))
    values.append((name: "ATTRIBUTE_EMPLOYEES", number: 8))
    values.append((name: "ATTRIBUTE_ANNUAL_REVENUE_FEN", number: 9))
    values.append((name: "ATTRIBUTE_ANNUAL_TAX_FEN", number: 10))
    values.append((name: "ATTRIBUTE_TOTAL_ASSETS_FEN", number: 11))
    values.append((name: "ATTRIBUTE_ANNUAL_RENT_FEN", number: 12))
    values.append((name: "ATTRIBUTE_RENTED_SQUARE_METRES", number: 13))
    values.append((name: "ATTRIBUTE_ABOVE_DESIGNATED_SIZE", number: 14))
    values.append((name: "ATTRIBUTE_STATISTICS_FILED", number: 15))
    values.append((name: "ATTRIBUTE_PAST_AWARDS", number: 16))
    values.append((name: "ATTRIBUTE_DISTRICT", number: 17))
    values.append((name: "ATTRIBUTE_PARK_TIER", number: 18))
    values.append((name: "ATTRIBUTE_CORE_CULTURE", number: 19))
    return EnumSchema(name: "cloudpark.policy.v1.Attribute", values: values)
  }()
}

extension PolicyV1.Comparison {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "COMPARISON_UNSPECIFIED", number: 0))
    values.append((name: "COMPARISON_IS_TRUE", number: 1))
    values.append((name: "COMPARISON_IS_FALSE", number: 2))
    values.append((name: "COMPARISON_AT_LEAST", number: 3))
    values.append((name: "COMPARISON_AT_MOST", number: 4))
    values.append((name: "COMPARISON_ONE_OF", number: 5))
    values.append((name: "COMPARISON_NONE_OF", number: 6))
    values.append((name: "COMPARISON_BEGINS_WITH", number: 7))
    return EnumSchema(name: "cloudpark.policy.v1.Comparison", values: values)
  }()
}

extension PolicyV1.SubsidyBase {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "SUBSIDY_BASE_UNSPECIFIED", number: 0))
    values.append((name: "SUBSIDY_BASE_ANNUAL_RENT", number: 1))
    values.append((name: "SUBSIDY_BASE_STATED_COST", number: 2))
    values.append((name: "SUBSIDY_BASE_FIXED", number: 3))
    return EnumSchema(name: "cloudpark.policy.v1.SubsidyBase", values: values)
  }()
}

extension PolicyV1.Finding {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "FINDING_UNSPECIFIED", number: 0))
    values.append((name: "FINDING_MET", number: 1))
    values.append((name: "FINDING_NOT_MET", number: 2))
    values.append((name: "FINDING_UNKNOWN", number: 3))
    return EnumSchema(name: "cloudpark.policy.v1.Finding", values: values)
  }()
}

extension PolicyV1.Verdict {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "VERDICT_UNSPECIFIED", number: 0))
    values.append((name: "VERDICT_ELIGIBLE", number: 1))
    values.append((name: "VERDICT_INCOMPLETE", number: 2))
    values.append((name: "VERDICT_NOT_ELIGIBLE", number: 3))
    return EnumSchema(name: "cloudpark.policy.v1.Verdict", values: values)
  }()
}

extension PolicyV1.PolicyEventKind {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "POLICY_EVENT_KIND_UNSPECIFIED", number: 0))
    values.append((name: "POLICY_EVENT_KIND_SNAPSHOT_POLICY", number: 1))
    values.append((name: "POLICY_EVENT_KIND_SNAPSHOT_ROUND", number: 2))
    values.append((name: "POLICY_EVENT_KIND_BOOKMARK", number: 3))
    values.append((name: "POLICY_EVENT_KIND_PUBLISHED", number: 4))
    values.append((name: "POLICY_EVENT_KIND_REPEALED", number: 5))
    values.append((name: "POLICY_EVENT_KIND_ROUND_OPENED", number: 6))
    values.append((name: "POLICY_EVENT_KIND_ROUND_CLOSED", number: 7))
    return EnumSchema(name: "cloudpark.policy.v1.PolicyEventKind", values: values)
  }()
}
