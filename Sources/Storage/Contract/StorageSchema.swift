/// The tables that the engine-neutral parts of storage need. They run before the services' migrations.
public enum StorageSchema {
  public static let migrations: [Migration] = [
    Migration(
      name: "storage-0001-foundation",
      steps: [
        .script(
          """
          CREATE TABLE store_identity (
            only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
            id BLOB NOT NULL CHECK (length(id) = 16),
            created INTEGER NOT NULL
          ) STRICT;
          CREATE TABLE log_positions (log TEXT PRIMARY KEY, position INTEGER NOT NULL) STRICT, WITHOUT ROWID;

          CREATE TABLE events (
            position INTEGER PRIMARY KEY,
            time INTEGER NOT NULL,
            kind TEXT NOT NULL,
            subjects TEXT NOT NULL,
            payload BLOB NOT NULL
          ) STRICT;
          CREATE INDEX events_time ON events (time);

          CREATE TABLE idempotency_records (
            record_key BLOB PRIMARY KEY,
            principal TEXT NOT NULL,
            method TEXT NOT NULL,
            request_hash BLOB NOT NULL,
            time INTEGER NOT NULL,
            status INTEGER NOT NULL,
            sealed INTEGER NOT NULL CHECK (sealed IN (0, 1)),
            answer BLOB NOT NULL
          ) STRICT, WITHOUT ROWID;
          CREATE INDEX idempotency_records_time ON idempotency_records (time);
          CREATE INDEX idempotency_records_principal ON idempotency_records (principal);

          CREATE TABLE audit_records (
            shard INTEGER NOT NULL,
            position INTEGER NOT NULL,
            time INTEGER NOT NULL,
            actor TEXT NOT NULL,
            action TEXT NOT NULL,
            subject TEXT NOT NULL,
            call_id TEXT NOT NULL,
            details BLOB NOT NULL,
            previous BLOB NOT NULL CHECK (length(previous) = 32),
            hash BLOB NOT NULL CHECK (length(hash) = 32),
            PRIMARY KEY (shard, position)
          ) STRICT, WITHOUT ROWID;
          CREATE INDEX audit_records_actor ON audit_records (actor, time);
          CREATE INDEX audit_records_subject ON audit_records (subject, time);
          CREATE INDEX audit_records_time ON audit_records (time);

          CREATE TABLE files (
            tenant TEXT NOT NULL,
            hash BLOB NOT NULL CHECK (length(hash) = 32),
            size INTEGER NOT NULL CHECK (size >= 0),
            created INTEGER NOT NULL,
            PRIMARY KEY (tenant, hash)
          ) STRICT, WITHOUT ROWID;
          CREATE TABLE file_references (
            tenant TEXT NOT NULL,
            hash BLOB NOT NULL,
            owner TEXT NOT NULL,
            created INTEGER NOT NULL,
            PRIMARY KEY (tenant, hash, owner),
            FOREIGN KEY (tenant, hash) REFERENCES files (tenant, hash)
          ) STRICT, WITHOUT ROWID;
          CREATE TABLE file_usage (
            tenant TEXT PRIMARY KEY,
            bytes INTEGER NOT NULL CHECK (bytes >= 0)
          ) STRICT, WITHOUT ROWID;

          CREATE TABLE person_keys (
            person TEXT PRIMARY KEY,
            wrapped_key BLOB,
            created INTEGER NOT NULL,
            erased INTEGER,
            CHECK ((wrapped_key IS NULL) = (erased IS NOT NULL))
          ) STRICT, WITHOUT ROWID;
          """),
        .appendOnly(table: "audit_records"),
        .appendOnly(table: "store_identity"),
      ]),
    Migration(
      name: "storage-0002-key-checks",
      script: "CREATE TABLE key_checks (name TEXT PRIMARY KEY, code BLOB NOT NULL) STRICT, WITHOUT ROWID"),
    Migration(
      name: "storage-0003-answer-subjects",
      script: """
        ALTER TABLE idempotency_records ADD COLUMN subject TEXT;
        CREATE INDEX idempotency_records_subject ON idempotency_records (subject) WHERE subject IS NOT NULL;
        """),
  ]
}
