/// The legal transitions of letting (processes table, `settle_in`): what is sourced there are the steps and their order,
/// the 3 working days of repair and notice, no keys while fees are due, and the months of notice; the rest is ours.
public enum LeasingTables {
  public static let unit = StateTable<UnitState, UnitAction, LeasingVocabulary>(
    resource: "unit",
    rows: [
      .init(.absent, .list, .listed, by: [.parkStaff]),
      .init(.listed, .change, .listed, by: [.parkStaff]),
      .init(.listed, .withdraw, .withdrawn, by: [.parkStaff], guards: [.unitUnused]),
      .init(.withdrawn, .change, .listed, by: [.parkStaff]),
    ])

  public static let hold = StateTable<HoldState, HoldAction, LeasingVocabulary>(
    resource: "hold",
    rows: [
      .init(
        .absent, .hold, .active, by: [.enterprise, .parkStaff],
        guards: [.enquiryLiving, .unitListed, .unitNotLet, .unitNotHeld, .enquiryHasNoHold]),
      .init(.active, .prolong, .active, by: [.enterprise], guards: [.holdLiving]),
      .init(.active, .use, .used, by: [.enterprise], guards: [.holdLiving]),
      .init(.active, .release, .released, by: [.enterprise, .parkStaff]),
      .init(.active, .expire, .expired, by: [.clock], guards: [.holdRunOut]),
    ])

  public static let enquiry = StateTable<EnquiryState, EnquiryAction, LeasingVocabulary>(
    resource: "enquiry",
    rows: [
      .init(.absent, .create, .open, by: [.enterprise], guards: [.enquiriesBelowMax]),
      .init(.open, .scheduleViewing, .viewing, by: [.parkStaff], guards: [.unitListed]),
      .init(.viewing, .scheduleViewing, .viewing, by: [.parkStaff], guards: [.unitListed]),
      .init(.open, .apply, .applied, by: [.enterprise]),
      .init(.viewing, .apply, .applied, by: [.enterprise]),
      .init(
        .applied, .admit, .admitted, by: [.parkStaff],
        guards: [.enterpriseVerified, .cultureClassStated, .creditNotBarred]),
      .init(.applied, .refuse, .refused, by: [.parkStaff]),
      .init(.admitted, .signIntent, .intentSigned, by: [.enterprise], guards: [.holdLiving]),
      .init(.admitted, .lease, .leased, by: [.enterprise]),
      .init(.intentSigned, .lease, .leased, by: [.enterprise]),
      .init(.open, .withdraw, .withdrawn, by: [.enterprise, .parkStaff]),
      .init(.viewing, .withdraw, .withdrawn, by: [.enterprise, .parkStaff]),
      .init(.applied, .withdraw, .withdrawn, by: [.enterprise, .parkStaff]),
      .init(.admitted, .withdraw, .withdrawn, by: [.enterprise, .parkStaff], guards: [.noOpenOffer]),
      .init(.intentSigned, .withdraw, .withdrawn, by: [.enterprise, .parkStaff], guards: [.noOpenOffer]),
    ])

