import { damerauLevenshtein } from '../../text/editDistance.js';
import { keyOf } from './linkBodies.js';
import type { Organisation, OrganisationLookup } from './organisation.js';
import { wordsOf } from './wordsOf.js';

/** How many organisations an unknown name brings up. */
const NEAREST = 3;
/** Share of a name's letters that may differ for it to count as near. */
const NEAR = 0.4;

/** The forms of every organisation's name, laid out for looking up. */
interface BodyIndex {
  /** By a whole form: folded, without `the` and without `Corp`, `Inc` and the like. */
  readonly whole: ReadonlyMap<string, ReadonlySet<Organisation>>;
  readonly byWord: ReadonlyMap<string, ReadonlySet<Organisation>>;
}

const indexes = new WeakMap<readonly Organisation[], BodyIndex>();

/**
 * Finds an organisation by any form of its name or by an abbreviation, in any case, without accents,
 * by some of its words, or misspelt; several that fit equally are all given, most mentioned first.
 */
export function findOrganisation(
  organisations: readonly Organisation[],
  typed: string,
): OrganisationLookup {
  const index = indexes.get(organisations) ?? buildIndex(organisations);
  indexes.set(organisations, index);
  const words = wordsOf(typed);
  if (words.length === 0) return { outcome: 'unknown', nearest: [] };
  for (const found of [whole(index, words), byWords(index, words), misspelt(index, words)]) {
    const [only] = found;
    if (only === undefined) continue;
    if (found.length === 1) return { outcome: 'organisation', organisation: only };
    return { outcome: 'choice', organisations: byMentions(found) };
  }
  return { outcome: 'unknown', nearest: nearest(index, words.join(' ')) };
}

function buildIndex(organisations: readonly Organisation[]): BodyIndex {
  const byForm = new Map<string, Set<Organisation>>();
  const byWord = new Map<string, Set<Organisation>>();
  for (const organisation of organisations) {
    for (const form of [organisation.name, ...organisation.aliases]) {
      const words = wordsOf(form);
      put(byForm, words.join(' '), organisation);
      put(byForm, keyOf(words), organisation);
      for (const word of words) put(byWord, word, organisation);
    }
  }
  return { whole: byForm, byWord };
}

function put(table: Map<string, Set<Organisation>>, key: string, organisation: Organisation): void {
  const list = table.get(key);
  if (list === undefined) table.set(key, new Set([organisation]));
  else list.add(organisation);
}

function whole({ whole: table }: BodyIndex, words: readonly string[]): Organisation[] {
  return [...(table.get(words.join(' ')) ?? table.get(keyOf(words)) ?? [])];
}

function byWords({ byWord }: BodyIndex, words: readonly string[]): Organisation[] {
  const [first, ...others] = words.filter((word) => !/^(?:of|and|for|in)$/.test(word));
  return [...(byWord.get(first ?? '') ?? [])].filter((one) =>
    others.every((word) => byWord.get(word)?.has(one)),
  );
}

function misspelt(index: BodyIndex, words: readonly string[]): Organisation[] {
  const typed = words.join(' ');
  // In a short abbreviation every letter counts: "PT" is not "PC".
  const limit = typed.length < 5 ? 0 : typed.length < 9 ? 1 : 2;
  return limit === 0 ? [] : within(index, typed, limit);
}

/** Those with a form at most `limit` changes away, fewest changes only. */
function within({ whole: table }: BodyIndex, typed: string, limit: number): Organisation[] {
  let least = limit;
  let found = new Set<Organisation>();
  for (const [form, own] of table) {
    if (Math.abs(form.length - typed.length) > least) continue;
    const cost = damerauLevenshtein(form, typed, least);
    if (cost > least) continue;
    if (cost < least) found = new Set();
    least = cost;
    for (const organisation of own) found.add(organisation);
  }
  return [...found];
}

function nearest({ whole: table }: BodyIndex, typed: string): Organisation[] {
  const limit = Math.max(1, Math.floor(typed.length * NEAR));
  const costs = new Map<Organisation, number>();
  for (const [form, own] of table) {
    if (Math.abs(form.length - typed.length) > limit) continue;
    const cost = damerauLevenshtein(form, typed, limit);
    if (cost > limit) continue;
    for (const one of own) costs.set(one, Math.min(cost, costs.get(one) ?? cost));
  }
  return [...costs]
    .sort(([a, x], [b, y]) => x - y || b.mentions.length - a.mentions.length)
    .slice(0, NEAREST)
    .map(([organisation]) => organisation);
}

function byMentions(organisations: readonly Organisation[]): Organisation[] {
  return [...organisations].sort((a, b) => b.mentions.length - a.mentions.length);
}
