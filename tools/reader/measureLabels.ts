import type { Encoder } from '../../src/engine/encoder/encoder.js';
import { sampleEvenly } from '../sampleEvenly.js';
import { type Bounded, boundedShare } from './bounds.js';
import { LABELS, type LabelledClaim } from './labelledClaim.js';

/** How the reader labels claims whose evidence it is given. */
export interface LabelFigures {
  readonly accuracy: Bounded;
  /** Of the claims given each label, the share that has it; in the order of `LABELS`. */
  readonly precisions: readonly Bounded[];
  /** Share right of those that are supported or refuted, when it may only choose between these two. */
  readonly twoWay: Bounded;
}

/** Labels each claim by its evidence alone. */
export async function measureLabels(
  claims: readonly LabelledClaim[],
  sample: number | undefined,
  encoder: Encoder,
): Promise<LabelFigures> {
  const given: { readonly label: number; readonly told: number; readonly refuted: boolean }[] = [];
  for (const { claim, headline, evidence, label } of sampleEvenly(
    claims,
    sample ?? claims.length,
  )) {
    const [reading] = await encoder.read(claim, [{ headline, text: evidence }], { most: 1 });
    if (reading === undefined) continue;
    const scores = LABELS.map((name) => reading.claim[name]);
    const told = scores.indexOf(Math.max(...scores));
    given.push({ label, told, refuted: reading.claim.refutes > reading.claim.supports });
  }
  const sure = given.filter(({ label }) => label < 2);
  return {
    accuracy: boundedShare(given.filter(({ label, told }) => label === told).length, given.length),
    precisions: LABELS.map((_, name) => {
      const named = given.filter(({ told }) => told === name);
      return boundedShare(named.filter(({ label }) => label === name).length, named.length);
    }),
    twoWay: boundedShare(
      sure.filter(({ label, refuted }) => refuted === (label === 1)).length,
      sure.length,
    ),
  };
}
