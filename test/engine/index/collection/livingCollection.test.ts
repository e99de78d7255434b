import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/engine/articles/article.js';
import {
  type ArticleDigest,
  digestArticle,
} from '../../../../src/engine/index/collection/articleDigest.js';
import {
  type LivingCollection,
  openCollection,
} from '../../../../src/engine/index/collection/livingCollection.js';
import { articleOf } from './openTexts.js';

const SENTENCES = [
  'The Delta Rice Fund (DRF) bought rice in Porto.',
  'The Dry River Farm (DRF) sold copper to Laos.',
  'Honey cost 5 dollars a jar.',
  'honey  cost 5 dollars a JAR.',
  'Mayor Ana Ruiz opened the harbour fair.',
  'mayor Ruiz said that honey was well-known.',
  'A long-lasting drought hit Northern Laos in 2021.',
  'COPPER PRICES FELL.',
];
const WORDS = 'honey hony copper drf ruiz mayor long lasting fair northern laos'.split(' ');

interface Step {
  readonly file: string;
  /** One list of sentences for each article of the file; none deletes it. */
  readonly articles: readonly (readonly string[])[];
}

const step: fc.Arbitrary<Step> = fc.record({
  file: fc.constantFrom('a.txt', 'b.txt', 'c/d.txt', 'Z.txt', 'é.txt'),
  articles: fc.array(fc.array(fc.constantFrom(...SENTENCES), { maxLength: 6 }), { maxLength: 2 }),
});

function read({ file, articles }: Step): { file: string; articles: ArticleDigest[] } {
  return {
    file,
    articles: articles.map((sentences, at) =>
      digestArticle(articleOf(`${file}#${at}`, sentences.join(' '), sentences[0]?.slice(0, 20))),
    ),
  };
}

/** The files as they are in the end, put in all at once. */
function fresh(steps: readonly Step[]): LivingCollection {
  const last = new Map(steps.map((one) => [one.file, one]));
  const collection = openCollection();
  collection.apply([...last.values()].map(read));
  return collection;
}

function grown(steps: readonly (readonly Step[])[]): LivingCollection {
  const collection = openCollection();
  for (const some of steps) collection.apply(some.map(read));
  return collection;
}

/** Everything that a collection tells, with articles by their names. */
async function told(collection: LivingCollection): Promise<unknown> {
  const { articles, lexicon } = collection;
  const of = (article: Article) => article.file;
  const tables = ['frequencies', 'words', 'capitals', 'lowers', 'pairs', 'forms'] as const;
  return {
    articles: articles.map(of),
    passages: [...collection.passages].map(({ article, start, end }) => [of(article), start, end]),
    count: collection.passages.length,
    sentences: articles.map((article) =>
      collection
        .sentencesOf(article)
        .map(({ start, end, position, block, kind }) => [[start, end, position, block, kind]]),
    ),
    twins: articles.map((article) =>
      collection
        .sentencesOf(article)
        .map((one) => collection.twinsOf(one).map((twin) => [of(twin.article), twin.position])),
    ),
    lexicon: WORDS.map((word) => [
      lexicon.idf(word),
      lexicon.frequency(word),
      lexicon.casing.capitals(word),
      lexicon.casing.lowers(word),
      lexicon.mender.count(word),
      lexicon.mender.mend(word),
      lexicon.fullForms(word),
      WORDS.map((other) => lexicon.isNamePair(word, other)),
    ]),
    tables: tables.map((table) =>
      [...lexicon.state[table].entries()].sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    total: lexicon.state.sentences,
  };
}

describe('a collection that changes', () => {
  it('is at every point as if it had been opened so', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { maxLength: 12 }),
        async (steps) => {
          expect(await told(grown(steps))).toEqual(await told(fresh(steps.flat())));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is the same when it is opened from what was stored, and changes on', async () => {
    const some = fc.array(step, { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(some, some, async (before, after) => {
        const stored = structuredClone(grown([before]).state());
        const opened = openCollection(stored);
        expect(await told(opened)).toEqual(await told(fresh(before)));
        opened.apply(after.map(read));
        expect(await told(opened)).toEqual(await told(fresh([...before, ...after])));
      }),
      { numRuns: 40 },
    );
  });

  it('goes on after its state was taken', async () => {
    const [one, two, three] = [
      { file: 'a.txt', articles: [[SENTENCES[0] ?? '']] },
      { file: 'b.txt', articles: [[SENTENCES[2] ?? '', SENTENCES[4] ?? '']] },
      { file: 'a.txt', articles: [] },
    ];
    const collection = grown([[one, two]]);
    collection.state();
    collection.apply([read(three)]);
    collection.state();
    expect(await told(collection)).toEqual(await told(fresh([two])));
  });

  it('packs away what thousands of changes left behind, and is the same afterwards', async () => {
    const collection = openCollection();
    const words = (version: number) => ({
      file: 'a.txt',
      articles: [[`Honey number ${version} was sold.`, SENTENCES[3] ?? '']],
    });
    for (let version = 0; version <= 4_200; version++) collection.apply([read(words(version))]);
    expect(await told(collection)).toEqual(await told(fresh([words(4_200)])));
  });
});
