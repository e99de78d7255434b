import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/engine/text/fold.js';
import { slice } from '../../../src/engine/text/span.js';
import { tokenize } from '../../../src/engine/text/token.js';
import { anyText, textWithin } from '../values/newsText.js';

/** Each token as `written=folded`, the folded form left out when it is the written one. */
function told(text: string): string {
  return tokenize(text)
    .map((token) => {
      const written = slice(text, token);
      return written === token.folded ? written : `${written}=${token.folded}`;
    })
    .join(' ');
}

describe('tokenize', () => {
  it.each([
    ['5,000 tonnes', '5,000=5000 tonnes', 'a grouping comma is no part of the figure'],
    ['12,345,678.90', '12,345,678.90=12345678.90', 'several groups and a fraction'],
    ['1,2 and 5,0000', '1,2 and 5,0000', 'commas that group nothing stay'],
    ['5,000, then', '5,000=5000 then', 'a comma behind the figure stays out'],
    ['version 3.2.1', 'version 3.2.1', 'points inside a number'],
    ['the U.S. economy', 'the U.S.=us economy', 'an abbreviation with points is one word'],
    ['the U.A.E. and A.B.', 'the U.A.E.=uae and A.B.=ab', 'longer ones too'],
    ['a 500kV line', 'a 500 kV=kv line', 'a figure and its unit part'],
    ['the 9th and 21st', 'the 9th and 21st', 'an ordinal is one word'],
    ['the 9TH and 21ST', 'the 9TH=9th and 21ST=21st', 'a shouted ordinal too'],
    ['it´s Porto`s', 'it Porto=porto', 'other marks typed for an apostrophe'],
    ['US$200 million', '200 million', 'the letters of a currency sign are no word'],
    ['A$5 or HK$6', '5 or 6', 'other currency signs likewise'],
    ["Porto's boys' honey", 'Porto=porto boys honey', 'a possessive is no part of the word'],
    ['Porto’s', 'Porto=porto', 'a curly possessive'],
    ["PORTO'S", 'PORTO=porto', 'a shouted possessive'],
    ["O'Neil didn't", "O'Neil=o'neil didn't", 'other apostrophes stay inside the word'],
    ['Côte d’Ivoire', "Côte=cote d’Ivoire=d'ivoire", 'a curly apostrophe inside a word'],
    ['Covid-19, 10,000-strong', 'Covid=covid 19 10,000=10000 strong', 'a hyphen parts'],
    ['10\u00a0km', '10 km', 'a non-breaking space parts'],
    ['rice\r\nfell', 'rice fell', 'a line end of another system parts'],
    ['🎉 fair 🎉', 'fair', 'a picture sign is no word'],
    [
      'constructor toString __proto__',
      'constructor toString=tostring proto',
      'names of JavaScript',
    ],
    ['Đà Nẵng', 'Đà=da Nẵng=nang', 'marked letters'],
    [
      'Đa\u0300 Na\u0306\u0303ng',
      'Đa\u0300=da Na\u0306\u0303ng=nang',
      'marks behind their letters',
    ],
    ['— … “”', '', 'signs alone'],
    ['', '', 'nothing'],
  ])('reads %j as %j: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it('tells numbers from words', () => {
    expect(tokenize('5 ships, 9th of 12').map(({ kind }) => kind)).toEqual([
      'number',
      'word',
      'word',
      'word',
      'number',
    ]);
  });

  it('knows capitals, marked ones too, and gives none to numbers', () => {
    const text = 'Đặng met Ana, 9th of U.S. ecole École';
    expect(
      tokenize(text)
        .filter(({ capital }) => capital)
        .map((token) => slice(text, token)),
    ).toEqual(['Đặng', 'Ana', 'U.S.', 'École']);
  });

  it('reads only the stretch it is given and counts in the whole text', () => {
    const text = 'Rice fell. Honey rose.';
    expect(tokenize(text, { start: 11, end: 16 })).toEqual([
      { kind: 'word', start: 11, end: 16, folded: 'honey', capital: true },
    ]);
  });

  it('gives slices of the text in order, without overlap, inside the stretch', () => {
    fc.assert(
      fc.property(textWithin, ([text, start, end]) => {
        let last = start;
        for (const token of tokenize(text, { start, end })) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.end).toBeLessThanOrEqual(end);
          last = token.end;
          if (token.kind === 'number') continue;
          expect(fold(slice(text, token)).replaceAll('.', '')).toBe(token.folded);
        }
      }),
    );
  });

  it('passes over no letter of any text but those of a currency sign', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const rest = [...tokenize(text)]
          .reverse()
          .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
        expect(rest.replace(/['’ʼ´`]s(?!\p{L})|[\p{L}\p{M}'’ʼ´`]+\$/giu, '')).not.toMatch(/\p{L}/u);
      }),
    );
  });
});
