/**
 * What a change was made out of where nothing else tells: a decision out of the change whose figure it picked. And
 * what looked wrong when it was stored, so that it can still be looked at afterwards.
 */
export const bases = `
  CREATE TABLE basis (
    change INTEGER NOT NULL REFERENCES change (id),
    basis  INTEGER NOT NULL REFERENCES change (id),
    PRIMARY KEY (change, basis)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX basis_of ON basis (basis);

  -- The claim's key, and the sentence by its code with its values (JSON).
  CREATE TABLE suspicion (
    region    INTEGER NOT NULL,
    indicator INTEGER NOT NULL,
    measure   INTEGER NOT NULL,
    period    INTEGER NOT NULL,
    change    INTEGER NOT NULL REFERENCES change (id),
    nth       INTEGER NOT NULL,
    remark    TEXT NOT NULL,
    PRIMARY KEY (region, indicator, measure, period, change, nth)
  ) STRICT, WITHOUT ROWID;
`
