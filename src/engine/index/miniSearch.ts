import MiniSearch, { type Options } from 'minisearch';
import type { Article } from '../articles/article.js';
import type { Passage } from '../articles/passage.js';
import type { Span } from '../text/span.js';
import { termTokens } from '../text/terms.js';
import { checkReplacement } from './checkReplacement.js';
import { comparePlaces } from './comparePlaces.js';
import { headlineOf } from './headlineOf.js';
import { passageId } from './passageId.js';
import type { Candidate, PassageIndex, QueryTerm, SearchQuery } from './searchPort.js';
import { tellingTerms } from './tellingTerms.js';

/** Passages by their words, in memory. */
export interface MiniSearchIndex extends PassageIndex {
  /** Everything it knows but the passages themselves: MiniSearch's own JSON. */
  state(): string;
}

export interface MiniSearchOptions {
  /** What was stored, and the passages that it was stored of, in any order. */
  readonly stored?: { readonly state: string; readonly passages: readonly Passage[] };
  /** See `MOST_POSTINGS`, which counts when this is absent. */
  readonly mostPostings?: number;
}

/** What MiniSearch is given of a passage. */
interface Entry {
  /** See `passageId`. */
  readonly id: string;
  /** Terms with blanks between. */
  readonly body: string;
  readonly headline: string;
}

/**
 * BM25+ (Lv and Zhai 2011) with MiniSearch's own δ. On news-dev, the seed questions and squad2-tune k
 * from 0.5 to 2, b from 0.3 to 0.9 and a headline that counts 0 to 1.5 change the share of answers among
 * the first six passages by one of a hundred at most, and none is best on all of them.
 */
const RANKING = {
  bm25: { k: 1.2, b: 0.6, d: 0.5 },
  boost: { headline: 0.4 },
  combineWith: 'OR',
} as const;

const OPTIONS: Options<Entry> = {
  fields: ['body', 'headline'],
  // Terms are made before MiniSearch sees them, so that index and question share the one term function.
  tokenize: (terms) => terms.split(' '),
  processTerm: (term) => (term === '' ? null : term),
  searchOptions: RANKING,
  // Passages are taken out with their terms, which leaves nothing to be swept up later by a timer.
  autoVacuum: false,
};

/**
 * What MiniSearch counts and does not tell. Its averages are kept by adding and subtracting fractions,
 * so that they drift with every change; they are set anew from its whole numbers.
 */
interface Counts {
  /** By term and number of the field, how often the term stands in which entry. */
  readonly _index: {
    get(term: string): ReadonlyMap<number, ReadonlyMap<number, number>> | undefined;
  };
  /** By entry, distinct terms of each field. */
  readonly _fieldLength: ReadonlyMap<number, readonly number[]>;
  _avgFieldLength: number[];
}

/**
 * An index of nothing yet, or of what was stored.
 * @throws Error when what was stored is not of these passages
 */
export function openMiniSearch({ stored, mostPostings }: MiniSearchOptions = {}): MiniSearchIndex {
  const index =
    stored === undefined
      ? new MiniSearch<Entry>(OPTIONS)
      : MiniSearch.loadJSON<Entry>(stored.state, OPTIONS);
  const counts = index as unknown as Counts; // protected members, see there; the tests hold them to it
  const passages = new Map((stored?.passages ?? []).map((one) => [passageId(one), one]));
  let changed = false;
  if (passages.size !== index.documentCount || ![...passages.keys()].every((id) => index.has(id))) {
    throw new Error(
      `The stored index is of ${index.documentCount} other passages than the ${passages.size} given; read the articles anew.`,
    );
  }

  function settle(): void {
    if (!changed) return;
    changed = false;
    const totals = [0, 0];
    for (const lengths of counts._fieldLength.values()) {
      for (const [field, length] of lengths.entries())
        totals[field] = (totals[field] ?? 0) + length;
    }
    counts._avgFieldLength = totals.map((total) => total / Math.max(1, passages.size));
  }

  /** In how many passages a term stands in the body, or else in the headline. */
  function frequency(term: string): number {
    const fields = counts._index.get(term);
    return fields?.get(BODY)?.size ?? fields?.get(HEADLINE)?.size ?? 0;
  }

  /** The best passages with their scores, best first, for exactly these terms. */
  function rank(
    terms: readonly QueryTerm[],
    { limit, accept }: SearchQuery,
  ): { readonly passage: Passage; readonly score: number }[] {
    const passageOf = (id: unknown) => passages.get(id as string) as Passage; // ids given in `replace`
    const accepts = accept && remembering(accept);
    const results = index.search(terms.map(({ term }) => term).join(' '), {
      boostTerm: (_, at) => terms[at]?.weight ?? 1,
      fuzzy: (_, at) => terms[at]?.fuzzy ?? false,
      prefix: (_, at) => terms[at]?.prefix ?? false,
      // At 0 a passage is passed over, which changes no count that goes into the others' scores.
      ...(accepts && { boostDocument: (id) => (accepts(passageOf(id).article) ? 1 : 0) }),
    });
    const last = results[limit - 1]?.score;
    const best = results.filter(({ score }, at) => at < limit || score === last);
    return best
      .map(({ id, score }) => ({ passage: passageOf(id), score }))
      .sort((a, b) => b.score - a.score || comparePlaces(a.passage, b.passage))
      .slice(0, limit);
  }

  return {
    get size() {
      return passages.size;
    },
    async replace(gone, come) {
      checkReplacement((id) => passages.has(id), gone, come);
      const terms = termsOnce();
      for (const passage of gone) {
        const entry = entryOf(passage, terms);
        index.remove(entry);
        passages.delete(entry.id);
      }
      for (const passage of come) {
        const entry = entryOf(passage, terms);
        index.add(entry);
        passages.set(entry.id, passage);
      }
      changed = true;
    },
    async search(query) {
      settle();
      const { all, telling } = tellingTerms(query.terms, frequency, passages.size, mostPostings);
      let found = rank(telling, query);
      if (found.length < query.limit && telling.length < all.length) found = rank(all, query);
      return found.map(({ passage, score }, at): Candidate => {
        return { passage, score, wordRank: at + 1, meaningRank: undefined, similarity: undefined };
      });
    },
    state() {
      settle();
      return JSON.stringify(index);
    },
  };
}

/** Numbers of the fields, in the order of the options. */
const BODY = 0;
const HEADLINE = 1;

function entryOf(
  passage: Passage,
  terms: (article: Article, span: Span | undefined) => string,
): Entry {
  const { article, sentences } = passage;
  return {
    id: passageId(passage),
    // Without the empty ones: MiniSearch would count them into the passage's length.
    body: sentences
      .map((sentence) => terms(article, sentence))
      .filter((line) => line !== '')
      .join(' '),
    headline: terms(article, headlineOf(passage)),
  };
}

/** The terms of a span with blanks between; read once, for windows share sentences and headlines. */
function termsOnce(): (article: Article, span: Span | undefined) => string {
  const read = new Map<Span, string>();
  return (article, span) => {
    if (span === undefined) return '';
    const known = read.get(span);
    if (known !== undefined) return known;
    const terms = termTokens(article.text, span)
      .flatMap(({ term }) => (term === undefined ? [] : [term]))
      .join(' ');
    read.set(span, terms);
    return terms;
  };
}

/** The same predicate, asked once of each article: it is called for every entry that a query walks through. */
function remembering(accept: (article: Article) => boolean): (article: Article) => boolean {
  const known = new Map<Article, boolean>();
  return (article) => {
    const before = known.get(article);
    if (before !== undefined) return before;
    const made = accept(article);
    known.set(article, made);
    return made;
  };
}
