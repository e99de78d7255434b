import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { inYear, type Within } from '../../../src/engine/answers/within.js';
import { type Library, openLibrary } from '../../../src/engine/library.js';
import { NEWSROOM } from './newsroom.js';
import { openTexts } from './openTexts.js';
import { firstQuoteOf, refusalOf } from './readOutcome.js';

let library: Library;
beforeAll(async () => {
  library = await openTexts(NEWSROOM);
}, 30_000);

describe('a year', () => {
  it.each([
    ['How much rice was sold?', 'How much rice was sold in 2023?', 'before the question mark'],
    ['rice exports', 'rice exports in 2023', 'at the end of bare words'],
    ['rice exports 2023', 'rice exports 2023', 'not twice'],
    ['rice exports in June', 'rice exports in June in 2023', 'beside a month'],
  ])('is said in %j as %j: %s', (asked, read) => {
    expect(inYear(asked, 2023)).toBe(read);
  });

  it('leaves a question alone when there is none', () => {
    expect(inYear('rice?', undefined)).toBe('rice?');
  });

  it('picks among two years’ figures', async () => {
    const of = async (year: number) =>
      firstQuoteOf(await library.ask("How much were Maribor's exports to Chile?", { year }));
    expect((await of(2022)).highlight).toContain('4.2 million');
    expect((await of(2023)).highlight).toContain('4.7 million');
  });

  it('is as hard a condition as a typed one', async () => {
    const outcome = await library.ask("How much were Maribor's exports to Chile?", { year: 2019 });
    expect(refusalOf(outcome)).toMatchObject({
      code: 'other-year',
      message: 'The articles give this for 2022 and 2023, not for 2019.',
    });
  });

  it('makes no question out of a greeting', async () => {
    expect(refusalOf(await library.ask('hello', { year: 2022 })).code).toBe('not-a-question');
  });

  it('stands in a follow-up in place of the earlier year', async () => {
    const prev = ["Maribor's exports to Chile 2022"];
    const quote = firstQuoteOf(await library.ask('and then?', { prev, year: 2023 }));
    expect(quote.highlight).toContain('4.7 million');
  });
});

describe('a source', () => {
  it('lets its own passages answer', async () => {
    const source = ['bridge.txt'];
    const quote = firstQuoteOf(await library.ask('How long is the bridge?', { source }));
    expect(quote).toMatchObject({ file: 'bridge.txt', highlight: '640 metres' });
  });

  it('refuses what another file answers, and shows nothing of that file as nearest', async () => {
    const outcome = await library.ask('What did the bridge cost?', { source: ['fair.txt'] });
    const { nearest } = refusalOf(outcome);
    expect(nearest.filter((text) => !NEWSROOM['fair.txt'].includes(text))).toEqual([]);
  });

  it('refuses everything when there is no file in it', async () => {
    refusalOf(await library.ask('What did the bridge cost?', { source: [] }));
  });

  it('keeps to it when showing further passages', async () => {
    const further = await library.further('What did the bridge cost?', { source: ['fair.txt'] });
    expect(further.filter(({ article }) => article.file !== 'fair.txt')).toEqual([]);
  });
});

describe('days of publication', () => {
  const cost = (within: Within) => library.ask('What did the bridge cost?', within);

  it('let an article of their first and of their last day answer', async () => {
    for (const within of [{ from: '2023-05-05' }, { to: '2023-05-05' }]) {
      expect(firstQuoteOf(await cost(within))).toMatchObject({ file: 'bridge.txt' });
    }
  });

  it('let none of the day before or after', async () => {
    for (const within of [{ from: '2023-05-06' }, { to: '2023-05-04' }]) {
      expect(refusalOf(await cost(within)).nearest).toEqual([]);
    }
  });

  it('say nothing of when it happened: the bridge was opened the day before', async () => {
    const outcome = await library.ask('Who opened the Mazais Bridge?', { from: '2023-05-05' });
    expect(firstQuoteOf(outcome).highlight).toContain('Ilze Kalnina');
  });

  it('leave out articles that state none, whatever the time that they tell of', async () => {
    const within = { year: 2022, from: '2022-01-01', to: '2023-12-31' };
    refusalOf(await library.ask("How much were Maribor's exports to Chile?", within));
  });

  it('go together with a source', async () => {
    const source = ['bridge.txt', 'fair.txt'];
    expect(firstQuoteOf(await cost({ source, from: '2023-01-01' })).file).toBe('bridge.txt');
    refusalOf(await cost({ source: ['fair.txt'], from: '2023-01-01' }));
  });
});

// Questions that a person wrote for this collection: the narrowing is tried where it could do harm.
it('never loosens the threshold: nothing refused of all files is answered of one, and no answer gets surer', async () => {
  const folder = new URL('../../collections/highlands/', import.meta.url);
  const highlands = await openLibrary(new URL('articles', folder).pathname, {
    now: new Date(0),
    warn: () => undefined,
  });
  const questions = readFileSync(new URL('questions.jsonl', folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { question: string }); // the fields are held by the tests of the set
  const files = highlands.articles().map(({ file }) => file);
  const years = new Set(highlands.articles().map(({ published }) => published?.date.slice(0, 4)));
  const ofYears = [...years].flatMap((year) =>
    year === undefined ? [] : [{ from: `${year}-01-01`, to: `${year}-12-31` }],
  );
  expect(ofYears.length).toBeGreaterThan(1);
  let refused = 0;
  const offences: string[] = [];
  for (const { question } of questions.filter((_, at) => at % 10 === 1)) {
    const whole = await highlands.ask(question);
    const sources = whole.outcome === 'answer' ? [whole.quotes[0].article.file] : files.slice(0, 4);
    refused += whole.outcome === 'refusal' ? 1 : 0;
    for (const within of [...sources.map((file) => ({ source: [file] })), ...ofYears]) {
      const narrowed = await highlands.ask(question, within);
      const sure = whole.outcome === 'answer' ? whole.confidence : 0;
      if (narrowed.outcome === 'answer' && narrowed.confidence > sure) offences.push(question);
    }
  }
  expect(offences).toEqual([]);
  expect(refused).toBeGreaterThan(4);
});
