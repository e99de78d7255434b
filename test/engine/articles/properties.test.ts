import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/engine/articles/parseArticle.js';
import { splitPassages } from '../../../src/engine/articles/splitPassages.js';
import { contains, slice, trimSpan } from '../../../src/engine/text/span.js';

/** Lines as pages have them, in any order, beside anything at all. */
const line = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      ' ',
      '\u00a0',
      'See more',
      'VNA',
      './.',
      '###',
      '---',
      'Share',
      '> ',
      '- ',
      '| a | b |',
    ],
    ...['Hanoi (VNA) – Hanoi grew.', 'LONDON — It rained.', 'July 4, 2023', 'By Jane Doe'],
    ...['# Title', '## Part', '```', '<!--', '-->', 'Title', '=====', '== Part ==', 'title: a'],
    ...['At a fair. (Photo: VNA)Hanoi (VNA) – It grew.', 'Title photo 1The mayor. Photo: AP'],
    ...['It rose./.', 'It rose. (AFP)', '(Reuters) - It rose.', 'NDO – It rose.', 'ROME, March 3'],
    ...[
      'constructor',
      '__proto__',
      'שלום עולם.',
      '\u202eabc.',
      '\ufeff',
      'a\u0301 e\u0301.',
      '@everyone',
    ],
    ...['a line of a wrapped paragraph that goes on below it and', 'on for a while longer.'],
  ),
  fc.string({ unit: 'grapheme', maxLength: 60, size: 'max' }),
  fc.lorem({ mode: 'sentences', maxCount: 3 }),
);
const text = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', '\r', ' ')), {
    maxLength: 25,
    size: 'max',
  })
  .map((lines) => lines.flat().join(''));
const file = fc.constantFrom('a.txt', 'a.md', 'A.MD');

describe('of any text', () => {
  it('blocks lie in it, in order, trimmed, and apart from each other and from the dateline', () => {
    fc.assert(
      fc.property(file, text, (name, content) => {
        const { blocks, dateline, headline, published } = parseArticle(name, content);
        let end = 0;
        for (const block of blocks) {
          expect(block.start).toBeGreaterThanOrEqual(end);
          expect(block.end).toBeGreaterThan(block.start);
          expect(trimSpan(content, block)).toEqual({ start: block.start, end: block.end });
          end = block.end;
        }
        expect(end).toBeLessThanOrEqual(content.length);
        if (dateline !== undefined) {
          const { span, place } = dateline;
          expect(contains(span, place)).toBe(true);
          expect(trimSpan(content, place)).toEqual(place);
          expect(blocks.every((one) => one.end <= span.start || one.start >= span.end)).toBe(true);
        }
        if (headline !== undefined) {
          expect(blocks).toContainEqual({ ...headline, kind: 'headline' });
        }
        if (published !== undefined) {
          expect(published.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          expect(slice(content, published.span)).toContain(String(Number(published.date.slice(8))));
        }
      }),
    );
  });

  it('no letter or figure of plain text is lost between the blocks', () => {
    fc.assert(
      fc.property(text, (content) => {
        const { blocks, dateline } = parseArticle('a.txt', content);
        const taken = [...blocks, ...(dateline === undefined ? [] : [dateline.span])];
        let left = content;
        for (const { start, end } of taken) {
          left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end);
        }
        expect(left).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  it('every sentence of every passage is a slice of its block, once, in reading order', () => {
    fc.assert(
      fc.property(file, text, (name, content) => {
        const article = parseArticle(name, content);
        const passages = splitPassages(article);
        let end = 0;
        let position = 0;
        for (const passage of passages) {
          expect(passage.start).toBeGreaterThanOrEqual(end);
          for (const sentence of passage.sentences) {
            const block = article.blocks[sentence.block];
            expect(block !== undefined && contains(block, sentence)).toBe(true);
            expect(contains(passage, sentence)).toBe(true);
            expect(sentence.position).toBe(position++);
            expect(sentence.kind).not.toBe('furniture');
          }
          end = passage.end;
        }
      }),
    );
  });
});

describe('hostile text', () => {
  const million = 1_000_000;
  it.each([
    ['one letter', 'a'.repeat(million)],
    ['words', 'Word '.repeat(million / 5)],
    ['open brackets', '('.repeat(million)],
    ['unfinished credits', '(Photo: '.repeat(million / 8)],
    ['dashes', '- '.repeat(million / 2)],
    ['stars', '*'.repeat(million)],
    ['tags', '<a '.repeat(million / 4)],
    ['figures', '1'.repeat(million)],
    ['line ends', '\n'.repeat(million)],
    ['non-breaking spaces', '\u00a0'.repeat(million)],
  ])('a million of %s is read in seconds', { timeout: 20_000 }, (_, content) => {
    for (const name of ['a.txt', 'a.md']) {
      const whole = measure(() => parseArticle(name, `Title\n\n${content}\n\nIt rose.`));
      // Quadratic time takes minutes here; the bound leaves room for a slow machine.
      expect(whole).toBeLessThan(5);
    }
  });

  it('white space alone gives no block', () => {
    expect(parseArticle('a.txt', ' \r\n\t\u00a0\n').blocks).toEqual([]);
    expect(parseArticle('a.md', '').blocks).toEqual([]);
  });

  it('keeps CRLF and non-breaking spaces out of blocks but in the offsets', () => {
    const content = 'Title of it\r\n\r\n\u00a0Hanoi (VNA) –\u00a0The city\u00a0grew.\r\n';
    const article = parseArticle('a.txt', content);
    const paragraph = article.blocks.find(({ kind }) => kind === 'paragraph');
    expect(paragraph && slice(content, paragraph)).toBe('The city\u00a0grew.');
  });
});

/** The processor's time, in seconds: what else the machine does meanwhile is not in it. */
function measure(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
