import { expect, it } from 'vitest';
import { lookupJson } from '../../src/reply/lookupJson.js';
import { bridge } from '../fakeArticles.js';
import { citeWords, fakePerson, spanOf } from '../fakeLibrary.js';

it('writes a card whose roles are quotes with the role’s words as highlight', () => {
  const quote = citeWords(bridge, 'Mayor Ana Ruiz opened it.');
  const words = spanOf(bridge.text, 'Mayor');
  const person = fakePerson('Ana Ruiz', { roles: [{ quote, words, held: [], alsoIn: [] }] });
  expect(lookupJson('ana', { outcome: 'person', person })).toMatchObject({
    name: 'ana',
    outcome: 'person',
    person: {
      name: 'Ana Ruiz',
      roles: [{ file: 'bridge.txt', text: quote.text, highlight: { ...words, text: 'Mayor' } }],
    },
  });
});

it('names the nearest people when nobody fits', () => {
  expect(lookupJson('anna', { outcome: 'unknown', nearest: [fakePerson('Ana Ruiz')] })).toEqual({
    name: 'anna',
    outcome: 'unknown',
    nearest: ['Ana Ruiz'],
  });
});

it('writes every person that fits', () => {
  const people = [fakePerson('Ana Ruiz'), fakePerson('Ana Silva')];
  expect(lookupJson('ana', { outcome: 'choice', people })).toMatchObject({
    outcome: 'choice',
    people: [{ name: 'Ana Ruiz' }, { name: 'Ana Silva' }],
  });
});
