import type { Connection } from './connection.js';
import { MOST_SUBSCRIPTIONS, type Store } from './store.js';

/** Questions whose askers wait for an answer, one a person and question. */
export function subscriptionsTable({ rows, change, durably }: Connection): Store['subscriptions'] {
  return {
    add({ person, key, question, server, locale, at }) {
      return durably(() => {
        const own = rows('SELECT key FROM subscriptions WHERE person = ?', person);
        if (own.some((one) => one.key === key)) return 'already';
        if (own.length >= MOST_SUBSCRIPTIONS) return 'full';
        change(
          'INSERT INTO subscriptions (person, key, question, server, locale, at) VALUES (?, ?, ?, ?, ?, ?)',
          person,
          key,
          question,
          server ?? null,
          locale,
          at.getTime(),
        );
        return 'added';
      });
    },
    all: () =>
      rows('SELECT * FROM subscriptions ORDER BY id').map((row) => ({
        id: Number(row.id),
        person: String(row.person),
        key: String(row.key),
        question: String(row.question),
        server: row.server === null ? undefined : String(row.server),
        locale: String(row.locale),
        at: new Date(Number(row.at)),
        failed: row.failed === null ? undefined : new Date(Number(row.failed)),
      })),
    done(id) {
      durably(() => change('DELETE FROM subscriptions WHERE id = ?', id));
    },
    failed(id, at) {
      change('UPDATE subscriptions SET failed = ? WHERE id = ?', at.getTime(), id);
    },
  };
}
