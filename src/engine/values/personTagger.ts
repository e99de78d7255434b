import learnt from '../../../models/names.json' with { type: 'json' };
import type { Casing } from '../text/casing.js';
import {
  type Stretch,
  stretchesOf,
  type TokenType,
  typeKey,
  typeOf,
  visitAround,
  visitToken,
} from './nameFeatures.js';
import type { NameToken } from './nameTokens.js';

/** A person's name as the tagger reads it: `[from, to)` in the sentence's tokens. */
export interface TaggedPerson {
  readonly from: number;
  readonly to: number;
}

/** What the tagger reads in one sentence. */
export interface TaggedSentence {
  /** The persons' names of the likeliest reading, in reading order. */
  readonly people: readonly TaggedPerson[];
  /** How likely each token is part of a person's name, 0–1. */
  readonly chances: Float64Array;
}

/** Labels of a token: none, the first or a further word of a person's name, an organisation's, a place's or another name's. */
const LABELS = ['O', 'PB', 'PI', 'ORG', 'LOC', 'MISC'] as const;
const SIZE = LABELS.length;
const FIRST = LABELS.indexOf('PB');
const FURTHER = LABELS.indexOf('PI');

/** Most tokens and places that are kept with their weights; then all are forgotten. */
const MOST_KEPT = 200_000;

/**
 * Reads which capitalised words of a sentence are persons' names: a linear-chain conditional random
 * field (Lafferty et al. 2001) over each stretch of capitals, from the words' shape, their endings,
 * the lists that know them, how the collection writes them, and what stands around.
 */
export function tagPeople(
  text: string,
  tokens: readonly NameToken[],
  casing: Casing,
): TaggedSentence {
  const people: TaggedPerson[] = [];
  const chances = new Float64Array(tokens.length);
  const stretches = stretchesOf(tokens);
  if (stretches.length === 0) return { people, chances };
  const types: TokenType[] = [];
  const typeAt = (at: number) => {
    const token = tokens[at];
    if (token === undefined) return undefined;
    types[at] ??= keptType(text, token, casing);
    return types[at];
  };
  for (const stretch of stretches) {
    const scores = scoresOf(tokens, typeAt, stretch);
    const labels = likeliest(scores);
    for (let first = 0; first < labels.length; first++) {
      if (labels[first] !== FIRST) continue;
      let to = first + 1;
      while (labels[to] === FURTHER) to++;
      people.push({ from: stretch.from + first, to: stretch.from + to });
    }
    chances.set(chancesOf(scores), stretch.from);
  }
  return { people, chances };
}

type Weights = ReadonlyMap<string, Float64Array>;

let weights: ReadonlyMap<string, Weights> | undefined;

/** The weights by place and feature, one a label. */
function weightsByPlace(): ReadonlyMap<string, Weights> {
  weights ??= new Map(
    Object.entries(learnt.features).map(([place, { names, weights: packed }]) => {
      const bytes = new Int8Array(Buffer.from(packed, 'base64'));
      const table = names
        .split(' ')
        .map(
          (name, at) =>
            [
              name,
              Float64Array.from(
                bytes.subarray(at * SIZE, (at + 1) * SIZE),
                (w) => w / learnt.scale,
              ),
            ] as const,
        );
      return [place, new Map(table)];
    }),
  );
  return weights;
}

let types = new Map<string, TokenType>();
let sums = new Map<string, Map<TokenType, Float64Array>>();
let kept = 0;

function keptType(text: string, token: NameToken, casing: Casing): TokenType {
  const key = typeKey(text, token, casing);
  const known = types.get(key);
  if (known !== undefined) return known;
  if (kept > MOST_KEPT) {
    types = new Map();
    sums = new Map();
    kept = 0;
  }
  const type = typeOf(text, token, casing);
  types.set(key, type);
  kept++;
  return type;
}

/** Adds up the weights of a token's features at a place; the same token stands there again and again. */
function keptSum(place: string, type: TokenType): Float64Array {
  let atPlace = sums.get(place);
  if (atPlace === undefined) {
    atPlace = new Map();
    sums.set(place, atPlace);
  }
  const known = atPlace.get(type);
  if (known !== undefined) return known;
  const sum = new Float64Array(SIZE);
  const table = weightsByPlace().get(place);
  if (table !== undefined) {
    for (const feature of place === '0' ? type.own : type.near) {
      const own = table.get(feature);
      if (own !== undefined) addTo(sum, own);
    }
  }
  atPlace.set(type, sum);
  kept++;
  return sum;
}

