import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, open, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ArticlesFolderError } from '../../../src/engine/articles/articlesFolderError.js';
import { loadArticles } from '../../../src/engine/articles/loadArticles.js';
import { readFile } from '../../../src/engine/articles/readFile.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-articles-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(path: string, content: string | Uint8Array = 'It rose in May.'): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}

async function load() {
  const { articles, warnings } = await loadArticles(folder);
  return { files: articles.map(({ file }) => file), articles, warnings };
}

describe('loadArticles', () => {
  it('reads .txt and .md in every sub-folder, in code-unit order, whatever the case of the ending', async () => {
    for (const path of ['b.txt', 'a/z.TXT', 'a/b/c.md', 'B.Md', 'á.txt']) await put(path);
    const { files, warnings } = await load();
    expect(files).toEqual(['B.Md', 'a/b/c.md', 'a/z.TXT', 'b.txt', 'á.txt']);
    expect(warnings).toEqual([]);
  });

  it('takes the byte-order mark off and leaves line ends and non-breaking spaces alone', async () => {
    await put('a.txt', '\ufeffIt\u00a0rose.\r\nIt fell.\r\n');
    const { articles } = await load();
    expect(articles[0]?.text).toBe('It\u00a0rose.\r\nIt fell.\r\n');
    expect(articles[0]?.blocks[0]?.start).toBe(0);
  });

  it('names what it leaves out, says what to do, and serves the rest', async () => {
    await put('good.txt');
    await put('empty.txt', '');
    await put('blank.txt', ' \n\u00a0\n');
    await put('latin.txt', Uint8Array.of(0x43, 0x61, 0x66, 0xe9));
    await put('wide.txt', Buffer.from('It rose.', 'utf16le'));
    await put('picture.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4, 0xff));
    await put('damaged.pdf', '%PDF-1.4 and no more');
    await put('damaged.docx', 'PK no more');
    await put('empty.html', '<html></html>');
    await put('news.jsonl', '{"text":"It rose."}\nno record');
    await put('table.csv', 'a,b\n1,2');
    const { files, warnings } = await load();
    expect(files).toEqual(['good.txt', 'latin.txt', 'news.jsonl#1', 'wide.txt']);
    expect(warnings).toEqual([
      'blank.txt: left out, it is empty; fill it or remove it.',
      "damaged.docx: left out, it can't be read as a Word document; open it and save it again.",
      "damaged.pdf: left out, it can't be read as PDF; open it and save it again.",
      'empty.html: left out, its page has no text; save the article itself.',
      'empty.txt: left out, it is empty; fill it or remove it.',
      'news.jsonl: line 2 left out, it is not one JSON object on one line.',
      'picture.txt: left out, it is no text; save what it says as UTF-8 text.',
      'table.csv: left out, its first line names no column "text"; it should name some of id, title, date, text, source, url.',
    ]);
  });

  it('says in one line which other kinds of files it did not read', async () => {
    for (const path of ['a.txt', 'b.odt', 'c/d.odt', 'e.JPG', 'LICENSE']) await put(path);
    const { warnings } = await load();
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('(no ending) 1, .jpg 1, .odt 2.');
  });

  it('ignores hidden files and folders without a word', async () => {
    for (const path of ['a.txt', '.b.txt', '.git/c.txt']) await put(path);
    expect(await load()).toMatchObject({ files: ['a.txt'], warnings: [] });
  });

  it('does not follow links out of the folder, in circles, or to nowhere', async () => {
    await put('in/a.txt');
    await put('b.txt');
    await symlink(tmpdir(), join(folder, 'out'));
    await symlink(folder, join(folder, 'in', 'loop'));
    await symlink(join(folder, 'in'), join(folder, 'again'));
    await symlink(join(folder, 'gone'), join(folder, 'nowhere.txt'));
    const { files, warnings } = await load();
    expect(files).toEqual(['b.txt', 'in/a.txt']);
    expect(warnings.map((warning) => warning.split(':')[0])).toEqual([
      'again',
      'in/loop',
      'nowhere.txt',
      'out',
    ]);
  });

  it('follows a link to a file that stays inside', async () => {
    await put('.store/a.txt');
    await symlink(join(folder, '.store', 'a.txt'), join(folder, 'a.txt'));
    expect(await load()).toMatchObject({ files: ['a.txt'], warnings: [] });
  });

  it.skipIf(process.getuid?.() === 0)('names a file that it may not read', async () => {
    await put('a.txt');
    await put('b.txt');
    await chmod(join(folder, 'b.txt'), 0);
    const { warnings } = await load();
    expect(warnings).toEqual(["b.txt: left out, it can't be read; check its permissions."]);
  });
});

describe('a folder without articles', () => {
  it.each([
    ['is missing', async () => rm(folder, { recursive: true }), /does not exist/],
    ['is empty', async () => {}, /holds no article/],
    ['has only other files', () => put('a.odt'), /holds no article .*\.odt 1/],
    ['has only files that are left out', () => put('a.txt', ''), /a\.txt: left out/],
  ])('that %s stops the start and says what to do', async (_, prepare, message) => {
    await prepare();
    const error: unknown = await loadArticles(folder).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ArticlesFolderError);
    expect(error).toMatchObject({ name: 'ArticlesFolderError', folder });
    expect(String(error)).toMatch(message);
    expect(String(error)).toMatch(/Put articles \(\.txt, \.md, .*\) there, or set ARTICLES_DIR/);
  });

  it('may be a file', async () => {
    await put('a.txt');
    await expect(loadArticles(join(folder, 'a.txt'))).rejects.toThrow(/is not a folder/);
  });
});

it('reads no file that is larger than its kind may be, were it 2 GB', async () => {
  const path = join(folder, 'a.txt');
  const handle = await open(path, 'w');
  // A hole in the file, which takes no room on the disk.
  await handle.truncate(2_000_000_000);
  await handle.close();
  expect(await readFile(path, 20_000_000)).toEqual({
    outcome: 'left-out',
    why: 'it has 2000.0 MB, more than the 20.0 MB that a file of its kind may have; split it',
  });
  await put('b.txt');
  expect(await load()).toMatchObject({
    files: ['b.txt'],
    warnings: [expect.stringMatching(/^a\.txt: left out, it has 2000/)],
  });
});

it.skipIf(process.platform === 'win32')(
  'does not wait for a pipe that a link leads to',
  async () => {
    await put('a.txt');
    execFileSync('mkfifo', [join(folder, '.pipe')]);
    await symlink(join(folder, '.pipe'), join(folder, 'b.txt'));
    expect(await load()).toMatchObject({
      files: ['a.txt'],
      warnings: [expect.stringContaining('(special files) 1')],
    });
  },
);

it('tells how many files are read', async () => {
  for (let at = 0; at < 40; at++) await put(`${at}.txt`);
  await put('news.csv', 'text\nIt rose.');
  const told: (readonly [number, number])[] = [];
  await loadArticles(folder, (read, files) => told.push([read, files]));
  expect(told).toEqual([
    [32, 41],
    [40, 41],
    [41, 41],
  ]);
});
