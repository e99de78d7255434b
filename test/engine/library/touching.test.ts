import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/engine/articles/parseArticle.js';
import { collectArticles } from '../../../src/engine/index/collection/collection.js';
import { touching } from '../../../src/engine/library/touching.js';

const news = parseArticle(
  'news.txt',
  'The attorney sold rice. What date it was, many do not know; the Faro Port Authority does.\n',
);
const old = parseArticle(
  'old.txt',
  'The lawyer bought corn. The Faro Port Authority (FPA) did not. Nobody knows the number.\n',
);
const { lexicon } = collectArticles([news, old]);

describe('touching', () => {
  const touches = touching([news], lexicon);

  it.each([
    ['Who sold rice?', true, 'it has the words'],
    ['Which lawyer was there?', true, 'it has a word of like meaning'],
    ['Where is the FPA?', true, 'it has the full name of the short one'],
    ['Who bought corn?', false, 'it has none of the words'],
    ['What date was it?', false, 'a word that only asks is none'],
    ['zeppelins?', false, 'no article has the word'],
  ])('says for %j: %s, as %s', (question, touched) => {
    expect(touches(question)).toBe(touched);
  });

  it('is never so without articles', () => {
    expect(touching([], lexicon)('Who sold rice?')).toBe(false);
  });
});
