import type { Example } from './example.js';

/** All copies of one set together count so much beside its questions as they were written. */
const COPIES = 0.5;

/**
 * A weight for each example, 1 in all: `publicShare` of it for the public sets, each set of a kind alike
 * by its number of questions, and copies less than the questions themselves.
 */
export function weighExamples(
  examples: readonly Example[],
  publicShare: number,
): ReadonlyMap<Example, number> {
  const isOriginal = ({ form }: Example) => form === 'original';
  const weights = new Map<Example, number>();
  for (const own of [true, false]) {
    const ofKind = examples.filter((example) => example.own === own);
    const originals = ofKind.filter(isOriginal).length;
    const copies = ofKind.length - originals;
    const copy = copies === 0 ? 0 : (COPIES * originals) / copies;
    const share = own ? 1 - publicShare : publicShare;
    const total = originals + copy * copies;
    for (const example of ofKind)
      weights.set(example, ((isOriginal(example) ? 1 : copy) * share) / total);
  }
  return weights;
}
