import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../src/engine/articles/passage.js';
import { comparePlaces } from '../../../src/engine/index/comparePlaces.js';
import { type MiniSearchIndex, openMiniSearch } from '../../../src/engine/index/miniSearch.js';
import type { QueryTerm, SearchQuery } from '../../../src/engine/index/searchPort.js';
import type { Span } from '../../../src/engine/text/span.js';
import { termTokens } from '../../../src/engine/text/terms.js';
import { fakeArticle } from '../../fakeLibrary.js';
import { queryOf, windowsOf } from './windows.js';

const FILES = [
  ...windowsOf('honey.txt', 'Beekeepers of Porto sold honey to Laotian shops.', 'Honey sells well'),
  ...windowsOf('rice.txt', 'Farmers praised the rice. Honey was not on show.'),
  ...windowsOf('fair.txt', 'The harbour fair organised by two companies opened.'),
];

async function indexed(passages: readonly Passage[] = FILES, mostPostings = 5_000) {
  const index = openMiniSearch({ mostPostings });
  await index.replace([], passages);
  return index;
}

/** The files of what is found, best first. */
async function files(
  index: MiniSearchIndex,
  words: string | readonly QueryTerm[],
  query: Partial<SearchQuery> = {},
): Promise<string[]> {
  const terms = typeof words === 'string' ? queryOf(words) : words;
  const found = await index.search({ terms, limit: 10, ...query });
  return found.map(({ passage }) => passage.article.file);
}

describe('openMiniSearch', () => {
  it.each([
    ['honey of Porto', ['honey.txt', 'rice.txt'], 'the passage with more of the words leads'],
    ['Laos', ['honey.txt'], 'a people stands for its country'],
    ['harbor fairs organized by a company', ['fair.txt'], 'spelling and form do not matter'],
    ['selling', ['honey.txt'], 'nor does the tense'],
    ['copper', [], 'a word that stands nowhere'],
    ['constructor __proto__ valueOf', [], 'names of JavaScript'],
    ['', [], 'nothing'],
  ])('finds for %j %j: %s', async (words, found) => {
    expect(await files(await indexed(), words)).toEqual(found);
  });

  it('finds nothing in nothing', async () => {
    expect(await files(openMiniSearch(), 'honey')).toEqual([]);
  });

  it('ranks by words alone', async () => {
    const found = await (await indexed()).search({ terms: queryOf('honey of Porto'), limit: 10 });
    expect(found.map(({ wordRank }) => wordRank)).toEqual([1, 2]);
    for (const { meaningRank, similarity } of found) {
      expect([meaningRank, similarity]).toEqual([undefined, undefined]);
    }
  });

  it('gives at most as many as asked for', async () => {
    const index = await indexed();
    expect(await files(index, 'honey', { limit: 1 })).toHaveLength(1);
    expect(await files(index, 'honey', { limit: 0 })).toEqual([]);
  });

  it('counts a term by its weight', async () => {
    const index = await indexed();
    const terms = (rice: number, fair: number) => [
      { term: 'rice', weight: rice },
      { term: 'fair', weight: fair },
    ];
    expect(await files(index, terms(1, 0.05))).toEqual(['rice.txt', 'fair.txt']);
    expect(await files(index, terms(0.05, 1))).toEqual(['fair.txt', 'rice.txt']);
  });

  it('finds a passage by the headline of its article too, but no teaser by the one above it', async () => {
    const text = 'Typhoon hits Porto\n\nRoofs flew.\n\nRice fell in Lima.';
    const headline = 'Typhoon hits Porto';
    const front = fakeArticle({ file: 'front.txt', text, headline });
    const at = (words: string): Span => {
      const start = text.indexOf(words);
      return { start, end: start + words.length };
    };
    const [roofs, rice] = [at('Roofs flew.'), at('Rice fell in Lima.')];
    const index = await indexed([
      {
        article: front,
        ...roofs,
        sentences: [{ article: front, ...roofs, position: 0, block: 0, kind: 'paragraph' }],
      },
      {
        article: front,
        ...rice,
        sentences: [{ article: front, ...rice, position: 1, block: 1, kind: 'teaser' }],
      },
    ]);
    const found = await index.search({ terms: queryOf('typhoon'), limit: 5 });
    expect(found.map(({ passage }) => passage.start)).toEqual([roofs.start]);
  });

  it('gives equal passages in the order of their files, in code units', async () => {
    const body = 'Copper fell in Chile.';
    const index = await indexed(
      ['b.txt', 'é.txt', 'a/c.txt', 'Z.txt', 'a.txt'].flatMap((file) => windowsOf(file, body)),
    );
    const wanted = ['Z.txt', 'a.txt', 'a/c.txt', 'b.txt', 'é.txt'];
    expect(await files(index, 'copper')).toEqual(wanted);
    expect(await files(index, 'copper', { limit: 2 })).toEqual(wanted.slice(0, 2));
  });

  it('finds a word in spite of a slip, and a word by its beginning, where that is asked for', async () => {
    const index = await indexed();
    expect(await files(index, [{ term: 'farr', weight: 1 }])).toEqual([]);
    expect(await files(index, [{ term: 'farr', weight: 1, fuzzy: 1 }])).toEqual(['fair.txt']);
    expect(await files(index, [{ term: 'beekee', weight: 1 }])).toEqual([]);
    expect(await files(index, [{ term: 'beekee', weight: 1, prefix: true }])).toEqual([
      'honey.txt',
    ]);
  });

  describe('where a query costs too much', () => {
    const common = ['a', 'b', 'c', 'd'].flatMap((file) =>
      windowsOf(`${file}.txt`, `The harbour grew${file === 'd' ? ' with honey' : ''}.`),
    );

    it('leaves the common words out as long as the telling ones find enough', async () => {
      const index = await indexed(common, 4);
      expect(await files(index, 'harbour honey', { limit: 1 })).toEqual(['d.txt']);
      const [one] = await index.search({ terms: queryOf('harbour honey'), limit: 1 });
      const [other] = await index.search({ terms: queryOf('honey'), limit: 1 });
      expect(one?.score).toBe(other?.score);
    });

    it('takes them in when these find too little', async () => {
      const index = await indexed(common, 4);
      expect(await files(index, 'harbour honey', { limit: 3 })).toEqual([
        'd.txt',
        'a.txt',
        'b.txt',
      ]);
    });
  });

  describe('with a choice of articles', () => {
    const only = (file: string) => (article: { readonly file: string }) => article.file === file;

    it('leaves the others out, and scores the rest as before', async () => {
      const index = await indexed();
      const terms = queryOf('honey of Porto');
      const all = await index.search({ terms, limit: 10 });
      const some = await index.search({ terms, limit: 10, accept: only('rice.txt') });
      expect(some.map(({ passage, score }) => [passage, score])).toEqual([
        [all[1]?.passage, all[1]?.score],
      ]);
      expect(some[0]?.wordRank).toBe(1);
    });

    it('looks past what is not accepted, however much stands before it', async () => {
      const index = await indexed();
      expect(await files(index, 'honey Porto', { limit: 1, accept: only('rice.txt') })).toEqual([
        'rice.txt',
      ]);
    });
  });

  it('refuses to take out what it does not hold or to put in what it holds, and stays as it was', async () => {
    const index = await indexed();
    const late = windowsOf('late.txt', 'Copper fell.');
    await expect(index.replace(late, [])).rejects.toThrow('holds no passage late.txt:0');
    await expect(index.replace([], FILES.slice(0, 1))).rejects.toThrow('holds passage honey.txt:0');
    await expect(index.replace([], [...late, ...late])).rejects.toThrow('late.txt:0');
    await expect(index.replace([...FILES, ...FILES], [])).rejects.toThrow('honey.txt:0');
    expect(index.size).toBe(3);
    expect(await files(index, 'copper honey')).toEqual(['honey.txt', 'rice.txt']);
  });

  it('refuses a stored index of other passages', async () => {
    const state = (await indexed()).state();
    expect(() => openMiniSearch({ stored: { state, passages: FILES.slice(1) } })).toThrow(
      '3 other passages than the 2 given',
    );
    const passages = [...FILES.slice(1), ...windowsOf('late.txt', 'Copper fell.')];
    expect(() => openMiniSearch({ stored: { state, passages } })).toThrow('other passages');
  });
});

