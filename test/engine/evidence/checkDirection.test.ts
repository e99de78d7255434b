import { describe, expect, it } from 'vitest';
import { checkDirection } from '../../../src/engine/evidence/checkDirection.js';
import { setCase } from './setCase.js';

/** How the direction that a question asks for holds in a text of one sentence. */
async function check(asked: string, sentence: string) {
  const { question, context } = await setCase(asked, sentence, sentence);
  return checkDirection(question, context);
}

const EXPORTS = 'The exports of Faro to Chile reached 4 million euros.';
const IMPORTS = 'The imports of Faro from Chile reached 3 million euros.';

describe('checkDirection', () => {
  it.each([
    ['Faro exports to Chile', EXPORTS, 'the same words'],
    ['what did Faro sell to Chile', EXPORTS, 'selling is exporting'],
    ['what did Chile buy from Faro', EXPORTS, 'the buyer asks'],
    ['Chile imports from Faro', EXPORTS, 'one side exports what the other imports'],
    ['Faro imports from Chile', IMPORTS, 'the same words'],
    ['Chile exports to Faro', IMPORTS, 'one side exports what the other imports'],
    ['what did Chile sell to Faro', IMPORTS, 'the seller asks'],
    ['who is the mayor of Faro', EXPORTS, 'no trade is asked about'],
  ])('holds for %j in %j: %s', async (asked, sentence) => {
    expect((await check(asked, sentence)).state).toBe('held');
  });

  it.each([
    ['Faro exports to Chile', IMPORTS],
    ['what did Faro sell to Chile', IMPORTS],
    ['Chile imports from Faro', IMPORTS],
    ['Faro imports from Chile', EXPORTS],
    ['what did Faro buy from Chile', EXPORTS],
    ['Chile exports to Faro', EXPORTS],
  ])('fails for %j in %j', async (asked, sentence) => {
    expect(await check(asked, sentence)).toMatchObject({
      state: 'failed',
      degree: 0,
      code: 'other-direction',
    });
  });

  it('holds when the sentence states the other way as well', async () => {
    const both =
      'The exports of Faro to Chile reached 4 million euros, while imports were valued at 3 million euros.';
    expect((await check('Faro exports to Chile', both)).state).toBe('held');
  });

  it.each([
    ['Faro exports to Chile', 'failed', 'a trade between places is asked for'],
    ['what was sold in the harbour', 'unclear', 'no place trades with another'],
  ])('finds no trade for %j: %s, for %s', async (asked, state) => {
    expect((await check(asked, 'Visitors took the old nets home.')).state).toBe(state);
  });

  it('does not hold in a sentence without any trade', async () => {
    const { state } = await check('Faro exports to Chile', 'Faro thanked Chile for the trees.');
    expect(state).not.toBe('held');
  });

  it.each([
    [
      'Peru exports to Chile',
      'The exports of Bolivia to Chile reached 4 million euros.',
      'the seller',
    ],
    ['Peru exports to Chile', 'Peru shipped fish worth 4 million euros to Bolivia.', 'the buyer'],
    [
      'Faro imports from Peru',
      'Faro imported fish worth 4 million euros from Chile.',
      'the seller',
    ],
    ['Faro imports from Peru', "Faro's exports to Chile reached 4 million euros.", 'both'],
  ])('fails for %j in %j: %s is another country', async (asked, sentence) => {
    expect(await check(asked, sentence)).toMatchObject({ state: 'failed', code: 'other-place' });
  });

  it.each([
    ['Peru exports to Chile', 'Shipments to the South American market reached 4 million euros.'],
    ['Peru exports to Chile', 'Exports to Bolivia fell, while Chile bought more.'],
  ])('leaves %j open in %j', async (asked, sentence) => {
    expect((await check(asked, sentence)).code).not.toBe('other-place');
  });

  it('carries on from trade two sentences back only where goods or figures are told', async () => {
    const text =
      'Faro exported cork to Chile. Bark is stripped in June. It brought in 4 million euros. The fair drew 300 people.';
    const asked = 'Faro cork exports to Chile';
    const figures = await setCase(asked, 'brought in', text);
    expect(checkDirection(figures.question, figures.context).state).toBe('unclear');
    const people = await setCase(asked, '300 people', text);
    expect(checkDirection(people.question, people.context).state).toBe('failed');
  });
});
