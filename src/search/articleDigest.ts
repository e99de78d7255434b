import type { Article } from '../articles/article.js';
import type { Passage, Sentence } from '../articles/passage.js';
import { splitPassages } from '../articles/splitPassages.js';
import type { Span } from '../language/span.js';
import { type TermToken, termTokens } from '../language/terms.js';
import { countLexicon, type LexiconCounts } from './lexiconCounts.js';

/** How often each term stands in one field of a passage. */
export type TermCounts = ReadonlyMap<string, number>;

/** A passage with its terms as they are searched. */
export interface PassageTerms {
  readonly body: TermCounts;
  /** Those of the article's headline; none for a teaser, which has nothing to do with the headline above it. */
  readonly headline: TermCounts;
}

/**
 * Everything that a collection takes up of one article. It follows from the article alone, so it can be
 * made before the collection is touched, and made again to take the article out.
 */
export interface ArticleDigest {
  readonly article: Article;
  readonly passages: readonly Passage[];
  /** By position. */
  readonly sentences: readonly Sentence[];
  /** One for each passage. */
  readonly terms: readonly PassageTerms[];
  readonly lexicon: LexiconCounts;
}

/** Splits an article and reads its words, each sentence once. */
export function digestArticle(article: Article): ArticleDigest {
  const passages = splitPassages(article);
  const sentences = passages
    .flatMap((passage) => passage.sentences)
    .sort((a, b) => a.position - b.position);
  const read = new Map<Span, readonly TermToken[]>();
  const tokens = (span: Span): readonly TermToken[] => {
    const known = read.get(span) ?? termTokens(article.text, span);
    read.set(span, known);
    return known;
  };
  const headline = article.headline === undefined ? NONE : countTerms([tokens(article.headline)]);
  return {
    article,
    passages,
    sentences,
    terms: passages.map((passage) => ({
      body: countTerms(passage.sentences.map(tokens)),
      headline: passage.sentences[0]?.kind === 'teaser' ? NONE : headline,
    })),
    lexicon: countLexicon(article, sentences, tokens),
  };
}

const NONE: TermCounts = new Map();

function countTerms(stretches: readonly (readonly TermToken[])[]): TermCounts {
  const counts = new Map<string, number>();
  for (const tokens of stretches) {
    for (const { term } of tokens) {
      if (term !== undefined) counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  return counts;
}
