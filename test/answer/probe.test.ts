import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answer/ask.js';
import { probe } from '../../src/answer/probe.js';
import { parseArticle } from '../../src/articles/parseArticle.js';
import { analyses } from '../../src/evidence/analyses.js';
import { MODEL } from '../../src/evidence/data/model.js';
import { contains, slice } from '../../src/language/span.js';
import { indexArticles } from '../../src/search/collection.js';
import { miniSearchIndex } from '../../src/search/miniSearchIndex.js';
import { firstQuoteOf } from './readOutcome.js';

const TEXT =
  'Riga sold 5 tonnes of amber to Oslo in 2022. Mayor Ilze Krasta opened a new pier in June.';

async function open(threshold: number) {
  const collection = await indexArticles([parseArticle('a.txt', TEXT)], miniSearchIndex());
  const read = analyses(collection.sentencesOf, collection.lexicon.casing);
  return { collection, analyses: read, model: { ...MODEL, threshold } };
}

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

  it('has no best sentence where nothing shares a word', async () => {
    expect((await probe('zebra crossings', await open(0))).best).toBeUndefined();
  });
});
