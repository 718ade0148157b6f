import Storage

/// The tables of the market. The rules decide; the constraints are the last line of defence.
enum MarketSchema {
  static let migrations: [Migration] = [
    Migration(
      name: "market-0001-market",
      steps: [
        .script(supplies), .textIndex(table: "market_supplies"), .script(demands), .script(orders), .script(resources),
      ])
  ]

  private static let supplies = """
    CREATE TABLE market_supplies (
      id TEXT PRIMARY KEY,
      version INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
      supplier TEXT NOT NULL,
      kind INTEGER NOT NULL,
      field TEXT NOT NULL,
      content BLOB NOT NULL,
      search TEXT NOT NULL,
      quota INTEGER NOT NULL CHECK (quota >= 0),
      allocated INTEGER NOT NULL,
      ratings INTEGER NOT NULL,
      stars INTEGER NOT NULL,
      published INTEGER NOT NULL,
      CONSTRAINT allocated_within_quota CHECK (allocated BETWEEN 0 AND quota),
      CHECK (stars BETWEEN ratings AND 5 * ratings)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX market_supplies_supplier ON market_supplies (supplier, id);
    CREATE INDEX market_supplies_kind ON market_supplies (kind, state, id);
    """

  private static let demands = """
    CREATE TABLE market_demands (
      id TEXT PRIMARY KEY,
      version INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('open', 'ordered', 'closed')),
      enterprise TEXT NOT NULL,
      kind INTEGER NOT NULL,
      content BLOB NOT NULL,
      published INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX market_demands_enterprise ON market_demands (enterprise, id);
    CREATE INDEX market_demands_state ON market_demands (state, id);

    CREATE TABLE market_quotes (
      id TEXT PRIMARY KEY,
      demand TEXT NOT NULL REFERENCES market_demands (id),
      supply TEXT NOT NULL REFERENCES market_supplies (id),
      supplier TEXT NOT NULL,
      state TEXT NOT NULL,
      price INTEGER NOT NULL CHECK (price > 0),
      days INTEGER NOT NULL CHECK (days > 0),
      note TEXT NOT NULL,
      quoted INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX market_quotes_demand ON market_quotes (demand, id);
    CREATE UNIQUE INDEX market_quotes_accepted ON market_quotes (demand) WHERE state = 'accepted';
    CREATE UNIQUE INDEX market_quotes_open ON market_quotes (demand, supplier) WHERE state = 'open';
    """

  private static let orders = """
    CREATE TABLE market_orders (
      id TEXT PRIMARY KEY,
      version INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('ordered', 'delivered', 'rated')),
      demand TEXT NOT NULL UNIQUE REFERENCES market_demands (id),
      supply TEXT NOT NULL REFERENCES market_supplies (id),
      enterprise TEXT NOT NULL,
      supplier TEXT NOT NULL,
      price INTEGER NOT NULL CHECK (price > 0),
      due_on TEXT NOT NULL,
      stars INTEGER NOT NULL,
      comment TEXT NOT NULL,
      ordered INTEGER NOT NULL,
      delivered INTEGER,
      CHECK ((state = 'rated') = (stars BETWEEN 1 AND 5)),
      CHECK ((state = 'ordered') = (delivered IS NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX market_orders_enterprise ON market_orders (enterprise, id);
    CREATE INDEX market_orders_supplier ON market_orders (supplier, id);
    """

  private static let resources = """
    CREATE TABLE market_allocations (
      id TEXT PRIMARY KEY,
      version INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('requested', 'allocated', 'released', 'declined')),
      supply TEXT NOT NULL REFERENCES market_supplies (id),
      supplier TEXT NOT NULL,
      enterprise TEXT NOT NULL,
      units INTEGER NOT NULL CHECK (units > 0),
      purpose TEXT NOT NULL,
      requested INTEGER NOT NULL,
      allocated INTEGER,
      ended INTEGER,
      CHECK ((state IN ('released', 'declined')) = (ended IS NOT NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX market_allocations_supply ON market_allocations (supply, id);
    CREATE INDEX market_allocations_enterprise ON market_allocations (enterprise, id);
    CREATE INDEX market_allocations_supplier ON market_allocations (supplier, id);
    """
}
