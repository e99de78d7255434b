import fc from 'fast-check';
import { expect, it } from 'vitest';
import { partDistance } from '../../src/reply/partDistance.js';

it.each([
  ['bc', 'abcd', 0, 'stands inside'],
  ['bxd', 'abcd', 1, 'one replaced'],
  ['bd', 'abcd', 1, 'one missing'],
  ['bccd', 'abcd', 1, 'one too many'],
  ['', 'abcd', 0, 'nothing stands everywhere'],
  ['xyz', '', 3, 'nothing to find it in'],
])('of %j in %j is %i: %s', (part, whole, distance) => {
  expect(partDistance(part, whole)).toBe(distance);
});

it('is 0 exactly when the part stands in the whole', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(text, text, (part, whole) => {
      expect(partDistance(part, whole) === 0).toBe(whole.includes(part));
    }),
  );
});
