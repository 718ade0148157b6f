/// The legal transitions of bookings (*ours*). Holds and bookings that wait for approval take their span like any other.
public enum BookingTables {
  /// What a new span must be, tested from the cheap to the dear.
  private static let newSpan: [BookingGuard] = [
    .spaceOpens, .onGrain, .lengthAllowed, .notStarted, .notTooFarAhead, .withinOpeningHours,
  ]
  private static let newPerson: [BookingGuard] = [.personNotBarred, .personBelowQuota, .spanFree]

  public static let booking = StateTable<BookingState, BookingAction, BookingVocabulary>(
    resource: "booking",
    rows: [
      .init(.absent, .hold, .held, by: [.person], guards: newSpan + newPerson),
      .init(
        .absent, .book, .pending, by: [.person], guards: newSpan + [.personsFit] + newPerson, when: .approvalRequired),
      .init(
        .absent, .book, .confirmed, by: [.person], guards: newSpan + [.personsFit] + newPerson,
        when: .approvalNotRequired),
      .init(.held, .book, .pending, by: [.person], guards: [.holdLiving, .personsFit], when: .approvalRequired),
      .init(.held, .book, .confirmed, by: [.person], guards: [.holdLiving, .personsFit], when: .approvalNotRequired),
      .init(.held, .cancel, .cancelled, by: [.person, .keeper]),
      .init(.held, .expire, .expired, by: [.clock], guards: [.timePassed]),
      .init(.pending, .approve, .confirmed, by: [.keeper], guards: [.notStarted]),
      .init(.pending, .refuse, .refused, by: [.keeper]),
      .init(.pending, .cancel, .cancelled, by: [.person, .keeper]),
      .init(.pending, .expire, .refused, by: [.clock], guards: [.timePassed]),
      .init(.confirmed, .cancel, .cancelled, by: [.person], guards: [.cancelledInTime]),
      .init(.confirmed, .cancel, .cancelled, by: [.keeper], guards: [.notEnded]),
      .init(.confirmed, .checkIn, .checkedIn, by: [.person, .keeper], guards: [.checkInOpen]),
      .init(.confirmed, .release, .noShow, by: [.keeper, .clock], guards: [.timePassed]),
    ])
}
