import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../../src/engine/library.js';
import { NEWSROOM } from './newsroom.js';
import { openTexts } from './openTexts.js';
import { quotesOf } from './readOutcome.js';

let newsroom: Library;
beforeAll(async () => {
  newsroom = await openTexts(NEWSROOM);
}, 30_000);

describe('a near miss', () => {
  it.each([
    ['Maribor exports to Chile 2022', '2023', 'the other year has all other words'],
    ['Maribor exports to Chile 2023', '2022', 'the other year has all other words'],
    ['Turku imports from Peru 2021', 'Chile', 'the other pair of places traded as well'],
    ['who is the deputy minister of transport', 'Vice Chairman', 'another post of second rank'],
    ['director of the tampere trade office', 'Minister', 'another post'],
    ['who opened the Mazais Bridge', 'Ozols', 'another person speaks of the bridge'],
    ['does the bridge carry cars', '48 million', 'another sentence of the same subject'],
  ])('stands in no quote: %j is not answered with %j beside, though %s', async (question, miss) => {
    const quotes = quotesOf(await newsroom.ask(question));
    expect(quotes.filter(({ text }) => text.includes(miss))).toEqual([]);
  });
});

describe('of two articles that disagree', () => {
  const texts = {
    'a.txt': 'LIMA (Reuters) – The bridge of Huacho cost 40 million dollars, the mayor said.\n',
    'b.txt': 'CUSCO (Reuters) – The bridge of Huacho cost 43 million dollars, the council said.\n',
  };

  it('both are quoted and marked as differing', async () => {
    const library = await openTexts(texts);
    const outcome = await library.ask('how much did the bridge of Huacho cost');
    const seen = quotesOf(outcome).map(({ file, highlight }) => [file, highlight]);
    expect(seen.toSorted()).toEqual([
      ['a.txt', '40 million dollars'],
      ['b.txt', '43 million dollars'],
    ]);
    expect(outcome).toMatchObject({ differing: true });
  });

  it('none is marked so when both state one value in two ways', async () => {
    const second = texts['b.txt'].replace('43 million dollars', '$40m');
    const library = await openTexts({ ...texts, 'b.txt': second });
    const outcome = await library.ask('how much did the bridge of Huacho cost');
    expect(outcome).toMatchObject({ outcome: 'answer', differing: false });
  });
});
