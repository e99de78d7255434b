import type { Article } from '../../articles/article.js';
import type { Sentence } from '../../articles/passage.js';

/** Which sentences have the same words, white space and case apart. */
export interface Twins {
  add(article: Article, hashes: Float64Array): void;
  remove(article: Article): void;
  /** Every sentence with the words of this one, itself included, in no order. */
  of(sentence: Sentence): readonly Sentence[];
  /** What `add` was given for an article; none for one that is not there. */
  hashesOf(article: Article): Float64Array;
}

/** Articles with a sentence of the same hash; an article stands once for each of them. */
type Bearers = Article | Article[];

/**
 * Keeps sentences by a hash of their words. Two different sentences may share a hash, so the words are
 * compared when somebody asks; that is seldom, and keeping the words would double the collection.
 * @param sentencesOf an article's sentences by position
 */
export function openTwins(sentencesOf: (article: Article) => readonly Sentence[]): Twins {
  const bearers = new Map<number, Bearers>();
  const known = new Map<Article, Float64Array>();
  return {
    add(article, hashes) {
      known.set(article, hashes);
      for (const hash of hashes) {
        const before = bearers.get(hash);
        if (before === undefined) bearers.set(hash, article);
        else if (Array.isArray(before)) before.push(article);
        else bearers.set(hash, [before, article]);
      }
    },
    remove(article) {
      for (const hash of new Set(known.get(article))) {
        const before = bearers.get(hash);
        const others = Array.isArray(before) ? before.filter((other) => other !== article) : [];
        if (others.length === 0) bearers.delete(hash);
        else bearers.set(hash, others);
      }
      known.delete(article);
    },
    of(sentence) {
      const hash = known.get(sentence.article)?.[sentence.position];
      const found = hash === undefined ? undefined : bearers.get(hash);
      if (!Array.isArray(found)) return [sentence];
      const words = wordsOf(sentence);
      return [...new Set(found)].flatMap((article) => {
        const hashes = known.get(article) ?? NONE;
        return sentencesOf(article).filter(
          (other) => hashes[other.position] === hash && wordsOf(other) === words,
        );
      });
    },
    hashesOf: (article) => known.get(article) ?? NONE,
  };
}

const NONE = new Float64Array();

/** A hash of a sentence's words: 53 bits, so that it is a whole number and nearly never shared by chance. */
export function hashWords(sentence: Sentence): number {
  const words = wordsOf(sentence);
  // Two runs of FNV-1a (32 bits) from different beginnings.
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x01000193) + at;
  }
  return (one >>> 0) * 2 ** 21 + ((other >>> 0) & 0x1fffff);
}

function wordsOf({ article, start, end }: Sentence): string {
  return article.text.slice(start, end).replace(/\s+/g, ' ').toLowerCase();
}
