import { createHash } from 'node:crypto';
import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { MODELS_FOLDER } from '../encoder/programFiles.js';
import type { VectorsState } from '../index/vectors.js';
import { readSnapshot, writeSnapshot } from './snapshotFile.js';

/** Fewer vectors than these are computed anew sooner than a file is worth. */
const WORTH_KEEPING = 200;

/** Vectors of a folder's passages, kept from one start to the next. */
export interface KeptVectors {
  /** What was kept; `undefined` when nothing was, or by another model. */
  load(): Promise<VectorsState | undefined>;
  save(vectors: VectorsState): Promise<void>;
}

/** @param dataDir where they are kept, in a file named after the folder of articles */
export async function keptVectors(dataDir: string, articles: string): Promise<KeptVectors> {
  const folder = await fs.realpath(articles).catch(() => articles);
  const file = join(dataDir, `vectors-${hash(folder).slice(0, 16)}.snapshot`);
  const models = await fs.readFile(join(MODELS_FOLDER, 'manifest.json'), 'utf8').catch(() => '');
  const mark = { code: hash(models), folder };
  return {
    async load() {
      const parts = await readSnapshot(file, mark);
      return parts?.vectors?.() as VectorsState | undefined; // written by `save`, marked by the same models
    },
    async save(vectors) {
      if (vectors.keys.length >= WORTH_KEEPING) await writeSnapshot(file, mark, { vectors });
    },
  };
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
