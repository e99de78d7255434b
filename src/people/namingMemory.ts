import type { Article } from '../articles/article.js';
import type { Sentence } from '../articles/passage.js';
import { type Casing, casingClass } from '../language/casing.js';
import { type Naming, readNamings } from './naming.js';
import { packNamings, stringTable, unpackNamings } from './packedNamings.js';

/** Everything remembered, made of plain values only; articles in the order in which they were named. */
export interface NamingMemoryState {
  readonly strings: readonly string[];
  /** Words whose casing was looked at, each with the class that it then had. */
  readonly words: readonly string[];
  readonly classes: readonly number[];
  /** Namings and numbers of words, an entry for each article; `undefined` for one that was not read yet. */
  readonly articles: readonly (Remembered | undefined)[];
}

interface Remembered {
  readonly namings: Uint32Array;
  /** The words whose casing decided how the article was read. */
  readonly words: Uint32Array;
}

/**
 * Names as they were read, article by article. Finding names is by far the dearest part of collecting
 * people, and what names an article holds depends, beside its text, on nothing but how the collection
 * writes the words that stand in it; so an article is read again only when one of those words is written
 * otherwise now.
 */
export interface NamingMemory {
  /** All names of the articles, as `readNamings` gives them, in reading order. */
  namingsOf(articles: readonly Article[]): Naming[];
  /** Reads an article if it was not read yet, so that `namingsOf` finds it done. */
  prepare(article: Article): void;
  forget(article: Article): void;
  state(articles: readonly Article[]): NamingMemoryState;
}

/** No class at all. */
const MIXED = -1;

/**
 * A memory of nothing yet, or of what was stored.
 * @param casing how the collection writes its words now; it may change at any time
 */
export function openNamingMemory(
  sentencesOf: (article: Article) => readonly Sentence[],
  casing: Casing,
  stored?: { readonly state: NamingMemoryState; readonly articles: readonly Article[] },
): NamingMemory {
  const remembered = new Map<Article, Remembered>();
  const strings = stringTable([...(stored?.state.strings ?? [])]);
  const words = stringTable([...(stored?.state.words ?? [])]);
  /** By a word's number, the class that it had when articles were last held against it. */
  const classes: number[] = [...(stored?.state.classes ?? [])];
  for (const [at, article] of (stored?.articles ?? []).entries()) {
    const entry = stored?.state.articles[at];
    if (entry !== undefined) remembered.set(article, entry);
  }

  function read(article: Article): Remembered {
    const looked = new Set<number>();
    const look = (folded: string) => {
      const word = words.numberOf(folded);
      looked.add(word);
      const now = casingClass(casing, folded);
      classes[word] ??= now;
      // Others were read while it was of another class: all that hold it are to be read again.
      if (classes[word] !== now) classes[word] = MIXED;
    };
    const watched: Casing = {
      capitals(folded) {
        look(folded);
        return casing.capitals(folded);
      },
      lowers(folded) {
        look(folded);
        return casing.lowers(folded);
      },
    };
    const sentences = sentencesOf(article);
    const namings = sentences.flatMap((sentence, at) => readNamings(sentence, at, watched));
    const entry = {
      namings: packNamings(namings, sentences, strings),
      words: Uint32Array.from(looked),
    };
    remembered.set(article, entry);
    return entry;
  }

  /** Forgets every article that holds a word which is of another class than when the article was read. */
  function forgetOutdated(): void {
    const changed = new Uint8Array(words.strings.length);
    let any = false;
    for (const [word, folded] of words.strings.entries()) {
      const now = casingClass(casing, folded);
      if (now === classes[word]) continue;
      classes[word] = now;
      changed[word] = 1;
      any = true;
    }
    if (!any) return;
    for (const [article, entry] of remembered) {
      if (entry.words.some((word) => changed[word] === 1)) remembered.delete(article);
    }
  }

  return {
    namingsOf(articles) {
      forgetOutdated();
      const all: Naming[] = [];
      let order = 0;
      for (const article of articles) {
        const sentences = sentencesOf(article);
        const { namings } = remembered.get(article) ?? read(article);
        for (const naming of unpackNamings(namings, sentences, order, strings)) all.push(naming);
        order += sentences.length;
      }
      return all;
    },
    prepare(article) {
      if (!remembered.has(article)) read(article);
    },
    forget: (article) => remembered.delete(article),
    state: (articles) => ({
      strings: strings.strings,
      words: words.strings,
      classes,
      articles: articles.map((article) => remembered.get(article)),
    }),
  };
}
