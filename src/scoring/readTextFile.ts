import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { QuestionFileError } from './questionFileError.js';

/**
 * The text of a UTF-8 file, without a byte-order mark; unpacked first when the path ends in `.gz`.
 * @throws QuestionFileError when it can't be read, unpacked or decoded.
 */
export async function readTextFile(path: string): Promise<string> {
  try {
    const content = await readFile(path);
    const bytes = path.endsWith('.gz') ? gunzipSync(content) : content;
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    const found = cause instanceof Error ? cause.message : String(cause);
    throw new QuestionFileError({ file: path }, 'a readable UTF-8 file', found, { cause });
  }
}
