import { FEATURE_NAMES, type FeatureName } from '../../evidence/features.js';
import { type Calibration, calibrate, calibrated, foldIn } from './calibrate.js';
import { chooseThreshold } from './chooseThreshold.js';
import type { Example } from './example.js';
import { fitLogistic, type Logistic, logOddsOf } from './fitLogistic.js';
import { fitRanker } from './fitRanker.js';
import { bestOf, GATE_SIZE } from './gateInput.js';
import type { Decision } from './scoreDecisions.js';
import { weighExamples } from './weighExamples.js';

/** The numbers of a model, in the order of the names that they belong to. */
export interface Learnt {
  readonly ranker: Float64Array;
  readonly gate: Logistic;
  readonly threshold: number;
}

/** A decision about an example by weights that were learnt from the other folds. */
export interface Judged extends Decision {
  readonly example: Example;
  /** What was chosen on the other folds. */
  readonly threshold: number;
}

export interface Learning {
  /** Learnt from all examples. */
  readonly learnt: Learnt;
  /** Every example, in order, as the other folds would have it judged. */
  readonly outOfFold: readonly Judged[];
}

/** Share of the weight that the public sets get: they bring many kinds of question, but their questions are not ours. */
const PUBLIC_SHARE = { ranker: 0.45, gate: 0.1 } as const;
const GATE = { l2: 2e-3, epochs: 600 } as const;
const NOTHING: ReadonlySet<FeatureName> = new Set();

/** An example with its best sentence under a ranker that never saw its fold. */
interface Row {
  readonly example: Example;
  readonly right: boolean;
  /** `undefined` when every sentence found breaks a constraint, or none was found: no case for the gate. */
  readonly input: Float64Array | undefined;
}

/**
 * Learns ranker, gate, calibration and threshold. Each step is taught with what the step before makes
 * of questions that it was not taught with; `without` names features to do without.
 */
export async function learn(
  all: readonly Example[],
  without: ReadonlySet<FeatureName> = NOTHING,
): Promise<Learning> {
  const examples = without.size === 0 ? all : all.map((example) => strip(example, without));
  const folds = [...new Set(examples.map(({ fold }) => fold))].sort((a, b) => a - b);
  const rows: Row[] = [];
  for (const fold of folds) {
    const ranker = await teachRanker(examples.filter((example) => example.fold !== fold));
    for (const example of examples) if (example.fold === fold) rows.push(rowOf(example, ranker));
  }

  const predicted = new Map<Row, number>();
  for (const fold of folds) {
    const gate = await teachGate(rows.filter(({ example }) => example.fold !== fold));
    for (const row of rows) {
      if (row.example.fold === fold && row.input !== undefined)
        predicted.set(row, logOddsOf(gate, row.input));
    }
  }

  const judged = new Map<Example, Judged>();
  for (const fold of folds) {
    const isOther = ({ example }: Row) => example.fold !== fold;
    const { calibration, threshold } = await settle(rows.filter(isOther), predicted);
    for (const row of rows) {
      if (!isOther(row))
        judged.set(row.example, { ...decide(row, predicted, calibration), threshold });
    }
  }

  const { calibration, threshold } = await settle(rows, predicted);
  const learnt = {
    ranker: await teachRanker(examples),
    gate: foldIn(calibration, await teachGate(rows)),
    threshold,
  };
  return { learnt, outOfFold: examples.flatMap((example) => judged.get(example) ?? []) };
}

/** What the learnt numbers make of an example. */
export function judge({ ranker, gate }: Learnt, example: Example): Decision {
  const { input, right } = rowOf(example, ranker);
  return {
    answerable: example.topic === 'answerable',
    right,
    confidence: input === undefined ? 0 : calibrated(AS_IT_IS, logOddsOf(gate, input)),
  };
}

const AS_IT_IS: Calibration = { slope: 1, shift: 0 };

function rowOf(example: Example, ranker: Float64Array): Row {
  const best = bestOf(example, ranker);
  const stands = best !== undefined && !best.candidate.broken;
  return { example, right: best?.candidate.right ?? false, input: stands ? best.input : undefined };
}

function teachRanker(examples: readonly Example[]): Promise<Float64Array> {
  const answerable = examples.filter(({ topic }) => topic === 'answerable');
  const weights = weighExamples(answerable, PUBLIC_SHARE.ranker);
  const lists = answerable.map((example) => {
    const standing = example.candidates.filter(({ broken }) => !broken);
    return {
      weight: weights.get(example) ?? 0,
      right: standing.filter(({ right }) => right).map(({ features }) => features),
      wrong: standing.filter(({ holds }) => !holds).map(({ features }) => features),
    };
  });
  return fitRanker(lists, FEATURE_NAMES.length);
}

function teachGate(rows: readonly Row[]): Promise<Logistic> {
  const weights = weighExamples(
    rows.map(({ example }) => example),
    PUBLIC_SHARE.gate,
  );
  const cases = rows.flatMap(({ example, right, input }) =>
    input === undefined ? [] : [{ input, right, weight: weights.get(example) ?? 0 }],
  );
  return fitLogistic(cases, GATE_SIZE, GATE);
}

/** Calibration and threshold from our own questions as they were written: the use that they are for. */
async function settle(rows: readonly Row[], predicted: ReadonlyMap<Row, number>) {
  const own = rows.filter(({ example }) => example.own && example.form === 'original');
  const calibration = await calibrate(
    own.flatMap((row) => {
      const logOdds = predicted.get(row);
      return logOdds === undefined ? [] : [{ logOdds, right: row.right }];
    }),
  );
  const threshold = chooseThreshold(own.map((row) => decide(row, predicted, calibration)));
  return { calibration, threshold };
}

function decide(row: Row, predicted: ReadonlyMap<Row, number>, calibration: Calibration) {
  const { example, right } = row;
  const logOdds = predicted.get(row);
  const confidence = logOdds === undefined ? 0 : calibrated(calibration, logOdds);
  return { example, answerable: example.topic === 'answerable', right, confidence };
}

/** The example with some features at 0, where no weight can move anything. */
function strip(example: Example, without: ReadonlySet<FeatureName>): Example {
  const candidates = example.candidates.map((candidate) => ({
    ...candidate,
    features: candidate.features.map((value, at) => {
      const name = FEATURE_NAMES[at];
      return name !== undefined && without.has(name) ? 0 : value;
    }),
  }));
  return { ...example, candidates };
}
