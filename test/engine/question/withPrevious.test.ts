import { describe, expect, it } from 'vitest';
import { withPrevious } from '../../../src/engine/question/withPrevious.js';
import { fold } from '../../../src/engine/text/fold.js';
import { tokenize } from '../../../src/engine/text/token.js';
import { findPeriods } from '../../../src/engine/values/periods.js';

const words = (text: string) => tokenize(text).map(({ folded }) => folded);
const years = (text: string) => findPeriods(text).map(({ period }) => period.year);

describe('withPrevious', () => {
  it.each([
    ['and 2023?', 'porto exports to laos 2022'],
    ['what about 2023', 'porto exports to laos in 2022?'],
    ['And in 2023?', 'how much did porto export to laos in 2022'],
    ['how about 2023', 'porto exports to laos, 2022'],
    ['but in 2023', 'porto exports to laos 2021-2022'],
    ['then 2023', 'porto exports to laos in May 2022'],
  ])('lends %j the subject of %j, and keeps its own year', (text, before) => {
    const full = withPrevious(text, [before]);
    expect(words(full)).toEqual(expect.arrayContaining(['porto', 'laos']));
    expect(years(full)).toEqual([2023]);
  });

  it.each([
    ['2023?', 'porto exports to laos 2022', ['porto', 'exports', 'laos', '2023']],
    ['in 2023?', 'porto exports to laos 2022', ['porto', 'exports', 'laos', '2023']],
    ['where?', 'the fair opened', ['where', 'fair', 'opened']],
    ['why?', 'the mayor resigned', ['why', 'mayor', 'resigned']],
    ['how much?', 'porto exports to laos', ['how', 'much', 'porto', 'exports', 'laos']],
    ['so why?', 'the mayor resigned', ['why', 'mayor', 'resigned']],
    ['ok and 2023?', 'porto exports to laos 2022', ['porto', 'laos', '2023']],
    ['who built that bridge', 'the fair in Porto', ['who', 'built', 'bridge', 'porto']],
    ['who lives there', 'the port of Lima', ['who', 'lives', 'port', 'lima']],
  ])('lends the bare %j the words of %j', (text, before, expected) => {
    expect(words(withPrevious(text, [before]))).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['and imports?', 'porto exports to chile 2022', 'porto imports from chile 2022'],
    ['and imports in 2023?', 'porto exports to chile 2022', 'porto imports from chile 2023'],
    ['and exports?', 'porto exports to chile 2022', 'porto exports to chile 2022'],
    ['what about Laos?', 'porto exports to chile 2022', 'porto exports to Laos 2022'],
    ['and to Laos?', 'porto exports to chile 2022', 'porto exports to Laos 2022'],
    ['what about south korea?', 'exports of north korea', 'exports of south korea'],
    ['what about Lima?', 'Who is the mayor of Porto?', 'Who is the mayor of Lima?'],
    ['and imports from Laos?', 'porto exports to chile 2022', 'imports from Laos porto 2022'],
  ])('puts what %j names in the place of its like in %j', (text, before, expected) => {
    expect(withPrevious(text, [before])).toBe(expected);
  });

  it('reads long questions fast, the one before as well', () => {
    const long = '2022 may '.repeat(100_000);
    expect(withPrevious(long, ['rice'])).toBe(long);
    expect(years(withPrevious('and 2023?', [long]))).toEqual([2023]);
  }, 20_000);

  it('reaches back over a row of follow-ups', () => {
    const full = withPrevious('and 2023', ['porto exports to laos 2021', 'and 2022?']);
    expect(words(full)).toEqual(expect.arrayContaining(['porto', 'laos']));
    expect(years(full)).toEqual([2023]);
  });

  it.each([
    ['when was it opened?', 'who built the bridge of Porto', ['opened', 'bridge', 'porto']],
    ['how old is she', 'who is Ana Ruiz', ['old', 'ana', 'ruiz']],
    ['its cost?', 'the bridge in Porto', ['cost', 'bridge', 'porto']],
    ['but why?', 'the mayor of Porto resigned', ['why', 'mayor', 'resigned']],
    ['and who opened it', 'the bridge in Porto', ['who', 'opened', 'bridge']],
    ['what about their exports', 'who are the farmers of Laos', ['exports', 'farmers', 'laos']],
  ])('lends %j the words of %j', (text, before, expected) => {
    expect(words(withPrevious(text, [before]))).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['other way round?', 'porto exports to laos 2022', 'porto imports from laos 2022'],
    ['and the other way around', 'what did porto sell to laos', 'what did porto buy from laos'],
    ['vice versa', 'porto imports from laos', 'porto exports to laos'],
    ['in the opposite direction?', 'what did porto buy from laos', 'what did porto sell to laos'],
  ])('turns %j behind %j round', (text, before, expected) => {
    expect(withPrevious(text, [before])).toBe(expected);
  });

  it('leaves a question of no direction as it is when asked to turn it round', () => {
    expect(withPrevious('vice versa', ['who is the mayor'])).toBe('who is the mayor');
  });

  it.each([
    'who is Ana Ruiz',
    'how many companies took part in the fair of Porto',
    'rice prices 2023',
    'how many ships are there in Lima',
    'is there a port in Lima',
    'exports of Chile this year',
    'one ship sank',
    'the ship that sank',
    'how is the law that bans rice',
    'ok who is the mayor of Lima',
    'so who opened the bridge of Lima',
    'android phones',
    'sofia exports',
    'Butter prices',
    'and who opened the new bridge of Lima in 2023 with the minister',
  ])('gives %j back as it is: it stands by itself', (text) => {
    expect(withPrevious(text, ['porto exports to laos 2022'])).toBe(text);
  });

  it.each(['and 2023?', 'who is she', 'vice versa'])(
    'gives %j back when nothing went before',
    (text) => {
      expect(withPrevious(text, [])).toBe(text);
    },
  );

  it('makes nothing up: every word is of the two questions', () => {
    const [text, before] = ['and in 2023?', 'Porto’s exports to Laos in 2022'];
    const known = words(`${text} ${before}`);
    for (const word of words(withPrevious(text, [before]))) expect(known).toContain(word);
  });

  it('takes a follow-up with accents and capitals for one', () => {
    const full = withPrevious('AND Đà Lạt?', ['fair in Porto']);
    expect(fold(full)).toContain('da lat');
    expect(full).toContain('fair');
  });

  it('is not led astray by an empty question before', () => {
    expect(words(withPrevious('and 2023?', ['']))).toEqual(['2023']);
  });
});

it('carries no asking word of the question before into one that asks itself', () => {
  const full = withPrevious('where was it held', ['how many companies came to the fair in Porto']);
  expect(words(full)).toEqual(expect.arrayContaining(['where', 'held', 'fair', 'porto']));
  for (const word of ['how', 'many', 'companies', 'came']) expect(words(full)).not.toContain(word);
});

describe('a follow-up about another year', () => {
  it.each([
    ['and the year before?', 'porto exports to chile 2023', 'porto exports to chile 2022'],
    [
      'and the following year',
      'porto exports to chile in 2021?',
      'porto exports to chile in 2022?',
    ],
    ['what about the previous year', 'porto exports jan-sept 2022', 'porto exports jan-sept 2021'],
  ])('reads %j behind %j as %j', (text, last, expected) => {
    expect(withPrevious(text, [last])).toBe(expected);
  });

  it('moves no year when the question before names none, or two', () => {
    expect(withPrevious('and the year before?', ['porto exports'])).toContain('porto exports');
    expect(withPrevious('and the year before?', ['porto exports 2021 and 2022'])).toContain('2021');
  });
});
