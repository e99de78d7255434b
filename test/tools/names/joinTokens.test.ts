import { describe, expect, it } from 'vitest';
import { joinTokens } from '../../../tools/names/readTaggedSentences.js';

describe('joinTokens', () => {
  it('writes signs and endings to their words, and knows where each word stands', () => {
    const tokens = [
      '“',
      'Ann',
      "'s",
      'cat',
      '(',
      'Tom',
      ')',
      'sleeps',
      ',',
      '”',
      'Jo',
      'said',
      '.',
    ];
    const tags = ['O', 'B-PER', 'O', 'O', 'O', 'B-PER', 'O', 'O', 'O', 'O', 'B-PER', 'O', 'O'];
    const { text, words } = joinTokens(tokens, tags);
    expect(text).toBe("“Ann's cat (Tom) sleeps,” Jo said.");
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(tokens);
    expect(words.map(({ tag }) => tag)).toEqual(tags);
  });
});