const WORDS = 'honey honeys rice harbour fair copper mayor opened sold Porto Laos the'.split(' ');
const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 24 })
  // A sentence of nothing but stop words has no term.
  .map((words) => `The ${words.join(' ')} grew.${words.length % 3 === 0 ? ' It was.' : ''}`);
const texts = fc.array(text, { maxLength: 10 });
const terms: fc.Arbitrary<QueryTerm[]> = fc.uniqueArray(
  fc.record({
    term: fc.constantFrom('honey', 'rice', 'fair', 'copper', '@lao', 'porto', 'grow', 'nowhere'),
    weight: fc.constantFrom(1, 0.6, 0.2),
  }),
  { maxLength: 6, selector: ({ term }) => term },
);
const loose: fc.Arbitrary<QueryTerm[]> = fc.array(
  fc.record({
    term: fc.constantFrom('honey', 'hony', 'har', 'fa', '@lao', 'port', 'nowhere'),
    weight: fc.constantFrom(1, 0.6),
    fuzzy: fc.constantFrom(0, 1, 2),
    prefix: fc.boolean(),
  }),
  { maxLength: 4 },
);

/** One file for each text, every other one under a headline. */
function passagesOf(bodies: readonly string[], folder = ''): Passage[] {
  return bodies.flatMap((body, at) =>
    windowsOf(`${folder}${at}.txt`, body, at % 2 === 0 ? undefined : `Mayor of ${WORDS[at % 12]}`),
  );
}

function termsIn(passage: Passage, spans: readonly (Span | undefined)[]): string[] {
  return spans.flatMap((span) =>
    span === undefined
      ? []
      : termTokens(passage.article.text, span).flatMap(({ term }) => term ?? []),
  );
}

