import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.js';
import { findPeriods } from '../../src/language/periods.js';
import { tokenize } from '../../src/language/token.js';
import { withPrevious } from '../../src/question/withPrevious.js';

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
