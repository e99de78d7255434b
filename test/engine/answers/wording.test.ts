import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../../src/engine/library.js';
import { NEWSROOM } from './newsroom.js';
import { openTexts } from './openTexts.js';
import { firstQuoteOf } from './readOutcome.js';

let newsroom: Library;
beforeAll(async () => {
  newsroom = await openTexts(NEWSROOM);
}, 30_000);

describe('however it is typed, a question gets the same sentence', () => {
  it.each([
    ['who opened the mazais bridge', 'Kalnina opened', 'lower case'],
    ['WHO OPENED THE MAZAIS BRIDGE', 'Kalnina opened', 'capitals'],
    ['who opened the mazias bridge', 'Kalnina opened', 'two letters swapped in a name'],
    ['who openned the Mazais Bridge', 'Kalnina opened', 'a letter too many'],
    ['which compny bulit the bridge', 'built by Baltmost', 'two typos'],
    ['mazais bridge opening date', 'Kalnina opened', 'keywords'],
    ['cost of the mazais bridge?', 'cost 48 million', 'keywords with a noun for the verb'],
    ['   how much   did the bridge\ncost   ', 'cost 48 million', 'white space all over'],
    ['how\u00a0much did the\u00a0bridge cost', 'cost 48 million', 'non-breaking spaces'],
    ['how much did the bridge cost???!', 'cost 48 million', 'more signs than needed'],
    ['maribor exports to chile 2022', 'In 2022', 'keywords in lower case'],
    ['maribor exprots to chile 2022', 'In 2022', 'a typo in a word of trade'],
    ['who is Tran Quoc Bao', 'Trần Quốc Bảo, Vice', 'a name without its accents'],
    ['who is Tran Quôc Bao', 'Trần Quốc Bảo, Vice', 'a name with half of its accents'],
    ['Trần Quốc Bảo'.normalize('NFD'), 'Trần Quốc Bảo, Vice', 'accents as marks of their own'],
    ['eero lainne job', 'Eero Laine, Director', 'a typo in a name'],
    ['who’s Eero Laine?', 'Eero Laine, Director', 'a curly quote for an apostrophe'],
  ])('%j: %j (%s)', async (question, sentence) => {
    expect(firstQuoteOf(await newsroom.ask(question)).text).toContain(sentence);
  });
});
