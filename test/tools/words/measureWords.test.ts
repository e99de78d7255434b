import { describe, expect, it } from 'vitest';
import { measureWords } from '../../../tools/words/measureWords.js';
import { article } from './article.js';

const articles = [
  article(
    ['mayor city', 'attorney city fire', 'city judge', 'judge attorney'],
    [['city lawyer', 1]],
    ['city lawyer'],
  ),
];

describe('measureWords', () => {
  it('tells what related words find in the right sentence and in wrong ones', () => {
    const measure = measureWords(
      articles,
      () => 1,
      (term) => (term === 'lawyer' ? [['attorney', 0.5]] : []),
    );
    // Missing in the right sentence: "lawyer", for which "attorney" stands; in the two others with "city", nothing does.
    expect(measure).toMatchObject({ questions: 1, missing: 1, gold: 1, wrong: 0, trap: 0 });
    expect(measure).toMatchObject({ first: 1, reciprocal: 1 });
  });

  it('sees no better order without related words', () => {
    const measure = measureWords(
      articles,
      () => 1,
      () => [],
    );
    expect(measure).toMatchObject({ gold: 0, first: 0, reciprocal: 1 / 2 });
  });
});
