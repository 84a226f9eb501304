/**
 * What was said in an import that is not stored yet, and its files as they came in: it outlives the program. Nothing of it
 * is a fact of the desk, and it goes when the import is stored or discarded.
 */
export const drafts = `
  CREATE TABLE draft (
    key INTEGER PRIMARY KEY,
    job TEXT NOT NULL UNIQUE,
    said TEXT NOT NULL
  ) STRICT;

  CREATE TABLE draft_file (
    job TEXT NOT NULL REFERENCES draft (job) ON DELETE CASCADE,
    file TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (job, file)
  ) STRICT;
`
