import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openVectors, type VectorsState } from '../../../src/engine/index/vectors.js';
import { keptVectors } from '../../../src/engine/library/keptVectors.js';
import { vectorOf } from '../index/windows.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-vectors-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function stateOf(count: number): VectorsState {
  const vectors = openVectors();
  for (let key = 0; key < count; key++) vectors.set(key, vectorOf(key % 100, 100 - (key % 100), 1));
  return vectors.state();
}

describe('kept vectors', () => {
  it('come back as they were', async () => {
    const state = stateOf(200);
    const kept = await keptVectors(folder, '/articles');
    expect(await kept.load()).toBeUndefined();
    await kept.save(state);
    expect(await kept.load()).toEqual(state);
    expect(await (await keptVectors(folder, '/articles')).load()).toEqual(state);
    const more = stateOf(230);
    await kept.save(more);
    expect(await kept.load()).toEqual(more);
  });

  it('are those of one folder of articles', async () => {
    await (await keptVectors(folder, '/articles')).save(stateOf(200));
    expect(await (await keptVectors(folder, '/others')).load()).toBeUndefined();
  });

  it('are not worth a file when they are few', async () => {
    const kept = await keptVectors(folder, '/articles');
    await kept.save(stateOf(199));
    expect(await readdir(folder)).toEqual([]);
    expect(await kept.load()).toBeUndefined();
  });

  it('are computed anew when their file is damaged', async () => {
    const kept = await keptVectors(folder, '/articles');
    await kept.save(stateOf(200));
    const [file = ''] = await readdir(folder);
    await writeFile(join(folder, file), 'half of');
    expect(await kept.load()).toBeUndefined();
  });
});
