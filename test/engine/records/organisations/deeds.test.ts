import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../src/engine/records/people/person.js';
import { slice } from '../../../../src/engine/text/span.js';
import { sentencesOf } from '../people/sentencesOf.js';
import { censusOf } from './censusOf.js';

const ANA = 'Mayor Ana Ruiz opened it.';

/** Who said what, in one line each: `Ana Ruiz, reported: it rose`. */
function said(...lines: string[]): string[] {
  const { people } = censusOf(sentencesOf('a.txt', lines));
  return people.flatMap(({ name, said: utterances }) =>
    utterances.map(({ quote, words, form, pronoun }) => {
      const by = pronoun === undefined ? '' : ' by pronoun';
      return `${name}, ${form}${by}: ${slice(quote.article.text, words)}`;
    }),
  );
}

describe('what people said', () => {
  it.each([
    ['Mayor Ana Ruiz said the bridge is safe.', ['Ana Ruiz, reported: the bridge is safe']],
    ['Mayor Ana Ruiz said that the bridge is safe.', ['Ana Ruiz, reported: the bridge is safe']],
    [
      'Ana Ruiz, director of the Ministry of Health, said the bridge is safe.',
      ['Ana Ruiz, reported: the bridge is safe'],
    ],
    [
      'Ana Ruiz, who is also mayor, has stressed that the bridge is safe.',
      ['Ana Ruiz, reported: the bridge is safe'],
    ],
    ['The bridge is safe, Mayor Ana Ruiz said.', ['Ana Ruiz, reported: The bridge is safe']],
    [
      'The bridge is safe, said Ana Ruiz, director of the office, on July 3.',
      ['Ana Ruiz, reported: The bridge is safe'],
    ],
    [
      'The bridge of the NATO, built in haste, is safe, said Prime Minister Ana Ruiz.',
      ['Ana Ruiz, reported: The bridge of the NATO, built in haste, is safe'],
    ],
    ['"The bridge is safe," Mayor Ana Ruiz said.', ['Ana Ruiz, direct: The bridge is safe,']],
    ['“The bridge is safe,” said Mayor Ana Ruiz.', ['Ana Ruiz, direct: The bridge is safe,']],
    [
      'Mayor Ana Ruiz called on builders to hurry up.',
      ['Ana Ruiz, reported: builders to hurry up'],
    ],
    // A word in quotation marks makes no direct speech of the reporter's sentence.
    [
      'Mayor Ana Ruiz said the old bridge over the river was "quite" safe.',
      ['Ana Ruiz, reported: the old bridge over the river was "quite" safe'],
    ],
    ['Mayor Ana Ruiz opened the bridge that the ministry said was safe.', []],
    [
      'Minister Pablo Silva told Mayor Ana Ruiz that it rose.',
      ['Pablo Silva, reported: Mayor Ana Ruiz that it rose'],
    ],
  ])('%s', (line, expected) => {
    expect(said(line)).toEqual(expected);
  });

  it('gives “she” to whoever spoke before, and tells that it did', () => {
    expect(said('Mayor Ana Ruiz said it is safe.', 'She noted that it is cheap.')).toEqual([
      'Ana Ruiz, reported: it is safe',
      'Ana Ruiz, reported by pronoun: it is cheap',
    ]);
  });

  it('gives “he” to nobody when somebody else was named since', () => {
    expect(
      said('Mayor Ana Ruiz said it is safe.', 'Director Pablo Silva left.', 'He said it is not.'),
    ).toEqual(['Ana Ruiz, reported: it is safe']);
  });

  it('does not take a chairwoman for “he”', () => {
    expect(said('Chairwoman Ana Ruiz said it is safe.', 'He said it is not.')).toEqual([
      'Ana Ruiz, reported: it is safe',
    ]);
  });

  it('lends no speaker from one teaser to the next', () => {
    const lines = ['Mayor Ana Ruiz said it is safe.', 'She said it is not.'];
    const { people } = censusOf(sentencesOf('a.txt', lines, 'teaser'));
    expect(people[0]?.said).toHaveLength(1);
  });

  it('is one record with two sources when it stands in two files', () => {
    const line = 'Mayor Ana Ruiz said the bridge is safe.';
    const { people } = censusOf(sentencesOf('a.txt', [line]), sentencesOf('b.txt', [line]));
    const [utterance, ...others] = people[0]?.said ?? [];
    expect(utterance?.alsoIn.map(({ article }) => article.file)).toEqual(['b.txt']);
    expect(others).toEqual([]);
  });
});

describe('whom people met', () => {
  const met = (line: string): string[] =>
    censusOf(sentencesOf('a.txt', [line])).people.flatMap(({ name, met: meetings }: Person) =>
      meetings.map((meeting) => `${name} – ${meeting.name}`),
    );
  const BOTH = ['Ana Ruiz – Pablo Silva', 'Pablo Silva – Ana Ruiz'];

  it.each([
    ['Mayor Ana Ruiz met Minister Pablo Silva.', BOTH],
    ['Mayor Ana Ruiz met with a delegation led by Minister Pablo Silva on May 1.', BOTH],
    ['Mayor Ana Ruiz held talks with Minister Pablo Silva.', BOTH],
    ['Mayor Ana Ruiz received Minister Pablo Silva.', BOTH],
    ['It was a meeting between Mayor Ana Ruiz and Minister Pablo Silva.', BOTH],
    ['Mayor Ana Ruiz and Minister Pablo Silva pose for a photo at the meeting.', BOTH],
    ['Mayor Ana Ruiz will meet Minister Pablo Silva.', []],
    ['Mayor Ana Ruiz refused to meet Minister Pablo Silva.', []],
    ['Mayor Ana Ruiz received a letter from Minister Pablo Silva.', []],
    ['Mayor Ana Ruiz met reporters and said Minister Pablo Silva left.', []],
    ['Mayor Ana Ruiz and Minister Pablo Silva spoke.', []],
  ])('%s', (line, expected) => {
    expect(met(line).sort()).toEqual(expected);
  });

  it('counts a meeting once, however often its sentence names somebody', () => {
    const { people } = censusOf(
      sentencesOf('a.txt', ['Mayor Ana Ruiz met Minister Pablo Silva, and Ruiz met Silva.']),
    );
    expect(people.map(({ met: meetings }) => meetings.length)).toEqual([1, 1]);
  });

  it('gives nobody a meeting with himself', () => {
    expect(met(`${ANA} Ana Ruiz met Ruiz.`)).toEqual([]);
  });
});
