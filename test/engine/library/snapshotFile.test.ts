import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSnapshot, writeSnapshot } from '../../../src/engine/library/snapshotFile.js';

const MARK = { code: 'c', folder: '/articles' };
const PARTS = { one: new Map([['rice', Uint32Array.of(1, 2, 3)]]), other: ['ü', undefined] };

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-snapshot-'));
  file = join(folder, 'below', 'a.snapshot');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a snapshot', () => {
  it('gives back what was written, for the eyes of the owner alone', async () => {
    await writeSnapshot(file, MARK, PARTS);
    const read = await readSnapshot(file, MARK);
    expect(read?.one?.()).toEqual(PARTS.one);
    expect(read?.other?.()).toEqual(PARTS.other);
    expect((await stat(file)).mode & 0o077).toBe(0);
    await writeSnapshot(file, MARK, { one: 2 });
    expect((await readSnapshot(file, MARK))?.one?.()).toBe(2);
    expect(await readdir(join(folder, 'below'))).toEqual(['a.snapshot']);
  });

  it.each([
    ['other code', { ...MARK, code: 'd' }],
    ['another folder', { ...MARK, folder: '/others' }],
  ])('is not trusted when it is of %s', async (_, mark) => {
    await writeSnapshot(file, MARK, PARTS);
    expect(await readSnapshot(file, mark)).toBeUndefined();
  });

  it('is not trusted when a single byte of it differs, or when a part is missing', async () => {
    await writeSnapshot(file, MARK, PARTS);
    const whole = await readFile(file);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.boolean(), async (at, cut) => {
        const damaged = Buffer.from(cut ? whole.subarray(0, at) : whole);
        if (!cut) damaged[at] = (damaged[at] ?? 0) ^ 1;
        await writeFile(file, damaged);
        expect(await readSnapshot(file, MARK)).toBeUndefined();
      }),
    );
  });

  it('is nothing when there is no such file, or another program has written it', async () => {
    expect(await readSnapshot(file, MARK)).toBeUndefined();
    await writeFile(join(folder, 'b'), '{"code":"c"}');
    expect(await readSnapshot(join(folder, 'b'), MARK)).toBeUndefined();
  });

  it('clears away what a process left that was killed while it wrote, and no running one', async () => {
    const killed = spawn(process.execPath, ['-e', '']);
    await once(killed, 'close');
    await writeSnapshot(file, MARK, PARTS);
    await writeFile(`${file}.${killed.pid}.unfinished`, 'half');
    await writeFile(`${file}.${process.ppid}.unfinished`, 'half');
    await writeSnapshot(file, MARK, PARTS);
    expect((await readdir(join(folder, 'below'))).sort()).toEqual([
      'a.snapshot',
      `a.snapshot.${process.ppid}.unfinished`,
    ]);
  });

  it('stands as it was when a new one can not be written', async () => {
    await writeSnapshot(file, MARK, PARTS);
    await expect(writeSnapshot(file, MARK, { one: () => 1 })).rejects.toThrow();
    expect((await readSnapshot(file, MARK))?.other?.()).toEqual(PARTS.other);
  });
});
