import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { readPdf } from '../../../../src/engine/articles/formats/readPdf.js';
import { pagesOf } from '../../../../src/engine/articles/pagesOf.js';
import { spanOf } from '../../../fakeLibrary.js';
import { ofKind, toReading } from '../reading.js';
import { makePdf, type PdfWords, pdfOf } from './makePdf.js';

/** The one article of a PDF; fails the test when it was left out. */
async function read(bytes: Uint8Array) {
  const result = await readPdf('a.pdf', bytes);
  if (result.outcome !== 'articles') throw new Error(result.why);
  const [article] = result.articles;
  if (article === undefined) throw new Error('no article');
  return article;
}

/** Lines one below the other from a height on, 13 points apart. */
function column(words: readonly string[], from = 480, left = 50): PdfWords[] {
  return words.map((text, at) => [text, left, from - at * 13]);
}

describe('readPdf', () => {
  it('reads what a browser prints, with its title, its date and its pages', async () => {
    const bytes = readFileSync(
      new URL('../../../formats/articles/ferry.pdf', import.meta.url).pathname,
    );
    const article = await read(bytes);
    const reading = toReading(article);
    expect(reading.headline).toBe('Ferry line to Lamma doubles its sailings');
    expect(reading.date).toBe('2024-03-14');
    expect(ofKind(reading, 'paragraph')).toContain(
      'It will double its sailings to twenty-four a day from 1 June, when the second vessel, the Sea Holly, comes back from the yard. The refit cost 3.6 million crowns.',
    );
    expect(article.text).not.toMatch(/Harbour Gazette|Page \d/);
    expect(pagesOf(article, spanOf(article.text, '3.6 million crowns'))).toEqual([1, 1]);
    expect(pagesOf(article, spanOf(article.text, 'sailing plan'))).toEqual([2, 2]);
  });

  it('lets a paragraph run on over the end of a page, and knows both', async () => {
    const article = await read(
      makePdf([
        [
          ['The Daily Harbour', 50, 560],
          ...column([
            'The mill at Orrin was sold on Friday to a group of',
            'its own workers, who have',
          ]),
          ['1', 200, 30],
        ],
        [
          ['The Daily Harbour', 50, 560],
          ...column(['paid two million crowns for it, the bank said.']),
          ['2', 200, 30],
        ],
      ]),
    );
    const words =
      'The mill at Orrin was sold on Friday to a group of its own workers, who have paid two million crowns for it, the bank said.';
    expect(article.text).toBe(words);
    expect(pagesOf(article, spanOf(article.text, words))).toEqual([1, 2]);
    expect(pagesOf(article, spanOf(article.text, 'two million'))).toEqual([2, 2]);
    expect(pagesOf(article, spanOf(article.text, 'on Friday'))).toEqual([1, 1]);
  });

  it('parts paragraphs at a gap, an indent, a bullet and another size of letters', async () => {
    const article = await read(
      makePdf([
        [
          ['The mill is sold', 50, 530, 20],
          ...column(['It was sold on Friday to its workers, and', 'they paid two millions.'], 490),
          ...column(['They had saved for ten years, the', 'oldest of them said.'], 440),
          ['It had been for sale since May, but', 62, 414],
          ['nobody wanted it.', 50, 401],
          ['• a first point', 50, 380],
          ['• a second point', 50, 367],
        ],
      ]),
    );
    expect(toReading(article).headline).toBe('The mill is sold');
    expect(article.text.split('\n\n').slice(1)).toEqual([
      'It was sold on Friday to its workers, and they paid two millions.',
      'They had saved for ten years, the oldest of them said.',
      'It had been for sale since May, but nobody wanted it.',
      '• a first point',
      '• a second point',
    ]);
  });

  it('reads columns one after the other, as the page draws them', async () => {
    const left = column(['The mill was sold on Friday', 'to its own workers, who'], 480, 50);
    const right = column(['had saved for it for ten', 'years.'], 480, 230);
    const article = await read(makePdf([[...left, ...right]]));
    expect(article.text).toBe(
      'The mill was sold on Friday to its own workers, who had saved for it for ten years.',
    );
  });

  it.each([
    [
      'that neither part is a word of',
      ['The infra-', 'structure is new.'],
      'The infrastructure is new.',
    ],
    [
      'that stands whole elsewhere',
      ['The har-', 'bour is new, and the bour and the har of the harbour too.'],
      'The harbour is new',
    ],
    [
      'that keeps its hyphen elsewhere',
      ['It is a long-', 'term plan. A long-term plan it is.'],
      'It is a long-term plan.',
    ],
    ['of two words', ['It is a long-', 'term plan, of a long term.'], 'It is a long-term plan'],
    ['before a capital', ['They are Franco-', 'German ships.'], 'They are Franco-German ships.'],
  ])('makes a word whole at a line’s end: one %s', async (_, lines, expected) => {
    const { text } = await read(makePdf([column(lines)]));
    expect(text).toContain(expected);
  });

  it('says what to do with pages that are pictures, and with what is no PDF', async () => {
    expect(await readPdf('a.pdf', makePdf([[]]))).toMatchObject({
      outcome: 'left-out',
      why: expect.stringContaining('text recognition'),
    });
    await expect(readPdf('a.pdf', Buffer.from('no PDF'))).rejects.toThrow();
  });

  it('refuses what unpacks to more than memory should hold, packed once or twice', async () => {
    // 400 MB of blanks, in about 400 kB; packed again, in a few hundred bytes.
    const bomb = deflateSync(Buffer.alloc(400_000_000, 0x20));
    for (const packed of [bomb, deflateSync(bomb)]) {
      expect(await readPdf('a.pdf', pdfOf([packed]))).toEqual({
        outcome: 'left-out',
        why: 'a part of it unpacks to more than 300 MB',
      });
    }
  }, 60_000);

  it('says nothing of its own about a damaged file, as standard output is for results', async () => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const damaged = makePdf([column(['It is damaged.'])])
      .toString('latin1')
      .replace('xref', 'xxxx');
    const article = await read(Buffer.from(damaged, 'latin1'));
    expect(article.text).toBe('It is damaged.');
    expect(said).not.toHaveBeenCalled();
    said.mockRestore();
  });
});
