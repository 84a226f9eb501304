/**
 * The desk as designed: changes, claims, editions of the catalogue, original files, and the tallies that say
 * at once how many figures there are. Periods, measures, stages and cells are integers (store/claim-codes.ts).
 */
export const claims = `
  CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  -- One act of the user. Change 0 is the desk's own making; it is never shown nor undone.
  CREATE TABLE change (
    id         INTEGER PRIMARY KEY,
    at         TEXT NOT NULL,
    author     TEXT,
    kind       TEXT NOT NULL,
    reason     TEXT,
    department TEXT,
    about      TEXT NOT NULL,
    figures    INTEGER NOT NULL,
    -- Undo and redo: the change they speak of.
    of         INTEGER REFERENCES change (id)
  ) STRICT;
  CREATE INDEX change_of ON change (of, id) WHERE of IS NOT NULL;

  -- Short keys for what a claim names millions of times.
  CREATE TABLE region (
    key  INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE
  ) STRICT;
  CREATE TABLE indicator (
    key INTEGER PRIMARY KEY,
    id  TEXT NOT NULL UNIQUE
  ) STRICT;
  CREATE TABLE unit (
    key  INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
  ) STRICT;

  CREATE TABLE original (
    key     INTEGER PRIMARY KEY,
    hash    BLOB NOT NULL UNIQUE,
    size    INTEGER NOT NULL,
    content BLOB NOT NULL
  ) STRICT;
  CREATE TABLE sheet (
    key      INTEGER PRIMARY KEY,
    change   INTEGER NOT NULL REFERENCES change (id),
    original INTEGER REFERENCES original (key),
    file     TEXT NOT NULL,
    name     TEXT NOT NULL
  ) STRICT;
  CREATE INDEX sheet_change ON sheet (change);

  -- What a source said of a place. Neither value nor symbol: withdrawn.
  CREATE TABLE claim (
    region    INTEGER NOT NULL,
    indicator INTEGER NOT NULL,
    measure   INTEGER NOT NULL,
    period    INTEGER NOT NULL,
    change    INTEGER NOT NULL REFERENCES change (id),
    -- 0; 1 and up for further, disagreeing cells of the same import.
    nth       INTEGER NOT NULL,
    stage     INTEGER NOT NULL,
    -- Canonical decimal text in the indicator's unit: what was typed, exactly. A double would cost two microseconds
    -- for each figure to be written as text again.
    value     TEXT,
    symbol    TEXT,
    -- As typed, where that is not simply the number.
    typed     TEXT,
    -- As typed, where the value was converted into the indicator's unit.
    unit      INTEGER REFERENCES unit (key),
    sheet     INTEGER REFERENCES sheet (key),
    cell      INTEGER,
    PRIMARY KEY (region, indicator, measure, period, change, nth)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE change_region (
    change INTEGER NOT NULL REFERENCES change (id),
    region INTEGER NOT NULL REFERENCES region (key),
    PRIMARY KEY (change, region)
  ) STRICT, WITHOUT ROWID;

  -- Indicators, regions, targets: each edit is a whole new body (JSON); null withdraws.
  CREATE TABLE edition (
    kind   TEXT NOT NULL,
    id     TEXT NOT NULL,
    change INTEGER NOT NULL REFERENCES change (id),
    body   TEXT,
    PRIMARY KEY (kind, id, change)
  ) STRICT, WITHOUT ROWID;

  -- Places with a standing claim, counted. A test proves them equal to the claims.
  CREATE TABLE tally_indicator (
    region    INTEGER NOT NULL,
    indicator INTEGER NOT NULL,
    figures   INTEGER NOT NULL,
    PRIMARY KEY (region, indicator)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE tally_period (
    region  INTEGER NOT NULL,
    period  INTEGER NOT NULL,
    figures INTEGER NOT NULL,
    PRIMARY KEY (region, period)
  ) STRICT, WITHOUT ROWID;
`
