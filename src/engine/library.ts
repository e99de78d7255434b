import { ask, type Desk } from './answers/ask.js';
import { checkText } from './answers/checkText.js';
import type { CheckedText } from './answers/claim.js';
import type { Completions } from './answers/completions.js';
import { type Explanation, explain } from './answers/explain.js';
import { findFurther } from './answers/findFurther.js';
import type { Outcome } from './answers/outcome.js';
import type { Within } from './answers/within.js';
import type { Article } from './articles/article.js';
import type { Citation } from './articles/citation.js';
import type { Passage } from './articles/passage.js';
import type { Encoder } from './encoder/encoder.js';
import { lazyEncoder } from './encoder/lazyEncoder.js';
import { type Collection, collectArticles } from './index/collection/collection.js';
import { answerKey } from './library/answerKey.js';
import { type KeepOptions, keepFolder } from './library/keepFolder.js';
import { keepLatest } from './library/keepLatest.js';
import { keptVectors } from './library/keptVectors.js';
import { type Embedding, type LivingPassages, openPassages } from './library/livingPassages.js';
import { openRecords, type Records } from './library/openRecords.js';
import { touching } from './library/touching.js';
import type { TimelineQuery, TimelineRow } from './records/events/timeline.js';
import type { FigureQuery, FigureRow } from './records/figures/figureBook.js';
import type { Census } from './records/organisations/census.js';
import { findOrganisation } from './records/organisations/findOrganisation.js';
import type { Organisation, OrganisationLookup } from './records/organisations/organisation.js';
import type { Collecting } from './records/people/collecting.js';
import { findPerson } from './records/people/findPerson.js';
import type { Person, PersonLookup } from './records/people/person.js';

/** What `/about` tells of an open collection. */
export interface About {
  readonly articles: number;
  readonly passages: number;
  readonly people: number;
  /** How far the passages' meaning is computed; until all is, questions are found by words as well as they can. */
  readonly embedding: Embedding;
  /** When the folder was read. */
  readonly readAt: Date;
}

export interface AskOptions extends Within {
  /** The same person's earlier questions, oldest first. */
  readonly prev?: readonly string[];
}

/** One open collection of articles. */
export interface Library {
  ask(question: string, options?: AskOptions): Promise<Outcome>;
  /** Whole passages on what a question asks, best first, apart from those that its answer quotes; never an answer. */
  further(question: string, options?: AskOptions): Promise<readonly Citation[]>;
  /** Holds the claims of a message against the articles; any text will do, markup and all. */
  check(text: string): Promise<CheckedText>;
  /** How a question came to its answer or its refusal, with at most `most` of the sentences weighed. */
  explain(question: string, most: number, options?: AskOptions): Promise<Explanation>;
  /** Finds people by full name or part of it, without accents, in lower case, or with a typo. */
  who(name: string): PersonLookup;
  /** Everybody named, most mentioned first. */
  people(): readonly Person[];
  /** Finds an organisation or what an abbreviation stands for, likewise. */
  what(name: string): OrganisationLookup;
  /** Every organisation and abbreviation, most mentioned first. */
  organisations(): readonly Organisation[];
  /**
   * Settles when people and organisations are collected, which takes seconds in thousands of articles.
   * Others are served meanwhile; whoever asks for people or organisations without it waits, and so
   * does everybody else.
   */
  ready(): Promise<void>;
  /** Settles when the meaning of every passage is computed; rejects when the models can't be run. */
  embedded(): Promise<void>;
  /** Figures, newest first; the first call reads them all and takes seconds in thousands of articles, in which others are served. */
  figures(query: FigureQuery): Promise<readonly FigureRow[]>;
  /** Dated events and meetings in order of time, likewise. */
  timeline(query: TimelineQuery): Promise<readonly TimelineRow[]>;
  /** Every article that was read, ordered by file. */
  articles(): readonly Article[];
  /** What can be completed from its beginning: names, files, questions. */
  completions(): Completions;
  /** An article's passages in order, without overlap; none for an article of another library. */
  passagesOf(article: Article): readonly Passage[];
  about(): About;
  close(): Promise<void>;
}

/** What a change of the folder came to, after it is in. */
export interface LibraryChange {
  /** Articles that are new, or changed. */
  readonly added: readonly Article[];
  /** Articles that are gone, or that stand changed among the added. */
  readonly removed: readonly Article[];
  /** Whether an added article has any word of the question that is not a mere question word, or one near to it. */
  touches(question: string): boolean;
}

/** A collection that goes with its folder, as long as it is open. */
export interface LivingLibrary extends Library {
  /** Told of each change after it is in; never, unless the folder is watched. @returns what ends that */
  onChange(listener: (change: LibraryChange) => void): () => void;
  /** How many files had to be read because no snapshot had them as they are. */
  readonly filesRead: number;
}

/** An answer with its quotes is a few kilobytes. */
const ANSWERS_KEPT = 500;

export interface OpenOptions
  extends Omit<KeepOptions<LivingPassages>, 'clock' | 'applied' | 'derive'> {
  /** The time of reading, for `/about`. */
  readonly now: Date;
  /** The time of later readings; absent is `now` for ever. */
  clock?(): Date;
  /** The models, which stay their owner's to close; absent, the library starts them when they are first needed. */
  readonly encoder?: Encoder;
  /** Whether to answer while the passages' meaning is still being computed; absent, everybody waits for it. */
  readonly answerEarly?: boolean;
  /** How many answers are kept for the same question, as long as nothing changes; absent is 500, 0 keeps none. */
  readonly answersKept?: number;
}

