import { expect, it } from 'vitest';
import { turns } from '../../../src/fronts/discord/turns.js';

it('are given in the order in which they were asked for, and others come in between', async () => {
  const turn = turns();
  const seen: string[] = [];
  const work = async (name: string) => {
    await turn();
    seen.push(name);
  };
  const all = [work('first'), work('second'), work('third')];
  // What the event loop has to do meanwhile: an acknowledgement that came in.
  setImmediate(() => seen.push('meanwhile'));
  await Promise.all(all);
  expect(seen.filter((name) => name !== 'meanwhile')).toEqual(['first', 'second', 'third']);
  expect(seen.indexOf('meanwhile')).toBeLessThan(seen.indexOf('third'));
});
