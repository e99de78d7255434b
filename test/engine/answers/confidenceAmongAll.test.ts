import { describe, expect, it } from 'vitest';
import { confidenceAmongAll } from '../../../src/engine/answers/confidenceAmongAll.js';
import { confidenceOf } from '../../../src/engine/evidence/confidence.js';
import type { Model } from '../../../src/engine/evidence/model.js';
import { collect } from '../evidence/collect.js';
import { BROKEN, fakeVerdict } from '../evidence/fakeVerdict.js';

const { collection, sentence } = collect(
  'Rice was sold in Faro.\n',
  'Rice was sold in Beja.\n',
  'Rice  was sold in Faro.\n',
);

const MODEL: Model = {
  ranker: { lead: 0, has: 0, similarity: 0, coverage: 0, type: 0, headline: 0 },
  gate: { bias: -2, features: { similarity: 0, unclear: 0 }, score: 0.5, ahead: 1 },
  threshold: 0.5,
};

const faro = sentence('Rice was sold in Faro');
const beja = sentence('Beja');
const again = sentence('Rice  was');
const of = (of: typeof faro, score: number, broken = false) =>
  fakeVerdict(of, { score, constraints: broken ? [BROKEN] : [] });

function confidence(counting: Parameters<typeof confidenceOf>[0], all: typeof counting): number {
  return confidenceAmongAll(counting, all, collection, MODEL);
}

describe('confidenceAmongAll', () => {
  it('is that of the best among the rivals of all articles', () => {
    const [best, rival] = [of(faro, 3), of(beja, 2)];
    expect(confidence([best], [best, rival])).toBe(confidenceOf([best, rival], MODEL));
    expect(confidence([best], [best, rival])).toBeLessThan(confidenceOf([best], MODEL));
  });

  it('is at most that of a rival that answers better', () => {
    const [best, rival] = [of(faro, 2), of(beja, 2.5)];
    const all = [rival, best];
    expect(confidence([best], all)).toBeLessThanOrEqual(confidenceOf(all, MODEL));
    // Alone it would stand 3 ahead; beside its rival, by nothing.
    expect(confidence([best], all)).toBe(confidenceOf([best, rival], MODEL));
    const unsure = { ...of(beja, 2.5), features: { ...rival.features, unclear: 9 } };
    const strict = { ...MODEL, gate: { ...MODEL.gate, features: { similarity: 0, unclear: -1 } } };
    expect(confidenceAmongAll([best], [unsure, best], collection, strict)).toBe(
      confidenceOf([unsure, best], strict),
    );
  });

  it('does not take the same words in another file for a rival', () => {
    const best = of(faro, 3);
    expect(confidence([best], [of(again, 3), best])).toBe(confidenceOf([best], MODEL));
  });

  it('does not take a sentence that breaks a constraint for one', () => {
    const best = of(faro, 3);
    expect(confidence([best], [of(beja, 9, true), best])).toBe(confidenceOf([best], MODEL));
  });

  it('is 0 when no sentence counts, or the best of them breaks a constraint', () => {
    expect(confidence([], [of(beja, 3)])).toBe(0);
    expect(confidence([of(faro, 3, true)], [of(faro, 3, true)])).toBe(0);
  });
});
