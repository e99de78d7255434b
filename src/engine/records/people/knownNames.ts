import type { Article } from '../../articles/article.js';
import { LIKELY } from '../../values/kindOfName.js';
import type { Naming } from './naming.js';

/** What a whole collection tells of its full names. */
export interface KnownNames {
  /** Whether the full name with this key is a person's. */
  isPerson(key: string): boolean;
  /** The keys of the full names with this part whose bearers hold this title. */
  holders(title: string, part: string): ReadonlySet<string>;
}

/** What all namings of a full name show together. */
interface Votes {
  /** The namings' chances as logarithms of their odds, added up. */
  odds: number;
  count: number;
  /** Namings with a title before them. */
  titled: number;
  /** Namings with another sign of a person beside them, or a role. */
  shown: number;
  /** What the form of each naming adds. */
  form: number;
  /** Namings of a person by a part of it, in the same article. */
  called: number;
  /** Namings by the first part alone, in the same article, of something that is nobody: `Merrow` beside `Merrow Labs`. */
  other: number;
  firm: number;
}

/** Most that one naming's odds count, either way. */
const MOST_ODDS = 4;

/** What each sign adds to the mean of the odds. */
const SIGNS = { titled: 4, shown: 2, called: 2, other: -3 } as const;
/** Below this chance a part of a name that stands alone is nobody's. */
const UNLIKELY = 0.3;
const FORMS = { sure: 5, likely: 1.5, no: 0 } as const;

/** How many namings are read in one step. */
const AT_ONCE = 5_000;

const NOBODY: ReadonlySet<string> = new Set();

/**
 * Reads all namings of a collection. A sentence alone often does not tell (`Philip Morris rose`), so all
 * namings of a name vote together, with those by a part of it in the same article (`Holm said`) and
 * those of a firm that bears it (`Philip Morris Cos Inc`).
 */
export function* knownNames(namings: readonly Naming[]): Generator<undefined, KnownNames> {
  const people = new Map<string, Votes>();
  const firms = new Map<string, number>();
  const holders = new Map<string, Set<string>>();
  const full = new Map<Article, Map<string, Set<string>>>();
  const alone: Naming[] = [];
  for (const [at, naming] of namings.entries()) {
    if (at % AT_ONCE === 0) yield;
    if (naming.kind === 'organization') {
      // "James River Corp" votes against "James River".
      let key = naming.parts[0] ?? '';
      for (const part of naming.parts.slice(1)) {
        key = `${key} ${part}`;
        firms.set(key, (firms.get(key) ?? 0) + 1);
      }
      continue;
    }
    if (naming.parts.length === 1) {
      alone.push(naming);
      continue;
    }
    const votes = people.get(naming.key) ?? { ...NO_VOTES };
    people.set(naming.key, votes);
    votes.count++;
    votes.odds += oddsOf(naming.chance);
    if (naming.shown === 'title') votes.titled++;
    else if (naming.shown === 'context' || naming.roles.length > 0) votes.shown++;
    votes.form += FORMS[naming.form];
    for (const title of naming.titles) {
      for (const part of naming.parts) {
        const key = `${title}|${part}`;
        holders.set(key, (holders.get(key) ?? new Set<string>()).add(naming.key));
      }
    }
    const { article } = naming.sentence;
    const inArticle = full.get(article) ?? new Map<string, Set<string>>();
    full.set(article, inArticle);
    for (const part of [naming.parts[0] ?? '', naming.parts.at(-1) ?? '']) {
      inArticle.set(part, (inArticle.get(part) ?? new Set<string>()).add(naming.key));
    }
  }
  for (const { key: part, kind, chance, sentence } of alone) {
    for (const key of full.get(sentence.article)?.get(part) ?? []) {
      const votes = people.get(key);
      if (votes === undefined) continue;
      if (key.endsWith(` ${part}`)) {
        if (kind === 'person' || chance >= LIKELY) votes.called++;
      } else if (kind !== 'person' && chance < UNLIKELY) votes.other++;
    }
  }
  for (const [key, votes] of people) votes.firm = firms.get(key) ?? 0;
  return {
    isPerson: (key) => scoreOf(people.get(key)) > 0,
    holders: (title, part) => holders.get(`${title}|${part}`) ?? NOBODY,
  };
}

const NO_VOTES: Votes = {
  odds: 0,
  count: 0,
  titled: 0,
  shown: 0,
  form: 0,
  called: 0,
  other: 0,
  firm: 0,
};

/** Above which mean, signs added, a name is a person's. */
const THRESHOLD = 0.6;

function scoreOf(votes: Votes | undefined): number {
  if (votes === undefined) return Number.NEGATIVE_INFINITY;
  const { odds, count, titled, shown, form, called, other, firm } = votes;
  // What only looks like a person's name is a firm's as soon as a firm bears it.
  if (firm > 0 && 2 * (titled + shown) <= firm) return Number.NEGATIVE_INFINITY;
  const beside = titled > 0 ? SIGNS.titled : shown > 0 ? SIGNS.shown : 0;
  // Once may be the tagger's mistake.
  const alone = called > 0 ? SIGNS.called : other > 1 ? SIGNS.other : 0;
  return odds / count - THRESHOLD + beside + form / count + alone;
}

function oddsOf(chance: number): number {
  const odds = Math.log((chance + 1e-6) / (1 - chance + 1e-6));
  return Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds));
}
