import { REACH, TRADE_WORDS } from '../../../knowledge/tradeWords.js';
import type { TermToken } from '../../text/terms.js';

/** A run of tokens that name one thing. */
export interface NameRun {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly terms: readonly string[];
  /** The preposition right before it, or that of the list it goes on: `to` for both in "to Peru and Cuba". */
  readonly lead: string;
  /** Whether it goes on a list ("Chile and Peru's exports"). */
  readonly listed: boolean;
}

/** The runs of a sentence in reading order; trade words are none. */
export function findNameRuns(
  tokens: readonly TermToken[],
  isName: (index: number) => boolean,
): NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const term = tokens[at]?.term;
    if (term === undefined || !isName(at) || Object.hasOwn(TRADE_WORDS, term)) continue;
    const last = runs.at(-1);
    const previous = tokens[at - 1];
    // A country's name is a name by itself: "Hai Phong Mexico" are two.
    if (
      last !== undefined &&
      last.to === at &&
      previous !== undefined &&
      // Two characters are a comma and a space: another name begins.
      (tokens[at]?.start ?? 0) - previous.end !== 2 &&
      !term.startsWith('@') &&
      !previous.term?.startsWith('@')
    ) {
      runs[runs.length - 1] = { ...last, to: at + 1, terms: [...last.terms, term] };
    } else {
      let to = at + 1;
      while (
        term.startsWith('@') &&
        tokens[to] !== undefined &&
        tokens[to]?.term === undefined &&
        tokens[to]?.capital
      )
        to++;
      runs.push({ from: at, to, terms: [term], ...leadOfRun(tokens, at, last) });
    }
  }
  return runs;
}

/** The preposition that leads a run, or the list that the run goes on. */
function leadOfRun(
  tokens: readonly TermToken[],
  at: number,
  last: NameRun | undefined,
): { readonly lead: string; readonly listed: boolean } {
  const lead = leadOf(tokens, at);
  if (lead !== '' || last === undefined) return { lead, listed: false };
  const between = tokens[at - 1];
  const and = last.to === at - 1 && /^(?:and|or)$/.test(between?.folded ?? '');
  // Two characters between them are a comma and a space; "From Chile, Peru bought" is no list.
  const comma =
    last.to === at &&
    (tokens[at]?.start ?? 0) - (between?.end ?? 0) === 2 &&
    /^(?:to|into|from)$/.test(last.lead) &&
    isListed(tokens, at);
  return and || comma ? { lead: last.lead, listed: true } : { lead, listed: false };
}

/** Whether an "and" with a name ends the list within a few words: "to Peru, Cuba and Laos". */
function isListed(tokens: readonly TermToken[], at: number): boolean {
  return tokens.slice(at + 1, at + 1 + REACH * 2).some(({ folded }) => /^(?:and|or)$/.test(folded));
}

/** The preposition that leads a name, behind articles and adjectives of place: "to the northern city of X". */
export function leadOf(tokens: readonly TermToken[], at: number): string {
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
    const folded = tokens[back]?.folded ?? '';
    if (/^(?:to|into|from|by|of|in|on|at|between|through|thru|via)$/.test(folded)) {
      // "According to the ministry" sends nothing to it.
      return folded === 'to' && NO_WAY.test(tokens[back - 1]?.folded ?? '') ? '' : folded;
    }
    if (
      !/^(?:the|northern|southern|eastern|western|central|neighboring|neighbouring|city|port)$/.test(
        folded,
      )
    )
      return '';
  }
  return '';
}

const NO_WAY =
  /^(?:according|due|owing|thanks|next|close|compared|addition|contrast|contrary|related)$/;
