import { describe, expect, it } from 'vitest';
import { readMeaning } from '../../../src/engine/question/readMeaning.js';

describe('readMeaning', () => {
  it.each([
    ['what does fpa mean', 'expansion', true, 'a short name stands for a full one'],
    ['what is the meaning of fpa', 'expansion', true, 'in other words'],
    ['what does quetzal mean', 'expansion', false, 'a longer one may be a foreign word'],
    ['what does bridge mean', 'fact', false, 'an English word has no full name'],
    ['what does quetzalcoatl mean', 'fact', false, 'nor has so long a one'],
    ['what does faro port authority mean', 'fact', false, 'nor have several'],
  ])('takes %j to ask for: %s, surely %s, as %s', (clause, type, explicit) => {
    const asked = readMeaning(clause);
    expect(asked).toMatchObject({ type, explicit });
    expect(asked?.asking.has('mean')).toBe(true);
  });

  it.each(['what does the mayor do', 'who is the mayor', ''])(
    'finds that %j asks for no meaning',
    (clause) => {
      expect(readMeaning(clause)).toBeUndefined();
    },
  );
});
