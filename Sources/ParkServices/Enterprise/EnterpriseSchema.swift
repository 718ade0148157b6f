import Storage

/// The tables of enterprises, their imports, credit and entitlements. They refer to the parks of the directory.
public enum EnterpriseSchema {
  /// After those of the park directory.
  public static let migrations: [Migration] = [
    Migration(name: "enterprise-0001-profiles", script: profiles),
    Migration(
      name: "enterprise-0002-credit-and-entitlements",
      steps: [.script(creditAndEntitlements), .appendOnly(table: "credit_events")]),
  ]

  private static let profiles = """
    CREATE TABLE enterprises (
      id TEXT PRIMARY KEY,
      version INTEGER NOT NULL CHECK (version > 0),
      credit_code TEXT NOT NULL UNIQUE CHECK (length(credit_code) = 18),
      state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'verified', 'returned')),
      state_reason TEXT NOT NULL,
      claimed INTEGER NOT NULL CHECK (claimed IN (0, 1)),
      name_zh TEXT NOT NULL,
      name_en TEXT,
      district TEXT,
      park TEXT REFERENCES parks (id),
      industry_class TEXT,
      industry_code TEXT,
      founded TEXT,
      figures_year INTEGER,
      employees INTEGER CHECK (employees >= 0),
      revenue_fen INTEGER CHECK (revenue_fen >= 0),
      tax_paid_fen INTEGER CHECK (tax_paid_fen >= 0),
      total_assets_fen INTEGER CHECK (total_assets_fen >= 0),
      rent_fen_per_year INTEGER CHECK (rent_fen_per_year >= 0),
      area_square_decimetres INTEGER CHECK (area_square_decimetres >= 0),
      files_statistics INTEGER NOT NULL CHECK (files_statistics IN (0, 1)),
      contact BLOB,
      contact_key TEXT,
      contact_consented INTEGER NOT NULL CHECK (contact_consented IN (0, 1)),
      bank_account BLOB,
      search TEXT NOT NULL,
      created INTEGER NOT NULL,
      updated INTEGER NOT NULL,
      verified INTEGER,
      CHECK ((contact IS NULL) = (contact_key IS NULL))
    ) STRICT;
    CREATE INDEX enterprises_park ON enterprises (park, id);
    CREATE INDEX enterprises_state ON enterprises (state, id);
    CREATE TABLE enterprise_imports (
      account TEXT NOT NULL,
      import TEXT NOT NULL,
      next_row INTEGER NOT NULL CHECK (next_row >= 0),
      created INTEGER NOT NULL CHECK (created >= 0),
      skipped INTEGER NOT NULL CHECK (skipped >= 0),
      refused INTEGER NOT NULL CHECK (refused >= 0),
      updated INTEGER NOT NULL,
      PRIMARY KEY (account, import),
      CHECK (next_row = created + skipped + refused)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE enterprise_import_errors (
      account TEXT NOT NULL,
      import TEXT NOT NULL,
      row INTEGER NOT NULL,
      violations BLOB NOT NULL,
      PRIMARY KEY (account, import, row)
    ) STRICT, WITHOUT ROWID;
    """

  private static let creditAndEntitlements = """
    CREATE TABLE credit_events (
      id TEXT PRIMARY KEY,
      enterprise TEXT NOT NULL REFERENCES enterprises (id),
      kind TEXT NOT NULL CHECK (kind IN ('commendation', 'warning', 'breach')),
      reason TEXT NOT NULL,
      source TEXT NOT NULL,
      from_day TEXT NOT NULL,
      through_day TEXT,
      recorded INTEGER NOT NULL,
      enterprise_version INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX credit_events_enterprise ON credit_events (enterprise, id);
    CREATE TABLE service_packs (
      id TEXT PRIMARY KEY,
      enterprise TEXT NOT NULL REFERENCES enterprises (id),
      name TEXT NOT NULL,
      assigned INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE entitlements (
      id TEXT PRIMARY KEY,
      enterprise TEXT NOT NULL REFERENCES enterprises (id),
      pack TEXT NOT NULL REFERENCES service_packs (id),
      service TEXT NOT NULL,
      unit TEXT NOT NULL,
      granted INTEGER NOT NULL CHECK (granted > 0),
      remaining INTEGER NOT NULL CHECK (remaining BETWEEN 0 AND granted),
      from_day TEXT NOT NULL,
      through_day TEXT NOT NULL CHECK (through_day >= from_day),
      version INTEGER NOT NULL CHECK (version > 0),
      UNIQUE (pack, service)
    ) STRICT;
    CREATE INDEX entitlements_enterprise ON entitlements (enterprise, id);
    CREATE TABLE redemptions (
      id TEXT PRIMARY KEY,
      entitlement TEXT NOT NULL REFERENCES entitlements (id),
      quantity INTEGER NOT NULL CHECK (quantity > 0),
      reference TEXT NOT NULL,
      remaining INTEGER NOT NULL CHECK (remaining >= 0),
      redeemed INTEGER NOT NULL,
      released INTEGER
    ) STRICT;
    CREATE INDEX redemptions_entitlement ON redemptions (entitlement, id);
    """
}
