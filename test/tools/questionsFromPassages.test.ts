import { describe, expect, it } from 'vitest';
import { questionsFromPassages } from '../../tools/questionsFromPassages.js';
import { passageOf } from './passages.js';
import { articleOf } from './scriptedLibrary.js';

const article = articleOf('a.txt', 'One two three four\u00a0five six seven eight. Nine. Ten.');
const passages = [passageOf(article, 'One two three four\u00a0five six seven eight.', 'Nine.')];

describe('questionsFromPassages', () => {
  it('asks the first words of sentences', () => {
    expect(questionsFromPassages(passages, 2)).toEqual([
      { question: 'One two three four five six seven', prev: [] },
      { question: 'Nine.', prev: [] },
    ]);
  });

  it('asks no more than it was told', () => {
    expect(questionsFromPassages(passages, 1)).toHaveLength(1);
  });
});
