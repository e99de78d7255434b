import { describe, expect, it } from 'vitest';
import { coverTerms } from '../../src/evidence/coverage.js';
import { substitutions } from '../../src/evidence/substitutions.js';
import { setCase } from './setCase.js';

/** What a sentence puts in the place of a question's words. */
async function replaced(asked: string, sentence: string, ...others: readonly string[]) {
  const { question, context } = await setCase(asked, sentence, sentence, ...others);
  return substitutions(question, coverTerms(question, context), context.analysis);
}

const SENTENCE = 'Last year exports to Chile reached 4 million euros.';
/** Makes Peru a name that the collection knows. */
const ELSEWHERE = 'The mayor was on his way to Peru, and to Chile.';

describe('substitutions', () => {
  it('counts no name when the question’s name stands there', async () => {
    expect((await replaced('exports to Chile', SENTENCE, ELSEWHERE)).names).toBe(0);
  });

  it('counts the name that stands in the place of another', async () => {
    expect((await replaced('exports to Peru', SENTENCE, ELSEWHERE)).names).toBe(1);
  });

  it('counts nothing when the neighbour stands nowhere either', async () => {
    expect(await replaced('flights to Peru', SENTENCE, ELSEWHERE)).toEqual({ names: 0, words: 0 });
  });

  it('counts another word of the same kind beside a word that stands there', async () => {
    const sentence = 'The council bought new trams in May.';
    expect((await replaced('new buses', sentence, 'The buses are old.')).words).toBe(1);
    expect((await replaced('new trams', sentence, 'The buses are old.')).words).toBe(0);
  });
});
