import { ask } from './answer/ask.js';
import { checkText } from './answer/checkText.js';
import type { CheckedText } from './answer/claim.js';
import { type Explanation, explain } from './answer/explain.js';
import { findFurther } from './answer/findFurther.js';
import type { Outcome } from './answer/outcome.js';
import type { Within } from './answer/within.js';
import type { Article } from './articles/article.js';
import type { Citation } from './articles/citation.js';
import { loadArticles } from './articles/loadArticles.js';
import type { Passage } from './articles/passage.js';
import { analyses } from './evidence/analyses.js';
import { MODEL } from './evidence/data/model.js';
import { collectPeople } from './people/collectPeople.js';
import { findPerson } from './people/findPerson.js';
import type { Person, PersonLookup } from './people/person.js';
import { indexArticles } from './search/collection.js';
import { type Completions, completionsOf } from './search/completions.js';
import { miniSearchIndex } from './search/miniSearchIndex.js';

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
  /** How a question came to its answer or its refusal, with at most `most` of the sentences weighed. */
  explain(question: string, most: number, options?: AskOptions): Promise<Explanation>;
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

export interface OpenOptions {
  /** The time of reading, for `/about`. */
  readonly now: Date;
  /** Told a line for every file that is left out. */
  warn(line: string): void;
}

/**
 * Opens a folder of articles.
 * @throws ArticlesFolderError when the folder is missing or holds no article that can be read
 */
export async function openLibrary(folder: string, { now, warn }: OpenOptions): Promise<Library> {
  const { articles, warnings } = await loadArticles(folder);
  for (const warning of warnings) warn(warning);
  return openArticles(articles, now);
}

/** Opens articles that are already in memory. */
export async function openArticles(articles: readonly Article[], now: Date): Promise<Library> {
  const collection = await indexArticles(articles, miniSearchIndex());
  const { casing } = collection.lexicon;
  const sentences = articles.flatMap((article) => collection.sentencesOf(article));
  // Asked for seldom and dear in a large collection, so they are collected at the first request.
  let collected: readonly Person[] | undefined;
  const people = () => {
    collected ??= collectPeople(sentences, casing);
    return collected;
  };
  const desk = { collection, analyses: analyses(collection.sentencesOf, casing), model: MODEL };
  const completions = completionsOf(articles, people);
  return {
    ask: (question, { prev = [], ...within } = {}) => ask(question, prev, desk, within),
    explain: (question, most, { prev = [], ...within } = {}) =>
      explain(question, prev, most, desk, within),
    further: (question, { prev = [], ...within } = {}) => findFurther(question, prev, desk, within),
    check: (text) => checkText(text, desk),
    who: (name) => findPerson(people(), name),
    people,
    articles: () => articles,
    passagesOf: (article) => collection.passagesOf(article),
    completions: () => completions,
    about: () => ({
      articles: articles.length,
      passages: collection.passages.length,
      people: people().length,
      readAt: now,
    }),
    close: async () => undefined,
  };
}
