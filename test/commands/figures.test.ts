import { expect, it } from 'vitest';
import { figures } from '../../commands/figures.js';
import { timeline } from '../../commands/timeline.js';
import { fakeContext } from '../fakeContext.js';
import { libraryOf, trade } from '../records.js';

const library = await libraryOf(trade);

it('draws and writes files only for a front that can show them', async () => {
  const text = await figures.run(fakeContext({ library }), {});
  const pictures = await figures.run(fakeContext({ library, pictures: true }), {});
  expect(text.attachments).toEqual([]);
  expect(pictures.attachments).toHaveLength(2);
});

it('narrows figures by words, year and measure', async () => {
  const context = fakeContext({ library });
  const of = async (input: Record<string, string>) =>
    (await figures.run(context, input)).table?.rows.length ?? 0;
  expect(await of({ about: 'Peru' })).toBe(2);
  expect(await of({ year: '2021' })).toBe(1);
  expect(await of({ measure: 'workers' })).toBe(1);
  expect((await figures.run(context, { about: 'Mars' })).tone).toBe('refusal');
});

it('tells what is wrong with a time that cannot be read', async () => {
  const misfit = await timeline.run(fakeContext({ library }), { to: 'next spring' });
  expect(misfit.tone).toBe('problem');
  expect(misfit.summary).toContain('“next spring” does not fit to');
});
