import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadArticles } from '../../../../src/engine/articles/loadArticles.js';
import { splitPassages } from '../../../../src/engine/articles/splitPassages.js';
import type { Census } from '../../../../src/engine/records/organisations/census.js';
import type { Person } from '../../../../src/engine/records/people/person.js';
import { fold } from '../../../../src/engine/text/fold.js';
import { type Span, slice } from '../../../../src/engine/text/span.js';
import { censusOf } from './censusOf.js';

/** One line of the list that was written by hand before the first run: who or what is named in which files. */
interface Named {
  /** `either-way`: a generic name that may be taken or left. */
  readonly kind: 'person' | 'organisation' | 'abbreviation' | 'either-way';
  readonly name: string;
  readonly forms?: readonly string[];
  readonly short?: string;
  /** Whether a sentence explains `short`. */
  readonly expanded?: boolean;
  readonly posts?: readonly string[];
  readonly description?: string;
  readonly files: readonly string[];
}

type Found = Census['organisations'][number] | Person;

const LIST = readFileSync('test/engine/records/people/seeds-named.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line): Named => JSON.parse(line)); // the list is ours, line by line of this form

/** For comparing: folded, without possessives, punctuation and `the`. */
function key(text: string): string {
  return fold(text)
    .replace(/'s\b/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/^the /, '')
    .trim();
}

const keysOf = ({ name, forms = [], short }: Named): string[] =>
  [name, ...forms, ...(short === undefined ? [] : [short])].map(key);

const isIn = (found: Found, file: string): boolean =>
  found.mentions.some(({ article }) => article.file === file);

const isCalled = (found: Found, names: readonly string[]): boolean =>
  [found.name, ...found.aliases].some((form) => names.includes(key(form)));

/** Precision and recall, counted once for each file that names somebody. */
function score(found: readonly Found[], wanted: readonly Named[]) {
  const places = wanted.flatMap((named) => named.files.map((file) => ({ named, file })));
  const hits = places.filter(({ named, file }) =>
    found.some((one) => isIn(one, file) && isCalled(one, keysOf(named))),
  );
  const known = LIST.flatMap((named) => named.files.map((file) => ({ named, file })));
  const files = new Set(LIST.flatMap((named) => named.files));
  const extra = [...files].flatMap((file) =>
    found.filter(
      (one) =>
        isIn(one, file) &&
        !known.some((place) => place.file === file && isCalled(one, keysOf(place.named))),
    ),
  );
  return {
    precision: hits.length / (hits.length + extra.length),
    recall: hits.length / places.length,
  };
}

describe('what the seed articles name, against the list written by hand', () => {
  let census: Census;

  beforeAll(async () => {
    const { articles } = await loadArticles('seeds');
    census = censusOf(
      ...articles.map((article) => [
        ...new Set(splitPassages(article).flatMap(({ sentences }) => sentences)),
      ]),
    );
  });

  it('finds at least 95% of the people, and 95% rightly', () => {
    const wanted = LIST.filter(({ kind }) => kind === 'person');
    const { precision, recall } = score(census.people, wanted);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  it('finds at least 95% of the organisations and abbreviations, and 95% rightly', () => {
    const wanted = LIST.filter(({ kind }) => kind === 'organisation' || kind === 'abbreviation');
    const { precision, recall } = score(census.organisations, wanted);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  it.each(LIST.filter(({ posts = [] }) => posts.length > 0).map((named) => [named.name, named]))(
    'knows the post of %s',
    (name, { posts = [] }) => {
      const person = census.people.find((one) => one.name === name);
      const roles = (person?.roles ?? []).map(({ quote, words }) =>
        key(slice(quote.article.text, words)),
      );
      for (const post of posts) expect(roles.join('\n')).toContain(key(post));
    },
  );

  it.each(LIST.filter(({ expanded }) => expanded).map((named) => [named.short, named]))(
    'knows what %s stands for',
    (short, { name }) => {
      const found = census.organisations.find(({ aliases }) => aliases.includes(short ?? ''));
      const full = (found?.expansions ?? []).map(({ quote, words }) =>
        key(slice(quote.article.text, words)),
      );
      expect(full).toContain(key(name));
    },
  );

  it('quotes every record by a slice of its file, with its words inside', () => {
    const inside = (outer: Span, inner: Span) =>
      outer.start <= inner.start && inner.end <= outer.end && inner.start < inner.end;
    const records = [
      ...census.people.flatMap(({ roles }) => roles),
      ...census.people.flatMap(({ said }) => said),
      ...census.people.flatMap(({ met }) => met.map((one) => ({ ...one, words: one.other }))),
      ...census.organisations.flatMap(({ expansions }) => expansions),
      ...census.organisations.flatMap(({ descriptions }) => descriptions),
    ];
    for (const { quote, words, alsoIn } of records) {
      expect(inside(quote, words)).toBe(true);
      for (const one of [quote, ...alsoIn]) expect(one.text).toBe(slice(one.article.text, one));
    }
    expect(records.length).toBeGreaterThan(60);
  });

  it('knows who said what, “she” resolved to whoever spoke before', () => {
    const said = census.people.map(({ name, said: utterances }) => [name, utterances.length]);
    expect(Object.fromEntries(said.filter(([, count]) => count !== 0))).toEqual({
      'Alberto Anaya Guitiérrez': 2,
      'Tran Luu Quang': 1,
      'To Lam': 1,
      'Pham Minh Chinh': 2,
      'Vanmany Phimmasan': 3,
      'Tran Thi Phuong Lan': 4,
      'Vo Van Thuong': 1,
      'Vu Viet Trang': 1,
      'Bui Thanh Son': 1,
      'Tran Thanh Man': 1,
      'Phan Thi Thang': 1,
      'Vu Ba Phu': 1,
      'Nguyen Anh Duong': 1,
      'Nguyen Manh Quyen': 1,
    });
  });

  it('knows who met whom', () => {
    const met = census.people.flatMap(({ name, met: meetings }) =>
      meetings.map((meeting) => `${name} – ${meeting.name}`),
    );
    expect([...new Set(met)].sort()).toEqual([
      'Alberto Anaya Guitiérrez – Tran Luu Quang',
      'Tran Luu Quang – Alberto Anaya Guitiérrez',
    ]);
  });
});
