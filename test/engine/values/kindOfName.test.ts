import { describe, expect, it } from 'vitest';
import { kindOfName, type NameEvidence } from '../../../src/engine/values/kindOfName.js';

const BARE: NameEvidence = {
  words: 2,
  chance: 0.2,
  acronym: false,
  givenFirst: false,
  familyFirst: 'no',
  initial: 'no',
  givenAlone: false,
  before: 'none',
  after: 'none',
};

describe('kindOfName', () => {
  it.each<[string, Partial<NameEvidence>, string]>([
    ['nothing shows', {}, 'other'],
    ['the tagger alone', { chance: 0.6 }, 'person'],
    ['a title that the tagger finds on nobody', { before: 'title', chance: 0.01 }, 'other'],
    ['a given name that it finds on nobody', { givenFirst: true, chance: 0.01 }, 'other'],
    ['a ticker goes before all else', { after: 'ticker', before: 'title' }, 'organization'],
    ['a title shows one word', { words: 1, before: 'title' }, 'person'],
    ['a weak title needs two', { words: 1, before: 'weak-title' }, 'other'],
    ['a weak title and two words', { before: 'weak-title' }, 'person'],
    ['firms are lead managers too', { before: 'firm-title' }, 'other'],
    ['a firm title and a given name', { before: 'firm-title', givenFirst: true }, 'person'],
    ['a post before two words', { before: 'post' }, 'person'],
    ['an article before a personal form', { before: 'the', givenFirst: true }, 'organization'],
    ['saying alone', { after: 'saying' }, 'other'],
    ['telling reporters', { after: 'told' }, 'person'],
    ['a role after', { after: 'role' }, 'person'],
    ['a role after one word', { words: 1, after: 'role' }, 'other'],
    ['who after one word', { words: 1, after: 'who' }, 'person'],
    ['in, and two words', { before: 'in' }, 'place'],
    ['an abbreviation', { words: 1, acronym: true }, 'organization'],
    [
      'an abbreviation with a form of address',
      { words: 1, acronym: true, before: 'honorific' },
      'organization',
    ],
    ['an initial at the end', { initial: 'bare', before: 'cue' }, 'other'],
    ['an initial inside', { words: 3, initial: 'inside' }, 'person'],
    ['a sure family name first', { words: 3, familyFirst: 'sure' }, 'person'],
    ['a doubtful one alone', { familyFirst: 'doubtful' }, 'other'],
    ['a doubtful one that says something', { familyFirst: 'doubtful', after: 'saying' }, 'person'],
    ['more words than a name has', { words: 9, givenFirst: true }, 'other'],
  ])('%s', (_case, evidence, kind) => {
    expect(kindOfName({ ...BARE, ...evidence })).toBe(kind);
  });
});
