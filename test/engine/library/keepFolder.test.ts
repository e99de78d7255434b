import { mkdir, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeMark } from '../../../src/engine/library/codeMark.js';
import {
  type Derived,
  type KeepOptions,
  keepFolder,
  type StoredDerived,
} from '../../../src/engine/library/keepFolder.js';
import { readSnapshot, writeSnapshot } from '../../../src/engine/library/snapshotFile.js';

let home: string;
let folder: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'verbatim-keep-'));
  folder = join(home, 'articles');
  await mkdir(folder);
  await put('a.txt', 'Honey was sold.');
  await put('b.txt', 'Rice was sold.');
});
afterEach(() => rm(home, { recursive: true, force: true }));

const put = (file: string, text: string) => writeFile(join(folder, file), text);

/** Opens the folder, and tells what was stored of what is derived, and what is done with it. */
async function open(options: Partial<KeepOptions<Derived>> = {}) {
  let stored: StoredDerived | undefined;
  const calls: string[] = [];
  const kept = await keepFolder<Derived>(folder, {
    clock: () => new Date(),
    warn: (line) => calls.push(line),
    snapshot: { folder: join(home, 'data'), from: 0 },
    derive: async (collection, before) => {
      calls.push('derive');
      stored = before;
      return {
        renew: () => calls.push('renew'),
        state: () => {
          calls.push('state');
          return collection.articles.map(({ text }) => text);
        },
      };
    },
    ...options,
  });
  return { kept, stored, calls };
}

describe('what is derived of a folder', () => {
  it('is made when all is read, and stored with it', async () => {
    const { kept, stored, calls } = await open();
    expect(stored).toBeUndefined();
    expect(calls).toEqual(['derive', 'state']);
    await kept.close();
    const again = await open();
    expect(again.stored?.state).toEqual(['Honey was sold.', 'Rice was sold.']);
    // Nothing has changed, so nothing is written.
    expect(again.calls).toEqual(['derive']);
    await again.kept.close();
  });

  it('is given with the articles that it was made of, the same ones as far as they have not changed', async () => {
    await (await open()).kept.close();
    await put('b.txt', 'Salt was sold.');
    const { kept, stored } = await open();
    expect(stored?.articles.map(({ text }) => text)).toEqual(['Honey was sold.', 'Rice was sold.']);
    const same = stored?.articles.map((article) => kept.collection.articles.includes(article));
    expect(same).toEqual([true, false]);
    await kept.close();
    expect((await open()).stored?.state).toEqual(['Honey was sold.', 'Salt was sold.']);
  });

  it('is renewed by each change while others are served, but stored only in the end', async () => {
    const { kept, calls } = await open({ watch: { settleMs: 40, pollMs: 30 } });
    calls.length = 0;
    const changed = new Promise((resolve) => kept.onChange(resolve));
    await put('c.txt', 'Copper was sold.');
    await changed;
    expect(calls).toEqual(['renew']);
    calls.push('close');
    await kept.close();
    expect(calls).toEqual(['renew', 'close', 'state']);
    const { stored, kept: again } = await open();
    expect(stored?.state).toHaveLength(3);
    await again.close();
  });

  it('is made and stored at the next start when the one before was ended too soon for it', async () => {
    await (await open()).kept.close();
    const [name = ''] = await readdir(join(home, 'data'));
    const file = join(home, 'data', name);
    const mark = { code: codeMark(), folder: await realpath(folder) };
    const parts = await readSnapshot(file, mark);
    await writeSnapshot(file, mark, { folder: parts?.folder?.() });
    const { kept, stored, calls } = await open();
    expect([stored, kept.filesRead, calls]).toEqual([undefined, 0, ['derive', 'state']]);
    await kept.close();
    expect((await open()).stored?.state).toHaveLength(2);
  });
});
