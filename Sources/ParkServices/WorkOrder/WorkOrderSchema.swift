import Storage

/// The tables of work orders and their steps.
enum WorkOrderSchema {
  static let migrations: [Migration] = [
    Migration(
      name: "workorder-0001-orders",
      script: """
        CREATE TABLE work_orders (
          id TEXT PRIMARY KEY,
          version INTEGER NOT NULL CHECK (version > 0),
          state TEXT NOT NULL CHECK (state IN ('submitted', 'dispatched', 'accepted', 'in_progress', 'waiting_parts',
            'done', 'owner_confirmed', 'rated', 'closed', 'cancelled')),
          park TEXT NOT NULL REFERENCES parks (id),
          place TEXT NOT NULL,
          category INTEGER NOT NULL CHECK (category > 0),
          title TEXT NOT NULL,
          description BLOB,
          urgent INTEGER NOT NULL CHECK (urgent IN (0, 1)),
          reporter TEXT NOT NULL,
          contact_name BLOB,
          contact_phone BLOB,
          assignee TEXT NOT NULL,
          opened INTEGER NOT NULL,
          dispatch_due INTEGER NOT NULL,
          finish_due INTEGER NOT NULL,
          escalation INTEGER NOT NULL CHECK (escalation BETWEEN 0 AND 2),
          reopened INTEGER NOT NULL CHECK (reopened >= 0),
          stars INTEGER NOT NULL CHECK (stars BETWEEN 0 AND 5),
          finished INTEGER,
          updated INTEGER NOT NULL,
          steps INTEGER NOT NULL CHECK (steps > 0),
          CONSTRAINT assigned_once_dispatched CHECK (
            CASE state WHEN 'submitted' THEN assignee = '' WHEN 'cancelled' THEN TRUE ELSE assignee <> '' END),
          CONSTRAINT rated_has_its_stars CHECK (
            CASE state WHEN 'rated' THEN stars > 0 WHEN 'closed' THEN TRUE ELSE stars = 0 END)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX work_orders_park ON work_orders (park, id);
        CREATE INDEX work_orders_reporter ON work_orders (reporter, id);
        CREATE INDEX work_orders_assignee ON work_orders (assignee, id) WHERE assignee <> '';
        CREATE INDEX work_orders_undispatched ON work_orders (dispatch_due) WHERE state = 'submitted' AND escalation = 0;
        CREATE INDEX work_orders_unfinished ON work_orders (finish_due)
          WHERE state IN ('submitted', 'dispatched', 'accepted', 'in_progress', 'waiting_parts') AND escalation < 2;
        CREATE INDEX work_orders_quiet ON work_orders (updated) WHERE state IN ('done', 'owner_confirmed', 'rated');

        CREATE TABLE work_order_steps (
          work_order TEXT NOT NULL REFERENCES work_orders (id),
          sequence INTEGER NOT NULL CHECK (sequence > 0),
          action TEXT NOT NULL,
          state TEXT NOT NULL,
          actor TEXT NOT NULL,
          note TEXT NOT NULL,
          occurred INTEGER NOT NULL,
          PRIMARY KEY (work_order, sequence)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX work_order_steps_actor ON work_order_steps (actor);
        """)
  ]
}
