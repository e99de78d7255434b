import { describe, expect, it } from 'vitest';
import { writeReceipt } from '../../src/engine/answers/receipt.js';
import { resultJson } from '../../src/reply/resultJson.js';
import { bridge, costs } from '../fakeArticles.js';
import { citeWords, fakeAnswer, fakeQuote, fakeRefusal } from '../fakeLibrary.js';

const words = 'The bridge cost 40 million euros.';
const start = bridge.text.indexOf(words);
const end = start + words.length;

describe('resultJson', () => {
  it('writes an answer field for field, in the published order', () => {
    const other = citeWords(costs, 'The bridge cost');
    const quote = fakeQuote(bridge, words, { highlight: '40 million euros', alsoIn: [other] });
    // Compared as text, since readers of the lines see the order too.
    expect(JSON.stringify(resultJson('cost?', fakeAnswer([quote]), 'q1'))).toBe(
      JSON.stringify({
        id: 'q1',
        question: 'cost?',
        outcome: 'answer',
        confidence: 0.9,
        quotes: [
          {
            file: 'bridge.txt',
            start,
            end,
            text: words,
            highlight: { start: end - 17, end: end - 1, text: '40 million euros' },
            headline: 'Bridge opens',
            date: '2024-05-03',
            alsoIn: [{ file: 'town/costs.md', start: 0, end: 15 }],
            receipt: writeReceipt(quote),
          },
        ],
        receipt: writeReceipt(quote),
      }),
    );
  });

  it('writes a refusal field for field, in the published order', () => {
    const refusal = fakeRefusal({ nearest: [citeWords(bridge, words)] });
    expect(JSON.stringify(resultJson('cost?', refusal))).toBe(
      JSON.stringify({
        question: 'cost?',
        outcome: 'refusal',
        confidence: 0.8,
        reason: { code: 'not-stated', message: 'The articles do not say.' },
        nearest: [{ file: 'bridge.txt', start, end, text: words }],
      }),
    );
  });

  it('tells of a refusal that may be wrong, and only then', () => {
    expect(resultJson('?', fakeRefusal({ unsure: true }))).toHaveProperty('unsure', true);
    expect(resultJson('?', fakeRefusal())).not.toHaveProperty('unsure');
  });

  it('has null for a highlight, headline or date that is not there', () => {
    const result = resultJson('cost?', fakeAnswer([fakeQuote(costs, costs.text)]));
    expect(result).toMatchObject({ quotes: [{ highlight: null, headline: null, date: null }] });
  });

  it('gives an id back as it came, number or string, and none when there was none', () => {
    expect(resultJson('?', fakeRefusal(), 0).id).toBe(0);
    expect(resultJson('?', fakeRefusal(), '').id).toBe('');
    expect(resultJson('?', fakeRefusal())).not.toHaveProperty('id');
  });

  it('tells of differing values, and only then', () => {
    const quotes = [fakeQuote(bridge, words), fakeQuote(costs, costs.text)] as const;
    expect(resultJson('?', fakeAnswer(quotes, { differing: true }))).toHaveProperty(
      'differing',
      true,
    );
    expect(resultJson('?', fakeAnswer(quotes))).not.toHaveProperty('differing');
  });
});
