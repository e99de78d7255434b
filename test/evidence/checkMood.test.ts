import { describe, expect, it } from 'vitest';
import { findAnswerSpans } from '../../src/evidence/answerSpans.js';
import { checkMood } from '../../src/evidence/checkMood.js';
import { coverTerms } from '../../src/evidence/coverage.js';
import { setCase } from './setCase.js';

/** Whether a sentence speaks of a deed as the question does. */
async function check(asked: string, sentence: string) {
  const { question, context } = await setCase(asked, sentence, sentence);
  const covers = coverTerms(question, context);
  return checkMood(question, context, covers, findAnswerSpans(question, context, covers)).state;
}

describe('checkMood', () => {
  it.each([
    ['when did Faro open the mill', 'Faro expects to open the mill in May 2024.', 'expected'],
    ['when did Faro open the mill', 'Faro would pay for a mill in May 2024.', 'promised'],
    ['when did Faro reject the mill', 'Faro did not reject the mill in May 2024.', 'denied'],
    ['how many years did Rui get', 'The prosecutor had asked for 12 years.', 'asked for'],
    ['what did the mayor tell the crews', 'The mayor, who did not attend, sent a deputy.', 'away'],
  ])('fails for %j in %j: %s', async (asked, sentence) => {
    expect(await check(asked, sentence)).toBe('failed');
  });

  it.each([
    [
      'when will Faro open the mill',
      'Faro expects to open the mill in May 2024.',
      'a plan is asked',
    ],
    ['did Faro open the mill', 'Faro did not open the mill.', 'a denial decides'],
    [
      'when did Faro open the mill',
      'The mill, which Faro opened in May 2020, will be sold.',
      'the plan is of another clause',
    ],
    ['when was the plan signed', 'The plan was signed in May 2020.', 'a plan as a thing'],
  ])('holds for %j in %j: %s', async (asked, sentence) => {
    expect(await check(asked, sentence)).toBe('held');
  });
});
