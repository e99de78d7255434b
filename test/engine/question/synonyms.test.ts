import { describe, expect, it } from 'vitest';
import { synonymsOf } from '../../../src/engine/question/synonyms.js';
import { isStopWord, termOf } from '../../../src/engine/text/termOf.js';
import { SYNONYMS } from '../../../src/knowledge/synonyms.js';

describe('synonymsOf', () => {
  it.each([
    ['company', 'firm'],
    ['firms', 'company'],
    ['bought', 'purchase'],
    ['yearly', 'annual'],
    ['vessels', 'ship'],
  ])('knows that %j may be written %j', (asked, written) => {
    expect(synonymsOf(termOf(asked))).toContain(termOf(written));
  });

  it('works both ways within a group of equals', () => {
    for (const group of SYNONYMS.filter((words) => !words.includes(':'))) {
      for (const word of group.split(' ').map(termOf)) {
        for (const other of group.split(' ').map(termOf)) {
          if (other !== word) expect(synonymsOf(word)).toContain(other);
        }
      }
    }
  });

  it.each([
    ['teacher', 'professor'],
    ['parent', 'mother'],
    ['boss', 'manager'],
  ])(
    'lets the special word answer for the general one only: %j may be a %j',
    (general, special) => {
      expect(synonymsOf(termOf(general))).toContain(termOf(special));
      expect(synonymsOf(termOf(special))).not.toContain(termOf(general));
    },
  );

  it('never lists a word as its own synonym', () => {
    for (const word of SYNONYMS.flatMap((group) => group.split(/:? /)).map(termOf)) {
      expect(synonymsOf(word)).not.toContain(word);
    }
  });

  it('lists no stop word, which no index and no question holds', () => {
    for (const word of SYNONYMS.flatMap((group) => group.split(/:? /))) {
      expect([word, isStopWord(word)]).toEqual([word, false]);
    }
  });

  it('keeps opposites and neighbours in meaning apart', () => {
    for (const [one, other] of [
      ['export', 'import'],
      ['sell', 'buy'],
      ['rise', 'fall'],
      ['husband', 'daughter'],
      ['deputy', 'mayor'],
    ] as const) {
      expect(synonymsOf(termOf(one))).not.toContain(termOf(other));
    }
  });

  it('knows none for a word it does not list, those of every object included', () => {
    for (const word of ['zeppelin', 'constructor', '__proto__'])
      expect(synonymsOf(word)).toEqual([]);
  });
});
