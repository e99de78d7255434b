import { describe, expect, it } from 'vitest';
import { slice } from '../../../src/engine/text/span.js';
import { termOf } from '../../../src/engine/text/termOf.js';
import { setCase } from './setCase.js';

/** A sentence as it is read, with the words of its spans; another one stands before it. */
async function analyse(sentence: string, { before = 'It rained.' }: { before?: string } = {}) {
  const { context } = await setCase('rain', sentence.slice(0, 12), `${before} ${sentence}\n`);
  const { analysis } = context;
  const { text } = analysis.sentence.article;
  return {
    analysis,
    written: (spans: readonly { readonly start: number; readonly end: number }[]) =>
      spans.map((span) => slice(text, span)),
  };
}

describe('a sentence that is not the first of its article', () => {
  const SENTENCE =
    'Mayor Ana Dias said on May 4, 2023 that Faro sold 5 tonnes of figs for 2.5 million euros.';

  it('has its times, figures and names where they stand in the article', async () => {
    const { analysis, written } = await analyse(SENTENCE);
    expect(written(analysis.periods)).toEqual(['May 4, 2023']);
    expect(analysis.periods.map(({ period }) => period)).toEqual([
      { year: 2023, month: 5, day: 4 },
    ]);
    expect(written(analysis.amounts)).toEqual(['5 tonnes', '2.5 million euros']);
    expect(written(analysis.names)).toEqual(['Ana Dias', 'Faro']);
    expect(written(analysis.holders.map(({ name }) => name))).toEqual(['Ana Dias']);
    expect(written(analysis.holders.flatMap(({ roles }) => roles))).toEqual(['Mayor']);
  });

  it('has a place for each term, and none for words that carry nothing', async () => {
    const { analysis, written } = await analyse(SENTENCE);
    const at = (word: string) =>
      written(
        (analysis.places.get(termOf(word)) ?? []).flatMap((place) => analysis.tokens[place] ?? []),
      );
    expect(at('figs')).toEqual(['figs']);
    expect(at('sold')).toEqual(['sold']);
    expect(at('that')).toEqual([]);
  });
});

describe('the figures of a sentence', () => {
  it('are not those of its dates', async () => {
    const { analysis, written } = await analyse('On 4 May 2023 it shipped 12 boxes.');
    expect(written(analysis.amounts)).toEqual(['12']);
  });
});

describe('a period', () => {
  it.each([
    ['Sales rose 4 percent compared to 2022.', 'baseline edge', 'is only compared with'],
    ['Sales fell to 9 tonnes, against 12 tonnes in 2022.', '', 'has a figure of its own'],
    ['Trade came to 9 million, up 14% from 2021.', 'baseline edge', 'is the base of growth'],
    ['The plant has run since 2019 without a break.', 'edge', 'begins the time spoken of'],
    ['The plant made 4 tonnes in 2019.', '', 'is the time spoken of'],
  ])('in %j is %j: it %s', async (sentence, marks) => {
    const { analysis } = await analyse(sentence);
    const [period, ...others] = analysis.periods;
    expect(others).toEqual([]);
    const { baseline = false, edge = false } = period ?? {};
    expect([baseline && 'baseline', edge && 'edge'].filter(Boolean).join(' ')).toBe(marks);
  });

  it('that counts from the article’s date is a year where the article states it', async () => {
    const dated = { before: 'Published 18 October 2023\n\nIt rained.' };
    const { analysis, written } = await analyse('Figs sold better last year.', dated);
    expect(written(analysis.periods)).toEqual(['last year']);
    expect(analysis.periods).toMatchObject([{ period: { year: 2022 }, relative: true }]);
    expect((await analyse('Figs sold better last year.')).analysis.periods).toEqual([]);
  });

  it('takes the year that stands right behind it', async () => {
    const { analysis, written } = await analyse(
      'In the first half of 2023 and in May of 2022, it ran.',
    );
    expect(written(analysis.periods)).toEqual(['first half of 2023', 'May of 2022']);
    const dated = { before: 'Published 18 October 2023\n\nIt rained.' };
    const { analysis: other } = await analyse('It ran in the first half of this year.', dated);
    expect(other.periods.map(({ period }) => period)).toEqual([
      { year: 2023, month: 1, toMonth: 6 },
    ]);
  });
});

it('a full name in brackets is read with its short one', async () => {
  const { analysis, written } = await analyse('The Faro Port Authority (FPA) moved.');
  expect(written(analysis.expansions.map(({ long }) => long))).toEqual(['Faro Port Authority']);
  expect(written(analysis.expansions.map(({ short }) => short))).toEqual(['FPA']);
});

it('the trade of a sentence has its two sides', async () => {
  const { analysis } = await analyse('In 2022, exports from Peru to Chile rose by 5 million USD.');
  const [flow] = analysis.flows;
  expect(analysis.flows).toHaveLength(1);
  expect([...(flow?.from ?? [])]).toEqual(['@per']);
  expect([...(flow?.to ?? [])]).toEqual(['@chl']);
});
