import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/engine/articles/parseArticle.js';
import { answerKey } from '../../../src/fronts/discord/answerKey.js';
import { findPlace, placeOf } from '../../../src/fronts/discord/quotePlace.js';
import { toReplyQuote } from '../../../src/reply/toReplyQuote.js';
import { citeWords } from '../../fakeLibrary.js';

const TEXT = 'The mill opened in May. It closed in June.';
const mill = parseArticle('town/mill.txt', TEXT);
const other = parseArticle('other.txt', TEXT);
const quote = toReplyQuote(citeWords(mill, 'It closed in June.'));

describe('the place of a quote', () => {
  it('leads back to the same words of the same file', () => {
    const found = findPlace([other, mill], placeOf(quote));
    expect(found).toMatchObject({
      outcome: 'found',
      quote: { article: mill, text: 'It closed in June.', start: quote.start, end: quote.end },
    });
  });

  it('is gone with its file, even where another has the same words', () => {
    expect(findPlace([other], placeOf(quote)).outcome).toBe('gone');
  });

  it.each(['The mill opened in May. It closed in July.', `Corrected. ${TEXT}`, 'The mill.'])(
    'is changed when other words stand there: %s',
    (text) => {
      const changed = parseArticle('town/mill.txt', text);
      expect(findPlace([changed], placeOf(quote)).outcome).toBe('changed');
    },
  );

  it('still holds when the article goes on differently after it', () => {
    const longer = parseArticle('town/mill.txt', `${TEXT} It never opened again.`);
    expect(findPlace([longer], placeOf(quote)).outcome).toBe('found');
  });
});

describe('the key of an answer', () => {
  it('is the same for the same quote and question, and for nothing else', () => {
    const key = answerKey(quote, 'When did it close?');
    expect(answerKey({ ...quote }, 'When did it close?')).toBe(key);
    expect(answerKey(quote, 'When did it open?')).not.toBe(key);
    expect(answerKey({ ...quote, start: 1 }, 'When did it close?')).not.toBe(key);
    expect(answerKey({ ...quote, file: 'other.txt' }, 'When did it close?')).not.toBe(key);
  });
});
