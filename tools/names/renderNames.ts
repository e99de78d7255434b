import { type Crf, SIZE, START, STOP } from './crf.js';
import { LABELS } from './labelledStretches.js';
import { type NameMeasure, renderMeasure } from './measureNames.js';
import type { NameOptions } from './parseNameOptions.js';
import { LEARNT_SETS } from './taggedSets.js';

/** Steps of a written weight to 1: a byte holds weights up to 8, finer than they are sure. */
const SCALE = 16;
/** A feature whose weights all are below it, before they are rounded, is not written. */
const LEAST_WEIGHT = 0.2;

/** The field as it will be written: weak features are out, and the weights of the others are rounded. */
export function roundCrf({ features, steps, live }: Crf): Crf {
  const kept = live.map((one, feature) => {
    const own = features.subarray(feature * SIZE, (feature + 1) * SIZE);
    return one === 1 && own.some((weight) => Math.abs(weight) >= LEAST_WEIGHT) ? 1 : 0;
  });
  const rounded = features.map((weight) => byteOf(weight) / SCALE);
  return { features: rounded, steps, live: kept };
}

function byteOf(weight: number): number {
  return Math.max(-127, Math.min(127, Math.round(weight * SCALE)));
}

/**
 * The file that src/engine/values/personTagger.ts reads.
 *
 * @param crf A rounded one.
 * @param names The names of its features, as `place:feature`, in the order of their numbers.
 * @param measure Of `crf`, on sentences that it did not learn from.
 */
export function renderNames(
  crf: Crf,
  names: readonly string[],
  measure: NameMeasure,
  options: Pick<NameOptions, 'epochs' | 'runs' | 'heldOut' | 'date'>,
): string {
  const places = new Map<string, { readonly names: string[]; readonly bytes: number[] }>();
  for (const [feature, name] of names.entries()) {
    if (crf.live[feature] !== 1) continue;
    const colon = name.indexOf(':');
    const place = name.slice(0, colon);
    const own = places.get(place) ?? { names: [], bytes: [] };
    places.set(place, own);
    own.names.push(name.slice(colon + 1));
    for (const weight of crf.features.subarray(feature * SIZE, (feature + 1) * SIZE))
      own.bytes.push(byteOf(weight));
  }
  const features = [...places].map(([place, { names, bytes }]) => {
    const weights = Buffer.from(Int8Array.from(bytes).buffer).toString('base64');
    return [place, { names: names.join(' '), weights }] as const;
  });
  const steps = [...crf.steps].map((weight) => Number(weight.toFixed(3)));
  const file = {
    source: sourceOf(measure, options),
    labels: LABELS,
    scale: SCALE,
    transitions: steps.slice(0, START),
    start: steps.slice(START, STOP),
    stop: steps.slice(STOP),
    features: Object.fromEntries(features),
  };
  return `${JSON.stringify(file)}\n`;
}

function sourceOf(
  measure: NameMeasure,
  { epochs, runs, heldOut, date }: Pick<NameOptions, 'epochs' | 'runs' | 'heldOut' | 'date'>,
): string {
  const sets = LEARNT_SETS.map(
    ({ name, weight, licence }) =>
      `${name} (${licence}${weight === 1 ? '' : `, weight ${weight}`})`,
  );
  return [
    "Weights of the tagger of people's names (src/engine/values/personTagger.ts): a linear-chain conditional random field,",
    `AdaGrad, epochs: ${epochs}, mean of runs: ${runs}, learnt on ${date} by npm run names from${heldOut ? ' nine tenths of' : ''}`,
    `${sets.join(', ')}.`,
    `Measured on conll03 (Reuters, not learnt from): ${renderMeasure(measure)} of persons' names.`,
  ].join('\n');
}
