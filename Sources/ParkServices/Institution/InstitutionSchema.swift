import Storage

/// The register of institutions.
enum InstitutionSchema {
  static let migrations: [Migration] = [
    Migration(
      name: "institution-0001-register",
      steps: [.script(register), .textIndex(table: "institutions")])
  ]

  private static let register = """
    CREATE TABLE institutions (
      id TEXT PRIMARY KEY,
      version INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('active', 'suspended')),
      kind INTEGER NOT NULL,
      name_zh TEXT NOT NULL,
      name_en TEXT NOT NULL,
      credit_code TEXT NOT NULL UNIQUE,
      summary TEXT NOT NULL,
      state_reason TEXT NOT NULL,
      search TEXT NOT NULL,
      registered INTEGER NOT NULL,
      updated INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX institutions_kind ON institutions (kind, id);
    """
}