function addTo(sum: Float64Array, more: Float64Array): void {
  for (let label = 0; label < SIZE; label++) sum[label] = (sum[label] ?? 0) + (more[label] ?? 0);
}

/** The score of each label for each token of a stretch. */
function scoresOf(
  tokens: readonly NameToken[],
  typeAt: (at: number) => TokenType | undefined,
  stretch: Stretch,
): Float64Array[] {
  const around = new Float64Array(SIZE);
  visitAround(tokens, typeAt, stretch, (place, type) => addTo(around, keptSum(place, type)));
  const scores: Float64Array[] = [];
  for (let at = stretch.from; at < stretch.to; at++) {
    const score = around.slice();
    visitToken(tokens, typeAt, stretch, at, (place, type) => addTo(score, keptSum(place, type)));
    scores.push(score);
  }
  return scores;
}

/** Far below any score: a further word without a first one. */
const NEVER = -1e4;

function step(before: number, label: number): number {
  if (label === FURTHER && before !== FIRST && before !== FURTHER) return NEVER;
  return learnt.transitions[before * SIZE + label] ?? 0;
}

function opening(label: number): number {
  return label === FURTHER ? NEVER : (learnt.start[label] ?? 0);
}

function closing(label: number): number {
  return learnt.stop[label] ?? 0;
}

/** The likeliest labels in a row (Viterbi). Plain loops: every name of a collection passes here. */
function likeliest(scores: readonly Float64Array[]): number[] {
  const back: Uint8Array[] = [];
  let best = new Float64Array(SIZE);
  for (let label = 0; label < SIZE; label++) best[label] = opening(label) + at(scores[0], label);
  for (let place = 1; place < scores.length; place++) {
    const next = new Float64Array(SIZE);
    const from = new Uint8Array(SIZE);
    for (let label = 0; label < SIZE; label++) {
      let most = Number.NEGATIVE_INFINITY;
      for (let before = 0; before < SIZE; before++) {
        const value = at(best, before) + step(before, label);
        if (value <= most) continue;
        most = value;
        from[label] = before;
      }
      next[label] = most + at(scores[place], label);
    }
    back.push(from);
    best = next;
  }
  for (let label = 0; label < SIZE; label++) best[label] = at(best, label) + closing(label);
  let label = indexOfMost(best);
  const labels = [label];
  for (const from of back.reverse()) {
    label = from[label] ?? 0;
    labels.push(label);
  }
  return labels.reverse();
}

/** How likely each token is a person's, by all readings of the stretch (forward-backward). */
function chancesOf(scores: readonly Float64Array[]): number[] {
  const forward: Float64Array[] = [];
  const ways = new Float64Array(SIZE);
  for (let place = 0; place < scores.length; place++) {
    const before = forward[place - 1];
    const own = new Float64Array(SIZE);
    for (let label = 0; label < SIZE; label++) {
      if (before === undefined) own[label] = opening(label);
      else {
        for (let from = 0; from < SIZE; from++) ways[from] = at(before, from) + step(from, label);
        own[label] = logSum(ways);
      }
      own[label] = at(own, label) + at(scores[place], label);
    }
    forward.push(own);
  }
  let backward = new Float64Array(SIZE);
  for (let label = 0; label < SIZE; label++) backward[label] = closing(label);
  const chances: number[] = [];
  for (let place = scores.length - 1; place >= 0; place--) {
    for (let label = 0; label < SIZE; label++)
      ways[label] = at(forward[place], label) + at(backward, label);
    const all = logSum(ways);
    chances.push(Math.exp(at(ways, FIRST) - all) + Math.exp(at(ways, FURTHER) - all));
    if (place === 0) break;
    const own = new Float64Array(SIZE);
    for (let label = 0; label < SIZE; label++) {
      for (let to = 0; to < SIZE; to++)
        ways[to] = at(backward, to) + at(scores[place], to) + step(label, to);
      own[label] = logSum(ways);
    }
    backward = own;
  }
  return chances.reverse();
}

function at(values: Float64Array | undefined, label: number): number {
  return values?.[label] ?? 0;
}

function logSum(values: Float64Array): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > most) most = value;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - most);
  return most + Math.log(sum);
}

function indexOfMost(values: Float64Array): number {
  return values.reduce((best, value, label) => (value > at(values, best) ? label : best), 0);
}
