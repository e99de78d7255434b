import { describe, expect, it } from 'vitest';
import { boundedShare } from '../../../tools/reader/bounds.js';
import { renderReader } from '../../../tools/reader/renderReader.js';

describe('renderReader', () => {
  it('gives every figure with its interval, and the share of the time', () => {
    const half = boundedShare(50, 100);
    const finding = { words: [half, half, half, half], meaning: [], fused: [] };
    const text = renderReader({
      collections: [
        { set: 'news', finding, choosing: { right: half, embedMs: 5, searchMs: 5, readMs: 90 } },
      ],
      passages: [
        { set: 'squad', figures: { exact: half, f1: half, sentence: half, answerable: undefined } },
      ],
      claims: [
        { set: 'held', figures: { accuracy: half, precisions: [half, half, half], twoWay: half } },
      ],
    });
    expect(text).toContain('news: 100 answerable questions');
    expect(text).toContain('50.0 [40.4–59.6]');
    expect(text).toContain('reading 90.0 ms (90 %)');
    expect(text).not.toContain('AUROC');
    expect(text).toContain('precision of "refutes" 50.0');
  });
});
