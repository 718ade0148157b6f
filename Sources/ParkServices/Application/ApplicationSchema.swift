import Storage

/// The tables of cases and of what belongs to them. They come after those of policies.
enum ApplicationSchema {
  static let migrations: [Migration] = [
    Migration(name: "application-0001-cases", steps: [.script(cases), .script(examination)]),
    Migration(
      name: "application-0002-money",
      steps: [.script(money), .appendOnly(table: "ledger_entries"), .appendOnly(table: "payments")]),
    Migration(
      name: "application-0003-notice-ends",
      script: """
        ALTER TABLE notices ADD COLUMN end_told INTEGER;
        CREATE INDEX notices_running ON notices (ends) WHERE end_told IS NULL;
        """),
    Migration(
      name: "application-0004-fast-awards",
      script: """
        ALTER TABLE applications ADD COLUMN overdue_told INTEGER;
        CREATE INDEX applications_due ON applications (due_on, id)
          WHERE kind = 4 AND state IN ('submitted', 'accepted', 'approved');
        """),
    Migration(
      name: "application-0005-deliberations",
      steps: [
        .script(
          """
          CREATE TABLE deliberations (
            matter TEXT NOT NULL,
            sequence INTEGER NOT NULL,
            body TEXT NOT NULL,
            held_on TEXT NOT NULL,
            minutes TEXT NOT NULL,
            officer TEXT NOT NULL,
            recorded INTEGER NOT NULL,
            PRIMARY KEY (matter, sequence)
          ) STRICT, WITHOUT ROWID;
          DROP INDEX applications_due;
          CREATE INDEX applications_due ON applications (due_on, id)
            WHERE kind IN (2, 4) AND state IN ('submitted', 'accepted', 'in_notice', 'approved');
          """), .appendOnly(table: "deliberations"),
      ]),
  ]

  private static let cases = """
    CREATE TABLE number_series (
      series TEXT PRIMARY KEY,
      year INTEGER NOT NULL,
      last INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE applications (
      id TEXT PRIMARY KEY,
      version INTEGER NOT NULL,
      number TEXT UNIQUE,
      state TEXT NOT NULL,
      kind INTEGER NOT NULL,
      policy TEXT NOT NULL REFERENCES policies (id),
      programme TEXT NOT NULL,
      round TEXT NOT NULL REFERENCES rounds (id),
      enterprise TEXT NOT NULL,
      award_year INTEGER NOT NULL,
      annual_rent INTEGER NOT NULL CHECK (annual_rent >= 0),
      area INTEGER NOT NULL CHECK (area >= 0),
      stated_cost INTEGER NOT NULL CHECK (stated_cost >= 0),
      wanted INTEGER NOT NULL CHECK (wanted >= 0),
      statement TEXT NOT NULL,
      payee_holder TEXT NOT NULL,
      payee_bank TEXT NOT NULL,
      payee_masked TEXT NOT NULL,
      payee BLOB,
      tier TEXT NOT NULL,
      requested INTEGER NOT NULL CHECK (requested >= 0),
      proposed INTEGER NOT NULL CHECK (proposed >= 0),
      approved INTEGER NOT NULL CHECK (approved >= 0),
      paid INTEGER NOT NULL CHECK (paid >= 0),
      recovered INTEGER NOT NULL CHECK (recovered >= 0),
      notice TEXT,
      decision_reason TEXT NOT NULL,
      approved_by TEXT,
      created INTEGER NOT NULL,
      submitted INTEGER,
      updated INTEGER NOT NULL,
      due_on TEXT NOT NULL,
      CHECK (recovered <= paid AND paid <= approved)
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX applications_live ON applications (enterprise, programme, round)
      WHERE state NOT IN ('not_accepted', 'rejected', 'withdrawn', 'recovered');
    CREATE INDEX applications_enterprise ON applications (enterprise, id);
    CREATE INDEX applications_round ON applications (round, id);
    CREATE INDEX applications_state ON applications (state, id);

    CREATE TABLE materials (
      id TEXT PRIMARY KEY,
      application TEXT NOT NULL REFERENCES applications (id),
      kind TEXT NOT NULL,
      file_name TEXT NOT NULL,
      media_type TEXT NOT NULL,
      size INTEGER NOT NULL,
      hash BLOB NOT NULL,
      uploaded INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX materials_application ON materials (application, id);
    """

