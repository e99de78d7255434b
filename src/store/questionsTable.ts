import type { Connection } from './connection.js';
import type { Store } from './store.js';

/** How far back questions are looked through for those to offer, so that a busy server costs no more than a calm one. */
const LOOKED_THROUGH = 1_000;

/** Questions that were asked, to be offered again. */
export function questionsTable({ rows, change }: Connection): Store['questions'] {
  return {
    add({ person, server, shared, text, at }) {
      change(
        'INSERT INTO questions (person, server, shared, text, at) VALUES (?, ?, ?, ?, ?)',
        person,
        server ?? null,
        shared && server !== undefined ? 1 : 0,
        text,
        at.getTime(),
      );
    },
    recent({ server, person, limit }) {
      // Each half reads its own index backwards; one WHERE with OR would read the whole table.
      return rows(
        `SELECT text FROM (
           SELECT * FROM (SELECT id, text, 1 AS own FROM questions WHERE person = ?1 AND server IS ?2 ORDER BY id DESC LIMIT ?3)
           UNION ALL
           SELECT * FROM (SELECT id, text, 0 AS own FROM questions WHERE server = ?2 AND shared = 1 ORDER BY id DESC LIMIT ?3)
         ) GROUP BY text ORDER BY MAX(own) DESC, MAX(id) DESC LIMIT ?4`,
        person,
        server ?? null,
        LOOKED_THROUGH,
        limit,
      ).map(({ text }) => String(text));
    },
  };
}
