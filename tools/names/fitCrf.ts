import {
  at,
  type Crf,
  closingScore,
  emptyCrf,
  mayFollow,
  openingScore,
  SIZE,
  START,
  STOP,
  type Sums,
  scoresOf,
  stepScore,
  sumUp,
} from './crf.js';
import { FURTHER, type LabelledStretch } from './labelledStretches.js';

export interface FitOptions {
  /** 1 for each feature to learn, by its number, else 0. */
  readonly live: Uint8Array;
  readonly epochs: number;
  /** Runs to average, each with an order of its own; the same ones at every call. */
  readonly runs: number;
  /** Told a line after each epoch. */
  readonly log: (line: string) => void;
}

/** How often a word itself is left out: the tagger must do with what it looks like and what stands around. */
const UNREAD = 0.3;
const RATE = 0.15;
/** How strongly a weight is drawn to 0. */
const DECAY = 2e-3;
/** Below it, the largest weight of a feature after an epoch ends its part in the run. */
const WEAK = 0.2;
/** A smaller step is not made: most are, and they cost most of the time. */
const LEAST_STEP = 1e-4;

/** Learns the weights by AdaGrad (Duchi et al. 2011) on the log-likelihood, stretch by stretch. */
export function fitCrf(
  stretches: readonly LabelledStretch[],
  { live, epochs, runs, log }: FitOptions,
): Crf {
  const features = new Float64Array(live.length * SIZE);
  const steps = new Float64Array(STOP + SIZE);
  const order = [...stretches];
  for (let run = 0; run < runs; run++) {
    const crf = emptyCrf(live);
    const slopes: Slopes = {
      features: new Float32Array(crf.features.length).fill(1e-6),
      steps: new Float32Array(crf.steps.length).fill(1e-6),
    };
    const random = randomNumbers(7 + 1000 * run);
    for (let epoch = 0; epoch < epochs; epoch++) {
      shuffle(order, random);
      let loss = 0;
      for (const stretch of order) loss += learnFrom(crf, slopes, stretch, random);
      if (epoch < epochs - 1) dropWeak(crf);
      log(`run ${run + 1}, epoch ${epoch + 1}: loss ${(loss / order.length).toFixed(4)}`);
    }
    for (let i = 0; i < features.length; i++)
      if (crf.live[Math.floor(i / SIZE)] === 1)
        features[i] = at(features, i) + at(crf.features, i) / runs;
    for (let i = 0; i < steps.length; i++) steps[i] = at(steps, i) + at(crf.steps, i) / runs;
  }
  return {
    features: Float32Array.from(features),
    steps: Float32Array.from(steps),
    live: live.slice(),
  };
}

/** Sums of squared slopes, one a weight. */
type Slopes = Pick<Crf, 'features' | 'steps'>;

/** One step down for one stretch. Gives how unlikely its labels were before, in nats. */
function learnFrom(
  crf: Crf,
  squares: Slopes,
  stretch: LabelledStretch,
  random: () => number,
): number {
  const { features, words, labels, weight } = stretch;
  const unread = labels.map(() => random() < UNREAD);
  const scores = scoresOf(crf, stretch, unread);
  const sums = sumUp(crf, scores);
  const loss = sums.all - readingScore(crf, scores, labels);
  const slope = new Float64Array(SIZE);
  const last = labels.length - 1;
  for (const [place, actual] of labels.entries()) {
    for (let label = 0; label < SIZE; label++)
      slope[label] = chanceAt(sums, place, label) - (label === actual ? 1 : 0);
    const learn = (list: Int32Array | undefined) => {
      for (const feature of list ?? []) {
        if (crf.live[feature] === 0) continue;
        for (let label = 0; label < SIZE; label++) {
          const i = feature * SIZE + label;
          const decayed = at(slope, label) + DECAY * at(crf.features, i);
          stepDown(crf.features, squares.features, i, decayed, weight);
        }
      }
    };
    learn(features[place]);
    if (unread[place] !== true) learn(words[place]);
    const learnStep = (i: number, by: number) => stepDown(crf.steps, squares.steps, i, by, weight);
    for (let label = 0; label < SIZE; label++) {
      if (place === 0 && label !== FURTHER) learnStep(START + label, at(slope, label));
      if (place === last) learnStep(STOP + label, at(slope, label));
    }
    if (place === 0) continue;
    for (let before = 0; before < SIZE; before++) {
      for (let label = 0; label < SIZE; label++) {
        if (!mayFollow(before, label)) continue;
        const chance = Math.exp(
          at(sums.forward[place - 1], before) +
            stepScore(crf, before, label) +
            at(scores[place], label) +
            at(sums.backward[place], label) -
            sums.all,
        );
        const met = labels[place - 1] === before && actual === label;
        learnStep(before * SIZE + label, chance - (met ? 1 : 0));
      }
    }
  }
  return loss;
}

/** The chance of a label at a token, 0–1. */
function chanceAt({ forward, backward, all }: Sums, place: number, label: number): number {
  return Math.exp(at(forward[place], label) + at(backward[place], label) - all);
}

/** The score of one way of labelling a stretch. */
function readingScore(
  crf: Crf,
  scores: readonly Float64Array[],
  labels: readonly number[],
): number {
  let score = openingScore(crf, at(labels, 0)) + closingScore(crf, at(labels, labels.length - 1));
  for (const [place, label] of labels.entries()) {
    score += at(scores[place], label);
    if (place > 0) score += stepScore(crf, at(labels, place - 1), label);
  }
  return score;
}

function stepDown(
  weights: Float32Array,
  squares: Float32Array,
  i: number,
  slope: number,
  weight: number,
): void {
  if (slope > -LEAST_STEP && slope < LEAST_STEP) return;
  const own = slope * weight;
  squares[i] = at(squares, i) + own * own;
  weights[i] = at(weights, i) - (RATE * own) / Math.sqrt(at(squares, i) + 1e-2);
}

/** Ends the part of features that have learnt little: most of them are chance. */
function dropWeak({ features, live }: Crf): void {
  for (let feature = 0; feature < live.length; feature++) {
    const own = features.subarray(feature * SIZE, (feature + 1) * SIZE);
    if (own.every((weight) => Math.abs(weight) < WEAK)) live[feature] = 0;
  }
}

/** Fisher and Yates's shuffle, in place. */
function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j] as T, list[i] as T]; // both are below the length
  }
}

/** Numbers from 0 to 1, the same for the same seed (a linear congruential generator, with C's usual constants). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}
