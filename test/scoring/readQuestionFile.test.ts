import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readQuestionFile } from '../../src/scoring/readQuestionFile.js';

const LINE = '{"id": "q1", "question": "xin chào?", "kind": "yesno", "answerable": false}\n';

describe('readQuestionFile', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-questions-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const write = async (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  };

  it('reads UTF-8 and drops a byte-order mark', async () => {
    const questions = await readQuestionFile(await write('set.jsonl', `\ufeff${LINE}`));
    expect(questions.map(({ question }) => question)).toEqual(['xin chào?']);
  });

  it('unpacks a file that ends in .gz', async () => {
    const questions = await readQuestionFile(await write('set.jsonl.gz', gzipSync(LINE)));
    expect(questions).toHaveLength(1);
  });

  it('names a file that is not there', async () => {
    const path = join(folder, 'none.jsonl');
    await expect(readQuestionFile(path)).rejects.toMatchObject({
      name: 'QuestionFileError',
      file: path,
      line: undefined,
    });
  });

  it('refuses bytes that are not UTF-8', async () => {
    const path = await write('latin1.jsonl', Uint8Array.of(0x7b, 0xe9, 0x7d));
    await expect(readQuestionFile(path)).rejects.toMatchObject({
      expected: 'a readable UTF-8 file',
    });
  });
});
