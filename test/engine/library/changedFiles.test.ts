import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ArticlesFolderError } from '../../../src/engine/articles/articlesFolderError.js';
import { findAllFiles, findChangedFiles } from '../../../src/engine/library/changedFiles.js';

let folder: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'verbatim-changed-')));
  await mkdir(join(folder, 'news'));
  await writeFile(join(folder, 'a.txt'), 'A fair.');
  await writeFile(join(folder, 'news', 'b.md'), 'A bridge.');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Files that are served. */
function known(...files: readonly string[]): ReadonlyMap<string, unknown> {
  return new Map(files.map((file) => [file, undefined]));
}

async function changed(paths: readonly string[], served: ReadonlyMap<string, unknown>) {
  const { there, gone } = await findChangedFiles(folder, paths, served);
  return { there: [...there].sort(), gone: [...gone].sort() };
}

describe('findChangedFiles', () => {
  it('looks again at files, known or not', async () => {
    const paths = ['a.txt', 'news/b.md'];
    expect(await changed(paths, known('a.txt'))).toEqual({ there: paths, gone: [] });
  });

  it('tells what is gone, if it was served', async () => {
    expect(await changed(['c.txt', 'd.txt'], known('a.txt', 'c.txt'))).toEqual({
      there: [],
      gone: ['c.txt'],
    });
  });

  it('takes all files of a folder that is gone for gone, and none that only begins like it', async () => {
    const served = known('old/c.txt', 'old/deep/d.txt', 'older.txt', 'a.txt', 'very/old/e.txt');
    expect((await changed(['old'], served)).gone).toEqual(['old/c.txt', 'old/deep/d.txt']);
  });

  it.each([
    ['of a format that is not read', 'picture.png'],
    ['hidden', '.a.txt'],
    ['in a hidden folder', '.git/a.txt'],
  ])('passes over a file that is %s', async (_, file) => {
    await mkdir(join(folder, '.git'));
    await writeFile(join(folder, file), 'x');
    expect(await changed([file], known())).toEqual({ there: [], gone: [] });
  });

  it('walks through everything for a folder or a link', async () => {
    const all = { there: ['a.txt', 'news/b.md'], gone: ['c.txt'] };
    expect(await changed(['news'], known('a.txt', 'c.txt'))).toEqual(all);
    await rm(join(folder, 'a.txt'));
    await symlink(join(folder, 'news', 'b.md'), join(folder, 'a.txt'));
    const { there, linked } = await findChangedFiles(folder, ['a.txt'], known());
    expect([[...there].sort(), linked]).toEqual([['a.txt', 'news/b.md'], true]);
  });

  it('fails when the folder itself is gone, so that no article is', async () => {
    const served = known('a.txt');
    await rm(folder, { recursive: true });
    await expect(findChangedFiles(folder, ['a.txt'], served)).rejects.toThrow(ArticlesFolderError);
  });
});

describe('findAllFiles', () => {
  it('finds every file that is read, and those served that are gone', async () => {
    await writeFile(join(folder, 'picture.png'), 'x');
    const { there, gone, linked } = await findAllFiles(folder, known('a.txt', 'c.txt'));
    expect([...there].sort()).toEqual(['a.txt', 'news/b.md']);
    expect([gone, linked]).toEqual([['c.txt'], false]);
  });
});
