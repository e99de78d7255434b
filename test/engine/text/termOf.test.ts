import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/engine/text/fold.js';
import { isStopWord, termOf } from '../../../src/engine/text/termOf.js';
import { termTokens } from '../../../src/engine/text/terms.js';

const WORDS = ['colour', 'sold', 'ninth', 'twenty', '1.50', 'ministers', 'đồng', 'constructor'];

describe('termOf', () => {
  it.each([
    ['colour color colours', 'British -our'],
    ['labour labor', 'British -our at the end'],
    ['neighbouring neighboring', 'British -our inside'],
    ['organise organize organised organisation organization', 'British -ise'],
    ['analyse analyze analysed', 'British -yse'],
    ['centre center centres', 'British -re'],
    ['catalogue catalog', 'British -ogue'],
    ['programme program', 'a spelling of its own'],
    ['defence defense', 'British -ce'],
    ['travelled traveled', 'a doubled l'],
    ['tonnes tons tonne ton', 'a unit in two spellings'],
    ['govt government', 'a short form of chat'],
    ['mln million', 'a short form of the wires'],
    ['sell sold selling sells', 'an irregular verb'],
    ['buy bought buying', 'another one'],
    ['rise rose rising', 'one that is also a flower'],
    ['man men', 'an irregular plural'],
    ['child children', 'another one'],
    ['city cities', 'a plural of -y'],
    ['export exports exported exporter', 'one stem'],
    ['3 three 03', 'a number and its word'],
    ['20 twenty', 'tens'],
    ['9th ninth', 'an ordinal and its word'],
    ['1st first', 'an irregular ordinal'],
    ['12th twelfth', 'an ordinal of the teens'],
    ['1.5 1.50', 'a closing zero says nothing'],
    ['5 5.0', 'nor does a fraction of nothing'],
    ['0 00 zero', 'nought'],
  ])('takes %s to one term: %s', (words) => {
    expect(new Set(words.split(' ').map(termOf)).size).toBe(1);
  });

  it.each([
    ['four for', 'a number and a preposition'],
    ['3 3rd', 'a number and its ordinal'],
    ['1.5 15', 'a fraction and a whole number'],
    ['3.2.1 3.2.10', 'two versions'],
    ['100 10', 'zeros that count'],
    ['tour tor', 'a short word that only looks British'],
    ['minister ministry', 'a person and an office'],
    ['company country', 'two everyday words'],
    ['chile child', 'a country and a child'],
    ['constructor tostring', 'names of JavaScript'],
  ])('keeps %s apart: %s', (words) => {
    expect(new Set(words.split(' ').map(termOf)).size).toBe(words.split(' ').length);
  });

  it.each(['constructor', '__proto__', 'hasownproperty', 'valueof'])(
    'gives a word for %j, which every object inherits',
    (word) => {
      expect(termOf(word)).toMatch(/^\w+$/);
    },
  );

  it('leaves words beyond the English alphabet as they are', () => {
    expect(termOf('наука')).toBe('наука');
    expect(termOf('東京')).toBe('東京');
  });

  it('gives no empty term and the same one each time', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,10}$|^\d{1,4}(\.\d{1,3})?$/), (word) => {
        const term = termOf(word);
        expect(term).not.toBe('');
        expect(termOf(word)).toBe(term);
      }),
    );
  });

  it('is what index and question share, whatever case a word is typed in', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...WORDS),
        fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
        (word, capitals) => {
          const typed = [...word]
            .map((letter, at) => (capitals[at] ? letter.toUpperCase() : letter))
            .join('');
          expect(termTokens(`rice ${typed}, honey`)[1]?.term).toBe(termOf(fold(word)));
        },
      ),
    );
  });
});

describe('isStopWord', () => {
  it.each(['the', 'of', 'what', 'is', 'please', 's', 'x'])('leaves %j out', (word) => {
    expect(isStopWord(word)).toBe(true);
  });

  it.each(['rice', 'vice', 'former', 'first', '5', 'mayor', 'constructor'])('keeps %j', (word) => {
    expect(isStopWord(word)).toBe(false);
  });
});
