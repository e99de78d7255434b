import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ArticlesFolderError } from '../../src/articles/articlesFolderError.js';
import { loadArticles } from '../../src/articles/loadArticles.js';
import { readArticleText } from '../../src/articles/readArticleText.js';

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
    const { files, warnings } = await load();
    expect(files).toEqual(['good.txt']);
    expect(warnings).toEqual([
      'blank.txt: left out, it is empty; fill it or remove it.',
      'empty.txt: left out, it is empty; fill it or remove it.',
      'latin.txt: left out, it is not UTF-8; save it again in that encoding.',
      'wide.txt: left out, it holds null characters; save it as UTF-8 text.',
    ]);
  });

  it('says in one line which other kinds of files it did not read', async () => {
    for (const path of ['a.txt', 'b.pdf', 'c/d.pdf', 'e.HTML', 'LICENSE']) await put(path);
    const { warnings } = await load();
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('(no ending) 1, .html 1, .pdf 2.');
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
    ['has only other files', () => put('a.pdf'), /holds no article .*\.pdf 1/],
    ['has only files that are left out', () => put('a.txt', ''), /a\.txt: left out/],
  ])('that %s stops the start and says what to do', async (_, prepare, message) => {
    await prepare();
    const error: unknown = await loadArticles(folder).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ArticlesFolderError);
    expect(error).toMatchObject({ name: 'ArticlesFolderError', folder });
    expect(String(error)).toMatch(message);
    expect(String(error)).toMatch(/Put \.txt or \.md files .* or set ARTICLES_DIR/);
  });

  it('may be a file', async () => {
    await put('a.txt');
    await expect(loadArticles(join(folder, 'a.txt'))).rejects.toThrow(/is not a folder/);
  });
});

it('leaves out a file that is larger than any article', async () => {
  await put('a.txt', 'a'.repeat(2_500_000));
  expect(await readArticleText(join(folder, 'a.txt'), 2_000_000)).toEqual({
    outcome: 'left-out',
    why: 'it has 2.5 MB, more than the 2.0 MB an article may have; split it',
  });
});
