import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../../src/engine/library.js';
import { NEWSROOM } from './newsroom.js';
import { openTexts } from './openTexts.js';
import { firstQuoteOf, refusalOf } from './readOutcome.js';

let newsroom: Library;
beforeAll(async () => {
  newsroom = await openTexts(NEWSROOM);
}, 30_000);

interface Row {
  readonly prev: readonly string[];
  readonly question: string;
  readonly answer: string;
  readonly because: string;
}

const ROWS: readonly Row[] = [
  {
    prev: ['maribor exports to chile 2022'],
    question: 'and 2023?',
    answer: '4.7 million',
    because: 'it is another year of the same',
  },
  {
    prev: ['maribor exports to chile 2021'],
    question: 'and in 2022',
    answer: '4.2 million',
    because: 'a refusal before is no hindrance',
  },
  {
    prev: ['turku imports 2021', 'maribor exports to chile 2023'],
    question: 'what about 2022?',
    answer: '4.2 million',
    because: 'the last turn counts',
  },
  {
    prev: ['maribor exports to chile 2021', 'and 2022?'],
    question: 'and 2023',
    answer: '4.7 million',
    because: 'the turn before leans on the one before it',
  },
  {
    prev: ['who opened the Mazais Bridge'],
    question: 'how long is it?',
    answer: '640 metres',
    because: '"it" is the bridge',
  },
];

describe('a short question behind another', () => {
  it.each(ROWS)(
    '$question behind $prev: $answer, for $because',
    async ({ prev, question, answer }) => {
      const outcome = await newsroom.ask(question, { prev });
      expect(firstQuoteOf(outcome).text).toContain(answer);
    },
  );

  it('is refused when the year that it asks for is not stated either', async () => {
    const outcome = await newsroom.ask('and in 2021?', { prev: ['maribor exports to chile 2022'] });
    expect(refusalOf(outcome)).toMatchObject({
      code: 'other-year',
      message: 'The articles give this for 2022 and 2023, not for 2021.',
    });
  });

  it('is refused when it turns the trade round and only one way is stated', async () => {
    const prev = ['maribor exports to chile 2022'];
    const outcome = await newsroom.ask('and the other way round?', { prev });
    expect(refusalOf(outcome).code).toBe('other-direction');
  });

  it('changes nothing for a question that stands by itself', async () => {
    const question = 'How much did the bridge cost?';
    const alone = await newsroom.ask(question);
    const behind = await newsroom.ask(question, { prev: ['maribor exports to chile 2022'] });
    expect(behind).toEqual(alone);
  });

  it('leaves nothing behind for whoever asks next', async () => {
    const before = await newsroom.ask('and 2023?');
    await newsroom.ask('and 2023?', { prev: ['maribor exports to chile 2022'] });
    expect(await newsroom.ask('and 2023?')).toEqual(before);
  });
});
