import { describe, expect, it } from 'vitest';
import { checkPremise } from '../../../src/engine/evidence/checkPremise.js';
import { setCase } from './setCase.js';

/** Whether the text around its first words tells what the question takes for granted. */
async function check(asked: string, text: string) {
  const { question, context } = await setCase(asked, text.slice(0, 12), text);
  return checkPremise(question, context);
}

describe('checkPremise', () => {
  it.each([
    ['why was the forum postponed', 'The forum was held in Faro on Monday.'],
    ['why did the mayor resign', 'The mayor of Faro opened the fair, for it was raining.'],
    ['why did chile ban cork', 'Chile bought more cork from Faro as prices fell.'],
    ['when did faro leave the union', 'The union met in Faro in May 2021.'],
    ['why was Ana Prado fired', 'The former director, Ana Prado, retired in May.'],
    ['why did Ana Prado resign', 'Rui Matos succeeds Ana Prado, mayor since 2015.'],
    ['why was Ana Prado arrested', 'Ana Prado was moved to the court in Faro.'],
    ['why was Ana Prado fired', 'Ana Prado spoke, while Mayor Rui Matos was fired.'],
    ['when did the port get its licence back', 'The port lost its licence in 2014.'],
  ])('fails for %j where the text says %j', async (asked, text) => {
    expect(await check(asked, text)).toMatchObject({ state: 'failed', code: 'not-stated' });
  });

  it.each([
    [
      'why was the forum postponed',
      'The forum was rescheduled to May, as the hall was flooded.',
      'the same event',
    ],
    [
      'why was the forum postponed',
      'The hall was flooded. The forum was delayed to May.',
      'the next sentence tells it',
    ],
    [
      'why was the forum postponed',
      'The hall was flooded. The forum was put back to May.',
      'a verb of two words tells it',
    ],
    ['why was the forum held in Faro', 'The hall was flooded.', 'nothing is undone'],
    ['what caused the ban', 'The hall was flooded.', 'a noun is spoken of only'],
    ['why did Ana Prado resign', 'She stepped down for her health.', 'a pronoun may be hers'],
    ['who cancelled the forum', 'The hall was flooded.', 'who did it is asked'],
  ])('holds for %j where the text says %j: %s', async (asked, text) => {
    expect((await check(asked, text)).state).toBe('held');
  });
});
