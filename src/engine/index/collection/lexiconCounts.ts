import type { Article } from '../../articles/article.js';
import type { Sentence } from '../../articles/passage.js';
import { addCasing, type CasingCounts } from '../../text/casing.js';
import type { Span } from '../../text/span.js';
import { type TermToken, termTokens } from '../../text/terms.js';
import { findExpansions } from '../../values/expansions.js';

/** What one article adds to the lexicon of its collection: all of it counts, so that it can be taken away again. */
export interface LexiconCounts extends CasingCounts {
  /** Sentences, captions and headlines. */
  readonly sentences: number;
  /** In how many of them a term stands. */
  readonly frequencies: ReadonlyMap<string, number>;
  /** How often a folded word stands. */
  readonly words: ReadonlyMap<string, number>;
  /** Two folded words with a space between, that stand side by side as a name does. */
  readonly pairs: ReadonlySet<string>;
  /** The full forms of a folded short name, each its terms with spaces between. */
  readonly forms: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Counts what an article's sentences say about words. `tokens` gives the tokens of a span of its text. */
export function countLexicon(
  article: Article,
  sentences: readonly Sentence[],
  tokens: (span: Span) => readonly TermToken[],
): LexiconCounts {
  const frequencies = new Map<string, number>();
  const words = new Map<string, number>();
  const pairs = new Set<string>();
  const forms = new Map<string, Set<string>>();
  const casing: CasingCounts = { capitals: new Map(), lowers: new Map() };
  const { text, dateline } = article;
  // A place that only a dateline names is a name of the collection all the same.
  const spans: readonly Span[] =
    dateline === undefined || sentences.length === 0 ? sentences : [...sentences, dateline.place];
  for (const span of spans) {
    const own = tokens(span);
    addCasing(casing, text, span, own);
    const seen = new Set<string>();
    for (const [at, token] of own.entries()) {
      if (token.kind === 'word') words.set(token.folded, (words.get(token.folded) ?? 0) + 1);
      if (token.term !== undefined) seen.add(token.term);
      const next = own[at + 1];
      if (next === undefined || next.start - token.end !== 1) continue;
      const hyphen = text.charAt(token.end) === '-';
      if (hyphen || (token.capital && next.capital)) pairs.add(`${token.folded} ${next.folded}`);
    }
    for (const term of seen) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
    for (const [short, form] of formsIn(text, span)) {
      forms.set(short, (forms.get(short) ?? new Set<string>()).add(form));
    }
  }
  return { sentences: sentences.length, frequencies, words, pairs, forms, ...casing };
}

/** Each short name that the sentence explains, folded, with the terms of its full form. */
function formsIn(text: string, span: Span): [string, string][] {
  if (!text.slice(span.start, span.end).includes('(')) return [];
  return findExpansions(text, span).flatMap(({ short, long }): [string, string][] => {
    const [token] = termTokens(text, short);
    const terms = termTokens(text, long).flatMap(({ term }) => (term === undefined ? [] : [term]));
    return token === undefined || terms.length === 0 ? [] : [[token.folded, terms.join(' ')]];
  });
}
