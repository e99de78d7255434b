import type { Article } from '../articles/article.js';
import type { Passage } from '../articles/passage.js';
import type { Encoder } from '../encoder/encoder.js';
import type { Collection } from '../index/collection/collection.js';
import { embedMissing } from '../index/embedMissing.js';
import { fusedIndex } from '../index/fusedIndex.js';
import { openMeaningIndex } from '../index/meaningIndex.js';
import { type MiniSearchIndex, openMiniSearch } from '../index/miniSearch.js';
import type { SearchPort } from '../index/searchPort.js';
import { splitWindows } from '../index/splitWindows.js';
import type { VectorsState } from '../index/vectors.js';
import type { Derived, StoredDerived } from './keepFolder.js';
import { restoreWords } from './restoreWords.js';

/** How many passages have their meaning, of how many. */
export interface Embedding {
  readonly done: number;
  readonly total: number;
}

/** The passages of a collection that changes, searched by words and, as far as it is computed, by meaning. */
export interface LivingPassages extends Derived {
  readonly index: SearchPort;
  readonly embedding: Embedding;
  /** Takes up what has changed in the collection since; the words of it are searched at once. */
  renew(): void;
  /** The index by words, to be kept for the next start. */
  state(): string;
  /** Settles when every passage that is there has its meaning; rejects when the models can't be run. */
  embedded(): Promise<void>;
  /** The vectors, likewise. */
  vectors(): VectorsState;
  /** Ends the work in the background. */
  close(): void;
}

/** What an earlier start has left. */
export interface KeptPassages {
  /** The index by words, and the articles that it is of. What doesn't fit is made anew. */
  readonly words?: StoredDerived | undefined;
  /** Those of texts that are gone are dropped. */
  readonly vectors?: VectorsState | undefined;
}

/** Indexes a collection as it is, which must not change until it is done. */
export async function openPassages(
  collection: Collection,
  encoder: Encoder,
  kept: KeptPassages = {},
): Promise<LivingPassages> {
  const windows = new Map<Article, readonly Passage[]>();
  const first = collection.articles.flatMap(windowsOf);
  const words = (kept.words && (await restoreWords(kept.words, windows))) ?? (await openWords());
  const meaning = openMeaningIndex(
    kept.vectors === undefined ? {} : { stored: { state: kept.vectors, passages: first } },
  );
  if (kept.vectors === undefined) await meaning.replace([], first);
  const index = fusedIndex(words, meaning);
  let closed = false;
  let work: Promise<void> | undefined;

  async function openWords(): Promise<MiniSearchIndex> {
    const opened = openMiniSearch();
    await opened.replace([], first);
    return opened;
  }

  /** Articles that came and went since the windows were last made. */
  function changes() {
    const there = new Set(collection.articles);
    return {
      added: collection.articles.filter((article) => !windows.has(article)),
      removed: [...windows.keys()].filter((article) => !there.has(article)),
    };
  }

  function windowsOf(article: Article): readonly Passage[] {
    const made = splitWindows(article, collection.sentencesOf(article));
    windows.set(article, made);
    return made;
  }

  return {
    index,
    get embedding() {
      return { done: meaning.done, total: meaning.total };
    },
    renew() {
      const { added: come, removed } = changes();
      if (come.length === 0 && removed.length === 0) return;
      const gone = removed.flatMap((article) => windows.get(article) ?? []);
      for (const article of removed) windows.delete(article);
      // What is kept in memory has changed when the call returns.
      void index.replace(gone, come.flatMap(windowsOf));
    },
    embedded() {
      if (meaning.done === meaning.total) return Promise.resolve();
      work ??= embedMissing(meaning, encoder, { background: true, stopped: () => closed }).finally(
        () => {
          work = undefined;
        },
      );
      return work;
    },
    state: () => words.state(),
    vectors: () => meaning.state(),
    close() {
      closed = true;
    },
  };
}
