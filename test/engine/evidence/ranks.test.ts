import { describe, expect, it } from 'vitest';
import { otherRank, rankBefore } from '../../../src/engine/evidence/ranks.js';
import { termOf } from '../../../src/engine/text/termOf.js';
import { setCase } from './setCase.js';

/** A sentence as it is read, with the place of a word in it. */
async function read(sentence: string, word: string) {
  const { context } = await setCase('mayor', sentence.slice(0, 8), sentence);
  const { analysis } = context;
  const places = analysis.places.get(termOf(word)) ?? [];
  const [place] = places;
  if (place === undefined) throw new Error(`${word} does not stand in ${sentence}`);
  return { analysis, place, places };
}

describe('rankBefore', () => {
  it.each<[string, string, string | undefined, string]>([
    ['Deputy Mayor Ana Dias spoke.', 'mayor', 'deputy', 'right before'],
    ['Deputy Prime Minister Ana Dias spoke.', 'minister', 'deputy', 'a word between'],
    ['Former deputy foreign affairs minister Ana Dias spoke.', 'minister', 'deputy', 'two between'],
    ['The deputy, Mayor Ana Dias said, spoke.', 'mayor', undefined, 'a comma between'],
    ['The deputy of the mayor spoke.', 'mayor', undefined, 'a small word between'],
    ['Prime Minister Ana Dias spoke.', 'minister', undefined, 'no rank'],
    ['Mayor Ana Dias spoke.', 'mayor', undefined, 'nothing before'],
  ])('finds in %j before %j: %s (%s)', async (sentence, word, rank) => {
    const { analysis, place } = await read(sentence, word);
    expect(rankBefore(analysis, place)?.term).toBe(rank && termOf(rank));
  });
});

describe('otherRank', () => {
  /** The rank that the sentence has instead of the one asked for. */
  async function other(sentence: string, ...ranks: readonly string[]) {
    const { analysis, places } = await read(sentence, 'mayor');
    const post = { at: 0, verb: false, ranks: new Set(ranks.map(termOf)) };
    return otherRank(post, undefined, analysis, analysis.sentence, places);
  }

  it.each<[string, string[], string | undefined, string]>([
    ['Mayor Ana Dias spoke.', [], undefined, 'the full post'],
    ['Deputy Mayor Ana Dias spoke.', [], 'Deputy Mayor', 'a deputy is no mayor'],
    [
      'Deputy Mayor Ana Dias spoke.',
      ['deputy'],
      undefined,
      'and is one where a deputy is asked for',
    ],
    ['Former deputy mayor Ana Dias spoke.', ['deputy'], 'deputy mayor', 'but for one of the past'],
    ["The mayor's deputy, Ana Dias, spoke.", [], "mayor's deputy", 'who serves a mayor is none'],
    ['Deputy Mayor Ana Dias and Mayor Rui Matos spoke.', [], undefined, 'both stand there'],
  ])('in %j, where the ranks %j are asked for, is %s: %s', async (sentence, ranks, found) => {
    expect(await other(sentence, ...ranks)).toBe(found);
  });

  it('is the whole role when the full post stands where a deputy is asked for', async () => {
    expect(await other('Mayor Ana Dias spoke.', 'deputy')).toBe('Mayor Ana Dias spoke.');
  });
});
