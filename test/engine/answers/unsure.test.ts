import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, type Desk } from '../../../src/engine/answers/ask.js';
import { openDesk } from '../../../src/engine/answers/openDesk.js';
import type { Refusal } from '../../../src/engine/answers/outcome.js';
import { probe } from '../../../src/engine/answers/probe.js';
import { parseArticle } from '../../../src/engine/articles/parseArticle.js';
import { lazyEncoder } from '../../../src/engine/encoder/lazyEncoder.js';
import { MODEL } from '../../../src/engine/evidence/learntModel.js';
import { collectArticles } from '../../../src/engine/index/collection/collection.js';

const TEXT =
  'Riga sold 5 tonnes of amber to Oslo in 2022. Mayor Ilze Krasta opened a new pier in June.';
const QUESTION = 'who opened the new pier';

const encoder = lazyEncoder();
afterAll(() => encoder.close());

describe('a question whose best sentence is not sure enough', () => {
  let desk: Desk;
  let confidence: number;
  beforeAll(async () => {
    desk = await openDesk(collectArticles([parseArticle('a.txt', TEXT)]), encoder, MODEL);
    confidence = (await probe(QUESTION, desk)).best?.confidence ?? 0;
  });

  /** The refusal at a threshold that many times the confidence. */
  async function refused(times: number, question = QUESTION): Promise<Refusal> {
    const model = { ...MODEL, threshold: confidence * times };
    const outcome = await ask(question, [], { ...desk, model });
    if (outcome.outcome !== 'refusal') throw new Error('answered');
    return outcome;
  }

  it('shows it first and says that it is unsure, down to half the threshold', async () => {
    expect(confidence).toBeGreaterThan(0.05);
    const refusal = await refused(1.9);
    expect(refusal.unsure).toBe(true);
    expect(refusal.nearest[0]?.text).toBe('Mayor Ilze Krasta opened a new pier in June.');
    expect(refusal.reason).toMatchObject({ code: 'not-stated', ground: { kind: 'unsure' } });
    expect(refusal.confidence).toBeCloseTo(1 - confidence, 12);
  });

  it('is a plain refusal below that', async () => {
    const refusal = await refused(2.1);
    expect(refusal.unsure).toBe(false);
    expect(refusal.reason.ground).toEqual({ kind: 'not-stated' });
  });

  it('never shows as unsure what breaks a constraint', async () => {
    const { unsure, reason } = await refused(1.9, 'how much amber did Riga sell to Oslo in 2019');
    expect(unsure).toBe(false);
    expect(reason.code).toBe('other-year');
  });
});
