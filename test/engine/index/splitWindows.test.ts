import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../../../src/engine/articles/article.js';
import type { Passage, Sentence } from '../../../src/engine/articles/passage.js';
import { countWords } from '../../../src/engine/articles/readingSigns.js';
import { splitWindows, type WindowSize } from '../../../src/engine/index/splitWindows.js';
import { fakeArticle } from '../../fakeLibrary.js';

interface Block {
  readonly kind: BlockKind;
  /** Words of each of its sentences. */
  readonly words: readonly number[];
}

const SMALL: WindowSize = { most: 20, fewest: 10 };

/** The sentences of an article of such blocks; every sentence is `w w w.`, as long as it is said to be. */
function sentencesOf(blocks: readonly Block[]): Sentence[] {
  const lines = blocks.map(({ words }) => words.map((count) => `${'w '.repeat(count).trim()}.`));
  const text = lines.map((line) => line.join(' ')).join('\n\n');
  const article = fakeArticle({ file: 'words.txt', text });
  const sentences: Sentence[] = [];
  let start = 0;
  for (const [block, { kind }] of blocks.entries()) {
    for (const line of lines[block] ?? []) {
      const end = start + line.length;
      sentences.push({ article, start, end, position: sentences.length, block, kind });
      start = end + 1;
    }
    start++;
  }
  return sentences;
}

function split(sentences: readonly Sentence[], size?: WindowSize): Passage[] {
  const [first] = sentences;
  return first === undefined ? [] : splitWindows(first.article, sentences, size);
}

/** The windows as positions of their first and last sentence. */
function shape(blocks: readonly Block[], size = SMALL): [number, number][] {
  return split(sentencesOf(blocks), size).map(({ sentences }) => [
    sentences[0]?.position ?? -1,
    sentences.at(-1)?.position ?? -1,
  ]);
}

function wordsIn(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, one) => sum + countWords(one.article.text, one), 0);
}

const paragraph = (...words: readonly number[]): Block => ({ kind: 'paragraph', words });

describe('splitWindows', () => {
  it.each([
    ['nothing', [], []],
    ['one short sentence', [paragraph(3)], [[0, 0]]],
    ['what fits in one window', [paragraph(5, 5), paragraph(10)], [[0, 2]]],
    [
      'the last sentence once more in the next window',
      [paragraph(8, 8, 6, 6, 6, 6)],
      [
        [0, 1],
        [1, 3],
        [3, 5],
      ],
    ],
    [
      'no overlap that would make the window too long',
      [paragraph(15, 15)],
      [
        [0, 0],
        [1, 1],
      ],
    ],
    [
      'a sentence longer than a window alone, and what follows without it',
      [paragraph(5, 25, 5)],
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
    ],
    [
      'more overlap for a last window that would be tiny',
      [paragraph(6, 6, 7, 1, 2)],
      [
        [0, 3],
        [2, 4],
      ],
    ],
    [
      'never the whole window before once more',
      [paragraph(18, 2, 3)],
      [
        [0, 1],
        [1, 2],
      ],
    ],
    [
      'a teaser alone, and what stands around it apart',
      [paragraph(4), { kind: 'teaser' as const, words: [4, 4] }, paragraph(4)],
      [
        [0, 0],
        [1, 2],
        [3, 3],
      ],
    ],
    [
      'two teasers apart',
      [
        { kind: 'teaser' as const, words: [4] },
        { kind: 'teaser' as const, words: [4] },
      ],
      [
        [0, 0],
        [1, 1],
      ],
    ],
    [
      'headline and caption with the text around them',
      [
        { kind: 'headline' as const, words: [4] },
        { kind: 'caption' as const, words: [4] },
        paragraph(4),
      ],
      [[0, 2]],
    ],
  ])('gives %s', (_, blocks, windows) => {
    expect(shape(blocks)).toEqual(windows);
  });

  it.each([
    ['at most 80 words a window', [40, 40, 40, 41], [80, 80, 41]],
    ['no further sentence in a last window that has 40', [41, 20, 19, 21], [80, 40]],
    ['one more where it would have 39', [41, 20, 19, 20], [80, 59]],
  ])('has, unless told otherwise, %s', (_, words, windows) => {
    const found = split(sentencesOf([paragraph(...words)]));
    expect(found.map(({ sentences }) => wordsIn(sentences))).toEqual(windows);
  });

  it('spans from its first sentence to its last', () => {
    for (const { start, end, sentences } of split(sentencesOf([paragraph(9, 9, 9, 9)]), SMALL)) {
      expect([start, end]).toEqual([sentences[0]?.start, sentences.at(-1)?.end]);
    }
  });

  const blocks = fc.array(
    fc.record({
      kind: fc.constantFrom<BlockKind>('paragraph', 'paragraph', 'paragraph', 'caption', 'teaser'),
      words: fc.array(fc.integer({ min: 1, max: 26 }), { minLength: 1, maxLength: 8 }),
    }),
    { maxLength: 6 },
  );

  it('leaves no sentence out, gives the same objects in order, and always something new', () => {
    fc.assert(
      fc.property(blocks, (some) => {
        const sentences = sentencesOf(some);
        let next = 0;
        let earliest = -1;
        for (const window of split(sentences, SMALL)) {
          const from = window.sentences[0]?.position ?? -1;
          expect(from).toBeGreaterThan(earliest);
          expect(from).toBeLessThanOrEqual(next);
          const to = from + window.sentences.length;
          expect(to).toBeGreaterThan(next);
          for (const [at, sentence] of window.sentences.entries()) {
            expect(sentence).toBe(sentences[from + at]);
          }
          earliest = from;
          next = to;
        }
        expect(next).toBe(sentences.length);
      }),
    );
  });

  it('fills windows up, and lets them overlap by one sentence, or by more where they would be short', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 26 }), { minLength: 1, maxLength: 40, size: 'max' }),
        (words) => {
          const sentences = sentencesOf([paragraph(...words)]);
          const windows = split(sentences, SMALL);
          for (const [at, { sentences: own }] of windows.entries()) {
            const count = wordsIn(own);
            const after = sentences[(own.at(-1)?.position ?? 0) + 1];
            expect(count <= SMALL.most || own.length === 1).toBe(true);
            if (after !== undefined) expect(count + wordsIn([after])).toBeGreaterThan(SMALL.most);
            const before = windows[at - 1]?.sentences;
            if (before === undefined) continue;
            const shared = own.filter((sentence) => before.includes(sentence));
            const news = own.slice(shared.length);
            const [further] = before.slice(before.length - shared.length - 1);
            if (shared.length > 1) expect(wordsIn(own.slice(1))).toBeLessThan(SMALL.fewest);
            if (shared.length === 0 && before.length > 1) {
              const nextTo = [...before.slice(-1), ...news.slice(0, 1)];
              expect(wordsIn(nextTo)).toBeGreaterThan(SMALL.most);
            }
            if (
              count < SMALL.fewest &&
              shared.length < before.length - 1 &&
              further !== undefined
            ) {
              expect(count + wordsIn([further])).toBeGreaterThan(SMALL.most);
            }
          }
        },
      ),
    );
  });
});
