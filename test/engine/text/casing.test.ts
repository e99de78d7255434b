import { describe, expect, it } from 'vitest';
import { countCasing, isMostlyCapital } from '../../../src/engine/text/casing.js';
import { splitSentences } from '../../../src/engine/text/splitSentences.js';

function casingOf(text: string) {
  const article = { text };
  return countCasing(
    splitSentences(text, { start: 0, end: text.length }).map((span) => ({ ...span, article })),
  );
}

describe('countCasing', () => {
  it('counts capitals inside a sentence, and at its head those of words that are not English', () => {
    const casing = casingOf('Rice fell. The Rice fair sold rice. Ana came, and Ana left.');
    expect([casing.capitals('rice'), casing.lowers('rice')]).toEqual([1, 1]);
    expect([casing.capitals('ana'), casing.lowers('ana')]).toEqual([2, 0]);
  });

  it('knows words by their folded form', () => {
    const casing = casingOf('She met Đặng and ĐẶNG. He saw a đặng.');
    expect([casing.capitals('dang'), casing.lowers('dang')]).toEqual([2, 1]);
  });

  it('passes over sentences in capitals only, where nothing is a name for being written large', () => {
    const casing = casingOf('RICE FALLS IN PORTO');
    expect([casing.capitals('falls'), casing.capitals('porto')]).toEqual([0, 0]);
  });

  it('takes the word behind an opening quotation mark for the first', () => {
    const casing = casingOf('"Honey fell," he said.');
    expect(casing.capitals('honey')).toBe(0);
  });

  it('counts nothing for words it never saw, those of every object included', () => {
    const casing = casingOf('Rice fell.');
    for (const word of ['honey', 'constructor', '__proto__']) {
      expect([casing.capitals(word), casing.lowers(word)]).toEqual([0, 0]);
    }
  });
});

describe('isMostlyCapital', () => {
  const fake = (capitals: number, lowers: number) => ({
    capitals: () => capitals,
    lowers: () => lowers,
  });

  it.each([
    [1, 0, true],
    [3, 1, true],
    [2, 1, false],
    [1, 1, false],
    [0, 0, false],
    [0, 5, false],
  ])('of %i capitals and %i lowers is %s', (capitals, lowers, expected) => {
    expect(isMostlyCapital(fake(capitals, lowers), 'rice')).toBe(expected);
  });
});
