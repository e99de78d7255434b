import type { Connection } from './connection.js';
import type { Store } from './store.js';

/** Votes on answers, one a person and answer. */
export function votesTable({ rows, change, durably }: Connection): Store['votes'] {
  return {
    cast({ answer, person, helpful, at }) {
      durably(() =>
        change(
          'INSERT OR REPLACE INTO votes (answer, person, helpful, at) VALUES (?, ?, ?, ?)',
          answer,
          person,
          helpful ? 1 : 0,
          at.getTime(),
        ),
      );
    },
    tally(answer) {
      const [row] = rows(
        'SELECT COUNT(*) AS votes, TOTAL(helpful) AS helpful FROM votes WHERE answer = ?',
        answer,
      );
      const helpful = Number(row?.helpful ?? 0);
      return { helpful, notHelpful: Number(row?.votes ?? 0) - helpful };
    },
  };
}
