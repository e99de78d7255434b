import type { Connection, Row } from './connection.js';
import { groupBy } from './groupBy.js';
import { maySee } from './maySee.js';
import type { Gap, Store } from './store.js';

/** Questions that were refused: a row for each person and server that asked one, in whatever wording. */
export function gapsTable({ rows, change }: Connection): Store['gaps'] {
  return {
    add({ key, text, person, server, shared, nearest, at }) {
      change(
        `INSERT INTO refusals (key, person, server, shared, text, times, first, last, file, passage)
         VALUES (?1, ?2, ?3, ?4, ?5, 1, ?6, ?6, ?7, ?8)
         ON CONFLICT DO UPDATE SET
           -- A wording that everybody saw is not taken over by one that nobody did.
           text = CASE WHEN shared > excluded.shared THEN text ELSE excluded.text END,
           shared = MAX(shared, excluded.shared),
           times = times + 1, last = excluded.last, file = excluded.file, passage = excluded.passage`,
        key,
        person,
        server ?? '',
        shared && server !== undefined ? 1 : 0,
        text,
        at.getTime(),
        nearest?.file ?? null,
        nearest?.text ?? null,
      );
    },
    list(scope) {
      const asked = rows(
        'SELECT * FROM refusals WHERE ?1 IS NULL OR server = ?1 ORDER BY last',
        scope === 'everywhere' ? null : scope.server,
      );
      return [...groupBy(asked, ({ key }) => String(key)).values()]
        .filter((same) => scope === 'everywhere' || maySee(same))
        .map(toGap)
        .sort((a, b) => b.times - a.times || b.last.getTime() - a.last.getTime());
    },
    settle(key) {
      change('DELETE FROM refusals WHERE key = ?', key);
    },
  };
}

/** The rows of one question, the one that was asked last at the end. */
function toGap(rows: readonly Row[]): Gap {
  const last = rows.at(-1);
  const worded = rows.findLast(({ shared }) => shared === 1) ?? last;
  const nearest = last?.file ?? null;
  return {
    key: String(last?.key ?? ''),
    text: String(worded?.text ?? ''),
    times: rows.reduce((sum, { times }) => sum + Number(times), 0),
    people: new Set(rows.map(({ person }) => person)).size,
    first: new Date(Math.min(...rows.map(({ first }) => Number(first)))),
    last: new Date(Number(last?.last ?? 0)),
    nearest: nearest === null ? undefined : { file: String(nearest), text: String(last?.passage) },
  };
}
