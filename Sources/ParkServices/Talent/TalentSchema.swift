import Storage

/// The tables of jobs, candidates and recognitions.
enum TalentSchema {
  static let migrations: [Migration] = [
    Migration(
      name: "talent-0001-jobs",
      steps: [
        .script(
          """
          CREATE TABLE jobs (
            id TEXT PRIMARY KEY,
            version INTEGER NOT NULL CHECK (version > 0),
            state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
            enterprise TEXT NOT NULL REFERENCES enterprises (id),
            title_zh TEXT NOT NULL,
            title_en TEXT NOT NULL,
            description TEXT NOT NULL,
            place TEXT NOT NULL,
            salary_min INTEGER NOT NULL CHECK (salary_min >= 0),
            salary_max INTEGER NOT NULL CHECK (salary_max = 0 OR salary_max >= salary_min),
            openings INTEGER NOT NULL CHECK (openings BETWEEN 1 AND 1000),
            hired INTEGER NOT NULL,
            closes_on TEXT NOT NULL,
            search TEXT NOT NULL,
            posted INTEGER NOT NULL,
            posted_by TEXT NOT NULL,
            CONSTRAINT hired_within_openings CHECK (hired BETWEEN 0 AND openings)
          ) STRICT;
          CREATE INDEX jobs_enterprise ON jobs (enterprise, id);
          CREATE INDEX jobs_open ON jobs (closes_on) WHERE state = 'open';

          CREATE TABLE candidates (
            id TEXT PRIMARY KEY,
            version INTEGER NOT NULL CHECK (version > 0),
            state TEXT NOT NULL CHECK (state IN ('applied', 'screening', 'interview', 'offered', 'hired', 'refused',
              'withdrawn')),
            job TEXT NOT NULL REFERENCES jobs (id),
            account TEXT NOT NULL,
            name BLOB,
            phone BLOB,
            resume BLOB,
            applied INTEGER NOT NULL,
            changed INTEGER NOT NULL,
            CONSTRAINT nothing_is_kept_once_it_is_over CHECK (
              state NOT IN ('refused', 'withdrawn') OR (name IS NULL AND phone IS NULL AND resume IS NULL))
          ) STRICT, WITHOUT ROWID;
          CREATE INDEX candidates_job ON candidates (job, id);
          CREATE INDEX candidates_account ON candidates (account, id);
          CREATE UNIQUE INDEX candidates_live ON candidates (job, account)
            WHERE state IN ('applied', 'screening', 'interview', 'offered', 'hired');

          CREATE TABLE recognitions (
            id TEXT PRIMARY KEY,
            version INTEGER NOT NULL CHECK (version > 0),
            state TEXT NOT NULL CHECK (state IN ('submitted', 'returned', 'recognised', 'refused')),
            account TEXT NOT NULL,
            category INTEGER NOT NULL CHECK (category > 0),
            achievements BLOB,
            number TEXT UNIQUE,
            reason TEXT NOT NULL,
            submitted INTEGER NOT NULL,
            decided INTEGER,
            decided_by TEXT,
            CONSTRAINT a_number_means_recognised CHECK ((state = 'recognised') = (number IS NOT NULL))
          ) STRICT, WITHOUT ROWID;
          CREATE INDEX recognitions_account ON recognitions (account, id);
          CREATE UNIQUE INDEX recognitions_live ON recognitions (account, category)
            WHERE state IN ('submitted', 'returned', 'recognised');
          """),
        .textIndex(table: "jobs"),
      ])
  ]
}
