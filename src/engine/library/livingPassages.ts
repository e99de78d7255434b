import type { Article } from '../articles/article.js';
import type { Passage } from '../articles/passage.js';
import type { Encoder } from '../encoder/encoder.js';
import type { Collection } from '../index/collection/collection.js';
import { embedMissing } from '../index/embedMissing.js';
import { fusedIndex } from '../index/fusedIndex.js';
import { openMeaningIndex } from '../index/meaningIndex.js';
import { openMiniSearch } from '../index/miniSearch.js';
import type { SearchPort } from '../index/searchPort.js';
import { splitWindows } from '../index/splitWindows.js';
import type { VectorsState } from '../index/vectors.js';

/** How many passages have their meaning, of how many. */
export interface Embedding {
  readonly done: number;
  readonly total: number;
}

/** The passages of a collection that changes, searched by words and, as far as it is computed, by meaning. */
export interface LivingPassages {
  readonly index: SearchPort;
  readonly embedding: Embedding;
  /** Takes up what has changed in the collection since; the words of it are searched at once. */
  renew(): void;
  /** Settles when every passage that is there has its meaning; rejects when the models can't be run. */
  embedded(): Promise<void>;
  /** The vectors, to be kept for the next start. */
  vectors(): VectorsState;
  /** Ends the work in the background. */
  close(): void;
}

/** Indexes a collection as it is. @param kept vectors of an earlier start; those of texts that are gone are dropped */
export function openPassages(
  collection: Collection,
  encoder: Encoder,
  kept?: VectorsState,
): LivingPassages {
  const windows = new Map<Article, readonly Passage[]>();
  const { added } = changes();
  const first = added.flatMap(windowsOf);
  const words = openMiniSearch();
  const meaning = openMeaningIndex(
    kept === undefined ? {} : { stored: { state: kept, passages: first } },
  );
  const index = fusedIndex(words, meaning);
  void words.replace([], first);
  if (kept === undefined) void meaning.replace([], first);
  let closed = false;
  let work: Promise<void> | undefined;

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
    vectors: () => meaning.state(),
    close() {
      closed = true;
    },
  };
}
