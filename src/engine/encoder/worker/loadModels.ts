import { createHash } from 'node:crypto';
import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import type { Runtime } from '../encoder.js';
import { ModelFileError } from '../modelFileError.js';
import { loadTokenizer, type WordPieceTokenizer } from './loadTokenizer.js';
import { loadRuntime, type Model } from './onnxRuntime.js';

/** The two models and the tokenizer that both were trained with. */
export interface Models {
  readonly runtime: Runtime;
  readonly tokenizer: WordPieceTokenizer;
  /** Puts out `vector`: 384 numbers of length 1. */
  readonly embedder: Model;
  /** Puts out `start` and `end` by token, `has`, and `claim`: supports, refutes, neither. */
  readonly reader: Model;
}

/** What `manifest.json` says of each file. */
interface FileMark {
  readonly bytes: number;
  /** In lower-case hexadecimal digits. */
  readonly sha256: string;
}

const INPUTS = ['input_ids', 'attention_mask', 'token_type_ids'];

/**
 * Loads the models of a folder, each file only after it has been found to be the one that the folder's
 * manifest names; a ModelFileError says which isn't. Throws what `loadRuntime` throws.
 */
export async function loadModels(
  folder: string,
  wanted: Runtime | undefined,
  threads: number,
): Promise<Models> {
  const marks = await loadManifest(folder);
  const load = async (name: string) => checked(join(folder, name), marks[name]);
  const runtime = await loadRuntime(wanted, threads);
  const open = async (name: string, outputs: readonly string[]): Promise<Model> => {
    const bytes = await load(name);
    const model = await told(join(folder, name), () => runtime.open(bytes));
    for (const [kind, needed, found] of [
      ['inputs', INPUTS, model.inputs],
      ['outputs', outputs, model.outputs],
    ] as const) {
      if (needed.every((one) => found.includes(one))) continue;
      throw new ModelFileError(
        join(folder, name),
        `it should have the ${kind} ${needed.join(', ')}, and has ${found.join(', ')}`,
      );
    }
    return model;
  };
  const files = {
    tokenizer: parsed(await load('tokenizer.json')),
    config: parsed(await load('tokenizer_config.json')),
  };
  return {
    runtime: runtime.name,
    tokenizer: await told(join(folder, 'tokenizer.json'), () => loadTokenizer(files)),
    // One after the other: while both are loaded at once, memory holds two models' worth of files.
    embedder: await open('embedder.onnx', ['vector']),
    reader: await open('reader.onnx', ['start', 'end', 'has', 'claim']),
  };
}

async function loadManifest(folder: string): Promise<Readonly<Record<string, FileMark>>> {
  const file = join(folder, 'manifest.json');
  const bytes = await read(file);
  try {
    const marks: unknown = JSON.parse(bytes.toString('utf8'));
    if (typeof marks === 'object' && marks !== null && Object.values(marks).every(isMark)) {
      return { ...marks };
    }
  } catch {
    // Not JSON: as wrong as JSON that says something else.
  }
  throw new ModelFileError(
    file,
    'it should be a JSON object with the bytes and the sha256 of each file, and is not',
  );
}

function isMark(value: unknown): value is FileMark {
  return (
    typeof value === 'object' &&
    value !== null &&
    'bytes' in value &&
    typeof value.bytes === 'number' &&
    'sha256' in value &&
    typeof value.sha256 === 'string'
  );
}

async function read(file: string): Promise<Buffer> {
  try {
    return await fs.readFile(file);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ModelFileError(file, `it can't be read (${why})`, { cause });
  }
}

async function checked(file: string, mark: FileMark | undefined): Promise<Buffer> {
  if (mark === undefined) throw new ModelFileError(file, 'the manifest beside it does not name it');
  const bytes = await read(file);
  if (bytes.length !== mark.bytes) {
    throw new ModelFileError(
      file,
      `it should have ${mark.bytes} bytes, and has ${bytes.length}${bytes.length < mark.bytes ? ': it was cut short' : ''}`,
    );
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== mark.sha256) {
    throw new ModelFileError(file, `its sha256 should be ${mark.sha256}, and is ${sha256}`);
  }
  return bytes;
}

/** What was written with the manifest is JSON of the right form; its bytes have been checked. */
function parsed(bytes: Buffer): object {
  return JSON.parse(bytes.toString('utf8')) as object; // see above
}

async function told<T>(file: string, open: () => T | Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ModelFileError(file, `it can't be used (${why})`, { cause });
  }
}
