import { expect, it } from 'vitest';
import { writeReceipt } from '../../../src/engine/answers/receipt.js';
import type { Article } from '../../../src/engine/articles/article.js';
import { parseArticle } from '../../../src/engine/articles/parseArticle.js';
import { runVerify } from '../../../src/fronts/terminal/runVerify.js';
import { citeWords, fakeLibrary } from '../../fakeLibrary.js';
import { MemoryStream } from './memoryStream.js';

const words = 'The bridge over the river cost 40 million euros and took nine years.';
const story = (text: string) => parseArticle('bridge.txt', text);
const before = story(`${words}\n`);
const receipt = writeReceipt(citeWords(before, words));

async function run(typed: string, articles: readonly Article[], json = false) {
  const output = new MemoryStream();
  const logged: string[] = [];
  const setting = {
    library: fakeLibrary({ articles }),
    input: process.stdin,
    output,
    log: (line: string) => logged.push(line),
    colour: false,
  };
  const call = { kind: 'verify', receipt: typed, json, articles: undefined } as const;
  return { status: await runVerify(call, setting), text: output.text, logged };
}

it.each<[string, string, number, RegExp]>([
  ['unchanged', `${words}\n`, 0, /^Unchanged: .* bridge\.txt, word for word.*│ The bridge/s],
  ['moved', `It rained.\n\n${words}\n`, 0, /^Moved: .*Place {2}characters 12 to 80/s],
  [
    'changed',
    `${words.replace('40', '52')}\n`,
    3,
    /^Changed: .*New +52\n.*Not the quote, but what comes nearest\n.*cost 52 million/s,
  ],
  ['gone', 'It rained.\n', 3, /^Gone: nothing in bridge\.txt/],
])('says of a quote that is %s what became of it', async (outcome, text, status, said) => {
  const printed = await run(receipt, [story(text)]);
  expect(printed).toMatchObject({ status, text: expect.stringMatching(said), logged: [] });
  const inJson = await run(receipt, [story(text)], true);
  expect(inJson.status).toBe(status);
  expect(JSON.parse(inJson.text)).toMatchObject({ receipt, outcome });
});

it('gives places in JSON as they count in the text', async () => {
  const moved = await run(receipt, [story(`It rained.\n\n${words}\n`)], true);
  expect(JSON.parse(moved.text)).toEqual({
    receipt,
    outcome: 'moved',
    quote: { file: 'bridge.txt', start: 12, end: 12 + words.length, text: words },
    sameFile: true,
  });
  const changed = await run(receipt, [story(`${words.replace('40', '52')}\n`)], true);
  expect(JSON.parse(changed.text)).toMatchObject({
    nearest: { start: 0, text: words.replace('40', '52') },
    in: 'words',
    differs: { start: words.indexOf('40'), end: words.indexOf('40') + 2 },
  });
  const gone = await run(receipt, [], true);
  expect(JSON.parse(gone.text)).toEqual({ receipt, outcome: 'gone', file: null });
});

it.each(['abc', `${receipt.slice(0, -1)}`, ''])(
  'says that %j is no receipt, in the log, and ends with 2',
  async (typed) => {
    const { status, text, logged } = await run(typed, [before]);
    expect({ status, text }).toEqual({ status: 2, text: '' });
    expect(logged.join()).toMatch(/^That is no receipt of mine/);
  },
);
