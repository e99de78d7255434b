import { auroc } from '../auroc.js';
import { formatValue } from '../formatShare.js';
import { precisionAtCoverage } from '../precisionAtCoverage.js';
import { renderTable } from '../renderTable.js';
import type { Example } from './example.js';
import type { Judged } from './learn.js';
import { type Decision, type DecisionScore, scoreDecisions } from './scoreDecisions.js';

/** Decisions on one set, scored. */
export interface ScoredSet {
  readonly name: string;
  readonly score: DecisionScore;
}

/** What the training saw: a line a set. */
export function renderExamples(examples: readonly Example[]): string {
  const rows = [...new Set(examples.map(({ set }) => set))].map((set) => {
    const ofSet = examples.filter((example) => example.set === set);
    const count = (test: (example: Example) => boolean) => String(ofSet.filter(test).length);
    return [
      set,
      count(({ form }) => form === 'original'),
      count(({ form, topic }) => form === 'original' && topic === 'answerable'),
      count(({ form }) => form !== 'original' && form !== 'swapped'),
      count(({ form }) => form === 'swapped'),
    ];
  });
  return renderTable(['learnt from', 'questions', 'answerable', 'copies', 'swapped'], rows);
}

/** Recall, refusals and calibration: a line a set. */
export function renderScores(title: string, sets: readonly ScoredSet[]): string {
  const rows = sets.map(({ name, score }) => [
    name,
    String(score.questions),
    ...[score.top1, score.recall, score.refusalRecall, score.f, score.calibrationError].map(
      formatValue,
    ),
  ]);
  return renderTable(
    [title, 'questions', 'top-1', 'recall', 'refusal recall', 'F', 'calibration error'],
    rows,
  );
}

/** Our own questions as they were written, each judged by what the other collections taught. */
export function scoreLeftOut(outOfFold: readonly Judged[]): readonly ScoredSet[] {
  const own = outOfFold.filter(({ example }) => example.own && example.form === 'original');
  const scored = (name: string, judged: readonly Judged[]) => ({
    name,
    score: scoreDecisions(judged, ({ threshold }) => threshold),
  });
  const sets = [...new Set(own.map(({ example }) => example.set))];
  return [
    ...sets.map((set) =>
      scored(
        set,
        own.filter(({ example }) => example.set === set),
      ),
    ),
    scored('all of them', own),
  ];
}

/** How sure the judge is of answerable questions, beside adversarial and off-topic ones, by fold. */
export function renderPublicSet(set: string, outOfFold: readonly Judged[]): string {
  const ofSet = outOfFold.filter(
    ({ example }) => example.set === set && example.form === 'original',
  );
  const folds = [...new Set(ofSet.map(({ example }) => example.fold))].sort((a, b) => a - b);
  const rows = folds.map((fold) =>
    publicRow(
      `${set}, fold ${fold + 1}`,
      ofSet.filter(({ example }) => example.fold === fold),
    ),
  );
  return renderTable(
    [
      'left out',
      'answerable',
      'quote hit',
      'AUROC adversarial',
      'AUROC off-topic',
      'precision at 80 %',
    ],
    [...rows, publicRow(`${set}, all`, ofSet)],
  );
}

function publicRow(name: string, judged: readonly Judged[]): readonly string[] {
  const of = (wanted: Example['topic']) => judged.filter(({ example }) => example.topic === wanted);
  const answerable = of('answerable');
  return [
    name,
    String(answerable.length),
    formatValue(scoreDecisions(answerable, () => 0).top1),
    formatValue(auroc(surenessOf(answerable), surenessOf(of('unanswerable')))),
    formatValue(auroc(surenessOf(answerable), surenessOf(of('off-topic')))),
    formatValue(
      precisionAtCoverage(
        answerable.map(({ confidence, right }) => ({ confidence, correct: right })),
        0.8,
      ),
    ),
  ];
}

/** AUROC of a set's answerable against its adversarial questions. */
export function adversarialAuroc(set: string, outOfFold: readonly Judged[]): number | undefined {
  const of = (wanted: Example['topic']) =>
    outOfFold.filter(
      ({ example: { set: own, form, topic } }) =>
        own === set && form === 'original' && topic === wanted,
    );
  return auroc(surenessOf(of('answerable')), surenessOf(of('unanswerable')));
}

function surenessOf(decisions: readonly Decision[]): readonly number[] {
  return decisions.map(({ confidence }) => confidence);
}

/** What was measured with features switched off. */
export interface AblationFigures {
  readonly name: string;
  readonly top1: number;
  readonly f: number;
  readonly adversarial: number | undefined;
}

/** A line for all features, then one for each group left out with what is lost (below 0) or won by that. */
export function renderAblations(whole: AblationFigures, parts: readonly AblationFigures[]): string {
  const change = (figure: number | undefined, from: number | undefined) =>
    figure === undefined || from === undefined
      ? formatValue(undefined)
      : `${figure < from ? '-' : '+'}${Math.abs(figure - from).toFixed(3)}`;
  return renderTable(
    ['learnt without', 'top-1', 'F', 'AUROC adversarial'],
    [
      [whole.name, ...[whole.top1, whole.f, whole.adversarial].map(formatValue)],
      ...parts.map(({ name, top1, f, adversarial }) => [
        name,
        change(top1, whole.top1),
        change(f, whole.f),
        change(adversarial, whole.adversarial),
      ]),
    ],
  );
}
