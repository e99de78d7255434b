import type { Encoder } from '../../src/engine/encoder/encoder.js';
import { rateSpan } from '../../src/engine/encoder/rateSpan.js';
import { splitSentences } from '../../src/engine/text/splitSentences.js';
import { holdsOneOf } from '../../src/scoring/comparable.js';
import { auroc } from '../auroc.js';
import type { PublicSet } from '../publicSet.js';
import { sampleEvenly } from '../sampleEvenly.js';
import { squadExact, squadF1 } from '../squadF1.js';
import { type Bounded, boundedArea, boundedMean, boundedShare } from './bounds.js';

/** What the reader makes of questions whose passage it is given. */
export interface PassageFigures {
  readonly exact: Bounded;
  readonly f1: Bounded;
  /** Share of answerable questions whose best span lies in a sentence that holds an answer. */
  readonly sentence: Bounded;
  /** How well it tells answerable questions from those written to look so; `undefined` without the latter. */
  readonly answerable: Bounded | undefined;
}

/** Reads each question's own passage. */
export async function measurePassages(
  { passages, questions }: PublicSet,
  sample: number | undefined,
  encoder: Encoder,
): Promise<PassageFigures> {
  const texts = new Map(passages.map(({ id, text }) => [id, text]));
  const exact: boolean[] = [];
  const f1: number[] = [];
  const sentence: boolean[] = [];
  const positives: number[] = [];
  const negatives: number[] = [];
  for (const { question, passage, answers, answerable } of sampleEvenly(
    questions,
    sample ?? questions.length,
  )) {
    const text = texts.get(passage) ?? '';
    const [reading] = await encoder.read(question, [{ text }], { most: 1 });
    const [span] = reading?.spans ?? [];
    const score = reading === undefined || span === undefined ? -Infinity : rateSpan(reading, span);
    if (!answerable) {
      negatives.push(score);
      continue;
    }
    positives.push(score);
    const given = span === undefined ? '' : text.slice(span.start, span.end);
    exact.push(squadExact(given, answers));
    f1.push(squadF1(given, answers));
    const around = splitSentences(text, { start: 0, end: text.length }).find(
      ({ start, end }) => span !== undefined && start <= span.start && span.start < end,
    );
    sentence.push(
      around !== undefined && holdsOneOf(text.slice(around.start, around.end), answers),
    );
  }
  const area = auroc(positives, negatives);
  const count = (values: readonly boolean[]) => values.filter(Boolean).length;
  return {
    exact: boundedShare(count(exact), exact.length),
    f1: boundedMean(f1),
    sentence: boundedShare(count(sentence), sentence.length),
    answerable:
      area === undefined ? undefined : boundedArea(area, positives.length, negatives.length),
  };
}
