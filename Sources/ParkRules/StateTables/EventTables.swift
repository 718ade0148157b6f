/// The legal transitions of events and registrations (*ours*).
public enum EventTables {
  /// For the catalogue.
  static let described = [event.described("Events"), registration.described("Registrations")]

  /// How long before the begin the gate opens.
  public static let gateOpensBeforeSeconds: Int64 = 2 * 3600

  public static let event = StateTable<EventState, EventAction, EventVocabulary>(
    resource: "event",
    rows: [
      .init(.absent, .create, .draft, by: [.organiser]),
      .init(.draft, .update, .draft, by: [.organiser]),
      .init(.draft, .publish, .published, by: [.organiser], guards: [.eventNotBegun]),
      .init(.draft, .callOff, .cancelled, by: [.organiser]),
      .init(.published, .update, .published, by: [.organiser], guards: [.eventNotBegun, .seatsSuffice]),
      .init(.published, .openRegistration, .open, by: [.organiser], guards: [.eventNotBegun]),
      .init(.published, .callOff, .cancelled, by: [.organiser]),
      .init(.published, .end, .ended, by: [.clock], guards: [.eventOver]),
      .init(.open, .update, .open, by: [.organiser], guards: [.eventNotBegun, .seatsSuffice]),
      .init(.open, .closeRegistration, .closed, by: [.organiser]),
      .init(.open, .callOff, .cancelled, by: [.organiser]),
      .init(.open, .end, .ended, by: [.clock], guards: [.eventOver]),
      .init(.closed, .update, .closed, by: [.organiser], guards: [.eventNotBegun, .seatsSuffice]),
      .init(.closed, .openRegistration, .open, by: [.organiser], guards: [.eventNotBegun]),
      .init(.closed, .callOff, .cancelled, by: [.organiser]),
      .init(.closed, .end, .ended, by: [.clock], guards: [.eventOver]),
    ])

  public static let registration = StateTable<RegistrationState, RegistrationAction, EventVocabulary>(
    resource: "registration",
    rows: [
      .init(
        .absent, .register, .confirmed, by: [.attendee], guards: [.registrationOpen, .onePerPerson, .seatFree]),
      .init(
        .absent, .joinWaitlist, .waiting, by: [.attendee],
        guards: [.registrationOpen, .onePerPerson, .waitlistHasRoom]),
      .init(.waiting, .promote, .confirmed, by: [.clock], guards: [.seatFree, .firstInLine]),
      .init(.waiting, .cancel, .cancelled, by: [.attendee], guards: [.eventNotBegun]),
      .init(.waiting, .lapse, .lapsed, by: [.clock], guards: [.eventOver]),
      .init(.confirmed, .cancel, .cancelled, by: [.attendee], guards: [.eventNotBegun]),
      .init(.confirmed, .checkIn, .checkedIn, by: [.organiser], guards: [.gateOpen]),
      .init(.confirmed, .lapse, .lapsed, by: [.clock], guards: [.eventOver]),
    ])
}
