import type { Article } from '../articles/article.js';
import type { Passage, Sentence } from '../articles/passage.js';
import { splitPassages } from '../articles/splitPassages.js';
import { type Lexicon, readLexicon } from './lexicon.js';
import type { PassageIndex } from './passageIndex.js';

/** Articles as they are searched: passages in an index, sentences at hand, the collection's own words. */
export interface Collection {
  readonly articles: readonly Article[];
  readonly passages: readonly Passage[];
  readonly lexicon: Lexicon;
  readonly index: PassageIndex;
  /** An article's passages in order. */
  passagesOf(article: Article): readonly Passage[];
  /** An article's sentences by position. */
  sentencesOf(article: Article): readonly Sentence[];
  /** Every sentence with the same words, white space and case apart, in order of file; the sentence itself included. */
  twinsOf(sentence: Sentence): readonly Sentence[];
}

/** Splits, reads and indexes articles. */
export async function indexArticles(
  articles: readonly Article[],
  index: PassageIndex,
): Promise<Collection> {
  const passages: Passage[] = [];
  const passagesByArticle = new Map<Article, readonly Passage[]>();
  const sentences = new Map<Article, readonly Sentence[]>();
  for (const article of articles) {
    const own = splitPassages(article);
    for (const passage of own) passages.push(passage);
    passagesByArticle.set(article, own);
    sentences.set(
      article,
      own.flatMap((passage) => passage.sentences).sort((a, b) => a.position - b.position),
    );
  }
  const all = [...sentences.values()].flat();
  const twins = findTwins(all);
  await index.add(passages);
  return {
    articles,
    passages,
    lexicon: readLexicon(all),
    index,
    passagesOf: (article) => passagesByArticle.get(article) ?? [],
    sentencesOf: (article) => sentences.get(article) ?? [],
    twinsOf: (sentence) => twins.get(sentence) ?? [sentence],
  };
}

/** Only sentences that do have a twin get an entry. */
function findTwins(sentences: readonly Sentence[]): ReadonlyMap<Sentence, readonly Sentence[]> {
  const byWords = new Map<string, Sentence[]>();
  for (const sentence of sentences) {
    const { article, start, end } = sentence;
    const words = article.text.slice(start, end).replace(/\s+/g, ' ').toLowerCase();
    const same = byWords.get(words);
    if (same === undefined) byWords.set(words, [sentence]);
    else same.push(sentence);
  }
  const twins = new Map<Sentence, readonly Sentence[]>();
  for (const same of byWords.values()) {
    if (same.length > 1) for (const sentence of same) twins.set(sentence, same);
  }
  return twins;
}
