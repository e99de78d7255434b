import { describe, expect, it } from 'vitest';
import { isAsked, isNew, isTermAsked } from '../../../src/engine/evidence/isNew.js';
import { termOf } from '../../../src/engine/text/termOf.js';
import { spanOf } from '../../fakeLibrary.js';
import { setCase } from './setCase.js';

const TEXT = 'On May 4, 2023 Ana Dias of the Faro Port Authority opened three bridges in Beja.';

/** A question before the sentence, and the span of some of its words. */
async function set(asked: string, words: string) {
  const { question, context } = await setCase(asked, 'Ana Dias', TEXT);
  const { analysis } = context;
  const span = spanOf(analysis.sentence.article.text, words);
  return { question, analysis, span };
}

describe('isNew', () => {
  it.each([
    ['Where did Ana Dias open bridges?', 'Beja', true, 'another place'],
    ['Where in Beja did Ana Dias open bridges?', 'Beja', false, 'the place that was named'],
    ['Who opened the bridges?', 'Ana Dias', true, 'a person'],
    ['Who met Ana Dias?', 'Ana Dias', false, 'the person who was named'],
    ['Who met Dias?', 'Ana Dias', false, 'of whom but the smaller part is new'],
    ['Who opened the bridges in 2023?', 'Ana Dias of the Faro Port Authority', true, 'all of it'],
    ['When in 2023 did the bridges open?', '2023', false, 'the year that was named'],
    ['When in 2023 did the bridges open?', 'May 4, 2023', true, 'the day of that year'],
    ['When in May did the bridges open?', '2023', true, 'the year of that month'],
    ['How many bridges opened?', 'three bridges', true, 'a count, whatever is counted'],
  ])('says for %j of %j: %s, %s', async (asked, words, fresh) => {
    const { question, analysis, span } = await set(asked, words);
    expect(isNew(question, analysis, span)).toBe(fresh);
  });
});

describe('isAsked', () => {
  it.each([
    ['What does the Faro Port Authority do?', 'Faro Port Authority', true],
    ['What does the Port Authority do?', 'Faro Port Authority', false],
    ['What does the mayor do?', 'of the', false],
  ])('says for %j of %j: %s', async (asked, words, held) => {
    const { question, analysis, span } = await set(asked, words);
    expect(isAsked(question, analysis, span)).toBe(held);
  });
});

it('a term is asked for by itself or by a word of nearly its meaning', async () => {
  const { question } = await set('Which bridge did she open?', 'Beja');
  expect(isTermAsked(question, termOf('bridges'))).toBe(true);
  expect(isTermAsked(question, termOf('Beja'))).toBe(false);
  expect(isTermAsked(question, undefined)).toBe(false);
  const [term] = question.terms;
  if (term === undefined) throw new Error('the question has a term');
  const like = (strength: number) => ({
    ...question,
    terms: [{ ...term, alternatives: new Map([['viaduct', strength]]) }],
  });
  expect(isTermAsked(like(0.7), 'viaduct')).toBe(true);
  expect(isTermAsked(like(0.6), 'viaduct')).toBe(false);
});
