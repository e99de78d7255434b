import { describe, expect, it } from 'vitest';
import { quoteSpan } from '../../../src/engine/answers/quoteSpan.js';
import { parseArticle } from '../../../src/engine/articles/parseArticle.js';
import { collectArticles } from '../../../src/engine/index/collection/collection.js';

/** What is quoted for the second of three sentences when a reason is asked for. */
async function quoted(text: string): Promise<string> {
  const article = parseArticle('fair.txt', `Fair of Faro\n\n${text}\n`);
  const { sentencesOf } = collectArticles([article]);
  const all = sentencesOf(article);
  const at = all.findIndex(({ start, end }) => article.text.slice(start, end).includes('fell'));
  const sentence = all[at];
  if (sentence === undefined) throw new Error('no sentence holds "fell"');
  const { start, end } = quoteSpan({ type: 'reason' }, sentence, all);
  return article.text.slice(start, end);
}

describe('quoteSpan', () => {
  it.each([
    [
      'Cork was dear. Sales fell by half. The fall was put down to rain.',
      'Sales fell by half. The fall was put down to rain.',
      'the next sentence tells the reason',
    ],
    [
      'Cork was dear. Sales fell because of rain. The reason was told on Monday.',
      'Sales fell because of rain.',
      'the sentence tells it itself',
    ],
    [
      'Cork was dear. Sales fell by half. Figs were sold because they were ripe.',
      'Sales fell by half.',
      'the next sentence tells of something else',
    ],
    [
      'Cork was dear. That is why sales fell. The fall was due to rain.',
      'Cork was dear. That is why sales fell.',
      'it leans on the sentence before',
    ],
  ])('quotes of %j %j: %s', async (text, expected) => {
    expect(await quoted(text)).toBe(expected);
  });
});
