import { beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '../../../src/engine/answers/outcome.js';
import { parseArticle } from '../../../src/engine/articles/parseArticle.js';
import { type Library, openArticles } from '../../../src/engine/library.js';
import { slice } from '../../../src/engine/text/span.js';
import { NEWSROOM } from './newsroom.js';
import { openTexts } from './openTexts.js';

const QUESTIONS = [
  'who opened the Mazais Bridge',
  'when was the bridge opened',
  'how much did the bridge cost',
  'which company built the bridge',
  'Maribor exports to Chile 2022',
  'Maribor exports to Chile 2021',
  'Turku exports to Peru 2021',
  'what are the main exports to Chile',
  'who is Tran Quoc Bao',
  'who is the Minister of Transport',
  'how old is Eero Laine',
  'fair',
  'visitors',
  'million',
  'zeppelin',
];

let newsroom: Library;
beforeAll(async () => {
  newsroom = await openTexts(NEWSROOM);
}, 30_000);

/** What a person sees of a reply, each run of white space as one space. */
function seen(outcome: Outcome) {
  const plain = (text: string) => text.replace(/\s+/g, ' ');
  return outcome.outcome === 'answer'
    ? outcome.quotes.map(({ article, text, highlight }) => [
        article.file,
        plain(text),
        highlight && plain(slice(article.text, highlight)),
      ])
    : [
        outcome.reason.code,
        plain(outcome.reason.message),
        outcome.nearest.map(({ article, text }) => [article.file, plain(text)]),
      ];
}

async function seenBy(library: Library) {
  const replies = [];
  for (const question of QUESTIONS) replies.push(seen(await library.ask(question)));
  return replies;
}

describe('a question', () => {
  it('gets the same reply twice, confidence and all', async () => {
    for (const question of QUESTIONS) {
      expect(await newsroom.ask(question)).toEqual(await newsroom.ask(question));
    }
  });

  it('gets the same reply whatever was asked before', async () => {
    const forwards = await seenBy(newsroom);
    const fresh = await openTexts(NEWSROOM);
    for (const question of QUESTIONS.toReversed()) await fresh.ask(question);
    expect(await seenBy(fresh)).toEqual(forwards);
  });

  it('gets the same reply when all are asked at once', async () => {
    const together = await Promise.all(QUESTIONS.map((question) => newsroom.ask(question)));
    expect(together.map(seen)).toEqual(await seenBy(newsroom));
  });

  it.each([
    ['backwards', (files: readonly string[]) => files.toReversed()],
    ['from the middle', (files: readonly string[]) => [...files.slice(2), ...files.slice(0, 2)]],
  ])('gets the same reply from the same articles loaded %s', async (_, reorder) => {
    const texts: Readonly<Record<string, string>> = NEWSROOM;
    const files = reorder(Object.keys(texts));
    const articles = files.map((file) => parseArticle(file, texts[file] ?? ''));
    const reordered = await openArticles(articles, new Date(0));
    expect(await seenBy(reordered)).toEqual(await seenBy(newsroom));
  });

  it.each([
    ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with non-breaking spaces', (text: string) => text.replace(/(?<=\S) (?=\S)/g, '\u00a0')],
    ['with more blank lines', (text: string) => `\n${text.replaceAll('\n\n', '\n \n\n')}\n`],
    ['with accents as marks of their own', (text: string) => text.normalize('NFD')],
  ])('gets the same reply from the same articles %s', async (_, rewrite) => {
    const rewritten = Object.entries(NEWSROOM).map(([file, text]) => [file, rewrite(text)]);
    const library = await openTexts(Object.fromEntries(rewritten));
    const replies = JSON.stringify(await seenBy(library)).normalize('NFC');
    expect(JSON.parse(replies)).toEqual(JSON.parse(JSON.stringify(await seenBy(newsroom))));
  });
});
