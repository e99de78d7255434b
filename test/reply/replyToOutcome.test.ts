import { describe, expect, it } from 'vitest';
import { replyToOutcome } from '../../src/reply/replyToOutcome.js';
import { bridge, costs } from '../fakeArticles.js';
import { citeWords, fakeAnswer, fakeArticle, fakeQuote, fakeRefusal } from '../fakeLibrary.js';

const inBridge = fakeQuote(bridge, 'The bridge cost 40 million euros.', {
  highlight: '40 million euros',
});
const inCosts = fakeQuote(costs, 'The bridge cost 43 million euros, the council said.', {
  highlight: '43 million euros',
});

describe('replyToOutcome', () => {
  it('puts the highlight and its file into the summary', () => {
    const reply = replyToOutcome(fakeAnswer([inBridge]));
    expect(reply.tone).toBe('answer');
    expect(reply.summary).toBe('40 million euros (bridge.txt)');
  });

  it('counts the highlight from the quote’s first character', () => {
    const [quote] = replyToOutcome(fakeAnswer([inBridge])).quotes;
    expect(quote?.text.slice(quote.highlight?.start, quote.highlight?.end)).toBe(
      '40 million euros',
    );
  });

  it('says only where it was found when the whole quote is the answer', () => {
    const whole = fakeQuote(bridge, 'Mayor Ana Ruiz opened it.');
    expect(replyToOutcome(fakeAnswer([whole])).summary).toBe('Found in bridge.txt');
  });

  it('keeps a highlight too long for a notification out of the summary', () => {
    const words = 'and so on '.repeat(30).trim();
    const article = fakeArticle({ file: 'long.txt', text: `${words}.` });
    const long = fakeQuote(article, `${words}.`, { highlight: words });
    expect(replyToOutcome(fakeAnswer([long])).summary).toBe('Found in long.txt');
  });

  it('makes one line of a highlight that runs over a line break, and leaves the quote as it is', () => {
    const article = fakeArticle({ file: 'wrapped.txt', text: 'It cost 40\nmillion\u00a0euros.' });
    const reply = replyToOutcome(
      fakeAnswer([fakeQuote(article, article.text, { highlight: '40\nmillion\u00a0euros' })]),
    );
    expect(reply.summary).toBe('40 million euros (wrapped.txt)');
    expect(reply.quotes[0]?.text).toBe('It cost 40\nmillion\u00a0euros.');
  });

  it('picks none of two values that differ, and says so twice', () => {
    const reply = replyToOutcome(fakeAnswer([inBridge, inCosts], { differing: true }));
    expect(reply.summary).toBe(
      'The articles differ, and none is picked: 40 million euros (bridge.txt); 43 million euros (town/costs.md)',
    );
    expect(reply.paragraphs.join()).toContain('none is given as the answer');
    expect(reply.quotes).toHaveLength(2);
  });

  it('gives headline and date as stated, and neither when the article has none', () => {
    const { quotes } = replyToOutcome(fakeAnswer([inBridge, inCosts]));
    expect(quotes.map(({ headline, date }) => [headline, date])).toEqual([
      ['Bridge opens', '2024-05-03'],
      [undefined, undefined],
    ]);
  });

  it('names each other file once, and not the quote’s own', () => {
    const alsoIn = [
      citeWords(costs, 'The bridge cost'),
      citeWords(costs, 'the council said'),
      citeWords(bridge, 'Mayor'),
    ];
    const quote = fakeQuote(bridge, 'The bridge cost 40 million euros.', { alsoIn });
    expect(replyToOutcome(fakeAnswer([quote])).quotes[0]?.alsoIn).toEqual(['town/costs.md']);
  });

  it('keeps the nearest passages of a refusal apart from quotes', () => {
    const reply = replyToOutcome(
      fakeRefusal({
        reason: { code: 'other-year', message: 'The articles give this for 2024.' },
        nearest: [citeWords(bridge, 'The bridge cost 40 million euros.')],
      }),
    );
    expect(reply.tone).toBe('refusal');
    expect(reply.summary).toBe('The articles give this for 2024.');
    expect(reply.quotes).toEqual([]);
    expect(reply.nearest.map(({ text }) => text)).toEqual(['The bridge cost 40 million euros.']);
  });
});
