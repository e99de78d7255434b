import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.js';
import type { Sentence } from '../../src/articles/passage.js';
import { splitPassages } from '../../src/articles/splitPassages.js';
import { type Casing, countCasing } from '../../src/language/casing.js';
import { readNamings } from '../../src/people/naming.js';
import { type NamingMemory, openNamingMemory } from '../../src/people/namingMemory.js';
import { articleOf } from '../search/openTexts.js';

const SENTENCES = [
  'Mayor Ana Ruiz met Will Baker in Porto.',
  'Baker will sell bread, the baker said.',
  'Rice Fund chairman Tran Van Minh praised Ms Ruiz.',
  'The baker of the town and a mayor will meet.',
  'A minh is a will, and rice is rice; ana wrote it.',
  'Hunting Lodge Inc hired Jane Hunting, its vice president.',
  'Hunting is forbidden, and so is fishing.',
];
const article = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 5 })
  .map((sentences) => articleOf('a.txt', sentences.join(' ')));

/** A collection that changes: a memory of it, and what a fresh reading of it gives. */
function desk() {
  let casing: Casing = countCasing([]);
  const sentences = new Map<Article, readonly Sentence[]>();
  const sentencesOf = (one: Article) => {
    const known = sentences.get(one) ?? splitPassages(one).flatMap((passage) => passage.sentences);
    sentences.set(one, known);
    return known;
  };
  const live: Casing = {
    capitals: (folded) => casing.capitals(folded),
    lowers: (folded) => casing.lowers(folded),
  };
  return {
    sentencesOf,
    live,
    hold(articles: readonly Article[]) {
      casing = countCasing(articles.flatMap(sentencesOf));
    },
    fresh: (articles: readonly Article[]) =>
      articles
        .flatMap(sentencesOf)
        .flatMap((sentence, order) => readNamings(sentence, order, casing)),
  };
}

describe('openNamingMemory', () => {
  it('gives what a fresh reading gives, however the collection changed meanwhile', () => {
    const turn = fc.record({
      articles: fc.array(fc.nat(7), { maxLength: 8 }),
      prepare: fc.boolean(),
      stored: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(article, { minLength: 8, maxLength: 8 }),
        fc.array(turn, { maxLength: 6 }),
        (pool, turns) => {
          const { sentencesOf, live, hold, fresh } = desk();
          let memory: NamingMemory = openNamingMemory(sentencesOf, live);
          for (const { articles: chosen, prepare, stored } of turns) {
            const articles = [...new Set(chosen)].flatMap((at) => pool[at] ?? []);
            hold(articles);
            for (const one of pool) if (!articles.includes(one)) memory.forget(one);
            if (prepare) for (const one of articles) memory.prepare(one);
            else expect(memory.namingsOf(articles)).toEqual(fresh(articles));
            if (stored) {
              const state = structuredClone(memory.state(articles));
              memory = openNamingMemory(sentencesOf, live, { state, articles });
            }
            expect(memory.namingsOf(articles)).toEqual(fresh(articles));
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('reads an article once as long as its words are written as before', () => {
    const { sentencesOf, live, hold, fresh } = desk();
    const [one, other] = [
      articleOf('a.txt', SENTENCES[0] ?? ''),
      articleOf('b.txt', SENTENCES[6] ?? ''),
    ];
    let looks = 0;
    const counted: Casing = {
      capitals: live.capitals,
      lowers(folded) {
        looks += folded === 'porto' ? 1 : 0;
        return live.lowers(folded);
      },
    };
    hold([one]);
    const memory = openNamingMemory(sentencesOf, counted);
    memory.namingsOf([one]);
    const first = looks;
    hold([one, other]);
    expect(memory.namingsOf([one, other])).toEqual(fresh([one, other]));
    // Once more to see that its class is the same; reading takes more looks than that.
    expect(first).toBeGreaterThan(1);
    expect(looks).toBe(first + 1);
  });
});
