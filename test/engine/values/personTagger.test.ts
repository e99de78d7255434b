import { describe, expect, it } from 'vitest';
import { countCasing } from '../../../src/engine/text/casing.js';
import { slice } from '../../../src/engine/text/span.js';
import { nameTokens } from '../../../src/engine/values/nameTokens.js';
import { tagPeople } from '../../../src/engine/values/personTagger.js';

function tag(text: string) {
  const sentence = { start: 0, end: text.length };
  const casing = countCasing([{ ...sentence, article: { text } }]);
  const tokens = nameTokens(text, sentence, casing);
  return { tokens, ...tagPeople(text, tokens, casing) };
}

function peopleIn(text: string): string[] {
  const { tokens, people } = tag(text);
  return people.map(({ from, to }) =>
    slice(text, { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }),
  );
}

describe('tagPeople', () => {
  // None of these names is on a list.
  it.each([
    ['The film stars Maribel Okonjo and Tansy Holmquist.', ['Maribel Okonjo', 'Tansy Holmquist']],
    ['“We were late,” said Jarrod Pelletier, a teacher.', ['Jarrod Pelletier']],
    ['He moved to Springfield to work for Acme Foods.', []],
    ['It rained on Monday in the Black Forest.', []],
  ])('reads %s', (text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });

  it('gives every token a chance between 0 and 1, and none to small words', () => {
    const { tokens, chances } = tag('Later Jarrod Pelletier, 43, left the village.');
    expect(chances).toHaveLength(tokens.length);
    for (const chance of chances) {
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(chance).toBeLessThanOrEqual(1);
    }
    expect(chances[tokens.findIndex(({ folded }) => folded === 'village')]).toBe(0);
  });

  it('reads nothing where nothing is capitalised', () => {
    expect(peopleIn('nobody was there, and nothing happened.')).toEqual([]);
    expect(peopleIn('')).toEqual([]);
  });
});
