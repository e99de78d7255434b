import { slice } from '../src/engine/text/span.js';
import { holdsOneOf } from '../src/scoring/comparable.js';
import { expectedCalibrationError } from '../src/scoring/expectedCalibrationError.js';
import { auroc } from './auroc.js';
import type { EvidenceProbe, ProbedQuestion } from './evidenceProbe.js';
import type { Figure } from './figure.js';
import { precisionAtCoverage } from './precisionAtCoverage.js';
import type { OffTopicQuestions, PublicQuestion } from './publicSet.js';
import { squadExact, squadF1 } from './squadF1.js';

/** What a system is measured on. */
export interface EvidenceTask {
  readonly questions: readonly PublicQuestion[];
  readonly offTopic: readonly OffTopicQuestions[];
  /** The file of the article that holds a passage, by the passage's id. */
  fileOf(passage: string): string;
}

/** A question of the set with what the probe found. */
interface Probed extends ProbedQuestion {
  readonly question: PublicQuestion;
  /** The file that holds the gold passage. */
  readonly gold: string;
  /** Whether the best sentence lies in the gold passage and holds a gold answer. */
  readonly hit: boolean;
}

/** Probes every question, one after the other, and gives the figures in the order of the table. */
export async function measureEvidence(
  probe: EvidenceProbe,
  task: EvidenceTask,
): Promise<readonly Figure[]> {
  const probed: Probed[] = [];
  for (const question of task.questions) {
    const found = await probe.probe(question.question);
    const gold = task.fileOf(question.passage);
    probed.push({ ...found, question, gold, hit: isHit(found, question, gold) });
  }
  const answerable = probed.filter(({ question }) => question.answerable);
  const adversarial = probed.filter(({ question }) => !question.answerable);
  const positives = answerable.map(supportOf);
  const predictions = (of: readonly Probed[]) =>
    of.map((item) => ({ confidence: supportOf(item), correct: item.hit }));

  return [
    mean(
      'quote hit',
      answerable.map(({ hit }) => Number(hit)),
    ),
    mean(
      'R@1',
      answerable.map((item) => Number(isRetrieved(item, 1))),
    ),
    mean(
      'R@5',
      answerable.map((item) => Number(isRetrieved(item, 5))),
    ),
    separation('AUROC adversarial', positives, adversarial.map(supportOf)),
    ...(await measureOffTopic(probe, task.offTopic, positives)),
    precision('precision, surest 80 %', predictions(answerable), 0.8),
    precision('precision, surest 90 %', predictions(answerable), 0.9),
    ...(probe.calibrated ? [calibration(predictions(probed))] : []),
    ...measureHighlights(answerable.filter(({ hit }) => hit)),
  ];
}

function isHit({ best }: ProbedQuestion, question: PublicQuestion, gold: string): boolean {
  return best?.quote.article.file === gold && holdsOneOf(best.quote.text, question.answers);
}

function isRetrieved({ passages, gold }: Probed, among: number): boolean {
  return passages.slice(0, among).some(({ article }) => article.file === gold);
}

/** Finding nothing is the surest "no", below every score. */
function supportOf({ best }: ProbedQuestion): number {
  return best?.supported ?? 0;
}

async function measureOffTopic(
  probe: EvidenceProbe,
  offTopic: readonly OffTopicQuestions[],
  positives: readonly number[],
): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  const all: number[] = [];
  for (const { source, questions } of offTopic) {
    const negatives: number[] = [];
    for (const question of questions) negatives.push(supportOf(await probe.probe(question)));
    figures.push(separation(`AUROC off-topic, ${source}`, positives, negatives));
    all.push(...negatives);
  }
  return [separation('AUROC off-topic', positives, all), ...figures];
}

/** A quote without a highlight is the answer as a whole. */
function measureHighlights(hits: readonly Probed[]): readonly Figure[] {
  const highlights = hits.flatMap(({ best, question: { answers } }) =>
    best === undefined
      ? []
      : [{ text: slice(best.quote.article.text, best.highlight ?? best.quote), answers }],
  );
  return [
    mean(
      'highlight exact',
      highlights.map(({ text, answers }) => Number(squadExact(text, answers))),
    ),
    mean(
      'highlight F1',
      highlights.map(({ text, answers }) => squadF1(text, answers)),
    ),
  ];
}

function mean(measure: string, values: readonly number[]): Figure {
  const sum = values.reduce((total, value) => total + value, 0);
  return { measure, of: values.length, value: values.length === 0 ? null : sum / values.length };
}

function separation(
  measure: string,
  positives: readonly number[],
  negatives: readonly number[],
): Figure {
  const of = positives.length + negatives.length;
  return { measure, of, value: auroc(positives, negatives) ?? null };
}

type Predictions = Parameters<typeof precisionAtCoverage>[0];

function precision(measure: string, predictions: Predictions, coverage: number): Figure {
  const of = Math.round(coverage * predictions.length);
  return { measure, of, value: precisionAtCoverage(predictions, coverage) ?? null };
}

function calibration(predictions: Predictions): Figure {
  const value = expectedCalibrationError(predictions) ?? null;
  return { measure: 'calibration error', of: predictions.length, value };
}
