import { expect, it } from 'vitest';
import { runText } from '../../../src/fronts/terminal/runText.js';
import { fakeArticle, fakeLibrary } from '../../fakeLibrary.js';
import { MemoryStream } from './memoryStream.js';

const record = {
  ...fakeArticle({ file: 'news.csv#a1', text: 'It rose.\r\n\u2028It fell. ' }),
  source: 'Ella News',
  pages: [{ page: 3, start: 0 }],
};
const library = fakeLibrary({
  articles: [record, fakeArticle({ file: 'news.csv#a2', text: 'It rained.' })],
});

async function run(file: string, json = false) {
  const output = new MemoryStream();
  const logged: string[] = [];
  const call = { kind: 'text', file, json, articles: undefined } as const;
  const status = await runText(call, { library, output, log: (line) => logged.push(line) });
  return { status, text: output.text, logged };
}

it('writes the text and not a character more', async () => {
  for (const file of ['news.csv#a1', './news.csv#a1', '#a1']) {
    expect(await run(file)).toEqual({ status: 0, text: record.text, logged: [] });
  }
});

it('writes it in JSON with what the file states', async () => {
  const { text } = await run('news.csv#a1', true);
  expect(JSON.parse(text)).toEqual({
    file: 'news.csv#a1',
    text: record.text,
    source: 'Ella News',
    pages: [{ page: 3, start: 0 }],
  });
});

it.each([
  ['news.csv', 'Several fit "news.csv", so name one of them: news.csv#a1, news.csv#a2.'],
  ['../../etc/passwd', 'No file is called “../../etc/passwd”.'],
])('writes nothing for %s but a line in the log, and ends with 2', async (file, line) => {
  expect(await run(file)).toEqual({ status: 2, text: '', logged: [line] });
});
