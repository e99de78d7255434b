import { RANKING } from '../../src/engine/evidence/features.js';
import { chooseThreshold } from './chooseThreshold.js';
import type { Example, TextKind } from './example.js';
import { fitLogistic, type Logistic, logOddsOf, sigmoid } from './fitLogistic.js';
import { fitRanker } from './fitRanker.js';
import { bestOf, GATE_SIZE, rankInput } from './gateInput.js';
import type { Decision } from './scoreDecisions.js';

/** The numbers of a model, in the order of the names that they belong to. */
export interface Learnt {
  readonly ranker: Float64Array;
  readonly gate: Logistic;
  readonly threshold: number;
}

/** A decision about an example by weights that were learnt from the other folds. */
export interface Judged extends Decision {
  readonly example: Example;
}

export interface Learning {
  /** Learnt from all examples. */
  readonly learnt: Learnt;
  /** Every example, in order, as the other folds would have it judged. */
  readonly outOfFold: readonly Judged[];
}

/**
 * Share of the weight that each kind of text gets. Real news is what the bot is for; the invented
 * collections are about the constraints, and encyclopaedia text brings many kinds of question.
 */
const SHARES: Readonly<Record<TextKind, number>> = { news: 0.5, invented: 0.3, encyclopaedia: 0.2 };
const GATE = { l2: 2e-3, epochs: 600 } as const;

/** An example with its best sentence under a ranker that never saw its fold. */
interface Row {
  readonly example: Example;
  readonly right: boolean;
  /** `undefined` when every sentence found breaks a constraint, or none was found: no case for the gate. */
  readonly input: Float64Array | undefined;
}

/**
 * Learns ranker, gate and threshold. Each step is taught with what the step before makes of questions
 * that it was not taught with; the threshold is chosen on news, real and invented.
 */
export async function learn(examples: readonly Example[]): Promise<Learning> {
  const folds = [...new Set(examples.map(({ fold }) => fold))].sort();
  const rows: Row[] = [];
  for (const fold of folds) {
    const ranker = await teachRanker(examples.filter((example) => example.fold !== fold));
    for (const example of examples) if (example.fold === fold) rows.push(rowOf(example, ranker));
  }
  const judged = new Map<Example, Judged>();
  for (const fold of folds) {
    const gate = await teachGate(rows.filter(({ example }) => example.fold !== fold));
    for (const row of rows) {
      if (row.example.fold === fold) judged.set(row.example, decide(row, gate));
    }
  }
  const outOfFold = examples.flatMap((example) => judged.get(example) ?? []);
  const learnt = {
    ranker: await teachRanker(examples),
    gate: await teachGate(rows),
    threshold: chooseThreshold(
      (['news', 'invented'] as const).map((kind) =>
        outOfFold.filter(({ example }) => example.kind === kind),
      ),
    ),
  };
  return { learnt, outOfFold };
}

/** What the learnt numbers make of an example. */
export function judge({ ranker, gate }: Learnt, example: Example): Judged {
  return decide(rowOf(example, ranker), gate);
}

function rowOf(example: Example, ranker: Float64Array): Row {
  const best = bestOf(example, ranker);
  const stands = best !== undefined && best.candidate.broken.length === 0;
  return { example, right: best?.candidate.right ?? false, input: stands ? best.input : undefined };
}

function decide({ example, right, input }: Row, gate: Logistic): Judged {
  const confidence = input === undefined ? 0 : sigmoid(logOddsOf(gate, input));
  return { example, answerable: example.answerable, right, confidence };
}

function teachRanker(examples: readonly Example[]): Promise<Float64Array> {
  const answerable = examples.filter((example) => example.answerable);
  const weightOf = weighing(answerable);
  const lists = answerable.map((example) => {
    const standing = example.candidates.filter(({ broken }) => broken.length === 0);
    return {
      weight: weightOf(example),
      right: standing.filter(({ right }) => right).map(rankInput),
      wrong: standing.filter(({ holds }) => !holds).map(rankInput),
    };
  });
  return fitRanker(lists, RANKING.length);
}

function teachGate(rows: readonly Row[]): Promise<Logistic> {
  const weightOf = weighing(rows.map(({ example }) => example));
  const cases = rows.flatMap(({ example, right, input }) =>
    input === undefined ? [] : [{ input, right, weight: weightOf(example) }],
  );
  return fitLogistic(cases, GATE_SIZE, GATE);
}

/** The questions of one kind count alike, and all of them together by the kind's share. */
function weighing(examples: readonly Example[]): (example: Example) => number {
  const counts = new Map<TextKind, number>();
  for (const { kind } of examples) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return ({ kind }) => SHARES[kind] / (counts.get(kind) ?? 1);
}
