import { RELATION_LETTERS, type Relation } from '../../src/engine/text/relatedWords.js';
import type { Candidate, Candidates } from './candidates.js';
import { LEAST_STRENGTH, type Learnt } from './learnStrengths.js';
import { LINKS, type Link } from './wordPairs.js';

/** What the links are called in the table; a pair with several takes the first of them. */
const RELATION_OF: Readonly<Record<Link, Relation>> = {
  synonym: 'synonym',
  derived: 'derived',
  kin: 'derived',
  similar: 'similar',
  also: 'similar',
  verbGroup: 'similar',
  pertainym: 'derived',
  attribute: 'attribute',
  cause: 'similar',
  broader: 'broader',
  narrower: 'narrower',
  opposite: 'opposite',
};

/**
 * The table of related terms as `engine/text/relatedWords.ts` reads it: a line for each term, in alphabetical
 * order, with its related terms behind it, the strongest first: the relation's letter, the
 * strength in hundredths, the term.
 */
export function renderRelated(
  candidates: Candidates,
  learnt: Learnt,
  isCommon: (term: string) => boolean,
): readonly string[] {
  const terms = new Set([...candidates.related.keys(), ...candidates.opposites.keys()]);
  return [...terms]
    .filter(isCommon)
    .sort()
    .flatMap((term) => {
      const kept = [...(candidates.related.get(term)?.values() ?? [])]
        .filter(({ other }) => isCommon(other))
        .map((candidate) => ({ candidate, strength: learnt.strength(candidate) }))
        .filter(({ strength }) => strength >= LEAST_STRENGTH)
        .sort(
          (one, two) =>
            two.strength - one.strength || (one.candidate.other < two.candidate.other ? -1 : 1),
        )
        .map(
          ({ candidate, strength }) =>
            `${RELATION_LETTERS[relationOf(candidate)]}${hundredths(strength)}${candidate.other}`,
        );
      const opposites = [...(candidates.opposites.get(term) ?? [])].filter(isCommon).sort();
      const all = [...kept, ...opposites.map((other) => `${RELATION_LETTERS.opposite}00${other}`)];
      return all.length === 0 ? [] : [`${term} ${all.join(' ')}`];
    });
}

/** Sorted words, each as a capital for the number of letters it shares with the one before (A: none), and the rest. */
export function renderForms(forms: readonly string[]): string {
  let before = '';
  return forms
    .map((form) => {
      let shared = 0;
      while (shared < 25 && shared < form.length && form[shared] === before[shared]) shared++;
      before = form;
      return String.fromCharCode(65 + shared) + form.slice(shared);
    })
    .join('');
}

/** A JSON file of one table, with where it is from. */
export function renderFile(source: string, table: string): string {
  return `${JSON.stringify({ source, table }, null, 2)}\n`;
}

function relationOf({ links }: Candidate): Relation {
  const link = LINKS.find((known) => links.has(known));
  return RELATION_OF[link ?? 'synonym'];
}

function hundredths(strength: number): string {
  return String(Math.min(99, Math.round(strength * 100))).padStart(2, '0');
}
