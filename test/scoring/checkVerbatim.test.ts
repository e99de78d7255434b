import { describe, expect, it } from 'vitest';
import { checkVerbatim } from '../../src/scoring/checkVerbatim.js';
import { answerWith, articleOf, refusalWith } from '../tools/scriptedLibrary.js';

const article = articleOf('a.txt', 'Peru sold tin. Chile sold zinc.');
const articles = new Map([[article.file, article]]);
const answer = answerWith(article, 'Peru sold tin.', { highlight: 'tin' });
const [quote] = answer.quotes;

const faults = (parts: Partial<typeof quote>) =>
  checkVerbatim({ ...answer, quotes: [{ ...quote, ...parts }] }, articles).map(
    ({ fault }) => fault,
  );

describe('checkVerbatim', () => {
  it('finds no fault in slices of the file', () => {
    expect(checkVerbatim(answer, articles)).toEqual([
      { file: 'a.txt', span: { start: 0, end: 14 }, fault: undefined },
      { file: 'a.txt', span: { start: 10, end: 13 }, fault: undefined },
    ]);
  });

  it('finds words that the file does not have there', () => {
    expect(faults({ text: 'Peru sold tin!' })).toEqual(['the file reads otherwise', undefined]);
    expect(faults({ start: 1 })).toEqual(['the file reads otherwise', undefined]);
  });

  it('trusts the collection and not the article that the quote brings along', () => {
    const altered = articleOf('a.txt', 'Peru sold gin. Chile sold zinc.');
    expect(checkVerbatim(answerWith(altered, 'Peru sold gin.'), articles)).toMatchObject([
      { fault: 'the file reads otherwise' },
    ]);
  });

  it('finds an unknown file and an empty quote', () => {
    const stray = answerWith(articleOf('b.txt', 'Peru sold tin.'), 'Peru sold tin.');
    expect(checkVerbatim(stray, articles)).toMatchObject([
      { fault: 'the collection has no such file' },
    ]);
    expect(faults({ end: 0, text: '', highlight: undefined })).toEqual(['the quote is empty']);
  });

  it('finds a highlight that leaves its quote or is empty', () => {
    expect(faults({ highlight: { start: 10, end: 15 } })[1]).toBe('the highlight leaves its quote');
    expect(faults({ highlight: { start: 10, end: 10 } })[1]).toBe('the highlight is empty');
  });

  it('checks where else the words stand, and the nearest passages of a refusal', () => {
    const bad = { ...quote, text: 'Peru bought tin.' };
    expect(faults({ alsoIn: [bad] })).toEqual([undefined, undefined, 'the file reads otherwise']);
    expect(
      checkVerbatim({ ...refusalWith('not-stated'), nearest: [quote, bad] }, articles),
    ).toMatchObject([{ fault: undefined }, { fault: 'the file reads otherwise' }]);
  });
});
