import { afterAll, describe, expect, it } from 'vitest';
import { ask } from '../../../src/engine/answers/ask.js';
import { openDesk } from '../../../src/engine/answers/openDesk.js';
import { probe } from '../../../src/engine/answers/probe.js';
import { parseArticle } from '../../../src/engine/articles/parseArticle.js';
import { lazyEncoder } from '../../../src/engine/encoder/lazyEncoder.js';
import { MODEL } from '../../../src/engine/evidence/learntModel.js';
import { collectArticles } from '../../../src/engine/index/collection/collection.js';
import { contains, slice } from '../../../src/engine/text/span.js';
import { firstQuoteOf } from './readOutcome.js';

const TEXT =
  'Riga sold 5 tonnes of amber to Oslo in 2022. Mayor Ilze Krasta opened a new pier in June.';

const encoder = lazyEncoder();
afterAll(() => encoder.close());

const open = async (threshold: number) =>
  openDesk(collectArticles([parseArticle('a.txt', TEXT)]), encoder, { ...MODEL, threshold });

describe('probe', () => {
  it('finds what would be quoted, as sure as the answer would be', async () => {
    const question = 'how much amber did Riga sell to Oslo in 2022';
    const { best, passages } = await probe(question, await open(0));
    const outcome = await ask(question, [], await open(0));
    const quote = firstQuoteOf(outcome);
    expect(slice(TEXT, best?.quote ?? { start: 0, end: 0 })).toBe(quote.text);
    expect(best?.confidence).toBe(outcome.confidence);
    expect(passages).toHaveLength(1);
  });

  it('looks below the threshold, where the answer is a refusal', async () => {
    const question = 'who opened the pier';
    const { best } = await probe(question, await open(1));
    expect((await ask(question, [], await open(1))).outcome).toBe('refusal');
    expect(best?.confidence).toBeGreaterThan(0);
    if (best?.highlight !== undefined) expect(contains(best.quote, best.highlight)).toBe(true);
  });

  it('is far from sure where nothing shares a word', async () => {
    const { best } = await probe('zebra crossings', await open(0));
    expect(best?.confidence ?? 0).toBeLessThan(0.2);
  });
});
