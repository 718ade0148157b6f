import Storage

/// The tables of financing. The rules decide; the constraints are the last line of defence.
enum FinanceSchema {
  static let migrations: [Migration] = [
    Migration(
      name: "finance-0001-financing",
      steps: [.script(demands), .script(contracts), .appendOnly(table: "finance_movements")])
  ]

  private static let demands = """
    CREATE TABLE finance_products (
      id TEXT PRIMARY KEY,
      version INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('open', 'withdrawn')),
      institution TEXT NOT NULL REFERENCES institutions (id),
      kind INTEGER NOT NULL,
      content BLOB NOT NULL,
      published INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX finance_products_state ON finance_products (state, id);
    CREATE INDEX finance_products_institution ON finance_products (institution, id);

    CREATE TABLE finance_demands (
      id TEXT PRIMARY KEY,
      version INTEGER NOT NULL,
      number TEXT NOT NULL UNIQUE,
      state TEXT NOT NULL,
      enterprise TEXT NOT NULL,
      content BLOB NOT NULL,
      lender TEXT,
      accepted_offer TEXT,
      offer INTEGER NOT NULL CHECK (offer >= 0),
      drawn INTEGER NOT NULL CHECK (drawn >= 0),
      repaid INTEGER NOT NULL CHECK (repaid >= 0),
      interest INTEGER NOT NULL CHECK (interest >= 0),
      movements INTEGER NOT NULL,
      payee_holder TEXT NOT NULL,
      payee_bank TEXT NOT NULL,
      payee_masked TEXT NOT NULL,
      payee BLOB,
      close_reason TEXT NOT NULL,
      published INTEGER NOT NULL,
      updated INTEGER NOT NULL,
      CONSTRAINT drawn_within_offer CHECK (repaid <= drawn AND drawn <= offer),
      CONSTRAINT offer_of_a_lender CHECK ((offer = 0) = (lender IS NULL) AND (offer = 0) = (accepted_offer IS NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX finance_demands_enterprise ON finance_demands (enterprise, id);
    CREATE INDEX finance_demands_state ON finance_demands (state, id);

    CREATE TABLE finance_claims (
      id TEXT PRIMARY KEY,
      demand TEXT NOT NULL REFERENCES finance_demands (id),
      institution TEXT NOT NULL REFERENCES institutions (id),
      product TEXT NOT NULL REFERENCES finance_products (id),
      state TEXT NOT NULL,
      place INTEGER NOT NULL CHECK (place BETWEEN 1 AND 3),
      recommendation INTEGER NOT NULL,
      report TEXT NOT NULL,
      claimed INTEGER NOT NULL,
      expires INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX finance_claims_demand ON finance_claims (demand, id);
    CREATE INDEX finance_claims_institution ON finance_claims (institution, demand);
    CREATE UNIQUE INDEX finance_claims_place ON finance_claims (demand, place)
      WHERE state IN ('active', 'examined', 'offered', 'accepted');
    CREATE UNIQUE INDEX finance_claims_own ON finance_claims (demand, institution)
      WHERE state IN ('active', 'examined', 'offered', 'accepted');
    CREATE INDEX finance_claims_due ON finance_claims (id) WHERE state IN ('active', 'examined', 'offered');
    """

  private static let contracts = """
    CREATE TABLE finance_offers (
      id TEXT PRIMARY KEY,
      demand TEXT NOT NULL REFERENCES finance_demands (id),
      claim TEXT NOT NULL REFERENCES finance_claims (id),
      institution TEXT NOT NULL,
      state TEXT NOT NULL,
      amount INTEGER NOT NULL CHECK (amount > 0),
      months INTEGER NOT NULL,
      rate INTEGER NOT NULL,
      valid_through TEXT NOT NULL,
      expires INTEGER NOT NULL,
      conditions TEXT NOT NULL,
      offered INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX finance_offers_demand ON finance_offers (demand, id);
    CREATE UNIQUE INDEX finance_offers_accepted ON finance_offers (demand) WHERE state = 'accepted';
    CREATE UNIQUE INDEX finance_offers_open ON finance_offers (claim) WHERE state = 'open';
    CREATE INDEX finance_offers_due ON finance_offers (id) WHERE state = 'open';

    CREATE TABLE finance_sharings (
      id TEXT PRIMARY KEY,
      version INTEGER NOT NULL,
      state TEXT NOT NULL,
      demand TEXT NOT NULL REFERENCES finance_demands (id),
      enterprise TEXT NOT NULL,
      institution TEXT NOT NULL,
      scopes INTEGER NOT NULL,
      granted INTEGER NOT NULL,
      expires INTEGER NOT NULL,
      ended INTEGER,
      reads INTEGER NOT NULL,
      CHECK (expires > granted),
      CHECK ((state = 'granted') = (ended IS NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX finance_sharings_enterprise ON finance_sharings (enterprise, id);
    CREATE INDEX finance_sharings_institution ON finance_sharings (institution, id);
    CREATE UNIQUE INDEX finance_sharings_granted ON finance_sharings (demand, institution) WHERE state = 'granted';
    CREATE INDEX finance_sharings_due ON finance_sharings (id) WHERE state = 'granted';

    CREATE TABLE finance_movements (
      id TEXT PRIMARY KEY,
      demand TEXT NOT NULL REFERENCES finance_demands (id),
      sequence INTEGER NOT NULL,
      kind INTEGER NOT NULL,
      principal INTEGER NOT NULL CHECK (principal >= 0),
      interest INTEGER NOT NULL CHECK (interest >= 0),
      outstanding INTEGER NOT NULL CHECK (outstanding >= 0),
      bank_reference TEXT NOT NULL,
      actor TEXT NOT NULL,
      booked INTEGER NOT NULL,
      UNIQUE (demand, sequence),
      UNIQUE (demand, bank_reference),
      CHECK (principal + interest > 0)
    ) STRICT, WITHOUT ROWID;
    """
}
