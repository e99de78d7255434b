import { describe, expect, it } from 'vitest';
import { acceptOf, type Within } from '../../../src/engine/answers/within.js';
import { fakeArticle } from '../../fakeLibrary.js';

/** Whether an article of a day, or of none, counts. */
function accepts(within: Within, date?: string, file = 'a.txt'): boolean | undefined {
  const text = 'Published in May.';
  const article = fakeArticle({ file, text, ...(date && { published: ['May', date] }) });
  return acceptOf(within)?.(article);
}

describe('acceptOf', () => {
  it('lets all count when nothing narrows, or only the year of the question does', () => {
    expect(acceptOf({})).toBeUndefined();
    expect(acceptOf({ year: 2023 })).toBeUndefined();
  });

  it.each<[Within, string, boolean]>([
    [{ from: '2023-05-04' }, '2023-05-03', false],
    [{ from: '2023-05-04' }, '2023-05-04', true],
    [{ from: '2023-05-04' }, '2024-01-01', true],
    [{ to: '2023-05-04' }, '2023-05-04', true],
    [{ to: '2023-05-04' }, '2023-05-05', false],
    [{ to: '2023-05-04' }, '1999-12-31', true],
    [{ from: '2023-05-04', to: '2023-05-04' }, '2023-05-04', true],
    [{ from: '2023-05-04', to: '2023-05-06' }, '2023-05-07', false],
    [{ from: '2023-05-06', to: '2023-05-04' }, '2023-05-05', false],
  ])('%j: an article of %s counts: %s', (within, date, counts) => {
    expect(accepts(within, date)).toBe(counts);
  });

  it('leaves an article out that states no day, where days are asked for', () => {
    expect(accepts({ from: '2023-05-04' })).toBe(false);
    expect(accepts({ to: '2023-05-04' })).toBe(false);
    expect(accepts({ source: ['a.txt'] })).toBe(true);
  });

  it('lets the files named count, and no others, of the days alone', () => {
    expect(accepts({ source: ['b.txt'] }, '2023-05-04')).toBe(false);
    expect(accepts({ source: [] }, '2023-05-04')).toBe(false);
    const both = { source: ['b.txt', 'a.txt'], from: '2023-05-04' };
    expect(accepts(both, '2023-05-04')).toBe(true);
    expect(accepts(both, '2023-05-03')).toBe(false);
  });
});
