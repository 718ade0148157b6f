import Storage

/// The tables of spaces and their bookings.
///
/// The guards of the state table refuse with a reason; the triggers here are the last line behind them: no two bookings
/// of a space overlap. `lapses` is the instant from which a row in its present state takes its span no more: the end of
/// a hold, the start of a booking that was not approved, the no-show time of one without check-in, the end of one in
/// use.
enum SpaceSchema {
  static let migrations: [Migration] = [
    Migration(
      name: "space-0001-spaces",
      script: """
        CREATE TABLE spaces (
          id TEXT PRIMARY KEY,
          version INTEGER NOT NULL CHECK (version > 0),
          name TEXT NOT NULL UNIQUE,
          type TEXT NOT NULL,
          park TEXT REFERENCES parks (id),
          district TEXT NOT NULL,
          search TEXT NOT NULL,
          facts BLOB NOT NULL,
          rules BLOB NOT NULL,
          hours BLOB NOT NULL,
          bookable INTEGER NOT NULL CHECK (bookable IN (0, 1)),
          reference_name TEXT UNIQUE,
          edited INTEGER NOT NULL CHECK (edited IN (0, 1)),
          created INTEGER NOT NULL,
          updated INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX spaces_park ON spaces (park, id);

        CREATE TABLE bookings (
          id TEXT PRIMARY KEY,
          version INTEGER NOT NULL CHECK (version > 0),
          space TEXT NOT NULL REFERENCES spaces (id),
          starts INTEGER NOT NULL,
          ends INTEGER NOT NULL,
          state TEXT NOT NULL CHECK (state IN (
            'held', 'pending', 'confirmed', 'checked_in', 'cancelled', 'refused', 'expired', 'no_show')),
          lapses INTEGER NOT NULL,
          person TEXT NOT NULL,
          enterprise TEXT,
          persons INTEGER NOT NULL CHECK (persons >= 0),
          purpose TEXT NOT NULL,
          reason TEXT NOT NULL,
          checked_in INTEGER,
          created INTEGER NOT NULL,
          updated INTEGER NOT NULL,
          CHECK (starts < ends)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX bookings_calendar ON bookings (space, ends) WHERE state IN (\(takingStates));
        CREATE INDEX bookings_person ON bookings (person, id);
        CREATE INDEX bookings_enterprise ON bookings (enterprise, id) WHERE enterprise IS NOT NULL;
        CREATE INDEX bookings_space ON bookings (space, id);
        CREATE INDEX bookings_due ON bookings (lapses) WHERE state IN ('held', 'pending', 'confirmed');
        \(overlap("insert", "INSERT"))
        \(overlap("update", "UPDATE OF state, starts, ends, space"))
        """),
    // Hours that are there already were set by a keeper.
    Migration(
      name: "space-0002-hours-set",
      script: """
        ALTER TABLE spaces ADD COLUMN hours_set INTEGER NOT NULL DEFAULT 0 CHECK (hours_set IN (0, 1));
        UPDATE spaces SET hours_set = bookable;
        """),
  ]

  /// The states of `BookingState.takesSpan`, as the tables write them; a test compares the two.
  static let takingStates = "'held', 'pending', 'confirmed', 'checked_in'"

  private static func overlap(_ name: String, _ event: String) -> String {
    """
    CREATE TRIGGER bookings_overlap_\(name) BEFORE \(event) ON bookings
    WHEN NEW.state IN (\(takingStates)) AND EXISTS (
      SELECT 1 FROM bookings b WHERE b.space = NEW.space AND b.id <> NEW.id AND b.state IN (\(takingStates))
        AND b.lapses > NEW.updated AND b.starts < NEW.ends AND NEW.starts < b.ends)
    BEGIN SELECT RAISE(ABORT, 'bookings.overlap'); END;
    """
  }
}
