import { FEATURE_NAMES, type FeatureName } from '../../evidence/features.js';
import {
  measureNeeds,
  type Necessity,
  needsOf,
  TERM_CLASSES,
  type TermTraits,
} from '../../evidence/necessity.js';
import { ANSWER_TYPES } from '../../question/answerType.js';
import type { Candidate, Example } from './example.js';
import { fitLogistic, type LogisticCase } from './fitLogistic.js';
import { byName, round } from './toModel.js';

/** A word must have stood in as many questions before its own weight is more than chance. */
const LEAST_QUESTIONS = 6;
/** A term stands in an answer, or right around it, when it is covered as well as this. */
const COVERED = 0.6;
/** A question of our own counts as several public ones: there are few, and they are what the bot is for. */
const OWN_WEIGHT = 3;
const FIT = { l2: 1e-4, epochs: 300 } as const;

/** The traits that are numbers, before the classes, the types and the terms. */
const TRAITS = ['rarity', 'focus', 'last', 'known', 'size'] as const;
const CLASSES_AT = TRAITS.length;
const TYPES_AT = CLASSES_AT + TERM_CLASSES.length;
const TERMS_AT = TYPES_AT + ANSWER_TYPES.length;

/** Learns which words answers need, from answerable questions as they were written. */
export async function learnNecessity(all: readonly Example[]): Promise<Necessity> {
  const examples = all.filter(
    ({ form, candidates }) => form === 'original' && candidates.some(({ right }) => right),
  );
  const terms = commonTerms(examples);
  const places = new Map(terms.map((term, at) => [term, TERMS_AT + at]));
  const cases = examples.flatMap((example) => {
    const covers = fullest(example.candidates.filter(({ right }) => right));
    return example.traits.flatMap((trait, at): LogisticCase[] => {
      if (trait.asking) return [];
      const right = (covers[at * 2 + 1] ?? 0) >= COVERED;
      return [{ ...encode(trait, places), right, weight: example.own ? OWN_WEIGHT : 1 }];
    });
  });
  const { weights, bias } = await fitLogistic(cases, TERMS_AT + terms.length, FIT);
  const at = (place: number) => round(weights[place] ?? 0);
  return {
    bias: round(bias),
    rarity: at(0),
    focus: at(1),
    last: at(2),
    known: at(3),
    size: at(4),
    classes: byName(TERM_CLASSES, weights.subarray(CLASSES_AT)),
    types: byName(ANSWER_TYPES, weights.subarray(TYPES_AT)),
    terms: Object.fromEntries(terms.map((term, place) => [term, at(TERMS_AT + place)])),
  };
}

/** Examples with their need features, each measured by what the other folds taught, and what all taught. */
export async function teachNeeds(
  examples: readonly Example[],
): Promise<{ readonly necessity: Necessity; readonly examples: readonly Example[] }> {
  const byFold = new Map<number, Necessity>();
  for (const fold of new Set(examples.map((example) => example.fold)))
    byFold.set(fold, await learnNecessity(examples.filter((example) => example.fold !== fold)));
  const necessity = await learnNecessity(examples);
  return {
    necessity,
    examples: examples.map((example) => withNeeds(example, byFold.get(example.fold) ?? necessity)),
  };
}

/** The example with its need features measured anew. */
export function withNeeds(example: Example, necessity: Necessity): Example {
  const needs = needsOf(example.traits, necessity);
  const candidates = example.candidates.map((candidate): Candidate => {
    const covers = example.traits.map((_, at) => ({
      own: candidate.covers[at * 2] ?? 0,
      all: candidate.covers[at * 2 + 1] ?? 0,
    }));
    const measured: Partial<Record<FeatureName, number>> = measureNeeds(needs, covers);
    const features = Float64Array.from(
      FEATURE_NAMES,
      (name, at) => measured[name] ?? candidate.features[at] ?? 0,
    );
    return { ...candidate, features };
  });
  return { ...example, candidates };
}

function commonTerms(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>();
  for (const { traits } of examples)
    for (const { term, termClass, asking } of traits)
      if (!asking && termClass !== 'name' && termClass !== 'number')
        counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= LEAST_QUESTIONS)
    .map(([term]) => term)
    .sort();
}

/** The covers of the right sentence that holds most of the question. */
function fullest(candidates: readonly Candidate[]): Float64Array {
  const own = ({ covers }: Candidate) =>
    covers.reduce((sum, cover, at) => (at % 2 === 0 ? sum + cover : sum), 0);
  const [first, ...others] = candidates;
  if (first === undefined) return new Float64Array();
  return others.reduce((best, other) => (own(other) > own(best) ? other : best), first).covers;
}

function encode(
  trait: TermTraits,
  places: ReadonlyMap<string, number>,
): Pick<LogisticCase, 'input' | 'places'> & { readonly places: Uint16Array } {
  const { termClass, type, term } = trait;
  const entries: (readonly [place: number, value: number])[] = TRAITS.map((name, at) => [
    at,
    Number(trait[name]),
  ]);
  entries.push([CLASSES_AT + TERM_CLASSES.indexOf(termClass), 1]);
  entries.push([TYPES_AT + ANSWER_TYPES.indexOf(type), 1]);
  const place = places.get(term);
  if (place !== undefined && termClass !== 'name' && termClass !== 'number')
    entries.push([place, 1]);
  return {
    input: Float64Array.from(entries, ([, value]) => value),
    places: Uint16Array.from(entries, ([at]) => at),
  };
}