  public static let lease = StateTable<LeaseState, LeaseAction, LeasingVocabulary>(
    resource: "lease",
    rows: [
      .init(
        .absent, .offer, .offered, by: [.parkStaff],
        guards: [.enquiryAdmitted, .noOpenOffer, .holdLiving, .unitListed, .unitDaysFree]),
      .init(.offered, .sign, .signed, by: [.enterprise], guards: [.holdLiving, .unitDaysFree]),
      .init(.offered, .cancel, .cancelled, by: [.enterprise, .parkStaff]),
      .init(.offered, .lapse, .cancelled, by: [.clock], guards: [.holdRunOut]),
      .init(.signed, .cancel, .cancelled, by: [.enterprise, .parkStaff], guards: [.nothingPaid]),
      .init(.signed, .inspect, .signed, by: [.parkStaff]),
      .init(.signed, .recordRepair, .signed, by: [.parkStaff]),
      .init(
        .signed, .handOver, .handedOver, by: [.parkStaff], guards: [.inspected, .defectsRepaired, .nothingDue]),
      .init(.handedOver, .requestFitOut, .fitOutRequested, by: [.enterprise], guards: [.noMoveOutRunning]),
      .init(.fitOutRequested, .allowFitOut, .fittingOut, by: [.parkStaff], guards: [.noMoveOutRunning]),
      .init(.fitOutRequested, .refuseFitOut, .handedOver, by: [.parkStaff]),
      .init(.fittingOut, .acceptFitOut, .fittedOut, by: [.parkStaff], guards: [.nothingDue, .notSettled]),
      .init(.handedOver, .announceMoveIn, .handedOver, by: [.enterprise], guards: [.noticeDaysGiven]),
      .init(.fittedOut, .announceMoveIn, .fittedOut, by: [.enterprise], guards: [.noticeDaysGiven]),
      .init(.handedOver, .moveIn, .movedIn, by: [.parkStaff], guards: [.moveInAnnounced, .moveInDayReached]),
      .init(.fittedOut, .moveIn, .movedIn, by: [.parkStaff], guards: [.moveInAnnounced, .moveInDayReached]),
    ] + money + endings)

  /// What is owed and paid while the unit is bound, in the order of the states.
  private static let money: [StateTable<LeaseState, LeaseAction, LeasingVocabulary>.Row] =
    LeaseState.allCases.filter(LeaseState.bindsUnit.contains).flatMap { state in
      [
        .init(state, .addCharge, state, by: [.parkStaff], guards: [.notSettled]),
        .init(state, .recordPayment, state, by: [.parkStaff]),
      ]
    }

  private static let endings: [StateTable<LeaseState, LeaseAction, LeasingVocabulary>.Row] =
    LeaseState.allCases.filter(LeaseState.hasKeys.contains).map {
      .init($0, .end, .ended, by: [.parkStaff], guards: [.moveOutSettled, .nothingDue])
    }

  public static let moveOut = StateTable<MoveOutState, MoveOutAction, LeasingVocabulary>(
    resource: "move_out",
    rows: [
      .init(.absent, .apply, .applied, by: [.enterprise], guards: [.leaseHasKeys, .noticeMonthsGiven]),
      .init(.absent, .apply, .applied, by: [.parkStaff], guards: [.leaseHasKeys, .leaseRunOut]),
      .init(.applied, .inspect, .inspected, by: [.parkStaff]),
      .init(.applied, .withdraw, .withdrawn, by: [.enterprise]),
      .init(.inspected, .settle, .settled, by: [.parkStaff], guards: [.moveOutDayReached]),
      .init(.settled, .complete, .completed, by: [.parkStaff], guards: [.nothingDue, .addressMovedAway]),
    ])

  /// Step 10 of the table of processes, "退租/续租申请": the same notice holds for both; the offer and the acceptance are
  /// ours.
  public static let renewal = StateTable<RenewalState, RenewalAction, LeasingVocabulary>(
    resource: "renewal",
    rows: [
      .init(
        .absent, .apply, .applied, by: [.enterprise],
        guards: [.leaseHasKeys, .noMoveOutRunning, .noRenewalRunning, .leaseNotRunOut, .renewalMonthsGiven]),
      .init(.applied, .offer, .offered, by: [.parkStaff], guards: renewalGuards),
      .init(.offered, .offer, .offered, by: [.parkStaff], guards: renewalGuards),
      .init(.offered, .accept, .accepted, by: [.enterprise], guards: renewalGuards),
      .init(.applied, .refuse, .refused, by: [.parkStaff]),
      .init(.offered, .refuse, .refused, by: [.parkStaff]),
      .init(.applied, .withdraw, .withdrawn, by: [.enterprise]),
      .init(.offered, .withdraw, .withdrawn, by: [.enterprise]),
      .init(.applied, .lapse, .lapsed, by: [.clock], guards: [.leaseRunOut]),
      .init(.offered, .lapse, .lapsed, by: [.clock], guards: [.leaseRunOut]),
    ])

  private static let renewalGuards: [LeasingGuard] = [
    .leaseHasKeys, .noMoveOutRunning, .leaseNotRunOut, .unitNotHeld, .unitDaysFree,
  ]
}
