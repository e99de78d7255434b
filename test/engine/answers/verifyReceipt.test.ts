import { describe, expect, it } from 'vitest';
import { readReceipt, writeReceipt } from '../../../src/engine/answers/receipt.js';
import { type Verification, verifyReceipt } from '../../../src/engine/answers/verifyReceipt.js';
import type { Article } from '../../../src/engine/articles/article.js';
import { parseArticle } from '../../../src/engine/articles/parseArticle.js';
import { splitPassages } from '../../../src/engine/articles/splitPassages.js';
import { slice } from '../../../src/engine/text/span.js';
import { citeWords } from '../../fakeLibrary.js';

const QUOTE =
  'The port of Ella handled 168 million tonnes of goods in 2023, up 9 percent from the year before.';
const LONG =
  'The council of Ella, which has met on every first Monday of the month since the old town hall burnt down in the winter of 1962, has agreed to pay one third of the costs of the new quay, while the rest of the money comes from the transport fund of the region, which has so far paid for two bridges and one tram depot.';
const story = parseArticle(
  'port.txt',
  `Port of Ella grows\n\nElla is the largest port of the coast.\n\n${QUOTE} Coal made up half of it.\n\n${LONG}\n`,
);
const other = parseArticle(
  'mill.txt',
  'The mill at Orrin was sold on Friday.\n\nIts workers paid two million crowns for it, the bank said on Monday.\n',
);

/** What the receipt of some words of the story says of these articles. */
async function verify(words: string, articles: readonly Article[]): Promise<Verification> {
  const lookup = readReceipt(writeReceipt(citeWords(story, words)));
  if (lookup.outcome !== 'receipt') throw new Error(lookup.outcome);
  return verifyReceipt(lookup.receipt, { articles: () => articles, passagesOf: splitPassages });
}

/** The story with other words in the place of some. */
function changed(from: string, to: string, file = 'port.txt'): Article {
  if (!story.text.includes(from)) throw new Error(`${from} does not stand there`);
  return parseArticle(file, story.text.replace(from, to));
}

/** The words that a changed quote has now, and those of them that are new. */
async function wording(words: string, article: Article) {
  const found = await verify(words, [other, article]);
  if (found.outcome !== 'changed') throw new Error(found.outcome);
  const { nearest, differs } = found;
  return { now: nearest.text, new: differs && slice(article.text, differs), in: found.in };
}

describe.each([
  ['a quote', QUOTE],
  ['a long one', LONG],
])('%s', (_, words) => {
  it('stands unchanged in the file as it was', async () => {
    expect(await verify(words, [other, story])).toMatchObject({
      outcome: 'unchanged',
      quote: { text: words, article: { file: 'port.txt' } },
    });
  });

  it('moved when words came before it', async () => {
    const longer = changed('Ella is', 'It rained. Ella is');
    expect(await verify(words, [other, longer])).toMatchObject({
      outcome: 'moved',
      sameFile: true,
      quote: { text: words, start: longer.text.indexOf(words) },
    });
  });

  it('moved to another file when its own is gone, or has it no longer', async () => {
    const copy = parseArticle('copy.txt', `(${words})\n`);
    for (const articles of [[copy], [changed(words, 'It was deleted.'), copy]]) {
      expect(await verify(words, articles)).toMatchObject({
        outcome: 'moved',
        sameFile: false,
        quote: { text: words, start: 1, article: { file: 'copy.txt' } },
      });
    }
  });

  it('is gone with its words, and with its file', async () => {
    const without = changed(words, 'It was deleted.');
    expect(await verify(words, [other, without])).toEqual({ outcome: 'gone', article: without });
    expect(await verify(words, [other])).toEqual({ outcome: 'gone', article: undefined });
  });

  it('counts as changed when only its white space or its marks differ', async () => {
    for (const [from, to] of [
      ['of Ella', 'of  Ella'],
      [', ', ' – '],
    ] as const) {
      const article = parseArticle('port.txt', story.text.replaceAll(from, to));
      expect(await wording(words, article)).toMatchObject({ in: 'marks', new: undefined });
    }
  });

  it('is found in other words in a file of another name', async () => {
    const renamed = changed(words, words.replace('Ella', 'Orrin'), 'renamed.txt');
    expect(await verify(words, [other, renamed])).toMatchObject({
      outcome: 'changed',
      nearest: { text: words.replace('Ella', 'Orrin') },
      in: 'words',
    });
  });
});

describe('a changed quote', () => {
  it.each([
    ['a figure', '168 million', '171 million', '171'],
    ['a word', 'goods', 'coal', 'coal'],
    ['some words', 'up 9 percent from', 'a rise of a tenth over', 'a rise of a tenth over'],
    ['words put in', 'in 2023', 'at the new dock in 2023', 'at the new dock'],
    ['words put out', ' of goods', '', undefined],
    ['its end', 'the year before', '2022', '2022'],
  ])('shows its present wording, and what is new: %s', async (_, from, to, expected) => {
    const now = QUOTE.replace(from, to);
    expect(await wording(QUOTE, changed(from, to))).toEqual({ now, new: expected, in: 'words' });
  });

  it('that was made two sentences is shown whole', async () => {
    const { now } = await wording(QUOTE, changed('2023, up 9', '2023. It was up 9'));
    expect(now).toBe(QUOTE.replace('2023, up 9', '2023. It was up 9'));
  });
});

it('finds a quote that stands twice where it is nearest to its old place', async () => {
  const text = `${QUOTE}\n\n${'It rained. '.repeat(40)}\n\n${QUOTE}\n`;
  const twice = parseArticle('port.txt', text);
  expect(await verify(QUOTE, [twice])).toMatchObject({ outcome: 'moved', quote: { start: 0 } });
});
