import { describe, expect, it } from 'vitest';
import { en } from '../../src/reply/messages/en.js';
import { vi } from '../../src/reply/messages/vi.js';
import { reply } from '../../src/reply/reply.js';
import { replyToWithin, sayWithin } from '../../src/reply/replyToWithin.js';
import { resolveWithin } from '../../src/reply/resolveWithin.js';
import { bridge, costs } from '../fakeArticles.js';
import { fakeArticle } from '../fakeLibrary.js';

const articles = [bridge, costs, fakeArticle({ file: 'town/roads.md', text: 'Roads.' })];
const resolve = (question: string, typed: Parameters<typeof resolveWithin>[1]) =>
  resolveWithin(question, typed, articles);

describe('a year beside a question', () => {
  it.each([
    ['What did it cost?', 'a question without any time'],
    ['What did it cost in 2022?', 'the same year'],
    ['What did it cost from January to September 2022?', 'months of it'],
    ['What did it cost in June?', 'a month of any year'],
    ['What did 2,022 people say about 1500 euros?', 'figures that are no years'],
  ])('is taken: %s (%s)', (question) => {
    expect(resolve(question, { year: 2022 })).toEqual({
      outcome: 'within',
      within: { year: 2022 },
    });
  });

  it.each([
    ['What did it cost in 2021?', '2021', 'another year'],
    ['What did it cost in 2022 and in 2023?', '2023', 'one of two'],
    ['How much from 2022 to 2025?', '2022 to 2025', 'a range that begins with it'],
  ])('is not taken: %s (%j, %s)', (question, stated) => {
    const lookup = resolve(question, { year: 2022 });
    expect(lookup).toMatchObject({ outcome: 'two-years', year: 2022 });
    expect(lookup.outcome === 'two-years' && lookup.stated).toContain(stated);
  });
});

describe('a source beside a question', () => {
  it.each<[string, string[] | undefined, string]>([
    ['bridge.txt', ['bridge.txt'], 'the file as it is'],
    ['BRIDGE', ['bridge.txt'], 'a part of it in another case'],
    ['town/', ['town/costs.md', 'town/roads.md'], 'a folder stands for its files'],
    [' ', undefined, 'nothing narrows nothing'],
  ])('%j stands for %j: %s', (source, files) => {
    expect(resolve('Its cost?', { source })).toEqual({
      outcome: 'within',
      within: { year: undefined, ...(files === undefined ? {} : { source: files }) },
    });
  });

  it('that no file fits brings what looks like it to choose from, with all that was asked', () => {
    const lookup = resolve('Its cost?', { source: 'brigde.txt' });
    if (lookup.outcome === 'within') throw new Error('it was found');
    const said = replyToWithin(lookup, { question: 'Its cost?', year: '2022' }, en);
    expect(said.tone).toBe('problem');
    expect(said.summary).toBe('No file is called “brigde.txt”. The nearest is bridge.txt.');
    expect(said.choices[0]).toEqual({
      label: 'bridge.txt',
      command: 'ask',
      options: { question: 'Its cost?', year: '2022', source: 'bridge.txt' },
    });
  });
});

describe('who published an article', () => {
  const theirs = { ...costs, source: 'The Valley Post' };

  it('is a source where no file is called so', () => {
    const lookup = resolveWithin('Its cost?', { source: 'valley post' }, [bridge, theirs]);
    expect(lookup).toMatchObject({ outcome: 'within', within: { source: ['town/costs.md'] } });
  });

  it('comes after the names of files', () => {
    const named = fakeArticle({ file: 'valley post.txt', text: 'Valley.' });
    const lookup = resolveWithin('Its cost?', { source: 'valley post' }, [named, theirs]);
    expect(lookup).toMatchObject({ within: { source: ['valley post.txt'] } });
  });
});

describe('days of publication beside a question', () => {
  it('run from the first day of one to the last day of the other', () => {
    expect(resolve('Its cost?', { from: '2024', to: 'June 2024' })).toMatchObject({
      outcome: 'within',
      within: { from: '2024-01-01', to: '2024-06-30' },
    });
    expect(resolve('Its cost in 2019?', { from: '2024-05-03' })).toMatchObject({
      within: { from: '2024-05-03' },
    });
  });

  it.each([
    [{ from: 'spring' }, '“spring” does not fit from: give a year, a month or a day', 'từ-ngày'],
    [{ to: '03/04/2024' }, '“03/04/2024” does not fit to:', 'đến-ngày'],
    [{ from: '2025', to: '2024' }, 'the first is after the second', '2025-01-01 đến 2024-12-31'],
    [{ from: '2025' }, 'was published from 2025-01-01 on. Articles without', 'từ 2025-01-01'],
    [{ to: '2023' }, 'was published up to 2023-12-31.', 'đến hết 2023-12-31'],
  ])('are turned down: %j', (typed, inEnglish, inVietnamese) => {
    const lookup = resolve('Its cost?', typed);
    if (lookup.outcome === 'within') throw new Error('they were taken');
    const said = [en, vi].map((messages) => replyToWithin(lookup, {}, messages));
    expect(said.map(({ tone }) => tone)).toEqual(['problem', 'problem']);
    expect(said[0]?.summary).toContain(inEnglish);
    expect(said[1]?.summary).toContain(inVietnamese);
  });
});

it('says which two years there are, in the person’s language', () => {
  const lookup = { outcome: 'two-years', year: 2022, stated: '2021' } as const;
  expect(replyToWithin(lookup, { question: 'q' }, en).summary).toBe(
    'The question is about 2021, and the year option says 2022. Please give one of them only.',
  );
  expect(replyToWithin(lookup, { question: 'q' }, vi).summary).toMatch(/2021.*2022/);
});

describe('a refusal of a narrowed question', () => {
  const refusal = reply({ tone: 'refusal', summary: 'No passage states that.' });

  it('says what alone was looked at, as another file may well answer', () => {
    expect(sayWithin(refusal, { source: ['bridge.txt'] }, en).summary).toBe(
      'No passage states that. Only bridge.txt was looked at.',
    );
    expect(sayWithin(refusal, { source: ['a', 'b'] }, en).summary).toContain('the 2 files');
    expect(sayWithin(refusal, { source: ['a'], from: '2024-01-01' }, en).summary).toBe(
      'No passage states that. Only a was looked at. Only articles published from 2024-01-01 on were looked at.',
    );
  });

  it('says nothing of it where everything was looked at, nor does an answer', () => {
    expect(sayWithin(refusal, { year: 2022 }, en)).toBe(refusal);
    const answer = reply({ tone: 'answer', summary: 'It cost 40.' });
    expect(sayWithin(answer, { source: ['bridge.txt'] }, en)).toBe(answer);
  });
});
