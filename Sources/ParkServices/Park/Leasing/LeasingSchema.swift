import Storage

/// The tables of units, enquiries, holds and leases.
///
/// The guards of the state tables refuse with a reason; the indexes and triggers here are the last line behind them: one
/// living hold a unit, no two leases on one day of a unit, one settlement a lease.
enum LeasingSchema {
  /// After those of parks and enterprises.
  static let migrations: [Migration] = [
    Migration(
      name: "leasing-0001-units",
      steps: [
        .script(
          """
          CREATE TABLE units (
            id TEXT PRIMARY KEY,
            version INTEGER NOT NULL CHECK (version > 0),
            park TEXT NOT NULL REFERENCES parks (id),
            number TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('listed', 'withdrawn')),
            area INTEGER NOT NULL CHECK (area > 0),
            facts BLOB NOT NULL,
            created INTEGER NOT NULL,
            updated INTEGER NOT NULL,
            UNIQUE (park, number)
          ) STRICT, WITHOUT ROWID;

          CREATE TABLE enquiries (
            id TEXT PRIMARY KEY,
            version INTEGER NOT NULL CHECK (version > 0),
            park TEXT NOT NULL REFERENCES parks (id),
            enterprise TEXT NOT NULL REFERENCES enterprises (id),
            state TEXT NOT NULL,
            needs BLOB NOT NULL,
            note TEXT NOT NULL,
            viewing_unit TEXT REFERENCES units (id),
            viewing_at INTEGER,
            business_plan TEXT NOT NULL,
            admission_reason TEXT NOT NULL,
            lease TEXT,
            created INTEGER NOT NULL,
            created_by TEXT NOT NULL,
            updated INTEGER NOT NULL
          ) STRICT, WITHOUT ROWID;
          CREATE INDEX enquiries_park ON enquiries (park, id);
          CREATE INDEX enquiries_enterprise ON enquiries (enterprise, id);

          CREATE TABLE unit_holds (
            id TEXT PRIMARY KEY,
            version INTEGER NOT NULL CHECK (version > 0),
            unit TEXT NOT NULL REFERENCES units (id),
            enquiry TEXT NOT NULL REFERENCES enquiries (id),
            enterprise TEXT NOT NULL,
            park TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('active', 'used', 'released', 'expired')),
            expires INTEGER NOT NULL,
            created INTEGER NOT NULL
          ) STRICT, WITHOUT ROWID;
          CREATE UNIQUE INDEX unit_holds_unit ON unit_holds (unit) WHERE state = 'active';
          CREATE UNIQUE INDEX unit_holds_enquiry ON unit_holds (enquiry) WHERE state = 'active';
          CREATE INDEX unit_holds_due ON unit_holds (expires) WHERE state = 'active';

          CREATE TABLE leases (
            id TEXT PRIMARY KEY,
            version INTEGER NOT NULL CHECK (version > 0),
            unit TEXT NOT NULL REFERENCES units (id),
            park TEXT NOT NULL REFERENCES parks (id),
            enterprise TEXT NOT NULL REFERENCES enterprises (id),
            enquiry TEXT NOT NULL REFERENCES enquiries (id),
            state TEXT NOT NULL,
            first_day TEXT NOT NULL,
            last_day TEXT NOT NULL,
            rent INTEGER NOT NULL CHECK (rent > 0),
            deposit INTEGER NOT NULL CHECK (deposit >= 0),
            advance_months INTEGER NOT NULL CHECK (advance_months BETWEEN 1 AND 12),
            notice_months INTEGER NOT NULL CHECK (notice_months BETWEEN 1 AND 3),
            inspected INTEGER NOT NULL CHECK (inspected IN (0, 1)),
            fit_out_plan TEXT NOT NULL,
            move_in_day TEXT,
            created INTEGER NOT NULL,
            updated INTEGER NOT NULL,
            CHECK (first_day <= last_day)
          ) STRICT, WITHOUT ROWID;
          CREATE INDEX leases_unit ON leases (unit, last_day);
          CREATE INDEX leases_park ON leases (park, id);
          CREATE INDEX leases_enterprise ON leases (enterprise, id);
          CREATE UNIQUE INDEX leases_offered ON leases (enquiry) WHERE state = 'offered';
          \(overlap("insert", "INSERT"))
          \(overlap("update", "UPDATE OF state, first_day, last_day, unit"))

          CREATE TABLE lease_charges (
            id TEXT PRIMARY KEY,
            lease TEXT NOT NULL REFERENCES leases (id),
            kind INTEGER NOT NULL,
            note TEXT NOT NULL,
            amount INTEGER NOT NULL CHECK (amount >= 0),
            paid INTEGER NOT NULL CHECK (paid >= 0),
            covered INTEGER NOT NULL CHECK (covered >= 0),
            refunded INTEGER NOT NULL CHECK (refunded BETWEEN 0 AND paid),
            due_on TEXT NOT NULL,
            CHECK (paid + covered <= amount)
          ) STRICT, WITHOUT ROWID;
          CREATE INDEX lease_charges_lease ON lease_charges (lease, id);

          CREATE TABLE lease_payments (
            id TEXT PRIMARY KEY,
            charge TEXT NOT NULL REFERENCES lease_charges (id),
            amount INTEGER NOT NULL CHECK (amount > 0),
            reference TEXT NOT NULL,
            recorded INTEGER NOT NULL,
            recorded_by TEXT NOT NULL
          ) STRICT, WITHOUT ROWID;

          CREATE TABLE lease_defects (
            id TEXT PRIMARY KEY,
            lease TEXT NOT NULL REFERENCES leases (id),
            text TEXT NOT NULL,
            repair_by TEXT,
            repaired INTEGER
          ) STRICT, WITHOUT ROWID;
          CREATE INDEX lease_defects_lease ON lease_defects (lease, id);

          CREATE TABLE move_outs (
            id TEXT PRIMARY KEY,
            lease TEXT NOT NULL REFERENCES leases (id),
            state TEXT NOT NULL CHECK (state IN ('applied', 'inspected', 'settled', 'completed', 'withdrawn')),
            day TEXT NOT NULL,
            applied INTEGER NOT NULL,
            completed INTEGER
          ) STRICT, WITHOUT ROWID;
          CREATE UNIQUE INDEX move_outs_lease ON move_outs (lease) WHERE state <> 'withdrawn';

          CREATE TABLE deposit_settlements (
            lease TEXT PRIMARY KEY REFERENCES leases (id),
            deposit INTEGER NOT NULL CHECK (deposit >= 0),
            deducted INTEGER NOT NULL CHECK (deducted >= 0),
            refund INTEGER NOT NULL CHECK (refund >= 0),
            settled INTEGER NOT NULL,
            CHECK (deposit = deducted + refund)
          ) STRICT, WITHOUT ROWID;
          """),
        .appendOnly(table: "deposit_settlements"),
        .appendOnly(table: "lease_payments"),
      ]),
    Migration(
      name: "leasing-0002-renewals",
      script: """
        CREATE TABLE lease_renewals (
          id TEXT PRIMARY KEY,
          lease TEXT NOT NULL REFERENCES leases (id),
          state TEXT NOT NULL CHECK (state IN ('applied', 'offered', 'accepted', 'refused', 'withdrawn', 'lapsed')),
          last_day TEXT NOT NULL,
          rent INTEGER NOT NULL CHECK (rent >= 0),
          deposit INTEGER NOT NULL CHECK (deposit >= 0),
          reason TEXT NOT NULL,
          applied INTEGER NOT NULL,
          ended INTEGER,
          CHECK ((ended IS NULL) = (state IN ('applied', 'offered'))),
          CHECK (state NOT IN ('offered', 'accepted') OR rent > 0)
        ) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX lease_renewals_running ON lease_renewals (lease) WHERE state IN ('applied', 'offered');
        CREATE INDEX lease_renewals_lease ON lease_renewals (lease, id);
        """),
    Migration(
      name: "leasing-0003-refund-terms",
      script: """
        ALTER TABLE leases ADD COLUMN address_months INTEGER NOT NULL DEFAULT 0 CHECK (address_months BETWEEN 0 AND 3);
        ALTER TABLE leases ADD COLUMN refund_months INTEGER NOT NULL DEFAULT 0 CHECK (refund_months BETWEEN 0 AND 12);
        ALTER TABLE move_outs ADD COLUMN forfeited INTEGER NOT NULL DEFAULT 0 CHECK (forfeited >= 0);
        """),
  ]

  /// The states of `LeaseState.bindsUnit`, as the tables write them; a test compares the two.
  static let bindingStates = "'signed', 'handed_over', 'fit_out_requested', 'fitting_out', 'fitted_out', 'moved_in'"

  private static func overlap(_ name: String, _ event: String) -> String {
    """
    CREATE TRIGGER leases_overlap_\(name) BEFORE \(event) ON leases
    WHEN NEW.state IN (\(bindingStates)) AND EXISTS (
      SELECT 1 FROM leases l WHERE l.unit = NEW.unit AND l.id <> NEW.id AND l.state IN (\(bindingStates))
        AND l.first_day <= NEW.last_day AND NEW.first_day <= l.last_day)
    BEGIN SELECT RAISE(ABORT, 'leases.overlap'); END;
    """
  }
}
