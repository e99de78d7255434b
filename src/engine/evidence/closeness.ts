import type { Question } from '../question/question.js';
import type { Span } from '../text/span.js';
import { fitPeriod } from '../values/periods.js';
import type { SentenceContext } from './analyses.js';
import { directFlows } from './checkDirection.js';
import type { TermCover } from './coverage.js';
import type { SentenceAnalysis } from './sentenceAnalysis.js';

/** A word of the question where it stands in a sentence. */
export interface Anchor {
  readonly place: number;
  readonly weight: number;
}

/** Weight of the flow that fits and of the asked period, beside the rarity of words (0 to about 10). */
const FLOW_WEIGHT = 6;
const PERIOD_WEIGHT = 4;

/** Where the question's words stand in the sentence, with their rarity; the flow that fits counts double. */
export function anchorsOf(
  question: Question,
  context: SentenceContext,
  covers: readonly TermCover[],
): Anchor[] {
  const anchors = covers.flatMap(({ places, own }, at) => {
    const term = question.terms[at];
    if (term === undefined || term.asking) return [];
    const isFocus = term.folded === question.asked.focus;
    return places.map((place) => ({ place, weight: term.idf * own * (isFocus ? 1.5 : 1) }));
  });
  for (const { flow, fit } of directFlows(question, context)) {
    if (fit === 'same') anchors.push({ place: flow.at, weight: FLOW_WEIGHT });
  }
  return [...anchors, ...periodAnchors(question, context.analysis)];
}

/** The asked period where several are stated: "651,500 tonnes in 2024 … compared with 633,800 in 2023". */
function periodAnchors(
  { periods: asked }: Question,
  { periods, tokens }: SentenceAnalysis,
): Anchor[] {
  if (asked.length === 0 || periods.length < 2) return [];
  return periods
    .filter(({ period }) => asked.some((own) => fitPeriod(own.period, period) === 'same'))
    .map(({ start }) => ({
      place: tokens.findIndex((token) => token.end > start),
      weight: PERIOD_WEIGHT,
    }))
    .filter(({ place }) => place >= 0);
}

/** What a mark between two words adds to their distance, in words: they belong to other parts of the sentence. */
const MARKS: readonly (readonly [RegExp, number])[] = [
  [/[;:]|\s[-\u2010-\u2015]\s/, 4],
  [/,/, 2],
];

/**
 * How near a span stands to the anchors: sum over them of weight / (1 + distance in words), over the sum
 * of the weights, 0–1.
 * @param parted whether marks between count as further words: a list of figures has each beside its own words,
 * while a name may be set apart by commas from what is said of it
 */
export function closenessTo(
  analysis: SentenceAnalysis,
  anchors: readonly Anchor[],
  parted: boolean,
): (span: Span) => number {
  const { tokens } = analysis;
  const total = anchors.reduce((sum, { weight }) => sum + weight, 0);
  const along = total === 0 ? [] : distancesAlong(analysis, parted);
  return (span) => {
    const first = tokens.findIndex(({ end }) => end > span.start);
    if (first < 0 || total === 0) return 0;
    let last = first;
    while ((tokens[last + 1]?.start ?? Number.POSITIVE_INFINITY) < span.end) last++;
    const between = (from: number, to: number) => (along[to] ?? 0) - (along[from] ?? 0);
    return (
      anchors.reduce((sum, { place, weight }) => {
        const distance =
          place < first ? between(place, first) : place > last ? between(last, place) : 0;
        return sum + weight / (1 + distance);
      }, 0) / total
    );
  };
}

/** For each token how far it stands from the first, in words. */
function distancesAlong(
  { tokens, sentence }: SentenceAnalysis,
  parted: boolean,
): readonly number[] {
  const { text } = sentence.article;
  let sum = 0;
  return tokens.map(({ start }, at) => {
    const before = tokens[at - 1];
    if (before !== undefined) {
      const gap = text.slice(before.end, start);
      sum += 1 + (parted ? (MARKS.find(([mark]) => mark.test(gap))?.[1] ?? 0) : 0);
    }
    return sum;
  });
}
