import { mkdir, mkdtemp, realpath, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ArticlesFolderError } from '../../../src/engine/articles/articlesFolderError.js';
import { type FolderCollection, openFolder } from '../../../src/engine/library/folderCollection.js';

let folder: string;
let open: FolderCollection;
let lines: string[];
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'verbatim-folder-')));
  open = openFolder(folder);
  lines = [];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), text);
}

/** Long after anything that this test writes, so that stamps count. */
const LATER = new Date(Date.now() + 60_000);

function refresh(paths?: readonly string[], unsettled: readonly string[] = []) {
  return open.refresh(paths, {
    change: async (work) => work(),
    warn: (line) => lines.push(line),
    clock: () => LATER,
    unsettled: (file) => unsettled.includes(file),
  });
}

const files = () => open.collection.articles.map(({ file }) => file);
const texts = () => open.collection.articles.map(({ text }) => text);

describe('openFolder', () => {
  it('takes in what is new, changed, renamed and gone, told by path', async () => {
    await put('a.txt', 'Honey was sold.');
    await put('b/c.txt', 'Rice was sold.');
    await refresh();
    expect(files()).toEqual(['a.txt', 'b/c.txt']);
    await put('a.txt', 'Honey was bought.');
    await put('d.txt', 'Copper was sold.');
    await rename(join(folder, 'b/c.txt'), join(folder, 'e.txt'));
    const change = await refresh(['a.txt', 'd.txt', 'b/c.txt', 'e.txt']);
    expect(files()).toEqual(['a.txt', 'd.txt', 'e.txt']);
    expect(texts()[0]).toBe('Honey was bought.');
    expect(change.added.map(({ file }) => file)).toEqual(['a.txt', 'd.txt', 'e.txt']);
    expect(change.removed.map(({ file }) => file)).toEqual(['a.txt', 'b/c.txt']);
  });

  it('takes in a folder that was moved in, renamed or taken away, told by its own path', async () => {
    await put('a.txt', 'Honey was sold.');
    await put('new/one.txt', 'Rice was sold.');
    await put('new/deep/two.txt', 'Copper was sold.');
    await refresh(['new', 'a.txt']);
    expect(files()).toEqual(['a.txt', 'new/deep/two.txt', 'new/one.txt']);
    await rename(join(folder, 'new'), join(folder, 'old'));
    await refresh(['new', 'old']);
    expect(files()).toEqual(['a.txt', 'old/deep/two.txt', 'old/one.txt']);
    await rm(join(folder, 'old'), { recursive: true });
    await refresh(['old']);
    expect(files()).toEqual(['a.txt']);
  });

  it('reads nothing again that is as it was, and not even opens what kept its stamp', async () => {
    await put('a.txt', 'Honey was sold.');
    await refresh();
    await refresh();
    await refresh(['a.txt']);
    // Another time of writing and the same words: looked into, and not taken in anew.
    await utimes(join(folder, 'a.txt'), 1, 1);
    const change = await refresh(['a.txt']);
    expect([open.filesRead, change.added]).toEqual([1, []]);
  });

  it('sees a change that kept size and time of writing', async () => {
    await put('a.txt', 'Honey was sold.');
    await utimes(join(folder, 'a.txt'), 1, 1);
    await refresh();
    await put('a.txt', 'Honey was kept.');
    await utimes(join(folder, 'a.txt'), 1, 1);
    await refresh();
    expect(texts()).toEqual(['Honey was kept.']);
  });

  it('leaves a bad file out with one line, said once, and takes in the others', async () => {
    await put('a.txt', ' ');
    await put('b.txt', 'Honey was sold.');
    await put('picture.png', 'x');
    await refresh();
    await refresh();
    await put('a.txt', '  ');
    await refresh(['a.txt', 'b.txt']);
    expect(files()).toEqual(['b.txt']);
    expect(lines.filter((line) => line.startsWith('a.txt'))).toHaveLength(1);
    expect(lines.filter((line) => line.includes('.png'))).toHaveLength(1);
  });

  it('takes a file out that became bad, and in again when it is mended', async () => {
    await put('a.txt', 'Honey was sold.');
    await refresh();
    await put('a.txt', '');
    await refresh(['a.txt']);
    expect(files()).toEqual([]);
    await put('a.txt', 'Honey was sold again.');
    await refresh(['a.txt']);
    expect(texts()).toEqual(['Honey was sold again.']);
  });

  it('lets a file wait that is being written to', async () => {
    await put('a.txt', 'Honey was sold.');
    await put('b.txt', 'Half a sen');
    await refresh(undefined, ['b.txt']);
    expect(files()).toEqual(['a.txt']);
  });

  it('leaves hidden files alone, and other kinds', async () => {
    await put('.a.txt', 'Honey was sold.');
    await put('.git/b.txt', 'Honey was sold.');
    await put('c.png', 'Honey was sold.');
    await refresh(['.a.txt', '.git', '.git/b.txt', 'c.png']);
    expect(files()).toEqual([]);
  });

  it('follows links inside the folder, whose change shows elsewhere', async () => {
    await put('.data/a.txt', 'Honey was sold.');
    await symlink(join(folder, '.data/a.txt'), join(folder, 'a.txt'));
    await refresh();
    expect(files()).toEqual(['a.txt']);
    await put('.data/a.txt', 'Honey was bought.');
    await refresh(['.data/a.txt']);
    expect(texts()).toEqual(['Honey was bought.']);
  });

  it('keeps everything while the folder itself is out of reach', async () => {
    await put('a.txt', 'Honey was sold.');
    await refresh();
    await rename(folder, `${folder}-away`);
    await expect(refresh(['a.txt'])).rejects.toBeInstanceOf(ArticlesFolderError);
    await expect(refresh()).rejects.toBeInstanceOf(ArticlesFolderError);
    expect(files()).toEqual(['a.txt']);
    await rename(`${folder}-away`, folder);
  });

  it('puts what is gone out last, so that a renamed article is never missing', async () => {
    for (let at = 0; at < 100; at++) await put(`a/${at}.txt`, `Honey number ${at} was sold.`);
    await refresh();
    await rename(join(folder, 'a'), join(folder, 'b'));
    const counts: number[] = [];
    await open.refresh(['a', 'b'], {
      change: async (work) => {
        work();
        counts.push(open.collection.articles.length);
      },
      warn: () => undefined,
      clock: () => LATER,
    });
    expect(Math.min(...counts)).toBe(100);
    expect(files().every((file) => file.startsWith('b/'))).toBe(true);
  });

  it('starts from what was stored, and reads what differs from it', async () => {
    await put('a.txt', 'Honey was sold.');
    await put('b.txt', 'Rice was sold.');
    await put('gone.txt', 'Copper was sold.');
    await refresh();
    const stored = structuredClone(open.state());
    await put('b.txt', 'Rice was bought.');
    await rm(join(folder, 'gone.txt'));
    open = openFolder(folder, stored);
    await refresh();
    expect(texts()).toEqual(['Honey was sold.', 'Rice was bought.']);
    expect(open.filesRead).toBe(1);
  });
});
