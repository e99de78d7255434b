import { randomBytes } from 'node:crypto';
import type { Connection } from './connection.js';
import type { Store } from './store.js';

/** Random bytes of an id: nobody meets another's by guessing, and it stays short. */
const ID_BYTES = 9;

/** What a button needs and has no room for itself. */
export function cardsTable({ rows, change }: Connection): Store['cards'] {
  return {
    put({ person, text, at }) {
      const id = randomBytes(ID_BYTES).toString('base64url');
      change(
        'INSERT INTO cards (id, person, text, at) VALUES (?, ?, ?, ?)',
        id,
        person,
        text,
        at.getTime(),
      );
      return id;
    },
    get(id) {
      const [row] = rows('SELECT text FROM cards WHERE id = ?', id);
      return row === undefined ? undefined : String(row.text);
    },
  };
}
