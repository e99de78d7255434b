import { createHash } from 'node:crypto';
import { promises as fs } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ModelFileError } from '../../../../src/engine/encoder/modelFileError.js';
import { MODELS_FOLDER } from '../../../../src/engine/encoder/programFiles.js';
import { loadModels } from '../../../../src/engine/encoder/worker/loadModels.js';

/** A copy of the models that a test may spoil. */
let folder: string;

beforeEach(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'models-'));
  for (const name of await fs.readdir(MODELS_FOLDER)) {
    await fs.symlink(join(MODELS_FOLDER, name), join(folder, name));
  }
});

afterEach(() => fs.rm(folder, { recursive: true }));

/** Puts other bytes in the place of a file; with `marked`, the manifest names them. */
async function spoil(name: string, bytes: Buffer | string, marked = false): Promise<void> {
  await fs.rm(join(folder, name));
  await fs.writeFile(join(folder, name), bytes);
  if (!marked) return;
  const manifest = JSON.parse(await fs.readFile(join(MODELS_FOLDER, 'manifest.json'), 'utf8'));
  manifest[name] = {
    bytes: Buffer.byteLength(bytes),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
  await spoil('manifest.json', JSON.stringify(manifest));
}

async function faultOf(): Promise<ModelFileError> {
  const fault: unknown = await loadModels(folder, undefined, 1).catch((error: unknown) => error);
  if (!(fault instanceof ModelFileError)) throw new Error(`not refused: ${String(fault)}`);
  expect(fault.message).toContain(fault.file);
  expect(fault.message).toContain('training/export.py');
  return fault;
}

const original = (name: string) => fs.readFile(join(MODELS_FOLDER, name));

describe('loadModels', () => {
  it('names each file that the manifest has to name', async () => {
    const manifest = JSON.parse((await original('manifest.json')).toString());
    expect(Object.keys(manifest).sort()).toEqual([
      'embedder.onnx',
      'reader.onnx',
      'tokenizer.json',
      'tokenizer_config.json',
    ]);
  });

  it.each(['manifest.json', 'reader.onnx', 'embedder.onnx', 'tokenizer.json'])(
    'says that %s is missing',
    async (name) => {
      await fs.rm(join(folder, name));
      const fault = await faultOf();
      expect(fault.file).toBe(join(folder, name));
      expect(fault.found).toContain('ENOENT');
      expect(fault.cause).toBeInstanceOf(Error);
    },
  );

  it('says that a file was cut short, and by how much', async () => {
    await spoil('reader.onnx', (await original('reader.onnx')).subarray(0, 1_000_000));
    const fault = await faultOf();
    expect(fault.file).toBe(join(folder, 'reader.onnx'));
    expect(fault.found).toMatch(/have \d+ bytes, and has 1000000: it was cut short/);
  });

  it('says that a file is longer than it should be', async () => {
    await spoil('tokenizer_config.json', `${await original('tokenizer_config.json')} `);
    expect((await faultOf()).found).toMatch(/have 379 bytes, and has 380$/);
  });

  it('says that a file is another one of the same length', async () => {
    const bytes = await original('embedder.onnx');
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    await spoil('embedder.onnx', bytes);
    const fault = await faultOf();
    expect(fault.file).toBe(join(folder, 'embedder.onnx'));
    expect(fault.found).toMatch(/^its sha256 should be [0-9a-f]{64}, and is [0-9a-f]{64}$/);
  });

  it('says which outputs a model lacks that was put in the place of another', async () => {
    await spoil('reader.onnx', await original('embedder.onnx'), true);
    const fault = await faultOf();
    expect(fault.file).toBe(join(folder, 'reader.onnx'));
    expect(fault.found).toContain('outputs start, end, has, claim, and has vector');
  });

  it('passes on what the runtime says of a file that is no model', async () => {
    await spoil('embedder.onnx', 'version https://git-lfs.github.com/spec/v1\n', true);
    const fault = await faultOf();
    expect(fault.file).toBe(join(folder, 'embedder.onnx'));
    expect(fault.found).toContain("it can't be used (");
  });

  it('says that a tokenizer lacks what the models need', async () => {
    const tokenizer = JSON.parse((await original('tokenizer.json')).toString());
    delete tokenizer.model.vocab['[CLS]'];
    await spoil('tokenizer.json', JSON.stringify({ ...tokenizer, added_tokens: [] }), true);
    expect((await faultOf()).found).toContain('the vocabulary lacks [CLS]');
  });

  it.each(['', '[1]', '{"reader.onnx":{"bytes":"23"}}', 'null'])(
    'refuses the manifest %j',
    async (text) => {
      await spoil('manifest.json', text);
      expect((await faultOf()).file).toBe(join(folder, 'manifest.json'));
    },
  );

  it('refuses a file that the manifest does not name', async () => {
    await spoil('manifest.json', '{}');
    expect((await faultOf()).found).toContain('does not name it');
  });
});
