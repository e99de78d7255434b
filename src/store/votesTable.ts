import type { Connection, Row } from './connection.js';
import { groupBy } from './groupBy.js';
import { maySee } from './maySee.js';
import type { DoubtedAnswer, Store } from './store.js';

/** Votes on answers, one a person and answer. */
export function votesTable({ rows, change, durably }: Connection): Store['votes'] {
  return {
    cast({ answer, person, helpful, at }) {
      durably(() =>
        change(
          `INSERT INTO votes (answer, person, helpful, at) VALUES (?, ?, ?, ?)
           ON CONFLICT DO UPDATE SET helpful = excluded.helpful, at = excluded.at`,
          answer,
          person,
          helpful ? 1 : 0,
          at.getTime(),
        ),
      );
    },
    describe({ answer, person }, { server, shared, question, file, passage }) {
      change(
        'UPDATE votes SET server = ?, shared = ?, question = ?, file = ?, passage = ? WHERE answer = ? AND person = ?',
        server ?? null,
        shared && server !== undefined ? 1 : 0,
        question,
        file,
        passage,
        answer,
        person,
      );
    },
    doubted(scope) {
      const votes = rows(
        `SELECT * FROM votes WHERE question IS NOT NULL AND (?1 IS NULL OR server = ?1)
           AND answer IN (SELECT answer FROM votes WHERE helpful = 0) ORDER BY at`,
        scope === 'everywhere' ? null : scope.server,
      );
      const byAnswer = groupBy(votes, ({ answer }) => String(answer));
      return [...byAnswer.values()]
        .filter((same) => scope === 'everywhere' || maySee(same))
        .map(toDoubted)
        .filter(({ notHelpful }) => notHelpful > 0)
        .sort((a, b) => b.notHelpful - a.notHelpful || b.last.getTime() - a.last.getTime());
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

/** The votes on one answer, oldest first. */
function toDoubted(votes: readonly Row[]): DoubtedAnswer {
  const last = votes.at(-1);
  const helpful = votes.filter((vote) => vote.helpful === 1).length;
  return {
    question: String(last?.question ?? ''),
    file: String(last?.file ?? ''),
    passage: String(last?.passage ?? ''),
    helpful,
    notHelpful: votes.length - helpful,
    first: new Date(Number(votes[0]?.at ?? 0)),
    last: new Date(Number(last?.at ?? 0)),
  };
}
