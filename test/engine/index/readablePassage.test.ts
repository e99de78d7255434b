import { describe, expect, it } from 'vitest';
import { readablePassage } from '../../../src/engine/index/readablePassage.js';
import { windowsOf } from './windows.js';

const LONG = `${'Honey was sold in the harbour. '.repeat(20).trim()}`;

describe('readablePassage', () => {
  it('gives the headline with a window that lies below it, and not with the one that holds it', () => {
    const [first, second] = windowsOf('fair.txt', LONG, 'Fair opens');
    if (first === undefined || second === undefined) throw new Error('too short for two windows');
    expect(readablePassage(first)).toEqual({
      text: first.article.text.slice(first.start, first.end),
    });
    expect(readablePassage(first).text).toMatch(/^Fair opens\n\nHoney was sold/);
    expect(readablePassage(second).headline).toBe('Fair opens');
    expect(readablePassage(second).text).toBe(second.article.text.slice(second.start, second.end));
  });

  it('gives no headline where there is none, and none with a teaser', () => {
    const [plain] = windowsOf('plain.txt', LONG);
    if (plain === undefined) throw new Error('no window');
    expect(readablePassage(plain)).not.toHaveProperty('headline');
    const [, second] = windowsOf('fair.txt', LONG, 'Fair opens');
    if (second === undefined) throw new Error('no second window');
    const sentences = second.sentences.map((one) => ({ ...one, kind: 'teaser' as const }));
    expect(readablePassage({ ...second, sentences })).not.toHaveProperty('headline');
  });
});
