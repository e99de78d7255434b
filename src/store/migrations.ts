/**
 * How a database came to its form, step by step: step n takes it from version n to n + 1. What is
 * here has run on somebody's database, so a step is never changed, only followed by another.
 *
 * Times are milliseconds since 1970. Who asked what is kept in two tables, as a turn goes after a day
 * and belongs to a channel, while a question to offer again stays for a month and belongs to a server.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE settings (
    server   TEXT PRIMARY KEY,
    channels TEXT NOT NULL,
    private  INTEGER NOT NULL,
    silence  REAL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE votes (
    answer  TEXT NOT NULL,
    person  TEXT NOT NULL,
    helpful INTEGER NOT NULL,
    at      INTEGER NOT NULL,
    PRIMARY KEY (answer, person)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX votes_of_person ON votes (person);

  CREATE TABLE questions (
    id     INTEGER PRIMARY KEY,
    person TEXT NOT NULL,
    server TEXT,
    shared INTEGER NOT NULL,
    text   TEXT NOT NULL,
    at     INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX questions_of_person ON questions (person, server);
  CREATE INDEX questions_shared ON questions (server) WHERE shared = 1;
  CREATE INDEX questions_by_age ON questions (at);

  CREATE TABLE turns (
    id      INTEGER PRIMARY KEY,
    person  TEXT NOT NULL,
    channel TEXT NOT NULL,
    text    TEXT NOT NULL,
    at      INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX turns_of_person ON turns (person, channel);
  CREATE INDEX turns_by_age ON turns (at);
  `,
  `
  CREATE TABLE cards (
    id     TEXT PRIMARY KEY,
    person TEXT NOT NULL,
    text   TEXT NOT NULL,
    at     INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX cards_of_person ON cards (person);
  CREATE INDEX cards_by_age ON cards (at);
  `,
  `
  CREATE TABLE refusals (
    key     TEXT NOT NULL,
    person  TEXT NOT NULL,
    server  TEXT NOT NULL,
    shared  INTEGER NOT NULL,
    text    TEXT NOT NULL,
    times   INTEGER NOT NULL,
    first   INTEGER NOT NULL,
    last    INTEGER NOT NULL,
    file    TEXT,
    passage TEXT,
    PRIMARY KEY (key, person, server)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX refusals_of_person ON refusals (person);
  CREATE INDEX refusals_of_server ON refusals (server);
  CREATE INDEX refusals_by_age ON refusals (last);

  CREATE TABLE subscriptions (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    person   TEXT NOT NULL,
    key      TEXT NOT NULL,
    question TEXT NOT NULL,
    server   TEXT,
    locale   TEXT NOT NULL,
    at       INTEGER NOT NULL,
    failed   INTEGER,
    UNIQUE (person, key)
  ) STRICT;
  CREATE INDEX subscriptions_by_age ON subscriptions (at);

  ALTER TABLE votes ADD COLUMN server   TEXT;
  ALTER TABLE votes ADD COLUMN shared   INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE votes ADD COLUMN question TEXT;
  ALTER TABLE votes ADD COLUMN file     TEXT;
  ALTER TABLE votes ADD COLUMN passage  TEXT;
  CREATE INDEX votes_not_helpful ON votes (answer) WHERE helpful = 0;
  `,
];
