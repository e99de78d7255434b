import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readReceipt } from '../src/engine/answers/receipt.js';
import { verifyReceipt } from '../src/engine/answers/verifyReceipt.js';
import { type Library, openLibrary } from '../src/engine/library.js';
import { resultJson } from '../src/reply/resultJson.js';

const FOLDER = fileURLToPath(new URL('formats/articles', import.meta.url));
const PROGRAM = fileURLToPath(new URL('../dist/src/main.js', import.meta.url));

const warnings: string[] = [];
let library: Library;
beforeAll(async () => {
  const warn = (line: string) => warnings.push(line);
  library = await openLibrary(FOLDER, { now: new Date(0), warn });
}, 60_000);

/** A real file of each format and encoding, a question that it answers, and what its quote must state. */
const ASKED = [
  ['dam.html', 'How many cubic metres does the Orrin dam hold?', '214 million', '2023-11-08'],
  [
    'ferry.pdf',
    'How much did the refit of the Sea Holly cost?',
    '3.6 million crowns',
    '2024-03-14',
  ],
  ['pool.docx', 'How much did the pool in Ella cost?', '2.1 million crowns', '2024-05-03'],
  ['market.csv#m1', 'How much does the roof of the market hall cost?', '740,000', '2024-02-12'],
  ['market.csv#m2', 'How many stalls has the night market room for?', '64 stalls', '2024-06-12'],
  ['county.jsonl#s1', 'How many pupils has the school in Orrin?', '31 pupils', '2022-09-30'],
  ['tools.md', 'What is borrowed most often from the library?', 'drill', '2024-04-02'],
  ['twin-town.txt', "Who is head of the city's harbour office?", 'Nguyễn Văn Đức', '2023-03-07'],
  ['kiosk.txt', 'For how much did the kiosk owner sell his last paper?', '3 crowns', '2021-05-09'],
  ['lighthouse.txt', 'How many watts does the lamp of the lighthouse use?', '12', '2020-06-01'],
] as const;

it('reads every file of every format, and has nothing to say against any', () => {
  expect(warnings).toEqual([]);
  expect(library.articles().map(({ file }) => file)).toEqual(
    expect.arrayContaining([...ASKED.map(([file]) => file), 'county.jsonl#s2']),
  );
});

describe.each(ASKED)('%s', (file, question, stated, date) => {
  it('answers in its own words, which stand in the text that is printed, with a receipt', async () => {
    const result = resultJson(question, await library.ask(question));
    if (result.outcome !== 'answer') throw new Error(result.reason.message);
    const [quote] = result.quotes;
    expect(quote).toMatchObject({ file, date, text: expect.stringContaining(stated) });
    const printed = library.articles().find((article) => article.file === file)?.text;
    expect(printed?.slice(quote?.start, quote?.end)).toBe(quote?.text);
    const lookup = readReceipt(result.receipt);
    if (lookup.outcome !== 'receipt') throw new Error(lookup.outcome);
    expect(await verifyReceipt(lookup.receipt, library)).toMatchObject({ outcome: 'unchanged' });
  });
});

it('cites the page of a PDF, and who published what states it', async () => {
  const sailing = await library.ask('When is the next sailing plan to be printed?');
  expect(resultJson('q', sailing)).toMatchObject({
    quotes: [{ file: 'ferry.pdf', pages: [2, 2] }],
  });
  const roof = await library.ask('How much does the roof of the market hall cost?');
  expect(resultJson('q', roof)).toMatchObject({
    quotes: [{ source: 'Ella News', url: 'https://ella.example/market' }],
  });
});

it('prints from the command line the very text that offsets count in', () => {
  const few = ['dam.html', 'ferry.pdf', 'market.csv#m1', 'lighthouse.txt'];
  for (const { file, text } of library.articles().filter((article) => few.includes(article.file))) {
    const { stdout, status } = spawnSync(
      process.execPath,
      [PROGRAM, 'text', file, '--articles', FOLDER],
      { encoding: 'utf8' },
    );
    expect({ file, status, stdout }).toEqual({ file, status: 0, stdout: text });
  }
}, 120_000);
