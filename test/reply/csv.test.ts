import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csv } from '../../src/reply/csv.js';

/** Reads comma-separated values as RFC 4180 has them. */
function read(text: string): string[][] {
  const rows: string[][] = [];
  for (const row of text.matchAll(
    /((?:"(?:[^"]|"")*"|[^",\r\n])*(?:,(?:"(?:[^"]|"")*"|[^",\r\n])*)*)\r\n/g,
  )) {
    const cells = (row[1] ?? '').matchAll(/(?:^|,)("(?:[^"]|"")*"|[^",\r\n]*)/g);
    rows.push(
      [...cells].map(([, cell = '']) =>
        cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
      ),
    );
  }
  return rows;
}

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =cmd'])(
  'keeps a spreadsheet from running %j',
  (text) => {
    expect(read(csv([[text, 'b']]))).toEqual([[`'${text}`, 'b']]);
  },
);

it('leaves numbers what they are, negative ones too, and nothing where nothing is', () => {
  expect(csv([[-5, 1.5, undefined, 'a']])).toBe('-5,1.5,,a\r\n');
});

it('gives back every text that is no formula', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', 'é', '1') });
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 4 })), (rows) => {
      const plain = rows.map((row) => row.map((cell) => `x${cell}`));
      expect(read(csv(plain))).toEqual(plain);
    }),
  );
});
