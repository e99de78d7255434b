import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutStretches } from '../../../../src/engine/encoder/worker/cutStretches.js';

/** Pieces of which each letter is one: a capital opens a word. */
function pieces(letters: string) {
  return [...letters].map((letter, place) => ({
    id: 0,
    start: place,
    end: place + 1,
    opens: letter !== letter.toLowerCase(),
  }));
}

describe('cutStretches', () => {
  it('leaves whole what is short enough, and makes nothing of nothing', () => {
    expect(cutStretches(pieces('A'.repeat(20)), 20, 5)).toEqual([{ start: 0, end: 20 }]);
    expect(cutStretches([], 20, 5)).toEqual([]);
  });

  it('makes stretches of like length rather than a full one and a scrap', () => {
    expect(cutStretches(pieces('A'.repeat(22)), 20, 0)).toEqual([
      { start: 0, end: 11 },
      { start: 11, end: 22 },
    ]);
  });

  it('begins with a word where one begins a little before', () => {
    expect(cutStretches(pieces(`${'A'.repeat(9)}Baaa${'A'.repeat(9)}`), 20, 0)).toEqual([
      { start: 0, end: 11 },
      { start: 9, end: 22 },
    ]);
  });

  it('keeps within the length though a stretch begins earlier', () => {
    const stretches = cutStretches(pieces(`${'A'.repeat(12)}${'Baaaaaaa'.repeat(4)}`), 20, 0);
    expect(Math.max(...stretches.map(({ start, end }) => end - start))).toBeLessThanOrEqual(20);
    expect(stretches.slice(1).map(({ start }) => start)).toEqual([4 + 7, 20, 28]);
  });

  it('parts a word that is longer than that', () => {
    expect(cutStretches(pieces(`A${'a'.repeat(21)}`), 20, 0)[1]).toEqual({ start: 11, end: 22 });
  });

  it('covers all in order, each stretch within its length, and shares what it should', () => {
    // Without a size they would be ten at most, which is one stretch.
    const text = fc.array(fc.constantFrom('A', 'a'), { maxLength: 600, size: 'max' });
    fc.assert(
      fc.property(
        text,
        // So long that a step is longer than the way back to a word's beginning.
        fc.integer({ min: 36, max: 80 }),
        fc.integer({ min: 0, max: 10 }),
        (letters, most, overlap) => {
          const all = pieces(letters.join(''));
          const stretches = cutStretches(all, most, overlap);
          const whole =
            (stretches[0]?.start ?? 0) === 0 && (stretches.at(-1)?.end ?? 0) === all.length;
          return (
            whole &&
            stretches.every(({ start, end }, place) => {
              const next = stretches[place + 1] ?? { start: Number.POSITIVE_INFINITY };
              const shared = place + 1 < stretches.length ? end - next.start : overlap;
              return end > start && end - start <= most && next.start > start && shared >= overlap;
            })
          );
        },
      ),
    );
  });
});