  private static let examination = """
    CREATE TABLE case_conflicts (
      application TEXT NOT NULL REFERENCES applications (id),
      account TEXT NOT NULL,
      reason TEXT NOT NULL,
      declared INTEGER NOT NULL,
      PRIMARY KEY (application, account)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE review_assignments (
      application TEXT NOT NULL REFERENCES applications (id),
      reviewer TEXT NOT NULL,
      assigned INTEGER NOT NULL,
      conflicted INTEGER NOT NULL,
      PRIMARY KEY (application, reviewer)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX review_assignments_reviewer ON review_assignments (reviewer, application);

    CREATE TABLE reviews (
      id TEXT PRIMARY KEY,
      application TEXT NOT NULL REFERENCES applications (id),
      reviewer TEXT NOT NULL,
      score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 100),
      recommendation INTEGER NOT NULL,
      opinion TEXT NOT NULL,
      submitted INTEGER NOT NULL,
      UNIQUE (application, reviewer)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE site_visits (
      application TEXT NOT NULL REFERENCES applications (id),
      sequence INTEGER NOT NULL,
      visited_on TEXT NOT NULL,
      agrees INTEGER NOT NULL,
      report TEXT NOT NULL,
      officer TEXT NOT NULL,
      recorded INTEGER NOT NULL,
      PRIMARY KEY (application, sequence)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE notices (
      id TEXT PRIMARY KEY,
      number TEXT NOT NULL UNIQUE,
      policy TEXT NOT NULL REFERENCES policies (id),
      round TEXT NOT NULL REFERENCES rounds (id),
      published INTEGER NOT NULL,
      published_on TEXT NOT NULL,
      working_days INTEGER NOT NULL,
      last_day TEXT NOT NULL,
      ends INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE notice_entries (
      notice TEXT NOT NULL REFERENCES notices (id),
      application TEXT NOT NULL REFERENCES applications (id),
      number TEXT NOT NULL,
      enterprise_name TEXT NOT NULL,
      proposed INTEGER NOT NULL,
      PRIMARY KEY (notice, application)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE objections (
      id TEXT PRIMARY KEY,
      application TEXT NOT NULL REFERENCES applications (id),
      notice TEXT NOT NULL REFERENCES notices (id),
      version INTEGER NOT NULL,
      state TEXT NOT NULL,
      reason TEXT NOT NULL,
      resolution TEXT NOT NULL,
      raised INTEGER NOT NULL,
      raised_by TEXT NOT NULL,
      resolved INTEGER
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX objections_application ON objections (application, id);
    """

  private static let money = """
    CREATE TABLE ledger_entries (
      round TEXT NOT NULL REFERENCES rounds (id),
      sequence INTEGER NOT NULL,
      application TEXT NOT NULL,
      kind INTEGER NOT NULL,
      amount INTEGER NOT NULL CHECK (amount > 0),
      budget INTEGER NOT NULL,
      reserved INTEGER NOT NULL,
      approved INTEGER NOT NULL,
      paid INTEGER NOT NULL,
      recovered INTEGER NOT NULL,
      actor TEXT NOT NULL,
      booked INTEGER NOT NULL,
      PRIMARY KEY (round, sequence),
      CHECK (reserved + approved + paid <= budget)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX ledger_entries_application ON ledger_entries (application, sequence);

    CREATE TABLE payments (
      id TEXT PRIMARY KEY,
      number TEXT NOT NULL UNIQUE,
      application TEXT NOT NULL,
      kind INTEGER NOT NULL,
      amount INTEGER NOT NULL CHECK (amount > 0),
      bank_reference TEXT NOT NULL,
      reason TEXT NOT NULL,
      officer TEXT NOT NULL,
      booked INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX payments_application ON payments (application, id);
    """
}
