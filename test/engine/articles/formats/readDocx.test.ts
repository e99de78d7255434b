import { describe, expect, it } from 'vitest';
import { checkZip } from '../../../../src/engine/articles/formats/checkZip.js';
import { readDocx } from '../../../../src/engine/articles/formats/readDocx.js';
import { ofKind, toReading } from '../reading.js';
import { makeDocx } from './makeDocx.js';
import { makeZip } from './makeZip.js';

async function read(bytes: Buffer) {
  const result = await readDocx('a.docx', bytes);
  if (result.outcome !== 'articles') throw new Error(result.why);
  const [article] = result.articles;
  if (article === undefined) throw new Error('no article');
  return { article, ...toReading(article) };
}

describe('readDocx', () => {
  it('reads title, date, headings, points and tables', async () => {
    const reading = await read(
      makeDocx([
        ['Title', 'Pool opens after nine years'],
        '3 May 2024',
        'The pool in Ella opened on Friday, nine years after it was planned.',
        ['heading 1', 'Hours'],
        {
          rows: [
            ['Day', 'Hours'],
            ['Monday', 'nine to five'],
          ],
        },
        'It cost 2.1 million crowns.',
      ]),
    );
    expect(reading.headline).toBe('Pool opens after nine years');
    expect(reading.date).toBe('2024-05-03');
    expect(ofKind(reading, 'paragraph')).toEqual([
      'The pool in Ella opened on Friday, nine years after it was planned.',
      'Day | Hours',
      'Monday | nine to five',
      'It cost 2.1 million crowns.',
    ]);
  });

  it('takes a heading that opens the document for its title, and makes none up', async () => {
    const titled = [['heading 1', 'Pool opens'], 'It opened on Friday.'] as const;
    expect((await read(makeDocx(titled))).headline).toBe('Pool opens');
    expect((await read(makeDocx(['It opened on Friday.']))).headline).toBeUndefined();
  });

  it('leaves out a document without words', async () => {
    expect(await readDocx('a.docx', makeDocx(['']))).toEqual({
      outcome: 'left-out',
      why: 'it has no text; save what it says as text',
    });
  });

  it('refuses a document that unpacks to more than memory should hold', async () => {
    const body = Buffer.alloc(310_000_000);
    const bomb = makeDocx(['It is small.'], [{ name: 'word/media/a.bin', body }]);
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await readDocx('a.docx', bomb)).toMatchObject({
      outcome: 'left-out',
      why: expect.stringContaining('unpacks to more than 300 MB'),
    });
  });
});

describe('checkZip', () => {
  const body = Buffer.alloc(100_000);

  it('finds nothing wrong with files that keep to the size', async () => {
    expect(await checkZip(makeZip([{ name: 'a', body }]), 100_000)).toBeUndefined();
  });

  it('adds the files up', async () => {
    const entries = ['a', 'b'].map((name) => ({ name, body }));
    expect(await checkZip(makeZip(entries), 199_999)).toContain('unpacks to more than');
  });

  it.each([
    ['whose file is larger than it says', [{ name: 'a', body, stated: 10 }]],
    ['whose name leads out of it', [{ name: '../../a', body }]],
    ['whose name is a path of the machine', [{ name: '/etc/a', body }]],
  ])('finds fault with an archive %s', async (_, entries) => {
    expect(await checkZip(makeZip(entries), 1_000_000)).toContain('not what it says it is');
  });
});
