import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { runBatch } from '../../../src/fronts/terminal/runBatch.js';
import { bridge } from '../../fakeArticles.js';
import { fakeAnswer, fakeLibrary, fakeQuote, fakeRefusal } from '../../fakeLibrary.js';
import { MemoryStream } from './memoryStream.js';

async function run(lines: readonly string[], library = fakeLibrary(), file = '-') {
  const output = new MemoryStream();
  const logged: string[] = [];
  const input = Readable.from(lines.map((line) => Buffer.from(`${line}\n`)));
  await runBatch({ library, file, input, output, log: (line) => logged.push(line) });
  return { text: output.text, results: parse(output.text), logged };
}

function parse(text: string): unknown[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}

it('writes one result a line in the order of the input, errors in their place', async () => {
  const { results } = await run([
    '{"id":"a","question":"x"}',
    'not JSON',
    '',
    '{"id":"b"}',
    '{"id":"c","question":"y"}',
  ]);
  expect(results).toMatchObject([
    { id: 'a', outcome: 'refusal' },
    { id: null, outcome: 'error' },
    { id: 'b', outcome: 'error' },
    { id: 'c', outcome: 'refusal' },
  ]);
});

it('passes the earlier questions on', async () => {
  const library = fakeLibrary();
  await run(['{"question":"And 2023?","prev":["Exports in 2022?"]}'], library);
  expect(library.asked).toEqual([{ question: 'And 2023?', prev: ['Exports in 2022?'] }]);
});

it('goes on after a question that the library fails on, and keeps the cause for the log', async () => {
  const library = fakeLibrary({
    ask: (question) => {
      if (question === 'bad') throw new TypeError('secret cause');
      return fakeRefusal();
    },
  });
  const { results, text, logged } = await run(
    ['{"id":1,"question":"bad"}', '{"id":2,"question":"good"}'],
    library,
  );
  expect(results).toMatchObject([
    { id: 1, outcome: 'error' },
    { id: 2, outcome: 'refusal' },
  ]);
  expect(text).not.toContain('secret cause');
  expect(logged.join()).toContain('secret cause');
});

it('writes each result before it reads the next line', async () => {
  const output = new MemoryStream();
  const seen: number[] = [];
  async function* lines() {
    for (const id of [1, 2, 3]) {
      seen.push(parse(output.text).length);
      yield Buffer.from(`{"id":${id},"question":"x"}\n`);
    }
  }
  const input = Readable.from(lines(), { highWaterMark: 1 });
  await runBatch({ library: fakeLibrary(), file: '-', input, output, log: () => undefined });
  // A stream may have read one piece ahead, but never all of it.
  expect(seen.at(-1)).toBeGreaterThan(0);
});

it('keeps a result on one line when a quote holds Unicode line separators', async () => {
  const library = fakeLibrary({
    ask: () => fakeAnswer([fakeQuote(bridge, 'The bridge cost 40 million euros.')]),
  });
  const { text, results } = await run(['{"question":"a\\u2028b\\u0085"}'], library);
  expect(text).not.toMatch(/[\u0085\u2028\u2029]/);
  expect(results).toMatchObject([{ question: 'a\u2028b\u0085', outcome: 'answer' }]);
});

it('reads a file', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'verbatim-')), 'q.jsonl');
  writeFileSync(file, '\uFEFF{"id":"a","question":"x"}\r\n{"id":"b","question":"y"}');
  const { results } = await run([], fakeLibrary(), file);
  expect(results).toMatchObject([{ id: 'a' }, { id: 'b' }]);
});

it('names a file that is not there', async () => {
  await expect(run([], fakeLibrary(), 'no-such-file.jsonl')).rejects.toMatchObject({
    name: 'InputFileError',
    file: 'no-such-file.jsonl',
  });
});
