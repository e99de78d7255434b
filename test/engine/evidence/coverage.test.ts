import { describe, expect, it } from 'vitest';
import { coverTerms } from '../../../src/engine/evidence/coverage.js';
import { slice } from '../../../src/engine/text/span.js';
import { termOf } from '../../../src/engine/text/termOf.js';
import { setCase } from './setCase.js';

const STORY = `Beja builds a museum

The foundry closed long ago.

The architect drew glass walls.

Workers dug for a year.

The museum has a garden.

Visitors pay nothing on Sundays.

The gift shop sells postcards.
`;

/** How the term of a question's word is found in the sentence with `words`. */
async function cover(word: string, words: string, text = STORY, asked = `Where is the ${word}?`) {
  const { question, context } = await setCase(asked, words, text);
  const at = question.terms.findIndex(({ term }) => term === termOf(word.toLowerCase()));
  const found = coverTerms(question, context)[at];
  if (found === undefined) throw new Error(`the question has no term ${word}`);
  const { analysis } = context;
  const { text: whole } = analysis.sentence.article;
  const own = found.places.map((place) =>
    slice(whole, analysis.tokens[place] ?? { start: 0, end: 0 }),
  );
  return { own: found.own, all: found.all, words: own };
}

describe('a word of the question', () => {
  it('counts whole in the sentence itself, at its place', async () => {
    expect(await cover('garden', 'has a garden')).toEqual({ own: 1, all: 1, words: ['garden'] });
  });

  it.each([
    ['workers', 0.7, 'the sentence before'],
    ['architect', 0.5, 'one farther back'],
    ['visitors', 0.35, 'the sentence behind'],
    ['postcards', 0.35, 'elsewhere in the story'],
    ['builds', 0.6, 'the headline'],
  ])('"%s" is lent %d by %s', async (word, lent) => {
    const found = await cover(word, 'has a garden');
    expect(found).toMatchObject({ own: 0, words: [] });
    expect(found.all).toBeCloseTo(lent, 10);
  });

  it('that stands nowhere in the story counts nothing', async () => {
    expect(await cover('harbour', 'has a garden')).toEqual({ own: 0, all: 0, words: [] });
  });

  it('may be a word of like meaning, for less', async () => {
    const text = 'The attorney spoke. Nobody else did.';
    const { own, words } = await cover('lawyer', 'attorney', text);
    expect(own).toBeGreaterThan(0);
    expect(own).toBeLessThan(1);
    expect(words).toEqual(['attorney']);
  });
});

describe('a name', () => {
  const text = `Ana Dias opened the museum. It was built by Otto Lund.

The council paid for it.
`;

  it.each([
    ['Dias', 'It was built', 0.95, 'carries on with "It"'],
    ['Dias', 'The council paid', 0.9, 'carries on, two sentences later'],
  ])('"%s" is lent to "%s" as %d: it %s', async (word, words, lent) => {
    const { own, all } = await cover(word, words, text, `What did Ana ${word} do?`);
    expect(own).toBe(0);
    expect(all).toBeCloseTo(lent, 10);
  });

  it('is lent less to a sentence that names somebody itself', async () => {
    const other = 'Ana Dias opened the museum. Critics praised Otto Lund for the walls.';
    const { all } = await cover('Dias', 'Critics praised', other, 'What did Ana Dias do?');
    expect(all).toBeCloseTo(0.85, 10);
  });
});

it('a short name is found by the words that it stands for', async () => {
  const text = `The Faro Port Authority (FPA) was founded in 1990.

The Faro Port Authority moved to the new quay.
`;
  const { own, words } = await cover('FPA', 'moved to', text, 'Where did the FPA move to?');
  expect(own).toBeCloseTo(0.9, 10);
  expect(words).toEqual(['Faro', 'Port', 'Authority']);
});

it('a figure is found by its value', async () => {
  const text = 'The city paid 17.8 million euros for the museum. Nobody minded.';
  const asked = 'What did the city pay €17.8m for?';
  expect(await cover('17.8', 'The city paid', text, asked)).toMatchObject({ own: 1, all: 1 });
  const other = 'What did the city pay €17.9m for?';
  expect((await cover('17.9', 'The city paid', text, other)).own).toBe(0);
});
