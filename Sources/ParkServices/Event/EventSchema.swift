import Storage

/// The tables of events and registrations. Counts stand in the event's row, so that a registration is decided by one
/// look; the constraints are the last line of defence of what always holds. Descriptions lie apart, since each
/// registration rewrites the event's row.
enum EventSchema {
  static let migrations: [Migration] = [
    Migration(
      name: "event-0001-events",
      steps: [
        .script(
          """
          CREATE TABLE park_events (
            id TEXT PRIMARY KEY,
            version INTEGER NOT NULL CHECK (version > 0),
            state TEXT NOT NULL CHECK (state IN ('draft', 'published', 'open', 'closed', 'cancelled', 'ended')),
            organiser TEXT NOT NULL,
            title_zh TEXT NOT NULL,
            title_en TEXT NOT NULL,
            place TEXT NOT NULL,
            starts INTEGER NOT NULL,
            ends INTEGER NOT NULL,
            registration_from INTEGER,
            registration_until INTEGER,
            capacity INTEGER NOT NULL CHECK (capacity BETWEEN 1 AND 100000),
            held INTEGER NOT NULL CHECK (held >= 0),
            confirmed INTEGER NOT NULL CHECK (confirmed >= 0),
            waiting INTEGER NOT NULL CHECK (waiting >= 0),
            waitlist_max INTEGER NOT NULL CHECK (waitlist_max BETWEEN 0 AND 100000),
            checked_in INTEGER NOT NULL CHECK (checked_in BETWEEN 0 AND confirmed),
            arrivals INTEGER NOT NULL CHECK (arrivals >= 0),
            cancel_reason TEXT NOT NULL,
            created INTEGER NOT NULL,
            created_by TEXT NOT NULL,
            search TEXT NOT NULL,
            CONSTRAINT seats_within_capacity CHECK (confirmed + held <= capacity),
            CONSTRAINT waitlist_within_bound CHECK (waiting <= waitlist_max),
            CONSTRAINT nobody_waits_beside_a_free_seat CHECK (waiting = 0 OR confirmed + held = capacity),
            CONSTRAINT ends_after_begin CHECK (ends > starts)
          ) STRICT, WITHOUT ROWID;
          CREATE INDEX park_events_organiser ON park_events (organiser, id);
          CREATE INDEX park_events_running ON park_events (ends) WHERE state IN ('published', 'open', 'closed');

          CREATE TABLE event_descriptions (
            event TEXT PRIMARY KEY REFERENCES park_events (id),
            description TEXT NOT NULL
          ) STRICT, WITHOUT ROWID;

          CREATE TABLE event_registrations (
            id TEXT PRIMARY KEY,
            event TEXT NOT NULL REFERENCES park_events (id),
            account TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('confirmed', 'waiting', 'cancelled', 'checked_in', 'lapsed')),
            sequence INTEGER NOT NULL CHECK (sequence > 0),
            created INTEGER NOT NULL,
            changed INTEGER NOT NULL,
            checked_in INTEGER,
            CONSTRAINT checked_in_has_its_time CHECK ((state = 'checked_in') = (checked_in IS NOT NULL))
          ) STRICT, WITHOUT ROWID;
          CREATE UNIQUE INDEX event_registrations_order ON event_registrations (event, sequence);
          CREATE UNIQUE INDEX event_registrations_live ON event_registrations (event, account)
            WHERE state IN ('confirmed', 'waiting', 'checked_in');
          CREATE INDEX event_registrations_waiting ON event_registrations (event, sequence) WHERE state = 'waiting';
          CREATE INDEX event_registrations_account ON event_registrations (account, id);
          """),
        .textIndex(table: "park_events"),
      ])
  ]
}
