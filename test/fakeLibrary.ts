import type { CheckedText } from '../src/engine/answers/claim.js';
import { completionsOf } from '../src/engine/answers/completions.js';
import type { Answer, Outcome, Quote, Refusal } from '../src/engine/answers/outcome.js';
import type { Article, BlockKind } from '../src/engine/articles/article.js';
import { type Citation, cite } from '../src/engine/articles/citation.js';
import { splitPassages } from '../src/engine/articles/splitPassages.js';
import type { AskOptions, Library } from '../src/engine/library.js';
import type { TimelineRow } from '../src/engine/records/events/timeline.js';
import type { FigureRow } from '../src/engine/records/figures/figureBook.js';
import type {
  Organisation,
  OrganisationLookup,
} from '../src/engine/records/organisations/organisation.js';
import type { Person, PersonLookup } from '../src/engine/records/people/person.js';
import type { Span } from '../src/engine/text/span.js';

/** The span of the first occurrence of `part`; fails the test when there is none. */
export function spanOf(text: string, part: string): Span {
  const start = text.indexOf(part);
  if (start === -1) throw new Error(`${JSON.stringify(part)} does not stand in the text`);
  return { start, end: start + part.length };
}

/** An article of which only its file and text must be given; each part is named by its words. */
export function fakeArticle(parts: {
  readonly file: string;
  readonly text: string;
  readonly headline?: string;
  readonly place?: string;
  /** The date as written, and as `YYYY-MM-DD`. */
  readonly published?: readonly [written: string, date: string];
  readonly blocks?: readonly (readonly [kind: BlockKind, words: string])[];
}): Article {
  const { file, text, headline, place, published, blocks = [] } = parts;
  return {
    file,
    text,
    headline: headline === undefined ? undefined : spanOf(text, headline),
    dateline:
      place === undefined ? undefined : { place: spanOf(text, place), span: spanOf(text, place) },
    published:
      published === undefined
        ? undefined
        : { span: spanOf(text, published[0]), date: published[1] },
    blocks: blocks.map(([kind, words]) => ({ kind, ...spanOf(text, words) })),
  };
}

/** The citation of some words of an article. */
export function citeWords(article: Article, words: string): Citation {
  return cite(article, spanOf(article.text, words));
}

/** A quote of some words, the highlight and the further places named by their words too. */
export function fakeQuote(
  article: Article,
  words: string,
  { highlight, alsoIn = [] }: { highlight?: string; alsoIn?: readonly Citation[] } = {},
): Quote {
  return {
    ...citeWords(article, words),
    highlight: highlight === undefined ? undefined : spanOf(article.text, highlight),
    alsoIn,
  };
}

/** An answer of these quotes, at confidence 0.9. */
export function fakeAnswer(
  quotes: readonly [Quote, ...Quote[]],
  { differing = false }: { differing?: boolean } = {},
): Answer {
  return { outcome: 'answer', confidence: 0.9, quotes, differing };
}

/** A refusal at confidence 0.8; its ground is `not-stated` unless given. */
export function fakeRefusal(
  parts: Partial<Omit<Refusal, 'reason'>> & {
    readonly reason?: Pick<Refusal['reason'], 'code' | 'message'> & Partial<Refusal['reason']>;
  } = {},
): Refusal {
  const ground = { kind: 'not-stated' } as const;
  return {
    outcome: 'refusal',
    confidence: 0.8,
    unsure: false,
    nearest: [],
    ...parts,
    reason: { code: 'not-stated', message: 'The articles do not say.', ground, ...parts.reason },
  };
}

/** Somebody who is only a name, unless more is given. */
export function fakePerson(name: string, parts: Partial<Person> = {}): Person {
  return { name, aliases: [], roles: [], said: [], met: [], mentions: [], ...parts };
}

export interface FakeLibrary extends Library {
  /** What was asked so far, with the options as they came. */
  readonly asked: readonly { readonly question: string; readonly prev: readonly string[] }[];
}

/**
 * A library that says what it is told to: it refuses every question, knows nobody and holds nothing
 * unless parts are given.
 */
export function fakeLibrary(
  parts: {
    readonly ask?: (question: string, options: AskOptions) => Outcome | Promise<Outcome>;
    readonly further?: readonly Citation[];
    readonly check?: (text: string) => CheckedText;
    readonly who?: (name: string) => PersonLookup;
    readonly people?: readonly Person[];
    readonly what?: (name: string) => OrganisationLookup;
    readonly organisations?: readonly Organisation[];
    readonly figures?: readonly FigureRow[];
    readonly timeline?: readonly TimelineRow[];
    readonly articles?: readonly Article[];
  } = {},
): FakeLibrary {
  const { ask = () => fakeRefusal(), further = [], people = [], articles = [] } = parts;
  const { organisations = [] } = parts;
  const what = parts.what ?? (() => ({ outcome: 'unknown', nearest: [] }) as const);
  const check = parts.check ?? (() => ({ verdicts: [], left: 0 }));
  const who = parts.who ?? (() => ({ outcome: 'unknown', nearest: [] }) as const);
  const asked: { question: string; prev: readonly string[] }[] = [];
  const completions = completionsOf(
    articles,
    () => people,
    () => organisations,
  );
  return {
    asked,
    ask: async (question, options = {}) => {
      asked.push({ question, prev: options.prev ?? [] });
      return ask(question, options);
    },
    further: async () => further,
    check: async (text) => check(text),
    explain: async (question) => ({
      question,
      asked: 'fact',
      terms: [],
      candidates: [],
      decision: { confidence: 0, threshold: 0.5, shares: [] },
    }),
    who,
    people: () => people,
    what,
    organisations: () => organisations,
    ready: async () => undefined,
    embedded: async () => undefined,
    figures: async () => parts.figures ?? [],
    timeline: async () => parts.timeline ?? [],
    articles: () => articles,
    passagesOf: splitPassages,
    completions: () => completions,
    about: () => ({
      articles: articles.length,
      passages: articles.length * 3,
      people: people.length,
      embedding: { done: articles.length * 3, total: articles.length * 3 },
      readAt: new Date(Date.UTC(2026, 0, 31, 9, 5)),
    }),
    close: async () => undefined,
  };
}
