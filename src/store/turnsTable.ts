import type { Connection } from './connection.js';
import type { Store } from './store.js';

/** What people said to the bot lately, by person and channel. */
export function turnsTable({ rows, change }: Connection): Store['turns'] {
  return {
    add({ person, channel, text, at }) {
      change(
        'INSERT INTO turns (person, channel, text, at) VALUES (?, ?, ?, ?)',
        person,
        channel,
        text,
        at.getTime(),
      );
    },
    last({ person, channel, limit, since }) {
      return rows(
        'SELECT text FROM turns WHERE person = ? AND channel = ? AND at >= ? ORDER BY id DESC LIMIT ?',
        person,
        channel,
        since.getTime(),
        limit,
      )
        .map(({ text }) => String(text))
        .reverse();
    },
  };
}
