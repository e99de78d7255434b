import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Encoder } from '../../../src/engine/encoder/encoder.js';
import { openLibrary } from '../../../src/engine/library.js';
import { vectorOf } from '../index/windows.js';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'verbatim-saved-'));
  await mkdir(join(root, 'articles'));
  for (let at = 0; at < 210; at++) {
    await writeFile(join(root, 'articles', `${at}.txt`), `Ship ${at} left the harbour of Turku.`);
  }
});
afterEach(() => rm(root, { recursive: true, force: true }));

it('the meaning of the passages is kept as soon as all have it, and is there at the next start', async () => {
  const texts: string[] = [];
  const encoder: Encoder = {
    runtime: 'native',
    embed: async (given) => {
      texts.push(...given);
      return given.map((text) => vectorOf(text.length % 100, 1));
    },
    read: async () => [],
    close: async () => undefined,
  };
  const open = () =>
    openLibrary(join(root, 'articles'), {
      now: new Date(0),
      warn: (line) => {
        throw new Error(line);
      },
      encoder,
      snapshot: { folder: join(root, 'data') },
    });
  const first = await open();
  await first.embedded();
  expect(texts).toHaveLength(210);
  expect((await readdir(join(root, 'data'))).some((file) => file.startsWith('vectors-'))).toBe(
    true,
  );
  // As if the first had been killed: it is closed only when the second has started.
  const second = await open();
  expect(second.about().embedding).toEqual({ done: 210, total: 210 });
  await Promise.all([first.close(), second.close()]);
  expect(texts).toHaveLength(210);
});
