import { describe, expect, it } from 'vitest';
import { readPassage } from '../../../../src/engine/encoder/worker/readPassage.js';
import { fakeModel, finish, letterTokenizer } from './fakeModels.js';

/** A reader that likes capitals: A with 10, B with 9 …, and thinks little of the rest. */
function capitalReader(
  others: (row: string) => { nothing?: number; has?: number; claim?: number[] },
) {
  return fakeModel((row) => {
    const { nothing = 4, has = 0, claim = [0, 0, 0] } = others(row);
    const scores = [...row].map((letter) =>
      /[A-J]/.test(letter) ? 75 - letter.charCodeAt(0) : -9,
    );
    scores[0] = nothing / 2;
    return { start: scores, end: scores, has: [has], claim };
  });
}

const read = async (
  { model }: ReturnType<typeof fakeModel>,
  question: string,
  passage: { headline?: string; text: string },
  most = 1,
) => finish(readPassage({ tokenizer: letterTokenizer, reader: model }, question, passage, most));

describe('readPassage', () => {
  it('asks the question of headline and text, and points into the text alone', async () => {
    const reader = capitalReader(() => ({ has: 3, claim: [1, 2, -3] }));
    const { value } = await read(reader, 'ask', { headline: 'A b', text: 'no  Bc' });
    expect(reader.rows).toEqual([{ row: '^ask|Ab.noBc|', second: 5 }]);
    expect(value).toEqual({
      spans: [{ start: 4, end: 5, score: 18 }],
      nothing: 4,
      has: 3,
      claim: { supports: 1, refutes: 2, neither: -3 },
    });
  });

  it('puts nothing before the text where there is no headline', async () => {
    const reader = capitalReader(() => ({}));
    await read(reader, 'q', { text: 'a' });
    await read(reader, 'q', { headline: '', text: 'a' });
    expect(reader.rows.map(({ row }) => row)).toEqual(['^q|a|', '^q|a|']);
  });

  it('runs no model over a passage without a word', async () => {
    const reader = capitalReader(() => ({}));
    const { value } = await read(reader, 'q', { headline: 'A', text: '  ' });
    expect(reader.rows).toEqual([]);
    expect(value).toEqual({
      spans: [],
      nothing: 0,
      has: -20,
      claim: { supports: -20, refutes: -20, neither: 20 },
    });
  });

  it('reads the start of a question and of a headline that are too long, and the text even then', async () => {
    const reader = capitalReader(() => ({}));
    await read(reader, 'q'.repeat(161), { headline: 'h'.repeat(65), text: 'x'.repeat(129) });
    expect(reader.rows.map(({ row }) => row)).toEqual([
      // 129 pieces are one more than the text always has room for.
      `^${'q'.repeat(160)}|${'h'.repeat(64)}${'x'.repeat(97)}|`,
      `^${'q'.repeat(160)}|${'h'.repeat(64)}${'x'.repeat(96)}|`,
    ]);
  });

  it('keeps a row within 256 tokens as long as the text has 128 of them', async () => {
    const reader = capitalReader(() => ({}));
    await read(reader, 'q'.repeat(20), { headline: 'h', text: 'x'.repeat(231) });
    await read(reader, 'q'.repeat(20), { headline: 'h', text: 'x'.repeat(232) });
    expect(reader.rows.map(({ row }) => row.length > 256)).toEqual([false, false, false]);
    expect(reader.rows[0]?.row.length).toBe(256);
  });

  describe('of a long passage', () => {
    // Three stretches: C stands in the first two, A in the last.
    const text = `${'x'.repeat(150)}C${'x'.repeat(300)}A${'x'.repeat(10)}`;

    it('pauses after each stretch, and finds what stands at its end', async () => {
      const reader = capitalReader(() => ({}));
      const { value, pauses } = await read(reader, 'q', { text });
      expect([reader.rows.length, pauses]).toEqual([3, 3]);
      expect(value.spans).toEqual([{ start: 451, end: 452, score: 20 }]);
    });

    it('takes a span that stands in two stretches once', async () => {
      const reader = capitalReader(() => ({}));
      const { value } = await read(reader, 'q', { text }, 400);
      const places = value.spans.map(({ start, end }) => `${start} ${end}`);
      expect(new Set(places).size).toBe(places.length);
      expect(reader.rows.filter(({ row }) => row.includes('C'))).toHaveLength(2);
      expect(value.spans[0]?.score).toBe(20);
    });

    it('judges each span against its own stretch, on the scale of the one that answers best', async () => {
      // A stands 8 above what nothing scores beside it, C in another stretch 15 above.
      const reader = capitalReader((row) => ({ nothing: row.includes('A') ? 12 : 1 }));
      const { value } = await read(reader, 'q', { text }, 400);
      expect(value.nothing).toBe(1);
      expect(value.spans[0]).toEqual({ start: 150, end: 151, score: 16 });
      expect(value.spans).toContainEqual({ start: 451, end: 452, score: 9 });
    });

    it('answers as surely as its surest stretch, and judges as the one that is least undecided', async () => {
      const reader = capitalReader((row) =>
        row.includes('A') ? { has: 2, claim: [5, 0, 1] } : { has: -1, claim: [9, 9, 2] },
      );
      const { value } = await read(reader, 'q', { text });
      expect(value.has).toBe(2);
      expect(value.claim).toEqual({ supports: 5, refutes: 0, neither: 1 });
    });
  });
});
