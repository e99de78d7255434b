import { expect, it } from 'vitest';
import { lookUpPerson } from '../../src/reply/lookUpPerson.js';
import { bridge } from '../fakeArticles.js';
import { fakeAnswer, fakeLibrary, fakePerson, fakeQuote } from '../fakeLibrary.js';

const ana = fakePerson('Ana Ruiz');
const answer = fakeAnswer([
  fakeQuote(bridge, 'Mayor Ana Ruiz opened it.', { highlight: 'Ana Ruiz' }),
]);
const who = (name: string) =>
  name === 'Ana Ruiz'
    ? ({ outcome: 'person', person: ana } as const)
    : ({ outcome: 'unknown', nearest: [] } as const);

it('asks the articles for a post that no role states', async () => {
  const library = fakeLibrary({ who, ask: () => answer });
  expect(await lookUpPerson(library, 'Who is the mayor of Porto?')).toEqual({
    outcome: 'person',
    person: ana,
  });
  expect(library.asked.map(({ question }) => question)).toEqual(['Who is the mayor of Porto?']);
});

it('asks nothing when the name is known, or holds no post', async () => {
  const library = fakeLibrary({ who, ask: () => answer });
  expect((await lookUpPerson(library, 'Ana Ruiz')).outcome).toBe('person');
  expect((await lookUpPerson(library, 'Zoe Zyx')).outcome).toBe('unknown');
  expect(library.asked).toEqual([]);
});

it('knows nobody when the articles refuse, or answer with no name', async () => {
  expect((await lookUpPerson(fakeLibrary({ who }), 'mayor of Porto')).outcome).toBe('unknown');
  const whole = fakeAnswer([fakeQuote(bridge, 'Mayor Ana Ruiz opened it.')]);
  const library = fakeLibrary({ who, ask: () => whole });
  expect((await lookUpPerson(library, 'mayor of Porto')).outcome).toBe('unknown');
});

it('takes nobody from an answer beside which the place is not named', async () => {
  const library = fakeLibrary({ who, ask: () => answer });
  expect((await lookUpPerson(library, 'mayor of Lima')).outcome).toBe('unknown');
});
