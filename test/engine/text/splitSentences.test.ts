import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slice } from '../../../src/engine/text/span.js';
import { splitSentences } from '../../../src/engine/text/splitSentences.js';
import { textWithin } from '../values/newsText.js';

function split(text: string): string[] {
  return splitSentences(text, { start: 0, end: text.length }).map((span) => slice(text, span));
}

describe('splitSentences', () => {
  it.each([
    ['an address', ['Mr. Lee met Dr. Ano.', 'They talked.']],
    ['several addresses', ['Prof. Dr. Lam met Gov. Hill.', 'Both left.']],
    ['a country', ['The U.S. economy grew.', 'Rice fell.']],
    ['a country at the end', ['She lives in the U.S.', 'He does not.']],
    ['a company inside', ['Bolt Co. Ltd., a carrier, said so.', 'Nobody else did.']],
    ['a company at the end', ['He works at Acme Inc.', 'The firm grew.']],
    ['a month', ['In Sept. 2022 rice rose.', 'Honey fell.']],
    ['a number', ['The No. 1 port grew.', 'Others did not.']],
    ['a figure and its number', ['See Fig. 3 for more.', 'It is clear.']],
    ['a decimal', ['It cost US$3.5 million.', 'That was cheap.']],
    ['a time of day', ['At 5 p.m. the ship left.', 'At 6 a.m. it came.']],
    ['initials', ['The J. P. Lam bank closed.', 'It was old.']],
    ['a web address', ['Visit www.porto.com today.', 'Thanks.']],
    ['a year at the head', ['It rose 3.5 percent.', '2022 was good.']],
    ['exclamation and question', ['Rain!', 'Really?', 'Yes.']],
    ['a saint and a fight', ['St. Ano met Dunn vs. Lam.', 'It rained.']],
    ['a mount', ['Mt. Ano is high.', 'It is cold.']],
    ['an ellipsis', ['… and so on.', 'Then rain fell.']],
    ['a bracket with a question', ['He asked (was it so?).', 'It was.']],
    ['a marked word at the end', ['He came to Đà Lạt.', 'The fair opened.']],
    ['a marked name at the end', ['It was Trần Quốc Bảo.', 'The mayor left.']],
    ['a marked name behind an address', ['He met Mr Sơn.', 'She did not.']],
    ['letters of another alphabet at the end', ['He lives in Москва.', 'The fair opened.']],
    ['a figure that touches its currency', ['Kenya earned Sh107.4 billion.', 'Tea led.']],
    ['the number of a list', ['1. First item.', '2. Second item.']],
  ])('knows %s', (_, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it.each([
    ['a question and who asked it', ['"Is it?" she asked.', 'It was.']],
    ['a short quotation after its speaker', ['He said: “It is done.”', 'Then he left.']],
    ['two speakers', ['"Stop!" he said.', '"Go!" she said.']],
    ['a speaker after a comma', ['"Good," said Gov. Hill.', 'He smiled.']],
  ])('keeps together %s', (_, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it('takes a text without a full stop for a sentence', () => {
    expect(split('Fair opens in Porto')).toEqual(['Fair opens in Porto']);
  });

  it('goes on over a broken line and parts at an empty one', () => {
    expect(split('The spring\r\nfair opened. It rained.')).toEqual([
      'The spring\r\nfair opened.',
      'It rained.',
    ]);
    expect(split('Rice fell.\n\nHoney rose.')).toEqual(['Rice fell.', 'Honey rose.']);
  });

  it('keeps a non-breaking space inside and takes it off the ends', () => {
    expect(split('\u00a0Rice\u00a0fell.\u00a0Honey rose.\u00a0')).toEqual([
      'Rice\u00a0fell.',
      'Honey rose.',
    ]);
  });

  it.each(['', '   ', './.', '...', '— * —', '🎉'])('finds no sentence in %j', (text) => {
    expect(split(text)).toEqual([]);
  });

  it("leaves a news agency's ./. out", () => {
    expect(split('It grew by 5 percent./.')).toEqual(['It grew by 5 percent.']);
  });

  it('counts in the whole text', () => {
    const text = 'Menu. Rice fell. Honey rose. End.';
    expect(splitSentences(text, { start: 6, end: 28 })).toEqual([
      { start: 6, end: 16 },
      { start: 17, end: 28 },
    ]);
  });

  it('gives trimmed sentences in order, without overlap, and loses no letter or figure', () => {
    fc.assert(
      fc.property(textWithin, ([text, start, end]) => {
        let last = start;
        let between = '';
        for (const sentence of splitSentences(text, { start, end })) {
          expect(sentence.start).toBeGreaterThanOrEqual(last);
          expect(sentence.end).toBeLessThanOrEqual(end);
          expect(slice(text, sentence)).toBe(slice(text, sentence).trim());
          expect(slice(text, sentence)).toMatch(/[\p{L}\p{N}]/u);
          between += text.slice(last, sentence.start);
          last = sentence.end;
        }
        between += text.slice(last, end);
        expect(between).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});
