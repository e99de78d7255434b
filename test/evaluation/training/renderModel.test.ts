import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { renderModel } from '../../../src/evaluation/training/renderModel.js';
import { fromModel, toModel } from '../../../src/evaluation/training/toModel.js';
import { MODEL } from '../../../src/evidence/data/model.js';

const FILE = new URL('../../../src/evidence/data/model.ts', import.meta.url);

/** What stands behind `MODEL =`. */
function literalOf(file: string): string {
  return file.slice(file.indexOf('MODEL: Model = ') + 15, file.lastIndexOf(';'));
}

describe('renderModel', () => {
  it('writes a file that holds the model', () => {
    const file = renderModel(MODEL, ['Learnt.', '', 'Figures.']);
    expect(runInNewContext(`(${literalOf(file)})`)).toEqual(MODEL);
    expect(file).toContain('/**\n * Learnt.\n *\n * Figures.\n */\n');
  });

  it('wrote the file in place, which nobody has edited since', async () => {
    const file = await readFile(fileURLToPath(FILE), 'utf8');
    expect(literalOf(renderModel(MODEL, []))).toBe(literalOf(file));
  });
});

describe('toModel', () => {
  it('gives back what fromModel took apart', () => {
    expect(toModel(fromModel(MODEL), MODEL.necessity)).toEqual(MODEL);
  });

  it('rounds without leaving a negative zero', () => {
    const learnt = fromModel(MODEL);
    const model = toModel(
      { ...learnt, ranker: learnt.ranker.map(() => -0.00001) },
      MODEL.necessity,
    );
    expect(Object.is(model.ranker.coverage, 0)).toBe(true);
  });
});
