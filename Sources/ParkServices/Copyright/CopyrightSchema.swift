import Storage

/// The tables of copyright registration. The rules decide; the constraints are the last line of defence.
enum CopyrightSchema {
  static let migrations: [Migration] = [
    Migration(
      name: "copyright-0001-works",
      steps: [
        .script(works), .textIndex(table: "copyright_works"), .script(certificates),
        .appendOnly(table: "copyright_announcements"),
      ])
  ]

  private static let works = """
    CREATE TABLE copyright_works (
      id TEXT PRIMARY KEY,
      version INTEGER NOT NULL,
      number TEXT NOT NULL UNIQUE,
      state TEXT NOT NULL,
      enterprise TEXT NOT NULL,
      holder TEXT NOT NULL,
      category INTEGER NOT NULL,
      content BLOB NOT NULL,
      authors BLOB,
      search TEXT NOT NULL,
      fee INTEGER NOT NULL CHECK (fee > 0),
      fee_reference TEXT NOT NULL,
      office TEXT REFERENCES institutions (id),
      examined_from TEXT NOT NULL,
      examined_by TEXT NOT NULL,
      correct_by TEXT NOT NULL,
      correct_until INTEGER,
      opinion TEXT NOT NULL,
      certificate TEXT,
      submitted INTEGER NOT NULL,
      updated INTEGER NOT NULL,
      CHECK ((state = 'correction') = (correct_until IS NOT NULL)),
      CHECK ((state IN ('certified', 'revoked')) = (certificate IS NOT NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX copyright_works_enterprise ON copyright_works (enterprise, id);
    CREATE INDEX copyright_works_state ON copyright_works (state, id);
    CREATE UNIQUE INDEX copyright_works_fee ON copyright_works (fee_reference) WHERE fee_reference <> '';
    CREATE INDEX copyright_works_due ON copyright_works (correct_until, id) WHERE state = 'correction';

    CREATE TABLE copyright_samples (
      id TEXT PRIMARY KEY,
      work TEXT NOT NULL REFERENCES copyright_works (id),
      file_name TEXT NOT NULL,
      media_type TEXT NOT NULL,
      size INTEGER NOT NULL,
      hash BLOB NOT NULL,
      uploaded INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX copyright_samples_work ON copyright_samples (work, id);
    """

  private static let certificates = """
    CREATE TABLE copyright_certificates (
      number TEXT PRIMARY KEY,
      year INTEGER NOT NULL,
      sequence INTEGER NOT NULL CHECK (sequence >= 1),
      work TEXT NOT NULL UNIQUE REFERENCES copyright_works (id),
      title TEXT NOT NULL,
      category INTEGER NOT NULL,
      holder TEXT NOT NULL,
      holder_hash TEXT NOT NULL,
      office TEXT NOT NULL,
      issued_by TEXT NOT NULL,
      issued_on TEXT NOT NULL,
      ground INTEGER NOT NULL,
      reason TEXT NOT NULL,
      revoked_on TEXT NOT NULL,
      UNIQUE (year, sequence),
      CHECK ((ground = 0) = (revoked_on = ''))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE copyright_announcements (
      position INTEGER PRIMARY KEY,
      number TEXT NOT NULL REFERENCES copyright_certificates (number),
      title TEXT NOT NULL,
      category INTEGER NOT NULL,
      holder TEXT NOT NULL,
      announced_on TEXT NOT NULL,
      ground INTEGER NOT NULL,
      reason TEXT NOT NULL,
      UNIQUE (number, ground)
    ) STRICT;
    CREATE INDEX copyright_announcements_category ON copyright_announcements (category, position);
    """
}
