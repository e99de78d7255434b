import { describe, expect, it } from 'vitest';
import type { Example } from '../../../src/evaluation/training/example.js';
import {
  learnNecessity,
  teachNeeds,
  withNeeds,
} from '../../../src/evaluation/training/learnNecessity.js';
import { PLAIN_NECESSITY } from '../../../src/evaluation/training/plainModel.js';
import { FEATURE_NAMES } from '../../../src/evidence/features.js';
import type { TermTraits } from '../../../src/evidence/necessity.js';
import { candidate, example } from './examples.js';

const about = { focus: false, last: false, known: true, asking: false, type: 'fact' } as const;
const trait = (term: string): TermTraits => ({
  ...about,
  term,
  termClass: 'verb',
  rarity: 0.5,
  size: 0.2,
});

/** Asks "happen" and "sink"; the answer holds the second only. */
function asked(fold: number): Example {
  const right = {
    ...candidate({}, { right: true }),
    covers: Float64Array.of(0, 0, 1, 1),
  };
  return example([right], { fold, traits: [trait('happen'), trait('sink')] });
}

const EXAMPLES = Array.from({ length: 12 }, (_, at) => asked(at % 2));
const at = (name: (typeof FEATURE_NAMES)[number]) => FEATURE_NAMES.indexOf(name);

describe('learnNecessity', () => {
  it('learns which words answers hold', async () => {
    const { terms } = await learnNecessity(EXAMPLES);
    expect(terms.happen).toBeLessThan(0);
    expect(terms.sink).toBeGreaterThan(0);
  });

  it('gives no weight of its own to a word that stood in few questions', async () => {
    expect((await learnNecessity(EXAMPLES.slice(0, 5))).terms).toEqual({});
  });

  it('learns the same from the same examples, and nothing from misspelt copies', async () => {
    const copies = EXAMPLES.map((one) => ({ ...one, form: 'misspelt' as const }));
    expect(await learnNecessity([...EXAMPLES, ...copies])).toEqual(await learnNecessity(EXAMPLES));
  });
});

describe('withNeeds', () => {
  it('measures the need features anew and leaves the others', () => {
    const before = asked(0);
    const [after] = withNeeds(before, PLAIN_NECESSITY).candidates;
    expect(after?.features[at('needed')]).toBe(0.5);
    expect(after?.features[at('worstMissing')]).toBe(0.5);
    expect(after?.features[at('coverage')]).toBe(before.candidates[0]?.features[at('coverage')]);
  });
});

describe('teachNeeds', () => {
  it('measures every example by what the other folds taught', async () => {
    const odd = EXAMPLES.filter(({ fold }) => fold === 1);
    const { examples } = await teachNeeds(EXAMPLES);
    const [first] = EXAMPLES;
    if (first === undefined) throw new Error('there are twelve');
    expect(examples[0]).toEqual(withNeeds(first, await learnNecessity(odd)));
  });
});
