import { FIRST, FURTHER, LABELS, type LabelledStretch } from './labelledStretches.js';

/** Labels there are. */
export const SIZE = LABELS.length;
/** Where the weights of a stretch's first label begin in `Crf.steps`. */
export const START = SIZE * SIZE;
/** Where those of its last label begin. */
export const STOP = START + SIZE;

/** A linear-chain conditional random field (Lafferty et al. 2001) over the labels of a stretch. */
export interface Crf {
  /** The weights of feature f stand at f × SIZE and after, one a label. */
  readonly features: Float32Array;
  /** The weights of label b after label a at a × SIZE + b, then from `START` and from `STOP` those of the ends. */
  readonly steps: Float32Array;
  /** 1 for each feature that counts, 0 for the others. */
  readonly live: Uint8Array;
}

export function emptyCrf(live: Uint8Array): Crf {
  return {
    features: new Float32Array(live.length * SIZE),
    steps: new Float32Array(STOP + SIZE),
    live: live.slice(),
  };
}

/** Far below any score: a further word of a name without a first one. */
const NEVER = -1e4;

export function mayFollow(before: number, label: number): boolean {
  return label !== FURTHER || before === FIRST || before === FURTHER;
}

export function stepScore({ steps }: Crf, before: number, label: number): number {
  return mayFollow(before, label) ? at(steps, before * SIZE + label) : NEVER;
}

export function openingScore({ steps }: Crf, label: number): number {
  return label === FURTHER ? NEVER : at(steps, START + label);
}

export function closingScore({ steps }: Crf, label: number): number {
  return at(steps, STOP + label);
}

/** The score of each label for each token; where `unread` is true, without the word itself. */
export function scoresOf(
  crf: Crf,
  { features, words }: LabelledStretch,
  unread: readonly boolean[] = [],
): Float64Array[] {
  return features.map((list, place) => {
    const score = new Float64Array(SIZE);
    addWeights(crf, list, score);
    if (unread[place] !== true) addWeights(crf, words[place] ?? [], score);
    return score;
  });
}

function addWeights({ features, live }: Crf, list: ArrayLike<number>, score: Float64Array): void {
  for (let next = 0; next < list.length; next++) {
    const feature = list[next] as number; // next < list.length
    if (live[feature] === 0) continue;
    for (let label = 0; label < SIZE; label++)
      score[label] = at(score, label) + at(features, feature * SIZE + label);
  }
}

/** The likeliest labels in a row (Viterbi); of equal ones the first. */
export function likeliestLabels(crf: Crf, scores: readonly Float64Array[]): number[] {
  const back: Uint8Array[] = [];
  let best = Float64Array.from({ length: SIZE }, (_, label) => {
    return at(scores[0], label) + openingScore(crf, label);
  });
  for (const score of scores.slice(1)) {
    const next = new Float64Array(SIZE);
    const from = new Uint8Array(SIZE);
    for (let label = 0; label < SIZE; label++) {
      let most = Number.NEGATIVE_INFINITY;
      for (let before = 0; before < SIZE; before++) {
        const value = at(best, before) + stepScore(crf, before, label);
        if (value <= most) continue;
        most = value;
        from[label] = before;
      }
      next[label] = most + at(score, label);
    }
    back.push(from);
    best = next;
  }
  let label = 0;
  for (let other = 1; other < SIZE; other++)
    if (at(best, other) + closingScore(crf, other) > at(best, label) + closingScore(crf, label))
      label = other;
  const labels = [label];
  for (const from of back.reverse()) {
    label = from[label] ?? 0;
    labels.push(label);
  }
  return labels.reverse();
}

/** Sums over all ways of labelling a stretch, as logarithms; the lists have an entry a token. */
export interface Sums {
  /** Up to a token, by its label. */
  readonly forward: readonly Float64Array[];
  /** Behind it, by its label. */
  readonly backward: readonly Float64Array[];
  readonly all: number;
}

/** The forward-backward algorithm. */
export function sumUp(crf: Crf, scores: readonly Float64Array[]): Sums {
  const last = scores.length - 1;
  const ways = new Float64Array(SIZE);
  const forward: Float64Array[] = [];
  for (const [place, score] of scores.entries()) {
    const own = new Float64Array(SIZE);
    for (let label = 0; label < SIZE; label++) {
      for (let before = 0; before < SIZE && place > 0; before++)
        ways[before] = at(forward[place - 1], before) + stepScore(crf, before, label);
      own[label] = (place === 0 ? openingScore(crf, label) : logSum(ways)) + at(score, label);
    }
    forward.push(own);
  }
  const backward: Float64Array[] = [];
  backward[last] = Float64Array.from({ length: SIZE }, (_, label) => closingScore(crf, label));
  for (let place = last - 1; place >= 0; place--) {
    const own = new Float64Array(SIZE);
    for (let label = 0; label < SIZE; label++) {
      for (let next = 0; next < SIZE; next++)
        ways[next] =
          stepScore(crf, label, next) + at(scores[place + 1], next) + at(backward[place + 1], next);
      own[label] = logSum(ways);
    }
    backward[place] = own;
  }
  for (let label = 0; label < SIZE; label++)
    ways[label] = at(forward[last], label) + closingScore(crf, label);
  return { forward, backward, all: logSum(ways) };
}

function logSum(values: Float64Array): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > most) most = value;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - most);
  return most + Math.log(sum);
}

/** An entry that is there; the compiler cannot know. */
export function at(values: ArrayLike<number> | undefined, index: number): number {
  return values?.[index] ?? 0;
}
