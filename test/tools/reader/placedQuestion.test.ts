import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/engine/articles/parseArticle.js';
import { overlapsPlace, readPlacedQuestions } from '../../../tools/reader/placedQuestion.js';

const ARTICLES = [
  parseArticle('a.txt', 'Harbour news\n\nThe port is open. The port is open.\n'),
  parseArticle('b.txt', 'Other news\n\nThe quay is shut.\n'),
];

describe('readPlacedQuestions', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'placed-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function read(question: object) {
    const file = join(folder, 'questions.jsonl');
    await writeFile(file, `${JSON.stringify(question)}\n`);
    const [placed] = await readPlacedQuestions(file, ARTICLES);
    if (placed === undefined) throw new Error('no question was read');
    return placed;
  }

  it('finds every place of the quote, and those of the alternatives in their own files', async () => {
    const placed = await read({
      question: 'is it open?',
      answerable: true,
      files: ['a.txt'],
      answers: ['open'],
      quote: 'port is open',
      alts: [{ file: 'b.txt', quote: 'quay is shut' }],
    });
    expect(placed.places).toEqual([
      { file: 'a.txt', start: 18, end: 30 },
      { file: 'a.txt', start: 36, end: 48 },
      { file: 'b.txt', start: 16, end: 28 },
    ]);
  });

  it('overlaps a stretch of the same file only', async () => {
    const placed = await read({
      question: 'is it open?',
      answerable: true,
      files: ['a.txt'],
      answers: ['open'],
      quote: 'port is open',
    });
    expect(overlapsPlace(placed, 'a.txt', { start: 29, end: 33 })).toBe(true);
    expect(overlapsPlace(placed, 'a.txt', { start: 30, end: 36 })).toBe(false);
    expect(overlapsPlace(placed, 'b.txt', { start: 18, end: 30 })).toBe(false);
  });

  it('has no place for a question that nothing answers', async () => {
    const placed = await read({ question: 'who?', answerable: false, files: [], answers: [] });
    expect(placed.places).toEqual([]);
  });

  it('names the file and the line of alternatives that are no list', async () => {
    const wrong = read({ question: 'who?', answerable: false, alts: 'none' });
    await expect(wrong).rejects.toThrow(/questions\.jsonl.*1.*"alts"/);
  });
});
