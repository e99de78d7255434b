import { describe, expect, it } from 'vitest';
import { checkPeriod } from '../../../src/engine/evidence/checkPeriod.js';
import { setCase } from './setCase.js';

/** How a question's period holds in the sentence with `words`. */
async function check(asked: string, words: string, text: string) {
  const { question, context } = await setCase(asked, words, text);
  return checkPeriod(question, context);
}

const EXPORTS = `Faro exported cork worth 3 million euros to Chile in 2021.

In the first nine months of 2022, the exports reached 4 million euros.

Cork came first.

On May 4, 2023, the mayor of Faro opened a factory.
`;

describe('checkPeriod', () => {
  it.each([
    ['faro exports 2021', 'in 2021', 'the year stands in the sentence'],
    ['exports in the first nine months of 2022', 'nine months', 'the same months in words'],
    ['exports 9M 2022', 'nine months', 'the same months as a short form'],
    ['exports jan-sept 2022', 'nine months', 'the same months by their names'],
    ['who opened a factory on May 4, 2023', 'May 4', 'the same day'],
    ['who opened a factory in May 2023', 'May 4', 'a day lies in its month'],
    ['faro exports', 'in 2021', 'no period is asked for'],
  ])('holds for %j in the sentence with %j: %s', async (asked, words) => {
    expect((await check(asked, words, EXPORTS)).state).toBe('held');
  });

  it.each([
    ['faro exports 2020', 'in 2021', 'other-year', '2021', 'another year'],
    [
      'how much did faro export in 2022',
      'nine months',
      'other-period',
      '2022',
      'nine months are no year',
    ],
    [
      'exports in the first half of 2022',
      'nine months',
      'other-period',
      '2022',
      'nine months are no half-year',
    ],
    [
      'exports in the first nine months of 2021',
      'nine months',
      'other-year',
      '2022',
      'the same months of another year',
    ],
    [
      'exports in the first nine months of 2021',
      'in 2021',
      'other-period',
      '2021',
      'a year is not its nine months',
    ],
  ])(
    'fails for %j in the sentence with %j: %s, stating %s, as %s',
    async (asked, words, code, stated) => {
      const constraint = await check(asked, words, EXPORTS);
      expect(constraint).toMatchObject({ state: 'failed', degree: 0, code });
      expect(constraint.stated?.join(' ')).toContain(stated);
    },
  );

  it('takes the time of the sentence before when the sentence states none', async () => {
    const asked = 'exports in the first nine months of 2022';
    const { state, degree } = await check(asked, 'Cork came first', EXPORTS);
    expect(state).not.toBe('failed');
    expect(degree).toBeLessThan(1);
  });

  it('lets the time in the sentence count before the time around it', async () => {
    const asked = 'faro cork exports 2021';
    expect((await check(asked, 'nine months', EXPORTS)).state).toBe('failed');
  });

  it('does not take the year that a figure is compared with for the year of the figure', async () => {
    const text =
      'Exports of Faro reached 5 million euros in 2023, up 12 percent compared to 2022.\n';
    expect((await check('how much did faro export in 2022', 'Exports', text)).state).toBe('failed');
    expect((await check('how much did faro export in 2023', 'Exports', text)).state).toBe('held');
  });

  const CORK = `Faro ships more cork

Published 18 October 2023

Trade of Faro came to 9 million euros in 2022, up 14.2% from 2021. Cork made up 5 million euros of that.

In the first quarter of 2023, trade rose to 3 million euros. Cork made up 2 million euros of it.

In July, 900 tonnes of figs were sold.

The plant, the largest since 2019, cost 4 million euros. It employs 80 people.
`;

  it.each([
    ['faro cork value 2022', '5 million', 'held', 'the sentence before has the year'],
    ['faro cork value 2021', '5 million', 'failed', 'a base of growth lends no year'],
    ['faro cork value 2023', '5 million', 'failed', 'the sentence before has another year'],
    ['faro cork value first half 2023', '2 million', 'failed', 'a quarter is no half'],
    ['faro cork value q1 2023', '2 million', 'held', 'the quarter of the sentence before'],
    ['how many figs were sold in july 2023', '900 tonnes', 'held', 'the year of publication'],
    ['how many figs were sold in july 2021', '900 tonnes', 'failed', 'July is not that of 2021'],
    ['how many people does the plant employ in 2015', '80 people', 'failed', 'no word of 2015'],
  ])(
    'tells from the story around for %j in the sentence with %j: %s, as %s',
    async (asked, words, state) => {
      expect((await check(asked, words, CORK)).state).toBe(state);
    },
  );

  it('does not lend a year whose clause has no figure to the figure of another clause', async () => {
    const text = 'Faro lost 3 million euros in 2021; its results for 2022 are to come.\n';
    expect((await check('how much did faro lose in 2022', 'lost', text)).state).toBe('failed');
    expect((await check('how much did faro lose in 2021', 'lost', text)).state).toBe('held');
  });

  it('reads months with the year that is told behind them', async () => {
    const text =
      'Published 18 October 2023\n\nIn the January-June period of 2022, Faro sold 5 tonnes of figs.\n';
    expect((await check('how many figs did faro sell jan-june 2022', 'figs', text)).state).toBe(
      'held',
    );
    expect((await check('how many figs did faro sell in 2022', 'figs', text)).state).toBe('failed');
  });
});

describe('checkPeriod where periods are held against each other', () => {
  const SAME = 'Faro shipped 5 tons in January-June, against 4 tons in the same period of 2023.';
  const MONTH = 'The price in May was 3 euros, against 2 euros in May 2023.';

  it.each([
    ['how many tons did Faro ship in 2023', SAME, 'half a year is no year'],
    ['price in May 2022', MONTH, 'the month is that of the year after'],
  ])('fails for %j in %j: %s', async (asked, text) => {
    expect((await check(asked, text.slice(0, 12), text)).state).toBe('failed');
  });

  it.each([
    ['how many tons did Faro ship in January-June 2023', SAME, 'the same months of that year'],
    ['price in May 2023', MONTH, 'it is named'],
    ['price in May 2024', MONTH, 'the year after'],
  ])('holds for %j in %j: %s', async (asked, text) => {
    expect((await check(asked, text.slice(0, 12), text)).state).not.toBe('failed');
  });
});
