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
import { openTimeline, type TimelineQuery, type TimelineRow } from './events/timeline.js';
import { analyses } from './evidence/analyses.js';
import { MODEL } from './evidence/data/model.js';
import { type FigureQuery, type FigureRow, openFigures } from './figures/figureBook.js';
import { takeCensus } from './organisations/census.js';
import { findOrganisation } from './organisations/findOrganisation.js';
import type { Organisation, OrganisationLookup } from './organisations/organisation.js';
import { collecting } from './people/collecting.js';
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
  const census = collecting(() => takeCensus(sentences, casing));
  const people = () => census.value().people;
  const desk = { collection, analyses: analyses(collection.sentencesOf, casing), model: MODEL };
  const figures = once(() => openFigures(articles, collection.sentencesOf, casing));
  const timeline = once(() => openTimeline(articles, collection.sentencesOf, casing));
  const completions = completionsOf(articles, people, () => census.value().organisations);
  return {
    ask: (question, { prev = [], ...within } = {}) => ask(question, prev, desk, within),
    explain: (question, most, { prev = [], ...within } = {}) =>
      explain(question, prev, most, desk, within),
    further: (question, { prev = [], ...within } = {}) => findFurther(question, prev, desk, within),
    check: (text) => checkText(text, desk),
    who: (name) => findPerson(people(), name),
    people,
    what: (name) => findOrganisation(census.value().organisations, name),
    organisations: () => census.value().organisations,
    ready: () => census.ready(),
    figures: async (query) => (await figures()).find(query),
    timeline: async (query) => (await timeline()).find(query),
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

/** Made at the first call, and the same for everybody who calls meanwhile. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
