import type { TermToken } from '../text/terms.js';
import { DOWNWARD, UPWARD } from './claimWords.js';
import {
  type Clauses,
  clauseAt,
  type FigurePair,
  type Held,
  type Match,
  together,
} from './held.js';

type Change = 'up' | 'down';

/** Which way a word says that something changed. */
export function changeOf(term: string): Change | undefined {
  return UPWARD.has(term) ? 'up' : DOWNWARD.has(term) ? 'down' : undefined;
}

/**
 * Whether a rise is a rise and a fall a fall, of the same figure where the claim has one. A clause that
 * tells of both is silent.
 */
export function matchChange(held: Held, figures: readonly FigurePair[]): Match {
  const { asked, stated } = held;
  const all = changesIn(asked);
  if (all.length === 0) return { state: 'same' };
  if (figures.length === 0) return compare(all, changesIn(stated));
  return together(
    figures.map((figure) => {
      const wanted = inClause(asked, figure.asked);
      return wanted.length === 0
        ? { state: 'same' }
        : compare(wanted, inClause(stated, figure.stated, wanted.length));
    }),
  );
}

interface Found {
  readonly token: TermToken;
  readonly change: Change;
  readonly clause: number;
}

function compare(wanted: readonly Found[], stated: readonly Found[]): Match {
  const [first] = stated;
  if (first === undefined || isMixed(wanted) || isMixed(stated)) return { state: 'silent' };
  return first.change === wanted[0]?.change
    ? { state: 'same' }
    : { state: 'differs', stated: first.token };
}

function isMixed(changes: readonly Found[]): boolean {
  return changes.some(({ change }) => change !== changes[0]?.change);
}

/** The changes of a figure's clause; without any there, with `orBefore`, those of the nearest clause before. */
function inClause(sentence: Clauses, figure: FigurePair['asked'], orBefore = 0): Found[] {
  const own = clauseAt(sentence, figure);
  const all = changesIn(sentence);
  const here = all.filter(({ clause }) => clause === own);
  if (here.length > 0 || orBefore === 0) return here;
  const before = all.filter(({ clause }) => clause < own).at(-1)?.clause;
  return all.filter(({ clause }) => clause === before);
}

function changesIn({ analysis, of }: Clauses): Found[] {
  return analysis.tokens.flatMap((token, at) => {
    // "up" and "down" are stop words and have no term.
    const change = changeOf(token.term ?? token.folded);
    return change === undefined ? [] : [{ token, change, clause: of[at] ?? 0 }];
  });
}
