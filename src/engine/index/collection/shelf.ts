import type { Article } from '../../articles/article.js';
import type { Passage, Sentence } from '../../articles/passage.js';
import type { ArticleDigest } from './articleDigest.js';

/**
 * All articles in the form in which they can be stored: in the order in which they came, and what there
 * is of each behind that of the one before. Few large arrays are read many times as fast as
 * many small ones.
 */
export interface ShelfState {
  readonly articles: readonly StoredArticle[];
  /** Start, end and block of each sentence. */
  readonly sentences: Uint32Array;
  /** How many sentences each passage has. */
  readonly passages: Uint32Array;
  /** A hash of each sentence's words. */
  readonly hashes: Float64Array;
}

/** One article as it is stored. */
export interface StoredArticle {
  readonly file: string;
  /** Place in its file, from 0. */
  readonly order: number;
  readonly article: Article;
  readonly sentenceCount: number;
  readonly passageCount: number;
}

/**
 * The articles of a collection, each with its sentences and passages, which are made from their offsets
 * when somebody first asks for them.
 */
export interface Shelf {
  /** Passages of all articles. */
  readonly passages: number;
  add(file: string, order: number, digest: ArticleDigest): void;
  remove(article: Article): void;
  /** In the order of their files, and within a file in its own. */
  articles(): readonly Article[];
  readonly files: ReadonlyMap<string, readonly Article[]>;
  /** Below 0 when the first comes first. */
  compare(one: Article, other: Article): number;
  sentencesOf(article: Article): readonly Sentence[];
  passagesOf(article: Article): readonly Passage[];
  state(hashesOf: (article: Article) => Float64Array): ShelfState;
}

interface Entry {
  readonly file: string;
  readonly order: number;
  readonly article: Article;
  readonly passageCount: number;
  /** Start, end and block of each sentence. */
  readonly offsets: Uint32Array;
  readonly passageSizes: Uint32Array;
  sentences?: readonly Sentence[];
  passages?: readonly Passage[];
}

/** A shelf of nothing yet, or of what was stored. */
export function openShelf(state?: ShelfState): Shelf {
  const entries = new Map<Article, Entry>();
  const files = new Map<string, Article[]>();
  let count = 0;
  /** In reading order; made anew after a change when somebody asks. */
  let ordered: readonly Article[] | undefined;

  function put(entry: Entry): void {
    entries.set(entry.article, entry);
    count += entry.passageCount;
    const same = files.get(entry.file);
    if (same === undefined) files.set(entry.file, [entry.article]);
    else same.push(entry.article);
    ordered = undefined;
  }

  let [first, sentence] = [0, 0];
  for (const { file, order, article, sentenceCount, passageCount } of state?.articles ?? []) {
    const offsets =
      state?.sentences.subarray(3 * sentence, 3 * (sentence + sentenceCount)) ?? NO_NUMBERS;
    const passageSizes = state?.passages.subarray(first, first + passageCount) ?? NO_NUMBERS;
    put({ file, order, article, passageCount, offsets, passageSizes });
    first += passageCount;
    sentence += sentenceCount;
  }

  function sentencesOf(article: Article): readonly Sentence[] {
    const entry = entries.get(article);
    if (entry === undefined) return [];
    entry.sentences ??= makeSentences(entry);
    return entry.sentences;
  }

  return {
    files,
    get passages() {
      return count;
    },
    add(file, order, { article, sentences, passages }) {
      const offsets = Uint32Array.from(
        sentences.flatMap(({ start, end, block }) => [start, end, block]),
      );
      const passageSizes = Uint32Array.from(passages, (passage) => passage.sentences.length);
      const passageCount = passages.length;
      put({
        file,
        order,
        article,
        passageCount,
        offsets,
        passageSizes,
        sentences,
        passages,
      });
    },
    remove(article) {
      const entry = entries.get(article);
      if (entry === undefined) return;
      entries.delete(article);
      count -= entry.passageCount;
      const rest = (files.get(entry.file) ?? []).filter((other) => other !== article);
      if (rest.length === 0) files.delete(entry.file);
      else files.set(entry.file, rest);
      ordered = undefined;
    },
    articles() {
      ordered ??= [...files.keys()].sort().flatMap((file) => files.get(file) ?? []);
      return ordered;
    },
    compare(one, other) {
      const [a, b] = [entries.get(one), entries.get(other)];
      if (a === undefined || b === undefined || a === b) return 0;
      if (a.file === b.file) return a.order - b.order;
      return a.file < b.file ? -1 : 1;
    },
    sentencesOf,
    passagesOf(article) {
      const entry = entries.get(article);
      if (entry === undefined) return [];
      entry.passages ??= makePassages(entry, sentencesOf(article));
      return entry.passages;
    },
    state: (hashesOf) => ({
      articles: [...entries.values()].map(({ file, order, article, offsets, passageCount }) => ({
        file,
        order,
        article,
        sentenceCount: offsets.length / 3,
        passageCount,
      })),
      sentences: join(
        Uint32Array,
        [...entries.values()].map(({ offsets }) => offsets),
      ),
      passages: join(
        Uint32Array,
        [...entries.values()].map(({ passageSizes }) => passageSizes),
      ),
      hashes: join(
        Float64Array,
        [...entries.values()].map(({ article }) => hashesOf(article)),
      ),
    }),
  };
}

const NO_NUMBERS = new Uint32Array();

function join<Numbers extends Uint32Array | Float64Array>(
  Kind: new (length: number) => Numbers,
  parts: readonly Numbers[],
): Numbers {
  const whole = new Kind(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function makeSentences({ article, offsets }: Entry): Sentence[] {
  const sentences: Sentence[] = [];
  for (let at = 0; at < offsets.length; at += 3) {
    const [start = 0, end = 0, block = 0] = offsets.subarray(at, at + 3);
    const kind = article.blocks[block]?.kind ?? 'paragraph';
    sentences.push({ article, start, end, position: at / 3, block, kind });
  }
  return sentences;
}

function makePassages({ article, passageSizes }: Entry, all: readonly Sentence[]): Passage[] {
  let from = 0;
  return Array.from(passageSizes, (size) => {
    const sentences = all.slice(from, from + size);
    from += size;
    const start = sentences[0]?.start ?? 0;
    return { article, start, end: sentences.at(-1)?.end ?? start, sentences };
  });
}
