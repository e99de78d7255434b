import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { codeMark } from '../../../src/engine/library/codeMark.js';
import { readSnapshot, writeSnapshot } from '../../../src/engine/library/snapshotFile.js';
import { type LivingLibrary, openLibrary } from '../../../src/engine/library.js';
import { NEWSROOM } from '../answers/newsroom.js';

let home: string;
let folder: string;
let data: string;
let lines: string[];
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'verbatim-start-'));
  folder = join(home, 'articles');
  data = join(home, 'data');
  lines = [];
  await mkdir(folder);
  for (const [file, text] of Object.entries(NEWSROOM)) {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), text);
  }
});
afterEach(() => rm(home, { recursive: true, force: true }));

async function open(from = 0, articles = folder): Promise<LivingLibrary> {
  return openLibrary(articles, {
    now: new Date(),
    clock: () => new Date(),
    warn: (line) => lines.push(line),
    snapshot: { folder: data, from },
  });
}

/** Opens, looks, and closes again. */
async function look<T>(at: (library: LivingLibrary) => T | Promise<T>): Promise<T> {
  const library = await open();
  try {
    return await at(library);
  } finally {
    await library.close();
  }
}

const filesRead = ({ filesRead: count }: LivingLibrary) => count;
const COUNT = Object.keys(NEWSROOM).length;

async function everything(library: LivingLibrary): Promise<string> {
  const outcomes = [];
  for (const question of ['How much did the bridge cost?', 'Who organised the fair?', 'Why?']) {
    outcomes.push(await library.ask(question));
  }
  return JSON.stringify([library.articles(), library.people(), library.about().passages, outcomes]);
}

async function snapshot(): Promise<string> {
  const [name, ...others] = await readdir(data);
  if (name === undefined || others.length > 0) throw new Error('not one snapshot');
  return join(data, name);
}

it('reads nothing twice, and says and answers the same', async () => {
  const first = await look(everything);
  expect(await look(filesRead)).toBe(0);
  expect(await look(everything)).toBe(first);
});

it('reads what changed, came and went while it was closed', async () => {
  await look(everything);
  await writeFile(
    join(folder, 'bridge.txt'),
    NEWSROOM['bridge.txt'].replace('48 million', '51 million'),
  );
  await writeFile(join(folder, 'new.txt'), 'Salt was sold in Cork.');
  await rm(join(folder, 'fair.txt'));
  const now = await look(async (library) => [filesRead(library), await everything(library)]);
  await rm(data, { recursive: true });
  expect(now).toEqual([2, await look(everything)]);
});

it.each([
  [
    'damaged',
    async (file: string) => writeFile(file, (await readFile(file)).fill(0, 5_000, 5_010)),
  ],
  ['cut off', async (file: string) => writeFile(file, (await readFile(file)).subarray(0, 9_000))],
  [
    'of other code',
    async (file: string) => {
      const bytes = (await readFile(file)).toString('latin1');
      const code = /"code":"(\w+)"/.exec(bytes)?.[1] ?? '';
      await writeFile(file, bytes.replace(code, '0'.repeat(code.length)), 'latin1');
    },
  ],
])('reads all anew when the snapshot is %s, and writes a whole one', async (_, spoil) => {
  const first = await look(everything);
  await spoil(await snapshot());
  expect(await look(filesRead)).toBe(COUNT);
  expect(await look(filesRead)).toBe(0);
  expect(await look(everything)).toBe(first);
});

it('reads the words anew when those that were stored do not fit, and says and answers the same', async () => {
  const first = await look(everything);
  const file = await snapshot();
  const mark = { code: codeMark(), folder: await realpath(folder) };
  const parts = await readSnapshot(file, mark);
  expect(parts?.derived?.()).toEqual(expect.any(String));
  await writeSnapshot(file, mark, { folder: parts?.folder?.(), derived: '{"index":[]}' });
  expect(await look(filesRead)).toBe(0);
  expect(await look(everything)).toBe(first);
  expect(lines).toEqual([]);
});

it('keeps the snapshots of two folders apart', async () => {
  await look(everything);
  const other = join(home, 'other');
  await mkdir(other);
  await writeFile(join(other, 'a.txt'), 'Salt was sold in Cork.');
  const library = await open(0, other);
  expect(filesRead(library)).toBe(1);
  await library.close();
  expect(await readdir(data)).toHaveLength(2);
  expect(await look(filesRead)).toBe(0);
});

it('writes none of a small collection', async () => {
  await (await open(COUNT + 1)).close();
  await expect(readdir(data)).rejects.toThrow('ENOENT');
});

it('goes on with one line when none can be written', async () => {
  await writeFile(data, 'a file where the folder should be');
  expect(await look(filesRead)).toBe(COUNT);
  expect(lines).toEqual([expect.stringContaining('could not be written')]);
});
