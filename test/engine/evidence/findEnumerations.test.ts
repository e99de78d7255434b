import { describe, expect, it } from 'vitest';
import { findEnumerations } from '../../../src/engine/evidence/findEnumerations.js';
import { slice } from '../../../src/engine/text/span.js';
import { setCase } from './setCase.js';

/** The lists of a sentence, the longest first. */
async function listsIn(sentence: string): Promise<readonly string[]> {
  const { context } = await setCase('which?', sentence, sentence);
  const { article } = context.analysis.sentence;
  return findEnumerations(context.analysis).map((span) => slice(article.text, span));
}

describe('findEnumerations', () => {
  it.each([
    [
      'The goods sold were nails (40%), bolts (35%, by weight), and screws (25%).',
      'nails (40%), bolts (35%, by weight), and screws (25%)',
      'shares in brackets, and commas in them',
    ],
    [
      'The town exports fruit such as apples, pears, and plums.',
      'apples, pears, and plums',
      'behind "such as"',
    ],
    [
      'The port shares borders with Chile, Peru, and Bolivia.',
      'Chile, Peru, and Bolivia',
      'with a comma before the last',
    ],
    [
      'In turn, it mostly buys nails (54%), bolts (21%) and screws (11%), figures show.',
      'nails (54%), bolts (21%) and screws (11%)',
      'without a comma before the last, behind a verb',
    ],
    [
      'Sales were valued at 3 million last year, mainly oil, cement and figs, while others fell.',
      'oil, cement and figs',
      'behind an adverb',
    ],
    [
      'The farm sells wool, milk as well as eggs.',
      'wool, milk as well as eggs',
      'with "as well as"',
    ],
    ['The line links towns like Faro and Beja.', 'Faro and Beja', 'of two'],
  ])('%s', async (sentence, list) => {
    expect((await listsIn(sentence))[0]).toBe(list);
  });

  it.each([
    'The bridge cost 48 million euros.',
    'The fair, which drew crowds, opened on Monday.',
    'On Monday, the mayor spoke.',
  ])('finds none in %j', async (sentence) => {
    expect(await listsIn(sentence)).toEqual([]);
  });

  it('finds only what stands in the sentence, the longest first', async () => {
    const sentence =
      'Its exports are apples and pears; its main imports include coal, oil, timber, and paper.';
    const lists = await listsIn(sentence);
    expect(lists[0]).toBe('coal, oil, timber, and paper');
    expect(lists.every((list) => sentence.includes(list))).toBe(true);
    const lengths = lists.map((list) => list.length);
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
  });
});
