import { expect, it } from 'vitest';
import { RecentIds } from '../../../src/fronts/discord/recentIds.js';

it('knows an id again until it is forgotten', () => {
  const recent = new RecentIds(2);
  expect(recent.add('a')).toBe(true);
  expect(recent.add('a')).toBe(false);
  recent.delete('a');
  expect(recent.add('a')).toBe(true);
});

it('forgets the oldest beyond its limit, so that it never grows', () => {
  const recent = new RecentIds(2);
  for (const id of ['a', 'b', 'c']) recent.add(id);
  expect(recent.add('c')).toBe(false);
  expect(recent.add('b')).toBe(false);
  expect(recent.add('a')).toBe(true);
});
