import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../src/engine/articles/formats/readHtml.js';
import { ofKind, toReading } from '../reading.js';

async function read(page: string | Uint8Array) {
  const result = await readHtml('a.html', Buffer.from(page));
  if (result.outcome !== 'articles') throw new Error(result.why);
  const [article] = result.articles;
  if (article === undefined) throw new Error('no article');
  return { article, ...toReading(article) };
}

const page = (body: string, head = '') =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

describe('readHtml', () => {
  it('reads the main text of a page, and what its head states', async () => {
    const bytes = readFileSync(
      new URL('../../../formats/articles/dam.html', import.meta.url).pathname,
    );
    const reading = await read(bytes);
    expect(reading.headline).toBe('Dam at Orrin is full for the first time');
    expect(reading.date).toBe('2023-11-08');
    expect(reading.article).toMatchObject({
      source: 'The Valley Post',
      url: 'https://valley.example/news/orrin-dam',
    });
    expect(ofKind(reading, 'paragraph')).toContain(
      'The water board said it now holds 214 million cubic metres, enough for two dry summers.',
    );
    expect(ofKind(reading, 'caption')).toEqual(['The spillway on Tuesday. Photo: L. Marsh']);
    expect(reading.article.text).not.toMatch(/Home|99 crowns|Snow closes|All rights|not text/);
  });

  it('gives points, rows of a table and lines that are forced to end a line each', async () => {
    const { article } = await read(
      page(
        '<h1>Pool</h1><p>The pool opens<br>at nine.</p><ul><li>Bring soap.</li></ul><table><tr><th>Day<th>Hours<tr><td><p>Monday</p><td><p>nine to five</p></table>',
      ),
    );
    expect(article.text.split('\n\n')).toEqual([
      'Pool',
      'The pool opens\nat nine.',
      'Bring soap.',
      'Day | Hours',
      'Monday | nine to five',
    ]);
  });

  it('reads old pages that set the whole article in a table', async () => {
    const story = 'The pool opens at nine and closes at five on every day of the week. '.repeat(8);
    const { article } = await read(
      page(`<table><tr><td><p>${story}</p><p>It is shut in May.</p></td></tr></table>`),
    );
    expect(article.text).toBe(`${story.trim()}\n\nIt is shut in May.`);
  });

  it('keeps the lines of preformatted text and makes other white space single', async () => {
    const { article } = await read(
      page('<pre>POOL OPENS\n\nIt opened\non Monday.</pre><p>It   is\n deep.</p>'),
    );
    expect(article.text).toBe('POOL OPENS\n\nIt opened\non Monday.\n\nIt is deep.');
  });

  it('takes the date from JSON-LD when no element states it, and guesses none', async () => {
    const ld =
      '<script type="application/ld+json">{"@graph":[{"datePublished":"2024-02-03T08:00:00Z"}]}</script>';
    const body = '<h1>Pool opens</h1><p>The pool opened.</p>';
    expect((await read(page(body, ld))).date).toBe('2024-02-03');
    expect((await read(page(body))).date).toBeUndefined();
    const unsure = '<meta name="date" content="03/04/2024">';
    expect((await read(page(body, unsure))).date).toBeUndefined();
  });

  it('reads a fragment, and decodes a page as it declares itself', async () => {
    expect((await read('<h1>Pool</h1><p>It opened.</p>')).headline).toBe('Pool');
    const head = '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">';
    const bytes = Buffer.concat([
      Buffer.from(`<html><head>${head}</head><body><p>`),
      Buffer.from([0xa3, 0xf3, 0x64, 0xbc]),
      Buffer.from(' is a town.</p></body></html>'),
    ]);
    expect((await read(bytes)).article.text).toBe('Łódź is a town.');
  });

  it('leaves out a page without a word, and runs nothing', async () => {
    expect(await readHtml('a.html', Buffer.from(page('<img src="x.png" alt="a">')))).toMatchObject({
      outcome: 'left-out',
    });
    const { article } = await read(
      page('<script>document.body.textContent = "ran"</script><p onclick="x()">It opened.</p>'),
    );
    expect(article.text).toBe('It opened.');
  });

  it.each([
    ['nests ten thousand deep', `${'<div>'.repeat(10_000)}<p>It is deep down here.</p>`],
    ['has sixty thousand elements', '<p>It is long.</p>'.repeat(60_000)],
  ])('leaves out a page that %s', async (_, body) => {
    expect(await readHtml('a.html', Buffer.from(page(body)))).toMatchObject({
      outcome: 'left-out',
      why: expect.stringContaining('save the article alone'),
    });
  });

  it('reads a page that nests a hundred deep', async () => {
    const nested = `${'<div>'.repeat(100)}<p>It is deep down here.</p>${'</div>'.repeat(100)}`;
    expect((await read(page(nested))).article.text).toBe('It is deep down here.');
  });
});
