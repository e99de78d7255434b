import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../src/library.js';
import { NEWSROOM } from './newsroom.js';
import { openTexts } from './openTexts.js';
import { firstQuoteOf, refusalOf } from './readOutcome.js';

let newsroom: Library;
beforeAll(async () => {
  newsroom = await openTexts(NEWSROOM);
});

describe('a short question behind another', () => {
  it.each([
    ['and 2023?', ['maribor exports to chile 2022'], '4.7 million', 'another year of the same'],
    ['and in 2022', ['maribor exports to chile 2021'], '4.2 million', 'the first was refused'],
    [
      'what about 2022?',
      ['turku imports 2021', 'maribor exports to chile 2023'],
      '4.2 million',
      'the last turn counts',
    ],
    [
      'and 2023',
      ['maribor exports to chile 2021', 'and 2022?'],
      '4.7 million',
      'the turn before is short as well',
    ],
    ['how long is it?', ['who opened the Mazais Bridge'], '640 metres', '"it" is the bridge'],
    [
      'when did he buy a wax press',
      ['who is Tran Quoc Bao'],
      'bought a wax press',
      'stands by itself, nearly',
    ],
  ] as const)('%j behind %j: %s, for %s', async (question, prev, answer) => {
    const outcome = await newsroom.ask(question, { prev });
    if (question.startsWith('when')) {
      // Not stated: the sentence may be near but no answer.
      expect(refusalOf(outcome).nearest.join(' ')).toContain(answer);
    } else {
      expect(firstQuoteOf(outcome).text).toContain(answer);
    }
  });

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
