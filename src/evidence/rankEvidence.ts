import type { Article } from '../articles/article.js';
import type { Passage, Sentence } from '../articles/passage.js';
import type { Question } from '../question/question.js';
import type { Collection } from '../search/collection.js';
import type { Lexicon } from '../search/lexicon.js';
import type { QueryTerm } from '../search/passageIndex.js';
import type { Analyses } from './analyses.js';
import { judgeSentence } from './judgeSentence.js';
import type { Model } from './model.js';
import { needsOf, traitsOf } from './necessity.js';
import { isBroken, type Verdict } from './verdict.js';

/** What was found for a question. */
export interface Evidence {
  /** Best first: sentences that break no constraint before those that do; of the same words only the best-placed sentence. */
  readonly verdicts: readonly Verdict[];
  /** As retrieved, best first. */
  readonly passages: readonly Passage[];
}

/** Passages looked into (spike: 8 in a large collection, 12 in a small one). */
const PASSAGES = 12;

/**
 * Retrieves wide, judges every sentence, ranks.
 * @param accept whether an article's passages count at all; absent lets all count
 */
export async function rankEvidence(
  question: Question,
  collection: Collection,
  analyses: Analyses,
  model: Model,
  accept?: (article: Article) => boolean,
): Promise<Evidence> {
  const terms = queryTerms(question);
  const query =
    collection.passages.length > SMALL ? tellingTerms(terms, collection.lexicon) : terms;
  const found = await collection.index.search(query, PASSAGES);
  const candidates =
    accept === undefined ? found : await collection.index.search(query, PASSAGES, accept);
  const passages = candidates.map(({ passage }) => passage);
  const needs = needsOf(traitsOf(question), model.necessity);
  const seen = new Map<Sentence, Verdict>();
  // The best of all: among few articles a passage comes no nearer than it does among many.
  const top = found[0]?.score ?? 1;
  for (const { passage, score } of candidates) {
    const { sentences } = passage;
    for (const sentence of sentences) {
      const context = analyses.inContext(sentence);
      const verdict = judgeSentence(question, context, needs, score / top, model);
      const [first = sentence] = collection.twinsOf(sentence);
      const earlier = seen.get(first);
      if (earlier === undefined || better(verdict, earlier) < 0) seen.set(first, verdict);
    }
  }
  return { verdicts: [...seen.values()].sort(better), passages };
}

/** Orders by constraints held, then score, then place: the same question always gets the same answer. */
function better(a: Verdict, b: Verdict): number {
  return (
    Number(isBroken(a)) - Number(isBroken(b)) ||
    b.score - a.score ||
    compare(a.sentence.article.file, b.sentence.article.file) ||
    a.sentence.position - b.sentence.position
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * How much a related word counts beside the word itself. Low: a question brings some forty of them, and
 * together they outweigh what was asked (squad2-tune, 297 questions: passage first .724 at .7, .751 at .35).
 */
const RELATED = 0.3;

function queryTerms({ terms, tokens, periods }: Question): QueryTerm[] {
  const weights = new Map<string, number>();
  const add = (term: string, weight: number) =>
    weights.set(term, Math.max(weights.get(term) ?? 0, weight));
  for (const { term, alternatives, fullForms, asking } of terms) {
    add(term, asking ? 0.2 : 1);
    for (const [other, strength] of alternatives) add(other, strength * RELATED);
    for (const form of fullForms) for (const word of form) add(word, 0.4);
  }
  for (const token of tokens) {
    const inPeriod = periods.some(({ start, end }) => start <= token.start && token.end <= end);
    if (token.term !== undefined && inPeriod) add(token.term, 0.6);
  }
  return [...weights].map(([term, weight]) => ({ term, weight }));
}

/** A collection of so few passages is searched for every term. */
const SMALL = 1_000;
/** Terms looked up at most; a question has few words, but each brings its relatives. */
const MOST_TERMS = 6;
/** As many terms are looked up however common they are. */
const FEWEST_TERMS = 4;
/**
 * Beyond those, a term that stands in more than every thirtieth sentence only costs time: ln 30. Among
 * 33,000 passages fewer terms find more: of 297 questions of squad2-tune .936 have their passage among
 * twelve, .919 with sixteen terms and ln 15, .902 with all, in 4, 7 and 26 ms.
 */
const TELLING_IDF = 3.4;

/** The terms that tell passages apart, most telling first: nobody needs to walk the postings of the commonest words. */
function tellingTerms(terms: readonly QueryTerm[], lexicon: Lexicon): QueryTerm[] {
  return terms
    .filter(({ term }) => lexicon.frequency(term) > 0)
    .map(({ term, weight }) => ({ term, weight, idf: lexicon.idf(term) }))
    .sort((a, b) => b.weight * b.idf - a.weight * a.idf)
    .filter(({ idf }, order) => order < FEWEST_TERMS || (order < MOST_TERMS && idf >= TELLING_IDF))
    .map(({ term, weight }) => ({ term, weight }));
}
