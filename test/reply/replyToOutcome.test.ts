import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/engine/answers/outcome.js';
import { en } from '../../src/reply/messages/en.js';

import { vi } from '../../src/reply/messages/vi.js';
import { replyToOutcome } from '../../src/reply/replyToOutcome.js';
import { bridge, costs } from '../fakeArticles.js';
import { citeWords, fakeAnswer, fakeArticle, fakeQuote, fakeRefusal } from '../fakeLibrary.js';

const said = (outcome: Outcome) => replyToOutcome(outcome, en);

const inBridge = fakeQuote(bridge, 'The bridge cost 40 million euros.', {
  highlight: '40 million euros',
});
const inCosts = fakeQuote(costs, 'The bridge cost 43 million euros, the council said.', {
  highlight: '43 million euros',
});

describe('replyToOutcome', () => {
  it('puts the highlight and its file into the summary', () => {
    const reply = said(fakeAnswer([inBridge]));
    expect(reply.tone).toBe('answer');
    expect(reply.summary).toBe('40 million euros (bridge.txt)');
  });

  it('counts the highlight from the quote’s first character', () => {
    const [quote] = said(fakeAnswer([inBridge])).quotes;
    expect(quote?.text.slice(quote.highlight?.start, quote.highlight?.end)).toBe(
      '40 million euros',
    );
  });

  it('says only where it was found when the whole quote is the answer', () => {
    const whole = fakeQuote(bridge, 'Mayor Ana Ruiz opened it.');
    expect(said(fakeAnswer([whole])).summary).toBe('Found in bridge.txt');
  });

  it('keeps a highlight too long for a notification out of the summary', () => {
    const words = 'and so on '.repeat(30).trim();
    const article = fakeArticle({ file: 'long.txt', text: `${words}.` });
    const long = fakeQuote(article, `${words}.`, { highlight: words });
    expect(said(fakeAnswer([long])).summary).toBe('Found in long.txt');
  });

  it('makes one line of a highlight that runs over a line break, and leaves the quote as it is', () => {
    const article = fakeArticle({ file: 'wrapped.txt', text: 'It cost 40\nmillion\u00a0euros.' });
    const reply = said(
      fakeAnswer([fakeQuote(article, article.text, { highlight: '40\nmillion\u00a0euros' })]),
    );
    expect(reply.summary).toBe('40 million euros (wrapped.txt)');
    expect(reply.quotes[0]?.text).toBe('It cost 40\nmillion\u00a0euros.');
  });

  it('calls none of two values that differ the answer', () => {
    const { quotes } = said(fakeAnswer([inBridge, inCosts], { differing: true }));
    expect(quotes.map(({ label }) => label)).toEqual(['Quote 1 of 2', 'Quote 2 of 2']);
    expect(said(fakeAnswer([inBridge])).quotes[0]?.label).toBeUndefined();
  });

  it('takes a greeting for no "no", and an instruction for one', () => {
    const talk = (of: 'greeting' | 'instruction') =>
      said(
        fakeRefusal({
          reason: { code: 'not-a-question', message: '', ground: { kind: 'small-talk', of } },
        }),
      ).tone;
    expect(talk('greeting')).toBe('notice');
    expect(talk('instruction')).toBe('refusal');
  });

  it('picks none of two values that differ, and says so twice', () => {
    const reply = said(fakeAnswer([inBridge, inCosts], { differing: true }));
    expect(reply.summary).toBe(
      'The articles differ, and none is picked: 40 million euros (bridge.txt); 43 million euros (town/costs.md)',
    );
    expect(reply.paragraphs.join()).toContain('none is given as the answer');
    expect(reply.quotes).toHaveLength(2);
  });

  it('gives headline and date as stated, and neither when the article has none', () => {
    const { quotes } = said(fakeAnswer([inBridge, inCosts]));
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
    expect(said(fakeAnswer([quote])).quotes[0]?.alsoIn).toEqual(['town/costs.md']);
  });

  it('keeps the nearest passages of a refusal apart from quotes', () => {
    const reply = said(
      fakeRefusal({
        reason: {
          code: 'other-year',
          message: 'The articles give this for 2024, not for 2019.',
          ground: { kind: 'period', asked: ['2019'], stated: ['2024'] },
        },
        nearest: [citeWords(bridge, 'The bridge cost 40 million euros.')],
      }),
    );
    expect(reply.tone).toBe('refusal');
    expect(reply.summary).toBe('The articles give this for 2024, not for 2019.');
    expect(reply.quotes).toEqual([]);
    expect(reply.nearest.map(({ text }) => text)).toEqual(['The bridge cost 40 million euros.']);
  });

  it('shows at once what may answer, says so above each, and stays a refusal', () => {
    const words = 'The bridge cost 40 million euros.';
    const reason = {
      code: 'not-stated',
      message: 'No passage surely states that.',
      ground: { kind: 'unsure' },
    } as const;
    const reply = said(fakeRefusal({ reason, unsure: true, nearest: [citeWords(bridge, words)] }));
    expect(reply.tone).toBe('refusal');
    expect(reply.summary).toBe('No passage surely states that.');
    expect(reply.nearest).toEqual([]);
    expect(reply.quotes.map(({ text, label }) => [text, label])).toEqual([
      [words, 'Not sure that this answers it'],
    ]);
    // A receipt is for what was given as the answer.
    expect(reply.quotes[0]).not.toHaveProperty('receipt');
  });

  it('says all of its own in Vietnamese, and leaves quotes, names of files and values as they are', () => {
    const reply = replyToOutcome(fakeAnswer([inBridge, inCosts], { differing: true }), vi);
    expect(reply.summary).toBe(
      'Các bài viết nói khác nhau, và tôi không chọn bên nào: 40 million euros (bridge.txt); 43 million euros (town/costs.md)',
    );
    expect(reply.quotes.map(({ text }) => text)).toEqual([inBridge.text, inCosts.text]);
    const ground = { kind: 'period', asked: ['2019'], stated: ['2022', '2024'] } as const;
    const reason = { code: 'other-year', message: 'English', ground } as const;
    expect(replyToOutcome(fakeRefusal({ reason }), vi).summary).toBe(
      'Các bài viết nêu điều này cho 2022 và 2024, chứ không phải cho 2019.',
    );
  });
});
