import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../../src/engine/articles/parseArticle.js';
import { splitPassages } from '../../../../src/engine/articles/splitPassages.js';
import { findEvents } from '../../../../src/engine/records/events/findEvents.js';
import { countCasing } from '../../../../src/engine/text/casing.js';
import { slice } from '../../../../src/engine/text/span.js';
import { formatPeriod } from '../../../../src/engine/values/formatPeriod.js';
import { seedCollection } from '../../../seedCollection.js';
import { type ListedEvent, scoreEvents } from './scoreEvents.js';

const listed = readFileSync(new URL('seeds.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as ListedEvent); // the list is ours, and a wrong line fails the test

/** Dates as written, with what they mean, of a text under a date line. */
function datesIn(text: string, dateline = 'Jul 04, 2023 / 18:26\n\n'): string[] {
  const sentences = splitPassages(
    parseArticle('a.txt', `A fair in the hills\n\n${dateline}${text}\n`),
  ).flatMap((one) => one.sentences);
  return findEvents(sentences, countCasing(sentences)).map(({ sentence, when }) => {
    if (when === undefined) return 'undated';
    const words = slice(sentence.article.text, when);
    return `${words} = ${when.resolved === undefined ? '?' : formatPeriod(when.resolved)}`;
  });
}

describe('the dated events of the five articles', () => {
  it('are all found as a person listed them, and nothing else is', async () => {
    const { articles, sentencesOf, lexicon } = await seedCollection();
    const found = articles.flatMap((article) => findEvents(sentencesOf(article), lexicon.casing));
    const { precision, recall, misses } = scoreEvents(listed, found);
    expect(listed.length).toBe(24);
    expect.soft(misses).toEqual([]);
    expect.soft(precision).toBe(1);
    expect(recall).toBe(1);
  });
});

describe('a date', () => {
  it.each([
    ['The ministry hosted a fair yesterday.', 'yesterday = 2023-07-03'],
    ['The fair opens tomorrow.', 'tomorrow = 2023-07-05'],
    ['The ministry hosted a fair on June 30.', 'June 30 = 2023-06-30'],
    ['The fair will open on July 9.', 'July 9 = 2023-07-09'],
    ['The fair opened in mid-March.', 'mid-March = 2023-03'],
    ['They signed it last April.', 'last April = 2023-04'],
    ['They signed it last December.', 'last December = 2022-12'],
    ['The ministry hosted a fair on Friday.', 'Friday = 2023-06-30'],
    ['The fair will open on Friday.', 'Friday = 2023-07-07'],
    ['They signed it in November 2019.', 'November 2019 = 2019-11'],
    ['The mill was shut last year.', 'last year = 2022'],
  ])('of "%s" is resolved: %s', (text, date) => {
    expect(datesIn(text)).toEqual([date]);
  });

  it.each([
    ['The fair opened on December 20.', 'December 20 = ?', 'it lies more than half a year back'],
    ['The fair opened last Friday.', 'last Friday = ?', 'people differ on which week that is'],
    ['The fair opened last week.', 'last week = ?', 'a week has no one beginning'],
    ['They met again the same day.', 'the same day = ?', 'another sentence says which'],
  ])('of "%s" stays as written (%s), as %s', (text, date) => {
    expect(datesIn(text)).toEqual([date]);
  });

  it('has no year in an article that states no date of its own', () => {
    expect(datesIn('The ministry hosted a fair yesterday, and one on July 3.', '')).toEqual([
      'yesterday = ?',
      'July 3 = ?',
    ]);
  });

  it.each([
    ['the time of a figure', 'In 2021, exports surpassed 17.8 million USD.'],
    ['the years of an agreement', 'They will carry out the 2022-2025 partnership agreement.'],
    ['the year of a name', 'The embassy will host the ASEAN Family Day 2025.'],
    ['what is compared with', 'It grew compared with the same period in 2021.'],
  ])('is none that is only %s', (_what, text) => {
    expect(datesIn(text)).toEqual([]);
  });
});

describe('a meeting', () => {
  it('says who met whom, where and when, and may be undated', () => {
    const text =
      'President Ana Torres met with Prime Minister Luis Vega in Lima on June 30. President Ana Torres held talks with Prime Minister Luis Vega.';
    const sentences = splitPassages(parseArticle('a.txt', text)).flatMap((one) => one.sentences);
    const events = findEvents(sentences, countCasing(sentences));
    const said = events.map(({ sentence, kind, who, where, when }) => ({
      kind,
      who: who.map((span) => slice(sentence.article.text, span)),
      where: where && slice(sentence.article.text, where),
      when: when && slice(sentence.article.text, when),
    }));
    const who = ['Ana Torres', 'Luis Vega'];
    expect(said).toEqual([
      { kind: 'meeting', who, where: 'Lima', when: 'June 30' },
      { kind: 'meeting', who, where: undefined, when: undefined },
    ]);
  });
});
