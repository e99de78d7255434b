import { describe, expect, it } from 'vitest';
import { squadExact, squadF1, squadWords } from '../../tools/squadF1.js';

describe('squadWords', () => {
  it('drops case, punctuation and articles', () => {
    expect(squadWords('The  U.S. Army\u00a0(an army)')).toEqual(['us', 'army', 'army']);
  });

  it('drops articles as words only', () => {
    expect(squadWords('Theatre and a thesis')).toEqual(['theatre', 'and', 'thesis']);
  });
});

describe('squadExact', () => {
  it('holds when any gold answer has the same words', () => {
    expect(squadExact('the Walt Disney Company.', ['Disney', 'Walt Disney Company'])).toBe(true);
  });

  it('fails for words left over on either side', () => {
    expect(squadExact('Walt Disney', ['Walt Disney Company'])).toBe(false);
    expect(squadExact('nearly $12', ['$12'])).toBe(false);
  });
});

describe('squadF1', () => {
  it('is the harmonic mean of the shared parts', () => {
    // One common word: precision 1/2, recall 1/1 → 2/3.
    expect(squadF1('nearly $12', ['$12'])).toBeCloseTo(2 / 3, 12);
  });

  it('takes the best gold answer', () => {
    expect(squadF1('nearly $12', ['$3', 'nearly 12'])).toBe(1);
  });

  it('counts a repeated word as often as both have it', () => {
    // "ha ha ha" and "ha ha": 2 common of 3 and 2 → 4/5.
    expect(squadF1('ha ha ha', ['ha ha'])).toBeCloseTo(0.8, 12);
  });

  it('is 0 without a common word or without gold answers', () => {
    expect(squadF1('Hanoi', ['Laos'])).toBe(0);
    expect(squadF1('Hanoi', [])).toBe(0);
  });

  it('is 1 when neither side has words', () => {
    expect(squadF1('the', ['a'])).toBe(1);
  });
});
