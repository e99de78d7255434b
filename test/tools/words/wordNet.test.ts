import { describe, expect, it } from 'vitest';
import { smallWordNet } from './wordNetText.js';

describe('parseWordNet', () => {
  const wordNet = smallWordNet();

  it('reads words as written, phrases with spaces and adjectives without their mark', () => {
    expect(wordNet.synsets.get('noun:00000002')?.words).toEqual(['ship', 'Titanic']);
    expect(wordNet.synsets.get('verb:00000006')?.words).toEqual(['buy', 'take over']);
    expect(wordNet.synsets.get('adj:00000007')?.words).toEqual(['big']);
  });

  it('reads links between meanings and between single words', () => {
    expect(wordNet.synsets.get('noun:00000002')?.pointers).toEqual([
      { symbol: '@', target: 'noun:00000001', from: undefined, to: undefined },
    ]);
    expect(wordNet.synsets.get('noun:00000003')?.pointers).toEqual([
      { symbol: '+', target: 'verb:00000005', from: 0, to: 0 },
    ]);
  });

  it('reads how often a sense was tagged, and takes an unknown one for rare', () => {
    expect(wordNet.sense('sell', 'verb:00000005')).toEqual({ tagged: 70, rank: 1 });
    expect(wordNet.sense('huge', 'adj:00000008')).toEqual({ tagged: 4, rank: 1 });
    expect(wordNet.sense('sell', 'noun:00000001')).toEqual({ tagged: 0, rank: 9 });
  });

  it('keeps the notice that has to go with every copy, without its line numbers', () => {
    expect(wordNet.notice).toBe('A notice that must stand on every copy.\nSecond line of it.');
  });
});
