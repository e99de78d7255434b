import { describe, expect, it } from 'vitest';
import { checkNames } from '../../../src/engine/evidence/checkNames.js';
import { coverTerms } from '../../../src/engine/evidence/coverage.js';
import { setCase } from './setCase.js';

/** How the names of a question hold in the sentence with `words`. */
async function check(asked: string, words: string, text: string) {
  const { question, context } = await setCase(asked, words, text);
  return checkNames(question, coverTerms(question, context), context);
}

const FAIR = `Cork fair opens

The cork fair opened in Faro on Monday.

Bark is stripped in June.

Most of it is dried.

It is sold as plates.

The plates were cut in Lagos by hand.
`;

describe('checkNames', () => {
  it.each([
    ['when did the cork fair open in Faro', 'the town stands there'],
    ['when did the cork fair open', 'no name is asked for'],
  ])('holds for %j: %s', async (asked) => {
    expect((await check(asked, 'opened in Faro', FAIR)).state).toBe('held');
  });

  it.each([
    ['when did the cork fair open in Lagos', 'Lagos stands far off and Faro in its stead'],
    ['when did the cork fair open in Tavira', 'Tavira stands nowhere'],
  ])('fails for %j: %s', async (asked) => {
    expect((await check(asked, 'opened in Faro', FAIR)).state).toBe('failed');
  });

  it.each([
    ['delta air net loss', 'failed', 'another airline stands in its stead'],
    ['orchid air net loss', 'held', 'it is the airline of the sentence'],
  ])('finds the firm of %j %s: %s', async (asked, state) => {
    const text = `Orchid Air loses less

Orchid Air cut its net loss to 4 million dollars in March.

It flies to the towns of the Delta.
`;
    expect((await check(asked, 'cut its net loss', text)).state).toBe(state);
  });

  it.each([
    ['what does Zarnik do with the bark', 'failed', 'no article has a Zarnik'],
    ['what does zarnik do with the bark', 'unclear', 'small letters may be a word put otherwise'],
  ])('takes an unknown name for %j: %s, for %s', async (asked, state) => {
    expect((await check(asked, 'Bark is', FAIR)).state).toBe(state);
  });

  it('lends a town from the sentence before', async () => {
    const { state } = await check('when is bark stripped in Faro', 'Bark is', FAIR);
    expect(state).toBe('held');
  });

  it.each([
    ['when did Bruno Costa speak', 'unclear', 'Bruno stands there, and no Costa'],
    ['when did Ana Costa speak', 'unclear', 'nor an Ana'],
    ['when did Bruno Lima speak', 'held', 'both words stand there'],
  ])('wants every word of the name in %j: %s, for %s', async (asked, state) => {
    const text = 'Bruno Lima spoke on Monday.';
    // Elsewhere the two words are written side by side, as one name.
    const elsewhere = 'The mill of Bruno Costa burned. Bruno Costa wept, and Ana Costa slept.';
    const { question, context } = await setCase(asked, 'Bruno Lima', text, elsewhere);
    const checked = checkNames(question, coverTerms(question, context), context);
    expect(checked.state).toBe(state);
    expect(question.names).toHaveLength(1);
    expect(checked.degree).toBe(state === 'held' ? 1 : 0);
  });
});
