import Storage

/// The tables of park recognition.
enum RecognitionSchema {
  /// After those of the units.
  static let migrations: [Migration] = [
    Migration(
      name: "recognition-0001-calls",
      script: """
        CREATE TABLE recognition_calls (
          id TEXT PRIMARY KEY,
          title TEXT NOT NULL,
          tier TEXT NOT NULL,
          opens_on TEXT NOT NULL,
          closes_on TEXT NOT NULL,
          quota INTEGER NOT NULL CHECK (quota > 0),
          passed INTEGER NOT NULL CHECK (passed BETWEEN 0 AND quota),
          reviews_required INTEGER NOT NULL CHECK (reviews_required > 0),
          pass_mark INTEGER NOT NULL CHECK (pass_mark BETWEEN 0 AND 100),
          notice_days INTEGER NOT NULL CHECK (notice_days > 0),
          created INTEGER NOT NULL,
          CHECK (opens_on <= closes_on)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE park_recognitions (
          id TEXT PRIMARY KEY,
          version INTEGER NOT NULL CHECK (version > 0),
          call TEXT NOT NULL REFERENCES recognition_calls (id),
          park TEXT NOT NULL REFERENCES parks (id),
          state TEXT NOT NULL,
          statement TEXT NOT NULL,
          figures BLOB NOT NULL,
          visit_findings TEXT NOT NULL,
          visit_agrees INTEGER NOT NULL CHECK (visit_agrees IN (0, 1)),
          reported_by TEXT,
          notice_last_day TEXT,
          notice_ends INTEGER,
          reason TEXT NOT NULL,
          created INTEGER NOT NULL,
          updated INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX park_recognitions_living ON park_recognitions (call, park)
          WHERE state NOT IN ('refused', 'withdrawn');
        CREATE INDEX park_recognitions_park ON park_recognitions (park, id);

        CREATE TABLE recognition_reviews (
          recognition TEXT NOT NULL REFERENCES park_recognitions (id),
          expert TEXT NOT NULL,
          score INTEGER CHECK (score BETWEEN 0 AND 100),
          opinion TEXT NOT NULL,
          submitted INTEGER,
          PRIMARY KEY (recognition, expert)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX recognition_reviews_expert ON recognition_reviews (expert, recognition);
        """),
    Migration(
      name: "recognition-0002-objections",
      script: """
        CREATE TABLE recognition_objections (
          id TEXT PRIMARY KEY,
          version INTEGER NOT NULL CHECK (version > 0),
          recognition TEXT NOT NULL REFERENCES park_recognitions (id),
          state TEXT NOT NULL CHECK (state IN ('open', 'upheld', 'dismissed')),
          reason TEXT NOT NULL,
          resolution TEXT NOT NULL,
          raised INTEGER NOT NULL,
          raised_by TEXT NOT NULL,
          resolved INTEGER,
          CHECK ((resolved IS NULL) = (state = 'open'))
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX recognition_objections_recognition ON recognition_objections (recognition, id);
        CREATE INDEX recognition_objections_person ON recognition_objections (raised_by, id);
        -- The last line behind the guards: no plaque over an objection that is open or upheld.
        CREATE TRIGGER park_recognitions_objected BEFORE UPDATE OF state ON park_recognitions
        WHEN NEW.state = 'recognised' AND EXISTS (
          SELECT 1 FROM recognition_objections o WHERE o.recognition = NEW.id AND o.state <> 'dismissed')
        BEGIN SELECT RAISE(ABORT, 'park_recognitions.objected'); END;
        CREATE INDEX park_recognitions_notices ON park_recognitions (id) WHERE notice_last_day IS NOT NULL;
        """),
    Migration(
      name: "recognition-0003-conflicts",
      script: """
        CREATE TABLE recognition_conflicts (
          recognition TEXT NOT NULL REFERENCES park_recognitions (id),
          account TEXT NOT NULL,
          reason TEXT NOT NULL,
          declared INTEGER NOT NULL,
          PRIMARY KEY (recognition, account)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX recognition_conflicts_account ON recognition_conflicts (account, recognition);
        -- The last line behind the guards: neither a review by who has a conflict, nor a conflict of who has reviewed.
        CREATE TRIGGER recognition_reviews_conflicted BEFORE UPDATE OF score ON recognition_reviews
        WHEN NEW.score IS NOT NULL AND EXISTS (
          SELECT 1 FROM recognition_conflicts c WHERE c.recognition = NEW.recognition AND c.account = NEW.expert)
        BEGIN SELECT RAISE(ABORT, 'recognition_reviews.conflicted'); END;
        CREATE TRIGGER recognition_conflicts_reviewed BEFORE INSERT ON recognition_conflicts
        WHEN EXISTS (SELECT 1 FROM recognition_reviews r
          WHERE r.recognition = NEW.recognition AND r.expert = NEW.account AND r.score IS NOT NULL)
        BEGIN SELECT RAISE(ABORT, 'recognition_conflicts.reviewed'); END;
        """),
  ]
}
