import type { Article } from '../articles/article.js';
import type { Passage, Sentence } from '../articles/passage.js';
import type { Encoder } from '../encoder/encoder.js';
import type { Collection } from '../index/collection/collection.js';
import { readablePassage } from '../index/readablePassage.js';
import type { Candidate, QueryTerm, SearchPort } from '../index/searchPort.js';
import type { Question } from '../question/question.js';
import type { Analyses } from './analyses.js';
import { judgeSentence } from './judgeSentence.js';
import type { Model } from './model.js';
import { readSentences } from './sentenceReading.js';
import { isBroken, type Verdict } from './verdict.js';

/** What was found for a question. */
export interface Evidence {
  /** Best first: sentences that break no constraint before those that do; of the same words only the best-placed sentence. */
  readonly verdicts: readonly Verdict[];
  /** As retrieved, best first. */
  readonly passages: readonly Passage[];
}

/** What a question is held against. */
export interface EvidenceSource {
  /** Sentence-aligned windows, by words and meaning. */
  readonly index: SearchPort;
  readonly encoder: Encoder;
  readonly analyses: Analyses;
  readonly collection: Pick<Collection, 'twinsOf'>;
}

/** Passages found; the first of them are read. */
const PASSAGES = 12;
/** Passages given to the reader: on real news eight hold the answer for 88 of 100 questions, six for 84; twelve take half as long again. */
const READ = 8;
/** Spans asked of each passage: so many that each of its sentences has one, whatever the reader prefers. */
const SPANS = 100;

/**
 * Retrieves wide, reads the likeliest passages, holds each sentence in which the reader sees an answer
 * against the question's constraints, and ranks.
 * @param accept whether an article's passages count at all; absent lets all count
 */
export async function rankEvidence(
  question: Question,
  source: EvidenceSource,
  model: Model,
  accept?: (article: Article) => boolean,
): Promise<Evidence> {
  const { encoder, analyses, collection } = source;
  const candidates = await findPassages(question, source, accept);
  const likeliest = candidates.slice(0, READ);
  const readings = await encoder.read(
    question.text,
    likeliest.map(({ passage }) => readablePassage(passage)),
    { most: SPANS },
  );
  const seen = new Map<Sentence, Verdict>();
  for (const [sentence, reading] of readSentences(likeliest, readings)) {
    const verdict = judgeSentence(question, analyses.inContext(sentence), reading, model);
    const [first = sentence] = collection.twinsOf(sentence);
    const earlier = seen.get(first);
    if (earlier === undefined || better(verdict, earlier) < 0) seen.set(first, verdict);
  }
  return {
    verdicts: [...seen.values()].sort(better),
    passages: candidates.map(({ passage }) => passage),
  };
}

/** The passages likeliest to answer, by the question's words and its meaning, best first. */
export async function findPassages(
  question: Question,
  { index, encoder }: Pick<EvidenceSource, 'index' | 'encoder'>,
  accept?: (article: Article) => boolean,
): Promise<readonly Candidate[]> {
  const [vector] = await encoder.embed([question.text]);
  return index.search({
    terms: queryTerms(question),
    limit: PASSAGES,
    ...(vector === undefined ? {} : { vector }),
    ...(accept === undefined ? {} : { accept }),
  });
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

/** How much a related word counts beside the word itself. Low: a question brings some forty of them, and together they outweigh what was asked. */
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
