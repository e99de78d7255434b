import type { Article } from '../../articles/article.js';
import { articleSentences } from '../../articles/articleSentences.js';
import type { Passage, Sentence } from '../../articles/passage.js';
import { splitPassages } from '../../articles/splitPassages.js';
import type { Span } from '../../text/span.js';
import { type TermToken, termTokens } from '../../text/terms.js';
import { countLexicon, type LexiconCounts } from './lexiconCounts.js';

/**
 * Everything that a collection takes up of one article. It follows from the article alone, so it can be
 * made before the collection is touched, and made again to take the article out.
 */
export interface ArticleDigest {
  readonly article: Article;
  readonly passages: readonly Passage[];
  /** By position. */
  readonly sentences: readonly Sentence[];
  readonly lexicon: LexiconCounts;
}

/** Splits an article and reads its words, each sentence once. */
export function digestArticle(article: Article): ArticleDigest {
  const sentences = articleSentences(article);
  const passages = splitPassages(article, sentences);
  const read = new Map<Span, readonly TermToken[]>();
  const tokens = (span: Span): readonly TermToken[] => {
    const known = read.get(span) ?? termTokens(article.text, span);
    read.set(span, known);
    return known;
  };
  return {
    article,
    passages,
    sentences,
    lexicon: countLexicon(article, sentences, tokens),
  };
}
