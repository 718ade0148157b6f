import Storage

/// The tables of forms, periods, reports and datasets. They refer to enterprises.
enum StatsSchema {
  static let migrations: [Migration] = [
    Migration(
      name: "stats-0001-reports",
      steps: [
        .script(forms), .script(reports), .script(locks), .appendOnly(table: "stat_forms"),
        .appendOnly(table: "report_revisions"),
      ]),
    Migration(name: "stats-0002-datasets", script: datasets),
    Migration(name: "stats-0003-first-verification", script: firstVerification),
  ]

  private static let forms = """
    CREATE TABLE stat_forms (
      id TEXT PRIMARY KEY,
      code TEXT NOT NULL,
      edition INTEGER NOT NULL CHECK (edition > 0),
      obligation TEXT NOT NULL CHECK (obligation IN ('none', 'verified', 'designated_size')),
      content BLOB NOT NULL,
      published INTEGER NOT NULL,
      published_by TEXT NOT NULL,
      UNIQUE (code, edition)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE stat_periods (
      id TEXT PRIMARY KEY,
      version INTEGER NOT NULL CHECK (version > 0),
      year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
      quarter INTEGER NOT NULL CHECK (quarter BETWEEN 1 AND 4),
      files_from TEXT NOT NULL,
      files_to TEXT NOT NULL CHECK (files_to >= files_from),
      begins INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('open', 'locked')),
      opened INTEGER NOT NULL,
      opened_by TEXT NOT NULL,
      locked INTEGER,
      locked_by TEXT,
      lock_reason TEXT NOT NULL,
      end_told INTEGER,
      UNIQUE (year, quarter),
      CHECK ((state = 'locked') = (locked IS NOT NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE stat_period_forms (
      period TEXT NOT NULL REFERENCES stat_periods (id),
      code TEXT NOT NULL,
      form TEXT NOT NULL REFERENCES stat_forms (id),
      place INTEGER NOT NULL,
      obligation TEXT NOT NULL,
      PRIMARY KEY (period, code)
    ) STRICT, WITHOUT ROWID;
    """

  private static let reports = """
    CREATE TABLE reports (
      id TEXT PRIMARY KEY,
      version INTEGER NOT NULL CHECK (version > 0),
      period TEXT NOT NULL REFERENCES stat_periods (id),
      form_code TEXT NOT NULL,
      enterprise TEXT NOT NULL REFERENCES enterprises (id),
      state TEXT NOT NULL CHECK (state IN ('draft', 'validated', 'submitted', 'returned', 'checked')),
      draft BLOB NOT NULL,
      revisions INTEGER NOT NULL CHECK (revisions >= 0),
      returned INTEGER NOT NULL CHECK (returned IN (0, 1)),
      return_reason TEXT NOT NULL,
      industry_class TEXT NOT NULL,
      park TEXT NOT NULL,
      district TEXT NOT NULL,
      updated INTEGER NOT NULL,
      submitted INTEGER,
      UNIQUE (enterprise, period, form_code),
      CHECK ((revisions > 0) = (submitted IS NOT NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX reports_period ON reports (period, form_code, state, park, revisions);
    CREATE INDEX reports_park ON reports (park, id);
    CREATE TABLE report_revisions (
      report TEXT NOT NULL REFERENCES reports (id),
      revision INTEGER NOT NULL CHECK (revision > 0),
      period TEXT NOT NULL REFERENCES stat_periods (id),
      content BLOB NOT NULL,
      submitted INTEGER NOT NULL,
      submitted_by TEXT NOT NULL,
      PRIMARY KEY (report, revision)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE report_values (
      report TEXT NOT NULL REFERENCES reports (id),
      field TEXT NOT NULL,
      value INTEGER NOT NULL,
      PRIMARY KEY (report, field)
    ) STRICT, WITHOUT ROWID;
    """

  /// The last line of defence: whatever a program does, a locked period takes no write and is not opened again.
  private static let locks = """
    CREATE TRIGGER stat_periods_stay_locked BEFORE UPDATE ON stat_periods
      WHEN old.state = 'locked' AND (new.state <> 'locked' OR new.year <> old.year OR new.quarter <> old.quarter) BEGIN
      SELECT RAISE(ABORT, 'a locked period stays locked');
    END;
    CREATE TRIGGER reports_insert_locked BEFORE INSERT ON reports
      WHEN (SELECT state FROM stat_periods WHERE id = new.period) = 'locked' BEGIN
      SELECT RAISE(ABORT, 'the period is locked');
    END;
    CREATE TRIGGER reports_update_locked BEFORE UPDATE ON reports
      WHEN (SELECT state FROM stat_periods WHERE id = old.period) = 'locked' BEGIN
      SELECT RAISE(ABORT, 'the period is locked');
    END;
    CREATE TRIGGER report_revisions_locked BEFORE INSERT ON report_revisions
      WHEN (SELECT state FROM stat_periods WHERE id = new.period) = 'locked' BEGIN
      SELECT RAISE(ABORT, 'the period is locked');
    END;
    """

  private static let datasets = """
    CREATE TABLE datasets (
      id TEXT PRIMARY KEY,
      code TEXT NOT NULL UNIQUE,
      form_code TEXT NOT NULL,
      content BLOB NOT NULL,
      registered INTEGER NOT NULL,
      registered_by TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE dataset_grants (
      id TEXT PRIMARY KEY,
      version INTEGER NOT NULL CHECK (version > 0),
      dataset TEXT NOT NULL REFERENCES datasets (id),
      tenant TEXT NOT NULL,
      purpose TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('active', 'expired', 'revoked')),
      granted INTEGER NOT NULL,
      granted_by TEXT NOT NULL,
      expires INTEGER NOT NULL,
      revoked INTEGER,
      revoke_reason TEXT NOT NULL,
      CHECK ((state = 'revoked') = (revoked IS NOT NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX dataset_grants_tenant ON dataset_grants (tenant, id);
    CREATE INDEX dataset_grants_due ON dataset_grants (expires) WHERE state = 'active';
    CREATE TABLE dataset_receipts (
      id TEXT PRIMARY KEY,
      grant_id TEXT NOT NULL REFERENCES dataset_grants (id),
      dataset TEXT NOT NULL REFERENCES datasets (id),
      period TEXT NOT NULL REFERENCES stat_periods (id),
      tenant TEXT NOT NULL,
      account TEXT NOT NULL,
      started INTEGER NOT NULL,
      finished INTEGER,
      rows INTEGER NOT NULL CHECK (rows >= 0),
      hash BLOB,
      CHECK ((finished IS NULL) = (hash IS NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX dataset_receipts_grant ON dataset_receipts (grant_id, id);
    CREATE INDEX dataset_receipts_tenant ON dataset_receipts (tenant, id);
    """

  /// From when on an enterprise has duties: kept by triggers, since every later verification moves `verified`.
  private static let firstVerification = """
    ALTER TABLE enterprises ADD COLUMN first_verified INTEGER;
    UPDATE enterprises SET first_verified = verified;
    CREATE TRIGGER enterprises_first_verified_insert AFTER INSERT ON enterprises WHEN new.verified IS NOT NULL BEGIN
      UPDATE enterprises SET first_verified = new.verified WHERE id = new.id;
    END;
    CREATE TRIGGER enterprises_first_verified_update AFTER UPDATE OF verified ON enterprises
      WHEN new.verified IS NOT NULL AND old.first_verified IS NULL BEGIN
      UPDATE enterprises SET first_verified = new.verified WHERE id = new.id;
    END;
    """
}