/**
 * Opens a folder of articles.
 * @throws ArticlesFolderError when the folder is missing or holds no article that can be read
 */
export async function openLibrary(folder: string, options: OpenOptions): Promise<LivingLibrary> {
  const { now, clock = () => now, encoder = lazyEncoder(), snapshot } = options;
  let renew = () => {};
  const stored = snapshot && (await keptVectors(snapshot.folder, folder));
  const kept = await keepFolder(folder, {
    ...options,
    clock,
    applied: () => renew(),
    derive: async (articles, words) =>
      openPassages(articles, encoder, { words, vectors: await stored?.load() }),
  });
  const { collection, gate, derived: passages } = kept;
  let keptVectorsOf = passages.embedding.done;
  let keeping = Promise.resolve();
  /** Writes the vectors down when there are others than were written last. */
  function keepVectors(): Promise<void> {
    keeping = keeping.then(async () => {
      const { done } = passages.embedding;
      if (stored === undefined || done === keptVectorsOf) return;
      keptVectorsOf = done;
      try {
        await stored.save(passages.vectors());
      } catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        options.warn(`The passages' meaning could not be kept for the next start: ${why}`);
      }
    });
    return keeping;
  }
  const opened = libraryOf({
    collection,
    passages,
    encoder,
    answerEarly: options.answerEarly ?? false,
    answersKept: options.answersKept ?? ANSWERS_KEPT,
    look: gate.look,
    readAt: () => kept.readAt,
  });
  renew = opened.renew;
  return {
    ...opened,
    onChange: (listener) =>
      kept.onChange(({ added, removed }) =>
        listener({ added, removed, touches: touching(added, collection.lexicon) }),
      ),
    get filesRead() {
      return kept.filesRead;
    },
    async embedded() {
      await opened.embedded();
      // Hours may go by until it is closed, and a process may be killed.
      await keepVectors();
    },
    async close() {
      await kept.close();
      passages.close();
      if (options.encoder === undefined) await encoder.close();
      await keepVectors();
    },
  };
}

/** Opens articles that are already in memory. */
export async function openArticles(articles: readonly Article[], now: Date): Promise<Library> {
  const collection = collectArticles(articles);
  const encoder = lazyEncoder();
  const opened = libraryOf({
    collection,
    passages: await openPassages(collection, encoder),
    encoder,
    answerEarly: false,
    answersKept: ANSWERS_KEPT,
    look: (work) => work(),
    readAt: () => now,
  });
  return { ...opened, close: () => encoder.close() };
}

interface Source {
  readonly collection: Collection;
  readonly passages: LivingPassages;
  readonly encoder: Encoder;
  readonly answerEarly: boolean;
  readonly answersKept: number;
  /** Runs what looks at the collection, which stays as it is meanwhile. */
  look<T>(work: () => Promise<T>): Promise<T>;
  readAt(): Date;
}

/** A library; `renew` is to be called after the collection has changed. */
function libraryOf(source: Source): Library & { renew(): void } {
  const { collection, passages, look, readAt } = source;
  let made: Records | undefined;
  let changes = 0;
  const answers = keepLatest<Outcome>(source.answersKept);
  /** Everything that an answer follows from besides what was asked: what is read, and what of it has its meaning. */
  const state = () => `${changes} ${passages.embedding.done}`;
  function records(): Records {
    made ??= openRecords(source);
    return made;
  }
  /** Looks with the passages as far embedded as is waited for; what fails in the background fails here, once. */
  function asking<T>(work: (desk: Desk) => Promise<T>): Promise<T> {
    return look(async () => {
      const embedded = passages.embedded();
      if (source.answerEarly) embedded.catch(() => undefined);
      else await embedded;
      return work(records().desk);
    });
  }
  const people = () => records().census.value().people;
  const organisations = () => records().census.value().organisations;
  return {
    renew() {
      made = undefined;
      changes++;
    },
    ask: (question, { prev = [], ...within } = {}) =>
      // Looked up only once it is one's turn to look, so that no change comes in between.
      asking((desk) =>
        answers.get(state(), answerKey(question, prev, within), () =>
          ask(question, prev, desk, within),
        ),
      ),
    explain: (question, most, { prev = [], ...within } = {}) =>
      asking((desk) => explain(question, prev, most, desk, within)),
    further: (question, { prev = [], ...within } = {}) =>
      asking((desk) => findFurther(question, prev, desk, within)),
    check: (text) => asking((desk) => checkText(text, desk)),
    who: (name) => findPerson(people(), name),
    people,
    what: (name) => findOrganisation(organisations(), name),
    organisations,
    async ready() {
      // What changes meanwhile begins it anew.
      let census: Collecting<Census>;
      do {
        census = records().census;
        await census.ready();
      } while (census !== records().census);
    },
    embedded: () => passages.embedded(),
    figures: async (query) => (await records().figures()).find(query),
    timeline: async (query) => (await records().timeline()).find(query),
    articles: () => collection.articles,
    passagesOf: (article) => collection.passagesOf(article),
    completions: () => records().completions,
    about: () => ({
      articles: collection.articles.length,
      passages: collection.passages.length,
      people: people().length,
      embedding: passages.embedding,
      readAt: readAt(),
    }),
    close: async () => undefined,
  };
}
