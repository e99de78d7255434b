import { ask, type Desk } from './answer/ask.js';
import { checkText } from './answer/checkText.js';
import type { CheckedText } from './answer/claim.js';
import { findFurther } from './answer/findFurther.js';
import type { Outcome } from './answer/outcome.js';
import type { Within } from './answer/within.js';
import type { Article } from './articles/article.js';
import type { Citation } from './articles/citation.js';
import type { Passage } from './articles/passage.js';
import { analyses } from './evidence/analyses.js';
import { MODEL } from './evidence/data/model.js';
import { type KeepOptions, keepFolder } from './library/keepFolder.js';
import { touching } from './library/touching.js';
import { findPerson } from './people/findPerson.js';
import type { Naming } from './people/naming.js';
import { openNamingMemory } from './people/namingMemory.js';
import type { Person, PersonLookup } from './people/person.js';
import { personIndexOf } from './people/personIndex.js';
import { type Collection, indexArticles } from './search/collection.js';
import { type Completions, completionsOf } from './search/completions.js';

/** What `/about` tells of an open collection. */
export interface About {
  readonly articles: number;
  readonly passages: number;
  readonly people: number;
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
  /** Finds people by full name or part of it, without accents, in lower case, or with a typo. */
  who(name: string): PersonLookup;
  /** Everybody named, most mentioned first. */
  people(): readonly Person[];
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

export interface OpenOptions extends Omit<KeepOptions, 'clock' | 'applied'> {
  /** The time of reading, for `/about`. */
  readonly now: Date;
  /** The time of later readings; absent is `now` for ever. */
  clock?(): Date;
}

/**
 * Opens a folder of articles.
 * @throws ArticlesFolderError when the folder is missing or holds no article that can be read
 */
export async function openLibrary(folder: string, options: OpenOptions): Promise<LivingLibrary> {
  const { now, clock = () => now } = options;
  let renew = () => {};
  const kept = await keepFolder(folder, { ...options, clock, applied: () => renew() });
  const { collection, gate } = kept;
  const namings = () => kept.names().namingsOf(collection.articles);
  const library = libraryOf({ collection, look: gate.look, namings, readAt: () => kept.readAt });
  renew = library.renew;
  return {
    ...library,
    onChange: (listener) =>
      kept.onChange(({ added, removed }) =>
        listener({ added, removed, touches: touching(added, collection.lexicon) }),
      ),
    get filesRead() {
      return kept.filesRead;
    },
    close: kept.close,
  };
}

/** Opens articles that are already in memory. */
export async function openArticles(articles: readonly Article[], now: Date): Promise<Library> {
  const collection = await indexArticles(articles);
  const names = openNamingMemory(collection.sentencesOf, collection.lexicon.casing);
  return libraryOf({
    collection,
    look: (work) => work(),
    namings: () => names.namingsOf(articles),
    readAt: () => now,
  });
}

interface Source {
  readonly collection: Collection;
  /** Runs what looks at the collection, which stays as it is meanwhile. */
  look<T>(work: () => Promise<T>): Promise<T>;
  /** All names in the articles, in reading order. */
  namings(): readonly Naming[];
  readAt(): Date;
}

/** A library; `renew` is to be called after the collection has changed. */
function libraryOf({ collection, look, namings, readAt }: Source): Library & { renew(): void } {
  const { lexicon, sentencesOf } = collection;
  // Read with the words of the whole collection, so they don't outlive a change of it.
  let desk: Desk;
  // Asked for seldom and dear in a large collection, so they are collected at the first request.
  let collected: readonly Person[] | undefined;
  let completions: Completions | undefined;
  function renew(): void {
    desk = { collection, analyses: analyses(sentencesOf, lexicon.casing), model: MODEL };
    collected = undefined;
    completions = undefined;
  }
  function people(): readonly Person[] {
    collected ??= personIndexOf(namings()).people;
    return collected;
  }
  renew();
  return {
    renew,
    ask: (question, { prev = [], ...within } = {}) => look(() => ask(question, prev, desk, within)),
    further: (question, { prev = [], ...within } = {}) =>
      look(() => findFurther(question, prev, desk, within)),
    check: (text) => look(() => checkText(text, desk)),
    who: (name) => findPerson(people(), name),
    people,
    articles: () => collection.articles,
    passagesOf: (article) => collection.passagesOf(article),
    completions() {
      completions ??= completionsOf(collection.articles, people);
      return completions;
    },
    about: () => ({
      articles: collection.articles.length,
      passages: collection.passages.length,
      people: people().length,
      readAt: readAt(),
    }),
    close: async () => undefined,
  };
}
