import { describe, expect, it } from 'vitest';
import type { AnswerSpan } from '../../../src/engine/evidence/answerSpans.js';
import { checkType } from '../../../src/engine/evidence/checkType.js';
import { setCase } from './setCase.js';

const TEXT = 'The Faro Port Authority (FPA) opened the bridge of Faro.';
const span = (strength: AnswerSpan['strength']): AnswerSpan => {
  return { start: 0, end: 1, closeness: 1, strength };
};
const STRONG = [span('strong')];
const WEAK = [span('weak')];
const NONE: AnswerSpan[] = [];

describe('checkType', () => {
  it.each([
    ['When was the bridge opened?', STRONG, 'held', 1, 'a date stands there'],
    ['When was the bridge opened?', [...WEAK, ...STRONG], 'held', 1, 'one of them is a date'],
    ['When was the bridge opened?', WEAK, 'unclear', 0.5, 'what stands there may be one'],
    ['When was the bridge opened?', NONE, 'failed', 0, '"when" asks for a date outright'],
    ['Why was the bridge opened?', NONE, 'held', 1, 'a reason has no form of its own'],
    ['What does FPA stand for?', NONE, 'failed', 0, 'a short name has a full one'],
    ['What does fpaq mean?', NONE, 'failed', 0, 'so has what is no English word'],
  ])('says of %j with %j: %s, %d, as %s', async (asked, spans, state, degree) => {
    const { question } = await setCase(asked, 'bridge', TEXT);
    expect(checkType(question, spans)).toMatchObject({ name: 'type', state, degree });
  });

  it('leaves open what is asked for by habit only', async () => {
    const { question } = await setCase('When was the bridge opened?', 'bridge', TEXT);
    const loose = { ...question, asked: { ...question.asked, explicit: false } };
    expect(checkType(loose, NONE)).toMatchObject({ state: 'unclear', degree: 0.2 });
    expect(checkType(loose, STRONG)).toMatchObject({ state: 'held', degree: 1 });
  });

  it('says of a type that is missing that nothing states it', async () => {
    const { question } = await setCase('When was the bridge opened?', 'bridge', TEXT);
    expect(checkType(question, NONE).code).toBe('not-stated');
    expect(checkType(question, WEAK).code).toBeUndefined();
  });

  it('wants no full name of an ordinary word', async () => {
    const { question } = await setCase('What does FPA stand for?', 'bridge', TEXT);
    const asked = { ...question, text: 'bridge', terms: [], tokens: question.tokens.slice(0, 0) };
    expect(checkType(asked, NONE)).toMatchObject({ state: 'unclear', degree: 0.5 });
  });
});
