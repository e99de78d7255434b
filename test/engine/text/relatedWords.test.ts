import { describe, expect, it } from 'vitest';
import {
  isEnglishWord,
  RELATION_LETTERS,
  type Related,
  relatedTerms,
} from '../../../src/engine/text/relatedWords.js';
import { termOf } from '../../../src/engine/text/termOf.js';
import englishForms from '../../../src/knowledge/englishForms.json' with { type: 'json' };
import relatedTable from '../../../src/knowledge/relatedTerms.json' with { type: 'json' };

function between(word: string, other: string): Related | undefined {
  return relatedTerms(termOf(word)).find(({ term }) => term === termOf(other));
}

describe('relatedTerms', () => {
  it.each([
    ['lawyer', 'attorney', 'synonym'],
    ['film', 'movie', 'synonym'],
    ['earthquake', 'quake', 'synonym'],
    ['buy', 'purchase', 'synonym'],
    ['vessel', 'ship', 'narrower'],
    ['ship', 'vessel', 'broader'],
    ['long', 'length', 'attribute'],
    ['inventor', 'invented', 'derived'],
    ['huge', 'big', 'similar'],
  ] as const)('knows of %s and %s (%s), whatever their inflection', (word, other, relation) => {
    expect(between(word, other)?.relation).toBe(relation);
    expect(between(`${word}s`, other)).toEqual(between(word, other));
  });

  it.each([
    ['buy', 'sell'],
    ['exports', 'imports'],
    ['increase', 'decrease'],
    ['old', 'young'],
    ['husband', 'wife'],
  ])('takes %s and %s for opposites, of no strength', (word, other) => {
    expect(between(word, other)).toEqual({
      term: termOf(other),
      relation: 'opposite',
      strength: 0,
    });
    expect(between(other, word)?.relation).toBe('opposite');
  });

  it.each(['@chn', 'monday', 'nguyen', '3', '2022', '__proto__', ''])(
    'knows no relatives of "%s"',
    (term) => {
      expect(relatedTerms(term)).toEqual([]);
    },
  );

  it('gives the strongest first and opposites last', () => {
    const strengths = relatedTerms(termOf('big')).map(({ strength }) => strength);
    expect(strengths).toEqual([...strengths].sort((one, other) => other - one));
    expect(relatedTerms(termOf('big')).at(-1)?.relation).toBe('opposite');
  });

  it('lets no related word count as much as the word itself', () => {
    const terms = relatedTable.table.split('\n').map((line) => line.split(' ')[0] ?? '');
    const strengths = terms.flatMap((term) => relatedTerms(term).map(({ strength }) => strength));
    const [least, most] = strengths.reduce(
      ([low, high], strength) => [Math.min(low, strength), Math.max(high, strength)],
      [1, 0],
    );
    expect([least, most < 1, most > 0.5]).toEqual([0, true, true]);
  });
});

describe('the table of related terms', () => {
  const lines = relatedTable.table.split('\n').map((line) => line.split(' '));
  const letters = new Set<string>(Object.values(RELATION_LETTERS));

  it('holds plain words only, each term once, no term beside itself', () => {
    const seen = new Set<string>();
    const wrong = lines.filter(([term = '', ...entries]) => {
      const others = entries.map((entry) => entry.slice(3));
      const repeated = seen.has(term) || new Set(others).size < others.length;
      seen.add(term);
      const plain = [term, ...others].every((word) => /^[a-z]{3,}$/.test(word));
      return repeated || !plain || entries.length === 0 || others.includes(term);
    });
    expect(wrong).toEqual([]);
    expect(seen.size).toBeGreaterThan(10_000);
  });

  it('gives every entry a known relation, and a strength that is 0 for opposites alone', () => {
    const wrong = lines.flatMap(([, ...entries]) =>
      entries.filter((entry) => {
        const strength = entry.slice(1, 3);
        const opposite = entry.startsWith(RELATION_LETTERS.opposite);
        return (
          !letters.has(entry.charAt(0)) ||
          !/^\d\d$/.test(strength) ||
          (strength === '00') !== opposite
        );
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('was made with the terms that are in use now', () => {
    // When termOf changes, `npm run words` must run again: words would miss their own lines.
    const words = 'agency agree buy city company disease factory government price purchase teacher';
    const missing = words.split(' ').filter((word) => relatedTerms(termOf(word)).length === 0);
    expect(missing).toEqual([]);
  });

  it('stays small', () => {
    expect(relatedTable.table.length).toBeLessThan(1_200_000);
    expect(englishForms.table.length).toBeLessThan(600_000);
  });
});

describe('isEnglishWord', () => {
  it.each([
    'lawyer',
    'exports',
    'sold',
    'the',
    'everything',
    'protesters',
    'boxes',
    'organisation',
  ])('knows %s', (word) => {
    expect(isEnglishWord(word)).toBe(true);
  });

  it.each([
    'exprots',
    'goverment',
    'recieve',
    'fited',
    'singleed',
    'congresss',
    'vientiane',
    'nguyen',
    '',
  ])('does not take "%s" for an English word', (word) => {
    expect(isEnglishWord(word)).toBe(false);
  });
});
