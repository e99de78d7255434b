import { join } from 'node:path';
import { cardsTable } from './cardsTable.js';
import { type Connection, connect } from './connection.js';
import { gapsTable } from './gapsTable.js';
import { questionsTable } from './questionsTable.js';
import { settingsTable } from './settingsTable.js';
import { KEEP_DAYS, type Store } from './store.js';
import { subscriptionsTable } from './subscriptionsTable.js';
import { turnsTable } from './turnsTable.js';
import { votesTable } from './votesTable.js';

/** The database's file below the folder. */
export const DATABASE_FILE = 'verbatim.db';

const DAY_MS = 24 * 60 * 60 * 1_000;

/**
 * Opens the store in a folder, which is made when it is missing; `:memory:` keeps everything in memory
 * and forgets it on closing.
 * @throws StoreError when the file can't be used: damaged, of a newer version, out of reach
 */
export function openStore(folder: string): Store {
  const connection = connect(folder === ':memory:' ? folder : join(folder, DATABASE_FILE));
  return {
    settings: settingsTable(connection),
    votes: votesTable(connection),
    questions: questionsTable(connection),
    gaps: gapsTable(connection),
    subscriptions: subscriptionsTable(connection),
    turns: turnsTable(connection),
    cards: cardsTable(connection),
    forget: (person) => forget(connection, person),
    sweep: (now) => sweep(connection, now),
    close: connection.close,
  };
}

function forget({ change, durably, settle }: Connection, person: string): number {
  const erased = durably(
    () =>
      change('DELETE FROM turns WHERE person = ?', person) +
      change('DELETE FROM questions WHERE person = ?', person) +
      change('DELETE FROM cards WHERE person = ?', person) +
      change('DELETE FROM refusals WHERE person = ?', person) +
      change('DELETE FROM subscriptions WHERE person = ?', person) +
      change('DELETE FROM votes WHERE person = ?', person),
  );
  settle();
  return erased;
}

function sweep({ change, settle }: Connection, now: Date): number {
  const kept = (days: number) => now.getTime() - days * DAY_MS;
  const erased =
    change('DELETE FROM turns WHERE at < ?', kept(KEEP_DAYS.turns)) +
    change('DELETE FROM questions WHERE at < ?', kept(KEEP_DAYS.questions)) +
    change('DELETE FROM cards WHERE at < ?', kept(KEEP_DAYS.cards)) +
    change('DELETE FROM refusals WHERE last < ?', kept(KEEP_DAYS.refusals)) +
    change('DELETE FROM subscriptions WHERE at < ?', kept(KEEP_DAYS.subscriptions));
  settle();
  return erased;
}
