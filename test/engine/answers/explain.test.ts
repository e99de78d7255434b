import { afterAll, expect, it } from 'vitest';
import { ask } from '../../../src/engine/answers/ask.js';
import { explain } from '../../../src/engine/answers/explain.js';
import { openDesk } from '../../../src/engine/answers/openDesk.js';
import { parseArticle } from '../../../src/engine/articles/parseArticle.js';
import { lazyEncoder } from '../../../src/engine/encoder/lazyEncoder.js';
import { MODEL } from '../../../src/engine/evidence/learntModel.js';
import { collectArticles } from '../../../src/engine/index/collection/collection.js';

const TEXT =
  'Riga sold 5 tonnes of amber to Oslo in 2022. Mayor Ilze Krasta opened a new pier in June.';

const encoder = lazyEncoder();
afterAll(() => encoder.close());

const open = async () => openDesk(collectArticles([parseArticle('a.txt', TEXT)]), encoder, MODEL);

const total = (shares: readonly { value: number; weight: number }[]) =>
  shares.reduce((sum, { value, weight }) => sum + value * weight, 0);

it('explains the very decision that the answer was given by', async () => {
  const desk = await open();
  const question = 'how much amber did Riga sell to Oslo in 2022';
  const { candidates, decision } = await explain(question, [], 3, desk);
  const outcome = await ask(question, [], desk);
  expect(decision.confidence).toBe(outcome.confidence);
  expect(1 / (1 + Math.exp(-total(decision.shares)))).toBeCloseTo(outcome.confidence, 9);
  expect(candidates[0]?.quote.text).toContain('5 tonnes of amber');
});

it('splits each score into its shares, largest effect first', async () => {
  const { candidates } = await explain('who opened the pier', [], 3, await open());
  for (const { score, shares } of candidates) {
    expect(total(shares)).toBeCloseTo(score, 9);
    const effects = shares.map(({ value, weight }) => Math.abs(value * weight));
    expect(effects).toEqual([...effects].sort((a, b) => b - a));
  }
});

it('names the constraint that settled a refusal, with nothing left to weigh', async () => {
  const question = 'how much amber did Riga sell to Oslo in 2021';
  const { candidates, decision } = await explain(question, [], 1, await open());
  expect(candidates[0]?.constraints).toContainEqual(
    expect.objectContaining({ name: 'period', state: 'failed', code: 'other-year' }),
  );
  expect(decision).toMatchObject({ confidence: 0, shares: [] });
});

it('gives no more candidates than asked for, and none for small talk', async () => {
  const desk = await open();
  expect((await explain('Riga amber', [], 1, desk)).candidates).toHaveLength(1);
  expect((await explain('hello', [], 3, desk)).candidates).toEqual([]);
});

it('reads a follow-up with the question before it', async () => {
  const { terms } = await explain('and in 2021?', ['Riga amber to Oslo 2022'], 1, await open());
  expect(terms.map(({ term }) => term)).toContain('amber');
});
