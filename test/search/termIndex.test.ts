import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitPassages } from '../../src/articles/splitPassages.js';
import type { ArticleDigest } from '../../src/search/articleDigest.js';
import { digestArticle } from '../../src/search/articleDigest.js';
import { miniSearchIndex } from '../../src/search/miniSearchIndex.js';
import type { QueryTerm } from '../../src/search/passageIndex.js';
import { openTermIndex, type TermIndex } from '../../src/search/termIndex.js';
import { articleOf } from './openTexts.js';

const WORDS = 'honey rice harbour fair copper mayor opened sold Porto Laos'.split(' ');
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
  .map((words) => `The ${words.join(' ')} grew.`);
const bodies = fc.array(
  fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' ')),
  { minLength: 1, maxLength: 12 },
);
const query: fc.Arbitrary<QueryTerm[]> = fc.array(
  fc.record({
    term: fc.constantFrom('honey', 'rice', 'fair', 'copper', '@lao', 'porto', 'grow', 'nowhere'),
    weight: fc.constantFrom(1, 0.6, 0.2),
  }),
  { maxLength: 5 },
);
const inOrder = (one: number, other: number) => one - other;

function digests(texts: readonly string[]): ArticleDigest[] {
  return texts.map((text, at) => digestArticle(articleOf(`${at}.txt`, text, WORDS[at % 10])));
}

function indexOf(read: readonly ArticleDigest[]): TermIndex {
  const index = openTermIndex();
  for (const terms of read.flatMap((digest) => digest.terms)) index.add(terms);
  return index;
}

describe('openTermIndex', () => {
  it('scores as MiniSearch does', async () => {
    await fc.assert(
      fc.asyncProperty(bodies, query, async (texts, terms) => {
        const read = digests(texts);
        const peer = miniSearchIndex();
        const passages = read.flatMap(({ article }) => splitPassages(article));
        await peer.add(passages);
        const wanted = new Map(
          (await peer.search(terms, 100)).map(({ passage, score }) => [passage, score]),
        );
        const hits = indexOf(read).search(terms, 100, inOrder);
        expect(hits).toHaveLength(wanted.size);
        const found = new Map(hits.map(({ passage, score }) => [passage, score]));
        for (const [at, passage] of passages.entries()) {
          const score = [...wanted].find(([other]) => other.article.file === passage.article.file);
          if (score !== undefined) expect(found.get(at)).toBeCloseTo(score[1], 9);
        }
      }),
    );
  });

  it('gives the best first, equal ones in the order asked for, and no more than asked for', () => {
    fc.assert(
      fc.property(bodies, query, fc.integer({ min: 0, max: 5 }), (texts, terms, limit) => {
        const index = indexOf(digests(texts));
        const all = index.search(terms, 1_000, inOrder);
        const sorted = [...all].sort((a, b) => b.score - a.score || a.passage - b.passage);
        expect(all).toEqual(sorted);
        expect(index.search(terms, limit, inOrder)).toEqual(sorted.slice(0, limit));
        const even = (passage: number) => passage % 2 === 0;
        expect(index.search(terms, limit, inOrder, even)).toEqual(
          sorted.filter(({ passage }) => even(passage)).slice(0, limit),
        );
      }),
    );
  });

  it('scores to the last bit as if what was taken out had never been there', () => {
    fc.assert(
      fc.property(bodies, bodies, query, fc.boolean(), (kept, dropped, terms, packed) => {
        const index = openTermIndex();
        const [stays, goes] = [digests(kept), digests(dropped)];
        const numbers: number[] = [];
        const out: [number, ArticleDigest['terms'][number]][] = [];
        for (let at = 0; at < Math.max(kept.length, dropped.length); at++) {
          for (const one of goes[at]?.terms ?? []) out.push([index.add(one), one]);
          for (const one of stays[at]?.terms ?? []) numbers.push(index.add(one));
        }
        for (const [number, one] of out) index.remove(number, one);
        expect([index.live, index.dead]).toEqual([numbers.length, out.length]);
        if (packed) {
          index.pack();
          expect([index.live, index.dead]).toEqual([numbers.length, 0]);
        }
        const wanted = indexOf(stays).search(terms, 100, inOrder);
        const found = index.search(terms, 100, inOrder);
        expect(
          found.map(({ passage, score }) => ({
            passage: packed ? passage : numbers.indexOf(passage),
            score,
          })),
        ).toEqual(wanted);
      }),
    );
  });

  it('is the same when it is opened from what was stored, and can grow on', () => {
    fc.assert(
      fc.property(bodies, bodies, query, (first, more, terms) => {
        const index = openTermIndex(structuredClone(indexOf(digests(first)).pack()));
        for (const one of digests(more).flatMap((digest) => digest.terms)) index.add(one);
        const wanted = indexOf([...digests(first), ...digests(more)]);
        expect(index.search(terms, 100, inOrder)).toEqual(wanted.search(terms, 100, inOrder));
      }),
    );
  });

  it('finds nothing in nothing', () => {
    expect(openTermIndex().search([{ term: 'honey', weight: 1 }], 5, inOrder)).toEqual([]);
  });
});
