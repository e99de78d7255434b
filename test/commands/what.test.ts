import { expect, it } from 'vitest';
import { what } from '../../commands/what.js';
import type { Organisation } from '../../src/engine/records/organisations/organisation.js';
import { fakeContext } from '../fakeContext.js';
import { fakeLibrary } from '../fakeLibrary.js';

const party: Organisation = {
  name: 'Labour Party',
  aliases: ['PT'],
  expansions: [],
  descriptions: [],
  mentions: [],
};
const library = fakeLibrary({
  organisations: [party],
  what: (name) =>
    name === 'PT'
      ? { outcome: 'organisation', organisation: party }
      : { outcome: 'unknown', nearest: [party] },
});
const context = fakeContext({ library });

it('shows the organisation that the library finds', async () => {
  expect((await what.run(context, { name: 'PT' })).summary).toContain('Labour Party');
});

it('says a plain no to one that is not there', async () => {
  expect((await what.run(context, { name: 'NATO' })).tone).toBe('refusal');
});

it('lists all of them without a name', async () => {
  expect((await what.run(context, {})).facts).toEqual([{ label: 'Labour Party', value: 'PT' }]);
});

it('shows where it is named, and knows no other part', async () => {
  expect((await what.run(context, { name: 'PT', show: 'Named' })).summary).toContain('0 sentences');
  const misfit = await what.run(context, { name: 'PT', show: 'said' });
  expect([misfit.tone, misfit.summary]).toEqual(['problem', '“said” is no show: there is named.']);
});

it('completes names, abbreviations and parts', () => {
  expect(what.complete(context, 'name', 'p', 5)).toEqual(['PT', 'Labour Party']);
  expect(what.complete(context, 'show', '', 5)).toEqual(['named']);
});
