import Storage

/// The tables of accounts, memberships, sessions, consents and certificates.
public enum IdentitySchema {
  /// In order.
  public static let migrations: [Migration] = [
    Migration(
      name: "identity-0001-accounts",
      script: """
        CREATE TABLE accounts (
          id TEXT PRIMARY KEY,
          login TEXT NOT NULL UNIQUE,
          state TEXT NOT NULL CHECK (state IN ('active', 'disabled', 'erased')),
          real_name BLOB,
          phone BLOB,
          password_hash BLOB NOT NULL,
          password_salt BLOB NOT NULL,
          password_n INTEGER NOT NULL,
          password_r INTEGER NOT NULL,
          password_p INTEGER NOT NULL,
          password_version INTEGER NOT NULL,
          password_change_required INTEGER NOT NULL CHECK (password_change_required IN (0, 1)),
          version INTEGER NOT NULL CHECK (version > 0),
          authority_version INTEGER NOT NULL CHECK (authority_version > 0),
          created INTEGER NOT NULL,
          created_by TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE memberships (
          account TEXT NOT NULL REFERENCES accounts (id),
          role TEXT NOT NULL,
          tenant TEXT NOT NULL,
          approval_limit_fen INTEGER NOT NULL CHECK (approval_limit_fen >= 0),
          granted INTEGER NOT NULL,
          granted_by TEXT NOT NULL,
          PRIMARY KEY (account, role, tenant)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX memberships_tenant ON memberships (tenant, account);
        CREATE INDEX memberships_role ON memberships (role, account);

        CREATE TABLE sessions (
          id TEXT PRIMARY KEY,
          account TEXT NOT NULL REFERENCES accounts (id),
          kind TEXT NOT NULL CHECK (kind IN ('login', 'api_key')),
          label TEXT NOT NULL,
          peer TEXT NOT NULL,
          access_hash BLOB NOT NULL UNIQUE,
          access_expires INTEGER NOT NULL,
          refresh_hash BLOB UNIQUE,
          used_refresh_hash BLOB,
          role TEXT,
          tenant TEXT,
          created INTEGER NOT NULL,
          renewed INTEGER NOT NULL,
          expires INTEGER NOT NULL,
          ended INTEGER,
          end_reason TEXT,
          CHECK ((ended IS NULL) = (end_reason IS NULL)),
          CHECK ((role IS NULL) = (tenant IS NULL))
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX sessions_account ON sessions (account, id);
        CREATE INDEX sessions_used_refresh ON sessions (used_refresh_hash);
        CREATE INDEX sessions_expires ON sessions (expires);

        CREATE TABLE consents (
          id TEXT PRIMARY KEY,
          account TEXT NOT NULL REFERENCES accounts (id),
          purpose TEXT NOT NULL,
          given INTEGER NOT NULL,
          withdrawn INTEGER
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX consents_account ON consents (account, id);
        CREATE UNIQUE INDEX consents_in_force ON consents (account, purpose) WHERE withdrawn IS NULL;

        CREATE TABLE login_attempts (
          login_key BLOB PRIMARY KEY,
          failures INTEGER NOT NULL,
          locked_until INTEGER NOT NULL,
          last INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX login_attempts_last ON login_attempts (last);

        CREATE TABLE certificates (
          identity TEXT PRIMARY KEY,
          account TEXT NOT NULL REFERENCES accounts (id),
          bound INTEGER NOT NULL,
          bound_by TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX certificates_account ON certificates (account);
        """),
    Migration(
      name: "identity-0002-break-glass",
      script: """
        CREATE TABLE break_glass (
          id TEXT PRIMARY KEY,
          account TEXT NOT NULL REFERENCES accounts (id),
          role TEXT NOT NULL,
          tenant TEXT NOT NULL,
          reason TEXT NOT NULL CHECK (reason <> ''),
          opened INTEGER NOT NULL,
          expires INTEGER NOT NULL CHECK (expires > opened),
          ended INTEGER
        ) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX break_glass_open ON break_glass (account, role, tenant) WHERE ended IS NULL;
        CREATE INDEX break_glass_due ON break_glass (expires) WHERE ended IS NULL;
        """),
  ]
}
