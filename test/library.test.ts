import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ArticlesFolderError } from '../src/engine/articles/articlesFolderError.js';
import { openArticles, openLibrary } from '../src/engine/library.js';
import { slice } from '../src/engine/text/span.js';
import { NEWSROOM } from './engine/answers/newsroom.js';
import { openTexts } from './engine/answers/openTexts.js';
import { firstQuoteOf, refusalOf } from './engine/answers/readOutcome.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-library-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

// The first question reads the language model, which is no part of what is tested here.
beforeAll(async () => {
  await (await openTexts(NEWSROOM)).ask('who is Eero Laine');
}, 30_000);

async function put(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), content);
}

const NOW = new Date('2024-05-03T10:00:00Z');

async function open() {
  const warnings: string[] = [];
  const library = await openLibrary(folder, { now: NOW, warn: (line) => warnings.push(line) });
  return { library, warnings };
}

describe('openLibrary', () => {
  it('reads a folder with its sub-folders, and answers from it', async () => {
    for (const [file, text] of Object.entries(NEWSROOM)) await put(file, text);
    const { library, warnings } = await open();
    expect(warnings).toEqual([]);
    expect(library.articles().map(({ file }) => file)).toEqual(Object.keys(NEWSROOM).toSorted());
    const { file, text } = firstQuoteOf(await library.ask('Maribor exports to Chile 2022'));
    expect(file).toBe('trade/honey.txt');
    expect(NEWSROOM['trade/honey.txt']).toContain(text);
  });

  it('tells of each file that it leaves out, and serves the others', async () => {
    await put('bridge.txt', NEWSROOM['bridge.txt']);
    await put('empty.txt', '');
    await put('picture.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4, 0xff));
    const { library, warnings } = await open();
    expect(warnings).toHaveLength(2);
    expect(warnings.join('\n')).toMatch(/empty\.txt[^\n]*\npicture\.txt/);
    expect(library.about().articles).toBe(1);
  });

  it('counts offsets behind a byte-order mark', async () => {
    await put('bridge.txt', `\ufeff${NEWSROOM['bridge.txt']}`);
    const { library } = await open();
    const outcome = await library.ask('how much did the bridge cost');
    if (outcome.outcome === 'refusal') throw new Error(outcome.reason.message);
    const [{ start, end, text }] = outcome.quotes;
    expect(NEWSROOM['bridge.txt'].slice(start, end)).toBe(text);
  });

  it.each([
    ['missing', () => rm(folder, { recursive: true })],
    ['empty', async () => undefined],
    ['without an article that can be read', () => put('empty.txt', ' \n')],
  ])('fails for a folder that is %s, and names it', async (_, prepare) => {
    await prepare();
    const opening = open();
    await expect(opening).rejects.toBeInstanceOf(ArticlesFolderError);
    await expect(opening).rejects.toThrow(folder);
  });
});

describe('an open library', () => {
  it('tells what it holds and when it was read', async () => {
    const library = await openArticles((await openTexts(NEWSROOM)).articles(), NOW);
    const { articles, passages, people, readAt } = library.about();
    expect(articles).toBe(Object.keys(NEWSROOM).length);
    // Short articles are one passage each.
    expect(passages).toBe(articles);
    expect(people).toBe(library.people().length);
    expect(readAt).toEqual(NOW);
  });

  it.each([
    ['Eero Laine', 'Eero Laine'],
    ['laine', 'Eero Laine'],
    ['tran quoc bao', 'Trần Quốc Bảo'],
    ['Kalnnina', 'Ilze Kalnina'],
    ['ozols', 'Janis Ozols'],
  ])('finds by %j one person: %s', async (typed, name) => {
    const lookup = (await openTexts(NEWSROOM)).who(typed);
    expect(lookup).toMatchObject({ outcome: 'person', person: { name } });
  });

  it('gives a person’s role in the article’s words', async () => {
    const lookup = (await openTexts(NEWSROOM)).who('laine');
    if (lookup.outcome !== 'person') throw new Error(lookup.outcome);
    const [role] = lookup.person.roles;
    expect(role && slice(role.quote.article.text, role.words)).toBe(
      'Director of the Tampere Trade Office',
    );
    expect(role?.quote.article.file).toBe('fair.txt');
  });

  it('gives a choice when a name fits several people, and nobody for a name that fits none', async () => {
    const library = await openTexts({
      'a.txt': 'On Monday Mayor Ana Ruiz met Pedro Ruiz, Director of the Port.\n',
    });
    const choice = library.who('Ruiz');
    if (choice.outcome !== 'choice') throw new Error(choice.outcome);
    expect(choice.people.map(({ name }) => name).toSorted()).toEqual(['Ana Ruiz', 'Pedro Ruiz']);
    expect(library.who('Zeppelin').outcome).toBe('unknown');
  });

  it('takes names of object members for words', async () => {
    const library = await openTexts({
      'a.txt': 'The constructor is a tram. It was built in Brno.\n',
    });
    expect(library.who('constructor').outcome).toBe('unknown');
    expect(library.who('__proto__').outcome).toBe('unknown');
    expect(refusalOf(await library.ask('hasOwnProperty')).code).toBe('unknown-words');
  });

  it('refuses everything when it holds no article', async () => {
    const library = await openArticles([], NOW);
    expect(library.about()).toEqual({
      articles: 0,
      passages: 0,
      people: 0,
      embedding: { done: 0, total: 0 },
      readAt: NOW,
    });
    expect(refusalOf(await library.ask('who is the mayor')).nearest).toEqual([]);
    expect(library.who('mayor').outcome).toBe('unknown');
  });

  it('can be closed', async () => {
    const library = await openTexts(NEWSROOM);
    await expect(library.close()).resolves.toBeUndefined();
  });
});
