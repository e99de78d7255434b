import { describe, expect, it } from 'vitest';
import { bestSpans, findSpans } from '../../../../src/engine/encoder/worker/findSpans.js';

/** Pieces of one letter each, with a space between. */
const pieces = (count: number) =>
  Array.from({ length: count }, (_, place) => ({
    id: 0,
    start: 2 * place,
    end: 2 * place + 1,
    opens: true,
  }));

/** A row of scores: two places before the text, the text's, and one behind, which must never be looked at. */
const row = (scores: readonly number[]) => Float32Array.from([99, 99, ...scores, 99]);

describe('findSpans', () => {
  it('finds the start and the end that together score most, inside the text alone', () => {
    const outputs = { start: row([0, 5, 0, 0]), end: row([7, 0, 4, 1]) };
    expect(findSpans(outputs, pieces(4), 2, 3)).toEqual([
      // The end at 7 would be before its start.
      { start: 2, end: 5, score: 9 },
      { start: 0, end: 1, score: 7 },
      { start: 2, end: 7, score: 6 },
    ]);
  });

  it('makes no span of more than 30 pieces', () => {
    const start = row([9, ...Array<number>(40).fill(0)]);
    const last = (place: number) =>
      row(Array.from({ length: 41 }, (_, at) => (at === place ? 9 : 0)));
    expect(findSpans({ start, end: last(29) }, pieces(41), 2, 1)[0]?.end).toBe(59);
    expect(findSpans({ start, end: last(30) }, pieces(41), 2, 1)[0]?.score).toBe(9);
  });

  it('tries the 40 likeliest starts', () => {
    const start = row(Array.from({ length: 45 }, (_, place) => -place));
    const spans = findSpans({ start, end: row(Array(45).fill(0)) }, pieces(45), 2, 500);
    // Each piece begins two characters behind the one before; the 41st is not tried.
    expect(Math.max(...spans.map((span) => span.start))).toBe(2 * 39);
  });

  it('gives a start its three likeliest ends, so that other starts have room', () => {
    const outputs = { start: row([9, 0, 0, 0, 0]), end: row([1, 2, 3, 4, 5]) };
    const spans = findSpans(outputs, pieces(5), 2, 500);
    expect(spans.filter((span) => span.start === 0).map(({ score }) => score)).toEqual([
      14, 13, 12,
    ]);
  });

  it('counts pieces of one place as one span, by its best score', () => {
    const same = [
      { id: 0, start: 3, end: 8, opens: true },
      { id: 0, start: 3, end: 8, opens: false },
    ];
    const outputs = { start: row([1, 2]), end: row([3, 5]) };
    expect(findSpans(outputs, same, 2, 9)).toEqual([{ start: 3, end: 8, score: 7 }]);
  });

  it('finds none without a piece', () => {
    expect(findSpans({ start: row([]), end: row([]) }, [], 2, 8)).toEqual([]);
  });
});

describe('bestSpans', () => {
  it('orders spans of one score by where they start, then by where they end', () => {
    const spans = [
      { start: 4, end: 6, score: 1 },
      { start: 0, end: 9, score: 1 },
      { start: 0, end: 2, score: 1 },
    ];
    expect(bestSpans(spans, 2)).toEqual([spans[2], spans[1]]);
  });
});
