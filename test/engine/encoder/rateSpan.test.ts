import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/engine/encoder/encoder.js';
import { rateSpan } from '../../../src/engine/encoder/rateSpan.js';

function rate(has: number, nothing: number, score: number): number {
  const claim = { supports: 0, refutes: 0, neither: 0 };
  const reading: Reading = { spans: [], nothing, has, claim };
  return rateSpan(reading, { start: 0, end: 1, score });
}

describe('rateSpan', () => {
  it('adds the lead over "nothing here answers" to the logit that the passage answers', () => {
    expect(rate(2, 3, 7)).toBe(6);
    expect(rate(-1, 4, 1)).toBe(-4);
  });

  it('compares spans of passages whose scores lie on other scales', () => {
    // The first stands 1 above nothing, the second 3.
    expect(rate(0, 10, 11)).toBeLessThan(rate(0, -5, -2));
    expect(rate(0, 10, 11)).toBe(rate(0, 2, 3));
  });

  it('rates of two like leads the one in the passage that likelier answers', () => {
    expect(rate(1, 0, 2)).toBeGreaterThan(rate(0, 0, 2));
  });
});
