import { expect, it } from 'vitest';
import { who } from '../../commands/who.js';
import { fakeContext } from '../fakeContext.js';
import { fakeLibrary, fakePerson } from '../fakeLibrary.js';

const ana = fakePerson('Ana Ruiz');
const library = fakeLibrary({
  people: [fakePerson('Tran Luu Quang'), ana],
  who: (name) =>
    name === 'ana' ? { outcome: 'person', person: ana } : { outcome: 'unknown', nearest: [ana] },
});
const context = fakeContext({ library });

it('shows the person whom the library finds', async () => {
  expect((await who.run(context, { name: 'ana' })).summary).toContain('Ana Ruiz');
});

it('says a plain no to a name that is not there', async () => {
  expect((await who.run(context, { name: 'zoe' })).tone).toBe('refusal');
});

it('completes a part of a name without accents', () => {
  expect(who.complete(context, 'name', 'quàng', 5)).toEqual(['Tran Luu Quang']);
});

it('shows one part of the card, and knows no other', async () => {
  expect((await who.run(context, { name: 'ana', show: 'SAID' })).summary).toContain('Ana Ruiz');
  const misfit = await who.run(context, { name: 'ana', show: 'all' });
  expect(misfit.tone).toBe('problem');
  expect(misfit.summary).toBe('“all” is no show: there is said, met, named.');
});

it('completes the parts of a card', () => {
  expect(who.complete(context, 'show', 's', 5)).toEqual(['said']);
});