/** BM25+ times the number of terms that are found, as MiniSearch documents it, without an index. */
function bm25(passages: readonly Passage[], query: readonly QueryTerm[]): Map<Passage, number> {
  const fields = [
    { boost: 1, of: (passage: Passage) => termsIn(passage, passage.sentences) },
    { boost: 0.4, of: (passage: Passage) => termsIn(passage, [passage.article.headline]) },
  ].map(({ boost, of }) => ({ boost, terms: passages.map(of) }));
  const scores = new Map<Passage, number>();
  for (const [at, passage] of passages.entries()) {
    let [score, found] = [0, 0];
    for (const { term, weight } of query) {
      let worth = 0;
      for (const { boost, terms: all } of fields) {
        const lengths = all.map((some) => Math.max(1, new Set(some).size));
        const mean = lengths.reduce((sum, length) => sum + length, 0) / passages.length;
        const n = all.filter((some) => some.includes(term)).length;
        const count = (all[at] ?? []).filter((other) => other === term).length;
        if (count === 0) continue;
        const idf = Math.log(1 + (passages.length - n + 0.5) / (n + 0.5));
        const norm = 1.2 * (1 - 0.6 + (0.6 * (lengths[at] ?? 0)) / mean);
        worth += weight * boost * idf * (0.5 + (count * 2.2) / (count + norm));
      }
      if (worth > 0) found++;
      score += worth;
    }
    if (found > 0) scores.set(passage, score * found);
  }
  return scores;
}

describe('an index of any passages', () => {
  it('scores as BM25+ by hand, and gives the best first', async () => {
    await fc.assert(
      fc.asyncProperty(texts, terms, async (bodies, query) => {
        const passages = passagesOf(bodies);
        const wanted = bm25(passages, query);
        const found = await (await indexed(passages)).search({ terms: query, limit: 100 });
        expect(new Set(found.map(({ passage }) => passage))).toEqual(new Set(wanted.keys()));
        for (const [at, { passage, score }] of found.entries()) {
          expect(score).toBeCloseTo(wanted.get(passage) ?? -1, 9);
          const before = found[at - 1];
          if (before === undefined) continue;
          expect(before.score).toBeGreaterThanOrEqual(score);
          if (before.score === score) {
            expect(comparePlaces(before.passage, passage)).toBeLessThan(0);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('gives the first of all that it would give', async () => {
    await fc.assert(
      fc.asyncProperty(texts, loose, fc.nat(6), async (bodies, query, limit) => {
        const index = await indexed(passagesOf(bodies));
        const all = await index.search({ terms: query, limit: 1_000 });
        expect(await index.search({ terms: query, limit })).toEqual(all.slice(0, limit));
      }),
      { numRuns: 40 },
    );
  });

  it('is to the last bit as if what was taken out had never been there', async () => {
    await fc.assert(
      fc.asyncProperty(texts, texts, texts, loose, async (first, gone, last, query) => {
        const index = await indexed(passagesOf(first, 'kept/'));
        const between = passagesOf(gone, 'x/');
        const after = passagesOf(last, 'x/');
        await index.replace([], between);
        await index.search({ terms: query, limit: 3 });
        await index.replace(between, after);
        const fresh = await indexed([...after, ...passagesOf(first, 'kept/')]);
        expect(index.size).toBe(fresh.size);
        const [one, other] = await Promise.all(
          [index, fresh].map((each) => each.search({ terms: query, limit: 100 })),
        );
        expect(one).toEqual(other);
      }),
      { numRuns: 40 },
    );
  });

  it('does not drift apart from a fresh one, however much comes and goes', async () => {
    // A mean kept by adding and subtracting fractions is off in its last bits after a few changes.
    const many = Array.from({ length: 40 }, (_, at) =>
      windowsOf(`${at}.txt`, `Honey grew: ${WORDS.slice(0, 1 + ((at * 5) % 11)).join(' ')}.`),
    );
    const index = await indexed(many.flat());
    for (const passages of many.slice(7)) await index.replace(passages, []);
    const fresh = await indexed(many.slice(0, 7).flat());
    const [one, other] = await Promise.all(
      [index, fresh].map((each) => each.search({ terms: queryOf('honey rice'), limit: 9 })),
    );
    expect(one).toHaveLength(7);
    expect(one).toEqual(other);
  });

  it('is the same when it is opened from what was stored, and changes on', async () => {
    await fc.assert(
      fc.asyncProperty(texts, texts, loose, async (first, more, query) => {
        const passages = passagesOf(first, 'kept/');
        const state = (await indexed(passages)).state();
        const index = openMiniSearch({ stored: { state, passages: [...passages].reverse() } });
        const fresh = await indexed(passages);
        const both = () =>
          Promise.all([index, fresh].map((each) => each.search({ terms: query, limit: 100 })));
        const [opened, wanted] = await both();
        expect(opened).toEqual(wanted);
        for (const each of [index, fresh]) {
          await each.replace(passages.slice(0, 2), passagesOf(more, 'x/'));
        }
        const [changed, wantedNow] = await both();
        expect(changed).toEqual(wantedNow);
      }),
      { numRuns: 40 },
    );
  });
});
