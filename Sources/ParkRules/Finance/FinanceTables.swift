/// The procedure of financing after the processes table (`financing`): 需求发布 → 匹配 → 融资申请 → 尽调与审批 → 合同签署 → 资金拨付 →
/// 还款 → 结束, with the tables of what hangs on a demand. What the sources leave open is *ours*.
public enum FinanceTables {
  public typealias Demands = StateTable<FinanceDemandState, FinanceDemandAction, FinanceVocabulary>

  /// A demand moves to the furthest stage that one of its claims has reached.
  public static let demand = Demands(
    resource: "demand",
    rows: [
      .init(
        .absent, .publish, .published, by: [.enterprise], guards: [.enterpriseInGoodStanding, .openDemandsBelowMax]),
      .init(.published, .claim, .matching, by: [.institution], guards: claimGuards),
      .init(.matching, .claim, .matching, by: [.institution], guards: claimGuards),
      .init(.applied, .claim, .applied, by: [.institution], guards: claimGuards),
      .init(.dueDiligence, .claim, .dueDiligence, by: [.institution], guards: claimGuards),
      .init(.offered, .claim, .offered, by: [.institution], guards: claimGuards),

      .init(.matching, .releaseClaim, .matching, by: [.institution], guards: [.claimHeld]),
      .init(.applied, .releaseClaim, .applied, by: [.institution], guards: [.claimHeld]),
      .init(.dueDiligence, .releaseClaim, .dueDiligence, by: [.institution], guards: [.claimHeld]),
      .init(.offered, .releaseClaim, .offered, by: [.institution], guards: [.claimHeld]),

      .init(.matching, .authoriseSharing, .applied, by: [.enterprise], guards: [.claimHeld]),
      .init(.applied, .authoriseSharing, .applied, by: [.enterprise], guards: [.claimHeld]),
      .init(.dueDiligence, .authoriseSharing, .dueDiligence, by: [.enterprise], guards: [.claimHeld]),
      .init(.offered, .authoriseSharing, .offered, by: [.enterprise], guards: [.claimHeld]),
      .init(.signed, .authoriseSharing, .signed, by: [.enterprise], guards: [.claimHeld]),
      .init(.disbursed, .authoriseSharing, .disbursed, by: [.enterprise], guards: [.claimHeld]),
      .init(.repaying, .authoriseSharing, .repaying, by: [.enterprise], guards: [.claimHeld]),

      .init(.applied, .submitDueDiligence, .dueDiligence, by: [.institution], guards: examinationGuards),
      .init(.dueDiligence, .submitDueDiligence, .dueDiligence, by: [.institution], guards: examinationGuards),
      .init(.offered, .submitDueDiligence, .offered, by: [.institution], guards: examinationGuards),

      .init(.dueDiligence, .offerTerms, .offered, by: [.institution], guards: offerGuards),
      .init(.offered, .offerTerms, .offered, by: [.institution], guards: offerGuards),

      .init(.offered, .acceptOffer, .signed, by: [.enterprise], guards: [.offerOpen]),

      .init(.signed, .recordDrawdown, .disbursed, by: [.institution], guards: drawdownGuards),
      .init(.disbursed, .recordDrawdown, .disbursed, by: [.institution], guards: drawdownGuards),
      .init(.repaying, .recordDrawdown, .repaying, by: [.institution], guards: drawdownGuards),
      .init(.disbursed, .recordRepayment, .repaying, by: [.institution], guards: repaymentGuards),
      .init(.repaying, .recordRepayment, .repaying, by: [.institution], guards: repaymentGuards),

      .init(.published, .close, .cancelled, by: [.enterprise]),
      .init(.matching, .close, .cancelled, by: [.enterprise]),
      .init(.applied, .close, .cancelled, by: [.enterprise]),
      .init(.dueDiligence, .close, .cancelled, by: [.enterprise]),
      .init(.offered, .close, .cancelled, by: [.enterprise]),
      .init(.signed, .close, .closed, by: [.enterprise], guards: [.nothingOutstanding]),
      .init(.disbursed, .close, .closed, by: [.enterprise], guards: [.nothingOutstanding]),
      .init(.repaying, .close, .closed, by: [.enterprise], guards: [.nothingOutstanding]),
    ])

  private static let claimGuards: [FinanceGuard] = [
    .institutionMayLend, .productOpen, .noClaimOfOwn, .claimsBelowMax, .productFits,
  ]
  private static let examinationGuards: [FinanceGuard] = [
    .institutionMayLend, .claimHeld, .sharingInForce, .examinationIsFirst,
  ]
  private static let offerGuards: [FinanceGuard] = [
    .institutionMayLend, .claimHeld, .sharingInForce, .examinationSupports, .termsWithinDemandAndProduct,
  ]
  // A suspended lender still keeps the books of what it has lent.
  private static let drawdownGuards: [FinanceGuard] = [.referenceIsNew, .drawdownWithinOffer]
  private static let repaymentGuards: [FinanceGuard] = [.referenceIsNew, .repaymentWithinOutstanding]

  public typealias Claims = StateTable<FinanceClaimState, FinanceClaimAction, FinanceVocabulary>

  public static let claim = Claims(
    resource: "claim",
    rows: [
      .init(.absent, .claim, .active, by: [.institution]),
      .init(.active, .support, .examined, by: [.institution]),
      .init(.examined, .offer, .offered, by: [.institution]),
      .init(.offered, .offer, .offered, by: [.institution]),
      .init(.offered, .accept, .accepted, by: [.enterprise]),
    ]
      + [.active, .examined, .offered].flatMap { state -> [Claims.Row] in
        [
          .init(state, .release, .released, by: [.institution]),
          .init(state, .decline, .declined, by: [.enterprise, .institution]),
          .init(state, .expire, .expired, by: [.clock]),
        ]
      })

  public static let offer = StateTable<FinanceOfferState, FinanceOfferAction, FinanceVocabulary>(
    resource: "offer",
    rows: [
      .init(.absent, .offer, .open, by: [.institution]),
      .init(.open, .accept, .accepted, by: [.enterprise]),
      .init(.open, .replace, .replaced, by: [.institution]),
      .init(.open, .decline, .declined, by: [.enterprise, .institution]),
      .init(.open, .expire, .expired, by: [.clock]),
    ])

  public static let sharing = StateTable<SharingState, SharingAction, FinanceVocabulary>(
    resource: "authorisation",
    rows: [
      .init(.absent, .grant, .granted, by: [.enterprise]),
      .init(.granted, .revoke, .revoked, by: [.enterprise]),
      .init(.granted, .expire, .expired, by: [.clock]),
      .init(.granted, .end, .ended, by: [.enterprise, .institution, .clock]),
    ])

  public static let product = StateTable<FinanceProductState, FinanceProductAction, FinanceVocabulary>(
    resource: "product",
    rows: [
      .init(.absent, .publish, .open, by: [.institution], guards: [.institutionMayLend]),
      .init(.open, .withdraw, .withdrawn, by: [.institution]),
    ])
}
