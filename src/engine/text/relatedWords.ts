import englishForms from '../../knowledge/englishForms.json' with { type: 'json' };
import relatedTable from '../../knowledge/relatedTerms.json' with { type: 'json' };

/** How one term stands to another: `derived` is a form of another word class (sell, sale), `attribute` what it measures (old, age). */
export type Relation =
  | 'synonym'
  | 'derived'
  | 'similar'
  | 'attribute'
  | 'broader'
  | 'narrower'
  | 'opposite';

/** A term that may stand where another is looked for. */
export interface Related {
  readonly term: string;
  readonly relation: Relation;
  /**
   * What its presence weighs beside that of the term itself, 0–1: learnt from question sets as logarithms of
   * how much more often than by chance either stands in the sentence that answers. 0 for an opposite,
   * which is never a match.
   */
  readonly strength: number;
}

/** How the table abbreviates a relation. */
export const RELATION_LETTERS = {
  synonym: 's',
  derived: 'd',
  similar: 'm',
  attribute: 'a',
  broader: 'b',
  narrower: 'n',
  opposite: 'o',
} as const satisfies Readonly<Record<Relation, string>>;

let relations: ReadonlyMap<string, Relation> | undefined;
let lines: ReadonlyMap<string, string> | undefined;
let forms: ReadonlySet<string> | undefined;
const parsed = new Map<string, readonly Related[]>();

/**
 * General-English relatives of a term (as `termOf` makes it), the strongest first and opposites last; none for
 * names, numbers and words that it does not know. Direction counts: what may stand for `vehicle` need not be
 * what `vehicle` may stand for.
 */
export function relatedTerms(term: string): readonly Related[] {
  const known = parsed.get(term);
  if (known !== undefined) return known;
  relations ??= new Map(
    // The keys of a table that holds exactly the relations.
    Object.entries(RELATION_LETTERS).map(([name, letter]) => [letter, name as Relation]),
  );
  lines ??= readLines(relatedTable.table);
  const line = lines.get(term);
  if (line === undefined) return [];
  const letters = relations;
  const related = line.split(' ').flatMap((entry): Related[] => {
    const relation = letters.get(entry.charAt(0));
    if (relation === undefined) return [];
    return [{ term: entry.slice(3), relation, strength: Number(entry.slice(1, 3)) / 100 }];
  });
  parsed.set(term, related);
  return related;
}

/**
 * A regular inflection and its base: `-s`, `-es` after a hiss, `-d` after an e, else `-ed` and `-ing`, but not
 * where the consonant before would have to be doubled (`fited`); forms that need more are in the list.
 */
const REGULAR =
  /^(.{3,}?)(?:(?<=[^s])s|(?<=[sxz]|[cs]h)es|(?<=e)d|(?<!e|[^aeiou][aeiou][^aeiouwxy])(?:ed|ing))$/;

/**
 * Whether a folded word is a common English word or an inflected form of one: a word that a collection
 * may simply not have, and no slip for one that it has. False for rare words and for names.
 */
export function isEnglishWord(folded: string): boolean {
  if (!/^[a-z]{2,}$/.test(folded)) return false;
  forms ??= readForms(englishForms.table);
  return forms.has(folded) || forms.has(REGULAR.exec(folded)?.[1] ?? '');
}

function readLines(table: string): ReadonlyMap<string, string> {
  return new Map(
    table.split('\n').map((line) => {
      const border = line.indexOf(' ');
      return [line.slice(0, border), line.slice(border + 1)];
    }),
  );
}

/** Undoes the table's shortening: a capital stands for so many letters of the word before (A: none). */
function readForms(table: string): ReadonlySet<string> {
  const words = new Set<string>();
  let word = '';
  for (let start = 0; start < table.length; ) {
    let end = start + 1;
    while (table.charCodeAt(end) > FIRST_SHARED + 25) end++;
    word = word.slice(0, table.charCodeAt(start) - FIRST_SHARED) + table.slice(start + 1, end);
    words.add(word);
    start = end;
  }
  return words;
}

/** Character code of A. */
const FIRST_SHARED = 65;
