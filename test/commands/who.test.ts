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
