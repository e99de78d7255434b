import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDistractors, readOffTopic, readPublicSet } from '../../tools/readPublicSet.js';

const PASSAGE = { id: 'p1', title: 'Tin', text: 'Peru sold tin.' };
const lines = (...values: unknown[]) => values.map((value) => JSON.stringify(value)).join('\n');

describe('the public sets', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-sets-'));
    await mkdir(join(folder, 'set'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const write = (name: string, content: string | Uint8Array) =>
    writeFile(join(folder, 'set', name), content);

  it('are read with their passages and questions', async () => {
    await write('passages.jsonl', lines(PASSAGE));
    await write(
      'questions.jsonl',
      lines(
        { id: 'a', question: 'what?', passage_id: 'p1', answers: ['tin'], is_impossible: false },
        { id: 'b', question: 'when?', passage_id: 'p1', answers: [], is_impossible: true },
      ),
    );
    expect(await readPublicSet(folder, 'set')).toEqual({
      name: 'set',
      passages: [PASSAGE],
      questions: [
        { question: 'what?', passage: 'p1', answers: ['tin'], answerable: true },
        { question: 'when?', passage: 'p1', answers: [], answerable: false },
      ],
    });
  });

  it('may not ask about a passage that is not there', async () => {
    await write('passages.jsonl', lines(PASSAGE));
    await write(
      'questions.jsonl',
      lines({ question: 'what?', passage_id: 'p2', is_impossible: true }),
    );
    await expect(readPublicSet(folder, 'set')).rejects.toMatchObject({
      line: 1,
      expected: '"passage_id" to be a passage of the set',
    });
  });

  it('lend questions that are off another set’s topics', async () => {
    await write('quiz.jsonl', lines({ question: 'who won?', answers: ['nobody here'] }));
    expect(await readOffTopic(folder, 'set', 'quiz.jsonl')).toEqual({
      source: 'set',
      questions: ['who won?'],
    });
  });

  it('lend packed stories as distractors, without those that have no body', async () => {
    const empty = { id: 'p2', title: 'Flash', text: '\n' };
    await write('stories.jsonl.gz', gzipSync(lines(PASSAGE, empty)));
    expect(await readDistractors(folder, 'set', 'stories.jsonl.gz')).toEqual([PASSAGE]);
  });
});
