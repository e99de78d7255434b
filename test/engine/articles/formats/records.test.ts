import { describe, expect, it } from 'vitest';
import type { ReadArticles } from '../../../../src/engine/articles/formats/format.js';
import { readCsv } from '../../../../src/engine/articles/formats/readCsv.js';
import { readJsonLines } from '../../../../src/engine/articles/formats/readJsonLines.js';
import { toReading } from '../reading.js';

const csv = (text: string) => readCsv('news.csv', Buffer.from(text));
const jsonl = (...values: unknown[]) =>
  readJsonLines('news.jsonl', Buffer.from(values.map((value) => JSON.stringify(value)).join('\n')));

function articlesOf(read: ReadArticles) {
  if (read.outcome === 'left-out') throw new Error(read.why);
  return read.articles;
}

describe('a collection', () => {
  const record = {
    id: 'p1',
    title: 'Pool opens',
    date: '2024-05-03',
    text: 'The pool opened on Friday.\n\nIt cost 2.1 million crowns.',
    source: 'Ella News',
    url: 'https://ella.example/pool',
  };

  it.each([
    ['of JSON lines', () => jsonl(record)],
    [
      'of comma-separated values',
      () =>
        csv(
          `id,title,date,text,source,url\np1,Pool opens,2024-05-03,"${record.text}",Ella News,https://ella.example/pool\n`,
        ),
    ],
    [
      'of values between semicolons, columns in another order and in capitals',
      () =>
        csv(
          `Text;ID;Title;DATE;URL;Source\r\n"${record.text}";p1;Pool opens;2024-05-03;https://ella.example/pool;Ella News\r\n`,
        ),
    ],
    [
      'of values between tabs, with a column more',
      () =>
        csv(
          `id\tnote\ttitle\tdate\ttext\tsource\turl\np1\tx\tPool opens\t2024-05-03\t"${record.text}"\tElla News\thttps://ella.example/pool\n`,
        ),
    ],
  ])('%s gives an article a record', async (_, read) => {
    const [article, ...others] = articlesOf(await read());
    expect(others).toEqual([]);
    expect(article).toMatchObject({
      source: 'Ella News',
      url: 'https://ella.example/pool',
      text: `Pool opens\n\n2024-05-03\n\n${record.text}`,
    });
    expect(article?.file).toMatch(/^news\.(?:csv|jsonl)#p1$/);
    expect(article && toReading(article)).toMatchObject({
      headline: 'Pool opens',
      date: '2024-05-03',
    });
  });

  it('names a record without an id by its line', async () => {
    const text = 'It opened.';
    expect(articlesOf(await jsonl({ text }, { text, id: 7 })).map(({ file }) => file)).toEqual([
      'news.jsonl#1',
      'news.jsonl#7',
    ]);
    const read = await csv('text\n"It opened.\n\nIt is deep."\nIt closed.\n');
    expect(articlesOf(read).map(({ file }) => file)).toEqual(['news.csv#2', 'news.csv#5']);
  });

  it('leaves out what is no record and goes on', async () => {
    const lines = '{"text":"It opened."}\nno JSON\n[1]\n\n{"text":" "}\n{"id":"1","text":"Again."}';
    expect(await readJsonLines('news.jsonl', Buffer.from(lines))).toMatchObject({
      outcome: 'articles',
      articles: [{ file: 'news.jsonl#1' }],
      notes: [
        'line 2 left out, it is not one JSON object on one line',
        'line 3 left out, it is JSON, but no object',
        'line 5 left out, its "text" is empty; fill it or remove it',
        'line 6 left out, its id "1" is taken; give it another',
      ],
    });
  });

  it('tells of a few faults only, and counts the rest', async () => {
    const lines = ['{"text":"It opened."}', ...Array(40).fill('no JSON')].join('\n');
    const read = await readJsonLines('news.jsonl', Buffer.from(lines));
    expect(read).toMatchObject({ outcome: 'articles' });
    expect(read.outcome === 'articles' && read.notes).toHaveLength(6);
    expect(read.outcome === 'articles' && read.notes.at(-1)).toBe('35 more records left out');
  });

  it.each([
    ['without a column for the text', 'id,body\n1,It opened.\n', 'names no column "text"'],
    ['with a quotation mark too many', 'text\n"It "opened".\n', 'do not add up (line 2)'],
    ['with a head alone', 'id,text\n', 'it holds no record'],
  ])('in CSV %s is left out', async (_, text, why) => {
    expect(await csv(text)).toMatchObject({
      outcome: 'left-out',
      why: expect.stringContaining(why),
    });
  });

  it('takes ids that would not stand in a line for none', async () => {
    const ids = ['a\nb', 'x'.repeat(101), ' ', '\u0000'];
    const read = await jsonl(...ids.map((id) => ({ id, text: 'It opened.' })));
    expect(articlesOf(read).map(({ file }) => file)).toEqual(
      [1, 2, 3, 4].map((line) => `news.jsonl#${line}`),
    );
  });

  it('has no columns but its own, whatever a record calls them', async () => {
    const read = await readJsonLines(
      'news.jsonl',
      Buffer.from('{"__proto__":{"text":"x"},"constructor":"y","text":"It opened."}'),
    );
    expect(articlesOf(read).map(({ text }) => text)).toEqual(['It opened.']);
  });
});
