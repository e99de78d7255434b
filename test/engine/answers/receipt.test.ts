import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReceipt, writeReceipt } from '../../../src/engine/answers/receipt.js';
import { cite } from '../../../src/engine/articles/citation.js';
import { bridge } from '../../fakeArticles.js';
import { citeWords, fakeArticle } from '../../fakeLibrary.js';

const quote = citeWords(bridge, 'The bridge cost 40 million euros.');

describe('a receipt', () => {
  it('is short, of characters that stand in any text, whatever the quote', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400, size: 'max' }),
        fc.nat(2_000_000),
        (text, start) => {
          const receipt = writeReceipt({ article: bridge, start, end: start + text.length, text });
          expect(receipt).toMatch(/^[\w-]{20,41}$/);
        },
      ),
    );
    const words = Array.from({ length: 400 }, (_, at) => `word${at}`).join(' ');
    const long = cite(fakeArticle({ file: 'a.txt', text: words }), { start: 0, end: words.length });
    expect(writeReceipt(long).length).toBeLessThanOrEqual(41);
  });

  it('gives back what was written into it', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60, size: 'max' }), fc.nat(2_000_000), (text, start) => {
        const lookup = readReceipt(
          writeReceipt({ article: bridge, start, end: start + text.length, text }),
        );
        expect(lookup).toMatchObject({
          outcome: 'receipt',
          receipt: { start, length: text.length },
        });
        const prints = lookup.outcome === 'receipt' ? lookup.receipt.prints : [];
        expect(prints.length).toBeGreaterThan(0);
      }),
    );
  });

  it('is read with what is copied along', () => {
    const receipt = writeReceipt(quote);
    for (const typed of [receipt, ` ${receipt}\n`, `receipt ${receipt}`, `\`${receipt}\``]) {
      expect(readReceipt(typed)).toEqual(readReceipt(receipt));
    }
    expect(readReceipt(receipt).outcome).toBe('receipt');
  });

  it('is known for none when one character is wrong, missing or too many', () => {
    const receipt = writeReceipt(quote);
    const slips = [...receipt].flatMap((character, at) => [
      `${receipt.slice(0, at)}${character === 'A' ? 'B' : 'A'}${receipt.slice(at + 1)}`,
      `${receipt.slice(0, at)}${receipt.slice(at + 1)}`,
      `${receipt.slice(0, at)}A${receipt.slice(at)}`,
    ]);
    // The check has 16 bits: of these hundred slips none gets past it.
    expect(slips.filter((slip) => readReceipt(slip).outcome !== 'no-receipt')).toEqual([]);
  });

  it.each([
    '',
    ' ',
    'x',
    'dQw4w9WgXcQ',
    '@everyone',
    'constructor',
    'A'.repeat(40),
    '–'.repeat(40),
  ])('is not %j', (typed) => {
    expect(readReceipt(typed)).toEqual({ outcome: 'no-receipt' });
  });
});
