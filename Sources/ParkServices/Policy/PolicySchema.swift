import Storage

/// The tables of policies, rounds and subscriptions.
enum PolicySchema {
  static let migrations: [Migration] = [
    Migration(
      name: "policy-0001-policies",
      script: """
        CREATE TABLE policies (
          id TEXT PRIMARY KEY,
          version INTEGER NOT NULL,
          state TEXT NOT NULL,
          document_number TEXT,
          programme TEXT NOT NULL,
          kind INTEGER NOT NULL,
          level INTEGER NOT NULL,
          title_zh TEXT NOT NULL,
          title_en TEXT NOT NULL,
          issuer TEXT NOT NULL,
          effective_from TEXT NOT NULL,
          effective_to TEXT NOT NULL,
          content BLOB NOT NULL,
          published INTEGER NOT NULL,
          repealed INTEGER,
          repeal_reason TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX policies_document_number ON policies (document_number) WHERE state = 'in_force';
        CREATE INDEX policies_state ON policies (state, id);

        CREATE TABLE policy_exclusions (
          policy TEXT NOT NULL REFERENCES policies (id),
          group_key TEXT NOT NULL,
          PRIMARY KEY (policy, group_key)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX policy_exclusions_group ON policy_exclusions (group_key);

        CREATE TABLE rounds (
          id TEXT PRIMARY KEY,
          version INTEGER NOT NULL,
          policy TEXT NOT NULL REFERENCES policies (id),
          state TEXT NOT NULL,
          name_zh TEXT NOT NULL,
          name_en TEXT NOT NULL,
          opens_on TEXT NOT NULL,
          closes_on TEXT NOT NULL,
          enterprise_cap INTEGER NOT NULL CHECK (enterprise_cap >= 0),
          budget INTEGER NOT NULL CHECK (budget > 0),
          reserved INTEGER NOT NULL CHECK (reserved >= 0),
          approved INTEGER NOT NULL CHECK (approved >= 0),
          paid INTEGER NOT NULL CHECK (paid >= 0),
          recovered INTEGER NOT NULL CHECK (recovered >= 0),
          ledger_entries INTEGER NOT NULL,
          opened INTEGER NOT NULL,
          opened_by TEXT NOT NULL,
          closed INTEGER,
          close_reason TEXT NOT NULL,
          CONSTRAINT ledger_within_budget CHECK (reserved + approved + paid <= budget)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX rounds_policy ON rounds (policy, id);
        CREATE INDEX rounds_state ON rounds (state, id);

        CREATE TABLE subscriptions (
          id TEXT PRIMARY KEY,
          account TEXT NOT NULL,
          policy TEXT NOT NULL,
          programme TEXT NOT NULL,
          kind INTEGER NOT NULL,
          level INTEGER NOT NULL,
          created INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX subscriptions_account ON subscriptions (account, id);
        """),
    Migration(
      name: "policy-0002-guides",
      script: """
        ALTER TABLE policies ADD COLUMN guide_due TEXT NOT NULL DEFAULT '';
        ALTER TABLE policies ADD COLUMN guide_told INTEGER;
        ALTER TABLE rounds ADD COLUMN guide TEXT NOT NULL DEFAULT '';
        CREATE INDEX policies_guide ON policies (guide_due) WHERE guide_due <> '' AND guide_told IS NULL;
        """),
  ]
}
