import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/engine/articles/parseArticle.js';
import { analyses } from '../../../src/engine/evidence/analyses.js';
import { collectArticles } from '../../../src/engine/index/collection/collection.js';
import { termOf } from '../../../src/engine/text/termOf.js';
import { setCase, textOf } from './setCase.js';

const PAGE = `Faro opens a tram line

FARO (Reuters) – The line opened on Monday.

It is seven kilometres long. Nine stops lie on it.

The mayor rode the first tram.
(Reuters)

See more

The museum of Beja will reopen in June.

A storm hit Braga on Sunday. Nobody was hurt.
`;

async function around(words: string) {
  const { context } = await setCase('tram', words, PAGE);
  return {
    before: context.before.map(({ sentence }) => textOf(sentence)),
    next: context.next && textOf(context.next.sentence),
    headline: context.headline,
    story: context.story,
  };
}

describe('the context of a sentence', () => {
  it('is the three sentences before it, nearest first, and the next', async () => {
    const { before, next } = await around('The mayor rode');
    expect(before).toEqual([
      'Nine stops lie on it.',
      'It is seven kilometres long.',
      'The line opened on Monday.',
    ]);
    expect(next).toBeUndefined();
    expect((await around('Nine stops')).next).toBe('The mayor rode the first tram.');
  });

  it('has the words of headline and dateline, but not the headline as a sentence before', async () => {
    const { before, headline } = await around('The line opened');
    expect(before).toEqual([]);
    for (const word of ['faro', 'opens', 'tram']) expect(headline).toContain(termOf(word));
  });

  it('has every word of its own story and none of another', async () => {
    const { story } = await around('Nine stops');
    for (const word of ['kilometres', 'mayor', 'faro']) expect(story).toContain(termOf(word));
    for (const word of ['museum', 'storm', 'braga']) expect(story).not.toContain(termOf(word));
  });

  it('is the teaser alone for a teaser', async () => {
    const museum = await around('The museum');
    expect(museum.before).toEqual([]);
    expect(museum.next).toBeUndefined();
    expect([...museum.headline]).toEqual([]);
    expect(museum.story).not.toContain(termOf('tram'));
    expect((await around('A storm')).next).toBe('Nobody was hurt.');
    expect((await around('Nobody was')).before).toEqual(['A storm hit Braga on Sunday.']);
  });
});

/** How many sentences are kept, as the engine documents it. */
const REMEMBERED = 20_000;

describe('the memory of analyses', () => {
  it('reads a sentence once', async () => {
    const { sentences, memory } = await remember(PAGE);
    for (const sentence of sentences) expect(memory.of(sentence)).toBe(memory.of(sentence));
  });

  it('is bounded: of more sentences than it keeps, the oldest are read again, and alike', async () => {
    const { sentences, memory } = await remember(PAGE);
    const [first] = sentences;
    if (first === undefined) throw new Error('no sentence');
    const before = memory.of(first);
    // A copy is another sentence to the memory; an empty one is read fastest.
    for (let copies = 0; copies <= REMEMBERED; copies++) {
      memory.of({ ...first, end: first.start });
    }
    const again = memory.of(first);
    expect(again).not.toBe(before);
    expect(again).toEqual(before);
  });
});

async function remember(text: string) {
  const article = parseArticle('a.txt', text);
  const { lexicon, sentencesOf } = collectArticles([article]);
  return {
    sentences: sentencesOf(article),
    memory: analyses(sentencesOf, lexicon.casing),
  };
}
