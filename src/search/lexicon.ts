import type { Article } from '../articles/article.js';
import type { Sentence } from '../articles/passage.js';
import { type Casing, countCasing } from '../language/casing.js';
import { findExpansions } from '../language/expansions.js';
import type { Span } from '../language/span.js';
import { termTokens } from '../language/terms.js';
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
  /** The terms of every full form of a folded short name, one list for each form. */
  fullForms(short: string): readonly (readonly string[])[];
}

/** Reads the lexicon of a collection from all of its sentences. */
export function readLexicon(sentences: readonly Sentence[]): Lexicon {
  const frequencies = new Map<string, number>();
  const words = new Map<string, number>();
  const pairs = new Set<string>();
  const forms = new Map<string, string[][]>();
  // A place that only a dateline names is a name of the collection all the same.
  const spans = [...sentences, ...datelinePlaces(sentences)];
  for (const sentence of spans) {
    const { text } = sentence.article;
    const tokens = termTokens(text, sentence);
    const seen = new Set<string>();
    for (const [at, token] of tokens.entries()) {
      if (token.kind === 'word') words.set(token.folded, (words.get(token.folded) ?? 0) + 1);
      if (token.term !== undefined) seen.add(token.term);
      const next = tokens[at + 1];
      if (next === undefined || next.start - token.end !== 1) continue;
      const hyphen = text.charAt(token.end) === '-';
      if (hyphen || (token.capital && next.capital)) pairs.add(`${token.folded} ${next.folded}`);
    }
    for (const term of seen) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
    if (text.slice(sentence.start, sentence.end).includes('(')) {
      for (const { short, long } of findExpansions(text, sentence)) {
        const [token] = termTokens(text, short);
        const terms = termTokens(text, long).flatMap(({ term }) =>
          term === undefined ? [] : [term],
        );
        if (token === undefined || terms.length === 0) continue;
        const known = forms.get(token.folded) ?? [];
        if (!known.some((form) => form.join(' ') === terms.join(' '))) known.push(terms);
        forms.set(token.folded, known);
      }
    }
  }
  const total = sentences.length;
  return {
    casing: countCasing(spans),
    mender: wordMender(words),
    idf: (term) => {
      const n = frequencies.get(term) ?? 0;
      return Math.log(1 + (total - n + 0.5) / (n + 0.5));
    },
    frequency: (term) => frequencies.get(term) ?? 0,
    isNamePair: (first, second) => pairs.has(`${first} ${second}`),
    fullForms: (short) => forms.get(short) ?? [],
  };
}

function datelinePlaces(sentences: readonly Sentence[]): (Span & { readonly article: Article })[] {
  return [...new Set(sentences.map(({ article }) => article))].flatMap((article) =>
    article.dateline === undefined ? [] : [{ article, ...article.dateline.place }],
  );
}
