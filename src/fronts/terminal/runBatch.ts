import { createReadStream } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import type { Library } from '../../engine/library.js';
import { type ErrorJson, type ResultJson, resultJson } from '../../reply/resultJson.js';
import { reportFault } from '../../reportFault.js';
import { InputFileError } from './inputFileError.js';
import { parseBatchLine } from './parseBatchLine.js';
import { readLines } from './readLines.js';
import { writeJson } from './writeJson.js';

export interface BatchSetting {
  readonly library: Library;
  /** Path of a JSONL file; `-` reads `input`. */
  readonly file: string;
  readonly input: Readable;
  readonly output: Writable;
  readonly log: (line: string) => void;
}

/**
 * Writes one result a line as soon as it is there, in the order of the input. A line that can't be
 * served gets an error object in its place; empty lines are passed over.
 * @throws InputFileError when the file can't be read.
 */
export async function runBatch({ library, file, input, output, log }: BatchSetting): Promise<void> {
  for await (const line of linesOf(file, input)) {
    if (line.trim() === '') continue;
    await writeJson(output, await resultOf(line, library, log));
  }
}

async function* linesOf(file: string, input: Readable): AsyncGenerator<string> {
  const lines = readLines(file === '-' ? input : createReadStream(file));
  while (true) {
    // Only the reading is caught here: what goes wrong with a result is another matter.
    const next = await lines.next().catch((cause: unknown) => {
      throw new InputFileError(file, cause);
    });
    if (next.done) return;
    yield next.value;
  }
}

async function resultOf(
  line: string,
  library: Library,
  log: (line: string) => void,
): Promise<ResultJson | ErrorJson> {
  const read = parseBatchLine(line);
  if (read.outcome === 'misfit') {
    return { id: read.id ?? null, outcome: 'error', error: read.message };
  }
  const { id, question, prev } = read;
  try {
    return resultJson(question, await library.ask(question, { prev }), id);
  } catch (error) {
    return { id: id ?? null, outcome: 'error', error: reportFault(error, log) };
  }
}
