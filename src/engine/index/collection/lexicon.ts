import type { Article } from '../../articles/article.js';
import type { Sentence } from '../../articles/passage.js';
import { type Casing, casingOf } from '../../text/casing.js';
import { termTokens } from '../../text/terms.js';
import { countLexicon, type LexiconCounts } from './lexiconCounts.js';
import { type WordMender, wordMender } from './wordMender.js';

/** What a collection's own words say about words: how rare they are, how they are written, what is short for what. */
export interface Lexicon {
  readonly casing: Casing;
  readonly mender: WordMender;
  /**
   * How much a term tells sentences apart: inverse document frequency over sentences,
   * ln(1 + (N − n + 0.5) / (n + 0.5)) as in BM25; highest for a term that never occurs.
   */
  idf(term: string): number;
  /** In how many sentences the term stands. */
  frequency(term: string): number;
  /** Whether two folded words stand side by side somewhere, both capitalised or with a hyphen between. */
  isNamePair(first: string, second: string): boolean;
  /** The terms of every full form of a folded short name, one list for each form, in code-unit order. */
  fullForms(short: string): readonly (readonly string[])[];
}

/** Everything that a lexicon knows, in the form in which it can be stored; no count is 0. */
export interface LexiconState {
  sentences: number;
  readonly frequencies: Map<string, number>;
  readonly words: Map<string, number>;
  readonly capitals: Map<string, number>;
  readonly lowers: Map<string, number>;
  /** By pair, in how many articles it stands. */
  readonly pairs: Map<string, number>;
  /** By short name and full form, in how many articles it is explained. */
  readonly forms: Map<string, Map<string, number>>;
}

/** A lexicon that goes with its collection, at a cost that grows with what is added or taken away. */
export interface LivingLexicon extends Lexicon {
  add(counts: LexiconCounts): void;
  /** Takes away what was added before; afterwards it is as if that had never been there. */
  remove(counts: LexiconCounts): void;
  /** What it knows now: its own tables, which go on changing with it. */
  readonly state: LexiconState;
}

/** A lexicon of nothing yet, or of what was stored. */
export function openLexicon(state: LexiconState = emptyState()): LivingLexicon {
  const { frequencies, words, capitals, lowers, pairs, forms } = state;
  const mender = wordMender(words);

  function count(counts: LexiconCounts, by: 1 | -1): void {
    state.sentences += by * counts.sentences;
    change(frequencies, counts.frequencies, by);
    for (const word of change(words, counts.words, by)) mender.refresh(word);
    change(capitals, counts.capitals, by);
    change(lowers, counts.lowers, by);
    for (const pair of counts.pairs) changeOne(pairs, pair, by);
    for (const [short, long] of counts.forms) {
      const known = forms.get(short) ?? new Map<string, number>();
      for (const form of long) changeOne(known, form, by);
      if (known.size > 0) forms.set(short, known);
      else forms.delete(short);
    }
  }

  return {
    state,
    casing: casingOf(state),
    mender,
    add: (counts) => count(counts, 1),
    remove: (counts) => count(counts, -1),
    idf(term) {
      const n = frequencies.get(term) ?? 0;
      return Math.log(1 + (state.sentences - n + 0.5) / (n + 0.5));
    },
    frequency: (term) => frequencies.get(term) ?? 0,
    isNamePair: (first, second) => pairs.has(`${first} ${second}`),
    fullForms: (short) =>
      [...(forms.get(short)?.keys() ?? [])].sort().map((form) => form.split(' ')),
  };
}

/** Reads the lexicon of a collection from all of its sentences. */
export function readLexicon(sentences: readonly Sentence[]): Lexicon {
  const byArticle = new Map<Article, Sentence[]>();
  for (const sentence of sentences) {
    const own = byArticle.get(sentence.article);
    if (own === undefined) byArticle.set(sentence.article, [sentence]);
    else own.push(sentence);
  }
  const lexicon = openLexicon();
  for (const [article, own] of byArticle) {
    lexicon.add(countLexicon(article, own, (span) => termTokens(article.text, span)));
  }
  return lexicon;
}

function emptyState(): LexiconState {
  return {
    sentences: 0,
    frequencies: new Map(),
    words: new Map(),
    capitals: new Map(),
    lowers: new Map(),
    pairs: new Map(),
    forms: new Map(),
  };
}

/** @returns the keys that are new, or gone */
function change(
  counts: Map<string, number>,
  others: ReadonlyMap<string, number>,
  by: 1 | -1,
): string[] {
  const changed: string[] = [];
  for (const [key, count] of others) if (changeOne(counts, key, by * count)) changed.push(key);
  return changed;
}

/** A count of 0 leaves no trace, so that the tables are those of a collection read anew. */
function changeOne(counts: Map<string, number>, key: string, by: number): boolean {
  const before = counts.get(key);
  const after = (before ?? 0) + by;
  if (after === 0) counts.delete(key);
  else counts.set(key, after);
  return before === undefined || after === 0;
}
